/* SPDX-License-Identifier: MIT */
/* The fold: round by round, then what the authority ruled. */
#include "life.h"

#include "../date.h"
#include "transitions.h"

static int32_t event_of_failure(struct tdp_life *life, struct tdpelect_date polling_day)
{
	if (life->failure_count++ == 0)
		life->first_failed_day = polling_day;
	if (life->failure_count > 1)
		return TDPELECT_OCCURRENCE_LATER_FAILURE;
	return life->unknown_count ? TDPELECT_OCCURRENCE_UNCERTAIN_FAILURE
				   : TDPELECT_OCCURRENCE_FIRST_FAILURE;
}

static int32_t event_of(struct tdp_life *life, const struct tdpelect_round_outcome *round)
{
	switch (round->outcome) {
	case TDPELECT_OUTCOME_ELECTED:
		return TDPELECT_OCCURRENCE_ELECTED;
	case TDPELECT_OUTCOME_PARTLY_ELECTED:
		return TDPELECT_OCCURRENCE_PARTLY_ELECTED;
	case TDPELECT_OUTCOME_NO_WINNER:
		return event_of_failure(life, round->polling_day);
	case TDPELECT_OUTCOME_NO_QUORUM:
		return TDPELECT_OCCURRENCE_NO_QUORUM;
	case TDPELECT_OUTCOME_IRRECONCILABLE:
		return TDPELECT_OCCURRENCE_IRRECONCILABLE;
	case TDPELECT_OUTCOME_ANNULLED:
		return TDPELECT_OCCURRENCE_ANNULLED;
	case TDPELECT_OUTCOME_UNKNOWN:
		life->unknown_count++;
		return TDPELECT_OCCURRENCE_UNKNOWN;
	case TDPELECT_OUTCOME_RELEASED:
		return TDPELECT_OCCURRENCE_RELEASED;
	case TDPELECT_OUTCOME_NOT_RELEASED:
		return TDPELECT_OCCURRENCE_NOT_RELEASED;
	default: /* tied, undetermined */
		return TDPELECT_OCCURRENCE_UNDECIDED;
	}
}

static struct tdpelect_date days_after(const struct tdpelect_rule *rule,
				       struct tdpelect_date from)
{
	struct tdpelect_date by = TDP_NO_DATE;

	if (rule && rule->kind == TDPELECT_KIND_DAYS && tdp_date_is_set(from))
		tdpelect_date_add_days(from, rule->first, &by, NULL);
	return by;
}

void tdp_note_term(struct tdpelect_context *context, int32_t value, struct tdpelect_date from,
		   struct tdpelect_date by)
{
	struct tdpelect_comparison made = {.kind = TDPELECT_COMPARISON_TERM,
					   .value = value,
					   .at = TDP_NOWHERE,
					   .other = TDP_NOWHERE};

	if (!tdp_date_is_set(from) || !tdp_date_is_set(by))
		return;
	made.left = tdp_date_number(from);
	made.right = tdp_date_number(by);
	tdp_note(context, &made, 1);
}

struct tdpelect_date tdp_life_revote_by(const tdpelect_rulebook *rulebook,
					struct tdpelect_context *context,
					struct tdpelect_date from)
{
	struct tdpelect_date by =
		days_after(tdp_require(rulebook, context, TDPELECT_VALUE_REVOTE_DAYS), from);

	tdp_note_term(context, TDPELECT_VALUE_REVOTE_DAYS, from, by);
	return by;
}

/* Joint Resolution 09/2008, Art. 8: the re-vote within 15 days, counted (our choice) from the
 * first failed polling day; a second failure ends that clock. */
static void tell_late_revote(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			     const struct tdp_life *life,
			     const struct tdpelect_round_outcome *round)
{
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_ROUND_DATE, round->round, -1, -1);
	struct tdpelect_date by;

	if (life->failure_count != 1 || life->has_winner || !tdp_date_is_set(round->polling_day))
		return;
	by = days_after(tdp_read(rulebook, context, TDPELECT_VALUE_REVOTE_DAYS),
			life->first_failed_day);
	if (tdp_date_is_set(by) &&
	    !tdp_compare(context, &(struct tdpelect_comparison){
					  .kind = TDPELECT_COMPARISON_REVOTE,
					  .value = TDPELECT_VALUE_REVOTE_DAYS,
					  .relation = TDPELECT_RELATION_AT_MOST,
					  .at = at,
					  .other = TDP_NOWHERE,
					  .left = tdp_date_number(round->polling_day),
					  .right = tdp_date_number(by)}))
		tdp_find(context, TDPELECT_FINDING_REVOTE_LATE, TDPELECT_VALUE_REVOTE_DAYS, at,
			 tdp_date_number(round->polling_day), tdp_date_number(by));
}

static void fold_postponed(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			   const struct tdpelect_round_outcome *round, struct tdp_life *life)
{
	life->state = tdp_transition_apply(rulebook, context, life->state,
					   TDPELECT_OCCURRENCE_POSTPONED);
	life->is_postponed_later = 1;
	life->postponed_until = round->postponed_until;
}

