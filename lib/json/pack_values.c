/* SPDX-License-Identifier: MIT */
#include "problems.h"

/* The values of a pack: the form of each follows from the kind the registry gives it. */

#define FIELDS static const struct tdp_json_field
#define SHAPE static const struct tdp_json_shape
#define IS_WORD(set) TDP_JSON_IS_WORD(set), .flags = TDP_JSON_REQUIRED
#define IS_NUMBER TDP_JSON_IS_COUNT, .flags = TDP_JSON_REQUIRED

/* What every value carries. */
#define COMMON                                                                          \
	{"laws", TDP_JSON_IS_ARRAY(law_field, TDPELECT_PACK_LIST_LIMIT), .flags = TDP_JSON_REQUIRED},             \
	{"from", .kind = TDP_JSON_DATE},                                                \
	{"to", .kind = TDP_JSON_DATE}

static tdpelect_status check_true(const struct tdp_json_document *in, const json_t *value,
				  const struct tdp_json_path *at)
{
	return json_is_true(value) ? TDPELECT_OK
				   : tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
						     "only true may stand here");
}

FIELDS law_fields[] = {
	{"article", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_REQUIRED},
	{"clause", .kind = TDP_JSON_TEXT},
	{"point", .kind = TDP_JSON_TEXT},
	{"evidence", IS_WORD(TDPELECT_SET_EVIDENCE)},
};
SHAPE law_shape = TDP_JSON_SHAPE(law_fields);
FIELDS law_field = {TDP_JSON_IS_OBJECT(law_shape)};

FIELDS ratio_fields[] = {
	{"ratio", .kind = TDP_JSON_RATIO, .flags = TDP_JSON_REQUIRED},
	{"compare", IS_WORD(TDPELECT_SET_COMPARE)},
	{"base", IS_WORD(TDPELECT_SET_BASE)},
	COMMON,
};
FIELDS range_fields[] = {
	{"min", TDP_JSON_IS_COUNT},
	{"max", TDP_JSON_IS_COUNT},
	COMMON,
};
FIELDS days_fields[] = {
	{"days", IS_NUMBER},
	{"unit", TDP_JSON_IS_WORD(TDPELECT_SET_DAY_UNIT)},
	{"after", TDP_JSON_IS_WORD(TDPELECT_SET_EVENT)},
	COMMON,
};
FIELDS months_fields[] = {
	{"months", IS_NUMBER},
	{"after", TDP_JSON_IS_WORD(TDPELECT_SET_EVENT)},
	COMMON,
};
FIELDS choice_fields[] = {
	{"choice", IS_WORD(TDPELECT_SET_CHOICE)},
	COMMON,
};
FIELDS criterion_fields[] = {
	{"criterion", IS_WORD(TDPELECT_SET_EFFECT)},
	{"is", .kind = TDP_JSON_BOOLEAN, .flags = TDP_JSON_REQUIRED},
	COMMON,
};
FIELDS age_fields[] = {
	{"criterion", IS_WORD(TDPELECT_SET_EFFECT)},
	{"age", IS_NUMBER},
	COMMON,
};
FIELDS step_fields[] = {
	{"from_households", IS_NUMBER},
	{"seats", IS_NUMBER},
};
SHAPE step_shape = TDP_JSON_SHAPE(step_fields);
FIELDS step_field = {TDP_JSON_IS_OBJECT(step_shape)};
FIELDS steps_fields[] = {
	{"steps", TDP_JSON_IS_ARRAY(step_field, TDPELECT_PACK_LIST_LIMIT), .flags = TDP_JSON_REQUIRED},
	COMMON,
};
FIELDS none_fields[] = {
	{"none", TDP_JSON_IS_BY(check_true), .flags = TDP_JSON_REQUIRED},
	COMMON,
};

SHAPE shapes[] = {
	[TDPELECT_KIND_RATIO] = TDP_JSON_SHAPE(ratio_fields),
	[TDPELECT_KIND_RANGE] = TDP_JSON_SHAPE(range_fields),
	[TDPELECT_KIND_DAYS] = TDP_JSON_SHAPE(days_fields),
	[TDPELECT_KIND_MONTHS] = TDP_JSON_SHAPE(months_fields),
	[TDPELECT_KIND_CHOICE] = TDP_JSON_SHAPE(choice_fields),
	[TDPELECT_KIND_CRITERION] = TDP_JSON_SHAPE(criterion_fields),
	[TDPELECT_KIND_STEPS] = TDP_JSON_SHAPE(steps_fields),
	[TDPELECT_KIND_NONE] = TDP_JSON_SHAPE(none_fields),
};
SHAPE age_shape = TDP_JSON_SHAPE(age_fields);

static tdpelect_status check_rule(const struct tdp_json_document *in, int32_t number,
				  const json_t *value, const struct tdp_json_path *at)
{
	const struct tdp_json_shape *shape = &shapes[tdpelect_value_kind(number)];

	if (json_object_get(value, "none"))
		shape = &shapes[TDPELECT_KIND_NONE];
	else if (tdpelect_value_fact(number) == TDPELECT_FACT_AGE)
		shape = &age_shape;
	return tdp_json_check(in, shape, value, at);
}

static tdpelect_status check_rules(const struct tdp_json_document *in, int32_t number,
				   const json_t *values, const struct tdp_json_path *at)
{
	if (!json_is_array(values))
		return check_rule(in, number, values, at);
	if (json_array_size(values) > TDPELECT_PACK_VALUE_LIMIT)
		return tdp_json_refuse(in, TDP_JSON_ELEMENT(at, TDPELECT_PACK_VALUE_LIMIT),
				       TDPELECT_ERROR_SIZE, NULL);
	for (size_t i = 0; i < json_array_size(values); i++) {
		tdpelect_status status = check_rule(in, number, json_array_get(values, i),
						    TDP_JSON_ELEMENT(at, i));

		if (status)
			return status;
	}
	return TDPELECT_OK;
}

tdpelect_status tdp_json_check_pack_values(const struct tdp_json_document *in,
					   const json_t *values,
					   const struct tdp_json_path *at)
{
	const char *key;
	json_t *value;

	if (!json_is_object(values))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
				       "an object is expected");
	json_object_foreach((json_t *)values, key, value) {
		const struct tdp_json_path *member = TDP_JSON_MEMBER(at, key);
		int32_t number = tdpelect_word_number(TDPELECT_SET_VALUE, key);
		tdpelect_status status;

		if (tdp_json_is_extra(key, value))
			continue;
		if (!number) {
			tdp_json_expect_word(in, TDPELECT_SET_VALUE, key);
			status = tdp_json_refuse_key(in, member,
						     TDPELECT_ERROR_KEY_UNKNOWN,
						     "no rulebook value has this name");
		} else {
			status = check_rules(in, number, value, member);
		}
		if (status)
			return status;
	}
	return TDPELECT_OK;
}
