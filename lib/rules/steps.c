/* SPDX-License-Identifier: MIT */
/* What each state asks for, of whom and by which day. */
#include "../date.h"
#include "life.h"

struct plan {
	const tdpelect_rulebook *rulebook;
	const struct tdpelect_history *history;
	const struct tdp_life *life;
	struct tdpelect_context *context;
	struct tdpelect_step *steps;
	size_t count;
};

/* Who acts, where the rulebook names it; else as both regimes have it. */
static int32_t named_by(const struct plan *plan, int32_t value)
{
	int32_t choice = tdp_read_choice(plan->rulebook, plan->context, value);

	return choice == TDPELECT_CHOICE_COMMUNE_PEOPLES_COMMITTEE_CHAIR
		       ? TDPELECT_WHO_COMMUNE_PEOPLES_COMMITTEE_CHAIR
		       : TDPELECT_WHO_COMMUNE_PEOPLES_COMMITTEE;
}

static int32_t who_does(const struct plan *plan, int32_t step)
{
	switch (step) {
	case TDPELECT_STEP_HOLD_ELECTION: /* Joint Resolution 09/2008, Art. 8(1); Decree 59, 3 */
	case TDPELECT_STEP_RECONVENE:
	case TDPELECT_STEP_SEND_RESULT:
		return TDPELECT_WHO_ELECTION_TEAM;
	case TDPELECT_STEP_HOUSEHOLD_BALLOTS: /* Law 10/2022, Art. 19(2) */
		return TDPELECT_WHO_FRONT_COMMITTEE;
	case TDPELECT_STEP_REVIEW_COUNT: /* the election team counts where there is no board */
		return tdp_read(plan->rulebook, plan->context,
				TDPELECT_VALUE_COUNTING_BOARD_MEMBERS)
			       ? TDPELECT_WHO_COUNTING_BOARD
			       : TDPELECT_WHO_ELECTION_TEAM;
	case TDPELECT_STEP_APPOINT_INTERIM:
		return named_by(plan, TDPELECT_VALUE_INTERIM_BY);
	case TDPELECT_STEP_NEW_ELECTION:
		return named_by(plan, TDPELECT_VALUE_CALL_BY);
	case TDPELECT_STEP_TAKE_OFFICE:
		return 0;
	case TDPELECT_STEP_SUPPLY_FACTS:
		return TDPELECT_WHO_CALLER;
	default:
		return TDPELECT_WHO_COMMUNE_PEOPLES_COMMITTEE;
	}
}

static int32_t overdue_days(struct tdpelect_date by, struct tdpelect_date as_of)
{
	int32_t days = 0;

	if (tdp_date_is_set(by) && tdp_date_is_set(as_of))
		tdpelect_date_days_between(by, as_of, &days, NULL);
	return days > 0 ? days : 0;
}

/* Keeps the steps in the registry's order. */
static void add(struct plan *plan, int32_t step, struct tdpelect_date by)
{
	struct tdpelect_step made = {sizeof(made), step, who_does(plan, step), -1, by,
				     overdue_days(by, plan->history->as_of)};
	size_t at = plan->count++;

	while (at > 0 && plan->steps[at - 1].step > step) {
		plan->steps[at] = plan->steps[at - 1];
		at--;
	}
	plan->steps[at] = made;
}

static void add_undated(struct plan *plan, int32_t step)
{
	add(plan, step, TDP_NO_DATE);
}

struct tdp_term tdp_end_of_term(const tdpelect_rulebook *rulebook,
				const struct tdpelect_history *history,
				struct tdpelect_context *context, int32_t value,
				struct tdpelect_date from)
{
	const struct tdpelect_rule *rule = tdp_read(rulebook, context, value);
	struct tdp_term term = {TDP_NO_DATE, 0};

	if (!rule || rule->kind == TDPELECT_KIND_NONE || !tdp_date_is_set(from))
		return term;
	if (rule->kind == TDPELECT_KIND_MONTHS)
		tdpelect_date_add_months(from, rule->first, &term.by, NULL);
	else if (rule->unit == TDPELECT_DAY_UNIT_CALENDAR)
		tdpelect_date_add_days(from, rule->first, &term.by, NULL);
	else
		tdpelect_date_add_working_days(from, rule->first, history->calendar, &term.by,
					       &term.is_calendar_needed, NULL);
	if (term.is_calendar_needed)
		tdp_find(context, TDPELECT_FINDING_DEADLINE_CALENDAR_NEEDED, value,
			 tdp_at(TDPELECT_PLACE_DOCUMENT, -1, -1, -1), tdp_date_number(term.by), 0);
	tdp_note_term(context, value, from, term.by);
	return term;
}

