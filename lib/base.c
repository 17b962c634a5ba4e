/* SPDX-License-Identifier: MIT */
#include "base.h"

#include <tdpelect/words.h>

#include <string.h>

#include "registry.h"
#include "sha256.h"

#define VERSION "0.1.0"

const char *tdpelect_version(void)
{
	return VERSION;
}

void tdpelect_error_init(struct tdpelect_error *error)
{
	static const struct tdpelect_error empty = TDPELECT_ERROR_INIT;

	if (error)
		tdp_begin(error, &empty);
}

static void copy_line(char *to, size_t capacity, const char *from)
{
	size_t length = from ? strlen(from) : 0;

	if (length >= capacity)
		length = capacity - 1;
	if (length)
		memcpy(to, from, length);
	to[length] = '\0';
}

/* Not by tdpelect_word_label(): whoever prints nothing else does not carry all its texts. */
static const char *words_of(tdpelect_status code)
{
	return code < 1 || code > tdp_error_last ? NULL : tdp_word_name(tdp_error_texts[code]);
}

tdpelect_status tdp_fail(struct tdpelect_error *error, tdpelect_status code, const char *path,
			 int32_t index, const char *message)
{
	if (!error || error->size < TDP_FIRST_SIZE(error))
		return code;
	error->code = code;
	error->index = index;
	error->line = 0;
	error->column = 0;
	copy_line(error->path, sizeof(error->path), path);
	copy_line(error->message, sizeof(error->message), message ? message : words_of(code));
	return code;
}

tdpelect_status tdp_fail_at_row(struct tdpelect_error *error, tdpelect_status code, size_t row)
{
	if (code && error && error->size >= TDP_FIRST_SIZE(error))
		error->index = row > INT32_MAX ? INT32_MAX : (int32_t)row;
	return code;
}

int tdp_is_word(int32_t set, int32_t number)
{
	return tdp_word(set, number) != NULL;
}

static int may_stand_in_id(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '.' || c == '_' || c == '-';
}

int tdp_is_id(const char *text)
{
	size_t length = 0;

	while (text && length <= TDPELECT_ID_LIMIT && may_stand_in_id(text[length]))
		length++;
	return length >= 1 && length <= TDPELECT_ID_LIMIT && text[length] == '\0';
}

struct tdp_text tdp_text_begin(char *start, size_t capacity)
{
	struct tdp_text text = {start, start ? capacity : 0, 0, NULL};

	return text;
}

void tdp_text_add_bytes(struct tdp_text *text, const char *more, size_t byte_count)
{
	if (text->length < text->capacity) {
		size_t room = text->capacity - text->length;

		memcpy(text->start + text->length, more, byte_count < room ? byte_count : room);
	}
	text->length += byte_count;
	if (text->hash)
		tdp_sha256_add(text->hash, more, byte_count);
}

void tdp_text_add(struct tdp_text *text, const char *more)
{
	if (more)
		tdp_text_add_bytes(text, more, strlen(more));
}

void tdp_text_add_number(struct tdp_text *text, int64_t number)
{
	char digits[24], *first = digits + sizeof(digits);
	uint64_t left = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;

	do {
		*--first = (char)('0' + left % 10);
		left /= 10;
	} while (left);
	if (number < 0)
		*--first = '-';
	tdp_text_add_bytes(text, first, (size_t)(digits + sizeof(digits) - first));
}

size_t tdp_text_end(struct tdp_text *text)
{
	if (text->capacity)
		text->start[text->length < text->capacity ? text->length : text->capacity - 1] = '\0';
	return text->length;
}

void tdp_text_fill(struct tdp_text *text, const char *template,
		   void (*add_field)(struct tdp_text *text, const char *field, const void *data),
		   const void *data)
{
	while (template && *template) {
		size_t plain = strcspn(template, "{");

		tdp_text_add_bytes(text, template, plain);
		template += plain;
		if (*template != '{')
			return;
		add_field(text, template + 1, data);
		template = strchr(template, '}') + 1; /* every template of the registry closes */
	}
}
