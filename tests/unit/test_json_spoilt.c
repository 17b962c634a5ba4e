/* SPDX-License-Identifier: MIT */
/* Every kind of report that the library makes, told to people with any of its parts missing or
 * of another kind: reports come from files, and a page must come of each. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>
#include <tdpelect-json.h>

#define ELECTIONS "../../examples/elections/"
#define SCENARIOS "../scenarios/"
#define PACKS "../../lib/packs/"

static const struct tdpelect_date polling_day = {2024, 9, 22};

/* A text to give back. */
static char *read_file(const char *path, size_t *ret_size)
{
	FILE *file = fopen(path, "rb");
	char *text = calloc(1, 1 << 20);

	assert_non_null(file);
	assert_non_null(text);
	*ret_size = fread(text, 1, (1 << 20) - 1, file);
	fclose(file);
	return text;
}

/* ---- one report of each kind -------------------------------------------------------- */

typedef tdpelect_status maker(const char *text, size_t size,
			      const struct tdpelect_json_options *options, char **ret_text,
			      size_t *ret_size, int *ret_decided, struct tdpelect_error *error);

static char *made_of(const char *path, maker *make)
{
	size_t size;
	char *text = read_file(path, &size), *made = NULL;

	assert_ok(make(text, size, NULL, &made, NULL, NULL, &error));
	free(text);
	return made;
}

static char *an_election(void)
{
	return made_of(ELECTIONS "thon-361-2013.json", tdpelect_json_evaluate);
}

static char *another_election(void)
{
	return made_of(ELECTIONS "thon-600-two-names.json", tdpelect_json_evaluate);
}

static char *a_campaign(void)
{
	return made_of(ELECTIONS "hoa-chau-2022.json", tdpelect_json_evaluate);
}

static char *a_trace(void)
{
	return made_of(ELECTIONS "thon-361-2013.json", tdpelect_json_trace);
}

/* With another number of votes than the facts come to. */
static char *a_verification(void)
{
	size_t size;
	char *facts = read_file(ELECTIONS "thon-361-2013.json", &size), *made = NULL;
	char *report = an_election(), *at = strstr(report, "\"needed\":");
	int is_same = 1;

	assert_non_null(at);
	at += strcspn(at, "0123456789");
	*at = *at == '1' ? '2' : '1';
	assert_ok(tdpelect_json_verify(report, strlen(report), facts, size, NULL, &made, NULL,
				       &is_same, &error));
	assert_int_equal(is_same, 0);
	tdpelect_json_free(report);
	free(facts);
	return made;
}

static char *a_roll(void)
{
	size_t size;
	char *rows = read_file("../../examples/rolls/illustrative.csv", &size), *made = NULL;

	assert_ok(tdpelect_json_roll(rows, size, "VN", polling_day, NULL, &made, NULL, NULL,
				     &error));
	free(rows);
	return made;
}

static char *a_rulebook(void)
{
	char *made = NULL;

	assert_ok(tdpelect_json_rulebook("VN", polling_day, NULL, &made, NULL, &error));
	return made;
}

static char *a_rulebook_diff(void)
{
	char *made = NULL;

	assert_ok(tdpelect_json_rulebook_diff("VN", date_of(2017, 11, 12), "VN", polling_day,
					      NULL, &made, NULL, &error));
	return made;
}

static char *a_timeline(void)
{
	char *made = NULL;

	assert_ok(tdpelect_json_timeline("VN/ha-noi", NULL, 0, NULL, &made, NULL, &error));
	return made;
}

static char *a_pack_check(void)
{
	static const char pack[] =
		"{\"format\": \"tdpelect.pack/1\", \"id\": \"mine\", \"jurisdiction\": \"VN\","
		" \"under\": [\"nothing\"], \"in_force\": {\"from\": \"2031-01-01\","
		" \"evidence\": \"unverified\"}, \"values\": {\"majority\": {\"ratio\": \"3/2\","
		" \"laws\": []}, \"tie\": {\"choice\": \"older\", \"laws\": [{\"article\": \"1\","
		" \"evidence\": \"text\"}]}}}";
	char *made = NULL;

	assert_ok(tdpelect_json_pack_check("mine.json", pack, sizeof(pack) - 1, NULL, &made, NULL,
					   NULL, &error));
	return made;
}

static char *what_if_of(int wants_all)
{
	static const char *const names[] = {"thon-361-2013.json", "thon-310.json",
					    "phu-cat-thon-2-2024.json"};
	struct tdpelect_premise premise;
	tdpelect_json_what_if *what_if = NULL;
	char path[100], *made = NULL;

	tdpelect_premise_init(&premise);
	premise.on = polling_day;
	assert_ok(tdpelect_json_what_if_new(&premise, &what_if, &error));
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		size_t size;
		char *text;

		snprintf(path, sizeof(path), ELECTIONS "%s", names[i]);
		text = read_file(path, &size);
		assert_ok(tdpelect_json_what_if_add(what_if, names[i], text, size, wants_all, NULL,
						    &error));
		free(text);
	}
	assert_ok(tdpelect_json_what_if_report(what_if, &made, NULL, NULL, &error));
	tdpelect_json_what_if_free(what_if);
	return made;
}

static char *a_what_if(void)
{
	return what_if_of(0);
}

static char *a_whole_what_if(void)
{
	return what_if_of(1);
}

