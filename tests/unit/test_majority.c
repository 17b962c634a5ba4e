/* SPDX-License-Identifier: MIT */
#include "tally_support.h"

TEST(a_majority_of_all_representatives_elects)
{
	struct tdpelect_tally tally = tally_of(256, 254, 250, COUNTS(247, 3));

	assert_outcome(judge(law_2008, &tally), ELECTED);
	assert_int_equal(elected_of(2), 1);
	assert_int_equal(majority.needed, 129);
	assert_int_equal(majority.of, 256);
	assert_word(BASE, majority.base, TDPELECT_BASE_ELECTORATE);
	assert_word(VALUE, majority.value, TDPELECT_VALUE_MAJORITY);
	assert_int_equal(candidacies[0].percent_hundredths, 9648);
	assert_int_equal(candidacies[1].percent_hundredths, 117);
	assert_int_equal(candidacies[0].passed, 1);
	assert_int_equal(candidacies[1].passed, 0);
	assert_found(&found, MAJORITY_REACHED);
}

TEST(most_of_the_valid_ballots_are_not_a_majority_of_all)
{
	struct tdpelect_tally tally = tally_of(361, 320, 308, COUNTS(159, 149));

	assert_outcome(judge(law_2008, &tally), NO_WINNER);
	assert_int_equal(majority.needed, 181);
	assert_int_equal(candidacies[0].percent_hundredths, 4404);
	assert_found(&found, MAJORITY_NOT_REACHED);
	assert_found(&found, MAJORITY_BASE_MATTERS);
}

TEST(exactly_half_of_all_households_is_not_enough)
{
	struct tdpelect_tally tally = tally_of(200, 200, 200, COUNTS(100, 100));

	assert_outcome(judge(law_2008, &tally), NO_WINNER);
	assert_outcome(judge(law_2022, &tally), NO_WINNER);
	assert_int_equal(majority.needed, 101);
}

TEST(one_more_than_half_of_all_households_is_enough)
{
	struct tdpelect_tally tally = tally_of(200, 200, 200, COUNTS(101, 99));

	assert_outcome(judge(law_2008, &tally), ELECTED);
	assert_outcome(judge(law_2022, &tally), ELECTED);
}

TEST(needed_elects_and_one_less_does_not_up_to_500)
{
	for (int32_t n = 1; n <= 500; n++) {
		struct tdpelect_tally tally = tally_of(n, n, UNKNOWN, COUNTS(n));
		int32_t least = 0;

		while (least + least <= n) /* by counting, not by dividing */
			least++;
		votes[0].votes = least;
		assert_outcome(judge(law_2008, &tally), ELECTED);
		assert_int_equal(majority.needed, least);
		votes[0].votes = least - 1;
		assert_outcome(judge(law_2008, &tally), NO_WINNER);
	}
}

TEST(one_more_vote_never_unelects)
{
	for (int32_t v = 0; v < 101; v++) {
		struct tdpelect_tally tally = tally_of(101, 101, UNKNOWN, COUNTS(v));
		int was_elected = judge(law_2022, &tally) == TDPELECT_OUTCOME_ELECTED;

		votes[0].votes++;
		if (was_elected)
			assert_outcome(judge(law_2022, &tally), ELECTED);
	}
}

TEST(without_a_quorum_nobody_is_elected_however_many_votes_there_are)
{
	struct tdpelect_tally tally = tally_of(200, 100, UNKNOWN, COUNTS(100));

	assert_outcome(judge_with(law_2008, &tally, TDPELECT_QUORUM_OUTCOME_NOT_MET), NO_QUORUM);
	assert_int_equal(candidacies[0].elected, 0);
	assert_int_equal(candidacies[0].passed, -1);
	assert_int_equal(majority.needed, 101);
	assert_int_equal(majority.other_base_count, 0);
}

TEST(where_no_quorum_is_required_the_votes_decide)
{
	struct tdpelect_tally tally = tally_of(200, 20, UNKNOWN, COUNTS(101));

	tally.form = TDPELECT_FORM_HOUSEHOLD_BALLOTS;
	assert_outcome(judge_with(law_2022, &tally, TDPELECT_QUORUM_OUTCOME_NOT_REQUIRED),
		       ELECTED);
}

