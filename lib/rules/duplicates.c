/* SPDX-License-Identifier: MIT */
/* A household appears once and has one representative: Law 10/2022, Art. 18(1). Nobody
 * represents two. What stands in several rows is found in the caller's memory: the rows are dealt
 * out by the hash of their id into parts so small that what is kept of one part stays in the
 * cache. Most rows of a part are alone with their hash: only those that are not are compared. */
#include <tdpelect/limits.h>
#include <tdpelect/roll.h>

#include <string.h>

#include "../base.h"

#define PART_ROWS ((size_t)1 << 15) /* wanted in a part */
#define PART_BITS 10                /* at most so many parts */
#define HEAD_LIMIT ((size_t)1 << 15)
#define CHAIN_LIMIT 128             /* longer than chance makes a chain of the largest part */

/* Has the memory bring what is far away before it is needed. */
#ifdef __GNUC__
#define FETCH(address) __builtin_prefetch(address)
#else
#define FETCH(address) ((void)(address))
#endif

struct ids {
	const char *bytes;
	const int32_t *offsets;
	size_t width; /* of every id; 0: they differ, or are empty */
};

/* A row that has an id; after other rows with it, ~ the last of them. */
struct entry {
	uint32_t hash;
	int32_t row;
};

/* The caller's scratch memory. */
struct work {
	struct entry *entries; /* the rows, part after part */
	int32_t *links;        /* of each entry the one before it in its chain, plus 1 */
	int32_t *heads;        /* by hash: the last entry of a chain, plus 1; 0: none. First
				  of all they are bits: which hashes there are */
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
	return ids->width ? ids->width : (size_t)(ids->offsets[row + 1] - ids->offsets[row]);
}

