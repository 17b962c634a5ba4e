/* SPDX-License-Identifier: MIT */
#include "render.h"

#include <tdpelect/words.h>

#include <tdpelect/names.h>

/* ": valid 12, undetermined 3": each of a set that there is any of, `mark` before the first */
static void add_each(const struct tdp_page *page, struct tdp_render_text *text,
		     const json_t *papers, int32_t set, const char *mark)
{
	const char *key;

	for (int32_t i = 1; (key = tdpelect_word_name(set, i)) != NULL; i++) {
		if (!json_integer_value(json_object_get(papers, key)))
			continue;
		tdp_render_add(text, mark);
		tdp_render_add(text, tdp_words_label(page, set, key));
		tdp_render_add(text, " ");
		tdp_words_count(text, papers, key);
		mark = ", ";
	}
}

void tdp_render_papers(struct tdp_page *page, const json_t *papers)
{
	struct tdp_render_text text = {0};

	if (!json_is_object(papers))
		return;
	tdp_words_count(&text, papers, "returned");
	tdp_render_add(&text, tdp_page_say(page, " phiếu", " ballots"));
	add_each(page, &text, papers, TDPELECT_SET_PAPER_VERDICT, ": ");
	add_each(page, &text, papers, TDPELECT_SET_PAPER_GROUND, "; ");
	tdp_page_field(page, tdp_page_say(page, "Xét từng phiếu", "Ballot by ballot"),
		       tdp_render_read(&text));
	tdp_page_release(page, &text);
}
