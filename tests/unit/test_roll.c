/* SPDX-License-Identifier: MIT */
#include "law_support.h"

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

/* These pairs have one hash each (FNV-1a, 32 bits). */
TEST(ids_of_one_hash_are_told_apart)
{
	find(IDS("costarring", "liquid", "declinate", "macallums", "liquid", "altarage",
		 "zinke", "costarring"));
	assert_rows(firsts, 0, 1, 2, 3, 1, 5, 6, 0);
	assert_int_equal(id_count, 6);
	assert_int_equal(duplicate_count, 2);
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
	ids.offsets[2] = 0;
	assert_refused(tdpelect_roll_duplicates(ids.text, ids.offsets, NULL, 2, scratch,
						COUNT_OF(scratch), firsts, nexts, NULL, NULL,
						&error),
		       TDPELECT_ERROR_RANGE, "offsets", 1, "an id ends before it begins");
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

/* All that the national law asks of a voter in 2024. */
#define VOTER_FACTS                                                                      \
	(1ull << TDPELECT_FACT_RESIDES_IN_UNIT | 1ull << TDPELECT_FACT_CAPACITY_LOST |   \
	 1ull << TDPELECT_FACT_DEPRIVED_OF_VOTE | 1ull << TDPELECT_FACT_SERVING_PRISON)
#define RESIDES (1ull << TDPELECT_FACT_RESIDES_IN_UNIT)

static const int32_t births[] = {19610502, 20100101, 0, 19700000, 20250101};
static const uint64_t known[] = {VOTER_FACTS, VOTER_FACTS, VOTER_FACTS, RESIDES,
				 VOTER_FACTS};
static const uint64_t truth[] = {RESIDES, RESIDES, RESIDES, RESIDES, RESIDES};

static struct tdpelect_roll judge(const tdpelect_rulebook *law, int32_t role,
				  size_t row_count, uint8_t *outcomes,
				  struct tdpelect_context *context)
{
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_ok(tdpelect_roll_judge(law, role, date_of(2024, 9, 22), births, known,
				      truth, row_count, outcomes, NULL, NULL, NULL, NULL,
				      context, &roll, &error));
	return roll;
}

TEST(the_counts_add_up_to_the_rows)
{
	struct tdpelect_roll roll = judge(law_2022, TDPELECT_ROLE_VOTER, 5, NULL, NULL);

	assert_int_equal(roll.row_count, 5);
	assert_int_equal(roll.eligible_count, 1);
	assert_int_equal(roll.ineligible_count, 1);
	assert_int_equal(roll.unknown_count, 3);
	assert_int_equal(roll.advised_against_count, 0);
	roll = judge(law_2022, TDPELECT_ROLE_CANDIDATE, 5, NULL, NULL);
	assert_word(ROLE, roll.role, TDPELECT_ROLE_CANDIDATE);
	assert_int_equal(roll.eligible_count + roll.ineligible_count +
				 roll.unknown_count + roll.advised_against_count,
			 5);
}

TEST(the_rows_are_those_of_the_eligibility_columns)
{
	for (int32_t role = TDPELECT_ROLE_VOTER; role <= TDPELECT_ROLE_CANDIDATE;
	     role++) {
		uint8_t here[5], there[5], implausible[5];
		uint64_t barred[2][5], advised[2][5], missing[2][5];
		struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

		assert_ok(tdpelect_roll_judge(law_2008, role, date_of(2017, 11, 12),
					      births, known, truth, 5, here, barred[0],
					      advised[0], missing[0], implausible, NULL,
					      &roll, &error));
		assert_ok(tdpelect_eligibility_columns(
			law_2008, role, date_of(2017, 11, 12), births, known, truth, 5,
			there, barred[1], advised[1], missing[1], &error));
		assert_memory_equal(here, there, sizeof(here));
		assert_memory_equal(barred[0], barred[1], sizeof(barred[0]));
		assert_memory_equal(advised[0], advised[1], sizeof(advised[0]));
		assert_memory_equal(missing[0], missing[1], sizeof(missing[0]));
		assert_memory_equal(implausible, ((uint8_t[]){0, 0, 0, 0, 1}), 5);
	}
}

TEST(every_criterion_is_told_once_with_the_number_of_its_rows)
{
	struct tdpelect_context context = new_context();
	const struct tdpelect_finding *found;

	judge(law_2022, TDPELECT_ROLE_VOTER, 5, NULL, &context);
	found = find_finding(&context, TDPELECT_FINDING_ROLL_VOTER_BARRED);
	assert_word(VALUE, found->value, TDPELECT_VALUE_VOTER_AGE);
	assert_int_equal(found->left, 1);
	found = find_finding(&context, TDPELECT_FINDING_ROLL_VOTER_MISSING);
	assert_word(VALUE, found->value, TDPELECT_VALUE_VOTER_AGE);
	assert_int_equal(found->left, 2);
	found = find_finding(&context, TDPELECT_FINDING_ROLL_BIRTH_DATE_IMPLAUSIBLE);
	assert_int_equal(found->left, 1);
	assert_word(SEVERITY, found->severity, TDPELECT_SEVERITY_WARNING);
	assert_true(tdpelect_context_covers(&context, TDPELECT_VALUE_VOTER_AGE));
	assert_not_found(&context, ROLL_EMPTY);
}

TEST(what_speaks_against_a_candidate_is_no_warning)
{
	struct tdpelect_context context = new_context();

	judge(law_2022, TDPELECT_ROLE_CANDIDATE, 4, NULL, &context);
	assert_found(&context, ROLL_CANDIDATE_BARRED);
	assert_found(&context, ROLL_CANDIDATE_MISSING);
	for (size_t i = 0; i < context.finding_count; i++)
		assert_word(SEVERITY, context.findings[i].severity,
			    TDPELECT_SEVERITY_INFO);
}

TEST(an_advice_bars_nobody_from_voting)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_CRITERION);
	tdpelect_rulebook *law;
	struct tdpelect_roll roll;
	uint8_t outcomes[1];

	rule.effect = TDPELECT_EFFECT_ADVISE;
	rule.first = 0;
	law = law_with(law_2022, TDPELECT_VALUE_VOTER_RESIDES_IN_UNIT, rule);
	roll = judge(law, TDPELECT_ROLE_VOTER, 1, outcomes, NULL);
	assert_word(ELIGIBILITY, outcomes[0], TDPELECT_ELIGIBILITY_ADVISED_AGAINST);
	assert_int_equal(roll.eligible_count, 1);
	assert_int_equal(roll.advised_against_count, 0);
	tdpelect_rulebook_free(law);
}

