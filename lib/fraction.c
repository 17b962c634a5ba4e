/* SPDX-License-Identifier: MIT */
#include "fraction.h"

#include <stdio.h>

int tdp_fraction_is_valid(struct tdpelect_fraction fraction)
{
	return fraction.numerator > 0 && fraction.numerator <= fraction.denominator;
}

static int is_comparison(int32_t compare)
{
	return compare == TDPELECT_COMPARE_MORE_THAN || compare == TDPELECT_COMPARE_AT_LEAST;
}

struct tdp_threshold tdp_threshold_of(struct tdpelect_fraction fraction, int32_t compare)
{
	struct tdp_threshold threshold = {(uint32_t)fraction.numerator,
					  (uint32_t)fraction.denominator, UINT32_MAX,
					  compare == TDPELECT_COMPARE_AT_LEAST};

	if (fraction.numerator < fraction.denominator)
		threshold.scaled = (uint32_t)(((uint64_t)threshold.numerator << 32) /
					      threshold.denominator);
	return threshold;
}

static tdpelect_status check_rule(struct tdpelect_fraction fraction, int32_t compare,
				  struct tdpelect_error *error)
{
	if (!tdp_fraction_is_valid(fraction))
		return tdp_fail(error, TDPELECT_ERROR_FRACTION, "fraction", -1, NULL);
	if (!is_comparison(compare))
		return tdp_fail(error, TDPELECT_ERROR_WORD, "compare", -1, NULL);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_fraction_reaches(struct tdpelect_fraction fraction, int32_t compare,
					  int32_t count, int32_t of, int *ret_reaches,
					  struct tdpelect_error *reterr_error)
{
	tdpelect_status status = check_rule(fraction, compare, reterr_error);

	if (status)
		return status;
	if (!ret_reaches)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_reaches", -1, NULL);
	if (count < 0)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "count", -1, NULL);
	if (of < 0)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "of", -1, NULL);
	*ret_reaches = tdp_fraction_reaches(fraction, compare, count, of);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_fraction_needed(struct tdpelect_fraction fraction, int32_t compare,
					 int32_t of, int32_t *ret_needed,
					 struct tdpelect_error *reterr_error)
{
	tdpelect_status status = check_rule(fraction, compare, reterr_error);

	if (status)
		return status;
	if (!ret_needed)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_needed", -1, NULL);
	if (of < 1)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "of", -1, NULL);
	*ret_needed = tdp_fraction_needed(fraction, compare, of);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_percent(int64_t count, int64_t of, int64_t *ret_hundredths,
				 struct tdpelect_error *reterr_error)
{
	if (!ret_hundredths)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_hundredths", -1, NULL);
	if (count < 0 || of < 1 || of > INT64_MAX / 20001 || count / of > INT64_MAX / 10001)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, count < 0 ? "count" : "of", -1,
				NULL);
	*ret_hundredths = tdp_percent(count, of);
	return TDPELECT_OK;
}

size_t tdpelect_proof_print(struct tdpelect_fraction fraction, int32_t compare, int32_t count,
			    int32_t of, char *ret_text, size_t capacity)
{
	int64_t left = (int64_t)fraction.denominator * count;
	int64_t right = (int64_t)fraction.numerator * of;
	struct tdp_text text = tdp_text_begin(ret_text, capacity);
	const char *sign;

	if (!tdp_fraction_is_valid(fraction) || !is_comparison(compare) || count < 0 || of < 0)
		return 0;
	if (compare == TDPELECT_COMPARE_MORE_THAN)
		sign = left > right ? " > " : " <= ";
	else
		sign = left >= right ? " >= " : " < ";
	tdp_text_add_number(&text, fraction.denominator);
	tdp_text_add(&text, " x ");
	tdp_text_add_number(&text, count);
	tdp_text_add(&text, " = ");
	tdp_text_add_number(&text, left);
	tdp_text_add(&text, sign);
	if (fraction.numerator != 1) {
		tdp_text_add_number(&text, right);
		tdp_text_add(&text, " = ");
		tdp_text_add_number(&text, fraction.numerator);
		tdp_text_add(&text, " x ");
	}
	tdp_text_add_number(&text, of);
	return tdp_text_end(&text);
}
