/* SPDX-License-Identifier: MIT */
#include "law_support.h"

#include <stdio.h>
#include <stdlib.h>

static char listing[16384], golden[16384];

/* To write a new one: TDP_WRITE_GOLDEN=1 in the environment. Read the difference. */
static void assert_golden(const tdpelect_rulebook *law, const char *path)
{
	FILE *file;
	size_t length = tdpelect_rulebook_listing(law, listing, sizeof(listing));

	assert_true(length < sizeof(listing));
	if (getenv("TDP_WRITE_GOLDEN")) {
		file = fopen(path, "wb");
		assert_non_null(file);
		assert_int_equal(fwrite(listing, 1, length, file), length);
		assert_int_equal(fclose(file), 0);
	}
	file = fopen(path, "rb");
	assert_non_null(file);
	golden[fread(golden, 1, sizeof(golden) - 1, file)] = '\0';
	fclose(file);
	assert_string_equal(listing, golden);
}

TEST(the_law_of_2017_is_listed_as_it_was_read)
{
	assert_golden(law_2008, "golden/vn-2017-11-12.txt");
}

TEST(the_law_of_2024_is_listed_as_it_was_read)
{
	assert_golden(law_2022, "golden/vn-2024-09-22.txt");
}

TEST(the_digest_is_that_of_the_listing)
{
	char of_law[72], of_text[72];
	size_t length = tdpelect_rulebook_listing(law_2008, listing, sizeof(listing));

	tdpelect_rulebook_digest(law_2008, of_law);
	tdpelect_digest(listing, length, of_text);
	assert_string_equal(of_law, of_text);
	tdpelect_rulebook_digest(law_2022, of_text);
	assert_string_not_equal(of_law, of_text);
}

TEST(a_listing_without_room_is_only_measured)
{
	size_t length = tdpelect_rulebook_listing(law_2008, listing, sizeof(listing));
	char small[10];

	assert_int_equal(length, strlen(listing));
	assert_int_equal(tdpelect_rulebook_listing(law_2008, NULL, 0), length);
	assert_int_equal(tdpelect_rulebook_listing(law_2008, small, sizeof(small)), length);
	assert_int_equal(strlen(small), 9);
	assert_memory_equal(small, listing, 9);
}

TEST(a_listing_is_plain_ascii_lines_in_the_order_of_names)
{
	char last[64] = "", name[64];
	const char *line = listing;

	tdpelect_rulebook_listing(law_2022, listing, sizeof(listing));
	for (; *line; line = strchr(line, '\n') + 1) {
		size_t length = strcspn(line, "\n");

		assert_int_equal(line[length], '\n');
		for (size_t i = 0; i < length; i++)
			assert_true(line[i] >= ' ' && line[i] < 127);
		assert_int_equal(sscanf(line, "%63s", name), 1);
		assert_true(strcmp(last, name) < 0);
		strcpy(last, name);
	}
}

/* The line of one value. */
static const char *line_of(int32_t value, struct tdpelect_rule rule)
{
	tdpelect_rulebook *empty = NULL, *law;

	assert_ok(tdpelect_rulebook_derive(NULL, &empty, &error));
	law = law_with(empty, value, rule);
	tdpelect_rulebook_listing(law, listing, sizeof(listing));
	tdpelect_rulebook_free(law);
	tdpelect_rulebook_free(empty);
	return listing;
}

TEST(a_ratio_is_listed_with_comparison_base_and_law)
{
	assert_string_equal(line_of(TDPELECT_VALUE_MAJORITY,
				    ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN,
					       TDPELECT_BASE_ELECTORATE)),
			    "majority ratio 1/2 more_than electorate test:1 text\n");
}

TEST(a_law_is_listed_with_clause_and_point)
{
	const struct tdpelect_citation laws[] = {
		{"a", "3", "5", "d", TDPELECT_EVIDENCE_TEXT, 0},
		{"a", "9", NULL, NULL, TDPELECT_EVIDENCE_ANALOGY, 0}};
	struct tdpelect_rule rule = choice_rule(TDPELECT_CHOICE_OLDER);

	rule.laws = laws;
	rule.law_count = 2;
	assert_string_equal(line_of(TDPELECT_VALUE_TIE, rule),
			    "tie choice older a:3.5.d text a:9 analogy\n");
}

