/* SPDX-License-Identifier: MIT */
#include "law_support.h"

#include "finding.h"

static const struct tdpelect_place nowhere = {TDPELECT_PLACE_DOCUMENT, -1, -1, -1};

TEST(a_new_context_is_empty)
{
	struct tdpelect_context context;

	memset(&context, 0xa5, sizeof(context));
	tdpelect_context_init(&context, finding_room, 3);
	assert_int_equal(context.size, sizeof(context));
	assert_int_equal(context.finding_count, 0);
	assert_int_equal(context.finding_capacity, 3);
	for (int32_t v = 0; v < TDPELECT_VALUE_LIMIT; v++)
		assert_false(tdpelect_context_covers(&context, v));
	tdpelect_context_init(NULL, finding_room, 3);
}

TEST(a_context_without_an_array_has_no_room)
{
	struct tdpelect_context context;

	tdpelect_context_init(&context, NULL, 3);
	assert_int_equal(context.finding_capacity, 0);
}

TEST(every_value_has_a_bit_of_its_own)
{
	for (int32_t v = 1; v < TDPELECT_VALUE_LIMIT; v++) {
		struct tdpelect_context context = new_context();

		tdp_read(law_2008, &context, v);
		for (int32_t other = 1; other < TDPELECT_VALUE_LIMIT; other++)
			assert_int_equal(tdpelect_context_covers(&context, other), other == v);
	}
	assert_true(TDPELECT_VALUE_LIMIT <= 64 * TDPELECT_COVERAGE_WORDS);
}

TEST(what_is_no_value_is_never_covered)
{
	struct tdpelect_context context = new_context();

	memset(context.coverage, 0xff, sizeof(context.coverage));
	assert_false(tdpelect_context_covers(&context, 0));
	assert_false(tdpelect_context_covers(&context, -1));
	assert_false(tdpelect_context_covers(&context, TDPELECT_VALUE_LIMIT));
	assert_false(tdpelect_context_covers(NULL, TDPELECT_VALUE_QUORUM));
}

TEST(a_value_that_the_law_lacks_is_covered_when_it_is_read)
{
	struct tdpelect_context context = new_context();

	assert_null(tdp_read(law_2008, &context, TDPELECT_VALUE_TIE));
	assert_true(tdpelect_context_covers(&context, TDPELECT_VALUE_TIE));
	assert_int_equal(context.finding_count, 0);
}

TEST(a_value_that_is_required_and_absent_is_a_finding)
{
	struct tdpelect_context context = new_context();

	assert_null(tdp_require(law_2008, &context, TDPELECT_VALUE_TIE));
	assert_int_equal(context.finding_count, 1);
	assert_word(FINDING, finding_room[0].name, TDPELECT_FINDING_RULES_VALUE_MISSING);
	assert_word(VALUE, finding_room[0].value, TDPELECT_VALUE_TIE);
	assert_word(SEVERITY, finding_room[0].severity, TDPELECT_SEVERITY_WARNING);
	assert_word(PLACE, finding_room[0].at.place, TDPELECT_PLACE_RULES);
}

TEST(a_choice_is_read_where_there_is_one)
{
	assert_word(CHOICE, tdp_read_choice(law_2008, NULL, TDPELECT_VALUE_NO_QUORUM),
		    TDPELECT_CHOICE_RECONVENE);
	assert_int_equal(tdp_read_choice(law_2008, NULL, TDPELECT_VALUE_TIE), 0);
	assert_int_equal(tdp_read_choice(law_2022, NULL, TDPELECT_VALUE_FORM_SEPARATE_ELECTION),
			 0);
}

TEST(too_small_an_array_is_filled_and_the_room_needed_told)
{
	struct tdpelect_finding two[3] = {0};
	struct tdpelect_context context;

	tdpelect_context_init(&context, two, 2);
	for (int i = 0; i < 5; i++)
		tdp_find(&context, TDPELECT_FINDING_QUORUM_MET, 0, nowhere, i, 0);
	assert_int_equal(context.finding_count, 5);
	assert_int_equal(two[1].left, 1);
	assert_int_equal(two[1].size, sizeof(two[1]));
	assert_int_equal(two[2].size, 0);
}

