/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_DATE_H
#define TDPELECT_DATE_H

/**
 * @file
 * Civil dates: proleptic Gregorian, years 1 to 9999, no clock and no time zone.
 *
 * A date of zeros means "none". A birth date may lack its day, or day and month: those parts
 * are 0. Every other date is whole.
 */

#include <tdpelect/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A day of the calendar. A frozen value: it never grows. */
struct tdpelect_date {
	int16_t year;
	uint8_t month;
	uint8_t day;
};

/** The caller's own holidays and working days (Tết, compensatory days), each sorted or not. */
struct tdpelect_calendar {
	uint32_t size;
	uint32_t reserved;
	const struct tdpelect_date *holidays;
	size_t holiday_count;
	const struct tdpelect_date *workdays;
	size_t workday_count;
};

#define TDPELECT_CALENDAR_INIT {sizeof(struct tdpelect_calendar), 0, NULL, 0, NULL, 0}

/** Prepares an empty calendar: weekends and the fixed holidays alone. NULL is ignored. */
TDPELECT_API void tdpelect_calendar_init(struct tdpelect_calendar *calendar);

/**
 * Reads "YYYY-MM-DD". `31/11/2017` and `2017-11-31` are refused, the latter with
 * "November has 30 days" in the message.
 * Errors: TDPELECT_ERROR_ARGUMENT (NULL) · _DATE_FORM (another form) · _DATE_IMPOSSIBLE (no
 * such day).
 */
TDPELECT_API tdpelect_status tdpelect_date_parse(const char *text, struct tdpelect_date *ret_date,
						 struct tdpelect_error *reterr_error);

/**
 * Reads a birth date: "1961-05-02", "1961-05" or "1961"; the parts not told are 0.
 * Errors: as tdpelect_date_parse().
 */
TDPELECT_API tdpelect_status tdpelect_birth_date_parse(const char *text,
						       struct tdpelect_date *ret_date,
						       struct tdpelect_error *reterr_error);

/** Writes "YYYY-MM-DD" (or the known parts). Returns the length needed, as snprintf does. */
TDPELECT_API size_t tdpelect_date_print(struct tdpelect_date date, char *ret_text,
					size_t capacity);

/** 1 where the date is a whole, existing day; else 0. */
TDPELECT_API int tdpelect_date_is_day(struct tdpelect_date date);

/** Negative, 0 or positive as `a` lies before, on or after `b`. Both must be days. */
TDPELECT_API int tdpelect_date_compare(struct tdpelect_date a, struct tdpelect_date b);

/**
 * The day `days` calendar days later (or earlier, where negative).
 * Errors: TDPELECT_ERROR_DATE_IMPOSSIBLE (not a day) · _RANGE (before year 1 or after 9999).
 */
TDPELECT_API tdpelect_status tdpelect_date_add_days(struct tdpelect_date date, int32_t days,
						    struct tdpelect_date *ret_date,
						    struct tdpelect_error *reterr_error);

/**
 * The day `months` months later; a day that does not exist becomes the last of its month.
 * Errors: as tdpelect_date_add_days().
 */
TDPELECT_API tdpelect_status tdpelect_date_add_months(struct tdpelect_date date, int32_t months,
						      struct tdpelect_date *ret_date,
						      struct tdpelect_error *reterr_error);

/**
 * Days from `from` to `to`, negative where `to` is earlier.
 * Errors: TDPELECT_ERROR_DATE_IMPOSSIBLE (not a day).
 */
TDPELECT_API tdpelect_status tdpelect_date_days_between(struct tdpelect_date from,
							struct tdpelect_date to,
							int32_t *ret_days,
							struct tdpelect_error *reterr_error);

/**
 * The last day of a term of `days` working days after `date`. The first day is not counted
 * (Civil Code, Art. 147, as practised). Saturdays, Sundays, 1 January, 30 April, 1 May and
 * 2 September are not working days; `calendar` (may be NULL) adds holidays and workdays.
 * `ret_calendar_needed` (may be NULL) is 1 where the term touches 15 January to 28 February
 * or April, whose moving holidays only a caller's calendar can tell, and none was given.
 * Errors: TDPELECT_ERROR_DATE_IMPOSSIBLE · _RANGE (days < 0, or past the year 9999).
 */
TDPELECT_API tdpelect_status tdpelect_date_add_working_days(
	struct tdpelect_date date, int32_t days, const struct tdpelect_calendar *calendar,
	struct tdpelect_date *ret_date, int *ret_calendar_needed,
	struct tdpelect_error *reterr_error);

/**
 * Columns: `ret_dates[i]` is `dates[i]` plus `days` calendar days; a row that is no day, or
 * leaves the calendar, becomes a date of zeros.
 * Errors: TDPELECT_ERROR_ARGUMENT (a NULL column).
 */
TDPELECT_API tdpelect_status tdpelect_date_add_days_columns(const struct tdpelect_date *dates,
							    size_t row_count, int32_t days,
							    struct tdpelect_date *ret_dates,
							    struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
