/* SPDX-License-Identifier: MIT */
/* What calls of the library of documents are asked with, where no other file provokes it: nothing,
 * options out of place, packs that contradict each other. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>
#include <tdpelect-json.h>

static const struct tdpelect_date day = {2024, 9, 22};
static char *made;

#define FACTS                                                                                \
	"{\"format\":\"tdpelect.election/1\",\"rules\":{\"jurisdiction\":\"VN\"},"           \
	"\"unit\":{\"id\":\"u\"},\"electorate\":{\"count\":256},\"offices\":[{"              \
	"\"office\":\"head\",\"candidates\":[{\"id\":\"A\"}]}],\"rounds\":[{\"date\":"       \
	"\"2021-10-17\",\"present\":254,\"contests\":[{\"office\":\"head\",\"votes\":"       \
	"{\"A\":247}}]}]}"

static int forget(void **unused __attribute__((unused)))
{
	tdpelect_json_free(made);
	made = NULL;
	return 0;
}

static tdpelect_status evaluate(const struct tdpelect_json_options *options)
{
	return tdpelect_json_evaluate(FACTS, strlen(FACTS), options, &made, NULL, NULL, &error);
}

static struct tdpelect_json_options new_options(void)
{
	struct tdpelect_json_options options;

	tdpelect_json_options_init(&options);
	return options;
}

TEST(options_are_made_ready_for_nothing)
{
	tdpelect_json_options_init(NULL);
	assert_ok(evaluate(NULL));
}

TEST(options_of_a_later_version_are_taken_where_nothing_new_is_set)
{
	struct {
		struct tdpelect_json_options options;
		uint64_t more;
	} later;

	memset(&later, 0, sizeof(later));
	later.options = new_options();
	later.options.size = sizeof(later);
	assert_ok(evaluate(&later.options));
	later.more = 1;
	assert_refused(evaluate(&later.options), TDPELECT_ERROR_STRUCT, "options", -1, "");
}

TEST(options_out_of_place_are_refused)
{
	struct tdpelect_json_options options = new_options();

	options.size = 4;
	assert_refused(evaluate(&options), TDPELECT_ERROR_STRUCT, "options", -1, "");
	options.size = 65540;
	assert_refused(evaluate(&options), TDPELECT_ERROR_STRUCT, "options", -1, "");
	options = new_options();
	options.on = date_of(2024, 2, 30);
	assert_refused(evaluate(&options), TDPELECT_ERROR_DATE_IMPOSSIBLE, "on", -1, "");
	options.on = date_of(0, 2, 0);
	assert_refused(evaluate(&options), TDPELECT_ERROR_DATE_IMPOSSIBLE, "on", -1, "");
	options.on = date_of(0, 0, 3);
	assert_refused(evaluate(&options), TDPELECT_ERROR_DATE_IMPOSSIBLE, "on", -1, "");
	options = new_options();
	options.as_of = date_of(2024, 13, 1);
	assert_refused(evaluate(&options), TDPELECT_ERROR_DATE_IMPOSSIBLE, "as_of", -1, "");
	options = new_options();
	options.pack_count = 1;
	assert_refused(evaluate(&options), TDPELECT_ERROR_ARGUMENT, "packs", -1, "");
	options = new_options();
	options.file_count = 1;
	assert_refused(evaluate(&options), TDPELECT_ERROR_ARGUMENT, "files", -1, "");
}

#define refuse_nowhere(call)                                                                 \
	assert_refused(call, TDPELECT_ERROR_ARGUMENT, "ret_text", -1, "")

TEST(a_report_needs_somewhere_to_go)
{
	struct tdpelect_premise premise;
	tdpelect_json_what_if *what_if = NULL;

	refuse_nowhere(tdpelect_json_trace(FACTS, strlen(FACTS), NULL, NULL, NULL, NULL, &error));
	refuse_nowhere(tdpelect_json_verify(FACTS, strlen(FACTS), FACTS, strlen(FACTS), NULL, NULL,
					    NULL, NULL, &error));
	refuse_nowhere(tdpelect_json_rulebook_diff("VN", day, "VN", day, NULL, NULL, NULL, &error));
	refuse_nowhere(tdpelect_json_pack_diff(NULL, NULL, day, NULL, NULL, NULL, &error));
	refuse_nowhere(tdpelect_json_render(FACTS, strlen(FACTS), "text", 1, NULL, NULL, &error));
	tdpelect_premise_init(&premise);
	premise.on = day;
	assert_ok(tdpelect_json_what_if_new(&premise, &what_if, &error));
	tdpelect_json_what_if_free(what_if);
}

TEST(what_is_asked_with_options_out_of_place_is_refused)
{
	struct tdpelect_json_options options = new_options();

	options.language = 9;
	assert_refused(tdpelect_json_trace(FACTS, strlen(FACTS), &options, &made, NULL, NULL,
					   &error),
		       TDPELECT_ERROR_WORD, "language", -1, "");
	assert_refused(tdpelect_json_verify(FACTS, strlen(FACTS), FACTS, strlen(FACTS), &options,
					    &made, NULL, NULL, &error),
		       TDPELECT_ERROR_WORD, "language", -1, "");
	assert_refused(tdpelect_json_audit("x.json", "{}", 2, &options, &made, NULL, &error),
		       TDPELECT_ERROR_WORD, "language", -1, "");
	assert_refused(tdpelect_json_rulebook_diff("VN", day, "VN", day, &options, &made, NULL,
						   &error),
		       TDPELECT_ERROR_WORD, "language", -1, "");
	assert_null(made);
}

TEST(a_difference_on_no_day_is_refused)
{
	assert_refused(tdpelect_json_rulebook_diff("VN", day, "VN", NO_DATE, NULL, &made, NULL,
						   &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "day", -1, "");
}

/* ---- numbers, ids and letters --------------------------------------------------------- */

