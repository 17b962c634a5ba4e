/* SPDX-License-Identifier: MIT */
#ifndef TDP_IDS_H
#define TDP_IDS_H

/* Finds the position of an id among many. A hit of the hash is compared in full. */

#include <stddef.h>
#include <stdint.h>

struct tdp_ids {
	char (*ids)[65];   /* in the order they were added */
	int32_t *slots;    /* position + 1, 0: free */
	size_t count;
	size_t capacity;   /* of ids; slots hold twice as many */
};

int32_t tdp_ids_find(const struct tdp_ids *ids, const char *id); /* -1: not there */
int32_t tdp_ids_add(struct tdp_ids *ids, const char *id);        /* -1: no memory */
void tdp_ids_free(struct tdp_ids *ids);

#endif
