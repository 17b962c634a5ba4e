/* SPDX-License-Identifier: MIT */
/* Any bytes as a scenario, or as a table of them. */
#include "fuzz.h"

#include <tdpelect-json.h>

/* What a suite keeps tells what it covers, whatever was refused on the way. */
static void cover(const uint8_t *data, size_t byte_count)
{
	tdpelect_json_suite *suite = NULL;
	char *text = NULL;
	size_t length = 0;

	MUST(tdpelect_json_suite_new(&suite, NULL) == 0);
	if (!tdpelect_json_suite_add(suite, "a", (const char *)data, byte_count, NULL, &text,
				     &length, NULL))
		tdpelect_json_free(text);
	MUST(tdpelect_json_suite_coverage(suite, &text, &length, NULL) == 0);
	tdpelect_json_free(text);
	tdpelect_json_suite_free(suite);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	static const char *const names[] = {"a scenario", "a table.tsv"};

	for (int i = 0; i < 2; i++) {
		struct tdpelect_error error = TDPELECT_ERROR_INIT;
		char *text = NULL;
		size_t length = 0;
		tdpelect_status status = tdpelect_json_audit(
			names[i], (const char *)data, byte_count, NULL, &text, &length, &error);

		must_be_told(status, &error);
		if (status)
			continue;
		MUST(strlen(text) == length && text[0] == '[');
		tdpelect_json_free(text);
	}
	cover(data, byte_count);
	return 0;
}