TEST(whom_households_named_are_counted_among_voters_alone)
{
	const uint64_t named = 1ull << TDPELECT_FACT_NAMED_BY_HOUSEHOLD;
	const uint64_t knowns[] = {VOTER_FACTS, VOTER_FACTS | named};
	const uint64_t truths[] = {RESIDES, RESIDES | named};
	const int32_t days[] = {19610502, 20100101};

	for (int32_t role = TDPELECT_ROLE_VOTER; role <= TDPELECT_ROLE_CANDIDATE; role++) {
		struct tdpelect_context context = new_context();
		struct tdpelect_roll roll = TDPELECT_ROLL_INIT;
		const struct tdpelect_finding *found;

		assert_ok(tdpelect_roll_judge(law_2022, role, date_of(2024, 9, 22), days, knowns,
					      truths, 2, NULL, NULL, NULL, NULL, NULL, &context,
					      &roll, &error));
		found = find_finding(&context, TDPELECT_FINDING_ROLL_NOMINEE_COUNTED);
		assert_int_equal(found ? found->left : 0, role == TDPELECT_ROLE_VOTER);
		assert_int_equal(tdpelect_context_covers(&context, TDPELECT_VALUE_HOUSEHOLD_NOMINEE),
				 role == TDPELECT_ROLE_VOTER);
	}
}

