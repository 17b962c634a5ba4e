/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include <tdpelect-json.h>

#define UNIT(id, present, votes, more)                                                 \
	"{\"format\": \"tdpelect.election/1\", \"rules\": {\"jurisdiction\": \"VN\"}," \
	" \"unit\": {\"id\": \"" id "\"}, \"electorate\": {\"kind\":"                  \
	" \"household_representatives\", \"count\": 100}, \"offices\": [{\"office\":"  \
	" \"head\", \"candidates\": [{\"id\": \"A\"}]}], \"rounds\": [{\"date\":"      \
	" \"2021-10-17\", \"method\": \"secret_ballot\", " present "\"contests\": ["   \
	"{\"office\": \"head\", \"votes\": {\"A\": " votes "}}]}]" more "}"
#define ELECTED(id) UNIT(id, "\"present\": 90, ", "80", "")
#define FAILED(id) UNIT(id, "\"present\": 90, ", "50", "")
#define CAMPAIGN(members) "{\"format\": \"tdpelect.campaign/1\"" members "}"

static struct tdpelect_json_options options;
static struct tdpelect_error error;
static char report[16384];
static int decided;

static int start(void **state)
{
	(void)state;
	tdpelect_json_options_init(&options);
	return 0;
}

static tdpelect_status evaluate(const char *text)
{
	tdpelect_status status;
	char *made;
	size_t byte_count;

	tdpelect_error_init(&error);
	status = tdpelect_json_evaluate(text, strlen(text), &options, &made, &byte_count,
					&decided, &error);
	if (status)
		return status;
	assert_true(byte_count < sizeof(report));
	memcpy(report, made, byte_count + 1);
	tdpelect_json_free(made);
	return TDPELECT_OK;
}

static void assert_told(const char *part)
{
	if (!strstr(report, part))
		print_error("%s", report);
	assert_non_null(strstr(report, part));
}

static void parts_sum_to_the_total(void **state)
{
	(void)state;
	assert_int_equal(evaluate(CAMPAIGN(
				 ", \"elections\": [" ELECTED("a") ", " FAILED("b") "]")),
			 0);
	assert_told(
		"{\"format\":\"tdpelect.campaign-report/1\",\"units\":{\"total\":2,"
		"\"elected\":1,\"partly_elected\":0,\"no_winner\":1,\"no_quorum\":0,"
		"\"not_held\":0,\"annulled\":0,\"undetermined\":0,\"irreconcilable\":0,"
		"\"tied\":0,\"unknown\":0},\"offices\":{\"head\":{\"total\":2,"
		"\"elected\":1,"
		"\"no_winner\":1}},\"electorate\":200,\"present\":180,\"turnout\":\"90."
		"00\","
		"\"full_turnout_units\":0,\"revotes_due\":[{\"unit\":\"b\","
		"\"by\":\"2021-11-01\"}],\"targets\":[],\"deadlines\":[],\"groups\":{},");
	assert_int_equal(decided, 1);
}

static void an_empty_campaign_has_no_turnout(void **state)
{
	(void)state;
	assert_int_equal(evaluate(CAMPAIGN("")), 0);
	assert_told("\"electorate\":0,\"present\":0,\"full_turnout_units\":0,");
	assert_told("\"findings\":[],\"engine\":{\"version\":");
}

static void an_unknown_unit_leaves_it_undecided(void **state)
{
	(void)state;
	assert_int_equal(
		evaluate(CAMPAIGN(", \"elections\": [" UNIT("a", "", "10", "") "]")), 0);
	assert_int_equal(decided, 0);
	assert_told("\"electorate\":100,\"revotes_due\"");
	assert_told("\"name\":\"campaign.total_unknown\"");
	assert_null(strstr(report, "turnout\":"));
}

static void targets_stand_in_the_order_of_the_document(void **state)
{
	(void)state;
	assert_int_equal(
		evaluate(CAMPAIGN(
			", \"targets\": {\"annulled\": 0, \"no_winner\": 0,"
			" \"turnout\": \"19/20\"}, \"elections\": [" FAILED("a") "]")),
		0);
	assert_told(
		"\"targets\":[{\"target\":\"annulled\",\"wanted\":0,\"reached\":0,"
		"\"met\":true,\"exceeded_by\":0},{\"target\":\"no_winner\","
		"\"wanted\":0,\"reached\":1,\"met\":false,\"exceeded_by\":1},"
		"{\"target\":\"turnout\",\"wanted\":\"19/20\",\"of\":100,"
		"\"reached\":90,\"met\":false,\"short_by\":5}]");
}

