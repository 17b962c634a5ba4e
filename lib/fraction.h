/* SPDX-License-Identifier: MIT */
#ifndef TDP_FRACTION_H
#define TDP_FRACTION_H

#include <tdpelect/fraction.h>

#include "base.h"

/* The checked halves of fraction.h: for counts >= 0 and rules that were sealed. */
int tdp_fraction_is_valid(struct tdpelect_fraction fraction);
int tdp_fraction_reaches(struct tdpelect_fraction fraction, int32_t compare, int32_t count,
			 int32_t of);
int32_t tdp_fraction_needed(struct tdpelect_fraction fraction, int32_t compare, int32_t of);

/* Hundredths of a percent, rounded half up; `of` > 0. */
int64_t tdp_percent(int64_t count, int64_t of);

/* The same as the structs hold it: -1 where a count that contradicts `of` leaves their range. */
int32_t tdp_share(int32_t count, int32_t of);

#endif
