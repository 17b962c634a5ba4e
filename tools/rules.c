/* SPDX-License-Identifier: MIT */
#include "rules.h"

#include <stdlib.h>
#include <string.h>

#include "files.h"
#include "table.h"

const struct tdpelect_pack **tool_all_packs(const struct tool *tool, size_t *ret_count)
{
	size_t built_in_count;
	const struct tdpelect_pack *const *built_in = tdpelect_packs(&built_in_count);
	size_t count = built_in_count + tool->own_pack_count;
	const struct tdpelect_pack **packs = calloc(count + 1, sizeof(*packs));

	if (!packs) {
		tool_out_of_memory(tool);
		return NULL;
	}
	for (size_t i = 0; i < count; i++)
		packs[i] = i < built_in_count ? built_in[i]
					      : tool->own_packs[i - built_in_count];
	*ret_count = count;
	return packs;
}

tdpelect_rulebook *tool_rulebook(const struct tool *tool, const char *place,
				 struct tdpelect_date day)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	tdpelect_rulebook *rulebook = NULL;
	size_t pack_count;
	const struct tdpelect_pack **packs = tool_all_packs(tool, &pack_count);

	if (!packs)
		return NULL;
	if (tdpelect_rulebook_resolve(packs, pack_count, place, day, &rulebook, &error)) {
		error.path[0] = '\0';
		tool_complain_error(tool, place, &error);
	}
	free(packs);
	return rulebook;
}

static int finish_table(const struct tool *tool, struct tool_table *table)
{
	return tool_table_print(table) ? TOOL_OK : tool_out_of_memory(tool);
}

/* The number as printed; the project's own has its title. */
static const char *instrument_of(const struct tool *tool,
				 const struct tdpelect_pack *pack)
{
	const char *title = tool_say(tool, pack->title_vi, pack->title_en);

	return pack->instrument_number ? pack->instrument_number : title;
}

static int list_packs(struct tool *tool)
{
	struct tool_table table = {.columns = 5};
	size_t pack_count;
	const struct tdpelect_pack **packs = tool_all_packs(tool, &pack_count);
	char days[64], number[24];

	if (!packs)
		return TOOL_UNUSABLE;
	tool_table_add(&table, tool_say(tool, "Gói", "Pack"));
	tool_table_add(&table, tool_say(tool, "Có hiệu lực", "In force"));
	tool_table_add(&table, tool_say(tool, "Nơi", "Place"));
	tool_table_add(&table, tool_say(tool, "Quy định", "Values"));
	tool_table_add(&table, tool_say(tool, "Văn bản", "Instrument"));
	for (size_t i = 0; i < pack_count; i++) {
		tool_print_days(tool, packs[i], days);
		snprintf(number, sizeof(number), "%zu", packs[i]->entry_count);
		tool_table_add(&table, packs[i]->id);
		tool_table_add(&table, days);
		tool_table_add(&table, packs[i]->jurisdiction);
		tool_table_add(&table, number);
		tool_table_add(&table, instrument_of(tool, packs[i]));
	}
	free(packs);
	return finish_table(tool, &table);
}

/* "how many votes elect: more than 1/2 of the whole electorate" */
static void add_rule(const struct tool *tool, struct tool_table *table, int32_t value,
		     const struct tdpelect_rule *rule)
{
	char says[RULE_TEXT_SIZE], laws[RULE_TEXT_SIZE], words[2 * RULE_TEXT_SIZE];

	tdpelect_rule_print(value, rule, tool->language, says, sizeof(says));
	tool_print_laws(tool, rule, laws);
	snprintf(words, sizeof(words),
		 rule->kind == TDPELECT_KIND_CRITERION ? "%s (%s)" : "%s: %s",
		 tdpelect_word_label(TDPELECT_SET_VALUE, value, tool->language), says);
	tool_table_add(table, tdpelect_word_name(TDPELECT_SET_VALUE, value));
	tool_table_add(table, words);
	tool_table_add(table, laws);
	tool_table_add(table, tdpelect_word_label(TDPELECT_SET_EVIDENCE, rule->evidence,
						  tool->language));
}

static int print_rulebook(const struct tool *tool, const tdpelect_rulebook *rulebook)
{
	struct tool_table table = {.columns = 4, .limits = {0, 58, 32, 0}};
	char digest[72];

	tool_table_add(&table, tool_say(tool, "Quy định", "Value"));
	tool_table_add(&table, tool_say(tool, "Nội dung", "What it says"));
	tool_table_add(&table, tool_say(tool, "Căn cứ", "Law"));
	tool_table_add(&table, tool_say(tool, "Mức kiểm chứng", "Evidence"));
	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++) {
		const struct tdpelect_rule *rule =
			tdpelect_rulebook_rule(rulebook, value);

		if (rule)
			add_rule(tool, &table, value, rule);
	}
	if (finish_table(tool, &table))
		return TOOL_UNUSABLE;
	tdpelect_rulebook_digest(rulebook, digest);
	printf("\n%s\n", digest);
	return TOOL_OK;
}

static void print_contradictions(const struct tool *tool,
				 const tdpelect_rulebook *rulebook)
{
	const char *a, *b;
	int32_t value;

	for (size_t i = 0; tdpelect_rulebook_contradiction(rulebook, i, &value, &a, &b);
	     i++)
		printf(tool_say(tool, "\nMâu thuẫn: %s và %s quy định khác nhau về %s.\n",
				"\nContradiction: %s and %s differ on %s.\n"),
		       a, b,
		       tdpelect_word_label(TDPELECT_SET_VALUE, value, tool->language));
}

static int show_rules(struct tool *tool)
{
	tdpelect_rulebook *rulebook;
	int status = TOOL_OK;

	if (tool->argument_count != 2 || !tool->on.year)
		return tool_misused(tool,
				    tool_say(tool, "cần một nơi và --on NGÀY",
					     "a place and --on DATE are expected"),
				    "rules show");
	rulebook = tool_rulebook(tool, tool->arguments[1], tool->on);
	if (!rulebook)
		return TOOL_UNUSABLE;
	if (tdpelect_rulebook_pack_count(rulebook) == 0) {
		puts(tool_say(tool, "Không có văn bản nào có hiệu lực vào ngày này.",
			      "No instrument is in force on this day."));
	} else {
		status = print_rulebook(tool, rulebook);
		print_contradictions(tool, rulebook);
	}
	tdpelect_rulebook_free(rulebook);
	return status;
}

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

static int check_files(struct tool *tool)
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

static int diff_days(struct tool *tool)
{
	struct tdpelect_date first, second;

	if (tool->argument_count != 4)
		return tool_misused(tool,
				    tool_say(tool, "cần một nơi và hai ngày",
					     "a place and two days are expected"),
				    "rules diff");
	if (tool_read_day(tool, tool->arguments[2], &first)
	    || tool_read_day(tool, tool->arguments[3], &second))
		return TOOL_UNUSABLE;
	return tool_rules_diff(tool, tool->arguments[1], first, second);
}

int tool_rules(struct tool *tool)
{
	const char *what = tool->argument_count ? tool->arguments[0] : "";

	if (strcmp(what, "list") == 0 && tool->argument_count == 1)
		return list_packs(tool);
	if (strcmp(what, "show") == 0)
		return show_rules(tool);
	if (strcmp(what, "check") == 0)
		return check_files(tool);
	if (strcmp(what, "diff") == 0)
		return diff_days(tool);
	return tool_misused(tool,
			    tool_say(tool, "rules có list, show, check, diff",
				     "rules has list, show, check, diff"),
			    *what ? what : NULL);
}
