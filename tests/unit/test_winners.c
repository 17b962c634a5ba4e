/* SPDX-License-Identifier: MIT */
/* More pass than there are seats: only raised hands, or several marks a ballot, bring it. */
#include "tally_support.h"

static tdpelect_rulebook *most_votes, *most_votes_older, *most_votes_revote;

static int open_all(void **state)
{
	open_laws(state);
	most_votes = law_with_choice(law_2008, TDPELECT_VALUE_MORE_PASS_THAN_SEATS,
				     TDPELECT_CHOICE_MOST_VOTES);
	most_votes_older = law_with_choice(most_votes, TDPELECT_VALUE_TIE, TDPELECT_CHOICE_OLDER);
	most_votes_revote = law_with_choice(most_votes, TDPELECT_VALUE_TIE,
					    TDPELECT_CHOICE_REVOTE);
	return 0;
}

static int close_all(void **state)
{
	tdpelect_rulebook_free(most_votes);
	tdpelect_rulebook_free(most_votes_older);
	tdpelect_rulebook_free(most_votes_revote);
	return close_laws(state);
}

static struct tdpelect_tally hands(int32_t seats, const int32_t *counts, size_t count)
{
	struct tdpelect_tally tally = tally_of(100, 100, UNKNOWN, counts, count);

	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	tally.seats = seats;
	return tally;
}

TEST(without_a_rule_more_passing_than_seats_determine_nothing)
{
	struct tdpelect_tally tally = hands(1, COUNTS(80, 60));

	assert_outcome(judge(law_2008, &tally), UNDETERMINED);
	assert_int_equal(elected_of(2), 0);
	assert_int_equal(candidacies[0].passed, 1);
	assert_int_equal(candidacies[1].passed, 1);
	assert_found(&found, MAJORITY_MORE_PASS_THAN_SEATS);
}

TEST(where_the_law_says_so_the_most_votes_win)
{
	struct tdpelect_tally tally = hands(1, COUNTS(60, 80, 55));

	assert_outcome(judge(most_votes, &tally), ELECTED);
	assert_int_equal(elected_of(3), 2);
	tally.seats = 2;
	assert_outcome(judge(most_votes, &tally), ELECTED);
	assert_int_equal(elected_of(3), 3);
}

TEST(equal_votes_at_the_margin_are_a_tie)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70, 60));

	assert_outcome(judge(most_votes, &tally), TIED);
	assert_int_equal(elected_of(3), 0);
	assert_int_equal(candidacies[0].passed, 1);
	assert_found(&found, MAJORITY_TIED);
}

TEST(a_tie_at_the_margin_leaves_the_first_unelected_too)
{
	struct tdpelect_tally tally = hands(2, COUNTS(90, 70, 70));

	assert_outcome(judge(most_votes, &tally), TIED);
	assert_int_equal(elected_of(3), 0);
}

TEST(equal_votes_above_the_margin_are_no_tie)
{
	struct tdpelect_tally tally = hands(2, COUNTS(70, 90, 90));

	assert_outcome(judge(most_votes, &tally), ELECTED);
	assert_int_equal(elected_of(3), 6);
}

TEST(equal_votes_below_the_majority_are_no_tie)
{
	struct tdpelect_tally tally = hands(1, COUNTS(50, 50));

	assert_outcome(judge(most_votes, &tally), NO_WINNER);
	assert_not_found(&found, MAJORITY_TIED);
}

TEST(a_tie_may_be_voted_on_again)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70));

	assert_outcome(judge(most_votes_revote, &tally), NO_WINNER);
	assert_int_equal(elected_of(2), 0);
	assert_int_equal(candidacies[0].passed, 1);
}

TEST(the_older_may_win_a_tie)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70));

	votes[0].birth_date = date_of(1961, 5, 3);
	votes[1].birth_date = date_of(1961, 5, 2);
	assert_outcome(judge(most_votes_older, &tally), ELECTED);
	assert_int_equal(elected_of(2), 2);
}

TEST(birth_dates_that_do_not_tell_who_is_older_leave_the_tie)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70));

	votes[0].birth_date = date_of(1961, 5, 2);
	assert_outcome(judge(most_votes_older, &tally), TIED);
	votes[1].birth_date = date_of(1961, 5, 2);
	assert_outcome(judge(most_votes_older, &tally), TIED);
	votes[1].birth_date = date_of(1961, 0, 0);
	assert_outcome(judge(most_votes_older, &tally), TIED);
}

