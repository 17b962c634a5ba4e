/* SPDX-License-Identifier: MIT */
#include "support.h"

static struct tdpelect_printed_percent printed(const char *text)
{
	struct tdpelect_printed_percent percent = TDPELECT_PRINTED_PERCENT_NONE;

	assert_ok(tdpelect_printed_percent_parse(text, &percent, &error));
	return percent;
}

static int fits(const char *text, int64_t count, int64_t of)
{
	return tdpelect_printed_percent_fits(printed(text), count, of);
}

TEST(a_percentage_is_kept_as_it_was_printed)
{
	assert_int_equal(printed("91,0").digits, 910);
	assert_int_equal(printed("91,0").decimals, 1);
	assert_int_equal(printed("44.04").digits, 4404);
	assert_int_equal(printed("44.04").decimals, 2);
	assert_int_equal(printed("100").digits, 100);
	assert_int_equal(printed("100").decimals, 0);
	assert_int_equal(printed("0,2").digits, 2);
}

TEST(a_percentage_may_be_long)
{
	assert_int_equal(printed("99.123456").digits, 99123456);
	assert_int_equal(printed("1000000000").digits, 1000000000);
}

TEST(what_is_no_percentage_is_refused)
{
	const char *const texts[] = {"", ".", ",5", "91,", "91.", "-1", "+1", "91%", "91 ", " 91",
				     "9 1", "91,0,0", "91.0.0", "1e2", "chín", "0.1234567"};
	struct tdpelect_printed_percent percent = {7, 7, 0};

	for (size_t i = 0; i < COUNT_OF(texts); i++)
		assert_refused(tdpelect_printed_percent_parse(texts[i], &percent, &error),
			       TDPELECT_ERROR_PERCENT_FORM, "percent", -1,
			       "write a percentage like 91,0 or 44.04");
	assert_int_equal(percent.digits, 7);
}

TEST(a_percentage_beyond_all_measure_is_refused)
{
	struct tdpelect_printed_percent percent;

	assert_refused(tdpelect_printed_percent_parse("99999999999999999999", &percent, &error),
		       TDPELECT_ERROR_PERCENT_FORM, "percent", -1, "");
}

TEST(a_percentage_above_10_to_the_9_is_refused)
{
	struct tdpelect_printed_percent percent;

	assert_refused(tdpelect_printed_percent_parse("1000000001", &percent, &error),
		       TDPELECT_ERROR_PERCENT_FORM, "percent", -1, "");
}

TEST(a_figure_is_checked_at_the_precision_it_was_printed_with)
{
	assert_true(fits("44", 159, 361));
	assert_true(fits("44,0", 159, 361));
	assert_true(fits("44,04", 159, 361));
	assert_true(fits("44,044321", 159, 361));
	assert_false(fits("44,05", 159, 361));
	assert_false(fits("45", 159, 361));
}

TEST(half_of_the_last_place_is_rounded_up)
{
	assert_true(fits("3,13", 1, 32)); /* 3,125 */
	assert_false(fits("3,12", 1, 32));
	assert_true(fits("13", 1, 8)); /* 12,5 */
	assert_false(fits("12", 1, 8));
}

TEST(the_8_of_390_that_an_office_printed_as_0_2_are_2_1)
{
	assert_false(fits("0,2", 8, 390));
	assert_true(fits("2,1", 8, 390));
	assert_true(fits("2", 8, 390));
}

TEST(more_than_all_may_be_printed_too)
{
	assert_true(fits("200", 2, 1));
	assert_false(fits("100", 2, 1));
}

TEST(what_was_not_printed_fits_nothing)
{
	const struct tdpelect_printed_percent none = TDPELECT_PRINTED_PERCENT_NONE;
	const struct tdpelect_printed_percent strange = {1, 7, 0};

	assert_false(tdpelect_printed_percent_fits(none, 1, 2));
	assert_false(tdpelect_printed_percent_fits(strange, 1, 2));
	assert_false(fits("50", -1, 2));
	assert_false(fits("50", 1, 0));
	assert_false(fits("50", 1, -2));
	assert_false(fits("50", INT64_MAX, 1));
	assert_false(fits("50", 1, INT64_MAX));
}

TEST(every_count_up_to_a_hundred_fits_its_own_percentage_and_no_other)
{
	for (int64_t of = 1; of <= 100; of++)
		for (int64_t count = 0; count <= of; count++) {
			struct tdpelect_printed_percent percent = {0, 2, 0};

			assert_ok(tdpelect_percent(count, of, &percent.digits, &error));
			assert_true(tdpelect_printed_percent_fits(percent, count, of));
			percent.digits++;
			assert_false(tdpelect_printed_percent_fits(percent, count, of));
			percent.digits -= 2;
			assert_false(tdpelect_printed_percent_fits(percent, count, of));
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_percentage_is_kept_as_it_was_printed),
		cmocka_unit_test(a_percentage_may_be_long),
		cmocka_unit_test(what_is_no_percentage_is_refused),
		cmocka_unit_test(a_percentage_beyond_all_measure_is_refused),
		cmocka_unit_test(a_percentage_above_10_to_the_9_is_refused),
		cmocka_unit_test(
			a_figure_is_checked_at_the_precision_it_was_printed_with),
		cmocka_unit_test(half_of_the_last_place_is_rounded_up),
		cmocka_unit_test(the_8_of_390_that_an_office_printed_as_0_2_are_2_1),
		cmocka_unit_test(more_than_all_may_be_printed_too),
		cmocka_unit_test(what_was_not_printed_fits_nothing),
		cmocka_unit_test(
			every_count_up_to_a_hundred_fits_its_own_percentage_and_no_other),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
