/* SPDX-License-Identifier: MIT */
#include "tally_support.h"

#include "rules/majority.h"

/* 159 of 361 representatives, of 308 valid ballots. */
static struct tdpelect_tally quarrel(void)
{
	struct tdpelect_tally tally = tally_of(361, 330, 308, COUNTS(159, 149));

	tally.issued_ballot_count = 325;
	tally.returned_ballot_count = 312;
	return tally;
}

TEST(every_other_base_is_listed_from_the_electorate_to_the_valid_ballots)
{
	const int32_t bases[] = {TDPELECT_BASE_PRESENT, TDPELECT_BASE_ISSUED,
				 TDPELECT_BASE_RETURNED, TDPELECT_BASE_VALID};
	const int32_t counts[] = {330, 325, 312, 308}, percents[] = {4818, 4892, 5096, 5162};
	struct tdpelect_tally tally = quarrel();

	assert_outcome(judge(law_2008, &tally), NO_WINNER);
	assert_int_equal(majority.other_base_count, 4);
	for (int i = 0; i < 4; i++) {
		assert_word(BASE, majority.other_bases[i].base, bases[i]);
		assert_int_equal(majority.other_bases[i].of, counts[i]);
		assert_int_equal(majority.other_bases[i].percent_hundredths, percents[i]);
	}
}

TEST(a_base_that_elects_other_people_matters)
{
	struct tdpelect_tally tally = quarrel();

	judge(law_2008, &tally);
	assert_int_equal(majority.other_bases[3].elected_count, 1);
	assert_int_equal(majority.other_bases[3].elected, 1);
	assert_int_equal(majority.other_bases[3].differs, 1);
	assert_int_equal(majority.other_bases[0].elected_count, 0);
	assert_int_equal(majority.other_bases[0].differs, 0);
	assert_found(&found, MAJORITY_BASE_MATTERS);
	assert_int_equal(find_finding(&found, TDPELECT_FINDING_MAJORITY_BASE_MATTERS)->right,
			 TDPELECT_BASE_ELECTORATE);
}

TEST(a_base_that_elects_the_same_does_not_matter)
{
	struct tdpelect_tally tally = tally_of(256, 254, 250, COUNTS(247, 3));

	judge(law_2008, &tally);
	assert_int_equal(majority.other_base_count, 2);
	assert_int_equal(majority.other_bases[1].percent_hundredths, 9880);
	assert_int_equal(majority.other_bases[1].elected, 1);
	assert_not_found(&found, MAJORITY_BASE_MATTERS);
}

TEST(an_unknown_base_and_a_base_of_nobody_are_left_out)
{
	struct tdpelect_tally tally = tally_of(256, 254, UNKNOWN, COUNTS(200));

	judge(law_2008, &tally);
	assert_int_equal(majority.other_base_count, 1);
	assert_word(BASE, majority.other_bases[0].base, TDPELECT_BASE_PRESENT);
	tally = tally_of(256, 254, 0, COUNTS(0));
	judge(law_2008, &tally);
	assert_int_equal(majority.other_base_count, 1);
}

TEST(the_law_s_own_base_is_not_another)
{
	tdpelect_rulebook *law = law_with(law_2008, TDPELECT_VALUE_MAJORITY,
					  ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN,
						     TDPELECT_BASE_VALID));
	struct tdpelect_tally tally = quarrel();

	assert_outcome(judge(law, &tally), ELECTED);
	assert_int_equal(majority.other_base_count, 4);
	assert_word(BASE, majority.other_bases[0].base, TDPELECT_BASE_ELECTORATE);
	assert_int_equal(majority.other_bases[0].elected_count, 0);
	tdpelect_rulebook_free(law);
}

TEST(where_more_pass_than_seats_a_base_elects_nobody)
{
	struct tdpelect_tally tally = tally_of(100, 60, UNKNOWN, COUNTS(40, 35));

	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	assert_outcome(judge(law_2008, &tally), NO_WINNER);
	assert_word(BASE, majority.other_bases[0].base, TDPELECT_BASE_PRESENT);
	assert_int_equal(majority.other_bases[0].elected_count, 0);
	assert_int_equal(majority.other_bases[0].elected, 0);
	assert_not_found(&found, MAJORITY_BASE_MATTERS);
}