TEST(without_an_array_findings_are_counted)
{
	struct tdpelect_context context;

	tdpelect_context_init(&context, NULL, 0);
	tdp_find(&context, TDPELECT_FINDING_QUORUM_MET, 0, nowhere, 1, 2);
	assert_int_equal(context.finding_count, 1);
}

TEST(without_a_context_nothing_is_told)
{
	tdp_find(NULL, TDPELECT_FINDING_QUORUM_MET, 0, nowhere, 1, 2);
	assert_null(tdp_require(law_2008, NULL, TDPELECT_VALUE_TIE));
}

TEST(the_same_thing_is_told_once)
{
	struct tdpelect_context context = new_context();

	tdp_find(&context, TDPELECT_FINDING_QUORUM_MET, 0, nowhere, 1, 2);
	tdp_find(&context, TDPELECT_FINDING_QUORUM_MET, 0, nowhere, 1, 2);
	assert_int_equal(context.finding_count, 1);
}

TEST(what_differs_in_number_or_place_is_told_twice)
{
	struct tdpelect_context context = new_context();

	tdp_find(&context, TDPELECT_FINDING_QUORUM_MET, 0, nowhere, 1, 2);
	tdp_find(&context, TDPELECT_FINDING_QUORUM_MET, 0, nowhere, 1, 3);
	tdp_find(&context, TDPELECT_FINDING_QUORUM_MET, 0, nowhere, 2, 2);
	tdp_find(&context, TDPELECT_FINDING_QUORUM_MET, 1, nowhere, 1, 2);
	tdp_find(&context, TDPELECT_FINDING_QUORUM_MET, 0,
		 tdp_at(TDPELECT_PLACE_ROUND, 0, -1, -1), 1, 2);
	tdp_find_both(&context, TDPELECT_FINDING_QUORUM_MET, nowhere, nowhere, 1, 2);
	assert_int_equal(context.finding_count, 6);
}

TEST(a_contradiction_has_both_its_places)
{
	struct tdpelect_context context = new_context();

	tdp_find_both(&context, TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE,
		      tdp_at(TDPELECT_PLACE_ROUND_PRESENT, 1, -1, -1),
		      tdp_at(TDPELECT_PLACE_ELECTORATE, 1, -1, -1), 9, 8);
	assert_word(PLACE, finding_room[0].at.place, TDPELECT_PLACE_ROUND_PRESENT);
	assert_word(PLACE, finding_room[0].other.place, TDPELECT_PLACE_ELECTORATE);
	assert_word(SEVERITY, finding_room[0].severity, TDPELECT_SEVERITY_ERROR);
}

/* What a group of many rounds finds. */
static struct tdpelect_finding many[400];

static void find_number(struct tdpelect_context *context, int64_t number)
{
	tdp_find(context, TDPELECT_FINDING_QUORUM_MET, 0, nowhere, number, 0);
}

TEST(among_hundreds_the_first_and_the_last_are_told_once)
{
	struct tdpelect_context context;

	tdpelect_context_init(&context, many, COUNT_OF(many));
	for (int64_t i = 0; i < 300; i++)
		find_number(&context, i);
	find_number(&context, 0);
	find_number(&context, 127);
	find_number(&context, 172);
	find_number(&context, 299);
	assert_int_equal(context.finding_count, 300);
	find_number(&context, 150); /* neither near the beginning nor near the end */
	assert_int_equal(context.finding_count, 301);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_new_context_is_empty),
		cmocka_unit_test(a_context_without_an_array_has_no_room),
		cmocka_unit_test(every_value_has_a_bit_of_its_own),
		cmocka_unit_test(what_is_no_value_is_never_covered),
		cmocka_unit_test(a_value_that_the_law_lacks_is_covered_when_it_is_read),
		cmocka_unit_test(a_value_that_is_required_and_absent_is_a_finding),
		cmocka_unit_test(a_choice_is_read_where_there_is_one),
		cmocka_unit_test(too_small_an_array_is_filled_and_the_room_needed_told),
		cmocka_unit_test(without_an_array_findings_are_counted),
		cmocka_unit_test(without_a_context_nothing_is_told),
		cmocka_unit_test(the_same_thing_is_told_once),
		cmocka_unit_test(what_differs_in_number_or_place_is_told_twice),
		cmocka_unit_test(a_contradiction_has_both_its_places),
		cmocka_unit_test(among_hundreds_the_first_and_the_last_are_told_once),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