static struct tdpelect_date end_of_term(const struct plan *plan, int32_t value,
					struct tdpelect_date from)
{
	return tdp_end_of_term(plan->rulebook, plan->history, plan->context, value, from).by;
}

/* Decree 59/2023, Art. 3(5)(d): within 5 working days of the meeting's close. */
static void plan_sending(struct plan *plan)
{
	add(plan, TDPELECT_STEP_SEND_RESULT,
	    end_of_term(plan, TDPELECT_VALUE_RESULT_DAYS, plan->life->closed));
}

/* Decree 59/2023, Art. 8: within 5 working days of receipt; the 2008 regime (unverified) from
 * the day it was sent. */
struct tdpelect_date tdp_recognition_runs_from(const tdpelect_rulebook *rulebook,
					       const struct tdpelect_history *history,
					       struct tdpelect_context *context)
{
	const struct tdpelect_rule *rule =
		tdp_read(rulebook, context, TDPELECT_VALUE_RECOGNITION_DAYS);
	struct tdpelect_date first = history->result_received, second = history->result_sent;

	if (rule && rule->event == TDPELECT_EVENT_RESULT_SENT) {
		first = history->result_sent;
		second = history->result_received;
	}
	return tdp_date_is_set(first) ? first : second;
}

static void plan_recognition(struct plan *plan)
{
	add(plan, TDPELECT_STEP_AWAIT_RECOGNITION,
	    end_of_term(plan, TDPELECT_VALUE_RECOGNITION_DAYS,
			tdp_recognition_runs_from(plan->rulebook, plan->history,
						  plan->context)));
}

static void plan_result(struct plan *plan)
{
	if (tdp_date_is_set(plan->history->result_sent) ||
	    tdp_date_is_set(plan->history->result_received))
		plan_recognition(plan);
	else
		plan_sending(plan);
}

/* The seats that a partly successful round left open. */
static void plan_open_seats(struct plan *plan)
{
	if (plan->life->last_event == TDPELECT_OCCURRENCE_PARTLY_ELECTED)
		add(plan, TDPELECT_STEP_REVOTE,
		    tdp_life_revote_by(plan->rulebook, plan->context,
				       plan->life->first_polling_day));
}

static int has_limit_of_failures(const struct plan *plan)
{
	return tdp_read_choice(plan->rulebook, plan->context,
			       TDPELECT_VALUE_REVOTE_SECOND_FAILURE) == TDPELECT_CHOICE_INTERIM;
}

static void plan_revote(struct plan *plan)
{
	struct tdpelect_date by = tdp_life_revote_by(plan->rulebook, plan->context,
						     plan->life->first_failed_day);

	if (plan->life->last_event == TDPELECT_OCCURRENCE_LATER_FAILURE)
		tdp_require(plan->rulebook, plan->context, TDPELECT_VALUE_REVOTE_SECOND_FAILURE);
	add(plan, TDPELECT_STEP_REVOTE, plan->life->failure_count > 1 ? TDP_NO_DATE : by);
	if (plan->life->last_event == TDPELECT_OCCURRENCE_UNCERTAIN_FAILURE &&
	    has_limit_of_failures(plan))
		add_undated(plan, TDPELECT_STEP_SUPPLY_FACTS);
}

/* Joint Resolution 09/2008, Art. 8(1): the conference meets again. Law 10/2022, Art. 19(1)(b):
 * ballots may go to every household. */
static void plan_adjourned(struct plan *plan)
{
	const struct tdpelect_rule *rule =
		tdp_require(plan->rulebook, plan->context, TDPELECT_VALUE_NO_QUORUM);
	struct tdpelect_date by = TDP_NO_DATE;

	if (!rule || rule->kind != TDPELECT_KIND_CHOICE) {
		add_undated(plan, TDPELECT_STEP_AUTHORITY_DECIDES);
	} else if (tdp_compare_choice(plan->context, TDPELECT_VALUE_NO_QUORUM, rule->choice,
				      TDPELECT_CHOICE_HOUSEHOLD_BALLOTS, TDP_NOWHERE)) {
		add_undated(plan, TDPELECT_STEP_HOUSEHOLD_BALLOTS);
	} else {
		if (plan->life->failure_count == 1)
			by = tdp_life_revote_by(plan->rulebook, plan->context,
						plan->life->first_failed_day);
		add(plan, TDPELECT_STEP_RECONVENE, by);
	}
}

