/* SPDX-License-Identifier: MIT */
#include "date.h"

#include <stdio.h>
#include <string.h>

#define LAST_NUMBER 3652059 /* 9999-12-31 */

static int is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

uint8_t tdp_date_month_length(int16_t year, uint8_t month)
{
	static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (month < 1 || month > 12)
		return 0;
	return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}

int tdpelect_date_is_day(struct tdpelect_date date)
{
	return date.year >= 1 && date.year <= 9999 && date.day >= 1 &&
	       date.day <= tdp_date_month_length(date.year, date.month);
}

int tdp_date_is_birth_or_none(struct tdpelect_date date)
{
	if (date.day || !date.year)
		return tdp_date_is_day_or_none(date);
	return date.year >= 1 && date.year <= 9999 && date.month <= 12;
}

int tdpelect_date_compare(struct tdpelect_date a, struct tdpelect_date b)
{
	if (a.year != b.year)
		return a.year < b.year ? -1 : 1;
	if (a.month != b.month)
		return a.month < b.month ? -1 : 1;
	return (a.day > b.day) - (a.day < b.day);
}

static int32_t days_before_year(int32_t year)
{
	int32_t y = year - 1;

	return y * 365 + y / 4 - y / 100 + y / 400;
}

int32_t tdp_date_number(struct tdpelect_date date)
{
	int32_t number = days_before_year(date.year) + date.day;

	for (uint8_t month = 1; month < date.month; month++)
		number += tdp_date_month_length(date.year, month);
	return number;
}

struct tdpelect_date tdp_date_of_number(int32_t number)
{
	struct tdpelect_date date = {(int16_t)(number / 366 + 1), 1, 1};
	int32_t rest;

	while (days_before_year(date.year + 1) < number)
		date.year++;
	rest = number - days_before_year(date.year);
	while (rest > tdp_date_month_length(date.year, date.month))
		rest -= tdp_date_month_length(date.year, date.month++);
	date.day = (uint8_t)rest;
	return date;
}

/* `count` digits, or -1. */
static int read_digits(const char *text, int count)
{
	int number = 0;

	for (int i = 0; i < count; i++) {
		if (text[i] < '0' || text[i] > '9')
			return -1;
		number = number * 10 + (text[i] - '0');
	}
	return number;
}

static tdpelect_status refuse_form(struct tdpelect_error *error)
{
	return tdp_fail(error, TDPELECT_ERROR_DATE_FORM, "date", -1,
			"write the date as YYYY-MM-DD, for example 2021-10-17");
}

/* "November has 30 days": an impossible day is explained, not only refused. */
static tdpelect_status refuse_day(struct tdpelect_error *error, int year, int month)
{
	static const char *const names[] = {"January", "February", "March", "April", "May",
					    "June", "July", "August", "September", "October",
					    "November", "December"};
	char message[80];
	int length = tdp_date_month_length((int16_t)year, (uint8_t)month);

	if (year < 1)
		snprintf(message, sizeof(message), "there is no year 0");
	else if (!length)
		snprintf(message, sizeof(message), "there are 12 months");
	else if (month == 2)
		snprintf(message, sizeof(message), "February %d has %d days", year, length);
	else
		snprintf(message, sizeof(message), "%s has %d days", names[month - 1], length);
	return tdp_fail(error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, message);
}

/* The message for 31/11/2017 still tells that November has 30 days, besides the form. */
static tdpelect_status refuse_slashed(const char *text, struct tdpelect_error *error)
{
	int day = read_digits(text, 2), month, year;
	struct tdpelect_date date;

	if (day < 0 || strlen(text) != 10 || text[2] != text[5])
		return refuse_form(error);
	month = read_digits(text + 3, 2);
	year = read_digits(text + 6, 4);
	if (month < 0 || year < 0)
		return refuse_form(error);
	date = (struct tdpelect_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
	return tdpelect_date_is_day(date) ? refuse_form(error) : refuse_day(error, year, month);
}

/* Reads the first `length` characters of YYYY-MM-DD: 4, 7 or 10. */
static tdpelect_status read_date(const char *text, size_t length, struct tdpelect_date *ret_date,
				 struct tdpelect_error *error)
{
	int year = read_digits(text, 4), month = 0, day = 0;

	if (length >= 7)
		month = text[4] == '-' ? read_digits(text + 5, 2) : -1;
	if (length == 10)
		day = text[7] == '-' ? read_digits(text + 8, 2) : -1;
	if (year < 0 || month < 0 || day < 0)
		return refuse_slashed(text, error);
	if (year < 1 || (length >= 7 && !tdp_date_month_length((int16_t)year, (uint8_t)month)))
		return refuse_day(error, year, month);
	if (length == 10 &&
	    (day < 1 || day > tdp_date_month_length((int16_t)year, (uint8_t)month)))
		return refuse_day(error, year, month);
	*ret_date = (struct tdpelect_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
	return TDPELECT_OK;
}

tdpelect_status tdpelect_date_parse(const char *text, struct tdpelect_date *ret_date,
				    struct tdpelect_error *reterr_error)
{
	if (!text || !ret_date)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "date", -1, NULL);
	if (strlen(text) != 10)
		return refuse_form(reterr_error);
	return read_date(text, 10, ret_date, reterr_error);
}

tdpelect_status tdpelect_birth_date_parse(const char *text, struct tdpelect_date *ret_date,
					  struct tdpelect_error *reterr_error)
{
	size_t length = text ? strlen(text) : 0;

	if (!text || !ret_date)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "date", -1, NULL);
	if (length != 4 && length != 7 && length != 10)
		return refuse_form(reterr_error);
	return read_date(text, length, ret_date, reterr_error);
}

