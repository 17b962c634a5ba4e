/* SPDX-License-Identifier: MIT */
/* A trace for people: one numbered line a comparison, the article and the places below it. */
#include "render.h"

static void put_comparison(struct tdp_page *page, const json_t *comparison, size_t index)
{
	const char *text = tdp_json_string(comparison, "text");

	tdp_page_numbered(page, (int64_t)index + 1, text ? text : "?");
	tdp_render_laws(page, json_object_get(comparison, "laws"));
	tdp_render_places(page, comparison);
}

static void put_count(struct tdp_page *page, const json_t *trace, size_t shown)
{
	struct tdp_render_text text = {0};
	json_int_t count = json_integer_value(json_object_get(trace, "count"));

	tdp_render_number(&text, count);
	if (count > (json_int_t)shown) {
		tdp_render_add(&text, tdp_page_say(page, "; dưới đây là ", "; here are the first "));
		tdp_render_number(&text, (int64_t)shown);
		tdp_render_add(&text, tdp_page_say(page, " phép so sánh đầu", ""));
	}
	tdp_page_field(page, tdp_page_say(page, "Số phép so sánh", "Comparisons"),
		       tdp_render_read(&text));
	tdp_page_release(page, &text);
}

void tdp_render_trace(struct tdp_page *page, const json_t *trace)
{
	const json_t *comparisons = json_object_get(trace, "comparisons");
	const char *title = tdp_page_say(page, "Từng bước xét", "How it was decided");
	const char *unit = tdp_json_string(json_object_get(trace, "unit"), "id");

	tdp_page_begin(page, title, "report");
	tdp_page_title(page, title);
	tdp_page_field(page, tdp_page_say(page, "Đơn vị", "Group"), unit ? unit : "?");
	tdp_page_field(page, tdp_page_say(page, "Tình trạng", "State"),
		       tdp_words_key(page, TDPELECT_SET_STATE, trace, "state"));
	put_count(page, trace, json_array_size(comparisons));
	tdp_page_gap(page);
	for (size_t i = 0; i < json_array_size(comparisons); i++)
		put_comparison(page, json_array_get(comparisons, i), i);
	tdp_render_engine(page, trace);
}
