/* SPDX-License-Identifier: MIT */
#ifndef TDP_ELIGIBILITY_H
#define TDP_ELIGIBILITY_H

#include <tdpelect/eligibility.h>

/* The facts, as bits, that are no criterion for whom the household names; 0: all are. */
uint64_t tdp_facts_replaced(const tdpelect_rulebook *rulebook, int32_t role,
			    struct tdpelect_context *context);

#endif
