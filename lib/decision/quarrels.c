/* SPDX-License-Identifier: MIT */
/* What people argue about because the texts are silent or differ (docs/quarrels.md): where the
 * facts of a round show it, the report says so and names both sides. Nothing is decided here. */
#include "decision.h"

#include "../certain.h"
#include "../fraction.h"

static struct tdpelect_place of_round(const struct tdp_judged_round *round, int32_t place)
{
	return tdp_at(place, round->index, -1, -1);
}

static struct tdpelect_place of_contest(const struct tdp_judged_round *round,
					const struct tdp_judged_contest *contest, int32_t place)
{
	return tdp_at(place, round->index, contest->index, -1);
}

/* Law 10/2022, Art. 20(2)(b): households without a representative are written down; they stay
 * in the total of Art. 21(1). */
static void tell_absent(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	const struct tdpelect_round *facts = &round->facts->facts;
	int64_t sum = (int64_t)round->present_count + facts->households_without_representative;
	struct tdpelect_place at = of_round(round, TDPELECT_PLACE_ROUND_ABSENT);

	if (!tdp_is_known(facts->households_without_representative) ||
	    !tdp_is_known(round->electorate_count) ||
	    round->electorate_kind != TDPELECT_ELECTORATE_KIND_HOUSEHOLD_REPRESENTATIVES)
		return;
	if (facts->households_without_representative)
		tdp_find(&decision->context, TDPELECT_FINDING_ELECTORATE_ABSENT_COUNTED, 0, at,
			 facts->households_without_representative, round->electorate_count);
	if (facts->form <= TDPELECT_FORM_CONFERENCE && tdp_is_known(round->present_count) &&
	    sum != round->electorate_count)
		tdp_find_both(&decision->context, TDPELECT_FINDING_ELECTORATE_ABSENT_DIFFERS, at,
			      of_round(round, TDPELECT_PLACE_ELECTORATE), sum,
			      round->electorate_count);
}

static int is_under_attended(const struct tdp_judged_round *round,
			     const struct tdp_cluster *cluster)
{
	return tdp_is_known(cluster->household_count) && tdp_is_known(cluster->present_count) &&
	       !tdp_fraction_reaches(round->quorum.ratio, round->quorum.compare,
				     cluster->present_count, cluster->household_count);
}

static int are_chairs_disputed(tdpelect_decision *decision)
{
	int32_t of_cluster = tdp_read_choice(decision->rulebook, &decision->context,
					     TDPELECT_VALUE_CLUSTERS_CHAIR);
	int32_t of_meeting = tdp_read_choice(decision->rulebook, &decision->context,
					     TDPELECT_VALUE_MEETING_CHAIR);

	/* so far no word of the registry names a chair of both */
	return of_cluster && of_meeting && TDP_ALWAYS(of_cluster != of_meeting);
}

/* Law 10/2022, Art. 18(3), against Decree 59/2023, Art. 3(1)(b): who chairs; and whether each
 * cluster needs a quorum of its own. */
static void tell_clusters(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	struct tdpelect_place at = of_round(round, TDPELECT_PLACE_ROUND_CLUSTERS);
	int64_t count = 0;

	if (!round->facts->clusters.count)
		return;
	if (are_chairs_disputed(decision))
		tdp_find(&decision->context, TDPELECT_FINDING_CLUSTERS_CHAIR_DISPUTED,
			 TDPELECT_VALUE_CLUSTERS_CHAIR, at, 0, 0);
	if (round->quorum.outcome != TDPELECT_QUORUM_OUTCOME_MET)
		return;
	for (size_t i = 0; i < round->facts->clusters.count; i++)
		count += is_under_attended(round, tdp_cluster(round->facts, i));
	if (count)
		tdp_find(&decision->context, TDPELECT_FINDING_CLUSTERS_CONSOLIDATED,
			 round->quorum.value, at, count, (int64_t)round->facts->clusters.count);
}

