/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_MAJORITY_H
#define TDPELECT_MAJORITY_H

/**
 * @file
 * Majority: the count is reconciled, then who, if anyone, is elected.
 *
 * Law 10/2022, Art. 21(1), and Joint Resolution 09/2008, Art. 8(2): more than half of ALL
 * household representatives (or voters) of the group, not of those present and not of the
 * valid ballots. The base stands in the rulebook and in every answer.
 */

#include <tdpelect/quorum.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The votes of one candidate. */
struct tdpelect_votes {
	uint32_t size;
	int32_t votes;      /**< for; counts may be TDPELECT_UNKNOWN */
	int32_t against;
	int32_t abstain;
	int32_t withdrawn;  /**< 1: cannot pass, and the votes enter no sum */
	int32_t seated;     /**< 1: elected in an earlier round, not standing in this one */
	struct tdpelect_date birth_date; /**< for `tie: older`; zeros where not known */
};

#define TDPELECT_VOTES_INIT                                                                  \
	{sizeof(struct tdpelect_votes), TDPELECT_UNKNOWN, TDPELECT_UNKNOWN,                  \
	 TDPELECT_UNKNOWN, 0, 0, {0, 0, 0}}

TDPELECT_API void tdpelect_votes_init(struct tdpelect_votes *votes);

/** What one count of one office says. Counts are 0 … 2^31-1 or TDPELECT_UNKNOWN. */
struct tdpelect_tally {
	uint32_t size;
	int32_t kind;              /**< TDPELECT_CONTEST_KIND_…; 0: election */
	int32_t form;              /**< TDPELECT_FORM_…; 0: conference */
	int32_t method;            /**< TDPELECT_METHOD_…; 0: judged as a secret ballot */
	int32_t electorate_kind;   /**< TDPELECT_ELECTORATE_KIND_…; 0: not told */
	int32_t seats;             /**< to be filled, 1 … 64 */
	int32_t electorate_count;
	int32_t present_count;
	int32_t issued_ballot_count;
	int32_t returned_ballot_count;
	int32_t valid_ballot_count;
	int32_t invalid_ballot_count;
	int32_t round;             /**< its indices, for findings */
	int32_t contest;
	const struct tdpelect_votes *votes;
	size_t candidate_count;
};

#define TDPELECT_TALLY_INIT                                                                  \
	{sizeof(struct tdpelect_tally), 0, 0, 0, 0, 1, TDPELECT_UNKNOWN, TDPELECT_UNKNOWN,   \
	 TDPELECT_UNKNOWN, TDPELECT_UNKNOWN, TDPELECT_UNKNOWN, TDPELECT_UNKNOWN, 0, 0, NULL, 0}

TDPELECT_API void tdpelect_tally_init(struct tdpelect_tally *tally);

/** How one candidate did. */
struct tdpelect_candidacy {
	uint32_t size;
	int32_t passed;              /**< 1 reaches the majority · 0 does not · -1 not known */
	int32_t elected;             /**< 1 or 0 */
	int32_t percent_hundredths;  /**< of the rule's base; -1 where not known or past
	                                  2^31-1, which only a contradiction brings */
};

#define TDPELECT_CANDIDACY_INIT {sizeof(struct tdpelect_candidacy), 0, 0, 0}

/** One base other than the rule's: what it would have elected. */
struct tdpelect_other_base {
	uint32_t size;
	int32_t base;                /**< TDPELECT_BASE_… */
	int32_t of;
	int32_t percent_hundredths;  /**< of the leading candidate */
	int32_t elected_count;
	int32_t differs;             /**< 1 where it names other people than the law's base */
	uint64_t elected;            /**< bit i: candidate i; the first 64 of the document */
};

