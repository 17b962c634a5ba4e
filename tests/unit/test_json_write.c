/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "json_private.h"

/* What is written of a value is what jansson dumps of it, with its keys in either order. */
static void assert_as_jansson(const json_t *value)
{
	for (int is_sorted = 0; is_sorted < 2; is_sorted++) {
		size_t flags = JSON_COMPACT | JSON_ENCODE_ANY | (is_sorted ? JSON_SORT_KEYS : 0);
		char *expected = json_dumps(value, flags);
		size_t byte_count;
		char *written = tdp_json_written(value, is_sorted, "", &byte_count);

		assert_non_null(expected);
		assert_string_equal(written, expected);
		assert_int_equal(byte_count, strlen(expected));
		free(expected);
		tdp_json_delete(written);
	}
}

static void assert_read_as_jansson(const char *text)
{
	json_t *value = json_loads(text, JSON_DECODE_ANY, NULL);

	assert_non_null(value);
	assert_as_jansson(value);
	json_decref(value);
}

static void every_character_is_written_as_jansson_does(void **state)
{
	(void)state;
	for (int c = 1; c < 0x80; c++) {
		char text[] = {'a', (char)c, (char)c, 'z', '\0'};
		json_t *value = json_string(text);

		assert_as_jansson(value);
		json_decref(value);
	}
	assert_read_as_jansson("\"Tổ dân phố số 7 – Đồng Tâm €\"");
	assert_read_as_jansson("\"\\ud83d\\ude00\"");
	assert_read_as_jansson("\"\"");
}

static void every_kind_of_value_is_written_as_jansson_does(void **state)
{
	static const char *const texts[] = {
		"0", "-1", "2147483648", "9223372036854775807", "-9223372036854775808",
		"254.0", "-0.0", "0.1", "1e300", "-1.7976931348623157e308", "5e-324",
		"true", "false", "null", "[]", "{}", "[[],{},[{}]]", "[1,\"a\",[true,null]]",
		"{\"b\":1,\"a\":{\"z\":[],\"y\":2},\"B\":3,\"ab\":4,\"\":5,\"ă\":6,\"a\\\"b\":7}",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		assert_read_as_jansson(texts[i]);
}

static void a_long_text_is_written_whole(void **state)
{
	char text[20001];
	json_t *value = json_array();

	(void)state;
	memset(text, 'x', sizeof(text));
	for (size_t length = 20000; length > 3000; length -= 999) {
		text[length] = '\0';
		json_array_append_new(value, json_string(text));
	}
	assert_as_jansson(value);
	json_decref(value);
}

static void what_ends_it_is_added(void **state)
{
	json_t *value = json_pack("{s:i}", "a", 1);
	size_t byte_count;
	char *written = tdp_json_written(value, 0, "\n", &byte_count);

	(void)state;
	assert_string_equal(written, "{\"a\":1}\n");
	assert_int_equal(byte_count, 8);
	tdp_json_delete(written);
	json_decref(value);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_character_is_written_as_jansson_does),
		cmocka_unit_test(every_kind_of_value_is_written_as_jansson_does),
		cmocka_unit_test(a_long_text_is_written_whole),
		cmocka_unit_test(what_ends_it_is_added),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
