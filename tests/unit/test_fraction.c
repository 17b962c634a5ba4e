/* SPDX-License-Identifier: MIT */
#include "support.h"

#include "fraction.h"

#define MORE_THAN TDPELECT_COMPARE_MORE_THAN
#define AT_LEAST TDPELECT_COMPARE_AT_LEAST

static const struct tdpelect_fraction half = {1, 2}, two_thirds = {2, 3}, all = {1, 1};

static int reaches(struct tdpelect_fraction fraction, int32_t compare, int32_t count, int32_t of)
{
	int answer = 7;

	assert_ok(tdpelect_fraction_reaches(fraction, compare, count, of, &answer, &error));
	return answer;
}

static int32_t needed(struct tdpelect_fraction fraction, int32_t compare, int32_t of)
{
	int32_t answer = 0;

	assert_ok(tdpelect_fraction_needed(fraction, compare, of, &answer, &error));
	return answer;
}

TEST(exactly_half_is_not_more_than_half)
{
	assert_false(reaches(half, MORE_THAN, 100, 200));
	assert_true(reaches(half, MORE_THAN, 101, 200));
}

TEST(exactly_half_is_at_least_half)
{
	assert_true(reaches(half, AT_LEAST, 100, 200));
	assert_false(reaches(half, AT_LEAST, 99, 200));
}

TEST(of_an_odd_number_the_greater_part_is_more_than_half)
{
	assert_false(reaches(half, MORE_THAN, 180, 361));
	assert_true(reaches(half, MORE_THAN, 181, 361));
	assert_int_equal(needed(half, MORE_THAN, 361), 181);
}

TEST(the_51_of_101_that_integer_percentages_get_wrong_are_more_than_half)
{
	assert_true(reaches(half, MORE_THAN, 51, 101));
}

TEST(nothing_reaches_a_share_of_nobody)
{
	assert_false(reaches(half, MORE_THAN, 0, 0));
	assert_false(reaches(half, AT_LEAST, 0, 0));
	assert_false(reaches(half, AT_LEAST, 5, 0));
}

/* Those for outnumber those not for: no multiplication, no division. */
TEST(more_than_half_is_that_those_for_outnumber_all_others_up_to_500)
{
	for (int32_t of = 1; of <= 500; of++) {
		int32_t least = needed(half, MORE_THAN, of);

		for (int32_t count = 0; count <= of; count++)
			assert_int_equal(reaches(half, MORE_THAN, count, of), count > of - count);
		assert_false(reaches(half, MORE_THAN, least - 1, of));
		assert_true(reaches(half, MORE_THAN, least, of));
	}
}

/* A share walked through unit by unit: `of` heaps of `numerator`, `count` of `denominator`. */
static int compare_heaps(struct tdpelect_fraction fraction, int32_t count, int32_t of)
{
	int64_t balance = 0;

	for (int32_t i = 0; i < count; i++)
		balance += fraction.denominator;
	for (int32_t i = 0; i < of; i++)
		balance -= fraction.numerator;
	return balance > 0 ? 1 : balance < 0 ? -1 : 0;
}

static void try_all_thresholds(struct tdpelect_fraction fraction, int32_t compare)
{
	for (int32_t of = 1; of <= 500; of++) {
		int32_t least = needed(fraction, compare, of);
		int tie = compare == AT_LEAST;

		assert_int_equal(reaches(fraction, compare, least, of), 1);
		assert_true(compare_heaps(fraction, least, of) > (tie ? -1 : 0));
		if (least > 0) {
			assert_int_equal(reaches(fraction, compare, least - 1, of), 0);
			assert_true(compare_heaps(fraction, least - 1, of) < (tie ? 0 : 1));
		}
	}
}

TEST(the_least_count_passes_and_one_less_does_not_up_to_500)
{
	const struct tdpelect_fraction fractions[] = {{1, 2}, {2, 3}, {3, 4}, {1, 3}, {4, 5},
						      {1, 1}, {51, 100}, {499, 500}, {1, 500}};

	for (size_t i = 0; i < COUNT_OF(fractions); i++) {
		try_all_thresholds(fractions[i], MORE_THAN);
		try_all_thresholds(fractions[i], AT_LEAST);
	}
}

