/* SPDX-License-Identifier: MIT */
/* Before polling day: findings, and never more than findings. */
#include "other_law_support.h"

/* Every step of preparation on its last lawful day before 22 September 2024. */
static void start_in_time(void)
{
	start(200);
	facts.called = date_of(2024, 9, 2);
	facts.candidate_list = date_of(2024, 9, 7);
	facts.election_team = date_of(2024, 9, 12);
	facts.published = date_of(2024, 9, 15);
	facts.invited = date_of(2024, 9, 20);
	hold(date_of(2024, 9, 22), 190, 150, 20);
}

TEST(every_step_on_its_last_day_is_in_time)
{
	start_in_time();
	decide();
	assert_not_told(PREPARATION_LATE);
	assert_not_told(PREPARATION_MISSING);
	assert_not_told(PREPARATION_OUT_OF_ORDER);
}

TEST(each_step_a_day_later_is_late)
{
	const char *const paths[] = {"/calendar/called", "/calendar/candidate_list",
				     "/calendar/election_team", "/calendar/published",
				     "/calendar/invited"};

	for (int i = 0; i < 5; i++) {
		struct tdpelect_date *dates[] = {&facts.called, &facts.candidate_list,
						 &facts.election_team, &facts.published,
						 &facts.invited};

		start_in_time();
		dates[i]->day++;
		decide();
		assert_path(PREPARATION_LATE, paths[i]);
		assert_int_equal(told(TDPELECT_FINDING_PREPARATION_LATE).left,
				 told(TDPELECT_FINDING_PREPARATION_LATE).right + 1);
		assert_state(ELECTED_PENDING);
	}
}

TEST(a_step_without_a_day_is_missing)
{
	start_in_time();
	facts.election_team = NO_DATE;
	decide();
	assert_path(PREPARATION_MISSING, "/calendar/election_team");
}

TEST(where_no_step_is_told_none_is_missing)
{
	start(200);
	hold(date_of(2024, 9, 22), 190, 150, 20);
	decide();
	assert_not_told(PREPARATION_MISSING);
}

TEST(a_step_before_the_one_it_follows_is_told)
{
	start_in_time();
	facts.published = date_of(2024, 9, 11);
	decide();
	assert_path(PREPARATION_OUT_OF_ORDER, "/calendar/published");
}

TEST(the_list_of_2008_holds_two_candidates_at_most)
{
	start(200);
	add_conference(date_of(2017, 11, 12), UNKNOWN);
	decide();
	assert_not_told(CANDIDATES_TOO_MANY);
	add_candidate(0, "C");
	decide();
	assert_path(CANDIDATES_TOO_MANY, "/offices/0/candidates");
	assert_int_equal(told(TDPELECT_FINDING_CANDIDATES_TOO_MANY).left, 3);
}

TEST(nominations_from_the_floor_stand_beside_the_list)
{
	start(200);
	add_conference(date_of(2017, 11, 12), UNKNOWN);
	assert_ok(tdpelect_election_add_candidate(election, 0, "C", 0, TDPELECT_NOMINATED_FLOOR,
						  NULL, &error));
	decide();
	assert_not_told(CANDIDATES_TOO_MANY);
}

TEST(the_list_of_2023_has_no_upper_limit)
{
	start(200);
	add_candidate(0, "C");
	add_conference(date_of(2024, 9, 22), UNKNOWN);
	decide();
	assert_not_told(CANDIDATES_TOO_MANY);
}

TEST(the_head_of_the_front_committee_heads_the_team_of_2008)
{
	start(200);
	add_conference(date_of(2017, 11, 12), UNKNOWN);
	facts.team_head = TDPELECT_TEAM_HEAD_FRONT_COMMITTEE_HEAD;
	decide();
	assert_not_told(TEAM_HEAD_DIFFERS);
	facts.team_head = TDPELECT_TEAM_HEAD_FRONT_COMMITTEE_MEMBER;
	decide();
	assert_path(TEAM_HEAD_DIFFERS, "/election_team/head");
}

