/* SPDX-License-Identifier: MIT */
#ifndef TDP_COLUMNS_CONTEST_H
#define TDP_COLUMNS_CONTEST_H

/* What a rulebook says of every conference alike, read once. */

#include "../rulebook.h"
#include "kernels.h"

void tdp_plan_quorum(const tdpelect_rulebook *rulebook, int32_t form,
		     struct tdp_contest_plan *ret_plan);

/* Of an election by secret ballot in a conference. */
void tdp_plan_contest(const tdpelect_rulebook *rulebook, struct tdp_contest_plan *ret_plan);

#endif
