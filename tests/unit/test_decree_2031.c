/* SPDX-License-Identifier: MIT */
/* A new decree is a commit of data alone: read at run time, or compiled in by the generator,
 * it changes the verdicts of its own days and no others, without a line of C. */
#include "election_support.h"

#ifdef HAVE_JSON
#include <stdio.h>

#include <tdpelect-json.h>
#endif

/* Compiled in: the table that lib/packs/generate.py makes of decree-2031.json. */
const struct tdpelect_pack *const *decree_packs(size_t *ret_pack_count);

static const struct tdpelect_pack *compiled, *packs[64];
static size_t pack_count;

/* The packs of the library, and behind them one more. */
static int stand_behind(const struct tdpelect_pack *decree)
{
	const struct tdpelect_pack *const *built_in = tdpelect_packs(&pack_count);

	assert_true(pack_count < COUNT_OF(packs));
	memcpy(packs, built_in, pack_count * sizeof(*packs));
	packs[pack_count++] = decree;
	return 0;
}

static int open_all(void **unused __attribute__((unused)))
{
	size_t count;

	compiled = decree_packs(&count)[0];
	assert_int_equal(count, 1);
	return stand_behind(compiled);
}

static int close_all(void **unused)
{
	return end_election(unused);
}

static void list(const struct tdpelect_pack *const *of, size_t count, struct tdpelect_date day,
		 char *ret_listing, size_t capacity)
{
	tdpelect_rulebook *law = NULL;

	assert_ok(tdpelect_rulebook_resolve(of, count, "VN", day, &law, &error));
	assert_true(tdpelect_rulebook_listing(law, ret_listing, capacity) < capacity);
	tdpelect_rulebook_free(law);
}

static char with[16384], without[16384];

TEST(the_compiled_decree_may_be_used)
{
	assert_ok(tdpelect_pack_check(compiled, &error));
	assert_string_equal(compiled->id, "vn-decree-of-2031");
	assert_date(compiled->from, 2031, 1, 1);
}

TEST(before_2031_the_law_is_what_it_was)
{
	const struct tdpelect_date days[] = {{2006, 1, 1}, {2017, 11, 12}, {2024, 9, 22},
					     {2030, 12, 31}};
	size_t built_in_count;
	const struct tdpelect_pack *const *built_in = tdpelect_packs(&built_in_count);

	for (size_t i = 0; i < COUNT_OF(days); i++) {
		list(packs, pack_count, days[i], with, sizeof(with));
		list(built_in, built_in_count, days[i], without, sizeof(without));
		assert_string_equal(with, without);
	}
}

TEST(from_2031_the_decree_says_what_it_says)
{
	list(packs, pack_count, date_of(2031, 1, 1), with, sizeof(with));
	assert_non_null(strstr(with, "\nmajority ratio 3/5 at_least present "
				     "vn-decree-of-2031:2 text vn-decree-of-2031:9 quoted\n"));
	assert_non_null(strstr(with, "\ntie choice revote vn-decree-of-2031:3.2 text\n"));
	assert_non_null(strstr(with, "\ndeputy.seats steps 1:1,300:3 "));
	assert_non_null(strstr(with, "\nresult.days none "));
	list(packs, pack_count, date_of(2031, 7, 1), with, sizeof(with));
	assert_non_null(strstr(with, "\ntie choice older vn-decree-of-2031:3.3 text\n"));
}

TEST(what_the_decree_does_not_say_stays)
{
	list(packs, pack_count, date_of(2031, 1, 1), with, sizeof(with));
	assert_non_null(strstr(with, "\nno_quorum choice household_ballots vn-luat-10-2022:"));
	assert_non_null(strstr(with, "\nwitnesses range 2..2 vn-nd-59-2023:"));
}

/* 110 for A, 30 for B, of 180 present of 200. */
static void vote_on(struct tdpelect_date day)
{
	start(200);
	hold(day, 180, 110, 30);
	decide_by(packs, pack_count);
}

TEST(votes_that_elected_in_2030_elect_otherwise_in_2031)
{
	vote_on(date_of(2030, 12, 29));
	assert_int_equal(contest_at(0, 0).majority.needed, 101);
	assert_word(BASE, contest_at(0, 0).majority.base, TDPELECT_BASE_ELECTORATE);
	assert_state(ELECTED_PENDING);
	assert_date(step_at(0).by, 2031, 1, 6);
	vote_on(date_of(2031, 1, 5));
	assert_int_equal(contest_at(0, 0).majority.needed, 108);
	assert_word(BASE, contest_at(0, 0).majority.base, TDPELECT_BASE_PRESENT);
	assert_state(ELECTED_PENDING);
	assert_no_date(step_at(0).by);
}

TEST(a_meeting_that_was_enough_in_2030_is_too_small_in_2031)
{
	start(200);
	hold(date_of(2030, 12, 29), 120, 110, 5);
	decide_by(packs, pack_count);
	assert_state(ELECTED_PENDING);
	start(200);
	hold(date_of(2031, 1, 5), 120, 110, 5);
	decide_by(packs, pack_count);
	assert_int_equal(round_at(0).quorum.needed, 134);
	assert_state(ADJOURNED);
}

