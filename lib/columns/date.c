/* SPDX-License-Identifier: MIT */
#include "../date.h"

tdpelect_status tdpelect_date_add_days_columns(const struct tdpelect_date *dates,
					       size_t row_count, int32_t days,
					       struct tdpelect_date *ret_dates,
					       struct tdpelect_error *reterr_error)
{
	if (row_count && (!dates || !ret_dates))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "dates", -1, NULL);
	for (size_t i = 0; i < row_count; i++) {
		struct tdpelect_date moved = TDP_NO_DATE;

		tdpelect_date_add_days(dates[i], days, &moved, NULL);
		ret_dates[i] = moved;
	}
	return TDPELECT_OK;
}
