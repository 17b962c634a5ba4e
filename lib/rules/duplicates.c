/* SPDX-License-Identifier: MIT */
/* A household appears once and has one representative: Law 10/2022, Art. 18(1). Nobody
 * represents two. What stands in several rows is found in one pass, in the caller's
 * memory. */
#include <tdpelect/roll.h>

#include <string.h>

#include "../base.h"

#define ROW_LIMIT ((size_t)1 << 30)

struct column {
	const char *ids;
	const int32_t *offsets;
	int32_t *slots; /* by hash: the last row with the id, plus 1; 0: free */
	size_t slot_count;
};

size_t tdpelect_roll_scratch_count(size_t row_count)
{
	size_t count = 2;

	while (row_count <= ROW_LIMIT && count < 2 * row_count)
		count *= 2;
	return count;
}

static size_t length_of(const struct column *column, size_t row)
{
	return (size_t)(column->offsets[row + 1] - column->offsets[row]);
}

/* FNV-1a; its low bits are mixed with the high ones. */
static size_t hash(const char *id, size_t length)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < length; i++)
		h = (h ^ (uint8_t)id[i]) * 16777619u;
	return h ^ h >> 15;
}

static int is_same(const struct column *column, size_t a, size_t b)
{
	size_t length = length_of(column, a);

	return length == length_of(column, b) &&
	       memcmp(column->ids + column->offsets[a], column->ids + column->offsets[b],
		      length) == 0;
}

/* The slot that holds the id of the row, or the free one where it belongs. A hit of the
 * hash is compared in full. */
static int32_t *find_slot(const struct column *column, size_t row)
{
	size_t mask = column->slot_count - 1;
	size_t slot =
		hash(column->ids + column->offsets[row], length_of(column, row)) & mask;

	while (column->slots[slot] &&
	       !is_same(column, (size_t)column->slots[slot] - 1, row))
		slot = (slot + 1) & mask;
	return &column->slots[slot];
}

/* Links every row to the first and the next one with its id; how many ids there are. */
static size_t link_rows(const struct column *column, size_t row_count, int32_t *firsts,
			int32_t *nexts)
{
	size_t id_count = 0;

	for (size_t row = 0; row < row_count; row++) {
		int32_t *slot;

		firsts[row] = nexts[row] = -1;
		if (length_of(column, row) == 0)
			continue;
		slot = find_slot(column, row);
		if (*slot) {
			firsts[row] = firsts[*slot - 1];
			nexts[*slot - 1] = (int32_t)row;
		} else {
			firsts[row] = (int32_t)row;
			id_count++;
		}
		*slot = (int32_t)row + 1;
	}
	return id_count;
}

/* 1 where the rows from this one on are of households that are known to differ. */
static int has_two_households(const int32_t *households, const int32_t *nexts,
			      int32_t row)
{
	int32_t household = -1;

	for (; row >= 0; row = nexts[row]) {
		if (household >= 0 && households[row] >= 0 &&
		    households[row] != household)
			return 1;
		if (households[row] >= 0)
			household = households[row];
	}
	return 0;
}

static void unlink_rows(int32_t *nexts, int32_t row)
{
	while (row >= 0) {
		int32_t next = nexts[row];

		nexts[row] = -1;
		row = next;
	}
}

static size_t count_duplicates(const int32_t *households, const int32_t *firsts,
			       int32_t *nexts, size_t row_count)
{
	size_t count = 0;

	for (size_t row = 0; row < row_count; row++) {
		if (firsts[row] != (int32_t)row || nexts[row] < 0)
			continue;
		if (!households || has_two_households(households, nexts, (int32_t)row))
			count++;
		else
			unlink_rows(nexts, (int32_t)row);
	}
	return count;
}

static tdpelect_status check_offsets(const int32_t *offsets, size_t row_count,
				     struct tdpelect_error *error)
{
	for (size_t row = 0; row < row_count; row++)
		if (offsets[row] < 0 || offsets[row + 1] < offsets[row])
			return tdp_fail(error, TDPELECT_ERROR_RANGE, "offsets",
					(int32_t)row, "an id ends before it begins");
	return TDPELECT_OK;
}

tdpelect_status tdpelect_roll_duplicates(const char *ids, const int32_t *offsets,
					 const int32_t *households, size_t row_count,
					 int32_t *scratch, size_t scratch_count,
					 int32_t *ret_firsts, int32_t *ret_nexts,
					 size_t *ret_id_count,
					 size_t *ret_duplicate_count,
					 struct tdpelect_error *reterr_error)
{
	size_t wanted = tdpelect_roll_scratch_count(row_count), id_count, duplicate_count;
	struct column column = {ids, offsets, scratch, wanted};
	tdpelect_status status;

	if (row_count && (!ids || !offsets || !scratch || !ret_firsts || !ret_nexts))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ids", -1, NULL);
	if (row_count > ROW_LIMIT || (row_count && scratch_count < wanted))
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "scratch", -1,
				"there is too little scratch memory for the rows");
	status = check_offsets(offsets, row_count, reterr_error);
	if (status)
		return status;
	if (row_count)
		memset(scratch, 0, wanted * sizeof(*scratch));
	id_count = link_rows(&column, row_count, ret_firsts, ret_nexts);
	duplicate_count = count_duplicates(households, ret_firsts, ret_nexts, row_count);
	if (ret_id_count)
		*ret_id_count = id_count;
	if (ret_duplicate_count)
		*ret_duplicate_count = duplicate_count;
	return TDPELECT_OK;
}