TEST(a_birth_year_is_enough_where_it_tells)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70));

	votes[0].birth_date = date_of(1961, 1, 1);
	votes[1].birth_date = date_of(1960, 0, 0);
	assert_outcome(judge(most_votes_older, &tally), ELECTED);
	assert_int_equal(elected_of(2), 2);
}

TEST(the_oldest_of_several_take_the_seats_left)
{
	struct tdpelect_tally tally = hands(3, COUNTS(70, 90, 70, 70));

	votes[0].birth_date = date_of(1961, 1, 1);
	votes[2].birth_date = date_of(1955, 1, 1);
	votes[3].birth_date = date_of(1958, 0, 0);
	assert_outcome(judge(most_votes_older, &tally), ELECTED);
	assert_int_equal(elected_of(4), 14);
	votes[3].birth_date = date_of(1961, 0, 0);
	assert_outcome(judge(most_votes_older, &tally), TIED);
	assert_int_equal(elected_of(4), 0);
}

TEST(who_did_not_pass_takes_no_seat_for_being_older)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70, 50));

	votes[0].birth_date = date_of(1961, 1, 1);
	votes[1].birth_date = date_of(1962, 1, 1);
	votes[2].birth_date = date_of(1930, 1, 1);
	assert_outcome(judge(most_votes_older, &tally), ELECTED);
	assert_int_equal(elected_of(3), 1);
}

TEST(who_withdrew_takes_no_seat_from_anyone)
{
	struct tdpelect_tally tally = hands(1, COUNTS(90, 80, 60));

	votes[0].withdrawn = 1;
	assert_outcome(judge(most_votes, &tally), ELECTED);
	assert_int_equal(elected_of(3), 2);
}

TEST(who_withdrew_breaks_no_tie)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70, 70));

	votes[0].withdrawn = 1;
	votes[0].birth_date = date_of(1930, 1, 1);
	votes[1].birth_date = date_of(1961, 1, 1);
	votes[2].birth_date = date_of(1962, 1, 1);
	assert_outcome(judge(most_votes_older, &tally), ELECTED);
	assert_int_equal(elected_of(3), 2);
}

TEST(who_has_a_seat_by_votes_takes_none_for_being_oldest)
{
	struct tdpelect_tally tally = hands(2, COUNTS(90, 70, 70));

	votes[0].birth_date = date_of(1930, 1, 1);
	votes[1].birth_date = date_of(1961, 1, 1);
	votes[2].birth_date = date_of(1962, 1, 1);
	assert_outcome(judge(most_votes_older, &tally), ELECTED);
	assert_int_equal(elected_of(3), 3);
}

TEST(who_has_no_birth_date_is_not_the_oldest_because_two_others_are_of_one_age)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70, 70));

	votes[0].birth_date = votes[1].birth_date = date_of(1961, 5, 2);
	assert_outcome(judge(most_votes_older, &tally), TIED);
}

TEST(a_day_or_month_that_is_not_known_may_be_the_last)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70));

	votes[0].birth_date = date_of(1961, 5, 20);
	votes[1].birth_date = date_of(1961, 5, 0);
	assert_outcome(judge(most_votes_older, &tally), TIED);
	votes[0].birth_date = date_of(1961, 5, 31);
	assert_outcome(judge(most_votes_older, &tally), TIED);
	votes[0].birth_date = date_of(1961, 12, 20);
	votes[1].birth_date = date_of(1961, 0, 0);
	assert_outcome(judge(most_votes_older, &tally), TIED);
	votes[0].birth_date = date_of(1961, 6, 1);
	votes[1].birth_date = date_of(1961, 5, 0);
	assert_outcome(judge(most_votes_older, &tally), ELECTED);
	assert_int_equal(elected_of(2), 2);
}

