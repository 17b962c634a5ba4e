/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
/* What is sealed, put together or decided may be read by any number of threads at once: they
 * say what one thread says. ./tests/run threads does the same under ThreadSanitizer. */
#include "election_support.h"
#include "law_support.h"
#include "threads.h"

#define ROUNDS 40

/* What a thread has seen, to be compared byte by byte. */
struct seen {
	char text[60000];
	size_t length;
};

static struct seen alone, together[THREADS];

static void see(struct seen *seen, const void *bytes, size_t byte_count)
{
	if (byte_count > sizeof(seen->text) - seen->length)
		byte_count = sizeof(seen->text) - seen->length;
	memcpy(seen->text + seen->length, bytes, byte_count);
	seen->length += byte_count;
}

static void see_text(struct seen *seen, const char *text)
{
	see(seen, text, strlen(text));
}

/* By one thread, then by all of them, again and again. */
static void assert_all_see_the_same(void (*look)(struct seen *seen), thread_work *look_in_thread)
{
	memset(&alone, 0, sizeof(alone));
	look(&alone);
	assert_in_range(alone.length, 1, sizeof(alone.text) - 1);
	for (int round = 0; round < ROUNDS; round++) {
		memset(together, 0, sizeof(together));
		work_together(look_in_thread);
		for (int i = 0; i < THREADS; i++)
			assert_memory_equal(&together[i], &alone, sizeof(alone));
	}
}

static void read_rulebook(struct seen *seen)
{
	char text[20000], digest[72];

	tdpelect_rulebook_listing(law_2022, text, sizeof(text));
	see_text(seen, text);
	tdpelect_rulebook_digest(law_2022, digest);
	see_text(seen, digest);
	for (int32_t value = 0; value < TDPELECT_VALUE_LIMIT; value++) {
		tdpelect_rule_sentence(value, tdpelect_rulebook_rule(law_2022, value),
				       TDPELECT_LANGUAGE_VI, text, sizeof(text));
		see_text(seen, text);
	}
}

static void read_rulebook_in_thread(size_t thread)
{
	read_rulebook(&together[thread]);
}

TEST(one_rulebook_is_read_by_many_threads)
{
	assert_all_see_the_same(read_rulebook, read_rulebook_in_thread);
}

/* The steps a ward takes for one group, by a rulebook that all share. */
static void judge_group(struct seen *seen, int32_t present, int32_t votes)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_votes cast = TDPELECT_VOTES_INIT;
	struct tdpelect_candidacy candidacy = {.size = sizeof(candidacy)};
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	struct tdpelect_eligibility eligibility = TDPELECT_ELIGIBILITY_INIT;

	attendance.electorate_count = tally.electorate_count = 361;
	attendance.present_count = tally.present_count = present;
	cast.votes = votes;
	tally.votes = &cast;
	tally.candidate_count = 1;
	person.birth_date = date_of(1985 + votes % 30, 5, 2);
	tdpelect_quorum_judge(law_2008, &attendance, NULL, &quorum, NULL);
	tdpelect_majority_judge(law_2008, &tally, quorum.outcome, NULL, &majority, &candidacy,
				NULL);
	tdpelect_eligibility_judge(law_2008, TDPELECT_ROLE_CANDIDATE, &person,
				   date_of(2017, 11, 12), NULL, &eligibility, NULL);
	see(seen, &quorum, sizeof(quorum));
	see(seen, &majority, sizeof(majority));
	see(seen, &candidacy, sizeof(candidacy));
	see(seen, &eligibility, sizeof(eligibility));
}

static void judge_groups(struct seen *seen)
{
	for (int32_t votes = 0; votes < 60; votes++)
		judge_group(seen, 150 + votes, 3 * votes);
}

static void judge_groups_in_thread(size_t thread)
{
	judge_groups(&together[thread]);
}

TEST(many_threads_judge_by_one_rulebook)
{
	assert_all_see_the_same(judge_groups, judge_groups_in_thread);
}

static void resolve_laws(struct seen *seen)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	for (int year = 2006; year < 2028; year += 3) {
		tdpelect_rulebook *law = NULL;
		char digest[72] = "";

		tdpelect_rulebook_resolve(packs, count, "VN/ha-noi", date_of(year, 9, 1), &law,
					  NULL);
		tdpelect_rulebook_digest(law, digest);
		see_text(seen, digest);
		tdpelect_rulebook_free(law);
	}
}

static void resolve_laws_in_thread(size_t thread)
{
	resolve_laws(&together[thread]);
}

TEST(many_threads_resolve_the_built_in_law)
{
	assert_all_see_the_same(resolve_laws, resolve_laws_in_thread);
}

static void read_decision(struct seen *seen, const tdpelect_decision *made)
{
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;
	struct tdpelect_step step = TDPELECT_STEP_INIT;
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;
	char text[2000];

	tdpelect_decision_unit(made, &unit);
	see(seen, &unit, sizeof(unit));
	for (size_t i = 0; !tdpelect_decision_step(made, i, &step); i++)
		see(seen, &step, sizeof(step));
	for (size_t i = 0; !tdpelect_decision_finding(made, i, &finding); i++) {
		see(seen, &finding, sizeof(finding));
		tdpelect_decision_finding_path(made, i, 0, text, sizeof(text));
		see_text(seen, text);
		tdpelect_finding_print(&finding, TDPELECT_LANGUAGE_VI, text, sizeof(text));
		see_text(seen, text);
	}
}

