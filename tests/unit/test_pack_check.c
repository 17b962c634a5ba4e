/* SPDX-License-Identifier: MIT */
#include "law_support.h"

static struct tdpelect_pack pack;
static struct tdpelect_pack_entry entries[2];
static struct tdpelect_citation law;
static struct tdpelect_step_of_households steps[2];

/* A pack that says one thing: the quorum. */
static void start(void)
{
	memset(&pack, 0, sizeof(pack));
	memset(entries, 0, sizeof(entries));
	law = test_law;
	pack.size = sizeof(pack);
	pack.id = "test";
	pack.jurisdiction = "VN";
	pack.entries = entries;
	pack.entry_count = 1;
	entries[0].value = TDPELECT_VALUE_QUORUM;
	entries[0].rule = ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN, TDPELECT_BASE_ELECTORATE);
	entries[0].rule.laws = &law;
}

static void say(int32_t value, struct tdpelect_rule rule)
{
	start();
	entries[0].value = value;
	entries[0].rule = rule;
}

static void accept(void)
{
	assert_ok(tdpelect_pack_check(&pack, &error));
}

static void refuse(const char *path, int32_t index, const char *message)
{
	assert_refused(tdpelect_pack_check(&pack, &error), TDPELECT_ERROR_PACK, path, index,
		       message);
}

TEST(every_pack_of_the_library_may_be_used)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	assert_true(count >= 21);
	for (size_t i = 0; i < count; i++) {
		assert_ok(tdpelect_pack_check(packs[i], &error));
		if (i)
			assert_true(strcmp(packs[i - 1]->id, packs[i]->id) < 0);
	}
	assert_ptr_equal(tdpelect_packs(NULL), packs);
}

TEST(every_pack_of_the_library_rests_on_packs_of_the_library)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < packs[i]->under_count; j++) {
			size_t k = 0;

			while (k < count && strcmp(packs[k]->id, packs[i]->under[j]) != 0)
				k++;
			assert_true(k < count);
		}
}

TEST(every_citation_of_a_pack_names_its_pack)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < packs[i]->entry_count; j++)
			for (size_t k = 0; k < packs[i]->entries[j].rule.law_count; k++)
				assert_string_equal(packs[i]->entries[j].rule.laws[k].pack,
						    packs[i]->id);
}

TEST(a_pack_with_one_value_may_be_used)
{
	start();
	accept();
}

TEST(a_pack_without_values_may_be_used)
{
	start();
	pack.entry_count = 0;
	accept();
}

TEST(a_pack_needs_an_id)
{
	start();
	pack.id = NULL;
	refuse("/id", -1, "an id is [A-Za-z0-9._-]{1,64}");
	pack.id = "a b";
	refuse("/id", -1, "an id is");
}

TEST(a_pack_needs_a_place)
{
	start();
	pack.jurisdiction = "VN/ha-noi/ngoc-thuy/to-7";
	refuse("/jurisdiction", -1, "a jurisdiction is VN/province/commune");
	pack.jurisdiction = NULL;
	refuse("/jurisdiction", -1, "");
}

TEST(a_pack_is_in_force_on_days_that_exist)
{
	start();
	pack.from = date_of(2023, 2, 29);
	refuse("/in_force", -1, "the date does not exist");
	start();
	pack.to = date_of(2023, 0, 0);
	refuse("/in_force", -1, "the date does not exist");
	start();
	pack.issued = date_of(2023, 6, 31);
	refuse("/instrument/issued", -1, "the date does not exist");
}

TEST(a_pack_does_not_end_before_it_begins)
{
	start();
	pack.from = date_of(2023, 7, 2);
	pack.to = date_of(2023, 7, 1);
	refuse("/in_force", -1, "from is later than to");
	pack.to = pack.from;
	accept();
}

TEST(how_well_the_days_are_known_is_a_word)
{
	start();
	pack.in_force_evidence = 6;
	refuse("/in_force/evidence", -1, "evidence is a word of its list");
}

