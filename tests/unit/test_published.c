/* SPDX-License-Identifier: MIT */
/* What an office printed is checked, not trusted. */
#include "other_law_support.h"

static const struct tdpelect_date day_2017 = {2017, 11, 12};

static struct tdpelect_printed_percent printed(const char *text)
{
	struct tdpelect_printed_percent percent = TDPELECT_PRINTED_PERCENT_NONE;

	assert_ok(tdpelect_printed_percent_parse(text, &percent, &error));
	return percent;
}

static const struct tdpelect_printed_percent no_percent = TDPELECT_PRINTED_PERCENT_NONE;

static void print_votes(const char *id, int32_t count, struct tdpelect_printed_percent percent)
{
	assert_ok(tdpelect_election_set_published_votes(election, 0, 0, id, count, percent,
							&error));
}

static void print_elected(const char *id)
{
	assert_ok(tdpelect_election_add_published_elected(election, 0, 0, id, &error));
}

/* 159 of 361 representatives, 308 valid ballots, as the contest tells it. */
static void start_quarrel(struct tdpelect_contest contest)
{
	int32_t round;

	start(361);
	contest.valid_ballot_count = 308;
	round = add_conference(day_2017, 330);
	add_contest(round, "head", contest);
	set_votes(round, 0, "A", 159);
	set_votes(round, 0, "B", 149);
}

TEST(a_figure_that_follows_is_not_told)
{
	start_quarrel(new_contest(UNKNOWN));
	print_votes("A", 159, printed("44,0"));
	print_votes("B", 149, printed("41,27"));
	decide();
	assert_not_told(PUBLISHED_MISMATCH);
	assert_not_told(PUBLISHED_BASE_USED);
}

TEST(a_printed_count_that_differs_is_a_mismatch)
{
	start_quarrel(new_contest(UNKNOWN));
	print_votes("B", 148, no_percent);
	decide();
	assert_path(PUBLISHED_MISMATCH, "/rounds/0/contests/0/published/votes/B/count");
	assert_int_equal(told(TDPELECT_FINDING_PUBLISHED_MISMATCH).left, 148);
	assert_int_equal(told(TDPELECT_FINDING_PUBLISHED_MISMATCH).right, 149);
	assert_not_told(PUBLISHED_BASE_USED);
}

TEST(percentages_of_the_valid_ballots_tell_which_base_was_used)
{
	start_quarrel(new_contest(UNKNOWN));
	print_votes("A", UNKNOWN, printed("51,6"));
	print_votes("B", UNKNOWN, printed("48,4"));
	decide();
	assert_path(PUBLISHED_MISMATCH, "/rounds/0/contests/0/published/votes/A/percent");
	assert_int_equal(told(TDPELECT_FINDING_PUBLISHED_BASE_USED).left, TDPELECT_BASE_VALID);
	assert_int_equal(told(TDPELECT_FINDING_PUBLISHED_BASE_USED).right,
			 TDPELECT_BASE_ELECTORATE);
}

TEST(percentages_that_fit_no_base_name_none)
{
	start_quarrel(new_contest(UNKNOWN));
	print_votes("A", UNKNOWN, printed("51,6"));
	print_votes("B", UNKNOWN, printed("45,2"));
	decide();
	assert_told(PUBLISHED_MISMATCH);
	assert_not_told(PUBLISHED_BASE_USED);
}

TEST(a_printed_winner_of_the_valid_ballots_tells_which_base_was_used)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	contest.published_outcome = TDPELECT_OUTCOME_ELECTED;
	start_quarrel(contest);
	print_elected("A");
	decide();
	assert_path(PUBLISHED_OUTCOME_DIFFERS, "/rounds/0/contests/0/published/outcome");
	assert_int_equal(told(TDPELECT_FINDING_PUBLISHED_BASE_USED).left, TDPELECT_BASE_VALID);
	assert_outcome(0, 0, NO_WINNER);
}

TEST(a_printed_name_alone_that_differs_is_told)
{
	start_quarrel(new_contest(UNKNOWN));
	print_elected("B");
	decide();
	assert_path(PUBLISHED_OUTCOME_DIFFERS, "/rounds/0/contests/0/published/elected");
	assert_not_told(PUBLISHED_BASE_USED);
}

TEST(a_printed_failure_where_nobody_won_is_right)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	contest.published_outcome = TDPELECT_OUTCOME_NO_WINNER;
	contest.published_elected_given = 1;
	start_quarrel(contest);
	decide();
	assert_not_told(PUBLISHED_OUTCOME_DIFFERS);
}

TEST(the_8_of_390_invalid_ballots_printed_as_0_2_are_told)
{
	struct tdpelect_contest contest = new_contest(382);

	start(400);
	contest.returned_ballot_count = 390;
	contest.invalid_ballot_count = 8;
	contest.published_invalid = 8;
	contest.published_invalid_percent = printed("0.2");
	contest.published_valid_percent = printed("97.9");
	add_contest(add_conference(day_2017, 390), "head", contest);
	decide();
	assert_path(PUBLISHED_MISMATCH,
		    "/rounds/0/contests/0/ballots/published/invalid_percent");
}

