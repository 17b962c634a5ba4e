/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>
#include <tdpelect-json.h>

/* What the command's tests do not reach: arguments, copies, several documents, memory. */

#define ELECTION                                                                         \
	"{\"format\":\"tdpelect.election/1\",\"rules\":{\"jurisdiction\":\"VN\"},"       \
	"\"unit\":{\"id\":\"u\"},\"electorate\":{\"count\":256},\"offices\":[{"          \
	"\"office\":\"head\",\"candidates\":[{\"id\":\"A\"}]}],\"rounds\":[{\"date\":"   \
	"\"2021-10-17\",\"present\":254,\"contests\":[{\"office\":\"head\",\"votes\":"   \
	"{\"A\":247}}]}]}"
#define SCENARIO(given)                                                                  \
	"{\"format\":\"tdpelect.scenario/1\",\"source\":\"Art. 8\"," given               \
	",\"expect\":{\"state\":\"elected_pending\"}}"

static tdpelect_json_suite *suite;

static int open_suite(void **state)
{
	(void)state;
	return tdpelect_json_suite_new(&suite, &error);
}

static int close_suite(void **state)
{
	(void)state;
	tdpelect_json_suite_free(suite);
	suite = NULL;
	return 0;
}

static tdpelect_status add(const char *text, const struct tdpelect_json_options *options)
{
	char *results = NULL;
	tdpelect_status status = tdpelect_json_suite_add(
		suite, "x.json", text, strlen(text), options, &results, NULL, &error);

	tdpelect_json_free(results);
	return status;
}

static json_t *coverage(void)
{
	char *text;
	size_t byte_count;
	json_t *made;

	assert_ok(tdpelect_json_suite_coverage(suite, &text, &byte_count, &error));
	made = json_loadb(text, byte_count, 0, NULL);
	tdpelect_json_free(text);
	assert_non_null(made);
	return made;
}

static json_int_t count_of(const json_t *object, const char *key)
{
	return json_integer_value(json_object_get(object, key));
}

static void assert_counts(json_int_t scenarios, json_int_t judged)
{
	json_t *made = coverage();

	assert_int_equal(count_of(made, "scenarios"), scenarios);
	assert_int_equal(count_of(made, "judged"), judged);
	json_decref(made);
}

TEST(an_empty_suite_exercises_nothing)
{
	json_t *made = coverage(), *packs = json_object_get(made, "packs");
	size_t count;

	tdpelect_packs(&count);
	assert_int_equal(json_array_size(packs), count);
	for (size_t i = 0; i < count; i++)
		assert_int_equal(count_of(json_array_get(packs, i), "exercised"), 0);
	json_decref(made);
}

TEST(what_is_added_is_copied)
{
	char text[] = SCENARIO("\"given_file\":\"a.json\""), given[] = ELECTION;
	struct tdpelect_json_file file = {"a.json", given, sizeof(given) - 1};
	struct tdpelect_json_options options;

	tdpelect_json_options_init(&options);
	options.files = &file;
	options.file_count = 1;
	assert_ok(add(text, &options));
	memset(text, 'x', sizeof(text));
	memset(given, 'x', sizeof(given));
	assert_counts(1, 1);
}

TEST(what_is_refused_is_not_kept)
{
	assert_refused(add("[]", NULL), TDPELECT_ERROR_TYPE, "", -1, "");
	assert_counts(0, 0);
}

TEST(other_documents_count_that_are_judged_with_it)
{
	struct tdpelect_json_options options;
	char *text;

	tdpelect_json_options_init(&options);
	options.suite = suite;
	assert_ok(tdpelect_json_evaluate(ELECTION, strlen(ELECTION), &options, &text, NULL,
					 NULL, &error));
	tdpelect_json_free(text);
	assert_counts(0, 1);
}

/* What is told of the slips in one pack. */
static json_t *mutation(const char *explained, int *ret_noticed)
{
	char *text;
	size_t byte_count;
	json_t *made;

	assert_ok(tdpelect_json_suite_mutate(suite, "vn-nqlt-09-2008", explained,
					     explained ? strlen(explained) : 0, &text,
					     &byte_count, ret_noticed, &error));
	made = json_loadb(text, byte_count, 0, NULL);
	tdpelect_json_free(text);
	return made;
}

