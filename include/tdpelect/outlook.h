/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_OUTLOOK_H
#define TDPELECT_OUTLOOK_H

/**
 * @file
 * Outlook: while people still arrive or ballots are still being counted, is it decided, can
 * it still be reached, and how many more are needed?
 */

#include <tdpelect/majority.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Where a number that still grows stands against the least that is needed. */
struct tdpelect_outlook {
	uint32_t size;
	int32_t outlook;      /**< TDPELECT_OUTLOOK_… */
	int32_t needed;       /**< the least that does, or TDPELECT_UNKNOWN */
	int32_t reached;      /**< so far */
	int32_t still_needed; /**< how many more; 0 when decided; UNKNOWN where not known */
	int32_t still_out;    /**< ballots not counted, people not come; or TDPELECT_UNKNOWN */
};

#define TDPELECT_OUTLOOK_INIT {sizeof(struct tdpelect_outlook), 0, 0, 0, 0, 0}

/**
 * At the door: `attendance->present_count` have come so far, the rest of the electorate may.
 * Forms without a quorum are decided. Rule: as tdpelect_quorum_judge().
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _RANGE · _WORD.
 */
TDPELECT_API tdpelect_status tdpelect_outlook_attendance(
	const tdpelect_rulebook *rulebook, const struct tdpelect_attendance *attendance,
	struct tdpelect_context *context, struct tdpelect_outlook *ret_outlook,
	struct tdpelect_error *reterr_error);

/**
 * At the count: candidate `candidate_index` has `tally->votes[…].votes` of the
 * `counted_ballot_count` ballots counted so far. Not counted is the least known link of the
 * count (valid, returned, issued, present, electorate) less those. Rule: the majority.
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _WORD · _RANGE (more votes than ballots counted,
 * more counted than there can be) · _REFERENCE (candidate_index).
 */
TDPELECT_API tdpelect_status tdpelect_outlook_count(
	const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
	int32_t counted_ballot_count, size_t candidate_index, struct tdpelect_context *context,
	struct tdpelect_outlook *ret_outlook, struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
