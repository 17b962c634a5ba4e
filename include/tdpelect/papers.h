/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_PAPERS_H
#define TDPELECT_PAPERS_H

/**
 * @file
 * Ballot by ballot: which papers are valid, and whom they are for.
 *
 * No text that was seen lists what makes a ballot of these elections invalid (Joint Resolution
 * 09/2008, Art. 8(2), and Decree 59/2023, Art. 3(5)(c), only name the numbers). A local rule may:
 * each ground is a rulebook value, `invalid` or `valid`. Where the rulebook is silent on the
 * ground of a paper, the paper is undetermined, with `rules.value_missing`: never guessed.
 */

#include <tdpelect/finding.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Papers as columns. The marks of paper i are `marks[offsets[i]]` up to `marks[offsets[i + 1]]`:
 * indices of candidates, ascending, each once; -1, which stands first and may stand more than
 * once, is a name that does not stand: on no list, or withdrawn.
 */
struct tdpelect_papers {
	uint32_t size;
	int32_t candidate_count;
	int32_t seats;             /**< to be filled, 1 … 64 */
	uint32_t reserved;
	size_t paper_count;
	const int32_t *offsets;    /**< paper_count + 1 of them, from 0 on */
	const int32_t *marks;
	const int32_t *counts;     /**< how many papers are like this one; NULL: one each */
	const uint8_t *not_issued; /**< 1: not a paper that was issued; NULL: all were */
};

#define TDPELECT_PAPERS_INIT                                                                 \
	{sizeof(struct tdpelect_papers), 0, 1, 0, 0, NULL, NULL, NULL, NULL}

TDPELECT_API void tdpelect_papers_init(struct tdpelect_papers *papers);

/** What the papers come to. valid + invalid + undetermined = returned. */
struct tdpelect_paper_tally {
	uint32_t size;
	int32_t returned;
	int32_t valid;
	int32_t invalid;
	int32_t undetermined;   /**< the rulebook does not say */
	int32_t too_many_marks; /**< with this ground, whatever follows from it, like the next */
	int32_t no_mark;
	int32_t unlisted_name;
	int32_t not_issued;
	int32_t is_decisive;    /**< of a decision: 1 where those undetermined could change the
	                             outcome or who is elected; else 0 */
};

#define TDPELECT_PAPER_TALLY_INIT                                                            \
	{sizeof(struct tdpelect_paper_tally), 0, 0, 0, 0, 0, 0, 0, 0, 0}

/** The bit of a ground (TDPELECT_PAPER_GROUND_…) in a column of them. */
#define TDPELECT_PAPER_GROUND(ground) ((uint8_t)(1u << ((ground) - 1)))

/**
 * Judges papers one by one and adds up those that are valid, without allocation.
 * `ret_votes` (candidate_count of them) is of valid papers, `ret_disputed_votes` (may be NULL) of
 * undetermined ones. Of each paper `ret_grounds` (may be NULL) has the bits
 * TDPELECT_PAPER_GROUND() of all that it has, `ret_verdicts` (may be NULL)
 * TDPELECT_PAPER_VERDICT_….
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _RANGE (offsets that fall, a mark that is no
 * candidate or out of order, a negative count, more than 2^31-1 papers), `index` the paper.
 */
TDPELECT_API tdpelect_status tdpelect_papers_count(
	const tdpelect_rulebook *rulebook, const struct tdpelect_papers *papers,
	struct tdpelect_context *context, int32_t *ret_votes, int32_t *ret_disputed_votes,
	uint8_t *ret_grounds, uint8_t *ret_verdicts, struct tdpelect_paper_tally *ret_tally,
	struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
