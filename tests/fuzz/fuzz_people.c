/* SPDX-License-Identifier: MIT */
/* Any person, and any column of ids. */
#include "fuzz.h"

#define ROWS 40

static void judge_person(struct bytes *bytes, const tdpelect_rulebook *rulebook)
{
	struct tdpelect_person person;
	struct tdpelect_eligibility found = TDPELECT_ELIGIBILITY_INIT;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	int32_t role = 1 + take_byte(bytes) % 2;
	struct tdpelect_date day = take_date(bytes);
	tdpelect_status status;

	tdpelect_person_init(&person);
	person.birth_date = take_date(bytes);
	take_raw(bytes, &person.known, sizeof(person.known));
	take_raw(bytes, &person.truth, sizeof(person.truth));
	if (take_byte(bytes) % 4) {
		person.known &= 0xfffffe;
		person.truth &= person.known;
	}
	status = tdpelect_eligibility_judge(rulebook, role, &person, day, NULL, &found, &error);
	must_be_told(status, &error);
	if (status)
		return;
	MUST(tdpelect_word_name(TDPELECT_SET_ELIGIBILITY, found.outcome));
	MUST((found.outcome == TDPELECT_ELIGIBILITY_INELIGIBLE) == (found.barred != 0));
	MUST(!(found.missing & person.known));
}

#define SCRATCH (5 * ROWS + 8)

/* Every duplicate is reached from its first row, and nothing else is. */
static void find_duplicates(struct bytes *bytes)
{
	char ids[ROWS * 3];
	int32_t offsets[ROWS + 1] = {0};
	int32_t firsts[ROWS];
	int32_t nexts[ROWS];
	int32_t scratch[SCRATCH];
	size_t rows = take_byte(bytes) % (ROWS + 1);
	size_t id_count = 0;
	size_t duplicate_count = 0;

	take_raw(bytes, ids, sizeof(ids));
	for (size_t i = 0; i < rows; i++)
		offsets[i + 1] = offsets[i] + take_byte(bytes) % 4 % 3;
	MUST(tdpelect_roll_scratch_count(rows) <= SCRATCH);
	MUST(tdpelect_roll_duplicates(ids, offsets, NULL, rows, scratch, SCRATCH, firsts, nexts,
				      &id_count, &duplicate_count, NULL) == 0);
	for (size_t a = 0; a < rows; a++) {
		size_t length = (size_t)(offsets[a + 1] - offsets[a]);

		MUST((firsts[a] < 0) == (length == 0));
		for (size_t b = 0; b < a; b++) {
			int is_same = length && length == (size_t)(offsets[b + 1] - offsets[b]) &&
				      !memcmp(ids + offsets[a], ids + offsets[b], length);

			MUST(!length || is_same == (firsts[a] == firsts[b]));
		}
	}
}

/* The four counts add up to the rows. */
static void judge_roll(struct bytes *bytes, const tdpelect_rulebook *rulebook)
{
	int32_t births[ROWS] = {0};
	uint64_t known[ROWS] = {0};
	uint64_t truth[ROWS] = {0};
	uint8_t implausible[ROWS];
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	int32_t role = 1 + take_byte(bytes) % 2;
	struct tdpelect_date day = take_date(bytes);
	size_t rows = take_byte(bytes) % (ROWS + 1);
	tdpelect_status status;

	for (size_t i = 0; i < rows; i++) {
		struct tdpelect_date birth = take_date(bytes);

		births[i] = birth.year * 10000 + birth.month * 100 + birth.day;
		known[i] = (uint64_t)take_byte(bytes) * 514 & 0xfffe;
		truth[i] = known[i] & (uint64_t)take_byte(bytes) * 257;
	}
	status = tdpelect_roll_judge(rulebook, role, day, births, known, truth, rows, NULL, NULL,
				     NULL, NULL, implausible, NULL, &roll, &error);
	must_be_told(status, &error);
	if (status)
		return;
	MUST(roll.row_count == (int64_t)rows);
	MUST(roll.eligible_count + roll.ineligible_count + roll.unknown_count +
		     roll.advised_against_count ==
	     roll.row_count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct bytes bytes = bytes_of(data, byte_count);
	tdpelect_rulebook *rulebook = take_rulebook(&bytes);

	judge_person(&bytes, rulebook);
	find_duplicates(&bytes);
	judge_roll(&bytes, rulebook);
	tdpelect_rulebook_free(rulebook);
	return 0;
}
