/* SPDX-License-Identifier: MIT */
/* The loops over columns have no rule of their own: what each of them says of a row is what the
 * single calls say of it. Every one that this machine runs is asked, over every combination of
 * small, unknown and greatest numbers, and over random rows. */
#include "law_support.h"

#include "columns/kernels.h"

const struct tdp_kernels *__real_tdp_kernels(void);
const struct tdp_kernels *__wrap_tdp_kernels(void);

static const struct tdp_kernels *chosen = &tdp_kernels_portable;

const struct tdp_kernels *__wrap_tdp_kernels(void)
{
	return chosen;
}

static int choose(int which)
{
	chosen = &tdp_kernels_portable;
	if (which == 0)
		return 1;
#ifdef TDP_HAVE_AVX2
	chosen = &tdp_kernels_avx2;
	return which == 1 && __builtin_cpu_supports("avx2");
#else
	return 0;
#endif
}

#define ROWS 80000
#define CANDIDATES 3

enum { ELECTORATES, PRESENTS, ISSUEDS, RETURNEDS, VALIDS, INVALIDS, COLUMNS };

static int32_t cells[COLUMNS][ROWS], votes[ROWS * CANDIDATES];
static size_t row_count, candidate_count;
static uint64_t seed;

struct answers {
	uint8_t outcomes[ROWS], quorums[ROWS];
	int32_t elected[ROWS], needed[ROWS];
	uint32_t contradictions[ROWS];
};

static struct answers one_by_one, together;

static uint32_t contradictions_of(const tdpelect_rulebook *law, const struct tdpelect_tally *tally)
{
	struct tdpelect_context context = new_context();
	int32_t count;
	uint32_t bits = 0;

	assert_ok(tdpelect_tally_reconcile(law, tally, &context, &count, &error));
	assert_in_range(context.finding_count, 0, COUNT_OF(finding_room));
	for (size_t i = 0; i < context.finding_count; i++)
		bits |= TDPELECT_CONTRADICTION(context.findings[i].name);
	return bits;
}

/* Quorum and majority of one conference, as a caller would put them together. */
static void judge_one(const tdpelect_rulebook *law, size_t row, int given)
{
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_votes cast[CANDIDATES];
	struct tdpelect_candidacy candidacies[CANDIDATES];
	int32_t *counts[COLUMNS] = {&tally.electorate_count,      &tally.present_count,
				    &tally.issued_ballot_count,   &tally.returned_ballot_count,
				    &tally.valid_ballot_count,    &tally.invalid_ballot_count};

	for (int c = 0; c < COLUMNS; c++)
		*counts[c] = given >> c & 1 ? cells[c][row] : UNKNOWN;
	for (size_t i = 0; i < candidate_count; i++) {
		tdpelect_votes_init(&cast[i]);
		cast[i].votes = votes[row * candidate_count + i];
	}
	tally.method = TDPELECT_METHOD_SECRET_BALLOT;
	tally.votes = cast;
	tally.candidate_count = candidate_count;
	one_by_one.contradictions[row] = contradictions_of(law, &tally);
	attendance.electorate_count = tally.electorate_count;
	attendance.present_count = tally.present_count;
	if (!one_by_one.contradictions[row])
		attendance.implied_count = tdpelect_tally_implied_present(law, &tally);
	assert_ok(tdpelect_quorum_judge(law, &attendance, NULL, &quorum, &error));
	assert_ok(tdpelect_majority_judge(law, &tally, quorum.outcome, NULL, &majority,
					  candidacies, &error));
	one_by_one.outcomes[row] = (uint8_t)majority.outcome;
	one_by_one.quorums[row] = (uint8_t)quorum.outcome;
	one_by_one.needed[row] = majority.needed;
	one_by_one.elected[row] = -1;
	for (size_t i = candidate_count; i > 0; i--)
		if (candidacies[i - 1].elected)
			one_by_one.elected[row] = (int32_t)i - 1;
}

static const int32_t *column_of(int column, int given)
{
	return given >> column & 1 ? cells[column] : NULL;
}