TEST(an_unknown_quorum_leaves_the_contest_unknown)
{
	struct tdpelect_tally tally = tally_of(200, UNKNOWN, UNKNOWN, COUNTS(80));

	assert_outcome(judge_with(law_2008, &tally, TDPELECT_QUORUM_OUTCOME_UNKNOWN), UNKNOWN);
	assert_found(&found, MAJORITY_MISSING);
}

TEST(a_contradiction_elects_nobody)
{
	struct tdpelect_tally tally = tally_of(200, 190, 180, COUNTS(185));

	assert_outcome(judge(law_2008, &tally), IRRECONCILABLE);
	assert_true(majority.contradiction_count > 0);
	assert_int_equal(candidacies[0].elected, 0);
	assert_int_equal(candidacies[0].passed, -1);
}

TEST(a_contradiction_comes_before_a_missing_quorum)
{
	struct tdpelect_tally tally = tally_of(200, 100, 101, COUNTS(50));

	assert_outcome(judge_with(law_2008, &tally, TDPELECT_QUORUM_OUTCOME_NOT_MET),
		       IRRECONCILABLE);
}

TEST(the_law_of_2022_provides_for_no_separate_election)
{
	struct tdpelect_tally tally = tally_of(200, UNKNOWN, UNKNOWN, COUNTS(150));

	tally.form = TDPELECT_FORM_SEPARATE_ELECTION;
	assert_outcome(judge_with(law_2022, &tally, TDPELECT_QUORUM_OUTCOME_NOT_REQUIRED),
		       UNDETERMINED);
	assert_found(&found, FORM_NOT_PROVIDED);
	assert_outcome(judge_with(law_2008, &tally, TDPELECT_QUORUM_OUTCOME_NOT_REQUIRED),
		       ELECTED);
}

TEST(the_law_of_2022_lets_household_representatives_vote_alone)
{
	struct tdpelect_tally tally = tally_of(600, 500, UNKNOWN, COUNTS(400));

	tally.electorate_kind = TDPELECT_ELECTORATE_KIND_VOTERS;
	assert_outcome(judge(law_2022, &tally), UNDETERMINED);
	assert_found(&found, ELECTORATE_KIND_NOT_ALLOWED);
	assert_outcome(judge(law_2008, &tally), ELECTED);
	assert_not_found(&found, ELECTORATE_KIND_NOT_ALLOWED);
}

TEST(a_law_without_a_majority_determines_nothing)
{
	tdpelect_rulebook *law = law_without(law_2008, TDPELECT_VALUE_MAJORITY);
	struct tdpelect_tally tally = tally_of(200, 150, UNKNOWN, COUNTS(150));

	assert_outcome(judge(law, &tally), UNDETERMINED);
	assert_found(&found, RULES_VALUE_MISSING);
	assert_int_equal(majority.base, 0);
	assert_int_equal(majority.needed, UNKNOWN);
	tdpelect_rulebook_free(law);
}

TEST(a_law_without_a_quorum_determines_nothing_of_a_conference)
{
	tdpelect_rulebook *law = law_without(law_2008, TDPELECT_VALUE_QUORUM);
	struct tdpelect_tally tally = tally_of(200, 150, UNKNOWN, COUNTS(150));

	assert_outcome(judge_with(law, &tally, TDPELECT_QUORUM_OUTCOME_UNKNOWN), UNDETERMINED);
	assert_found(&found, RULES_VALUE_MISSING);
	tdpelect_rulebook_free(law);
}

TEST(without_votes_the_contest_is_unknown)
{
	struct tdpelect_tally tally = tally_of(200, 150, 140, COUNTS(UNKNOWN, UNKNOWN));

	assert_outcome(judge(law_2008, &tally), UNKNOWN);
	assert_int_equal(candidacies[0].passed, -1);
	assert_int_equal(candidacies[0].percent_hundredths, -1);
}

TEST(without_candidates_the_contest_is_unknown)
{
	struct tdpelect_tally tally = tally_of(200, 150, 140, NULL, 0);

	assert_outcome(judge(law_2008, &tally), UNKNOWN);
}

TEST(without_the_electorate_the_contest_is_unknown)
{
	struct tdpelect_tally tally = tally_of(UNKNOWN, 150, 140, COUNTS(130));

	assert_outcome(judge_with(law_2008, &tally, TDPELECT_QUORUM_OUTCOME_UNKNOWN), UNKNOWN);
	assert_int_equal(majority.of, UNKNOWN);
	assert_int_equal(majority.needed, UNKNOWN);
}

