/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_DECISION_H
#define TDPELECT_DECISION_H

/**
 * @file
 * The decision on one election: every rule applied to all its facts. Immutable; all strings
 * it hands out live as long as it and its election do.
 */

#include <tdpelect/election.h>
#include <tdpelect/meeting.h>
#include <tdpelect/next.h>
#include <tdpelect/papers.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tdpelect_decision tdpelect_decision;

/**
 * Judges an election by the packs given (tdpelect_packs() and any of the caller's). The law is
 * that of the election's place and first polling day, or of its stack of packs.
 * Owner: the caller frees it with tdpelect_decision_free(); election and packs outlive it.
 * Errors: TDPELECT_ERROR_PLACE · _REFERENCE (a pack that is not given) · _PACK · _MISSING (no
 * office, or neither place nor packs) · _MEMORY · _ARGUMENT.
 */
TDPELECT_API tdpelect_status tdpelect_election_judge(const tdpelect_election *election,
						     const struct tdpelect_pack *const *packs,
						     size_t pack_count,
						     tdpelect_decision **ret_decision,
						     struct tdpelect_error *reterr_error);

/** Frees a decision. NULL is ignored. */
TDPELECT_API void tdpelect_decision_free(tdpelect_decision *decision);

/** The rulebook it was judged by; NULL where no day and so no law is known. */
TDPELECT_API const tdpelect_rulebook *tdpelect_decision_rulebook(
	const tdpelect_decision *decision);

/** The day whose law applies; zeros where none is known. */
TDPELECT_API struct tdpelect_date tdpelect_decision_day(const tdpelect_decision *decision);

/** TDPELECT_STATE_… of the head, or of the first office where there is no head. */
TDPELECT_API int32_t tdpelect_decision_state(const tdpelect_decision *decision);

/** The steps of all offices, in the registry's order. */
TDPELECT_API size_t tdpelect_decision_step_count(const tdpelect_decision *decision);
TDPELECT_API tdpelect_status tdpelect_decision_step(const tdpelect_decision *decision, size_t index,
						    struct tdpelect_step *ret_step);

/** Every candidate's eligibility, in document order. */
struct tdpelect_eligibility_row {
	uint32_t size;
	int32_t office;
	const char *candidate_id;
	struct tdpelect_eligibility eligibility;
};

#define TDPELECT_ELIGIBILITY_ROW_INIT                                                        \
	{sizeof(struct tdpelect_eligibility_row), 0, NULL, TDPELECT_ELIGIBILITY_INIT}

TDPELECT_API size_t tdpelect_decision_eligibility_count(const tdpelect_decision *decision);
TDPELECT_API tdpelect_status tdpelect_decision_eligibility(const tdpelect_decision *decision,
							   size_t index,
							   struct tdpelect_eligibility_row *ret_row);

/** One round that is known on the day of the report. */
struct tdpelect_round_result {
	uint32_t size;
	int32_t round;          /**< its number in the document, from 1 */
	int32_t held;           /**< 1 held · 0 planned or postponed */
	int32_t contest_count;
	struct tdpelect_quorum quorum; /**< of held rounds; else outcome 0 */
	int32_t meeting_vote_count;
	uint32_t reserved;
};

#define TDPELECT_ROUND_RESULT_INIT                                                           \
	{sizeof(struct tdpelect_round_result), 0, 0, 0, TDPELECT_QUORUM_INIT, 0, 0}

TDPELECT_API size_t tdpelect_decision_round_count(const tdpelect_decision *decision);
TDPELECT_API tdpelect_status tdpelect_decision_round(const tdpelect_decision *decision,
						     size_t index,
						     struct tdpelect_round_result *ret_round);

/** One vote inside a round's meeting, in document order. */
TDPELECT_API tdpelect_status tdpelect_decision_meeting_vote(
	const tdpelect_decision *decision, size_t round, size_t index,
	struct tdpelect_meeting_result *ret_result);

/**
 * One contest of a round, as the document has it. An adjourned meeting that was written down
 * without contests has none here; it counts all the same in state and steps.
 */
struct tdpelect_contest_result {
	uint32_t size;
	int32_t office;
	int32_t kind;            /**< TDPELECT_CONTEST_KIND_… */
	int32_t judged;          /**< 1 where outcome follows from votes (elected … no_winner) */
	int32_t reported;        /**< 1 where the outcome is the one reported */
	int32_t candidate_count;
	struct tdpelect_majority majority;
};

