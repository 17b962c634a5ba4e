/* SPDX-License-Identifier: MIT */
#include "law_support.h"

#include "rulebook.h"

static char before[16384], after[16384];

static void assert_same_listing(const tdpelect_rulebook *a, const tdpelect_rulebook *b)
{
	tdpelect_rulebook_listing(a, before, sizeof(before));
	tdpelect_rulebook_listing(b, after, sizeof(after));
	assert_string_equal(before, after);
}

static tdpelect_rulebook *derive(const tdpelect_rulebook *rulebook)
{
	tdpelect_rulebook *derived = NULL;

	assert_ok(tdpelect_rulebook_derive(rulebook, &derived, &error));
	return derived;
}

static struct tdpelect_rule two_thirds(void)
{
	return ratio_rule(2, 3, TDPELECT_COMPARE_AT_LEAST, TDPELECT_BASE_PRESENT);
}

TEST(a_copy_says_what_the_original_says)
{
	tdpelect_rulebook *copy = derive(law_2008);

	assert_same_listing(copy, law_2008);
	assert_int_equal(tdpelect_rulebook_pack_count(copy),
			 tdpelect_rulebook_pack_count(law_2008));
	for (size_t i = 0; i < tdpelect_rulebook_pack_count(copy); i++)
		assert_string_equal(tdpelect_rulebook_pack_id(copy, i),
				    tdpelect_rulebook_pack_id(law_2008, i));
	tdpelect_rulebook_free(copy);
}

TEST(what_is_set_in_a_copy_leaves_the_original_alone)
{
	tdpelect_rulebook *copy = derive(law_2008);
	struct tdpelect_rule rule = two_thirds();

	assert_ok(tdpelect_rulebook_set(copy, TDPELECT_VALUE_MAJORITY, &rule, &error));
	assert_int_equal(tdpelect_rulebook_rule(copy, TDPELECT_VALUE_MAJORITY)->second, 3);
	assert_int_equal(tdpelect_rulebook_rule(law_2008, TDPELECT_VALUE_MAJORITY)->second, 2);
	tdpelect_rulebook_free(copy);
}

TEST(a_rule_that_was_set_keeps_its_own_lists)
{
	struct tdpelect_citation law = test_law;
	struct tdpelect_step_of_households step = {501, 2};
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_STEPS);
	tdpelect_rulebook *made = derive(NULL);

	rule.laws = &law;
	rule.steps = &step;
	rule.step_count = 1;
	assert_ok(tdpelect_rulebook_set(made, TDPELECT_VALUE_DEPUTY_SEATS, &rule, &error));
	step.seats = 9;
	law.article = "9";
	assert_int_equal(tdpelect_rulebook_rule(made, TDPELECT_VALUE_DEPUTY_SEATS)->steps->seats,
			 2);
	assert_string_equal(
		tdpelect_rulebook_rule(made, TDPELECT_VALUE_DEPUTY_SEATS)->laws->article, "1");
	tdpelect_rulebook_free(made);
}

TEST(a_rule_is_known_as_well_as_its_best_law)
{
	const struct tdpelect_citation laws[] = {
		{"a", "1", NULL, NULL, TDPELECT_EVIDENCE_UNVERIFIED, 0},
		{"a", "2", NULL, NULL, TDPELECT_EVIDENCE_QUOTED, 0},
		{"a", "3", NULL, NULL, TDPELECT_EVIDENCE_ANALOGY, 0}};
	struct tdpelect_rule rule = two_thirds();
	tdpelect_rulebook *made = derive(NULL);

	rule.laws = laws;
	rule.law_count = 3;
	assert_ok(tdpelect_rulebook_set(made, TDPELECT_VALUE_MAJORITY, &rule, &error));
	assert_word(EVIDENCE, tdpelect_rulebook_rule(made, TDPELECT_VALUE_MAJORITY)->evidence,
		    TDPELECT_EVIDENCE_QUOTED);
	tdpelect_rulebook_free(made);
}

TEST(a_rule_of_no_kind_takes_the_value_away)
{
	tdpelect_rulebook *law = law_without(law_2008, TDPELECT_VALUE_QUORUM);

	assert_null(tdpelect_rulebook_rule(law, TDPELECT_VALUE_QUORUM));
	assert_non_null(tdpelect_rulebook_rule(law, TDPELECT_VALUE_MAJORITY));
	tdpelect_rulebook_free(law);
}

