/* SPDX-License-Identifier: MIT */
/* The ballots of a contest one by one. A count that was told stands as a fact; one that nobody
 * told is taken from the ballots. Where the law is silent on some of them, the contest is judged
 * with all, none and some of them valid: only what is the same each time is an answer. */
#include "decision.h"

#include "../certain.h"
#include "../rules/count.h"

static struct tdpelect_place place_of(const struct tdp_judged_contest *contest, int32_t place,
				      int32_t item)
{
	return tdp_at(place, contest->tally.round, contest->tally.contest, item);
}

/* ---- the papers as columns ---------------------------------------------------------- */

/* Whom the papers can be for: those listed who did not withdraw, or all where no list is known. */
static int stands_on_list(const tdpelect_decision *decision,
			  const struct tdp_judged_contest *contest, size_t row)
{
	const struct tdp_office *office = tdp_office(decision->election, (size_t)contest->office);

	return (contest->listed[row] >= 0 || !office->ids.count) && !contest->votes[row].withdrawn;
}

/* The candidate of each name that the papers mark, as the rows stand; -1 is none. */
static int32_t *candidates_of_names(tdpelect_decision *decision,
				    const struct tdp_judged_contest *contest)
{
	const struct tdp_office *office = tdp_office(decision->election, (size_t)contest->office);
	const struct tdp_ids *names = &contest->facts->mark_ids;
	const struct tdp_ids *known = office->ids.count ? &office->ids : &contest->facts->vote_ids;
	int32_t *rows = tdp_take(decision, names->count, sizeof(*rows));
	int32_t next = (int32_t)known->count; /* those that only papers name come last */

	for (size_t i = 0; rows && i < names->count; i++) {
		rows[i] = tdp_ids_find(known, names->ids[i]);
		if (rows[i] < 0 && !office->ids.count)
			rows[i] = next++;
		if (rows[i] >= 0 && contest->votes[rows[i]].withdrawn)
			rows[i] = -1;
	}
	return rows;
}

/* By steps that shrink: a paper has few marks, and a hostile one many. */
static void sort_marks(int32_t *marks, size_t count)
{
	size_t step = 1;

	while (step < count / 3)
		step = 3 * step + 1;
	for (; step; step /= 3) {
		for (size_t i = step; i < count; i++) {
			int32_t mark = marks[i];
			size_t j = i;

			for (; j >= step && marks[j - step] > mark; j -= step)
				marks[j] = marks[j - step];
			marks[j] = mark;
		}
	}
}

static void fill_columns(const struct tdp_contest *facts, const int32_t *rows, int32_t *offsets,
			 int32_t *marks, int32_t *counts, uint8_t *not_issued)
{
	for (size_t i = 0; i < facts->papers.count; i++) {
		const struct tdp_papers *paper = tdp_papers(facts, i);
		size_t end = i + 1 < facts->papers.count ? tdp_papers(facts, i + 1)->first_mark
							 : facts->marks.count;

		offsets[i] = (int32_t)paper->first_mark;
		offsets[i + 1] = (int32_t)end;
		counts[i] = paper->count;
		not_issued[i] = !paper->is_issued;
		for (size_t j = paper->first_mark; j < end; j++)
			marks[j] = rows[tdp_mark(facts, j)];
		sort_marks(marks + paper->first_mark, end - paper->first_mark);
	}
}