static tdpelect_status read_pack(const char *ratio, const char *id)
{
	char text[600];
	struct tdpelect_pack *pack = NULL;
	tdpelect_status status;

	snprintf(text, sizeof(text),
		 "{\"format\":\"tdpelect.pack/1\",\"id\":\"%s\",\"jurisdiction\":\"VN\","
		 "\"in_force\":{\"from\":\"2023-08-14\",\"evidence\":\"text\"},\"values\":{"
		 "\"majority\":{\"ratio\":\"%s\",\"compare\":\"more_than\",\"base\":"
		 "\"electorate\",\"laws\":[{\"article\":\"1\",\"evidence\":\"text\"}]}}}",
		 id, ratio);
	status = tdpelect_json_pack_read(text, strlen(text), &pack, &error);
	tdpelect_json_pack_free(pack);
	return status;
}

TEST(a_ratio_is_two_numbers_in_plain_digits_and_no_more_than_one)
{
	static const char *const wrong[] = {
		"",      "1",    "/2",    "1/",   "1//2",         "1/2/3", "01/2", "1/02", "-1/2",
		"1 / 2", "a/2",  "1/a",   "1/:",  "2147483648/3", "3/2",   "0/2",  "1/0",  "0.5",
		"1/99999999999", "1/2 "};

	for (size_t i = 0; i < COUNT_OF(wrong); i++)
		assert_refused(read_pack(wrong[i], "mine"), TDPELECT_ERROR_FRACTION,
			       "/values/majority/ratio", -1, "");
	assert_ok(read_pack("1/2", "mine"));
	assert_ok(read_pack("2147483646/2147483647", "mine"));
	assert_ok(read_pack("10/20", "mine"));
}

TEST(an_id_has_1_to_64_letters_digits_and_signs)
{
	char id[70];

	memset(id, 'a', sizeof(id));
	id[64] = '\0';
	assert_ok(read_pack("1/2", id));
	id[64] = 'a';
	id[65] = '\0';
	assert_refused(read_pack("1/2", id), TDPELECT_ERROR_ID, "/id", -1, "");
	assert_refused(read_pack("1/2", ""), TDPELECT_ERROR_ID, "/id", -1, "");
	assert_refused(read_pack("1/2", "a b"), TDPELECT_ERROR_ID, "/id", -1, "");
}

/* A note of these bytes, in facts that are otherwise right. */
static tdpelect_status note(const char *bytes)
{
	char text[1000];

	snprintf(text, sizeof(text), "{\"note\":\"%s\",%s", bytes, &FACTS[1]);
	forget(NULL);
	return tdpelect_json_evaluate(text, strlen(text), NULL, &made, NULL, NULL, &error);
}

TEST(the_first_and_the_last_letters_of_every_length_are_texts)
{
	static const char *const right[] = {
		"\xC2\x80",         "\xDF\xBF",     "\xE0\xA0\x80",     "\xED\x9F\xBF",
		"\xEE\x80\x80",     "\xEF\xBF\xBD", "\xF0\x90\x80\x80", "\xF3\xBF\xBF\xBF",
		"\xF4\x8F\xBF\xBF", "\\u0041",      "\\u00e9",          "\\u20AC",
		"\\uD83D\\uDE00",   "\\n\\t\\\"\\/"};

	for (size_t i = 0; i < COUNT_OF(right); i++)
		assert_ok(note(right[i]));
}

TEST(bytes_that_are_no_letters_are_refused)
{
	static const char *const wrong[] = {
		"\x80",         "\xC0\xAF",         "\xC1\xBF",         "\xC2",
		"\xC2\x41",     "\xE0\x9F\xBF",     "\xE0\xA0",         "\xED\xA0\x80",
		"\xE2\x82\x41", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80",
		"\xFF",         "\xF0\x90\x80"};

	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		assert_int_not_equal(note(wrong[i]), TDPELECT_OK);
		assert_null(made);
		tdpelect_error_init(&error);
	}
}

/* ---- two instruments of one day that say different things ---------------------------- */

