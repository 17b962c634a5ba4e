/* SPDX-License-Identifier: MIT */
/* What differs between two rulebooks, in words. */
#include "render_law.h"

#include <tdpelect/words.h>

/* "Art. 8(2), NQLT 09/2008 (secondary source) → Art. 21(1), Law 10/2022 (…)" */
static void put_change(struct tdp_page *page, const json_t *change)
{
	const json_t *first = json_object_get(change, "first");
	const json_t *second = json_object_get(change, "second");
	const char *nothing = tdp_page_say(page, "không có", "nothing");
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_json_string(change, "text"));
	tdp_render_add(&text, " [");
	tdp_render_add(&text, tdp_json_string(change, "value"));
	tdp_render_add(&text, "]");
	tdp_page_item(page, tdp_render_read(&text));
	tdp_render_clear(&text);
	if (first)
		tdp_words_graded_laws(page, &text, first);
	else
		tdp_render_add(&text, nothing);
	tdp_render_add(&text, " → ");
	if (second)
		tdp_words_graded_laws(page, &text, second);
	else
		tdp_render_add(&text, nothing);
	tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_differences(struct tdp_page *page, const json_t *changes)
{
	int32_t last = tdpelect_word_last(TDPELECT_SET_FAMILY), told = 0;

	for (int32_t family = 1; family <= last; family++) {
		for (size_t i = 0; i < json_array_size(changes); i++) {
			const json_t *change = json_array_get(changes, i);

			if (!tdp_render_is_of_family(change, family))
				continue;
			tdp_render_family(page, change, &told);
			put_change(page, change);
		}
	}
}

static void put_title(struct tdp_page *page, const json_t *document)
{
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_page_say(page, "Khác nhau: ", "What differs: "));
	tdp_words_side(page, &text, json_object_get(document, "first"));
	tdp_render_add(&text, " → ");
	tdp_words_side(page, &text, json_object_get(document, "second"));
	tdp_page_begin(page, tdp_render_read(&text), "report");
	tdp_page_title(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

void tdp_render_rulebook_diff(struct tdp_page *page, const json_t *document)
{
	const json_t *differences = json_object_get(document, "differences");
	const json_t *elsewhere = json_object_get(document, "elsewhere");

	page->instruments = json_object_get(document, "instruments");
	put_title(page, document);
	if (json_array_size(differences) == 0)
		tdp_page_line(page, tdp_page_say(page, "Không có quy định nào khác nhau.",
						 "No value differs."));
	put_differences(page, differences);
	if (json_array_size(elsewhere) > 0) {
		tdp_page_heading(page, tdp_page_say(page, "Giống nhau, theo điều luật khác",
						    "The same, by another article"));
		for (size_t i = 0; i < json_array_size(elsewhere); i++)
			put_change(page, json_array_get(elsewhere, i));
	}
	if (json_array_size(page->instruments) > 0) {
		tdp_render_instruments(page, page->instruments);
		tdp_render_grades(page, document);
	}
}
