/* SPDX-License-Identifier: MIT */
/* A column call answers every row as the single call does. */
#include "law_support.h"

#define ROWS 4000

static uint64_t seed;

static int32_t count_or_unknown(int32_t limit)
{
	return random_below(&seed, 10) ? random_below(&seed, limit) : UNKNOWN;
}

static struct tdpelect_date random_day(void)
{
	return date_of(2000 + random_below(&seed, 40), 1 + random_below(&seed, 12),
		       1 + random_below(&seed, 28));
}

TEST(fractions_are_the_same_one_by_one)
{
	static int32_t counts[ROWS], bases[ROWS], least[ROWS];
	static uint8_t answers[ROWS];
	const struct tdpelect_fraction fractions[] = {{1, 2}, {2, 3}, {1, 1}};

	for (int i = 0; i < ROWS; i++) {
		counts[i] = random_below(&seed, 20) ? count_or_unknown(200) : -1;
		bases[i] = random_below(&seed, 20) ? count_or_unknown(400) : -7;
	}
	for (int f = 0; f < 6; f++) {
		int32_t compare = 1 + f % 2;

		assert_ok(tdpelect_fraction_columns(fractions[f / 2], compare, counts, bases, ROWS,
						    answers, least, &error));
		for (int i = 0; i < ROWS; i++) {
			int reaches = 255;
			int32_t needed = UNKNOWN;

			if (counts[i] >= 0)
				tdpelect_fraction_needed(fractions[f / 2], compare, bases[i],
							 &needed, NULL);
			if (needed != UNKNOWN)
				tdpelect_fraction_reaches(fractions[f / 2], compare, counts[i],
							  bases[i], &reaches, NULL);
			assert_int_equal(answers[i], reaches);
			assert_int_equal(least[i], needed);
		}
	}
}

TEST(quorums_are_the_same_one_by_one)
{
	static int32_t electorates[ROWS], presents[ROWS], least[ROWS];
	static uint8_t outcomes[ROWS];

	for (int i = 0; i < ROWS; i++) {
		electorates[i] = count_or_unknown(300);
		presents[i] = count_or_unknown(300);
	}
	for (int32_t form = 0; form <= TDPELECT_FORM_HOUSEHOLD_BALLOTS; form++) {
		const tdpelect_rulebook *law = form % 2 ? law_2008 : law_2022;
		struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;

		attendance.form = form;
		assert_ok(tdpelect_quorum_columns(law, form, electorates, presents, ROWS, outcomes,
						  least, &error));
		for (int i = 0; i < ROWS; i++) {
			struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

			attendance.electorate_count = electorates[i];
			attendance.present_count = presents[i];
			assert_ok(tdpelect_quorum_judge(law, &attendance, NULL, &quorum, &error));
			assert_word(QUORUM_OUTCOME, outcomes[i], quorum.outcome);
			assert_int_equal(least[i], quorum.needed);
		}
	}
}

#define CANDIDATES 3

/* Quorum and majority of one conference, as a caller would put them together. */
static struct tdpelect_majority judge_conference(const tdpelect_rulebook *law,
						 struct tdpelect_tally *tally,
						 struct tdpelect_candidacy *candidacies)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	int32_t contradictions;

	assert_ok(tdpelect_tally_reconcile(law, tally, NULL, &contradictions, &error));
	attendance.electorate_count = tally->electorate_count;
	attendance.present_count = tally->present_count;
	if (!contradictions)
		attendance.implied_count = tdpelect_tally_implied_present(law, tally);
	assert_ok(tdpelect_quorum_judge(law, &attendance, NULL, &quorum, &error));
	assert_ok(tdpelect_majority_judge(law, tally, quorum.outcome, NULL, &majority, candidacies,
					  &error));
	return majority;
}

