/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdlib.h>

#include "date.h"

static int calendar_needed;

static struct tdpelect_date working(struct tdpelect_date date, int32_t days,
				    const struct tdpelect_calendar *calendar)
{
	struct tdpelect_date by = NO_DATE;

	calendar_needed = 7;
	assert_ok(tdpelect_date_add_working_days(date, days, calendar, &by, &calendar_needed,
						 &error));
	return by;
}

TEST(the_first_day_is_not_counted)
{
	/* Monday to Tuesday */
	assert_date(working(date_of(2021, 10, 18), 1, NULL), 2021, 10, 19);
}

TEST(a_term_of_no_days_ends_where_it_begins)
{
	assert_date(working(date_of(2021, 10, 17), 0, NULL), 2021, 10, 17);
}

TEST(five_working_days_pass_over_one_weekend)
{
	/* Tuesday to Tuesday */
	assert_date(working(date_of(2021, 10, 19), 5, NULL), 2021, 10, 26);
	assert_int_equal(calendar_needed, 0);
}

TEST(a_term_from_a_sunday_begins_on_monday)
{
	assert_date(working(date_of(2024, 9, 22), 5, NULL), 2024, 9, 27);
}

TEST(new_year_s_day_is_no_working_day)
{
	/* Thursday 31 December 2020; Friday is 1 January */
	assert_date(working(date_of(2020, 12, 31), 1, NULL), 2021, 1, 4);
}

TEST(national_day_is_no_working_day)
{
	/* Wednesday 1 September 2021 */
	assert_date(working(date_of(2021, 9, 1), 1, NULL), 2021, 9, 3);
}

TEST(the_30th_of_april_and_the_1st_of_may_are_no_working_days)
{
	/* Monday 29 April 2024: Tuesday and Wednesday are holidays */
	assert_date(working(date_of(2024, 4, 29), 1, NULL), 2024, 5, 2);
	assert_int_equal(calendar_needed, 1);
}

TEST(a_caller_s_holiday_is_no_working_day)
{
	const struct tdpelect_date holidays[] = {{2021, 10, 20}, {2021, 10, 21}};
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;

	calendar.holidays = holidays;
	calendar.holiday_count = 2;
	assert_date(working(date_of(2021, 10, 19), 1, &calendar), 2021, 10, 22);
}

TEST(a_caller_s_workday_counts_on_a_saturday_too)
{
	const struct tdpelect_date workdays[] = {{2021, 10, 23}};
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;

	calendar.workdays = workdays;
	calendar.workday_count = 1;
	assert_date(working(date_of(2021, 10, 22), 1, &calendar), 2021, 10, 23);
}

TEST(a_term_around_tet_needs_a_calendar)
{
	working(date_of(2022, 1, 13), 1, NULL);
	assert_int_equal(calendar_needed, 0);
	working(date_of(2021, 1, 14), 1, NULL); /* to Friday 15 January */
	assert_int_equal(calendar_needed, 1);
	working(date_of(2023, 2, 27), 1, NULL); /* to Tuesday 28 February */
	assert_int_equal(calendar_needed, 1);
}

TEST(a_term_of_april_needs_a_calendar)
{
	working(date_of(2022, 3, 30), 1, NULL);
	assert_int_equal(calendar_needed, 0);
	working(date_of(2022, 3, 31), 1, NULL);
	assert_int_equal(calendar_needed, 1);
}

TEST(the_uncounted_first_day_is_outside_the_span)
{
	working(date_of(2022, 2, 28), 1, NULL);
	assert_int_equal(calendar_needed, 0);
	working(date_of(2022, 4, 30), 1, NULL);
	assert_int_equal(calendar_needed, 0);
	working(date_of(2022, 1, 20), 0, NULL);
	assert_int_equal(calendar_needed, 0);
}

TEST(with_a_calendar_even_an_empty_one_no_other_is_needed)
{
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;

	working(date_of(2022, 1, 20), 10, &calendar);
	assert_int_equal(calendar_needed, 0);
}

TEST(whether_a_calendar_is_needed_need_not_be_asked)
{
	struct tdpelect_date by;

	assert_ok(tdpelect_date_add_working_days(date_of(2022, 1, 20), 1, NULL, &by, NULL, NULL));
	assert_date(by, 2022, 1, 21);
}

