/* SPDX-License-Identifier: MIT */
#include "law_support.h"

static struct tdpelect_context found;

static struct tdpelect_quorum judge_all(const tdpelect_rulebook *law, int32_t form,
					int32_t electorate, int32_t present, int32_t implied)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	attendance.form = form;
	attendance.electorate_count = electorate;
	attendance.present_count = present;
	attendance.implied_count = implied;
	found = new_context();
	assert_ok(tdpelect_quorum_judge(law, &attendance, &found, &quorum, &error));
	return quorum;
}

static struct tdpelect_quorum judge(const tdpelect_rulebook *law, int32_t electorate,
				    int32_t present)
{
	return judge_all(law, TDPELECT_FORM_CONFERENCE, electorate, present, UNKNOWN);
}

#define assert_quorum(quorum, name)                                                        \
	assert_word(QUORUM_OUTCOME, (quorum).outcome, TDPELECT_QUORUM_OUTCOME_##name)

TEST(exactly_half_of_all_representatives_is_no_quorum)
{
	struct tdpelect_quorum quorum = judge(law_2008, 200, 100);

	assert_quorum(quorum, NOT_MET);
	assert_int_equal(quorum.needed, 101);
	assert_int_equal(quorum.margin, -1);
	assert_found(&found, QUORUM_NOT_MET);
	assert_not_found(&found, QUORUM_MET);
}

TEST(one_more_than_half_is_a_quorum)
{
	struct tdpelect_quorum quorum = judge(law_2008, 200, 101);

	assert_quorum(quorum, MET);
	assert_int_equal(quorum.margin, 0);
	assert_found(&found, QUORUM_MET);
}

TEST(a_quorum_is_answered_with_its_arithmetic)
{
	struct tdpelect_quorum quorum = judge(law_2008, 256, 254);

	assert_quorum(quorum, MET);
	assert_int_equal(quorum.size, sizeof(quorum));
	assert_word(BASE, quorum.base, TDPELECT_BASE_ELECTORATE);
	assert_word(COMPARE, quorum.compare, TDPELECT_COMPARE_MORE_THAN);
	assert_word(VALUE, quorum.value, TDPELECT_VALUE_QUORUM);
	assert_int_equal(quorum.ratio.numerator, 1);
	assert_int_equal(quorum.ratio.denominator, 2);
	assert_int_equal(quorum.of, 256);
	assert_int_equal(quorum.present, 254);
	assert_int_equal(quorum.needed, 129);
	assert_int_equal(quorum.margin, 125);
	assert_int_equal(quorum.implied_count, UNKNOWN);
}

TEST(the_law_of_2022_implies_the_same_quorum)
{
	for (int32_t electorate = 1; electorate <= 60; electorate++)
		for (int32_t present = 0; present <= electorate; present++)
			assert_int_equal(judge(law_2022, electorate, present).outcome,
					 judge(law_2008, electorate, present).outcome);
}

TEST(one_more_present_never_loses_a_quorum)
{
	for (int32_t electorate = 1; electorate <= 100; electorate++)
		for (int32_t present = 0; present < electorate; present++)
			if (judge(law_2008, electorate, present).outcome ==
			    TDPELECT_QUORUM_OUTCOME_MET)
				assert_quorum(judge(law_2008, electorate, present + 1), MET);
}

TEST(nobody_present_is_no_quorum)
{
	assert_quorum(judge(law_2008, 1, 0), NOT_MET);
	assert_quorum(judge(law_2008, 361, 0), NOT_MET);
}

TEST(without_the_number_present_the_quorum_is_unknown)
{
	struct tdpelect_quorum quorum = judge(law_2008, 200, UNKNOWN);

	assert_quorum(quorum, UNKNOWN);
	assert_int_equal(quorum.needed, 101);
	assert_int_equal(quorum.present, UNKNOWN);
	assert_int_equal(quorum.margin, UNKNOWN);
	assert_int_equal(found.finding_count, 0);
}

TEST(without_the_electorate_the_quorum_is_unknown)
{
	struct tdpelect_quorum quorum = judge(law_2008, UNKNOWN, 150);

	assert_quorum(quorum, UNKNOWN);
	assert_word(BASE, quorum.base, TDPELECT_BASE_ELECTORATE);
	assert_int_equal(quorum.of, UNKNOWN);
	assert_int_equal(quorum.needed, UNKNOWN);
}

TEST(more_present_than_entitled_leave_the_quorum_unknown)
{
	struct tdpelect_quorum quorum = judge(law_2008, 200, 201);

	assert_quorum(quorum, UNKNOWN);
	assert_found(&found, COUNT_PRESENT_OVER_ELECTORATE);
	assert_int_equal(finding_room[0].left, 201);
	assert_int_equal(finding_room[0].right, 200);
}

TEST(an_electorate_of_nobody_has_no_quorum)
{
	assert_true(judge(law_2008, 0, 0).outcome != TDPELECT_QUORUM_OUTCOME_MET);
	assert_true(judge(law_2008, 0, UNKNOWN).outcome != TDPELECT_QUORUM_OUTCOME_MET);
}

TEST(ballots_may_prove_a_quorum_that_nobody_counted)
{
	struct tdpelect_quorum quorum =
		judge_all(law_2008, TDPELECT_FORM_CONFERENCE, 200, UNKNOWN, 101);
	const struct tdpelect_finding *implied;

	assert_quorum(quorum, MET);
	assert_int_equal(quorum.implied_count, 101);
	assert_int_equal(quorum.present, UNKNOWN);
	assert_int_equal(quorum.margin, UNKNOWN);
	judge_all(law_2008, TDPELECT_FORM_CONFERENCE, 200, UNKNOWN, 120);
	implied = find_finding(&found, TDPELECT_FINDING_QUORUM_IMPLIED);
	assert_int_equal(implied->left, 120);
	assert_int_equal(implied->right, 101);
}

TEST(ballots_of_half_the_electorate_prove_nothing)
{
	assert_quorum(judge_all(law_2008, TDPELECT_FORM_CONFERENCE, 200, UNKNOWN, 100), UNKNOWN);
	assert_not_found(&found, QUORUM_IMPLIED);
}

TEST(who_was_counted_as_present_outweighs_what_the_ballots_imply)
{
	assert_quorum(judge_all(law_2008, TDPELECT_FORM_CONFERENCE, 200, 100, 150), NOT_MET);
}

TEST(household_ballots_and_separate_elections_need_no_quorum_of_a_meeting)
{
	assert_quorum(judge_all(law_2022, TDPELECT_FORM_HOUSEHOLD_BALLOTS, 200, 3, UNKNOWN),
		      NOT_REQUIRED);
	assert_quorum(judge_all(law_2008, TDPELECT_FORM_SEPARATE_ELECTION, 200, UNKNOWN,
				UNKNOWN),
		      NOT_REQUIRED);
	assert_int_equal(found.finding_count, 0);
}

TEST(a_law_may_ask_a_quorum_of_household_ballots)
{
	tdpelect_rulebook *law = law_with(law_2022, TDPELECT_VALUE_QUORUM_HOUSEHOLD_BALLOTS,
					  ratio_rule(2, 3, TDPELECT_COMPARE_AT_LEAST,
						     TDPELECT_BASE_ELECTORATE));

	assert_quorum(judge_all(law, TDPELECT_FORM_HOUSEHOLD_BALLOTS, 90, 60, UNKNOWN), MET);
	assert_quorum(judge_all(law, TDPELECT_FORM_HOUSEHOLD_BALLOTS, 90, 59, UNKNOWN), NOT_MET);
	assert_true(tdpelect_context_covers(&found, TDPELECT_VALUE_QUORUM_HOUSEHOLD_BALLOTS));
	assert_false(tdpelect_context_covers(&found, TDPELECT_VALUE_QUORUM));
	tdpelect_rulebook_free(law);
}

TEST(a_law_without_a_quorum_leaves_it_unknown)
{
	tdpelect_rulebook *law = law_without(law_2008, TDPELECT_VALUE_QUORUM);
	struct tdpelect_quorum quorum = judge(law, 200, 200);

	assert_quorum(quorum, UNKNOWN);
	assert_int_equal(quorum.ratio.numerator, 0);
	assert_int_equal(quorum.ratio.denominator, 0);
	assert_found(&found, RULES_VALUE_MISSING);
	tdpelect_rulebook_free(law);
}

TEST(a_law_that_deliberately_asks_none_requires_none)
{
	tdpelect_rulebook *law = law_with(law_2008, TDPELECT_VALUE_QUORUM,
					  rule_of_kind(TDPELECT_KIND_NONE));

	assert_quorum(judge(law, 200, 1), NOT_REQUIRED);
	assert_int_equal(found.finding_count, 0);
	tdpelect_rulebook_free(law);
}

TEST(a_quorum_is_judged_without_a_context_too)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	attendance.electorate_count = 200;
	attendance.present_count = 101;
	assert_ok(tdpelect_quorum_judge(law_2008, &attendance, NULL, &quorum, &error));
	assert_quorum(quorum, MET);
}

