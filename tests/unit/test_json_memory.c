/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include <jansson.h>
#include <tdpelect-json.h>

#include "memory.h"

/* The n-th allocation fails, wherever it is made: jansson's, the library's, the core's.
 * Each call must say so and leave nothing behind, until n is past the last. */

static long left, held;

static void *take(size_t byte_count)
{
	void *memory = left-- > 0 ? calloc(1, byte_count ? byte_count : 1) : NULL;

	held += memory != NULL;
	return memory;
}

static void give_back(void *memory)
{
	held -= memory != NULL;
	free(memory);
}

void *tdp_memory_new(size_t byte_count)
{
	return take(byte_count);
}

void *tdp_memory_grow(void *memory, size_t byte_count)
{
	void *grown = left-- > 0 ? realloc(memory, byte_count) : NULL;

	held += grown && !memory;
	return grown;
}

void tdp_memory_free(void *memory)
{
	give_back(memory);
}

static int start(void **state)
{
	(void)state;
	json_set_alloc_funcs(take, give_back);
	return 0;
}

#define PACK                                                                            \
	"{\"format\": \"tdpelect.pack/1\", \"id\": \"mine\", \"jurisdiction\": \"VN\"," \
	" \"in_force\": {\"evidence\": \"text\"}, \"under\": [\"vn-choices\"], "        \
	"\"values\":"                                                                   \
	" {\"majority\": {\"ratio\": \"1/2\", \"compare\": \"more_than\", \"base\":"    \
	" \"electorate\", \"laws\": [{\"article\": \"1\", \"evidence\": \"text\"}]}}}"
#define ELECTION(id, rules)                                                              \
	"{\"format\": \"tdpelect.election/1\", \"rules\": " rules ", \"unit\": {\"id\":" \
	" \"" id "\"}, \"electorate\": {\"count\": 100}, \"offices\": [{\"office\":"     \
	" \"head\", \"candidates\": [{\"id\": \"A\"}, {\"id\": \"B\"}]}], \"rounds\":"   \
	" [{\"date\": \"2021-10-17\", \"present\": 90, \"clusters\": [{\"present\": "    \
	"90}],"                                                                          \
	" \"breaches\": [{\"kind\": \"other\"}], \"contests\": [{\"office\": \"head\","  \
	" \"votes\": {\"A\": 40, \"B\": 45}, \"published\": {\"votes\": {\"A\": "        \
	"{\"count\":"                                                                    \
	" 41, \"percent\": \"40,0\"}}, \"elected\": [\"B\"]}}]}], \"groups\": {\"g\":"   \
	" {\"electorate\": 4, \"present\": 5}}, \"working_calendar\": {\"holidays\":"    \
	" [\"2021-10-18\"]}, \"escalations\": [{}], \"extra\": {\"x\": -0}}"
#define PLACE "{\"jurisdiction\": \"VN/ha-noi\"}"

static const char election[] =
	ELECTION("u", "{\"packs\": [\"vn-nqlt-09-2008\", " PACK "]}");
static const char campaign[] =
	"{\"format\": \"tdpelect.campaign/1\", \"rules\": {\"jurisdiction\": \"VN\"},"
	" \"targets\": {\"turnout\": \"1/1\", \"annulled\": 0}, \"deadlines\": "
	"[{\"name\":"
	" \"d\", \"by\": \"2021-10-01\"}], \"files\": [\"f.json\"], \"elections\": "
	"[" ELECTION(
		"a",
		PLACE) "], \"summaries\": [{\"id\": \"s\", \"count\": 2, \"outcome\":"
		       " \"elected\"}], \"published\": {\"units\": 9, "
		       "\"turnout_percent\": \"1\"}}";
static const char file[] = ELECTION("f", PLACE);