static void compare_majority(const int32_t *counts, struct tdpelect_tally tally, uint8_t outcome,
			     int32_t elected, int32_t least)
{
	struct tdpelect_votes votes[CANDIDATES];
	struct tdpelect_candidacy candidacies[CANDIDATES];
	struct tdpelect_majority majority;
	int32_t first = -1;

	for (int j = 0; j < CANDIDATES; j++) {
		tdpelect_votes_init(&votes[j]);
		votes[j].votes = counts[j];
	}
	tally.votes = votes;
	tally.candidate_count = CANDIDATES;
	majority = judge_conference(law_2022, &tally, candidacies);
	for (int j = CANDIDATES - 1; j >= 0; j--)
		if (candidacies[j].elected)
			first = j;
	assert_word(OUTCOME, outcome, majority.outcome);
	assert_int_equal(elected, first);
	assert_int_equal(least, majority.needed);
}

TEST(majorities_are_the_same_one_by_one)
{
	static int32_t electorates[ROWS], presents[ROWS], valids[ROWS], votes[ROWS * CANDIDATES];
	static int32_t elected[ROWS], least[ROWS];
	static uint8_t outcomes[ROWS];

	for (int i = 0; i < ROWS; i++) {
		electorates[i] = random_below(&seed, 9) ? 90 + random_below(&seed, 20) : UNKNOWN;
		presents[i] = random_below(&seed, 5) ? 40 + random_below(&seed, 60) : UNKNOWN;
		valids[i] = random_below(&seed, 3) ? 40 + random_below(&seed, 50) : UNKNOWN;
		votes[CANDIDATES * i] = count_or_unknown(80);
		votes[CANDIDATES * i + 1] = count_or_unknown(30);
		votes[CANDIDATES * i + 2] = count_or_unknown(5);
	}
	for (int given = 0; given < 4; given++) {
		assert_ok(tdpelect_majority_columns(law_2022, electorates,
						    given & 1 ? presents : NULL, NULL, NULL,
						    given & 2 ? valids : NULL, NULL, votes, ROWS,
						    CANDIDATES, outcomes, elected, least, NULL,
						    NULL, &error));
		for (int i = 0; i < ROWS; i++) {
			struct tdpelect_tally tally = TDPELECT_TALLY_INIT;

			tally.method = TDPELECT_METHOD_SECRET_BALLOT;
			tally.electorate_count = electorates[i];
			tally.present_count = given & 1 ? presents[i] : UNKNOWN;
			tally.valid_ballot_count = given & 2 ? valids[i] : UNKNOWN;
			compare_majority(&votes[CANDIDATES * i], tally, outcomes[i], elected[i],
					 least[i]);
		}
	}
}

static int32_t packed(struct tdpelect_date date)
{
	return date.year * 10000 + date.month * 100 + date.day;
}

TEST(eligibilities_are_the_same_one_by_one)
{
	static int32_t births[ROWS];
	static uint64_t known[ROWS], truth[ROWS], barred[ROWS], advised[ROWS], missing[ROWS];
	static struct tdpelect_person people[ROWS];
	static uint8_t outcomes[ROWS];

	for (int i = 0; i < ROWS; i++) {
		tdpelect_person_init(&people[i]);
		people[i].birth_date = random_day();
		people[i].birth_date.year = (int16_t)(1870 + random_below(&seed, 160));
		if (i % 5 == 1)
			people[i].birth_date.day = 0;
		if (i % 7 == 1)
			people[i].birth_date.day = people[i].birth_date.month = 0;
		if (i % 11 == 1)
			people[i].birth_date = NO_DATE;
		people[i].known = (next_random(&seed) | next_random(&seed)) & 0x1fffffe;
		people[i].truth = next_random(&seed) & people[i].known;
		births[i] = packed(people[i].birth_date);
		known[i] = people[i].known;
		truth[i] = people[i].truth;
	}
	for (int32_t role = 1; role <= 2; role++) {
		struct tdpelect_date day = date_of(2024, 9, 22);

		assert_ok(tdpelect_eligibility_columns(law_2022, role, day, births, known, truth,
						       ROWS, outcomes, barred, advised, missing,
						       &error));
		for (int i = 0; i < ROWS; i++) {
			struct tdpelect_eligibility one = TDPELECT_ELIGIBILITY_INIT;

			assert_ok(tdpelect_eligibility_judge(law_2022, role, &people[i], day,
							     NULL, &one, &error));
			assert_word(ELIGIBILITY, outcomes[i], one.outcome);
			assert_int_equal(barred[i], one.barred);
			assert_int_equal(advised[i], one.advised);
			assert_int_equal(missing[i], one.missing);
		}
	}
}

