/* SPDX-License-Identifier: MIT */
#include <tdpelect/majority.h>

#include <string.h>

#include "../base.h"
#include "../certain.h"
#include "contest.h"

/* A row's contradictions: between any two links, in the sums, and of each candidate. */
#define FINDING_LIMIT (TDP_CANDIDATE_LIMIT + 16)

struct columns {
	const int32_t *links[TDP_LINKS]; /* NULL: not known of any row */
	const int32_t *invalid;
	const int32_t *votes;
	size_t candidate_count;
};

struct answers {
	uint8_t *outcomes;
	uint8_t *quorums;         /* this and the others below may be NULL, but `elected` */
	int32_t *elected;
	int32_t *needed;
	uint32_t *contradictions;
};

struct call {
	const tdpelect_rulebook *rulebook;
	struct columns columns;
	struct answers answers;
	struct tdp_contest_plan plan;
	int32_t unknown[TDP_BLOCK]; /* in place of a column that is not there */
};

/* One row as the single call takes it, and what it says. */
struct row {
	struct tdpelect_tally tally;
	struct tdpelect_votes votes[TDP_CANDIDATE_LIMIT];
	struct tdpelect_candidacy candidacies[TDP_CANDIDATE_LIMIT];
	struct tdpelect_majority majority;
	int32_t quorum;
	uint32_t contradictions;
};

static int32_t cell(const int32_t *column, size_t index)
{
	return column ? column[index] : TDPELECT_UNKNOWN;
}

static void fill_row(const struct columns *columns, size_t index, struct row *row)
{
	struct tdpelect_tally *tally = &row->tally;

	tdpelect_tally_init(tally);
	tally->method = TDPELECT_METHOD_SECRET_BALLOT;
	tally->electorate_count = cell(columns->links[TDP_ELECTORATE], index);
	tally->present_count = cell(columns->links[TDP_PRESENT], index);
	tally->issued_ballot_count = cell(columns->links[TDP_ISSUED], index);
	tally->returned_ballot_count = cell(columns->links[TDP_RETURNED], index);
	tally->valid_ballot_count = cell(columns->links[TDP_VALID], index);
	tally->invalid_ballot_count = cell(columns->invalid, index);
	for (size_t i = 0; i < columns->candidate_count; i++) {
		tdpelect_votes_init(&row->votes[i]);
		row->votes[i].votes = columns->votes[index * columns->candidate_count + i];
	}
	tally->votes = row->votes;
	tally->candidate_count = columns->candidate_count;
}

static tdpelect_status reconcile(const tdpelect_rulebook *rulebook, struct row *row,
				 struct tdpelect_error *error)
{
	struct tdpelect_finding findings[FINDING_LIMIT];
	struct tdpelect_context context;
	int32_t count;
	tdpelect_status status;

	tdpelect_context_init(&context, findings, FINDING_LIMIT);
	status = tdpelect_tally_reconcile(rulebook, &row->tally, &context, &count, error);
	row->contradictions = 0;
	for (size_t i = 0; !status && i < context.finding_count; i++)
		row->contradictions |= TDPELECT_CONTRADICTION(findings[i].name);
	return status;
}

static tdpelect_status judge_row(const tdpelect_rulebook *rulebook, struct row *row,
				 struct tdpelect_error *error)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	tdpelect_status status = reconcile(rulebook, row, error);

	if (status)
		return status;
	attendance.electorate_count = row->tally.electorate_count;
	attendance.present_count = row->tally.present_count;
	if (!row->contradictions)
		attendance.implied_count = tdpelect_tally_implied_present(rulebook, &row->tally);
	status = tdpelect_quorum_judge(rulebook, &attendance, NULL, &quorum, error);
	if (TDP_NEVER(status)) /* two counts of the tally, which was checked with it */
		return status;
	row->quorum = quorum.outcome;
	row->majority.size = sizeof(row->majority);
	return tdpelect_majority_judge(rulebook, &row->tally, quorum.outcome, NULL, &row->majority,
				       row->candidacies, error);
}

static int32_t winner_of(const struct row *row)
{
	for (size_t i = 0; i < row->tally.candidate_count; i++)
		if (row->candidacies[i].elected)
			return (int32_t)i;
	return -1;
}

static tdpelect_status settle(const struct call *call, size_t index, struct tdpelect_error *error)
{
	const struct answers *answers = &call->answers;
	struct row row;
	tdpelect_status status;

	fill_row(&call->columns, index, &row);
	status = judge_row(call->rulebook, &row, error);
	if (status)
		return tdp_fail_at_row(error, status, index);
	answers->outcomes[index] = (uint8_t)row.majority.outcome;
	answers->elected[index] = winner_of(&row);
	if (answers->quorums)
		answers->quorums[index] = (uint8_t)row.quorum;
	if (answers->needed)
		answers->needed[index] = row.majority.needed;
	if (answers->contradictions)
		answers->contradictions[index] = row.contradictions;
	return TDPELECT_OK;
}

static tdpelect_status settle_difficult(const struct call *call, size_t first, size_t row_count,
					struct tdpelect_error *error)
{
	tdpelect_status status = TDPELECT_OK;

