/* SPDX-License-Identifier: MIT */
/* A rule in words: the registry's templates with what the rule says filled in. */
#include <string.h>

#include <tdpelect/law.h>
#include <tdpelect/words.h>

#include "base.h"
#include "registry.h"

/* What a template may name. */
struct said {
	int32_t value;
	const struct tdpelect_rule *rule;
	const struct tdpelect_rule *before;             /* of a change: what `rule` takes the place of */
	const struct tdpelect_step_of_households *step; /* of a step's template */
	int32_t language;
};

static void add_rule(struct tdp_text *text, const struct said *said);

static int is_field(const char *field, const char *name)
{
	size_t length = strlen(name);

	return strncmp(field, name, length) == 0 && field[length] == '}';
}

static void add_label(struct tdp_text *text, const struct said *said, int32_t set, int32_t number)
{
	tdp_text_add(text, tdpelect_word_label(set, number, said->language));
}

static void add_field(struct tdp_text *text, const char *field, const void *data)
{
	const struct said *said = data;
	const struct tdpelect_rule *rule = said->rule;
	struct said left = {said->value, said->before, NULL, NULL, said->language};

	if (is_field(field, "rule") || is_field(field, "right"))
		add_rule(text, said);
	else if (is_field(field, "left"))
		add_rule(text, &left);
	else if (is_field(field, "left_base"))
		add_label(text, said, TDPELECT_SET_BASE, said->before->base);
	else if (is_field(field, "right_base"))
		add_label(text, said, TDPELECT_SET_BASE, rule->base);
	else if (is_field(field, "value"))
		add_label(text, said, TDPELECT_SET_VALUE, said->value);
	else if (is_field(field, "fact"))
		add_label(text, said, TDPELECT_SET_FACT, tdpelect_value_fact(said->value));
	else if (is_field(field, "compare"))
		add_label(text, said, TDPELECT_SET_COMPARE, rule->compare);
	else if (is_field(field, "base"))
		add_label(text, said, TDPELECT_SET_BASE, rule->base);
	else if (is_field(field, "unit"))
		add_label(text, said, TDPELECT_SET_DAY_UNIT, rule->unit);
	else if (is_field(field, "event"))
		add_label(text, said, TDPELECT_SET_EVENT, rule->event);
	else if (is_field(field, "effect"))
		add_label(text, said, TDPELECT_SET_EFFECT, rule->effect);
	else if (is_field(field, "from_households"))
		tdp_text_add_number(text, said->step->from_households);
	else if (is_field(field, "seats"))
		tdp_text_add_number(text, said->step->seats);
	else
		tdp_text_add_number(text, is_field(field, "first") ? rule->first : rule->second);
}

static void add_phrase(struct tdp_text *text, const struct said *said, int32_t phrase)
{
	tdp_text_fill(text, tdpelect_word_label(TDPELECT_SET_PHRASE, phrase, said->language),
		      add_field, said);
}

static int32_t phrase_of_range(const struct tdpelect_rule *rule)
{
	if (rule->first == rule->second)
		return TDPELECT_PHRASE_RANGE_EXACT;
	if (rule->second < 0)
		return TDPELECT_PHRASE_RANGE_LEAST;
	return rule->first < 0 ? TDPELECT_PHRASE_RANGE_MOST : TDPELECT_PHRASE_RANGE;
}

static int32_t phrase_of_criterion(int32_t value, const struct tdpelect_rule *rule)
{
	if (tdpelect_value_fact(value) == TDPELECT_FACT_AGE)
		return TDPELECT_PHRASE_LEAST_AGE;
	return rule->first ? TDPELECT_PHRASE_MUST : TDPELECT_PHRASE_MUST_NOT;
}

/* What is prepared runs back from the polling day, all else runs on from its event. */
static int32_t phrase_of_rule(const struct said *said)
{
	switch (said->rule->kind) {
	case TDPELECT_KIND_RATIO:
		return TDPELECT_PHRASE_RATIO;
	case TDPELECT_KIND_RANGE:
		return phrase_of_range(said->rule);
	case TDPELECT_KIND_DAYS:
		return said->rule->event == TDPELECT_EVENT_POLLING_DAY
			       ? TDPELECT_PHRASE_DAYS_BEFORE
			       : TDPELECT_PHRASE_DAYS_AFTER;
	case TDPELECT_KIND_MONTHS:
		return TDPELECT_PHRASE_MONTHS;
	case TDPELECT_KIND_CRITERION:
		return phrase_of_criterion(said->value, said->rule);
	default:
		return TDPELECT_PHRASE_NONE;
	}
}

