/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
/* Documents are judged by several threads at once, each with handles of its own: every text is
 * the one that a single thread makes. */
#include "threads.h"

#include <tdpelect-json.h>

#define ROUNDS 10

static const char election[] =
	"{\"format\":\"tdpelect.election/1\",\"rules\":{\"jurisdiction\":\"VN/ha-noi\"},"
	"\"unit\":{\"id\":\"u\"},\"electorate\":{\"kind\":\"household_representatives\","
	"\"count\":361},\"offices\":[{\"office\":\"head\",\"candidates\":[{\"id\":\"A\"},"
	"{\"id\":\"B\",\"birth_date\":\"1961-05\"}]}],\"rounds\":[{\"date\":\"2013-01-31\","
	"\"form\":\"conference\",\"present\":314,\"contests\":[{\"office\":\"head\","
	"\"ballots\":{\"valid\":308},\"votes\":{\"A\":159,\"B\":149}}]}]}";
static const char campaign[] =
	"{\"format\":\"tdpelect.campaign/1\",\"rules\":{\"jurisdiction\":\"VN\"},"
	"\"files\":[\"e.json\"],\"summaries\":[{\"id\":\"s\",\"count\":2,\"outcome\":"
	"\"elected\"}],\"published\":{\"units\":9}}";
static const char roll[] = "household_id,person_id,birth_date,resides_in_unit\n"
			   "h1,p1,2010,yes\nh1,p2,1961,no\nh2,p1,2030,\nh3,,,\n";
static const char table[] =
	"id\tsource\tjurisdiction\ton\telectorate\tpresent\tvotes\toutcome\n"
	"c\tx\tVN\t2021-10-17\t256\t254\tA=247 B=3\telected\n";
static const char pack[] =
	"{\"format\":\"tdpelect.pack/1\",\"id\":\"mine\",\"jurisdiction\":\"VN/x\","
	"\"in_force\":{\"evidence\":\"text\"},\"values\":{\"quorum\":{\"ratio\":\"2/3\","
	"\"compare\":\"at_least\",\"base\":\"electorate\",\"laws\":[{\"article\":\"1\","
	"\"evidence\":\"text\"}]}}}";

/* All that one thread was told. */
struct told {
	char *texts[12];
	size_t count;
};

static struct told alone, together[THREADS];

/* Keeps a text; what was refused is kept as nothing. */
static void keep(struct told *told, tdpelect_status status, char *const *text)
{
	told->texts[told->count++] = status ? NULL : *text;
}

static void judge_campaign(struct told *told)
{
	const struct tdpelect_json_file file = {"e.json", election, sizeof(election) - 1};
	struct tdpelect_json_options options;
	char *text = NULL;

	tdpelect_json_options_init(&options);
	options.files = &file;
	options.file_count = 1;
	keep(told,
	     tdpelect_json_evaluate(campaign, sizeof(campaign) - 1, &options, &text, NULL, NULL,
				    NULL),
	     &text);
	keep(told,
	     tdpelect_json_minutes(campaign, sizeof(campaign) - 1, &options, NULL, "markdown", 0,
				   &text, NULL, NULL, NULL),
	     &text);
}

static void judge_election(struct told *told)
{
	char *report = NULL, *text = NULL;
	size_t length = 0;

	keep(told,
	     tdpelect_json_evaluate(election, sizeof(election) - 1, NULL, &report, &length, NULL,
				    NULL),
	     &report);
	keep(told, tdpelect_json_render(report, length, "html", 1, &text, NULL, NULL), &text);
	keep(told,
	     tdpelect_json_verify(report, length, election, sizeof(election) - 1, NULL, &text,
				  NULL, NULL, NULL),
	     &text);
	keep(told,
	     tdpelect_json_trace(election, sizeof(election) - 1, NULL, &text, NULL, NULL, NULL),
	     &text);
}

static void ask_what_if(struct told *told)
{
	struct tdpelect_premise premise;
	tdpelect_json_what_if *what_if = NULL;
	char *text = NULL;

	tdpelect_premise_init(&premise);
	premise.on = date_of(2024, 9, 22);
	tdpelect_json_what_if_new(&premise, &what_if, NULL);
	tdpelect_json_what_if_add(what_if, "e", election, sizeof(election) - 1, 1, NULL, NULL);
	keep(told, tdpelect_json_what_if_report(what_if, &text, NULL, NULL, NULL), &text);
	tdpelect_json_what_if_free(what_if);
}

static void read_others(struct told *told)
{
	const struct tdpelect_date on = date_of(2024, 9, 22);
	char *text = NULL;

	keep(told,
	     tdpelect_json_roll(roll, sizeof(roll) - 1, "VN", on, NULL, &text, NULL, NULL, NULL),
	     &text);
	keep(told,
	     tdpelect_json_audit("t.tsv", table, sizeof(table) - 1, NULL, &text, NULL, NULL),
	     &text);
	keep(told,
	     tdpelect_json_pack_check("p", pack, sizeof(pack) - 1, NULL, &text, NULL, NULL, NULL),
	     &text);
	keep(told, tdpelect_json_rulebook("VN/ha-noi", on, NULL, &text, NULL, NULL), &text);
	keep(told, tdpelect_json_timeline("VN", NULL, 0, NULL, &text, NULL, NULL), &text);
}

static void do_all(struct told *told)
{
	judge_election(told);
	judge_campaign(told);
	ask_what_if(told);
	read_others(told);
}

static void do_all_in_thread(size_t thread)
{
	do_all(&together[thread]);
}

static void forget(struct told *told)
{
	for (size_t i = 0; i < told->count; i++)
		tdpelect_json_free(told->texts[i]);
	told->count = 0;
}

TEST(documents_are_judged_by_many_threads)
{
	do_all(&alone);
	for (size_t i = 0; i < alone.count; i++)
		assert_non_null(alone.texts[i]);
	for (int round = 0; round < ROUNDS; round++) {
		work_together(do_all_in_thread);
		for (size_t t = 0; t < THREADS; t++) {
			assert_int_equal(together[t].count, alone.count);
			for (size_t i = 0; i < alone.count; i++)
				assert_string_equal(together[t].texts[i], alone.texts[i]);
			forget(&together[t]);
		}
	}
	forget(&alone);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(documents_are_judged_by_many_threads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