TEST(without_votes_no_base_is_compared)
{
	struct tdpelect_tally tally = tally_of(100, 60, 60, COUNTS(UNKNOWN));

	assert_outcome(judge(law_2008, &tally), UNKNOWN);
	assert_int_equal(majority.other_base_count, 0);
}

TEST(who_withdrew_leads_nobody)
{
	struct tdpelect_tally tally = tally_of(100, 60, UNKNOWN, COUNTS(55, 4));

	votes[0].withdrawn = 1;
	judge(law_2008, &tally);
	assert_int_equal(majority.other_bases[0].percent_hundredths, 667);
	assert_int_equal(majority.other_bases[0].elected_count, 0);
}

TEST(a_smaller_base_never_elects_fewer)
{
	uint64_t seed = 6;

	for (int i = 0; i < 2000; i++) {
		int32_t n = 2 + random_below(&seed, 200), present = random_below(&seed, n + 1);
		int32_t valid = random_below(&seed, present + 1);
		int32_t first = random_below(&seed, valid + 1);
		struct tdpelect_tally tally =
			tally_of(n, present, valid, COUNTS(first, valid - first));
		int32_t last;

		judge(law_2008, &tally);
		last = majority.elected_count;
		for (int b = 0; b < majority.other_base_count; b++) {
			assert_true(majority.other_bases[b].elected_count >= last);
			last = majority.other_bases[b].elected_count;
		}
	}
}

TEST(a_base_on_which_more_pass_than_seats_unelects)
{
	struct tdpelect_tally tally = tally_of(100, 70, UNKNOWN, COUNTS(60, 40));

	tally.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	assert_outcome(judge(law_2008, &tally), ELECTED);
	assert_int_equal(majority.other_bases[0].elected_count, 0);
	assert_int_equal(majority.other_bases[0].differs, 1);
	assert_found(&found, MAJORITY_BASE_MATTERS);
}

TEST(everyone_whom_a_base_would_elect_is_told)
{
	struct tdpelect_tally tally = tally_of(361, 330, 308, COUNTS(10, 159, 158));

	tally.seats = 2;
	assert_outcome(judge(law_2008, &tally), NO_WINNER);
	assert_word(BASE, majority.other_bases[1].base, TDPELECT_BASE_VALID);
	assert_int_equal(majority.other_bases[1].elected_count, 2);
	assert_int_equal(majority.other_bases[1].elected, 6);
}

TEST(of_more_than_64_candidates_a_base_names_the_first_64_and_counts_all)
{
	int32_t counts[65] = {0};
	struct tdpelect_tally tally;

	for (size_t i = 1; i < COUNT_OF(counts); i++)
		counts[i] = 40;
	tally = tally_of(100, 60, UNKNOWN, counts, COUNT_OF(counts));
	tally.seats = 64;
	assert_outcome(judge(law_2008, &tally), NO_WINNER);
	assert_int_equal(majority.other_bases[0].elected_count, 64);
	assert_true(majority.other_bases[0].elected == UINT64_MAX - 1);
}

TEST(who_is_elected_on_a_base_is_asked_of_the_candidates_alone)
{
	struct tdpelect_tally tally = quarrel();

	judge(law_2008, &tally);
	assert_int_equal(tdp_is_elected_on(&tally, &majority, 308, 0), 1);
	assert_int_equal(tdp_is_elected_on(&tally, &majority, 308, 1), 0);
	assert_int_equal(tdp_is_elected_on(&tally, &majority, 330, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			every_other_base_is_listed_from_the_electorate_to_the_valid_ballots),
		cmocka_unit_test(a_base_that_elects_other_people_matters),
		cmocka_unit_test(a_base_that_elects_the_same_does_not_matter),
		cmocka_unit_test(an_unknown_base_and_a_base_of_nobody_are_left_out),
		cmocka_unit_test(the_law_s_own_base_is_not_another),
		cmocka_unit_test(where_more_pass_than_seats_a_base_elects_nobody),
		cmocka_unit_test(without_votes_no_base_is_compared),
		cmocka_unit_test(who_withdrew_leads_nobody),
		cmocka_unit_test(a_smaller_base_never_elects_fewer),
		cmocka_unit_test(a_base_on_which_more_pass_than_seats_unelects),
		cmocka_unit_test(everyone_whom_a_base_would_elect_is_told),
		cmocka_unit_test(
			of_more_than_64_candidates_a_base_names_the_first_64_and_counts_all),
		cmocka_unit_test(who_is_elected_on_a_base_is_asked_of_the_candidates_alone),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
