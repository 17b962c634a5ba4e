/* SPDX-License-Identifier: MIT */
/* What an authority printed is checked, not trusted. Beside an unknown count nothing is said.
 * Where everything printed that differs fits one other base, that base is named: it is the one
 * the office must have used. */
#include "decision.h"

int32_t tdp_published_elected_count(const struct tdp_contest *contest)
{
	int32_t count = 0;

	for (size_t i = 0; i < contest->published.count; i++)
		count += tdp_published(contest, i)->is_elected;
	return count;
}

int tdp_is_published_elected(const struct tdp_contest *contest, const char *id)
{
	int32_t at = tdp_ids_find(&contest->published_ids, id);

	return at >= 0 && tdp_published(contest, (size_t)at)->is_elected;
}

/* 1 where a printed count differs from a known one. */
static int count_differs(tdpelect_decision *decision, struct tdpelect_place at, int32_t printed,
			 int32_t count)
{
	if (!tdp_is_known(printed) || !tdp_is_known(count) ||
	    tdp_compare(&decision->context, &(struct tdpelect_comparison){
						    .kind = TDPELECT_COMPARISON_PUBLISHED,
						    .relation = TDPELECT_RELATION_EQUAL,
						    .at = at,
						    .other = TDP_NOWHERE,
						    .left = printed,
						    .right = count}))
		return 0;
	tdp_find(&decision->context, TDPELECT_FINDING_PUBLISHED_MISMATCH, 0, at, printed, count);
	return 1;
}

/* 1 where a printed percentage is not that of a known count of a known base. */
static int percent_differs(tdpelect_decision *decision, struct tdpelect_place at,
			   struct tdpelect_printed_percent printed, int32_t count, int32_t of)
{
	if (printed.decimals < 0 || !tdp_is_known(count) || !tdp_is_known(of) || of == 0 ||
	    tdpelect_printed_percent_fits(printed, count, of))
		return 0;
	tdp_find(&decision->context, TDPELECT_FINDING_PUBLISHED_MISMATCH, 0, at, count, of);
	return 1;
}

void tdp_check_published_round(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	const struct tdpelect_round *facts = &round->facts->facts;

	count_differs(decision,
		      tdp_at(TDPELECT_PLACE_ROUND_PUBLISHED_PRESENT, round->index, -1, -1),
		      facts->published_present, round->present_count);
	percent_differs(decision,
			tdp_at(TDPELECT_PLACE_ROUND_PUBLISHED_PRESENT_PERCENT, round->index, -1,
			       -1),
			facts->published_present_percent, round->present_count,
			round->electorate_count);
}

/* Valid and invalid ballots are shares of those returned; issued and returned of those present. */
static void check_ballots(tdpelect_decision *decision, const struct tdp_judged_contest *contest)
{
	const struct tdpelect_contest *facts = &contest->facts->facts;
	const struct tdpelect_tally *tally = &contest->tally;
	const struct {
		int32_t place, percent_place, printed, count, of;
		struct tdpelect_printed_percent percent;
	} rows[] = {
		{TDPELECT_PLACE_CONTEST_PUBLISHED_ISSUED,
		 TDPELECT_PLACE_CONTEST_PUBLISHED_ISSUED_PERCENT, facts->published_issued,
		 tally->issued_ballot_count, tally->present_count,
		 facts->published_issued_percent},
		{TDPELECT_PLACE_CONTEST_PUBLISHED_RETURNED,
		 TDPELECT_PLACE_CONTEST_PUBLISHED_RETURNED_PERCENT, facts->published_returned,
		 tally->returned_ballot_count, tally->present_count,
		 facts->published_returned_percent},
		{TDPELECT_PLACE_CONTEST_PUBLISHED_VALID,
		 TDPELECT_PLACE_CONTEST_PUBLISHED_VALID_PERCENT, facts->published_valid,
		 tally->valid_ballot_count, tally->returned_ballot_count,
		 facts->published_valid_percent},
		{TDPELECT_PLACE_CONTEST_PUBLISHED_INVALID,
		 TDPELECT_PLACE_CONTEST_PUBLISHED_INVALID_PERCENT, facts->published_invalid,
		 tally->invalid_ballot_count, tally->returned_ballot_count,
		 facts->published_invalid_percent}};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		count_differs(decision,
			      tdp_at(rows[i].place, tally->round, tally->contest, -1),
			      rows[i].printed, rows[i].count);
		percent_differs(decision,
				tdp_at(rows[i].percent_place, tally->round, tally->contest, -1),
				rows[i].percent, rows[i].count, rows[i].of);
	}
}

struct difference {
	int counts;   /* a printed number of votes: no base explains it */
	int percents;
	int outcome;
	int elected;
};

static void check_votes(tdpelect_decision *decision, const struct tdp_judged_contest *contest,
			struct difference *difference)
{
	const struct tdpelect_tally *tally = &contest->tally;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		int32_t at = tdp_ids_find(&contest->facts->published_ids, contest->ids[i]);
		const struct tdp_published *printed;