TEST(what_a_pack_rests_on_is_named_by_ids)
{
	const char *const under[] = {"vn-nqlt-09-2008", "not an id"};

	start();
	pack.under = under;
	pack.under_count = 1;
	accept();
	pack.under_count = 2;
	refuse("/under", -1, "an id is");
}

TEST(a_value_that_the_registry_does_not_have_is_refused)
{
	start();
	entries[0].value = 63;
	refuse("/values/?/kind", 0, "there is no such value");
	entries[0].value = TDPELECT_VALUE_LIMIT;
	refuse("/values/?/kind", 0, "there is no such value");
}

TEST(a_value_of_another_kind_is_refused)
{
	say(TDPELECT_VALUE_QUORUM, choice_rule(TDPELECT_CHOICE_OLDER));
	refuse("/values/quorum/kind", 0, "the value is of another kind");
	say(TDPELECT_VALUE_QUORUM, rule_of_kind(0));
	refuse("/values/quorum/kind", 0, "the value is of another kind");
}

TEST(every_value_may_deliberately_be_none)
{
	for (int32_t v = 1; v < TDPELECT_VALUE_LIMIT; v++) {
		if (!tdpelect_word_name(TDPELECT_SET_VALUE, v))
			continue;
		say(v, rule_of_kind(TDPELECT_KIND_NONE));
		accept();
	}
}

TEST(a_ratio_is_more_than_nothing_and_at_most_the_whole)
{
	start();
	entries[0].rule.first = 0;
	refuse("/values/quorum/ratio", 0, "a ratio is num/den with 0 < num <= den");
	entries[0].rule.first = 3;
	refuse("/values/quorum/ratio", 0, "a ratio is num/den");
	entries[0].rule.first = 2;
	accept();
}

TEST(a_ratio_tells_how_to_compare_and_with_what)
{
	start();
	entries[0].rule.compare = 0;
	refuse("/values/quorum/compare", 0, "a ratio needs compare: more_than or at_least");
	start();
	entries[0].rule.base = 0;
	refuse("/values/quorum/base", 0, "a ratio needs its base");
	entries[0].rule.base = 6;
	refuse("/values/quorum/base", 0, "a ratio needs its base");
}

/* Decree 59/2023, Art. 9(1)(b): households of all households, whoever came to the meeting. */
TEST(a_petition_is_a_share_of_the_electorate_only)
{
	start();
	say(TDPELECT_VALUE_RELEASE_PETITION, entries[0].rule);
	accept();
	entries[0].rule.base = TDPELECT_BASE_PRESENT;
	refuse("/values/release.petition/base", 0, "the value is no share of this base");
	say(TDPELECT_VALUE_RELEASE_VOTE, entries[0].rule);
	accept();
}

static struct tdpelect_rule range(int32_t least, int32_t most)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_RANGE);

	rule.first = least;
	rule.second = most;
	return rule;
}

TEST(a_range_has_an_end)
{
	say(TDPELECT_VALUE_WITNESSES, range(2, -1));
	accept();
	say(TDPELECT_VALUE_WITNESSES, range(-1, 0));
	accept();
	say(TDPELECT_VALUE_WITNESSES, range(-1, -1));
	refuse("/values/witnesses/min", 0, "a range needs min, max or both");
	say(TDPELECT_VALUE_WITNESSES, range(-2, 5));
	refuse("/values/witnesses/min", 0, "a range needs min, max or both");
	say(TDPELECT_VALUE_WITNESSES, range(3, 2));
	refuse("/values/witnesses/min", 0, "min is greater than max");
}

static struct tdpelect_rule days(int32_t number)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_DAYS);

	rule.first = number;
	rule.unit = TDPELECT_DAY_UNIT_CALENDAR;
	rule.event = TDPELECT_EVENT_FIRST_FAILED_ROUND;
	return rule;
}

TEST(a_term_has_at_least_one_day_and_at_most_a_century)
{
	say(TDPELECT_VALUE_REVOTE_DAYS, days(1));
	accept();
	say(TDPELECT_VALUE_REVOTE_DAYS, days(36500));
	accept();
	say(TDPELECT_VALUE_REVOTE_DAYS, days(0));
	refuse("/values/revote.days/days", 0, "a term is 1 to 36500");
	say(TDPELECT_VALUE_REVOTE_DAYS, days(36501));
	refuse("/values/revote.days/days", 0, "a term is 1 to 36500");
}

