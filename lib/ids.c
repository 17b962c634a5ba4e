/* SPDX-License-Identifier: MIT */
#include "ids.h"

#include <string.h>

#include "memory.h"

/* FNV-1a */
static uint32_t hash(const char *id)
{
	uint32_t h = 2166136261u;

	for (; *id; id++)
		h = (h ^ (uint8_t)*id) * 16777619u;
	return h;
}

/* The slot that holds the id, or the free one where it belongs. */
static size_t find_slot(const struct tdp_ids *ids, const char *id)
{
	size_t mask = 2 * ids->capacity - 1, slot = hash(id) & mask;

	while (ids->slots[slot] && strcmp(ids->ids[ids->slots[slot] - 1], id) != 0)
		slot = (slot + 1) & mask;
	return slot;
}

int32_t tdp_ids_find(const struct tdp_ids *ids, const char *id)
{
	return ids->capacity ? ids->slots[find_slot(ids, id)] - 1 : -1;
}

static int grow(struct tdp_ids *ids)
{
	size_t capacity = ids->capacity ? 2 * ids->capacity : 8;
	int32_t *slots = tdp_memory_new(2 * capacity * sizeof(*slots));
	void *grown = slots ? tdp_memory_grow(ids->ids, capacity * sizeof(*ids->ids)) : NULL;

	if (!grown) {
		tdp_memory_free(slots);
		return 0;
	}
	tdp_memory_free(ids->slots);
	ids->ids = grown;
	ids->slots = slots;
	ids->capacity = capacity;
	for (size_t i = 0; i < ids->count; i++)
		slots[find_slot(ids, ids->ids[i])] = (int32_t)i + 1;
	return 1;
}

int32_t tdp_ids_add(struct tdp_ids *ids, const char *id)
{
	size_t length = strlen(id);

	if (length >= sizeof(*ids->ids) || (ids->count == ids->capacity && !grow(ids)))
		return -1;
	memcpy(ids->ids[ids->count], id, length + 1);
	ids->slots[find_slot(ids, id)] = (int32_t)++ids->count;
	return (int32_t)ids->count - 1;
}

void tdp_ids_free(struct tdp_ids *ids)
{
	tdp_memory_free(ids->ids);
	tdp_memory_free(ids->slots);
}
