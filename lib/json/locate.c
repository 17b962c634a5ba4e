/* SPDX-License-Identifier: MIT */
#include "scan.h"

#include <string.h>

/* All texts here are valid: tdp_json_scan() has passed over them. */

static size_t skip_space(const char *text, size_t at)
{
	while (text[at] == ' ' || text[at] == '\t' || text[at] == '\n'
	       || text[at] == '\r')
		at++;
	return at;
}

static size_t skip_string(const char *text, size_t at)
{
	for (at++; text[at] != '"'; at++)
		if (text[at] == '\\')
			at++;
	return at + 1;
}

static size_t skip_scalar(const char *text, size_t at)
{
	if (text[at] == '"')
		return skip_string(text, at);
	while (strchr("+-.", text[at]) || (text[at] >= '0' && text[at] <= '9')
	       || (text[at] >= 'A' && text[at] <= 'z' && !strchr("[\\]", text[at])))
		at++;
	return at;
}

/* Behind the value that begins at `at`. */
static size_t skip_value(const char *text, size_t at)
{
	size_t depth = 0;

	do {
		char c = text[at];

		if (c == '{' || c == '[') {
			depth++;
			at++;
		} else if (c == '}' || c == ']') {
			depth--;
			at++;
		} else if (c == ',' || c == ':') {
			at++;
		} else {
			at = skip_scalar(text, at);
		}
		if (depth)
			at = skip_space(text, at);
	} while (depth);
	return at;
}

static size_t decode_unit(const char *text, size_t at)
{
	size_t unit = 0;

	for (size_t i = 0; i < 4; i++) {
		char c = text[at + i];

		unit = unit * 16 + (size_t)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
	}
	return unit;
}

static size_t encode(size_t c, char ret_bytes[4])
{
	if (c < 0x80) {
		ret_bytes[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		ret_bytes[0] = (char)(0xC0 | c >> 6);
		ret_bytes[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		ret_bytes[0] = (char)(0xE0 | c >> 12);
		ret_bytes[1] = (char)(0x80 | (c >> 6 & 0x3F));
		ret_bytes[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	ret_bytes[0] = (char)(0xF0 | c >> 18);
	ret_bytes[1] = (char)(0x80 | (c >> 12 & 0x3F));
	ret_bytes[2] = (char)(0x80 | (c >> 6 & 0x3F));
	ret_bytes[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

static size_t decode_escape(const char *text, size_t *at, char ret_bytes[4])
{
	static const char letters[] = "bfnrt", meant[] = "\b\f\n\r\t";
	const char *letter = strchr(letters, text[*at + 1]);
	size_t c;

	if (text[*at + 1] != 'u') {
		ret_bytes[0] = letter ? meant[letter - letters] : text[*at + 1];
		*at += 2;
		return 1;
	}
	c = decode_unit(text, *at + 2);
	*at += 6;
	if (c >= 0xD800 && c < 0xDC00) {
		c = 0x10000 + ((c - 0xD800) << 10) + decode_unit(text, *at + 2) - 0xDC00;
		*at += 6;
	}
	return encode(c, ret_bytes);
}

size_t tdp_json_decode(const char *text, size_t *at, char ret_bytes[4])
{
	if (text[*at] == '"')
		return 0;
	if (text[*at] == '\\')
		return decode_escape(text, at, ret_bytes);
	ret_bytes[0] = text[(*at)++];
	return 1;
}

/* Whether the string that begins at `at` is this key. */
static int string_is(const char *text, size_t at, const char *key)
{
	char bytes[4];
	size_t length;

	at++;
	while ((length = tdp_json_decode(text, &at, bytes)) != 0) {
		if (strncmp(key, bytes, length) != 0)
			return 0;
		key += length;
	}
	return *key == '\0';
}

/* The member or element of the object or array at `at`; where it stands not at all, the
 * container itself. */
static size_t step_into(const char *text, size_t at, const struct tdp_json_path *step,
			int is_key)
{
	size_t inside = skip_space(text, at + 1), value;

	for (size_t i = 0; text[inside] != '}' && text[inside] != ']'; i++) {
		value = inside;
		if (step->key)
			value = skip_space(
				text, skip_space(text, skip_string(text, inside)) + 1);
		if (step->key ? string_is(text, inside, step->key) : i == step->index)
			return is_key ? inside : value;
		inside = skip_space(text, skip_value(text, value));
		if (text[inside] == ',')
			inside = skip_space(text, inside + 1);
	}
	return at;
}

static int can_step(const char *text, size_t at, const struct tdp_json_path *step)
{
	return text[at] == (step->key ? '{' : '[');
}

size_t tdp_json_locate(const struct tdp_json_document *in, const struct tdp_json_path *at,
		       int is_key)
{
	size_t parent;

	if (!at)
		return skip_space(in->text, 0);
	parent = tdp_json_locate(in, at->parent, 0);
	return can_step(in->text, parent, at) ? step_into(in->text, parent, at, is_key)
					      : parent;
}

void tdp_json_position(const char *text, size_t offset, uint32_t *ret_line,
		       uint32_t *ret_column)
{
	size_t line_start = 0;

	*ret_line = 1;
	for (size_t i = 0; i < offset; i++) {
		if (text[i] == '\n') {
			line_start = i + 1;
			++*ret_line;
		}
	}
	*ret_column = (uint32_t)(offset - line_start) + 1;
}
