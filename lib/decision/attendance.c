/* SPDX-License-Identifier: MIT */
/* Who could vote and who came: the electorate of a round, its clusters, its quorum. */
#include "decision.h"

#include "../certain.h"

static int32_t contradict(tdpelect_decision *decision, int32_t name, struct tdpelect_place at,
			  struct tdpelect_place other, int64_t left, int64_t right)
{
	tdp_find_both(&decision->context, name, at, other, left, right);
	return 1;
}

/* 1 where the left number is greater than the right one: a contradiction. */
static int32_t at_most(tdpelect_decision *decision, int32_t name, struct tdpelect_place at,
		       struct tdpelect_place other, int64_t left, int64_t right)
{
	return tdp_counts_agree(&decision->context, TDPELECT_RELATION_AT_MOST, at, other, left,
				right)
		       ? 0
		       : contradict(decision, name, at, other, left, right);
}

static struct tdpelect_place of_round(const struct tdp_judged_round *round, int32_t place,
				      int32_t item)
{
	return tdp_at(place, round->index, -1, item);
}

/* Where the law lets one kind of electorate vote only, that one need not be written. */
static int32_t only_kind(tdpelect_decision *decision)
{
	switch (tdp_read_choice(decision->rulebook, &decision->context,
				TDPELECT_VALUE_ELECTORATE_KIND)) {
	case TDPELECT_CHOICE_HOUSEHOLD_REPRESENTATIVES:
		return TDPELECT_ELECTORATE_KIND_HOUSEHOLD_REPRESENTATIVES;
	case TDPELECT_CHOICE_VOTERS:
		return TDPELECT_ELECTORATE_KIND_VOTERS;
	default:
		return 0;
	}
}

void tdp_decide_electorate(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;
	const struct tdpelect_round *own = &round->facts->facts;

	round->electorate_count = tdp_is_known(own->electorate_count) ? own->electorate_count
								      : facts->electorate_count;
	round->electorate_kind = own->electorate_kind ? own->electorate_kind
						      : facts->electorate_kind;
	if (!round->electorate_kind && tdp_has_law(decision))
		round->electorate_kind = only_kind(decision);
}

static int votes_by_household(const struct tdp_judged_round *round)
{
	return round->electorate_kind == TDPELECT_ELECTORATE_KIND_HOUSEHOLD_REPRESENTATIVES;
}

static void check_households(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	int32_t households = decision->election->facts.household_count;
	int32_t electorate = round->electorate_count;
	struct tdpelect_place at = of_round(round, TDPELECT_PLACE_ELECTORATE, -1);
	struct tdpelect_place other = tdp_at(TDPELECT_PLACE_HOUSEHOLDS, -1, -1, -1);

	if (!votes_by_household(round) || !tdp_is_known(households) || !tdp_is_known(electorate))
		return;
	round->contradiction_count += at_most(decision,
					      TDPELECT_FINDING_COUNT_ELECTORATE_OVER_HOUSEHOLDS, at,
					      other, electorate, households);
	if (electorate < households &&
	    (tdp_is_known(round->facts->facts.electorate_count) ||
	     round->facts->facts.electorate_kind)) /* else told already */
		tdp_find_both(&decision->context, TDPELECT_FINDING_ELECTORATE_HOUSEHOLD_OMITTED, at,
			      other, electorate, households);
}

/* The election's own roll, whether or not a round was held on it. */
void tdp_tell_electorate(tdpelect_decision *decision)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;
	int32_t kind = facts->electorate_kind;

	if (tdp_has_law(decision)) {
		tdp_is_electorate_allowed(decision->rulebook, kind, -1, &decision->context);
		if (!kind)
			kind = only_kind(decision);
	}
	if (kind == TDPELECT_ELECTORATE_KIND_HOUSEHOLD_REPRESENTATIVES &&
	    tdp_is_known(facts->household_count) && tdp_is_known(facts->electorate_count) &&
	    facts->electorate_count < facts->household_count)
		tdp_find_both(&decision->context, TDPELECT_FINDING_ELECTORATE_HOUSEHOLD_OMITTED,
			      tdp_at(TDPELECT_PLACE_ELECTORATE, -1, -1, -1),
			      tdp_at(TDPELECT_PLACE_HOUSEHOLDS, -1, -1, -1),
			      facts->electorate_count, facts->household_count);
}

struct clusters {
	int64_t households; /* of those that tell */
	int64_t present;
	int knows_households; /* every cluster tells */
	int knows_present;
};