/* 1 where there are papers and memory for them. */
static int take_columns(tdpelect_decision *decision, struct tdp_judged_contest *contest)
{
	const struct tdp_contest *facts = contest->facts;
	size_t count = facts->papers.count;
	struct tdp_judged_papers *papers = &contest->papers;
	int32_t *rows, *offsets, *marks, *counts;
	uint8_t *not_issued;

	if (!count)
		return 0;
	rows = candidates_of_names(decision, contest);
	offsets = tdp_take(decision, count + 1, sizeof(*offsets));
	marks = tdp_take(decision, facts->marks.count, sizeof(*marks));
	counts = tdp_take(decision, count, sizeof(*counts));
	not_issued = tdp_take(decision, count, sizeof(*not_issued));
	papers->verdicts = tdp_take(decision, count, sizeof(*papers->verdicts));
	papers->grounds = tdp_take(decision, count, sizeof(*papers->grounds));
	papers->votes = tdp_take(decision, contest->tally.candidate_count,
				 sizeof(*papers->votes));
	papers->disputed = tdp_take(decision, contest->tally.candidate_count,
				    sizeof(*papers->disputed));
	if (decision->is_out_of_memory)
		return 0;
	fill_columns(facts, rows, offsets, marks, counts, not_issued);
	tdpelect_papers_init(&papers->columns);
	papers->columns.candidate_count = (int32_t)contest->tally.candidate_count;
	papers->columns.seats = contest->tally.seats;
	papers->columns.paper_count = count;
	papers->columns.offsets = offsets;
	papers->columns.marks = marks;
	papers->columns.counts = counts;
	papers->columns.not_issued = not_issued;
	return 1;
}

/* ---- the papers against the count --------------------------------------------------- */

/* A count that was told lies between what is sure and what is possible. */
static int32_t compare_count(tdpelect_decision *decision, const struct tdp_judged_contest *contest,
			     struct tdpelect_place at, int32_t told, int64_t least, int64_t most)
{
	struct tdpelect_context *context = &decision->context;
	struct tdpelect_place papers = place_of(contest, TDPELECT_PLACE_CONTEST_PAPERS, -1);

	if (!tdp_is_known(told))
		return 0;
	if (!tdp_counts_agree(context, TDPELECT_RELATION_AT_LEAST, at, papers, told, least)) {
		tdp_find_both(context, TDPELECT_FINDING_PAPERS_PRINTED_UNDER, at, papers, told,
			      least);
		return 1;
	}
	if (tdp_counts_agree(context, TDPELECT_RELATION_AT_MOST, at, papers, told, most))
		return 0;
	tdp_find_both(context, TDPELECT_FINDING_PAPERS_PRINTED_OVER, at, papers, told, most);
	return 1;
}

/* Papers that nobody issued may or may not have been counted as returned, and so as invalid. */
static int32_t compare_ballots(tdpelect_decision *decision,
			       const struct tdp_judged_contest *contest)
{
	const struct tdpelect_paper_tally *papers = &contest->papers.tally;
	const struct tdpelect_tally *told = &contest->tally;
	int32_t found = 0;

	found += compare_count(decision, contest,
			       place_of(contest, TDPELECT_PLACE_CONTEST_RETURNED, -1),
			       told->returned_ballot_count,
			       (int64_t)papers->returned - papers->not_issued, papers->returned);
	found += compare_count(decision, contest,
			       place_of(contest, TDPELECT_PLACE_CONTEST_VALID, -1),
			       told->valid_ballot_count, papers->valid,
			       (int64_t)papers->valid + papers->undetermined);
	return found + compare_count(decision, contest,
				     place_of(contest, TDPELECT_PLACE_CONTEST_INVALID, -1),
				     told->invalid_ballot_count,
				     (int64_t)papers->invalid - papers->not_issued,
				     (int64_t)papers->invalid + papers->undetermined);
}

static int32_t compare_votes(tdpelect_decision *decision, const struct tdp_judged_contest *contest)
{
	int32_t found = 0;

	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		if (stands_on_list(decision, contest, i))
			found += compare_count(
				decision, contest,
				place_of(contest, TDPELECT_PLACE_CONTEST_CANDIDATE_VOTES,
					 (int32_t)i),
				contest->votes[i].votes, contest->papers.votes[i],
				(int64_t)contest->papers.votes[i] +
					contest->papers.disputed[i]);
	return found;
}

static void fill(int32_t *count, int32_t counted)
{
	if (!tdp_is_known(*count))
		*count = counted;
}

static void fill_votes(const tdpelect_decision *decision, struct tdp_judged_contest *contest)
{
	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		if (stands_on_list(decision, contest, i))
			fill(&contest->votes[i].votes, contest->papers.votes[i]);
}

