/* SPDX-License-Identifier: MIT */
#ifndef TDP_DATE_H
#define TDP_DATE_H

#include <tdpelect/date.h>

#include "base.h"

/* Days since 0001-01-01, which is day 1. The date must be a day. */
int32_t tdp_date_number(struct tdpelect_date date);
struct tdpelect_date tdp_date_of_number(int32_t number);

static inline int tdp_date_is_set(struct tdpelect_date date)
{
	return date.year || date.month || date.day;
}

/* A whole day, or zeros for "none". */
static inline int tdp_date_is_day_or_none(struct tdpelect_date date)
{
	return !tdp_date_is_set(date) || tdpelect_date_is_day(date);
}

/* A birth date: year, or year and month, or all; or zeros. */
int tdp_date_is_birth_or_none(struct tdpelect_date date);

uint8_t tdp_date_month_length(int16_t year, uint8_t month);

/* Whether a calendar, which may be NULL, can be read. */
tdpelect_status tdp_calendar_check(const struct tdpelect_calendar *calendar,
				   struct tdpelect_error *error);

/* A day of the calendar by its number, as the language writes days. */
void tdp_text_add_date(struct tdp_text *text, int64_t number, int32_t language);

#define TDP_NO_DATE ((struct tdpelect_date){0, 0, 0})

#endif
