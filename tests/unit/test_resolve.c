/* SPDX-License-Identifier: MIT */
#include "law_support.h"

#include "rulebook.h"

/* Packs made for a test: each says one thing on the majority. */
#define ROOM 6
static struct tdpelect_pack made[ROOM];
static struct tdpelect_pack_entry entries[ROOM][2];
static struct tdpelect_citation laws[ROOM];
static const struct tdpelect_pack *packs[ROOM];
static size_t pack_count;

static struct tdpelect_pack *add_pack(const char *id, const char *place,
				      struct tdpelect_date issued, int32_t numerator)
{
	struct tdpelect_pack *pack = &made[pack_count];
	struct tdpelect_pack_entry *entry = &entries[pack_count][0];

	memset(pack, 0, sizeof(*pack));
	memset(entry, 0, sizeof(entries[0]));
	laws[pack_count] = test_law;
	laws[pack_count].pack = id;
	entry->value = TDPELECT_VALUE_MAJORITY;
	entry->rule = ratio_rule(numerator, 10, TDPELECT_COMPARE_MORE_THAN,
				 TDPELECT_BASE_ELECTORATE);
	entry->rule.laws = &laws[pack_count];
	pack->size = sizeof(*pack);
	pack->id = id;
	pack->jurisdiction = place;
	pack->issued = issued;
	pack->entries = entry;
	pack->entry_count = 1;
	packs[pack_count++] = pack;
	return pack;
}

static int forget_packs(void **state __attribute__((unused)))
{
	pack_count = 0;
	return 0;
}

static tdpelect_rulebook *resolve(const char *place, struct tdpelect_date day)
{
	tdpelect_rulebook *law = NULL;

	assert_ok(tdpelect_rulebook_resolve(packs, pack_count, place, day, &law, &error));
	return law;
}

/* The numerator of the majority, 0 where it is absent. */
static int32_t majority_of(const char *place, struct tdpelect_date day)
{
	tdpelect_rulebook *law = resolve(place, day);
	const struct tdpelect_rule *rule = tdpelect_rulebook_rule(law, TDPELECT_VALUE_MAJORITY);
	int32_t numerator = rule ? rule->first : 0;

	tdpelect_rulebook_free(law);
	return numerator;
}

static const struct tdpelect_date some_day = {2031, 5, 1};

TEST(the_nearer_place_wins)
{
	add_pack("commune", "VN/ha-noi/ngoc-thuy", date_of(2001, 1, 1), 3);
	add_pack("province", "VN/ha-noi", date_of(2002, 1, 1), 2);
	add_pack("country", "VN", date_of(2003, 1, 1), 1);
	assert_int_equal(majority_of("VN", some_day), 1);
	assert_int_equal(majority_of("VN/ha-noi", some_day), 2);
	assert_int_equal(majority_of("VN/ha-noi/ngoc-thuy", some_day), 3);
	assert_int_equal(majority_of("VN/ha-noi/gia-thuy", some_day), 2);
	assert_int_equal(majority_of("VN/hue/vy-da", some_day), 1);
}

TEST(a_place_is_not_another_whose_name_begins_alike)
{
	add_pack("province", "VN/ha", date_of(2002, 1, 1), 2);
	add_pack("country", "VN", date_of(2003, 1, 1), 1);
	assert_int_equal(majority_of("VN/ha-noi", some_day), 1);
	assert_int_equal(majority_of("VN/ha/x", some_day), 2);
}

TEST(on_one_level_the_later_instrument_wins)
{
	add_pack("z-old", "VN", date_of(2001, 1, 1), 1);
	add_pack("a-new", "VN", date_of(2002, 1, 1), 2);
	assert_int_equal(majority_of("VN", some_day), 2);
}

TEST(where_the_day_of_issue_is_not_known_the_first_day_in_force_stands_in)
{
	add_pack("z-old", "VN", NO_DATE, 1)->from = date_of(2001, 1, 1);
	add_pack("a-new", "VN", date_of(2002, 1, 1), 2);
	assert_int_equal(majority_of("VN", some_day), 2);
}

