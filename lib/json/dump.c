/* SPDX-License-Identifier: MIT */
#include "json_private.h"

int tdp_json_put(json_t *object, const char *key, json_t *value)
{
	return json_object_set_new(object, key, value);
}

int tdp_json_push(json_t *array, json_t *value)
{
	return json_array_append_new(array, value);
}

json_t *tdp_json_done(json_t *made, int bad)
{
	if (!bad)
		return made;
	json_decref(made);
	return NULL;
}

tdpelect_status tdp_json_text(const json_t *value, char **ret_text,
			      size_t *ret_byte_count, struct tdpelect_error *reterr_error)
{
	size_t byte_count;
	char *text = tdp_json_written(value, 0, "\n", &byte_count);

	if (!text)
		return tdp_json_no_memory(reterr_error);
	*ret_text = text;
	if (ret_byte_count)
		*ret_byte_count = byte_count;
	return TDPELECT_OK;
}
