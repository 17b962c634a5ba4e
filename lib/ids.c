/* SPDX-License-Identifier: MIT */
#include "ids.h"

#include <string.h>

#include "memory.h"

static int side_of(const struct tdp_fork *fork, const char *id, size_t length)
{
	return fork->byte < length && ((uint8_t)id[fork->byte] & fork->mask) != 0;
}

/* The one that agrees with the id wherever ids were seen to differ; there is one. */
static int32_t find_nearest(const struct tdp_ids *ids, const char *id, size_t length)
{
	int32_t at = ids->top;

	while (at < 0) {
		const struct tdp_fork *fork = &ids->forks[~at];

		at = fork->sides[side_of(fork, id, length)];
	}
	return at;
}

int32_t tdp_ids_find(const struct tdp_ids *ids, const char *id)
{
	int32_t nearest = ids->count ? find_nearest(ids, id, strlen(id)) : -1;

	return nearest >= 0 && strcmp(ids->ids[nearest], id) == 0 ? nearest : -1;
}

static int grow(struct tdp_ids *ids)
{
	size_t capacity = ids->capacity ? 2 * ids->capacity : 8;
	void *grown = tdp_memory_grow(ids->ids, capacity * sizeof(*ids->ids));
	void *forks;

	if (!grown)
		return 0;
	ids->ids = grown;
	forks = tdp_memory_grow(ids->forks, capacity * sizeof(*ids->forks));
	if (!forks)
		return 0;
	ids->forks = forks;
	ids->capacity = capacity;
	return 1;
}

/* Where two ids, which differ, first do. */
static struct tdp_fork fork_of(const char *a, const char *b)
{
	struct tdp_fork fork = {.mask = 0x80};
	size_t byte = 0;

	while (a[byte] == b[byte])
		byte++;
	fork.byte = (uint8_t)byte;
	while (!((a[byte] ^ b[byte]) & fork.mask))
		fork.mask >>= 1;
	return fork;
}

static int stands_above(const struct tdp_fork *a, const struct tdp_fork *b)
{
	return a->byte < b->byte || (a->byte == b->byte && a->mask > b->mask);
}

/* Puts the new id, and what stood in its place, on either side of the fork. */
static void insert(struct tdp_ids *ids, struct tdp_fork fork, const char *id, size_t length)
{
	int32_t position = (int32_t)ids->count, made = position - 1, *at = &ids->top;
	int side = side_of(&fork, id, length);

	while (*at < 0 && stands_above(&ids->forks[~*at], &fork)) {
		struct tdp_fork *above = &ids->forks[~*at];

		at = &above->sides[side_of(above, id, length)];
	}
	fork.sides[side] = position;
	fork.sides[!side] = *at;
	ids->forks[made] = fork;
	*at = ~made;
}

int32_t tdp_ids_add(struct tdp_ids *ids, const char *id)
{
	size_t length = strlen(id);
	int32_t nearest;

	if (length >= sizeof(*ids->ids) || (ids->count == ids->capacity && !grow(ids)))
		return -1;
	nearest = ids->count ? find_nearest(ids, id, length) : -1;
	if (nearest >= 0 && strcmp(ids->ids[nearest], id) == 0)
		return nearest;
	memcpy(ids->ids[ids->count], id, length + 1);
	if (nearest >= 0)
		insert(ids, fork_of(ids->ids[nearest], id), id, length);
	return (int32_t)ids->count++;
}

void tdp_ids_free(struct tdp_ids *ids)
{
	tdp_memory_free(ids->ids);
	tdp_memory_free(ids->forks);
}
