/* SPDX-License-Identifier: MIT */
/* Every day of the years 1 to 9999, one after the other. */
#include "support.h"

#include "date.h"

#define DAYS 3652059

static struct tdpelect_date next(struct tdpelect_date date)
{
	struct tdpelect_date made[] = {{date.year, date.month, (uint8_t)(date.day + 1)},
				       {date.year, (uint8_t)(date.month + 1), 1},
				       {(int16_t)(date.year + 1), 1, 1}};

	for (size_t i = 0; i < COUNT_OF(made); i++)
		if (tdpelect_date_is_day(made[i]))
			return made[i];
	return NO_DATE;
}

TEST(every_day_has_its_number_one_more_than_the_day_before)
{
	struct tdpelect_date day = date_of(1, 1, 1);
	int32_t number = 0;

	for (; day.year; day = next(day)) {
		struct tdpelect_date back;

		assert_int_equal(tdp_date_number(day), ++number);
		back = tdp_date_of_number(number);
		assert_int_equal(tdpelect_date_compare(back, day), 0);
		if (next(day).year)
			assert_int_equal(tdpelect_date_compare(day, next(day)), -1);
	}
	assert_int_equal(number, DAYS);
}

/* The Gregorian calendar repeats after 400 years, which are whole weeks. */
TEST(every_day_has_the_weekday_that_it_has_400_years_later)
{
	for (int32_t number = 1; number + 146097 <= DAYS; number++) {
		struct tdpelect_date day = tdp_date_of_number(number),
				     later = tdp_date_of_number(number + 146097);

		assert_int_equal(later.year - day.year, 400);
		assert_true(later.month == day.month && later.day == day.day);
	}
	assert_int_equal(146097 % 7, 0);
	assert_int_equal(tdp_date_number(date_of(1582, 10, 15)) % 7, 5); /* a Friday */
}

TEST(every_term_of_working_days_ends_later_the_longer_it_is_and_on_a_working_day)
{
	for (int32_t number = 1; number < DAYS - 40; number++) {
		struct tdpelect_date day = tdp_date_of_number(number), end = day, longer;

		for (int32_t term = 1; term <= 5; term++) {
			assert_ok(tdpelect_date_add_working_days(day, term, NULL, &longer, NULL,
								 &error));
			assert_int_equal(tdpelect_date_compare(end, longer), -1);
			assert_in_range(tdp_date_number(longer) % 7, 1, 5);
			end = longer;
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_has_its_number_one_more_than_the_day_before),
		cmocka_unit_test(every_day_has_the_weekday_that_it_has_400_years_later),
		cmocka_unit_test(
			every_term_of_working_days_ends_later_the_longer_it_is_and_on_a_working_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
