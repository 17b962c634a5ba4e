/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdio.h>

#include "ids.h"

TEST(in_an_empty_list_nothing_is_found)
{
	struct tdp_ids ids = {0};

	assert_int_equal(tdp_ids_find(&ids, "A"), -1);
	tdp_ids_free(&ids);
}

TEST(an_id_is_found_where_it_was_added)
{
	struct tdp_ids ids = {0};

	assert_int_equal(tdp_ids_add(&ids, "A"), 0);
	assert_int_equal(tdp_ids_add(&ids, "B"), 1);
	assert_int_equal(tdp_ids_find(&ids, "A"), 0);
	assert_int_equal(tdp_ids_find(&ids, "B"), 1);
	assert_int_equal(tdp_ids_find(&ids, "a"), -1);
	assert_int_equal(tdp_ids_find(&ids, ""), -1);
	tdp_ids_free(&ids);
}

TEST(ten_thousand_ids_keep_their_order)
{
	struct tdp_ids ids = {0};
	char id[16];

	for (int i = 0; i < 10000; i++) {
		snprintf(id, sizeof(id), "ho-%d", i);
		assert_int_equal(tdp_ids_find(&ids, id), -1);
		assert_int_equal(tdp_ids_add(&ids, id), i);
	}
	for (int i = 0; i < 10000; i++) {
		snprintf(id, sizeof(id), "ho-%d", i);
		assert_int_equal(tdp_ids_find(&ids, id), i);
		assert_string_equal(ids.ids[i], id);
	}
	tdp_ids_free(&ids);
}

TEST(ids_that_begin_alike_are_told_apart)
{
	const char *const alike[] = {"to", "to-1", "to-12", "to-2", "t", "tO", "to-", "to-123"};
	struct tdp_ids ids = {0};

	for (int i = 0; i < (int)COUNT_OF(alike); i++) {
		assert_int_equal(tdp_ids_find(&ids, alike[i]), -1);
		assert_int_equal(tdp_ids_add(&ids, alike[i]), i);
	}
	for (int i = 0; i < (int)COUNT_OF(alike); i++)
		assert_int_equal(tdp_ids_find(&ids, alike[i]), i);
	assert_int_equal(tdp_ids_find(&ids, "to-1234"), -1);
	tdp_ids_free(&ids);
}

/* The deepest tree there is: each id parts from all others one letter further on. */
TEST(ids_that_part_as_late_as_they_can_are_found)
{
	struct tdp_ids ids = {0};
	char id[65];

	for (int i = 0; i < 64; i++) {
		memset(id, 'a', 64);
		id[64] = '\0';
		id[i] = 'z';
		assert_int_equal(tdp_ids_add(&ids, id), i);
	}
	for (int i = 0; i < 64; i++) {
		memset(id, 'a', 64);
		id[i] = 'z';
		assert_int_equal(tdp_ids_find(&ids, id), i);
	}
	tdp_ids_free(&ids);
}

TEST(an_id_added_twice_keeps_its_place)
{
	struct tdp_ids ids = {0};

	assert_int_equal(tdp_ids_add(&ids, "A"), 0);
	assert_int_equal(tdp_ids_add(&ids, "A"), 0);
	assert_int_equal(ids.count, 1);
	tdp_ids_free(&ids);
}

TEST(an_id_has_at_most_64_bytes)
{
	struct tdp_ids ids = {0};
	char id[66];

	memset(id, 'x', 65);
	id[65] = '\0';
	assert_int_equal(tdp_ids_add(&ids, id), -1);
	assert_int_equal(ids.count, 0);
	assert_int_equal(tdp_ids_add(&ids, id + 1), 0);
	assert_int_equal(tdp_ids_find(&ids, id + 1), 0);
	tdp_ids_free(&ids);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_an_empty_list_nothing_is_found),
		cmocka_unit_test(an_id_is_found_where_it_was_added),
		cmocka_unit_test(ten_thousand_ids_keep_their_order),
		cmocka_unit_test(ids_that_begin_alike_are_told_apart),
		cmocka_unit_test(ids_that_part_as_late_as_they_can_are_found),
		cmocka_unit_test(an_id_added_twice_keeps_its_place),
		cmocka_unit_test(an_id_has_at_most_64_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