static struct clusters add_up(const struct tdp_round *round)
{
	struct clusters sum = {0, 0, round->clusters.count > 0, round->clusters.count > 0};

	for (size_t i = 0; i < round->clusters.count; i++) {
		const struct tdp_cluster *cluster = tdp_cluster(round, i);

		sum.knows_households &= tdp_is_known(cluster->household_count);
		sum.knows_present &= tdp_is_known(cluster->present_count);
		if (tdp_is_known(cluster->household_count))
			sum.households += cluster->household_count;
		if (tdp_is_known(cluster->present_count))
			sum.present += cluster->present_count;
	}
	return sum;
}

/* As told, else the sum of the clusters where all of them tell. */
static int32_t present_of(const struct tdp_round *round)
{
	struct clusters sum = add_up(round);

	if (tdp_is_known(round->facts.present_count) || !sum.knows_present ||
	    sum.present > INT32_MAX)
		return round->facts.present_count;
	return (int32_t)sum.present;
}

static void check_each_cluster(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	int32_t value = TDPELECT_VALUE_CLUSTERS_HOUSEHOLDS;
	const struct tdpelect_rule *size = tdp_read(decision->rulebook, &decision->context, value);

	for (size_t i = 0; i < round->facts->clusters.count; i++) {
		const struct tdp_cluster *cluster = tdp_cluster(round->facts, i);
		struct tdpelect_place at = of_round(round, TDPELECT_PLACE_ROUND_CLUSTER, (int32_t)i);
		int32_t households = cluster->household_count;

		if (!tdp_is_known(households))
			continue;
		if (votes_by_household(round) && tdp_is_known(cluster->present_count))
			round->contradiction_count += at_most(
				decision, TDPELECT_FINDING_CLUSTERS_PRESENT_OVER_HOUSEHOLDS, at,
				TDP_NOWHERE, cluster->present_count, households);
		if (!size || size->kind != TDPELECT_KIND_RANGE)
			continue;
		if (tdp_is_below(&decision->context, value, size, households, at))
			tdp_find(&decision->context, TDPELECT_FINDING_CLUSTERS_SIZE, value, at,
				 households, size->first);
		else if (tdp_is_above(&decision->context, value, size, households, at))
			tdp_find(&decision->context, TDPELECT_FINDING_CLUSTERS_SIZE, value, at,
				 households, size->second);
	}
}

/* Joint Resolution 09/2008: more than 200 households AND dispersed; Law 10/2022, Art. 18(3):
 * 200 or dispersed, which no document tells, so then nothing is said. */
static void check_may_cluster(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	const struct tdpelect_rule *least = tdp_read(decision->rulebook, &decision->context,
						     TDPELECT_VALUE_CLUSTERS_UNIT_HOUSEHOLDS);
	int32_t dispersed = tdp_read_choice(decision->rulebook, &decision->context,
					    TDPELECT_VALUE_CLUSTERS_DISPERSED);
	int32_t households = decision->election->facts.household_count;

	if (!tdp_is_known(households) && votes_by_household(round))
		households = round->electorate_count;
	if (round->facts->clusters.count && least && least->kind == TDPELECT_KIND_RANGE &&
	    dispersed == TDPELECT_CHOICE_REQUIRED && tdp_is_known(households) &&
	    tdp_is_below(&decision->context, TDPELECT_VALUE_CLUSTERS_UNIT_HOUSEHOLDS, least,
			 households, of_round(round, TDPELECT_PLACE_ROUND_CLUSTERS, -1)))
		tdp_find(&decision->context, TDPELECT_FINDING_CLUSTERS_NOT_PROVIDED,
			 TDPELECT_VALUE_CLUSTERS_UNIT_HOUSEHOLDS,
			 of_round(round, TDPELECT_PLACE_ROUND_CLUSTERS, -1), households,
			 least->first);
}

