/* SPDX-License-Identifier: MIT */
#include "tool.h"

#include <stdlib.h>

#include "files.h"

static int print_minutes(struct tool *tool, const char *path,
			 const struct tool_text *text, const struct tool_files *named)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *page = NULL;
	size_t byte_count;
	int complete = 0;

	options.files = named->files;
	options.file_count = named->count;
	if (tdpelect_json_minutes(text->bytes, text->count, &options, tool->form,
				  tool_format_name(tool), tool->round, &page, &byte_count,
				  &complete, &error)) {
		tool_complain_named(tool, path, named, &error);
		return TOOL_UNUSABLE;
	}
	fwrite(page, 1, byte_count, stdout);
	tdpelect_json_free(page);
	return complete ? TOOL_OK : TOOL_UNKNOWN;
}

int tool_minutes(struct tool *tool)
{
	struct tool_text text;
	struct tool_files named;
	int status;

	if (tool->format == FORMAT_JSON)
		return tool_misused(
			tool,
			tool_say(tool, "biên bản có các dạng text, markdown và html",
				 "minutes are text, markdown or html"),
			"json");
	if (tool->argument_count != 1)
		return tool_misused(
			tool, tool_say(tool, "cần đúng một tệp", "one file is expected"),
			NULL);
	status = tool_read_file(tool, tool->arguments[0], &text);
	if (status)
		return status;
	status = tool_read_named(tool, tool->arguments[0], &text, &named);
	if (status == TOOL_OK)
		status = print_minutes(tool, tool->arguments[0], &text, &named);
	tool_free_named(&named);
	free(text.bytes);
	return status;
}