TEST(a_term_tells_from_when_and_in_which_days)
{
	say(TDPELECT_VALUE_REVOTE_DAYS, days(15));
	entries[0].rule.event = 0;
	refuse("/values/revote.days/after", 0, "a term needs the event it runs from");
	say(TDPELECT_VALUE_REVOTE_DAYS, days(15));
	entries[0].rule.unit = 3;
	refuse("/values/revote.days/unit", 0, "days are calendar or working");
}

TEST(a_term_that_no_rule_would_follow_is_refused)
{
	say(TDPELECT_VALUE_REVOTE_DAYS, days(15));
	entries[0].rule.event = TDPELECT_EVENT_POLLING_DAY;
	refuse("/values/revote.days/after", 0, "the value does not run from this event");
	say(TDPELECT_VALUE_REVOTE_DAYS, days(15));
	entries[0].rule.unit = TDPELECT_DAY_UNIT_WORKING;
	refuse("/values/revote.days/unit", 0, "the value does not count these days");
	say(TDPELECT_VALUE_RECOGNITION_DAYS, days(15));
	entries[0].rule.event = TDPELECT_EVENT_RESULT_SENT;
	accept();
}

TEST(months_need_no_kind_of_day)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_MONTHS);

	rule.first = 6;
	rule.event = TDPELECT_EVENT_INTERIM_APPOINTED;
	say(TDPELECT_VALUE_INTERIM_MONTHS, rule);
	accept();
	entries[0].rule.first = -6;
	refuse("/values/interim.months/months", 0, "a term is 1 to 36500");
}

TEST(a_choice_is_one_that_its_value_knows)
{
	say(TDPELECT_VALUE_TIE, choice_rule(TDPELECT_CHOICE_OLDER));
	accept();
	say(TDPELECT_VALUE_TIE, choice_rule(TDPELECT_CHOICE_RECONVENE));
	refuse("/values/tie/choice", 0, "the value does not know this choice");
}

static struct tdpelect_rule criterion(int32_t effect, int32_t first)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_CRITERION);

	rule.effect = effect;
	rule.first = first;
	return rule;
}

TEST(a_criterion_bars_or_advises)
{
	say(TDPELECT_VALUE_CANDIDATE_CONSENTS, criterion(0, 1));
	refuse("/values/candidate.consents/criterion", 0, "a criterion is bar or advise");
}

TEST(a_fact_is_true_or_false)
{
	say(TDPELECT_VALUE_CANDIDATE_CONSENTS, criterion(TDPELECT_EFFECT_BAR, 1));
	accept();
	say(TDPELECT_VALUE_CANDIDATE_CONSENTS, criterion(TDPELECT_EFFECT_BAR, 2));
	refuse("/values/candidate.consents/is", 0, "a fact is true or false");
}

TEST(an_age_is_one_that_people_reach)
{
	say(TDPELECT_VALUE_CANDIDATE_AGE, criterion(TDPELECT_EFFECT_BAR, 150));
	accept();
	say(TDPELECT_VALUE_CANDIDATE_AGE, criterion(TDPELECT_EFFECT_BAR, 151));
	refuse("/values/candidate.age/age", 0, "an age is 0 to 150");
	say(TDPELECT_VALUE_CANDIDATE_AGE, criterion(TDPELECT_EFFECT_BAR, -1));
	refuse("/values/candidate.age/age", 0, "an age is 0 to 150");
}

static void say_steps(int32_t first, int32_t second, int32_t seats)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_STEPS);

	steps[0] = (struct tdpelect_step_of_households){first, 1};
	steps[1] = (struct tdpelect_step_of_households){second, seats};
	rule.steps = steps;
	rule.step_count = 2;
	say(TDPELECT_VALUE_DEPUTY_SEATS, rule);
}

