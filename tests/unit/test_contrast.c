/* SPDX-License-Identifier: MIT */
/* Totals of comparisons: in how many groups would another law differ? */
#include "support.h"

static struct tdpelect_contrast totals;

static int begin(void **unused __attribute__((unused)))
{
	tdpelect_contrast_init(&totals);
	return 0;
}

static struct tdpelect_difference in(int32_t aspect)
{
	struct tdpelect_difference difference = {.size = sizeof(difference), .aspect = aspect};

	return difference;
}

static void add(int32_t compared, int64_t groups, int32_t first, int32_t second)
{
	struct tdpelect_difference list[] = {in(first), in(second)};

	assert_ok(tdpelect_contrast_add(&totals, compared, groups, list,
					  first ? second ? 2 : 1 : 0, &error));
}

TEST(groups_are_counted_by_how_they_compare)
{
	add(TDPELECT_CONTRAST_SAME, 1, 0, 0);
	add(TDPELECT_CONTRAST_DIFFERS, 1, TDPELECT_ASPECT_STEP, 0);
	add(TDPELECT_CONTRAST_UNKNOWN, 1, 0, 0);
	add(TDPELECT_CONTRAST_SUMMED, 38, 0, 0);
	assert_int_equal(totals.group_count, 41);
	assert_int_equal(totals.groups[TDPELECT_CONTRAST_SAME], 1);
	assert_int_equal(totals.groups[TDPELECT_CONTRAST_DIFFERS], 1);
	assert_int_equal(totals.groups[TDPELECT_CONTRAST_SUMMED], 38);
}

TEST(a_group_counts_once_in_each_aspect_however_often_it_differs)
{
	add(TDPELECT_CONTRAST_DIFFERS, 1, TDPELECT_ASPECT_STEP, TDPELECT_ASPECT_STEP);
	add(TDPELECT_CONTRAST_DIFFERS, 1, TDPELECT_ASPECT_STEP, TDPELECT_ASPECT_STATE);
	assert_int_equal(totals.aspects[TDPELECT_ASPECT_STEP], 2);
	assert_int_equal(totals.aspects[TDPELECT_ASPECT_STATE], 1);
	assert_int_equal(totals.result_count, 0);
}

TEST(another_outcome_and_others_elected_are_one_other_result)
{
	add(TDPELECT_CONTRAST_DIFFERS, 1, TDPELECT_ASPECT_OUTCOME, TDPELECT_ASPECT_ELECTED);
	add(TDPELECT_CONTRAST_DIFFERS, 1, TDPELECT_ASPECT_ELECTED, TDPELECT_ASPECT_NEEDED);
	add(TDPELECT_CONTRAST_DIFFERS, 1, TDPELECT_ASPECT_NEEDED, 0);
	assert_int_equal(totals.result_count, 2);
	assert_int_equal(totals.aspects[TDPELECT_ASPECT_ELECTED], 2);
}

TEST(differences_that_are_not_known_to_be_any_do_not_count)
{
	add(TDPELECT_CONTRAST_UNKNOWN, 1, TDPELECT_ASPECT_OUTCOME, 0);
	add(TDPELECT_CONTRAST_NO_LAW, 1, TDPELECT_ASPECT_STATE, 0);
	assert_int_equal(totals.result_count, 0);
	assert_int_equal(totals.aspects[TDPELECT_ASPECT_OUTCOME], 0);
	assert_int_equal(totals.aspects[TDPELECT_ASPECT_STATE], 0);
}

TEST(parts_may_be_added_in_any_order)
{
	struct tdpelect_contrast first, second, both;

	add(TDPELECT_CONTRAST_DIFFERS, 1, TDPELECT_ASPECT_OUTCOME, 0);
	first = totals;
	tdpelect_contrast_init(&totals);
	add(TDPELECT_CONTRAST_SAME, 5, 0, 0);
	second = totals;
	both = first;
	assert_ok(tdpelect_contrast_merge(&totals, &first, &error));
	assert_ok(tdpelect_contrast_merge(&both, &second, &error));
	assert_memory_equal(&totals, &both, sizeof(both));
	assert_int_equal(both.group_count, 6);
}

