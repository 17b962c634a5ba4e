/* SPDX-License-Identifier: MIT */
#ifndef TDP_VERIFY_H
#define TDP_VERIFY_H

/* A recorded report against the one that follows from the facts here. */

#include "json_private.h"

/* verify_differ.c: appends {"at", "recorded", "found"} for every place where the two differ,
 * but for `engine`; how many, also past what the list holds. Nonzero *ret_bad: no memory. */
size_t tdp_verify_differ(json_t *list, const json_t *recorded, const json_t *found,
			 int *ret_bad);

/* verify_rules.c: {"recorded", "found", "same"} of the rules' digests and, where the recorded
 * rulebook can be put together again, which values differ; else which packs are missing.
 * NULL without memory. */
json_t *tdp_verify_rules(const json_t *recorded, const json_t *found,
			 const struct tdpelect_json_options *options);

#endif