TEST(steps_rise_by_households)
{
	say_steps(1, 501, 2);
	accept();
	say_steps(501, 501, 2);
	refuse("/values/deputy.seats/steps", 0, "steps rise by households");
	say_steps(-1, 501, 2);
	refuse("/values/deputy.seats/steps", 0, "steps rise by households");
	say_steps(1, 501, 65);
	refuse("/values/deputy.seats/steps", 0, "seats are 0 to 64");
	say_steps(1, 501, 2);
	entries[0].rule.step_count = 0;
	refuse("/values/deputy.seats/steps", 0, "steps need at least one step");
}

TEST(every_value_needs_a_law)
{
	start();
	entries[0].rule.law_count = 0;
	refuse("/values/quorum/laws", 0, "every value needs a law");
	start();
	entries[0].rule.laws = NULL;
	refuse("/values/quorum/laws", 0, "every value needs a law");
}

TEST(a_law_needs_its_article_and_its_evidence)
{
	start();
	law.article = "";
	refuse("/values/quorum/laws", 0, "a law needs its article");
	start();
	law.article = NULL;
	refuse("/values/quorum/laws", 0, "a law needs its article");
	start();
	law.evidence = 0;
	refuse("/values/quorum/laws", 0, "a law needs its evidence");
}

TEST(a_value_is_told_on_days_that_exist)
{
	start();
	entries[0].from = date_of(2031, 2, 29);
	refuse("/values/quorum/from", 0, "the date does not exist");
	start();
	entries[0].from = date_of(2031, 2, 2);
	entries[0].to = date_of(2031, 2, 1);
	refuse("/values/quorum/from", 0, "from is later than to");
}

static void say_twice(struct tdpelect_date first_to, struct tdpelect_date second_from)
{
	start();
	entries[1] = entries[0];
	entries[0].to = first_to;
	entries[1].from = second_from;
	pack.entry_count = 2;
}

TEST(a_value_is_told_once_for_any_day)
{
	say_twice(NO_DATE, NO_DATE);
	refuse("/values/quorum/from", 1, "the value is told twice for the same days");
	say_twice(date_of(2031, 2, 1), date_of(2031, 2, 1));
	refuse("/values/quorum/from", 1, "the value is told twice for the same days");
	say_twice(date_of(2031, 2, 1), date_of(2031, 2, 2));
	accept();
}

TEST(the_order_in_which_the_times_of_a_value_are_told_does_not_matter)
{
	say_twice(NO_DATE, NO_DATE);
	entries[0].from = date_of(2031, 2, 2);
	entries[1].to = date_of(2031, 2, 1);
	accept();
	entries[1].to = date_of(2031, 2, 2);
	refuse("/values/quorum/from", 1, "the value is told twice for the same days");
}

TEST(a_rule_of_a_size_that_is_not_known_is_refused)
{
	start();
	entries[0].rule.size = 8;
	assert_refused(tdpelect_pack_check(&pack, &error), TDPELECT_ERROR_STRUCT, "rule", 0, "");
}

TEST(a_pack_of_a_size_that_is_not_known_is_refused_unread)
{
	uint32_t four_bytes = sizeof(four_bytes);

	assert_refused(tdpelect_pack_check((const struct tdpelect_pack *)(const void *)&four_bytes,
					   &error),
		       TDPELECT_ERROR_STRUCT, "pack", -1, "");
}

TEST(a_range_has_nothing_below_its_sign_of_no_limit)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_RANGE);

	rule.first = 1;
	rule.second = -2;
	say(TDPELECT_VALUE_CANDIDATES_COUNT, rule);
	refuse("/values/candidates.count/min", 0, "a range needs min, max or both");
}

TEST(steps_that_are_counted_are_told)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_STEPS);

	rule.step_count = 1;
	say(TDPELECT_VALUE_DEPUTY_SEATS, rule);
	refuse("/values/deputy.seats/steps", 0, "steps need at least one step");
}

TEST(no_step_has_less_than_no_seat)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_STEPS);

	steps[0] = (struct tdpelect_step_of_households){0, -1};
	rule.steps = steps;
	rule.step_count = 1;
	say(TDPELECT_VALUE_DEPUTY_SEATS, rule);
	refuse("/values/deputy.seats/steps", 0, "seats are 0 to 64");
}

