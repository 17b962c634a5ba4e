/* SPDX-License-Identifier: MIT */
#ifndef TDP_JSON_PACK_H
#define TDP_JSON_PACK_H

#include "shape.h"

/* A pack that was checked by its shape becomes one block, to be freed with
 * tdpelect_json_pack_free(); it passes tdpelect_pack_check() or is refused where it
 * stands. */
tdpelect_status tdp_json_pack(const struct tdp_json_document *in, const json_t *source,
			      const struct tdp_json_path *at,
			      struct tdpelect_pack **ret_pack);

/* One piece of memory that is given out from its front. */
struct tdp_json_block {
	char *start;
	size_t size;
	size_t used;
};

/* The block has room for whatever tdp_json_pack_fill() takes of this pack. */
size_t tdp_json_pack_room(const json_t *pack);
struct tdpelect_pack *tdp_json_pack_fill(struct tdp_json_block *block,
					 const json_t *source);

/* pack_rule.c */
void *tdp_json_block_take(struct tdp_json_block *block, size_t count, size_t size);
const char *tdp_json_block_text(struct tdp_json_block *block, const json_t *object,
				const char *key);
void tdp_json_pack_rule(struct tdp_json_block *block, const char *pack_id, int32_t number,
			const json_t *value, struct tdpelect_rule *ret_rule);

#endif
