/* SPDX-License-Identifier: MIT */
#include "shape.h"

/* `rules`: a place (and a day), or a stack of packs, each named or told in full. */

static tdpelect_status check_pack_or_id(const struct tdp_json_document *in,
					const json_t *value,
					const struct tdp_json_path *at)
{
	if (json_is_string(value))
		return tdp_json_check_value(in, &tdp_json_id_field, value, at);
	if (json_is_object(value))
		return tdp_json_check(in, &tdp_json_pack_shape, value, at);
	return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
			       "an id or a pack is expected");
}

static const struct tdp_json_field pack_or_id_field = {TDP_JSON_IS_BY(check_pack_or_id)};

static const struct tdp_json_field fields[] = {
	{"jurisdiction", .kind = TDP_JSON_TEXT},
	{"on", .kind = TDP_JSON_DATE},
	{"packs", TDP_JSON_IS_ARRAY(pack_or_id_field, TDPELECT_STACK_LIMIT)},
};

const struct tdp_json_shape tdp_json_rules_shape = TDP_JSON_SHAPE(fields);
