/* SPDX-License-Identifier: MIT */
/* Which law applies: that of the place on the first polling day, for every round. */
#include "decision.h"

static void note_earlier(struct tdpelect_date *earliest, struct tdpelect_date date)
{
	if (tdp_date_is_set(date) &&
	    (!tdp_date_is_set(*earliest) || tdpelect_date_compare(date, *earliest) < 0))
		*earliest = date;
}

/* The furthest step of preparation that is known. */
static struct tdpelect_date furthest_preparation(const tdpelect_decision *decision)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;
	const struct tdpelect_date steps[] = {facts->invited, facts->published,
					      facts->election_team, facts->candidate_list,
					      facts->called};

	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (tdp_date_is_set(steps[i]) && tdp_is_told(decision, steps[i]))
			return steps[i];
	return TDP_NO_DATE;
}

/* The first polling day counts rounds that are planned, postponed or after the report too. */
void tdp_decide_day(tdpelect_decision *decision)
{
	const tdpelect_election *election = decision->election;

	for (size_t i = 0; i < election->rounds.count; i++)
		note_earlier(&decision->first_polling_day, tdp_round(election, i)->facts.date);
	decision->day = decision->law.on;
	if (!tdp_date_is_set(decision->day))
		decision->day = decision->first_polling_day;
	if (!tdp_date_is_set(decision->day))
		decision->day = furthest_preparation(decision);
}

tdpelect_status tdp_decide_law(tdpelect_decision *decision, struct tdpelect_error *error)
{
	const struct tdp_law *law = &decision->law;

	decision->rulebook = law->rulebook;
	if (law->rulebook)
		return TDPELECT_OK;
	if (law->pack_id_count)
		return tdpelect_rulebook_stack(law->packs, law->pack_count, law->pack_ids,
					       law->pack_id_count, decision->day,
					       &decision->rulebook, error);
	if (!tdp_date_is_set(decision->day)) /* no day, no law: but the place must be one */
		return tdp_place_check(law->packs, law->pack_count, law->place, error);
	return tdpelect_rulebook_resolve(law->packs, law->pack_count, law->place, decision->day,
					 &decision->rulebook, error);
}

/* A stack is used as given; a pack of it that is not in force that day is said. */
static void tell_packs_not_in_force(tdpelect_decision *decision)
{
	const struct tdp_law *law = &decision->law;

	for (size_t i = 0; tdp_date_is_set(decision->day) && i < law->pack_id_count; i++) {
		const struct tdpelect_pack *pack =
			tdp_pack_find(law->packs, law->pack_count, law->pack_ids[i]);

		if (!tdp_pack_is_in_force(pack, law->packs, law->pack_count, decision->day))
			tdp_find(&decision->context, TDPELECT_FINDING_RULES_NOT_IN_FORCE, 0,
				 tdp_at(TDPELECT_PLACE_RULES_PACK, -1, -1, (int32_t)i),
				 tdp_date_number(decision->day), 0);
	}
}

/* A re-vote under a law that differs: the first day's law goes on, and the report says so. */
static void tell_changed_law(tdpelect_decision *decision, const struct tdp_round *round,
			     int32_t index)
{
	struct tdpelect_date date = round->facts.date;
	tdpelect_rulebook *later = NULL;
	tdpelect_status status;

	if (!tdp_date_is_set(date) || tdpelect_date_compare(date, decision->day) == 0)
		return;
	status = tdpelect_rulebook_resolve(decision->law.packs, decision->law.pack_count,
					   decision->law.place, date, &later, NULL);
	decision->is_out_of_memory |= status == TDPELECT_ERROR_MEMORY;
	if (status)
		return;
	if (!tdp_rulebook_is_same(decision->rulebook, later))
		tdp_find(&decision->context, TDPELECT_FINDING_RULES_CHANGED_BETWEEN_ROUNDS, 0,
			 tdp_at(TDPELECT_PLACE_ROUND_DATE, index, -1, -1),
			 tdp_date_number(decision->day), tdp_date_number(date));
	tdpelect_rulebook_free(later);
}

void tdp_tell_law(tdpelect_decision *decision)
{
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_RULES, -1, -1, -1);
	int32_t value;

	tell_packs_not_in_force(decision);
	if (!decision->rulebook)
		return;
	if (!tdp_has_law(decision)) {
		tdp_find(&decision->context, TDPELECT_FINDING_RULES_NONE_IN_FORCE, 0, at, 0, 0);
		return;
	}
	for (size_t i = 0; tdpelect_rulebook_contradiction(decision->rulebook, i, &value, NULL, NULL);
	     i++)
		tdp_find(&decision->context, TDPELECT_FINDING_LAW_CONTRADICTS, value, at, 0, 0);
}

void tdp_tell_changed_law(tdpelect_decision *decision)
{
	int is_revote = 0;

	for (size_t i = 0; decision->law.place[0] && i < decision->round_count; i++) {
		const struct tdp_judged_round *round = &decision->rounds[i];

		if (round->state != TDP_ROUND_HELD)
			continue;
		if (is_revote)
			tell_changed_law(decision, round->facts, round->index);
		is_revote = 1;
	}
}

/* A decision that rests on what nobody has verified says so, value by value. */
void tdp_tell_evidence(tdpelect_decision *decision)
{
	for (int32_t value = 1; decision->rulebook && value < TDPELECT_VALUE_LIMIT; value++) {
		const struct tdpelect_rule *rule = tdpelect_rulebook_rule(decision->rulebook, value);

		if (rule && rule->evidence >= TDPELECT_EVIDENCE_ANALOGY &&
		    tdpelect_context_covers(&decision->context, value))
			tdp_find(&decision->context, TDPELECT_FINDING_RULES_UNVERIFIED, value,
				 tdp_at(TDPELECT_PLACE_RULES, -1, -1, -1), rule->evidence, 0);
	}
}
