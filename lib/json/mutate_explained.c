/* SPDX-License-Identifier: MIT */
/* tdpelect.survivors/1: mutants that nobody can notice, each with the reason. */
#include "mutate.h"

static tdpelect_status check_object(const struct tdp_json_document *in,
				    const json_t *value, const struct tdp_json_path *at)
{
	return json_is_object(value) ? TDPELECT_OK
				     : tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
						       "an object is expected");
}

static const struct tdp_json_field one_fields[] = {
	{"pack", .kind = TDP_JSON_ID, .flags = TDP_JSON_REQUIRED},
	{"value", TDP_JSON_IS_WORD(TDPELECT_SET_VALUE)},
	{"was", TDP_JSON_IS_BY(check_object), .flags = TDP_JSON_REQUIRED},
	{"now", TDP_JSON_IS_BY(check_object)},
	{"reason", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_REQUIRED},
};
static const struct tdp_json_shape one_shape = TDP_JSON_SHAPE(one_fields);
static const struct tdp_json_field one_field = {NULL, TDP_JSON_IS_OBJECT(one_shape)};

static const struct tdp_json_field fields[] = {
	{"format", .kind = TDP_JSON_CONSTANT, .flags = TDP_JSON_REQUIRED,
	 .text = "tdpelect.survivors/1"},
	{"explained", TDP_JSON_IS_ARRAY(one_field, TDPELECT_LIST_LIMIT), .flags = TDP_JSON_REQUIRED},
};
static const struct tdp_json_shape shape = TDP_JSON_SHAPE(fields);

tdpelect_status tdp_mutate_explained(const char *text, size_t byte_count,
				     struct tdp_json_document *ret_in,
				     struct tdpelect_error *error)
{
	static const char *const formats[] = {"tdpelect.survivors/1", NULL};
	size_t format;
	tdpelect_status status =
		tdp_json_document_read(text, byte_count, "", ret_in, error);

	if (!status)
		status = tdp_json_format(ret_in, formats, &format);
	return status ? status : tdp_json_check(ret_in, &shape, ret_in->root, NULL);
}
