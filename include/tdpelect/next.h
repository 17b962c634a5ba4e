/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_NEXT_H
#define TDPELECT_NEXT_H

/**
 * @file
 * What comes next: a fold over the history of one office, and by which day.
 *
 * The life of an election is one total table, state x event -> state; what differs between
 * the regimes is chosen by rulebook values (no_quorum, revote.days, revote.second_failure …).
 */

#include <tdpelect/finding.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One round as far as one office is concerned. */
struct tdpelect_round_outcome {
	uint32_t size;
	int32_t outcome;                      /**< TDPELECT_OUTCOME_…; NOT_HELD: postponed */
	int32_t contest_kind;                 /**< TDPELECT_CONTEST_KIND_…; 0: election */
	int32_t round;                        /**< its index, for findings */
	struct tdpelect_date polling_day;     /**< its first day; zeros: not known */
	struct tdpelect_date closed;          /**< its last day; zeros: the first */
	struct tdpelect_date postponed_until; /**< zeros: not told */
	uint32_t reserved;
};

#define TDPELECT_ROUND_OUTCOME_INIT                                                          \
	{sizeof(struct tdpelect_round_outcome), 0, 0, 0, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, 0}

TDPELECT_API void tdpelect_round_outcome_init(struct tdpelect_round_outcome *outcome);

/** All that happened to one office, in order. Dates of zeros: it did not, or is not known. */
struct tdpelect_history {
	uint32_t size;
	int32_t preparation;       /**< TDPELECT_STATE_NOT_CALLED … _PUBLISHED; 0: not called */
	const struct tdpelect_round_outcome *rounds; /**< held and postponed ones */
	size_t round_count;
	struct tdpelect_date result_sent;
	struct tdpelect_date result_received;
	struct tdpelect_date recognition_date;
	int32_t recognition;       /**< TDPELECT_RECOGNITION_…; 0: none */
	struct tdpelect_date interim_appointed;
	struct tdpelect_date as_of;
	int32_t breach_pending;    /**< 1 where a breach has not been ruled on */
	int32_t escalation_pending;
	int32_t uncontested;       /**< 1 where rounds were held, none of them for this office */
	struct tdpelect_date first_polling_day; /**< of any round; zeros: the first of `rounds` */
	const struct tdpelect_calendar *calendar; /**< may be NULL */
	struct tdpelect_date called; /**< the day an election was called; after a release the next */
	uint32_t reserved;
};

#define TDPELECT_HISTORY_INIT                                                                \
	{sizeof(struct tdpelect_history), 0, NULL, 0, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, 0,    \
	 {0, 0, 0}, {0, 0, 0}, 0, 0, 0, {0, 0, 0}, NULL, {0, 0, 0}, 0}

TDPELECT_API void tdpelect_history_init(struct tdpelect_history *history);

/** One thing to do. */
struct tdpelect_step {
	uint32_t size;
	int32_t step;               /**< TDPELECT_STEP_… */
	int32_t who;                /**< TDPELECT_WHO_…, 0 where nobody is named */
	int32_t office;             /**< its index, -1 where there is one office only */
	struct tdpelect_date by;    /**< the last lawful day; zeros where the law sets none */
	int32_t overdue_days;       /**< from `by` to `as_of`; 0 where not overdue */
};

#define TDPELECT_STEP_INIT {sizeof(struct tdpelect_step), 0, 0, 0, {0, 0, 0}, 0}

/** No history asks for more steps than this. */
#define TDPELECT_STEP_LIMIT 8

/**
 * The state of the office, and the steps in the order of the registry. `ret_steps` has room
 * for TDPELECT_STEP_LIMIT.
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _WORD · _DATE_IMPOSSIBLE, `index` the round.
 */
TDPELECT_API tdpelect_status tdpelect_next_judge(const tdpelect_rulebook *rulebook,
						 const struct tdpelect_history *history,
						 struct tdpelect_context *context,
						 int32_t *ret_state, struct tdpelect_step *ret_steps,
						 size_t *ret_step_count,
						 struct tdpelect_error *reterr_error);

/**
 * Columns: groups whose last round ended in `outcomes[i]` on `polling_days[i]`, after
 * `failure_counts[i]` rounds without a winner, the first of them on `first_failed_days[i]`
 * (both columns may be NULL: none). `ret_steps[i]` is the first step, `ret_by[i]` its day;
 * both may be NULL.
 * Errors: as tdpelect_next_judge(), `index` the row; the columns may be half written.
 */
TDPELECT_API tdpelect_status tdpelect_next_columns(
	const tdpelect_rulebook *rulebook, const uint8_t *outcomes,
	const struct tdpelect_date *polling_days, const uint8_t *failure_counts,
	const struct tdpelect_date *first_failed_days, size_t row_count, uint8_t *ret_states,
	uint8_t *ret_steps, struct tdpelect_date *ret_by, struct tdpelect_error *reterr_error);

/** A row of the transition table, for documentation and proofs. */
struct tdpelect_transition {
	uint32_t size;
	int32_t from;     /**< TDPELECT_STATE_…, 0: any */
	int32_t event;    /**< TDPELECT_OCCURRENCE_… */
	int32_t value;    /**< the rulebook value that chooses, 0: none */
	int32_t choice;   /**< what it must say */
	int32_t to;       /**< TDPELECT_STATE_…, 0: stays */
};

#define TDPELECT_TRANSITION_INIT {sizeof(struct tdpelect_transition), 0, 0, 0, 0, 0}

/** The rows in order; the first that fits applies. Returns 0 past the end, else 1. */
TDPELECT_API int tdpelect_transition(size_t index, struct tdpelect_transition *ret_transition);

#ifdef __cplusplus
}
#endif

#endif
