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

/* As duplicates.c mixes a word into a hash. */
static inline uint64_t mixed(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
	return hash ^ hash >> 32;
}

/* The word which, mixed into it, makes a hash whose upper half is 0; the other half is n's. */
static inline uint64_t making_up(uint64_t hash, uint64_t n)
{
	uint64_t wanted = n * inverse_of(0xd6e8feb86659fd93u);

	return (wanted ^ wanted >> 32) * inverse_of(0x9e3779b97f4a7c15u) ^ hash;
}

/* The n-th of those ids of sixteen bytes whose hash is 0. */
static inline struct colliding colliding_id(uint64_t n)
{
	return (struct colliding){{n, making_up(mixed(16, n), n)}};
}

struct longer_colliding {
	uint64_t words[3];
};

/* It goes on with a third word. */
static inline struct longer_colliding longer_colliding_id(uint64_t n)
{
	struct colliding id = colliding_id(n);
	uint64_t hash = mixed(mixed(24, id.words[0]), id.words[1]);

	return (struct longer_colliding){{id.words[0], id.words[1], making_up(hash, n)}};
}

#endif
