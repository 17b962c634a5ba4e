/* SPDX-License-Identifier: MIT */
/* Judges the election in a JSON document on standard input, and tells it to people. */
#include <stdio.h>

#include <tdpelect-json.h>

int main(void)
{
	static char document[1 << 20];
	size_t document_size = fread(document, 1, sizeof(document), stdin);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *report = NULL, *text = NULL;
	size_t report_size, text_size;
	tdpelect_status status;

	status = tdpelect_json_evaluate(document, document_size, NULL, &report, &report_size, NULL,
					&error);
	if (!status)
		status = tdpelect_json_render(report, report_size, "text", TDPELECT_LANGUAGE_EN,
					      &text, &text_size, &error);
	if (status)
		fprintf(stderr, "line %u: %s: %s\n", (unsigned)error.line, error.path,
			error.message);
	else
		fwrite(text, 1, text_size, stdout);
	tdpelect_json_free(text);
	tdpelect_json_free(report);
	return status ? 1 : 0;
}
