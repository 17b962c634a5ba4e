/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdio.h>

#include <jansson.h>
#include <tdpelect-json.h>

/* A pack's check: all errors at once, each at its place, and then what is odd. */

#define HEAD(more)                                                                              \
	"{\"format\": \"tdpelect.pack/1\", \"id\": \"mine\", \"jurisdiction\": \"VN/x\", \"in_force\": " \
	"{\"from\": \"2024-01-01\", \"evidence\": \"text\"}, " more "\"values\": {"
#define LAW "\"laws\": [{\"article\": \"1\", \"evidence\": \"text\"}]"
#define MAJORITY(base) "\"majority\": {\"ratio\": \"1/2\", \"compare\": \"more_than\", \"base\": \"" base "\", " LAW "}"

static json_t *problems;
static int is_usable;

static void check(const char *pack)
{
	char *text = NULL;
	json_t *made;

	json_decref(problems);
	assert_ok(tdpelect_json_pack_check("p.json", pack, strlen(pack), NULL, &text, NULL,
					   &is_usable, &error));
	made = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
	assert_non_null(made);
	assert_int_equal(json_is_true(json_object_get(made, "usable")), is_usable);
	problems = json_incref(json_object_get(made, "problems"));
	json_decref(made);
	tdpelect_json_free(text);
}

static const char *in_problem(size_t index, const char *key)
{
	const char *found =
		json_string_value(json_object_get(json_array_get(problems, index), key));

	return found ? found : "";
}

static void assert_problem(size_t index, const char *name, const char *path)
{
	assert_string_equal(in_problem(index, "name"), name);
	assert_string_equal(in_problem(index, "path"), path);
}

static int clear(void **state __attribute__((unused)))
{
	json_decref(problems);
	problems = NULL;
	return 0;
}

static void a_good_pack_has_no_problem(void **state __attribute__((unused)))
{
	check(HEAD("") MAJORITY("valid") "}}");
	assert_int_equal(is_usable, 1);
	assert_int_equal(json_array_size(problems), 0);
}

static void all_errors_are_told_at_once_and_the_core_s_among_them(void **state
								  __attribute__((unused)))
{
	check(HEAD("\"instrumnt\": {}, ") "\"majorty\": {}, \"tie\": {\"choice\": \"reconvene\", " LAW
					  "}}}");
	assert_int_equal(is_usable, 0);
	assert_int_equal(json_array_size(problems), 2);
	assert_problem(0, "key_unknown", "/instrumnt");
	assert_string_equal(in_problem(0, "near"), "instrument");
	assert_problem(1, "key_unknown", "/values/majorty");
	assert_string_equal(in_problem(1, "near"), "majority");
	check(HEAD("") "\"majorty\": {}, \"tie\": {\"choice\": \"reconvene\", " LAW "}, \"call.days\": "
		       "{\"days\": 0, " LAW "}}}");
	assert_int_equal(json_array_size(problems), 3);
	assert_problem(1, "pack", "/values/tie/choice");
	assert_problem(2, "pack", "/values/call.days/days");
}

static void every_key_that_is_missing_is_told(void **state __attribute__((unused)))
{
	check("{\"format\": \"tdpelect.pack/1\"}");
	assert_int_equal(is_usable, 0);
	assert_true(json_array_size(problems) >= 4);
	for (size_t i = 0; i < 4; i++)
		assert_problem(i, "missing", "");
	assert_non_null(strstr(in_problem(0, "text"), "\"id\""));
	assert_non_null(strstr(in_problem(3, "text"), "\"values\""));
}

static void a_span_is_named_by_its_place_in_the_list(void **state __attribute__((unused)))
{
	check(HEAD("") "\"call.days\": [{\"days\": 5, \"to\": \"2024-05-01\", " LAW "}, {\"days\": 0, "
		       "\"from\": \"2024-05-02\", " LAW "}]}}");
	assert_int_equal(json_array_size(problems), 1);
	assert_problem(0, "pack", "/values/call.days/1/days");
}

static void spans_that_overlap_are_an_error_and_holes_a_warning(void **state
								__attribute__((unused)))
{
	check(HEAD("") "\"call.days\": [{\"days\": 5, \"to\": \"2024-05-01\", " LAW "}, {\"days\": 6, "
		       "\"from\": \"2024-05-01\", " LAW "}]}}");
	assert_int_equal(is_usable, 0);
	assert_problem(0, "pack", "/values/call.days/1/from");
	check(HEAD("") "\"call.days\": [{\"days\": 5, \"to\": \"2024-05-01\", " LAW "}, {\"days\": 6, "
		       "\"from\": \"2024-05-03\", " LAW "}]}}");
	assert_int_equal(is_usable, 1);
	assert_problem(0, "hole", "/values/call.days/0");
	check(HEAD("") "\"call.days\": [{\"days\": 5, \"to\": \"2024-05-01\", " LAW "}, {\"days\": 6, "
		       "\"from\": \"2024-05-02\", " LAW "}]}}");
	assert_int_equal(json_array_size(problems), 0);
}