static void compare_next(const tdpelect_rulebook *law, int32_t outcome,
			 struct tdpelect_date day, int failures, struct tdpelect_date first_day,
			 uint8_t state, uint8_t step, struct tdpelect_date by)
{
	struct tdpelect_round_outcome rounds[5];
	struct tdpelect_history history = TDPELECT_HISTORY_INIT;
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	int32_t one_state = 0;
	size_t count = 0;

	for (int i = 0; i <= failures; i++) {
		tdpelect_round_outcome_init(&rounds[i]);
		rounds[i].outcome = i < failures ? TDPELECT_OUTCOME_NO_WINNER : outcome;
		rounds[i].polling_day = i == failures ? day : i ? NO_DATE : first_day;
	}
	history.rounds = rounds;
	history.round_count = (size_t)failures + 1;
	assert_ok(tdpelect_next_judge(law, &history, NULL, &one_state, steps, &count, &error));
	assert_word(STATE, state, one_state);
	assert_word(STEP, step, steps[0].step);
	assert_int_equal(packed(by), packed(steps[0].by));
}

TEST(what_comes_next_is_the_same_one_by_one)
{
	static uint8_t outcomes[ROWS], failures[ROWS], states[ROWS], steps[ROWS];
	static struct tdpelect_date days[ROWS], first_days[ROWS], by[ROWS];

	for (int i = 0; i < ROWS; i++) {
		outcomes[i] = (uint8_t)(1 + random_below(&seed, TDPELECT_OUTCOME_NOT_RELEASED));
		failures[i] = (uint8_t)random_below(&seed, 5);
		days[i] = i % 6 ? random_day() : NO_DATE;
		first_days[i] = i % 9 ? random_day() : NO_DATE;
	}
	for (int f = 0; f < 4; f++) {
		const tdpelect_rulebook *law = f & 1 ? law_2008 : law_2022;

		assert_ok(tdpelect_next_columns(law, outcomes, days, f & 2 ? failures : NULL,
						f & 2 ? first_days : NULL, ROWS, states, steps, by,
						&error));
		for (int i = 0; i < ROWS; i++)
			compare_next(law, outcomes[i], days[i], f & 2 ? failures[i] : 0,
				     f & 2 ? first_days[i] : NO_DATE, states[i], steps[i], by[i]);
	}
}

TEST(days_are_added_the_same_one_by_one)
{
	static struct tdpelect_date dates[ROWS], moved[ROWS];
	const int32_t terms[] = {15, -20, 0, 3000000, INT32_MIN};

	for (int i = 0; i < ROWS; i++) {
		dates[i] = random_day();
		dates[i].day = (uint8_t)random_below(&seed, 33);
	}
	for (size_t t = 0; t < COUNT_OF(terms); t++) {
		assert_ok(tdpelect_date_add_days_columns(dates, ROWS, terms[t], moved, &error));
		for (int i = 0; i < ROWS; i++) {
			struct tdpelect_date one = NO_DATE;

			tdpelect_date_add_days(dates[i], terms[t], &one, NULL);
			assert_memory_equal(&moved[i], &one, sizeof(one));
		}
	}
}