static const char *id_of(const struct ids *ids, size_t row)
{
	return ids->bytes + (ids->width ? (size_t)ids->offsets[0] + row * ids->width
					: (size_t)ids->offsets[row]);
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

/* Eight bytes at a time; the last word begins inside the one before. */
static inline uint32_t hash_of(const char *id, size_t length)
{
	uint64_t hash = length;
	size_t at = 0;

	if (length < 8)
		return (uint32_t)(mix(hash, load(id, length)) * 0xd6e8feb86659fd93u >> 32);
	for (; at + 16 < length; at += 8)
		hash = mix(hash, load_word(id + at));
	hash = mix(mix(hash, load_word(id + at)), load_word(id + length - 8));
	return (uint32_t)(hash * 0xd6e8feb86659fd93u >> 32);
}

/* A hit of the hash is compared in full. */
static int is_same(const struct ids *ids, int32_t a, int32_t b)
{
	size_t length = length_of(ids, (size_t)a);

	return length == length_of(ids, (size_t)b) &&
	       memcmp(id_of(ids, (size_t)a), id_of(ids, (size_t)b), length) == 0;
}

/* The part of a hash; what is kept within it goes by other bits. */
static size_t part_of(uint32_t hash, int part_bits)
{
	return (size_t)((uint64_t)hash >> (32 - part_bits));
}

/* Hashes every id, and counts those of each part. `width` is a constant where ids differ. */
static inline void hash_ids(const struct ids *ids, size_t width, size_t row_count, int part_bits,
			    int32_t *counts, int32_t *ret_hashes)
{
	const char *id = ids->bytes + ids->offsets[0];

	for (size_t row = 0; row < row_count; row++) {
		size_t length = width ? width : length_of(ids, row);
		uint32_t hash = hash_of(id, length);

		id += length;
		ret_hashes[row] = (int32_t)hash;
		counts[part_of(hash, part_bits)] += length != 0;
	}
}

/* Tells where each part begins; the hashes wait in `hashes`. */
static void measure_parts(const struct ids *ids, size_t row_count, const struct work *work,
			  int32_t *hashes)
{
	size_t part_count = (size_t)1 << work->part_bits;
	int32_t before = 0;

	memset(work->ends, 0, part_count * sizeof(*work->ends));
	if (ids->width)
		hash_ids(ids, ids->width, row_count, work->part_bits, work->ends, hashes);
	else
		hash_ids(ids, 0, row_count, work->part_bits, work->ends, hashes);
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
	struct entry *entries = work->entries;
	int32_t *ends = work->ends;
	int part_bits = work->part_bits;

	for (size_t row = 0; row < row_count; row++) {
		uint32_t hash = (uint32_t)firsts[row];

		nexts[row] = firsts[row] = -1;
		if (length_of(ids, row) == 0)
			continue;
		firsts[row] = (int32_t)row;
		entries[ends[part_of(hash, part_bits)]++] = (struct entry){hash, (int32_t)row};
	}
}

/* Keeps the entries of a part whose key is not theirs alone; where they end. Each head holds 16
 * bits for the keys that there are, and 16 for those that there are twice. */
static inline int32_t sieve(const struct work *work, int32_t begin, int32_t end,
			    uint32_t (*key_of)(uint32_t hash))
{
	uint32_t *seen = (uint32_t *)work->heads;
	size_t last = work->head_count - 1;
	struct entry *entries = work->entries;
	int32_t kept = begin;

	memset(seen, 0, work->head_count * sizeof(*seen));
	for (int32_t marked = begin; marked < end; marked++) {
		uint32_t key = key_of(entries[marked].hash), bit = (uint32_t)1 << (key & 15);
		uint32_t *word = &seen[key >> 4 & last];

		*word |= bit | (*word & bit) << 16;
	}
	for (int32_t at = begin; at < end; at++) {
		struct entry entry = entries[at];
		uint32_t key = key_of(entry.hash);

		entries[kept] = entry;
		kept += (int32_t)(seen[key >> 4 & last] >> 16 >> (key & 15) & 1);
	}
	return kept;
}

static inline uint32_t low_bits(uint32_t hash)
{
	return hash;
}

/* Hashes with the same low bits differ in these, unless they are the same. */
static inline uint32_t other_bits(uint32_t hash)
{
	return hash * 0x9e3779b1u >> 13;
}

static int32_t last_row(const struct entry *entry)
{
	return entry->row < 0 ? ~entry->row : entry->row;
}

/* The chain of an entry ends in one with its id, or in none. */
static struct entry *find_same(const struct ids *ids, const struct work *work, int32_t at,
			       const struct entry *wanted, int *ret_length)
{
	for (*ret_length = 0; at; at = work->links[at - 1], ++*ret_length) {
		struct entry *entry = &work->entries[at - 1];

		if (entry->hash == wanted->hash && is_same(ids, last_row(entry), wanted->row))
			return entry;
	}
	return NULL;
}

/* How many ids, and how many of them stand in several rows. */
struct counts {
	size_t ids;
	size_t duplicates;
};

/* Every entry as it was dealt. What was found stays: it will be found again. */
static void undo_entries(const struct work *work, int32_t begin, int32_t end,
			 const int32_t *firsts)
{
	for (int32_t at = begin; at < end; at++)
		if (work->entries[at].row < 0)
			work->entries[at].row = firsts[~work->entries[at].row];
}

static int stands_before(const struct ids *ids, int32_t a, int32_t b)
{
	size_t a_length = length_of(ids, (size_t)a), b_length = length_of(ids, (size_t)b);
	int which = memcmp(id_of(ids, (size_t)a), id_of(ids, (size_t)b),
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
static struct counts link_sorted(const struct ids *ids, const struct work *work, int32_t begin,
				 int32_t end, int32_t *firsts, int32_t *nexts)
{
	struct counts counts = {1, 0};

	undo_entries(work, begin, end, firsts);
	sort(ids, work->entries + begin, (size_t)(end - begin));
	for (int32_t at = begin + 1; at < end; at++) {
		int32_t before = work->entries[at - 1].row, row = work->entries[at].row;

		if (is_same(ids, before, row)) {
			counts.duplicates += firsts[before] == before;
			firsts[row] = firsts[before];
			nexts[before] = row;
		} else {
			counts.ids++;
		}
	}
	return counts;
}

static struct counts link_hashed(const struct ids *ids, const struct work *work, int32_t begin,
				 int32_t end, int32_t *firsts, int32_t *nexts)
{
	struct counts counts = {0, 0};

	memset(work->heads, 0, work->head_count * sizeof(*work->heads));
	for (int32_t at = begin; at < end; at++) {
		struct entry entry = work->entries[at];
		int32_t *head = &work->heads[entry.hash & (work->head_count - 1)];
		int length;
		struct entry *same = find_same(ids, work, *head, &entry, &length);

		if (length > CHAIN_LIMIT)
			return link_sorted(ids, work, begin, end, firsts, nexts);
		if (same) {
			counts.duplicates += same->row >= 0;
			firsts[entry.row] = same->row < 0 ? firsts[~same->row] : same->row;
			nexts[last_row(same)] = entry.row;
			same->row = ~entry.row;
			continue;
		}
		work->links[at] = *head;
		*head = at + 1;
		counts.ids++;
	}
	return counts;
}

/* Links the rows of one part to the first and the next one with their id. */
static struct counts link_part(const struct ids *ids, const struct work *work, int32_t begin,
			       int32_t end, int32_t *firsts, int32_t *nexts)
{
	int32_t kept = sieve(work, begin, sieve(work, begin, end, low_bits), other_bits);
	struct counts counts;

	for (int32_t at = begin; !ids->width && at < kept; at++)
		FETCH(&ids->offsets[work->entries[at].row]);
	for (int32_t at = begin; at < kept; at++)
		FETCH(id_of(ids, (size_t)work->entries[at].row));
	counts = link_hashed(ids, work, begin, kept, firsts, nexts);
	counts.ids += (size_t)(end - kept);
	return counts;
}

static struct counts link_rows(const struct ids *ids, size_t row_count, const struct work *work,
			       int32_t *firsts, int32_t *nexts)
{
	struct counts counts = {0, 0};
	int32_t begin = 0;

	if (!row_count)
		return counts;
	measure_parts(ids, row_count, work, firsts);
	deal_rows(ids, row_count, work, firsts, nexts);
	for (size_t part = 0; part < (size_t)1 << work->part_bits; part++) {
		struct counts found =
			link_part(ids, work, begin, work->ends[part], firsts, nexts);

		counts.ids += found.ids;
		counts.duplicates += found.duplicates;
		begin = work->ends[part];
	}
	return counts;
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

/* Of the ids in several rows those in several households; the others are unlinked. */
static size_t count_in_two(const int32_t *households, const int32_t *firsts, int32_t *nexts,
			   size_t row_count)
{
	size_t count = 0;

	for (size_t row = 0; row < row_count; row++) {
		if (firsts[row] != (int32_t)row || nexts[row] < 0)
			continue;
		if (has_two_households(households, nexts, (int32_t)row))
			count++;
		else
			unlink_rows(nexts, (int32_t)row);
	}
	return count;
}

static tdpelect_status refuse_offsets(const int32_t *offsets, struct tdpelect_error *error)
{
	int32_t row = 0;

	while (offsets[row] >= 0 && offsets[row + 1] >= offsets[row])
		row++;
	return tdp_fail(error, TDPELECT_ERROR_RANGE, "offsets", row, "an id ends before it begins");
}

/* Whether all ids end behind where they begin, and are equally long. */
static tdpelect_status check_offsets(struct ids *ids, size_t row_count,
				     struct tdpelect_error *error)
{
	const int32_t *offsets = ids->offsets;
	uint32_t width = row_count ? (uint32_t)offsets[1] - (uint32_t)offsets[0] : 0;
	uint32_t signs = row_count ? (uint32_t)offsets[row_count] : 0, differ = 0;

	for (size_t row = 0; row < row_count; row++) {
		uint32_t length = (uint32_t)offsets[row + 1] - (uint32_t)offsets[row];

		signs |= (uint32_t)offsets[row] | length;
		differ |= length ^ width;
	}
	if (signs >> 31)
		return refuse_offsets(offsets, error);
	ids->width = differ ? 0 : width;
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
	size_t wanted = tdpelect_roll_scratch_count(row_count);
	struct ids column = {ids, offsets, 0};
	struct counts counts;
	struct work work;
	tdpelect_status status;

	if (row_count && (!ids || !offsets || !scratch || !ret_firsts || !ret_nexts))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ids", -1, NULL);
	if (row_count > TDPELECT_ROLL_ROW_LIMIT || (row_count && scratch_count < wanted))
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "scratch", -1,
				"there is too little scratch memory for the rows");
	status = check_offsets(&column, row_count, reterr_error);
	if (status)
		return status;
	work = lay_out(scratch, row_count);
	counts = link_rows(&column, row_count, &work, ret_firsts, ret_nexts);
	if (households)
		counts.duplicates = count_in_two(households, ret_firsts, ret_nexts, row_count);
	if (ret_id_count)
		*ret_id_count = counts.ids;
	if (ret_duplicate_count)
		*ret_duplicate_count = counts.duplicates;
	return TDPELECT_OK;
}