#define TDPELECT_CONTEST_RESULT_INIT                                                         \
	{sizeof(struct tdpelect_contest_result), 0, 0, 0, 0, 0, TDPELECT_MAJORITY_INIT}

TDPELECT_API tdpelect_status tdpelect_decision_contest(const tdpelect_decision *decision,
						       size_t round, size_t contest,
						       struct tdpelect_contest_result *ret_contest);

/** What the papers of a contest come to; `returned` is 0 where none were told or judged. */
TDPELECT_API tdpelect_status tdpelect_decision_papers(const tdpelect_decision *decision,
						      size_t round, size_t contest,
						      struct tdpelect_paper_tally *ret_tally);

/** One candidate of a contest. */
struct tdpelect_candidate_result {
	uint32_t size;
	int32_t votes;           /**< or TDPELECT_UNKNOWN */
	const char *candidate_id;
	int32_t against;
	int32_t abstain;
	int32_t listed;          /**< 0: voted for without standing on the list */
	int32_t withdrawn;
	int32_t seated;          /**< 1: elected in an earlier round, not standing in this one */
	uint32_t reserved;
	struct tdpelect_candidacy candidacy;
};

#define TDPELECT_CANDIDATE_RESULT_INIT                                                       \
	{sizeof(struct tdpelect_candidate_result), 0, NULL, 0, 0, 0, 0, 0, 0,                \
	 TDPELECT_CANDIDACY_INIT}

TDPELECT_API tdpelect_status tdpelect_decision_candidate(
	const tdpelect_decision *decision, size_t round, size_t contest, size_t candidate,
	struct tdpelect_candidate_result *ret_candidate);

/**
 * Who is elected by a contest, and by its other bases: the id, or NULL past the end.
 * `other_base` is an index into `majority.other_bases`, -1 for the law's own base.
 */
TDPELECT_API const char *tdpelect_decision_elected(const tdpelect_decision *decision, size_t round,
						   size_t contest, int32_t other_base,
						   size_t index);

/** All findings, in a stable order. */
TDPELECT_API size_t tdpelect_decision_finding_count(const tdpelect_decision *decision);
TDPELECT_API tdpelect_status tdpelect_decision_finding(const tdpelect_decision *decision,
						       size_t index,
						       struct tdpelect_finding *ret_finding);

/**
 * The JSON Pointer of a finding's place in the election's document; `which` 0 for its first
 * place, 1 for the second of a contradiction. Returns the length needed, as snprintf does; 0
 * where there is none. The whole document is the empty pointer, length 0 too.
 */
TDPELECT_API size_t tdpelect_decision_finding_path(const tdpelect_decision *decision, size_t index,
						   int which, char *ret_text, size_t capacity);

/** 1 where the value was read by any rule of this decision, else 0. */
TDPELECT_API int tdpelect_decision_covers(const tdpelect_decision *decision, int32_t value);

/** 1 where row `index` of tdpelect_transition() applied in this decision, else 0. */
TDPELECT_API int tdpelect_decision_covers_transition(const tdpelect_decision *decision,
						     size_t index);

/** What a campaign needs of one unit: its head's contest. */
struct tdpelect_unit {
	uint32_t size;
	int32_t held;                 /**< 1 where any round was held */
	int32_t outcome;              /**< TDPELECT_OUTCOME_… of the head; NOT_HELD … */
	int32_t electorate_count;     /**< or TDPELECT_UNKNOWN */
	int32_t present_count;        /**< household ballots: returned; or TDPELECT_UNKNOWN */
	int32_t revote_due;           /**< 1 where the head's next step is a re-vote */
	struct tdpelect_date revote_by;
	struct tdpelect_date closed;  /**< last day of its last held round; zeros: not dated */
};

#define TDPELECT_UNIT_INIT                                                                   \
	{sizeof(struct tdpelect_unit), 0, 0, 0, 0, 0, {0, 0, 0}, {0, 0, 0}}

TDPELECT_API tdpelect_status tdpelect_decision_unit(const tdpelect_decision *decision,
						    struct tdpelect_unit *ret_unit);

/** The outcome of any office, as offices of a campaign count it; 0 past the end. */
TDPELECT_API int32_t tdpelect_decision_office_outcome(const tdpelect_decision *decision,
						      size_t office);

/**
 * Who holds an office by this decision: those whom the contest that decides it elected, and
 * those whom rounds before it had elected already. The id, or NULL past the end.
 */
TDPELECT_API const char *tdpelect_decision_office_elected(const tdpelect_decision *decision,
							  size_t office, size_t index);

#ifdef __cplusplus
}
#endif

#endif
