/* SPDX-License-Identifier: MIT */
#ifndef TDP_RULE_COMPARE_H
#define TDP_RULE_COMPARE_H

#include <tdpelect/law.h>

/* 1 where both say the same, whatever the law they name. */
int tdp_rule_says_same(const struct tdpelect_rule *a, const struct tdpelect_rule *b);

#endif
