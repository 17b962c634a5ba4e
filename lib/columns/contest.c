/* SPDX-License-Identifier: MIT */
#include "contest.h"

#include "../rules/quorum.h"

static struct tdp_threshold threshold_of(const struct tdpelect_rule *rule)
{
	return tdp_threshold_of(tdp_ratio_of(rule), rule->compare);
}

void tdp_plan_quorum(const tdpelect_rulebook *rulebook, int32_t form,
		     struct tdp_contest_plan *ret_plan)
{
	const struct tdpelect_rule *rule;

	ret_plan->quorum_given = 0;
	ret_plan->quorum = (struct tdp_threshold){1, 2, 0, 0};
	rule = tdp_quorum_rule(rulebook, NULL, form, &ret_plan->quorum_given);
	if (rule)
		ret_plan->quorum = threshold_of(rule);
}

/* Bases are numbered from the electorate down, links from the valid ballots up. */
static int32_t link_of(int32_t base)
{
	return TDPELECT_BASE_VALID - base;
}

_Static_assert(TDPELECT_BASE_ELECTORATE == 1 && TDPELECT_BASE_VALID == 5 && TDP_LINKS == 5,
	       "a base is a link");

void tdp_plan_contest(const tdpelect_rulebook *rulebook, struct tdp_contest_plan *ret_plan)
{
	const struct tdpelect_rule *rule = tdp_read(rulebook, NULL, TDPELECT_VALUE_MAJORITY);
	int is_ratio = rule && rule->kind == TDPELECT_KIND_RATIO;

	tdp_plan_quorum(rulebook, TDPELECT_FORM_CONFERENCE, ret_plan);
	ret_plan->majority = is_ratio ? threshold_of(rule) : ret_plan->quorum;
	ret_plan->base = is_ratio ? link_of(rule->base) : -1;
	ret_plan->undetermined =
		-(!is_ratio || !tdp_read(rulebook, NULL, TDPELECT_VALUE_QUORUM));
}
