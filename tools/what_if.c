/* SPDX-License-Identifier: MIT */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

#include "files.h"

/* What all files share. */
struct asking {
	struct tdpelect_premise premise;
	const char **ids; /* of --packs */
	tdpelect_json_what_if *what_if;
	int usable_count;
};

/* "a,b" becomes its parts, in place. */
static int split_ids(struct tool *tool, struct asking *asking)
{
	char *rest = tool->pack_ids;
	size_t count = 1;

	for (const char *p = rest; *p; p++)
		count += *p == ',';
	asking->ids = calloc(count, sizeof(*asking->ids));
	if (!asking->ids)
		return tool_out_of_memory(tool);
	for (size_t i = 0; i < count; i++) {
		size_t length = strcspn(rest, ",");

		asking->ids[i] = rest;
		rest[length] = '\0';
		rest += length + 1;
	}
	asking->premise.pack_ids = asking->ids;
	asking->premise.pack_id_count = count;
	return TOOL_OK;
}

static int check_use(struct tool *tool)
{
	if (tool->argument_count == 0)
		return tool_misused(
			tool, tool_say(tool, "cần ít nhất một tệp", "a file is expected"),
			NULL);
	if (!tool->on.year && !tool->place && !tool->pack_ids && !tool->own_pack_count)
		return tool_misused(tool,
				    tool_say(tool,
					     "cần --on, --in, --packs hoặc --pack: giả sử "
					     "theo luật nào?",
					     "--on, --in, --packs or --pack is expected: "
					     "what if by which law?"),
				    NULL);
	if (tool->pack_ids && (tool->on.year || tool->place))
		return tool_misused(tool,
				    tool_say(tool, "không đi cùng --on hoặc --in",
					     "it does not go with --on or --in"),
				    "--packs");
	return TOOL_OK;
}

static int begin(struct tool *tool, struct asking *asking)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	int status = TOOL_OK;

	tdpelect_premise_init(&asking->premise);
	asking->premise.on = tool->on;
	asking->premise.place = tool->place;
	asking->premise.packs = (const struct tdpelect_pack *const *)tool->own_packs;
	asking->premise.pack_count = tool->own_pack_count;
	if (tool->pack_ids)
		status = split_ids(tool, asking);
	if (!status && tdpelect_json_what_if_new(&asking->premise, &asking->what_if, &error))
		status = tool_out_of_memory(tool);
	return status;
}

/* The question itself cannot be asked: no file will do. */
static const char *option_refused(const struct tdpelect_error *error)
{
	static const char *const options[][2] = {
		{"place", "--in"}, {"on", "--on"}, {"ids", "--packs"}, {"pack_ids", "--packs"}};

	for (size_t i = 0; !error->line && i < sizeof(options) / sizeof(options[0]); i++)
		if (strcmp(error->path, options[i][0]) == 0)
			return options[i][1];
	return NULL;
}

static int complain(struct tool *tool, const char *path, const struct tool_files *named,
		    struct tdpelect_error *error, int *ret_is_asked_wrong)
{
	const char *option = option_refused(error);

	tool_doing(NULL, 0, 0);
	*ret_is_asked_wrong = option != NULL;
	if (option) {
		error->path[0] = '\0';
		tool_complain_error(tool, option, error);
	} else {
		tool_complain_named(tool, path, named, error);
	}
	return TOOL_UNUSABLE;
}

static int add_text(struct tool *tool, struct asking *asking, const char *path,
		    const struct tool_text *text, const struct tool_files *named,
		    int *ret_is_asked_wrong)
{
	struct tdpelect_json_options options = tool_json_options(tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;

	options.on = (struct tdpelect_date){0, 0, 0}; /* of the question, not of the facts */
	options.packs = NULL;
	options.pack_count = 0;
	options.files = named->files;
	options.file_count = named->count;
	if (!tdpelect_json_what_if_add(asking->what_if,
				       tool->argument_count > 1 ? path : NULL, text->bytes,
				       text->count, tool->wants_all, &options, &error)) {
		asking->usable_count++;
		return TOOL_OK;
	}
	return complain(tool, path, named, &error, ret_is_asked_wrong);
}

static int add_file(struct tool *tool, struct asking *asking, const char *path,
		    int *ret_is_asked_wrong)
{
	struct tool_text text;
	struct tool_files named;
	int status = tool_read_file(tool, path, &text);

	if (status)
		return status;
	status = tool_read_named(tool, path, &text, &named);
	if (status == TOOL_OK)
		status = add_text(tool, asking, path, &text, &named, ret_is_asked_wrong);
	tool_free_named(&named);
	free(text.bytes);
	return status;
}

static int add_files(struct tool *tool, struct asking *asking)
{
	int greatest = TOOL_OK, is_asked_wrong = 0;

	for (int i = 0; i < tool->argument_count && !is_asked_wrong; i++) {
		int status;

		if (tool->argument_count > 1)
			tool_doing(tool_say(tool, "đang xét tệp %zu trên %zu",
					    "judging file %zu of %zu"),
				   (size_t)i + 1, (size_t)tool->argument_count);
		status = add_file(tool, asking, tool->arguments[i], &is_asked_wrong);
		greatest = status > greatest ? status : greatest;
	}
	tool_doing(NULL, 0, 0);
	return greatest;
}

static int print(struct tool *tool, const struct asking *asking, int status)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *report = NULL;
	size_t byte_count;
	int compared = 0, printed;

	if (asking->usable_count == 0)
		return status;
	if (tdpelect_json_what_if_report(asking->what_if, &report, &byte_count, &compared,
					 &error)) {
		tool_complain_error(tool, "what-if", &error);
		return TOOL_UNUSABLE;
	}
	printed = tool_print_report(tool, "what-if", report, byte_count);
	tdpelect_json_free(report);
	if (printed)
		return printed;
	return compared ? status : TOOL_UNKNOWN;
}

int tool_what_if(struct tool *tool)
{
	struct asking asking = {.usable_count = 0};
	int status = check_use(tool);

	if (status)
		return status;
	status = begin(tool, &asking);
	if (status == TOOL_OK) {
		status = add_files(tool, &asking);
		status = print(tool, &asking, status);
	}
	tdpelect_json_what_if_free(asking.what_if);
	free(asking.ids);
	return status;
}
