/* SPDX-License-Identifier: MIT */
/* The history of a place's law: for each value a table of who set it, and a chart. */
#include "render_law.h"

#include <string.h>

#include <tdpelect/words.h>

static void add_day(const struct tdp_page *page, struct tdp_table *table, const json_t *span,
		    const char *key)
{
	struct tdp_render_text text = {0};

	if (tdp_json_string(span, key))
		tdp_words_date(page, &text, tdp_json_string(span, key));
	tdp_table_add(table, tdp_render_read(&text));
	table->failed |= text.failed;
	tdp_render_free(&text);
}

static void add_laws(const struct tdp_page *page, struct tdp_table *table,
		     const json_t *rule)
{
	struct tdp_render_text text = {0};

	tdp_words_laws(page, &text, json_object_get(rule, "laws"));
	tdp_table_add(table, tdp_render_read(&text));
	table->failed |= text.failed;
	tdp_render_free(&text);
}

static void add_span(const struct tdp_page *page, struct tdp_table *table,
		     const json_t *span)
{
	const json_t *rule = json_object_get(span, "rule");

	add_day(page, table, span, "from");
	add_day(page, table, span, "to");
	tdp_table_add(table, rule ? tdp_json_string(rule, "text")
				  : tdp_page_say(page, "không văn bản nào đặt ra",
						 "nothing sets it"));
	add_laws(page, table, rule);
	tdp_table_add(table, rule ? tdp_words_key(page, TDPELECT_SET_EVIDENCE, rule,
						  "evidence")
				  : tdp_page_say(page, "khoảng trống", "hole"));
}

static int is_earlier(const json_t *a, const json_t *b)
{
	const char *first = tdp_json_string(a, "from"), *second = tdp_json_string(b, "from");

	return a && (!b || !first || !second || strcmp(first, second) < 0);
}

/* Spans and holes in the order of their days. */
static void add_spans(const struct tdp_page *page, struct tdp_table *table,
		      const json_t *value)
{
	const json_t *spans = json_object_get(value, "spans");
	const json_t *holes = json_object_get(value, "holes");
	size_t span = 0, hole = 0;

	while (span < json_array_size(spans) || hole < json_array_size(holes)) {
		const json_t *next = json_array_get(spans, span);
		const json_t *nothing = json_array_get(holes, hole);

		if (is_earlier(next, nothing)) {
			add_span(page, table, next);
			span++;
		} else {
			add_span(page, table, nothing);
			hole++;
		}
	}
}

static void put_value(struct tdp_page *page, const json_t *value)
{
	struct tdp_table table = {
		.columns = 5, .right = 3 /* days stay whole */, .limits = {0, 0, 24, 26, 12}};
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_words_key(page, TDPELECT_SET_VALUE, value, "value"));
	tdp_render_add(&text, " [");
	tdp_render_add(&text, tdp_json_string(value, "value"));
	tdp_render_add(&text, "]");
	tdp_page_heading(page, tdp_render_read(&text));
	tdp_table_add(&table, tdp_page_say(page, "Từ ngày", "From"));
	tdp_table_add(&table, tdp_page_say(page, "Đến ngày", "To"));
	tdp_table_add(&table, tdp_page_say(page, "Nội dung", "What it says"));
	tdp_table_add(&table, tdp_page_say(page, "Căn cứ", "Law"));
	tdp_table_add(&table, tdp_page_say(page, "Mức kiểm chứng", "Grade"));
	add_spans(page, &table, value);
	tdp_page_table(page, &table);
	tdp_page_release(page, &text);
}

void tdp_render_timeline(struct tdp_page *page, const json_t *document)
{
	const json_t *values = json_object_get(document, "values");
	struct tdp_render_text title = {0};

	page->instruments = json_object_get(document, "instruments");
	tdp_render_add(&title, tdp_page_say(page, "Quy định qua các thời kỳ: ",
					    "The law through time: "));
	tdp_render_add(&title, tdp_json_string(document, "jurisdiction"));
	tdp_page_begin(page, tdp_render_read(&title), "report");
	tdp_page_title(page, tdp_render_read(&title));
	tdp_page_release(page, &title);
	tdp_render_chart(page, values);
	for (size_t i = 0; i < json_array_size(values); i++)
		put_value(page, json_array_get(values, i));
	tdp_render_instruments(page, page->instruments);
	tdp_render_grades(page, document);
}