/* 1 where some paper may count for more names than it may carry. */
static int may_exceed(const struct tdp_judged_papers *papers)
{
	const uint8_t ground = TDPELECT_PAPER_GROUND(TDPELECT_PAPER_GROUND_TOO_MANY_MARKS);

	for (size_t i = 0; i < papers->columns.paper_count; i++)
		if (papers->grounds[i] & ground &&
		    papers->verdicts[i] != TDPELECT_PAPER_VERDICT_INVALID)
			return 1;
	return 0;
}

struct tdpelect_tally tdp_bounded_tally(const struct tdp_judged_contest *contest)
{
	struct tdpelect_tally tally = contest->tally;

	if (contest->papers.may_exceed)
		tally.candidate_count = 0;
	return tally;
}

int32_t tdp_count_papers(tdpelect_decision *decision, struct tdp_judged_contest *contest)
{
	struct tdp_judged_papers *papers = &contest->papers;
	struct tdpelect_tally *tally = &contest->tally;
	tdpelect_status status;
	int32_t found;

	papers->tally.size = sizeof(papers->tally);
	if (!take_columns(decision, contest))
		return 0;
	status = tdpelect_papers_count(decision->rulebook, &papers->columns, &decision->context,
				       papers->votes, papers->disputed, papers->grounds,
				       papers->verdicts, &papers->tally, NULL);
	if (TDP_NEVER(status)) /* whole papers, their marks sorted, a sum that add_papers checked */
		return 0;
	papers->may_exceed = may_exceed(papers);
	found = compare_ballots(decision, contest) + compare_votes(decision, contest);
	if (!papers->tally.not_issued)
		fill(&tally->returned_ballot_count, papers->tally.returned);
	if (papers->tally.undetermined)
		return found;
	fill(&tally->valid_ballot_count, papers->tally.valid);
	if (!papers->tally.not_issued)
		fill(&tally->invalid_ballot_count, papers->tally.invalid);
	fill_votes(decision, contest);
	return found;
}

/* ---- what the papers that no rule judges could change -------------------------------- */

/* Which of them are valid. */
enum supposed { NONE, ALL, THOSE_FOR, THOSE_NOT_FOR };

static int is_for(const struct tdpelect_papers *papers, size_t i, int32_t candidate)
{
	for (int32_t j = papers->offsets[i]; j < papers->offsets[i + 1]; j++)
		if (papers->marks[j] == candidate)
			return 1;
	return 0;
}

static int is_supposed(const struct tdpelect_papers *papers, size_t i, enum supposed supposed,
		       int32_t candidate)
{
	if (supposed == NONE || supposed == ALL)
		return supposed == ALL;
	return is_for(papers, i, candidate) == (supposed == THOSE_FOR);
}

/* The count as the papers would have it. */
static void suppose(const tdpelect_decision *decision, const struct tdp_judged_contest *contest,
		    enum supposed supposed, int32_t candidate, struct tdpelect_tally *tally,
		    struct tdpelect_votes *votes)
{
	const struct tdpelect_papers *papers = &contest->papers.columns;

	*tally = contest->tally;
	tally->votes = votes;
	tally->valid_ballot_count = contest->papers.tally.valid;
	for (size_t i = 0; i < tally->candidate_count; i++) {
		votes[i] = contest->votes[i];
		if (stands_on_list(decision, contest, i))
			votes[i].votes = contest->papers.votes[i];
	}
	for (size_t i = 0; i < papers->paper_count; i++) {
		if (contest->papers.verdicts[i] != TDPELECT_PAPER_VERDICT_UNDETERMINED ||
		    !is_supposed(papers, i, supposed, candidate))
			continue;
		tally->valid_ballot_count += papers->counts[i];
		for (int32_t j = papers->offsets[i]; j < papers->offsets[i + 1]; j++)
			if (papers->marks[j] >= 0)
				votes[papers->marks[j]].votes += papers->counts[i];
	}
	tally->invalid_ballot_count =
		contest->papers.tally.returned - tally->valid_ballot_count;
}

/* What is needed to judge again, and the first outcome found. */
struct trial {
	tdpelect_decision *decision;
	const struct tdp_judged_contest *contest;
	const struct tdp_circumstance *circumstance;
	struct tdpelect_votes *votes;
	struct tdpelect_candidacy *candidacies;
	struct tdpelect_candidacy *first_candidacies;
	int32_t first_outcome;
	int32_t base;
};

