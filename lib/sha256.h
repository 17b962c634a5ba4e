/* SPDX-License-Identifier: MIT */
#ifndef TDP_SHA256_H
#define TDP_SHA256_H

/* FIPS 180-4. Ours because the core links nothing (docs/decisions). */

#include <stddef.h>
#include <stdint.h>

struct tdp_sha256 {
	uint32_t state[8];
	uint64_t byte_count;
	uint8_t block[64];
};

void tdp_sha256_begin(struct tdp_sha256 *sha);
void tdp_sha256_add(struct tdp_sha256 *sha, const void *data, size_t byte_count);
void tdp_sha256_end(struct tdp_sha256 *sha, uint8_t ret_digest[32]);

/* "sha256:" and 64 hexadecimal digits. */
void tdp_digest_end(struct tdp_sha256 *sha, char ret_digest[72]);

#endif