TEST(the_order_in_which_packs_are_given_changes_nothing)
{
	char first[72], other[72];
	const struct tdpelect_pack *swap;
	tdpelect_rulebook *law;

	add_pack("a", "VN", date_of(2001, 1, 1), 1);
	add_pack("b", "VN", date_of(2001, 1, 1), 2);
	add_pack("c", "VN/ha-noi", date_of(2000, 1, 1), 3);
	law = resolve("VN/ha-noi", some_day);
	tdpelect_rulebook_digest(law, first);
	tdpelect_rulebook_free(law);
	for (int i = 0; i < 6; i++) {
		swap = packs[i % 2];
		packs[i % 2] = packs[i % 2 + 1];
		packs[i % 2 + 1] = swap;
		law = resolve("VN/ha-noi", some_day);
		tdpelect_rulebook_digest(law, other);
		assert_string_equal(first, other);
		assert_string_equal(tdpelect_rulebook_pack_id(law, 2), "c");
		tdpelect_rulebook_free(law);
	}
}

TEST(an_instrument_is_in_force_from_its_first_to_its_last_day)
{
	struct tdpelect_pack *pack = add_pack("a", "VN", NO_DATE, 1);

	pack->from = date_of(2030, 1, 1);
	pack->to = date_of(2030, 12, 31);
	assert_int_equal(majority_of("VN", date_of(2029, 12, 31)), 0);
	assert_int_equal(majority_of("VN", date_of(2030, 1, 1)), 1);
	assert_int_equal(majority_of("VN", date_of(2030, 12, 31)), 1);
	assert_int_equal(majority_of("VN", date_of(2031, 1, 1)), 0);
}

TEST(a_value_may_be_told_for_a_part_of_the_time)
{
	struct tdpelect_pack *pack = add_pack("a", "VN", NO_DATE, 1);

	entries[0][0].to = date_of(2030, 12, 31);
	entries[0][1] = entries[0][0];
	entries[0][1].from = date_of(2031, 1, 1);
	entries[0][1].to = NO_DATE;
	entries[0][1].rule.first = 7;
	pack->entry_count = 2;
	assert_int_equal(majority_of("VN", date_of(2030, 12, 31)), 1);
	assert_int_equal(majority_of("VN", date_of(2031, 1, 1)), 7);
}

TEST(a_local_pack_falls_with_what_it_rests_on)
{
	const char *const under[] = {"country"};
	struct tdpelect_pack *local;

	add_pack("country", "VN", NO_DATE, 1)->to = date_of(2030, 12, 31);
	local = add_pack("local", "VN/ha-noi", NO_DATE, 2);
	local->under = under;
	local->under_count = 1;
	assert_int_equal(majority_of("VN/ha-noi", date_of(2030, 12, 31)), 2);
	assert_int_equal(majority_of("VN/ha-noi", date_of(2031, 1, 1)), 0);
}

TEST(a_pack_that_rests_on_nothing_given_is_not_in_force)
{
	const char *const under[] = {"nowhere"};
	struct tdpelect_pack *local = add_pack("local", "VN", NO_DATE, 2);

	local->under = under;
	local->under_count = 1;
	assert_int_equal(majority_of("VN", some_day), 0);
}

TEST(where_no_law_is_in_force_there_are_no_packs_at_all)
{
	tdpelect_rulebook *law;

	add_pack("vn-choices", "VN", NO_DATE, 1);
	add_pack("law", "VN", NO_DATE, 2)->to = date_of(2030, 12, 31);
	law = resolve("VN", date_of(2031, 1, 1));
	assert_int_equal(tdpelect_rulebook_pack_count(law), 0);
	assert_null(tdpelect_rulebook_rule(law, TDPELECT_VALUE_MAJORITY));
	tdpelect_rulebook_free(law);
}

