/* SPDX-License-Identifier: MIT */
#ifndef TDP_RENDER_TEXT_H
#define TDP_RENDER_TEXT_H

/* A text that grows. Once an allocation fails nothing more is added and `failed` stays 1,
 * so that only the end of a long writing has to look. */

#include <stddef.h>
#include <stdint.h>

struct tdp_render_text {
	char *bytes; /* with a NUL, or NULL while empty */
	size_t count;
	size_t capacity;
	int failed;
};

void tdp_render_bytes(struct tdp_render_text *text, const char *more, size_t byte_count);
void tdp_render_add(struct tdp_render_text *text, const char *more); /* NULL: nothing */
void tdp_render_number(struct tdp_render_text *text, int64_t number);
void tdp_render_repeat(struct tdp_render_text *text, const char *more, size_t times);

/* What was written so far, never NULL. */
const char *tdp_render_read(const struct tdp_render_text *text);

void tdp_render_clear(struct tdp_render_text *text); /* keeps its memory */
void tdp_render_free(struct tdp_render_text *text);

/* Columns that a UTF-8 text takes: one a code point. */
size_t tdp_render_width(const char *utf8);

/* The bytes of the first `columns` code points, or of all. */
size_t tdp_render_prefix(const char *utf8, size_t columns);

#endif