static tdpelect_status judge_together(const tdpelect_rulebook *law, int given)
{
	return tdpelect_majority_columns(
		law, cells[ELECTORATES], column_of(PRESENTS, given), column_of(ISSUEDS, given),
		column_of(RETURNEDS, given), column_of(VALIDS, given), column_of(INVALIDS, given),
		votes, row_count, candidate_count, together.outcomes, together.elected,
		together.needed, together.quorums, together.contradictions, &error);
}

static void assert_rows_are_the_same(void)
{
	for (size_t i = 0; i < row_count; i++) {
		assert_word(OUTCOME, together.outcomes[i], one_by_one.outcomes[i]);
		assert_word(QUORUM_OUTCOME, together.quorums[i], one_by_one.quorums[i]);
		assert_int_equal(together.elected[i], one_by_one.elected[i]);
		assert_int_equal(together.needed[i], one_by_one.needed[i]);
		assert_int_equal(together.contradictions[i], one_by_one.contradictions[i]);
	}
}

static void assert_contests_are_the_same(const tdpelect_rulebook *law, int given)
{
	for (size_t row = 0; row < row_count; row++)
		judge_one(law, row, given);
	for (int which = 0; choose(which); which++) {
		memset(&together, 0xee, sizeof(together));
		assert_ok(judge_together(law, given));
		assert_rows_are_the_same();
	}
}

/* The law of 2022 with every kind of threshold, and with none. */
static void assert_same_under_every_law(int given)
{
	static const struct {
		int32_t value, numerator, denominator, compare, base;
	} changes[] = {
		{TDPELECT_VALUE_MAJORITY, 1, 2, 2, TDPELECT_BASE_ELECTORATE},
		{TDPELECT_VALUE_MAJORITY, 2, 3, 1, TDPELECT_BASE_PRESENT},
		{TDPELECT_VALUE_MAJORITY, 1, 3, 2, TDPELECT_BASE_VALID},
		{TDPELECT_VALUE_MAJORITY, 1, 1, 1, TDPELECT_BASE_RETURNED},
		{TDPELECT_VALUE_MAJORITY, 3, 4, 2, TDPELECT_BASE_ISSUED},
		{TDPELECT_VALUE_MAJORITY, INT32_MAX - 1, INT32_MAX, 1, TDPELECT_BASE_ELECTORATE},
		{TDPELECT_VALUE_QUORUM, 2, 3, 2, TDPELECT_BASE_ELECTORATE},
	};

	assert_contests_are_the_same(law_2022, given);
	assert_contests_are_the_same(law_2008, given);
	for (size_t i = 0; i < COUNT_OF(changes); i++) {
		tdpelect_rulebook *law =
			law_with(law_2022, changes[i].value,
				 ratio_rule(changes[i].numerator, changes[i].denominator,
					    changes[i].compare, changes[i].base));

		assert_contests_are_the_same(law, given);
		tdpelect_rulebook_free(law);
	}
	for (int32_t value = TDPELECT_VALUE_QUORUM; value <= TDPELECT_VALUE_MAJORITY; value++) {
		for (int32_t kind = 0; kind <= TDPELECT_KIND_NONE; kind += TDPELECT_KIND_NONE) {
			tdpelect_rulebook *law = law_with(law_2022, value, rule_of_kind(kind));

			assert_contests_are_the_same(law, given);
			tdpelect_rulebook_free(law);
		}
	}
}

/* The cells of row `row`, where every cell takes each of the values in turn. */
static size_t take_turn(size_t row, const int32_t *values, size_t value_count, int32_t *ret_cell)
{
	*ret_cell = values[row % value_count];
	return row / value_count;
}

/* The greatest count that the loops judge themselves; greater ones are left to the single call. */
#define GREATEST (INT32_MAX / TDP_CANDIDATE_LIMIT)

