/* SPDX-License-Identifier: MIT */
#include "scan.h"
#include "shape.h"

#include <stdio.h>
#include <string.h>

void tdp_json_pointer_begin(struct tdp_json_pointer *pointer, const char *outside)
{
	pointer->is_full = pointer->hides_names = 0;
	pointer->length =
		(size_t)snprintf(pointer->text, sizeof(pointer->text), "%s", outside);
}

static void add(struct tdp_json_pointer *pointer, char c)
{
	if (pointer->length + 1 >= sizeof(pointer->text))
		pointer->is_full = 1;
	else
		pointer->text[pointer->length++] = c;
}

/* RFC 6901: ~0 and ~1. A control character would break the one line of a message. */
static void add_escaped(struct tdp_json_pointer *pointer, char c)
{
	if (c == '~' || c == '/') {
		add(pointer, '~');
		add(pointer, c == '~' ? '0' : '1');
		return;
	}
	add(pointer, (unsigned char)c < 0x20 || c == 0x7F ? '?' : c);
}

static void end_segment(struct tdp_json_pointer *pointer, size_t before)
{
	if (pointer->is_full)
		pointer->length = before;
	pointer->text[pointer->length] = '\0';
}

void tdp_json_pointer_begin_private(struct tdp_json_pointer *pointer, const char *outside)
{
	tdp_json_pointer_begin(pointer, outside);
	pointer->hides_names = 1;
}

static int tells_nothing(const char *key, size_t byte_count)
{
	char id[TDPELECT_ID_LIMIT + 1] = {0};

	if (byte_count >= sizeof(id))
		return 0;
	memcpy(id, key, byte_count);
	return byte_count == 0 || (strlen(id) == byte_count && tdp_json_is_id(id));
}

void tdp_json_pointer_key(struct tdp_json_pointer *pointer, const char *key,
			  size_t byte_count)
{
	size_t before = pointer->length;

	if (pointer->is_full)
		return;
	if (pointer->hides_names && !tells_nothing(key, byte_count)) {
		key = "?";
		byte_count = 1;
	}
	add(pointer, '/');
	for (size_t i = 0; i < byte_count && !pointer->is_full; i++)
		add_escaped(pointer, key[i]);
	end_segment(pointer, before);
}

void tdp_json_pointer_index(struct tdp_json_pointer *pointer, size_t index)
{
	char digits[24];
	int length = snprintf(digits, sizeof(digits), "%zu", index);

	tdp_json_pointer_key(pointer, digits, (size_t)length);
}

void tdp_json_pointer_path(struct tdp_json_pointer *pointer,
			   const struct tdp_json_path *at)
{
	if (!at)
		return;
	tdp_json_pointer_path(pointer, at->parent);
	if (at->key)
		tdp_json_pointer_key(pointer, at->key, strlen(at->key));
	else
		tdp_json_pointer_index(pointer, at->index);
}

/* The key stands in the text with its escapes. A longer one is cut: no segment has room for it. */
static void add_raw_key(struct tdp_json_pointer *pointer, const char *text, size_t at)
{
	char key[sizeof(pointer->text)], bytes[4];
	size_t byte_count = 0, length;

	for (at++; (length = tdp_json_decode(text, &at, bytes)) != 0;)
		for (size_t i = 0; i < length && byte_count < sizeof(key); i++)
			key[byte_count++] = bytes[i];
	tdp_json_pointer_key(pointer, key, byte_count);
}

void tdp_json_pointer_scan(struct tdp_json_pointer *pointer,
			   const struct tdp_json_scan *scan)
{
	size_t depth = scan->depth;

	if (depth && !scan->is_inside)
		depth--;
	for (size_t i = 0; i < depth; i++) {
		if (scan->frames[i].is_object)
			add_raw_key(pointer, scan->text, scan->frames[i].key);
		else
			tdp_json_pointer_index(pointer, scan->frames[i].index);
	}
}
