/* SPDX-License-Identifier: MIT */
#include "law_support.h"

/* All that the national law asks of a voter in 2024. */
#define VOTER_FACTS                                                                      \
	(1ull << TDPELECT_FACT_RESIDES_IN_UNIT | 1ull << TDPELECT_FACT_CAPACITY_LOST |   \
	 1ull << TDPELECT_FACT_DEPRIVED_OF_VOTE | 1ull << TDPELECT_FACT_SERVING_PRISON)
#define RESIDES (1ull << TDPELECT_FACT_RESIDES_IN_UNIT)

static const int32_t births[] = {19610502, 20100101, 0, 19700000, 20250101};
static const uint64_t known[] = {VOTER_FACTS, VOTER_FACTS, VOTER_FACTS, RESIDES,
				 VOTER_FACTS};
static const uint64_t truth[] = {RESIDES, RESIDES, RESIDES, RESIDES, RESIDES};

static struct tdpelect_roll judge(const tdpelect_rulebook *law, int32_t role,
				  size_t row_count, uint8_t *outcomes,
				  struct tdpelect_context *context)
{
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_ok(tdpelect_roll_judge(law, role, date_of(2024, 9, 22), births, known,
				      truth, row_count, outcomes, NULL, NULL, NULL, NULL,
				      context, &roll, &error));
	return roll;
}

TEST(the_counts_add_up_to_the_rows)
{
	struct tdpelect_roll roll = judge(law_2022, TDPELECT_ROLE_VOTER, 5, NULL, NULL);

	assert_int_equal(roll.row_count, 5);
	assert_int_equal(roll.eligible_count, 1);
	assert_int_equal(roll.ineligible_count, 1);
	assert_int_equal(roll.unknown_count, 3);
	assert_int_equal(roll.advised_against_count, 0);
	roll = judge(law_2022, TDPELECT_ROLE_CANDIDATE, 5, NULL, NULL);
	assert_word(ROLE, roll.role, TDPELECT_ROLE_CANDIDATE);
	assert_int_equal(roll.eligible_count + roll.ineligible_count +
				 roll.unknown_count + roll.advised_against_count,
			 5);
}

TEST(the_rows_are_those_of_the_eligibility_columns)
{
	for (int32_t role = TDPELECT_ROLE_VOTER; role <= TDPELECT_ROLE_CANDIDATE;
	     role++) {
		uint8_t here[5], there[5], implausible[5];
		uint64_t barred[2][5], advised[2][5], missing[2][5];
		struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

		assert_ok(tdpelect_roll_judge(law_2008, role, date_of(2017, 11, 12),
					      births, known, truth, 5, here, barred[0],
					      advised[0], missing[0], implausible, NULL,
					      &roll, &error));
		assert_ok(tdpelect_eligibility_columns(
			law_2008, role, date_of(2017, 11, 12), births, known, truth, 5,
			there, barred[1], advised[1], missing[1], &error));
		assert_memory_equal(here, there, sizeof(here));
		assert_memory_equal(barred[0], barred[1], sizeof(barred[0]));
		assert_memory_equal(advised[0], advised[1], sizeof(advised[0]));
		assert_memory_equal(missing[0], missing[1], sizeof(missing[0]));
		assert_memory_equal(implausible, ((uint8_t[]){0, 0, 0, 0, 1}), 5);
	}
}

