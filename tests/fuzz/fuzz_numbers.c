/* SPDX-License-Identifier: MIT */
/* Any counts, ratios and days: the least number passes and the one below does not. */
#include "fuzz.h"

static void compare(struct bytes *bytes)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_fraction ratio = {take_count(bytes), take_count(bytes)};
	int32_t how = take_byte(bytes) % 4;
	int32_t count = take_count(bytes);
	int32_t of = take_count(bytes);
	int32_t needed = 0;
	int reaches = -1;
	tdpelect_status status = tdpelect_fraction_reaches(ratio, how, count, of, &reaches, &error);

	must_be_told(status, &error);
	MUST(!!tdpelect_proof_print(ratio, how, count, of, NULL, 0) == !status);
	if (status)
		return;
	status = tdpelect_fraction_needed(ratio, how, of, &needed, &error);
	must_be_told(status, &error);
	if (status)
		return;
	MUST(reaches == (count >= needed));
	/* More than the whole of 2^31 - 1: nobody can, and no count says so. */
	if (needed == INT32_MAX)
		return;
	MUST(tdpelect_fraction_reaches(ratio, how, needed, of, &reaches, NULL) == 0 && reaches);
	MUST(tdpelect_fraction_reaches(ratio, how, needed - 1, of, &reaches, NULL) || !reaches);
}

static void round_percent(struct bytes *bytes)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	int64_t count = take_count(bytes);
	int64_t of = take_count(bytes);
	int64_t hundredths = -1;

	if (take_byte(bytes) > 200)
		take_raw(bytes, &count, sizeof(count));
	must_be_told(tdpelect_percent(count, of, &hundredths, &error), &error);
	if (count >= 0 && count <= of && of > 0)
		MUST(hundredths >= 0 && hundredths <= 10000);
}

static void count_days(struct bytes *bytes)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;
	struct tdpelect_date days[4];
	struct tdpelect_date day = take_date(bytes);
	struct tdpelect_date later = {0, 0, 0};
	int32_t term = take_count(bytes);
	int32_t between = 0;
	int needed = -1;

	for (int i = 0; i < 4; i++)
		days[i] = take_date(bytes);
	calendar.holidays = days;
	calendar.holiday_count = 2;
	calendar.workdays = days + 2;
	calendar.workday_count = 2;
	must_be_told(tdpelect_date_add_months(day, term, &later, &error), &error);
	if (term > 100000)
		term = 100000;
	if (!tdpelect_date_add_working_days(day, term, take_byte(bytes) % 2 ? &calendar : NULL,
					    &later, &needed, &error)) {
		MUST(tdpelect_date_days_between(day, later, &between, NULL) == 0);
		MUST(between >= term);
	}
	if (!tdpelect_date_add_days(day, term, &later, &error)) {
		MUST(tdpelect_date_days_between(day, later, &between, NULL) == 0);
		MUST(between == term);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct bytes bytes = bytes_of(data, byte_count);

	compare(&bytes);
	round_percent(&bytes);
	count_days(&bytes);
	return 0;
}
