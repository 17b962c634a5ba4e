/* SPDX-License-Identifier: MIT */
/* The bytes that jansson dumps, without its guards against what never gets here: a value that
 * holds itself, or text that is no UTF-8. */
#include "json_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct writer {
	char *text;
	size_t length;
	size_t capacity;
	int is_sorted;
	int is_bad;
};

static void write_value(struct writer *writer, const json_t *value);

/* jansson's allocator does not grow what it gave. */
static void grow(struct writer *writer, size_t byte_count)
{
	size_t capacity = 2 * writer->capacity + byte_count;
	char *text = tdp_json_new(capacity);

	if (!text) {
		writer->is_bad = 1;
		return;
	}
	if (writer->length)
		memcpy(text, writer->text, writer->length);
	tdp_json_delete(writer->text);
	writer->text = text;
	writer->capacity = capacity;
}

static void write_bytes(struct writer *writer, const char *bytes, size_t byte_count)
{
	if (byte_count > writer->capacity - writer->length)
		grow(writer, byte_count);
	if (writer->is_bad)
		return;
	memcpy(writer->text + writer->length, bytes, byte_count);
	writer->length += byte_count;
}

/* RFC 8259 §7: what has no short escape is told by its number. */
static void write_escaped(struct writer *writer, unsigned char c)
{
	static const char hexadecimal[] = "0123456789ABCDEF", shorts[] = "\"\\\b\f\n\r\t",
			  letters[] = "\"\\bfnrt";
	const char *found = strchr(shorts, c);
	char escaped[6] = {'\\', 'u', '0', '0', hexadecimal[c >> 4], hexadecimal[c & 15]};

	if (found)
		escaped[1] = letters[found - shorts];
	write_bytes(writer, escaped, found ? 2 : sizeof(escaped));
}

static size_t count_plain(const char *text)
{
	size_t length = 0;

	while ((unsigned char)text[length] >= 0x20 && text[length] != '"'
	       && text[length] != '\\')
		length++;
	return length;
}

static void write_string(struct writer *writer, const char *text)
{
	write_bytes(writer, "\"", 1);
	for (;;) {
		size_t plain = count_plain(text);

		write_bytes(writer, text, plain);
		text += plain;
		if (!*text)
			break;
		write_escaped(writer, (unsigned char)*text++);
	}
	write_bytes(writer, "\"", 1);
}

static void write_integer(struct writer *writer, json_int_t number)
{
	char digits[24];
	int length = snprintf(digits, sizeof(digits), "%" JSON_INTEGER_FORMAT, number);

	write_bytes(writer, digits, (size_t)length);
}

/* Only documents that are refused or compared hold such a number: jansson knows its digits. */
static void write_real(struct writer *writer, const json_t *number)
{
	char digits[64];
	size_t length = json_dumpb(number, digits, sizeof(digits), JSON_ENCODE_ANY);

	write_bytes(writer, digits, length);
}

static void write_member(struct writer *writer, const char *key, const json_t *value)
{
	write_string(writer, key);
	write_bytes(writer, ":", 1);
	write_value(writer, value);
}

static void write_members(struct writer *writer, json_t *object)
{
	const char *key;
	json_t *value;
	int is_first = 1;

	json_object_foreach(object, key, value) {
		if (!is_first)
			write_bytes(writer, ",", 1);
		is_first = 0;
		write_member(writer, key, value);
	}
}

static int compare_keys(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void write_sorted_members(struct writer *writer, json_t *object)
{
	size_t count = json_object_size(object), i = 0;
	const char **keys = tdp_json_new(count * sizeof(*keys)), *key;
	json_t *value;

	if (!keys) {
		writer->is_bad = 1;
		return;
	}
	json_object_foreach(object, key, value)
		keys[i++] = key;
	qsort(keys, count, sizeof(*keys), compare_keys);
	for (i = 0; i < count; i++) {
		if (i)
			write_bytes(writer, ",", 1);
		write_member(writer, keys[i], json_object_get(object, keys[i]));
	}
	tdp_json_delete(keys);
}

static void write_object(struct writer *writer, json_t *object)
{
	write_bytes(writer, "{", 1);
	if (writer->is_sorted)
		write_sorted_members(writer, object);
	else
		write_members(writer, object);
	write_bytes(writer, "}", 1);
}

static void write_array(struct writer *writer, const json_t *array)
{
	write_bytes(writer, "[", 1);
	for (size_t i = 0; i < json_array_size(array); i++) {
		if (i)
			write_bytes(writer, ",", 1);
		write_value(writer, json_array_get(array, i));
	}
	write_bytes(writer, "]", 1);
}

static void write_value(struct writer *writer, const json_t *value)
{
	switch (json_typeof(value)) {
	case JSON_OBJECT:
		write_object(writer, (json_t *)value);
		break;
	case JSON_ARRAY:
		write_array(writer, value);
		break;
	case JSON_STRING:
		write_string(writer, json_string_value(value));
		break;
	case JSON_INTEGER:
		write_integer(writer, json_integer_value(value));
		break;
	case JSON_REAL:
		write_real(writer, value);
		break;
	case JSON_TRUE:
		write_bytes(writer, "true", 4);
		break;
	case JSON_FALSE:
		write_bytes(writer, "false", 5);
		break;
	default:
		write_bytes(writer, "null", 4);
	}
}

char *tdp_json_written(const json_t *value, int is_sorted, const char *end,
		       size_t *ret_byte_count)
{
	struct writer writer = {NULL, 0, 0, is_sorted, 0};

	grow(&writer, 4096);
	write_value(&writer, value);
	write_bytes(&writer, end, strlen(end) + 1);
	if (writer.is_bad) {
		tdp_json_delete(writer.text);
		return NULL;
	}
	*ret_byte_count = writer.length - 1;
	return writer.text;
}
