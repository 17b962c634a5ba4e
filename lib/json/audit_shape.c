/* SPDX-License-Identifier: MIT */
#include "audit.h"

/* tdpelect.scenario/1, the innermost object first. */

#define FIELDS static const struct tdp_json_field

static tdpelect_status check_object(const struct tdp_json_document *in,
				    const json_t *value, const struct tdp_json_path *at)
{
	if (json_is_object(value))
		return TDPELECT_OK;
	return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE, "an object is expected");
}

static tdpelect_status check_pointer(const struct tdp_json_document *in,
				     const json_t *value, const struct tdp_json_path *at)
{
	const char *pointer = json_string_value(value);

	if (pointer && *pointer == '/')
		return TDPELECT_OK;
	return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
			       "a JSON Pointer is expected, such as \"/next/0/by\"");
}

static tdpelect_status check_source(const struct tdp_json_document *in,
				    const json_t *value, const struct tdp_json_path *at)
{
	if (!json_is_string(value))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE, "a text is expected");
	if (json_string_length(value) > 0)
		return TDPELECT_OK;
	return tdp_json_refuse(in, at, TDPELECT_ERROR_MISSING,
			       "the source is empty: an address or an article is "
			       "expected");
}

FIELDS error_fields[] = {
	{"code", TDP_JSON_IS_WORD(TDPELECT_SET_ERROR)},
	{"at", .kind = TDP_JSON_TEXT},
	{"line", TDP_JSON_IS_COUNT},
	{"column", TDP_JSON_IS_COUNT},
};
static const struct tdp_json_shape error_shape = TDP_JSON_SHAPE(error_fields);

FIELDS roll_rules_fields[] = {
	{"jurisdiction", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_REQUIRED},
};
static const struct tdp_json_shape roll_rules_shape = TDP_JSON_SHAPE(roll_rules_fields);

FIELDS roll_fields[] = {
	{"csv", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_REQUIRED},
	{"rules", TDP_JSON_IS_OBJECT(roll_rules_shape), .flags = TDP_JSON_REQUIRED},
	{"on", .kind = TDP_JSON_DATE, .flags = TDP_JSON_REQUIRED},
};
static const struct tdp_json_shape roll_shape = TDP_JSON_SHAPE(roll_fields);

FIELDS pointer_field = {TDP_JSON_IS_BY(check_pointer)};
FIELDS finding_field = {TDP_JSON_IS_WORD(TDPELECT_SET_FINDING)};

FIELDS scenario_fields[] = {
	{"format", .kind = TDP_JSON_CONSTANT, .flags = TDP_JSON_REQUIRED,
	 .text = "tdpelect.scenario/1"},
	{"name", .kind = TDP_JSON_TEXT},
	{"source", TDP_JSON_IS_BY(check_source), .flags = TDP_JSON_REQUIRED},
	{"given", TDP_JSON_IS_BY(check_object)},
	{"given_text", .kind = TDP_JSON_TEXT},
	{"given_file", .kind = TDP_JSON_TEXT},
	{"given_roll", TDP_JSON_IS_OBJECT(roll_shape)},
	{"expect", TDP_JSON_IS_BY(check_object)},
	{"forbid", TDP_JSON_IS_ARRAY(pointer_field, TDPELECT_EXPECTATION_LIMIT)},
	{"expect_findings", TDP_JSON_IS_ARRAY(finding_field, TDPELECT_EXPECTATION_LIMIT)},
	{"forbid_findings", TDP_JSON_IS_ARRAY(finding_field, TDPELECT_EXPECTATION_LIMIT)},
	{"expect_error", TDP_JSON_IS_OBJECT(error_shape)},
};
static const struct tdp_json_shape scenario_shape = TDP_JSON_SHAPE(scenario_fields);

static tdpelect_status check_given(const struct tdp_json_document *in)
{
	static const char *const keys[] = {"given", "given_text", "given_file",
					   "given_roll"};
	const char *first = NULL;

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		if (!json_object_get(in->root, keys[i]))
			continue;
		if (first)
			return tdp_json_refuse_key(in, TDP_JSON_MEMBER(NULL, keys[i]),
						   TDPELECT_ERROR_CONFLICT,
						   "facts are given in two ways");
		first = keys[i];
	}
	if (!first)
		return tdp_json_refuse(in, NULL, TDPELECT_ERROR_MISSING,
				       "no facts: given, given_text, given_file or "
				       "given_roll is expected");
	return TDPELECT_OK;
}

/* An empty object or array expects nothing, but an empty expect_error any error. */
static tdpelect_status check_expected(const struct tdp_json_document *in)
{
	static const char *const keys[] = {"expect", "forbid", "expect_findings",
					   "forbid_findings"};
	size_t count = 0;

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		const json_t *part = json_object_get(in->root, keys[i]);

		count += json_object_size(part) + json_array_size(part);
		if (part && json_object_get(in->root, "expect_error"))
			return tdp_json_refuse_key(in, TDP_JSON_MEMBER(NULL, keys[i]),
						   TDPELECT_ERROR_CONFLICT,
						   "what is refused has no report");
	}
	if (count == 0 && !json_object_get(in->root, "expect_error"))
		return tdp_json_refuse(in, NULL, TDPELECT_ERROR_SCENARIO_EMPTY, NULL);
	return TDPELECT_OK;
}

tdpelect_status tdp_audit_check(const struct tdp_json_document *in)
{
	static const char *const formats[] = {"tdpelect.scenario/1", NULL};
	size_t format;
	tdpelect_status status = tdp_json_format(in, formats, &format);

	if (!status)
		status = tdp_json_check(in, &scenario_shape, in->root, NULL);
	if (!status)
		status = check_given(in);
	return status ? status : check_expected(in);
}