TEST(missing_votes_do_not_matter_when_too_few_ballots_are_left)
{
	struct tdpelect_tally tally = tally_of(200, 190, 180, COUNTS(110, UNKNOWN));

	assert_outcome(judge(law_2008, &tally), ELECTED);
	assert_int_equal(elected_of(2), 1);
	assert_int_equal(candidacies[1].passed, -1);
}

TEST(missing_votes_matter_when_enough_ballots_are_left)
{
	struct tdpelect_tally tally = tally_of(200, 190, 180, COUNTS(79, UNKNOWN));

	assert_outcome(judge(law_2008, &tally), UNKNOWN); /* 101 ballots are left */
	votes[0].votes = 80;
	assert_outcome(judge(law_2008, &tally), NO_WINNER);
}

TEST(missing_ballots_do_not_matter_to_a_majority_of_the_electorate)
{
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(101, 50));

	assert_outcome(judge(law_2008, &tally), ELECTED);
}

TEST(a_majority_of_valid_ballots_is_unknown_without_them)
{
	tdpelect_rulebook *law = law_with(law_2008, TDPELECT_VALUE_MAJORITY,
					  ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN,
						     TDPELECT_BASE_VALID));
	struct tdpelect_tally tally = tally_of(361, 320, UNKNOWN, COUNTS(159, 149));

	assert_outcome(judge(law, &tally), UNKNOWN);
	tally.valid_ballot_count = 308;
	assert_outcome(judge(law, &tally), ELECTED);
	assert_int_equal(majority.needed, 155);
	assert_int_equal(candidacies[0].percent_hundredths, 5162);
	tdpelect_rulebook_free(law);
}

TEST(two_thirds_of_the_electorate_are_asked_where_the_law_says_so)
{
	tdpelect_rulebook *law = law_with(law_2008, TDPELECT_VALUE_MAJORITY,
					  ratio_rule(2, 3, TDPELECT_COMPARE_AT_LEAST,
						     TDPELECT_BASE_ELECTORATE));
	struct tdpelect_tally tally = tally_of(300, 300, UNKNOWN, COUNTS(200));

	assert_outcome(judge(law, &tally), ELECTED);
	votes[0].votes = 199;
	assert_outcome(judge(law, &tally), NO_WINNER);
	assert_int_equal(majority.needed, 200);
	tdpelect_rulebook_free(law);
}

TEST(who_withdrew_cannot_pass_and_his_votes_are_shown)
{
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(150, 40));

	votes[0].withdrawn = 1;
	assert_outcome(judge(law_2008, &tally), NO_WINNER);
	assert_int_equal(candidacies[0].passed, 0);
	assert_int_equal(candidacies[0].percent_hundredths, 7500);
}

TEST(where_all_withdrew_nothing_is_determined)
{
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(150, 40));

	votes[0].withdrawn = votes[1].withdrawn = 1;
	assert_outcome(judge(law_2008, &tally), UNDETERMINED);
}

TEST(who_was_elected_before_does_not_stand_again)
{
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(UNKNOWN, 150));

	votes[0].seated = 1;
	assert_outcome(judge(law_2008, &tally), ELECTED);
	assert_int_equal(elected_of(2), 2);
}

TEST(too_few_passing_fill_a_part_of_the_seats)
{
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(150, 90, 60));

	tally.seats = 2;
	assert_outcome(judge(law_2008, &tally), PARTLY_ELECTED);
	assert_int_equal(elected_of(3), 1);
	assert_found(&found, SEATS_UNFILLED);
}

TEST(as_many_passing_as_seats_fill_every_seat)
{
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(150, 60, 120));

	tally.seats = 2;
	assert_outcome(judge(law_2008, &tally), ELECTED);
	assert_int_equal(elected_of(3), 5);
}

TEST(a_way_of_voting_that_nobody_told_is_assumed)
{
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(150));

	tally.method = 0;
	assert_outcome(judge(law_2008, &tally), ELECTED);
	assert_found(&found, METHOD_ASSUMED);
	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	judge(law_2008, &tally);
	assert_not_found(&found, METHOD_ASSUMED);
}

