/* SPDX-License-Identifier: MIT */
/* Before polling day: each step in time (Joint Resolution 09/2008, Art. 6; Decree 59/2023,
 * Art. 3(3) and 6), the list, the election team, problems settled. Findings only. */
#include "decision.h"

#define STEP_COUNT 5

/* In the order in which the law lays them out, nearest to polling day last. */
static const struct preparation {
	int32_t value;
	int32_t place;
	int32_t state;
} preparations[STEP_COUNT] = {
	{TDPELECT_VALUE_CALL_DAYS, TDPELECT_PLACE_CALENDAR_CALLED, TDPELECT_STATE_CALLED},
	{TDPELECT_VALUE_CANDIDATE_LIST_DAYS, TDPELECT_PLACE_CALENDAR_CANDIDATE_LIST,
	 TDPELECT_STATE_LISTED},
	{TDPELECT_VALUE_ELECTION_TEAM_DAYS, TDPELECT_PLACE_CALENDAR_ELECTION_TEAM,
	 TDPELECT_STATE_TEAM_SET},
	{TDPELECT_VALUE_PUBLICATION_DAYS, TDPELECT_PLACE_CALENDAR_PUBLISHED,
	 TDPELECT_STATE_PUBLISHED},
	{TDPELECT_VALUE_INVITATION_DAYS, TDPELECT_PLACE_CALENDAR_INVITED, 0}};

static struct tdpelect_date taken_on(const tdpelect_decision *decision, int step)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;
	const struct tdpelect_date dates[STEP_COUNT] = {facts->called, facts->candidate_list,
							facts->election_team, facts->published,
							facts->invited};

	return tdp_told_or_none(decision, dates[step]);
}

int32_t tdp_preparation_state(const tdpelect_decision *decision)
{
	int32_t state = TDPELECT_STATE_NOT_CALLED;

	for (int i = 0; i < STEP_COUNT; i++)
		if (preparations[i].state && tdp_date_is_set(taken_on(decision, i)))
			state = preparations[i].state;
	return state;
}

static int is_any_told(const tdpelect_decision *decision)
{
	for (int i = 0; i < STEP_COUNT; i++)
		if (tdp_date_is_set(taken_on(decision, i)))
			return 1;
	return 0;
}

static void check_step(tdpelect_decision *decision, int step)
{
	const struct preparation *preparation = &preparations[step];
	const struct tdpelect_rule *rule =
		tdp_read(decision->rulebook, &decision->context, preparation->value);
	struct tdpelect_place at = tdp_at(preparation->place, -1, -1, -1);
	struct tdpelect_date date = taken_on(decision, step), last;

	if (!rule || rule->kind != TDPELECT_KIND_DAYS ||
	    !tdp_date_is_set(decision->first_polling_day) ||
	    tdpelect_date_add_days(decision->first_polling_day, -rule->first, &last, NULL))
		return;
	if (!tdp_date_is_set(date))
		tdp_find(&decision->context, TDPELECT_FINDING_PREPARATION_MISSING,
			 preparation->value, at, 0, tdp_date_number(last));
	else if (!tdp_compare(&decision->context, &(struct tdpelect_comparison){
							  .kind = TDPELECT_COMPARISON_PREPARATION,
							  .value = preparation->value,
							  .relation = TDPELECT_RELATION_AT_MOST,
							  .at = at,
							  .other = TDP_NOWHERE,
							  .left = tdp_date_number(date),
							  .right = tdp_date_number(last)}))
		tdp_find(&decision->context, TDPELECT_FINDING_PREPARATION_LATE, preparation->value,
			 at, tdp_date_number(date), tdp_date_number(last));
	else if (tdpelect_date_compare(date, last) == 0)
		tdp_find(&decision->context, TDPELECT_FINDING_PREPARATION_LAST_DAY,
			 preparation->value, at, 0, tdp_date_number(last));
}

static void check_order(tdpelect_decision *decision)
{
	struct tdpelect_date before = TDP_NO_DATE;

	for (int i = 0; i < STEP_COUNT; i++) {
		struct tdpelect_date date = taken_on(decision, i);

		if (!tdp_date_is_set(date))
			continue;
		if (tdp_date_is_set(before) && tdpelect_date_compare(date, before) < 0)
			tdp_find(&decision->context, TDPELECT_FINDING_PREPARATION_OUT_OF_ORDER, 0,
				 tdp_at(preparations[i].place, -1, -1, -1), tdp_date_number(date),
				 tdp_date_number(before));
		before = date;
	}
}

/* Joint Resolution 09/2008, Art. 6(2): one or two; Decree 59/2023, Art. 6(2): at least one.
 * Nominations from the floor stand beside the list. */
