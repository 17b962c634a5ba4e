/* SPDX-License-Identifier: MIT */
/* A household appears once and has one representative: Law 10/2022, Art. 18(1). Nobody
 * represents two. What stands in several rows is found in the caller's memory: the rows are dealt
 * out by the hash of their id into parts so small that the table of one part stays in the cache,
 * and each part is gone through by itself. */
#include <tdpelect/limits.h>
#include <tdpelect/roll.h>

#include <string.h>

#include "../base.h"

#define PART_ROWS ((size_t)1 << 15) /* wanted in a part */
#define PART_BITS 10                /* at most so many parts */
#define HEAD_LIMIT ((size_t)1 << 15)
#define CHAIN_LIMIT 128             /* longer than chance makes a chain of the largest part */

struct ids {
	const char *bytes;
	const int32_t *offsets;
};

/* A row that has an id; after another row with it, that row. */
struct entry {
	uint32_t hash;
	int32_t row;
};

/* The caller's scratch memory. */
struct work {
	struct entry *entries; /* the rows, part after part */
	int32_t *links;        /* of each entry the one before it in its chain, plus 1 */
	int32_t *heads;        /* by hash: the last entry of a chain, plus 1; 0: none */
	size_t head_count;
	int32_t *ends;         /* of each part, the first entry behind it */
	int part_bits;
};

static size_t head_count_of(size_t row_count)
{
	size_t count = 2;

	while (count < row_count && count < HEAD_LIMIT)
		count *= 2;
	return count;
}

static int part_bits_of(size_t row_count)
{
	int bits = 0;

	while (bits < PART_BITS && row_count >> bits > PART_ROWS)
		bits++;
	return bits;
}

size_t tdpelect_roll_scratch_count(size_t row_count)
{
	if (row_count > TDPELECT_ROLL_ROW_LIMIT)
		row_count = TDPELECT_ROLL_ROW_LIMIT;
	return 3 * row_count + head_count_of(row_count) + ((size_t)1 << part_bits_of(row_count));
}

/* Entries are two int32_t. */
static struct work lay_out(int32_t *scratch, size_t row_count)
{
	struct work work = {.head_count = head_count_of(row_count),
			    .part_bits = part_bits_of(row_count)};

	if (!row_count)
		return work;
	work.entries = (struct entry *)scratch;
	work.links = scratch + 2 * row_count;
	work.heads = work.links + row_count;
	work.ends = work.heads + work.head_count;
	return work;
}

static size_t length_of(const struct ids *ids, size_t row)
{
	return (size_t)(ids->offsets[row + 1] - ids->offsets[row]);
}

static uint64_t load(const char *bytes, size_t count)
{
	uint64_t word = 0;

	for (size_t i = 0; i < count; i++)
		word |= (uint64_t)(uint8_t)bytes[i] << 8 * i;
	return word;
}

static uint64_t load_word(const char *bytes)
{
	uint64_t word;

	memcpy(&word, bytes, sizeof(word));
	return word;
}

static uint64_t mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
	return hash ^ hash >> 32;
}

/* Eight bytes at a time; the last word of a long id begins inside the one before. */
static uint32_t hash_of(const char *id, size_t length)
{
	uint64_t hash = length;

	if (length < 8)
		return (uint32_t)(mix(hash, load(id, length)) * 0xd6e8feb86659fd93u >> 32);
	for (size_t i = 0; i + 8 < length; i += 8)
		hash = mix(hash, load_word(id + i));
	hash = mix(hash, load_word(id + length - 8));
	return (uint32_t)(hash * 0xd6e8feb86659fd93u >> 32);
}

/* A hit of the hash is compared in full. */
static int is_same(const struct ids *ids, int32_t a, int32_t b)
{
	size_t length = length_of(ids, (size_t)a);

	return length == length_of(ids, (size_t)b) &&
	       memcmp(ids->bytes + ids->offsets[a], ids->bytes + ids->offsets[b], length) == 0;
}

/* The part of a hash; the chain within it goes by other bits. */
static size_t part_of(const struct work *work, uint32_t hash)
{
	return (size_t)((uint64_t)hash >> (32 - work->part_bits));
}

/* Hashes every id and tells where each part begins; the hashes wait in `hashes`. */
static void measure_parts(const struct ids *ids, size_t row_count, const struct work *work,
			  int32_t *hashes)
{
	size_t part_count = (size_t)1 << work->part_bits;
	int32_t before = 0;

	memset(work->ends, 0, part_count * sizeof(*work->ends));
	for (size_t row = 0; row < row_count; row++) {
		size_t length = length_of(ids, row);
		uint32_t hash = hash_of(ids->bytes + ids->offsets[row], length);

		hashes[row] = (int32_t)hash;
		work->ends[part_of(work, hash)] += length != 0;
	}
	for (size_t part = 0; part < part_count; part++) {
		int32_t count = work->ends[part];

		work->ends[part] = before;
		before += count;
	}
}

/* Deals out the rows in order. Every row is first taken for the only one with its id. */
static void deal_rows(const struct ids *ids, size_t row_count, const struct work *work,
		      int32_t *firsts, int32_t *nexts)
{
	for (size_t row = 0; row < row_count; row++) {
		uint32_t hash = (uint32_t)firsts[row];

		nexts[row] = firsts[row] = -1;
		if (length_of(ids, row) == 0)
			continue;
		firsts[row] = (int32_t)row;
		work->entries[work->ends[part_of(work, hash)]++] =
			(struct entry){hash, (int32_t)row};
	}
}