TEST(one_more_never_falls_back_below)
{
	for (int32_t of = 1; of <= 120; of++)
		for (int32_t count = 0; count < of; count++)
			assert_true(reaches(two_thirds, AT_LEAST, count, of) <=
				    reaches(two_thirds, AT_LEAST, count + 1, of));
}

TEST(more_than_all_is_needed_by_one_more_than_there_are)
{
	assert_int_equal(needed(all, MORE_THAN, 90), 91);
	assert_int_equal(needed(all, AT_LEAST, 90), 90);
}

TEST(the_greatest_counts_do_not_overflow)
{
	const struct tdpelect_fraction greatest = {INT32_MAX, INT32_MAX};
	const struct tdpelect_fraction nearly = {INT32_MAX - 1, INT32_MAX};

	assert_true(reaches(greatest, AT_LEAST, INT32_MAX, INT32_MAX));
	assert_false(reaches(greatest, MORE_THAN, INT32_MAX, INT32_MAX));
	assert_true(reaches(nearly, MORE_THAN, INT32_MAX, INT32_MAX));
	assert_int_equal(needed(nearly, MORE_THAN, INT32_MAX), INT32_MAX);
	assert_int_equal(needed(half, MORE_THAN, INT32_MAX), 1 << 30);
	assert_int_equal(needed(half, AT_LEAST, INT32_MAX), 1 << 30);
}

static int64_t percent(int64_t count, int64_t of)
{
	int64_t hundredths = -1;

	assert_ok(tdpelect_percent(count, of, &hundredths, &error));
	return hundredths;
}

TEST(a_percentage_is_told_in_hundredths)
{
	assert_int_equal(percent(159, 361), 4404);
	assert_int_equal(percent(159, 308), 5162);
	assert_int_equal(percent(247, 256), 9648);
	assert_int_equal(percent(3, 256), 117);
	assert_int_equal(percent(8, 390), 205);
	assert_int_equal(percent(0, 390), 0);
	assert_int_equal(percent(390, 390), 10000);
}

TEST(a_share_that_no_struct_holds_is_left_out)
{
	assert_int_equal(tdp_share(2147483647, 1), -1);
	assert_int_equal(tdp_share(2147483647, 9999), -1);
	assert_int_equal(tdp_share(2147483647, 10000), 2147483647);
	assert_int_equal(tdp_share(0, 1), 0);
}

TEST(half_a_hundredth_is_rounded_up)
{
	assert_int_equal(percent(1, 20000), 1);
	assert_int_equal(percent(1, 20001), 0);
	assert_int_equal(percent(3, 20000), 2);
	assert_int_equal(percent(1, 32), 313);
}

TEST(totals_of_a_country_have_a_percentage_too)
{
	const int64_t most = (int64_t)1 << 53;

	if (INT64_MAX / 20001 >= most)
		assert_int_equal(percent(most, most), 10000);
	assert_int_equal(percent(INT64_MAX / 20001, INT64_MAX / 20001), 10000);
	assert_int_equal(percent(500000000000, 1), 5000000000000000);
}

TEST(a_percentage_of_nothing_or_of_less_is_refused)
{
	int64_t hundredths = 7;

	assert_refused(tdpelect_percent(1, 0, &hundredths, &error), TDPELECT_ERROR_RANGE, "of",
		       -1, "");
	assert_refused(tdpelect_percent(-1, 5, &hundredths, &error), TDPELECT_ERROR_RANGE,
		       "count", -1, "");
	assert_refused(tdpelect_percent(1, -5, &hundredths, &error), TDPELECT_ERROR_RANGE, "of",
		       -1, "");
	assert_refused(tdpelect_percent(0, 0, &hundredths, &error), TDPELECT_ERROR_RANGE, "of",
		       -1, "");
	assert_refused(tdpelect_percent(INT64_MAX, 1, &hundredths, &error),
		       TDPELECT_ERROR_RANGE, "of", -1, "");
	assert_int_equal(hundredths, 7);
}

