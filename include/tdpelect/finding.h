/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_FINDING_H
#define TDPELECT_FINDING_H

/**
 * @file
 * Findings and coverage: what a rule saw, as fixed values without text or names.
 *
 * A caller that wants them hands in a context; a caller that does not hands in NULL.
 */

#include <tdpelect/law.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Where in the facts: a template of names.h (TDPELECT_PLACE_…) and its indices, -1 unused. */
struct tdpelect_place {
	int32_t place;
	int32_t round;
	int32_t contest;
	int32_t item;      /**< a candidate, cluster, breach … by place */
};

/** One thing that a rule saw. Its name is permanent; its text is made on demand. */
struct tdpelect_finding {
	uint32_t size;
	int32_t name;                 /**< TDPELECT_FINDING_… */
	int32_t severity;             /**< TDPELECT_SEVERITY_… */
	int32_t value;                /**< the rulebook value it rests on, 0 for none */
	struct tdpelect_place at;
	struct tdpelect_place other;  /**< the second place of a contradiction */
	int64_t left;                 /**< numbers that the text prints: counts, words, days of
					   the calendar (0001-01-01 is 1) */
	int64_t right;
};

#define TDPELECT_FINDING_INIT                                                                \
	{sizeof(struct tdpelect_finding), 0, 0, 0, {0, 0, 0, 0}, {0, 0, 0, 0}, 0, 0}

/** How many 64-bit words hold one bit a rulebook value. */
#define TDPELECT_COVERAGE_WORDS 4

struct tdpelect_trace; /* trace.h */

/**
 * What a rule writes to beside its result. `finding_count` grows past `finding_capacity`
 * when the array is too small: it is the capacity needed. Coverage bits are only ever set.
 * `trace` may be NULL: nothing is traced.
 */
struct tdpelect_context {
	uint32_t size;
	uint32_t reserved;
	uint64_t coverage[TDPELECT_COVERAGE_WORDS];
	struct tdpelect_finding *findings;
	size_t finding_capacity;
	size_t finding_count;
	uint64_t transitions; /**< bit i: row i of tdpelect_transition() applied */
	struct tdpelect_trace *trace;
};

#define TDPELECT_CONTEXT_INIT                                                                \
	{sizeof(struct tdpelect_context), 0, {0, 0, 0, 0}, NULL, 0, 0, 0, NULL}

/** An empty context over the caller's array, which may be NULL with a capacity of 0. */
TDPELECT_API void tdpelect_context_init(struct tdpelect_context *context,
					struct tdpelect_finding *findings,
					size_t finding_capacity);

/** 1 where a rule read the value, else 0. */
TDPELECT_API int tdpelect_context_covers(const struct tdpelect_context *context, int32_t value);

/** 1 where row `index` of tdpelect_transition() applied, else 0. */
TDPELECT_API int tdpelect_context_covers_transition(const struct tdpelect_context *context,
						    size_t index);

/**
 * The sentence of a finding, as a ward clerk would read it, without any id or name.
 * Returns the length needed, as snprintf does; 0 for an unknown finding or language.
 */
TDPELECT_API size_t tdpelect_finding_print(const struct tdpelect_finding *finding,
					   int32_t language, char *ret_text, size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
