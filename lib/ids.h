/* SPDX-License-Identifier: MIT */
#ifndef TDP_IDS_H
#define TDP_IDS_H

/* Finds the position of an id among many: a tree that forks where ids first differ. Whatever
 * the ids, no more forks are passed than an id has bits; of a hash without a secret somebody
 * could choose ids that all collide. */

#include <stddef.h>
#include <stdint.h>

#include <tdpelect/limits.h>

/* Ids that are alike before `byte`, and there above the bit of `mask`. */
struct tdp_fork {
	int32_t sides[2]; /* without and with the bit: the position of an id, or ~ that of a fork */
	uint8_t byte;
	uint8_t mask;
	uint8_t reserved[2];
};

struct tdp_ids {
	char (*ids)[TDPELECT_ID_LIMIT + 1]; /* in the order they were added */
	struct tdp_fork *forks; /* one fewer than ids: each but the first makes one */
	size_t count;
	size_t capacity;
	int32_t top;            /* as a side of a fork */
	int32_t reserved;
};

int32_t tdp_ids_find(const struct tdp_ids *ids, const char *id); /* -1: not there */
int32_t tdp_ids_add(struct tdp_ids *ids, const char *id);        /* -1: no memory */
void tdp_ids_free(struct tdp_ids *ids);

#endif