static int32_t try(struct trial *trial, enum supposed supposed, int32_t candidate,
		   struct tdpelect_candidacy *candidacies)
{
	struct tdpelect_tally tally;
	struct tdpelect_majority majority;

	suppose(trial->decision, trial->contest, supposed, candidate, &tally, trial->votes);
	tdp_majority_judge(trial->decision->rulebook, &tally, trial->circumstance, NULL, &majority,
			   candidacies);
	trial->base = majority.base;
	return majority.outcome;
}

static int differs(struct trial *trial, enum supposed supposed, int32_t candidate)
{
	if (try(trial, supposed, candidate, trial->candidacies) != trial->first_outcome)
		return 1;
	for (size_t i = 0; i < trial->contest->tally.candidate_count; i++)
		if (trial->candidacies[i].elected != trial->first_candidacies[i].elected)
			return 1;
	return 0;
}

/* Beyond so many candidates and marks gone through nobody tries: what was not tried is not said
 * to be harmless. */
#define TRIAL_LIMIT 3000000

/* None of them valid, all, and for each candidate whom some are for: those, and the others. */
static int is_decisive(struct trial *trial)
{
	const int32_t *disputed = trial->contest->papers.disputed;
	size_t count = trial->contest->tally.candidate_count;
	size_t cost = count + trial->contest->facts->marks.count, spent = 0;

	trial->first_outcome = try(trial, NONE, -1, trial->first_candidacies);
	if (differs(trial, ALL, -1))
		return 1;
	for (size_t i = 0; i < count; i++)
		if (disputed[i] &&
		    ((spent += cost) > TRIAL_LIMIT || differs(trial, THOSE_FOR, (int32_t)i) ||
		     differs(trial, THOSE_NOT_FOR, (int32_t)i)))
			return 1;
	return 0;
}

static int are_votes_told(const struct tdp_judged_contest *contest)
{
	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		if (tdp_stands(&contest->votes[i]) && !tdp_is_known(contest->votes[i].votes))
			return 0;
	return 1;
}

static void tell_dispute(tdpelect_decision *decision, const struct tdp_judged_contest *contest,
			 int32_t name)
{
	tdp_find(&decision->context, name, 0,
		 place_of(contest, TDPELECT_PLACE_CONTEST_PAPERS, -1),
		 contest->papers.tally.undetermined, contest->papers.tally.returned);
}

/* The papers that are sure stand in for what nobody told: with any of the others it is the
 * same. */
static void settle(const tdpelect_decision *decision, struct tdp_judged_contest *contest,
		   int32_t base)
{
	fill_votes(decision, contest);
	if (base == TDPELECT_BASE_VALID)
		fill(&contest->tally.valid_ballot_count, contest->papers.tally.valid);
}

int tdp_settle_papers(tdpelect_decision *decision, struct tdp_judged_contest *contest,
		      const struct tdp_circumstance *circumstance)
{
	size_t count = contest->tally.candidate_count;
	struct trial trial = {decision, contest, circumstance, NULL, NULL, NULL, 0, 0};
	int is_told = are_votes_told(contest);

	if (!contest->papers.tally.undetermined)
		return 0;
	trial.votes = tdp_take(decision, count, sizeof(*trial.votes));
	trial.candidacies = tdp_take(decision, count, sizeof(*trial.candidacies));
	trial.first_candidacies = tdp_take(decision, count, sizeof(*trial.first_candidacies));
	if (decision->is_out_of_memory)
		return 0;
	contest->papers.tally.is_decisive = is_decisive(&trial);
	if (contest->papers.tally.is_decisive) {
		tell_dispute(decision, contest,
			     is_told ? TDPELECT_FINDING_PAPERS_PRINTED_DECIDE
				     : TDPELECT_FINDING_PAPERS_DISPUTE_DECIDES);
		return !is_told;
	}
	if (!is_told)
		settle(decision, contest, trial.base);
	if (tdp_outcome_is_counted(trial.first_outcome))
		tell_dispute(decision, contest, TDPELECT_FINDING_PAPERS_DISPUTE_HARMLESS);
	return 0;
}
