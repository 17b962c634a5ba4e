/* SPDX-License-Identifier: MIT */
#include "tool.h"

#include <stdlib.h>

#include "files.h"

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
		tool_complain_error(tool, tool->arguments[0], &error);
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
		tool_complain_error(tool, tool->arguments[0], &error);
		return TOOL_UNUSABLE;
	}
	status = tell(tool, tool->coverage, report, byte_count);
	tdpelect_json_free(report);
	return status;
}

/* What of the command line an error is of. */
static const char *about(const struct tool *tool, const struct tdpelect_error *error)
{
	if (error->code == TDPELECT_ERROR_REFERENCE && tool->only)
		return tool->only;
	return tool->explained ? tool->explained : tool->arguments[0];
}

static int mutate(const struct tool *tool, const tdpelect_json_suite *suite,
		  const struct tool_text *explained)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	size_t byte_count;
	int noticed, status;
	char *report;

	if (tdpelect_json_suite_mutate(suite, tool->only, explained->bytes,
				       explained->count, &report, &byte_count, &noticed,
				       &error)) {
		tool_complain_error(tool, about(tool, &error), &error);
		return TOOL_UNUSABLE;
	}
	status = tell(tool, tool->mutate, report, byte_count);
	tdpelect_json_free(report);
	return status != TOOL_OK || noticed ? status : TOOL_FAILED;
}

int tool_tell_mutation(const struct tool *tool, const tdpelect_json_suite *suite)
{
	struct tool_text explained = {0};
	int status = TOOL_OK;

	if (tool->explained)
		status = tool_read_file(tool, tool->explained, &explained);
	if (status == TOOL_OK)
		status = mutate(tool, suite, &explained);
	free(explained.bytes);
	return status;
}
