/* SPDX-License-Identifier: MIT */
#ifndef TDP_PACK_CHECK_H
#define TDP_PACK_CHECK_H

#include "law.h"
#include "pack.h"
#include "problems.h"

/* A pack that is being checked. */
struct tdp_pack_check {
	struct tdp_json_document in;
	struct tdp_json_problems problems;
	struct tdp_json_law law;
	const struct tdpelect_pack *pack; /* NULL where it has errors */
	int32_t *slices;                  /* which of its value's spans an entry is */
};

/* Where an entry stands: its value, or one of its spans. */
#define TDP_ENTRY_PATHS 3
const struct tdp_json_path *tdp_pack_entry_path(const struct tdp_pack_check *check,
						size_t index,
						struct tdp_json_path steps[TDP_ENTRY_PATHS]);

/* pack_warnings.c: what is odd about a pack that may be used. */
tdpelect_status tdp_pack_warn(struct tdp_pack_check *check);

#endif
