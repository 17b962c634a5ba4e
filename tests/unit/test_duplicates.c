/* SPDX-License-Identifier: MIT */
#include "colliding_ids.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#define ROWS 64

/* A column of ids, put together row by row. */
struct ids {
	char text[ROWS * 16];
	int32_t offsets[ROWS + 1];
	size_t count;
};

static int32_t scratch[5 * ROWS + 8], firsts[ROWS], nexts[ROWS], people[ROWS], people_nexts[ROWS];
static size_t id_count, duplicate_count;

static struct ids ids_of(size_t count, const char *const *rows)
{
	struct ids ids = {.count = count};

	for (size_t i = 0; i < count; i++) {
		size_t length = strlen(rows[i]);

		memcpy(ids.text + ids.offsets[i], rows[i], length);
		ids.offsets[i + 1] = ids.offsets[i] + (int32_t)length;
	}
	return ids;
}

#define IDS(...)                                                                         \
	ids_of(COUNT_OF(((const char *const[]){__VA_ARGS__})),                           \
	       (const char *const[]){__VA_ARGS__})

static void find(struct ids ids)
{
	assert_ok(tdpelect_roll_duplicates(ids.text, ids.offsets, NULL, ids.count,
					   scratch, COUNT_OF(scratch), firsts, nexts,
					   &id_count, &duplicate_count, &error));
}

static void find_people(struct ids ids)
{
	assert_ok(tdpelect_roll_duplicates(
		ids.text, ids.offsets, firsts, ids.count, scratch, COUNT_OF(scratch),
		people, people_nexts, &id_count, &duplicate_count, &error));
}

static void assert_column(const int32_t *found, size_t count, const int32_t *expected)
{
	for (size_t i = 0; i < count; i++)
		assert_int_equal(found[i], expected[i]);
}

#define assert_rows(found, ...)                                                          \
	assert_column(found, COUNT_OF(((const int32_t[]){__VA_ARGS__})),                 \
		      (const int32_t[]){__VA_ARGS__})

TEST(households_that_stand_once_are_no_duplicates)
{
	find(IDS("h1", "h2", "h3"));
	assert_rows(firsts, 0, 1, 2);
	assert_rows(nexts, -1, -1, -1);
	assert_int_equal(id_count, 3);
	assert_int_equal(duplicate_count, 0);
}

TEST(every_row_of_every_duplicate_is_reached)
{
	find(IDS("a", "b", "a", "c", "b", "a"));
	assert_rows(firsts, 0, 1, 0, 3, 1, 0);
	assert_rows(nexts, 2, 4, 5, -1, -1, -1);
	assert_int_equal(id_count, 3);
	assert_int_equal(duplicate_count, 2);
}

TEST(an_empty_id_is_none)
{
	find(IDS("", "a", "", "a"));
	assert_rows(firsts, -1, 1, -1, 1);
	assert_rows(nexts, -1, 3, -1, -1);
	assert_int_equal(id_count, 1);
}

TEST(an_id_is_not_its_own_beginning_nor_another_case)
{
	find(IDS("h1", "h", "h12", "H1"));
	assert_int_equal(id_count, 4);
	assert_int_equal(duplicate_count, 0);
}

TEST(nobody_represents_two_households)
{
	find(IDS("h1", "h2", "h3"));
	find_people(IDS("p", "q", "p"));
	assert_rows(people, 0, 1, 0);
	assert_rows(people_nexts, 2, -1, -1);
	assert_int_equal(duplicate_count, 1);
}

TEST(one_person_twice_for_one_household_is_a_household_that_stands_twice)
{
	find(IDS("h1", "h2", "h1"));
	assert_int_equal(duplicate_count, 1);
	find_people(IDS("p", "q", "p"));
	assert_rows(people, 0, 1, 0);
	assert_rows(people_nexts, -1, -1, -1);
	assert_int_equal(duplicate_count, 0);
}