TEST(a_range_is_listed_with_the_ends_it_has)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_RANGE);

	rule.first = 3;
	rule.second = 5;
	assert_string_equal(line_of(TDPELECT_VALUE_WITNESSES, rule),
			    "witnesses range 3..5 test:1 text\n");
	rule.second = -1;
	assert_string_equal(line_of(TDPELECT_VALUE_WITNESSES, rule),
			    "witnesses range 3.. test:1 text\n");
	rule.first = -1;
	rule.second = 5;
	assert_string_equal(line_of(TDPELECT_VALUE_WITNESSES, rule),
			    "witnesses range ..5 test:1 text\n");
}

TEST(a_term_is_listed_with_its_days_and_its_beginning)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_DAYS);

	rule.first = 15;
	rule.unit = TDPELECT_DAY_UNIT_CALENDAR;
	rule.event = TDPELECT_EVENT_FIRST_FAILED_ROUND;
	assert_string_equal(line_of(TDPELECT_VALUE_REVOTE_DAYS, rule),
			    "revote.days days 15 calendar first_failed_round test:1 text\n");
	rule.kind = TDPELECT_KIND_MONTHS;
	rule.first = 6;
	rule.event = TDPELECT_EVENT_INTERIM_APPOINTED;
	assert_string_equal(line_of(TDPELECT_VALUE_INTERIM_MONTHS, rule),
			    "interim.months months 6 interim_appointed test:1 text\n");
}

TEST(a_criterion_is_listed_with_its_effect)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_CRITERION);

	rule.effect = TDPELECT_EFFECT_BAR;
	rule.first = 21;
	assert_string_equal(line_of(TDPELECT_VALUE_CANDIDATE_AGE, rule),
			    "candidate.age criterion bar 21 test:1 text\n");
	rule.effect = TDPELECT_EFFECT_ADVISE;
	rule.first = 1;
	assert_string_equal(line_of(TDPELECT_VALUE_CANDIDATE_CONSENTS, rule),
			    "candidate.consents criterion advise true test:1 text\n");
	rule.first = 0;
	assert_string_equal(line_of(TDPELECT_VALUE_VOTER_CAPACITY_LOST, rule),
			    "voter.capacity_lost criterion advise false test:1 text\n");
}

TEST(steps_are_listed_one_after_the_other)
{
	const struct tdpelect_step_of_households steps[] = {{1, 1}, {501, 2}};
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_STEPS);

	rule.steps = steps;
	rule.step_count = 2;
	assert_string_equal(line_of(TDPELECT_VALUE_DEPUTY_SEATS, rule),
			    "deputy.seats steps 1:1,501:2 test:1 text\n");
}

TEST(what_is_deliberately_none_is_listed_so)
{
	assert_string_equal(line_of(TDPELECT_VALUE_REVOTE_DAYS,
				    rule_of_kind(TDPELECT_KIND_NONE)),
			    "revote.days none test:1 text\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_law_of_2017_is_listed_as_it_was_read),
		cmocka_unit_test(the_law_of_2024_is_listed_as_it_was_read),
		cmocka_unit_test(the_digest_is_that_of_the_listing),
		cmocka_unit_test(a_listing_without_room_is_only_measured),
		cmocka_unit_test(a_listing_is_plain_ascii_lines_in_the_order_of_names),
		cmocka_unit_test(a_ratio_is_listed_with_comparison_base_and_law),
		cmocka_unit_test(a_law_is_listed_with_clause_and_point),
		cmocka_unit_test(a_range_is_listed_with_the_ends_it_has),
		cmocka_unit_test(a_term_is_listed_with_its_days_and_its_beginning),
		cmocka_unit_test(a_criterion_is_listed_with_its_effect),
		cmocka_unit_test(steps_are_listed_one_after_the_other),
		cmocka_unit_test(what_is_deliberately_none_is_listed_so),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
