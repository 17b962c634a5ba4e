/* SPDX-License-Identifier: MIT */
/* The law of a place on a day, as a page that a lawyer can read. */
#include "render_law.h"

#include <tdpelect/words.h>

static void put_value(struct tdp_page *page, const json_t *row)
{
	const json_t *rule = json_object_get(row, "rule");
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_json_string(rule, "sentence"));
	tdp_render_add(&text, " [");
	tdp_render_add(&text, tdp_json_string(row, "value"));
	tdp_render_add(&text, "]");
	tdp_page_item(page, tdp_render_read(&text));
	tdp_render_clear(&text);
	tdp_words_graded_laws(page, &text, rule);
	tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_values(struct tdp_page *page, const json_t *values)
{
	int32_t last = tdpelect_word_last(TDPELECT_SET_FAMILY), told = 0;

	for (int32_t family = 1; family <= last; family++) {
		for (size_t i = 0; i < json_array_size(values); i++) {
			const json_t *row = json_array_get(values, i);

			if (!tdp_render_is_of_family(row, family))
				continue;
			tdp_render_family(page, row, &told);
			put_value(page, row);
		}
	}
}

static void put_contradiction(struct tdp_page *page, const json_t *contradiction)
{
	const json_t *packs = json_object_get(contradiction, "packs");
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_words_key(page, TDPELECT_SET_VALUE, contradiction,
					    "value"));
	tdp_render_add(&text, ": ");
	for (size_t i = 0; i < json_array_size(packs); i++) {
		tdp_render_add(&text, i ? tdp_page_say(page, " khác ", " against ") : "");
		tdp_render_add(&text,
			       tdp_words_instrument(page, json_string_value(
								  json_array_get(packs, i))));
	}
	tdp_page_item(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_contradictions(struct tdp_page *page, const json_t *contradictions)
{
	if (json_array_size(contradictions) == 0)
		return;
	tdp_page_heading(page, tdp_page_say(page, "Quy định mâu thuẫn nhau",
					    "Where instruments contradict each other"));
	for (size_t i = 0; i < json_array_size(contradictions); i++)
		put_contradiction(page, json_array_get(contradictions, i));
}

/* Criteria are many, and no law asks for all: only the others are worth a line each. */
static void put_silence(struct tdp_page *page, const json_t *silent)
{
	int is_first = 1;

	for (size_t i = 0; i < json_array_size(silent); i++) {
		const char *name = json_string_value(json_array_get(silent, i));
		int32_t value = tdpelect_word_number(TDPELECT_SET_VALUE, name);
		struct tdp_render_text text = {0};

		if (!value || tdpelect_value_fact(value) >= 0)
			continue;
		if (is_first)
			tdp_page_heading(page, tdp_page_say(page, "Điều chưa thấy văn bản nào nói",
							    "On what nothing was found"));
		is_first = 0;
		tdp_render_add(&text, tdpelect_word_label(TDPELECT_SET_VALUE, value,
							  page->language));
		tdp_render_add(&text, " [");
		tdp_render_add(&text, name);
		tdp_render_add(&text, "]");
		tdp_page_item(page, tdp_render_read(&text));
		tdp_page_release(page, &text);
	}
}

static void put_title(struct tdp_page *page, const json_t *rules)
{
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_page_say(page, "Quy định bầu cử: ", "Electoral law: "));
	tdp_words_side(page, &text, rules);
	tdp_page_begin(page, tdp_render_read(&text), "report");
	tdp_page_title(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_digest(struct tdp_page *page, const json_t *document)
{
	const char *digest =
		tdp_json_string(json_object_get(document, "rules"), "digest");

	tdp_page_gap(page);
	tdp_page_line(page, digest ? digest : "?");
	tdp_render_engine(page, document);
}

void tdp_render_rulebook(struct tdp_page *page, const json_t *document)
{
	const json_t *values = json_object_get(document, "values");

	page->instruments = json_object_get(document, "instruments");
	put_title(page, json_object_get(document, "rules"));
	if (json_array_size(values) == 0) {
		tdp_page_line(page, tdp_page_say(page,
						 "Không có văn bản nào có hiệu lực vào ngày này.",
						 "No instrument is in force on this day."));
		return;
	}
	tdp_render_instruments(page, page->instruments);
	put_values(page, values);
	put_contradictions(page, json_object_get(document, "contradictions"));
	put_silence(page, json_object_get(document, "silent"));
	tdp_render_grades(page, document);
	put_digest(page, document);
}