TEST(every_criterion_is_told_once_with_the_number_of_its_rows)
{
	struct tdpelect_context context = new_context();
	const struct tdpelect_finding *found;

	judge(law_2022, TDPELECT_ROLE_VOTER, 5, NULL, &context);
	found = find_finding(&context, TDPELECT_FINDING_ROLL_VOTER_BARRED);
	assert_word(VALUE, found->value, TDPELECT_VALUE_VOTER_AGE);
	assert_int_equal(found->left, 1);
	found = find_finding(&context, TDPELECT_FINDING_ROLL_VOTER_MISSING);
	assert_word(VALUE, found->value, TDPELECT_VALUE_VOTER_AGE);
	assert_int_equal(found->left, 2);
	found = find_finding(&context, TDPELECT_FINDING_ROLL_BIRTH_DATE_IMPLAUSIBLE);
	assert_int_equal(found->left, 1);
	assert_word(SEVERITY, found->severity, TDPELECT_SEVERITY_WARNING);
	assert_true(tdpelect_context_covers(&context, TDPELECT_VALUE_VOTER_AGE));
	assert_not_found(&context, ROLL_EMPTY);
}

TEST(what_speaks_against_a_candidate_is_no_warning)
{
	struct tdpelect_context context = new_context();

	judge(law_2022, TDPELECT_ROLE_CANDIDATE, 4, NULL, &context);
	assert_found(&context, ROLL_CANDIDATE_BARRED);
	assert_found(&context, ROLL_CANDIDATE_MISSING);
	for (size_t i = 0; i < context.finding_count; i++)
		assert_word(SEVERITY, context.findings[i].severity,
			    TDPELECT_SEVERITY_INFO);
}

TEST(an_advice_bars_nobody_from_voting)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_CRITERION);
	tdpelect_rulebook *law;
	struct tdpelect_roll roll;
	uint8_t outcomes[1];

	rule.effect = TDPELECT_EFFECT_ADVISE;
	rule.first = 0;
	law = law_with(law_2022, TDPELECT_VALUE_VOTER_RESIDES_IN_UNIT, rule);
	roll = judge(law, TDPELECT_ROLE_VOTER, 1, outcomes, NULL);
	assert_word(ELIGIBILITY, outcomes[0], TDPELECT_ELIGIBILITY_ADVISED_AGAINST);
	assert_int_equal(roll.eligible_count, 1);
	assert_int_equal(roll.advised_against_count, 0);
	tdpelect_rulebook_free(law);
}

TEST(whom_households_named_are_counted_among_voters_alone)
{
	const uint64_t named = 1ull << TDPELECT_FACT_NAMED_BY_HOUSEHOLD;
	const uint64_t knowns[] = {VOTER_FACTS, VOTER_FACTS | named};
	const uint64_t truths[] = {RESIDES, RESIDES | named};
	const int32_t days[] = {19610502, 20100101};

	for (int32_t role = TDPELECT_ROLE_VOTER; role <= TDPELECT_ROLE_CANDIDATE; role++) {
		struct tdpelect_context context = new_context();
		struct tdpelect_roll roll = TDPELECT_ROLL_INIT;
		const struct tdpelect_finding *found;

		assert_ok(tdpelect_roll_judge(law_2022, role, date_of(2024, 9, 22), days, knowns,
					      truths, 2, NULL, NULL, NULL, NULL, NULL, &context,
					      &roll, &error));
		found = find_finding(&context, TDPELECT_FINDING_ROLL_NOMINEE_COUNTED);
		assert_int_equal(found ? found->left : 0, role == TDPELECT_ROLE_VOTER);
		assert_int_equal(tdpelect_context_covers(&context, TDPELECT_VALUE_HOUSEHOLD_NOMINEE),
				 role == TDPELECT_ROLE_VOTER);
	}
}

TEST(of_whom_nothing_is_known_only_that_is_told)
{
	const int32_t day = 0;
	const uint64_t nothing = 0;
	struct tdpelect_context context = new_context();
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_ok(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_CANDIDATE, date_of(2024, 9, 22),
				      &day, &nothing, &nothing, 1, NULL, NULL, NULL, NULL, NULL,
				      &context, &roll, &error));
	assert_true(context.finding_count > 0);
	for (size_t i = 0; i < context.finding_count; i++)
		assert_word(FINDING, context.findings[i].name,
			    TDPELECT_FINDING_ROLL_CANDIDATE_MISSING);
}