static const json_t *survivor(const json_t *made, const char *value, const char *key,
			      const char *now)
{
	const json_t *survivors = json_object_get(made, "survivors");

	for (size_t i = 0; i < json_array_size(survivors); i++) {
		const json_t *one = json_array_get(survivors, i);
		const char *of = json_string_value(json_object_get(one, "value"));
		const char *is = json_string_value(
			json_object_get(json_object_get(one, "now"), key));

		if (of && is && strcmp(of, value) == 0 && strcmp(is, now) == 0)
			return one;
	}
	return NULL;
}

#define EXACTLY_HALF                                                                     \
	"{\"format\":\"tdpelect.scenario/1\",\"source\":\"Art. 8\",\"given\":{\"format\":" \
	"\"tdpelect.election/1\",\"rules\":{\"jurisdiction\":\"VN\"},\"unit\":{\"id\":"      \
	"\"u\"},\"electorate\":{\"count\":256},\"offices\":[{\"office\":\"head\"}],"         \
	"\"rounds\":[{\"date\":\"2021-10-17\",\"present\":%s}]},\"expect\":{\"state\":"      \
	"\"%s\"}}"

TEST(a_slip_survives_until_a_scenario_notices_it)
{
	char text[600];
	json_t *made;
	int noticed = 1;

	snprintf(text, sizeof(text), EXACTLY_HALF, "200", "unknown");
	assert_ok(add(text, NULL));
	made = mutation(NULL, &noticed);
	assert_int_equal(noticed, 0);
	assert_non_null(survivor(made, "quorum", "compare", "at_least"));
	json_decref(made);
	snprintf(text, sizeof(text), EXACTLY_HALF, "128", "adjourned");
	assert_ok(add(text, NULL));
	made = mutation(NULL, &noticed);
	assert_null(survivor(made, "quorum", "compare", "at_least"));
	json_decref(made);
}

TEST(facts_that_would_have_noticed_are_a_scenario)
{
	const json_t *found;
	char text[600], *kept;
	json_t *made;

	snprintf(text, sizeof(text), EXACTLY_HALF, "200", "unknown");
	assert_ok(add(text, NULL));
	made = mutation(NULL, NULL);
	found = json_object_get(survivor(made, "quorum", "compare", "at_least"), "scenario");
	kept = json_dumps(found, 0);
	assert_non_null(kept);
	assert_ok(add(kept, NULL));
	free(kept);
	json_decref(made);
	made = mutation(NULL, NULL);
	assert_null(survivor(made, "quorum", "compare", "at_least"));
	json_decref(made);
}

TEST(a_survivor_that_is_explained_is_told_with_its_reason)
{
	json_t *made = mutation(
		"{\"format\":\"tdpelect.survivors/1\",\"explained\":[{\"pack\":"
		"\"vn-nqlt-09-2008\",\"value\":\"quorum\",\"was\":{\"ratio\":\"1/2\","
		"\"compare\":\"more_than\",\"base\":\"electorate\"},\"now\":{\"ratio\":"
		"\"1/2\",\"compare\":\"at_least\",\"base\":\"electorate\"},\"reason\":"
		"\"why\"}]}",
		NULL);
	const json_t *one = survivor(made, "quorum", "compare", "at_least");

	assert_string_equal(json_string_value(json_object_get(one, "reason")), "why");
	assert_int_equal(count_of(made, "explained"), 1);
	json_decref(made);
}

/* 1 where it is told that the value may be taken out. */
static int may_be_left_out(const json_t *made, const char *value)
{
	const json_t *equivalents = json_object_get(made, "equivalents");
	int count = 0;

	for (size_t i = 0; i < json_array_size(equivalents); i++) {
		const json_t *one = json_array_get(equivalents, i);
		const char *of = json_string_value(json_object_get(one, "value"));

		count += strcmp(of, value) == 0 && !json_object_get(one, "now");
	}
	return count;
}

/* The ordinance below the resolution asks for the same majority, and for no quorum. */
TEST(what_stands_below_too_may_be_left_out_of_a_pack)
{
	json_t *made = mutation(NULL, NULL);

	assert_int_equal(may_be_left_out(made, "majority"), 1);
	assert_int_equal(may_be_left_out(made, "quorum"), 0);
	assert_int_equal(count_of(made, "equivalent"),
			 json_array_size(json_object_get(made, "equivalents")));
	json_decref(made);
}