TEST(a_sealed_rulebook_cannot_be_changed)
{
	struct tdpelect_rule rule = two_thirds();
	tdpelect_rulebook *made = derive(law_2008);

	assert_ok(tdpelect_rulebook_seal(made, &error));
	assert_refused(tdpelect_rulebook_set(made, TDPELECT_VALUE_MAJORITY, &rule, &error),
		       TDPELECT_ERROR_SEALED, "rulebook", -1, "a rulebook that is sealed already");
	assert_refused(tdpelect_rulebook_set(law_2008, TDPELECT_VALUE_MAJORITY, &rule, &error),
		       TDPELECT_ERROR_SEALED, "rulebook", -1, "");
	assert_same_listing(made, law_2008);
	tdpelect_rulebook_free(made);
}

TEST(a_sealed_rulebook_may_be_sealed_again)
{
	assert_ok(tdpelect_rulebook_seal(law_2008, &error));
}

TEST(a_rule_that_makes_no_sense_is_refused_by_the_seal)
{
	struct tdpelect_rule rule = ratio_rule(0, 3, TDPELECT_COMPARE_AT_LEAST,
					       TDPELECT_BASE_PRESENT);
	tdpelect_rulebook *made = derive(law_2008);

	assert_ok(tdpelect_rulebook_set(made, TDPELECT_VALUE_MAJORITY, &rule, &error));
	assert_refused(tdpelect_rulebook_seal(made, &error), TDPELECT_ERROR_PACK, "majority",
		       TDPELECT_VALUE_MAJORITY, "a ratio is num/den with 0 < num <= den");
	rule = two_thirds();
	assert_ok(tdpelect_rulebook_set(made, TDPELECT_VALUE_MAJORITY, &rule, &error));
	assert_ok(tdpelect_rulebook_seal(made, &error));
	tdpelect_rulebook_free(made);
}

