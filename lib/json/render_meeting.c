/* SPDX-License-Identifier: MIT */
#include "render.h"

#include <tdpelect/names.h>

/* ": 150 for it of 254, at least 128 needed (2 × 150 = 300 > 254)" */
static void add_arithmetic(const struct tdp_page *page, struct tdp_render_text *text,
			   const json_t *vote)
{
	const char *proof = tdp_json_string(vote, "proof");

	if (json_object_get(vote, "for")) {
		tdp_render_add(text, ": ");
		tdp_words_count(text, vote, "for");
		tdp_render_add(text, tdp_page_say(page, " tán thành", " for it"));
	}
	if (json_object_get(vote, "of")) {
		tdp_render_add(text, tdp_page_say(page, " trên ", " of "));
		tdp_words_count(text, vote, "of");
		tdp_render_add(text, tdp_page_say(page, ", cần ít nhất ", ", at least "));
		tdp_words_count(text, vote, "needed");
		tdp_render_add(text, tdp_page_say(page, "", " needed"));
	}
	if (proof) {
		tdp_render_add(text, " (");
		tdp_words_proof(text, proof);
		tdp_render_add(text, ")");
	}
}

static void put_vote(struct tdp_page *page, const json_t *vote)
{
	struct tdp_render_text label = {0}, text = {0};

	tdp_render_add(&label, tdp_page_say(page, "Cuộc họp biểu quyết, ", "The meeting on "));
	tdp_render_add(&label,
		       tdp_words_key(page, TDPELECT_SET_MEETING_MATTER, vote, "matter"));
	tdp_render_add(&text, tdp_words_key(page, TDPELECT_SET_MEETING_OUTCOME, vote,
					    "outcome"));
	add_arithmetic(page, &text, vote);
	tdp_page_field(page, tdp_render_read(&label), tdp_render_read(&text));
	tdp_page_release(page, &label);
	tdp_page_release(page, &text);
}

void tdp_render_meeting_votes(struct tdp_page *page, const json_t *votes)
{
	for (size_t i = 0; i < json_array_size(votes); i++)
		put_vote(page, json_array_get(votes, i));
}