/* Calls until there is memory enough; how often it failed. */
static long failures_of(tdpelect_status (*call)(struct tdpelect_error *reterr_error))
{
	for (long n = 0; n < 1000000; n++) {
		struct tdpelect_error error = TDPELECT_ERROR_INIT;
		tdpelect_status status;

		left = n;
		held = 0;
		status = call(&error);
		assert_int_equal(held, 0);
		if (!status)
			return n;
		assert_int_equal(status, TDPELECT_ERROR_MEMORY);
		assert_int_equal(error.code, TDPELECT_ERROR_MEMORY);
	}
	return -1;
}

static tdpelect_status trace_election(struct tdpelect_error *reterr_error)
{
	char *text;
	tdpelect_status status = tdpelect_json_trace(election, sizeof(election) - 1, NULL, &text,
						     NULL, NULL, reterr_error);

	if (!status)
		tdpelect_json_free(text);
	return status;
}

/* A report that differs in everything: all of it is compared and told. */
static tdpelect_status verify_report(struct tdpelect_error *reterr_error)
{
	static const char report[] =
		"{\"format\": \"tdpelect.report/1\", \"rules\": {\"on\": \"2021-10-17\", "
		"\"packs\": [\"vn-nqlt-09-2008\", \"mine\"], \"digest\": \"sha256:0\"}, "
		"\"findings\": [{\"name\": \"x\"}]}";
	char *text;
	tdpelect_status status = tdpelect_json_verify(report, sizeof(report) - 1, election,
						      sizeof(election) - 1, NULL, &text, NULL,
						      NULL, reterr_error);

	if (!status)
		tdpelect_json_free(text);
	return status;
}

static tdpelect_status evaluate(const char *text, struct tdpelect_error *reterr_error)
{
	const struct tdpelect_json_file files[] = {{"f.json", file, sizeof(file) - 1}};
	struct tdpelect_json_options options;
	tdpelect_status status;
	char *report;

	tdpelect_json_options_init(&options);
	options.files = files;
	options.file_count = 1;
	status = tdpelect_json_evaluate(text, strlen(text), &options, &report, NULL, NULL,
					reterr_error);
	if (!status)
		tdpelect_json_free(report);
	return status;
}

static tdpelect_status evaluate_election(struct tdpelect_error *reterr_error)
{
	return evaluate(election, reterr_error);
}

static tdpelect_status evaluate_campaign(struct tdpelect_error *reterr_error)
{
	return evaluate(campaign, reterr_error);
}

static tdpelect_status write_minutes(const char *text, const char *form, const char *format,
				     struct tdpelect_error *reterr_error)
{
	const struct tdpelect_json_file files[] = {{"f.json", file, sizeof(file) - 1}};
	struct tdpelect_json_options options;
	tdpelect_status status;
	char *page;

	tdpelect_json_options_init(&options);
	options.files = files;
	options.file_count = 1;
	options.language = TDPELECT_LANGUAGE_VI;
	status = tdpelect_json_minutes(text, strlen(text), &options, form, format, 0, &page,
				       NULL, NULL, reterr_error);
	if (!status)
		tdpelect_json_free(page);
	return status;
}

static tdpelect_status write_page(struct tdpelect_error *reterr_error)
{
	return write_minutes(election, "minutes", "html", reterr_error);
}

static tdpelect_status write_notice(struct tdpelect_error *reterr_error)
{
	return write_minutes(election, "notice", "text", reterr_error);
}

static tdpelect_status write_quick_report(struct tdpelect_error *reterr_error)
{
	return write_minutes(campaign, NULL, "markdown", reterr_error);
}

