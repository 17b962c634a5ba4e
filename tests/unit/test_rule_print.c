/* SPDX-License-Identifier: MIT */
/* What the law says, in words. */
#include "law_support.h"

static void assert_says(int32_t value, struct tdpelect_rule rule, const char *en, const char *vi)
{
	char text[200];

	size_t length = tdpelect_rule_print(value, &rule, TDPELECT_LANGUAGE_EN, text, 200);

	assert_string_equal(text, en);
	assert_int_equal(length, strlen(en));
	tdpelect_rule_print(value, &rule, TDPELECT_LANGUAGE_VI, text, 200);
	assert_string_equal(text, vi);
}

TEST(a_ratio_names_its_base)
{
	assert_says(TDPELECT_VALUE_MAJORITY,
		    ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN, TDPELECT_BASE_ELECTORATE),
		    "more than 1/2 of the whole electorate",
		    "trên 1/2 tổng số cử tri hoặc đại diện hộ");
}

TEST(a_range_may_be_open_on_either_side)
{
	struct tdpelect_rule range = rule_of_kind(TDPELECT_KIND_RANGE);

	range.first = 1;
	range.second = 2;
	assert_says(TDPELECT_VALUE_CANDIDATES_COUNT, range, "at least 1, at most 2",
		    "ít nhất 1, nhiều nhất 2");
	range.second = -1;
	assert_says(TDPELECT_VALUE_CANDIDATES_COUNT, range, "at least 1", "ít nhất 1");
	range.first = -1;
	range.second = 3;
	assert_says(TDPELECT_VALUE_CANDIDATES_COUNT, range, "at most 3", "nhiều nhất 3");
	range.first = 3;
	assert_says(TDPELECT_VALUE_CANDIDATES_COUNT, range, "exactly 3", "đúng 3");
}

TEST(days_run_before_the_poll_and_after_everything_else)
{
	struct tdpelect_rule days = rule_of_kind(TDPELECT_KIND_DAYS);

	days.first = 20;
	days.unit = TDPELECT_DAY_UNIT_CALENDAR;
	days.event = TDPELECT_EVENT_POLLING_DAY;
	assert_says(TDPELECT_VALUE_CALL_DAYS, days, "20 calendar days before polling day",
		    "20 ngày trước ngày bầu cử");
	days.unit = TDPELECT_DAY_UNIT_WORKING;
	days.event = TDPELECT_EVENT_FIRST_FAILED_ROUND;
	assert_says(TDPELECT_VALUE_REVOTE_DAYS, days,
		    "20 working days from the first failed polling day",
		    "20 ngày làm việc kể từ ngày bầu lần đầu không thành");
	days = rule_of_kind(TDPELECT_KIND_MONTHS);
	days.first = 6;
	days.event = TDPELECT_EVENT_INTERIM_APPOINTED;
	assert_says(TDPELECT_VALUE_INTERIM_MONTHS, days,
		    "6 months from the day the interim head was appointed",
		    "6 tháng kể từ ngày cử người lâm thời");
}

TEST(criteria_choices_and_steps)
{
	static const struct tdpelect_step_of_households households[] = {{1, 1}, {501, 2}};
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_CRITERION);

	rule.effect = TDPELECT_EFFECT_BAR;
	rule.first = 21;
	assert_says(TDPELECT_VALUE_CANDIDATE_AGE, rule, "bar: at least 21 years",
		    "bắt buộc: từ 21 tuổi");
	rule.first = 0;
	assert_says(TDPELECT_VALUE_CANDIDATE_ON_ELECTION_TEAM, rule, "bar: must not be so",
		    "bắt buộc: phải không");
	rule.first = 1;
	assert_says(TDPELECT_VALUE_CANDIDATE_CITIZEN, rule, "bar: must be so",
		    "bắt buộc: phải có");
	assert_says(TDPELECT_VALUE_NO_QUORUM, choice_rule(TDPELECT_CHOICE_RECONVENE), "reconvene",
		    "triệu tập lại hội nghị");
	rule = rule_of_kind(TDPELECT_KIND_STEPS);
	rule.steps = households;
	rule.step_count = 2;
	assert_says(TDPELECT_VALUE_DEPUTY_SEATS, rule, "from 1 households: 1; from 501 households: 2",
		    "từ 1 hộ: 1; từ 501 hộ: 2");
	assert_says(TDPELECT_VALUE_REVOTE_DAYS, rule_of_kind(TDPELECT_KIND_NONE),
		    "deliberately none", "không quy định");
}

TEST(what_is_no_rule_says_nothing)
{
	struct tdpelect_rule rule = choice_rule(TDPELECT_CHOICE_RECONVENE);

	assert_int_equal(tdpelect_rule_print(3, NULL, TDPELECT_LANGUAGE_EN, NULL, 0), 0);
	assert_int_equal(tdpelect_rule_print(3, &rule, 7, NULL, 0), 0);
	rule.size = 4;
	assert_int_equal(tdpelect_rule_print(3, &rule, TDPELECT_LANGUAGE_EN, NULL, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_ratio_names_its_base),
		cmocka_unit_test(a_range_may_be_open_on_either_side),
		cmocka_unit_test(days_run_before_the_poll_and_after_everything_else),
		cmocka_unit_test(criteria_choices_and_steps),
		cmocka_unit_test(what_is_no_rule_says_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
