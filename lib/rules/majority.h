/* SPDX-License-Identifier: MIT */
#ifndef TDP_MAJORITY_H
#define TDP_MAJORITY_H

#include "count.h"

/* What is known of a contest beside its tally. */
struct tdp_circumstance {
	int32_t quorum_outcome;
	int is_annulled;       /* a breach of its round was ruled annulled or redo */
	int is_contradicted;   /* a contradiction of the round, besides the tally's own */
	int32_t contradiction_count; /* the tally's own, already found */
	int has_report;        /* an outcome was reported: it stands in where this is unknown */
	int is_disputed;       /* ballots that no rule judges decide */
};

/* What the rule says of a tally before anything is judged: the base, the least number, the
 * percentages. */
void tdp_majority_begin(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			struct tdpelect_context *context, struct tdpelect_majority *majority,
			struct tdpelect_candidacy *candidacies);

/* The outcome of a tally that was checked and reconciled: the first that applies. */
void tdp_majority_judge(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			const struct tdp_circumstance *circumstance,
			struct tdpelect_context *context, struct tdpelect_majority *majority,
			struct tdpelect_candidacy *candidacies);

/* 1 where the law lets this electorate vote; `round` is its index or -1, for the finding. */
int tdp_is_electorate_allowed(const tdpelect_rulebook *rulebook, int32_t kind, int32_t round,
			      struct tdpelect_context *context);

/* 1 where the law provides for this form of election. */
int tdp_is_form_provided(const tdpelect_rulebook *rulebook, int32_t form, int32_t round,
			 struct tdpelect_context *context);

/* 1 where the outcome followed from votes: candidates passed or did not. */
static inline int tdp_outcome_is_counted(int32_t outcome)
{
	return outcome == TDPELECT_OUTCOME_ELECTED || outcome == TDPELECT_OUTCOME_PARTLY_ELECTED ||
	       outcome == TDPELECT_OUTCOME_NO_WINNER || outcome == TDPELECT_OUTCOME_RELEASED ||
	       outcome == TDPELECT_OUTCOME_NOT_RELEASED;
}

/* 1 where candidate i would be elected on another base by the same ratio. */
int tdp_is_elected_on(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		      int32_t of, size_t index);

/* Fills in majority->other_bases: what each elects, and whether it differs from candidacies. */
void tdp_compare_bases(const struct tdpelect_tally *tally, struct tdpelect_majority *majority,
		       const struct tdpelect_candidacy *candidacies);

/* The findings of those that differ. */
void tdp_tell_bases(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		    struct tdpelect_context *context);

/* Chooses among more who pass than there are seats: 1 where someone is elected by it, else the
 * outcome is set. */
void tdp_choose_winners(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			struct tdpelect_context *context, struct tdpelect_majority *majority,
			struct tdpelect_candidacy *candidacies, int32_t passed_count);

#endif
