/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include <tdpelect-json.h>

/* What an election may hold, and where it is refused. Each row puts one member into an
 * election that is good without it. */

#define ELECTION(member)                                                                 \
	"{\"format\": \"tdpelect.election/1\", \"rules\": {\"jurisdiction\": \"VN\"},\n" \
	"\"unit\": {\"id\": \"u\"}, \"offices\": [{\"office\": \"head\"}],\n" member "}"
#define ROUND(member) ELECTION("\"rounds\": [{\"date\": \"2021-10-17\", " member "}]")
#define CONTEST(member) ROUND("\"contests\": [{\"office\": \"head\", " member "}]")

static struct tdpelect_error error;

static tdpelect_status evaluate(const char *text)
{
	char *report;
	tdpelect_status status;

	tdpelect_error_init(&error);
	status = tdpelect_json_evaluate(text, strlen(text), NULL, &report, NULL, NULL,
					&error);
	if (!status)
		tdpelect_json_free(report);
	return status;
}

struct row {
	const char *text;
	int32_t code;
	const char *path;
};

static void assert_rows(const struct row *rows, size_t row_count)
{
	for (size_t i = 0; i < row_count; i++) {
		if (evaluate(rows[i].text) != rows[i].code
		    || strcmp(error.path, rows[i].path))
			print_error("%s\n", rows[i].text);
		assert_int_equal(error.code, rows[i].code);
		assert_string_equal(error.path, rows[i].path);
	}
}

#define ASSERT_ROWS(rows) assert_rows(rows, sizeof(rows) / sizeof((rows)[0]))

static void a_count_is_plain_digits_within_its_range(void **state)
{
	static const struct row rows[] = {
		{ROUND("\"present\": 254.0"), TDPELECT_ERROR_RANGE, "/rounds/0/present"},
		{ROUND("\"present\": 2e2"), TDPELECT_ERROR_RANGE, "/rounds/0/present"},
		{ROUND("\"present\": -0"), TDPELECT_ERROR_RANGE, "/rounds/0/present"},
		{ROUND("\"present\": -5"), TDPELECT_ERROR_RANGE, "/rounds/0/present"},
		{ROUND("\"present\": 2147483648"), TDPELECT_ERROR_RANGE,
		 "/rounds/0/present"},
		{ROUND("\"present\": \"5\""), TDPELECT_ERROR_TYPE, "/rounds/0/present"},
		{ROUND("\"present\": null"), TDPELECT_ERROR_TYPE, "/rounds/0/present"},
		{ROUND("\"present\": true"), TDPELECT_ERROR_TYPE, "/rounds/0/present"},
		{CONTEST("\"votes\": {\"A\": -1}"), TDPELECT_ERROR_RANGE,
		 "/rounds/0/contests/0/votes/A"},
	};

	(void)state;
	ASSERT_ROWS(rows);
	assert_int_equal(evaluate(ROUND("\"present\": 2147483647")), 0);
	assert_int_equal(evaluate(ROUND("\"present\": 0")), 0);
	evaluate(ROUND("\"present\": -0"));
	assert_int_equal(error.line, 3);
	assert_int_equal(error.column, 46);
}

/* ELECTION with so many contests in its round, none of an office that is listed. */
static const char *with_contests(int count)
{
	static char text[8000];
	size_t length = (size_t)sprintf(text, "%s", ELECTION("\"rounds\": [{\"contests\": ["));

	length -= strlen("}"); /* that of the document, which ELECTION ends with */
	for (int i = 0; i < count; i++)
		length += (size_t)sprintf(text + length, "%s\n{\"office\": \"x\"}", i ? "," : "");
	sprintf(text + length, "]}]}");
	return text;
}

static void the_first_element_that_is_too_many_is_shown(void **state)
{
	(void)state;
	assert_int_equal(evaluate(with_contests(TDPELECT_OFFICE_LIMIT)),
			 TDPELECT_ERROR_REFERENCE);
	assert_int_equal(evaluate(with_contests(TDPELECT_OFFICE_LIMIT + 1)), TDPELECT_ERROR_SIZE);
	assert_string_equal(error.path, "/rounds/0/contests/100");
	assert_string_equal(error.message, "at most 100 may stand here");
	assert_int_equal(error.line, 3 + 101);
	assert_int_equal(error.column, 1);
}

