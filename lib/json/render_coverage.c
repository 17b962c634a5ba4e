/* SPDX-License-Identifier: MIT */
/* What scenarios exercise, for people: how much of each pack and list, then what is missing. */
#include "render.h"

#include <tdpelect/words.h>

struct list {
	const char *key;
	int32_t set;
	const char *vi;
	const char *en;
};

static const struct list lists[] = {
	{"quorum_outcomes", TDPELECT_SET_QUORUM_OUTCOME, "kết quả về số người dự",
	 "quorum outcomes"},
	{"outcomes", TDPELECT_SET_OUTCOME, "kết quả bầu", "contest outcomes"},
	{"states", TDPELECT_SET_STATE, "tình trạng", "states"},
	{"steps", TDPELECT_SET_STEP, "việc tiếp theo", "steps"},
	{"findings", TDPELECT_SET_FINDING, "lưu ý", "findings"},
};
#define LIST_COUNT (sizeof(lists) / sizeof(lists[0]))

static void add_row(struct tdp_table *table, const char *name, const json_t *part)
{
	tdp_table_add(table, name);
	tdp_table_add_number(table,
			     json_integer_value(json_object_get(part, "exercised")));
	tdp_table_add_number(table, json_integer_value(json_object_get(part, "of")));
}

static void put_counts(struct tdp_page *page, const json_t *report)
{
	const json_t *packs = json_object_get(report, "packs");
	struct tdp_table table = {.columns = 3, .right = 0x6};

	tdp_page_gap(page);
	tdp_table_add(&table, "");
	tdp_table_add(&table, tdp_page_say(page, "Đã thử", "Exercised"));
	tdp_table_add(&table, tdp_page_say(page, "Trong", "Of"));
	for (size_t i = 0; i < json_array_size(packs); i++) {
		const json_t *pack = json_array_get(packs, i);

		add_row(&table, tdp_json_string(pack, "pack"), pack);
	}
	for (size_t i = 0; i < LIST_COUNT; i++)
		add_row(&table, tdp_page_say(page, lists[i].vi, lists[i].en),
			json_object_get(report, lists[i].key));
	add_row(&table, tdp_page_say(page, "chuyển tình trạng", "transitions"),
		json_object_get(report, "transitions"));
	tdp_page_table(page, &table);
}

static size_t missing_in(const json_t *part)
{
	return (size_t)(json_integer_value(json_object_get(part, "of"))
			- json_integer_value(json_object_get(part, "exercised")));
}

static int is_missing(const json_t *item)
{
	return json_integer_value(json_object_get(item, "times")) == 0;
}

/* "majority", "majority (from 2012-10-15)" */
static void add_name(const struct tdp_page *page, struct tdp_render_text *text,
		     const json_t *value)
{
	const char *from = tdp_json_string(value, "from"),
		   *to = tdp_json_string(value, "to");

	tdp_render_add(text, tdp_json_string(value, "value"));
	if (from) {
		tdp_render_add(text, tdp_page_say(page, ", từ ", ", from "));
		tdp_words_date(page, text, from);
	}
	if (to) {
		tdp_render_add(text, tdp_page_say(page, ", đến ", ", to "));
		tdp_words_date(page, text, to);
	}
}

static void add_missing_value(struct tdp_page *page, struct tdp_table *table,
			      const char *pack, const json_t *value)
{
	struct tdp_render_text name = {0}, laws = {0};

	add_name(page, &name, value);
	tdp_words_laws(page, &laws, json_object_get(value, "laws"));
	tdp_table_add(table, pack);
	tdp_table_add(table, tdp_render_read(&name));
	tdp_table_add(table, tdp_render_read(&laws));
	tdp_page_release(page, &name);
	tdp_page_release(page, &laws);
}

static void add_missing_values(struct tdp_page *page, struct tdp_table *table,
			       const json_t *pack)
{
	const json_t *items = json_object_get(pack, "items");

	for (size_t i = 0; i < json_array_size(items); i++) {
		const json_t *value = json_array_get(items, i);

		if (is_missing(value))
			add_missing_value(page, table, tdp_json_string(pack, "pack"),
					  value);
	}
}

