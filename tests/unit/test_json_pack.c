/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include <tdpelect-json.h>

#define LAWS \
	"\"laws\": [{\"article\": \"8\", \"clause\": \"1\", \"evidence\": \"quoted\"}]"

static struct tdpelect_error error;

/* A pack with these values. */
static struct tdpelect_pack *read_values(const char *values)
{
	struct tdpelect_pack *pack = NULL;
	char text[4096];

	tdpelect_error_init(&error);
	snprintf(text, sizeof(text),
		 "{\"format\": \"tdpelect.pack/1\", \"id\": \"test-1\", "
		 "\"jurisdiction\": \"VN\",\n"
		 "\"instrument\": {\"number\": \"1/NQ\", \"issued\": \"2031-01-02\",\n"
		 " \"title\": {\"vi\": \"Ngh\xE1\xBB\x8B\", \"en\": \"Decree\"}},\n"
		 "\"in_force\": {\"from\": \"2031-02-01\", \"evidence\": \"text\"},\n"
		 "\"under\": [\"vn-choices\"], \"values\": {\n%s}}",
		 values);
	if (tdpelect_json_pack_read(text, strlen(text), &pack, &error))
		return NULL;
	return pack;
}

static void a_pack_is_read_whole(void **state)
{
	struct tdpelect_pack *pack = read_values("");

	(void)state;
	assert_non_null(pack);
	assert_string_equal(pack->id, "test-1");
	assert_string_equal(pack->jurisdiction, "VN");
	assert_string_equal(pack->instrument_number, "1/NQ");
	assert_string_equal(pack->title_vi, "Ngh\xE1\xBB\x8B");
	assert_string_equal(pack->title_en, "Decree");
	assert_int_equal(pack->issued.day, 2);
	assert_int_equal(pack->from.month, 2);
	assert_int_equal(pack->to.year, 0);
	assert_int_equal(pack->in_force_evidence, TDPELECT_EVIDENCE_TEXT);
	assert_int_equal(pack->under_count, 1);
	assert_string_equal(pack->under[0], "vn-choices");
	assert_int_equal(pack->entry_count, 0);
	tdpelect_json_pack_free(pack);
}

static struct tdpelect_rule rule_of(const char *value)
{
	struct tdpelect_pack *pack = read_values(value);
	struct tdpelect_rule rule;

	if (!pack)
		print_error("%s: %s\n", error.path, error.message);
	assert_non_null(pack);
	assert_int_equal(pack->entry_count, 1);
	rule = pack->entries[0].rule;
	assert_int_equal(rule.law_count, 1);
	assert_string_equal(rule.laws[0].pack, "test-1");
	assert_string_equal(rule.laws[0].article, "8");
	assert_string_equal(rule.laws[0].clause, "1");
	assert_null(rule.laws[0].point);
	assert_int_equal(rule.laws[0].evidence, TDPELECT_EVIDENCE_QUOTED);
	rule.laws = NULL;
	rule.steps = NULL;
	tdpelect_json_pack_free(pack);
	return rule;
}

static void every_kind_of_value_is_read(void **state)
{
	struct tdpelect_rule rule;

	(void)state;
	rule = rule_of("\"quorum\": {\"ratio\": \"2/3\", \"compare\": \"at_least\","
		       " \"base\": \"present\", " LAWS "}");
	assert_int_equal(rule.kind, TDPELECT_KIND_RATIO);
	assert_int_equal(rule.first, 2);
	assert_int_equal(rule.second, 3);
	assert_int_equal(rule.compare, TDPELECT_COMPARE_AT_LEAST);
	assert_int_equal(rule.base, TDPELECT_BASE_PRESENT);
	rule = rule_of("\"witnesses\": {\"max\": 2, " LAWS "}");
	assert_int_equal(rule.kind, TDPELECT_KIND_RANGE);
	assert_int_equal(rule.first, -1);
	assert_int_equal(rule.second, 2);
	rule = rule_of("\"revote.days\": {\"days\": 15, " LAWS "}");
	assert_int_equal(rule.kind, TDPELECT_KIND_DAYS);
	assert_int_equal(rule.first, 15);
	assert_int_equal(rule.unit, TDPELECT_DAY_UNIT_CALENDAR);
	assert_int_equal(rule.event, TDPELECT_EVENT_FIRST_FAILED_ROUND);
	rule = rule_of("\"recognition.days\": {\"days\": 9, \"unit\": \"calendar\","
		       " \"after\": \"result_sent\", " LAWS "}");
	assert_int_equal(rule.unit, TDPELECT_DAY_UNIT_CALENDAR);
	assert_int_equal(rule.event, TDPELECT_EVENT_RESULT_SENT);
	rule = rule_of("\"interim.months\": {\"months\": 6, " LAWS "}");
	assert_int_equal(rule.kind, TDPELECT_KIND_MONTHS);
	assert_int_equal(rule.first, 6);
	assert_int_equal(rule.event, TDPELECT_EVENT_INTERIM_APPOINTED);
	rule = rule_of("\"no_quorum\": {\"choice\": \"reconvene\", " LAWS "}");
	assert_int_equal(rule.kind, TDPELECT_KIND_CHOICE);
	assert_int_equal(rule.choice, TDPELECT_CHOICE_RECONVENE);
	rule = rule_of("\"candidate.age\": {\"criterion\": \"bar\", \"age\": 21, " LAWS
		       "}");
	assert_int_equal(rule.kind, TDPELECT_KIND_CRITERION);
	assert_int_equal(rule.effect, TDPELECT_EFFECT_BAR);
	assert_int_equal(rule.first, 21);
	rule = rule_of(
		"\"voter.citizen\": {\"criterion\": \"advise\", \"is\": true, " LAWS "}");
	assert_int_equal(rule.effect, TDPELECT_EFFECT_ADVISE);
	assert_int_equal(rule.first, 1);
	rule = rule_of(
		"\"deputy.seats\": {\"steps\": [{\"from_households\": 1, \"seats\": 1},"
		"{\"from_households\": 500, \"seats\": 2}], " LAWS "}");
	assert_int_equal(rule.kind, TDPELECT_KIND_STEPS);
	assert_int_equal(rule.step_count, 2);
	rule = rule_of("\"revote.days\": {\"none\": true, " LAWS "}");
	assert_int_equal(rule.kind, TDPELECT_KIND_NONE);
}

