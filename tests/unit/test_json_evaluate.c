/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>
#include <tdpelect-json.h>

#define VOTES "\"votes\": {\"A\": 247, \"B\": 3}"
#define MEETING                                                                       \
	"\"rounds\": [{\"date\": \"2021-10-17\", \"method\": \"secret_ballot\","      \
	" \"present\": 254, \"contests\": [{\"office\": \"head\", \"ballots\": {"     \
	"\"issued\": 254, \"returned\": 254, \"valid\": 250, \"invalid\": 4}, " VOTES \
	"}]}]"
#define OFFICES                                                                  \
	"\"offices\": [{\"office\": \"head\", \"candidates\": [{\"id\": \"A\"}," \
	" {\"id\": \"B\"}]}]"
#define START                                                                          \
	"{\"format\": \"tdpelect.election/1\", \"rules\": {\"jurisdiction\": \"VN\"}," \
	" \"unit\": {\"id\": \"unit-1\"}, \"electorate\": {"                           \
	"\"kind\": \"household_representatives\", \"count\": 256}, "

static struct tdpelect_json_options options;
static int decided;

static int start(void **state)
{
	(void)state;
	tdpelect_json_options_init(&options);
	decided = -1;
	return 0;
}

static json_t *report_of(const char *text)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	json_t *report;
	char *made;
	size_t byte_count;

	if (tdpelect_json_evaluate(text, strlen(text), &options, &made, &byte_count,
				   &decided, &error)) {
		print_error("%s: %s\n", error.path, error.message);
		fail();
	}
	assert_int_equal(byte_count, strlen(made));
	assert_int_equal(made[byte_count - 1], '\n');
	assert_ptr_equal(strchr(made, '\n'), made + byte_count - 1);
	report = json_loads(made, 0, NULL);
	tdpelect_json_free(made);
	return report;
}

/* The member at a JSON Pointer without escapes. */
static const json_t *at(const json_t *value, const char *pointer)
{
	char name[64];
	int used;

	while (sscanf(pointer, "/%63[^/]%n", name, &used) == 1) {
		value = json_is_array(value)
				? json_array_get(value, strtoul(name, NULL, 10))
				: json_object_get(value, name);
		pointer += used;
	}
	return value;
}

static void assert_text(const json_t *report, const char *pointer, const char *expected)
{
	assert_non_null(at(report, pointer));
	assert_string_equal(json_string_value(at(report, pointer)), expected);
}

static void assert_number(const json_t *report, const char *pointer, json_int_t expected)
{
	assert_true(json_is_integer(at(report, pointer)));
	assert_int_equal(json_integer_value(at(report, pointer)), expected);
}

static const json_t *finding(const json_t *report, const char *name)
{
	size_t index;
	json_t *one;

	json_array_foreach(json_object_get(report, "findings"), index, one)
		if (!strcmp(json_string_value(json_object_get(one, "name")), name))
			return one;
	return NULL;
}

static void keys_stand_in_the_order_of_the_format(void **state)
{
	static const char *const expected[] = {
		"format", "engine", "rules",       "facts_digest", "unit",
		"state",  "next",   "eligibility", "rounds",       "findings"};
	json_t *report = report_of(START OFFICES ", " MEETING "}"), *value;
	const char *key;
	size_t i = 0;

	(void)state;
	json_object_foreach(report, key, value)
		assert_string_equal(key, expected[i++]);
	assert_int_equal(i, 10);
	json_decref(report);
}