/* 1/0 would be divided by. */
TEST(nothing_is_judged_by_a_rulebook_that_is_not_sealed)
{
	struct tdpelect_rule rule = ratio_rule(1, 0, TDPELECT_COMPARE_MORE_THAN,
					       TDPELECT_BASE_ELECTORATE);
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_history history = TDPELECT_HISTORY_INIT;
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_eligibility answer = TDPELECT_ELIGIBILITY_INIT;
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	tdpelect_rulebook *made = derive(law_2008);
	size_t count;
	int32_t state;

	assert_ok(tdpelect_rulebook_set(made, TDPELECT_VALUE_QUORUM, &rule, &error));
	assert_ok(tdpelect_rulebook_set(made, TDPELECT_VALUE_MAJORITY, &rule, &error));
	attendance.electorate_count = attendance.present_count = 200;
	tally.electorate_count = 200;
	assert_refused(tdpelect_quorum_judge(made, &attendance, NULL, &quorum, &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "a sealed rulebook is wanted");
	assert_refused(tdpelect_majority_judge(made, &tally, TDPELECT_QUORUM_OUTCOME_MET, NULL,
					       &majority, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
	assert_refused(tdpelect_next_judge(made, &history, NULL, &state, steps, &count, &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
	assert_refused(tdpelect_eligibility_judge(made, TDPELECT_ROLE_VOTER, &person, NO_DATE,
						  NULL, &answer, &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
	assert_int_equal(tdpelect_tally_implied_present(made, &tally), UNKNOWN);
	tdpelect_rulebook_free(made);
}

TEST(a_rule_without_a_law_is_refused_by_the_seal)
{
	struct tdpelect_rule rule = two_thirds();
	tdpelect_rulebook *made = derive(NULL);

	rule.laws = NULL;
	assert_ok(tdpelect_rulebook_set(made, TDPELECT_VALUE_MAJORITY, &rule, &error));
	assert_refused(tdpelect_rulebook_seal(made, &error), TDPELECT_ERROR_PACK, "majority",
		       TDPELECT_VALUE_MAJORITY, "every value needs a law");
	tdpelect_rulebook_free(made);
}

TEST(what_is_no_value_cannot_be_set)
{
	struct tdpelect_rule rule = two_thirds();
	tdpelect_rulebook *made = derive(NULL);
	const int32_t numbers[] = {INT32_MIN, -1, 0, 63, 95, TDPELECT_VALUE_LIMIT, INT32_MAX};

	for (size_t i = 0; i < COUNT_OF(numbers); i++)
		assert_refused(tdpelect_rulebook_set(made, numbers[i], &rule, &error),
			       TDPELECT_ERROR_REFERENCE, "value", -1, "");
	tdpelect_rulebook_free(made);
}

TEST(an_empty_rulebook_says_nothing)
{
	tdpelect_rulebook *made = derive(NULL);

	assert_ok(tdpelect_rulebook_seal(made, &error));
	assert_int_equal(tdpelect_rulebook_pack_count(made), 0);
	assert_null(tdpelect_rulebook_pack_id(made, 0));
	assert_int_equal(tdpelect_rulebook_listing(made, before, sizeof(before)), 0);
	for (int32_t v = 0; v <= TDPELECT_VALUE_LIMIT; v++)
		assert_null(tdpelect_rulebook_rule(made, v));
	tdpelect_rulebook_free(made);
}

TEST(a_value_outside_the_registry_is_in_no_rulebook)
{
	assert_null(tdpelect_rulebook_rule(law_2008, INT32_MIN));
	assert_null(tdpelect_rulebook_rule(law_2008, -1));
	assert_null(tdpelect_rulebook_rule(law_2008, INT32_MAX));
	assert_null(tdpelect_rulebook_rule(NULL, TDPELECT_VALUE_QUORUM));
}

TEST(no_rulebook_has_no_packs_and_is_freed_for_nothing)
{
	assert_int_equal(tdpelect_rulebook_pack_count(NULL), 0);
	assert_null(tdpelect_rulebook_pack_id(NULL, 0));
	assert_int_equal(tdpelect_rulebook_contradiction(NULL, 0, NULL, NULL, NULL), 0);
	tdpelect_rulebook_free(NULL);
}

TEST(a_value_set_twice_says_the_last_thing)
{
	struct tdpelect_rule first = two_thirds();
	struct tdpelect_rule second = ratio_rule(3, 4, TDPELECT_COMPARE_MORE_THAN,
						 TDPELECT_BASE_ELECTORATE);
	tdpelect_rulebook *made = derive(NULL);

	assert_ok(tdpelect_rulebook_set(made, TDPELECT_VALUE_MAJORITY, &first, &error));
	assert_ok(tdpelect_rulebook_set(made, TDPELECT_VALUE_MAJORITY, &second, &error));
	assert_int_equal(tdpelect_rulebook_rule(made, TDPELECT_VALUE_MAJORITY)->first, 3);
	tdpelect_rulebook_free(made);
}

TEST(no_law_is_set_by_no_rule_and_none_is_usable)
{
	tdpelect_rulebook *law = NULL;

	assert_ok(tdpelect_rulebook_derive(NULL, &law, &error));
	assert_refused(tdpelect_rulebook_set(law, TDPELECT_VALUE_QUORUM, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
	assert_null(tdpelect_rulebook_rule(law, TDPELECT_VALUE_QUORUM));
	tdpelect_rulebook_free(law);
	assert_refused(tdp_check_usable(NULL, &error), TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_copy_says_what_the_original_says),
		cmocka_unit_test(what_is_set_in_a_copy_leaves_the_original_alone),
		cmocka_unit_test(a_rule_that_was_set_keeps_its_own_lists),
		cmocka_unit_test(a_rule_is_known_as_well_as_its_best_law),
		cmocka_unit_test(a_rule_of_no_kind_takes_the_value_away),
		cmocka_unit_test(a_sealed_rulebook_cannot_be_changed),
		cmocka_unit_test(a_sealed_rulebook_may_be_sealed_again),
		cmocka_unit_test(a_rule_that_makes_no_sense_is_refused_by_the_seal),
		cmocka_unit_test(nothing_is_judged_by_a_rulebook_that_is_not_sealed),
		cmocka_unit_test(a_rule_without_a_law_is_refused_by_the_seal),
		cmocka_unit_test(what_is_no_value_cannot_be_set),
		cmocka_unit_test(an_empty_rulebook_says_nothing),
		cmocka_unit_test(a_value_outside_the_registry_is_in_no_rulebook),
		cmocka_unit_test(no_rulebook_has_no_packs_and_is_freed_for_nothing),
		cmocka_unit_test(a_value_set_twice_says_the_last_thing),
		cmocka_unit_test(no_law_is_set_by_no_rule_and_none_is_usable),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
