/* SPDX-License-Identifier: MIT */
#include "rules.h"

#include <string.h>

#include "files.h"
#include "table.h"

static void print_side(const struct tool *tool, const char *day, int32_t value,
		       const struct tdpelect_rule *rule)
{
	char says[RULE_TEXT_SIZE], laws[RULE_TEXT_SIZE];

	if (!rule) {
		printf("  %s  %s\n", day, tool_say(tool, "(không có)", "(none)"));
		return;
	}
	tdpelect_rule_print(value, rule, tool->language, says, sizeof(says));
	tool_print_laws(tool, rule, laws);
	printf("  %s  %s  [%s; %s]\n", day, says, laws,
	       tdpelect_word_label(TDPELECT_SET_EVIDENCE, rule->evidence,
				   tool->language));
}

/* What differs, and how many values are the same under another law. */
struct difference {
	const tdpelect_rulebook *books[2];
	char days[2][16];
	int differing;
	int same_elsewhere;
};

static void compare_value(const struct tool *tool, struct difference *difference,
			  int32_t value)
{
	const struct tdpelect_rule *a =
		tdpelect_rulebook_rule(difference->books[0], value);
	const struct tdpelect_rule *b =
		tdpelect_rulebook_rule(difference->books[1], value);
	char laws[2][RULE_TEXT_SIZE];

	if (!a && !b)
		return;
	if (tdpelect_rule_says_same(a, b)) {
		tool_print_laws(tool, a, laws[0]);
		tool_print_laws(tool, b, laws[1]);
		difference->same_elsewhere += strcmp(laws[0], laws[1]) != 0;
		return;
	}
	printf("%s%s: %s\n", difference->differing++ ? "\n" : "",
	       tdpelect_word_name(TDPELECT_SET_VALUE, value),
	       tdpelect_word_label(TDPELECT_SET_VALUE, value, tool->language));
	print_side(tool, difference->days[0], value, a);
	print_side(tool, difference->days[1], value, b);
}

static void compare(const struct tool *tool, struct difference *difference)
{
	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++)
		compare_value(tool, difference, value);
	if (difference->differing == 0)
		puts(tool_say(tool, "Không có quy định nào khác nhau.",
			      "No value differs."));
	if (difference->same_elsewhere)
		printf(tool_say(tool,
				"\n%d quy định khác giống nhau nhưng ở điều luật khác.\n",
				"\n%d other values say the same, by another article.\n"),
		       difference->same_elsewhere);
}

int tool_rules_diff(struct tool *tool, const char *place, struct tdpelect_date first,
		    struct tdpelect_date second)
{
	tdpelect_rulebook *a = tool_rulebook(tool, place, first);
	tdpelect_rulebook *b = a ? tool_rulebook(tool, place, second) : NULL;
	struct difference difference = {.books = {a, b}};

	if (a && b) {
		tool_print_day(tool, first, difference.days[0]);
		tool_print_day(tool, second, difference.days[1]);
		compare(tool, &difference);
	}
	tdpelect_rulebook_free(a);
	tdpelect_rulebook_free(b);
	return a && b ? TOOL_OK : TOOL_UNUSABLE;
}