#define TWIN(id, choice)                                                                     \
	"{\"format\":\"tdpelect.pack/1\",\"id\":\"" id "\",\"jurisdiction\":\"VN\","         \
	"\"instrument\":{\"issued\":\"2023-08-14\"},\"in_force\":{\"from\":\"2023-08-14\","  \
	"\"evidence\":\"text\"},\"values\":{\"tie\":{\"choice\":\"" choice "\",\"laws\":["   \
	"{\"article\":\"1\",\"evidence\":\"text\"}]}}}"

static struct tdpelect_pack *twins[2];

static int read_twins(void **unused __attribute__((unused)))
{
	const char *const texts[] = {TWIN("one", "older"), TWIN("other", "revote")};

	for (size_t i = 0; i < 2; i++)
		assert_ok(tdpelect_json_pack_read(texts[i], strlen(texts[i]), &twins[i], &error));
	return 0;
}

static int free_twins(void **state)
{
	for (size_t i = 0; i < 2; i++)
		tdpelect_json_pack_free(twins[i]);
	return forget(state);
}

TEST(a_rulebook_tells_what_contradicts_itself)
{
	struct tdpelect_json_options options = new_options();
	json_t *root, *list;

	options.packs = (const struct tdpelect_pack *const *)twins;
	options.pack_count = 2;
	assert_ok(tdpelect_json_rulebook("VN", day, &options, &made, NULL, &error));
	root = json_loads(made, 0, NULL);
	list = json_object_get(root, "contradictions");
	assert_int_equal(json_array_size(list), 1);
	assert_string_equal(json_string_value(json_object_get(json_array_get(list, 0), "value")),
			    "tie");
	json_decref(root);
}

TEST(a_pack_that_contradicts_another_is_warned_of)
{
	struct tdpelect_json_options options = new_options();
	const char *text = TWIN("one", "older");
	int is_usable = 0;

	options.packs = (const struct tdpelect_pack *const *)&twins[1];
	options.pack_count = 1;
	assert_ok(tdpelect_json_pack_check("one.json", text, strlen(text), &options, &made, NULL,
					   &is_usable, &error));
	assert_int_equal(is_usable, 1);
	assert_non_null(strstr(made, "contradict"));
}

/* ---- slips of every kind of value --------------------------------------------------- */

static json_int_t slips_in(const char *pack)
{
	const char *scenario = "{\"format\":\"tdpelect.scenario/1\",\"source\":\"Art. 8\","
			       "\"given\":" FACTS ",\"expect\":{\"state\":\"elected_pending\"}}";
	tdpelect_json_suite *suite = NULL;
	char *results = NULL;
	json_int_t total;
	json_t *root;

	assert_ok(tdpelect_json_suite_new(&suite, &error));
	assert_ok(tdpelect_json_suite_add(suite, "x.json", scenario, strlen(scenario), NULL,
					  &results, NULL, &error));
	tdpelect_json_free(results);
	forget(NULL);
	assert_ok(tdpelect_json_suite_mutate(suite, pack, NULL, 0, &made, NULL, NULL, &error));
	tdpelect_json_suite_free(suite);
	root = json_loads(made, 0, NULL);
	assert_non_null(root);
	total = (json_int_t)json_array_size(json_object_get(root, "survivors"));
	json_decref(root);
	return total;
}

TEST(steps_terms_and_what_is_deliberately_none_have_slips_too)
{
	assert_true(slips_in("vn-tt-04-2012") > 0);
	assert_non_null(strstr(made, "\"steps\""));
	assert_true(slips_in("vn-nd-59-2023") > 0);
	assert_true(slips_in("vn-luat-10-2022") > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(options_are_made_ready_for_nothing, forget),
		cmocka_unit_test_teardown(
			options_of_a_later_version_are_taken_where_nothing_new_is_set, forget),
		cmocka_unit_test_teardown(options_out_of_place_are_refused, forget),
		cmocka_unit_test_teardown(a_report_needs_somewhere_to_go, forget),
		cmocka_unit_test_teardown(what_is_asked_with_options_out_of_place_is_refused,
					  forget),
		cmocka_unit_test_teardown(a_difference_on_no_day_is_refused, forget),
		cmocka_unit_test(a_ratio_is_two_numbers_in_plain_digits_and_no_more_than_one),
		cmocka_unit_test(an_id_has_1_to_64_letters_digits_and_signs),
		cmocka_unit_test_teardown(
			the_first_and_the_last_letters_of_every_length_are_texts, forget),
		cmocka_unit_test_teardown(bytes_that_are_no_letters_are_refused, forget),
		cmocka_unit_test_setup_teardown(a_rulebook_tells_what_contradicts_itself,
						read_twins, free_twins),
		cmocka_unit_test_setup_teardown(a_pack_that_contradicts_another_is_warned_of,
						read_twins, free_twins),
		cmocka_unit_test_teardown(
			steps_terms_and_what_is_deliberately_none_have_slips_too, forget),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
