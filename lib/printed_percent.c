/* SPDX-License-Identifier: MIT */
/* What an office printed, at the precision it printed it with. */
#include <tdpelect/election.h>

#include "base.h"

#define DECIMAL_LIMIT 6
#define PERCENT_LIMIT 1000000000
#define DIGITS_LIMIT (PERCENT_LIMIT * (int64_t)1000000) /* with all decimals */

static int is_too_great(struct tdpelect_printed_percent percent)
{
	int64_t limit = PERCENT_LIMIT;

	for (int32_t i = 0; i < percent.decimals; i++)
		limit *= 10;
	return percent.digits > limit;
}

tdpelect_status tdpelect_printed_percent_parse(const char *text,
					       struct tdpelect_printed_percent *ret_percent,
					       struct tdpelect_error *reterr_error)
{
	struct tdpelect_printed_percent percent = TDPELECT_PRINTED_PERCENT_NONE;
	int has_digit = 0;

	if (!text || !ret_percent)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "percent", -1, NULL);
	for (; *text; text++) {
		if ((*text == '.' || *text == ',') && has_digit && percent.decimals < 0) {
			percent.decimals = 0;
			has_digit = 0;
			continue;
		}
		if (*text < '0' || *text > '9' || percent.digits > DIGITS_LIMIT / 10 ||
		    percent.decimals == DECIMAL_LIMIT)
			break;
		percent.digits = percent.digits * 10 + (*text - '0');
		percent.decimals += percent.decimals >= 0;
		has_digit = 1;
	}
	if (*text || !has_digit || is_too_great(percent))
		return tdp_fail(reterr_error, TDPELECT_ERROR_PERCENT_FORM, "percent", -1,
				"write a percentage like 91,0 or 44.04");
	if (percent.decimals < 0)
		percent.decimals = 0;
	*ret_percent = percent;
	return TDPELECT_OK;
}

/* round half up(count x 100 x 10^decimals / of) == digits, without a float and without
 * overflow: digits <= x + 1/2 < digits + 1 where x = count x scale / of. */
int tdpelect_printed_percent_fits(struct tdpelect_printed_percent printed, int64_t count,
				  int64_t of)
{
	int64_t scale = 100, whole, rest;

	if (printed.decimals < 0 || printed.decimals > DECIMAL_LIMIT || count < 0 || of < 1 ||
	    of > INT64_MAX / 200000001 || count / of > INT64_MAX / 200000001)
		return 0;
	for (int32_t i = 0; i < printed.decimals; i++)
		scale *= 10;
	whole = count / of * scale;
	rest = count % of;
	return whole + (2 * rest * scale + of) / (2 * of) == printed.digits;
}
