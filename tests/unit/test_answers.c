/* SPDX-License-Identifier: MIT */
/* What a decision hands out, and where its findings and comparisons point. */
#include "decision/compare.h"

#include "election_support.h"

static const struct tdpelect_date day = {2017, 11, 12};

#define refuse(call) assert_word(ERROR, call, TDPELECT_ERROR_ARGUMENT)

/* A of A and B is elected by 110 of 200. */
static void start_elected(void)
{
	start(200);
	hold(day, 190, 110, 80);
	decide();
}

TEST(what_is_not_there_is_not_handed_out)
{
	struct tdpelect_step step = TDPELECT_STEP_INIT;
	struct tdpelect_eligibility_row row = TDPELECT_ELIGIBILITY_ROW_INIT;
	struct tdpelect_round_result round = TDPELECT_ROUND_RESULT_INIT;
	struct tdpelect_meeting_result vote = TDPELECT_MEETING_RESULT_INIT;
	struct tdpelect_contest_result contest = TDPELECT_CONTEST_RESULT_INIT;
	struct tdpelect_paper_tally papers = TDPELECT_PAPER_TALLY_INIT;
	struct tdpelect_candidate_result candidate = TDPELECT_CANDIDATE_RESULT_INIT;
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;

	start_elected();
	refuse(tdpelect_decision_step(decision, 99, &step));
	refuse(tdpelect_decision_eligibility(decision, 99, &row));
	refuse(tdpelect_decision_round(decision, 1, &round));
	refuse(tdpelect_decision_meeting_vote(decision, 1, 0, &vote));
	refuse(tdpelect_decision_meeting_vote(decision, 0, 0, &vote));
	refuse(tdpelect_decision_contest(decision, 0, 1, &contest));
	refuse(tdpelect_decision_papers(decision, 0, 1, &papers));
	refuse(tdpelect_decision_candidate(decision, 0, 1, 0, &candidate));
	refuse(tdpelect_decision_candidate(decision, 0, 0, 2, &candidate));
	refuse(tdpelect_decision_finding(decision, 999, &finding));
}

TEST(an_answer_needs_somewhere_to_go)
{
	start(200);
	hold(day, 190, 110, 80);
	assert_ok(tdpelect_election_add_meeting_vote(election, 0, TDPELECT_MEETING_MATTER_METHOD,
						     9, 9, 9, &error));
	decide();
	refuse(tdpelect_decision_step(decision, 0, NULL));
	refuse(tdpelect_decision_eligibility(decision, 0, NULL));
	refuse(tdpelect_decision_round(decision, 0, NULL));
	refuse(tdpelect_decision_meeting_vote(decision, 0, 0, NULL));
	refuse(tdpelect_decision_contest(decision, 0, 0, NULL));
	refuse(tdpelect_decision_papers(decision, 0, 0, NULL));
	refuse(tdpelect_decision_candidate(decision, 0, 0, 0, NULL));
	refuse(tdpelect_decision_finding(decision, 0, NULL));
	refuse(tdpelect_decision_unit(decision, NULL));
}

TEST(of_no_decision_nothing_is_told)
{
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;

	refuse(tdpelect_decision_unit(NULL, &unit));
	assert_null(tdpelect_decision_office_elected(NULL, 0, 0));
	assert_int_equal(tdpelect_decision_office_outcome(NULL, 0), 0);
}

TEST(an_office_that_is_none_elects_nobody)
{
	start_elected();
	assert_string_equal(tdpelect_decision_office_elected(decision, 0, 0), "A");
	assert_null(tdpelect_decision_office_elected(decision, 0, 1));
	assert_null(tdpelect_decision_office_elected(decision, 1, 0));
	assert_int_equal(tdpelect_decision_office_outcome(decision, 1), 0);
}

TEST(whom_a_ward_reports_as_elected_are_told_in_its_order_and_no_more)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 2);
	contest.reported = TDPELECT_OUTCOME_ELECTED;
	add_contest(add_conference(day, 190), "head", contest);
	assert_ok(tdpelect_election_set_published_votes(
		election, 0, 0, "C", 5,
		(struct tdpelect_printed_percent)TDPELECT_PRINTED_PERCENT_NONE, &error));
	assert_ok(tdpelect_election_add_published_elected(election, 0, 0, "A", &error));
	assert_ok(tdpelect_election_add_published_elected(election, 0, 0, "B", &error));
	decide();
	assert_string_equal(elected(0, 0), "AB");
	assert_null(tdpelect_decision_elected(decision, 0, 0, -1, 2));
	assert_null(tdpelect_decision_elected(decision, 0, 0, -2, 0));
}

TEST(who_is_reported_as_elected_by_a_round_that_elected_nobody_is_not_told)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	start(200);
	contest.reported = TDPELECT_OUTCOME_NO_WINNER;
	add_contest(add_conference(day, 190), "head", contest);
	assert_ok(tdpelect_election_add_published_elected(election, 0, 0, "A", &error));
	decide();
	assert_outcome(0, 0, NO_WINNER);
	assert_string_equal(elected(0, 0), "");
}

TEST(an_outcome_reported_as_undetermined_was_held_to_the_majority)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	start(200);
	contest.reported = TDPELECT_OUTCOME_UNDETERMINED;
	add_contest(add_conference(day, 190), "head", contest);
	decide();
	assert_outcome(0, 0, UNDETERMINED);
	assert_int_equal(contest_at(0, 0).judged, 1);
	assert_int_equal(contest_at(0, 0).reported, 1);
	assert_told(OUTCOME_REPORTED);
}

