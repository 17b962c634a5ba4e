/* SPDX-License-Identifier: MIT */
#include "render_law.h"

#include <tdpelect/words.h>

void tdp_words_side(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *side)
{
	const char *place = tdp_json_string(side, "jurisdiction");
	const json_t *packs = json_object_get(side, "packs");
	const char *top = json_string_value(
		json_array_get(packs, json_array_size(packs) - 1));

	tdp_render_add(text, place ? place : top);
	if (!tdp_json_string(side, "on"))
		return;
	tdp_render_add(text, tdp_page_say(page, " ngày ", " on "));
	tdp_words_date(page, text, tdp_json_string(side, "on"));
}

void tdp_words_span(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *span)
{
	const char *from = tdp_json_string(span, "from"), *to = tdp_json_string(span, "to");

	if (!from && !to) {
		tdp_render_add(text, tdp_page_say(page, "luôn luôn", "always"));
		return;
	}
	if (!to)
		tdp_render_add(text, tdp_page_say(page, "từ ", "from "));
	if (!from)
		tdp_render_add(text, tdp_page_say(page, "đến ", "to "));
	if (from)
		tdp_words_date(page, text, from);
	if (from && to)
		tdp_render_add(text, " – ");
	if (to)
		tdp_words_date(page, text, to);
}

void tdp_words_graded_laws(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *rule)
{
	const json_t *laws = json_object_get(rule, "laws");

	for (size_t i = 0; i < json_array_size(laws); i++) {
		tdp_render_add(text, i ? "; " : "");
		tdp_words_law(page, text, json_array_get(laws, i));
	}
}

int tdp_render_is_of_family(const json_t *row, int32_t family)
{
	return tdp_json_word(row, "family", TDPELECT_SET_FAMILY) == family;
}

void tdp_render_family(struct tdp_page *page, const json_t *row, int32_t *family)
{
	if (tdp_render_is_of_family(row, *family))
		return;
	*family = tdp_json_word(row, "family", TDPELECT_SET_FAMILY);
	tdp_page_heading(page,
			 tdp_words_key(page, TDPELECT_SET_FAMILY, row, "family"));
}

static void put_instrument(struct tdp_page *page, const json_t *instrument)
{
	const char *number = tdp_json_string(instrument, "number");
	const char *title = tdp_json_string(instrument, "title");
	struct tdp_render_text text = {0};

	tdp_render_add(&text, number ? number : title);
	if (number && title) {
		tdp_render_add(&text, ": ");
		tdp_render_add(&text, title);
	}
	tdp_page_item(page, tdp_render_read(&text));
	tdp_render_clear(&text);
	tdp_render_add(&text, tdp_json_string(instrument, "pack"));
	tdp_render_add(&text, ", ");
	tdp_render_add(&text, tdp_json_string(instrument, "jurisdiction"));
	if (tdp_json_string(instrument, "issued")) {
		tdp_render_add(&text, tdp_page_say(page, ", ban hành ", ", issued "));
		tdp_words_date(page, &text, tdp_json_string(instrument, "issued"));
	}
	tdp_render_add(&text, tdp_page_say(page, ", hiệu lực ", ", in force "));
	tdp_words_span(page, &text, instrument);
	tdp_render_add(&text, " (");
	tdp_render_add(&text,
		       tdp_words_key(page, TDPELECT_SET_EVIDENCE, instrument, "evidence"));
	tdp_render_add(&text, ")");
	tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

void tdp_render_instruments(struct tdp_page *page, const json_t *instruments)
{
	tdp_page_heading(page, tdp_page_say(page, "Văn bản", "Instruments"));
	for (size_t i = 0; i < json_array_size(instruments); i++)
		put_instrument(page, json_array_get(instruments, i));
}

/* Bit TDPELECT_EVIDENCE_… of every grade below a value. */
static unsigned grades_of(const json_t *value)
{
	unsigned found = 0;
	const char *key;
	json_t *part;
	size_t i;

	json_object_foreach((json_t *)value, key, part) {
		if (json_is_string(part) && key[0] == 'e')
			found |= 1u << tdp_json_word(value, "evidence",
						     TDPELECT_SET_EVIDENCE);
		else
			found |= grades_of(part);
	}
	json_array_foreach(value, i, part)
		found |= grades_of(part);
	return found;
}

void tdp_render_grades(struct tdp_page *page, const json_t *document)
{
	unsigned found = grades_of(document);
	struct tdp_render_text text = {0};

	tdp_page_heading(page, tdp_page_say(page, "Mức kiểm chứng nghĩa là gì",
					    "What the grades mean"));
	for (int32_t i = TDPELECT_EVIDENCE_TEXT; i <= TDPELECT_EVIDENCE_UNVERIFIED; i++) {
		int32_t phrase = TDPELECT_PHRASE_GRADE_TEXT + i - TDPELECT_EVIDENCE_TEXT;

		if (!(found >> i & 1))
			continue;
		tdp_render_clear(&text);
		tdp_render_add(&text, tdpelect_word_label(TDPELECT_SET_EVIDENCE, i,
							  page->language));
		tdp_render_add(&text, ": ");
		tdp_render_add(&text, tdpelect_word_label(TDPELECT_SET_PHRASE, phrase,
							  page->language));
		tdp_page_item(page, tdp_render_read(&text));
	}
	tdp_page_release(page, &text);
}