static void assert_few_counts_are_the_same(const int32_t values[8])
{
	row_count = 8 * 8 * 8 * 8 * 8;
	candidate_count = 2;
	for (size_t i = 0; i < row_count; i++) {
		size_t turn = take_turn(i, values, 8, &cells[ELECTORATES][i]);

		turn = take_turn(turn, values, 8, &cells[PRESENTS][i]);
		turn = take_turn(turn, values, 8, &cells[VALIDS][i]);
		turn = take_turn(turn, values, 8, &votes[2 * i]);
		take_turn(turn, values, 8, &votes[2 * i + 1]);
	}
	assert_same_under_every_law(1 << ELECTORATES | 1 << PRESENTS | 1 << VALIDS);
	assert_same_under_every_law(1 << ELECTORATES);
}

TEST(every_combination_of_few_counts_is_the_same)
{
	static const int32_t values[] = {UNKNOWN, 0, 1, 2, 3, 5, GREATEST - 1, GREATEST};

	assert_few_counts_are_the_same(values);
}

TEST(every_combination_of_few_counts_with_the_greatest_is_the_same)
{
	static const int32_t values[] = {UNKNOWN, 0, 1, 2, 3, 5, INT32_MAX - 1, INT32_MAX};

	assert_few_counts_are_the_same(values);
}

static void assert_all_counts_are_the_same(const int32_t values[5])
{
	row_count = 5 * 5 * 5 * 5 * 5 * 5 * 5;
	candidate_count = 1;
	for (size_t i = 0; i < row_count; i++) {
		size_t turn = i;

		for (int c = 0; c < COLUMNS; c++)
			turn = take_turn(turn, values, 5, &cells[c][i]);
		take_turn(turn, values, 5, &votes[i]);
	}
	assert_same_under_every_law((1 << COLUMNS) - 1);
}

TEST(every_combination_of_all_counts_is_the_same)
{
	static const int32_t values[] = {UNKNOWN, 0, 1, 2, GREATEST};

	assert_all_counts_are_the_same(values);
}

TEST(every_combination_of_all_counts_with_the_greatest_is_the_same)
{
	static const int32_t values[] = {UNKNOWN, 0, 1, 2, INT32_MAX};

	assert_all_counts_are_the_same(values);
}

static int32_t near(int32_t count)
{
	switch (random_below(&seed, 12)) {
	case 0:
		return UNKNOWN;
	case 1:
		return random_below(&seed, 500);
	default:
		return count > 0 ? count - random_below(&seed, 3) * random_below(&seed, 1 + count / 2)
				 : count;
	}
}

static void make_random_rows(size_t candidates)
{
	row_count = ROWS;
	candidate_count = candidates;
	for (size_t i = 0; i < row_count; i++) {
		cells[ELECTORATES][i] = near(1 + random_below(&seed, 400));
		cells[PRESENTS][i] = near(cells[ELECTORATES][i]);
		cells[ISSUEDS][i] = near(cells[PRESENTS][i]);
		cells[RETURNEDS][i] = near(cells[ISSUEDS][i]);
		cells[VALIDS][i] = near(cells[RETURNEDS][i]);
		cells[INVALIDS][i] = random_below(&seed, 3) ? 0 : near(3);
		for (size_t j = 0; j < candidates; j++)
			votes[candidates * i + j] = near(cells[VALIDS][i] / (int32_t)(j + 1));
	}
	for (size_t i = 0; i < row_count; i++) /* `near` of an unknown count may be anything */
		for (size_t j = 0; j < candidates; j++)
			if (votes[candidates * i + j] < 0)
				votes[candidates * i + j] = UNKNOWN;
	for (int c = 0; c < COLUMNS; c++)
		for (size_t i = 0; i < row_count; i++)
			if (cells[c][i] < 0)
				cells[c][i] = UNKNOWN;
}

TEST(random_counts_are_the_same)
{
	for (size_t candidates = 1; candidates <= CANDIDATES; candidates++) {
		make_random_rows(candidates);
		row_count = ROWS / 4;
		assert_same_under_every_law((1 << COLUMNS) - 1);
		assert_same_under_every_law(1 << ELECTORATES | 1 << PRESENTS | 1 << VALIDS);
	}
}

