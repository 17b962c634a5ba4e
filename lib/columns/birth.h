/* SPDX-License-Identifier: MIT */
#ifndef TDP_COLUMNS_BIRTH_H
#define TDP_COLUMNS_BIRTH_H

#include <tdpelect/date.h>

/* 19610502 -> 2 May 1961; what is no such number becomes a date that is refused. */
static inline struct tdpelect_date tdp_birth_of_number(int32_t number)
{
	struct tdpelect_date date = {-1, 99, 99};

	if (number < 0 || number > 99991231)
		return date;
	date.year = (int16_t)(number / 10000);
	date.month = (uint8_t)(number / 100 % 100);
	date.day = (uint8_t)(number % 100);
	return date;
}

#endif
