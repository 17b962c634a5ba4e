/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>
#include <tdpelect-json.h>

/* What the command's tests do not reach: the arguments, files, and failing memory. */

#define ELECTION                                                                         \
	"{\"format\":\"tdpelect.election/1\",\"rules\":{\"jurisdiction\":\"VN\"},"       \
	"\"unit\":{\"id\":\"u\"},\"electorate\":{\"kind\":\"household_"                  \
	"representatives\","                                                             \
	"\"count\":256},\"offices\":[{\"office\":\"head\",\"candidates\":[{\"id\":"      \
	"\"A\"}]}],"                                                                     \
	"\"rounds\":[{\"date\":\"2021-10-17\",\"present\":254,\"contests\":["            \
	"{\"office\":\"head\",\"votes\":{\"A\":247}}]}]}"
#define SCENARIO(rest)                                                                   \
	"{\"format\":\"tdpelect.scenario/1\",\"source\":\"Art. 8\"," rest "}"

static char *results;

static tdpelect_status audit(const char *name, const char *text,
			     const struct tdpelect_json_options *options)
{
	return tdpelect_json_audit(name, text, strlen(text), options, &results, NULL,
				   &error);
}

static void assert_results(const char *name, const char *text, const char *expected)
{
	assert_ok(audit(name, text, NULL));
	assert_string_equal(results, expected);
	tdpelect_json_free(results);
}

TEST(a_scenario_that_passes)
{
	assert_results("x.json",
		       SCENARIO("\"given\":" ELECTION ",\"expect\":{\"state\":"
				"\"elected_pending\"}"),
		       "[{\"name\":\"x.json\",\"passed\":true,\"differences\":[]}]\n");
}

TEST(a_scenario_that_fails_tells_every_difference)
{
	assert_results(
		NULL,
		SCENARIO("\"name\":\"n\",\"given\":" ELECTION ",\"expect\":{\"state\":1,"
			 "\"unit\":{\"id\":\"v\"},\"a/b~\":[]},\"forbid\":[\"/unit\"]"),
		"[{\"name\":\"n\",\"passed\":false,\"differences\":["
		"{\"at\":\"/"
		"state\",\"expected\":\"1\",\"found\":\"\\\"elected_pending\\\"\"},"
		"{\"at\":\"/unit/"
		"id\",\"expected\":\"\\\"v\\\"\",\"found\":\"\\\"u\\\"\"},"
		"{\"at\":\"/a~1b~0\",\"expected\":\"[]\",\"found\":\"absent\"},"
		"{\"at\":\"/unit\",\"expected\":\"absent\",\"found\":"
		"\"{\\\"id\\\":\\\"u\\\"}\"}]}]\n");
}

TEST(long_values_are_cut_off_between_letters)
{
	char text[3000], *found, *end;
	size_t length =
		(size_t)snprintf(text, sizeof(text), "%s",
				 "{\"format\":\"tdpelect.scenario/1\",\"source\":\"x\","
				 "\"given\":" ELECTION ",\"expect\":{\"state\":\"a");

	for (int i = 0; i < 400; i++)
		length += (size_t)snprintf(text + length, sizeof(text) - length, "ộ");
	snprintf(text + length, sizeof(text) - length, "\"}}");
	assert_ok(audit("x", text, NULL));
	found = strstr(results, "\"expected\"");
	end = strstr(found, "ộ...\",\"found\"");
	assert_non_null(end);
	assert_in_range(end - found, 380, 430);
	tdpelect_json_free(results);
}

TEST(a_file_is_taken_from_those_handed_in)
{
	struct tdpelect_json_file file = {"../a.json", ELECTION, strlen(ELECTION)};
	const char *text = SCENARIO("\"given_file\":\"../a.json\",\"expect\":{\"state\":"
				    "\"elected_pending\"}");
	struct tdpelect_json_options options;

	tdpelect_json_options_init(&options);
	options.files = &file;
	options.file_count = 1;
	assert_ok(audit("x", text, &options));
	assert_non_null(strstr(results, "true"));
	tdpelect_json_free(results);
	assert_refused(audit("x", text, NULL), TDPELECT_ERROR_FILE_MISSING, "/given_file",
		       -1, "");
}

TEST(what_is_no_scenario_is_refused)
{
	assert_refused(audit("x", "[]", NULL), TDPELECT_ERROR_TYPE, "", -1, "");
	assert_refused(audit("x", ELECTION, NULL), TDPELECT_ERROR_FORMAT, "/format", -1,
		       "");
	assert_refused(audit("x", SCENARIO("\"given\":" ELECTION), NULL),
		       TDPELECT_ERROR_SCENARIO_EMPTY, "", -1, "");
	assert_refused(audit("x.tsv", "name\tage\n", NULL), TDPELECT_ERROR_FORMAT, "", -1,
		       "");
	assert_refused(audit("x.tsv", "", NULL), TDPELECT_ERROR_FORMAT, "", -1, "");
	assert_refused(audit("x.tsv", "id\tsource\toutcome\n", NULL),
		       TDPELECT_ERROR_SCENARIO_EMPTY, "", -1, "");
	assert_refused(audit("x.tsv", "id\tsource\n\xFF\tx\n", NULL),
		       TDPELECT_ERROR_ENCODING, "", -1, "");
}

