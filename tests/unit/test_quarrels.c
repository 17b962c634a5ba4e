/* SPDX-License-Identifier: MIT */
/* What people argue about: told where the facts of a round show it, and nowhere else. */
#include "other_law_support.h"

static const struct tdpelect_date day = {2024, 9, 22};

/* 100 of 200 for A: what is told of it depends on the ballots. */
static void hold_a_failure(int32_t method, int32_t invalid)
{
	struct tdpelect_round round = new_round(day, 190);
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	start(200);
	round.method = method;
	contest.invalid_ballot_count = invalid;
	add_contest(add_round(round), "head", contest);
	set_votes(0, 0, "A", 100);
	set_votes(0, 0, "B", 20);
	decide();
}

TEST(invalid_ballots_matter_where_they_could_have_elected)
{
	hold_a_failure(TDPELECT_METHOD_SECRET_BALLOT, 1);
	assert_told(BALLOTS_INVALID_MATTER);
	hold_a_failure(TDPELECT_METHOD_SECRET_BALLOT, 0);
	assert_not_told(BALLOTS_INVALID_MATTER);
}

TEST(by_show_of_hands_there_are_no_invalid_ballots)
{
	hold_a_failure(TDPELECT_METHOD_SHOW_OF_HANDS, 1);
	assert_outcome(0, 0, NO_WINNER);
	assert_not_told(BALLOTS_INVALID_MATTER);
}

static void hold_for_two_offices(int32_t method)
{
	struct tdpelect_round round = new_round(day, 190);

	start(200);
	add_office("deputy", 1);
	round.method = method;
	add_round(round);
	for (int32_t i = 0; i < 2; i++) {
		struct tdpelect_contest contest = new_contest(UNKNOWN);

		contest.invalid_ballot_count = 3 + i;
		add_contest(0, i ? "deputy" : "head", contest);
		set_votes(0, i, "A", 110);
	}
	decide();
}

TEST(two_offices_of_one_ballot_have_the_same_invalid_ballots)
{
	hold_for_two_offices(TDPELECT_METHOD_SECRET_BALLOT);
	assert_told(BALLOTS_OFFICES_DIFFER);
	hold_for_two_offices(TDPELECT_METHOD_SHOW_OF_HANDS);
	assert_not_told(BALLOTS_OFFICES_DIFFER);
}

static void hold_for_one(void)
{
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 1);
	add_candidate(0, "A");
	add_contest(add_conference(day, 190), "head", new_contest(UNKNOWN));
	set_votes(0, 0, "A", 110);
}

TEST(one_candidate_for_one_seat_is_enough_where_a_majority_is_asked_for)
{
	hold_for_one();
	decide();
	assert_told(CANDIDATES_SINGLE);
	decide_with(law_2022, TDPELECT_VALUE_MAJORITY, rule_of_kind(0));
	assert_not_told(CANDIDATES_SINGLE);
}

#define JUDGED(name) cmocka_unit_test_teardown(name, end_other_law)

int main(void)
{
	const struct CMUnitTest tests[] = {
		JUDGED(invalid_ballots_matter_where_they_could_have_elected),
		JUDGED(by_show_of_hands_there_are_no_invalid_ballots),
		JUDGED(two_offices_of_one_ballot_have_the_same_invalid_ballots),
		JUDGED(one_candidate_for_one_seat_is_enough_where_a_majority_is_asked_for),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