static int does_incumbent_stand(const tdpelect_decision *decision)
{
	const struct tdp_office *office =
		tdp_office(decision->election, (size_t)decision->main_office);

	for (size_t i = 0; i < office->ids.count; i++)
		if (!tdp_candidate(office, i)->withdrawn &&
		    tdp_candidate(office, i)->person.truth >> TDPELECT_FACT_INCUMBENT & 1)
			return 1;
	return 0;
}

/* Decree 59/2023, Art. 4, has the head sign each ballot; Art. 6(1)(b) bars candidates from the
 * team that runs the election. */
static void tell_signed_ballots(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	if (round->facts->facts.form == TDPELECT_FORM_HOUSEHOLD_BALLOTS &&
	    tdp_read_choice(decision->rulebook, &decision->context,
			    TDPELECT_VALUE_HOUSEHOLD_BALLOTS_SIGNED_BY) == TDPELECT_CHOICE_HEAD &&
	    does_incumbent_stand(decision))
		tdp_find(&decision->context, TDPELECT_FINDING_HOUSEHOLD_BALLOTS_INCUMBENT_SIGNS,
			 TDPELECT_VALUE_HOUSEHOLD_BALLOTS_SIGNED_BY,
			 of_round(round, TDPELECT_PLACE_ROUND_FORM), 0, 0);
}

/* Joint Resolution 09/2008, Art. 6(3): all voters or household representatives, not both. */
static void tell_changed_kind(tdpelect_decision *decision, const struct tdp_judged_round *round,
			      int32_t *kind)
{
	if (*kind && round->electorate_kind && round->electorate_kind != *kind)
		tdp_find(&decision->context, TDPELECT_FINDING_ELECTORATE_KIND_CHANGED,
			 TDPELECT_VALUE_ELECTORATE_KIND,
			 of_round(round, TDPELECT_PLACE_ELECTORATE_KIND), 0, 0);
	if (round->electorate_kind)
		*kind = round->electorate_kind;
}

/* The two greatest known counts of those who stand; -1 where there are fewer. */
static void find_leaders(const struct tdp_judged_contest *contest, int32_t leaders[2])
{
	leaders[0] = leaders[1] = -1;
	for (size_t i = 0; i < contest->tally.candidate_count; i++) {
		int32_t votes = contest->votes[i].votes;

		if (!tdp_stands(&contest->votes[i]) || votes <= leaders[1])
			continue;
		leaders[1] = votes > leaders[0] ? leaders[0] : votes;
		leaders[0] = votes > leaders[0] ? votes : leaders[0];
	}
}

static int is_exact_share(const struct tdpelect_majority *majority, int32_t votes)
{
	return majority->compare == TDPELECT_COMPARE_MORE_THAN && votes > 0 &&
	       (int64_t)votes * majority->ratio.denominator ==
		       (int64_t)majority->of * majority->ratio.numerator;
}

/* No national text says what makes a ballot of a group invalid. */
static int could_invalid_pass(const struct tdp_judged_contest *contest, int32_t most)
{
	const struct tdpelect_majority *majority = &contest->majority;
	int32_t invalid = contest->tally.invalid_ballot_count;

	return majority->base != TDPELECT_BASE_VALID && tdp_is_known(invalid) && invalid > 0 &&
	       contest->tally.method != TDPELECT_METHOD_SHOW_OF_HANDS &&
	       (int64_t)most + invalid >= majority->needed;
}

/* By the votes, or as reported. By the votes only where the base is known. */
static int has_failed(const struct tdp_judged_contest *contest)
{
	return contest->majority.outcome == TDPELECT_OUTCOME_NO_WINNER ||
	       contest->majority.outcome == TDPELECT_OUTCOME_NOT_RELEASED;
}