TEST(the_project_s_choices_lie_below_every_law)
{
	add_pack("vn-choices", "VN", date_of(2099, 1, 1), 9);
	add_pack("law", "VN", date_of(2001, 1, 1), 2);
	assert_int_equal(majority_of("VN", some_day), 2);
}

TEST(of_two_packs_with_one_id_the_last_given_speaks)
{
	tdpelect_rulebook *law;

	add_pack("law", "VN", date_of(2001, 1, 1), 1);
	add_pack("law", "VN", date_of(2000, 1, 1), 2);
	law = resolve("VN", some_day);
	assert_int_equal(tdpelect_rulebook_rule(law, TDPELECT_VALUE_MAJORITY)->first, 2);
	assert_int_equal(tdpelect_rulebook_pack_count(law), 1);
	tdpelect_rulebook_free(law);
}

TEST(two_instruments_of_one_level_and_day_that_differ_contradict_each_other)
{
	const char *a = NULL, *b = NULL;
	int32_t value = 0;
	tdpelect_rulebook *law;

	add_pack("b", "VN", date_of(2001, 1, 1), 2);
	add_pack("a", "VN", date_of(2001, 1, 1), 1);
	law = resolve("VN", some_day);
	assert_int_equal(tdpelect_rulebook_contradiction(law, 0, &value, &a, &b), 1);
	assert_word(VALUE, value, TDPELECT_VALUE_MAJORITY);
	assert_string_equal(a, "a");
	assert_string_equal(b, "b");
	assert_int_equal(tdpelect_rulebook_contradiction(law, 0, NULL, NULL, NULL), 1);
	assert_int_equal(tdpelect_rulebook_contradiction(law, 1, &value, &a, &b), 0);
	tdpelect_rulebook_free(law);
}

static int contradicts(struct tdpelect_date second_issued, const char *second_place,
		       int32_t second_numerator)
{
	tdpelect_rulebook *law;
	int found;

	pack_count = 0;
	add_pack("a", "VN", date_of(2001, 1, 1), 1);
	add_pack("b", second_place, second_issued, second_numerator);
	law = resolve("VN/ha-noi", some_day);
	found = tdpelect_rulebook_contradiction(law, 0, NULL, NULL, NULL);
	tdpelect_rulebook_free(law);
	return found;
}

TEST(what_says_the_same_or_stands_elsewhere_contradicts_nothing)
{
	assert_true(contradicts(date_of(2001, 1, 1), "VN", 2));
	assert_false(contradicts(date_of(2001, 1, 1), "VN", 1));
	assert_false(contradicts(date_of(2001, 1, 2), "VN", 2));
	assert_false(contradicts(date_of(2001, 1, 1), "VN/ha-noi", 2));
	assert_false(contradicts(NO_DATE, "VN", 2));
}

TEST(the_instruments_of_the_library_do_not_contradict_each_other)
{
	for (int year = 2006; year < 2030; year++) {
		tdpelect_rulebook *law = law_of("VN", date_of(year, 6, 1));

		assert_int_equal(tdpelect_rulebook_contradiction(law, 0, NULL, NULL, NULL), 0);
		tdpelect_rulebook_free(law);
	}
}

TEST(a_place_is_a_country_a_province_or_a_commune)
{
	assert_true(tdp_place_is_valid("VN"));
	assert_true(tdp_place_is_valid("VN/ha-noi"));
	assert_true(tdp_place_is_valid("VN/ha-noi/ngoc-thuy"));
	assert_false(tdp_place_is_valid(NULL));
	assert_false(tdp_place_is_valid(""));
	assert_false(tdp_place_is_valid("VN/"));
	assert_false(tdp_place_is_valid("/VN"));
	assert_false(tdp_place_is_valid("VN//ngoc-thuy"));
	assert_false(tdp_place_is_valid("VN/hà-nội"));
	assert_false(tdp_place_is_valid("VN/ha-noi/ngoc-thuy/to-7"));
}