static void a_date_is_a_day_that_exists(void **state)
{
	static const struct row rows[] = {
		{ELECTION("\"as_of\": \"2017-11-31\""), TDPELECT_ERROR_DATE_IMPOSSIBLE,
		 "/as_of"},
		{ELECTION("\"as_of\": \"2017-11\""), TDPELECT_ERROR_DATE_FORM, "/as_of"},
		{ELECTION("\"as_of\": 2017"), TDPELECT_ERROR_TYPE, "/as_of"},
		{ELECTION("\"calendar\": {\"called\": \"\"}"), TDPELECT_ERROR_DATE_FORM,
		 "/calendar/called"},
		{ELECTION("\"working_calendar\": {\"holidays\": [\"2023-02-29\"]}"),
		 TDPELECT_ERROR_DATE_IMPOSSIBLE, "/working_calendar/holidays/0"},
	};

	(void)state;
	ASSERT_ROWS(rows);
	evaluate(ELECTION("\"as_of\": \"2017-11-31\""));
	assert_non_null(strstr(error.message, "November has 30 days"));
}

static void a_key_the_format_does_not_have_is_refused(void **state)
{
	static const struct row rows[] = {
		{ELECTION("\"offfices\": []"), TDPELECT_ERROR_KEY_UNKNOWN, "/offfices"},
		{ROUND("\"Present\": 5"), TDPELECT_ERROR_KEY_UNKNOWN,
		 "/rounds/0/Present"},
		{CONTEST("\"ballots\": {\"blank\": 1}"), TDPELECT_ERROR_KEY_UNKNOWN,
		 "/rounds/0/contests/0/ballots/blank"},
		{ELECTION("\"extra\": 5"), TDPELECT_ERROR_TYPE, "/extra"},
		{ELECTION("\"note\": 5"), TDPELECT_ERROR_TYPE, "/note"},
	};

	(void)state;
	ASSERT_ROWS(rows);
	evaluate(ELECTION("\"offfices\": []"));
	assert_int_equal(error.line, 3);
	assert_int_equal(error.column, 1);
}

static void extra_is_passed_over_everywhere(void **state)
{
	(void)state;
	assert_int_equal(evaluate(ELECTION("\"extra\": {\"x\": [1.5, -0, null]}")), 0);
	assert_int_equal(
		evaluate(CONTEST("\"extra\": {}, \"votes\": {\"extra\": {\"a\": 1},"
				 " \"A\": 3}")),
		0);
	assert_int_equal(evaluate(ELECTION("\"groups\": {\"extra\": {\"a\": 1}}")), 0);
}

static void what_is_wrong_in_itself_is_refused(void **state)
{
	static const struct row rows[] = {
		{ROUND("\"form\": \"meeting\""), TDPELECT_ERROR_WORD, "/rounds/0/form"},
		{ROUND("\"breaches\": [{}]"), TDPELECT_ERROR_MISSING,
		 "/rounds/0/breaches/0"},
		{ROUND("\"contests\": [{}]"), TDPELECT_ERROR_MISSING,
		 "/rounds/0/contests/0"},
		{ROUND("\"contests\": {}"), TDPELECT_ERROR_TYPE, "/rounds/0/contests"},
		{ROUND("\"clusters\": [5]"), TDPELECT_ERROR_TYPE, "/rounds/0/clusters/0"},
		{CONTEST("\"votes\": {\"A b\": 1}"), TDPELECT_ERROR_ID,
		 "/rounds/0/contests/0/votes/?"},
		{CONTEST("\"votes\": []"), TDPELECT_ERROR_TYPE,
		 "/rounds/0/contests/0/votes"},
		{CONTEST("\"published\": {\"votes\": {\"A\": {\"percent\": \"9,1,0\"}}}"),
		 TDPELECT_ERROR_PERCENT_FORM,
		 "/rounds/0/contests/0/published/votes/A/percent"},
		{ELECTION("\"groups\": {\"\": {}}"), TDPELECT_ERROR_ID, "/groups/"},
	};

	(void)state;
	ASSERT_ROWS(rows);
}

static void what_the_core_refuses_is_shown_where_it_stands(void **state)
{
	static const struct row rows[] = {
		{ROUND("\"contests\": [{\"office\": \"head\"}, {\"office\": \"head\"}]"),
		 TDPELECT_ERROR_DUPLICATE, "/rounds/0/contests/1/office"},
		{ROUND("\"contests\": [{\"office\": \"deputy\"}]"),
		 TDPELECT_ERROR_REFERENCE, "/rounds/0/contests/0/office"},
	};

	(void)state;
	ASSERT_ROWS(rows);
}

#define WITH(rules, offices)                                            \
	"{\"format\": \"tdpelect.election/1\", \"rules\": " rules ",\n" \
	"\"unit\": {\"id\": \"u\"}, \"offices\": " offices "}"
#define HEAD "[{\"office\": \"head\"}], \"calendar\": {\"called\": \"2021-10-01\"}"
#define PLACE "{\"jurisdiction\": \"VN\"}"