TEST(a_head_is_released_by_more_than_half_of_all)
{
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(101));

	tally.kind = TDPELECT_CONTEST_KIND_RELEASE;
	assert_outcome(judge(law_2022, &tally), RELEASED);
	assert_word(VALUE, majority.value, TDPELECT_VALUE_RELEASE_VOTE);
	assert_int_equal(candidacies[0].elected, 0);
	assert_int_equal(majority.other_base_count, 0);
	votes[0].votes = 100;
	assert_outcome(judge(law_2022, &tally), NOT_RELEASED);
}

TEST(permuting_candidates_permutes_the_answer)
{
	uint64_t seed = 4;

	for (int i = 0; i < 2000; i++) {
		int32_t counts[4], mirrored[4], outcome;
		struct tdpelect_candidacy first[4];
		struct tdpelect_tally tally;

		for (int j = 0; j < 4; j++)
			mirrored[3 - j] = counts[j] =
				random_below(&seed, 8) ? random_below(&seed, 61) : UNKNOWN;
		tally = tally_of(100, 100, UNKNOWN, counts, 4);
		tally.seats = 1 + i % 3;
		tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
		outcome = judge(law_2008, &tally);
		memcpy(first, candidacies, sizeof(first));
		for (int j = 0; j < 4; j++)
			votes[j].votes = mirrored[j];
		assert_int_equal(judge(law_2008, &tally), outcome);
		for (int j = 0; j < 4; j++)
			assert_memory_equal(&first[j], &candidacies[3 - j], sizeof(first[j]));
	}
}

TEST(a_majority_is_judged_without_a_context_too)
{
	struct tdpelect_tally tally = tally_of(256, 254, 250, COUNTS(247, 3));
	struct tdpelect_majority answer = TDPELECT_MAJORITY_INIT;

	assert_ok(tdpelect_majority_judge(law_2008, &tally, TDPELECT_QUORUM_OUTCOME_MET, NULL,
					  &answer, candidacies, &error));
	assert_outcome(answer.outcome, ELECTED);
}

/* Every outcome of an election that counts can have, and nothing else, for all small counts. */
TEST(every_small_count_has_exactly_one_outcome)
{
	for (int32_t n = 1; n <= 9; n++)
		for (int32_t a = -1; a <= n; a++)
			for (int32_t b = -1; b <= n; b++) {
				struct tdpelect_tally tally =
					tally_of(n, n, UNKNOWN,
						 COUNTS(a < 0 ? UNKNOWN : a, b < 0 ? UNKNOWN : b));
				int32_t outcome = judge(law_2008, &tally);

				if (a > 0 && b > 0 && a + b > n)
					assert_outcome(outcome, IRRECONCILABLE);
				else if (2 * a > n || 2 * b > n)
					assert_outcome(outcome, ELECTED);
				else if ((a < 0 || b < 0) &&
					 2 * (n - (a > 0 ? a : 0) - (b > 0 ? b : 0)) > n)
					assert_outcome(outcome, UNKNOWN);
				else
					assert_outcome(outcome, NO_WINNER);
			}
}

TEST(a_law_may_let_all_voters_vote_alone)
{
	tdpelect_rulebook *law = law_with_choice(law_2008, TDPELECT_VALUE_ELECTORATE_KIND,
						 TDPELECT_CHOICE_VOTERS);
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(150));

	assert_outcome(judge(law, &tally), UNDETERMINED);
	tally.electorate_kind = TDPELECT_ELECTORATE_KIND_VOTERS;
	assert_outcome(judge(law, &tally), ELECTED);
	tally.electorate_kind = 0;
	assert_outcome(judge(law, &tally), ELECTED);
	tdpelect_rulebook_free(law);
}

TEST(hands_against_leave_none_for_who_was_not_counted)
{
	struct tdpelect_tally tally = tally_of(200, 190, UNKNOWN, COUNTS(UNKNOWN));

	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	votes[0].against = 80;
	assert_outcome(judge(law_2008, &tally), UNKNOWN);
	votes[0].abstain = 10;
	assert_outcome(judge(law_2008, &tally), NO_WINNER);
}

/* Household ballots: nobody knows how many there were, only how many came to a meeting, of whom
 * this law wants half. */
