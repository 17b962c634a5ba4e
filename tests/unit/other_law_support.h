/* SPDX-License-Identifier: MIT */
#ifndef TDP_TEST_OTHER_LAW_SUPPORT_H
#define TDP_TEST_OTHER_LAW_SUPPORT_H

/* Whole elections by a law of the country of which one value was changed. */
#include "decision/decision.h"

#include "law_support.h"

#include "election_support.h"

static tdpelect_rulebook *other_law;

static inline int end_other_law(void **state)
{
	end_election(state);
	tdpelect_rulebook_free(other_law);
	other_law = NULL;
	return 0;
}

static inline void decide_with(const tdpelect_rulebook *law, int32_t value,
			       struct tdpelect_rule rule)
{
	struct tdp_law other = {.place = ""};

	tdpelect_decision_free(decision);
	decision = NULL;
	tdpelect_rulebook_free(other_law);
	other_law = other.rulebook = law_with(law, value, rule);
	assert_ok(tdpelect_election_set_facts(election, &facts, &error));
	assert_ok(tdp_judge(election, &other, NULL, &decision, &error));
}

static inline void decide_with_choice(const tdpelect_rulebook *law, int32_t value, int32_t choice)
{
	decide_with(law, value, choice_rule(choice));
}

/* The law says that it sets nothing. */
static inline void decide_with_none(const tdpelect_rulebook *law, int32_t value)
{
	decide_with(law, value, rule_of_kind(TDPELECT_KIND_NONE));
}

#endif
