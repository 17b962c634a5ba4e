/* SPDX-License-Identifier: MIT */
#ifndef TDP_BASE_H
#define TDP_BASE_H

/* What every source file uses: failing with a place, words, printing. */

#include <tdpelect/names.h>

#include "growth.h"

/* Fills in the caller's error (NULL or one too small is left alone) and returns `code`. */
tdpelect_status tdp_fail(struct tdpelect_error *error, tdpelect_status code, const char *path,
			 int32_t index, const char *message);

/* Names the row of a column in an error that the single call told; returns `code`. */
tdpelect_status tdp_fail_at_row(struct tdpelect_error *error, tdpelect_status code, size_t row);

/* A count that may be handed in: 0 … 2^31-1 or unknown. */
static inline int tdp_is_count(int32_t count)
{
	return count >= 0 || count == TDPELECT_UNKNOWN;
}

static inline int tdp_is_known(int32_t count)
{
	return count != TDPELECT_UNKNOWN;
}

/* 1 for a number of the set; the second also for 0 ("not told"). */
int tdp_is_word(int32_t set, int32_t number);

static inline int tdp_is_word_or_none(int32_t set, int32_t number)
{
	return number == 0 || tdp_is_word(set, number);
}

/* `[A-Za-z0-9._-]{1,64}` */
int tdp_is_id(const char *text);

/* A text that is cut off at its capacity, while its whole length is counted. */
struct tdp_sha256;
struct tdp_text {
	char *start;
	size_t capacity;
	size_t length;
	struct tdp_sha256 *hash; /* takes every byte too, where it is set */
};

struct tdp_text tdp_text_begin(char *start, size_t capacity);
void tdp_text_add(struct tdp_text *text, const char *more);
void tdp_text_add_bytes(struct tdp_text *text, const char *more, size_t byte_count);
void tdp_text_add_number(struct tdp_text *text, int64_t number);
size_t tdp_text_end(struct tdp_text *text);

/* Copies a template of the registry; what stands between braces is left to `add_field`. A NULL
 * template adds nothing. */
void tdp_text_fill(struct tdp_text *text, const char *template,
		   void (*add_field)(struct tdp_text *text, const char *field, const void *data),
		   const void *data);

#endif