	for (size_t row = first; !status && row < first + row_count; row++)
		if (!call->answers.outcomes[row])
			status = settle(call, row, error);
	return status;
}

/* What lies between the loops over one block. */
struct work {
	int32_t quorum_short[TDP_BLOCK];
	int32_t majority_short[TDP_BLOCK];
	uint32_t contradictions[TDP_BLOCK]; /* these two where the caller wants none */
	uint8_t quorums[TDP_BLOCK];
};

static int is_same_threshold(const struct tdp_contest_plan *plan)
{
	return plan->base == TDP_ELECTORATE &&
	       plan->quorum.numerator == plan->majority.numerator &&
	       plan->quorum.denominator == plan->majority.denominator &&
	       plan->quorum.at_least == plan->majority.at_least;
}

static void find_thresholds(const struct call *call, size_t row_count, struct tdp_contests *rows,
			    struct work *work)
{
	const struct tdp_kernels *kernels = tdp_kernels();

	kernels->shorts(&call->plan.quorum, rows->links[TDP_ELECTORATE], row_count,
			work->quorum_short);
	rows->quorum_short = rows->majority_short = work->quorum_short;
	if (is_same_threshold(&call->plan))
		return;
	kernels->shorts(&call->plan.majority, rows->base, row_count, work->majority_short);
	rows->majority_short = work->majority_short;
}

static int has_ballots(const struct columns *columns)
{
	return columns->links[TDP_RETURNED] || columns->links[TDP_ISSUED] || columns->invalid;
}

static void begin_block(const struct call *call, size_t first, struct tdp_contests *rows)
{
	const struct columns *columns = &call->columns;

	for (int i = 0; i < TDP_LINKS; i++)
		rows->links[i] = columns->links[i] ? columns->links[i] + first : call->unknown;
	rows->invalid = columns->invalid ? columns->invalid + first : call->unknown;
	rows->base = call->plan.base < 0 ? call->unknown : rows->links[call->plan.base];
	rows->votes = columns->votes + first * columns->candidate_count;
	rows->candidate_count = columns->candidate_count;
	rows->has_ballots = has_ballots(columns);
}

static tdpelect_status judge_block(const struct call *call, size_t first, size_t row_count,
				   struct tdpelect_error *error)
{
	const struct tdp_kernels *kernels = tdp_kernels();
	const struct answers *answers = &call->answers;
	struct work work;
	struct tdp_contests rows;
	struct tdp_contests_out out = {answers->outcomes + first, work.quorums,
				       answers->elected + first, work.contradictions};
	int difficult;

	begin_block(call, first, &rows);
	find_thresholds(call, row_count, &rows, &work);
	if (answers->quorums)
		out.quorums = answers->quorums + first;
	if (answers->contradictions)
		out.contradictions = answers->contradictions + first;
	difficult = kernels->contests(&call->plan, &rows, row_count, &out);
	if (answers->needed)
		kernels->needed(&call->plan.majority, rows.base, rows.majority_short, row_count,
				answers->needed + first);
	if (difficult & TDP_ALL_DIFFICULT)
		memset(out.outcomes, 0, row_count);
	return difficult ? settle_difficult(call, first, row_count, error) : TDPELECT_OK;
}

tdpelect_status tdpelect_majority_columns(
	const tdpelect_rulebook *rulebook, const int32_t *electorate_counts,
	const int32_t *present_counts, const int32_t *issued_ballot_counts,
	const int32_t *returned_ballot_counts, const int32_t *valid_ballot_counts,
	const int32_t *invalid_ballot_counts, const int32_t *votes, size_t row_count,
	size_t candidate_count, uint8_t *ret_outcomes, int32_t *ret_elected, int32_t *ret_needed,
	uint8_t *ret_quorums, uint32_t *ret_contradictions, struct tdpelect_error *reterr_error)
{
	struct call call = {
		.rulebook = rulebook,
		.columns = {{valid_ballot_counts, returned_ballot_counts, issued_ballot_counts,
			     present_counts, electorate_counts},
			    invalid_ballot_counts, votes, candidate_count},
		.answers = {ret_outcomes, ret_quorums, ret_elected, ret_needed,
			    ret_contradictions}};
	tdpelect_status status = tdp_check_usable(rulebook, reterr_error);

	if (status)
		return status;
	if (row_count && (!electorate_counts || !votes || !ret_outcomes || !ret_elected))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "electorate_counts", -1,
				NULL);
	if (candidate_count < 1 || candidate_count > TDP_CANDIDATE_LIMIT)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "candidate_count", -1,
				"columns take 1 to 64 candidates a row");
	tdp_plan_contest(rulebook, &call.plan);
	for (size_t i = 0; i < TDP_BLOCK && i < row_count; i++)
		call.unknown[i] = TDPELECT_UNKNOWN;
	for (size_t done = 0; !status && done < row_count; done += TDP_BLOCK)
		status = judge_block(&call, done, tdp_block_of(row_count, done), reterr_error);
	return status;
}
