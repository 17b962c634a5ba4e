/* SPDX-License-Identifier: MIT */
#include "rules.h"

#include <string.h>

#include "files.h"
#include "table.h"

static void print_day(const struct tool *tool, struct tdpelect_date day, char ret_text[16])
{
	ret_text[0] = '\0';
	if (!day.year)
		return;
	if (tool->language == TDPELECT_LANGUAGE_VI)
		snprintf(ret_text, 16, "%02u/%02u/%04u", day.day % 100u, day.month % 100u,
			 (unsigned)day.year % 10000u);
	else
		tdpelect_date_print(day, ret_text, 16);
}

void tool_print_days(const struct tool *tool, const struct tdpelect_pack *pack,
		     char ret_text[64])
{
	char from[16], to[16];

	print_day(tool, pack->from, from);
	print_day(tool, pack->to, to);
	if (pack->from.year && pack->to.year)
		snprintf(ret_text, 64, "%s – %s", from, to);
	else if (pack->from.year)
		snprintf(ret_text, 64, "%s %s", tool_say(tool, "từ", "from"), from);
	else if (pack->to.year)
		snprintf(ret_text, 64, "%s %s", tool_say(tool, "đến", "to"), to);
	else
		snprintf(ret_text, 64, "%s", tool_say(tool, "luôn luôn", "always"));
}

/* The number as printed; the project's own has its title. */
static const char *instrument_of(const struct tool *tool,
				 const struct tdpelect_pack *pack)
{
	const char *title = tool_say(tool, pack->title_vi, pack->title_en);

	return pack->instrument_number ? pack->instrument_number : title;
}

static void add_pack(const struct tool *tool, struct tool_table *table,
		     const struct tdpelect_pack *pack)
{
	char days[64], number[24];

	tool_print_days(tool, pack, days);
	snprintf(number, sizeof(number), "%zu", pack->entry_count);
	tool_table_add(table, pack->id);
	tool_table_add(table, days);
	tool_table_add(table, pack->jurisdiction);
	tool_table_add(table, number);
	tool_table_add(table, instrument_of(tool, pack));
}

int tool_rules_list(struct tool *tool)
{
	struct tool_table table = {.columns = 5};
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	tool_table_add(&table, tool_say(tool, "Gói", "Pack"));
	tool_table_add(&table, tool_say(tool, "Có hiệu lực", "In force"));
	tool_table_add(&table, tool_say(tool, "Nơi", "Place"));
	tool_table_add(&table, tool_say(tool, "Quy định", "Values"));
	tool_table_add(&table, tool_say(tool, "Văn bản", "Instrument"));
	for (size_t i = 0; i < count; i++)
		add_pack(tool, &table, packs[i]);
	for (size_t i = 0; i < tool->own_pack_count; i++)
		add_pack(tool, &table, tool->own_packs[i]);
	return tool_table_print(&table) ? TOOL_OK : tool_out_of_memory(tool);
}