TEST(a_person_twice_for_one_household_and_once_for_another_is_told_with_every_row)
{
	find(IDS("h1", "h1", "h2"));
	find_people(IDS("p", "p", "p"));
	assert_rows(people_nexts, 1, 2, -1);
	assert_int_equal(duplicate_count, 1);
}

TEST(the_household_of_the_first_row_is_one_like_any_other)
{
	const struct ids ids = IDS("p", "p");
	const int32_t households[] = {1, 0};

	assert_ok(tdpelect_roll_duplicates(ids.text, ids.offsets, households, 2, scratch,
					   COUNT_OF(scratch), firsts, nexts, &id_count,
					   &duplicate_count, &error));
	assert_int_equal(duplicate_count, 1);
}

TEST(what_the_columns_hold_past_the_last_row_is_no_duplicate)
{
	const struct ids ids = IDS("p", "q");
	const int32_t households[] = {0, 1, 2};

	people[2] = 2; /* as if the next row were of the first one's person */
	people_nexts[2] = 0;
	assert_ok(tdpelect_roll_duplicates(ids.text, ids.offsets, households, 2, scratch,
					   COUNT_OF(scratch), people, people_nexts, &id_count,
					   &duplicate_count, &error));
	assert_int_equal(duplicate_count, 0);
}

TEST(of_a_household_that_is_not_known_nothing_is_said)
{
	find(IDS("h1", "", ""));
	find_people(IDS("p", "p", "p"));
	assert_int_equal(duplicate_count, 0);
}

TEST(a_roll_without_rows_has_no_duplicates)
{
	assert_ok(tdpelect_roll_duplicates(NULL, NULL, NULL, 0, NULL, 0, NULL, NULL,
					   &id_count, &duplicate_count, &error));
	assert_int_equal(id_count, 0);
	assert_int_equal(duplicate_count, 0);
}

TEST(scratch_memory_is_three_numbers_a_row_and_some_more)
{
	assert_in_range(tdpelect_roll_scratch_count(0), 1, 8);
	assert_in_range(tdpelect_roll_scratch_count(64), 192, 5 * 64 + 8);
	assert_in_range(tdpelect_roll_scratch_count(28000000), 84000000, 84000000 + 40000);
}

TEST(no_more_scratch_memory_is_touched_than_is_asked_for)
{
	const struct ids ids = IDS("a", "b", "c");
	const size_t wanted = tdpelect_roll_scratch_count(3);

	assert_true(wanted < COUNT_OF(scratch));
	scratch[wanted] = 5; /* would be two rows more */
	assert_ok(tdpelect_roll_duplicates(ids.text, ids.offsets, NULL, 3, scratch, wanted, firsts,
					   nexts, &id_count, &duplicate_count, &error));
	assert_int_equal(id_count, 3);
	assert_int_equal(scratch[wanted], 5);
}

