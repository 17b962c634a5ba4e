/* SPDX-License-Identifier: MIT */
#include "support.h"

#include "growth.h"

struct grown {
	uint32_t size;
	int32_t told;
	uint8_t added[8];
};

TEST(a_struct_of_a_later_version_is_known_as_long_as_nothing_new_is_set)
{
	struct grown grown = {sizeof(grown), 5, {0}};

	assert_true(tdp_is_known_struct(&grown, 8, 8));
	grown.added[7] = 1;
	assert_false(tdp_is_known_struct(&grown, 8, 8));
	assert_true(tdp_is_known_struct(&grown, 8, sizeof(grown)));
}

TEST(a_struct_smaller_than_it_was_or_absurdly_large_is_not_known)
{
	struct grown grown = {7, 5, {0}};

	assert_false(tdp_is_known_struct(&grown, 8, 8));
	grown.size = 9; /* the next one of an array would not be aligned */
	assert_false(tdp_is_known_struct(&grown, 8, 8));
	grown.size = 0;
	assert_false(tdp_is_known_struct(&grown, 8, 8));
	grown.size = 65537;
	assert_false(tdp_is_known_struct(&grown, 8, 8));
}

TEST(an_array_is_walked_by_the_size_of_its_first_element)
{
	struct grown array[3] = {{sizeof(array[0]), 1, {0}}, {0, 2, {0}}, {0, 3, {0}}};

	assert_ptr_equal(tdp_element(array, 0), &array[0]);
	assert_ptr_equal(tdp_element(array, 2), &array[2]);
}

TEST(a_result_fills_what_it_knows_and_clears_the_rest)
{
	struct grown grown = {sizeof(grown), 5, {1, 2, 3, 4, 5, 6, 7, 8}};
	const struct grown answer = {8, 42, {0}}, expected = {sizeof(grown), 42, {0}};

	assert_true(tdp_fill_struct(&grown, &answer, 8, 8));
	assert_memory_equal(&grown, &expected, sizeof(grown));
}

TEST(a_result_without_room_is_not_written)
{
	struct grown grown = {4, 5, {0}};
	const struct grown answer = {8, 42, {0}};

	assert_false(tdp_fill_struct(&grown, &answer, 8, 8));
	assert_int_equal(grown.told, 5);
	grown.size = 9;
	assert_false(tdp_fill_struct(&grown, &answer, 8, 8));
	grown.size = 65537;
	assert_false(tdp_fill_struct(&grown, &answer, 8, 8));
}

TEST(a_struct_of_an_earlier_version_is_known)
{
	struct grown first = {8, 5, {1}};

	assert_true(tdp_is_known_struct(&first, 8, sizeof(first)));
}

TEST(a_result_for_an_earlier_version_ends_where_it_ends)
{
	struct grown first = {8, 5, {1, 2, 3, 4, 5, 6, 7, 8}};
	const struct grown answer = {sizeof(answer), 42, {9, 9}};
	const struct grown expected = {8, 42, {1, 2, 3, 4, 5, 6, 7, 8}};

	assert_true(tdp_fill_struct(&first, &answer, 8, sizeof(answer)));
	assert_memory_equal(&first, &expected, sizeof(first));
}

TEST(what_an_earlier_version_did_not_have_is_kept_as_zero)
{
	const struct grown first = {8, 5, {1, 2, 3, 4, 5, 6, 7, 8}};
	const struct grown expected = {sizeof(expected), 5, {0}};
	struct grown kept;

	memset(&kept, 0xAA, sizeof(kept));
	tdp_keep_struct(&kept, &first, sizeof(kept));
	assert_memory_equal(&kept, &expected, sizeof(kept));
}

TEST(what_a_later_version_has_more_is_not_kept)
{
	const struct grown later = {sizeof(later), 5, {0}};
	struct {
		uint32_t size;
		int32_t told;
	} kept;

	tdp_keep_struct(&kept, &later, sizeof(kept));
	assert_int_equal(kept.size, sizeof(kept));
	assert_int_equal(kept.told, 5);
}

TEST(an_initialising_function_writes_no_more_than_the_first_version)
{
	const struct grown empty = {sizeof(empty), 7, {0}};
	const struct grown expected = {8, 7, {1, 2, 3, 4, 5, 6, 7, 8}};
	struct grown first = {0, 0, {1, 2, 3, 4, 5, 6, 7, 8}};

	tdp_begin_struct(&first, &empty, 8);
	assert_memory_equal(&first, &expected, sizeof(first));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_struct_of_a_later_version_is_known_as_long_as_nothing_new_is_set),
		cmocka_unit_test(a_struct_smaller_than_it_was_or_absurdly_large_is_not_known),
		cmocka_unit_test(an_array_is_walked_by_the_size_of_its_first_element),
		cmocka_unit_test(a_result_fills_what_it_knows_and_clears_the_rest),
		cmocka_unit_test(a_result_without_room_is_not_written),
		cmocka_unit_test(a_struct_of_an_earlier_version_is_known),
		cmocka_unit_test(a_result_for_an_earlier_version_ends_where_it_ends),
		cmocka_unit_test(what_an_earlier_version_did_not_have_is_kept_as_zero),
		cmocka_unit_test(what_a_later_version_has_more_is_not_kept),
		cmocka_unit_test(an_initialising_function_writes_no_more_than_the_first_version),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