/* Zeller's congruence: 0 Saturday, 1 Sunday. */
static int zeller(struct tdpelect_date date)
{
	int month = date.month < 3 ? date.month + 12 : date.month;
	int year = date.month < 3 ? date.year - 1 : date.year;

	return (date.day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7;
}

static int is_off(struct tdpelect_date date)
{
	return zeller(date) < 2 || (date.month == 1 && date.day == 1) ||
	       (date.month == 4 && date.day == 30) || (date.month == 5 && date.day == 1) ||
	       (date.month == 9 && date.day == 2);
}

TEST(a_term_holds_as_many_working_days_as_it_says)
{
	uint64_t seed = 2;

	for (int i = 0; i < 2000; i++) {
		int32_t first = 700000 + random_below(&seed, 60000);
		int32_t days = 1 + random_below(&seed, 60), counted = 0;
		struct tdpelect_date last = working(tdp_date_of_number(first), days, NULL);

		for (int32_t n = first + 1; n <= tdp_date_number(last); n++)
			counted += !is_off(tdp_date_of_number(n));
		assert_int_equal(counted, days);
		assert_false(is_off(last));
	}
}

TEST(a_longer_term_never_ends_earlier)
{
	for (int32_t days = 0; days < 300; days++)
		assert_true(tdpelect_date_compare(working(date_of(2023, 12, 5), days, NULL),
						  working(date_of(2023, 12, 5), days + 1, NULL)) <
			    0);
}

TEST(a_holiday_of_a_far_year_is_found)
{
	/* 9999 working days on: past the 4096 days that are looked at in one go */
	struct tdpelect_date last = working(date_of(2021, 10, 19), 9999, NULL);
	struct tdpelect_date none = {2021, 13, 45};
	struct tdpelect_date holidays[] = {none, last};
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;

	calendar.holidays = holidays;
	calendar.holiday_count = 2;
	assert_true(tdpelect_date_compare(last, working(date_of(2021, 10, 19), 9999, &calendar)) <
		    0);
}

static struct tdpelect_date three_thousand_days(struct tdpelect_date from,
						struct tdpelect_date holiday, int32_t more)
{
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;

	calendar.holidays = &holiday;
	calendar.holiday_count = 1;
	return working(from, 3000 + more, &calendar);
}

/* Where the 4096 days end that are looked at in one go, the next begin. */
TEST(the_4096th_day_is_a_holiday_like_any_other_and_the_first_day_never)
{
	struct tdpelect_date monday = {2000, 1, 3}, friday = {2000, 1, 7}, tuesday;

	assert_ok(tdpelect_date_add_days(monday, 4096, &tuesday, &error));
	assert_int_equal(tdpelect_date_compare(three_thousand_days(monday, tuesday, 0),
					       three_thousand_days(monday, monday, 1)),
			 0);
	assert_int_equal(tdpelect_date_compare(three_thousand_days(friday, friday, 0),
					       working(friday, 3000, NULL)),
			 0);
}

TEST(a_term_of_millennia_under_a_calendar_of_millennia_takes_a_moment)
{
	size_t count = 20000;
	struct tdpelect_date *holidays = calloc(count, sizeof(*holidays));
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;

	assert_non_null(holidays);
	for (size_t i = 0; i < count; i++)
		assert_ok(tdpelect_date_add_days(date_of(1, 1, 1), (int32_t)(30 * i), &holidays[i],
						 &error));
	calendar.holidays = holidays;
	calendar.holiday_count = count;
	working(date_of(1, 1, 1), 2400000, &calendar);
	free(holidays);
}

TEST(a_term_that_cannot_be_is_refused)
{
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;
	struct tdpelect_date by = {7, 7, 7};

	assert_refused(tdpelect_date_add_working_days(date_of(2021, 10, 19), -1, NULL, &by, NULL,
						      &error),
		       TDPELECT_ERROR_RANGE, "days", -1, "");
	assert_refused(tdpelect_date_add_working_days(date_of(9999, 12, 30), 5, NULL, &by, NULL,
						      &error),
		       TDPELECT_ERROR_RANGE, "days", -1, "the calendar runs");
	assert_refused(tdpelect_date_add_working_days(date_of(9999, 12, 31), 1, NULL, &by, NULL,
						      &error),
		       TDPELECT_ERROR_RANGE, "days", -1, "the calendar runs");
	assert_refused(tdpelect_date_add_working_days(NO_DATE, 5, NULL, &by, NULL, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "date", -1, "");
	calendar.size = 4;
	assert_refused(tdpelect_date_add_working_days(date_of(2021, 10, 19), 5, &calendar, &by,
						      NULL, &error),
		       TDPELECT_ERROR_STRUCT, "calendar", -1, "");
	calendar.size = sizeof(calendar);
	calendar.workday_count = 1;
	assert_refused(tdpelect_date_add_working_days(date_of(2021, 10, 19), 5, &calendar, &by,
						      NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "calendar", -1, "");
	assert_date(by, 7, 7, 7);
}

TEST(days_off_that_are_counted_are_told)
{
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;
	struct tdpelect_date by = date_of(1, 1, 1);

	calendar.holiday_count = 1;
	assert_refused(tdpelect_date_add_working_days(date_of(2021, 10, 19), 1, &calendar, &by,
						      NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "calendar", -1, "");
	calendar.holiday_count = 0;
	calendar.workday_count = 1;
	assert_refused(tdpelect_date_add_working_days(date_of(2021, 10, 19), 1, &calendar, &by,
						      NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "calendar", -1, "");
	assert_date(by, 1, 1, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_first_day_is_not_counted),
		cmocka_unit_test(a_term_of_no_days_ends_where_it_begins),
		cmocka_unit_test(five_working_days_pass_over_one_weekend),
		cmocka_unit_test(a_term_from_a_sunday_begins_on_monday),
		cmocka_unit_test(new_year_s_day_is_no_working_day),
		cmocka_unit_test(national_day_is_no_working_day),
		cmocka_unit_test(
			the_30th_of_april_and_the_1st_of_may_are_no_working_days),
		cmocka_unit_test(a_caller_s_holiday_is_no_working_day),
		cmocka_unit_test(a_caller_s_workday_counts_on_a_saturday_too),
		cmocka_unit_test(a_term_around_tet_needs_a_calendar),
		cmocka_unit_test(a_term_of_april_needs_a_calendar),
		cmocka_unit_test(the_uncounted_first_day_is_outside_the_span),
		cmocka_unit_test(with_a_calendar_even_an_empty_one_no_other_is_needed),
		cmocka_unit_test(whether_a_calendar_is_needed_need_not_be_asked),
		cmocka_unit_test(a_term_holds_as_many_working_days_as_it_says),
		cmocka_unit_test(a_longer_term_never_ends_earlier),
		cmocka_unit_test(a_holiday_of_a_far_year_is_found),
		cmocka_unit_test(
			the_4096th_day_is_a_holiday_like_any_other_and_the_first_day_never),
		cmocka_unit_test(
			a_term_of_millennia_under_a_calendar_of_millennia_takes_a_moment),
		cmocka_unit_test(a_term_that_cannot_be_is_refused),
		cmocka_unit_test(days_off_that_are_counted_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
