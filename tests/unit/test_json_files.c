/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include <tdpelect-json.h>

static struct tdpelect_error error;

static void assert_files(const char *text, const char *expected)
{
	char *names;
	size_t byte_count;

	tdpelect_error_init(&error);
	assert_int_equal(
		tdpelect_json_files(text, strlen(text), &names, &byte_count, &error), 0);
	assert_string_equal(names, expected);
	assert_int_equal(byte_count, strlen(expected));
	tdpelect_json_free(names);
}

static void assert_refused(const char *text, int32_t code, const char *path)
{
	char *names;
	size_t byte_count;

	tdpelect_error_init(&error);
	assert_int_equal(
		tdpelect_json_files(text, strlen(text), &names, &byte_count, &error),
		code);
	assert_string_equal(error.path, path);
}

static void the_files_of_a_campaign_are_listed(void **state)
{
	(void)state;
	assert_files("{\"format\": \"tdpelect.campaign/1\", \"files\": [\"a.json\","
		     " \"x/b c.json\"]}",
		     "a.json\nx/b c.json\n");
	assert_files("{\"format\": \"tdpelect.campaign/1\"}", "");
}

static void the_file_of_a_scenario_is_listed(void **state)
{
	(void)state;
	assert_files("{\"format\": \"tdpelect.scenario/1\", \"given_file\": \"a.json\"}",
		     "a.json\n");
	assert_files("{\"format\": \"tdpelect.scenario/1\", \"given\": {\"files\":"
		     " [\"b.json\"]}}",
		     "b.json\n");
	assert_files("{\"format\": \"tdpelect.election/1\"}", "");
}

static void a_name_may_not_leave_its_folder(void **state)
{
	static const char *const names[] = {
		"/etc/passwd", "../a.json", "a/../../b", "a//b",  "a/",   "",
		"..",          "a\\\\b",    "C:a.json",  "a\\nb", "a/..",
	};
	char text[160];

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		snprintf(text, sizeof(text),
			 "{\"format\": \"tdpelect.campaign/1\", \"files\": [\"ok\", "
			 "\"%s\"]}",
			 names[i]);
		assert_refused(text, TDPELECT_ERROR_FILE_NAME, "/files/1");
	}
	assert_files(
		"{\"format\": \"tdpelect.campaign/1\", \"files\": [\"..a\", \"b..\"]}",
		"..a\nb..\n");
}

static void what_is_no_list_of_names_is_refused(void **state)
{
	(void)state;
	assert_refused("{\"format\": \"tdpelect.campaign/1\", \"files\": \"a\"}",
		       TDPELECT_ERROR_TYPE, "/files");
	assert_refused("{\"format\": \"tdpelect.campaign/1\", \"files\": [5]}",
		       TDPELECT_ERROR_TYPE, "/files/0");
	assert_refused("{\"format\": \"tdpelect.pack/1\"}", TDPELECT_ERROR_FORMAT,
		       "/format");
	assert_refused("{", TDPELECT_ERROR_SYNTAX, "");
	assert_int_equal(tdpelect_json_files("{}", 2, NULL, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_files_of_a_campaign_are_listed),
		cmocka_unit_test(the_file_of_a_scenario_is_listed),
		cmocka_unit_test(a_name_may_not_leave_its_folder),
		cmocka_unit_test(what_is_no_list_of_names_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