TEST(votes_that_nothing_bounds_leave_the_outcome_unknown)
{
	struct tdpelect_tally tally = tally_of(UNKNOWN, 100, UNKNOWN, COUNTS(20, UNKNOWN));
	tdpelect_rulebook *law = law_with(law_2022, TDPELECT_VALUE_MAJORITY,
					  ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN,
						     TDPELECT_BASE_PRESENT));

	tally.form = TDPELECT_FORM_HOUSEHOLD_BALLOTS;
	assert_outcome(judge(law, &tally), UNKNOWN);
	tdpelect_rulebook_free(law);
}

TEST(hands_that_nobody_counted_are_bounded_by_the_ballots_alone)
{
	struct tdpelect_tally tally = tally_of(UNKNOWN, UNKNOWN, 100, COUNTS(20, UNKNOWN));
	tdpelect_rulebook *law = law_with(law_2022, TDPELECT_VALUE_MAJORITY,
					  ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN,
						     TDPELECT_BASE_VALID));

	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	assert_outcome(judge(law, &tally), UNKNOWN);
	tally.method = TDPELECT_METHOD_SECRET_BALLOT;
	votes[0].votes = 50;
	assert_outcome(judge(law, &tally), NO_WINNER);
	tdpelect_rulebook_free(law);
}

static struct tdpelect_tally hands_of(const int32_t *counts, size_t candidate_count)
{
	struct tdpelect_tally tally = tally_of(200, 150, UNKNOWN, counts, candidate_count);

	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	return tally;
}

TEST(one_who_passed_waits_for_another_who_may_pass_too)
{
	struct tdpelect_tally tally = hands_of(COUNTS(110, UNKNOWN));

	assert_outcome(judge(law_2008, &tally), UNKNOWN);
}

TEST(where_too_many_pass_already_one_more_matters_only_if_most_votes_win)
{
	struct tdpelect_tally tally = hands_of(COUNTS(110, 120, UNKNOWN));
	tdpelect_rulebook *most_votes =
		law_with_choice(law_2008, TDPELECT_VALUE_MORE_PASS_THAN_SEATS,
				TDPELECT_CHOICE_MOST_VOTES);

	assert_outcome(judge(law_2008, &tally), UNDETERMINED);
	assert_outcome(judge(most_votes, &tally), UNKNOWN);
	tdpelect_rulebook_free(most_votes);
}

TEST(nobody_past_the_last_candidate_is_asked)
{
	struct tdpelect_tally tally = hands_of(COUNTS(10));

	votes[1].votes = 90;
	assert_outcome(judge(law_2008, &tally), NO_WINNER);
	assert_int_equal(find_finding(&found, TDPELECT_FINDING_MAJORITY_NOT_REACHED)->left, 10);
	votes[1].votes = UNKNOWN;
	assert_outcome(judge(law_2008, &tally), NO_WINNER);
}

/* The first comparison of a kind that judging a tally makes. */
static struct tdpelect_comparison first_made(const tdpelect_rulebook *law,
					     const struct tdpelect_tally *tally, int32_t kind)
{
	struct tdpelect_comparison room[40], none = TDPELECT_COMPARISON_INIT;
	struct tdpelect_trace trace;

	tdpelect_trace_init(&trace, room, COUNT_OF(room));
	found = new_context();
	found.trace = &trace;
	majority = (struct tdpelect_majority){.size = sizeof(majority)};
	assert_ok(tdpelect_majority_judge(law, tally, TDPELECT_QUORUM_OUTCOME_MET, &found, &majority,
					  candidacies, &error));
	assert_true(trace.count < COUNT_OF(room));
	for (size_t i = 0; i < trace.count; i++)
		if (room[i].kind == kind)
			return room[i];
	return none;
}

TEST(those_present_are_counted_for_the_round_and_ballots_for_the_contest)
{
	const int32_t bases[] = {TDPELECT_BASE_PRESENT, TDPELECT_BASE_ISSUED};

	for (int i = 0; i < 2; i++) {
		tdpelect_rulebook *law = law_with(
			law_2008, TDPELECT_VALUE_MAJORITY,
			ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN, bases[i]));
		struct tdpelect_tally tally = tally_of(200, 150, UNKNOWN, COUNTS(110));
		struct tdpelect_comparison made;

		tally.contest = 0;
		tally.issued_ballot_count = 150;
		made = first_made(law, &tally, TDPELECT_COMPARISON_MAJORITY);
		assert_word(BASE, made.word, bases[i]);
		assert_int_equal(made.other.contest, bases[i] == TDPELECT_BASE_PRESENT ? -1 : 0);
		tdpelect_rulebook_free(law);
	}
}

