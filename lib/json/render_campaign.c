/* SPDX-License-Identifier: MIT */
#include "render.h"

#include <string.h>

#include <tdpelect/names.h>

static void put_count(struct tdp_page *page, const json_t *report, const char *key,
		      const char *label)
{
	struct tdp_render_text text = {0};

	if (json_object_get(report, key))
		tdp_words_count(&text, report, key);
	else
		tdp_render_add(&text, tdp_page_say(page, "chưa biết", "not known"));
	tdp_page_field(page, label, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_turnout(struct tdp_page *page, const json_t *report)
{
	const char *turnout = tdp_json_string(report, "turnout");
	struct tdp_render_text text = {0};

	if (turnout)
		tdp_words_percent(page, &text, turnout);
	else
		tdp_render_add(&text, tdp_page_say(page, "chưa biết", "not known"));
	tdp_page_field(page, tdp_page_say(page, "Tỷ lệ tham gia", "Turnout"),
		       tdp_render_read(&text));
	tdp_page_release(page, &text);
}

/* "elected 3, no winner 2", the parts that are not 0. */
static void add_parts(const struct tdp_page *page, struct tdp_render_text *text,
		      const json_t *parts)
{
	const char *key, *separator = "";
	json_t *count;

	json_object_foreach((json_t *)parts, key, count) {
		if (strcmp(key, "total") == 0 || json_integer_value(count) == 0)
			continue;
		tdp_render_add(text, separator);
		tdp_render_add(text, tdp_words_label(page, TDPELECT_SET_OUTCOME, key));
		tdp_render_add(text, " ");
		tdp_render_number(text, json_integer_value(count));
		separator = ", ";
	}
}

static void put_parts(struct tdp_page *page, const char *label, const json_t *parts)
{
	struct tdp_render_text text = {0};

	tdp_words_count(&text, parts, "total");
	tdp_render_add(&text,
		       json_integer_value(json_object_get(parts, "total")) ? ": " : "");
	add_parts(page, &text, parts);
	tdp_page_field(page, label, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_offices(struct tdp_page *page, const json_t *offices)
{
	const char *office;
	json_t *parts;

	json_object_foreach((json_t *)offices, office, parts)
		put_parts(page, tdp_words_office(page, office), parts);
}

static void put_revotes(struct tdp_page *page, const json_t *revotes)
{
	struct tdp_table table = {.columns = 2};

	if (json_array_size(revotes) == 0)
		return;
	tdp_page_heading(page, tdp_page_say(page, "Phải bầu lại", "Re-votes due"));
	tdp_table_add(&table, tdp_page_say(page, "Đơn vị", "Group"));
	tdp_table_add(&table, tdp_page_say(page, "Chậm nhất", "By"));
	for (size_t i = 0; i < json_array_size(revotes); i++) {
		const json_t *revote = json_array_get(revotes, i);
		struct tdp_render_text by = {0};

		if (tdp_json_string(revote, "by"))
			tdp_words_date(page, &by, tdp_json_string(revote, "by"));
		else
			tdp_render_add(&by, tdp_page_say(page, "luật không ấn định",
							 "the law sets no day"));
		tdp_table_add(&table, tdp_json_string(revote, "unit"));
		tdp_table_add(&table, tdp_render_read(&by));
		tdp_page_release(page, &by);
	}
	tdp_page_table(page, &table);
}

static const char *verdict(const struct tdp_page *page, const json_t *met)
{
	if (!json_is_boolean(met))
		return tdp_page_say(page, "chưa biết", "not known");
	return json_is_true(met) ? tdp_page_say(page, "đạt", "met")
				 : tdp_page_say(page, "chưa đạt", "not met");
}

static void add_count(struct tdp_table *table, const json_t *object, const char *key)
{
	const json_t *count = json_object_get(object, key);

	if (json_is_integer(count))
		tdp_table_add_number(table, json_integer_value(count));
	else
		tdp_table_add(table, "");
}

static void add_target(const struct tdp_page *page, struct tdp_table *table,
		       const json_t *target)
{
	const json_t *wanted = json_object_get(target, "wanted");
	const char *off = json_is_string(wanted) ? "short_by" : "exceeded_by";

	tdp_table_add(table, tdp_words_key(page, TDPELECT_SET_TARGET, target, "target"));
	if (json_is_string(wanted))
		tdp_table_add(table, json_string_value(wanted));
	else
		add_count(table, target, "wanted");
	add_count(table, target, "reached");
	add_count(table, target, "of");
	tdp_table_add(table, verdict(page, json_object_get(target, "met")));
	add_count(table, target, off);
}

static void put_targets(struct tdp_page *page, const json_t *targets)
{
	struct tdp_table table = {.columns = 6,
				  .right = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 5};

	if (json_array_size(targets) == 0)
		return;
	tdp_page_heading(page, tdp_page_say(page, "Chỉ tiêu", "Targets"));
	tdp_table_add(&table, tdp_page_say(page, "Chỉ tiêu", "Target"));
	tdp_table_add(&table, tdp_page_say(page, "Mức đề ra", "Wanted"));
	tdp_table_add(&table, tdp_page_say(page, "Thực hiện", "Reached"));
	tdp_table_add(&table, tdp_page_say(page, "Trên", "Of"));
	tdp_table_add(&table, tdp_page_say(page, "Kết quả", "Verdict"));
	tdp_table_add(&table, tdp_page_say(page, "Còn thiếu / vượt", "Short / over by"));
	for (size_t i = 0; i < json_array_size(targets); i++)
		add_target(page, &table, json_array_get(targets, i));
	tdp_page_table(page, &table);
}

static void add_deadline(struct tdp_page *page, struct tdp_table *table,
			 const json_t *deadline)
{
	struct tdp_render_text text = {0};

	tdp_table_add(table, tdp_json_string(deadline, "name"));
	tdp_words_date(page, &text, tdp_json_string(deadline, "by"));
	tdp_table_add(table, tdp_render_read(&text));
	tdp_table_add(table, verdict(page, json_object_get(deadline, "met")));
	page->text.failed |= text.failed;
	tdp_render_clear(&text);
	tdp_words_list(&text, json_object_get(deadline, "late"), "");
	tdp_table_add(table, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_deadlines(struct tdp_page *page, const json_t *deadlines)
{
	struct tdp_table table = {.columns = 4};

	if (json_array_size(deadlines) == 0)
		return;
	tdp_page_heading(page, tdp_page_say(page, "Thời hạn", "Deadlines"));
	tdp_table_add(&table, tdp_page_say(page, "Thời hạn", "Deadline"));
	tdp_table_add(&table, tdp_page_say(page, "Ngày", "Day"));
	tdp_table_add(&table, tdp_page_say(page, "Kết quả", "Verdict"));
	tdp_table_add(&table, tdp_page_say(page, "Đơn vị chậm", "Late"));
	for (size_t i = 0; i < json_array_size(deadlines); i++)
		add_deadline(page, &table, json_array_get(deadlines, i));
	tdp_page_table(page, &table);
}

static void add_share(struct tdp_page *page, struct tdp_table *table, const char *percent)
{
	struct tdp_render_text text = {0};

	if (percent)
		tdp_words_percent(page, &text, percent);
	tdp_table_add(table, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_groups(struct tdp_page *page, const json_t *groups)
{
	struct tdp_table table = {.columns = 4, .right = 1 << 1 | 1 << 2 | 1 << 3};
	const char *name;
	json_t *group;

	if (json_object_size(groups) == 0)
		return;
	tdp_page_heading(page,
			 tdp_page_say(page, "Theo tổ chức, đoàn thể", "By grouping"));
	tdp_table_add(&table, tdp_page_say(page, "Nhóm", "Grouping"));
	tdp_table_add(&table, tdp_page_say(page, "Cử tri", "Electorate"));
	tdp_table_add(&table, tdp_page_say(page, "Tham gia", "Present"));
	tdp_table_add(&table, tdp_page_say(page, "Tỷ lệ", "Turnout"));
	json_object_foreach((json_t *)groups, name, group) {
		tdp_table_add(&table, name);
		add_count(&table, group, "electorate");
		add_count(&table, group, "present");
		add_share(page, &table, tdp_json_string(group, "turnout"));
	}
	tdp_page_table(page, &table);
}

void tdp_render_campaign(struct tdp_page *page, const json_t *report)
{
	const char *title =
		tdp_page_say(page, "Tổng hợp đợt bầu cử", "Campaign report");

	tdp_page_begin(page, title, "report");
	tdp_page_title(page, title);
	put_parts(page, tdp_page_say(page, "Số đơn vị", "Groups"),
		  json_object_get(report, "units"));
	put_offices(page, json_object_get(report, "offices"));
	put_count(page, report, "electorate",
		  tdp_page_say(page, "Tổng số cử tri", "Electorate"));
	put_count(page, report, "present", tdp_page_say(page, "Đã tham gia", "Present"));
	put_turnout(page, report);
	put_count(page, report, "full_turnout_units",
		  tdp_page_say(page, "Đơn vị đạt 100 %", "At 100 %"));
	put_revotes(page, json_object_get(report, "revotes_due"));
	put_targets(page, json_object_get(report, "targets"));
	put_deadlines(page, json_object_get(report, "deadlines"));
	put_groups(page, json_object_get(report, "groups"));
	tdp_render_findings(page, json_object_get(report, "findings"));
	tdp_render_engine(page, report);
}
