/* SPDX-License-Identifier: MIT */
/* What came after its last day. Nothing follows from it: no instrument takes a delay for a
 * recognition (Decree 59/2023, Art. 8: recognise, order a re-election, or say why not). */
#include "../date.h"
#include "../trace.h"
#include "life.h"

struct lateness {
	const tdpelect_rulebook *rulebook;
	const struct tdpelect_history *history;
	const struct tdp_life *life;
	struct tdpelect_context *context;
};

/* Tells how many days `date` is past the value's term from `from`. Where that term needs a
 * calendar which nobody gave, only that is told. */
static void tell(const struct lateness *late, int32_t value, struct tdpelect_date from,
		 struct tdpelect_date date, int32_t name, int32_t place)
{
	struct tdp_term term;
	int32_t days = 0;

	if (!tdp_date_is_set(date))
		return;
	term = tdp_end_of_term(late->rulebook, late->history, late->context, value, from);
	if (!tdp_date_is_set(term.by) || term.is_calendar_needed ||
	    tdp_compare(late->context, &(struct tdpelect_comparison){
					       .kind = TDPELECT_COMPARISON_IN_TIME,
					       .value = value,
					       .relation = TDPELECT_RELATION_AT_MOST,
					       .at = tdp_at(place, -1, -1, -1),
					       .other = TDP_NOWHERE,
					       .left = tdp_date_number(date),
					       .right = tdp_date_number(term.by)}))
		return;
	tdpelect_date_days_between(term.by, date, &days, NULL);
	tdp_find(late->context, name, value, tdp_at(place, -1, -1, -1), days,
		 tdp_date_number(term.by));
}

static int has_result(const struct tdp_life *life)
{
	return life->last_event == TDPELECT_OCCURRENCE_ELECTED ||
	       life->last_event == TDPELECT_OCCURRENCE_PARTLY_ELECTED ||
	       life->last_event == TDPELECT_OCCURRENCE_RELEASED;
}

static void tell_result(const struct lateness *late)
{
	const struct tdpelect_history *history = late->history;

	tell(late, TDPELECT_VALUE_RESULT_DAYS, late->life->closed, history->result_sent,
	     TDPELECT_FINDING_RESULT_LATE, TDPELECT_PLACE_RESULT_SENT);
	if (history->recognition && history->recognition != TDPELECT_RECOGNITION_DEFERRED)
		tell(late, TDPELECT_VALUE_RECOGNITION_DAYS,
		     tdp_recognition_runs_from(late->rulebook, history, late->context),
		     history->recognition_date, TDPELECT_FINDING_RECOGNITION_LATE,
		     TDPELECT_PLACE_RECOGNITION);
}

static int is_later(struct tdpelect_date a, struct tdpelect_date b)
{
	return tdp_date_is_set(a) && (!tdp_date_is_set(b) || tdpelect_date_compare(a, b) > 0);
}

/* The latest day on which the interim head is known to have served: that of the report while
 * nobody else is elected, else that of the round which ended it. */
static struct tdpelect_date interim_until(const struct lateness *late)
{
	const struct tdpelect_history *history = late->history;
	struct tdpelect_date until = late->life->latest_polling_day;

	if (!has_result(late->life) && is_later(history->as_of, until))
		until = history->as_of;
	return is_later(until, history->interim_appointed) ? until : TDP_NO_DATE;
}

/* Decree 59/2023, Art. 9(3), sets no limit; the circulars and Decree 185/2026 say six months. */
static void tell_interim(const struct lateness *late)
{
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_INTERIM, -1, -1, -1);
	const struct tdpelect_rule *rule;

	if (!tdp_date_is_set(late->history->interim_appointed))
		return;
	rule = tdp_read(late->rulebook, late->context, TDPELECT_VALUE_INTERIM_MONTHS);
	if (!rule)
		return;
	if (rule->kind == TDPELECT_KIND_NONE)
		tdp_find(late->context, TDPELECT_FINDING_INTERIM_CAP_ARGUED,
			 TDPELECT_VALUE_INTERIM_MONTHS, at, 0, 0);
	else
		tell(late, TDPELECT_VALUE_INTERIM_MONTHS, late->history->interim_appointed,
		     interim_until(late), TDPELECT_FINDING_INTERIM_OVERDUE,
		     TDPELECT_PLACE_INTERIM);
}

/* Decree 59/2023, Art. 9(3): decided within 60 days of the release's recognition. */
static void tell_new_election(const struct lateness *late)
{
	const struct tdpelect_history *history = late->history;

	if (late->life->state == TDPELECT_STATE_VACANT &&
	    is_later(history->called, history->recognition_date))
		tell(late, TDPELECT_VALUE_RELEASE_NEW_ELECTION, history->recognition_date,
		     history->called, TDPELECT_FINDING_RELEASE_NEW_ELECTION_LATE,
		     TDPELECT_PLACE_CALENDAR_CALLED);
}

void tdp_tell_lateness(const tdpelect_rulebook *rulebook, const struct tdpelect_history *history,
		       const struct tdp_life *life, struct tdpelect_context *context)
{
	const struct lateness late = {rulebook, history, life, context};

	if (has_result(life))
		tell_result(&late);
	tell_interim(&late);
	tell_new_election(&late);
}