TEST(a_member_of_the_front_committee_heads_the_team_of_2023)
{
	start(200);
	add_conference(date_of(2024, 9, 22), UNKNOWN);
	facts.team_head = TDPELECT_TEAM_HEAD_FRONT_COMMITTEE_MEMBER;
	decide();
	assert_not_told(TEAM_HEAD_DIFFERS);
	facts.team_head = TDPELECT_TEAM_HEAD_OTHER;
	decide();
	assert_told(TEAM_HEAD_DIFFERS);
}

TEST(the_counting_board_of_2023_has_three_to_five_members)
{
	for (int32_t members = 1; members <= 7; members++) {
		start(200);
		add_conference(date_of(2024, 9, 22), UNKNOWN);
		facts.counting_board_members = members;
		decide();
		assert_int_equal(find_told(TDPELECT_FINDING_TEAM_BOARD_SIZE) >= 0,
				 members < 3 || members > 5);
	}
}

TEST(two_representatives_witness_the_count_of_2023)
{
	for (int32_t witnesses = 0; witnesses <= 4; witnesses++) {
		start(200);
		add_conference(date_of(2024, 9, 22), UNKNOWN);
		facts.witnesses = witnesses;
		decide();
		assert_int_equal(find_told(TDPELECT_FINDING_TEAM_WITNESSES) >= 0, witnesses != 2);
	}
}

static void escalate(struct tdpelect_date raised, struct tdpelect_date settled)
{
	assert_ok(tdpelect_election_add_escalation(election, raised, settled, &error));
}

TEST(a_problem_not_settled_before_polling_day_is_to_be_settled)
{
	start(200);
	add_conference(date_of(2024, 9, 22), UNKNOWN);
	escalate(date_of(2024, 9, 1), date_of(2024, 9, 21));
	decide();
	assert_step(0, HOLD_ELECTION);
	escalate(date_of(2024, 9, 1), NO_DATE);
	decide();
	assert_step(0, SETTLE_ESCALATION);
	assert_path(ESCALATION_UNSETTLED, "/escalations/1");
}

TEST(before_it_is_raised_a_problem_is_not_known)
{
	start(200);
	add_conference(date_of(2024, 9, 22), UNKNOWN);
	escalate(date_of(2024, 9, 10), NO_DATE);
	facts.as_of = date_of(2024, 9, 9);
	decide();
	assert_step(0, HOLD_ELECTION);
	facts.as_of = date_of(2024, 9, 10);
	decide();
	assert_step(0, SETTLE_ESCALATION);
}

TEST(a_step_after_the_day_of_the_report_is_not_yet_known)
{
	start(200);
	facts.called = date_of(2024, 8, 1);
	facts.published = date_of(2024, 9, 10);
	facts.as_of = date_of(2024, 9, 1);
	add_conference(date_of(2024, 9, 22), UNKNOWN);
	decide();
	assert_state(CALLED);
}

TEST(a_list_of_nominations_from_the_floor_alone_is_too_short)
{
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 1);
	assert_ok(tdpelect_election_add_candidate(election, 0, "C", 0, TDPELECT_NOMINATED_FLOOR,
						  NULL, &error));
	add_conference(date_of(2024, 9, 22), UNKNOWN);
	decide();
	assert_path(CANDIDATES_TOO_FEW, "/offices/0/candidates");
}

TEST(the_head_of_the_front_committee_is_a_member_of_it_too)
{
	start(200);
	add_conference(date_of(2024, 9, 22), UNKNOWN);
	facts.team_head = TDPELECT_TEAM_HEAD_FRONT_COMMITTEE_HEAD;
	decide();
	assert_not_told(TEAM_HEAD_DIFFERS);
}

static int count_missing(void)
{
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;
	int count = 0;

	for (size_t i = 0; !tdpelect_decision_finding(decision, i, &finding); i++)
		count += finding.name == TDPELECT_FINDING_PREPARATION_MISSING;
	return count;
}

