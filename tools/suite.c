/* SPDX-License-Identifier: MIT */
#include "tool.h"

/* The report as it is, or as a table. */
static int tell(const struct tool *tool, int telling, const char *report,
		size_t byte_count)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *text = NULL;

	if (telling == TELL_JSON) {
		fwrite(report, 1, byte_count, stdout);
		return TOOL_OK;
	}
	if (tdpelect_json_render(report, byte_count, "text", tool->language, &text, NULL,
				 &error)) {
		tool_complain_error(tool, NULL, &error);
		return TOOL_UNUSABLE;
	}
	fputs(text, stdout);
	tdpelect_json_free(text);
	return TOOL_OK;
}

int tool_tell_coverage(const struct tool *tool, const tdpelect_json_suite *suite)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	size_t byte_count;
	char *report;
	int status;

	if (tdpelect_json_suite_coverage(suite, &report, &byte_count, &error)) {
		tool_complain_error(tool, NULL, &error);
		return TOOL_UNUSABLE;
	}
	status = tell(tool, tool->coverage, report, byte_count);
	tdpelect_json_free(report);
	return status;
}