/* Parts that begin and end anywhere, as threads would take them. */
TEST(any_split_of_the_rows_is_the_same)
{
	static struct answers whole;

	make_random_rows(CANDIDATES);
	assert_ok(judge_together(law_2022, (1 << COLUMNS) - 1));
	whole = together;
	for (size_t from = 0, count; from < row_count; from += count) {
		count = 1 + (size_t)random_below(&seed, 2000);
		if (count > row_count - from)
			count = row_count - from;
		assert_ok(tdpelect_majority_columns(
			law_2022, cells[ELECTORATES] + from, cells[PRESENTS] + from,
			cells[ISSUEDS] + from, cells[RETURNEDS] + from, cells[VALIDS] + from,
			cells[INVALIDS] + from, votes + from * CANDIDATES, count, CANDIDATES,
			together.outcomes + from, together.elected + from, together.needed + from,
			together.quorums + from, together.contradictions + from, &error));
	}
	assert_memory_equal(&together, &whole, sizeof(whole));
}

TEST(the_first_count_that_cannot_be_is_refused)
{
	for (int which = 0; choose(which); which++) {
		for (int i = 0; i < 300; i++) {
			int column = random_below(&seed, COLUMNS + 1);
			int32_t row = random_below(&seed, 3000);
			int32_t wrong = i % 3 ? -1 - random_below(&seed, 5) : INT32_MIN + 1;

			make_random_rows(CANDIDATES);
			row_count = 3000;
			if (column < COLUMNS)
				cells[column][row] = wrong;
			else
				votes[(size_t)row * CANDIDATES + 1] = wrong;
			assert_int_equal(judge_together(law_2022, (1 << COLUMNS) - 1),
					 TDPELECT_ERROR_RANGE);
			assert_int_equal(error.index, row);
			if (i > 20)
				i += 20;
		}
	}
}

TEST(quorums_of_every_form_are_the_same)
{
	for (int32_t form = 0; form <= TDPELECT_FORM_HOUSEHOLD_BALLOTS; form++) {
		const tdpelect_rulebook *law = form % 2 ? law_2008 : law_2022;

		make_random_rows(CANDIDATES);
		for (size_t i = 0; i < row_count; i++) {
			struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
			struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

			attendance.form = form;
			attendance.electorate_count = cells[ELECTORATES][i];
			attendance.present_count = cells[PRESENTS][i];
			assert_ok(tdpelect_quorum_judge(law, &attendance, NULL, &quorum, &error));
			one_by_one.quorums[i] = (uint8_t)quorum.outcome;
			one_by_one.needed[i] = quorum.needed;
		}
		for (int which = 0; choose(which); which++) {
			assert_ok(tdpelect_quorum_columns(law, form, cells[ELECTORATES],
							  cells[PRESENTS], row_count,
							  together.quorums, together.needed, &error));
			assert_memory_equal(together.quorums, one_by_one.quorums, row_count);
			assert_memory_equal(together.needed, one_by_one.needed,
					    row_count * sizeof(int32_t));
		}
	}
}

/* ---- thresholds ---------------------------------------------------------------------- */

TEST(what_is_short_of_a_ratio_is_one_less_than_what_is_needed)
{
	static const int32_t numbers[] = {1, 2, 3, 4, 5, 7, 100, 65535, 65536, 1000003,
					  INT32_MAX - 1, INT32_MAX};

	for (size_t d = 0; d < COUNT_OF(numbers); d++)
		for (size_t n = 0; n <= d; n++)
			for (int i = 0; i < 4000; i++) {
				struct tdpelect_fraction ratio = {numbers[n], numbers[d]};
				int32_t compare = 1 + i % 2, of = 1 + i / 2, needed, short_of;
				struct tdp_threshold threshold = tdp_threshold_of(ratio, compare);
				int reaches;

				if (i > 2000)
					of = (int32_t)(next_random(&seed) & INT32_MAX) | 1;
				if (i > 3990)
					of = INT32_MAX - (i - 3991) / 2;
				short_of = tdp_threshold_short(&threshold, of);
				assert_ok(tdpelect_fraction_needed(ratio, compare, of, &needed,
								   &error));
				assert_int_equal(needed, short_of == INT32_MAX ? INT32_MAX
									       : short_of + 1);
				if (short_of < 0)
					continue;
				assert_ok(tdpelect_fraction_reaches(ratio, compare, short_of, of,
								    &reaches, &error));
				assert_false(reaches);
				assert_ok(tdpelect_fraction_reaches(ratio, compare, needed, of,
								    &reaches, &error));
				assert_int_equal(reaches, short_of != INT32_MAX);
			}
}

