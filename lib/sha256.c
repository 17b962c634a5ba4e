/* SPDX-License-Identifier: MIT */
#include "sha256.h"

#include <string.h>

#include <tdpelect/law.h>

/* FIPS 180-4, 4.2.2: the first 32 bits of the fractional parts of cube roots of primes. */
static const uint32_t constants[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4,
	0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
	0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f,
	0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
	0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
	0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
	0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116,
	0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
	0xc67178f2};

static uint32_t rotate(uint32_t x, int bits)
{
	return x >> bits | x << (32 - bits);
}

static void expand(const uint8_t *block, uint32_t w[64])
{
	for (size_t i = 0; i < 16; i++)
		w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
		       (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
	for (int i = 16; i < 64; i++) {
		uint32_t s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3;
		uint32_t s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10;

		w[i] = w[i - 16] + s0 + w[i - 7] + s1;
	}
}

/* 6.2.2, step 3, with s[0] … s[7] as a … h. Every step moves each letter on by one place: here
 * the letters stay, and step `i` finds a at place -i. */
static inline void step(uint32_t s[8], int i, uint32_t w)
{
	uint32_t a = s[-i & 7], b = s[(1 - i) & 7], c = s[(2 - i) & 7];
	uint32_t e = s[(4 - i) & 7], f = s[(5 - i) & 7], g = s[(6 - i) & 7];
	uint32_t t = s[(7 - i) & 7] + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
		     (g ^ (e & (f ^ g))) + w;

	s[(3 - i) & 7] += t;
	s[(7 - i) & 7] = t + (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) +
			 ((a & b) | (c & (a | b)));
}

static void compress(uint32_t state[8], const uint8_t *block)
{
	uint32_t w[64], s[8];

	expand(block, w);
	memcpy(s, state, sizeof(s));
	for (int i = 0; i < 64; i += 8) { /* eight steps, so that the letters' places are known */
		step(s, 0, constants[i] + w[i]);
		step(s, 1, constants[i + 1] + w[i + 1]);
		step(s, 2, constants[i + 2] + w[i + 2]);
		step(s, 3, constants[i + 3] + w[i + 3]);
		step(s, 4, constants[i + 4] + w[i + 4]);
		step(s, 5, constants[i + 5] + w[i + 5]);
		step(s, 6, constants[i + 6] + w[i + 6]);
		step(s, 7, constants[i + 7] + w[i + 7]);
	}
	for (int i = 0; i < 8; i++)
		state[i] += s[i];
}

void tdp_sha256_begin(struct tdp_sha256 *sha)
{
	static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
					  0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

	memcpy(sha->state, start, sizeof(start));
	sha->byte_count = 0;
}

void tdp_sha256_add(struct tdp_sha256 *sha, const void *data, size_t byte_count)
{
	const uint8_t *bytes = data;

	while (byte_count > 0) {
		size_t used = sha->byte_count % 64, take = 64 - used;

		if (take > byte_count)
			take = byte_count;
		memcpy(sha->block + used, bytes, take);
		sha->byte_count += take;
		bytes += take;
		byte_count -= take;
		if (used + take == 64)
			compress(sha->state, sha->block);
	}
}

void tdp_sha256_end(struct tdp_sha256 *sha, uint8_t ret_digest[32])
{
	static const uint8_t padding[64] = {0x80};
	uint64_t bit_count = sha->byte_count * 8;
	uint8_t length[8];

	for (int i = 0; i < 8; i++)
		length[i] = (uint8_t)(bit_count >> (56 - 8 * i));
	tdp_sha256_add(sha, padding, 1 + (119 - sha->byte_count % 64) % 64);
	tdp_sha256_add(sha, length, sizeof(length));
	for (int i = 0; i < 32; i++)
		ret_digest[i] = (uint8_t)(sha->state[i / 4] >> (24 - 8 * (i % 4)));
}

void tdp_digest_end(struct tdp_sha256 *sha, char ret_digest[72])
{
	static const char hexadecimal[] = "0123456789abcdef";
	uint8_t digest[32];

	tdp_sha256_end(sha, digest);
	memcpy(ret_digest, "sha256:", 7);
	for (int i = 0; i < 32; i++) {
		ret_digest[7 + 2 * i] = hexadecimal[digest[i] >> 4];
		ret_digest[8 + 2 * i] = hexadecimal[digest[i] & 15];
	}
	ret_digest[71] = '\0';
}

void tdpelect_digest(const void *data, size_t byte_count, char ret_digest[72])
{
	struct tdp_sha256 sha;

	tdp_sha256_begin(&sha);
	if (data)
		tdp_sha256_add(&sha, data, byte_count);
	tdp_digest_end(&sha, ret_digest);
}
