/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include <stdlib.h>

void *tdp_memory_new(size_t byte_count)
{
	return calloc(1, byte_count ? byte_count : 1);
}

void *tdp_memory_grow(void *memory, size_t byte_count)
{
	return realloc(memory, byte_count);
}

void tdp_memory_free(void *memory)
{
	free(memory);
}
