/* SPDX-License-Identifier: MIT */
#include "tool.h"

#include <stdlib.h>

#include "files.h"

int tool_print_report(struct tool *tool, const char *path, const char *report,
		      size_t byte_count)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *page = NULL;
	size_t page_byte_count;

	if (tool->format == FORMAT_JSON) {
		fwrite(report, 1, byte_count, stdout);
		return TOOL_OK;
	}
	if (tdpelect_json_render(report, byte_count, tool_format_name(tool),
				 tool->language, &page, &page_byte_count, &error)) {
		if (error.code == TDPELECT_ERROR_SIZE)
			tool_complain(tool, path,
				      tool_say(tool,
					       "báo cáo quá lớn để đọc; dùng --format json",
					       "the report is too large to be read; use "
					       "--format json"));
		else
			tool_complain_error(tool, path, &error);
		return TOOL_UNUSABLE;
	}
	fputs(tool->printed_count++ ? "\n" : "", stdout);
	fwrite(page, 1, page_byte_count, stdout);
	tdpelect_json_free(page);
	return TOOL_OK;
}

static int evaluate_text(struct tool *tool, const char *path,
			 const struct tool_text *text, const struct tool_files *named)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *report = NULL;
	size_t byte_count;
	tdpelect_status (*judge)(const char *, size_t, const struct tdpelect_json_options *,
				 char **, size_t *, int *, struct tdpelect_error *) =
		tool->wants_trace ? tdpelect_json_trace : tdpelect_json_evaluate;
	int decided = 0, status;

	options.files = named->files;
	options.file_count = named->count;
	if (judge(text->bytes, text->count, &options, &report, &byte_count, &decided,
		  &error)) {
		tool_complain_named(tool, path, named, &error);
		return TOOL_UNUSABLE;
	}
	status = tool_print_report(tool, path, report, byte_count);
	tdpelect_json_free(report);
	if (status == TOOL_OK && !decided)
		status = TOOL_UNKNOWN;
	return status;
}

static int evaluate_file(struct tool *tool, const char *path)
{
	struct tool_text text;
	struct tool_files named;
	int status = tool_read_file(tool, path, &text);

	if (status)
		return status;
	status = tool_read_named(tool, path, &text, &named);
	if (status == TOOL_OK)
		status = evaluate_text(tool, path, &text, &named);
	tool_free_named(&named);
	free(text.bytes);
	return status;
}

int tool_evaluate(struct tool *tool)
{
	int greatest = TOOL_OK;

	if (tool->argument_count == 0)
		return tool_misused(
			tool, tool_say(tool, "cần ít nhất một tệp", "a file is expected"),
			NULL);
	if (tool->format == FORMAT_HTML && tool->argument_count > 1)
		return tool_misused(tool,
				    tool_say(tool, "mỗi trang html là của một tệp",
					     "an html page is of one file"),
				    tool->arguments[1]);
	for (int i = 0; i < tool->argument_count; i++) {
		int status;

		tool_progress(tool, i, tool->argument_count);
		status = evaluate_file(tool, tool->arguments[i]);
		greatest = status > greatest ? status : greatest;
		if (fflush(stdout)) /* told by main() */
			break;
	}
	tool_progress(tool, tool->argument_count, tool->argument_count);
	return greatest;
}
