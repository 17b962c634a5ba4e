/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_TOOL_RULES_H
#define TDPELECT_TOOL_RULES_H

/* The law in words. */

#include "tool.h"

#define RULE_TEXT_SIZE 512

/* "vn-nqlt-09-2008: Art. 8(2)", all of its laws. */
void tool_print_laws(const struct tool *tool, const struct tdpelect_rule *rule,
		     char ret_text[RULE_TEXT_SIZE]);

/* "2021-10-17", "17/10/2021"; "" for none. */
void tool_print_day(const struct tool *tool, struct tdpelect_date day, char ret_text[16]);

/* "2008-05-15 to 2023-06-30", "from 2023-07-01", "always". */
void tool_print_days(const struct tool *tool, const struct tdpelect_pack *pack,
		     char ret_text[64]);

/* rules_diff.c */
int tool_rules_diff(struct tool *tool, const char *place, struct tdpelect_date first,
		    struct tdpelect_date second);

/* The rulebook of a place and a day, the packs of --pack included; complains and returns
 * NULL where there is none. */
tdpelect_rulebook *tool_rulebook(const struct tool *tool, const char *place,
				 struct tdpelect_date day);

/* The built-in packs and those of --pack; the caller frees the array. NULL: no memory. */
const struct tdpelect_pack **tool_all_packs(const struct tool *tool, size_t *ret_count);

#endif
