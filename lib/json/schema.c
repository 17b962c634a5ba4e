/* SPDX-License-Identifier: MIT */
#include "schema.h"

#include <tdpelect-json.h>

#include <string.h>

const char *tdpelect_json_schema(const char *name)
{
	for (size_t i = 0; name && tdp_json_schemas[i].name; i++)
		if (!strcmp(tdp_json_schemas[i].name, name))
			return (const char *)tdp_json_schemas[i].text;
	return NULL;
}