TEST(what_cannot_be_added_is_refused_and_changes_nothing)
{
	struct tdpelect_contrast before, part;
	struct tdpelect_difference list[] = {in(TDPELECT_ASPECT_STATE), in(99)};

	add(TDPELECT_CONTRAST_DIFFERS, 1, TDPELECT_ASPECT_STATE, 0);
	before = totals;
	assert_refused(tdpelect_contrast_add(&totals, 77, 1, NULL, 0, &error),
		       TDPELECT_ERROR_WORD, "compared", -1, "");
	assert_refused(tdpelect_contrast_add(&totals, 1, -1, NULL, 0, &error),
		       TDPELECT_ERROR_RANGE, "contrast", -1, "");
	assert_refused(tdpelect_contrast_add(&totals, 2, 1, list, 2, &error),
		       TDPELECT_ERROR_WORD, "differences", 1, "");
	list[0].size = 3;
	assert_refused(tdpelect_contrast_add(&totals, 2, 1, list, 2, &error),
		       TDPELECT_ERROR_STRUCT, "differences", 0, "");
	assert_refused(tdpelect_contrast_add(&totals, 2, 1, NULL, 2, &error),
		       TDPELECT_ERROR_ARGUMENT, "differences", -1, "");
	tdpelect_contrast_init(&part);
	part.aspects[31] = INT64_MAX;
	assert_refused(tdpelect_contrast_merge(&totals, &part, &error), TDPELECT_ERROR_RANGE,
		       "contrast", -1, "");
	part.size = 8;
	assert_refused(tdpelect_contrast_merge(&totals, &part, &error), TDPELECT_ERROR_STRUCT,
		       "contrast", -1, "");
	assert_refused(tdpelect_contrast_merge(NULL, &part, &error), TDPELECT_ERROR_ARGUMENT,
		       "contrast", -1, "");
	assert_memory_equal(&totals, &before, sizeof(before));
}

TEST(every_word_has_its_place)
{
	assert_true(tdpelect_word_last(TDPELECT_SET_CONTRAST) < (int)COUNT_OF(totals.groups));
	assert_true(tdpelect_word_last(TDPELECT_SET_ASPECT) < (int)COUNT_OF(totals.aspects));
}

static void assert_not_added(const struct tdpelect_contrast *part)
{
	struct tdpelect_contrast before = totals;

	assert_refused(tdpelect_contrast_merge(&totals, part, &error), TDPELECT_ERROR_RANGE,
		       "contrast", -1, "");
	assert_memory_equal(&totals, &before, sizeof(before));
}

TEST(a_part_out_of_range_anywhere_is_not_added)
{
	const struct tdpelect_contrast none = {.size = sizeof(none)};
	struct tdpelect_contrast part = none;

	part.group_count = ((int64_t)1 << 53) + 1;
	assert_not_added(&part);
	part = none;
	part.result_count = -1;
	assert_not_added(&part);
	part = none;
	part.groups[TDPELECT_CONTRAST_SAME] = -1;
	assert_not_added(&part);
	part = none;
	part.aspects[TDPELECT_ASPECT_STATE] = -1;
	assert_not_added(&part);
}

TEST(a_total_that_no_document_can_carry_is_refused)
{
	const struct tdpelect_contrast none = {.size = sizeof(none)};
	struct tdpelect_contrast part = none;

	totals.groups[TDPELECT_CONTRAST_SAME] = (int64_t)1 << 53;
	part.groups[TDPELECT_CONTRAST_SAME] = 1;
	assert_not_added(&part);
}

TEST(totals_without_their_size_are_not_added_to)
{
	const struct tdpelect_contrast part = {.size = sizeof(part)};

	totals.size = 8;
	assert_refused(tdpelect_contrast_merge(&totals, &part, &error), TDPELECT_ERROR_STRUCT,
		       "contrast", -1, "");
	assert_refused(tdpelect_contrast_merge(&totals, NULL, &error), TDPELECT_ERROR_ARGUMENT,
		       "contrast", -1, "");
	tdpelect_contrast_init(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(groups_are_counted_by_how_they_compare, begin),
		cmocka_unit_test_setup(a_group_counts_once_in_each_aspect_however_often_it_differs,
				       begin),
		cmocka_unit_test_setup(another_outcome_and_others_elected_are_one_other_result,
				       begin),
		cmocka_unit_test_setup(differences_that_are_not_known_to_be_any_do_not_count,
				       begin),
		cmocka_unit_test_setup(parts_may_be_added_in_any_order, begin),
		cmocka_unit_test_setup(what_cannot_be_added_is_refused_and_changes_nothing, begin),
		cmocka_unit_test(every_word_has_its_place),
		cmocka_unit_test_setup(a_part_out_of_range_anywhere_is_not_added, begin),
		cmocka_unit_test_setup(a_total_that_no_document_can_carry_is_refused, begin),
		cmocka_unit_test_setup(totals_without_their_size_are_not_added_to, begin),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