/* ---- people -------------------------------------------------------------------------- */

static int32_t births[ROWS];
static uint64_t known[ROWS], truth[ROWS];

struct people {
	uint8_t outcomes[ROWS];
	uint64_t barred[ROWS], advised[ROWS], missing[ROWS];
};

static struct people each, all;

static struct tdpelect_date birth_of(int32_t number)
{
	return date_of(number / 10000, number / 100 % 100, number % 100);
}

static void judge_each(const tdpelect_rulebook *law, int32_t role, struct tdpelect_date day)
{
	for (size_t i = 0; i < row_count; i++) {
		struct tdpelect_person person = TDPELECT_PERSON_INIT;
		struct tdpelect_eligibility answer = TDPELECT_ELIGIBILITY_INIT;

		person.birth_date = birth_of(births[i]);
		person.known = known[i];
		person.truth = truth[i];
		assert_ok(tdpelect_eligibility_judge(law, role, &person, day, NULL, &answer,
						     &error));
		each.outcomes[i] = (uint8_t)answer.outcome;
		each.barred[i] = answer.barred;
		each.advised[i] = answer.advised;
		each.missing[i] = answer.missing;
	}
}

static void assert_people_are_the_same(const tdpelect_rulebook *law, struct tdpelect_date day)
{
	for (int32_t role = TDPELECT_ROLE_VOTER; role <= TDPELECT_ROLE_CANDIDATE; role++) {
		judge_each(law, role, day);
		for (int which = 0; choose(which); which++) {
			assert_ok(tdpelect_eligibility_columns(law, role, day, births, known, truth,
							       row_count, all.outcomes, all.barred,
							       all.advised, all.missing, &error));
			for (size_t i = 0; i < row_count; i++) {
				assert_word(ELIGIBILITY, all.outcomes[i], each.outcomes[i]);
				assert_int_equal(all.barred[i], each.barred[i]);
				assert_int_equal(all.advised[i], each.advised[i]);
				assert_int_equal(all.missing[i], each.missing[i]);
			}
		}
	}
}

static int is_birth(int32_t number)
{
	struct tdpelect_date date = birth_of(number), month = date;

	if (number == 0 || tdpelect_date_is_day(date))
		return 1;
	month.day = 1;
	if (date.day == 0 && date.month == 0)
		month.month = 1;
	return date.day == 0 && tdpelect_date_is_day(month);
}

static void make_random_facts(void)
{
	for (size_t i = 0; i < row_count; i++) {
		known[i] = (next_random(&seed) | next_random(&seed)) & 0x1fffffe;
		if (i % 3 == 0)
			known[i] = 0x1fffffe;
		truth[i] = next_random(&seed) & known[i];
		if (i % 4 == 0) /* nothing speaks against most people */
			truth[i] = known[i] & 0x1d14c3e;
	}
}

/* Every date there is, whole or in part, around the days on which ages change. */
static void make_births(int32_t year)
{
	static const int32_t before[] = {0, 17, 18, 19, 20, 21, 22, 143, 144, 145, -1};

	row_count = 0;
	for (size_t y = 0; y < COUNT_OF(before); y++)
		for (int32_t rest = 0; rest <= 1231; rest++)
			if (is_birth((year - before[y]) * 10000 + rest))
				births[row_count++] = (year - before[y]) * 10000 + rest;
	births[row_count++] = 0;
	births[row_count++] = 10000;
	births[row_count++] = 10101;
	births[row_count++] = 99991231;
	births[row_count++] = 19000228;
	births[row_count++] = 20000229;
}

