/* SPDX-License-Identifier: MIT */
#include "colliding_ids.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

static size_t id_count, duplicate_count;

/* Among so many different ids some share their hash, whatever hash of 32 bits it is. */
TEST(ids_of_one_length_are_told_apart_where_their_hashes_are_not)
{
	enum { MANY = 400000, LENGTH = 12 };
	static char text[MANY * LENGTH + 1];
	static int32_t offsets[MANY + 1], many_firsts[MANY], many_nexts[MANY];
	static int32_t room[4 * MANY];

	for (int64_t i = 0; i < MANY; i++) {
		int64_t name = i % 1000 == 999 ? i - 500 : i;

		snprintf(text + i * LENGTH, LENGTH + 1, "%012lld",
			 (long long)(name * 2654435761 % 1000000000000));
		offsets[i + 1] = offsets[i] + LENGTH;
	}
	assert_ok(tdpelect_roll_duplicates(text, offsets, NULL, MANY, room, COUNT_OF(room),
					   many_firsts, many_nexts, &id_count, &duplicate_count,
					   &error));
	assert_int_equal(id_count, MANY - MANY / 1000);
	assert_int_equal(duplicate_count, MANY / 1000);
	for (int32_t i = 0; i < MANY; i++) {
		assert_int_equal(many_firsts[i], i % 1000 == 999 ? i - 500 : i);
		assert_int_equal(many_nexts[i], i % 1000 == 499 ? i + 500 : -1);
	}
}

/* Among so many ids some share a hash, and none is another. */
TEST(ids_of_one_hash_and_one_length_are_told_apart)
{
	enum { MANY = 300000, LENGTH = 8 };
	char *bytes = malloc((size_t)MANY * LENGTH);
	int32_t *starts = malloc((MANY + 1) * sizeof(*starts));
	int32_t *room = malloc(tdpelect_roll_scratch_count(MANY) * sizeof(*room));
	int32_t *first = malloc(MANY * sizeof(*first)), *next = malloc(MANY * sizeof(*next));
	size_t ids = 0, duplicates = 0;
	uint64_t seed = 7;

	for (int32_t i = 0; i < MANY; i++) {
		for (int j = 0; j < LENGTH - 3; j++)
			bytes[i * LENGTH + j] = (char)('a' + random_below(&seed, 26));
		for (int j = 0, rest = i; j < 3; j++, rest /= 100)
			bytes[i * LENGTH + LENGTH - 1 - j] = (char)(20 + rest % 100);
		starts[i] = i * LENGTH;
	}
	starts[MANY] = MANY * LENGTH;
	assert_ok(tdpelect_roll_duplicates(bytes, starts, NULL, MANY, room,
					   tdpelect_roll_scratch_count(MANY), first, next, &ids,
					   &duplicates, &error));
	assert_int_equal(ids, MANY);
	assert_int_equal(duplicates, 0);
	free(bytes);
	free(starts);
	free(room);
	free(first);
	free(next);
}

/* Compared each with each they would take minutes. */
TEST(ids_chosen_so_that_all_collide_take_no_longer)
{
	const size_t count = 300000, wanted = tdpelect_roll_scratch_count(count);
	struct colliding *ids = malloc(count * sizeof(*ids));
	int32_t *columns = malloc((3 * count + 1 + wanted) * sizeof(*columns));
	int32_t *offsets = columns, *room = offsets + count + 1, *heads = room + wanted;
	int32_t *next = heads + count;

	for (size_t i = 0; i < count; i++) {
		ids[i] = colliding_id(i % (count - 2)); /* the last two stand twice */
		offsets[i] = (int32_t)(sizeof(*ids) * i);
	}
	offsets[count] = (int32_t)(sizeof(*ids) * count);
	assert_ok(tdpelect_roll_duplicates((const char *)ids, offsets, NULL, count, room,
					   wanted, heads, next, &id_count, &duplicate_count,
					   &error));
	assert_int_equal(id_count, count - 2);
	assert_int_equal(duplicate_count, 2);
	assert_int_equal(heads[count - 1], 1);
	assert_int_equal(next[1], count - 1);
	assert_int_equal(next[count - 1], -1);
	for (size_t i = 2; i < count - 2; i++)
		if (heads[i] != (int32_t)i || next[i] != -1)
			fail_msg("row %zu is no duplicate", i);
	free(columns);
	free(ids);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ids_of_one_length_are_told_apart_where_their_hashes_are_not),
		cmocka_unit_test(ids_of_one_hash_and_one_length_are_told_apart),
		cmocka_unit_test(ids_chosen_so_that_all_collide_take_no_longer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
