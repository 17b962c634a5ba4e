/* SPDX-License-Identifier: MIT */
#include "scan.h"

#include <stdio.h>
#include <string.h>

void tdp_json_pointer_begin(struct tdp_json_pointer *pointer, const char *outside)
{
	pointer->is_full = 0;
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

void tdp_json_pointer_key(struct tdp_json_pointer *pointer, const char *key,
			  size_t byte_count)
{
	size_t before = pointer->length;

	if (pointer->is_full)
		return;
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

/* The key stands in the text with its escapes. */
static void add_raw_key(struct tdp_json_pointer *pointer, const char *text, size_t at)
{
	size_t before = pointer->length, length;
	char bytes[4];

	if (pointer->is_full)
		return;
	add(pointer, '/');
	for (at++;
	     (length = tdp_json_decode(text, &at, bytes)) != 0 && !pointer->is_full;)
		for (size_t i = 0; i < length; i++)
			add_escaped(pointer, bytes[i]);
	end_segment(pointer, before);
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
