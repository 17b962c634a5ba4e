/* SPDX-License-Identifier: MIT */
#ifndef TDP_COLUMNS_PEOPLE_H
#define TDP_COLUMNS_PEOPLE_H

#include <tdpelect/eligibility.h>

#include "kernels.h"

/* Many people, one role, one polling day: what was handed in, and what the rulebook says of all
 * of them, read once. */
struct tdp_people {
	const tdpelect_rulebook *rulebook;
	int32_t role;
	struct tdpelect_date polling_day;
	const int32_t *birth_dates;
	const uint64_t *known;
	const uint64_t *truth;
	struct tdp_age_plan age;
	struct tdp_facts_plan facts;
};

/* Reads the rulebook. Errors: as tdpelect_eligibility_judge() of nobody in particular. */
tdpelect_status tdp_people_plan(struct tdp_people *people, struct tdpelect_error *error);

/* Judges at most TDP_BLOCK rows from `first` on into the first rows of `out`, every column of
 * which is there. */
tdpelect_status tdp_people_judge(const struct tdp_people *people, size_t first, size_t row_count,
				 const struct tdp_people_out *out, uint8_t *ret_implausible,
				 struct tdpelect_error *error);

/* Judges one row by the single call. */
tdpelect_status tdp_people_judge_one(const struct tdp_people *people, size_t row,
				     struct tdpelect_context *context,
				     struct tdpelect_eligibility *ret_answer,
				     struct tdpelect_error *error);

#endif