static void tell_failure(tdpelect_decision *decision, const struct tdp_judged_round *round,
			 const struct tdp_judged_contest *contest)
{
	const struct tdpelect_majority *majority = &contest->majority;
	struct tdpelect_place at = of_contest(round, contest, TDPELECT_PLACE_CONTEST_VOTES);
	int32_t leaders[2];

	if (!has_failed(contest) || contest->is_reported)
		return;
	find_leaders(contest, leaders);
	if (is_exact_share(majority, leaders[0]))
		tdp_find(&decision->context, TDPELECT_FINDING_MAJORITY_EXACTLY_HALF,
			 majority->value, at, leaders[0], majority->of);
	if (leaders[0] > 0 && leaders[0] == leaders[1])
		tdp_find(&decision->context, TDPELECT_FINDING_MAJORITY_EQUAL_BELOW,
			 majority->value, at, leaders[0], majority->needed);
	if (leaders[0] >= 0 && could_invalid_pass(contest, leaders[0]))
		tdp_find(&decision->context, TDPELECT_FINDING_BALLOTS_INVALID_MATTER, 0,
			 of_contest(round, contest, TDPELECT_PLACE_CONTEST_INVALID),
			 contest->tally.invalid_ballot_count, majority->needed - leaders[0]);
}

/* Joint Resolution 09/2008, Art. 6(2), and Decree 59/2023, Art. 6(2): one is enough. */
static void tell_single(tdpelect_decision *decision, const struct tdp_judged_round *round,
			const struct tdp_judged_contest *contest)
{
	int32_t standing = 0;

	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		standing += tdp_stands(&contest->votes[i]) && contest->listed[i] >= 0;
	if (standing == 1 && contest->tally.seats == 1 && contest->majority.base &&
	    tdp_is_known(contest->majority.needed) &&
	    contest->kind == TDPELECT_CONTEST_KIND_ELECTION)
		tdp_find(&decision->context, TDPELECT_FINDING_CANDIDATES_SINGLE,
			 contest->majority.value,
			 of_contest(round, contest, TDPELECT_PLACE_CONTEST), 0,
			 contest->majority.needed);
}

/* One ballot for two offices: the national texts know only the head. */
static void tell_offices_differ(tdpelect_decision *decision, const struct tdp_judged_round *round,
				const struct tdp_judged_contest *contest)
{
	const struct tdp_judged_contest *first = &round->contests[0];
	int32_t left = contest->tally.invalid_ballot_count;
	int32_t right = first->tally.invalid_ballot_count;

	if (tdp_is_known(left) && tdp_is_known(right) && left != right &&
	    round->facts->facts.method != TDPELECT_METHOD_SHOW_OF_HANDS)
		tdp_find_both(&decision->context, TDPELECT_FINDING_BALLOTS_OFFICES_DIFFER,
			      of_contest(round, contest, TDPELECT_PLACE_CONTEST_INVALID),
			      of_contest(round, first, TDPELECT_PLACE_CONTEST_INVALID), left,
			      right);
}

static void tell_contests(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	for (size_t i = 0; i < round->contest_count; i++) {
		const struct tdp_judged_contest *contest = &round->contests[i];

		if (!contest->facts)
			continue;
		tell_failure(decision, round, contest);
		tell_single(decision, round, contest);
		tell_offices_differ(decision, round, contest);
	}
}

/* One office filled, another not: no text says whether the one waits for the other. */
static void tell_partly_filled(tdpelect_decision *decision)
{
	int64_t filled = 0, open = 0, count = (int64_t)decision->election->offices.count;

	for (int64_t i = 0; i < count; i++) {
		filled += decision->offices[i].is_filled;
		open += !decision->offices[i].is_filled && decision->offices[i].is_contested;
	}
	if (filled && open)
		tdp_find(&decision->context, TDPELECT_FINDING_OFFICES_PARTLY_FILLED, 0,
			 tdp_at(TDPELECT_PLACE_ROUNDS, -1, -1, -1), filled, count);
}

void tdp_tell_quarrels(tdpelect_decision *decision)
{
	int32_t kind = 0;

	for (size_t i = 0; !decision->is_out_of_memory && i < decision->round_count; i++) {
		const struct tdp_judged_round *round = &decision->rounds[i];

		if (round->state != TDP_ROUND_HELD)
			continue;
		tell_absent(decision, round);
		tell_clusters(decision, round);
		tell_signed_ballots(decision, round);
		tell_changed_kind(decision, round, &kind);
		tell_contests(decision, round);
	}
	if (!decision->is_out_of_memory)
		tell_partly_filled(decision);
}
