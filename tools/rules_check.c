/* SPDX-License-Identifier: MIT */
#include "rules.h"

#include "files.h"

static int check_file(struct tool *tool, const char *path)
{
	struct tdpelect_pack *pack = tool_read_pack(tool, path);
	char days[64];

	if (!pack)
		return TOOL_UNUSABLE;
	tool_print_days(tool, pack, days);
	printf(tool_say(tool, "%s: dùng được: %s, %s, %s, %zu quy định\n",
			"%s: ok: %s, %s, %s, %zu values\n"),
	       path, pack->id, pack->jurisdiction, days, pack->entry_count);
	tdpelect_json_pack_free(pack);
	return TOOL_OK;
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