/** Who is elected, and the arithmetic. */
struct tdpelect_majority {
	uint32_t size;
	int32_t outcome;      /**< TDPELECT_OUTCOME_… */
	int32_t base;         /**< TDPELECT_BASE_…, 0 where the rulebook has no rule */
	int32_t compare;
	struct tdpelect_fraction ratio;
	int32_t of;           /**< the base's count, or TDPELECT_UNKNOWN */
	int32_t needed;       /**< the least number of votes that elects, or TDPELECT_UNKNOWN */
	int32_t elected_count;
	int32_t contradiction_count;
	int32_t value;        /**< the rulebook value that set it */
	int32_t other_base_count;
	struct tdpelect_other_base other_bases[5];
};

#define TDPELECT_MAJORITY_INIT                                                               \
	{sizeof(struct tdpelect_majority), 0, 0, 0, {0, 0}, 0, 0, 0, 0, 0, 0,                \
	 {{0, 0, 0, 0, 0, 0, 0}}}

/**
 * Compares every two known counts with each other (JUDGEMENT: contradictions): the chain
 * valid <= returned <= issued <= present <= electorate, valid + invalid = returned, votes
 * against ballots. Each contradiction is a finding with both places.
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _RANGE · _WORD.
 */
TDPELECT_API tdpelect_status tdpelect_tally_reconcile(const tdpelect_rulebook *rulebook,
						      const struct tdpelect_tally *tally,
						      struct tdpelect_context *context,
						      int32_t *ret_contradiction_count,
						      struct tdpelect_error *reterr_error);

/** The greatest number known to have been present, from ballots and votes; or UNKNOWN. */
TDPELECT_API int32_t tdpelect_tally_implied_present(const tdpelect_rulebook *rulebook,
						    const struct tdpelect_tally *tally);

/**
 * Judges one contest of one round, the quorum of which is handed in
 * (TDPELECT_QUORUM_OUTCOME_…). `ret_candidacies` has room for `tally->candidate_count`.
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _RANGE · _WORD, `index` the candidate.
 */
TDPELECT_API tdpelect_status tdpelect_majority_judge(const tdpelect_rulebook *rulebook,
						     const struct tdpelect_tally *tally,
						     int32_t quorum_outcome,
						     struct tdpelect_context *context,
						     struct tdpelect_majority *ret_majority,
						     struct tdpelect_candidacy *ret_candidacies,
						     struct tdpelect_error *reterr_error);

/** The bit of a contradiction (TDPELECT_FINDING_COUNT_…) in a column of them. */
#define TDPELECT_CONTRADICTION(finding)                                                      \
	((uint32_t)1 << ((finding) - TDPELECT_FINDING_COUNT_VALID_OVER_RETURNED))

/**
 * Columns: elections by secret ballot in conferences, for one seat: the count reconciled, quorum
 * and majority of every row. Columns must not overlap; those of `present_counts`, of ballots and
 * all but the first two handed out may be NULL (not known; not wanted). `votes` holds
 * `candidate_count` counts a row, 1 to 64, row by row.
 *
 * `ret_outcomes` holds TDPELECT_OUTCOME_…, `ret_elected` the candidate's index or -1,
 * `ret_needed` the least number of votes that elects, `ret_quorums`
 * TDPELECT_QUORUM_OUTCOME_…, `ret_contradictions` bits TDPELECT_CONTRADICTION(): a row with any
 * elects nobody.
 *
 * Rows do not depend on each other: any split gives the same answers, so that threads may each
 * take a part (examples/threads.c).
 * Errors: as tdpelect_majority_judge(), `index` the row; the columns may be half written.
 */
TDPELECT_API tdpelect_status tdpelect_majority_columns(
	const tdpelect_rulebook *rulebook, const int32_t *electorate_counts,
	const int32_t *present_counts, const int32_t *issued_ballot_counts,
	const int32_t *returned_ballot_counts, const int32_t *valid_ballot_counts,
	const int32_t *invalid_ballot_counts, const int32_t *votes, size_t row_count,
	size_t candidate_count, uint8_t *ret_outcomes, int32_t *ret_elected, int32_t *ret_needed,
	uint8_t *ret_quorums, uint32_t *ret_contradictions, struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
