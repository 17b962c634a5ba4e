/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdlib.h>

#include <jansson.h>
#include <tdpelect-json.h>

/* The law as a document, what differs between two, and both as pages. */

static json_t *parsed(char *text)
{
	json_t *made = json_loads(text, JSON_REJECT_DUPLICATES, NULL);

	assert_non_null(made);
	tdpelect_json_free(text);
	return made;
}

static json_t *law_on(const char *place, struct tdpelect_date on)
{
	char *text = NULL;

	assert_ok(tdpelect_json_rulebook(place, on, NULL, &text, NULL, &error));
	return parsed(text);
}

static json_t *find(const json_t *list, const char *value)
{
	size_t i;
	json_t *one;

	json_array_foreach(list, i, one)
		if (!strcmp(json_string_value(json_object_get(one, "value")), value))
			return one;
	return NULL;
}

static void a_value_is_told_as_in_a_pack_and_in_words(void **state __attribute__((unused)))
{
	json_t *law = law_on("VN", date_of(2021, 10, 17));
	json_t *row = find(json_object_get(law, "values"), "majority");
	char *said = json_dumps(row, JSON_COMPACT);

	assert_string_equal(
		said,
		"{\"value\":\"majority\",\"family\":\"count\",\"rule\":{\"kind\":\"ratio\","
		"\"ratio\":\"1/2\",\"compare\":\"more_than\",\"base\":\"electorate\","
		"\"text\":\"more than 1/2 of the whole electorate\",\"sentence\":"
		"\"Whoever has the votes of more than 1/2 of the whole electorate is elected.\","
		"\"evidence\":\"secondary\",\"laws\":[{\"pack\":\"vn-nqlt-09-2008\","
		"\"article\":\"8\",\"clause\":\"2\",\"evidence\":\"secondary\"}]}}");
	free(said);
	json_decref(law);
}

static void what_is_silent_and_who_speaks_is_told(void **state __attribute__((unused)))
{
	json_t *law = law_on("VN/ha-noi/ngoc-thuy", date_of(2017, 11, 12));
	const json_t *instruments = json_object_get(law, "instruments");
	const json_t *packs = json_object_get(json_object_get(law, "rules"), "packs");
	size_t i;
	json_t *name;
	int is_silent = 0;

	assert_int_equal(json_array_size(instruments), json_array_size(packs));
	json_array_foreach(json_object_get(law, "silent"), i, name)
	{
		is_silent |= !strcmp(json_string_value(name), "tie");
		assert_null(find(json_object_get(law, "values"), json_string_value(name)));
	}
	assert_int_equal(is_silent, 1);
	json_decref(law);
}

static void before_any_law_there_is_nothing(void **state __attribute__((unused)))
{
	json_t *law = law_on("VN", date_of(1990, 1, 1));

	assert_int_equal(json_array_size(json_object_get(law, "values")), 0);
	assert_int_equal(json_array_size(json_object_get(law, "instruments")), 0);
	json_decref(law);
}

static void the_options_give_language_day_and_packs(void **state __attribute__((unused)))
{
	struct tdpelect_json_options options;
	struct tdpelect_pack pack = {.size = sizeof(pack), .id = "mine", .jurisdiction = "VN/x"};
	const struct tdpelect_pack *packs[] = {&pack};
	char *text = NULL;
	json_t *law;

	tdpelect_json_options_init(&options);
	options.language = TDPELECT_LANGUAGE_VI;
	options.on = date_of(2021, 10, 17);
	options.packs = packs;
	options.pack_count = 1;
	assert_ok(tdpelect_json_rulebook("VN/x", (struct tdpelect_date){0, 0, 0}, &options, &text,
					 NULL, &error));
	assert_non_null(strstr(text, "Trúng cử khi số phiếu đạt"));
	law = parsed(text);
	assert_non_null(strstr(json_string_value(json_object_get(json_object_get(law, "rules"),
								 "on")),
			       "2021-10-17"));
	json_decref(law);
}

