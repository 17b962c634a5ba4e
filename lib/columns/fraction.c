/* SPDX-License-Identifier: MIT */
#include "../fraction.h"

#include <tdpelect/words.h>

static tdpelect_status check(struct tdpelect_fraction fraction, int32_t compare,
			     struct tdpelect_error *error)
{
	if (!tdp_fraction_is_valid(fraction))
		return tdp_fail(error, TDPELECT_ERROR_FRACTION, "fraction", -1, NULL);
	if (!tdpelect_word_name(TDPELECT_SET_COMPARE, compare))
		return tdp_fail(error, TDPELECT_ERROR_WORD, "compare", -1, NULL);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_fraction_columns(struct tdpelect_fraction fraction, int32_t compare,
					  const int32_t *counts, const int32_t *bases,
					  size_t row_count, uint8_t *ret_reaches,
					  int32_t *ret_needed, struct tdpelect_error *reterr_error)
{
	tdpelect_status status = check(fraction, compare, reterr_error);

	if (status)
		return status;
	if (row_count && (!counts || !bases || !ret_reaches))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "counts", -1, NULL);
	for (size_t i = 0; i < row_count; i++) {
		int is_usable = counts[i] >= 0 && bases[i] > 0;

		ret_reaches[i] = is_usable ? (uint8_t)tdp_fraction_reaches(fraction, compare,
									   counts[i], bases[i])
					   : 255;
		if (ret_needed)
			ret_needed[i] = is_usable ? tdp_fraction_needed(fraction, compare, bases[i])
						  : TDPELECT_UNKNOWN;
	}
	return TDPELECT_OK;
}
