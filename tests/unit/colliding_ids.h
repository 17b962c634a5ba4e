/* SPDX-License-Identifier: MIT */
#ifndef TDP_TEST_COLLIDING_IDS_H
#define TDP_TEST_COLLIDING_IDS_H

/* Ids that the hash of duplicates.c does not tell apart. */
#include <stdint.h>

/* y with x * y = 1 in 64 bits, of an odd x. */
static inline uint64_t inverse_of(uint64_t x)
{
	uint64_t y = x;

	for (int i = 0; i < 6; i++)
		y *= 2 - x * y;
	return y;
}

struct colliding {
	uint64_t words[2];
};

/* The n-th of those ids of sixteen bytes whose hash, as duplicates.c makes it, is 0: the second
 * word makes up for the first. */
static inline struct colliding colliding_id(uint64_t n)
{
	uint64_t mixed = n * inverse_of(0xd6e8feb86659fd93u);
	uint64_t first = (16 ^ 1) * 0x9e3779b97f4a7c15u;

	first ^= first >> 32;
	mixed = (mixed ^ mixed >> 32) * inverse_of(0x9e3779b97f4a7c15u);
	return (struct colliding){{1, mixed ^ first}};
}

#endif
