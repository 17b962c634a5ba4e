/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_DIFFERENCE_H
#define TDPELECT_DIFFERENCE_H

/**
 * @file
 * What if: the same facts judged by another law, and in what the two decisions differ.
 *
 *     tdpelect_election_judge(election, packs, n, &before, &error);
 *     premise.on = (struct tdpelect_date){2024, 1, 10};
 *     tdpelect_election_judge_under(election, &premise, packs, n, &after, &error);
 *     tdpelect_decision_compare(before, after, list, 64, &count, &contrast, &error);
 *     tdpelect_decision_explain(before, after, list, count, &error);
 *
 * The facts stay as they are: on another day the same people meet on their own polling day,
 * and only the law is that of the other.
 */

#include <tdpelect/decision.h>

#ifdef __cplusplus
extern "C" {
#endif

/** By which law an election is judged instead of its own. All zeros: by its own. */
struct tdpelect_premise {
	uint32_t size;
	struct tdpelect_date on;          /**< another day's law; zeros: the election's day */
	const char *place;                /**< another place's; NULL: the election's */
	const char *const *pack_ids;      /**< these packs instead of a place, the first lowest */
	size_t pack_id_count;
	const struct tdpelect_pack *const *packs; /**< packs that take part beside all others */
	size_t pack_count;
};

TDPELECT_API void tdpelect_premise_init(struct tdpelect_premise *premise);

/**
 * Judges an election by another law than its own; the election stays as it is. `pack_ids`
 * stand alone; a `place` may have its day.
 * Owner: the caller frees it with tdpelect_decision_free(); election and packs outlive it.
 * Errors: as tdpelect_election_judge(); TDPELECT_ERROR_ARGUMENT (`pack_ids` beside a place or
 * a day) · _STRUCT · _DATE_IMPOSSIBLE · _CONFLICT (a day, where the election is judged by a
 * stack of packs: no day changes that).
 */
TDPELECT_API tdpelect_status tdpelect_election_judge_under(
	const tdpelect_election *election, const struct tdpelect_premise *premise,
	const struct tdpelect_pack *const *packs, size_t pack_count,
	tdpelect_decision **ret_decision, struct tdpelect_error *reterr_error);

/**
 * One respect in which two decisions of the same facts differ. What `before` and `after` are
 * is told by `aspect`:
 *   state          TDPELECT_STATE_…
 *   outcome        TDPELECT_OUTCOME_… of the contest that decides `office`; 0: none
 *   elected        how many are elected to `office` (tdpelect_decision_office_elected())
 *   round_outcome  TDPELECT_OUTCOME_… of another contest; `round`, `contest`
 *   base           TDPELECT_BASE_… of the majority; 0: no rule; `round`, `contest`
 *   needed         the least number of votes, or TDPELECT_UNKNOWN; `round`, `contest`
 *   quorum         TDPELECT_QUORUM_OUTCOME_…; `round`
 *   quorum_needed  how many must attend, or TDPELECT_UNKNOWN; `round`
 *   meeting        TDPELECT_MEETING_OUTCOME_… of vote `item` inside the meeting; `round`
 *   step           TDPELECT_STEP_… where there is such a step, else 0; its day, too
 *   deadline       the days of the step `subject`: `before_by`, `after_by`, zeros for none
 *   who            TDPELECT_WHO_… of the step `subject`
 *   eligibility    TDPELECT_ELIGIBILITY_… of row `item`
 *   finding        TDPELECT_FINDING_… where it is told, else 0; `item` is its index there
 */
struct tdpelect_difference {
	uint32_t size;
	int32_t aspect;   /**< TDPELECT_ASPECT_… */
	int32_t office;   /**< an index, -1 where none is meant, as all that follow */
	int32_t round;    /**< as tdpelect_decision_round() counts */
	int32_t contest;
	int32_t item;
	int32_t subject;  /**< a step, of deadline and who; else 0 */
	int32_t before;
	int32_t after;
	struct tdpelect_date before_by;
	struct tdpelect_date after_by;
	int32_t is_joint; /**< 1 where no value makes it alone, only those of `values` together */
	uint64_t values[TDPELECT_COVERAGE_WORDS]; /**< tdpelect_difference_rests_on() */
};

#define TDPELECT_DIFFERENCE_INIT                                                             \
	{sizeof(struct tdpelect_difference), 0, 0, 0, 0, 0, 0, 0, 0, {0, 0, 0}, {0, 0, 0},   \
	 0, {0}}

/**
 * In what two decisions of one election differ, in a stable order: the election as a whole,
 * its offices, rounds, steps, people, findings. Findings that tell of the law alone
 * (rules.…, law.…) are left out: what the law says is no fact of the group.
 * `ret_count` may pass `capacity`: it is the capacity needed. `ret_contrast`
 * (TDPELECT_CONTRAST_…) is `unknown` where facts are missing on a side, `no_law` where
 * nothing is in force on one; the differences are listed all the same.
 * Errors: TDPELECT_ERROR_ARGUMENT · _REFERENCE (decisions of two elections) · _MEMORY.
 */
TDPELECT_API tdpelect_status tdpelect_decision_compare(
	const tdpelect_decision *before, const tdpelect_decision *after,
	struct tdpelect_difference *ret_differences, size_t capacity, size_t *ret_count,
	int32_t *ret_contrast, struct tdpelect_error *reterr_error);

/**
 * Fills in `values` of differences that tdpelect_decision_compare() listed: the rulebook
 * values that the law says otherwise, that a rule read, and that make the difference. Each is
 * tried: it makes the difference where it alone, taken over from the other law, brings it
 * about, or left as it was undoes it. Where none does, all that were read do together.
 * Errors: TDPELECT_ERROR_ARGUMENT · _REFERENCE · _STRUCT · _MEMORY.
 */
TDPELECT_API tdpelect_status tdpelect_decision_explain(const tdpelect_decision *before,
						       const tdpelect_decision *after,
						       struct tdpelect_difference *differences,
						       size_t difference_count,
						       struct tdpelect_error *reterr_error);

/** 1 where the rulebook value makes the difference, else 0. */
TDPELECT_API int tdpelect_difference_rests_on(const struct tdpelect_difference *difference,
					      int32_t value);

/** The set of words (TDPELECT_SET_…) of an aspect's `before` and `after`; 0: numbers or days. */
TDPELECT_API int32_t tdpelect_aspect_set(int32_t aspect);

/**
 * "votes needed to be elected: 129 → 171", without any id or name.
 * Returns the length needed, as snprintf does; 0 for an unknown aspect or language.
 */
TDPELECT_API size_t tdpelect_difference_print(const struct tdpelect_difference *difference,
					      int32_t language, char *ret_text, size_t capacity);

/** What many comparisons come to. A plain struct: add in any order, from any number of parts. */
struct tdpelect_contrast {
	uint32_t size;
	uint32_t reserved;
	int64_t group_count;
	int64_t groups[8];     /**< by TDPELECT_CONTRAST_… */
	int64_t result_count;  /**< groups with another outcome, or others elected */
	int64_t aspects[32];   /**< groups that differ in TDPELECT_ASPECT_… */
};

TDPELECT_API void tdpelect_contrast_init(struct tdpelect_contrast *contrast);

/**
 * Adds `group_count` groups of one TDPELECT_CONTRAST_…; the differences count where that is
 * `differs`. Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _WORD · _RANGE.
 */
TDPELECT_API tdpelect_status tdpelect_contrast_add(
	struct tdpelect_contrast *contrast, int32_t compared, int64_t group_count,
	const struct tdpelect_difference *differences, size_t difference_count,
	struct tdpelect_error *reterr_error);

/** The sum of two parts. Errors: as tdpelect_contrast_add(). */
TDPELECT_API tdpelect_status tdpelect_contrast_merge(struct tdpelect_contrast *contrast,
						       const struct tdpelect_contrast *part,
						       struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