TEST(a_percentage_that_would_overflow_is_refused_and_the_last_one_before_it_is_not)
{
	const int64_t most_of = INT64_MAX / 20001, most_times = INT64_MAX / 10001;
	int64_t hundredths = 7;

	assert_refused(tdpelect_percent(1, most_of + 1, &hundredths, &error),
		       TDPELECT_ERROR_RANGE, "of", -1, "");
	assert_refused(tdpelect_percent(most_times + 1, 1, &hundredths, &error),
		       TDPELECT_ERROR_RANGE, "of", -1, "");
	assert_int_equal(hundredths, 7);
	assert_int_equal(percent(0, most_of), 0);
	assert_int_equal(percent(most_times, 1), most_times * 10000);
}

static void assert_proof(struct tdpelect_fraction fraction, int32_t compare, int32_t count,
			 int32_t of, const char *expected)
{
	char text[80];

	assert_int_equal(tdpelect_proof_print(fraction, compare, count, of, text, sizeof(text)),
			 strlen(expected));
	assert_string_equal(text, expected);
}

TEST(a_proof_can_be_redone_by_anyone)
{
	assert_proof(half, MORE_THAN, 159, 361, "2 x 159 = 318 <= 361");
	assert_proof(half, MORE_THAN, 254, 256, "2 x 254 = 508 > 256");
	assert_proof(half, AT_LEAST, 100, 200, "2 x 100 = 200 >= 200");
	assert_proof(half, AT_LEAST, 99, 200, "2 x 99 = 198 < 200");
	assert_proof(half, MORE_THAN, 100, 200, "2 x 100 = 200 <= 200");
}

TEST(a_proof_of_two_thirds_shows_both_products)
{
	assert_proof(two_thirds, AT_LEAST, 200, 300, "3 x 200 = 600 >= 600 = 2 x 300");
	assert_proof(two_thirds, MORE_THAN, 200, 300, "3 x 200 = 600 <= 600 = 2 x 300");
}

TEST(a_proof_of_the_greatest_counts_is_exact)
{
	assert_proof(half, MORE_THAN, INT32_MAX, INT32_MAX, "2 x 2147483647 = 4294967294 > "
							    "2147483647");
}

TEST(a_proof_that_does_not_fit_is_cut_off_and_its_length_told)
{
	char text[6] = ".....";

	assert_int_equal(tdpelect_proof_print(half, MORE_THAN, 159, 361, text, sizeof(text)), 20);
	assert_string_equal(text, "2 x 1");
	assert_int_equal(tdpelect_proof_print(half, MORE_THAN, 159, 361, NULL, 0), 20);
}

TEST(what_cannot_be_compared_has_no_proof)
{
	const struct tdpelect_fraction none = {0, 2};
	char text[40];

	assert_int_equal(tdpelect_proof_print(none, MORE_THAN, 1, 2, text, sizeof(text)), 0);
	assert_int_equal(tdpelect_proof_print(half, 3, 1, 2, text, sizeof(text)), 0);
	assert_int_equal(tdpelect_proof_print(half, MORE_THAN, -1, 2, text, sizeof(text)), 0);
	assert_int_equal(tdpelect_proof_print(half, MORE_THAN, 1, UNKNOWN, text, sizeof(text)),
			 0);
}

TEST(a_ratio_is_more_than_nothing_and_at_most_the_whole)
{
	const struct tdpelect_fraction wrong[] = {{0, 2}, {-1, 2}, {3, 2}, {1, 0}, {1, -2},
						  {0, 0}, {-1, -2}};
	int answer = 7;
	int32_t least = 7;

	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		assert_refused(tdpelect_fraction_reaches(wrong[i], MORE_THAN, 1, 2, &answer,
							 &error),
			       TDPELECT_ERROR_FRACTION, "fraction", -1,
			       "a ratio that is not 0 < num <= den");
		assert_refused(tdpelect_fraction_needed(wrong[i], MORE_THAN, 2, &least, &error),
			       TDPELECT_ERROR_FRACTION, "fraction", -1, "");
	}
	assert_int_equal(answer, 7);
	assert_int_equal(least, 7);
}