static void assert_points(struct tdpelect_place at, const char *path)
{
	struct tdpelect_comparison comparison = TDPELECT_COMPARISON_INIT;
	char text[80];

	comparison.at = at;
	tdpelect_decision_comparison_path(decision, &comparison, 0, text, sizeof(text));
	assert_string_equal(text, path);
}

static struct tdpelect_place place(int32_t place, int32_t round, int32_t contest, int32_t item)
{
	return (struct tdpelect_place){place, round, contest, item};
}

TEST(a_contest_that_nobody_wrote_down_is_that_of_its_round)
{
	start_elected();
	assert_points(place(TDPELECT_PLACE_CONTEST, 0, 0, -1), "/rounds/0/contests/0");
	assert_points(place(TDPELECT_PLACE_CONTEST, 0, -1, -1), "/rounds/0");
}

TEST(a_candidate_who_is_none_has_no_name_in_a_path)
{
	int32_t votes = TDPELECT_PLACE_CONTEST_CANDIDATE_VOTES;

	start_elected();
	assert_points(place(votes, 0, 0, 1), "/rounds/0/contests/0/votes/B");
	assert_points(place(votes, 0, 0, 2), "/rounds/0/contests/0/votes/");
	assert_points(place(votes, 0, 0, -1), "/rounds/0/contests/0/votes/");
	assert_points(place(votes, 0, 7, 1), "/rounds/0/contests/7/votes/");
	assert_points(place(votes, 7, 0, 1), "/rounds/7/contests/0/votes/");
}

TEST(what_is_no_comparison_points_nowhere)
{
	struct tdpelect_comparison comparison = TDPELECT_COMPARISON_INIT;
	char text[20] = "kept";

	start_elected();
	assert_int_equal(tdpelect_decision_comparison_path(decision, NULL, 0, text, 20), 0);
	comparison.size = 8;
	assert_int_equal(tdpelect_decision_comparison_path(decision, &comparison, 0, text, 20), 0);
	assert_string_equal(text, "");
}

TEST(more_than_any_memory_holds_is_not_taken)
{
	start_elected();
	assert_null(tdp_take(decision, SIZE_MAX / 4, 8));
	assert_true(decision->is_out_of_memory);
}

/* Two elections, of which the second elects B and A where the first elects A and B. */
TEST(the_same_people_are_elected_in_whatever_order_they_stand)
{
	tdpelect_election *first_election;
	tdpelect_decision *first;

	start_bare(200);
	add_office("head", 2);
	add_candidate(0, "A");
	add_candidate(0, "B");
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	hold(day, 190, 110, 120);
	decide();
	assert_string_equal(elected(0, 0), "AB");
	first_election = election;
	first = decision;
	election = NULL;
	decision = NULL;
	start_bare(200);
	add_office("head", 2);
	add_candidate(0, "B");
	add_candidate(0, "A");
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	hold(day, 190, 110, 120);
	decide();
	assert_string_equal(elected(0, 0), "BA");
	assert_true(tdp_elects_all(first, decision, 0));
	tdpelect_decision_free(first);
	tdpelect_election_free(first_election);
}

TEST(others_are_elected_where_one_is_not_among_them)
{
	tdpelect_election *first_election;
	tdpelect_decision *first;

	start_elected();
	first_election = election;
	first = decision;
	election = NULL;
	decision = NULL;
	start(200);
	hold(day, 190, 80, 110);
	decide();
	assert_false(tdp_elects_all(first, decision, 0));
	end_election(NULL);
	start(200);
	hold(day, 190, 80, 80);
	decide();
	assert_false(tdp_elects_all(first, decision, 0));
	assert_true(tdp_elects_all(decision, first, 0));
	tdpelect_decision_free(first);
	tdpelect_election_free(first_election);
}

TEST(household_ballots_on_nothing_do_not_tell_who_took_part)
{
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;
	struct tdpelect_round round = new_round(date_of(2024, 9, 25), UNKNOWN);

	start(200);
	round.form = TDPELECT_FORM_HOUSEHOLD_BALLOTS;
	assert_ok(tdpelect_election_add_breach(election, add_round(round),
					       TDPELECT_BREACH_NOTICE, 0, NO_DATE, &error));
	decide();
	assert_ok(tdpelect_decision_unit(decision, &unit));
	assert_int_equal(unit.held, 1);
	assert_int_equal(unit.electorate_count, 200);
	assert_int_equal(unit.present_count, UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_not_there_is_not_handed_out),
		cmocka_unit_test(an_answer_needs_somewhere_to_go),
		cmocka_unit_test(of_no_decision_nothing_is_told),
		cmocka_unit_test(an_office_that_is_none_elects_nobody),
		cmocka_unit_test(whom_a_ward_reports_as_elected_are_told_in_its_order_and_no_more),
		cmocka_unit_test(
			who_is_reported_as_elected_by_a_round_that_elected_nobody_is_not_told),
		cmocka_unit_test(an_outcome_reported_as_undetermined_was_held_to_the_majority),
		cmocka_unit_test(a_contest_that_nobody_wrote_down_is_that_of_its_round),
		cmocka_unit_test(a_candidate_who_is_none_has_no_name_in_a_path),
		cmocka_unit_test(what_is_no_comparison_points_nowhere),
		cmocka_unit_test(more_than_any_memory_holds_is_not_taken),
		cmocka_unit_test(the_same_people_are_elected_in_whatever_order_they_stand),
		cmocka_unit_test(others_are_elected_where_one_is_not_among_them),
		cmocka_unit_test(household_ballots_on_nothing_do_not_tell_who_took_part),
	};

	return cmocka_run_group_tests(tests, NULL, end_election);
}
