/* SPDX-License-Identifier: MIT */
/* Any bytes as a report: a page, or a reason why not. */
#include "fuzz.h"

#include <tdpelect-json.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	static const char *const formats[] = {"text", "markdown", "html", "pdf"};

	for (int i = 0; i < 4; i++) {
		struct tdpelect_error error = TDPELECT_ERROR_INIT;
		char *text = NULL;
		size_t length = 0;
		tdpelect_status status = tdpelect_json_render((const char *)data, byte_count,
							      formats[i], i % 3, &text, &length,
							      &error);

		must_be_told(status, &error);
		if (status)
			continue;
		MUST(strlen(text) == length);
		tdpelect_json_free(text);
	}
	return 0;
}