/* The text ties the 15 days to nobody having the majority; whether a conference with too few
 * people starts them is argued about. Here it does not. */
static void tell_argued_start(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			      const struct tdp_life *life,
			      const struct tdpelect_round_outcome *round)
{
	const struct tdpelect_rule *rule;

	if (life->last_event != TDPELECT_OCCURRENCE_NO_QUORUM || life->failure_count ||
	    !tdp_date_is_set(round->polling_day))
		return;
	rule = tdp_read(rulebook, context, TDPELECT_VALUE_REVOTE_DAYS);
	if (rule && rule->kind == TDPELECT_KIND_DAYS)
		tdp_find(context, TDPELECT_FINDING_REVOTE_START_ARGUED, TDPELECT_VALUE_REVOTE_DAYS,
			 tdp_at(TDPELECT_PLACE_ROUND_DATE, round->round, -1, -1),
			 tdp_date_number(round->polling_day), rule->first);
}

/* Law 10/2022, Art. 21(1), asks for more than half of all; Decree 59/2023, Art. 9(3), lets the
 * commune decide with the Front where the meeting "cannot agree". */
static void tell_failed_release(const tdpelect_rulebook *rulebook,
				struct tdpelect_context *context, const struct tdp_life *life,
				const struct tdpelect_round_outcome *round)
{
	if (life->last_event == TDPELECT_OCCURRENCE_NOT_RELEASED &&
	    tdp_read_choice(rulebook, context, TDPELECT_VALUE_RELEASE_NO_AGREEMENT))
		tdp_find(context, TDPELECT_FINDING_RELEASE_FAILED_OPEN,
			 TDPELECT_VALUE_RELEASE_NO_AGREEMENT,
			 tdp_at(TDPELECT_PLACE_ROUND, round->round, -1, -1), 0, 0);
}

static void fold_held(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
		      const struct tdpelect_round_outcome *round, struct tdp_life *life)
{
	tell_late_revote(rulebook, context, life, round);
	life->last_event = event_of(life, round);
	life->state = tdp_transition_apply(rulebook, context, life->state, life->last_event);
	life->has_winner |= life->failure_count && round->outcome == TDPELECT_OUTCOME_ELECTED;
	life->is_postponed_later = 0;
	if (tdp_date_is_set(round->polling_day))
		life->latest_polling_day = round->polling_day;
	life->closed = tdp_date_is_set(round->closed) ? round->closed : round->polling_day;
	tell_argued_start(rulebook, context, life, round);
	tell_failed_release(rulebook, context, life, round);
}

static void fold_recognition(const tdpelect_rulebook *rulebook,
			     const struct tdpelect_history *history,
			     struct tdpelect_context *context, struct tdp_life *life)
{
	static const int32_t events[] = {0, TDPELECT_OCCURRENCE_RECOGNISED,
					 TDPELECT_OCCURRENCE_REELECTION_ORDERED,
					 TDPELECT_OCCURRENCE_REFUSED,
					 TDPELECT_OCCURRENCE_DEFERRED};
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_RECOGNITION, -1, -1, -1);
	int32_t before = life->state;

	if (!history->recognition)
		return;
	life->state = tdp_transition_apply(rulebook, context, before,
					   events[history->recognition]);
	if (history->recognition != TDPELECT_RECOGNITION_RECOGNISED)
		return;
	life->is_unproved = before == TDPELECT_STATE_UNKNOWN;
	if (life->is_unproved)
		tdp_find(context, TDPELECT_FINDING_RECOGNITION_UNPROVED, 0, at, 0, 0);
	else if (before == life->state)
		tdp_find(context, TDPELECT_FINDING_RECOGNITION_WITHOUT_MAJORITY, 0, at, 0, 0);
}

static void note_first_day(const struct tdpelect_round_outcome *round, struct tdp_life *life)
{
	if (tdp_date_is_set(round->polling_day) &&
	    (!tdp_date_is_set(life->first_polling_day) ||
	     tdpelect_date_compare(round->polling_day, life->first_polling_day) < 0))
		life->first_polling_day = round->polling_day;
}

void tdp_life_fold(const tdpelect_rulebook *rulebook, const struct tdpelect_history *history,
		   struct tdpelect_context *context, struct tdp_life *life)
{
	*life = (struct tdp_life){0};
	life->first_polling_day = history->first_polling_day;
	life->state = history->preparation ? history->preparation : TDPELECT_STATE_NOT_CALLED;
	if (history->uncontested)
		life->state = TDPELECT_STATE_UNKNOWN;
	for (size_t i = 0; i < history->round_count; i++) {
		const struct tdpelect_round_outcome *round = tdp_round_outcome(history, i);

		note_first_day(round, life);
		if (round->outcome == TDPELECT_OUTCOME_NOT_HELD)
			fold_postponed(rulebook, context, round, life);
		else
			fold_held(rulebook, context, round, life);
	}
	fold_recognition(rulebook, history, context, life);
}
