/* SPDX-License-Identifier: MIT */
#include "json_private.h"

#include <string.h>

/* A newer format is read like the one it adds keys to. */
static int is_format(const char *text, const char *format)
{
	return !strcmp(text, format)
	       || (!strcmp(text, TDP_JSON_ELECTION_NEWER)
		   && !strcmp(format, TDP_JSON_ELECTION));
}

tdpelect_status tdp_json_format(const struct tdp_json_document *in,
				const char *const *formats, size_t *ret_format)
{
	const struct tdp_json_path *at = TDP_JSON_MEMBER(NULL, "format");
	const json_t *format = json_object_get(in->root, "format");

	if (!json_is_object(in->root))
		return tdp_json_refuse(in, NULL, TDPELECT_ERROR_TYPE,
				       "an object is expected");
	if (!format)
		return tdp_json_refuse(in, NULL, TDPELECT_ERROR_MISSING,
				       "\"format\" is required here");
	if (!json_is_string(format))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE, "a text is expected");
	for (size_t i = 0; formats[i]; i++) {
		if (is_format(json_string_value(format), formats[i])) {
			*ret_format = i;
			return TDPELECT_OK;
		}
	}
	return tdp_json_refuse(in, at, TDPELECT_ERROR_FORMAT, NULL);
}
