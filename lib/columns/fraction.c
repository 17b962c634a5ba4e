/* SPDX-License-Identifier: MIT */
#include "kernels.h"

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

static void judge_block(const struct tdp_threshold *threshold, const int32_t *counts,
			const int32_t *bases, size_t row_count, uint8_t *ret_reaches,
			int32_t *ret_needed)
{
	const struct tdp_kernels *kernels = tdp_kernels();
	int32_t shorts[TDP_BLOCK];

	kernels->shorts(threshold, bases, row_count, shorts);
	kernels->reaches(counts, bases, shorts, row_count, ret_reaches);
	if (!ret_needed)
		return;
	kernels->needed(threshold, bases, shorts, row_count, ret_needed);
	for (size_t i = 0; i < row_count; i++)
		if (ret_reaches[i] == 255)
			ret_needed[i] = TDPELECT_UNKNOWN;
}

tdpelect_status tdpelect_fraction_columns(struct tdpelect_fraction fraction, int32_t compare,
					  const int32_t *counts, const int32_t *bases,
					  size_t row_count, uint8_t *ret_reaches,
					  int32_t *ret_needed, struct tdpelect_error *reterr_error)
{
	tdpelect_status status = check(fraction, compare, reterr_error);
	struct tdp_threshold threshold;

	if (status)
		return status;
	if (row_count && (!counts || !bases || !ret_reaches))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "counts", -1, NULL);
	threshold = tdp_threshold_of(fraction, compare);
	for (size_t done = 0; done < row_count; done += TDP_BLOCK)
		judge_block(&threshold, counts + done, bases + done, tdp_block_of(row_count, done),
			    ret_reaches + done, ret_needed ? ret_needed + done : NULL);
	return TDPELECT_OK;
}
