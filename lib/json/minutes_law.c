/* SPDX-License-Identifier: MIT */
#include "minutes.h"

/* The value of the rulebook that the outcome rests on; 0 where it rests on none. */
static int32_t value_of(const struct tdp_minutes *minutes,
			const struct tdp_minutes_contest *contest, int32_t outcome)
{
	switch (outcome) {
	case TDPELECT_OUTCOME_NO_QUORUM:
		return minutes->round.quorum.value;
	case TDPELECT_OUTCOME_ELECTED:
	case TDPELECT_OUTCOME_PARTLY_ELECTED:
	case TDPELECT_OUTCOME_NO_WINNER:
	case TDPELECT_OUTCOME_RELEASED:
	case TDPELECT_OUTCOME_NOT_RELEASED:
		return contest->result.majority.value;
	default:
		return 0;
	}
}

/* A doubtful value says so. */
static void add_law(const struct tdp_page *page, struct tdp_render_text *text,
		    const struct tdpelect_citation *law)
{
	tdp_words_citation(page, text, law);
	if (law->evidence != TDPELECT_EVIDENCE_ANALOGY
	    && law->evidence != TDPELECT_EVIDENCE_UNVERIFIED)
		return;
	tdp_render_add(text, " (");
	tdp_render_add(text, tdpelect_word_label(TDPELECT_SET_EVIDENCE, law->evidence,
						 page->language));
	tdp_render_add(text, ")");
}

void tdp_minutes_put_law(const struct tdp_minutes *minutes,
			 const struct tdp_minutes_contest *contest, int32_t outcome)
{
	int32_t value = value_of(minutes, contest, outcome);
	const tdpelect_rulebook *rulebook =
		tdpelect_decision_rulebook(minutes->election->decision);
	const struct tdpelect_rule *rule =
		rulebook && value ? tdpelect_rulebook_rule(rulebook, value) : NULL;
	struct tdp_render_text text = {0};

	if (!rule)
		return;
	tdp_render_add(&text, tdp_minutes_say(minutes->page, TDP_SAYS_LAW));
	tdp_render_add(&text, ": ");
	for (size_t i = 0; i < rule->law_count; i++) {
		tdp_render_add(&text, i ? "; " : "");
		add_law(minutes->page, &text, &rule->laws[i]);
	}
	tdp_render_add(&text, ".");
	tdp_page_line(minutes->page, tdp_render_read(&text));
	tdp_page_release(minutes->page, &text);
}