static void offices_and_people_stand_once(void **state)
{
	static const struct row rows[] = {
		{WITH(PLACE, "[]"), TDPELECT_ERROR_MISSING, "/offices"},
		{WITH(PLACE, "[{}]"), TDPELECT_ERROR_MISSING, "/offices/0"},
		{WITH(PLACE, "[{\"office\": \"a\"}, {\"office\": \"a\"}]"),
		 TDPELECT_ERROR_DUPLICATE, "/offices/1/office"},
		{WITH(PLACE, "[{\"office\": \"a\", \"seats\": 65}]"),
		 TDPELECT_ERROR_RANGE, "/offices/0/seats"},
		{WITH(PLACE, "[{\"office\": \"a\", \"seats\": 0}]"), TDPELECT_ERROR_RANGE,
		 "/offices/0/seats"},
		{WITH(PLACE, "[{\"office\": \"a\", \"candidates\": [{\"id\": \"A\"},"
			     " {\"id\": \"A\"}]}]"),
		 TDPELECT_ERROR_DUPLICATE, "/offices/0/candidates/1/id"},
		{WITH(PLACE, "[{\"office\": \"a\", \"candidates\": [{\"id\": \"A\","
			     " \"facts\": {\"age\": true}}]}]"),
		 TDPELECT_ERROR_KEY_UNKNOWN, "/offices/0/candidates/0/facts/age"},
		{WITH(PLACE, "[{\"office\": \"a\", \"candidates\": [{\"id\": \"A\","
			     " \"facts\": {\"citizen\": \"yes\"}}]}]"),
		 TDPELECT_ERROR_TYPE, "/offices/0/candidates/0/facts/citizen"},
		{WITH(PLACE, "[{\"office\": \"a\", \"candidates\": [{\"id\": \"A\","
			     " \"birth_date\": \"1961-13\"}]}]"),
		 TDPELECT_ERROR_DATE_IMPOSSIBLE, "/offices/0/candidates/0/birth_date"},
	};

	(void)state;
	ASSERT_ROWS(rows);
}

static void rules_are_a_place_or_a_stack(void **state)
{
	static const struct row rows[] = {
		{WITH("{}", HEAD), TDPELECT_ERROR_MISSING, "/rules"},
		{WITH("{\"jurisdiction\": \"VN\", \"packs\": [\"vn-choices\"]}", HEAD),
		 TDPELECT_ERROR_CONFLICT, "/rules/packs"},
		{WITH("{\"packs\": [\"vn-choices\"], \"on\": \"2021-01-01\"}", HEAD),
		 TDPELECT_ERROR_CONFLICT, "/rules/on"},
		{WITH("{\"packs\": []}", HEAD), TDPELECT_ERROR_MISSING, "/rules/packs"},
		{WITH("{\"packs\": [\"vn-choices\", \"gone\"]}", HEAD),
		 TDPELECT_ERROR_REFERENCE, "/rules/packs/1"},
		{WITH("{\"packs\": [5]}", HEAD), TDPELECT_ERROR_TYPE, "/rules/packs/0"},
		{WITH("{\"packs\": [{\"format\": \"tdpelect.pack/1\"}]}", HEAD),
		 TDPELECT_ERROR_MISSING, "/rules/packs/0"},
		{WITH("{\"jurisdiction\": \"XX\"}", HEAD), TDPELECT_ERROR_PLACE,
		 "/rules/jurisdiction"},
		{WITH("{\"jurisdiction\": \"VN//x\"}", HEAD), TDPELECT_ERROR_PLACE,
		 "/rules/jurisdiction"},
	};

	(void)state;
	ASSERT_ROWS(rows);
}

static void a_document_says_what_it_is(void **state)
{
	static const struct row rows[] = {
		{"[]", TDPELECT_ERROR_TYPE, ""},
		{"5", TDPELECT_ERROR_TYPE, ""},
		{"{}", TDPELECT_ERROR_MISSING, ""},
		{"{\"format\": 5}", TDPELECT_ERROR_TYPE, "/format"},
		{"{\"format\": \"tdpelect.election/2\"}", TDPELECT_ERROR_FORMAT,
		 "/format"},
		{"{\"format\": \"tdpelect.report/1\"}", TDPELECT_ERROR_FORMAT, "/format"},
		{"{\"format\": \"tdpelect.election/1\"}", TDPELECT_ERROR_MISSING, ""},
	};

	(void)state;
	ASSERT_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_count_is_plain_digits_within_its_range),
		cmocka_unit_test(the_first_element_that_is_too_many_is_shown),
		cmocka_unit_test(a_date_is_a_day_that_exists),
		cmocka_unit_test(a_key_the_format_does_not_have_is_refused),
		cmocka_unit_test(extra_is_passed_over_everywhere),
		cmocka_unit_test(what_is_wrong_in_itself_is_refused),
		cmocka_unit_test(what_the_core_refuses_is_shown_where_it_stands),
		cmocka_unit_test(offices_and_people_stand_once),
		cmocka_unit_test(rules_are_a_place_or_a_stack),
		cmocka_unit_test(a_document_says_what_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
