/* SPDX-License-Identifier: MIT */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

#include "files.h"

static int verify_texts(struct tool *tool, const struct tool_text *report,
			const struct tool_text *facts, const struct tool_files *named)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *made = NULL;
	size_t byte_count;
	int same = 0, status;

	options.files = named->files;
	options.file_count = named->count;
	if (tdpelect_json_verify(report->bytes, report->count, facts->bytes, facts->count,
				 &options, &made, &byte_count, &same, &error)) {
		tool_complain_named(tool, tool->facts, named, &error);
		return TOOL_UNUSABLE;
	}
	status = tool_print_report(tool, tool->arguments[0], made, byte_count);
	tdpelect_json_free(made);
	return status == TOOL_OK && !same ? TOOL_FAILED : status;
}

/* What is wrong with the report is told of its own file. */
static int check_report(struct tool *tool, const struct tool_text *report)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *page = NULL;
	size_t byte_count;

	if (!tdpelect_json_render(report->bytes, report->count, "text", tool->language, &page,
				  &byte_count, &error)) {
		tdpelect_json_free(page);
		return TOOL_OK;
	}
	if (error.code == TDPELECT_ERROR_SYNTAX) /* most likely a report for people */
		tool_complain(tool, tool->arguments[0],
			      tool_say(tool,
				       "không phải báo cáo do evaluate --format json in ra",
				       "not a report as evaluate --format json prints it"));
	else
		tool_complain_error(tool, tool->arguments[0], &error);
	return TOOL_UNUSABLE;
}

static int verify_facts(struct tool *tool, const struct tool_text *report)
{
	struct tool_text facts;
	struct tool_files named;
	int status = tool_read_file(tool, tool->facts, &facts);

	if (status)
		return status;
	status = tool_read_named(tool, tool->facts, &facts, &named);
	if (status == TOOL_OK)
		status = verify_texts(tool, report, &facts, &named);
	tool_free_named(&named);
	free(facts.bytes);
	return status;
}

int tool_verify(struct tool *tool)
{
	struct tool_text report;
	int status;

	if (tool->argument_count != 1 || !tool->facts)
		return tool_misused(tool,
				    tool_say(tool, "cần một báo cáo, và dữ kiện ở --facts",
					     "one report is expected, and its facts in --facts"),
				    NULL);
	if (strcmp(tool->arguments[0], "-") == 0 && strcmp(tool->facts, "-") == 0)
		return tool_misused(tool,
				    tool_say(tool, "chỉ một trong hai là đầu vào chuẩn",
					     "only one of the two is the standard input"),
				    "-");
	status = tool_read_file(tool, tool->arguments[0], &report);
	if (status)
		return status;
	status = check_report(tool, &report);
	if (status == TOOL_OK)
		status = verify_facts(tool, &report);
	free(report.bytes);
	return status;
}
