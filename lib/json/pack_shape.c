/* SPDX-License-Identifier: MIT */
#include "shape.h"

/* tdpelect.pack/1. Whether the values make sense is for tdpelect_pack_check(). */

#define FIELDS static const struct tdp_json_field
#define SHAPE static const struct tdp_json_shape

FIELDS title_fields[] = {
	{"vi", .kind = TDP_JSON_TEXT},
	{"en", .kind = TDP_JSON_TEXT},
};
SHAPE title_shape = TDP_JSON_SHAPE(title_fields);

FIELDS instrument_fields[] = {
	{"number", .kind = TDP_JSON_TEXT},
	{"issued", .kind = TDP_JSON_DATE},
	{"title", TDP_JSON_IS_OBJECT(title_shape)},
};
SHAPE instrument_shape = TDP_JSON_SHAPE(instrument_fields);

FIELDS in_force_fields[] = {
	{"from", .kind = TDP_JSON_DATE},
	{"to", .kind = TDP_JSON_DATE},
	{"evidence", TDP_JSON_IS_WORD(TDPELECT_SET_EVIDENCE), .flags = TDP_JSON_REQUIRED},
};
SHAPE in_force_shape = TDP_JSON_SHAPE(in_force_fields);

FIELDS pack_fields[] = {
	{"format", .kind = TDP_JSON_CONSTANT, .flags = TDP_JSON_REQUIRED,
	 .text = "tdpelect.pack/1"},
	{"id", .kind = TDP_JSON_ID, .flags = TDP_JSON_REQUIRED},
	{"jurisdiction", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_REQUIRED},
	{"instrument", TDP_JSON_IS_OBJECT(instrument_shape)},
	{"in_force", TDP_JSON_IS_OBJECT(in_force_shape), .flags = TDP_JSON_REQUIRED},
	{"under", TDP_JSON_IS_ARRAY(tdp_json_id_field, TDPELECT_PACK_LIST_LIMIT)},
	{"values", TDP_JSON_IS_BY(tdp_json_check_pack_values),
	 .flags = TDP_JSON_REQUIRED},
};
const struct tdp_json_shape tdp_json_pack_shape = TDP_JSON_SHAPE(pack_fields);
