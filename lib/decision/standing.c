/* SPDX-License-Identifier: MIT */
/* What people argue about in candidates and signatures (docs/quarrels.md). Findings only. */
#include "decision.h"

static int is_true(const struct tdp_candidate *candidate, int32_t fact)
{
	return (int)(candidate->person.truth >> fact & 1);
}

static int is_false(const struct tdp_candidate *candidate, int32_t fact)
{
	return (int)((candidate->person.known & ~candidate->person.truth) >> fact & 1);
}

static int has_criterion(tdpelect_decision *decision, int32_t value)
{
	const struct tdpelect_rule *rule = tdp_read(decision->rulebook, &decision->context, value);

	return rule && rule->kind == TDPELECT_KIND_CRITERION;
}

/* Joint Resolution 09/2008 makes the head of the Front committee lead the team and does not
 * say what happens when he stands; Decree 59/2023, Art. 6(1)(b), bars candidates from it. */
static void tell_on_team(tdpelect_decision *decision, const struct tdp_candidate *candidate,
			 struct tdpelect_place at)
{
	if (is_true(candidate, TDPELECT_FACT_ON_ELECTION_TEAM) &&
	    !has_criterion(decision, TDPELECT_VALUE_CANDIDATE_ON_ELECTION_TEAM))
		tdp_find(&decision->context, TDPELECT_FINDING_CANDIDATE_ON_TEAM_UNDECIDED, 0, at, 0,
			 0);
}

/* Circular 04/2012, Art. 11: in the group; Decree 185/2026, Art. 7: in the commune. */
static void tell_residence(tdpelect_decision *decision, const struct tdp_candidate *candidate,
			   struct tdpelect_place at)
{
	int is_outside = is_false(candidate, TDPELECT_FACT_RESIDES_IN_UNIT) ||
			 is_false(candidate, TDPELECT_FACT_PERMANENT_RESIDENCE_IN_UNIT) ||
			 is_false(candidate, TDPELECT_FACT_REGULAR_RESIDENCE_IN_UNIT);
	int32_t value = TDPELECT_VALUE_CANDIDATE_REGULAR_RESIDENCE_IN_COMMUNE;

	if (!is_outside || !is_true(candidate, TDPELECT_FACT_REGULAR_RESIDENCE_IN_COMMUNE))
		return;
	if (!has_criterion(decision, value))
		value = TDPELECT_VALUE_CANDIDATE_REGULAR_RESIDENCE_IN_UNIT;
	if (has_criterion(decision, value))
		tdp_find(&decision->context, TDPELECT_FINDING_CANDIDATE_RESIDENCE_MOVED, value, at,
			 0, 0);
}

/* Decree 59/2023, Art. 3(5)(b), invites the floor; Joint Resolution 09/2008, Art. 6(2), fixes a
 * list of one or two beforehand. */
static void tell_floor(tdpelect_decision *decision, const struct tdp_candidate *candidate,
		       struct tdpelect_place at)
{
	int32_t says;

	if (candidate->nominated != TDPELECT_NOMINATED_FLOOR)
		return;
	at.place = TDPELECT_PLACE_CANDIDATE_NOMINATED;
	says = tdp_read_choice(decision->rulebook, &decision->context,
			       TDPELECT_VALUE_NOMINATION_FLOOR);
	if (says == TDPELECT_CHOICE_ALLOWED)
		tdp_find(&decision->context, TDPELECT_FINDING_NOMINATION_FLOOR_UNCHECKED,
			 TDPELECT_VALUE_NOMINATION_FLOOR, at, 0, 0);
	else
		tdp_find(&decision->context, TDPELECT_FINDING_NOMINATION_FLOOR_NOT_PROVIDED, 0, at,
			 0, 0);
}

static int has_release(const tdpelect_decision *decision)
{
	for (size_t i = 0; i < decision->round_count; i++)
		for (size_t j = 0; j < decision->rounds[i].contest_count; j++)
			if (decision->rounds[i].state == TDP_ROUND_HELD &&
			    decision->rounds[i].contests[j].kind == TDPELECT_CONTEST_KIND_RELEASE)
				return 1;
	return 0;
}

static int has_incumbent(const tdpelect_decision *decision)
{
	const struct tdp_office *office =
		tdp_office(decision->election, (size_t)decision->main_office);

	for (size_t i = 0; i < office->ids.count; i++)
		if (is_true(tdp_candidate(office, i), TDPELECT_FACT_INCUMBENT))
			return 1;
	return 0;
}

/* Law 10/2022, Art. 20(2)(g): the head, the head of the Front committee, two households. */
static void tell_signatures(tdpelect_decision *decision)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_SIGNATURES, -1, -1, -1);
	int64_t missing = (facts->signed_by_head == 0) + (facts->signed_by_front_head == 0);
	const struct tdpelect_rule *rule;

	if (!tdp_is_known(facts->signed_by_head) && !tdp_is_known(facts->signed_by_front_head) &&
	    !tdp_is_known(facts->signing_representatives))
		return;
	rule = tdp_read(decision->rulebook, &decision->context,
			TDPELECT_VALUE_SIGNATURES_REPRESENTATIVES);
	if (!rule || rule->kind != TDPELECT_KIND_RANGE)
		return;
	if (tdp_is_known(facts->signing_representatives) &&
	    facts->signing_representatives < rule->first)
		missing += rule->first - facts->signing_representatives;
	if (missing)
		tdp_find(&decision->context, TDPELECT_FINDING_SIGNATURE_MISSING,
			 TDPELECT_VALUE_SIGNATURES_REPRESENTATIVES, at, missing,
			 (int64_t)rule->first + 2);
	if (has_release(decision) || has_incumbent(decision) ||
	    tdp_date_is_set(tdp_told_or_none(decision, facts->interim_appointed)))
		tdp_find(&decision->context, TDPELECT_FINDING_SIGNATURE_HEAD_OPEN,
			 TDPELECT_VALUE_SIGNATURES_REPRESENTATIVES, at, 0, 0);
}

void tdp_tell_standing(tdpelect_decision *decision)
{
	for (size_t i = 0; i < decision->election->offices.count; i++) {
		const struct tdp_office *office = tdp_office(decision->election, i);

		for (size_t j = 0; j < office->ids.count; j++) {
			const struct tdp_candidate *candidate = tdp_candidate(office, j);
			struct tdpelect_place at = tdp_at(TDPELECT_PLACE_CANDIDATE, -1, (int32_t)i,
							  (int32_t)j);

			tell_on_team(decision, candidate, at);
			tell_residence(decision, candidate, at);
			tell_floor(decision, candidate, at);
		}
	}
	tell_signatures(decision);
}