TEST(whom_others_leave_no_vote_is_compared_with_nothing)
{
	struct tdpelect_tally tally = tally_of(200, 150, 90, COUNTS(90, UNKNOWN));

	tally.issued_ballot_count = tally.returned_ballot_count = 90;
	assert_int_equal(first_made(law_2008, &tally, TDPELECT_COMPARISON_MOST_POSSIBLE).kind, 0);
	assert_outcome(judge(law_2008, &tally), NO_WINNER);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_majority_of_all_representatives_elects),
		cmocka_unit_test(most_of_the_valid_ballots_are_not_a_majority_of_all),
		cmocka_unit_test(exactly_half_of_all_households_is_not_enough),
		cmocka_unit_test(one_more_than_half_of_all_households_is_enough),
		cmocka_unit_test(needed_elects_and_one_less_does_not_up_to_500),
		cmocka_unit_test(one_more_vote_never_unelects),
		cmocka_unit_test(
			without_a_quorum_nobody_is_elected_however_many_votes_there_are),
		cmocka_unit_test(where_no_quorum_is_required_the_votes_decide),
		cmocka_unit_test(an_unknown_quorum_leaves_the_contest_unknown),
		cmocka_unit_test(a_contradiction_elects_nobody),
		cmocka_unit_test(a_contradiction_comes_before_a_missing_quorum),
		cmocka_unit_test(the_law_of_2022_provides_for_no_separate_election),
		cmocka_unit_test(
			the_law_of_2022_lets_household_representatives_vote_alone),
		cmocka_unit_test(a_law_without_a_majority_determines_nothing),
		cmocka_unit_test(
			a_law_without_a_quorum_determines_nothing_of_a_conference),
		cmocka_unit_test(without_votes_the_contest_is_unknown),
		cmocka_unit_test(without_candidates_the_contest_is_unknown),
		cmocka_unit_test(without_the_electorate_the_contest_is_unknown),
		cmocka_unit_test(
			missing_votes_do_not_matter_when_too_few_ballots_are_left),
		cmocka_unit_test(missing_votes_matter_when_enough_ballots_are_left),
		cmocka_unit_test(
			missing_ballots_do_not_matter_to_a_majority_of_the_electorate),
		cmocka_unit_test(a_majority_of_valid_ballots_is_unknown_without_them),
		cmocka_unit_test(
			two_thirds_of_the_electorate_are_asked_where_the_law_says_so),
		cmocka_unit_test(who_withdrew_cannot_pass_and_his_votes_are_shown),
		cmocka_unit_test(where_all_withdrew_nothing_is_determined),
		cmocka_unit_test(who_was_elected_before_does_not_stand_again),
		cmocka_unit_test(too_few_passing_fill_a_part_of_the_seats),
		cmocka_unit_test(as_many_passing_as_seats_fill_every_seat),
		cmocka_unit_test(a_way_of_voting_that_nobody_told_is_assumed),
		cmocka_unit_test(a_head_is_released_by_more_than_half_of_all),
		cmocka_unit_test(permuting_candidates_permutes_the_answer),
		cmocka_unit_test(a_majority_is_judged_without_a_context_too),
		cmocka_unit_test(every_small_count_has_exactly_one_outcome),
		cmocka_unit_test(a_law_may_let_all_voters_vote_alone),
		cmocka_unit_test(hands_against_leave_none_for_who_was_not_counted),
		cmocka_unit_test(votes_that_nothing_bounds_leave_the_outcome_unknown),
		cmocka_unit_test(hands_that_nobody_counted_are_bounded_by_the_ballots_alone),
		cmocka_unit_test(one_who_passed_waits_for_another_who_may_pass_too),
		cmocka_unit_test(
			where_too_many_pass_already_one_more_matters_only_if_most_votes_win),
		cmocka_unit_test(nobody_past_the_last_candidate_is_asked),
		cmocka_unit_test(
			those_present_are_counted_for_the_round_and_ballots_for_the_contest),
		cmocka_unit_test(whom_others_leave_no_vote_is_compared_with_nothing),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
