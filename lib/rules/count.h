/* SPDX-License-Identifier: MIT */
#ifndef TDP_COUNT_H
#define TDP_COUNT_H

#include <tdpelect/limits.h>
#include <tdpelect/majority.h>

#include "../trace.h"

/* Two known numbers of the document that must agree: 1 where they do. */
static inline int tdp_counts_agree(struct tdpelect_context *context, int32_t relation,
				   struct tdpelect_place at, struct tdpelect_place other,
				   int64_t left, int64_t right)
{
	return tdp_compare(context, &(struct tdpelect_comparison){
					    .kind = TDPELECT_COMPARISON_COUNT,
					    .relation = relation,
					    .at = at,
					    .other = other,
					    .left = left,
					    .right = right});
}

/* How many contradictions there are; the tally was checked. */
int32_t tdp_tally_reconcile(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			    struct tdpelect_context *context);

tdpelect_status tdp_tally_check(const tdpelect_rulebook *rulebook,
				const struct tdpelect_tally *tally, struct tdpelect_error *error);

static inline const struct tdpelect_votes *tdp_votes(const struct tdpelect_tally *tally, size_t i)
{
	return tdp_element(tally->votes, i);
}

/* Standing in this round: neither withdrawn nor elected before. */
static inline int tdp_stands(const struct tdpelect_votes *candidate)
{
	return !candidate->withdrawn && !candidate->seated;
}

/* The count of a base, maybe unknown. */
static inline int32_t tdp_tally_base(const struct tdpelect_tally *tally, int32_t base)
{
	switch (base) {
	case TDPELECT_BASE_ELECTORATE:
		return tally->electorate_count;
	case TDPELECT_BASE_PRESENT:
		return tally->present_count;
	case TDPELECT_BASE_ISSUED:
		return tally->issued_ballot_count;
	case TDPELECT_BASE_RETURNED:
		return tally->returned_ballot_count;
	default:
		return tally->valid_ballot_count;
	}
}

/* The least known link of the chain that bounds one candidate's votes, maybe unknown. */
int32_t tdp_tally_least_link(const struct tdpelect_tally *tally);

/* How many names a ballot may carry: as many as seats, unless the rulebook says one. */
int64_t tdp_tally_marks(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			const struct tdpelect_tally *tally);

/* The known votes of all who have not withdrawn. */
int64_t tdp_tally_sum(const struct tdpelect_tally *tally);

static inline int tdp_tally_is_secret(const struct tdpelect_tally *tally)
{
	return tally->method != TDPELECT_METHOD_SHOW_OF_HANDS;
}

static inline int tdp_tally_is_conference(const struct tdpelect_tally *tally)
{
	return tally->form == 0 || tally->form == TDPELECT_FORM_CONFERENCE;
}

#endif