static void add_steps(struct tdp_text *text, const struct said *said)
{
	struct said one = *said;

	for (size_t i = 0; said->rule->steps && i < said->rule->step_count; i++) {
		one.step = &said->rule->steps[i];
		tdp_text_add(text, i ? "; " : "");
		add_phrase(text, &one, TDPELECT_PHRASE_STEP);
	}
}

static void add_rule(struct tdp_text *text, const struct said *said)
{
	if (said->rule->kind == TDPELECT_KIND_CHOICE)
		add_label(text, said, TDPELECT_SET_CHOICE, said->rule->choice);
	else if (said->rule->kind == TDPELECT_KIND_STEPS)
		add_steps(text, said);
	else
		add_phrase(text, said, phrase_of_rule(said));
}

/* The four phrases of a fact and the two of an age follow each other, a voter's those of a
 * candidate. */
static int32_t phrase_of_person(int32_t value, const struct tdpelect_rule *rule)
{
	int is_voter = tdp_value_entries[value].family == TDPELECT_FAMILY_VOTERS;
	int is_advice = rule->effect == TDPELECT_EFFECT_ADVISE;
	int32_t first = is_voter ? TDPELECT_PHRASE_VOTER_MUST : TDPELECT_PHRASE_CANDIDATE_MUST;

	if (tdpelect_value_fact(value) == TDPELECT_FACT_AGE)
		return first + 4 + is_advice;
	return first + 2 * is_advice + !rule->first;
}

static void add_sentence(struct tdp_text *text, const struct said *said)
{
	const struct tdp_value_entry *entry = &tdp_value_entries[said->value];

	if (said->rule->kind == TDPELECT_KIND_NONE)
		add_phrase(text, said, TDPELECT_PHRASE_SAYS);
	else if (said->rule->kind == TDPELECT_KIND_CRITERION)
		add_phrase(text, said, phrase_of_person(said->value, said->rule));
	else
		tdp_text_fill(text,
			      said->language == TDPELECT_LANGUAGE_VI
				      ? tdp_word_text_vi(entry->says_vi)
				      : tdp_word_text_en(entry->says_en),
			      add_field, said);
}

static int can_say(const struct said *said)
{
	return tdpelect_value_kind(said->value) && said->rule &&
	       tdp_struct_is_known(said->rule, sizeof(*said->rule)) && said->rule->kind &&
	       tdpelect_word_name(TDPELECT_SET_LANGUAGE, said->language);
}

size_t tdpelect_rule_print(int32_t value, const struct tdpelect_rule *rule, int32_t language,
			   char *ret_text, size_t capacity)
{
	struct tdp_text text = tdp_text_begin(ret_text, capacity);
	struct said said = {value, rule, NULL, NULL, language};

	if (can_say(&said))
		add_rule(&text, &said);
	return tdp_text_end(&text);
}

size_t tdpelect_rule_sentence(int32_t value, const struct tdpelect_rule *rule, int32_t language,
			      char *ret_text, size_t capacity)
{
	struct tdp_text text = tdp_text_begin(ret_text, capacity);
	struct said said = {value, rule, NULL, NULL, language};

	if (can_say(&said))
		add_sentence(&text, &said);
	return tdp_text_end(&text);
}

/* A ratio of which only the base is another: that is the quarrel of this field. */
static int is_other_base(const struct tdpelect_rule *a, const struct tdpelect_rule *b)
{
	return a->kind == TDPELECT_KIND_RATIO && b->kind == TDPELECT_KIND_RATIO &&
	       a->base != b->base && a->compare == b->compare && a->first == b->first &&
	       a->second == b->second;
}

static int32_t phrase_of_change(const struct tdpelect_rule *before,
				const struct tdpelect_rule *after)
{
	if (!before)
		return TDPELECT_PHRASE_BEGINS;
	if (!after)
		return TDPELECT_PHRASE_ENDS;
	if (tdpelect_rule_says_same(before, after))
		return TDPELECT_PHRASE_STAYS;
	return is_other_base(before, after) ? TDPELECT_PHRASE_BASE_CHANGES
					    : TDPELECT_PHRASE_CHANGES;
}

size_t tdpelect_rule_change_print(int32_t value, const struct tdpelect_rule *before,
				  const struct tdpelect_rule *after, int32_t language,
				  char *ret_text, size_t capacity)
{
	struct tdp_text text = tdp_text_begin(ret_text, capacity);
	struct said left = {value, before, NULL, NULL, language};
	struct said said = {value, after, before, NULL, language};

	if ((before || after) && (!before || can_say(&left)) && (!after || can_say(&said)))
		add_phrase(&text, &said, phrase_of_change(before, after));
	return tdp_text_end(&text);
}
