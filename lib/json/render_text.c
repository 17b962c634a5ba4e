/* SPDX-License-Identifier: MIT */
#include "render_text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "json_private.h"

/* Room for `more` bytes and a NUL; 0 where there is none. */
static int make_room(struct tdp_render_text *text, size_t more)
{
	size_t capacity = text->capacity ? text->capacity : 256;
	char *bytes;

	if (text->failed)
		return 0;
	while (capacity - text->count <= more && capacity <= SIZE_MAX / 4)
		capacity *= 2;
	if (capacity == text->capacity)
		return 1;
	bytes = capacity - text->count > more ? tdp_json_new(capacity) : NULL;
	if (!bytes) {
		text->failed = 1;
		return 0;
	}
	memcpy(bytes, tdp_render_read(text), text->count);
	tdp_json_delete(text->bytes);
	text->bytes = bytes;
	text->capacity = capacity;
	return 1;
}

void tdp_render_bytes(struct tdp_render_text *text, const char *more, size_t byte_count)
{
	if (!make_room(text, byte_count))
		return;
	memcpy(text->bytes + text->count, more, byte_count);
	text->count += byte_count;
	text->bytes[text->count] = '\0';
}

void tdp_render_add(struct tdp_render_text *text, const char *more)
{
	if (more)
		tdp_render_bytes(text, more, strlen(more));
}

void tdp_render_number(struct tdp_render_text *text, int64_t number)
{
	char digits[24];

	snprintf(digits, sizeof(digits), "%" PRId64, number);
	tdp_render_add(text, digits);
}

void tdp_render_repeat(struct tdp_render_text *text, const char *more, size_t times)
{
	while (times--)
		tdp_render_add(text, more);
}

const char *tdp_render_read(const struct tdp_render_text *text)
{
	return text->bytes ? text->bytes : "";
}

void tdp_render_clear(struct tdp_render_text *text)
{
	text->count = 0;
	if (text->bytes)
		text->bytes[0] = '\0';
}

void tdp_render_free(struct tdp_render_text *text)
{
	tdp_json_delete(text->bytes);
	*text = (struct tdp_render_text){0};
}

static int begins_code_point(char byte)
{
	return ((unsigned char)byte & 0xC0) != 0x80;
}

size_t tdp_render_width(const char *utf8)
{
	size_t columns = 0;

	for (; *utf8; utf8++)
		columns += (size_t)begins_code_point(*utf8);
	return columns;
}

size_t tdp_render_prefix(const char *utf8, size_t columns)
{
	size_t i = 0;

	for (; utf8[i]; i++)
		if (begins_code_point(utf8[i]) && columns-- == 0)
			break;
	return i;
}