TEST(columns_of_no_rows_may_be_absent)
{
	const struct tdpelect_fraction half = {1, 2};

	assert_ok(tdpelect_fraction_columns(half, TDPELECT_COMPARE_MORE_THAN, NULL, NULL, 0, NULL,
					    NULL, &error));
	assert_ok(tdpelect_quorum_columns(law_2008, 0, NULL, NULL, 0, NULL, NULL, &error));
	assert_ok(tdpelect_majority_columns(law_2008, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1,
					    NULL, NULL, NULL, NULL, NULL, &error));
	assert_ok(tdpelect_eligibility_columns(law_2008, 1, NO_DATE, NULL, NULL, NULL, 0, NULL,
					       NULL, NULL, NULL, &error));
	assert_ok(tdpelect_next_columns(law_2008, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL,
					&error));
	assert_ok(tdpelect_date_add_days_columns(NULL, 0, 15, NULL, &error));
}

TEST(results_that_nobody_wants_need_no_room)
{
	const struct tdpelect_fraction half = {1, 2};
	const int32_t counts[] = {51}, bases[] = {101}, births[] = {19610502};
	const uint64_t facts[] = {0};
	const uint8_t outcomes[] = {TDPELECT_OUTCOME_NO_WINNER};
	const struct tdpelect_date days[] = {{2017, 11, 12}};
	uint8_t answers[1];
	int32_t elected[1];

	assert_ok(tdpelect_fraction_columns(half, TDPELECT_COMPARE_MORE_THAN, counts, bases, 1,
					    answers, NULL, &error));
	assert_int_equal(answers[0], 1);
	assert_ok(tdpelect_quorum_columns(law_2008, 0, bases, counts, 1, answers, NULL, &error));
	assert_ok(tdpelect_majority_columns(law_2008, bases, NULL, NULL, NULL, NULL, NULL, counts, 1,
					    1, answers, elected, NULL, NULL, NULL, &error));
	assert_int_equal(elected[0], 0);
	assert_ok(tdpelect_eligibility_columns(law_2008, TDPELECT_ROLE_VOTER, days[0], births,
					       facts, facts, 1, answers, NULL, NULL, NULL,
					       &error));
	assert_ok(tdpelect_next_columns(law_2008, outcomes, days, NULL, NULL, 1, answers, NULL,
					NULL, &error));
	assert_word(STATE, answers[0], TDPELECT_STATE_REVOTE_DUE);
}