TEST(a_tie_is_told_with_its_votes_and_where_they_stand)
{
	struct tdpelect_tally tally = hands(1, COUNTS(70, 70));
	const struct tdpelect_finding *tied;

	tally.round = 2;
	tally.contest = 1;
	judge(most_votes, &tally);
	tied = find_finding(&found, TDPELECT_FINDING_MAJORITY_TIED);
	assert_word(VALUE, tied->value, TDPELECT_VALUE_TIE);
	assert_int_equal(tied->left, 70);
	assert_int_equal(tied->right, 0);
	assert_int_equal(tied->at.round, 2);
	assert_int_equal(tied->at.contest, 1);
	assert_int_equal(tied->at.item, -1);
}

TEST(sixty_four_seats_are_filled_from_seventy)
{
	int32_t counts[CANDIDATE_ROOM];
	struct tdpelect_tally tally;

	for (int32_t i = 0; i < CANDIDATE_ROOM; i++)
		counts[i] = 100 + i;
	tally = hands(64, counts, CANDIDATE_ROOM);
	tally.electorate_count = tally.present_count = 199;
	assert_outcome(judge(most_votes, &tally), ELECTED);
	assert_int_equal(majority.elected_count, 64);
	for (int i = 0; i < CANDIDATE_ROOM; i++)
		assert_int_equal(candidacies[i].elected, i >= 6);
}

/* As a person would: sort, then look at the last seat and the next in line. */
static void check_by_sorting(const int32_t *counts, int32_t seats)
{
	int32_t greater = 0, equal = 0;

	for (int i = 0; i < 5; i++) {
		greater = equal = 0;
		for (int j = 0; j < 5; j++) {
			greater += counts[j] > counts[i];
			equal += counts[j] == counts[i];
		}
		if (majority.outcome == TDPELECT_OUTCOME_ELECTED)
			assert_int_equal(candidacies[i].elected, greater < seats);
		if (majority.outcome == TDPELECT_OUTCOME_ELECTED && greater < seats)
			assert_true(greater + equal <= seats);
	}
}

TEST(five_who_all_pass_are_seated_by_their_votes)
{
	uint64_t seed = 5;
	int tied = 0, elected = 0;

	for (int i = 0; i < 3000; i++) {
		int32_t counts[5], seats = 1 + i % 4;
		struct tdpelect_tally tally;

		for (int j = 0; j < 5; j++)
			counts[j] = 51 + random_below(&seed, 12);
		tally = hands(seats, counts, 5);
		judge(most_votes, &tally);
		check_by_sorting(counts, seats);
		tied += majority.outcome == TDPELECT_OUTCOME_TIED;
		elected += majority.outcome == TDPELECT_OUTCOME_ELECTED;
	}
	assert_int_equal(tied + elected, 3000);
	assert_true(tied > 100 && elected > 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			without_a_rule_more_passing_than_seats_determine_nothing),
		cmocka_unit_test(where_the_law_says_so_the_most_votes_win),
		cmocka_unit_test(equal_votes_at_the_margin_are_a_tie),
		cmocka_unit_test(a_tie_at_the_margin_leaves_the_first_unelected_too),
		cmocka_unit_test(equal_votes_above_the_margin_are_no_tie),
		cmocka_unit_test(equal_votes_below_the_majority_are_no_tie),
		cmocka_unit_test(a_tie_may_be_voted_on_again),
		cmocka_unit_test(the_older_may_win_a_tie),
		cmocka_unit_test(birth_dates_that_do_not_tell_who_is_older_leave_the_tie),
		cmocka_unit_test(a_birth_year_is_enough_where_it_tells),
		cmocka_unit_test(the_oldest_of_several_take_the_seats_left),
		cmocka_unit_test(who_did_not_pass_takes_no_seat_for_being_older),
		cmocka_unit_test(who_withdrew_takes_no_seat_from_anyone),
		cmocka_unit_test(who_withdrew_breaks_no_tie),
		cmocka_unit_test(who_has_a_seat_by_votes_takes_none_for_being_oldest),
		cmocka_unit_test(
			who_has_no_birth_date_is_not_the_oldest_because_two_others_are_of_one_age),
		cmocka_unit_test(a_day_or_month_that_is_not_known_may_be_the_last),
		cmocka_unit_test(a_tie_is_told_with_its_votes_and_where_they_stand),
		cmocka_unit_test(sixty_four_seats_are_filled_from_seventy),
		cmocka_unit_test(five_who_all_pass_are_seated_by_their_votes),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
