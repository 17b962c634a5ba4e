/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_FRACTION_H
#define TDPELECT_FRACTION_H

/**
 * @file
 * Exact fractions: does a count reach a ratio of a base, and what is the least that does?
 *
 * All arithmetic is of 64-bit products of 31-bit counts: no floats, no percentages. This is
 * the only place of the library where a count meets a threshold.
 */

#include <tdpelect/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A ratio, 0 < numerator <= denominator. A frozen value: it never grows. */
struct tdpelect_fraction {
	int32_t numerator;
	int32_t denominator;
};

/**
 * Whether `count` is more than (or at least, by `compare`) `fraction` of `of`:
 * `denominator x count > numerator x of`. Nothing reaches a share of 0.
 * Errors: TDPELECT_ERROR_RANGE (a negative or unknown count) · _FRACTION (not 0 < num <= den)
 * · _WORD (compare).
 */
TDPELECT_API tdpelect_status tdpelect_fraction_reaches(struct tdpelect_fraction fraction,
						       int32_t compare, int32_t count, int32_t of,
						       int *ret_reaches,
						       struct tdpelect_error *reterr_error);

/**
 * The least count that reaches it. More than the whole of `of` is never asked for by
 * `at_least`; by `more_than` it may be `of` + 1, which nobody can reach.
 * Errors: as tdpelect_fraction_reaches(); `of` = 0 is TDPELECT_ERROR_RANGE.
 */
TDPELECT_API tdpelect_status tdpelect_fraction_needed(struct tdpelect_fraction fraction,
						      int32_t compare, int32_t of,
						      int32_t *ret_needed,
						      struct tdpelect_error *reterr_error);

/**
 * The share in hundredths of a percent, rounded half up: 159 of 361 is 4404 (44.04 %).
 * For people only: no verdict comes from it.
 * Errors: TDPELECT_ERROR_RANGE (negative counts, `of` = 0).
 */
TDPELECT_API tdpelect_status tdpelect_percent(int64_t count, int64_t of, int64_t *ret_hundredths,
					      struct tdpelect_error *reterr_error);

/**
 * Writes the comparison so that anyone can redo it: "2 x 159 = 318 <= 361".
 * Returns the length needed, as snprintf does; 0 for arguments that
 * tdpelect_fraction_reaches() would refuse.
 */
TDPELECT_API size_t tdpelect_proof_print(struct tdpelect_fraction fraction, int32_t compare,
					 int32_t count, int32_t of, char *ret_text,
					 size_t capacity);

/**
 * Columns: `ret_reaches[i]` is 1, 0, or 255 where a count is unknown, negative or its base 0;
 * `ret_needed` (may be NULL) the least count, TDPELECT_UNKNOWN in such rows.
 * Errors: TDPELECT_ERROR_ARGUMENT (a NULL column) · _FRACTION · _WORD.
 */
TDPELECT_API tdpelect_status tdpelect_fraction_columns(struct tdpelect_fraction fraction,
						       int32_t compare, const int32_t *counts,
						       const int32_t *bases, size_t row_count,
						       uint8_t *ret_reaches, int32_t *ret_needed,
						       struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