TEST(what_explains_nothing_is_refused)
{
	char *text = NULL;

	assert_refused(tdpelect_json_suite_mutate(suite, NULL, "{}", 2, &text, NULL, NULL,
						  &error),
		       TDPELECT_ERROR_MISSING, "", -1, "");
	assert_refused(tdpelect_json_suite_mutate(suite, "none", NULL, 0, &text, NULL, NULL,
						  &error),
		       TDPELECT_ERROR_REFERENCE, "only", -1, "");
	assert_refused(tdpelect_json_suite_mutate(NULL, NULL, NULL, 0, &text, NULL, NULL,
						  &error),
		       TDPELECT_ERROR_ARGUMENT, "suite", -1, "");
	assert_refused(tdpelect_json_suite_mutate(suite, NULL, NULL, 0, NULL, NULL, NULL,
						  &error),
		       TDPELECT_ERROR_ARGUMENT, "ret_text", -1, "");
}

TEST(arguments_are_checked)
{
	char *text = NULL;

	assert_refused(tdpelect_json_suite_new(NULL, &error), TDPELECT_ERROR_ARGUMENT,
		       "ret_suite", -1, "");
	assert_refused(tdpelect_json_suite_add(NULL, "x", "{}", 2, NULL, &text, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "suite", -1, "");
	assert_refused(tdpelect_json_suite_add(suite, "x", NULL, 2, NULL, &text, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "text", -1, "");
	assert_refused(tdpelect_json_suite_add(suite, "x", "{}", 2, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "ret_text", -1, "");
	assert_refused(tdpelect_json_suite_coverage(NULL, &text, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "suite", -1, "");
	assert_refused(tdpelect_json_suite_coverage(suite, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "ret_text", -1, "");
	tdpelect_json_suite_free(NULL);
}

static size_t left;

static void *failing(size_t byte_count)
{
	return left && left-- ? malloc(byte_count) : NULL;
}

static tdpelect_status use_all(void)
{
	tdpelect_status status = tdpelect_json_suite_new(&suite, &error);
	char *text = NULL;

	if (!status)
		status = add(SCENARIO("\"given\":" ELECTION), NULL);
	if (!status)
		status = tdpelect_json_suite_coverage(suite, &text, NULL, &error);
	tdpelect_json_free(text);
	text = NULL;
	if (!status)
		status = tdpelect_json_suite_mutate(suite, "vn-tien-giang-2014", NULL, 0,
						    &text, NULL, NULL, &error);
	tdpelect_json_free(text);
	tdpelect_json_suite_free(suite);
	suite = NULL;
	return status;
}

TEST(every_failing_allocation_is_an_error)
{
	tdpelect_status status = TDPELECT_ERROR_MEMORY;

	for (size_t n = 0; status != TDPELECT_OK; n += 1 + n / 50) {
		left = n;
		json_set_alloc_funcs(failing, free);
		status = use_all();
		json_set_alloc_funcs(malloc, free);
		if (status)
			assert_refused(status, TDPELECT_ERROR_MEMORY, "", -1,
				       "out of memory");
	}
}

int main(void)
{
#define WITH_SUITE(test) cmocka_unit_test_setup_teardown(test, open_suite, close_suite)
	const struct CMUnitTest tests[] = {
		WITH_SUITE(an_empty_suite_exercises_nothing),
		WITH_SUITE(what_is_added_is_copied),
		WITH_SUITE(what_is_refused_is_not_kept),
		WITH_SUITE(other_documents_count_that_are_judged_with_it),
		WITH_SUITE(a_slip_survives_until_a_scenario_notices_it),
		WITH_SUITE(facts_that_would_have_noticed_are_a_scenario),
		WITH_SUITE(a_survivor_that_is_explained_is_told_with_its_reason),
		WITH_SUITE(what_stands_below_too_may_be_left_out_of_a_pack),
		WITH_SUITE(what_explains_nothing_is_refused),
		WITH_SUITE(arguments_are_checked),
		cmocka_unit_test(every_failing_allocation_is_an_error),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
