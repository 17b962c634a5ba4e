/* SPDX-License-Identifier: MIT */
#include "problems.h"

#include <stdio.h>
#include <string.h>

int tdp_json_is_id(const char *text)
{
	size_t length =
		strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
			     "0123456789._-");

	return length >= 1 && length <= 64 && text[length] == '\0';
}

/* 254.0, 2e2, -0, -5 and 2^31 are no counts. */
static tdpelect_status check_integer(const struct tdp_json_document *in,
				     const struct tdp_json_field *field,
				     const json_t *value, const struct tdp_json_path *at)
{
	char message[96];

	if (!json_is_number(value))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
				       "a number is expected");
	if (json_is_integer(value) && json_integer_value(value) >= field->least
	    && json_integer_value(value) <= field->most)
		return TDPELECT_OK;
	snprintf(message, sizeof(message),
		 "a whole number from %lld to %lld is expected, in plain digits",
		 (long long)field->least, (long long)field->most);
	return tdp_json_refuse(in, at, TDPELECT_ERROR_RANGE, message);
}

static tdpelect_status check_date(const struct tdp_json_document *in, const char *text,
				  int is_birth_date, const struct tdp_json_path *at)
{
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	struct tdpelect_date date;
	tdpelect_status status = is_birth_date
					 ? tdpelect_birth_date_parse(text, &date, &core)
					 : tdpelect_date_parse(text, &date, &core);

	return status ? tdp_json_refuse_core(in, at, &core) : TDPELECT_OK;
}

static tdpelect_status check_percent(const struct tdp_json_document *in, const char *text,
				     const struct tdp_json_path *at)
{
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	struct tdpelect_printed_percent percent;

	if (tdpelect_printed_percent_parse(text, &percent, &core))
		return tdp_json_refuse_core(in, at, &core);
	return TDPELECT_OK;
}

/* "num/den" in plain digits, both parts to 2^31-1; zeros where it is none. */
struct tdpelect_fraction tdp_json_ratio(const char *text)
{
	struct tdpelect_fraction ratio = {0, 0}, none = {0, 0};
	int32_t *part = &ratio.numerator;
	int digits = 0;

	for (; *text; text++) {
		if (*text == '/' && digits && part == &ratio.numerator) {
			part = &ratio.denominator;
			digits = 0;
			continue;
		}
		if (*text < '0' || *text > '9' || (digits && *part == 0)
		    || *part > (INT32_MAX - (*text - '0')) / 10)
			return none;
		*part = *part * 10 + (*text - '0');
		digits++;
	}
	return digits && part == &ratio.denominator ? ratio : none;
}

static tdpelect_status check_ratio(const struct tdp_json_document *in, const char *text,
				   const struct tdp_json_path *at)
{
	struct tdpelect_fraction ratio = tdp_json_ratio(text);

	if (ratio.numerator < 1 || ratio.numerator > ratio.denominator)
		return tdp_json_refuse(in, at, TDPELECT_ERROR_FRACTION, NULL);
	return TDPELECT_OK;
}

static tdpelect_status check_text(const struct tdp_json_document *in,
				  const struct tdp_json_field *field, const char *text,
				  const struct tdp_json_path *at)
{
	switch (field->kind) {
	case TDP_JSON_CONSTANT:
		return strcmp(text, field->text) != 0
				       && (!field->newer || strcmp(text, field->newer) != 0)
			       ? tdp_json_refuse(in, at, TDPELECT_ERROR_FORMAT, NULL)
			       : TDPELECT_OK;
	case TDP_JSON_ID:
		return tdp_json_is_id(text)
			       ? TDPELECT_OK
			       : tdp_json_refuse(in, at, TDPELECT_ERROR_ID, NULL);
	case TDP_JSON_WORD:
		if (tdpelect_word_number((int32_t)field->least, text))
			return TDPELECT_OK;
		tdp_json_expect_word(in, (int32_t)field->least, text);
		return tdp_json_refuse(in, at, TDPELECT_ERROR_WORD, NULL);
	case TDP_JSON_DATE:
	case TDP_JSON_BIRTH_DATE:
		return check_date(in, text, field->kind == TDP_JSON_BIRTH_DATE, at);
	case TDP_JSON_PERCENT:
		return check_percent(in, text, at);
	case TDP_JSON_RATIO:
		return check_ratio(in, text, at);
	default:
		return TDPELECT_OK;
	}
}

tdpelect_status tdp_json_check_scalar(const struct tdp_json_document *in,
				      const struct tdp_json_field *field,
				      const json_t *value, const struct tdp_json_path *at)
{
	if (field->kind == TDP_JSON_INTEGER)
		return check_integer(in, field, value, at);
	if (field->kind == TDP_JSON_BOOLEAN)
		return json_is_boolean(value)
			       ? TDPELECT_OK
			       : tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
						 "true or false is expected");
	if (!json_is_string(value))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE, "a text is expected");
	return check_text(in, field, json_string_value(value), at);
}