static void check_list(tdpelect_decision *decision)
{
	const struct tdp_office *office =
		tdp_office(decision->election, (size_t)decision->main_office);
	const struct tdpelect_rule *rule = tdp_read(decision->rulebook, &decision->context,
						    TDPELECT_VALUE_CANDIDATES_COUNT);
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_CANDIDATES, -1, decision->main_office, -1);
	int32_t count = 0;

	for (size_t i = 0; i < office->ids.count; i++)
		count += tdp_candidate(office, i)->nominated != TDPELECT_NOMINATED_FLOOR;
	if (!rule || rule->kind != TDPELECT_KIND_RANGE || !office->ids.count)
		return;
	if (tdp_is_above(&decision->context, TDPELECT_VALUE_CANDIDATES_COUNT, rule, count, at))
		tdp_find(&decision->context, TDPELECT_FINDING_CANDIDATES_TOO_MANY,
			 TDPELECT_VALUE_CANDIDATES_COUNT, at, count, rule->second);
	if (tdp_is_below(&decision->context, TDPELECT_VALUE_CANDIDATES_COUNT, rule, count, at))
		tdp_find(&decision->context, TDPELECT_FINDING_CANDIDATES_TOO_FEW,
			 TDPELECT_VALUE_CANDIDATES_COUNT, at, count, rule->first);
}

static void check_range(tdpelect_decision *decision, int32_t value, int32_t name, int32_t place,
			int32_t count)
{
	const struct tdpelect_rule *rule = tdp_read(decision->rulebook, &decision->context, value);
	struct tdpelect_place at = tdp_at(place, -1, -1, -1);

	if (!rule || rule->kind != TDPELECT_KIND_RANGE || !tdp_is_known(count))
		return;
	if (tdp_is_below(&decision->context, value, rule, count, at))
		tdp_find(&decision->context, name, value, at, count, rule->first);
	else if (tdp_is_above(&decision->context, value, rule, count, at))
		tdp_find(&decision->context, name, value, at, count, rule->second);
}

/* Joint Resolution 09/2008, Art. 6(3); Decree 59/2023, Art. 3(5)(c) and 6(1)(b). */
static void check_team(tdpelect_decision *decision)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;
	int32_t head = tdp_read_choice(decision->rulebook, &decision->context,
				       TDPELECT_VALUE_ELECTION_TEAM_HEAD);
	int is_member = facts->team_head == TDPELECT_TEAM_HEAD_FRONT_COMMITTEE_MEMBER;
	int is_head = facts->team_head == TDPELECT_TEAM_HEAD_FRONT_COMMITTEE_HEAD;

	/* the head of the Front committee is one of its representatives too */
	if (facts->team_head && ((head == TDPELECT_CHOICE_FRONT_COMMITTEE_HEAD && !is_head) ||
				 (head == TDPELECT_CHOICE_FRONT_COMMITTEE_MEMBER && !is_head &&
				  !is_member)))
		tdp_find(&decision->context, TDPELECT_FINDING_TEAM_HEAD_DIFFERS,
			 TDPELECT_VALUE_ELECTION_TEAM_HEAD,
			 tdp_at(TDPELECT_PLACE_TEAM_HEAD, -1, -1, -1), 0, 0);
	check_range(decision, TDPELECT_VALUE_COUNTING_BOARD_MEMBERS,
		    TDPELECT_FINDING_TEAM_BOARD_SIZE, TDPELECT_PLACE_TEAM_BOARD,
		    facts->counting_board_members);
	check_range(decision, TDPELECT_VALUE_WITNESSES, TDPELECT_FINDING_TEAM_WITNESSES,
		    TDPELECT_PLACE_TEAM_WITNESSES, facts->witnesses);
}

/* A problem raised and not settled before the first polling day. */
int tdp_has_pending_escalation(tdpelect_decision *decision)
{
	int is_pending = 0;

	for (size_t i = 0; i < decision->election->escalations.count; i++) {
		const struct tdp_escalation *escalation = tdp_escalation(decision->election, i);
		struct tdpelect_date settled = tdp_told_or_none(decision, escalation->settled);

		if (!tdp_is_told(decision, escalation->raised))
			continue;
		if (tdp_date_is_set(settled) &&
		    (!tdp_date_is_set(decision->first_polling_day) ||
		     tdpelect_date_compare(settled, decision->first_polling_day) < 0))
			continue;
		is_pending = 1;
		tdp_find(&decision->context, TDPELECT_FINDING_ESCALATION_UNSETTLED, 0,
			 tdp_at(TDPELECT_PLACE_ESCALATION, -1, -1, (int32_t)i), 0, 0);
	}
	return is_pending;
}

void tdp_tell_preparation(tdpelect_decision *decision)
{
	for (int i = 0; is_any_told(decision) && i < STEP_COUNT; i++)
		check_step(decision, i);
	check_order(decision);
	check_list(decision);
	check_team(decision);
}