static void what_changes_nothing_is_a_warning(void **state __attribute__((unused)))
{
	check(HEAD("") MAJORITY("electorate") "}}");
	assert_int_equal(is_usable, 1);
	assert_problem(0, "same_as_below", "/values/majority");
}

static void a_pack_that_rests_on_nothing_never_speaks(void **state __attribute__((unused)))
{
	check(HEAD("\"under\": [\"nobody\"], ") MAJORITY("valid") "}}");
	assert_int_equal(is_usable, 1);
	assert_problem(0, "under_unknown", "/under/0");
	assert_problem(1, "never_speaks", "/values/majority");
}

static void a_grade_unverified_owes_a_note(void **state __attribute__((unused)))
{
	check(HEAD("") "\"tie\": {\"choice\": \"older\", \"laws\": [{\"article\": \"1\", \"evidence\": "
		       "\"unverified\"}]}}}");
	assert_problem(0, "unverified_without_note", "/values/tie/laws/0");
	check(HEAD("") "\"tie\": {\"choice\": \"older\", \"laws\": [{\"article\": \"1\", \"evidence\": "
		       "\"unverified\", \"note\": \"heard of\"}]}}}");
	assert_int_equal(json_array_size(problems), 0);
}

static void what_is_no_pack_has_one_problem(void **state __attribute__((unused)))
{
	check("{\"format\": ");
	assert_int_equal(is_usable, 0);
	assert_problem(0, "syntax", "/format");
	check("[]");
	assert_int_equal(json_array_size(problems), 1);
	check("{\"format\": \"tdpelect.election/1\"}");
	assert_problem(0, "format", "/format");
	check(HEAD("") MAJORITY("valid") ", " MAJORITY("valid") "}}");
	assert_problem(0, "key_duplicate", "/values/majority");
}

static void every_value_of_the_wrong_type_is_survived(void **state __attribute__((unused)))
{
	static const char *const wrong[] = {"1", "\"x\"", "[]", "[1]", "{}", "true", "{\"laws\": 1}"};
	char pack[512];

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		snprintf(pack, sizeof(pack),
			 "{\"format\": \"tdpelect.pack/1\", \"id\": \"m\", \"jurisdiction\": \"VN\", "
			 "\"in_force\": {\"evidence\": \"text\"}, \"values\": {\"majority\": %s, \"tie\": %s}}",
			 wrong[i], wrong[i]);
		check(pack);
		snprintf(pack, sizeof(pack),
			 "{\"format\": \"tdpelect.pack/1\", \"id\": %s, \"jurisdiction\": %s, "
			 "\"in_force\": %s, \"under\": %s, \"values\": %s}",
			 wrong[i], wrong[i], wrong[i], wrong[i], wrong[i]);
		check(pack);
		assert_int_equal(is_usable, 0);
	}
}

static void no_text_and_no_room_for_the_answer_are_refused(void **state __attribute__((unused)))
{
	char *text;

	assert_int_equal(tdpelect_json_pack_check(NULL, NULL, 0, NULL, &text, NULL, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_json_pack_check(NULL, "{}", 2, NULL, NULL, NULL, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_good_pack_has_no_problem, clear),
		cmocka_unit_test_teardown(all_errors_are_told_at_once_and_the_core_s_among_them, clear),
		cmocka_unit_test_teardown(every_key_that_is_missing_is_told, clear),
		cmocka_unit_test_teardown(a_span_is_named_by_its_place_in_the_list, clear),
		cmocka_unit_test_teardown(spans_that_overlap_are_an_error_and_holes_a_warning, clear),
		cmocka_unit_test_teardown(what_changes_nothing_is_a_warning, clear),
		cmocka_unit_test_teardown(a_pack_that_rests_on_nothing_never_speaks, clear),
		cmocka_unit_test_teardown(a_grade_unverified_owes_a_note, clear),
		cmocka_unit_test_teardown(what_is_no_pack_has_one_problem, clear),
		cmocka_unit_test_teardown(every_value_of_the_wrong_type_is_survived, clear),
		cmocka_unit_test(no_text_and_no_room_for_the_answer_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
