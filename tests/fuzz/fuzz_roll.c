/* SPDX-License-Identifier: MIT */
/* Any bytes as a roll of households. */
#include "fuzz.h"

#include <tdpelect-json.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_date on = {(int16_t)(2000 + byte_count % 30), 11, 12};
	char *text = NULL;
	size_t length = 0;
	int clean = -1;
	tdpelect_status status = tdpelect_json_roll((const char *)data, byte_count, "VN", on, NULL,
						    &text, &length, &clean, &error);

	must_be_told(status, &error);
	if (status)
		return 0;
	MUST(strlen(text) == length);
	MUST(clean == 0 || clean == 1);
	tdpelect_json_free(text);
	return 0;
}
