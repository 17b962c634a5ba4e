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
		tdp_begin(calendar, &empty);
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

/* The caller's calendar over some thousand days, one bit a day: a long term under a long
 * calendar costs their sum and not their product. */
#define WINDOW_DAYS 4096

struct window {
	int32_t first; /* its first day */
	uint64_t workdays[WINDOW_DAYS / 64];
	uint64_t holidays[WINDOW_DAYS / 64];
};

static void mark(const struct tdpelect_date *days, size_t count, int32_t first, uint64_t *bits)
{
	memset(bits, 0, WINDOW_DAYS / 8);
	for (size_t i = 0; i < count; i++) {
		int64_t at = tdpelect_date_is_day(days[i]) ? tdp_date_number(days[i]) : -1;

		at -= first;
		if (at >= 0 && at < WINDOW_DAYS)
			bits[at / 64] |= (uint64_t)1 << (at % 64);
	}
}

static void look_from(struct window *window, const struct tdpelect_calendar *calendar,
		      int32_t first)
{
	window->first = first;
	mark(calendar->workdays, calendar->workday_count, first, window->workdays);
	mark(calendar->holidays, calendar->holiday_count, first, window->holidays);
}

static int is_marked(const uint64_t *bits, int32_t at)
{
	return bits[at / 64] >> (at % 64) & 1;
}

/* The window moves on where the day lies past it. */
static int is_working_day(int32_t number, struct tdpelect_date day,
			  const struct tdpelect_calendar *calendar, struct window *window)
{
	if (calendar) {
		if (number - window->first >= WINDOW_DAYS)
			look_from(window, calendar, number);
		if (is_marked(window->workdays, number - window->first))
			return 1;
		if (is_marked(window->holidays, number - window->first))
			return 0;
	}
	return !is_weekend(number) && !is_fixed_holiday(day);
}

/* 15 January to 28 February for Tết, April for the tenth day of the third lunar month. */
static int may_hold_moving_holiday(struct tdpelect_date day)
{
	int month_day = day.month * 100 + day.day;

	return (month_day >= 115 && month_day <= 228) || day.month == 4;
}

tdpelect_status tdp_calendar_check(const struct tdpelect_calendar *calendar,
				   struct tdpelect_error *error)
{
	if (!calendar)
		return TDPELECT_OK;
	if (!tdp_struct_is_known(calendar, sizeof(*calendar)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "calendar", -1, NULL);
	if ((calendar->holiday_count && !calendar->holidays) ||
	    (calendar->workday_count && !calendar->workdays))
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "calendar", -1, NULL);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_date_add_working_days(struct tdpelect_date date, int32_t days,
					       const struct tdpelect_calendar *calendar,
					       struct tdpelect_date *ret_date,
					       int *ret_calendar_needed,
					       struct tdpelect_error *reterr_error)
{
	struct window window;
	int needed = 0;
	int32_t number;
	tdpelect_status status;

	if (!ret_date)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_date", -1, NULL);
	status = tdp_calendar_check(calendar, reterr_error);
	if (status)
		return status;
	if (!tdpelect_date_is_day(date))
		return tdp_fail(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, NULL);
	if (days < 0)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "days", -1, NULL);
	number = tdp_date_number(date);
	if (calendar)
		look_from(&window, calendar, number);
	while (days > 0) {
		if (number >= 3652059) /* 9999-12-31 */
			return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "days", -1,
					"the calendar runs from year 1 to 9999");
		date = tdp_date_of_number(++number);
		needed |= !calendar && may_hold_moving_holiday(date);
		days -= is_working_day(number, date, calendar, &window);
	}
	*ret_date = date;
	if (ret_calendar_needed)
		*ret_calendar_needed = needed;
	return TDPELECT_OK;
}
