/* SPDX-License-Identifier: MIT */
#include "growth.h"

#include <string.h>

#define SIZE_LIMIT 65536

/* Arrays stay aligned. */
static int is_size(uint32_t size, size_t first)
{
	return size >= first && size <= SIZE_LIMIT && size % sizeof(size) == 0;
}

int tdp_has_size(const void *ret_struct, size_t first)
{
	return is_size(tdp_size_of(ret_struct), first);
}

int tdp_is_known_struct(const void *handed_in, size_t first, size_t known)
{
	const unsigned char *bytes = handed_in;
	uint32_t size = tdp_size_of(handed_in);

	if (!is_size(size, first))
		return 0;
	for (size_t i = known; i < size; i++)
		if (bytes[i])
			return 0;
	return 1;
}

static size_t lesser(size_t a, size_t b)
{
	return a < b ? a : b;
}

int tdp_fill_struct(void *ret_struct, const void *result, size_t first, size_t known)
{
	uint32_t size = tdp_size_of(ret_struct);

	if (!is_size(size, first))
		return 0;
	memset(ret_struct, 0, size);
	memcpy(ret_struct, result, lesser(size, known));
	memcpy(ret_struct, &size, sizeof(size));
	return 1;
}

void tdp_keep_struct(void *ret_kept, const void *handed_in, size_t known)
{
	uint32_t size = (uint32_t)known;

	memset(ret_kept, 0, known);
	memcpy(ret_kept, handed_in, lesser(tdp_size_of(handed_in), known));
	memcpy(ret_kept, &size, sizeof(size)); /* no longer the caller's */
}

void tdp_begin_struct(void *ret_struct, const void *empty, size_t first)
{
	uint32_t size = (uint32_t)first;

	memcpy(ret_struct, empty, first);
	memcpy(ret_struct, &size, sizeof(size));
}
