/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_QUORUM_H
#define TDPELECT_QUORUM_H

/**
 * @file
 * Quorum: do enough household representatives attend for the conference to proceed?
 *
 * 2008: Joint Resolution 09/2008, Art. 8(1), explicit. 2022: implicit, since fewer can never
 * reach Art. 21(1) (Law 10/2022, Art. 19(1)(b)). Household ballots and separate elections need
 * none unless the rulebook sets one.
 */

#include <tdpelect/finding.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Who came. Counts are 0 … 2^31-1 or TDPELECT_UNKNOWN. */
struct tdpelect_attendance {
	uint32_t size;
	int32_t form;              /**< TDPELECT_FORM_…; 0: conference */
	int32_t electorate_count;  /**< all voters or household representatives of the group */
	int32_t present_count;
	int32_t implied_count;     /**< at least so many were present, as ballots or votes show */
	int32_t round;             /**< its index, for findings; else 0 */
};

#define TDPELECT_ATTENDANCE_INIT                                                             \
	{sizeof(struct tdpelect_attendance), 0, TDPELECT_UNKNOWN, TDPELECT_UNKNOWN,          \
	 TDPELECT_UNKNOWN, 0}

TDPELECT_API void tdpelect_attendance_init(struct tdpelect_attendance *attendance);

/** Whether the conference may proceed, and the arithmetic. Unknown counts stay unknown. */
struct tdpelect_quorum {
	uint32_t size;
	int32_t outcome;   /**< TDPELECT_QUORUM_OUTCOME_… */
	int32_t base;      /**< TDPELECT_BASE_…, 0 where the rulebook has no rule */
	int32_t compare;
	struct tdpelect_fraction ratio;
	int32_t of;
	int32_t present;
	int32_t needed;
	int32_t margin;    /**< present - needed */
	int32_t implied_count; /**< so many at least came, though nobody wrote how many; or UNKNOWN */
	int32_t value;     /**< the rulebook value that set it */
};

#define TDPELECT_QUORUM_INIT                                                                 \
	{sizeof(struct tdpelect_quorum), 0, 0, 0, {0, 0}, 0, 0, 0, 0, 0, 0}

/**
 * Judges one attendance. More present than the electorate leaves it unknown (finding
 * `count.present_over_electorate`); a rulebook without a quorum too (`rules.value_missing`).
 * Errors: TDPELECT_ERROR_ARGUMENT (NULL) · _STRUCT · _RANGE (a negative count) · _WORD (form).
 */
TDPELECT_API tdpelect_status tdpelect_quorum_judge(const tdpelect_rulebook *rulebook,
						   const struct tdpelect_attendance *attendance,
						   struct tdpelect_context *context,
						   struct tdpelect_quorum *ret_quorum,
						   struct tdpelect_error *reterr_error);

/**
 * Columns: the same answer for every row of one form. `ret_needed` may be NULL; it holds
 * TDPELECT_UNKNOWN where `needed` is not known.
 * Errors: as tdpelect_quorum_judge(), `index` the row; the columns may then be half written.
 */
TDPELECT_API tdpelect_status tdpelect_quorum_columns(const tdpelect_rulebook *rulebook,
						     int32_t form,
						     const int32_t *electorate_counts,
						     const int32_t *present_counts,
						     size_t row_count, uint8_t *ret_outcomes,
						     int32_t *ret_needed,
						     struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
