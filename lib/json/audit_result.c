/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <string.h>

/* Longer values are cut off. */
#define SHOWN_BYTES 400

tdpelect_status tdp_audit_begin(struct tdp_audit *audit,
				struct tdpelect_error *reterr_error)
{
	memset(audit, 0, sizeof(*audit));
	tdpelect_error_init(&audit->refused);
	audit->differences = json_array();
	return audit->differences ? TDPELECT_OK : tdp_json_no_memory(reterr_error);
}

void tdp_audit_end(struct tdp_audit *audit)
{
	json_decref(audit->report);
	json_decref(audit->differences);
	audit->report = audit->differences = NULL;
}

tdpelect_status tdp_audit_judge(struct tdp_audit *audit,
				const struct tdp_json_document *given,
				const struct tdpelect_json_options *options,
				struct tdpelect_error *reterr_error)
{
	struct tdp_json_document in = *given;
	int decided;

	in.error = &audit->refused;
	if (tdp_json_judge(&in, options, &audit->report, &decided)
	    == TDPELECT_ERROR_MEMORY)
		return tdp_json_no_memory(reterr_error);
	return TDPELECT_OK;
}

tdpelect_status tdp_audit_judge_text(struct tdp_audit *audit, const char *text,
				     size_t byte_count,
				     const struct tdpelect_json_options *options,
				     struct tdpelect_error *reterr_error)
{
	struct tdp_json_document in;
	tdpelect_status status;

	status = tdp_json_document_read(text, byte_count, "", &in, &audit->refused);
	if (status == TDPELECT_ERROR_MEMORY)
		status = tdp_json_no_memory(reterr_error);
	else if (status)
		status = TDPELECT_OK;
	else
		status = tdp_audit_judge(audit, &in, options, reterr_error);
	tdp_json_document_clear(&in);
	return status;
}

void tdp_audit_differ_text(struct tdp_audit *audit, const char *at, const char *expected,
			   const char *found)
{
	json_t *difference = json_object();

	audit->failed |= tdp_json_put(difference, "at", json_string(at));
	audit->failed |= tdp_json_put(difference, "expected", json_string(expected));
	audit->failed |= tdp_json_put(difference, "found", json_string(found));
	audit->failed |= tdp_json_push(audit->differences, difference);
}

static size_t cut(const char *text, size_t length)
{
	while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
		length--;
	return length;
}

/* A value as JSON on one line. */
static void show(struct tdp_audit *audit, const json_t *value,
		 char shown[SHOWN_BYTES + 4])
{
	char *text = NULL;
	size_t length = 0;

	strcpy(shown, "absent");
	if (!value)
		return;
	if (tdp_json_text(value, &text, &length, NULL)) {
		audit->failed = 1;
		return;
	}
	if (length > 0 && text[length - 1] == '\n')
		length--;
	memcpy(shown, text, length > SHOWN_BYTES ? SHOWN_BYTES : length);
	if (length > SHOWN_BYTES)
		strcpy(shown + cut(text, SHOWN_BYTES), "...");
	else
		shown[length] = '\0';
	tdpelect_json_free(text);
}

void tdp_audit_differ(struct tdp_audit *audit, const char *at, const json_t *expected,
		      const json_t *found)
{
	char expected_shown[SHOWN_BYTES + 4], found_shown[SHOWN_BYTES + 4];

	show(audit, expected, expected_shown);
	show(audit, found, found_shown);
	tdp_audit_differ_text(audit, at, expected_shown, found_shown);
}

tdpelect_status tdp_audit_report(struct tdp_audit *audit, const char *name,
				 json_t *results, struct tdpelect_error *reterr_error)
{
	int passed = json_array_size(audit->differences) == 0;
	json_t *result = json_object();

	audit->failed |= tdp_json_put(result, "name", json_string(name));
	audit->failed |= tdp_json_put(result, "passed", json_boolean(passed));
	audit->failed |=
		tdp_json_put(result, "differences", json_incref(audit->differences));
	audit->failed |= tdp_json_push(results, result);
	return audit->failed ? tdp_json_no_memory(reterr_error) : TDPELECT_OK;
}