TEST(a_law_names_its_pack)
{
	start();
	law.pack = NULL;
	refuse("/values/quorum/laws", 0, "a law needs its article");
}

TEST(a_value_that_ends_on_no_day_is_refused)
{
	start();
	entries[0].to = date_of(2031, 2, 30);
	refuse("/values/quorum/from", 0, "the date does not exist");
}

TEST(a_value_told_until_a_day_and_told_always_is_told_twice)
{
	say_twice(NO_DATE, NO_DATE);
	entries[0].to = date_of(2031, 2, 1);
	refuse("/values/quorum/from", 1, "the value is told twice for the same days");
	say_twice(NO_DATE, NO_DATE);
	entries[1].to = date_of(2031, 2, 1);
	refuse("/values/quorum/from", 1, "the value is told twice for the same days");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_pack_of_the_library_may_be_used),
		cmocka_unit_test(every_pack_of_the_library_rests_on_packs_of_the_library),
		cmocka_unit_test(every_citation_of_a_pack_names_its_pack),
		cmocka_unit_test(a_pack_with_one_value_may_be_used),
		cmocka_unit_test(a_pack_without_values_may_be_used),
		cmocka_unit_test(a_pack_needs_an_id),
		cmocka_unit_test(a_pack_needs_a_place),
		cmocka_unit_test(a_pack_is_in_force_on_days_that_exist),
		cmocka_unit_test(a_pack_does_not_end_before_it_begins),
		cmocka_unit_test(how_well_the_days_are_known_is_a_word),
		cmocka_unit_test(what_a_pack_rests_on_is_named_by_ids),
		cmocka_unit_test(a_value_that_the_registry_does_not_have_is_refused),
		cmocka_unit_test(a_value_of_another_kind_is_refused),
		cmocka_unit_test(every_value_may_deliberately_be_none),
		cmocka_unit_test(a_ratio_is_more_than_nothing_and_at_most_the_whole),
		cmocka_unit_test(a_ratio_tells_how_to_compare_and_with_what),
		cmocka_unit_test(a_petition_is_a_share_of_the_electorate_only),
		cmocka_unit_test(a_range_has_an_end),
		cmocka_unit_test(a_term_has_at_least_one_day_and_at_most_a_century),
		cmocka_unit_test(a_term_tells_from_when_and_in_which_days),
		cmocka_unit_test(a_term_that_no_rule_would_follow_is_refused),
		cmocka_unit_test(a_term_that_no_rule_would_follow_is_refused),
		cmocka_unit_test(months_need_no_kind_of_day),
		cmocka_unit_test(a_choice_is_one_that_its_value_knows),
		cmocka_unit_test(a_criterion_bars_or_advises),
		cmocka_unit_test(a_fact_is_true_or_false),
		cmocka_unit_test(an_age_is_one_that_people_reach),
		cmocka_unit_test(steps_rise_by_households),
		cmocka_unit_test(every_value_needs_a_law),
		cmocka_unit_test(a_law_needs_its_article_and_its_evidence),
		cmocka_unit_test(a_value_is_told_on_days_that_exist),
		cmocka_unit_test(a_value_is_told_once_for_any_day),
		cmocka_unit_test(
			the_order_in_which_the_times_of_a_value_are_told_does_not_matter),
		cmocka_unit_test(a_rule_of_a_size_that_is_not_known_is_refused),
		cmocka_unit_test(a_pack_of_a_size_that_is_not_known_is_refused_unread),
		cmocka_unit_test(a_range_has_nothing_below_its_sign_of_no_limit),
		cmocka_unit_test(steps_that_are_counted_are_told),
		cmocka_unit_test(no_step_has_less_than_no_seat),
		cmocka_unit_test(a_law_names_its_pack),
		cmocka_unit_test(a_value_that_ends_on_no_day_is_refused),
		cmocka_unit_test(a_value_told_until_a_day_and_told_always_is_told_twice),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
