/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_ROLL_H
#define TDPELECT_ROLL_H

/**
 * @file
 * Rolls: the households of a group and who represents each, one row a household. Who of
 * them may vote, who may stand, what stands twice. Everything is a column; nothing is
 * allocated.
 */

#include <tdpelect/eligibility.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * How many int32_t of scratch memory tdpelect_roll_duplicates() wants for so many rows: three
 * a row, and at most some ten thousand more.
 */
TDPELECT_API TDPELECT_PURE size_t tdpelect_roll_scratch_count(size_t row_count);

/**
 * Finds every id that stands in several rows of a column. The ids are one piece of bytes:
 * that of row i from `offsets[i]` up to `offsets[i + 1]`, so there is one offset more than
 * rows (as Arrow keeps texts). An empty id is none.
 *
 * `ret_firsts[i]` is the first row with the id of row i: i itself where none is before it,
 * -1 without an id. `ret_nexts[i]` is the next row with the id, -1 behind the last. So a
 * duplicate begins where `ret_firsts[i] == i && ret_nexts[i] >= 0`, and all its rows are
 * reached from there, in order.
 *
 * With `households` (the `ret_firsts` of the column of households) the ids are people's:
 * several rows of one household are one household that stands twice, and no duplicate
 * here; their `ret_nexts` are -1.
 *
 * `ret_id_count` (may be NULL) is how many different ids there are, `ret_duplicate_count`
 * (may be NULL) how many of them are duplicates.
 * Errors: TDPELECT_ERROR_ARGUMENT · _RANGE (offsets that fall, `index` the row; scratch
 * memory that is too small; more than 2^30 rows).
 */
TDPELECT_API tdpelect_status tdpelect_roll_duplicates(
	const char *ids, const int32_t *offsets, const int32_t *households,
	size_t row_count, int32_t *scratch, size_t scratch_count, int32_t *ret_firsts,
	int32_t *ret_nexts, size_t *ret_id_count, size_t *ret_duplicate_count,
	struct tdpelect_error *reterr_error);

/** What the people of a roll come to in one role. The four counts add up to the rows. */
struct tdpelect_roll {
	uint32_t size;
	int32_t role;                  /**< TDPELECT_ROLE_… */
	int64_t row_count;
	int64_t eligible_count;        /**< of voters with those advised against: they may */
	int64_t ineligible_count;
	int64_t unknown_count;
	int64_t advised_against_count; /**< of candidates only */
};

#define TDPELECT_ROLL_INIT {sizeof(struct tdpelect_roll), 0, 0, 0, 0, 0, 0}

/**
 * Judges everyone on a roll in one role. Columns as of tdpelect_eligibility_columns();
 * every one handed out may be NULL. Where no law is in force everyone is unknown. Rows are not
 * traced.
 * Findings: rules.none_in_force · roll.voter_barred, _missing · roll.candidate_barred,
 * _advised, _missing (one a criterion, `value`, with the number of rows in `left`) ·
 * roll.birth_date_implausible · roll.empty.
 * Errors: as tdpelect_eligibility_columns().
 */
TDPELECT_API tdpelect_status tdpelect_roll_judge(
	const tdpelect_rulebook *rulebook, int32_t role, struct tdpelect_date polling_day,
	const int32_t *birth_dates, const uint64_t *known, const uint64_t *truth,
	size_t row_count, uint8_t *ret_outcomes, uint64_t *ret_barred,
	uint64_t *ret_advised, uint64_t *ret_missing, uint8_t *ret_implausible,
	struct tdpelect_context *context, struct tdpelect_roll *ret_roll,
	struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
