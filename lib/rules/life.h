/* SPDX-License-Identifier: MIT */
#ifndef TDP_LIFE_H
#define TDP_LIFE_H

#include <tdpelect/next.h>

#include "../trace.h"

/* What the fold over an office's history remembers. */
struct tdp_life {
	int32_t state;
	int32_t last_event;          /* the occurrence of the deciding round, 0: none was held */
	int32_t failure_count;       /* known rounds without a winner */
	int32_t unknown_count;       /* rounds whose outcome is not known */
	int has_winner;              /* after the first failure */
	struct tdpelect_date first_polling_day;
	struct tdpelect_date first_failed_day;
	struct tdpelect_date latest_polling_day;
	struct tdpelect_date closed; /* of the deciding round */
	int is_postponed_later;      /* a round after the deciding one was postponed */
	struct tdpelect_date postponed_until;
	int is_unproved;             /* recognised though the outcome is unknown */
};

void tdp_life_fold(const tdpelect_rulebook *rulebook, const struct tdpelect_history *history,
		   struct tdpelect_context *context, struct tdp_life *life);

/* Traces that a term from a day ends on another; nothing where either is not known. */
void tdp_note_term(struct tdpelect_context *context, int32_t value, struct tdpelect_date from,
		   struct tdpelect_date by);

/* The last day of the re-vote; zeros where the law sets none or the day is not known. */
struct tdpelect_date tdp_life_revote_by(const tdpelect_rulebook *rulebook,
					struct tdpelect_context *context,
					struct tdpelect_date from);

/* A term of the rulebook from a day: zeros where either is not known. Where it needs a calendar
 * that nobody gave, that is found. */
struct tdp_term {
	struct tdpelect_date by;
	int is_calendar_needed;
};
struct tdp_term tdp_end_of_term(const tdpelect_rulebook *rulebook,
				const struct tdpelect_history *history,
				struct tdpelect_context *context, int32_t value,
				struct tdpelect_date from);

/* The day from which the authority's term runs: of receipt or of sending, as the rulebook says;
 * what is not told of the two is stood in for by the other. */
struct tdpelect_date tdp_recognition_runs_from(const tdpelect_rulebook *rulebook,
					       const struct tdpelect_history *history,
					       struct tdpelect_context *context);

/* late.c: what came after its last day. */
void tdp_tell_lateness(const tdpelect_rulebook *rulebook, const struct tdpelect_history *history,
		       const struct tdp_life *life, struct tdpelect_context *context);

/* The steps that the state asks for, in the registry's order; how many. */
size_t tdp_life_steps(const tdpelect_rulebook *rulebook, const struct tdpelect_history *history,
		      const struct tdp_life *life, struct tdpelect_context *context,
		      struct tdpelect_step *steps);

static inline const struct tdpelect_round_outcome *
tdp_round_outcome(const struct tdpelect_history *history, size_t index)
{
	return tdp_element(history->rounds, index);
}

#endif
