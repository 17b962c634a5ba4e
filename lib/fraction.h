/* SPDX-License-Identifier: MIT */
#ifndef TDP_FRACTION_H
#define TDP_FRACTION_H

#include <tdpelect/fraction.h>

#include "base.h"

int tdp_fraction_is_valid(struct tdpelect_fraction fraction);

/* The checked halves of fraction.h: for counts >= 0 and rules that were sealed. */
static inline int tdp_fraction_reaches(struct tdpelect_fraction fraction, int32_t compare,
				       int32_t count, int32_t of)
{
	int64_t left = (int64_t)fraction.denominator * count;
	int64_t right = (int64_t)fraction.numerator * of;

	if (of == 0)
		return 0;
	return compare == TDPELECT_COMPARE_MORE_THAN ? left > right : left >= right;
}

static inline int32_t tdp_fraction_needed(struct tdpelect_fraction fraction, int32_t compare,
					  int32_t of)
{
	int is_more = compare == TDPELECT_COMPARE_MORE_THAN;
	int64_t parts = (int64_t)fraction.numerator * of + fraction.denominator - !is_more;
	/* nearly every law asks for half, and that is no division */
	int64_t least = fraction.denominator == 2 ? parts / 2 : parts / fraction.denominator;

	/* more than the whole of 2^31-1 needs a number that no count holds */
	return least > INT32_MAX ? INT32_MAX : (int32_t)least;
}

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

/* Hundredths of a percent, rounded half up: floor((2 x rest x 10000 + of) / (2 x of)); `of` > 0.
 * Most counts are a part of the whole. */
static inline int64_t tdp_percent(int64_t count, int64_t of)
{
	int64_t whole = count < of ? 0 : count / of, rest = count - whole * of;

	return whole * 10000 + (rest * 20000 + of) / (2 * of);
}

/* The same as the structs hold it: -1 where a count that contradicts `of` leaves their range. */
static inline int32_t tdp_share(int32_t count, int32_t of)
{
	int64_t hundredths = tdp_percent(count, of);

	return hundredths > INT32_MAX ? -1 : (int32_t)hundredths;
}

#endif
