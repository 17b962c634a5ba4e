/* SPDX-License-Identifier: MIT */
#ifndef TDP_FINDING_H
#define TDP_FINDING_H

#include <tdpelect/finding.h>

#include "base.h"
#include "rulebook.h"

/* Who hands in no context pays for none: what is only for it is inlined behind that question. */

/* A place of the document; unused indices are -1. */
static inline struct tdpelect_place tdp_at(int32_t place, int32_t round, int32_t contest,
					   int32_t item)
{
	struct tdpelect_place at = {place, round, contest, item};

	return at;
}

/* Appends a finding, unless it was told a moment ago. */
void tdp_append(struct tdpelect_context *context, int32_t name, int32_t value,
		struct tdpelect_place at, struct tdpelect_place other, int64_t left,
		int64_t right);

/* Appends a finding; a NULL context takes none. */
static inline void tdp_find(struct tdpelect_context *context, int32_t name, int32_t value,
			    struct tdpelect_place at, int64_t left, int64_t right)
{
	if (context)
		tdp_append(context, name, value, at, tdp_at(0, -1, -1, -1), left, right);
}

/* Appends a contradiction between two places. */
static inline void tdp_find_both(struct tdpelect_context *context, int32_t name,
				 struct tdpelect_place at, struct tdpelect_place other,
				 int64_t left, int64_t right)
{
	if (context)
		tdp_append(context, name, 0, at, other, left, right);
}

/* The one way a rule reads the law: marks the value as covered; NULL where it is absent. */
static inline const struct tdpelect_rule *tdp_read(const tdpelect_rulebook *rulebook,
						   struct tdpelect_context *context,
						   int32_t value)
{
	if (context)
		context->coverage[value / 64] |= (uint64_t)1 << (value % 64);
	return rulebook->rules[value].kind ? &rulebook->rules[value] : NULL;
}

/* Reads a value that something depends on: absent ones are the finding rules.value_missing. */
static inline const struct tdpelect_rule *tdp_require(const tdpelect_rulebook *rulebook,
						      struct tdpelect_context *context,
						      int32_t value)
{
	const struct tdpelect_rule *rule = tdp_read(rulebook, context, value);

	if (!rule)
		tdp_find(context, TDPELECT_FINDING_RULES_VALUE_MISSING, value,
			 tdp_at(TDPELECT_PLACE_RULES, -1, -1, -1), 0, 0);
	return rule;
}

/* What a choice says, 0 where it is absent or none. */
static inline int32_t tdp_read_choice(const tdpelect_rulebook *rulebook,
				      struct tdpelect_context *context, int32_t value)
{
	const struct tdpelect_rule *rule = tdp_read(rulebook, context, value);

	return rule ? rule->choice : 0;
}

static inline struct tdpelect_fraction tdp_ratio_of(const struct tdpelect_rule *rule)
{
	struct tdpelect_fraction fraction = {rule->first, rule->second};

	return fraction;
}

#endif