static void put_missing_values(struct tdp_page *page, const json_t *packs)
{
	struct tdp_table table = {.columns = 3};
	size_t count = 0;

	for (size_t i = 0; i < json_array_size(packs); i++)
		count += missing_in(json_array_get(packs, i));
	if (count == 0)
		return;
	tdp_page_heading(page, tdp_page_say(page, "Giá trị chưa có kịch bản nào thử",
					    "Values that no scenario exercises"));
	tdp_table_add(&table, tdp_page_say(page, "Gói luật", "Pack"));
	tdp_table_add(&table, tdp_page_say(page, "Giá trị", "Value"));
	tdp_table_add(&table, tdp_page_say(page, "Căn cứ", "Law"));
	for (size_t i = 0; i < json_array_size(packs); i++)
		add_missing_values(page, &table, json_array_get(packs, i));
	tdp_page_table(page, &table);
}

static void put_missing_words(struct tdp_page *page, const json_t *report,
			      const struct list *list)
{
	const json_t *items =
		json_object_get(json_object_get(report, list->key), "items");

	for (size_t i = 0; i < json_array_size(items); i++) {
		const json_t *item = json_array_get(items, i);
		struct tdp_render_text text = {0};

		if (!is_missing(item))
			continue;
		tdp_render_add(&text, tdp_page_say(page, list->vi, list->en));
		tdp_render_add(&text, ": ");
		tdp_render_add(&text, tdp_json_string(item, "word"));
		tdp_page_item(page, tdp_render_read(&text));
		tdp_page_release(page, &text);
	}
}

/* "transition 7: any, prepared" */
static void put_missing_transition(struct tdp_page *page, const json_t *item)
{
	const char *from = tdp_json_string(item, "from");
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_page_say(page, "chuyển tình trạng ", "transition "));
	tdp_words_count(&text, item, "row");
	tdp_render_add(&text, ": ");
	tdp_render_add(&text,
		       from ? from : tdp_page_say(page, "tình trạng nào cũng được", "any state"));
	tdp_render_add(&text, ", ");
	tdp_render_add(&text, tdp_json_string(item, "event"));
	tdp_page_item(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_missing_others(struct tdp_page *page, const json_t *report)
{
	const json_t *transitions = json_object_get(report, "transitions");
	const json_t *rows = json_object_get(transitions, "items");
	size_t count = missing_in(transitions);

	for (size_t i = 0; i < LIST_COUNT; i++)
		count += missing_in(json_object_get(report, lists[i].key));
	if (count == 0)
		return;
	tdp_page_heading(page, tdp_page_say(page, "Chưa xảy ra trong kịch bản nào",
					    "What comes about in no scenario"));
	for (size_t i = 0; i < LIST_COUNT; i++)
		put_missing_words(page, report, &lists[i]);
	for (size_t i = 0; i < json_array_size(rows); i++)
		if (is_missing(json_array_get(rows, i)))
			put_missing_transition(page, json_array_get(rows, i));
}

static void put_field(struct tdp_page *page, const json_t *report, const char *key,
		      const char *label)
{
	struct tdp_render_text text = {0};

	tdp_words_count(&text, report, key);
	tdp_page_field(page, label, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

void tdp_render_coverage(struct tdp_page *page, const json_t *report)
{
	const char *title = tdp_page_say(page, "Các quy định đã được thử", "Rule coverage");

	tdp_page_begin(page, title, "report");
	tdp_page_title(page, title);
	put_field(page, report, "scenarios", tdp_page_say(page, "Kịch bản", "Scenarios"));
	put_field(page, report, "judged", tdp_page_say(page, "Cuộc xét", "Judged"));
	put_counts(page, report);
	put_missing_values(page, json_object_get(report, "packs"));
	put_missing_others(page, report);
}