TEST(a_failure_of_2031_is_repeated_within_thirty_days)
{
	start(200);
	hold(date_of(2031, 1, 5), 180, 107, 30);
	decide_by(packs, pack_count);
	assert_outcome(0, 0, NO_WINNER);
	assert_step(0, REVOTE);
	assert_date(step_at(0).by, 2031, 2, 4);
}

TEST(a_second_failure_of_2031_brings_an_interim_head_for_three_months)
{
	start(200);
	hold(date_of(2031, 1, 5), 180, 107, 30);
	hold(date_of(2031, 1, 12), 180, 107, 30);
	facts.interim_appointed = date_of(2031, 1, 31);
	decide_by(packs, pack_count);
	assert_state(INTERIM);
	assert_date(step_at(1).by, 2031, 4, 30);
}

static void tie_on(struct tdpelect_date day)
{
	struct tdpelect_round round = new_round(day, 180);
	struct tdpelect_person older = TDPELECT_PERSON_INIT, younger = TDPELECT_PERSON_INIT;
	int32_t index;

	older.birth_date = date_of(1980, 1, 1);
	younger.birth_date = date_of(1990, 1, 1);
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 1);
	assert_ok(tdpelect_election_add_candidate(election, 0, "A", 0, 0, &younger, &error));
	assert_ok(tdpelect_election_add_candidate(election, 0, "B", 0, 0, &older, &error));
	round.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	index = add_round(round);
	add_contest(index, "head", new_contest(UNKNOWN));
	set_votes(index, 0, "A", 120);
	set_votes(index, 0, "B", 120);
	decide_by(packs, pack_count);
}

TEST(a_tie_is_broken_as_the_day_s_clause_says)
{
	tie_on(date_of(2030, 12, 29));
	assert_outcome(0, 0, UNDETERMINED);
	tie_on(date_of(2031, 1, 5));
	assert_outcome(0, 0, NO_WINNER);
	tie_on(date_of(2031, 7, 6));
	assert_outcome(0, 0, ELECTED);
	assert_string_equal(elected(0, 0), "B");
}

#ifdef HAVE_JSON
static struct tdpelect_pack *read_decree(void)
{
	static char text[16384];
	struct tdpelect_pack *pack = NULL;
	FILE *file = fopen("decree-2031.json", "rb");
	size_t length;

	assert_non_null(file);
	length = fread(text, 1, sizeof(text), file);
	fclose(file);
	assert_ok(tdpelect_json_pack_read(text, length, &pack, &error));
	return pack;
}

TEST(read_at_run_time_the_decree_is_the_same_law)
{
	const struct tdpelect_date days[] = {{2030, 12, 31}, {2031, 1, 1}, {2031, 7, 1},
					     {2099, 1, 1}};
	struct tdpelect_pack *read = read_decree();

	for (size_t i = 0; i < COUNT_OF(days); i++) {
		stand_behind(compiled);
		list(packs, pack_count, days[i], with, sizeof(with));
		stand_behind(read);
		list(packs, pack_count, days[i], without, sizeof(without));
		assert_string_equal(with, without);
	}
	stand_behind(compiled);
	tdpelect_json_pack_free(read);
}

TEST(read_at_run_time_the_decree_gives_the_same_verdicts)
{
	struct tdpelect_pack *read = read_decree();

	stand_behind(read);
	vote_on(date_of(2031, 1, 5));
	assert_int_equal(contest_at(0, 0).majority.needed, 108);
	tie_on(date_of(2031, 7, 6));
	assert_string_equal(elected(0, 0), "B");
	end_election(NULL);
	stand_behind(compiled);
	tdpelect_json_pack_free(read);
}

TEST(both_at_once_are_one_instrument_and_no_contradiction)
{
	struct tdpelect_pack *read = read_decree();
	tdpelect_rulebook *law = NULL;

	stand_behind(compiled);
	packs[pack_count++] = read;
	assert_ok(tdpelect_rulebook_resolve(packs, pack_count, "VN", date_of(2031, 1, 1), &law,
					    &error));
	assert_int_equal(tdpelect_rulebook_contradiction(law, 0, NULL, NULL, NULL), 0);
	assert_string_equal(tdpelect_rulebook_pack_id(law,
						      tdpelect_rulebook_pack_count(law) - 1),
			    "vn-decree-of-2031");
	tdpelect_rulebook_free(law);
	stand_behind(compiled);
	tdpelect_json_pack_free(read);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_compiled_decree_may_be_used),
		cmocka_unit_test(before_2031_the_law_is_what_it_was),
		cmocka_unit_test(from_2031_the_decree_says_what_it_says),
		cmocka_unit_test(what_the_decree_does_not_say_stays),
		cmocka_unit_test(votes_that_elected_in_2030_elect_otherwise_in_2031),
		cmocka_unit_test(a_meeting_that_was_enough_in_2030_is_too_small_in_2031),
		cmocka_unit_test(a_failure_of_2031_is_repeated_within_thirty_days),
		cmocka_unit_test(
			a_second_failure_of_2031_brings_an_interim_head_for_three_months),
		cmocka_unit_test(a_tie_is_broken_as_the_day_s_clause_says),
#ifdef HAVE_JSON
		cmocka_unit_test(read_at_run_time_the_decree_is_the_same_law),
		cmocka_unit_test(read_at_run_time_the_decree_gives_the_same_verdicts),
		cmocka_unit_test(both_at_once_are_one_instrument_and_no_contradiction),
#endif
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