static void no_place_and_no_day_are_refused(void **state __attribute__((unused)))
{
	char *text;
	struct tdpelect_date none = {0, 0, 0}, day = date_of(2021, 10, 17);

	assert_int_equal(tdpelect_json_rulebook("x y", day, NULL, &text, NULL, &error),
			 TDPELECT_ERROR_PLACE);
	assert_int_equal(tdpelect_json_rulebook(NULL, day, NULL, &text, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_json_rulebook("VN", none, NULL, &text, NULL, &error),
			 TDPELECT_ERROR_DATE_IMPOSSIBLE);
	assert_int_equal(tdpelect_json_rulebook("VN", day, NULL, NULL, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
}

static json_t *diff(const char *a, struct tdpelect_date on_a, const char *b,
		    struct tdpelect_date on_b)
{
	char *text = NULL;

	assert_ok(tdpelect_json_rulebook_diff(a, on_a, b, on_b, NULL, &text, NULL, &error));
	return parsed(text);
}

static void a_difference_has_both_sides_and_says_it_in_words(void **state
							     __attribute__((unused)))
{
	json_t *made = diff("VN", date_of(2017, 11, 12), "VN", date_of(2024, 9, 22));
	const json_t *change = find(json_object_get(made, "differences"), "no_quorum");

	assert_string_equal(json_string_value(json_object_get(change, "text")),
			    "what follows when too few attend: changes from “reconvene” to "
			    "“household ballots”");
	assert_true(json_is_object(json_object_get(change, "first")));
	assert_true(json_is_object(json_object_get(change, "second")));
	assert_null(find(json_object_get(made, "differences"), "majority"));
	assert_non_null(find(json_object_get(made, "elsewhere"), "majority"));
	json_decref(made);
}

static void a_place_differs_from_its_country_by_what_it_sets(void **state
							     __attribute__((unused)))
{
	struct tdpelect_date on = date_of(2017, 11, 12);
	json_t *made = diff("VN", on, "VN/ha-noi/ngoc-thuy", on);
	const json_t *change = find(json_object_get(made, "differences"),
				    "candidate.family_breaks_law");

	assert_null(json_object_get(change, "first"));
	assert_non_null(json_object_get(change, "second"));
	json_decref(made);
}

static void the_same_differs_in_nothing(void **state __attribute__((unused)))
{
	struct tdpelect_date on = date_of(2017, 11, 12);
	json_t *made = diff("VN", on, "VN", on);

	assert_int_equal(json_array_size(json_object_get(made, "differences")), 0);
	assert_int_equal(json_array_size(json_object_get(made, "elsewhere")), 0);
	json_decref(made);
}

#define PACK(ratio)                                                                           \
	"{\"format\": \"tdpelect.pack/1\", \"id\": \"mine\", \"jurisdiction\": \"VN/x\", "       \
	"\"in_force\": {\"evidence\": \"text\"}, \"values\": {\"majority\": {\"ratio\": \"" ratio \
	"\", \"compare\": \"more_than\", \"base\": \"valid\", \"laws\": [{\"article\": \"1\", "   \
	"\"evidence\": \"text\"}]}}}"

static void two_versions_of_one_pack_are_compared(void **state __attribute__((unused)))
{
	struct tdpelect_pack *a, *b;
	struct tdpelect_date none = {0, 0, 0};
	char *text = NULL;
	json_t *made;

	assert_ok(tdpelect_json_pack_read(PACK("1/2"), strlen(PACK("1/2")), &a, &error));
	assert_ok(tdpelect_json_pack_read(PACK("2/3"), strlen(PACK("2/3")), &b, &error));
	assert_ok(tdpelect_json_pack_diff(a, b, none, NULL, &text, NULL, &error));
	made = parsed(text);
	assert_int_equal(json_array_size(json_object_get(made, "differences")), 1);
	assert_non_null(find(json_object_get(made, "differences"), "majority"));
	json_decref(made);
	assert_int_equal(tdpelect_json_pack_diff(a, NULL, none, NULL, &text, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	tdpelect_json_pack_free(a);
	tdpelect_json_pack_free(b);
}

static void assert_page(const char *document, const char *format, const char *wanted)
{
	char *page = NULL;

	assert_ok(tdpelect_json_render(document, strlen(document), format, 0, &page, NULL, &error));
	if (!strstr(page, wanted))
		print_error("%s\nlacks %s\n", page, wanted);
	assert_non_null(strstr(page, wanted));
	tdpelect_json_free(page);
}

static void a_page_has_the_sentence_with_its_article_and_grade(void **state
							       __attribute__((unused)))
{
	char *text = NULL;

	assert_ok(tdpelect_json_rulebook("VN", date_of(2021, 10, 17), NULL, &text, NULL, &error));
	assert_page(text, "text",
		    "  - Whoever has the votes of more than 1/2 of the whole electorate is "
		    "elected.\n    [majority]\n"
		    "      Art. 8(2), 09/2008/NQLT-CP-UBTWMTTQVN (secondary source)\n");
	assert_page(text, "html", "<h2>Voting, counting, winning</h2>");
	assert_page(text, "markdown", "## On what nothing was found");
	tdpelect_json_free(text);
}

/* A page is made of whatever has the right format: what it lacks is left out. */
static void a_broken_document_makes_a_page_all_the_same(void **state __attribute__((unused)))
{
	static const char *const formats[] = {"text", "markdown", "html"};
	static const char *const broken[] = {
		"{\"format\": \"tdpelect.rulebook/1\"}",
		"{\"format\": \"tdpelect.rulebook/1\", \"values\": [1, {}, {\"family\": \"count\"}], "
		"\"silent\": [1, \"x\", \"tie\"], \"contradictions\": [{}, {\"packs\": [1]}], "
		"\"instruments\": [{}, 3]}",
		"{\"format\": \"tdpelect.rulebook-diff/1\", \"differences\": [{\"family\": \"count\"}], "
		"\"elsewhere\": [7]}",
		"{\"format\": \"tdpelect.timeline/1\", \"values\": [{\"spans\": [{}, {\"from\": "
		"\"2001-01-01\", \"to\": \"1999-01-01\"}, {\"to\": \"9999-12-31\"}], \"holes\": [{}, "
		"{\"from\": \"2000-01-01\"}]}, 4, {\"spans\": [{\"from\": \"9999-12-31\"}]}]}",
		"{\"format\": \"tdpelect.timeline/1\", \"values\": [{\"value\": \"majority\", "
		"\"spans\": [{\"from\": \"2001-01-01\", \"to\": \"1999-01-01\", \"rule\": {\"evidence\": "
		"\"text\"}}, {\"to\": \"2002-12-31\"}]}]}",
	};

	for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++)
		for (size_t j = 0; j < 3; j++)
			assert_page(broken[i], formats[j], "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_value_is_told_as_in_a_pack_and_in_words),
		cmocka_unit_test(what_is_silent_and_who_speaks_is_told),
		cmocka_unit_test(before_any_law_there_is_nothing),
		cmocka_unit_test(the_options_give_language_day_and_packs),
		cmocka_unit_test(no_place_and_no_day_are_refused),
		cmocka_unit_test(a_difference_has_both_sides_and_says_it_in_words),
		cmocka_unit_test(a_place_differs_from_its_country_by_what_it_sets),
		cmocka_unit_test(the_same_differs_in_nothing),
		cmocka_unit_test(two_versions_of_one_pack_are_compared),
		cmocka_unit_test(a_page_has_the_sentence_with_its_article_and_grade),
		cmocka_unit_test(a_broken_document_makes_a_page_all_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
