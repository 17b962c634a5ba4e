/* SPDX-License-Identifier: MIT */
#ifndef TDP_QUORUM_H
#define TDP_QUORUM_H

#include <tdpelect/quorum.h>

#include "../finding.h"

/* The value that sets the quorum of a form. */
int32_t tdp_quorum_value(int32_t form);

/* Its rule; NULL where none compares who came: the outcome is then the same for all. */
const struct tdpelect_rule *tdp_quorum_rule(const tdpelect_rulebook *rulebook,
					    struct tdpelect_context *context, int32_t form,
					    int32_t *ret_given);

#endif
