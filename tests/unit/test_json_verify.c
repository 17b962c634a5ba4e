/* SPDX-License-Identifier: MIT */
/* A report whose law is not that of its facts, or that does not tell it. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>
#include <tdpelect-json.h>

#define FACTS(rules)                                                                         \
	"{\"format\":\"tdpelect.election/1\",\"rules\":" rules ",\"unit\":{\"id\":\"u\"},"   \
	"\"electorate\":{\"count\":256},\"offices\":[{\"office\":\"head\",\"candidates\":["  \
	"{\"id\":\"A\"}]}],\"rounds\":[{\"date\":\"2021-10-17\",\"present\":254,"            \
	"\"contests\":[{\"office\":\"head\",\"votes\":{\"A\":247}}]}]}"

static const char own[] = FACTS("{\"jurisdiction\":\"VN\"}");
static const char elsewhere[] = FACTS("{\"jurisdiction\":\"VN/tuyen-quang\"}");

/* The report on the facts, to be changed. */
static json_t *report(void)
{
	char *text = NULL;
	json_t *made;

	assert_ok(tdpelect_json_evaluate(own, strlen(own), NULL, &text, NULL, NULL, &error));
	made = json_loads(text, 0, NULL);
	tdpelect_json_free(text);
	assert_non_null(made);
	return made;
}

/* What a verification says of the law; the report is given back. */
static json_t *rules_of(json_t *changed, const char *facts)
{
	char *text = json_dumps(changed, 0), *told = NULL;
	json_t *root, *rules;
	int is_same = -1;

	assert_ok(tdpelect_json_verify(text, strlen(text), facts, strlen(facts), NULL, &told, NULL,
				       &is_same, &error));
	free(text);
	json_decref(changed);
	root = json_loads(told, 0, NULL);
	tdpelect_json_free(told);
	assert_int_equal(json_is_true(json_object_get(root, "same")), is_same);
	rules = json_incref(json_object_get(root, "rules"));
	json_decref(root);
	assert_non_null(rules);
	return rules;
}

static void assert_same(json_t *rules, int is_same)
{
	assert_int_equal(json_is_true(json_object_get(rules, "same")), is_same);
}

TEST(a_report_has_the_law_of_its_facts)
{
	json_t *rules = rules_of(report(), own);

	assert_same(rules, 1);
	assert_null(json_object_get(rules, "values"));
	json_decref(rules);
}

TEST(another_law_is_told_value_by_value)
{
	json_t *rules = rules_of(report(), elsewhere), *values;

	assert_same(rules, 0);
	values = json_object_get(rules, "values");
	assert_true(json_array_size(values) > 0);
	for (size_t i = 0; i < json_array_size(values); i++) {
		const json_t *one = json_array_get(values, i);
		const json_t *recorded = json_object_get(one, "recorded");
		const json_t *found = json_object_get(one, "found");

		assert_true(recorded || found);
		assert_false(recorded && found && json_equal(recorded, found));
	}
	json_decref(rules);
}

TEST(a_digest_that_is_not_that_of_the_packs_is_told_without_values)
{
	json_t *changed = report(), *rules;

	json_object_set_new(json_object_get(changed, "rules"), "digest",
			    json_string("sha256:00"));
	rules = rules_of(changed, own);
	assert_same(rules, 0);
	assert_string_equal(json_string_value(json_object_get(rules, "recorded")), "sha256:00");
	assert_null(json_object_get(rules, "values"));
	json_decref(rules);
}

TEST(a_report_without_a_digest_is_no_report_of_a_law)
{
	json_t *changed = report(), *rules;

	json_object_del(json_object_get(changed, "rules"), "digest");
	rules = rules_of(changed, own);
	assert_same(rules, 0);
	assert_null(json_object_get(rules, "recorded"));
	json_decref(rules);
}

TEST(packs_that_are_not_here_are_named)
{
	json_t *changed = report(), *of_report = json_object_get(changed, "rules"), *rules, *missing;

	json_object_set_new(of_report, "digest", json_string("sha256:00"));
	json_array_append_new(json_object_get(of_report, "packs"), json_string("gone"));
	json_array_append_new(json_object_get(of_report, "packs"), json_integer(7));
	rules = rules_of(changed, own);
	missing = json_object_get(rules, "missing_packs");
	assert_int_equal(json_array_size(missing), 2);
	assert_string_equal(json_string_value(json_array_get(missing, 0)), "gone");
	json_decref(rules);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_report_has_the_law_of_its_facts),
		cmocka_unit_test(another_law_is_told_value_by_value),
		cmocka_unit_test(a_digest_that_is_not_that_of_the_packs_is_told_without_values),
		cmocka_unit_test(a_report_without_a_digest_is_no_report_of_a_law),
		cmocka_unit_test(packs_that_are_not_here_are_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
