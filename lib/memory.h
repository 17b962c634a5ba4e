/* SPDX-License-Identifier: MIT */
#ifndef TDP_MEMORY_H
#define TDP_MEMORY_H

/* The one seam to the allocator: the unit tests link a memory.c of their own that fails the
 * n-th call. Only handles (rulebook, election, decision) allocate. */

#include <stddef.h>

void *tdp_memory_new(size_t byte_count);   /* zeroed; NULL where there is none */
void *tdp_memory_grow(void *memory, size_t byte_count); /* to one byte at least */
void tdp_memory_free(void *memory);

#endif
