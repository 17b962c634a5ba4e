/* SPDX-License-Identifier: MIT */
/* A rulebook as text: one ASCII line a value. Its digest names the law a decision rests on. */
#include <string.h>

#include <tdpelect/words.h>

#include "registry.h"
#include "rulebook.h"
#include "sha256.h"

static void add_word(struct tdp_text *text, int32_t set, int32_t number)
{
	tdp_text_add(text, " ");
	tdp_text_add(text, tdpelect_word_name(set, number));
}

static void add_number(struct tdp_text *text, const char *before, int32_t number)
{
	tdp_text_add(text, before);
	tdp_text_add_number(text, number);
}

static void add_range(struct tdp_text *text, const struct tdpelect_rule *rule)
{
	tdp_text_add(text, " ");
	if (rule->first >= 0)
		tdp_text_add_number(text, rule->first);
	tdp_text_add(text, "..");
	if (rule->second >= 0)
		tdp_text_add_number(text, rule->second);
}

static void add_steps(struct tdp_text *text, const struct tdpelect_rule *rule)
{
	for (size_t i = 0; i < rule->step_count; i++) {
		add_number(text, i ? "," : " ", rule->steps[i].from_households);
		add_number(text, ":", rule->steps[i].seats);
	}
}

static void add_what_it_says(struct tdp_text *text, int32_t value, const struct tdpelect_rule *rule)
{
	switch (rule->kind) {
	case TDPELECT_KIND_RATIO:
		add_number(text, " ", rule->first);
		add_number(text, "/", rule->second);
		add_word(text, TDPELECT_SET_COMPARE, rule->compare);
		add_word(text, TDPELECT_SET_BASE, rule->base);
		break;
	case TDPELECT_KIND_RANGE:
		add_range(text, rule);
		break;
	case TDPELECT_KIND_DAYS:
		add_number(text, " ", rule->first);
		add_word(text, TDPELECT_SET_DAY_UNIT, rule->unit);
		add_word(text, TDPELECT_SET_EVENT, rule->event);
		break;
	case TDPELECT_KIND_MONTHS:
		add_number(text, " ", rule->first);
		add_word(text, TDPELECT_SET_EVENT, rule->event);
		break;
	case TDPELECT_KIND_CHOICE:
		add_word(text, TDPELECT_SET_CHOICE, rule->choice);
		break;
	case TDPELECT_KIND_CRITERION:
		add_word(text, TDPELECT_SET_EFFECT, rule->effect);
		if (tdpelect_value_fact(value) == TDPELECT_FACT_AGE)
			add_number(text, " ", rule->first);
		else
			tdp_text_add(text, rule->first ? " true" : " false");
		break;
	case TDPELECT_KIND_STEPS:
		add_steps(text, rule);
		break;
	default:
		break;
	}
}

static void add_laws(struct tdp_text *text, const struct tdpelect_rule *rule)
{
	for (size_t i = 0; i < rule->law_count; i++) {
		const struct tdpelect_citation *law = &rule->laws[i];

		tdp_text_add(text, " ");
		tdp_text_add(text, law->pack);
		tdp_text_add(text, ":");
		tdp_text_add(text, law->article);
		if (law->clause) {
			tdp_text_add(text, ".");
			tdp_text_add(text, law->clause);
		}
		if (law->point) {
			tdp_text_add(text, ".");
			tdp_text_add(text, law->point);
		}
		add_word(text, TDPELECT_SET_EVIDENCE, law->evidence);
	}
}

static void add_listing(struct tdp_text *text, const tdpelect_rulebook *rulebook)
{
	for (size_t i = 0; i < tdp_values_by_name_count; i++) {
		int32_t value = tdp_values_by_name[i];
		const struct tdpelect_rule *rule = tdpelect_rulebook_rule(rulebook, value);

		if (!rule)
			continue;
		tdp_text_add(text, tdpelect_word_name(TDPELECT_SET_VALUE, value));
		add_word(text, TDPELECT_SET_KIND, rule->kind);
		add_what_it_says(text, value, rule);
		add_laws(text, rule);
		tdp_text_add(text, "\n");
	}
}

size_t tdpelect_rulebook_listing(const tdpelect_rulebook *rulebook, char *ret_text,
				 size_t capacity)
{
	struct tdp_text text = tdp_text_begin(ret_text, capacity);

	add_listing(&text, rulebook);
	return tdp_text_end(&text);
}

/* The listing passes through the hash piece by piece: nothing is allocated. */
void tdpelect_rulebook_digest(const tdpelect_rulebook *rulebook, char ret_digest[72])
{
	struct tdp_sha256 sha;
	struct tdp_text text = tdp_text_begin(NULL, 0);

	tdp_sha256_begin(&sha);
	text.hash = &sha;
	add_listing(&text, rulebook);
	tdp_digest_end(&sha, ret_digest);
}