static tdpelect_status ask_what_if(struct tdpelect_error *reterr_error)
{
	const struct tdpelect_json_file files[] = {{"f.json", file, sizeof(file) - 1}};
	struct tdpelect_json_options options;
	struct tdpelect_premise premise;
	tdpelect_json_what_if *what_if = NULL;
	char *report = NULL;
	tdpelect_status status;

	tdpelect_premise_init(&premise);
	premise.on = (struct tdpelect_date){2024, 9, 22};
	tdpelect_json_options_init(&options);
	options.files = files;
	options.file_count = 1;
	status = tdpelect_json_what_if_new(&premise, &what_if, reterr_error);
	if (!status)
		status = tdpelect_json_what_if_add(what_if, "c", campaign,
						   sizeof(campaign) - 1, 1, &options,
						   reterr_error);
	if (!status)
		status = tdpelect_json_what_if_report(what_if, &report, NULL, NULL,
						      reterr_error);
	tdpelect_json_free(report);
	tdpelect_json_what_if_free(what_if);
	return status;
}

static tdpelect_status read_pack(struct tdpelect_error *reterr_error)
{
	struct tdpelect_pack *pack;
	tdpelect_status status =
		tdpelect_json_pack_read(PACK, strlen(PACK), &pack, reterr_error);

	if (!status)
		tdpelect_json_pack_free(pack);
	return status;
}

static tdpelect_status judge_roll(struct tdpelect_error *reterr_error)
{
	static const char csv[] = "household_id,person_id,birth_date,resides_in_unit\n"
				  "h1,p1,2010,yes\nh1,p2,1961,no\nh2,p1,2030,\nh3,,,\n";
	const struct tdpelect_date on = {2024, 9, 22};
	char *report;
	tdpelect_status status = tdpelect_json_roll(csv, strlen(csv), "VN", on, NULL, &report,
						    NULL, NULL, reterr_error);

	if (!status)
		tdpelect_json_free(report);
	return status;
}

static tdpelect_status tell_law(struct tdpelect_error *reterr_error)
{
	const struct tdpelect_date on = {2006, 1, 1}; /* few values */
	char *made, *page;
	size_t byte_count;
	tdpelect_status status = tdpelect_json_rulebook("VN", on, NULL, &made, &byte_count,
							reterr_error);

	if (status)
		return status;
	status = tdpelect_json_render(made, byte_count, "html", 0, &page, NULL,
				      reterr_error);
	tdpelect_json_free(made);
	if (!status)
		tdpelect_json_free(page);
	return status;
}

static tdpelect_status compare_packs(struct tdpelect_error *reterr_error)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);
	char *made;
	tdpelect_status status = tdpelect_json_pack_diff(packs[0], packs[1],
							 (struct tdpelect_date){0, 0, 0},
							 NULL, &made, NULL, reterr_error);

	if (!status)
		tdpelect_json_free(made);
	return status;
}

static tdpelect_status compare_laws(struct tdpelect_error *reterr_error)
{
	const struct tdpelect_date early = {2006, 1, 1}, late = {2024, 9, 22};
	char *made;
	tdpelect_status status = tdpelect_json_rulebook_diff("VN", early, "VN/ha-noi", late, NULL,
							     &made, NULL, reterr_error);

	if (!status)
		tdpelect_json_free(made);
	return status;
}

static tdpelect_status tell_history(struct tdpelect_error *reterr_error)
{
	static const char *const ids[] = {"tie"};
	char *made;
	tdpelect_status status =
		tdpelect_json_timeline("VN", ids, 1, NULL, &made, NULL, reterr_error);

	if (!status)
		tdpelect_json_free(made);
	return status;
}

static void the_law_says_when_memory_is_short(void **state)
{
	(void)state;
	assert_in_range(failures_of(tell_law), 100, 100000);
	assert_in_range(failures_of(compare_packs), 100, 100000);
	assert_in_range(failures_of(compare_laws), 100, 100000);
	assert_in_range(failures_of(tell_history), 100, 100000);
}

static tdpelect_status check_pack(struct tdpelect_error *reterr_error)
{
	static const char wrong[] = "{\"format\": \"tdpelect.pack/1\", \"id\": \"m\", "
				    "\"jurisdiction\": \"VN/x\", \"in_force\": {\"evidence\": "
				    "\"text\"}, \"values\": {\"majorty\": {}}}";
	char *made;
	tdpelect_status status = tdpelect_json_pack_check(NULL, wrong, strlen(wrong), NULL, &made,
							  NULL, NULL, reterr_error);

	if (!status)
		tdpelect_json_free(made);
	return status;
}