static void plan_interim(struct plan *plan)
{
	add_undated(plan, TDPELECT_STEP_APPOINT_INTERIM);
	add(plan, TDPELECT_STEP_NEW_ELECTION,
	    end_of_term(plan, TDPELECT_VALUE_INTERIM_MONTHS, plan->history->interim_appointed));
}

/* Decree 59/2023, Art. 9(3): a new election is decided within 60 days of the recognition. */
static void plan_vacancy(struct plan *plan)
{
	add_undated(plan, TDPELECT_STEP_APPOINT_INTERIM);
	add(plan, TDPELECT_STEP_NEW_ELECTION,
	    end_of_term(plan, TDPELECT_VALUE_RELEASE_NEW_ELECTION,
			plan->history->recognition_date));
}

static void plan_recognised(struct plan *plan)
{
	if (plan->life->is_unproved)
		add_undated(plan, TDPELECT_STEP_SUPPLY_FACTS);
	else if (plan->life->last_event == TDPELECT_OCCURRENCE_NOT_RELEASED)
		add_undated(plan, TDPELECT_STEP_AUTHORITY_DECIDES); /* Decree 59/2023, Art. 9(3) */
	else
		add_undated(plan, TDPELECT_STEP_TAKE_OFFICE);
}

static void plan_state(struct plan *plan)
{
	switch (plan->life->state) {
	case TDPELECT_STATE_ELECTED_PENDING:
	case TDPELECT_STATE_RELEASE_PENDING:
		plan_result(plan);
		break;
	case TDPELECT_STATE_RECOGNISED:
		plan_recognised(plan);
		break;
	case TDPELECT_STATE_DEFERRED:
		add_undated(plan, TDPELECT_STEP_AWAIT_RECOGNITION);
		break;
	case TDPELECT_STATE_REFUSED:
	case TDPELECT_STATE_UNDETERMINED:
		add_undated(plan, TDPELECT_STEP_AUTHORITY_DECIDES);
		break;
	case TDPELECT_STATE_REELECTION_ORDERED:
		add_undated(plan, TDPELECT_STEP_NEW_ELECTION);
		break;
	case TDPELECT_STATE_ADJOURNED:
		plan_adjourned(plan);
		break;
	case TDPELECT_STATE_REVOTE_DUE:
		plan_revote(plan);
		break;
	case TDPELECT_STATE_INTERIM:
		plan_interim(plan);
		break;
	case TDPELECT_STATE_REVIEW:
		add_undated(plan, TDPELECT_STEP_REVIEW_COUNT);
		break;
	case TDPELECT_STATE_ANNULLED:
		add_undated(plan, TDPELECT_STEP_REDO);
		break;
	case TDPELECT_STATE_VACANT:
		plan_vacancy(plan);
		break;
	case TDPELECT_STATE_UNKNOWN:
		add_undated(plan, TDPELECT_STEP_SUPPLY_FACTS);
		break;
	case TDPELECT_STATE_NOT_HELD:
		add(plan, TDPELECT_STEP_HOLD_ELECTION, plan->life->postponed_until);
		break;
	default: /* not called … published */
		add_undated(plan, TDPELECT_STEP_HOLD_ELECTION);
		break;
	}
}

/* States in which those elected by a partly successful round stay so. */
static int keeps_winners(int32_t state)
{
	return state == TDPELECT_STATE_ELECTED_PENDING || state == TDPELECT_STATE_RECOGNISED ||
	       state == TDPELECT_STATE_REFUSED || state == TDPELECT_STATE_DEFERRED;
}

size_t tdp_life_steps(const tdpelect_rulebook *rulebook, const struct tdpelect_history *history,
		      const struct tdp_life *life, struct tdpelect_context *context,
		      struct tdpelect_step *steps)
{
	struct plan plan = {rulebook, history, life, context, steps, 0};
	int awaits_round = life->state == TDPELECT_STATE_REVOTE_DUE ||
			   life->state == TDPELECT_STATE_INTERIM ||
			   life->state == TDPELECT_STATE_ADJOURNED;

	if (history->breach_pending)
		add_undated(&plan, TDPELECT_STEP_RULE_ON_BREACH);
	if (history->escalation_pending)
		add_undated(&plan, TDPELECT_STEP_SETTLE_ESCALATION);
	plan_state(&plan);
	if (keeps_winners(life->state))
		plan_open_seats(&plan);
	if (awaits_round && life->is_postponed_later)
		add(&plan, TDPELECT_STEP_HOLD_ELECTION, life->postponed_until);
	return plan.count;
}