TEST(everyone_around_the_age_is_the_same)
{
	const struct tdpelect_date days[] = {{2024, 9, 22}, {2024, 2, 29}, {2023, 2, 28},
					     {2024, 12, 31}, {2024, 1, 1}, {2023, 4, 30},
					     {0, 0, 0}, {1, 1, 1}};

	for (size_t i = 0; i < COUNT_OF(days); i++) {
		make_births(days[i].year > 1 ? days[i].year : 2024);
		make_random_facts();
		assert_people_are_the_same(law_2008, days[i]);
		assert_people_are_the_same(law_2022, days[i]);
	}
}

/* The first number that is no birth date, and any other number there is, are told apart as the
 * single call tells them. */
TEST(what_is_no_birth_date_is_refused)
{
	for (int which = 0; choose(which); which++) {
		for (int32_t i = 0; i < 200000; i++) {
			int32_t number = (int32_t)next_random(&seed) * (i % 2 ? 1 : -1);
			const uint64_t none = 0;
			uint8_t outcome;
			tdpelect_status status;

			if (i % 3)
				number = 18790000 + random_below(&seed, 1500000);
			if (i % 7 == 0)
				number = random_below(&seed, 13000);
			status = tdpelect_eligibility_columns(
				law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 22), &number, &none,
				&none, 1, &outcome, NULL, NULL, NULL, NULL);
			assert_int_equal(status, number >= 0 && number <= 99991231 &&
								 is_birth(number)
							 ? TDPELECT_OK
							 : TDPELECT_ERROR_DATE_IMPOSSIBLE);
		}
	}
}

TEST(the_first_facts_that_cannot_be_are_refused)
{
	for (int which = 0; choose(which); which++) {
		for (int i = 0; i < 100; i++) {
			size_t row = (size_t)random_below(&seed, 4000);

			make_births(2024);
			make_random_facts();
			row_count = 4000;
			if (i % 3 == 0)
				truth[row] = ~known[row] & 0x1fffffe ? ~known[row] & 0x1fffffe : 1;
			else
				known[row] |= i % 3 == 1 ? 1 : (uint64_t)1 << (25 + i % 39);
			assert_int_equal(tdpelect_eligibility_columns(
						 law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 22),
						 births, known, truth, row_count, all.outcomes,
						 NULL, NULL, NULL, &error),
					 TDPELECT_ERROR_RANGE);
			assert_int_equal(error.index, row);
		}
	}
}

TEST(a_machine_runs_the_loops_for_its_widest_registers)
{
#ifdef TDP_HAVE_AVX2
	assert_ptr_equal(tdp_kernels_with(1), &tdp_kernels_avx2);
	assert_ptr_equal(tdp_kernels_with(0), &tdp_kernels_portable);
	assert_ptr_equal(__real_tdp_kernels(),
			 tdp_kernels_with(__builtin_cpu_supports("avx2")));
#else
	assert_ptr_equal(__real_tdp_kernels(), &tdp_kernels_portable);
#endif
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_machine_runs_the_loops_for_its_widest_registers),
		cmocka_unit_test(every_combination_of_few_counts_is_the_same),
		cmocka_unit_test(every_combination_of_few_counts_with_the_greatest_is_the_same),
		cmocka_unit_test(every_combination_of_all_counts_is_the_same),
		cmocka_unit_test(every_combination_of_all_counts_with_the_greatest_is_the_same),
		cmocka_unit_test(random_counts_are_the_same),
		cmocka_unit_test(any_split_of_the_rows_is_the_same),
		cmocka_unit_test(the_first_count_that_cannot_be_is_refused),
		cmocka_unit_test(quorums_of_every_form_are_the_same),
		cmocka_unit_test(what_is_short_of_a_ratio_is_one_less_than_what_is_needed),
		cmocka_unit_test(everyone_around_the_age_is_the_same),
		cmocka_unit_test(what_is_no_birth_date_is_refused),
		cmocka_unit_test(the_first_facts_that_cannot_be_are_refused),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