static const char table[] = "id\tsource\tjurisdiction\ton\telectorate\tpresent\tvotes\t"
			    "outcome\telected\tneeded\tstate\n"
			    "c\tx\tVN\t2021-10-17\t256\t254\tA=247 B\tno_winner\tA B\t1\t"
			    "adjourned\n";

static tdpelect_status audit_table(struct tdpelect_error *reterr_error)
{
	char *made;
	tdpelect_status status = tdpelect_json_audit("t.tsv", table, sizeof(table) - 1, NULL,
						     &made, NULL, reterr_error);

	if (!status)
		tdpelect_json_free(made);
	return status;
}

static tdpelect_status keep_in_suite(struct tdpelect_error *reterr_error)
{
	tdpelect_json_suite *suite = NULL;
	char *results = NULL, *covered = NULL;
	tdpelect_status status = tdpelect_json_suite_new(&suite, reterr_error);

	if (!status)
		status = tdpelect_json_suite_add(suite, "t.tsv", table, sizeof(table) - 1, NULL,
						 &results, NULL, reterr_error);
	if (!status)
		status = tdpelect_json_suite_coverage(suite, &covered, NULL, reterr_error);
	tdpelect_json_free(results);
	tdpelect_json_free(covered);
	tdpelect_json_suite_free(suite);
	return status;
}

static void scenarios_say_when_memory_is_short(void **state)
{
	(void)state;
	assert_in_range(failures_of(audit_table), 100, 100000);
	assert_in_range(failures_of(keep_in_suite), 100, 100000);
}

static tdpelect_status list_files(struct tdpelect_error *reterr_error)
{
	char *names;
	tdpelect_status status = tdpelect_json_files(campaign, strlen(campaign), &names,
						     NULL, reterr_error);

	if (!status)
		tdpelect_json_free(names);
	return status;
}

static void an_election_says_when_memory_is_short(void **state)
{
	(void)state;
	assert_in_range(failures_of(evaluate_election), 100, 100000);
	assert_in_range(failures_of(trace_election), 100, 100000);
	assert_in_range(failures_of(verify_report), 100, 100000);
}

static void a_campaign_says_when_memory_is_short(void **state)
{
	(void)state;
	assert_in_range(failures_of(evaluate_campaign), 100, 100000);
	assert_in_range(failures_of(ask_what_if), 100, 100000);
}

static void minutes_say_when_memory_is_short(void **state)
{
	(void)state;
	assert_in_range(failures_of(write_page), 100, 100000);
	assert_in_range(failures_of(write_notice), 100, 100000);
	assert_in_range(failures_of(write_quick_report), 100, 100000);
}

static void a_pack_says_when_memory_is_short(void **state)
{
	(void)state;
	assert_in_range(failures_of(read_pack), 10, 100000);
	assert_in_range(failures_of(check_pack), 10, 100000);
}

static void a_roll_says_when_memory_is_short(void **state)
{
	(void)state;
	assert_in_range(failures_of(judge_roll), 100, 100000);
}

static void a_list_of_files_says_when_memory_is_short(void **state)
{
	(void)state;
	assert_in_range(failures_of(list_files), 10, 100000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_election_says_when_memory_is_short),
		cmocka_unit_test(a_campaign_says_when_memory_is_short),
		cmocka_unit_test(minutes_say_when_memory_is_short),
		cmocka_unit_test(a_pack_says_when_memory_is_short),
		cmocka_unit_test(a_roll_says_when_memory_is_short),
		cmocka_unit_test(the_law_says_when_memory_is_short),
		cmocka_unit_test(scenarios_say_when_memory_is_short),
		cmocka_unit_test(a_list_of_files_says_when_memory_is_short),
	};

	return cmocka_run_group_tests(tests, start, NULL);
}