size_t tdpelect_date_print(struct tdpelect_date date, char *ret_text, size_t capacity)
{
	char whole[24];
	struct tdp_text text = tdp_text_begin(ret_text, capacity);

	if (date.day)
		snprintf(whole, sizeof(whole), "%04d-%02d-%02d", date.year, date.month, date.day);
	else if (date.month)
		snprintf(whole, sizeof(whole), "%04d-%02d", date.year, date.month);
	else
		snprintf(whole, sizeof(whole), "%04d", date.year);
	tdp_text_add(&text, whole);
	return tdp_text_end(&text);
}

static tdpelect_status refuse_no_day(struct tdpelect_error *error)
{
	return tdp_fail(error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, NULL);
}

tdpelect_status tdpelect_date_add_days(struct tdpelect_date date, int32_t days,
				       struct tdpelect_date *ret_date,
				       struct tdpelect_error *reterr_error)
{
	int64_t number;

	if (!ret_date)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_date", -1, NULL);
	if (!tdpelect_date_is_day(date))
		return refuse_no_day(reterr_error);
	number = (int64_t)tdp_date_number(date) + days;
	if (number < 1 || number > LAST_NUMBER)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "days", -1,
				"the calendar runs from year 1 to 9999");
	*ret_date = tdp_date_of_number((int32_t)number);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_date_add_months(struct tdpelect_date date, int32_t months,
					 struct tdpelect_date *ret_date,
					 struct tdpelect_error *reterr_error)
{
	int64_t month;
	uint8_t length;

	if (!ret_date)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_date", -1, NULL);
	if (!tdpelect_date_is_day(date))
		return refuse_no_day(reterr_error);
	month = (int64_t)date.year * 12 + (date.month - 1) + months;
	if (month < 12 || month > (int64_t)9999 * 12 + 11)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "months", -1,
				"the calendar runs from year 1 to 9999");
	date.year = (int16_t)(month / 12);
	date.month = (uint8_t)(month % 12 + 1);
	length = tdp_date_month_length(date.year, date.month);
	if (date.day > length)
		date.day = length;
	*ret_date = date;
	return TDPELECT_OK;
}

tdpelect_status tdpelect_date_days_between(struct tdpelect_date from, struct tdpelect_date to,
					   int32_t *ret_days, struct tdpelect_error *reterr_error)
{
	if (!ret_days)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_days", -1, NULL);
	if (!tdpelect_date_is_day(from) || !tdpelect_date_is_day(to))
		return refuse_no_day(reterr_error);
	*ret_days = tdp_date_number(to) - tdp_date_number(from);
	return TDPELECT_OK;
}

void tdp_text_add_date(struct tdp_text *text, int64_t number, int32_t language)
{
	struct tdpelect_date date;
	char iso[16], day[16];

	if (number < 1 || number > LAST_NUMBER)
		return;
	date = tdp_date_of_number((int32_t)number);
	tdpelect_date_print(date, iso, sizeof(iso));
	if (language != TDPELECT_LANGUAGE_VI) {
		tdp_text_add(text, iso);
		return;
	}
	/* 2021-10-17 is 17/10/2021 in Vietnam */
	memcpy(day, iso + 8, 2);
	day[2] = '/';
	memcpy(day + 3, iso + 5, 2);
	day[5] = '/';
	memcpy(day + 6, iso, 4);
	day[10] = '\0';
	tdp_text_add(text, day);
}