static void a_deadline_names_those_who_missed_it(void **state)
{
	(void)state;
	assert_int_equal(evaluate(CAMPAIGN(", \"deadlines\": [{\"name\": \"x\", \"by\":"
					   " \"2021-10-16\"}, {\"by\": \"2021-10-17\"}],"
					   " \"elections\": [" ELECTED("a") "]")),
			 0);
	assert_told(
		"\"deadlines\":[{\"name\":\"x\",\"by\":\"2021-10-16\",\"met\":false,"
		"\"late\":[\"a\"]},{\"by\":\"2021-10-17\",\"met\":true,\"late\":[]}]");
	assert_told("{\"name\":\"deadline.missed\",\"severity\":\"warning\","
		    "\"path\":\"/deadlines/0\",\"text\":\"");
}

#define GROUPS_A                                                                       \
	", \"groups\": {\"y\": {\"electorate\": 10, \"present\": 5},"                  \
	" \"x\": {\"electorate\": 3}}"
#define GROUPS_B ", \"groups\": {\"y\": {\"electorate\": 10, \"present\": 10}}"
#define UNIT_A UNIT("a", "\"present\": 90, ", "80", GROUPS_A)
#define UNIT_B UNIT("b", "\"present\": 90, ", "80", GROUPS_B)

static void groupings_are_summed_by_name(void **state)
{
	(void)state;
	assert_int_equal(evaluate(CAMPAIGN(", \"elections\": [" UNIT_A ", " UNIT_B "]")),
			 0);
	assert_told("\"groups\":{\"x\":{\"electorate\":3},\"y\":{\"electorate\":20,"
		    "\"present\":15,\"turnout\":\"75.00\"}}");
}

static void printed_totals_are_checked(void **state)
{
	(void)state;
	assert_int_equal(
		evaluate(CAMPAIGN(", \"elections\": [" ELECTED(
			"a") "], \"published\":"
			     " {\"units\": 1, \"elected\": 2, \"electorate\": 100,"
			     " \"turnout_percent\": \"90,5\"}")),
		0);
	assert_told("\"path\":\"/published/elected\"");
	assert_told("\"path\":\"/published/turnout_percent\"");
	assert_null(strstr(report, "/published/units"));
	assert_null(strstr(report, "/published/electorate"));
}

static void other_rules_than_the_campaign_s_are_remarked(void **state)
{
	(void)state;
	assert_int_equal(
		evaluate(CAMPAIGN(", \"rules\": {\"jurisdiction\": \"VN/ha-noi\"},"
				  " \"elections\": [" ELECTED("a") "]")),
		0);
	assert_told("\"name\":\"campaign.rules_differ\",\"severity\":\"info\","
		    "\"path\":\"/elections/0/rules\"");
	assert_int_equal(
		evaluate(CAMPAIGN(", \"rules\": {\"jurisdiction\": \"VN\", \"note\":"
				  " \"x\"}, \"elections\": [" ELECTED("a") "]")),
		0);
	assert_null(strstr(report, "rules_differ"));
	assert_int_equal(evaluate(CAMPAIGN(", \"rules\": {}")), TDPELECT_ERROR_MISSING);
	assert_string_equal(error.path, "/rules");
}

static void errors_of_a_unit_are_told_with_its_place(void **state)
{
	(void)state;
	assert_int_equal(evaluate(CAMPAIGN(", \"elections\": [" ELECTED("a") ", " UNIT(
				 "b", "\"present\": 101, ", "80", "") "]")),
			 0);
	assert_told("\"name\":\"count.present_over_electorate\",\"severity\":\"error\","
		    "\"path\":\"/elections/1/rounds/0/present\","
		    "\"other_path\":\"/elections/1/electorate/count\"");
	assert_null(strstr(report, "\"severity\":\"info\""));
}

static void the_same_unit_twice_is_refused(void **state)
{
	(void)state;
	assert_int_equal(evaluate(CAMPAIGN(", \"elections\": [" ELECTED(
				 "a") ",\n " ELECTED("a") "]")),
			 TDPELECT_ERROR_DUPLICATE);
	assert_string_equal(error.path, "/elections/1/unit/id");
	assert_int_equal(error.line, 2);
}

static void a_bad_unit_is_shown_where_it_stands(void **state)
{
	(void)state;
	assert_int_equal(evaluate(CAMPAIGN(", \"elections\": [" ELECTED("a") ", {}]")),
			 TDPELECT_ERROR_MISSING);
	assert_string_equal(error.path, "/elections/1");
}

static void summaries_count_as_units(void **state)
{
	(void)state;
	assert_int_equal(
		evaluate(CAMPAIGN(", \"summaries\": [{\"count\": 3, \"outcome\":"
				  " \"elected\", \"electorate\": 300, \"present\": 300,"
				  " \"full_turnout_units\": 3}, {\"count\": 2,"
				  " \"office\": \"deputy\", \"outcome\":"
				  " \"no_winner\"}]")),
		0);
	assert_told("\"units\":{\"total\":3,\"elected\":3,");
	assert_told("\"offices\":{\"head\":{\"total\":3,\"elected\":3},\"deputy\":{"
		    "\"total\":2,"
		    "\"no_winner\":2}},\"electorate\":300,\"present\":300,"
		    "\"turnout\":\"100.00\",\"full_turnout_units\":3");
}

