/* SPDX-License-Identifier: MIT */
/* The history of every office, and what comes next for all of them. */
#include "decision.h"

static int32_t outcome_of(const struct tdp_judged_round *round, int32_t office,
			  const struct tdp_judged_contest **ret_contest)
{
	for (size_t i = 0; i < round->contest_count; i++)
		if (round->contests[i].office == office) {
			*ret_contest = &round->contests[i];
			return round->contests[i].majority.outcome;
		}
	return 0;
}

/* The held rounds with a contest for the office, and all postponed ones. */
static size_t list_rounds(const tdpelect_decision *decision, int32_t office,
			  struct tdpelect_round_outcome *outcomes)
{
	size_t count = 0;

	for (size_t i = 0; i < decision->round_count; i++) {
		const struct tdp_judged_round *round = &decision->rounds[i];
		const struct tdp_judged_contest *contest = NULL;
		struct tdpelect_round_outcome *outcome = &outcomes[count];

		tdpelect_round_outcome_init(outcome);
		outcome->outcome = round->state == TDP_ROUND_POSTPONED
					   ? TDPELECT_OUTCOME_NOT_HELD
					   : outcome_of(round, office, &contest);
		if (round->state == TDP_ROUND_PLANNED || !outcome->outcome)
			continue;
		outcome->contest_kind = contest ? contest->kind : 0;
		outcome->round = round->index;
		outcome->polling_day = round->facts->facts.date;
		outcome->closed = round->facts->facts.closed;
		outcome->postponed_until = round->facts->facts.postponed_until;
		count++;
	}
	return count;
}

static int has_held_round(const tdpelect_decision *decision)
{
	for (size_t i = 0; i < decision->round_count; i++)
		if (decision->rounds[i].state == TDP_ROUND_HELD)
			return 1;
	return 0;
}

static int has_pending_breach(const tdpelect_decision *decision)
{
	for (size_t i = 0; i < decision->round_count; i++) {
		const struct tdp_round *facts = decision->rounds[i].facts;

		for (size_t j = 0; j < facts->breaches.count; j++) {
			const struct tdp_breach *breach = tdp_breach(facts, j);
			int is_ruled = breach->ruling > TDPELECT_RULING_NONE &&
				       tdp_is_told(decision, breach->ruled);

			if (!is_ruled)
				return 1;
		}
	}
	return 0;
}

/* The recognition is of the office whose state the report tells. */
static void fill_recognition(const tdpelect_decision *decision, int32_t office,
			     struct tdpelect_history *history)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;

	if (office != decision->main_office || !tdp_is_told(decision, facts->recognition_date))
		return;
	history->recognition = facts->recognition;
	history->recognition_date = facts->recognition_date;
}

static void fill_history(const tdpelect_decision *decision, int32_t office,
			 struct tdpelect_history *history)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;

	history->preparation = tdp_preparation_state(decision);
	history->result_sent = tdp_told_or_none(decision, facts->result_sent);
	history->result_received = tdp_told_or_none(decision, facts->result_received);
	history->interim_appointed = tdp_told_or_none(decision, facts->interim_appointed);
	history->called = tdp_told_or_none(decision, facts->called);
	history->as_of = facts->as_of;
	history->first_polling_day = decision->first_polling_day;
	history->breach_pending = has_pending_breach(decision);
	history->uncontested = has_held_round(decision) && !decision->offices[office].is_contested;
	if (facts->calendar_given)
		history->calendar = &decision->calendar;
	fill_recognition(decision, office, history);
}

static void push(struct tdpelect_step *steps, size_t *count, int32_t step, int32_t who)
{
	steps[(*count)++] = (struct tdpelect_step){sizeof(*steps), step, who, -1, TDP_NO_DATE, 0};
}

/* Without a day no law is known; without a law in force the authority decides. */
static void decide_without_law(const tdpelect_decision *decision, int has_escalation,
			       struct tdpelect_step *steps, size_t *count, int32_t *state)
{
	int32_t committee = TDPELECT_WHO_COMMUNE_PEOPLES_COMMITTEE;

	if (has_pending_breach(decision))
		push(steps, count, TDPELECT_STEP_RULE_ON_BREACH, committee);
	if (has_escalation)
		push(steps, count, TDPELECT_STEP_SETTLE_ESCALATION, committee);
	if (decision->rulebook) {
		*state = TDPELECT_STATE_UNDETERMINED;
		push(steps, count, TDPELECT_STEP_AUTHORITY_DECIDES, committee);
	} else {
		*state = TDPELECT_STATE_UNKNOWN;
		push(steps, count, TDPELECT_STEP_SUPPLY_FACTS, TDPELECT_WHO_CALLER);
	}
}

static void insert_step(tdpelect_decision *decision, struct tdpelect_step step)
{
	size_t at = decision->step_count++;

	while (at > 0 && decision->steps[at - 1].step > step.step) {
		decision->steps[at] = decision->steps[at - 1];
		at--;
	}
	decision->steps[at] = step;
}

static void decide_office(tdpelect_decision *decision, int32_t office, int has_escalation,
			  struct tdpelect_round_outcome *outcomes)
{
	struct tdpelect_history history = TDPELECT_HISTORY_INIT;
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	size_t count = 0;
	int32_t state = 0;

	if (tdp_has_law(decision)) {
		fill_history(decision, office, &history);
		history.escalation_pending = has_escalation;
		history.rounds = outcomes;
		history.round_count = list_rounds(decision, office, outcomes);
		tdpelect_next_judge(decision->rulebook, &history, &decision->context, &state, steps,
				    &count, NULL);
	} else {
		decide_without_law(decision, has_escalation, steps, &count, &state);
	}
	if (office == decision->main_office)
		decision->state = state;
	for (size_t i = 0; i < count; i++) {
		steps[i].office = decision->election->offices.count > 1 ? office : -1;
		insert_step(decision, steps[i]);
	}
}

void tdp_decide_steps(tdpelect_decision *decision)
{
	size_t offices = decision->election->offices.count;
	struct tdpelect_round_outcome *outcomes =
		tdp_take(decision, decision->round_count, sizeof(*outcomes));
	int has_escalation = tdp_has_pending_escalation(decision);

	decision->steps = tdp_take(decision, offices * TDPELECT_STEP_LIMIT,
				   sizeof(*decision->steps));
	for (size_t i = 0; !decision->is_out_of_memory && i < offices; i++)
		decide_office(decision, (int32_t)i, has_escalation, outcomes);
}