static void a_value_may_change_in_time(void **state)
{
	struct tdpelect_pack *pack = read_values(
		"\"extra\": {\"x\": 1}, \"tie\": [{\"choice\": \"revote\", \"to\": "
		"\"2032-12-31\","
		" " LAWS "}, {\"choice\": \"older\", \"from\": \"2033-01-01\", " LAWS
		"}]");

	(void)state;
	assert_non_null(pack);
	assert_int_equal(pack->entry_count, 2);
	assert_int_equal(pack->entries[0].to.year, 2032);
	assert_int_equal(pack->entries[1].from.year, 2033);
	assert_int_equal(pack->entries[1].rule.choice, TDPELECT_CHOICE_OLDER);
	tdpelect_json_pack_free(pack);
}

static void what_cannot_be_used_is_refused_where_it_stands(void **state)
{
	static const struct {
		const char *values;
		int32_t code;
		const char *path;
	} rows[] = {
		{"\"no_such\": {" LAWS "}", TDPELECT_ERROR_KEY_UNKNOWN,
		 "/values/no_such"},
		{"\"tie\": {\"choice\": \"older\"}", TDPELECT_ERROR_MISSING,
		 "/values/tie"},
		{"\"tie\": {\"choice\": \"oldest\", " LAWS "}", TDPELECT_ERROR_WORD,
		 "/values/tie/choice"},
		{"\"tie\": {\"days\": 5, " LAWS "}", TDPELECT_ERROR_KEY_UNKNOWN,
		 "/values/tie/days"},
		{"\"tie\": [{\"choice\": 1, " LAWS "}]", TDPELECT_ERROR_TYPE,
		 "/values/tie/0/choice"},
		{"\"quorum\": {\"ratio\": \"3/2\", \"compare\": \"more_than\", \"base\":"
		 " \"valid\", " LAWS "}",
		 TDPELECT_ERROR_FRACTION, "/values/quorum/ratio"},
		{"\"quorum\": {\"ratio\": \"1/2\", \"base\": \"valid\", " LAWS "}",
		 TDPELECT_ERROR_MISSING, "/values/quorum"},
		{"\"revote.days\": {\"none\": false, " LAWS "}", TDPELECT_ERROR_TYPE,
		 "/values/revote.days/none"},
		{"\"revote.days\": {\"days\": -0, " LAWS "}", TDPELECT_ERROR_RANGE,
		 "/values/revote.days/days"},
		{"\"revote.days\": {\"days\": 5, \"from\": \"2031-02-29\", " LAWS "}",
		 TDPELECT_ERROR_DATE_IMPOSSIBLE, "/values/revote.days/from"},
		{"\"candidate.age\": {\"criterion\": \"bar\", \"is\": true, " LAWS "}",
		 TDPELECT_ERROR_KEY_UNKNOWN, "/values/candidate.age/is"},
		{"\"tie\": 5", TDPELECT_ERROR_TYPE, "/values/tie"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_null(read_values(rows[i].values));
		assert_int_equal(error.code, rows[i].code);
		assert_string_equal(error.path, rows[i].path);
		assert_int_equal(error.line, 6);
	}
}

static void what_makes_no_sense_is_refused_by_the_check(void **state)
{
	(void)state;
	assert_null(read_values("\"tie\": {\"choice\": \"allowed\", " LAWS "}"));
	assert_int_equal(error.code, TDPELECT_ERROR_PACK);
	assert_int_equal(error.line, 6);
	assert_memory_equal(error.path, "/values/tie", 11);
	assert_null(read_values("\"tie\": {\"choice\": \"older\", \"laws\": []}"));
	assert_int_equal(error.code, TDPELECT_ERROR_PACK);
	assert_int_equal(error.line, 6);
}

static void other_documents_are_no_packs(void **state)
{
	struct tdpelect_pack *pack;
	const char text[] = "{\"format\": \"tdpelect.election/1\"}";

	(void)state;
	assert_int_equal(tdpelect_json_pack_read(text, strlen(text), &pack, &error),
			 TDPELECT_ERROR_FORMAT);
	assert_string_equal(error.path, "/format");
	assert_int_equal(error.column, 12);
	assert_int_equal(tdpelect_json_pack_read(text, strlen(text), NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	tdpelect_json_pack_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_pack_is_read_whole),
		cmocka_unit_test(every_kind_of_value_is_read),
		cmocka_unit_test(a_value_may_change_in_time),
		cmocka_unit_test(what_cannot_be_used_is_refused_where_it_stands),
		cmocka_unit_test(what_makes_no_sense_is_refused_by_the_check),
		cmocka_unit_test(other_documents_are_no_packs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
