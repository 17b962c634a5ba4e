/* SPDX-License-Identifier: MIT */
/* Working days. A term is counted without its first day (Civil Code, Art. 147). The moving
 * holidays (Tết, the Hùng Kings' day) follow the moon and yearly decisions: only a caller's
 * calendar knows them, so a term that may touch them says so. */
#include <string.h>

#include "../date.h"

void tdpelect_calendar_init(struct tdpelect_calendar *calendar)
{
	static const struct tdpelect_calendar empty = TDPELECT_CALENDAR_INIT;

	if (calendar)
		*calendar = empty;
}

static int is_among(struct tdpelect_date day, const struct tdpelect_date *days, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (tdpelect_date_compare(day, days[i]) == 0)
			return 1;
	return 0;
}

/* Labour Code: New Year's day, Reunification day, Labour day, National day. */
static int is_fixed_holiday(struct tdpelect_date day)
{
	int month_day = day.month * 100 + day.day;

	return month_day == 101 || month_day == 430 || month_day == 501 || month_day == 902;
}

/* 0001-01-01, day 1, was a Monday. */
static int is_weekend(int32_t number)
{
	int32_t weekday = number % 7;

	return weekday == 6 || weekday == 0;
}

static int is_working_day(int32_t number, struct tdpelect_date day,
			  const struct tdpelect_calendar *calendar)
{
	if (calendar && is_among(day, calendar->workdays, calendar->workday_count))
		return 1;
	if (calendar && is_among(day, calendar->holidays, calendar->holiday_count))
		return 0;
	return !is_weekend(number) && !is_fixed_holiday(day);
}

/* 15 January to 28 February for Tết, April for the tenth day of the third lunar month. */
static int may_hold_moving_holiday(struct tdpelect_date day)
{
	int month_day = day.month * 100 + day.day;

	return (month_day >= 115 && month_day <= 228) || day.month == 4;
}

tdpelect_status tdpelect_date_add_working_days(struct tdpelect_date date, int32_t days,
					       const struct tdpelect_calendar *calendar,
					       struct tdpelect_date *ret_date,
					       int *ret_calendar_needed,
					       struct tdpelect_error *reterr_error)
{
	int needed = 0;
	int32_t number;

	if (!ret_date)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_date", -1, NULL);
	if (calendar && !tdp_struct_is_known(calendar, sizeof(*calendar)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "calendar", -1, NULL);
	if (!tdpelect_date_is_day(date))
		return tdp_fail(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, NULL);
	if (days < 0)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "days", -1, NULL);
	number = tdp_date_number(date);
	while (days > 0) {
		if (number >= 3652059) /* 9999-12-31 */
			return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "days", -1,
					"the calendar runs from year 1 to 9999");
		date = tdp_date_of_number(++number);
		needed |= !calendar && may_hold_moving_holiday(date);
		days -= is_working_day(number, date, calendar);
	}
	*ret_date = date;
	if (ret_calendar_needed)
		*ret_calendar_needed = needed;
	return TDPELECT_OK;
}
