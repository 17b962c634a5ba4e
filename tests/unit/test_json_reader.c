/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "scan.h"

static struct tdpelect_error error;

static tdpelect_status read_bytes(const char *text, size_t byte_count)
{
	struct tdp_json_document in;
	tdpelect_status status;

	tdpelect_error_init(&error);
	status = tdp_json_document_read(text, byte_count, "", &in, &error);
	tdp_json_document_clear(&in);
	return status;
}

static tdpelect_status read_text(const char *text)
{
	return read_bytes(text, strlen(text));
}

static void assert_at(const char *path, uint32_t line, uint32_t column)
{
	assert_string_equal(error.path, path);
	assert_int_equal(error.line, line);
	assert_int_equal(error.column, column);
}

static void what_is_well_formed_is_read(void **state)
{
	static const char *const texts[] = {
		"{}",
		" [ ] ",
		"0",
		"-1.5e+3",
		"\"\"",
		"true",
		"[1,[2,{\"a\":null}],\"b\"]",
		"\xEF\xBB\xBF{\"a\":1}",
		"{\"\":1}",
		"\"\\ud83d\\ude00\\n\\/\"",
		"\"\xC4\x90\xE1\xBA\xA1i \xF0\x9F\x98\x80\"",
		"\r\n\t{\"a\" : [ 1 , 2 ]}\r\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		assert_int_equal(read_text(texts[i]), 0);
}

static void what_is_not_well_formed_is_refused_where_it_stands(void **state)
{
	static const struct {
		const char *text;
		const char *path;
		uint32_t line;
		uint32_t column;
	} rows[] = {
		{"", "", 1, 1},
		{"  \n ", "", 2, 2},
		{"{", "", 1, 2},
		{"[1,]", "/1", 1, 4},
		{"{\"a\":1,}", "", 1, 8},
		{"{\"a\" 1}", "/a", 1, 6},
		{"{\"a\":}", "/a", 1, 6},
		{"{a:1}", "", 1, 2},
		{"{\"a\":1 \"b\":2}", "", 1, 8},
		{"[1 2]", "", 1, 4},
		{"[1}", "", 1, 3},
		{"{} {}", "", 1, 4},
		{"[tru]", "/0", 1, 2},
		{"[nan]", "/0", 1, 2},
		{"[01]", "/0", 1, 3},
		{"[-]", "/0", 1, 3},
		{"[1.]", "/0", 1, 4},
		{"[.5]", "/0", 1, 2},
		{"[+1]", "/0", 1, 2},
		{"[1e]", "/0", 1, 4},
		{"[0x10]", "", 1, 3},
		{"[\"a", "/0", 1, 4},
		{"[\"\\x\"]", "/0", 1, 3},
		{"[\"\\u12g4\"]", "/0", 1, 3},
		{"[\"\t\"]", "/0", 1, 3},
		{"['a']", "/0", 1, 2},
		{"// no\n{}", "", 1, 1},
		{"{\"a\": {\"b\": [1, {\"c\":\n  x}]}}", "/a/b/1/c", 2, 3},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_int_equal(read_text(rows[i].text), TDPELECT_ERROR_SYNTAX);
		assert_at(rows[i].path, rows[i].line, rows[i].column);
	}
}

static void bytes_that_are_not_utf8_are_refused(void **state)
{
	static const char *const bytes[] = {
		"\x80",
		"\xC0\x80",
		"\xC1\xBF",
		"\xE0\x9F\xBF",
		"\xED\xA0\x80",
		"\xF0\x8F\xBF\xBF",
		"\xF4\x90\x80\x80",
		"\xF5\x80\x80\x80",
		"\xFF",
		"\xE1\xBA",
		"\xC4",
	};
	char text[32];

	(void)state;
	for (size_t i = 0; i < sizeof(bytes) / sizeof(bytes[0]); i++) {
		snprintf(text, sizeof(text), "[\"%s\"]", bytes[i]);
		assert_int_equal(read_text(text), TDPELECT_ERROR_ENCODING);
		assert_at("/0", 1, 3);
	}
	assert_int_equal(read_bytes("\xFF\xFE{\0", 4), TDPELECT_ERROR_ENCODING);
	assert_at("", 1, 1);
}

static void half_a_surrogate_and_nul_are_refused(void **state)
{
	static const char *const texts[] = {
		"[\"\\ud800\"]",  "[\"\\udc00\"]", "[\"\\ud800\\u0041\"]",
		"[\"\\ud800x\"]", "[\"\\u0000\"]",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		assert_int_equal(read_text(texts[i]), TDPELECT_ERROR_ENCODING);
		assert_at("/0", 1, 3);
	}
	assert_int_equal(read_bytes("[\"\0\"]", 5), TDPELECT_ERROR_SYNTAX);
	assert_int_equal(read_bytes("{}\0", 3), TDPELECT_ERROR_SYNTAX);
	assert_at("", 1, 3);
}

static void a_key_that_stands_twice_is_shown_at_the_second(void **state)
{
	(void)state;
	assert_int_equal(read_text("{\"a\":{\"k\":1,\n \"x\":2, \"k\":3}}"),
			 TDPELECT_ERROR_KEY_DUPLICATE);
	assert_at("/a/k", 2, 9);
	assert_int_equal(read_text("{\"k\":1, \"\\u006b\":3}"),
			 TDPELECT_ERROR_KEY_DUPLICATE);
	assert_at("/k", 1, 9);
	assert_int_equal(read_text("[{\"k\":1},{\"k\":1,\"k\":2}]"),
			 TDPELECT_ERROR_KEY_DUPLICATE);
	assert_at("/1/k", 1, 17);
}

static void a_number_too_large_for_anything_is_out_of_range(void **state)
{
	(void)state;
	assert_int_equal(read_text("{\"a\": [7, 99999999999999999999]}"),
			 TDPELECT_ERROR_RANGE);
	assert_at("/a/1", 1, 11);
	assert_int_equal(read_text("[1e999]"), TDPELECT_ERROR_RANGE);
	assert_at("/0", 1, 2);
	assert_int_equal(read_text("-99999999999999999999"), TDPELECT_ERROR_RANGE);
	assert_at("", 1, 1);
}

static void minus_zero_is_not_read_as_a_zero(void **state)
{
	struct tdp_json_document in;
	const char text[] = "[-0, 0, -0.0, -0e1, \"-0\", -10]";

	(void)state;
	assert_int_equal(tdp_json_document_read(text, strlen(text), "", &in, NULL), 0);
	assert_int_equal(json_integer_value(json_array_get(in.root, 0)), -9);
	assert_int_equal(json_integer_value(json_array_get(in.root, 1)), 0);
	assert_true(json_is_real(json_array_get(in.root, 2)));
	assert_true(json_is_real(json_array_get(in.root, 3)));
	assert_string_equal(json_string_value(json_array_get(in.root, 4)), "-0");
	assert_int_equal(json_integer_value(json_array_get(in.root, 5)), -10);
	tdp_json_document_clear(&in);
}

static void nesting_has_a_limit(void **state)
{
	static char text[200000];

	(void)state;
	memset(text, '[', 64);
	memset(text + 64, ']', 64);
	assert_int_equal(read_bytes(text, 128), 0);
	memset(text, '[', 100000);
	memset(text + 100000, ']', 100000);
	assert_int_equal(read_bytes(text, 200000), TDPELECT_ERROR_DEPTH);
	assert_int_equal(error.column, 65);
	assert_int_equal(read_bytes(text, 200000), TDPELECT_ERROR_DEPTH);
}

static void size_has_a_limit(void **state)
{
	(void)state;
	assert_int_equal(read_bytes("{}", (size_t)TDPELECT_DOCUMENT_BYTE_LIMIT + 1),
			 TDPELECT_ERROR_SIZE);
	assert_int_equal(read_bytes(NULL, 0), TDPELECT_ERROR_ARGUMENT);
	assert_string_equal(error.path, "text");
}

static void a_path_is_located_in_the_text(void **state)
{
	const char text[] = "{\"a\": [10,\n {\"b\\u0062\": \"x]\\\"}\", \"c\": 5}]}";
	const struct tdp_json_path *a = TDP_JSON_MEMBER(NULL, "a");
	const struct tdp_json_path *second = TDP_JSON_ELEMENT(a, 1);
	struct tdp_json_document in;

	(void)state;
	tdpelect_error_init(&error);
	assert_int_equal(
		tdp_json_document_read(text, strlen(text), "/files/3", &in, &error), 0);
	tdp_json_refuse(&in, TDP_JSON_MEMBER(second, "c"), TDPELECT_ERROR_RANGE, NULL);
	assert_at("/files/3/a/1/c", 2, 28);
	tdp_json_refuse_key(&in, TDP_JSON_MEMBER(second, "bb"), TDPELECT_ERROR_TYPE,
			    NULL);
	assert_at("/files/3/a/1/bb", 2, 3);
	tdp_json_refuse(&in, TDP_JSON_MEMBER(second, "bb"), TDPELECT_ERROR_TYPE, NULL);
	assert_at("/files/3/a/1/bb", 2, 14);
	tdp_json_refuse(&in, TDP_JSON_MEMBER(second, "gone"), TDPELECT_ERROR_TYPE, NULL);
	assert_at("/files/3/a/1/gone", 2, 2);
	tdp_json_refuse(&in, NULL, TDPELECT_ERROR_TYPE, NULL);
	assert_at("/files/3", 1, 1);
	tdp_json_document_clear(&in);
}

static void a_pointer_is_escaped(void **state)
{
	struct tdp_json_pointer pointer;

	(void)state;
	tdp_json_pointer_begin(&pointer, "");
	tdp_json_pointer_key(&pointer, "a/b", 3);
	tdp_json_pointer_key(&pointer, "c~\nd", 4);
	assert_string_equal(pointer.text, "/a~1b/c~0?d");
}

static void the_pointer_of_an_error_tells_no_key_that_is_no_id(void **state)
{
	(void)state;
	assert_int_equal(read_text("{\"a/b\": {\"c\\u002dd\": x}}"), TDPELECT_ERROR_SYNTAX);
	assert_at("/?/c-d", 1, 22);
	assert_int_equal(read_text("{\"Nguy\\u1ec5n\": {\"\": [x]}}"), TDPELECT_ERROR_SYNTAX);
	assert_at("/?//0", 1, 23);
}

static void a_pointer_is_cut_at_a_whole_segment(void **state)
{
	char text[512], key[65];

	(void)state;
	memset(key, 'k', 64);
	key[64] = '\0';
	snprintf(text, sizeof(text), "{\"a\": {\"%s\": {\"%s\": {\"%s\": x}}}}", key, key, key);
	assert_int_equal(read_text(text), TDPELECT_ERROR_SYNTAX);
	assert_int_equal(strlen(error.path), 2 + 65 + 65);
}

static void a_message_quotes_nothing(void **state)
{
	(void)state;
	assert_int_equal(read_text("{\"name\": Secret}"), TDPELECT_ERROR_SYNTAX);
	assert_null(strstr(error.message, "Secret"));
	assert_null(strchr(error.message, '\n'));
	assert_int_equal(error.index, -1);
}

static void any_damage_is_refused_without_a_crash(void **state)
{
	static const char good[] =
		"{\"a\": [1, -0, 2.5e1, \"\xC4\x91\\u00e9\\ud83d\\ude00\"],"
		" \"b\": {\"c\": true, \"d\": null, \"e\": [[], {}]}}";
	static const char bytes[] = "\"\\{}[],:0-9.eutn \n\x80\xC4\xED\xF4\xFF";
	char text[sizeof(good)];
	uint32_t random = 1;

	(void)state;
	for (int i = 0; i < 50000; i++) {
		memcpy(text, good, sizeof(good));
		for (int j = 0; j < 3; j++) {
			random = random * 1664525 + 1013904223;
			text[(random >> 8) % (sizeof(good) - 1)] =
				bytes[(random >> 20) % (sizeof(bytes) - 1)];
		}
		if (read_bytes(text, (random >> 4) % sizeof(good)))
			assert_in_range(error.line, 1, 9);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_well_formed_is_read),
		cmocka_unit_test(what_is_not_well_formed_is_refused_where_it_stands),
		cmocka_unit_test(bytes_that_are_not_utf8_are_refused),
		cmocka_unit_test(half_a_surrogate_and_nul_are_refused),
		cmocka_unit_test(a_key_that_stands_twice_is_shown_at_the_second),
		cmocka_unit_test(a_number_too_large_for_anything_is_out_of_range),
		cmocka_unit_test(minus_zero_is_not_read_as_a_zero),
		cmocka_unit_test(nesting_has_a_limit),
		cmocka_unit_test(size_has_a_limit),
		cmocka_unit_test(a_path_is_located_in_the_text),
		cmocka_unit_test(a_pointer_is_escaped),
		cmocka_unit_test(the_pointer_of_an_error_tells_no_key_that_is_no_id),
		cmocka_unit_test(a_pointer_is_cut_at_a_whole_segment),
		cmocka_unit_test(a_message_quotes_nothing),
		cmocka_unit_test(any_damage_is_refused_without_a_crash),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
