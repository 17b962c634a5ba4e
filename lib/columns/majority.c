/* SPDX-License-Identifier: MIT */
#include <tdpelect/majority.h>

#include "../base.h"

/* Rows with more candidates than this are refused: nothing is allocated here. */
#define CANDIDATE_LIMIT 64

struct columns {
	const int32_t *electorate_counts;
	const int32_t *present_counts;
	const int32_t *valid_ballot_counts;
	const int32_t *votes;
	size_t candidate_count;
};

static tdpelect_status judge_quorum(const tdpelect_rulebook *rulebook,
				    const struct tdpelect_tally *tally, int32_t *ret_outcome,
				    struct tdpelect_error *error)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = {.size = sizeof(quorum)};
	int32_t contradictions = 0;
	tdpelect_status status;

	status = tdpelect_tally_reconcile(rulebook, tally, NULL, &contradictions, error);
	if (status)
		return status;
	attendance.electorate_count = tally->electorate_count;
	attendance.present_count = tally->present_count;
	if (!contradictions)
		attendance.implied_count = tdpelect_tally_implied_present(rulebook, tally);
	status = tdpelect_quorum_judge(rulebook, &attendance, NULL, &quorum, error);
	*ret_outcome = quorum.outcome;
	return status;
}

static void fill_row(const struct columns *columns, size_t row, struct tdpelect_tally *tally,
		     struct tdpelect_votes *votes)
{
	tdpelect_tally_init(tally);
	tally->method = TDPELECT_METHOD_SECRET_BALLOT;
	tally->electorate_count = columns->electorate_counts[row];
	if (columns->present_counts)
		tally->present_count = columns->present_counts[row];
	if (columns->valid_ballot_counts)
		tally->valid_ballot_count = columns->valid_ballot_counts[row];
	for (size_t i = 0; i < columns->candidate_count; i++) {
		tdpelect_votes_init(&votes[i]);
		votes[i].votes = columns->votes[row * columns->candidate_count + i];
	}
	tally->votes = votes;
	tally->candidate_count = columns->candidate_count;
}

static int32_t winner_of(const struct tdpelect_candidacy *candidacies, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (candidacies[i].elected)
			return (int32_t)i;
	return -1;
}

tdpelect_status tdpelect_majority_columns(
	const tdpelect_rulebook *rulebook, const int32_t *electorate_counts,
	const int32_t *present_counts, const int32_t *valid_ballot_counts, const int32_t *votes,
	size_t row_count, size_t candidate_count, uint8_t *ret_outcomes, int32_t *ret_elected,
	int32_t *ret_needed, struct tdpelect_error *reterr_error)
{
	struct columns columns = {electorate_counts, present_counts, valid_ballot_counts, votes,
				  candidate_count};
	struct tdpelect_votes row_votes[CANDIDATE_LIMIT];
	struct tdpelect_candidacy candidacies[CANDIDATE_LIMIT];

	if (row_count && (!electorate_counts || !votes || !ret_outcomes || !ret_elected))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "electorate_counts", -1,
				NULL);
	if (candidate_count < 1 || candidate_count > CANDIDATE_LIMIT)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "candidate_count", -1,
				"columns take 1 to 64 candidates a row");
	for (size_t i = 0; i < row_count; i++) {
		struct tdpelect_majority majority = {.size = sizeof(majority)};
		struct tdpelect_tally tally;
		int32_t quorum = 0;
		tdpelect_status status;

		fill_row(&columns, i, &tally, row_votes);
		status = judge_quorum(rulebook, &tally, &quorum, reterr_error);
		if (!status)
			status = tdpelect_majority_judge(rulebook, &tally, quorum, NULL, &majority,
							 candidacies, reterr_error);
		if (status) {
			if (reterr_error && reterr_error->size >= sizeof(*reterr_error))
				reterr_error->index = (int32_t)i;
			return status;
		}
		ret_outcomes[i] = (uint8_t)majority.outcome;
		ret_elected[i] = winner_of(candidacies, candidate_count);
		if (ret_needed)
			ret_needed[i] = majority.needed;
	}
	return TDPELECT_OK;
}
