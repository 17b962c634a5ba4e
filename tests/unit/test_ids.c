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

/* These pairs have one hash each (FNV-1a, 32 bits). */
TEST(ids_of_one_hash_are_told_apart)
{
	const char *const pairs[][2] = {{"costarring", "liquid"}, {"declinate", "macallums"},
					{"altarage", "zinke"}};
	struct tdp_ids ids = {0};

	for (int i = 0; i < 3; i++) {
		assert_int_equal(tdp_ids_add(&ids, pairs[i][0]), 2 * i);
		assert_int_equal(tdp_ids_find(&ids, pairs[i][1]), -1);
		assert_int_equal(tdp_ids_add(&ids, pairs[i][1]), 2 * i + 1);
		assert_int_equal(tdp_ids_find(&ids, pairs[i][0]), 2 * i);
	}
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
		cmocka_unit_test(ids_of_one_hash_are_told_apart),
		cmocka_unit_test(an_id_has_at_most_64_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