		if (at < 0)
			continue;
		printed = tdp_published(contest->facts, (size_t)at);
		difference->counts |= count_differs(
			decision,
			tdp_at(TDPELECT_PLACE_CONTEST_PUBLISHED_COUNT, tally->round, tally->contest,
			       (int32_t)i),
			printed->count, contest->votes[i].votes);
		difference->percents |= percent_differs(
			decision,
			tdp_at(TDPELECT_PLACE_CONTEST_PUBLISHED_PERCENT, tally->round,
			       tally->contest, (int32_t)i),
			printed->percent, contest->votes[i].votes, tally->electorate_count);
	}
}

/* Who was printed as elected against who is, by a given base or (of 0) by the law. */
static int elects_printed(const struct tdp_judged_contest *contest, int32_t of)
{
	int32_t found = 0;

	for (size_t i = 0; i < contest->tally.candidate_count; i++) {
		int is_printed = tdp_is_published_elected(contest->facts, contest->ids[i]);
		int is_elected = of ? tdp_is_elected_on(&contest->tally, &contest->majority, of, i)
				    : contest->candidacies[i].elected;

		if (is_printed != is_elected)
			return 0;
		found += is_printed;
	}
	return found == tdp_published_elected_count(contest->facts);
}

static void check_outcome(tdpelect_decision *decision, const struct tdp_judged_contest *contest,
			  struct difference *difference)
{
	const struct tdpelect_contest *facts = &contest->facts->facts;
	int32_t outcome = contest->majority.outcome;
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_CONTEST_PUBLISHED_OUTCOME,
					  contest->tally.round, contest->index, -1);

	if (outcome == TDPELECT_OUTCOME_UNKNOWN)
		return;
	difference->outcome = facts->published_outcome && facts->published_outcome != outcome;
	difference->elected = facts->published_elected_given && !contest->is_reported &&
			      !elects_printed(contest, 0);
	if (!difference->outcome && difference->elected)
		at.place = TDPELECT_PLACE_CONTEST_PUBLISHED_ELECTED;
	if (difference->outcome || difference->elected)
		tdp_find(&decision->context, TDPELECT_FINDING_PUBLISHED_OUTCOME_DIFFERS, 0, at,
			 facts->published_outcome, outcome);
}

static int percents_fit(const struct tdp_judged_contest *contest, int32_t of)
{
	const struct tdpelect_tally *tally = &contest->tally;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		int32_t at = tdp_ids_find(&contest->facts->published_ids, contest->ids[i]);
		const struct tdp_published *printed =
			at < 0 ? NULL : tdp_published(contest->facts, (size_t)at);

		if (!printed || printed->percent.decimals < 0 ||
		    !tdp_is_known(contest->votes[i].votes) ||
		    tdpelect_printed_percent_fits(printed->percent, contest->votes[i].votes,
						  tally->electorate_count))
			continue; /* it does not differ */
		if (!tdpelect_printed_percent_fits(printed->percent, contest->votes[i].votes, of))
			return 0;
	}
	return 1;
}

static int32_t outcome_on(const struct tdp_judged_contest *contest,
			  const struct tdpelect_other_base *base)
{
	if (base->elected_count == contest->tally.seats)
		return TDPELECT_OUTCOME_ELECTED;
	return base->elected_count ? TDPELECT_OUTCOME_PARTLY_ELECTED : TDPELECT_OUTCOME_NO_WINNER;
}

/* Outcomes 1 to 5 do not come from votes: no base explains them. */
static int comes_from_votes(const struct tdp_judged_contest *contest)
{
	int32_t outcome = contest->majority.outcome;

	return tdp_outcome_is_counted(outcome) || outcome == TDPELECT_OUTCOME_TIED ||
	       outcome == TDPELECT_OUTCOME_UNKNOWN ||
	       (outcome == TDPELECT_OUTCOME_UNDETERMINED &&
		contest->majority.other_base_count > 0);
}

static void name_base_used(tdpelect_decision *decision, const struct tdp_judged_contest *contest,
			   const struct difference *difference)
{
	const struct tdpelect_contest *facts = &contest->facts->facts;
	const struct tdpelect_majority *majority = &contest->majority;

	if (difference->counts || !comes_from_votes(contest) ||
	    !(difference->percents || difference->outcome || difference->elected))
		return;
	for (int32_t i = 0; i < majority->other_base_count; i++) {
		const struct tdpelect_other_base *base = &majority->other_bases[i];

		if (!percents_fit(contest, base->of) ||
		    (difference->outcome && facts->published_outcome != outcome_on(contest, base)) ||
		    (difference->elected && !elects_printed(contest, base->of)))
			continue;
		tdp_find(&decision->context, TDPELECT_FINDING_PUBLISHED_BASE_USED, majority->value,
			 tdp_at(TDPELECT_PLACE_CONTEST_PUBLISHED, contest->tally.round,
				contest->index, -1),
			 base->base, majority->base);
	}
}

void tdp_check_published_contest(tdpelect_decision *decision,
				 const struct tdp_judged_contest *contest)
{
	struct difference difference = {0, 0, 0, 0};

	check_ballots(decision, contest);
	check_votes(decision, contest, &difference);
	check_outcome(decision, contest, &difference);
	name_base_used(decision, contest, &difference);
}