/* Law 10/2022, Art. 18(3): the clusters add up to one total for the group. */
static void decide_clusters(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	struct clusters sum = add_up(round->facts);
	struct tdpelect_place at = of_round(round, TDPELECT_PLACE_ROUND_CLUSTERS, -1);
	struct tdpelect_place electorate = of_round(round, TDPELECT_PLACE_ELECTORATE, -1);
	int32_t told = round->facts->facts.present_count;

	round->present_count = present_of(round->facts);
	if (tdp_is_known(round->electorate_count) && !tdp_is_known(round->present_count) &&
	    sum.knows_present) /* a sum that is no count any more */
		round->contradiction_count +=
			at_most(decision, TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE, at,
				electorate, sum.present, round->electorate_count);
	if (tdp_is_known(told) && sum.knows_present &&
	    !tdp_counts_agree(&decision->context, TDPELECT_RELATION_EQUAL,
			      of_round(round, TDPELECT_PLACE_ROUND_PRESENT, -1), at, told,
			      sum.present))
		round->contradiction_count += contradict(
			decision, TDPELECT_FINDING_CLUSTERS_PRESENT_DIFFERS,
			of_round(round, TDPELECT_PLACE_ROUND_PRESENT, -1), at, told, sum.present);
	check_each_cluster(decision, round);
	check_may_cluster(decision, round);
	if (!votes_by_household(round) || !tdp_is_known(round->electorate_count) ||
	    !round->facts->clusters.count)
		return;
	round->contradiction_count +=
		at_most(decision, TDPELECT_FINDING_CLUSTERS_HOUSEHOLDS_OVER_ELECTORATE, at,
			electorate, sum.households, round->electorate_count);
	if (sum.knows_households && sum.households < round->electorate_count)
		tdp_find_both(&decision->context,
			      TDPELECT_FINDING_CLUSTERS_HOUSEHOLDS_BELOW_ELECTORATE, at, electorate,
			      sum.households, round->electorate_count);
}

void tdp_decide_attendance(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	struct tdpelect_place nowhere = tdp_at(0, -1, -1, -1);

	tdp_decide_electorate(decision, round);
	if (round->facts->facts.electorate_kind) /* else told of the election's own */
		tdp_is_electorate_allowed(decision->rulebook, round->electorate_kind, round->index,
					  &decision->context);
	check_households(decision, round);
	decide_clusters(decision, round);
	if (round->electorate_count == 0)
		round->contradiction_count +=
			contradict(decision, TDPELECT_FINDING_COUNT_ELECTORATE_ZERO,
				   of_round(round, TDPELECT_PLACE_ELECTORATE, -1), nowhere, 0, 0);
	if (tdp_is_known(round->present_count) && tdp_is_known(round->electorate_count))
		round->contradiction_count +=
			at_most(decision, TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE,
				of_round(round, TDPELECT_PLACE_ROUND_PRESENT, -1),
				of_round(round, TDPELECT_PLACE_ELECTORATE, -1),
				round->present_count, round->electorate_count);
}

void tdp_leave_quorum(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	static const struct tdpelect_quorum unknown = {
		.size = sizeof(unknown),
		.outcome = TDPELECT_QUORUM_OUTCOME_UNKNOWN,
		.of = TDPELECT_UNKNOWN,
		.present = TDPELECT_UNKNOWN,
		.needed = TDPELECT_UNKNOWN,
		.margin = TDPELECT_UNKNOWN,
		.implied_count = TDPELECT_UNKNOWN};
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;

	round->quorum = unknown;
	tdp_decide_electorate(decision, round);
	round->present_count = present_of(round->facts);
	if (!tdp_has_law(decision)) {
		if (round->state == TDP_ROUND_HELD)
			check_households(decision, round);
		if (round->facts->facts.form > TDPELECT_FORM_CONFERENCE)
			round->quorum.outcome = TDPELECT_QUORUM_OUTCOME_NOT_REQUIRED;
		return;
	}
	attendance.form = round->facts->facts.form;
	attendance.electorate_count = round->electorate_count;
	tdpelect_quorum_judge(decision->rulebook, &attendance, NULL, &round->quorum, NULL);
	if (round->quorum.base)
		round->quorum.present = round->present_count;
}

static int has_any_passed(const struct tdpelect_tally *tally,
			  const struct tdpelect_candidacy *candidacies)
{
	for (size_t i = 0; i < tally->candidate_count; i++)
		if (candidacies[i].passed == 1)
			return 1;
	return 0;
}

/* The same contest with the omitted households on the roll: they stay away (index -1), come
 * and mark nobody (the number of candidates), or all vote for candidate `index`. 1 where
 * another outcome or other people follow. */
