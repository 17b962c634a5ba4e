/* SPDX-License-Identifier: MIT */
#include "json_private.h"

#include <string.h>

void *tdp_json_new(size_t byte_count)
{
	json_malloc_t allocate;
	json_free_t release;
	void *memory;

	json_get_alloc_funcs(&allocate, &release);
	memory = allocate(byte_count ? byte_count : 1);
	if (memory)
		memset(memory, 0, byte_count);
	return memory;
}

void tdp_json_delete(void *memory)
{
	json_malloc_t allocate;
	json_free_t release;

	json_get_alloc_funcs(&allocate, &release);
	if (memory)
		release(memory);
}

void tdpelect_json_free(char *text)
{
	tdp_json_delete(text);
}
