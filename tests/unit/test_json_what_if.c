/* SPDX-License-Identifier: MIT */
/* Documents under another law: each is taken over whole or not at all. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <string.h>

#include <jansson.h>
#include <tdpelect-json.h>

#define GROUP(id, votes)                                                                 \
	"{\"format\": \"tdpelect.election/1\", \"rules\": {\"jurisdiction\": \"VN\"},"   \
	" \"unit\": {\"id\": \"" id "\"}, \"electorate\": {\"count\": 100},"             \
	" \"offices\": [{\"office\": \"head\"}], \"rounds\": [{\"date\": \"2021-10-17\"," \
	" \"present\": 90, \"contests\": [{\"office\": \"head\", \"votes\": {\"A\": " votes \
	"}}]}]}"
#define CAMPAIGN(elections)                                                            \
	"{\"format\": \"tdpelect.campaign/1\", \"elections\": [" elections "]}"

static struct tdpelect_error error;
static struct tdpelect_premise premise;
static tdpelect_json_what_if *what_if;

static int begin(void **state)
{
	(void)state;
	tdpelect_error_init(&error);
	tdpelect_premise_init(&premise);
	premise.on = (struct tdpelect_date){2024, 9, 22};
	return tdpelect_json_what_if_new(&premise, &what_if, &error);
}

static int end(void **state)
{
	(void)state;
	tdpelect_json_what_if_free(what_if);
	what_if = NULL;
	return 0;
}

static tdpelect_status add(const char *name, const char *text)
{
	return tdpelect_json_what_if_add(what_if, name, text, strlen(text), 0, NULL, &error);
}

static json_t *report(int *ret_compared)
{
	char *text = NULL;
	size_t size;
	json_t *made;

	assert_int_equal(tdpelect_json_what_if_report(what_if, &text, &size, ret_compared,
						      &error),
			 0);
	assert_int_equal(size, strlen(text));
	made = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
	tdpelect_json_free(text);
	assert_non_null(made);
	return made;
}

static json_int_t total(const json_t *made, const char *key)
{
	return json_integer_value(json_object_get(
		json_object_get(json_object_get(made, "totals"), "contrast"), key));
}

static void documents_add_up(void **state)
{
	json_t *made;
	int compared = 7;

	(void)state;
	assert_int_equal(add("one", GROUP("a", "40")), 0);
	assert_int_equal(add("two", CAMPAIGN(GROUP("a", "60") ", " GROUP("b", "45"))), 0);
	made = report(&compared);
	assert_int_equal(compared, 1);
	assert_int_equal(total(made, "differs"), 3); /* the days of re-vote and of sending */
	assert_int_equal(json_array_size(json_object_get(made, "groups")), 3);
	json_decref(made);
}

/* One value of the law is listed once, with the groups that it makes a difference in. */
static void a_value_is_listed_once(void **state)
{
	const json_t *value, *values;
	json_t *made;

	(void)state;
	add(NULL, GROUP("a", "40"));
	add(NULL, CAMPAIGN(GROUP("a", "41") ", " GROUP("b", "45")));
	made = report(NULL);
	values = json_object_get(made, "values");
	assert_int_equal(json_array_size(values), 1);
	value = json_array_get(values, 0);
	assert_string_equal(json_string_value(json_object_get(value, "value")), "revote.days");
	assert_int_equal(json_integer_value(json_object_get(value, "groups")), 3);
	assert_null(json_object_get(value, "at"));
	json_decref(made);
}

