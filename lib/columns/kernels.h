/* SPDX-License-Identifier: MIT */
#ifndef TDP_COLUMNS_KERNELS_H
#define TDP_COLUMNS_KERNELS_H

/* The loops of the column calls. What the rulebook says is read once, into a plan; a kernel then
 * goes through a block of rows without a branch. A row that it cannot settle for certain, or
 * that is no facts at all, gets the outcome 0, and the single call settles or refuses it: there
 * is one rule, and tests/unit/test_kernels.c holds the kernels to it. */

#include "../fraction.h"

/* Rows that are gone through at once: what lies between two loops stays in the first cache. */
#define TDP_BLOCK 128

/* The age, of birth dates as they are in columns (19610502). A date without a day, or without
 * month and day, is moved by a shift so that one comparison serves all three. */
struct tdp_age_plan {
	int32_t born_by;     /* who was born later is too young */
	int32_t month_shift; /* added where the day is not known */
	int32_t year_shift;  /* and where the month is not known either */
	int32_t latest;      /* a later birth date is implausible */
	int32_t never_known; /* -1: there is no polling day, so no age; else 0 */
};

enum { TDP_AGE_KNOWN = 1, TDP_AGE_FAILS = 2, TDP_AGE_DIFFICULT = 4, TDP_AGE_IMPLAUSIBLE = 8 };

/* Bits are facts; bit 0 is the age. */
struct tdp_facts_plan {
	uint32_t bars;
	uint32_t advices;
	uint32_t wanted;      /* what the criteria want to be true */
	uint32_t replaced;    /* not asked of whom the household names */
	uint64_t no_facts;    /* bits that may not be known */
};

/* A block of people. */
struct tdp_people_rows {
	const int32_t *births;
	const uint64_t *known;
	const uint64_t *truth;
};

/* Where a block of people is answered. */
struct tdp_people_out {
	uint8_t *outcomes;
	uint64_t *barred;
	uint64_t *advised;
	uint64_t *missing;
};

/* The links of a count, the least first, as in rules/count.c. */
enum { TDP_VALID, TDP_RETURNED, TDP_ISSUED, TDP_PRESENT, TDP_ELECTORATE, TDP_LINKS };

/* Conferences by secret ballot, for one seat. */
struct tdp_contest_plan {
	struct tdp_threshold quorum;
	struct tdp_threshold majority;
	int32_t base;         /* of the majority: a link; -1: there is no such rule */
	int32_t quorum_given; /* an outcome that does not depend on who came; 0: it does */
	int32_t undetermined; /* -1: there is no rule to apply; else 0 */
};

/* A block of contests; every column is there. */
struct tdp_contests {
	const int32_t *links[TDP_LINKS];
	const int32_t *base;           /* of the majority: one of the links */
	const int32_t *invalid;
	const int32_t *quorum_short;   /* of each row the greatest count that is no quorum */
	const int32_t *majority_short; /* and that is no majority */
	const int32_t *votes;          /* `candidate_count` of each row */
	size_t candidate_count;
	int has_ballots;               /* 0: only valid ballots are known */
};

#define TDP_CANDIDATE_LIMIT 64 /* nothing is allocated for columns */

struct tdp_contests_out {
	uint8_t *outcomes;
	uint8_t *quorums;
	int32_t *elected;
	uint32_t *contradictions;
};

/* What a kernel leaves to the single call: rows with the outcome 0, or every row of the block,
 * whatever it wrote. */
enum { TDP_SOME_DIFFICULT = 1, TDP_ALL_DIFFICULT = 2 };

/* Each that judges returns what is difficult. */
struct tdp_kernels {
	int (*people)(const struct tdp_age_plan *age, const struct tdp_facts_plan *facts,
		      const struct tdp_people_rows *rows, size_t row_count,
		      const struct tdp_people_out *out, int32_t *ret_ages);
	void (*shorts)(const struct tdp_threshold *threshold, const int32_t *of,
		       size_t row_count, int32_t *ret_shorts);
	void (*needed)(const struct tdp_threshold *threshold, const int32_t *of,
		       const int32_t *shorts, size_t row_count, int32_t *ret_needed);
	int (*reaches)(const int32_t *counts, const int32_t *of, const int32_t *shorts,
		       size_t row_count, uint8_t *ret_reaches);
	int (*quorums)(const struct tdp_contest_plan *plan, const int32_t *electorates,
		       const int32_t *presents, const int32_t *shorts, size_t row_count,
		       uint8_t *ret_outcomes);
	int (*contests)(const struct tdp_contest_plan *plan, const struct tdp_contests *rows,
			size_t row_count, const struct tdp_contests_out *out);
};

/* The same source, compiled for any machine of the kind and for one with wider registers. */
extern const struct tdp_kernels tdp_kernels_portable;
#ifdef TDP_HAVE_AVX2
extern const struct tdp_kernels tdp_kernels_avx2;
const struct tdp_kernels *tdp_kernels_with(int has_avx2);
#endif

/* The best that this machine runs. */
const struct tdp_kernels *tdp_kernels(void);

static inline size_t tdp_block_of(size_t row_count, size_t done)
{
	return row_count - done < TDP_BLOCK ? row_count - done : TDP_BLOCK;
}

#endif
