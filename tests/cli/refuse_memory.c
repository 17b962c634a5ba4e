/* SPDX-License-Identifier: MIT */
/* Preloaded, this refuses the allocation whose number is in TDP_REFUSED, and with
 * TDP_REFUSED_ON all that come after it, of a whole program as it is delivered. */
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>

void *__libc_malloc(size_t byte_count);
void *__libc_calloc(size_t count, size_t byte_count);
void *__libc_realloc(void *memory, size_t byte_count);

static long left = -1;
static int goes_on;

__attribute__((constructor)) static void begin(void)
{
	const char *refused = getenv("TDP_REFUSED");

	goes_on = getenv("TDP_REFUSED_ON") != NULL;
	left = refused ? strtol(refused, NULL, 10) : -1;
}

static int is_refused(void)
{
	if (left > 0)
		left--;
	else if (left < 0 || !goes_on)
		return 0;
	if (left > 0)
		return 0;
	left = goes_on ? 0 : -1;
	errno = ENOMEM;
	return 1;
}

void *malloc(size_t byte_count)
{
	return is_refused() ? NULL : __libc_malloc(byte_count);
}

void *calloc(size_t count, size_t byte_count)
{
	return is_refused() ? NULL : __libc_calloc(count, byte_count);
}

void *realloc(void *memory, size_t byte_count)
{
	return is_refused() ? NULL : __libc_realloc(memory, byte_count);
}
