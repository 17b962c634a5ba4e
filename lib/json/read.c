/* SPDX-License-Identifier: MIT */
#include "shape.h"

#include <string.h>

const char *tdp_json_string(const json_t *object, const char *key)
{
	return json_string_value(json_object_get(object, key));
}

int32_t tdp_json_count(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	return value ? (int32_t)json_integer_value(value) : TDPELECT_UNKNOWN;
}

int32_t tdp_json_word(const json_t *object, const char *key, int32_t set)
{
	return tdpelect_word_number(set, tdp_json_string(object, key));
}

struct tdpelect_date tdp_json_date(const json_t *object, const char *key)
{
	struct tdpelect_date date = {0, 0, 0};
	const char *text = tdp_json_string(object, key);

	if (text)
		tdpelect_date_parse(text, &date, NULL);
	return date;
}

struct tdpelect_printed_percent tdp_json_percent(const json_t *object, const char *key)
{
	struct tdpelect_printed_percent percent = TDPELECT_PRINTED_PERCENT_NONE;
	const char *text = tdp_json_string(object, key);

	if (text)
		tdpelect_printed_percent_parse(text, &percent, NULL);
	return percent;
}
