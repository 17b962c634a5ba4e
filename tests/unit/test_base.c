/* SPDX-License-Identifier: MIT */
#include "support.h"

#include "base.h"

TEST(the_version_is_the_project_s)
{
	assert_string_equal(tdpelect_version(), PROJECT_VERSION);
}

TEST(a_failure_is_told_in_full)
{
	assert_int_equal(tdp_fail(&error, TDPELECT_ERROR_RANGE, "seats", 3, "too many"),
			 TDPELECT_ERROR_RANGE);
	assert_word(ERROR, error.code, TDPELECT_ERROR_RANGE);
	assert_string_equal(error.path, "seats");
	assert_int_equal(error.index, 3);
	assert_string_equal(error.message, "too many");
	assert_int_equal(error.line, 0);
	assert_int_equal(error.column, 0);
}

TEST(a_failure_without_words_of_its_own_has_the_registry_s)
{
	tdp_fail(&error, TDPELECT_ERROR_SEALED, NULL, -1, NULL);
	assert_string_equal(error.message, "a rulebook that is sealed already");
	assert_string_equal(error.path, "");
}

TEST(a_long_path_is_cut_off_within_its_field)
{
	char path[400];

	memset(path, 'x', sizeof(path) - 1);
	path[sizeof(path) - 1] = '\0';
	tdp_fail(&error, TDPELECT_ERROR_RANGE, path, -1, path);
	assert_int_equal(strlen(error.path), sizeof(error.path) - 1);
	assert_int_equal(strlen(error.message), sizeof(error.message) - 1);
}

TEST(an_error_that_is_too_small_or_absent_is_left_alone)
{
	struct tdpelect_error small = {.size = 8, .code = 99};

	assert_int_equal(tdp_fail(NULL, TDPELECT_ERROR_RANGE, "x", -1, NULL),
			 TDPELECT_ERROR_RANGE);
	assert_int_equal(tdp_fail(&small, TDPELECT_ERROR_RANGE, "x", -1, NULL),
			 TDPELECT_ERROR_RANGE);
	assert_int_equal(small.code, 99);
}

TEST(an_error_made_anew_is_empty)
{
	struct tdpelect_error used, empty = TDPELECT_ERROR_INIT;

	memset(&used, 0xa5, sizeof(used));
	tdpelect_error_init(&used);
	assert_memory_equal(&used, &empty, sizeof(used));
	tdpelect_error_init(NULL);
}

TEST(an_id_is_letters_digits_dots_dashes_and_underscores)
{
	assert_true(tdp_is_id("A"));
	assert_true(tdp_is_id("vn-nqlt-09-2008"));
	assert_true(tdp_is_id("To_7.ngo-12"));
	assert_false(tdp_is_id(NULL));
	assert_false(tdp_is_id(""));
	assert_false(tdp_is_id("a b"));
	assert_false(tdp_is_id("a/b"));
	assert_false(tdp_is_id("a{b}"));
	assert_false(tdp_is_id("tổ"));
	assert_false(tdp_is_id("a\n"));
}

TEST(an_id_has_1_to_64_bytes)
{
	char id[66];

	memset(id, 'x', 65);
	id[65] = '\0';
	assert_false(tdp_is_id(id));
	assert_true(tdp_is_id(id + 1));
}

TEST(a_number_that_is_not_told_is_in_every_list)
{
	assert_true(tdp_is_word_or_none(TDPELECT_SET_FORM, 0));
	assert_true(tdp_is_word_or_none(TDPELECT_SET_FORM, TDPELECT_FORM_HOUSEHOLD_BALLOTS));
	assert_false(tdp_is_word_or_none(TDPELECT_SET_FORM, 4));
	assert_false(tdp_is_word_or_none(TDPELECT_SET_FORM, -1));
}

TEST(a_count_is_unknown_or_not_negative)
{
	assert_true(tdp_is_count(0));
	assert_true(tdp_is_count(INT32_MAX));
	assert_true(tdp_is_count(UNKNOWN));
	assert_false(tdp_is_count(-1));
	assert_false(tdp_is_count(INT32_MIN + 1));
	assert_true(tdp_is_known(0));
	assert_false(tdp_is_known(UNKNOWN));
}

TEST(a_text_tells_its_length_however_little_room_there_is)
{
	char room[8];

	for (size_t capacity = 0; capacity <= sizeof(room); capacity++) {
		struct tdp_text text;

		memset(room, '#', sizeof(room));
		text = tdp_text_begin(room, capacity);
		tdp_text_add(&text, "ab");
		tdp_text_add(&text, NULL);
		tdp_text_add_number(&text, -1234);
		assert_int_equal(tdp_text_end(&text), 7);
		if (capacity)
			assert_memory_equal(room, "ab-1234", capacity - 1);
		if (capacity)
			assert_int_equal(room[capacity - 1], '\0');
		for (size_t i = capacity; i < sizeof(room); i++)
			assert_int_equal(room[i], '#');
	}
}

TEST(a_text_without_room_is_only_measured)
{
	struct tdp_text text = tdp_text_begin(NULL, 100);

	tdp_text_add(&text, "Ngọc Thụy");
	assert_int_equal(tdp_text_end(&text), strlen("Ngọc Thụy"));
}

TEST(an_error_without_room_for_a_row_is_left_alone)
{
	struct tdpelect_error small = TDPELECT_ERROR_INIT;

	small.size = 8;
	small.index = 7;
	assert_int_equal(tdp_fail_at_row(&small, TDPELECT_ERROR_RANGE, 3), TDPELECT_ERROR_RANGE);
	assert_int_equal(small.index, 7);
}

TEST(a_row_beyond_the_numbers_of_an_error_is_the_last_that_has_one)
{
	assert_int_equal(tdp_fail_at_row(&error, TDPELECT_ERROR_RANGE, (size_t)INT32_MAX + 1),
			 TDPELECT_ERROR_RANGE);
	assert_int_equal(error.index, INT32_MAX);
	tdpelect_error_init(&error);
}

TEST(a_code_that_is_none_has_no_words)
{
	assert_int_equal(tdp_fail(&error, 9999, "path", 1, NULL), 9999);
	assert_string_equal(error.message, "");
	assert_int_equal(tdp_fail(&error, -1, "path", 1, NULL), -1);
	assert_string_equal(error.message, "");
	tdpelect_error_init(&error);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_version_is_the_project_s),
		cmocka_unit_test(a_failure_is_told_in_full),
		cmocka_unit_test(a_failure_without_words_of_its_own_has_the_registry_s),
		cmocka_unit_test(a_long_path_is_cut_off_within_its_field),
		cmocka_unit_test(an_error_that_is_too_small_or_absent_is_left_alone),
		cmocka_unit_test(an_error_made_anew_is_empty),
		cmocka_unit_test(an_id_is_letters_digits_dots_dashes_and_underscores),
		cmocka_unit_test(an_id_has_1_to_64_bytes),
		cmocka_unit_test(a_number_that_is_not_told_is_in_every_list),
		cmocka_unit_test(a_count_is_unknown_or_not_negative),
		cmocka_unit_test(a_text_tells_its_length_however_little_room_there_is),
		cmocka_unit_test(a_text_without_room_is_only_measured),
		cmocka_unit_test(an_error_without_room_for_a_row_is_left_alone),
		cmocka_unit_test(a_row_beyond_the_numbers_of_an_error_is_the_last_that_has_one),
		cmocka_unit_test(a_code_that_is_none_has_no_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