static void what_is_refused_leaves_nothing_behind(void **state)
{
	json_t *made;

	(void)state;
	add(NULL, GROUP("a", "40"));
	assert_int_equal(add(NULL, CAMPAIGN(GROUP("b", "40") ", " GROUP("b", "41"))),
			 TDPELECT_ERROR_DUPLICATE);
	assert_string_equal(error.path, "/elections/1/unit/id");
	assert_int_equal(add(NULL, CAMPAIGN(GROUP("c", "-1"))), TDPELECT_ERROR_RANGE);
	assert_int_equal(add(NULL, "{"), TDPELECT_ERROR_SYNTAX);
	made = report(NULL);
	assert_int_equal(total(made, "differs"), 1);
	assert_int_equal(json_integer_value(json_object_get(json_object_get(made, "documents"),
							    "unusable")),
			 3);
	json_decref(made);
}

static void groups_that_do_not_differ_are_listed_where_they_are_wanted(void **state)
{
	const char *text = GROUP("a", "40");
	json_t *made;

	(void)state;
	premise.on = (struct tdpelect_date){2021, 10, 17};
	add(NULL, text);
	assert_int_equal(
		tdpelect_json_what_if_add(what_if, NULL, text, strlen(text), 1, NULL, &error), 0);
	made = report(NULL);
	assert_int_equal(total(made, "same"), 2);
	assert_int_equal(json_array_size(json_object_get(made, "groups")), 1);
	json_decref(made);
}

static void a_stack_knows_no_day(void **state)
{
	json_t *made;
	int compared = 7;

	(void)state;
	assert_int_equal(
		add(NULL, "{\"format\": \"tdpelect.election/1\", \"rules\": {\"packs\": "
			  "[\"vn-nqlt-09-2008\"]}, \"unit\": {\"id\": \"a\"}, "
			  "\"offices\": [{\"office\": \"head\"}]}"),
		0);
	made = report(&compared);
	assert_int_equal(compared, 0);
	assert_int_equal(total(made, "refused"), 1);
	json_decref(made);
}

static void a_question_that_cannot_be_asked_names_its_part(void **state)
{
	static const char *const ids[] = {"none"};

	(void)state;
	premise.place = "nowhere/at/all/else";
	assert_int_equal(add(NULL, GROUP("a", "40")), TDPELECT_ERROR_PLACE);
	assert_string_equal(error.path, "place");
	assert_int_equal(error.line, 0);
	tdpelect_premise_init(&premise);
	premise.pack_ids = ids;
	premise.pack_id_count = 1;
	assert_int_equal(add(NULL, GROUP("a", "40")), TDPELECT_ERROR_REFERENCE);
	assert_string_equal(error.path, "ids");
}

static void what_is_not_whole_is_refused(void **state)
{
	static const char *const ids[] = {NULL};
	struct tdpelect_premise bad = premise;
	tdpelect_json_what_if *none = NULL;
	char *text = NULL;

	(void)state;
	assert_int_equal(tdpelect_json_what_if_new(NULL, &none, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_json_what_if_new(&premise, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	bad.size = 4;
	assert_int_equal(tdpelect_json_what_if_new(&bad, &none, &error), TDPELECT_ERROR_STRUCT);
	bad = premise;
	bad.pack_ids = ids;
	bad.pack_id_count = 1;
	assert_int_equal(tdpelect_json_what_if_new(&bad, &none, &error),
			 TDPELECT_ERROR_ARGUMENT);
	bad = premise;
	bad.pack_count = 1;
	assert_int_equal(tdpelect_json_what_if_new(&bad, &none, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_json_what_if_add(NULL, NULL, "{}", 2, 0, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_json_what_if_report(NULL, &text, NULL, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_json_what_if_report(what_if, NULL, NULL, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_null(none);
	assert_null(text);
	tdpelect_json_what_if_free(NULL);
}

#define WHAT_IF(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WHAT_IF(documents_add_up),
		WHAT_IF(a_value_is_listed_once),
		WHAT_IF(what_is_refused_leaves_nothing_behind),
		WHAT_IF(groups_that_do_not_differ_are_listed_where_they_are_wanted),
		WHAT_IF(a_stack_knows_no_day),
		WHAT_IF(a_question_that_cannot_be_asked_names_its_part),
		WHAT_IF(what_is_not_whole_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
