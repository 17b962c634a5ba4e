/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdlib.h>

#include <jansson.h>
#include <tdpelect-json.h>

/* Who set what from when to when: spans and holes cover every day, none twice, and each day says
 * what that day's rulebook says. */

static json_t *timeline(const char *place, const char *const *ids, size_t id_count)
{
	char *text = NULL;
	json_t *made;

	assert_ok(tdpelect_json_timeline(place, ids, id_count, NULL, &text, NULL, &error));
	made = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
	assert_non_null(made);
	tdpelect_json_free(text);
	return made;
}

static struct tdpelect_date day_in(const json_t *span, const char *key)
{
	struct tdpelect_date day = {0, 0, 0};
	const char *text = json_string_value(json_object_get(span, key));

	if (text)
		assert_ok(tdpelect_date_parse(text, &day, &error));
	return day;
}

static int holds(const json_t *span, struct tdpelect_date day)
{
	struct tdpelect_date from = day_in(span, "from"), to = day_in(span, "to");

	return tdpelect_date_compare(from, day) <= 0
	       && (!to.year || tdpelect_date_compare(day, to) <= 0);
}

static const json_t *only_of(const json_t *list, struct tdpelect_date day, int *count)
{
	const json_t *found = NULL, *span;
	size_t i;

	json_array_foreach(list, i, span) {
		if (holds(span, day)) {
			found = span;
			++*count;
		}
	}
	return found;
}

static void every_day_says_what_its_rulebook_says(void **state __attribute__((unused)))
{
	size_t pack_count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);
	json_t *made = timeline("VN/thai-binh", NULL, 0);
	const json_t *values = json_object_get(made, "values"), *value;
	struct tdpelect_date day = date_of(2006, 1, 1);
	size_t i;

	while (day.year < 2027) {
		tdpelect_rulebook *law = NULL;

		assert_ok(tdpelect_rulebook_resolve(packs, pack_count, "VN/thai-binh", day, &law,
						    &error));
		json_array_foreach(values, i, value) {
			int32_t number = tdpelect_word_number(
				TDPELECT_SET_VALUE,
				json_string_value(json_object_get(value, "value")));
			const struct tdpelect_rule *rule = tdpelect_rulebook_rule(law, number);
			int count = 0;
			const json_t *span = only_of(json_object_get(value, "spans"), day, &count);
			const json_t *said = json_object_get(span, "rule");
			char text[256];

			only_of(json_object_get(value, "holes"), day, &count);
			assert_int_equal(count, 1);
			assert_int_equal(said != NULL, rule != NULL);
			if (!rule)
				continue;
			tdpelect_rule_print(number, rule, TDPELECT_LANGUAGE_EN, text, sizeof(text));
			assert_string_equal(json_string_value(json_object_get(said, "text")), text);
		}
		tdpelect_rulebook_free(law);
		assert_ok(tdpelect_date_add_days(day, 29, &day, &error));
	}
	json_decref(made);
}

static void a_hole_is_what_nothing_covers(void **state __attribute__((unused)))
{
	static const char *const ids[] = {"revote.days"};
	json_t *made = timeline("VN", ids, 1);
	const json_t *value = json_array_get(json_object_get(made, "values"), 0);
	const json_t *holes = json_object_get(value, "holes");
	char *said = json_dumps(holes, JSON_COMPACT);

	assert_int_equal(json_array_size(json_object_get(made, "values")), 1);
	assert_string_equal(said, "[{\"from\":\"2005-05-12\",\"to\":\"2008-05-14\"},"
				  "{\"from\":\"2023-07-01\",\"to\":\"2023-08-14\"}]");
	free(said);
	json_decref(made);
}

static void a_value_that_nobody_ever_set_is_one_hole(void **state __attribute__((unused)))
{
	static const char *const ids[] = {"tie"};
	json_t *made = timeline("VN", ids, 1);
	const json_t *value = json_array_get(json_object_get(made, "values"), 0);

	assert_int_equal(json_array_size(json_object_get(value, "spans")), 0);
	assert_int_equal(json_array_size(json_object_get(value, "holes")), 1);
	json_decref(made);
}

static void unknown_values_and_places_are_refused(void **state __attribute__((unused)))
{
	static const char *const ids[] = {"majorty"};
	char *text;

	assert_int_equal(tdpelect_json_timeline("VN", ids, 1, NULL, &text, NULL, &error),
			 TDPELECT_ERROR_WORD);
	assert_int_equal(tdpelect_json_timeline("Xx", NULL, 0, NULL, &text, NULL, &error),
			 TDPELECT_ERROR_PLACE);
	assert_int_equal(tdpelect_json_timeline("VN", NULL, 1, NULL, &text, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_json_timeline("VN", NULL, 0, NULL, NULL, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
}

static void a_page_has_the_chart_and_the_table(void **state __attribute__((unused)))
{
	static const char *const ids[] = {"majority"};
	char *text = NULL, *page = NULL;

	assert_ok(tdpelect_json_timeline("VN", ids, 1, NULL, &text, NULL, &error));
	assert_ok(tdpelect_json_render(text, strlen(text), "text", 0, &page, NULL, &error));
	assert_non_null(strstr(page, "\nmajority                     |+++++|==|"));
	assert_non_null(strstr(page, "2023-07-01              more than 1/2 of the"));
	tdpelect_json_free(page);
	assert_ok(tdpelect_json_render(text, strlen(text), "html", 0, &page, NULL, &error));
	assert_non_null(strstr(page, "<div class=\"bar\"><span class=\"g0\""));
	tdpelect_json_free(page);
	tdpelect_json_free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_says_what_its_rulebook_says),
		cmocka_unit_test(a_hole_is_what_nothing_covers),
		cmocka_unit_test(a_value_that_nobody_ever_set_is_one_hole),
		cmocka_unit_test(unknown_values_and_places_are_refused),
		cmocka_unit_test(a_page_has_the_chart_and_the_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