static void the_example_of_the_format_is_elected(void **state)
{
	json_t *report = report_of(START OFFICES ", " MEETING
						 ", \"result_sent\": \"2021-10-19\"}");

	(void)state;
	assert_text(report, "/state", "elected_pending");
	assert_text(report, "/next/0/step", "await_recognition");
	assert_text(report, "/next/0/by", "2021-10-26");
	assert_null(at(report, "/next/0/office"));
	assert_null(at(report, "/next/0/overdue_days"));
	assert_text(report, "/rules/on", "2021-10-17");
	assert_text(report, "/rounds/0/quorum/proof", "2 x 254 = 508 > 256");
	assert_number(report, "/rounds/0/quorum/margin", 125);
	assert_number(report, "/rounds/0/contests/0/needed", 129);
	assert_text(report, "/rounds/0/contests/0/ratio", "1/2");
	assert_text(report, "/rounds/0/contests/0/elected/0", "A");
	assert_text(report, "/rounds/0/contests/0/candidates/0/percent", "96.48");
	assert_true(
		json_is_false(at(report, "/rounds/0/contests/0/candidates/1/passed")));
	assert_text(report, "/rounds/0/contests/0/candidates/1/proof",
		    "2 x 3 = 6 <= 256");
	assert_text(report, "/rounds/0/contests/0/other_bases/3/percent", "98.80");
	assert_text(report, "/eligibility/0/missing/0", "birth_date");
	assert_text(finding(report, "quorum.met"), "/laws/0/article", "8");
	assert_int_equal(decided, 1);
	json_decref(report);
}

static void the_same_facts_give_the_same_digest(void **state)
{
	json_t *a = report_of(START OFFICES ", " MEETING "}");
	json_t *b = report_of(START MEETING
			      ", \"name\": \"x\", \"note\": \"y\", \"extra\": {},"
			      " " OFFICES "}");
	json_t *c = report_of(START OFFICES ", " MEETING ", \"calendar\": {\"published\":"
					    " \"2021-10-09\"}}");

	(void)state;
	assert_string_equal(json_string_value(at(a, "/facts_digest")),
			    json_string_value(at(b, "/facts_digest")));
	assert_string_not_equal(json_string_value(at(a, "/facts_digest")),
				json_string_value(at(c, "/facts_digest")));
	json_decref(a);
	json_decref(b);
	json_decref(c);
}

static void a_candidate_named_like_a_key_is_a_fact(void **state)
{
	json_t *a = report_of(START OFFICES ", \"rounds\": [{\"contests\": [{\"office\":"
					    " \"head\", \"votes\": {\"name\": 1}}]}]}");
	json_t *b = report_of(START OFFICES ", \"rounds\": [{\"contests\": [{\"office\":"
					    " \"head\", \"votes\": {\"name\": 2}}]}]}");

	(void)state;
	assert_string_not_equal(json_string_value(at(a, "/facts_digest")),
				json_string_value(at(b, "/facts_digest")));
	json_decref(a);
	json_decref(b);
}

static void a_round_that_was_not_held_is_listed_without_counts(void **state)
{
	json_t *report =
		report_of(START OFFICES ", \"rounds\": [{\"date\": \"2021-10-17\"}]}");

	(void)state;
	assert_number(report, "/rounds/0/round", 1);
	assert_null(at(report, "/rounds/0/quorum/present"));
	assert_null(at(report, "/rounds/0/quorum/proof"));
	assert_int_equal(json_array_size(at(report, "/rounds/0/contests")), 0);
	json_decref(report);
}

static void what_is_not_known_is_left_out(void **state)
{
	json_t *report =
		report_of(START OFFICES ", \"rounds\": [{\"date\": \"2021-10-17\","
					" \"contests\": [{\"office\": \"head\"}]}]}");

	(void)state;
	assert_text(report, "/state", "unknown");
	assert_int_equal(decided, 0);
	assert_text(report, "/rounds/0/quorum/outcome", "unknown");
	assert_null(at(report, "/rounds/0/quorum/present"));
	assert_null(at(report, "/rounds/0/quorum/margin"));
	assert_null(at(report, "/rounds/0/quorum/proof"));
	assert_null(at(report, "/rounds/0/contests/0/candidates/0/votes"));
	json_decref(report);
}

static void without_any_day_there_is_no_rulebook(void **state)
{
	json_t *report = report_of(START OFFICES "}");

	(void)state;
	assert_text(report, "/rules/jurisdiction", "VN");
	assert_null(at(report, "/rules/on"));
	assert_null(at(report, "/rules/packs"));
	assert_null(at(report, "/rules/digest"));
	json_decref(report);
}

static void without_a_polling_day_the_age_lacks_it(void **state)
{
	json_t *report = report_of(
		START
		"\"calendar\": {\"called\": \"2021-01-01\"}, \"offices\": [{\"office\":"
		" \"head\", \"candidates\": [{\"id\": \"A\", \"birth_date\": \"1961\"},"
		" {\"id\": \"B\"}]}]}");

	(void)state;
	assert_text(report, "/eligibility/0/missing/0", "polling_day");
	assert_text(report, "/eligibility/1/missing/0", "birth_date");
	json_decref(report);
}