static tdpelect_json_suite *a_suite(void)
{
	static const char scenario[] =
		"{\"format\":\"tdpelect.scenario/1\",\"source\":\"Art. 8\",\"given\":{\"format\":"
		"\"tdpelect.election/1\",\"rules\":{\"jurisdiction\":\"VN\"},\"unit\":{\"id\":"
		"\"u\"},\"electorate\":{\"count\":256},\"offices\":[{\"office\":\"head\"}],"
		"\"rounds\":[{\"date\":\"2021-10-17\",\"present\":200}]},\"expect\":{\"state\":"
		"\"unknown\"}}";
	tdpelect_json_suite *suite = NULL;
	char *results = NULL;

	assert_ok(tdpelect_json_suite_new(&suite, &error));
	assert_ok(tdpelect_json_suite_add(suite, "x.json", scenario, sizeof(scenario) - 1, NULL,
					  &results, NULL, &error));
	tdpelect_json_free(results);
	return suite;
}

static char *a_coverage(void)
{
	tdpelect_json_suite *suite = a_suite();
	char *made = NULL;

	assert_ok(tdpelect_json_suite_coverage(suite, &made, NULL, &error));
	tdpelect_json_suite_free(suite);
	return made;
}

static char *a_mutation(void)
{
	tdpelect_json_suite *suite = a_suite();
	char *made = NULL;

	assert_ok(tdpelect_json_suite_mutate(suite, "vn-nqlt-09-2008", NULL, 0, &made, NULL, NULL,
					     &error));
	tdpelect_json_suite_free(suite);
	return made;
}

/* ---- each part of it spoilt --------------------------------------------------------- */

static size_t spoilt;

/* A page with whatever of the report is left, in one of the formats and languages. */
static void assert_page(const json_t *report)
{
	static const char *const formats[] = {"text", "markdown", "html"};
	char *text = json_dumps(report, JSON_COMPACT), *page = NULL;
	size_t size = 0;

	spoilt++;
	assert_non_null(text);
	assert_ok(tdpelect_json_render(text, strlen(text), formats[spoilt % 3],
				       1 + (int32_t)(spoilt % 2), &page, &size, &error));
	assert_int_equal(strlen(page), size);
	for (size_t i = 0; i < size; i++)
		assert_true((unsigned char)page[i] >= ' ' || page[i] == '\n');
	tdpelect_json_free(page);
	free(text);
}

static json_t *instead(int which)
{
	switch (which) {
	case 0:
		return json_integer(-7);
	case 1:
		return json_string("no word");
	case 2:
		return json_object();
	case 3:
		return json_array();
	default:
		return json_null();
	}
}

static void spoil_within(const json_t *report, json_t *part);

/* The same key without its value, and with others. */
static void spoil_key(const json_t *report, json_t *object, const char *key)
{
	json_t *value = json_incref(json_object_get(object, key));

	for (int i = 0; i < 5; i++) {
		json_object_set_new(object, key, instead(i));
		assert_page(report);
	}
	json_object_del(object, key);
	assert_page(report);
	json_object_set(object, key, value);
	spoil_within(report, value);
	json_decref(value);
}

/* What stands twice in a list is spoilt twice, and not the hundredth time. */
static void spoil_within(const json_t *report, json_t *part)
{
	const char *keys[64];
	size_t count = 0;
	const char *key;
	json_t *value;

	json_object_foreach(part, key, value)
		if (count < COUNT_OF(keys) && strcmp(key, "format") != 0)
			keys[count++] = key;
	for (size_t i = 0; i < count; i++) {
		char name[100];

		snprintf(name, sizeof(name), "%s", keys[i]);
		spoil_key(report, part, name);
	}
	for (size_t i = 0; i < 2 && i < json_array_size(part); i++) {
		json_t *kept = json_incref(json_array_get(part, i));

		for (int j = 0; j < 5; j++) {
			json_array_set_new(part, i, instead(j));
			assert_page(report);
		}
		json_array_set(part, i, kept);
		spoil_within(report, kept);
		json_decref(kept);
	}
}

static void spoil_each_part(char *text)
{
	json_t *report = json_loads(text, 0, NULL);

	assert_non_null(report);
	for (int i = 0; i < 6; i++)
		assert_page(report);
	spoilt = 0;
	spoil_within(report, report);
	assert_true(spoilt > 20);
	json_decref(report);
	tdpelect_json_free(text);
}

#define SPOILT(kind)                                                                         \
	TEST(kind##_is_told_with_any_part_spoilt)                                            \
	{                                                                                    \
		spoil_each_part(kind());                                                     \
	}

SPOILT(an_election)
SPOILT(another_election)
SPOILT(a_campaign)
SPOILT(a_trace)
SPOILT(a_verification)
SPOILT(a_roll)
SPOILT(a_rulebook)
SPOILT(a_rulebook_diff)
SPOILT(a_timeline)
SPOILT(a_pack_check)
SPOILT(a_what_if)
SPOILT(a_whole_what_if)
SPOILT(a_coverage)
SPOILT(a_mutation)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_election_is_told_with_any_part_spoilt),
		cmocka_unit_test(another_election_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_campaign_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_trace_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_verification_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_roll_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_rulebook_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_rulebook_diff_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_timeline_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_pack_check_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_what_if_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_whole_what_if_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_coverage_is_told_with_any_part_spoilt),
		cmocka_unit_test(a_mutation_is_told_with_any_part_spoilt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