TEST(unknown_and_negative_counts_are_refused)
{
	int answer = 7;
	int32_t least = 7;

	assert_refused(tdpelect_fraction_reaches(half, MORE_THAN, UNKNOWN, 2, &answer, &error),
		       TDPELECT_ERROR_RANGE, "count", -1, "");
	assert_refused(tdpelect_fraction_reaches(half, MORE_THAN, 1, -2, &answer, &error),
		       TDPELECT_ERROR_RANGE, "of", -1, "");
	assert_refused(tdpelect_fraction_needed(half, MORE_THAN, 0, &least, &error),
		       TDPELECT_ERROR_RANGE, "of", -1, "");
	assert_refused(tdpelect_fraction_reaches(half, 0, 1, 2, &answer, &error),
		       TDPELECT_ERROR_WORD, "compare", -1, "");
	assert_refused(tdpelect_fraction_needed(half, 3, 2, &least, &error),
		       TDPELECT_ERROR_WORD, "compare", -1, "");
	assert_int_equal(answer, 7);
	assert_int_equal(least, 7);
}

TEST(a_percentage_of_a_number_too_great_to_reckon_with_is_refused)
{
	int64_t hundredths = 7;

	assert_refused(tdpelect_percent(1, INT64_MAX / 20001 + 1, &hundredths, &error),
		       TDPELECT_ERROR_RANGE, "of", -1, "");
	assert_refused(tdpelect_percent(INT64_MAX, 1, &hundredths, &error), TDPELECT_ERROR_RANGE,
		       "of", -1, "");
	assert_int_equal(hundredths, 7);
	assert_ok(tdpelect_percent(1, INT64_MAX / 20001, &hundredths, &error));
	assert_int_equal(hundredths, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(exactly_half_is_not_more_than_half),
		cmocka_unit_test(exactly_half_is_at_least_half),
		cmocka_unit_test(of_an_odd_number_the_greater_part_is_more_than_half),
		cmocka_unit_test(
			the_51_of_101_that_integer_percentages_get_wrong_are_more_than_half),
		cmocka_unit_test(nothing_reaches_a_share_of_nobody),
		cmocka_unit_test(
			more_than_half_is_that_those_for_outnumber_all_others_up_to_500),
		cmocka_unit_test(the_least_count_passes_and_one_less_does_not_up_to_500),
		cmocka_unit_test(one_more_never_falls_back_below),
		cmocka_unit_test(more_than_all_is_needed_by_one_more_than_there_are),
		cmocka_unit_test(the_greatest_counts_do_not_overflow),
		cmocka_unit_test(a_percentage_is_told_in_hundredths),
		cmocka_unit_test(half_a_hundredth_is_rounded_up),
		cmocka_unit_test(a_share_that_no_struct_holds_is_left_out),
		cmocka_unit_test(totals_of_a_country_have_a_percentage_too),
		cmocka_unit_test(a_percentage_of_nothing_or_of_less_is_refused),
		cmocka_unit_test(
			a_percentage_that_would_overflow_is_refused_and_the_last_one_before_it_is_not),
		cmocka_unit_test(a_proof_can_be_redone_by_anyone),
		cmocka_unit_test(a_proof_of_two_thirds_shows_both_products),
		cmocka_unit_test(a_proof_of_the_greatest_counts_is_exact),
		cmocka_unit_test(
			a_proof_that_does_not_fit_is_cut_off_and_its_length_told),
		cmocka_unit_test(what_cannot_be_compared_has_no_proof),
		cmocka_unit_test(a_ratio_is_more_than_nothing_and_at_most_the_whole),
		cmocka_unit_test(unknown_and_negative_counts_are_refused),
		cmocka_unit_test(a_percentage_of_a_number_too_great_to_reckon_with_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
