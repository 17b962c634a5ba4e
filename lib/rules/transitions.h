/* SPDX-License-Identifier: MIT */
#ifndef TDP_TRANSITIONS_H
#define TDP_TRANSITIONS_H

#include <tdpelect/next.h>

#include "../trace.h"

/* The state after an occurrence (TDPELECT_OCCURRENCE_…). */
int32_t tdp_transition_apply(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			     int32_t state, int32_t event);

#endif
