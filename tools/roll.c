/* SPDX-License-Identifier: MIT */
#include "tool.h"

#include <stdlib.h>

#include "files.h"

static size_t count_lines(const struct tool_text *text)
{
	size_t count = 0;

	for (size_t i = 0; i < text->count; i++)
		count += text->bytes[i] == '\n';
	return count;
}

static int judge(struct tool *tool, const char *path, const struct tool_text *text)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	tdpelect_status refused;
	char *report = NULL;
	size_t byte_count;
	int is_clean = 0, status;

	tool_doing(tool_say(tool, "đang xét %zu dòng", "judging %zu lines"), count_lines(text),
		   0);
	refused = tdpelect_json_roll(text->bytes ? text->bytes : "", text->count,
				     tool->place, tool->on, &options, &report,
				     &byte_count, &is_clean, &error);
	tool_doing(NULL, 0, 0);
	if (refused) {
		tool_complain_error(tool, path, &error);
		return TOOL_UNUSABLE;
	}
	status = tool_print_report(tool, path, report, byte_count);
	tdpelect_json_free(report);
	return status == TOOL_OK && !is_clean ? TOOL_FAILED : status;
}

static int check_use(struct tool *tool)
{
	if (tool->argument_count != 1)
		return tool_misused(tool,
				    tool_say(tool, "cần đúng một tệp CSV",
					     "one CSV file is expected"),
				    NULL);
	if (!tool->place)
		return tool_misused(
			tool, tool_say(tool, "cần --in NƠI", "--in PLACE is expected"),
			NULL);
	if (!tool->on.year)
		return tool_misused(
			tool, tool_say(tool, "cần --on NGÀY", "--on DATE is expected"),
			NULL);
	return TOOL_OK;
}

int tool_roll(struct tool *tool)
{
	const char *path = tool->arguments[0];
	struct tool_text text;
	int status = check_use(tool);

	if (status)
		return status;
	tool_doing(tool_say(tool, "đang đọc", "reading"), 0, 0);
	status = tool_read_table(tool, path, &text);
	tool_doing(NULL, 0, 0);
	if (status)
		return status;
	status = judge(tool, path, &text);
	free(text.bytes);
	return status;
}