static void a_step_names_its_office_where_there_are_several(void **state)
{
	json_t *report =
		report_of(START "\"offices\": [{\"office\": \"head\"}, {\"office\":"
				" \"deputy\"}], \"calendar\": {\"called\":"
				" \"2024-01-01\"}}");

	(void)state;
	assert_non_null(at(report, "/next/0/office"));
	json_decref(report);
}

static void the_caller_s_days_override_the_document_s(void **state)
{
	json_t *report;

	(void)state;
	options.on = (struct tdpelect_date){2024, 3, 1};
	options.as_of = (struct tdpelect_date){2021, 10, 16};
	report = report_of(START OFFICES ", " MEETING ", \"as_of\": \"2022-01-01\"}");
	assert_text(report, "/rules/on", "2024-03-01");
	assert_int_equal(json_array_size(at(report, "/rounds")), 0);
	json_decref(report);
	options.on.year = 0;
	options.on.month = 0;
	options.on.day = 0;
	options.as_of = (struct tdpelect_date){2021, 11, 1};
	report = report_of(START OFFICES ", " MEETING
					 ", \"result_sent\": \"2021-10-19\"}");
	assert_number(report, "/next/0/overdue_days", 6);
	json_decref(report);
}

static void texts_are_in_the_language_asked_for(void **state)
{
	json_t *report;

	(void)state;
	options.language = TDPELECT_LANGUAGE_VI;
	report = report_of(START OFFICES ", " MEETING "}");
	assert_non_null(
		strstr(json_string_value(at(finding(report, "quorum.met"), "/text")),
		       "254 ng\xC6\xB0\xE1\xBB\x9Di"));
	json_decref(report);
}

static void a_contradiction_tells_both_places(void **state)
{
	json_t *report =
		report_of(START OFFICES ", \"rounds\": [{\"date\": \"2021-10-17\","
					" \"present\": 300, \"contests\": []}]}");
	const json_t *found = finding(report, "count.present_over_electorate");

	(void)state;
	assert_text(found, "/path", "/rounds/0/present");
	assert_text(found, "/other_path", "/electorate/count");
	assert_text(found, "/severity", "error");
	assert_null(at(found, "/value"));
	assert_null(at(found, "/laws"));
	json_decref(report);
}

static void a_breach_of_another_kind_wants_a_note(void **state)
{
	static const char text[] = START OFFICES
		", \"rounds\": [{\"date\": \"2021-10-17\", \"breaches\": [{\"kind\": "
		"\"other\","
		" \"note\": \"x\"}, {\"kind\": \"notice\"}, {\"kind\": \"other\"}]}]}";
	json_t *report = report_of(text);

	(void)state;
	assert_text(finding(report, "breach.note_missing"), "/path",
		    "/rounds/0/breaches/2");
	json_decref(report);
	options.as_of = (struct tdpelect_date){2021, 10, 16};
	report = report_of(text);
	assert_null(finding(report, "breach.note_missing"));
	json_decref(report);
}

static void a_grouping_with_too_many_present_changes_no_verdict(void **state)
{
	json_t *report = report_of(START OFFICES
				   ", " MEETING ", \"groups\": {\"x/y\":"
				   " {\"electorate\": 5, \"present\": 6}, \"z\": {}}}");

	(void)state;
	assert_text(report, "/state", "elected_pending");
	assert_text(finding(report, "count.present_over_electorate"), "/path",
		    "/groups/x~1y/present");
	json_decref(report);
}

#define PACK(id)                                                                 \
	"{\"format\": \"tdpelect.pack/1\", \"id\": \"" id                        \
	"\", \"jurisdiction\": \"VN\","                                          \
	" \"in_force\": {\"evidence\": \"text\"}, \"values\": {\"majority\": "   \
	"{\"ratio\":"                                                            \
	" \"2/3\", \"compare\": \"at_least\", \"base\": \"valid\", \"laws\": [{" \
	"\"article\": \"1\", \"evidence\": \"text\"}]}}}"
