/* SPDX-License-Identifier: MIT */
#include "shape.h"

/* tdpelect.campaign/1, the innermost object first. */

#define FIELDS static const struct tdp_json_field
#define SHAPE static const struct tdp_json_shape

/* Totals go to 2^53-1. */
#define IS_TOTAL .kind = TDP_JSON_INTEGER, .least = 0, .most = 9007199254740991

FIELDS target_fields[] = {
	{"turnout", .kind = TDP_JSON_RATIO},
	{"units_elected", .kind = TDP_JSON_RATIO},
	{"partly_elected", TDP_JSON_IS_COUNT},
	{"no_winner", TDP_JSON_IS_COUNT},
	{"no_quorum", TDP_JSON_IS_COUNT},
	{"not_held", TDP_JSON_IS_COUNT},
	{"annulled", TDP_JSON_IS_COUNT},
};
SHAPE target_shape = TDP_JSON_SHAPE(target_fields);

FIELDS deadline_fields[] = {
	{"name", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_ASIDE},
	{"by", .kind = TDP_JSON_DATE, .flags = TDP_JSON_REQUIRED},
};
SHAPE deadline_shape = TDP_JSON_SHAPE(deadline_fields);
FIELDS deadline_field = {TDP_JSON_IS_OBJECT(deadline_shape)};

FIELDS file_field = {.kind = TDP_JSON_TEXT};

FIELDS summary_fields[] = {
	{"id", .kind = TDP_JSON_ID},
	{"name", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_ASIDE},
	{"office", .kind = TDP_JSON_ID},
	{"count", TDP_JSON_IS_COUNT, .flags = TDP_JSON_REQUIRED},
	{"outcome", TDP_JSON_IS_WORD(TDPELECT_SET_OUTCOME)},
	{"electorate", TDP_JSON_IS_COUNT},
	{"present", TDP_JSON_IS_COUNT},
	{"full_turnout_units", TDP_JSON_IS_COUNT},
};
SHAPE summary_shape = TDP_JSON_SHAPE(summary_fields);
FIELDS summary_field = {TDP_JSON_IS_OBJECT(summary_shape)};

FIELDS published_fields[] = {
	{"units", IS_TOTAL},
	{"elected", IS_TOTAL},
	{"partly_elected", IS_TOTAL},
	{"no_winner", IS_TOTAL},
	{"no_quorum", IS_TOTAL},
	{"not_held", IS_TOTAL},
	{"annulled", IS_TOTAL},
	{"undetermined", IS_TOTAL},
	{"irreconcilable", IS_TOTAL},
	{"tied", IS_TOTAL},
	{"unknown", IS_TOTAL},
	{"electorate", IS_TOTAL},
	{"present", IS_TOTAL},
	{"full_turnout_units", IS_TOTAL},
	{"turnout_percent", .kind = TDP_JSON_PERCENT},
};
SHAPE published_shape = TDP_JSON_SHAPE(published_fields);

FIELDS election_field = {TDP_JSON_IS_OBJECT(tdp_json_election_shape)};

FIELDS campaign_fields[] = {
	{"format", .kind = TDP_JSON_CONSTANT, .flags = TDP_JSON_REQUIRED,
	 .text = "tdpelect.campaign/1"},
	{"id", .kind = TDP_JSON_ID},
	{"name", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_ASIDE},
	{"rules", TDP_JSON_IS_OBJECT(tdp_json_rules_shape), .flags = TDP_JSON_ASIDE},
	{"targets", TDP_JSON_IS_OBJECT(target_shape)},
	{"deadlines", TDP_JSON_IS_ARRAY(deadline_field, TDPELECT_DEADLINE_LIMIT)},
	{"files", TDP_JSON_IS_ARRAY(file_field, TDPELECT_FILE_LIMIT)},
	{"elections", TDP_JSON_IS_ARRAY(election_field, TDPELECT_UNIT_LIMIT)},
	{"summaries", TDP_JSON_IS_ARRAY(summary_field, TDPELECT_UNIT_LIMIT)},
	{"published", TDP_JSON_IS_OBJECT(published_shape), .flags = TDP_JSON_ASIDE},
};
const struct tdp_json_shape tdp_json_campaign_shape = TDP_JSON_SHAPE(campaign_fields);