static void refuse_place(const char *place, const char *message)
{
	tdpelect_rulebook *law = NULL;

	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, place, some_day, &law,
						 &error),
		       TDPELECT_ERROR_PLACE, "place", -1, message);
	assert_null(law);
}

TEST(a_place_that_is_none_or_lies_abroad_is_refused)
{
	add_pack("a", "VN", NO_DATE, 1);
	refuse_place("VN/", "a place is VN, VN/province or VN/province/commune");
	refuse_place("LA", "no pack speaks of this country");
	refuse_place("V", "no pack speaks of this country");
	refuse_place("VNM", "no pack speaks of this country");
}

TEST(a_day_that_does_not_exist_has_no_law)
{
	tdpelect_rulebook *law = NULL;

	add_pack("a", "VN", NO_DATE, 1);
	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, "VN", date_of(2023, 2, 29),
						 &law, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "day", -1, "");
	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, "VN", NO_DATE, &law, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "day", -1, "");
	assert_null(law);
}

TEST(a_pack_that_cannot_be_used_is_refused)
{
	tdpelect_rulebook *law = NULL;

	add_pack("a", "VN", NO_DATE, 1);
	add_pack("b", "VN", NO_DATE, 11);
	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, "VN", some_day, &law, &error),
		       TDPELECT_ERROR_PACK, "/values/majority/ratio", 0, "a ratio is");
	made[1].id = "not an id";
	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, "VN", some_day, &law, &error),
		       TDPELECT_ERROR_PACK, "packs", 1, "");
	made[1].size = 8;
	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, "VN", some_day, &law, &error),
		       TDPELECT_ERROR_STRUCT, "packs", 1, "");
	packs[1] = NULL;
	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, "VN", some_day, &law, &error),
		       TDPELECT_ERROR_ARGUMENT, "packs", 1, "");
	assert_null(law);
}

TEST(a_pack_that_rests_on_nothing_nameable_is_refused)
{
	const char *nobody[] = {NULL};
	tdpelect_rulebook *law = NULL;

	add_pack("a", "VN", NO_DATE, 1);
	made[0].under_count = 1;
	made[0].under = NULL;
	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, "VN", some_day, &law, &error),
		       TDPELECT_ERROR_PACK, "packs", 0, "");
	made[0].under = nobody;
	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, "VN", some_day, &law, &error),
		       TDPELECT_ERROR_PACK, "packs", 0, "");
	assert_null(law);
}

static int32_t stacked(const char *const *ids, size_t id_count, struct tdpelect_date day)
{
	tdpelect_rulebook *law = NULL;
	const struct tdpelect_rule *rule;
	int32_t numerator;

	assert_ok(tdpelect_rulebook_stack(packs, pack_count, ids, id_count, day, &law, &error));
	rule = tdpelect_rulebook_rule(law, TDPELECT_VALUE_MAJORITY);
	numerator = rule ? rule->first : 0;
	tdpelect_rulebook_free(law);
	return numerator;
}

TEST(a_stack_lies_as_it_is_named_whatever_its_places_and_days)
{
	const char *const one_way[] = {"a", "b"}, *const other_way[] = {"b", "a"};

	add_pack("a", "VN", date_of(2001, 1, 1), 1);
	add_pack("b", "VN/ha-noi", date_of(2002, 1, 1), 2)->to = date_of(2002, 2, 2);
	assert_int_equal(stacked(one_way, 2, some_day), 2);
	assert_int_equal(stacked(other_way, 2, some_day), 1);
	assert_int_equal(stacked(one_way, 2, NO_DATE), 2);
}

TEST(a_stack_lies_over_the_project_s_choices)
{
	const char *const ids[] = {"a"};
	const char *const named[] = {"a", "vn-choices"};

	add_pack("a", "VN", date_of(2001, 1, 1), 1);
	add_pack("vn-choices", "VN", NO_DATE, 9);
	assert_int_equal(stacked(NULL, 0, some_day), 9);
	assert_int_equal(stacked(ids, 1, some_day), 1);
	assert_int_equal(stacked(named, 2, some_day), 1);
}

