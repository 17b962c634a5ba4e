/* SPDX-License-Identifier: MIT */
#include "support.h"

#include "date.h"

static struct tdpelect_date parsed(const char *text)
{
	struct tdpelect_date date = NO_DATE;

	assert_ok(tdpelect_date_parse(text, &date, &error));
	return date;
}

static void refuse_form(const char *text)
{
	struct tdpelect_date date = {7, 7, 7};

	assert_refused(tdpelect_date_parse(text, &date, &error), TDPELECT_ERROR_DATE_FORM,
		       "date", -1, "write the date as YYYY-MM-DD");
	assert_date(date, 7, 7, 7);
}

static void refuse_day(const char *text, const char *message)
{
	struct tdpelect_date date = {7, 7, 7};

	assert_refused(tdpelect_date_parse(text, &date, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, message);
	assert_date(date, 7, 7, 7);
}

TEST(a_date_is_year_month_day)
{
	assert_date(parsed("2017-11-12"), 2017, 11, 12);
	assert_date(parsed("0001-01-01"), 1, 1, 1);
	assert_date(parsed("9999-12-31"), 9999, 12, 31);
}

TEST(every_other_way_to_write_a_date_is_refused)
{
	const char *const texts[] = {"", "2017", "2017-11", "2017-1-1", "17-11-2017", "2017/11/12",
				     "12/11/2017", "12.11.2017", " 2017-11-12", "2017-11-12 ",
				     "2017-11-1a", "20171112", "2017-11-123", "-017-11-12",
				     "+017-11-12", "2017-11+12", "ngay 12/11", "2017-11-12T"};

	for (size_t i = 0; i < COUNT_OF(texts); i++)
		refuse_form(texts[i]);
}

TEST(the_31st_of_november_is_refused_with_how_long_november_is)
{
	refuse_day("2017-11-31", "November has 30 days");
}

TEST(the_31_11_2017_that_a_ward_printed_is_told_that_november_has_30_days)
{
	refuse_day("31/11/2017", "November has 30 days");
}

TEST(a_day_that_does_not_exist_is_told_so_in_the_other_form_too)
{
	refuse_day("00/11/2017", "November has 30 days");
	refuse_day("31/00/2017", "there are 12 months");
	refuse_day("31/12/0000", "there is no year 0");
}

TEST(days_and_months_that_no_year_has_are_refused)
{
	refuse_day("2017-00-10", "there are 12 months");
	refuse_day("2017-13-10", "there are 12 months");
	refuse_day("2017-01-00", "January has 31 days");
	refuse_day("2017-12-32", "December has 31 days");
	refuse_day("0001-13-01", "there are 12 months");
	refuse_day("0000-01-01", "there is no year 0");
}

TEST(february_has_29_days_in_leap_years_alone)
{
	assert_date(parsed("2024-02-29"), 2024, 2, 29);
	assert_date(parsed("2000-02-29"), 2000, 2, 29);
	refuse_day("2023-02-29", "February 2023 has 28 days");
	refuse_day("1900-02-29", "February 1900 has 28 days");
	refuse_day("2024-02-30", "February 2024 has 29 days");
}

static struct tdpelect_date born(const char *text)
{
	struct tdpelect_date date = NO_DATE;

	assert_ok(tdpelect_birth_date_parse(text, &date, &error));
	return date;
}

TEST(a_birth_date_may_lack_its_day_or_day_and_month)
{
	assert_date(born("1961-05-02"), 1961, 5, 2);
	assert_date(born("1961-05"), 1961, 5, 0);
	assert_date(born("1961"), 1961, 0, 0);
}

TEST(a_birth_date_in_another_form_is_refused)
{
	const char *const texts[] = {"", "61", "1961-", "1961-5", "1961-05-", "05/1961",
				     "02/05/1961", "196l"};
	struct tdpelect_date date = {7, 7, 7};

	for (size_t i = 0; i < COUNT_OF(texts); i++)
		assert_refused(tdpelect_birth_date_parse(texts[i], &date, &error),
			       TDPELECT_ERROR_DATE_FORM, "date", -1, "write the date");
	assert_date(date, 7, 7, 7);
}

TEST(a_birth_month_that_does_not_exist_is_refused)
{
	struct tdpelect_date date;

	assert_refused(tdpelect_birth_date_parse("1961-13", &date, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, "there are 12 months");
	assert_refused(tdpelect_birth_date_parse("1961-00", &date, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, "there are 12 months");
	assert_refused(tdpelect_birth_date_parse("0000", &date, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, "there is no year 0");
}

TEST(a_date_prints_as_far_as_it_is_known)
{
	char text[16];

	assert_int_equal(tdpelect_date_print(date_of(2017, 11, 2), text, sizeof(text)), 10);
	assert_string_equal(text, "2017-11-02");
	assert_int_equal(tdpelect_date_print(date_of(1961, 5, 0), text, sizeof(text)), 7);
	assert_string_equal(text, "1961-05");
	assert_int_equal(tdpelect_date_print(date_of(1, 0, 0), text, sizeof(text)), 4);
	assert_string_equal(text, "0001");
}

TEST(a_date_that_does_not_fit_is_cut_off_and_its_length_told)
{
	char text[5] = "....";

	assert_int_equal(tdpelect_date_print(date_of(2017, 11, 2), NULL, 0), 10);
	assert_int_equal(tdpelect_date_print(date_of(2017, 11, 2), text, 0), 10);
	assert_string_equal(text, "....");
	assert_int_equal(tdpelect_date_print(date_of(2017, 11, 2), text, 5), 10);
	assert_string_equal(text, "2017");
}

TEST(only_whole_existing_days_are_days)
{
	assert_true(tdpelect_date_is_day(date_of(2024, 2, 29)));
	assert_false(tdpelect_date_is_day(NO_DATE));
	assert_false(tdpelect_date_is_day(date_of(1961, 5, 0)));
	assert_false(tdpelect_date_is_day(date_of(2023, 2, 29)));
	assert_false(tdpelect_date_is_day(date_of(10000, 1, 1)));
	assert_false(tdpelect_date_is_day(date_of(-1, 1, 1)));
	assert_false(tdpelect_date_is_day(date_of(2023, 255, 255)));
}

TEST(a_birth_date_without_a_month_has_no_day)
{
	assert_true(tdp_date_is_birth_or_none(NO_DATE));
	assert_true(tdp_date_is_birth_or_none(date_of(1961, 0, 0)));
	assert_true(tdp_date_is_birth_or_none(date_of(1961, 12, 0)));
	assert_true(tdp_date_is_birth_or_none(date_of(1961, 2, 28)));
	assert_true(tdp_date_is_birth_or_none(date_of(1, 0, 0)));
	assert_true(tdp_date_is_birth_or_none(date_of(9999, 0, 0)));
	assert_false(tdp_date_is_birth_or_none(date_of(10000, 0, 0)));
	assert_false(tdp_date_is_birth_or_none(date_of(1961, 2, 29)));
	assert_false(tdp_date_is_birth_or_none(date_of(1961, 0, 5)));
	assert_false(tdp_date_is_birth_or_none(date_of(1961, 13, 0)));
	assert_false(tdp_date_is_birth_or_none(date_of(0, 5, 0)));
	assert_false(tdp_date_is_birth_or_none(date_of(-1961, 0, 0)));
}

/* The calendar as a child learns it: thirty days hath September. */
static struct tdpelect_date day_after(struct tdpelect_date date)
{
	int is_leap = date.year % 400 == 0 || (date.year % 4 == 0 && date.year % 100 != 0);
	int is_short = date.month == 4 || date.month == 6 || date.month == 9 || date.month == 11;
	int length = date.month == 2 ? 28 + is_leap : 31 - is_short;

	if (date.day < length)
		return date_of(date.year, date.month, date.day + 1);
	if (date.month < 12)
		return date_of(date.year, date.month + 1, 1);
	return date_of(date.year + 1, 1, 1);
}

TEST(the_days_of_eight_hundred_years_follow_each_other)
{
	struct tdpelect_date date = {1600, 1, 1};
	int32_t number = tdp_date_number(date);

	while (date.year < 2401) {
		struct tdpelect_date next = day_after(date);

		assert_true(tdpelect_date_is_day(next));
		assert_int_equal(tdp_date_number(next), ++number);
		assert_memory_equal(&(struct tdpelect_date[]){tdp_date_of_number(number)}, &next,
				    sizeof(next));
		assert_true(tdpelect_date_compare(date, next) < 0);
		date = next;
	}
}

TEST(the_calendar_has_a_first_and_a_last_day)
{
	assert_int_equal(tdp_date_number(date_of(1, 1, 1)), 1);
	assert_int_equal(tdp_date_number(date_of(9999, 12, 31)), 3652059);
	assert_date(tdp_date_of_number(1), 1, 1, 1);
	assert_date(tdp_date_of_number(365), 1, 12, 31);
	assert_date(tdp_date_of_number(3652059), 9999, 12, 31);
}

TEST(the_first_and_the_last_day_can_be_reached)
{
	struct tdpelect_date date;

	assert_ok(tdpelect_date_add_days(date_of(1, 1, 2), -1, &date, &error));
	assert_date(date, 1, 1, 1);
	assert_ok(tdpelect_date_add_days(date_of(9999, 12, 30), 1, &date, &error));
	assert_date(date, 9999, 12, 31);
}

static void assert_number_prints(int64_t number, const char *expected)
{
	char line[20] = "";
	struct tdp_text text = tdp_text_begin(line, sizeof(line));

	tdp_text_add_date(&text, number, TDPELECT_LANGUAGE_EN);
	assert_int_equal(tdp_text_end(&text), strlen(expected));
	assert_string_equal(line, expected);
}

TEST(a_number_prints_as_its_day_where_it_has_one)
{
	assert_number_prints(0, "");
	assert_number_prints(1, "0001-01-01");
	assert_number_prints(3652059, "9999-12-31");
	assert_number_prints(3652060, "");
}

TEST(fifteen_days_after_a_failed_round_are_plain_addition)
{
	struct tdpelect_date by;

	assert_ok(tdpelect_date_add_days(date_of(2017, 11, 19), 15, &by, &error));
	assert_date(by, 2017, 12, 4);
	assert_ok(tdpelect_date_add_days(date_of(2024, 2, 20), 15, &by, &error));
	assert_date(by, 2024, 3, 6);
	assert_ok(tdpelect_date_add_days(date_of(2021, 10, 17), -20, &by, &error));
	assert_date(by, 2021, 9, 27);
}

TEST(adding_days_and_taking_them_away_comes_back)
{
	uint64_t seed = 1;

	for (int i = 0; i < 2000; i++) {
		struct tdpelect_date date =
			tdp_date_of_number(1000000 + random_below(&seed, 1000000));
		struct tdpelect_date there, back;
		int32_t days = random_below(&seed, 200001) - 100000, between;

		assert_ok(tdpelect_date_add_days(date, days, &there, &error));
		assert_ok(tdpelect_date_add_days(there, -days, &back, &error));
		assert_int_equal(tdpelect_date_compare(date, back), 0);
		assert_ok(tdpelect_date_days_between(date, there, &between, &error));
		assert_int_equal(between, days);
		assert_ok(tdpelect_date_days_between(there, date, &between, &error));
		assert_int_equal(between, -days);
	}
}

TEST(no_day_lies_before_year_1_or_after_9999)
{
	struct tdpelect_date date = {7, 7, 7};

	assert_refused(tdpelect_date_add_days(date_of(9999, 12, 31), 1, &date, &error),
		       TDPELECT_ERROR_RANGE, "days", -1, "the calendar runs from year 1 to 9999");
	assert_refused(tdpelect_date_add_days(date_of(1, 1, 1), -1, &date, &error),
		       TDPELECT_ERROR_RANGE, "days", -1, "the calendar");
	assert_refused(tdpelect_date_add_days(date_of(1, 1, 1), INT32_MIN, &date, &error),
		       TDPELECT_ERROR_RANGE, "days", -1, "the calendar");
	assert_refused(tdpelect_date_add_days(date_of(9999, 1, 1), INT32_MAX, &date, &error),
		       TDPELECT_ERROR_RANGE, "days", -1, "the calendar");
	assert_date(date, 7, 7, 7);
}

TEST(six_months_later_is_the_same_day_of_the_month)
{
	struct tdpelect_date date;

	assert_ok(tdpelect_date_add_months(date_of(2017, 12, 1), 6, &date, &error));
	assert_date(date, 2018, 6, 1);
	assert_ok(tdpelect_date_add_months(date_of(2017, 1, 15), -1, &date, &error));
	assert_date(date, 2016, 12, 15);
}

TEST(a_day_that_a_month_does_not_have_is_its_last)
{
	struct tdpelect_date date;

	assert_ok(tdpelect_date_add_months(date_of(2017, 8, 31), 6, &date, &error));
	assert_date(date, 2018, 2, 28);
	assert_ok(tdpelect_date_add_months(date_of(2023, 8, 31), 6, &date, &error));
	assert_date(date, 2024, 2, 29);
	assert_ok(tdpelect_date_add_months(date_of(2017, 12, 31), 6, &date, &error));
	assert_date(date, 2018, 6, 30);
}

TEST(months_stay_within_the_calendar)
{
	struct tdpelect_date date = {7, 7, 7};

	assert_refused(tdpelect_date_add_months(date_of(9999, 12, 1), 1, &date, &error),
		       TDPELECT_ERROR_RANGE, "months", -1, "the calendar");
	assert_refused(tdpelect_date_add_months(date_of(1, 1, 1), -1, &date, &error),
		       TDPELECT_ERROR_RANGE, "months", -1, "the calendar");
	assert_refused(tdpelect_date_add_months(date_of(1, 1, 1), INT32_MAX, &date, &error),
		       TDPELECT_ERROR_RANGE, "months", -1, "the calendar");
	assert_date(date, 7, 7, 7);
	assert_ok(tdpelect_date_add_months(date_of(9999, 11, 30), 1, &date, &error));
	assert_date(date, 9999, 12, 30);
	assert_ok(tdpelect_date_add_months(date_of(1, 2, 28), -1, &date, &error));
	assert_date(date, 1, 1, 28);
}

TEST(what_is_no_day_cannot_be_reckoned_with)
{
	struct tdpelect_date date = {7, 7, 7};
	int32_t days = 7;

	assert_refused(tdpelect_date_add_days(date_of(2023, 2, 29), 1, &date, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, "a date that does not exist");
	assert_refused(tdpelect_date_add_months(NO_DATE, 1, &date, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, "");
	assert_refused(tdpelect_date_days_between(date_of(1961, 5, 0), date_of(2000, 1, 1), &days,
						  &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, "");
	assert_date(date, 7, 7, 7);
	assert_int_equal(days, 7);
}

TEST(days_lie_between_two_days_only)
{
	int32_t days = 7;

	assert_refused(tdpelect_date_days_between(date_of(2017, 11, 12), date_of(2017, 11, 31),
						  &days, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, "");
	assert_int_equal(days, 7);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_date_is_year_month_day),
		cmocka_unit_test(every_other_way_to_write_a_date_is_refused),
		cmocka_unit_test(
			the_31st_of_november_is_refused_with_how_long_november_is),
		cmocka_unit_test(
			the_31_11_2017_that_a_ward_printed_is_told_that_november_has_30_days),
		cmocka_unit_test(a_day_that_does_not_exist_is_told_so_in_the_other_form_too),
		cmocka_unit_test(days_and_months_that_no_year_has_are_refused),
		cmocka_unit_test(february_has_29_days_in_leap_years_alone),
		cmocka_unit_test(a_birth_date_may_lack_its_day_or_day_and_month),
		cmocka_unit_test(a_birth_date_in_another_form_is_refused),
		cmocka_unit_test(a_birth_month_that_does_not_exist_is_refused),
		cmocka_unit_test(a_date_prints_as_far_as_it_is_known),
		cmocka_unit_test(a_date_that_does_not_fit_is_cut_off_and_its_length_told),
		cmocka_unit_test(only_whole_existing_days_are_days),
		cmocka_unit_test(a_birth_date_without_a_month_has_no_day),
		cmocka_unit_test(the_days_of_eight_hundred_years_follow_each_other),
		cmocka_unit_test(the_calendar_has_a_first_and_a_last_day),
		cmocka_unit_test(the_first_and_the_last_day_can_be_reached),
		cmocka_unit_test(a_number_prints_as_its_day_where_it_has_one),
		cmocka_unit_test(fifteen_days_after_a_failed_round_are_plain_addition),
		cmocka_unit_test(adding_days_and_taking_them_away_comes_back),
		cmocka_unit_test(no_day_lies_before_year_1_or_after_9999),
		cmocka_unit_test(six_months_later_is_the_same_day_of_the_month),
		cmocka_unit_test(a_day_that_a_month_does_not_have_is_its_last),
		cmocka_unit_test(months_stay_within_the_calendar),
		cmocka_unit_test(what_is_no_day_cannot_be_reckoned_with),
		cmocka_unit_test(days_lie_between_two_days_only),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