TEST(of_whom_nothing_is_known_only_that_is_told)
{
	const int32_t day = 0;
	const uint64_t nothing = 0;
	struct tdpelect_context context = new_context();
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_ok(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_CANDIDATE, date_of(2024, 9, 22),
				      &day, &nothing, &nothing, 1, NULL, NULL, NULL, NULL, NULL,
				      &context, &roll, &error));
	assert_true(context.finding_count > 0);
	for (size_t i = 0; i < context.finding_count; i++)
		assert_word(FINDING, context.findings[i].name,
			    TDPELECT_FINDING_ROLL_CANDIDATE_MISSING);
}

TEST(what_a_column_holds_past_the_last_row_is_nobody_s)
{
	uint64_t masks[] = {0, UINT64_MAX};
	struct tdpelect_context context = new_context();
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_ok(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 22), births,
				      known, truth, 1, NULL, masks, NULL, NULL, NULL, &context,
				      &roll, &error));
	assert_int_equal(roll.eligible_count, 1);
	assert_int_equal(context.finding_count, 0);
}

TEST(without_a_law_everyone_is_unknown)
{
	tdpelect_rulebook *law = law_of("VN", date_of(1990, 1, 1));
	struct tdpelect_context context = new_context();
	struct tdpelect_roll roll = judge(law, TDPELECT_ROLE_VOTER, 5, NULL, &context);

	assert_int_equal(roll.unknown_count, 5);
	assert_found(&context, RULES_NONE_IN_FORCE);
	tdpelect_rulebook_free(law);
}

TEST(an_empty_roll_is_told)
{
	struct tdpelect_context context = new_context();
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_ok(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 22),
				      NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL,
				      &context, &roll, &error));
	assert_int_equal(roll.row_count, 0);
	assert_found(&context, ROLL_EMPTY);
}

TEST(a_row_that_cannot_be_is_refused_with_its_number)
{
	static const int32_t wrong[] = {19610502, 20101301};
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER,
					   date_of(2024, 9, 22), wrong, known, truth, 2,
					   NULL, NULL, NULL, NULL, NULL, NULL, &roll,
					   &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "birth_date", 1, "");
	assert_refused(tdpelect_roll_judge(law_2022, 9, date_of(2024, 9, 22), births,
					   known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_WORD, "role", -1, "");
	assert_refused(tdpelect_roll_judge(NULL, TDPELECT_ROLE_VOTER, NO_DATE, births,
					   known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, NO_DATE, NULL,
					   known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_ARGUMENT, "birth_dates", -1, "");
	roll.size = 4;
	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, NO_DATE, births,
					   known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_STRUCT, "ret_roll", -1, "");
}

static void refuse_roll(const int32_t *dates, const uint64_t *is_known, const uint64_t *is_true,
			struct tdpelect_roll *roll, const char *path)
{
	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 22),
					   dates, is_known, is_true, 2, NULL, NULL, NULL, NULL,
					   NULL, NULL, roll, &error),
		       TDPELECT_ERROR_ARGUMENT, path, -1, "");
}

TEST(a_roll_needs_its_columns_and_somewhere_to_go)
{
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	refuse_roll(NULL, known, truth, &roll, "birth_dates");
	refuse_roll(births, NULL, truth, &roll, "birth_dates");
	refuse_roll(births, known, NULL, &roll, "birth_dates");
	refuse_roll(births, known, truth, NULL, "ret_roll");
}