static void refuse(int32_t electorate, int32_t present, int32_t implied, const char *path)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	attendance.electorate_count = electorate;
	attendance.present_count = present;
	attendance.implied_count = implied;
	assert_refused(tdpelect_quorum_judge(law_2008, &attendance, NULL, &quorum, &error),
		       TDPELECT_ERROR_RANGE, path, -1, "");
}

TEST(a_count_below_none_is_refused_by_its_name)
{
	refuse(-2, 10, 10, "electorate_count");
	refuse(20, -2, 10, "present_count");
	refuse(20, 10, -2, "implied_count");
}

TEST(the_greatest_electorate_has_a_quorum)
{
	struct tdpelect_quorum quorum = judge(law_2008, INT32_MAX, 1 << 30);

	assert_quorum(quorum, MET);
	assert_int_equal(quorum.needed, 1 << 30);
	assert_quorum(judge(law_2008, INT32_MAX, (1 << 30) - 1), NOT_MET);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(exactly_half_of_all_representatives_is_no_quorum),
		cmocka_unit_test(one_more_than_half_is_a_quorum),
		cmocka_unit_test(a_quorum_is_answered_with_its_arithmetic),
		cmocka_unit_test(the_law_of_2022_implies_the_same_quorum),
		cmocka_unit_test(one_more_present_never_loses_a_quorum),
		cmocka_unit_test(nobody_present_is_no_quorum),
		cmocka_unit_test(without_the_number_present_the_quorum_is_unknown),
		cmocka_unit_test(without_the_electorate_the_quorum_is_unknown),
		cmocka_unit_test(more_present_than_entitled_leave_the_quorum_unknown),
		cmocka_unit_test(an_electorate_of_nobody_has_no_quorum),
		cmocka_unit_test(ballots_may_prove_a_quorum_that_nobody_counted),
		cmocka_unit_test(ballots_of_half_the_electorate_prove_nothing),
		cmocka_unit_test(
			who_was_counted_as_present_outweighs_what_the_ballots_imply),
		cmocka_unit_test(
			household_ballots_and_separate_elections_need_no_quorum_of_a_meeting),
		cmocka_unit_test(a_law_may_ask_a_quorum_of_household_ballots),
		cmocka_unit_test(a_law_without_a_quorum_leaves_it_unknown),
		cmocka_unit_test(a_law_that_deliberately_asks_none_requires_none),
		cmocka_unit_test(a_quorum_is_judged_without_a_context_too),
		cmocka_unit_test(a_count_below_none_is_refused_by_its_name),
		cmocka_unit_test(the_greatest_electorate_has_a_quorum),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
