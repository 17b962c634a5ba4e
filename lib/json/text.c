/* SPDX-License-Identifier: MIT */
#include "election.h"

#include <stdio.h>

int tdp_json_put_count(json_t *object, const char *key, int64_t count)
{
	return count < 0 ? 0 : tdp_json_put(object, key, json_integer(count));
}

int tdp_json_put_text(json_t *object, const char *key, const char *text)
{
	return text ? tdp_json_put(object, key, json_string(text)) : 0;
}

int tdp_json_put_word(json_t *object, const char *key, int32_t set, int32_t number)
{
	return tdp_json_put_text(object, key, tdpelect_word_name(set, number));
}

int tdp_json_put_date(json_t *object, const char *key, struct tdpelect_date date)
{
	char text[16];

	if (!date.year)
		return 0;
	tdpelect_date_print(date, text, sizeof(text));
	return tdp_json_put_text(object, key, text);
}

int tdp_json_put_percent(json_t *object, const char *key, int64_t hundredths)
{
	char text[32];

	if (hundredths < 0)
		return 0;
	snprintf(text, sizeof(text), "%lld.%02d", (long long)(hundredths / 100),
		 (int)(hundredths % 100));
	return tdp_json_put_text(object, key, text);
}

int tdp_json_put_ratio(json_t *object, const char *key, struct tdpelect_fraction ratio)
{
	char text[32];

	if (!ratio.denominator)
		return 0;
	snprintf(text, sizeof(text), "%ld/%ld", (long)ratio.numerator,
		 (long)ratio.denominator);
	return tdp_json_put_text(object, key, text);
}

int tdp_json_put_proof(json_t *object, struct tdpelect_fraction ratio, int32_t compare,
		       int32_t count, int32_t of)
{
	char text[96];
	size_t length = 0;

	/* nothing reaches a share of nothing, though 0 is at least 0 */
	if (count >= 0 && of >= (compare == TDPELECT_COMPARE_AT_LEAST))
		length = tdpelect_proof_print(ratio, compare, count, of, text,
					      sizeof(text));
	if (length == 0 || length >= sizeof(text))
		return 0;
	return tdp_json_put_text(object, "proof", text);
}
