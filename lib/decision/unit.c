/* SPDX-License-Identifier: MIT */
/* What a campaign needs of one unit. */
#include "decision.h"

static const struct tdp_judged_round *last_held(const tdpelect_decision *decision)
{
	for (size_t i = decision->round_count; i-- > 0;)
		if (decision->rounds[i].state == TDP_ROUND_HELD)
			return &decision->rounds[i];
	return NULL;
}

/* By household ballots those who gave one back took part. */
static int32_t present_of(const struct tdp_judged_round *round,
			  const struct tdp_judged_contest *contest)
{
	if (round->facts->facts.form != TDPELECT_FORM_HOUSEHOLD_BALLOTS)
		return round->present_count;
	if ((!contest || !contest->facts) && round->contest_count) /* none of the document's */
		contest = &round->contests[0];
	return contest ? contest->tally.returned_ballot_count : TDPELECT_UNKNOWN;
}

int32_t tdpelect_decision_office_outcome(const tdpelect_decision *decision, size_t office)
{
	const struct tdp_office_state *state;

	if (!decision || office >= decision->election->offices.count)
		return 0;
	if (!last_held(decision))
		return TDPELECT_OUTCOME_NOT_HELD;
	state = &decision->offices[office];
	if (!tdp_has_law(decision))
		return decision->rulebook ? TDPELECT_OUTCOME_UNDETERMINED
					  : TDPELECT_OUTCOME_UNKNOWN;
	if (state->last_round < 0)
		return TDPELECT_OUTCOME_UNKNOWN;
	return decision->rounds[state->last_round].contests[state->last_contest].majority.outcome;
}

/* The contest of a round that elected people to the office, and still counts. A round has one
 * for each office. */
static int counts_for(const tdpelect_decision *decision, size_t office, size_t round, size_t index)
{
	const struct tdp_office_state *state = &decision->offices[office];
	const struct tdp_judged_contest *contest = &decision->rounds[round].contests[index];

	if (contest->office != (int32_t)office ||
	    contest->kind != TDPELECT_CONTEST_KIND_ELECTION)
		return 0;
	return contest->majority.outcome == TDPELECT_OUTCOME_PARTLY_ELECTED ||
	       (size_t)state->last_round == round;
}

const char *tdp_next_elected(const tdpelect_decision *decision, size_t office,
			     struct tdp_elected *at)
{
	const struct tdp_office_state *state = &decision->offices[office];

	if (!at->is_begun)
		*at = (struct tdp_elected){1, (size_t)state->seated_since, 0, 0};
	for (; state->last_round >= 0 && at->round <= (size_t)state->last_round; at->round++) {
		for (; at->contest < decision->rounds[at->round].facts->contests.count;
		     at->contest++) {
			const char *id = NULL;

			if (counts_for(decision, office, at->round, at->contest))
				id = tdpelect_decision_elected(decision, at->round, at->contest,
							       -1, at->index++);
			if (id)
				return id;
			at->index = 0;
		}
		at->contest = 0;
	}
	return NULL;
}

const char *tdpelect_decision_office_elected(const tdpelect_decision *decision, size_t office,
					     size_t index)
{
	struct tdp_elected at = {0, 0, 0, 0};
	const char *id;

	if (!decision || office >= decision->election->offices.count)
		return NULL;
	do
		id = tdp_next_elected(decision, office, &at);
	while (id && index-- > 0);
	return id;
}

static void fill_round(const tdpelect_decision *decision, int32_t head,
		       struct tdpelect_unit *unit)
{
	const struct tdp_judged_round *round = last_held(decision);
	const struct tdp_judged_contest *contest = NULL;
	const struct tdp_office_state *state = head < 0 ? NULL : &decision->offices[head];

	unit->held = round != NULL;
	if (!round)
		return;
	unit->closed = tdp_date_is_set(round->facts->facts.closed) ? round->facts->facts.closed
								  : round->facts->facts.date;
	if (state && state->last_round >= 0) {
		round = &decision->rounds[state->last_round];
		contest = &round->contests[state->last_contest];
	}
	unit->electorate_count = round->electorate_count;
	unit->present_count = present_of(round, contest);
}

static void fill_revote(const tdpelect_decision *decision, int32_t head,
			struct tdpelect_unit *unit)
{
	int32_t office = decision->election->offices.count > 1 ? head : -1;

	for (size_t i = 0; head >= 0 && i < decision->step_count; i++) {
		const struct tdpelect_step *step = &decision->steps[i];

		if (step->step == TDPELECT_STEP_REVOTE && step->office == office) {
			unit->revote_due = 1;
			unit->revote_by = step->by;
		}
	}
}

tdpelect_status tdpelect_decision_unit(const tdpelect_decision *decision,
				       struct tdpelect_unit *ret_unit)
{
	struct tdpelect_unit unit = {.electorate_count = TDPELECT_UNKNOWN,
				     .present_count = TDPELECT_UNKNOWN};
	int32_t head;

	if (!decision || !ret_unit)
		return TDPELECT_ERROR_ARGUMENT;
	head = tdp_office_find(decision->election, "head");
	fill_round(decision, head, &unit);
	fill_revote(decision, head, &unit);
	if (!unit.held)
		unit.outcome = TDPELECT_OUTCOME_NOT_HELD;
	else
		unit.outcome = head < 0 ? TDPELECT_OUTCOME_UNKNOWN
					: tdpelect_decision_office_outcome(decision, (size_t)head);
	return tdp_hand_out(ret_unit, &unit, sizeof(unit)) ? TDPELECT_OK : TDPELECT_ERROR_STRUCT;
}
