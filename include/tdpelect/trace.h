/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_TRACE_H
#define TDPELECT_TRACE_H

/**
 * @file
 * Traces: every comparison that a verdict rests on, in the order in which it was made, with
 * both sides, as fixed values in the caller's array.
 *
 * A comparison is traced by the one function that makes it, so a trace cannot say anything
 * else than what was decided. Nothing is allocated. It holds no ids: places are indices.
 */

#include <tdpelect/decision.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * One comparison. With a ratio: `denominator x left` against `numerator x right`; without
 * one (0/0): `left` against `right`. The article is that of the value:
 * `tdpelect_rulebook_rule(rulebook, value)->laws`.
 */
struct tdpelect_comparison {
	uint32_t size;
	int32_t kind;       /**< TDPELECT_COMPARISON_… */
	int32_t value;      /**< the rulebook value it applies, 0 for none */
	int32_t relation;   /**< TDPELECT_RELATION_…; 0 for a term or a transition, which follow */
	int32_t word;       /**< ratio: TDPELECT_BASE_… of `right` · choice: TDPELECT_CHOICE_… ·
				 transition: TDPELECT_OCCURRENCE_… · else 0 */
	int32_t outcome;    /**< 1 it holds · 0 it does not · -1 a side is not known */
	struct tdpelect_fraction ratio;
	struct tdpelect_place at;     /**< of the left side */
	struct tdpelect_place other;  /**< of the right side; place 0 where it is the law's */
	int64_t left;       /**< counts, words, days of the calendar (0001-01-01 is 1); or
				 TDPELECT_UNKNOWN */
	int64_t right;
};

#define TDPELECT_COMPARISON_INIT                                                             \
	{sizeof(struct tdpelect_comparison), 0, 0, 0, 0, 0, {0, 0}, {0, 0, 0, 0},            \
	 {0, 0, 0, 0}, 0, 0}

/**
 * A caller's array of comparisons. `count` grows past `capacity` when the array is too small:
 * it is the capacity needed, and the first `capacity` are valid. What was traced before a call
 * failed is valid too.
 */
struct tdpelect_trace {
	uint32_t size;
	uint32_t reserved;
	struct tdpelect_comparison *comparisons;
	size_t capacity;
	size_t count;
};

#define TDPELECT_TRACE_INIT {sizeof(struct tdpelect_trace), 0, NULL, 0, 0}

/** An empty trace over the caller's array, which may be NULL with a capacity of 0. */
TDPELECT_API void tdpelect_trace_init(struct tdpelect_trace *trace,
				      struct tdpelect_comparison *comparisons, size_t capacity);

/**
 * The comparison as a line that anyone can redo, "reaches the majority: 2 x 159 = 318 <= 361
 * (the whole electorate): no". Returns the length needed, as snprintf does; 0 for an unknown
 * comparison or language.
 */
TDPELECT_API size_t tdpelect_comparison_print(const struct tdpelect_comparison *comparison,
					      int32_t language, char *ret_text,
					      size_t capacity);

/**
 * tdpelect_election_judge(), traced: `trace` is emptied first and filled as far as judging
 * gets, also where it fails. A NULL trace takes nothing.
 * Errors: as tdpelect_election_judge(); TDPELECT_ERROR_STRUCT (trace).
 */
TDPELECT_API tdpelect_status tdpelect_election_judge_traced(
	const tdpelect_election *election, const struct tdpelect_pack *const *packs,
	size_t pack_count, struct tdpelect_trace *trace, tdpelect_decision **ret_decision,
	struct tdpelect_error *reterr_error);

/**
 * The JSON Pointer of a comparison's place in the election's document; `which` 0 for its left
 * side, 1 for its right. As tdpelect_decision_finding_path().
 */
TDPELECT_API size_t tdpelect_decision_comparison_path(
	const tdpelect_decision *decision, const struct tdpelect_comparison *comparison,
	int which, char *ret_text, size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