TEST(columns_that_cannot_be_are_refused)
{
	struct ids ids = IDS("a", "b");

	assert_refused(tdpelect_roll_duplicates(ids.text, ids.offsets, NULL, 2, scratch,
						3, firsts, nexts, NULL, NULL, &error),
		       TDPELECT_ERROR_RANGE, "scratch", -1, "there is too little");
	assert_refused(tdpelect_roll_duplicates(ids.text, NULL, NULL, 2, scratch, 4,
						firsts, nexts, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "ids", -1, "");
	assert_refused(tdpelect_roll_duplicates(ids.text, ids.offsets, NULL, SIZE_MAX / 8,
						scratch, 4, firsts, nexts, NULL, NULL,
						&error),
		       TDPELECT_ERROR_RANGE, "scratch", -1, "");
	ids = IDS("", "", "a", "b");
	ids.offsets[4] = 0;
	assert_refused(tdpelect_roll_duplicates(ids.text, ids.offsets, NULL, 4, scratch,
						COUNT_OF(scratch), firsts, nexts, NULL, NULL,
						&error),
		       TDPELECT_ERROR_RANGE, "offsets", 3, "an id ends before it begins");
}

/* The same as comparing every id with every other. */
TEST(random_columns_agree_with_the_slow_way)
{
	uint64_t seed = 3;

	for (int round = 0; round < 2000; round++) {
		char rows[ROWS][4];
		const char *pointers[ROWS];
		size_t count = (size_t)random_below(&seed, ROWS);

		for (size_t i = 0; i < count; i++) {
			snprintf(rows[i], sizeof(rows[i]), "%d",
				 (int)random_below(&seed, 40));
			pointers[i] = rows[i];
		}
		find(ids_of(count, pointers));
		for (size_t i = 0; i < count; i++) {
			int32_t first = 0, next = (int32_t)i + 1;

			while (strcmp(rows[first], rows[i]) != 0)
				first++;
			while (next < (int32_t)count && strcmp(rows[next], rows[i]) != 0)
				next++;
			assert_int_equal(firsts[i], first);
			assert_int_equal(nexts[i], next < (int32_t)count ? next : -1);
		}
	}
}

/* So many rows that they are dealt out: ids of all lengths, a third of which stand in two rows
 * and one in very many. */
TEST(duplicates_among_many_rows_are_found_in_every_part)
{
	enum { MANY = 120000, LENGTH = 24 };
	static char text[MANY * LENGTH];
	static int32_t offsets[MANY + 1], many_firsts[MANY], many_nexts[MANY], last[MANY + 1];
	static int32_t names[MANY];
	static int32_t room[4 * MANY];
	size_t ids = 0, duplicates = 0;
	uint64_t seed = 8;

	for (int32_t i = 0; i < MANY; i++) {
		int32_t name = i % 3 == 2 ? i - 1 - random_below(&seed, 2) : i;
		int length = i % 50 == 49 ? snprintf(text + offsets[i], LENGTH, "common")
					  : snprintf(text + offsets[i], LENGTH, "%0*d",
						     7 + name % 17, (int)name);

		offsets[i + 1] = offsets[i] + length;
		names[i] = i % 50 == 49 ? MANY : name;
		last[i] = -1;
	}
	last[MANY] = -1;
	assert_ok(tdpelect_roll_duplicates(text, offsets, NULL, MANY, room, COUNT_OF(room),
					   many_firsts, many_nexts, &id_count, &duplicate_count,
					   &error));
	for (int32_t i = 0; i < MANY; i++) {
		int32_t name = names[i], length = offsets[i + 1] - offsets[i];
		int32_t first = many_firsts[i];

		assert_in_range(first, 0, i);
		assert_int_equal(offsets[first + 1] - offsets[first], length);
		assert_memory_equal(text + offsets[first], text + offsets[i], (size_t)length);
		assert_int_equal(first == i, last[name] < 0);
		if (last[name] >= 0)
			assert_int_equal(many_nexts[last[name]], i);
		ids += last[name] < 0;
		duplicates += last[name] == first && first != i;
		last[name] = i;
	}
	assert_int_equal(id_count, ids);
	assert_int_equal(duplicate_count, duplicates);
}

TEST(duplicates_need_their_columns_and_somewhere_to_go)
{
	const int32_t starts[] = {0, 1}, before[] = {-1, 0};
	const int32_t around[] = {0x40000000, INT32_MIN}; /* 2^30 bytes long, by 32 bits */
	int32_t room[64], first[1], next[1];
	size_t wanted = tdpelect_roll_scratch_count(1);

	assert_in_range(wanted, 1, COUNT_OF(room));
#define refuse_columns(ids, offsets, scratch, firsts, nexts, code, path, index)              \
	assert_refused(tdpelect_roll_duplicates(ids, offsets, NULL, 1, scratch, wanted, firsts,  \
						nexts, NULL, NULL, &error),                      \
		       code, path, index, "")
	refuse_columns(NULL, starts, room, first, next, TDPELECT_ERROR_ARGUMENT, "ids", -1);
	refuse_columns("a", NULL, room, first, next, TDPELECT_ERROR_ARGUMENT, "ids", -1);
	refuse_columns("a", starts, NULL, first, next, TDPELECT_ERROR_ARGUMENT, "ids", -1);
	refuse_columns("a", starts, room, NULL, next, TDPELECT_ERROR_ARGUMENT, "ids", -1);
	refuse_columns("a", starts, room, first, NULL, TDPELECT_ERROR_ARGUMENT, "ids", -1);
	refuse_columns("a", before, room, first, next, TDPELECT_ERROR_RANGE, "offsets", 0);
	refuse_columns("a", around, room, first, next, TDPELECT_ERROR_RANGE, "offsets", 0);
}

/* A column of ids that all collide, and then of some that do not. */
struct crowd {
	char bytes[sizeof(struct colliding) * 3000 + 64];
	int32_t offsets[3000 + 16];
	size_t count;
};

static void crowd_in(struct crowd *crowd, const void *id, size_t length)
{
	int32_t *end = &crowd->offsets[crowd->count++];

	memcpy(crowd->bytes + *end, id, length);
	end[1] = *end + (int32_t)length;
}

TEST(ids_of_one_hash_are_told_apart)
{
	static const uint64_t numbers[] = {1, 2, 3, 2, 4, 5, 1};
	static struct crowd crowd;

	for (size_t i = 0; i < COUNT_OF(numbers); i++)
		crowd_in(&crowd, (const struct colliding[]){colliding_id(numbers[i])},
			 sizeof(struct colliding));
	assert_ok(tdpelect_roll_duplicates(crowd.bytes, crowd.offsets, NULL, crowd.count, scratch,
					   COUNT_OF(scratch), firsts, nexts, &id_count,
					   &duplicate_count, &error));
	assert_rows(firsts, 0, 1, 2, 1, 4, 5, 0);
	assert_rows(nexts, 6, 3, -1, -1, -1, -1, -1);
	assert_int_equal(id_count, 5);
	assert_int_equal(duplicate_count, 2);
}

/* The first hundred rows are linked before the chain is seen to be too long. */
TEST(duplicates_among_colliding_ids_are_linked_in_order)
{
	static const char *const others[] = {"ab", "a", "b", "ab", "abc", "a"};
	static struct crowd crowd;
	int32_t *room = malloc(tdpelect_roll_scratch_count(3006) * sizeof(*room));
	int32_t before_heads[1 + 3006] = {3}, *heads = before_heads + 1, next[3006];

	for (uint64_t i = 0; i < 3000; i++)
		crowd_in(&crowd, (const struct colliding[]){colliding_id(i % 1000)},
			 sizeof(struct colliding));
	for (size_t i = 0; i < COUNT_OF(others); i++)
		crowd_in(&crowd, others[i], strlen(others[i]));
	assert_ok(tdpelect_roll_duplicates(crowd.bytes, crowd.offsets, NULL, crowd.count, room,
					   tdpelect_roll_scratch_count(crowd.count), heads, next,
					   &id_count, &duplicate_count, &error));
	assert_int_equal(id_count, 1000 + 4);
	assert_int_equal(duplicate_count, 1000 + 2);
	for (int i = 0; i < 3000; i++) {
		assert_int_equal(heads[i], i % 1000);
		assert_int_equal(next[i], i < 2000 ? i + 1000 : -1);
	}
	assert_rows(heads + 3000, 3000, 3001, 3002, 3000, 3004, 3001);
	assert_rows(next + 3000, 3003, 3005, -1, -1, -1, -1);
	free(room);
}

/* Each id twice, one after the other: half of them are linked when the chain is too long. */
TEST(duplicates_that_follow_each_other_are_found_among_colliding_ids)
{
	static struct crowd pairs;
	int32_t *room = malloc(tdpelect_roll_scratch_count(2000) * sizeof(*room));
	int32_t heads[2000], next[2000];

	for (uint64_t i = 0; i < 2000; i++)
		crowd_in(&pairs, (const struct colliding[]){colliding_id(i / 2)},
			 sizeof(struct colliding));
	assert_ok(tdpelect_roll_duplicates(pairs.bytes, pairs.offsets, NULL, pairs.count, room,
					   tdpelect_roll_scratch_count(pairs.count), heads, next,
					   &id_count, &duplicate_count, &error));
	assert_int_equal(id_count, 1000);
	assert_int_equal(duplicate_count, 1000);
	for (int i = 0; i < 2000; i++) {
		assert_int_equal(heads[i], i - i % 2);
		assert_int_equal(next[i], i % 2 ? -1 : i + 1);
	}
	free(room);
}

/* What follows the shorter one in the column is not the same in both of its rows. */
TEST(an_id_that_collides_with_its_own_beginning_is_another)
{
	static struct crowd crowd;
	int32_t *room = malloc(tdpelect_roll_scratch_count(800) * sizeof(*room));
	int32_t heads[800], next[800];

	for (uint64_t i = 0; i < 800; i++) {
		uint64_t later = i % 2 && i >= 400 ? 100 : 0;
		struct longer_colliding id = longer_colliding_id((i / 2 + later) % 200);

		crowd_in(&crowd, &id, i % 2 ? sizeof(id) : sizeof(struct colliding));
	}
	assert_ok(tdpelect_roll_duplicates(crowd.bytes, crowd.offsets, NULL, crowd.count, room,
					   tdpelect_roll_scratch_count(crowd.count), heads, next,
					   &id_count, &duplicate_count, &error));
	assert_int_equal(id_count, 400);
	assert_int_equal(duplicate_count, 400);
	for (int i = 0; i < 800; i++) {
		int other = (i % 2 ? i + 200 : i) % 400;

		assert_int_equal(heads[i], i < 400 ? i : other);
		assert_int_equal(next[i], i < 400 ? other + 400 : -1);
	}
	free(room);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(households_that_stand_once_are_no_duplicates),
		cmocka_unit_test(every_row_of_every_duplicate_is_reached),
		cmocka_unit_test(an_empty_id_is_none),
		cmocka_unit_test(an_id_is_not_its_own_beginning_nor_another_case),
		cmocka_unit_test(nobody_represents_two_households),
		cmocka_unit_test(
			one_person_twice_for_one_household_is_a_household_that_stands_twice),
		cmocka_unit_test(
			a_person_twice_for_one_household_and_once_for_another_is_told_with_every_row),
		cmocka_unit_test(the_household_of_the_first_row_is_one_like_any_other),
		cmocka_unit_test(what_the_columns_hold_past_the_last_row_is_no_duplicate),
		cmocka_unit_test(of_a_household_that_is_not_known_nothing_is_said),
		cmocka_unit_test(a_roll_without_rows_has_no_duplicates),
		cmocka_unit_test(scratch_memory_is_three_numbers_a_row_and_some_more),
		cmocka_unit_test(no_more_scratch_memory_is_touched_than_is_asked_for),
		cmocka_unit_test(columns_that_cannot_be_are_refused),
		cmocka_unit_test(random_columns_agree_with_the_slow_way),
		cmocka_unit_test(duplicates_among_many_rows_are_found_in_every_part),
		cmocka_unit_test(duplicates_need_their_columns_and_somewhere_to_go),
		cmocka_unit_test(ids_of_one_hash_are_told_apart),
		cmocka_unit_test(duplicates_among_colliding_ids_are_linked_in_order),
		cmocka_unit_test(
			duplicates_that_follow_each_other_are_found_among_colliding_ids),
		cmocka_unit_test(an_id_that_collides_with_its_own_beginning_is_another),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