TEST(a_row_that_cannot_be_is_named)
{
	const int32_t bases[] = {100, 100, -100}, counts[] = {60, 60, 60};
	const int32_t births[] = {19610502, 19611302};
	const uint64_t facts[] = {0, 0};
	const uint8_t wrong_outcomes[] = {1, 1, 1, 99};
	const struct tdpelect_date days[4] = {{2017, 11, 12}};
	uint8_t answers[4];
	int32_t elected[4];

	assert_refused(tdpelect_quorum_columns(law_2008, 0, bases, counts, 3, answers, NULL,
					       &error),
		       TDPELECT_ERROR_RANGE, "electorate_count", 2, "");
	assert_refused(tdpelect_majority_columns(law_2008, bases, NULL, NULL, NULL, NULL, NULL, counts,
						 3, 1, answers, elected, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_RANGE, "tally", 2, "");
	assert_refused(tdpelect_eligibility_columns(law_2008, 1, days[0], births, facts, facts, 2,
						    answers, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "birth_date", 1, "");
	assert_refused(tdpelect_next_columns(law_2008, wrong_outcomes, days, NULL, NULL, 4,
					     answers, NULL, NULL, &error),
		       TDPELECT_ERROR_WORD, "outcome", 3, "");
}

TEST(a_row_holds_1_to_64_candidates)
{
	const int32_t bases[] = {100}, counts[65] = {0};
	uint8_t answers[1];
	int32_t elected[1];

	assert_ok(tdpelect_majority_columns(law_2008, bases, NULL, NULL, NULL, NULL, NULL, counts, 1,
					    64, answers, elected, NULL, NULL, NULL, &error));
	assert_refused(tdpelect_majority_columns(law_2008, bases, NULL, NULL, NULL, NULL, NULL, counts,
						 1, 65, answers, elected, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_RANGE, "candidate_count", -1,
		       "columns take 1 to 64 candidates a row");
	assert_refused(tdpelect_majority_columns(law_2008, bases, NULL, NULL, NULL, NULL, NULL, counts,
						 1, 0, answers, elected, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_RANGE, "candidate_count", -1, "columns take");
}

TEST(a_birth_date_that_is_no_number_of_a_day_is_refused)
{
	const int32_t births[] = {-1, 100000000, 99991232, 19610532, 19610005};
	const uint64_t none = 0;
	uint8_t answer;

	for (size_t i = 0; i < COUNT_OF(births); i++)
		assert_refused(tdpelect_eligibility_columns(law_2008, 1, NO_DATE, &births[i],
							    &none, &none, 1, &answer, NULL, NULL,
							    NULL, &error),
			       TDPELECT_ERROR_DATE_IMPOSSIBLE, "birth_date", 0, "");
}

TEST(a_quorum_of_all_asks_for_everybody)
{
	const int32_t electorates[] = {100, 100}, presents[] = {100, 99};
	tdpelect_rulebook *law = law_with(law_2008, TDPELECT_VALUE_QUORUM,
					  ratio_rule(2, 2, TDPELECT_COMPARE_AT_LEAST,
						     TDPELECT_BASE_ELECTORATE));
	uint8_t answers[2];

	assert_ok(tdpelect_quorum_columns(law, 0, electorates, presents, 2, answers, NULL,
					  &error));
	assert_word(QUORUM_OUTCOME, answers[0], TDPELECT_QUORUM_OUTCOME_MET);
	assert_word(QUORUM_OUTCOME, answers[1], TDPELECT_QUORUM_OUTCOME_NOT_MET);
	tdpelect_rulebook_free(law);
}

TEST(columns_need_a_law_a_form_of_the_list_and_each_other)
{
	const int32_t counts[] = {60}, births[] = {19610502};
	const uint64_t facts[] = {0};
	const struct tdpelect_date days[] = {{2017, 11, 12}};
	const uint8_t outcomes[] = {TDPELECT_OUTCOME_ELECTED};
	uint8_t answers[1];
	int32_t elected[1];

	assert_refused(tdpelect_quorum_columns(NULL, 0, counts, counts, 1, answers, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
	assert_refused(tdpelect_quorum_columns(law_2008, 9, counts, counts, 1, answers, NULL,
					       &error),
		       TDPELECT_ERROR_WORD, "form", -1, "");
	assert_refused(tdpelect_quorum_columns(law_2008, 0, counts, NULL, 1, answers, NULL,
					       &error),
		       TDPELECT_ERROR_ARGUMENT, "electorate_counts", -1, "");
	assert_refused(tdpelect_majority_columns(NULL, counts, NULL, NULL, NULL, NULL, NULL,
						 counts, 1, 1, answers, elected, NULL, NULL, NULL,
						 &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
	assert_refused(tdpelect_majority_columns(law_2008, NULL, NULL, NULL, NULL, NULL, NULL,
						 counts, 1, 1, answers, elected, NULL, NULL, NULL,
						 &error),
		       TDPELECT_ERROR_ARGUMENT, "electorate_counts", -1, "");
	assert_refused(tdpelect_majority_columns(law_2008, counts, NULL, NULL, NULL, NULL, NULL,
						 counts, 1, 1, NULL, elected, NULL, NULL, NULL,
						 &error),
		       TDPELECT_ERROR_ARGUMENT, "electorate_counts", -1, "");
	assert_refused(tdpelect_eligibility_columns(law_2008, 1, days[0], NULL, facts, facts, 1,
						    answers, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "birth_dates", -1, "");
	assert_refused(tdpelect_eligibility_columns(law_2008, 1, days[0], births, facts, NULL, 1,
						    answers, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "birth_dates", -1, "");
	assert_refused(tdpelect_eligibility_columns(law_2008, 1, days[0], births, facts, facts, 1,
						    NULL, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "birth_dates", -1, "");
	assert_refused(tdpelect_next_columns(law_2008, NULL, days, NULL, NULL, 1, answers, NULL,
					     NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "outcomes", -1, "");
	assert_refused(tdpelect_next_columns(law_2008, outcomes, NULL, NULL, NULL, 1, answers,
					     NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "outcomes", -1, "");
}

TEST(where_the_law_deliberately_sets_no_age_nobody_is_too_young)
{
	const int32_t births[] = {20200101};
	const uint64_t facts[] = {0};
	tdpelect_rulebook *law = law_with(law_2008, TDPELECT_VALUE_VOTER_AGE,
					  rule_of_kind(TDPELECT_KIND_NONE));
	uint64_t barred[] = {7};
	uint8_t answers[1];

	assert_ok(tdpelect_eligibility_columns(law, TDPELECT_ROLE_VOTER, date_of(2020, 1, 2),
					       births, facts, facts, 1, answers, barred, NULL,
					       NULL, &error));
	assert_int_equal(barred[0] >> TDPELECT_FACT_AGE & 1, 0);
	tdpelect_rulebook_free(law);
}

/* Born on a 29 February, which the loops leave to the single call. */
TEST(an_implausible_birth_date_is_told_of_the_hardest_days_too)
{
	static const int32_t births[] = {18720229, 19600229};
	static const uint64_t facts[] = {0, 0};
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;
	uint8_t implausible[2];

	assert_ok(tdpelect_roll_judge(law_2008, TDPELECT_ROLE_VOTER, date_of(2017, 11, 12), births,
				      facts, facts, 2, NULL, NULL, NULL, NULL, implausible, NULL,
				      &roll, &error));
	assert_int_equal(implausible[0], 1);
	assert_int_equal(implausible[1], 0);
}

/* The quorum is more than half, the majority at least half or another share. */
TEST(a_majority_of_another_comparison_is_compared_on_its_own)
{
	const int32_t electorates[] = {100, 100}, presents[] = {90, 90}, counts[] = {50, 49};
	tdpelect_rulebook *law = law_with(law_2008, TDPELECT_VALUE_MAJORITY,
					  ratio_rule(1, 2, TDPELECT_COMPARE_AT_LEAST,
						     TDPELECT_BASE_ELECTORATE));
	uint8_t answers[2];
	int32_t elected[2];

	assert_ok(tdpelect_majority_columns(law, electorates, presents, NULL, NULL, NULL, NULL,
					    counts, 2, 1, answers, elected, NULL, NULL, NULL,
					    &error));
	assert_word(OUTCOME, answers[0], TDPELECT_OUTCOME_ELECTED);
	assert_word(OUTCOME, answers[1], TDPELECT_OUTCOME_NO_WINNER);
	tdpelect_rulebook_free(law);
}

TEST(a_sum_too_great_for_the_loops_is_judged_by_itself)
{
	const int32_t most[] = {INT32_MAX};
	uint8_t answers[1];
	int32_t elected[1];

	assert_ok(tdpelect_majority_columns(law_2008, most, NULL, NULL, NULL, NULL, NULL, most, 1,
					    1, answers, elected, NULL, NULL, NULL, &error));
	assert_word(OUTCOME, answers[0], TDPELECT_OUTCOME_ELECTED);
	assert_int_equal(elected[0], 0);
}

static void assert_elects(struct tdpelect_rule majority, int32_t votes, int32_t outcome)
{
	const int32_t electorates[] = {120}, presents[] = {110}, counts[] = {votes};
	tdpelect_rulebook *law = law_with(law_2008, TDPELECT_VALUE_MAJORITY, majority);
	uint8_t answers[1];
	int32_t elected[1];

	assert_ok(tdpelect_majority_columns(law, electorates, presents, NULL, NULL, NULL, NULL,
					    counts, 1, 1, answers, elected, NULL, NULL, NULL,
					    &error));
	assert_word(OUTCOME, answers[0], outcome);
	tdpelect_rulebook_free(law);
}

TEST(a_majority_of_another_share_than_the_quorum_is_compared_on_its_own)
{
	const int32_t more = TDPELECT_COMPARE_MORE_THAN, all = TDPELECT_BASE_ELECTORATE;

	assert_elects(ratio_rule(1, 3, more, all), 41, TDPELECT_OUTCOME_ELECTED);
	assert_elects(ratio_rule(1, 3, more, all), 40, TDPELECT_OUTCOME_NO_WINNER);
	assert_elects(ratio_rule(2, 3, more, all), 81, TDPELECT_OUTCOME_ELECTED);
	assert_elects(ratio_rule(2, 3, more, all), 80, TDPELECT_OUTCOME_NO_WINNER);
	assert_elects(rule_of_kind(TDPELECT_KIND_NONE), 80, TDPELECT_OUTCOME_UNDETERMINED);
}

TEST(issued_or_invalid_ballots_alone_are_compared_with_the_rest)
{
	const int32_t electorates[] = {100}, presents[] = {90}, counts[] = {60}, more[] = {91};
	uint8_t answers[1];
	int32_t elected[1];

	assert_ok(tdpelect_majority_columns(law_2008, electorates, presents, more, NULL, NULL,
					    NULL, counts, 1, 1, answers, elected, NULL, NULL, NULL,
					    &error));
	assert_word(OUTCOME, answers[0], TDPELECT_OUTCOME_IRRECONCILABLE);
	assert_ok(tdpelect_majority_columns(law_2008, electorates, presents, NULL, NULL, NULL,
					    more, counts, 1, 1, answers, elected, NULL, NULL, NULL,
					    &error));
	assert_word(OUTCOME, answers[0], TDPELECT_OUTCOME_IRRECONCILABLE);
}

TEST(on_the_last_day_of_a_year_everyone_born_that_many_years_ago_is_of_age)
{
	const int32_t births[] = {19990000, 20000000, 19991231};
	const uint64_t facts[] = {0, 0, 0};
	uint64_t missing[3], barred[3];
	uint8_t answers[3];

	assert_ok(tdpelect_eligibility_columns(law_2008, TDPELECT_ROLE_VOTER,
					       date_of(2017, 12, 31), births, facts, facts, 3,
					       answers, barred, NULL, missing, &error));
	assert_int_equal(missing[0] >> TDPELECT_FACT_AGE & 1, 0);
	assert_int_equal(barred[1] >> TDPELECT_FACT_AGE & 1, 1);
	assert_int_equal(missing[2] >> TDPELECT_FACT_AGE & 1, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fractions_are_the_same_one_by_one),
		cmocka_unit_test(quorums_are_the_same_one_by_one),
		cmocka_unit_test(majorities_are_the_same_one_by_one),
		cmocka_unit_test(eligibilities_are_the_same_one_by_one),
		cmocka_unit_test(what_comes_next_is_the_same_one_by_one),
		cmocka_unit_test(days_are_added_the_same_one_by_one),
		cmocka_unit_test(columns_of_no_rows_may_be_absent),
		cmocka_unit_test(results_that_nobody_wants_need_no_room),
		cmocka_unit_test(a_row_that_cannot_be_is_named),
		cmocka_unit_test(a_row_holds_1_to_64_candidates),
		cmocka_unit_test(a_birth_date_that_is_no_number_of_a_day_is_refused),
		cmocka_unit_test(a_quorum_of_all_asks_for_everybody),
		cmocka_unit_test(columns_need_a_law_a_form_of_the_list_and_each_other),
		cmocka_unit_test(where_the_law_deliberately_sets_no_age_nobody_is_too_young),
		cmocka_unit_test(an_implausible_birth_date_is_told_of_the_hardest_days_too),
		cmocka_unit_test(a_majority_of_another_comparison_is_compared_on_its_own),
		cmocka_unit_test(a_sum_too_great_for_the_loops_is_judged_by_itself),
		cmocka_unit_test(a_majority_of_another_share_than_the_quorum_is_compared_on_its_own),
		cmocka_unit_test(issued_or_invalid_ballots_alone_are_compared_with_the_rest),
		cmocka_unit_test(on_the_last_day_of_a_year_everyone_born_that_many_years_ago_is_of_age),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
