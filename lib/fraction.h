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

/* A rule of fraction.h, made ready for many bases. */
struct tdp_threshold {
	uint32_t numerator;
	uint32_t denominator;
	uint32_t scaled;  /* the ratio in parts of 2^32, rounded down, below 1 */
	int32_t at_least; /* 1 or 0: more than */
};

struct tdp_threshold tdp_threshold_of(struct tdpelect_fraction fraction, int32_t compare);

/* The greatest count that does not reach it, `of` >= 0; what is more does. The quotient by the
 * scaled ratio is at most one too small, which the remainder tells. */
static inline int32_t tdp_threshold_short(const struct tdp_threshold *threshold, int32_t of)
{
	uint64_t base = (uint32_t)of;
	uint32_t quotient = (uint32_t)(base * threshold->scaled >> 32);
	uint64_t rest = base * threshold->numerator -
			(uint64_t)quotient * threshold->denominator;
	int32_t is_more = rest >= (uint64_t)threshold->denominator + (uint32_t)threshold->at_least;

	return (int32_t)quotient + is_more - (threshold->at_least & (rest == 0));
}

/* Hundredths of a percent, rounded half up; `of` > 0. */
int64_t tdp_percent(int64_t count, int64_t of);

/* The same as the structs hold it: -1 where a count that contradicts `of` leaves their range. */
int32_t tdp_share(int32_t count, int32_t of);

#endif
