/* SPDX-License-Identifier: MIT */
#include "rules/count.h"

#include "tally_support.h"

/* How many contradictions there are; the findings stay in `found`. */
static int32_t reconcile(const struct tdpelect_tally *tally)
{
	int32_t count = -1;

	found = new_context();
	assert_ok(tdpelect_tally_reconcile(law_2008, tally, &found, &count, &error));
	assert_int_equal(count, found.finding_count);
	return count;
}

/* The five links, from valid ballots to the electorate. */
static struct tdpelect_tally links(int32_t valid, int32_t returned, int32_t issued,
				   int32_t present, int32_t electorate)
{
	struct tdpelect_tally tally = tally_of(electorate, present, valid, NULL, 0);

	tally.returned_ballot_count = returned;
	tally.issued_ballot_count = issued;
	return tally;
}

TEST(a_count_that_falls_from_the_electorate_to_the_valid_ballots_agrees)
{
	struct tdpelect_tally tally = links(90, 95, 98, 99, 100);

	assert_int_equal(reconcile(&tally), 0);
	tally = links(100, 100, 100, 100, 100);
	assert_int_equal(reconcile(&tally), 0);
	tally = links(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
	assert_int_equal(reconcile(&tally), 0);
}

TEST(every_two_links_are_compared_across_missing_ones_too)
{
	static const int32_t names[5][5] = {
		{0, TDPELECT_FINDING_COUNT_VALID_OVER_RETURNED,
		 TDPELECT_FINDING_COUNT_VALID_OVER_ISSUED,
		 TDPELECT_FINDING_COUNT_VALID_OVER_PRESENT,
		 TDPELECT_FINDING_COUNT_VALID_OVER_ELECTORATE},
		{0, 0, TDPELECT_FINDING_COUNT_RETURNED_OVER_ISSUED,
		 TDPELECT_FINDING_COUNT_RETURNED_OVER_PRESENT,
		 TDPELECT_FINDING_COUNT_RETURNED_OVER_ELECTORATE},
		{0, 0, 0, TDPELECT_FINDING_COUNT_ISSUED_OVER_PRESENT,
		 TDPELECT_FINDING_COUNT_ISSUED_OVER_ELECTORATE},
		{0, 0, 0, 0, TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE}};

	for (int small = 0; small < 4; small++)
		for (int great = small + 1; great < 5; great++) {
			int32_t counts[5] = {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN};
			struct tdpelect_tally tally;

			counts[small] = 51;
			counts[great] = 50;
			tally = links(counts[0], counts[1], counts[2], counts[3], counts[4]);
			assert_int_equal(reconcile(&tally), 1);
			assert_word(FINDING, finding_room[0].name, names[small][great]);
			assert_int_equal(finding_room[0].left, 51);
			assert_int_equal(finding_room[0].right, 50);
			assert_true(finding_room[0].at.place && finding_room[0].other.place);
		}
}

TEST(each_contradiction_is_its_own_finding)
{
	struct tdpelect_tally tally = links(100, 90, 80, 70, 60);

	assert_int_equal(reconcile(&tally), 10);
}

TEST(ballots_carried_to_households_are_not_bounded_by_the_meeting)
{
	struct tdpelect_tally tally = links(90, 95, 98, 40, 100);

	assert_int_equal(reconcile(&tally), 3);
	tally.form = TDPELECT_FORM_HOUSEHOLD_BALLOTS;
	assert_int_equal(reconcile(&tally), 0);
	tally.form = TDPELECT_FORM_SEPARATE_ELECTION;
	assert_int_equal(reconcile(&tally), 0);
}

TEST(those_present_are_compared_with_the_electorate_in_every_form)
{
	for (int32_t form = 0; form <= TDPELECT_FORM_HOUSEHOLD_BALLOTS; form++) {
		struct tdpelect_tally tally = links(UNKNOWN, UNKNOWN, UNKNOWN, 101, 100);

		tally.form = form;
		assert_int_equal(reconcile(&tally), 1);
		assert_found(&found, COUNT_PRESENT_OVER_ELECTORATE);
	}
}

TEST(valid_and_invalid_make_the_returned)
{
	struct tdpelect_tally tally = links(90, 95, UNKNOWN, UNKNOWN, 100);

	tally.invalid_ballot_count = 5;
	assert_int_equal(reconcile(&tally), 0);
	tally.invalid_ballot_count = 4;
	assert_int_equal(reconcile(&tally), 1);
	assert_found(&found, COUNT_SUM_DIFFERS);
	tally.invalid_ballot_count = 6;
	assert_int_equal(reconcile(&tally), 1);
	assert_found(&found, COUNT_SUM_DIFFERS);
}

TEST(without_the_returned_valid_and_invalid_stay_within_the_next_link)
{
	struct tdpelect_tally tally = links(90, UNKNOWN, UNKNOWN, 95, 100);

	tally.invalid_ballot_count = 5;
	assert_int_equal(reconcile(&tally), 0);
	tally.invalid_ballot_count = 6;
	assert_int_equal(reconcile(&tally), 1);
	assert_found(&found, COUNT_SUM_OVER);
	assert_int_equal(finding_room[0].left, 96);
	assert_int_equal(finding_room[0].right, 95);
}

TEST(invalid_ballots_were_returned)
{
	struct tdpelect_tally tally = links(UNKNOWN, 5, UNKNOWN, UNKNOWN, 100);

	tally.invalid_ballot_count = 5;
	assert_int_equal(reconcile(&tally), 0);
	tally.invalid_ballot_count = 6;
	assert_int_equal(reconcile(&tally), 1);
	assert_found(&found, COUNT_INVALID_OVER_RETURNED);
}

TEST(the_greatest_counts_are_added_without_overflow)
{
	struct tdpelect_tally tally = links(INT32_MAX, INT32_MAX, UNKNOWN, UNKNOWN, INT32_MAX);

	tally.invalid_ballot_count = INT32_MAX;
	assert_int_equal(reconcile(&tally), 1);
	assert_true(finding_room[0].left == 2 * (int64_t)INT32_MAX);
}

TEST(nobody_has_more_votes_than_there_are_valid_ballots)
{
	struct tdpelect_tally tally = tally_of(100, 95, 90, COUNTS(90, 0));

	assert_int_equal(reconcile(&tally), 0);
	tally = tally_of(100, 95, 90, COUNTS(91, UNKNOWN));
	assert_true(reconcile(&tally) > 0);
	assert_found(&found, COUNT_VOTES_OVER);
	assert_int_equal(find_finding(&found, TDPELECT_FINDING_COUNT_VOTES_OVER)->at.item, 0);
}

TEST(votes_are_bounded_by_the_electorate_where_nothing_else_is_known)
{
	struct tdpelect_tally tally = tally_of(100, UNKNOWN, UNKNOWN, COUNTS(101));

	assert_true(reconcile(&tally) > 0);
	assert_found(&found, COUNT_VOTES_OVER);
}

TEST(a_secret_ballot_carries_as_many_names_as_there_are_seats)
{
	struct tdpelect_tally tally = tally_of(100, 95, 90, COUNTS(50, 41));

	assert_int_equal(reconcile(&tally), 1);
	assert_found(&found, COUNT_VOTES_SUM_OVER);
	tally.seats = 2;
	assert_int_equal(reconcile(&tally), 0);
	votes[0].votes = votes[1].votes = 90;
	assert_int_equal(reconcile(&tally), 0);
}

TEST(a_law_may_let_a_ballot_carry_one_name_only)
{
	tdpelect_rulebook *law = law_with_choice(law_2008, TDPELECT_VALUE_BALLOT_MARKS,
						 TDPELECT_CHOICE_ONE);
	struct tdpelect_tally tally = tally_of(100, 95, 90, COUNTS(50, 41));
	int32_t count;

	tally.seats = 2;
	assert_ok(tdpelect_tally_reconcile(law, &tally, NULL, &count, &error));
	assert_int_equal(count, 1);
	tdpelect_rulebook_free(law);
}

TEST(blank_marks_are_no_contradiction)
{
	struct tdpelect_tally tally = tally_of(100, 95, 90, COUNTS(10, 5));

	assert_int_equal(reconcile(&tally), 0);
}

TEST(raised_hands_may_be_raised_for_several)
{
	struct tdpelect_tally tally = tally_of(100, 95, UNKNOWN, COUNTS(95, 95));

	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	assert_int_equal(reconcile(&tally), 0);
}

TEST(for_against_and_abstaining_are_people_in_the_room)
{
	struct tdpelect_tally tally = tally_of(100, 95, UNKNOWN, COUNTS(60));

	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	votes[0].against = 30;
	votes[0].abstain = 5;
	assert_int_equal(reconcile(&tally), 0);
	votes[0].abstain = 6;
	assert_int_equal(reconcile(&tally), 1);
	assert_found(&found, COUNT_HANDS_OVER_PRESENT);
	tally.method = TDPELECT_METHOD_SECRET_BALLOT;
	assert_int_equal(reconcile(&tally), 0);
}

TEST(the_votes_of_who_withdrew_enter_no_sum)
{
	struct tdpelect_tally tally = tally_of(100, 95, 90, COUNTS(60, 60));

	assert_int_equal(reconcile(&tally), 1);
	votes[1].withdrawn = 1;
	assert_int_equal(reconcile(&tally), 0);
	assert_int_equal(tdp_tally_sum(&tally), 60);
}

TEST(an_electorate_of_nobody_is_a_contradiction)
{
	struct tdpelect_tally tally = links(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, 0);

	assert_int_equal(reconcile(&tally), 1);
	assert_found(&found, COUNT_ELECTORATE_ZERO);
}

TEST(a_count_is_reconciled_without_a_context_too)
{
	struct tdpelect_tally tally = links(100, 90, 80, 70, 60);
	int32_t count;

	assert_ok(tdpelect_tally_reconcile(law_2008, &tally, NULL, &count, &error));
	assert_int_equal(count, 10);
}

static int32_t implied(const struct tdpelect_tally *tally)
{
	return tdpelect_tally_implied_present(law_2008, tally);
}

TEST(who_took_or_gave_a_ballot_was_present)
{
	struct tdpelect_tally tally = links(UNKNOWN, UNKNOWN, 70, UNKNOWN, 100);

	assert_int_equal(implied(&tally), 70);
	tally = links(UNKNOWN, 60, UNKNOWN, UNKNOWN, 100);
	assert_int_equal(implied(&tally), 60);
	tally = links(50, UNKNOWN, UNKNOWN, UNKNOWN, 100);
	assert_int_equal(implied(&tally), 50);
	tally.invalid_ballot_count = 7;
	assert_int_equal(implied(&tally), 57);
	tally.valid_ballot_count = UNKNOWN;
	assert_int_equal(implied(&tally), 7);
}

TEST(secret_votes_of_all_candidates_add_up_to_people_present)
{
	struct tdpelect_tally tally = tally_of(100, UNKNOWN, UNKNOWN, COUNTS(30, 25, UNKNOWN));

	assert_int_equal(implied(&tally), 55);
	tally.seats = 2;
	assert_int_equal(implied(&tally), 30); /* 55 marks of two a ballot: 28 people */
	votes[0].votes = 26;
	assert_int_equal(implied(&tally), 26);
	votes[1].votes = 26;
	votes[2].votes = 9;
	assert_int_equal(implied(&tally), 31);
}

TEST(raised_hands_do_not_add_up)
{
	struct tdpelect_tally tally = tally_of(100, UNKNOWN, UNKNOWN, COUNTS(30, 25));

	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	assert_int_equal(implied(&tally), 30);
}

TEST(no_votes_imply_that_nobody_need_have_come_and_too_many_imply_nothing)
{
	struct tdpelect_tally tally = tally_of(100, UNKNOWN, UNKNOWN, COUNTS(0));

	assert_int_equal(implied(&tally), 0);
	tally.valid_ballot_count = INT32_MAX;
	assert_int_equal(implied(&tally), INT32_MAX);
	tally.invalid_ballot_count = 1;
	assert_int_equal(implied(&tally), UNKNOWN);
}

TEST(nothing_known_implies_nothing)
{
	struct tdpelect_tally tally = tally_of(100, 90, UNKNOWN, COUNTS(UNKNOWN));

	assert_int_equal(implied(&tally), UNKNOWN);
	assert_int_equal(tdpelect_tally_implied_present(law_2008, NULL), UNKNOWN);
	assert_int_equal(tdpelect_tally_implied_present(NULL, &tally), UNKNOWN);
}

TEST(ballots_carried_to_households_imply_nobody_s_presence)
{
	struct tdpelect_tally tally = links(90, 95, 98, UNKNOWN, 100);

	tally.form = TDPELECT_FORM_HOUSEHOLD_BALLOTS;
	assert_int_equal(implied(&tally), UNKNOWN);
}

TEST(adding_a_fact_never_takes_a_contradiction_away)
{
	uint64_t seed = 3;

	for (int i = 0; i < 3000; i++) {
		int32_t counts[5], before;
		int hidden = random_below(&seed, 5);
		struct tdpelect_tally tally;

		for (int j = 0; j < 5; j++)
			counts[j] = 90 + random_below(&seed, 10);
		tally = links(counts[0], counts[1], counts[2], counts[3], counts[4]);
		*(int32_t *[]){&tally.valid_ballot_count, &tally.returned_ballot_count,
			       &tally.issued_ballot_count, &tally.present_count,
			       &tally.electorate_count}[hidden] = UNKNOWN;
		before = reconcile(&tally);
		tally = links(counts[0], counts[1], counts[2], counts[3], counts[4]);
		assert_true(reconcile(&tally) >= before);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_count_that_falls_from_the_electorate_to_the_valid_ballots_agrees),
		cmocka_unit_test(every_two_links_are_compared_across_missing_ones_too),
		cmocka_unit_test(each_contradiction_is_its_own_finding),
		cmocka_unit_test(
			ballots_carried_to_households_are_not_bounded_by_the_meeting),
		cmocka_unit_test(
			those_present_are_compared_with_the_electorate_in_every_form),
		cmocka_unit_test(valid_and_invalid_make_the_returned),
		cmocka_unit_test(
			without_the_returned_valid_and_invalid_stay_within_the_next_link),
		cmocka_unit_test(invalid_ballots_were_returned),
		cmocka_unit_test(the_greatest_counts_are_added_without_overflow),
		cmocka_unit_test(nobody_has_more_votes_than_there_are_valid_ballots),
		cmocka_unit_test(
			votes_are_bounded_by_the_electorate_where_nothing_else_is_known),
		cmocka_unit_test(
			a_secret_ballot_carries_as_many_names_as_there_are_seats),
		cmocka_unit_test(a_law_may_let_a_ballot_carry_one_name_only),
		cmocka_unit_test(blank_marks_are_no_contradiction),
		cmocka_unit_test(raised_hands_may_be_raised_for_several),
		cmocka_unit_test(for_against_and_abstaining_are_people_in_the_room),
		cmocka_unit_test(the_votes_of_who_withdrew_enter_no_sum),
		cmocka_unit_test(an_electorate_of_nobody_is_a_contradiction),
		cmocka_unit_test(a_count_is_reconciled_without_a_context_too),
		cmocka_unit_test(who_took_or_gave_a_ballot_was_present),
		cmocka_unit_test(secret_votes_of_all_candidates_add_up_to_people_present),
		cmocka_unit_test(raised_hands_do_not_add_up),
		cmocka_unit_test(
			no_votes_imply_that_nobody_need_have_come_and_too_many_imply_nothing),
		cmocka_unit_test(nothing_known_implies_nothing),
		cmocka_unit_test(ballots_carried_to_households_imply_nobody_s_presence),
		cmocka_unit_test(adding_a_fact_never_takes_a_contradiction_away),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
