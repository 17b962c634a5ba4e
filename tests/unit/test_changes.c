/* SPDX-License-Identifier: MIT */
#include "support.h"

/* The days on which a place's law may change: none is missed, and nothing comes twice. */

static const struct tdpelect_pack *const *packs;
static size_t pack_count;

static struct tdpelect_date next_after(const char *place, struct tdpelect_date after)
{
	struct tdpelect_date next = {1, 1, 1};

	assert_ok(tdpelect_rulebook_next_change(packs, pack_count, place, after, &next, &error));
	return next;
}

static void assert_day(struct tdpelect_date day, int year, int month, int dom)
{
	assert_int_equal(day.year, year);
	assert_int_equal(day.month, month);
	assert_int_equal(day.day, dom);
}

static void digest_on(const char *place, struct tdpelect_date day, char ret_digest[72])
{
	tdpelect_rulebook *law = NULL;

	assert_ok(tdpelect_rulebook_resolve(packs, pack_count, place, day, &law, &error));
	tdpelect_rulebook_digest(law, ret_digest);
	tdpelect_rulebook_free(law);
}

static void the_first_day_is_that_of_the_first_instrument(void **state __attribute__((unused)))
{
	assert_day(next_after("VN", (struct tdpelect_date){0, 0, 0}), 2005, 5, 12);
}

static void the_end_of_a_pack_is_told_as_the_day_behind(void **state __attribute__((unused)))
{
	assert_day(next_after("VN", date_of(2018, 12, 31)), 2019, 10, 10);
	assert_day(next_after("VN/thai-binh", date_of(2018, 12, 30)), 2019, 1, 1);
}

static void a_ward_sees_the_days_of_its_country_and_not_those_of_others(
	void **state __attribute__((unused)))
{
	assert_day(next_after("VN/ha-noi/ngoc-thuy", date_of(2017, 8, 27)), 2017, 8, 28);
	assert_day(next_after("VN/ha-noi", date_of(2017, 8, 27)), 2018, 3, 1);
}

static void behind_the_last_there_is_none(void **state __attribute__((unused)))
{
	assert_int_equal(next_after("VN", date_of(9999, 12, 31)).year, 0);
}

/* Every day of twenty years: where the law changes, the walk has stopped. */
static void no_change_lies_between_two_of_them(void **state __attribute__((unused)))
{
	const char *place = "VN/thai-binh";
	struct tdpelect_date day = date_of(2007, 1, 1), next = next_after(place, day);
	char before[72], now[72];

	digest_on(place, day, before);
	while (day.year < 2027) {
		assert_ok(tdpelect_date_add_days(day, 1, &day, &error));
		digest_on(place, day, now);
		if (next.year && tdpelect_date_compare(day, next) == 0)
			next = next_after(place, day);
		else
			assert_string_equal(now, before);
		strcpy(before, now);
	}
}

static void a_pack_that_rests_on_another_changes_with_it(void **state __attribute__((unused)))
{
	static const char *const under[] = {"base"};
	struct tdpelect_pack base = {.size = sizeof(base), .id = "base", .jurisdiction = "XX/b",
				     .to = {2020, 1, 1}};
	struct tdpelect_pack local = {.size = sizeof(local), .id = "local", .jurisdiction = "XX/a",
				      .under = under, .under_count = 1};
	const struct tdpelect_pack *const both[] = {&base, &local};
	struct tdpelect_date next;

	assert_ok(tdpelect_rulebook_next_change(both, 2, "XX/a", (struct tdpelect_date){0, 0, 0},
						&next, &error));
	assert_day(next, 2020, 1, 2);
}

static void what_cannot_be_asked_is_refused(void **state __attribute__((unused)))
{
	struct tdpelect_date none = {0, 0, 0}, next;

	assert_int_equal(tdpelect_rulebook_next_change(packs, pack_count, "Ha Noi", none, &next,
						       &error),
			 TDPELECT_ERROR_PLACE);
	assert_int_equal(tdpelect_rulebook_next_change(packs, pack_count, "VN",
						       (struct tdpelect_date){2021, 2, 30}, &next,
						       &error),
			 TDPELECT_ERROR_DATE_IMPOSSIBLE);
	assert_int_equal(tdpelect_rulebook_next_change(packs, pack_count, "VN", none, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_rulebook_next_change(NULL, 1, "VN", none, &next, NULL),
			 TDPELECT_ERROR_ARGUMENT);
}

/* The last day that there is. */
static const struct tdpelect_date doomsday = {9999, 12, 31};
static const struct tdpelect_citation article = {"a", "1", NULL, NULL, TDPELECT_EVIDENCE_TEXT, 0};

static struct tdpelect_date next_of(const struct tdpelect_pack *pack)
{
	struct tdpelect_date next = {1, 1, 1};

	assert_ok(tdpelect_rulebook_next_change(&pack, 1, "VN", date_of(2030, 1, 1), &next,
						&error));
	return next;
}

static void behind_the_last_day_of_all_nothing_changes(void **state __attribute__((unused)))
{
	struct tdpelect_pack pack = {.size = sizeof(pack), .id = "a", .jurisdiction = "VN",
				     .to = date_of(2030, 12, 31)};

	assert_day(next_of(&pack), 2031, 1, 1);
	pack.to = doomsday;
	assert_int_equal(next_of(&pack).year, 0);
}

static void a_pack_that_cannot_be_used_has_no_days(void **state __attribute__((unused)))
{
	struct tdpelect_pack_entry entry = {.value = TDPELECT_VALUE_TIE};
	struct tdpelect_pack pack = {.size = sizeof(pack), .id = "a", .jurisdiction = "VN",
				     .entries = &entry, .entry_count = 1};
	const struct tdpelect_pack *const one[] = {&pack};
	struct tdpelect_date next;

	entry.rule = (struct tdpelect_rule){.size = sizeof(entry.rule),
					    .kind = TDPELECT_KIND_CHOICE, .laws = &article,
					    .law_count = 1, .choice = 9999};
	assert_refused(tdpelect_rulebook_next_change(one, 1, "VN", doomsday, &next, &error),
		       TDPELECT_ERROR_PACK, "/values/tie/choice", 0,
		       "the value does not know this choice");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_first_day_is_that_of_the_first_instrument),
		cmocka_unit_test(the_end_of_a_pack_is_told_as_the_day_behind),
		cmocka_unit_test(a_ward_sees_the_days_of_its_country_and_not_those_of_others),
		cmocka_unit_test(behind_the_last_there_is_none),
		cmocka_unit_test(no_change_lies_between_two_of_them),
		cmocka_unit_test(a_pack_that_rests_on_another_changes_with_it),
		cmocka_unit_test(what_cannot_be_asked_is_refused),
		cmocka_unit_test(behind_the_last_day_of_all_nothing_changes),
		cmocka_unit_test(a_pack_that_cannot_be_used_has_no_days),
	};

	packs = tdpelect_packs(&pack_count);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
