/* SPDX-License-Identifier: MIT */
#include "rules.h"

#include <stdlib.h>
#include <string.h>

#include "files.h"

/* Prints what the library made, as --format says; complains where it made nothing. */
static int finish(struct tool *tool, const char *about, tdpelect_status status, char *made,
		  size_t byte_count, const struct tdpelect_error *error)
{
	struct tdpelect_error told = *error;
	int ended = TOOL_UNUSABLE;

	if (status) {
		told.path[0] = '\0'; /* an argument of a call is no place in a file */
		tool_complain_error(tool, about, &told);
	} else {
		ended = tool_print_report(tool, about, made, byte_count);
	}
	tdpelect_json_free(made);
	return ended;
}

static int show_rules(struct tool *tool)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *made = NULL;
	size_t byte_count = 0;
	tdpelect_status status;

	if (tool->argument_count != 2 || !tool->on.year)
		return tool_misused(tool,
				    tool_say(tool, "cần một nơi và --on NGÀY",
					     "a place and --on DATE are expected"),
				    "rules show");
	status = tdpelect_json_rulebook(tool->arguments[1], tool->on, &options, &made,
					&byte_count, &error);
	return finish(tool, tool->arguments[1], status, made, byte_count, &error);
}

static int diff_places(struct tool *tool, const char *first, struct tdpelect_date first_on,
		       const char *second, struct tdpelect_date second_on)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *made = NULL;
	size_t byte_count = 0;
	tdpelect_status status =
		tdpelect_json_rulebook_diff(first, first_on, second, second_on, &options,
					    &made, &byte_count, &error);

	return finish(tool, "rules diff", status, made, byte_count, &error);
}

static int diff_packs(struct tool *tool)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_pack *first = tool_read_pack(tool, tool->arguments[1]);
	struct tdpelect_pack *second = first ? tool_read_pack(tool, tool->arguments[2])
					     : NULL;
	char *made = NULL;
	size_t byte_count = 0;
	int ended = TOOL_UNUSABLE;

	if (first && second) {
		tdpelect_status status =
			tdpelect_json_pack_diff(first, second, tool->on, &options, &made,
						&byte_count, &error);

		ended = finish(tool, "rules diff", status, made, byte_count, &error);
	}
	tdpelect_json_pack_free(first);
	tdpelect_json_pack_free(second);
	return ended;
}

static int is_file(const char *argument)
{
	size_t length = strlen(argument);

	return length > 5 && strcmp(argument + length - 5, ".json") == 0;
}

static int diff_rules(struct tool *tool)
{
	char **arguments = tool->arguments;
	struct tdpelect_date first, second;

	if (tool->argument_count == 3 && is_file(arguments[1]) && is_file(arguments[2]))
		return diff_packs(tool);
	if (tool->argument_count == 3 && tool->on.year)
		return diff_places(tool, arguments[1], tool->on, arguments[2], tool->on);
	if (tool->argument_count != 4 || tool->on.year)
		return tool_misused(
			tool,
			tool_say(tool,
				 "cần một nơi và hai ngày, hai nơi và --on NGÀY, hoặc hai tệp .json",
				 "a place and two days, two places and --on DATE, or two "
				 ".json files are expected"),
			"rules diff");
	if (tool_read_day(tool, arguments[2], &first)
	    || tool_read_day(tool, arguments[3], &second))
		return TOOL_UNUSABLE;
	return diff_places(tool, arguments[1], first, arguments[1], second);
}

static int print_timeline(struct tool *tool)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	const char *const *values = (const char *const *)tool->arguments + 2;
	char *made = NULL;
	size_t byte_count = 0;
	tdpelect_status status;

	if (tool->argument_count < 2)
		return tool_misused(
			tool, tool_say(tool, "cần một nơi", "a place is expected"),
			"rules timeline");
	status = tdpelect_json_timeline(tool->arguments[1], values,
					(size_t)tool->argument_count - 2, &options, &made,
					&byte_count, &error);
	return finish(tool, tool->arguments[1], status, made, byte_count, &error);
}

int tool_rules(struct tool *tool)
{
	const char *what = tool->argument_count ? tool->arguments[0] : "";

	if (strcmp(what, "list") == 0 && tool->argument_count == 1)
		return tool_rules_list(tool);
	if (strcmp(what, "show") == 0)
		return show_rules(tool);
	if (strcmp(what, "check") == 0)
		return tool_rules_check(tool);
	if (strcmp(what, "diff") == 0)
		return diff_rules(tool);
	if (strcmp(what, "timeline") == 0)
		return print_timeline(tool);
	return tool_misused(tool,
			    tool_say(tool, "rules có list, show, diff, timeline, check",
				     "rules has list, show, diff, timeline, check"),
			    *what ? what : NULL);
}