TEST(where_the_law_sets_no_day_for_a_step_none_is_missing)
{
	start(200);
	add_conference(date_of(2017, 11, 12), UNKNOWN);
	facts.invited = date_of(2017, 11, 10);
	decide_with_none(law_2008, TDPELECT_VALUE_CALL_DAYS);
	assert_int_equal(count_missing(), 3);
	decide();
	assert_int_equal(count_missing(), 4);
}

TEST(before_a_polling_day_is_set_no_step_is_late)
{
	start(200);
	facts.called = date_of(2017, 10, 1);
	decide_with(law_2008, TDPELECT_VALUE_TIE, choice_rule(TDPELECT_CHOICE_REVOTE));
	assert_not_told(PREPARATION_MISSING);
	assert_not_told(PREPARATION_LATE);
}

TEST(where_the_law_sets_no_number_none_is_too_great)
{
	start(200);
	add_candidate(0, "C");
	add_conference(date_of(2017, 11, 12), UNKNOWN);
	decide_with_none(law_2008, TDPELECT_VALUE_CANDIDATES_COUNT);
	assert_not_told(CANDIDATES_TOO_MANY);
	start(200);
	add_conference(date_of(2024, 9, 22), UNKNOWN);
	facts.counting_board_members = 9;
	decide_with_none(law_2022, TDPELECT_VALUE_COUNTING_BOARD_MEMBERS);
	assert_not_told(TEAM_BOARD_SIZE);
	decide();
	assert_told(TEAM_BOARD_SIZE);
}

TEST(a_problem_settled_before_a_polling_day_is_set_is_settled)
{
	start(200);
	facts.called = date_of(2024, 9, 1);
	assert_ok(tdpelect_election_add_escalation(election, date_of(2024, 9, 2),
						   date_of(2024, 9, 3), &error));
	decide();
	assert_not_told(ESCALATION_UNSETTLED);
}

TEST(a_last_day_before_all_days_is_none)
{
	start(200);
	facts.called = date_of(1, 1, 2);
	add_conference(date_of(1, 1, 3), UNKNOWN);
	decide_with(law_2008, TDPELECT_VALUE_TIE, choice_rule(TDPELECT_CHOICE_REVOTE));
	assert_not_told(PREPARATION_MISSING);
	assert_not_told(PREPARATION_LATE);
}

#define JUDGED(name) cmocka_unit_test_teardown(name, end_other_law)

int main(void)
{
	const struct CMUnitTest tests[] = {
		JUDGED(every_step_on_its_last_day_is_in_time),
		JUDGED(each_step_a_day_later_is_late),
		JUDGED(a_step_without_a_day_is_missing),
		JUDGED(where_no_step_is_told_none_is_missing),
		JUDGED(a_step_before_the_one_it_follows_is_told),
		JUDGED(the_list_of_2008_holds_two_candidates_at_most),
		JUDGED(nominations_from_the_floor_stand_beside_the_list),
		JUDGED(the_list_of_2023_has_no_upper_limit),
		JUDGED(the_head_of_the_front_committee_heads_the_team_of_2008),
		JUDGED(a_member_of_the_front_committee_heads_the_team_of_2023),
		JUDGED(the_counting_board_of_2023_has_three_to_five_members),
		JUDGED(two_representatives_witness_the_count_of_2023),
		JUDGED(
			a_problem_not_settled_before_polling_day_is_to_be_settled),
		JUDGED(before_it_is_raised_a_problem_is_not_known),
		JUDGED(a_step_after_the_day_of_the_report_is_not_yet_known),
		JUDGED(a_list_of_nominations_from_the_floor_alone_is_too_short),
		JUDGED(the_head_of_the_front_committee_is_a_member_of_it_too),
		JUDGED(where_the_law_sets_no_day_for_a_step_none_is_missing),
		JUDGED(before_a_polling_day_is_set_no_step_is_late),
		JUDGED(where_the_law_sets_no_number_none_is_too_great),
		JUDGED(a_problem_settled_before_a_polling_day_is_set_is_settled),
		JUDGED(a_last_day_before_all_days_is_none),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