#define STACK(packs)                                                                 \
	"{\"format\": \"tdpelect.election/1\", \"rules\": {\"packs\": [" packs "]}," \
	" \"unit\": {\"id\": \"u\"}, " OFFICES ", " MEETING "}"

static void a_pack_may_be_told_in_the_document(void **state)
{
	json_t *report = report_of(STACK("\"vn-nqlt-09-2008\", " PACK("mine")));

	(void)state;
	assert_text(report, "/rules/packs/2", "mine");
	assert_null(at(report, "/rules/jurisdiction"));
	assert_text(report, "/rounds/0/contests/0/ratio", "2/3");
	assert_text(report, "/rounds/0/contests/0/base", "valid");
	json_decref(report);
}

static void a_pack_may_be_handed_in(void **state)
{
	static const char text[] = PACK("mine");
	const struct tdpelect_pack *packs[1];
	struct tdpelect_pack *pack;
	json_t *report;

	(void)state;
	assert_int_equal(tdpelect_json_pack_read(text, strlen(text), &pack, NULL), 0);
	packs[0] = pack;
	options.packs = packs;
	options.pack_count = 1;
	report = report_of(STACK("\"mine\""));
	assert_text(report, "/rules/packs/1", "mine");
	json_decref(report);
	tdpelect_json_pack_free(pack);
}

static void two_packs_of_one_id_are_refused(void **state)
{
	static const char text[] = STACK(PACK("vn-choices"));
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *made;

	(void)state;
	assert_int_equal(tdpelect_json_evaluate(text, strlen(text), NULL, &made, NULL,
						NULL, &error),
			 TDPELECT_ERROR_DUPLICATE);
	assert_string_equal(error.path, "/rules/packs/0/id");
}

static void options_are_checked(void **state)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	static const char text[] = STACK("\"vn-choices\"");
	char *made;

	(void)state;
	options.size = 4;
	assert_int_equal(
		tdpelect_json_evaluate("{}", 2, &options, &made, NULL, NULL, &error),
		TDPELECT_ERROR_STRUCT);
	start(NULL);
	options.language = 3;
	assert_int_equal(
		tdpelect_json_evaluate("{}", 2, &options, &made, NULL, NULL, &error),
		TDPELECT_ERROR_WORD);
	start(NULL);
	options.as_of = (struct tdpelect_date){2021, 2, 30};
	assert_int_equal(
		tdpelect_json_evaluate("{}", 2, &options, &made, NULL, NULL, &error),
		TDPELECT_ERROR_DATE_IMPOSSIBLE);
	assert_string_equal(error.path, "as_of");
	start(NULL);
	options.on = (struct tdpelect_date){2021, 2, 28};
	assert_int_equal(tdpelect_json_evaluate(text, strlen(text), &options, &made, NULL,
						NULL, &error),
			 TDPELECT_ERROR_CONFLICT);
	assert_int_equal(tdpelect_json_evaluate("{}", 2, NULL, NULL, NULL, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_json_evaluate("{", 1, NULL, &made, NULL, NULL, NULL),
			 TDPELECT_ERROR_SYNTAX);
}

#define CASE(test) cmocka_unit_test_setup(test, start)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(keys_stand_in_the_order_of_the_format),
		CASE(the_example_of_the_format_is_elected),
		CASE(the_same_facts_give_the_same_digest),
		CASE(a_candidate_named_like_a_key_is_a_fact),
		CASE(a_round_that_was_not_held_is_listed_without_counts),
		CASE(what_is_not_known_is_left_out),
		CASE(without_any_day_there_is_no_rulebook),
		CASE(without_a_polling_day_the_age_lacks_it),
		CASE(a_step_names_its_office_where_there_are_several),
		CASE(the_caller_s_days_override_the_document_s),
		CASE(texts_are_in_the_language_asked_for),
		CASE(a_contradiction_tells_both_places),
		CASE(a_breach_of_another_kind_wants_a_note),
		CASE(a_grouping_with_too_many_present_changes_no_verdict),
		CASE(a_pack_may_be_told_in_the_document),
		CASE(a_pack_may_be_handed_in),
		CASE(two_packs_of_one_id_are_refused),
		CASE(options_are_checked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
