/* SPDX-License-Identifier: MIT */
#ifndef TDP_COMPARE_H
#define TDP_COMPARE_H

/* Two decisions of one election, and the list of what differs between them. */

#include <tdpelect/difference.h>

#include "decision.h"

struct tdp_comparing {
	const tdpelect_decision *before;
	const tdpelect_decision *after;
	struct tdpelect_difference *differences; /* the caller's */
	size_t capacity;
	size_t count; /* may pass the capacity */
};

/* A difference that is about nothing in particular yet. */
struct tdpelect_difference tdp_difference(int32_t aspect, int32_t before, int32_t after);

void tdp_add_difference(struct tdp_comparing *comparing, struct tdpelect_difference difference);

/* compare_rounds.c, compare_steps.c, compare_findings.c; the last needs memory. */
void tdp_compare_rounds(struct tdp_comparing *comparing);
void tdp_compare_steps(struct tdp_comparing *comparing);
int tdp_compare_findings(struct tdp_comparing *comparing);

/* 1 where both are the same thing seen at the same place. */
int tdp_is_seen_alike(const struct tdpelect_finding *a, const struct tdpelect_finding *b);

/* 1 where everyone whom `a` elects to an office is elected by `b` as well. */
int tdp_elects_all(const tdpelect_decision *a, const tdpelect_decision *b, size_t office);

tdpelect_status tdp_check_compared(const tdpelect_decision *before,
				   const tdpelect_decision *after, struct tdpelect_error *error);

#endif
