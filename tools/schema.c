/* SPDX-License-Identifier: MIT */
#include "tool.h"

int tool_schema(struct tool *tool)
{
	const char *schema;

	if (tool->argument_count != 1)
		return tool_misused(tool,
				    tool_say(tool, "cần đúng một tên định dạng",
					     "one name of a format is expected"),
				    NULL);
	schema = tdpelect_json_schema(tool->arguments[0]);
	if (!schema)
		return tool_misused(
			tool,
			tool_say(tool,
				 "không có định dạng này; có election, report, pack, "
				 "campaign, campaign-report, coverage, "
				 "scenario, roll-report, trace, verification, "
				 "rulebook, rulebook-diff, timeline, "
				 "mutation, survivors, what-if, pack-check",
				 "there is no such format; there are election, report, "
				 "pack, campaign, campaign-report, coverage, "
				 "scenario, roll-report, trace, verification, "
				 "rulebook, rulebook-diff, timeline, "
				 "mutation, survivors, what-if, pack-check"),
			tool->arguments[0]);
	fputs(schema, stdout);
	return TOOL_OK;
}
