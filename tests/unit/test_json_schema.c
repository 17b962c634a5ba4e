/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <string.h>

#include <jansson.h>
#include <tdpelect-json.h>

static void every_format_has_a_schema(void **state)
{
	static const char *const names[] = {"election", "report",          "pack",
					    "campaign", "campaign-report", "scenario",
					    "roll-report", "coverage", "trace",
					    "verification", "rulebook",
					    "rulebook-diff", "timeline",
					    "mutation", "survivors", "what-if", "pack-check"};

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const char *text = tdpelect_json_schema(names[i]);
		json_t *schema;

		assert_non_null(text);
		schema = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
		assert_string_equal(json_string_value(json_object_get(schema, "$schema")),
				    "https://json-schema.org/draft/2020-12/schema");
		assert_true(json_is_object(json_object_get(schema, "properties")));
		json_decref(schema);
	}
}

static void other_names_have_none(void **state)
{
	(void)state;
	assert_null(tdpelect_json_schema("roll"));
	assert_null(tdpelect_json_schema(""));
	assert_null(tdpelect_json_schema(NULL));
}

/* The list `path` of objects down to an enum holds every word of a set and no other. */
static void assert_enum(const json_t *node, int32_t set, size_t skipped)
{
	const json_t *words = json_object_get(node, "enum");
	size_t index;
	json_t *word;

	assert_int_equal(json_array_size(words), tdpelect_word_last(set) - skipped);
	json_array_foreach(words, index, word)
		assert_int_not_equal(tdpelect_word_number(set, json_string_value(word)),
				     0);
}

static void enumerations_are_those_of_the_registry(void **state)
{
	json_t *report = json_loads(tdpelect_json_schema("report"), 0, NULL);
	const json_t *properties = json_object_get(report, "properties");
	const json_t *contest =
		json_object_get(json_object_get(report, "$defs"), "contest");

	(void)state;
	assert_enum(json_object_get(properties, "state"), TDPELECT_SET_STATE, 0);
	assert_enum(json_object_get(json_object_get(contest, "properties"), "outcome"),
		    TDPELECT_SET_OUTCOME, 0);
	json_decref(report);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_format_has_a_schema),
		cmocka_unit_test(other_names_have_none),
		cmocka_unit_test(enumerations_are_those_of_the_registry),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