/* Two rounds under two laws, with findings of many kinds. */
static void hold_two_rounds(void)
{
	start(200);
	facts.household_count = 202;
	hold(date_of(2023, 6, 25), 190, 90, 80);
	hold(date_of(2023, 7, 2), 190, 101, 80);
	decide();
	assert_in_range(tdpelect_decision_finding_count(decision), 2, 100);
}

static void read_the_decision(struct seen *seen)
{
	read_decision(seen, decision);
}

static void read_the_decision_in_thread(size_t thread)
{
	read_the_decision(&together[thread]);
}

TEST(one_decision_is_read_by_many_threads)
{
	hold_two_rounds();
	assert_all_see_the_same(read_the_decision, read_the_decision_in_thread);
}

static void judge_the_election(struct seen *seen)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);
	tdpelect_decision *made = NULL;

	tdpelect_election_judge(election, packs, count, &made, NULL);
	read_decision(seen, made);
	tdpelect_decision_free(made);
}

static void judge_the_election_in_thread(size_t thread)
{
	judge_the_election(&together[thread]);
}

TEST(one_election_is_judged_by_many_threads)
{
	hold_two_rounds();
	assert_all_see_the_same(judge_the_election, judge_the_election_in_thread);
}

/* Columns whose parts begin anywhere in a block of rows, next to each other. */
#define PART 1003
#define ROWS (PART * THREADS)

static int32_t electorates[ROWS], presents[ROWS], votes[2 * ROWS], births[ROWS];
static uint64_t known[ROWS], truth[ROWS];

static struct columns {
	uint8_t quorums[ROWS], outcomes[ROWS], eligible[ROWS], states[ROWS], reached[ROWS];
	int32_t needed[ROWS], elected[ROWS];
	uint32_t contradictions[ROWS];
	uint64_t barred[ROWS];
	struct tdpelect_date days[ROWS], later[ROWS];
} whole, parts;

static void fill_columns(void)
{
	uint64_t seed = 7;

	for (int i = 0; i < ROWS; i++) {
		electorates[i] = 200 + random_below(&seed, 200);
		presents[i] = random_below(&seed, 400);
		votes[2 * i] = random_below(&seed, 200);
		votes[2 * i + 1] = random_below(&seed, 200);
		births[i] = 19400000 + random_below(&seed, 80) * 10000 + 502;
		known[i] = next_random(&seed) & 0xfffe;
		truth[i] = known[i] & next_random(&seed);
	}
}

/* Every call over columns; the last ones go on with what the others said. */
static void judge_columns(struct columns *columns, size_t from, size_t row_count)
{
	const struct tdpelect_date day = date_of(2024, 9, 22);
	const struct tdpelect_fraction half = {1, 2};

	tdpelect_majority_columns(law_2022, electorates + from, presents + from, NULL, NULL,
				  NULL, NULL, votes + 2 * from, row_count, 2,
				  columns->outcomes + from, columns->elected + from,
				  columns->needed + from, columns->quorums + from,
				  columns->contradictions + from, NULL);
	tdpelect_eligibility_columns(law_2022, TDPELECT_ROLE_VOTER, day, births + from,
				     known + from, truth + from, row_count,
				     columns->eligible + from, columns->barred + from, NULL,
				     NULL, NULL);
	tdpelect_fraction_columns(half, TDPELECT_COMPARE_AT_LEAST, presents + from,
				  electorates + from, row_count, columns->reached + from, NULL,
				  NULL);
	for (size_t i = 0; i < row_count; i++)
		columns->days[from + i] = day;
	tdpelect_next_columns(law_2022, columns->outcomes + from, columns->days + from, NULL,
			      NULL, row_count, columns->states + from, NULL, NULL, NULL);
	tdpelect_date_add_days_columns(columns->days + from, row_count, 15,
				       columns->later + from, NULL);
}

static void judge_a_part(size_t thread)
{
	judge_columns(&parts, thread * PART, PART);
}

TEST(columns_are_split_over_threads)
{
	fill_columns();
	memset(&whole, 0, sizeof(whole));
	judge_columns(&whole, 0, ROWS);
	for (int round = 0; round < ROUNDS; round++) {
		memset(&parts, 0, sizeof(parts));
		work_together(judge_a_part);
		assert_memory_equal(&parts, &whole, sizeof(whole));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_rulebook_is_read_by_many_threads),
		cmocka_unit_test(many_threads_judge_by_one_rulebook),
		cmocka_unit_test(many_threads_resolve_the_built_in_law),
		cmocka_unit_test_teardown(one_decision_is_read_by_many_threads, end_election),
		cmocka_unit_test_teardown(one_election_is_judged_by_many_threads, end_election),
		cmocka_unit_test(columns_are_split_over_threads),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