TEST(a_roll_on_no_day_is_not_judged)
{
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	assert_refused(tdpelect_roll_judge(law_2022, TDPELECT_ROLE_VOTER, date_of(2024, 9, 31),
					   births, known, truth, 2, NULL, NULL, NULL, NULL, NULL,
					   NULL, &roll, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "polling_day", -1, "");
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

TEST(duplicates_need_their_columns_and_somewhere_to_go)
{
	const int32_t starts[] = {0, 1}, before[] = {-1, 0};
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
}

/* y with x * y = 1 in 64 bits, of an odd x. */
static uint64_t inverse_of(uint64_t x)
{
	uint64_t y = x;

	for (int i = 0; i < 6; i++)
		y *= 2 - x * y;
	return y;
}

struct colliding {
	uint64_t words[2];
};

/* The n-th of those ids of sixteen bytes whose hash, as duplicates.c makes it, is 0: the second
 * word makes up for the first. */
static struct colliding colliding_id(uint64_t n)
{
	uint64_t mixed = n * inverse_of(0xd6e8feb86659fd93u);
	uint64_t first = (16 ^ 1) * 0x9e3779b97f4a7c15u;

	first ^= first >> 32;
	mixed = (mixed ^ mixed >> 32) * inverse_of(0x9e3779b97f4a7c15u);
	return (struct colliding){{1, mixed ^ first}};
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

/* The first hundred rows are linked before the chain is seen to be too long. */
TEST(duplicates_among_colliding_ids_are_linked_in_order)
{
	static const char *const others[] = {"ab", "a", "b", "ab", "abc", "a"};
	static struct crowd crowd;
	int32_t *room = malloc(tdpelect_roll_scratch_count(3006) * sizeof(*room));
	int32_t heads[3006], next[3006];

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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(households_that_stand_once_are_no_duplicates),
		cmocka_unit_test(every_row_of_every_duplicate_is_reached),
		cmocka_unit_test(an_empty_id_is_none),
		cmocka_unit_test(ids_of_one_hash_are_told_apart),
		cmocka_unit_test(an_id_is_not_its_own_beginning_nor_another_case),
		cmocka_unit_test(nobody_represents_two_households),
		cmocka_unit_test(
			one_person_twice_for_one_household_is_a_household_that_stands_twice),
		cmocka_unit_test(
			a_person_twice_for_one_household_and_once_for_another_is_told_with_every_row),
		cmocka_unit_test(the_household_of_the_first_row_is_one_like_any_other),
		cmocka_unit_test(of_a_household_that_is_not_known_nothing_is_said),
		cmocka_unit_test(a_roll_without_rows_has_no_duplicates),
		cmocka_unit_test(scratch_memory_is_three_numbers_a_row_and_some_more),
		cmocka_unit_test(no_more_scratch_memory_is_touched_than_is_asked_for),
		cmocka_unit_test(columns_that_cannot_be_are_refused),
		cmocka_unit_test(random_columns_agree_with_the_slow_way),
		cmocka_unit_test(duplicates_among_many_rows_are_found_in_every_part),
		cmocka_unit_test(ids_of_one_length_are_told_apart_where_their_hashes_are_not),
		cmocka_unit_test(the_counts_add_up_to_the_rows),
		cmocka_unit_test(the_rows_are_those_of_the_eligibility_columns),
		cmocka_unit_test(
			every_criterion_is_told_once_with_the_number_of_its_rows),
		cmocka_unit_test(what_speaks_against_a_candidate_is_no_warning),
		cmocka_unit_test(an_advice_bars_nobody_from_voting),
		cmocka_unit_test(whom_households_named_are_counted_among_voters_alone),
		cmocka_unit_test(of_whom_nothing_is_known_only_that_is_told),
		cmocka_unit_test(what_a_column_holds_past_the_last_row_is_nobody_s),
		cmocka_unit_test(without_a_law_everyone_is_unknown),
		cmocka_unit_test(an_empty_roll_is_told),
		cmocka_unit_test(a_row_that_cannot_be_is_refused_with_its_number),
		cmocka_unit_test(a_roll_needs_its_columns_and_somewhere_to_go),
		cmocka_unit_test(a_roll_on_no_day_is_not_judged),
		cmocka_unit_test(ids_of_one_hash_and_one_length_are_told_apart),
		cmocka_unit_test(duplicates_need_their_columns_and_somewhere_to_go),
		cmocka_unit_test(ids_chosen_so_that_all_collide_take_no_longer),
		cmocka_unit_test(duplicates_among_colliding_ids_are_linked_in_order),
		cmocka_unit_test(duplicates_that_follow_each_other_are_found_among_colliding_ids),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