static int differs_with(const tdpelect_decision *decision, const struct tdp_judged_round *round,
			const struct tdp_judged_contest *contest, int32_t omitted, int64_t index,
			struct tdpelect_votes *votes, struct tdpelect_candidacy *candidacies)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_tally tally = contest->tally;
	struct tdpelect_majority majority;
	struct tdp_circumstance circumstance = {0};
	tdpelect_status status;
	int32_t *counts[] = {&tally.present_count, &tally.issued_ballot_count,
			     &tally.returned_ballot_count, &tally.valid_ballot_count};
	int takes_part = index >= 0;

	for (size_t i = 0; i < tally.candidate_count; i++)
		votes[i] = contest->votes[i];
	tally.votes = votes;
	tally.electorate_count += omitted;
	for (size_t i = 0; takes_part && i < 4; i++)
		if (tdp_is_known(*counts[i]))
			*counts[i] += omitted;
	if (takes_part && (size_t)index < tally.candidate_count)
		votes[index].votes += omitted;
	attendance.form = round->facts->facts.form;
	attendance.electorate_count = tally.electorate_count;
	attendance.present_count = tally.present_count;
	attendance.implied_count = tdpelect_tally_implied_present(decision->rulebook, &tally);
	if (round->implied_count > attendance.implied_count)
		attendance.implied_count = round->implied_count;
	status = tdpelect_quorum_judge(decision->rulebook, &attendance, NULL, &quorum, NULL);
	if (TDP_NEVER(status)) /* the facts of a judged round, and a roll of all its households */
		return 0;
	circumstance.quorum_outcome = quorum.outcome;
	tdp_majority_judge(decision->rulebook, &tally, &circumstance, NULL, &majority, candidacies);
	if (majority.outcome == TDPELECT_OUTCOME_UNKNOWN &&
	    contest->majority.outcome == TDPELECT_OUTCOME_NO_WINNER)
		return has_any_passed(&tally, candidacies); /* else not shown to differ */
	if (majority.outcome != contest->majority.outcome)
		return 1;
	for (size_t i = 0; i < tally.candidate_count; i++)
		if (candidacies[i].elected != contest->candidacies[i].elected)
			return 1;
	return 0;
}

static int does_omission_matter(tdpelect_decision *decision, const struct tdp_judged_round *round,
				const struct tdp_judged_contest *contest, int32_t omitted)
{
	size_t count = contest->tally.candidate_count;
	struct tdpelect_votes *votes = tdp_take(decision, count, sizeof(*votes));
	struct tdpelect_candidacy *candidacies = tdp_take(decision, count, sizeof(*candidacies));

	if (!votes || !candidacies)
		return 0;
	if (differs_with(decision, round, contest, omitted, -1, votes, candidacies) ||
	    differs_with(decision, round, contest, omitted, (int64_t)count, votes, candidacies))
		return 1;
	for (size_t i = 0; i < count; i++)
		if (tdp_stands(&contest->votes[i]) && tdp_is_known(contest->votes[i].votes) &&
		    differs_with(decision, round, contest, omitted, (int64_t)i, votes, candidacies))
			return 1;
	return 0;
}

static int can_omission_matter(const struct tdp_judged_contest *contest)
{
	int32_t outcome = contest->majority.outcome;

	return outcome != TDPELECT_OUTCOME_UNKNOWN && outcome != TDPELECT_OUTCOME_ANNULLED &&
	       outcome != TDPELECT_OUTCOME_IRRECONCILABLE && !contest->is_reported &&
	       contest->facts;
}

static int is_short_of_households(const tdpelect_decision *decision,
				  const struct tdp_judged_round *round)
{
	int32_t households = decision->election->facts.household_count;

	return round->state == TDP_ROUND_HELD && votes_by_household(round) &&
	       tdp_is_known(households) && tdp_is_known(round->electorate_count) &&
	       round->electorate_count < households;
}

/* Could the households left off the roll have changed what a round says? */
static void tell_omission(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	int32_t omitted = decision->election->facts.household_count - round->electorate_count;

	for (size_t i = 0; i < round->contest_count; i++) {
		const struct tdp_judged_contest *contest = &round->contests[i];

		if (can_omission_matter(contest) &&
		    does_omission_matter(decision, round, contest, omitted))
			tdp_find(&decision->context, TDPELECT_FINDING_ELECTORATE_OMISSION_MATTERS, 0,
				 tdp_at(TDPELECT_PLACE_CONTEST, round->index, contest->index, -1),
				 omitted, 0);
	}
}

void tdp_tell_omissions(tdpelect_decision *decision)
{
	for (size_t i = 0; !decision->is_out_of_memory && i < decision->round_count; i++)
		if (is_short_of_households(decision, &decision->rounds[i]))
			tell_omission(decision, &decision->rounds[i]);
}