TEST(arguments_are_checked)
{
	assert_refused(tdpelect_json_audit("x", NULL, 0, NULL, &results, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "text", -1, "");
	assert_refused(tdpelect_json_audit("x", "{}", 2, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "ret_text", -1, "");
}

static size_t left;

static void *failing(size_t byte_count)
{
	return left && left-- ? malloc(byte_count) : NULL;
}

static void fail_each_allocation(const char *name, const char *text)
{
	tdpelect_status status = TDPELECT_ERROR_MEMORY;

	for (size_t n = 0; status != TDPELECT_OK; n++) {
		left = n;
		json_set_alloc_funcs(failing, free);
		status = audit(name, text, NULL);
		json_set_alloc_funcs(malloc, free);
		if (status)
			assert_refused(status, TDPELECT_ERROR_MEMORY, "", -1,
				       "out of memory");
	}
	free(results);
}

TEST(every_failing_allocation_is_an_error)
{
	fail_each_allocation("x",
			     SCENARIO("\"given\":" ELECTION ",\"expect\":{\"state\":1,"
				      "\"a\":[1]},\"forbid\":[\"/unit\"],"
				      "\"expect_findings\":[\"quorum.not_met\"],"
				      "\"forbid_findings\":[\"quorum.met\"]"));
	fail_each_allocation("x", SCENARIO("\"given_text\":\"{}\",\"expect_error\":"
					   "{\"code\":\"id\"}"));
	fail_each_allocation("x.tsv",
			     "id\tsource\tjurisdiction\ton\telectorate\tpresent\tvotes\t"
			     "outcome\telected\tneeded\tstate\n"
			     "c\tx\tVN\t2021-10-17\t256\t254\tA=247 B\tno_winner\tA B\t"
			     "1\tadjourned\n");
}

/* Whether something of the report lies where a scenario forbids it. */
static int is_at(const char *pointer)
{
	char text[900];
	int is_there;

	snprintf(text, sizeof(text), SCENARIO("\"given\":" ELECTION ",\"forbid\":[\"%s\"]"),
		 pointer);
	assert_ok(audit("x.json", text, NULL));
	is_there = strstr(results, "\"passed\":true") == NULL;
	tdpelect_json_free(results);
	return is_there;
}

TEST(a_pointer_into_a_list_is_its_index_in_plain_digits)
{
	assert_true(is_at("/rounds/0"));
	assert_true(is_at("/rounds/0/contests/0/outcome"));
	assert_false(is_at("/rounds/1"));
	assert_false(is_at("/rounds/00"));
	assert_false(is_at("/rounds/"));
	assert_false(is_at("/rounds/x"));
	assert_false(is_at("/rounds/0x"));
	assert_false(is_at("/rounds/-"));
	assert_false(is_at("/rounds/0123456789"));
	assert_false(is_at("/rounds/1000000000"));
}

TEST(a_pointer_escapes_slashes_and_tildes)
{
	char long_key[400];

	assert_true(is_at("/state"));
	assert_false(is_at("/st~0ate"));
	assert_false(is_at("/st~1ate"));
	assert_false(is_at("/state~"));
	assert_false(is_at("/state/0"));
	memset(long_key, 'a', sizeof(long_key));
	long_key[0] = '/';
	long_key[sizeof(long_key) - 1] = '\0';
	assert_false(is_at(long_key));
}

static void assert_refusal_fits(const char *expected, int is_expected)
{
	char text[900];

	snprintf(text, sizeof(text),
		 SCENARIO("\"given\":{\"format\":\"tdpelect.election/1\",\"rules\":7},"
			  "\"expect_error\":%s"),
		 expected);
	assert_ok(audit("x.json", text, NULL));
	assert_int_equal(strstr(results, "\"passed\":true") != NULL, is_expected);
	tdpelect_json_free(results);
}

TEST(a_refusal_is_the_one_that_was_expected)
{
	assert_refusal_fits("{\"code\":\"type\",\"at\":\"/rules\"}", 1);
	assert_refusal_fits("{\"code\":\"type\"}", 1);
	assert_refusal_fits("{\"code\":\"range\"}", 0);
	assert_refusal_fits("{\"code\":\"type\",\"at\":\"/unit\"}", 0);
	assert_refusal_fits("{\"code\":\"type\",\"line\":77}", 0);
	assert_refusal_fits("{\"code\":\"type\",\"column\":77}", 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_scenario_that_passes),
		cmocka_unit_test(a_scenario_that_fails_tells_every_difference),
		cmocka_unit_test(long_values_are_cut_off_between_letters),
		cmocka_unit_test(a_file_is_taken_from_those_handed_in),
		cmocka_unit_test(what_is_no_scenario_is_refused),
		cmocka_unit_test(arguments_are_checked),
		cmocka_unit_test(every_failing_allocation_is_an_error),
		cmocka_unit_test(a_pointer_into_a_list_is_its_index_in_plain_digits),
		cmocka_unit_test(a_pointer_escapes_slashes_and_tildes),
		cmocka_unit_test(a_refusal_is_the_one_that_was_expected),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
