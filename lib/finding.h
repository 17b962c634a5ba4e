/* SPDX-License-Identifier: MIT */
#ifndef TDP_FINDING_H
#define TDP_FINDING_H

#include <tdpelect/finding.h>

#include "base.h"
#include "rulebook.h"

/* The one way a rule reads the law: marks the value as covered; NULL where it is absent. */
const struct tdpelect_rule *tdp_read(const tdpelect_rulebook *rulebook,
				     struct tdpelect_context *context, int32_t value);

/* Reads a value that something depends on: absent ones are the finding rules.value_missing. */
const struct tdpelect_rule *tdp_require(const tdpelect_rulebook *rulebook,
					struct tdpelect_context *context, int32_t value);

/* What a choice says, 0 where it is absent or none. */
int32_t tdp_read_choice(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			int32_t value);

/* A place of the document; unused indices are -1. */
struct tdpelect_place tdp_at(int32_t place, int32_t round, int32_t contest, int32_t item);

/* Appends a finding; a NULL context takes none. */
void tdp_find(struct tdpelect_context *context, int32_t name, int32_t value,
	      struct tdpelect_place at, int64_t left, int64_t right);

/* Appends a contradiction between two places. */
void tdp_find_both(struct tdpelect_context *context, int32_t name, struct tdpelect_place at,
		   struct tdpelect_place other, int64_t left, int64_t right);

static inline struct tdpelect_fraction tdp_ratio_of(const struct tdpelect_rule *rule)
{
	struct tdpelect_fraction fraction = {rule->first, rule->second};

	return fraction;
}

#endif
