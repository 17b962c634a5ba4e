/* SPDX-License-Identifier: MIT */
/* Any bytes as a report: a page, or a reason why not; and whether it follows from the facts. */
#include "fuzz.h"

#include <tdpelect-json.h>

static const char facts[] =
	"{\"format\":\"tdpelect.election/1\",\"rules\":{\"jurisdiction\":\"VN\"},"
	"\"unit\":{\"id\":\"u\"},\"electorate\":{\"count\":9},\"offices\":[{\"office\":"
	"\"head\"}],\"rounds\":[{\"date\":\"2021-02-02\",\"present\":8,\"contests\":["
	"{\"office\":\"head\",\"votes\":{\"A\":5,\"B\":3}}]}]}";

static void verify(const uint8_t *data, size_t byte_count)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *text = NULL;
	size_t length = 0;
	int is_same = -1;
	tdpelect_status status = tdpelect_json_verify((const char *)data, byte_count, facts,
						      sizeof(facts) - 1, NULL, &text, &length,
						      &is_same, &error);

	must_be_told(status, &error);
	if (status)
		return;
	MUST(strlen(text) == length && (is_same == 0 || is_same == 1));
	tdpelect_json_free(text);
}

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
	verify(data, byte_count);
	return 0;
}
