/* SPDX-License-Identifier: MIT */
#ifndef TDP_TRACE_H
#define TDP_TRACE_H

#include <tdpelect/trace.h>

#include "finding.h"
#include "fraction.h"

#define TDP_NOWHERE ((struct tdpelect_place){0, -1, -1, -1})

static inline int tdp_is_traced(const struct tdpelect_context *context)
{
	return context && context->size >= TDP_FIRST_SIZE(context) && context->trace;
}

static inline size_t tdp_trace_count(const struct tdpelect_context *context)
{
	return tdp_is_traced(context) ? context->trace->count : 0;
}

/* Appends a comparison with its outcome. */
void tdp_note(struct tdpelect_context *context, const struct tdpelect_comparison *comparison,
	      int32_t outcome);

/* Whether it holds; both sides are known. */
static inline int tdp_holds(const struct tdpelect_comparison *comparison)
{
	if (comparison->ratio.denominator)
		return tdp_fraction_reaches(comparison->ratio, comparison->relation,
					    (int32_t)comparison->left,
					    (int32_t)comparison->right);
	switch (comparison->relation) {
	case TDPELECT_RELATION_MORE_THAN:
		return comparison->left > comparison->right;
	case TDPELECT_RELATION_AT_LEAST:
		return comparison->left >= comparison->right;
	case TDPELECT_RELATION_AT_MOST:
		return comparison->left <= comparison->right;
	default:
		return comparison->left == comparison->right;
	}
}

/* A copy made field by field: compilers see that nobody needs the comparison as a whole where
 * nothing is traced, and put together only what decides. */
static inline void tdp_note_copy(struct tdpelect_context *context,
				 const struct tdpelect_comparison *comparison, int32_t outcome)
{
	struct tdpelect_comparison copy = {.kind = comparison->kind,
					   .value = comparison->value,
					   .relation = comparison->relation,
					   .word = comparison->word,
					   .ratio = {comparison->ratio.numerator,
						     comparison->ratio.denominator},
					   .at = comparison->at,
					   .other = comparison->other,
					   .left = comparison->left,
					   .right = comparison->right};

	tdp_note(context, &copy, outcome);
}

/* The one way in which a rule compares: what is traced is what decides. */
static inline int tdp_compare(struct tdpelect_context *context,
			      const struct tdpelect_comparison *comparison)
{
	int outcome = tdp_holds(comparison);

	if (tdp_is_traced(context))
		tdp_note_copy(context, comparison, outcome);
	return outcome;
}

/* Whether the law makes this choice. */
static inline int tdp_compare_choice(struct tdpelect_context *context, int32_t value,
				     int32_t says, int32_t choice, struct tdpelect_place at)
{
	return tdp_compare(context, &(struct tdpelect_comparison){
					    .kind = TDPELECT_COMPARISON_CHOICE,
					    .value = value,
					    .relation = TDPELECT_RELATION_EQUAL,
					    .at = at,
					    .other = TDP_NOWHERE,
					    .left = says,
					    .right = choice});
}

/* Whether a count lies under or over what a range of the law allows; -1 is no limit. */
static inline int tdp_is_outside(struct tdpelect_context *context, int32_t value, int32_t relation,
				 int32_t count, int32_t limit, struct tdpelect_place at)
{
	return limit >= 0 && !tdp_compare(context, &(struct tdpelect_comparison){
							   .kind = TDPELECT_COMPARISON_RANGE,
							   .value = value,
							   .relation = relation,
							   .at = at,
							   .other = TDP_NOWHERE,
							   .left = count,
							   .right = limit});
}

static inline int tdp_is_below(struct tdpelect_context *context, int32_t value,
			       const struct tdpelect_rule *range, int32_t count,
			       struct tdpelect_place at)
{
	return tdp_is_outside(context, value, TDPELECT_RELATION_AT_LEAST, count, range->first, at);
}

static inline int tdp_is_above(struct tdpelect_context *context, int32_t value,
			       const struct tdpelect_rule *range, int32_t count,
			       struct tdpelect_place at)
{
	return tdp_is_outside(context, value, TDPELECT_RELATION_AT_MOST, count, range->second, at);
}

/* Moves the comparisons from `since` on, made by a rule that knows no place, to theirs. */
void tdp_place_trace(struct tdpelect_context *context, size_t since, struct tdpelect_place at);

#endif