static void a_summary_that_cannot_be_is_refused(void **state)
{
	(void)state;
	assert_int_equal(
		evaluate(CAMPAIGN(", \"summaries\": [{\"outcome\": \"elected\"}]")),
		TDPELECT_ERROR_MISSING);
	assert_int_equal(evaluate(CAMPAIGN(", \"summaries\": [{\"count\": 1, \"outcome\":"
					   " \"released\"}]")),
			 TDPELECT_ERROR_WORD);
	assert_string_equal(error.path, "/summaries/0/outcome");
	assert_int_equal(
		evaluate(CAMPAIGN(", \"summaries\": [{\"id\": \"x\", \"count\": 1},"
				  " {\"id\": \"x\", \"count\": 1}]")),
		TDPELECT_ERROR_DUPLICATE);
	assert_string_equal(error.path, "/summaries/1/id");
}

static struct tdpelect_json_file file_of(const char *name, const char *text)
{
	return (struct tdpelect_json_file){name, text, strlen(text)};
}

static void files_are_units_too(void **state)
{
	const struct tdpelect_json_file files[] = {file_of("b.json", ELECTED("b")),
						   file_of("x/c.json", FAILED("c"))};

	(void)state;
	options.files = files;
	options.file_count = 2;
	assert_int_equal(evaluate(CAMPAIGN(", \"elections\": [" ELECTED(
				 "a") "], \"files\":"
				      " [\"x/c.json\", \"b.json\"]")),
			 0);
	assert_told("\"units\":{\"total\":3,\"elected\":2,");
	assert_told("\"revotes_due\":[{\"unit\":\"c\"");
}

static void a_file_belongs_to_the_digest(void **state)
{
	struct tdpelect_json_file files[] = {file_of("b.json", ELECTED("b"))};
	static const char text[] = CAMPAIGN(", \"files\": [\"b.json\"]");
	char digest[100];

	(void)state;
	options.files = files;
	options.file_count = 1;
	assert_int_equal(evaluate(text), 0);
	snprintf(digest, sizeof(digest), "%s", strstr(report, "\"facts_digest\""));
	files[0] = file_of("b.json", ELECTED("c"));
	assert_int_equal(evaluate(text), 0);
	assert_null(strstr(report, digest));
}

static void what_is_wrong_with_a_file_is_told_in_its_place(void **state)
{
	struct tdpelect_json_file files[] = {file_of("b.json", "{\n x}")};

	(void)state;
	options.files = files;
	options.file_count = 1;
	assert_int_equal(evaluate(CAMPAIGN(", \"files\": [\"c.json\"]")),
			 TDPELECT_ERROR_FILE_MISSING);
	assert_string_equal(error.path, "/files/0");
	assert_int_equal(evaluate(CAMPAIGN(", \"files\": [\"../b.json\"]")),
			 TDPELECT_ERROR_FILE_NAME);
	assert_int_equal(evaluate(CAMPAIGN(", \"files\": [\"b.json\"]")),
			 TDPELECT_ERROR_SYNTAX);
	assert_string_equal(error.path, "/files/0");
	assert_int_equal(error.line, 2);
	assert_int_equal(error.column, 2);
	files[0] = file_of("b.json", CAMPAIGN(""));
	assert_int_equal(evaluate(CAMPAIGN(", \"files\": [\"b.json\"]")),
			 TDPELECT_ERROR_FORMAT);
	assert_string_equal(error.path, "/files/0/format");
	files[0] = file_of("b.json", ELECTED("a"));
	assert_int_equal(
		evaluate(CAMPAIGN(", \"elections\": [" ELECTED("a") "], \"files\":"
								    " [\"b.json\"]")),
		TDPELECT_ERROR_DUPLICATE);
	assert_string_equal(error.path, "/files/0/unit/id");
}

#define CASE(test) cmocka_unit_test_setup(test, start)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(parts_sum_to_the_total),
		CASE(an_empty_campaign_has_no_turnout),
		CASE(an_unknown_unit_leaves_it_undecided),
		CASE(targets_stand_in_the_order_of_the_document),
		CASE(a_deadline_names_those_who_missed_it),
		CASE(groupings_are_summed_by_name),
		CASE(printed_totals_are_checked),
		CASE(other_rules_than_the_campaign_s_are_remarked),
		CASE(errors_of_a_unit_are_told_with_its_place),
		CASE(the_same_unit_twice_is_refused),
		CASE(a_bad_unit_is_shown_where_it_stands),
		CASE(summaries_count_as_units),
		CASE(a_summary_that_cannot_be_is_refused),
		CASE(files_are_units_too),
		CASE(a_file_belongs_to_the_digest),
		CASE(what_is_wrong_with_a_file_is_told_in_its_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