TEST(ballots_are_compared_one_by_one)
{
	struct tdpelect_contest contest = new_contest(380);
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;
	int count = 0;

	start(400);
	contest.issued_ballot_count = 390;
	contest.returned_ballot_count = 385;
	contest.invalid_ballot_count = 5;
	contest.published_issued = 391;
	contest.published_returned = 386;
	contest.published_valid = 381;
	contest.published_invalid = 6;
	add_contest(add_conference(day_2017, 392), "head", contest);
	decide();
	for (size_t i = 0; !tdpelect_decision_finding(decision, i, &finding); i++)
		count += finding.name == TDPELECT_FINDING_PUBLISHED_MISMATCH;
	assert_int_equal(count, 4);
}

TEST(attendance_is_a_share_of_the_electorate)
{
	struct tdpelect_round round = new_round(day_2017, 330);

	start(361);
	round.published_present = 330;
	round.published_present_percent = printed("91,4");
	add_round(round);
	decide();
	assert_not_told(PUBLISHED_MISMATCH);
	start(361);
	round.published_present_percent = printed("100");
	add_round(round);
	decide();
	assert_path(PUBLISHED_MISMATCH, "/rounds/0/published/present_percent");
	start(361);
	round.published_present = 331;
	round.published_present_percent = no_percent;
	add_round(round);
	decide();
	assert_path(PUBLISHED_MISMATCH, "/rounds/0/published/present");
}

TEST(beside_an_unknown_count_nothing_is_said)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	start(UNKNOWN);
	contest.published_valid = 300;
	contest.published_outcome = TDPELECT_OUTCOME_ELECTED;
	add_contest(add_conference(day_2017, UNKNOWN), "head", contest);
	print_votes("A", 200, printed("90"));
	decide();
	assert_not_told(PUBLISHED_MISMATCH);
	assert_not_told(PUBLISHED_OUTCOME_DIFFERS);
}

TEST(a_reported_outcome_stands_in_with_whom_the_office_printed)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	start(361);
	contest.reported = TDPELECT_OUTCOME_ELECTED;
	add_contest(add_conference(day_2017, UNKNOWN), "head", contest);
	print_elected("A");
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_string_equal(elected(0, 0), "A");
	assert_path(OUTCOME_REPORTED, "/rounds/0/contests/0/reported");
	assert_state(ELECTED_PENDING);
}

TEST(a_contradiction_is_explained_by_no_base)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	contest.returned_ballot_count = 300;
	contest.published_outcome = TDPELECT_OUTCOME_ELECTED;
	start_quarrel(contest);
	print_elected("A");
	decide();
	assert_outcome(0, 0, IRRECONCILABLE);
	assert_not_told(PUBLISHED_BASE_USED);
}

TEST(percentages_beside_unknown_votes_fit_every_base)
{
	start_quarrel(new_contest(UNKNOWN));
	set_votes(0, 0, "C", UNKNOWN);
	print_votes("A", UNKNOWN, printed("51,6"));
	print_votes("C", UNKNOWN, printed("10,0"));
	decide();
	assert_int_equal(told(TDPELECT_FINDING_PUBLISHED_BASE_USED).left, TDPELECT_BASE_VALID);
}

/* Of two seats the valid ballots fill one: nobody of the whole electorate was elected. */
TEST(a_part_elected_by_the_valid_ballots_tells_which_base_was_used)
{
	struct tdpelect_contest contest = new_contest(308);
	int32_t round;

	start_bare(361);
	add_office("head", 2);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	contest.published_outcome = TDPELECT_OUTCOME_PARTLY_ELECTED;
	round = add_conference(day_2017, 330);
	add_contest(round, "head", contest);
	set_votes(round, 0, "A", 159);
	set_votes(round, 0, "B", 149);
	decide();
	assert_outcome(0, 0, NO_WINNER);
	assert_int_equal(told(TDPELECT_FINDING_PUBLISHED_BASE_USED).left, TDPELECT_BASE_VALID);
}

#define JUDGED(name) cmocka_unit_test_teardown(name, end_other_law)

int main(void)
{
	const struct CMUnitTest tests[] = {
		JUDGED(a_figure_that_follows_is_not_told),
		JUDGED(a_printed_count_that_differs_is_a_mismatch),
		JUDGED(
			percentages_of_the_valid_ballots_tell_which_base_was_used),
		JUDGED(percentages_that_fit_no_base_name_none),
		JUDGED(
			a_printed_winner_of_the_valid_ballots_tells_which_base_was_used),
		JUDGED(a_printed_name_alone_that_differs_is_told),
		JUDGED(a_printed_failure_where_nobody_won_is_right),
		JUDGED(the_8_of_390_invalid_ballots_printed_as_0_2_are_told),
		JUDGED(ballots_are_compared_one_by_one),
		JUDGED(attendance_is_a_share_of_the_electorate),
		JUDGED(beside_an_unknown_count_nothing_is_said),
		JUDGED(
			a_reported_outcome_stands_in_with_whom_the_office_printed),
		JUDGED(a_contradiction_is_explained_by_no_base),
		JUDGED(percentages_beside_unknown_votes_fit_every_base),
		JUDGED(a_part_elected_by_the_valid_ballots_tells_which_base_was_used),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