TEST(what_a_column_holds_past_the_last_row_is_nobody_s)
{
	uint64_t masks[] = {0, UINT64_MAX};
	struct tdpelect_context context = new_context();
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_ok(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 22), births,
				      known, truth, 1, NULL, masks, NULL, NULL, NULL, &context,
				      &roll, &error));
	assert_int_equal(roll.eligible_count, 1);
	assert_int_equal(context.finding_count, 0);
}

TEST(without_a_law_everyone_is_unknown)
{
	tdpelect_rulebook *law = law_of("VN", date_of(1990, 1, 1));
	struct tdpelect_context context = new_context();
	struct tdpelect_roll roll = judge(law, TDPELECT_ROLE_VOTER, 5, NULL, &context);

	assert_int_equal(roll.unknown_count, 5);
	assert_found(&context, RULES_NONE_IN_FORCE);
	tdpelect_rulebook_free(law);
}

TEST(an_empty_roll_is_told)
{
	struct tdpelect_context context = new_context();
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_ok(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 22),
				      NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL,
				      &context, &roll, &error));
	assert_int_equal(roll.row_count, 0);
	assert_found(&context, ROLL_EMPTY);
}

TEST(a_row_that_cannot_be_is_refused_with_its_number)
{
	static const int32_t wrong[] = {19610502, 20101301};
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER,
					   date_of(2024, 9, 22), wrong, known, truth, 2,
					   NULL, NULL, NULL, NULL, NULL, NULL, &roll,
					   &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "birth_date", 1, "");
	assert_refused(tdpelect_roll_judge(law_2022, 9, date_of(2024, 9, 22), births,
					   known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_WORD, "role", -1, "");
	assert_refused(tdpelect_roll_judge(NULL, TDPELECT_ROLE_VOTER, NO_DATE, births,
					   known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, NO_DATE, NULL,
					   known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_ARGUMENT, "birth_dates", -1, "");
	roll.size = 4;
	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, NO_DATE, births,
					   known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_STRUCT, "ret_roll", -1, "");
}

static void refuse_roll(const int32_t *dates, const uint64_t *is_known, const uint64_t *is_true,
			struct tdpelect_roll *roll, const char *path)
{
	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 22),
					   dates, is_known, is_true, 2, NULL, NULL, NULL, NULL,
					   NULL, NULL, roll, &error),
		       TDPELECT_ERROR_ARGUMENT, path, -1, "");
}

TEST(a_roll_needs_its_columns_and_somewhere_to_go)
{
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	refuse_roll(NULL, known, truth, &roll, "birth_dates");
	refuse_roll(births, NULL, truth, &roll, "birth_dates");
	refuse_roll(births, known, NULL, &roll, "birth_dates");
	refuse_roll(births, known, truth, NULL, "ret_roll");
}

TEST(a_roll_on_no_day_is_not_judged)
{
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 31),
					   births, known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "polling_day", -1, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_counts_add_up_to_the_rows),
		cmocka_unit_test(the_rows_are_those_of_the_eligibility_columns),
		cmocka_unit_test(every_criterion_is_told_once_with_the_number_of_its_rows),
		cmocka_unit_test(what_speaks_against_a_candidate_is_no_warning),
		cmocka_unit_test(an_advice_bars_nobody_from_voting),
		cmocka_unit_test(whom_households_named_are_counted_among_voters_alone),
		cmocka_unit_test(of_whom_nothing_is_known_only_that_is_told),
		cmocka_unit_test(what_a_column_holds_past_the_last_row_is_nobody_s),
		cmocka_unit_test(without_a_law_everyone_is_unknown),
		cmocka_unit_test(an_empty_roll_is_told),
		cmocka_unit_test(a_row_that_cannot_be_is_refused_with_its_number),
		cmocka_unit_test(a_roll_needs_its_columns_and_somewhere_to_go),
		cmocka_unit_test(a_roll_on_no_day_is_not_judged),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
