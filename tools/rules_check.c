/* SPDX-License-Identifier: MIT */
#include "rules.h"

#include <stdlib.h>

#include "files.h"

/* What is wrong goes where every complaint goes; JSON is for a program to read. */
static int print_check(struct tool *tool, const char *path, const char *made,
		       size_t byte_count, int is_usable)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *page = NULL;
	size_t page_byte_count;

	if (tool->format == FORMAT_JSON) {
		fwrite(made, 1, byte_count, stdout);
	} else if (tdpelect_json_render(made, byte_count, tool_format_name(tool),
					tool->language, &page, &page_byte_count, &error)) {
		tool_complain_error(tool, path, &error);
		return TOOL_UNUSABLE;
	} else {
		fwrite(page, 1, page_byte_count, is_usable ? stdout : stderr);
	}
	tdpelect_json_free(page);
	return is_usable ? TOOL_OK : TOOL_UNUSABLE;
}

static int check_file(struct tool *tool, const char *path)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tool_text text;
	char *made = NULL;
	size_t byte_count;
	int is_usable = 0, status = tool_read_file(tool, path, &text);

	if (status)
		return status;
	if (tdpelect_json_pack_check(path, text.bytes, text.count, &options, &made,
				     &byte_count, &is_usable, &error)) {
		tool_complain_error(tool, path, &error);
		status = TOOL_UNUSABLE;
	} else {
		status = print_check(tool, path, made, byte_count, is_usable);
	}
	tdpelect_json_free(made);
	free(text.bytes);
	return status;
}

int tool_rules_check(struct tool *tool)
{
	int greatest = TOOL_OK;

	if (tool->argument_count < 2)
		return tool_misused(
			tool, tool_say(tool, "cần ít nhất một tệp", "a file is expected"),
			"rules check");
	for (int i = 1; i < tool->argument_count; i++) {
		int status = check_file(tool, tool->arguments[i]);

		greatest = status > greatest ? status : greatest;
	}
	return greatest;
}