TEST(a_stack_without_a_day_has_only_what_is_not_narrower_in_time)
{
	const char *const ids[] = {"a"};

	add_pack("a", "VN", NO_DATE, 1);
	entries[0][0].from = date_of(2031, 1, 1);
	assert_int_equal(stacked(ids, 1, NO_DATE), 0);
	assert_int_equal(stacked(ids, 1, date_of(2030, 12, 31)), 0);
	assert_int_equal(stacked(ids, 1, date_of(2031, 1, 1)), 1);
}

TEST(a_pack_that_is_not_there_cannot_be_stacked)
{
	const char *const ids[] = {"a", "nowhere"};
	const char *const none[] = {NULL};
	tdpelect_rulebook *law = NULL;

	add_pack("a", "VN", NO_DATE, 1);
	assert_refused(tdpelect_rulebook_stack(packs, pack_count, ids, 2, some_day, &law, &error),
		       TDPELECT_ERROR_REFERENCE, "ids", 1, "there is no pack with this id");
	assert_refused(tdpelect_rulebook_stack(packs, pack_count, none, 1, some_day, &law,
					       &error),
		       TDPELECT_ERROR_REFERENCE, "ids", 0, "");
	assert_refused(tdpelect_rulebook_stack(packs, pack_count, ids, 1, date_of(2023, 2, 29),
					       &law, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "day", -1, "");
	assert_null(law);
}

TEST(the_country_has_a_law_from_2005_on)
{
	const struct {
		struct tdpelect_date day;
		const char *newest;
	} days[] = {{{2005, 5, 12}, "vn-ttlt-01-2005"},  {{2008, 5, 14}, "vn-pl-34-2007"},
		    {{2008, 5, 15}, "vn-nqlt-09-2008"},  {{2017, 11, 12}, "vn-tt-04-2012"},
		    {{2023, 7, 1}, "vn-luat-10-2022"},   {{2023, 8, 15}, "vn-nd-59-2023"},
		    {{2026, 5, 26}, "vn-nd-185-2026"}};

	for (size_t i = 0; i < COUNT_OF(days); i++) {
		tdpelect_rulebook *law = law_of("VN", days[i].day);
		size_t count = tdpelect_rulebook_pack_count(law);

		assert_string_equal(tdpelect_rulebook_pack_id(law, 0), "vn-choices");
		assert_string_equal(tdpelect_rulebook_pack_id(law, count - 1), days[i].newest);
		tdpelect_rulebook_free(law);
	}
}

TEST(before_2005_nothing_is_in_force)
{
	tdpelect_rulebook *law = law_of("VN", date_of(2005, 5, 11));

	assert_int_equal(tdpelect_rulebook_pack_count(law), 0);
	tdpelect_rulebook_free(law);
}

TEST(a_place_without_packs_of_its_own_resolves_to_its_country)
{
	tdpelect_rulebook *law = law_of("VN/ca-mau/rach-goc", date_of(2017, 11, 12));

	assert_true(tdp_rulebook_is_same(law, law_2008));
	tdpelect_rulebook_free(law);
}

TEST(hanoi_in_2017_and_in_2024_are_two_rulebooks)
{
	char of_2017[72], of_2024[72];

	tdpelect_rulebook_digest(law_2008, of_2017);
	tdpelect_rulebook_digest(law_2022, of_2024);
	assert_string_not_equal(of_2017, of_2024);
}

TEST(where_an_instrument_deliberately_sets_none_nothing_is_missing)
{
	const struct tdpelect_rule *rule =
		tdpelect_rulebook_rule(law_2022, TDPELECT_VALUE_REVOTE_DAYS);

	assert_non_null(rule);
	assert_word(KIND, rule->kind, TDPELECT_KIND_NONE);
}

TEST(a_value_tells_which_entry_of_which_pack_it_was_taken_from)
{
	const struct tdpelect_pack *above, *below;
	tdpelect_rulebook *law, *derived = NULL;
	size_t entry = 77;

	below = add_pack("country", "VN", date_of(2002, 1, 1), 1);
	above = add_pack("province", "VN/ha-noi", date_of(2002, 1, 1), 2);
	law = resolve("VN/ha-noi", some_day);
	assert_ptr_equal(tdpelect_rulebook_source(law, TDPELECT_VALUE_MAJORITY, &entry), above);
	assert_int_equal(above->entries[entry].value, TDPELECT_VALUE_MAJORITY);
	entry = 77;
	assert_null(tdpelect_rulebook_source(law, TDPELECT_VALUE_TIE, &entry));
	assert_null(tdpelect_rulebook_source(law, 0, &entry));
	assert_null(tdpelect_rulebook_source(NULL, TDPELECT_VALUE_MAJORITY, &entry));
	assert_ok(tdpelect_rulebook_derive(law, &derived, &error));
	assert_null(tdpelect_rulebook_source(derived, TDPELECT_VALUE_MAJORITY, &entry));
	assert_int_equal(entry, 77);
	tdpelect_rulebook_free(derived);
	tdpelect_rulebook_free(law);
	law = resolve("VN", some_day);
	assert_ptr_equal(tdpelect_rulebook_source(law, TDPELECT_VALUE_MAJORITY, NULL), below);
	tdpelect_rulebook_free(law);
}

TEST(a_part_of_a_place_has_at_most_64_letters)
{
	char place[80] = "VN/";

	memset(place + 3, 'x', 65);
	assert_false(tdp_place_is_valid(place));
	place[67] = '\0';
	assert_true(tdp_place_is_valid(place));
}

TEST(a_pack_stacked_twice_does_not_contradict_itself)
{
	const char *const twice[] = {"a", "a"};
	tdpelect_rulebook *law = NULL;

	add_pack("a", "VN", date_of(2001, 1, 1), 3);
	assert_ok(tdpelect_rulebook_stack(packs, pack_count, twice, 2, some_day, &law, &error));
	assert_int_equal(tdpelect_rulebook_rule(law, TDPELECT_VALUE_MAJORITY)->first, 3);
	assert_false(tdpelect_rulebook_contradiction(law, 0, NULL, NULL, NULL));
	tdpelect_rulebook_free(law);
}

TEST(a_rule_is_as_well_known_as_the_best_of_its_laws)
{
	const struct tdpelect_citation both[] = {
		{"a", "1", NULL, NULL, TDPELECT_EVIDENCE_QUOTED, 0},
		{"a", "2", NULL, NULL, TDPELECT_EVIDENCE_TEXT, 0}};
	tdpelect_rulebook *law;

	add_pack("a", "VN", date_of(2001, 1, 1), 3);
	entries[0][0].rule.laws = both;
	entries[0][0].rule.law_count = 2;
	law = resolve("VN", some_day);
	assert_word(EVIDENCE, tdpelect_rulebook_rule(law, TDPELECT_VALUE_MAJORITY)->evidence,
		    TDPELECT_EVIDENCE_TEXT);
	tdpelect_rulebook_free(law);
}

TEST(without_any_pack_no_country_has_a_law)
{
	tdpelect_rulebook *law = NULL;

	assert_refused(tdpelect_rulebook_resolve(NULL, 0, "VN", some_day, &law, &error),
		       TDPELECT_ERROR_PLACE, "place", -1, "");
	assert_null(law);
}

TEST(a_pack_of_no_place_is_refused)
{
	tdpelect_rulebook *law = NULL;

	add_pack("a", "Hà Nội", NO_DATE, 1);
	assert_refused(tdpelect_rulebook_resolve(packs, pack_count, "VN", some_day, &law, &error),
		       TDPELECT_ERROR_PACK, "packs", 0, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(the_nearer_place_wins, forget_packs),
		cmocka_unit_test_setup(
			a_place_is_not_another_whose_name_begins_alike,
			forget_packs),
		cmocka_unit_test_setup(
			on_one_level_the_later_instrument_wins,
			forget_packs),
		cmocka_unit_test_setup(
			where_the_day_of_issue_is_not_known_the_first_day_in_force_stands_in,
			forget_packs),
		cmocka_unit_test_setup(
			the_order_in_which_packs_are_given_changes_nothing,
			forget_packs),
		cmocka_unit_test_setup(
			an_instrument_is_in_force_from_its_first_to_its_last_day,
			forget_packs),
		cmocka_unit_test_setup(
			a_value_may_be_told_for_a_part_of_the_time,
			forget_packs),
		cmocka_unit_test_setup(
			a_local_pack_falls_with_what_it_rests_on,
			forget_packs),
		cmocka_unit_test_setup(
			a_pack_that_rests_on_nothing_given_is_not_in_force,
			forget_packs),
		cmocka_unit_test_setup(
			where_no_law_is_in_force_there_are_no_packs_at_all,
			forget_packs),
		cmocka_unit_test_setup(
			the_project_s_choices_lie_below_every_law,
			forget_packs),
		cmocka_unit_test_setup(
			of_two_packs_with_one_id_the_last_given_speaks,
			forget_packs),
		cmocka_unit_test_setup(
			two_instruments_of_one_level_and_day_that_differ_contradict_each_other,
			forget_packs),
		cmocka_unit_test_setup(
			what_says_the_same_or_stands_elsewhere_contradicts_nothing,
			forget_packs),
		cmocka_unit_test_setup(
			the_instruments_of_the_library_do_not_contradict_each_other,
			forget_packs),
		cmocka_unit_test_setup(
			a_place_is_a_country_a_province_or_a_commune,
			forget_packs),
		cmocka_unit_test_setup(
			a_place_that_is_none_or_lies_abroad_is_refused,
			forget_packs),
		cmocka_unit_test_setup(
			a_day_that_does_not_exist_has_no_law,
			forget_packs),
		cmocka_unit_test_setup(
			a_pack_that_cannot_be_used_is_refused,
			forget_packs),
		cmocka_unit_test_setup(
			a_pack_that_rests_on_nothing_nameable_is_refused,
			forget_packs),
		cmocka_unit_test_setup(
			a_stack_lies_as_it_is_named_whatever_its_places_and_days,
			forget_packs),
		cmocka_unit_test_setup(
			a_stack_lies_over_the_project_s_choices,
			forget_packs),
		cmocka_unit_test_setup(
			a_stack_without_a_day_has_only_what_is_not_narrower_in_time,
			forget_packs),
		cmocka_unit_test_setup(
			a_pack_that_is_not_there_cannot_be_stacked,
			forget_packs),
		cmocka_unit_test_setup(the_country_has_a_law_from_2005_on, forget_packs),
		cmocka_unit_test_setup(before_2005_nothing_is_in_force, forget_packs),
		cmocka_unit_test_setup(
			a_place_without_packs_of_its_own_resolves_to_its_country,
			forget_packs),
		cmocka_unit_test_setup(
			hanoi_in_2017_and_in_2024_are_two_rulebooks,
			forget_packs),
		cmocka_unit_test_setup(
			where_an_instrument_deliberately_sets_none_nothing_is_missing,
			forget_packs),
		cmocka_unit_test_setup(
			a_value_tells_which_entry_of_which_pack_it_was_taken_from,
			forget_packs),
		cmocka_unit_test_setup(
			a_part_of_a_place_has_at_most_64_letters,
			forget_packs),
		cmocka_unit_test_setup(a_pack_stacked_twice_does_not_contradict_itself, forget_packs),
		cmocka_unit_test_setup(a_rule_is_as_well_known_as_the_best_of_its_laws, forget_packs),
		cmocka_unit_test_setup(without_any_pack_no_country_has_a_law, forget_packs),
		cmocka_unit_test_setup(a_pack_of_no_place_is_refused, forget_packs),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
