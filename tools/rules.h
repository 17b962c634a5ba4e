/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_TOOL_RULES_H
#define TDPELECT_TOOL_RULES_H

/* The law, looked at: what `tdpelect rules` has beside its documents. */

#include "tool.h"

/* rules_list.c, rules_check.c */
int tool_rules_list(struct tool *tool);
int tool_rules_check(struct tool *tool);

/* rules_list.c: "2008-05-15 – 2023-06-30", "from 2023-07-01", "always". */
void tool_print_days(const struct tool *tool, const struct tdpelect_pack *pack,
		     char ret_text[64]);

#endif
