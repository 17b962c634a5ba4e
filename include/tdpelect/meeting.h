/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_MEETING_H
#define TDPELECT_MEETING_H

/**
 * @file
 * Votes inside the meeting: on its secretary, its way of voting, its counting board …
 *
 * Decree 59/2023, Art. 3(5): more than half of the household representatives who are THERE,
 * by show of hands; another base than that of the election itself.
 */

#include <tdpelect/finding.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One vote of the meeting. Counts are 0 … 2^31-1 or TDPELECT_UNKNOWN. */
struct tdpelect_meeting_vote {
	uint32_t size;
	int32_t matter;           /**< TDPELECT_MEETING_MATTER_… */
	int32_t votes;            /**< for */
	int32_t against;
	int32_t abstain;
	int32_t present_count;
	int32_t electorate_count;
	int32_t round;            /**< its indices, for findings */
	int32_t item;
};

#define TDPELECT_MEETING_VOTE_INIT                                                           \
	{sizeof(struct tdpelect_meeting_vote), 0, TDPELECT_UNKNOWN, TDPELECT_UNKNOWN,        \
	 TDPELECT_UNKNOWN, TDPELECT_UNKNOWN, TDPELECT_UNKNOWN, 0, 0}

TDPELECT_API void tdpelect_meeting_vote_init(struct tdpelect_meeting_vote *vote);

/** Whether the meeting adopted it, and the arithmetic. */
struct tdpelect_meeting_result {
	uint32_t size;
	int32_t outcome;   /**< TDPELECT_MEETING_OUTCOME_… */
	int32_t matter;
	int32_t votes;     /**< as handed in */
	int32_t base;      /**< TDPELECT_BASE_…, 0 where the rulebook has no rule */
	int32_t compare;
	struct tdpelect_fraction ratio;
	int32_t of;
	int32_t needed;    /**< the least number of votes that adopts, or TDPELECT_UNKNOWN */
	int32_t value;     /**< the rulebook value that set it */
};

#define TDPELECT_MEETING_RESULT_INIT                                                         \
	{sizeof(struct tdpelect_meeting_result), 0, 0, 0, 0, 0, {0, 0}, 0, 0, 0}

/**
 * Judges one vote of a meeting. More hands than people there, or more for it than there can
 * be, is `irreconcilable`; without a rule it is `undetermined` (`rules.value_missing`). It
 * never changes who is elected: no instrument says that it would.
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _RANGE (a negative count) · _WORD (matter).
 */
TDPELECT_API tdpelect_status tdpelect_meeting_vote_judge(
	const tdpelect_rulebook *rulebook, const struct tdpelect_meeting_vote *vote,
	struct tdpelect_context *context, struct tdpelect_meeting_result *ret_result,
	struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