/* The chain of an entry ends in one with its id, or in none. */
static struct entry *find_same(const struct ids *ids, const struct work *work, int32_t at,
			       const struct entry *wanted, int *ret_length)
{
	for (*ret_length = 0; at; at = work->links[at - 1], ++*ret_length) {
		struct entry *entry = &work->entries[at - 1];

		if (entry->hash == wanted->hash && is_same(ids, entry->row, wanted->row))
			return entry;
	}
	return NULL;
}

/* Every entry as it was dealt. Rows were dealt in order, so an entry whose id began behind
 * the row before it was the first of that id. */
static void undo_links(const struct work *work, int32_t begin, int32_t end, int32_t *firsts,
		       int32_t *nexts)
{
	int32_t before = -1;

	for (int32_t at = begin; at < end; at++) {
		int32_t row = work->entries[at].row, first = firsts[row];

		before = first > before ? first : row;
		work->entries[at].row = before;
	}
	for (int32_t at = begin; at < end; at++) {
		int32_t row = work->entries[at].row;

		firsts[row] = row;
		nexts[row] = -1;
	}
}

static int stands_before(const struct ids *ids, int32_t a, int32_t b)
{
	size_t a_length = length_of(ids, (size_t)a), b_length = length_of(ids, (size_t)b);
	int which = memcmp(ids->bytes + ids->offsets[a], ids->bytes + ids->offsets[b],
			   a_length < b_length ? a_length : b_length);

	if (which == 0 && a_length == b_length)
		return a < b;
	return which ? which < 0 : a_length < b_length;
}

static void sift(const struct ids *ids, struct entry *heap, size_t root, size_t count)
{
	struct entry sunk = heap[root];
	size_t child;

	while ((child = 2 * root + 1) < count) {
		child += child + 1 < count &&
			 stands_before(ids, heap[child].row, heap[child + 1].row);
		if (!stands_before(ids, sunk.row, heap[child].row))
			break;
		heap[root] = heap[child];
		root = child;
	}
	heap[root] = sunk;
}

/* Heapsort: in place, and no order of the rows makes it slow. */
static void sort(const struct ids *ids, struct entry *heap, size_t count)
{
	for (size_t root = count / 2; root-- > 0;)
		sift(ids, heap, root, count);
	while (count-- > 1) {
		struct entry last = heap[0];

		heap[0] = heap[count];
		heap[count] = last;
		sift(ids, heap, 0, count);
	}
}

/* The same by order, where somebody chose ids whose hashes collide. */
static size_t link_sorted(const struct ids *ids, const struct work *work, int32_t begin,
			  int32_t end, int32_t *firsts, int32_t *nexts)
{
	size_t id_count = 1;

	undo_links(work, begin, end, firsts, nexts);
	sort(ids, work->entries + begin, (size_t)(end - begin));
	for (int32_t at = begin + 1; at < end; at++) {
		int32_t before = work->entries[at - 1].row, row = work->entries[at].row;

		if (is_same(ids, before, row)) {
			firsts[row] = firsts[before];
			nexts[before] = row;
		} else {
			id_count++;
		}
	}
	return id_count;
}

/* Links the rows of one part to the first and the next one with their id; how many ids. */
static size_t link_part(const struct ids *ids, const struct work *work, int32_t begin, int32_t end,
			int32_t *firsts, int32_t *nexts)
{
	size_t id_count = 0;

	memset(work->heads, 0, work->head_count * sizeof(*work->heads));
	for (int32_t at = begin; at < end; at++) {
		struct entry entry = work->entries[at];
		int32_t *head = &work->heads[entry.hash & (work->head_count - 1)];
		int length;
		struct entry *same = find_same(ids, work, *head, &entry, &length);

		if (length > CHAIN_LIMIT)
			return link_sorted(ids, work, begin, end, firsts, nexts);
		if (same) {
			firsts[entry.row] = firsts[same->row];
			nexts[same->row] = entry.row;
			same->row = entry.row;
			continue;
		}
		work->links[at] = *head;
		*head = at + 1;
		id_count++;
	}
	return id_count;
}

static size_t link_rows(const struct ids *ids, size_t row_count, const struct work *work,
			int32_t *firsts, int32_t *nexts)
{
	size_t id_count = 0;
	int32_t begin = 0;

	if (!row_count)
		return 0;
	measure_parts(ids, row_count, work, firsts);
	deal_rows(ids, row_count, work, firsts, nexts);
	for (size_t part = 0; part < (size_t)1 << work->part_bits; part++) {
		id_count += link_part(ids, work, begin, work->ends[part], firsts, nexts);
		begin = work->ends[part];
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
	const struct ids column = {ids, offsets};
	struct work work;
	tdpelect_status status;

	if (row_count && (!ids || !offsets || !scratch || !ret_firsts || !ret_nexts))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ids", -1, NULL);
	if (row_count > TDPELECT_ROLL_ROW_LIMIT || (row_count && scratch_count < wanted))
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "scratch", -1,
				"there is too little scratch memory for the rows");
	status = check_offsets(offsets, row_count, reterr_error);
	if (status)
		return status;
	work = lay_out(scratch, row_count);
	id_count = link_rows(&column, row_count, &work, ret_firsts, ret_nexts);
	duplicate_count = count_duplicates(households, ret_firsts, ret_nexts, row_count);
	if (ret_id_count)
		*ret_id_count = id_count;
	if (ret_duplicate_count)
		*ret_duplicate_count = duplicate_count;
	return TDPELECT_OK;
}
