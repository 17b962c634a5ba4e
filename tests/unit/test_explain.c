/* SPDX-License-Identifier: MIT */
/* Several values of the law that are changed at once: each makes its own differences. */
#include "other_law_support.h"

static tdpelect_rulebook *both_changed;
static tdpelect_decision *after;
static struct tdpelect_difference list[64];
static size_t list_count;

static int end_explaining(void **state)
{
	tdpelect_decision_free(after);
	after = NULL;
	tdpelect_rulebook_free(both_changed);
	both_changed = NULL;
	return end_other_law(state);
}

static void judge(tdpelect_rulebook *rulebook, tdpelect_decision **made)
{
	const struct tdp_law law = {.place = "", .rulebook = rulebook};

	tdpelect_decision_free(*made);
	*made = NULL;
	assert_ok(tdp_judge(election, &law, NULL, made, &error));
}

/* One law against the same with two values changed. */
static void compare_with(tdpelect_rulebook *law, int32_t first, struct tdpelect_rule one,
			 int32_t second, struct tdpelect_rule other)
{
	decide_with(law, first, one);
	both_changed = law_with(other_law, second, other);
	judge(both_changed, &after);
	judge(law, &decision);
	assert_ok(tdpelect_decision_compare(decision, after, list, COUNT_OF(list), &list_count,
					    NULL, &error));
	assert_in_range(list_count, 2, COUNT_OF(list));
	assert_ok(tdpelect_decision_explain(decision, after, list, list_count, &error));
}

static void assert_rests_on(int32_t aspect, int32_t round, int32_t subject, int32_t value)
{
	for (size_t i = 0; i < list_count; i++) {
		if (list[i].aspect != aspect || list[i].round != round ||
		    list[i].subject != subject)
			continue;
		for (int32_t v = 1; v < TDPELECT_VALUE_LIMIT; v++)
			assert_int_equal(tdpelect_difference_rests_on(&list[i], v), v == value);
		return;
	}
	fail();
}

static struct tdpelect_rule days_rule(const tdpelect_rulebook *law, int32_t value, int32_t days)
{
	struct tdpelect_rule rule = *tdpelect_rulebook_rule(law, value);

	rule.first = days;
	return rule;
}

/* A meeting and a separate election: each round has a quorum of its own. */
TEST(each_round_has_another_quorum_by_the_value_for_its_form)
{
	struct tdpelect_round separate = new_round(date_of(2017, 11, 19), 190);

	start(200);
	add_conference(date_of(2017, 11, 12), 190);
	separate.form = TDPELECT_FORM_SEPARATE_ELECTION;
	add_round(separate);
	compare_with(law_2008, TDPELECT_VALUE_QUORUM,
		     ratio_rule(2, 3, TDPELECT_COMPARE_AT_LEAST, TDPELECT_BASE_ELECTORATE),
		     TDPELECT_VALUE_QUORUM_SEPARATE_ELECTION,
		     ratio_rule(3, 4, TDPELECT_COMPARE_AT_LEAST, TDPELECT_BASE_ELECTORATE));
	assert_rests_on(TDPELECT_ASPECT_QUORUM_NEEDED, 0, 0, TDPELECT_VALUE_QUORUM);
	assert_rests_on(TDPELECT_ASPECT_QUORUM_NEEDED, 1, 0,
			TDPELECT_VALUE_QUORUM_SEPARATE_ELECTION);
}

/* One of two seats is filled: the other is voted on again, and the result is sent. */
TEST(each_step_has_another_last_day_by_the_value_for_it)
{
	int32_t round;

	start_bare(200);
	add_office("head", 2);
	round = add_conference(date_of(2017, 11, 12), 190);
	add_contest(round, "head", new_contest(UNKNOWN));
	set_votes(round, 0, "A", 150);
	set_votes(round, 0, "B", 20);
	compare_with(law_2022, TDPELECT_VALUE_REVOTE_DAYS,
		     days_rule(law_2008, TDPELECT_VALUE_REVOTE_DAYS, 9),
		     TDPELECT_VALUE_RESULT_DAYS,
		     days_rule(law_2022, TDPELECT_VALUE_RESULT_DAYS, 2));
	assert_rests_on(TDPELECT_ASPECT_DEADLINE, -1, TDPELECT_STEP_REVOTE,
			TDPELECT_VALUE_REVOTE_DAYS);
	assert_rests_on(TDPELECT_ASPECT_DEADLINE, -1, TDPELECT_STEP_SEND_RESULT,
			TDPELECT_VALUE_RESULT_DAYS);
}

static void hold_on_two_seats(int32_t round, int32_t valid, const char *id, int32_t votes)
{
	add_contest(add_conference(date_of(2017, 11, 12 + round), 190), "head",
		    new_contest(valid));
	set_votes(round, 0, id, votes);
}

/* By more than half of 200 the first round elects nobody and the second B; by more than two
 * thirds of the valid ballots the first elects A and the second nobody. */
TEST(as_many_may_be_elected_and_others)
{
	start_bare(200);
	add_office("head", 2);
	hold_on_two_seats(0, 120, "A", 90);
	hold_on_two_seats(1, 180, "B", 110);
	compare_with(law_2008, TDPELECT_VALUE_TIE, choice_rule(TDPELECT_CHOICE_REVOTE),
		     TDPELECT_VALUE_MAJORITY,
		     ratio_rule(2, 3, TDPELECT_COMPARE_MORE_THAN, TDPELECT_BASE_VALID));
	assert_string_equal(tdpelect_decision_office_elected(decision, 0, 0), "B");
	assert_null(tdpelect_decision_office_elected(decision, 0, 1));
	assert_string_equal(tdpelect_decision_office_elected(after, 0, 0), "A");
	assert_null(tdpelect_decision_office_elected(after, 0, 1));
	assert_rests_on(TDPELECT_ASPECT_ELECTED, -1, 0, TDPELECT_VALUE_MAJORITY);
}

TEST(where_nothing_differs_there_is_nothing_to_explain)
{
	start(200);
	hold(date_of(2017, 11, 12), 190, 110, 80);
	decide();
	assert_ok(tdpelect_decision_explain(decision, decision, NULL, 0, &error));
}

#define EXPLAINED(name) cmocka_unit_test_teardown(name, end_explaining)

int main(void)
{
	const struct CMUnitTest tests[] = {
		EXPLAINED(each_round_has_another_quorum_by_the_value_for_its_form),
		EXPLAINED(each_step_has_another_last_day_by_the_value_for_it),
		EXPLAINED(as_many_may_be_elected_and_others),
		EXPLAINED(where_nothing_differs_there_is_nothing_to_explain),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
