/* SPDX-License-Identifier: MIT */
/* A rule in words: "more than 1/2 of the whole electorate". */
#include <tdpelect/words.h>

#include "base.h"
#include "rulebook.h"

struct words {
	struct tdp_text text;
	int32_t language;
};

static void add(struct words *words, const char *vi, const char *en)
{
	tdp_text_add(&words->text, words->language == TDPELECT_LANGUAGE_VI ? vi : en);
}

static void add_label(struct words *words, int32_t set, int32_t number)
{
	const char *label = tdpelect_word_label(set, number, words->language);

	tdp_text_add(&words->text, label ? label : "?");
}

static void add_number(struct words *words, int32_t number)
{
	tdp_text_add_number(&words->text, number);
}

static void add_ratio(struct words *words, const struct tdpelect_rule *rule)
{
	add_label(words, TDPELECT_SET_COMPARE, rule->compare);
	add(words, " ", " ");
	add_number(words, rule->first);
	add(words, "/", "/");
	add_number(words, rule->second);
	add(words, " ", " of ");
	add_label(words, TDPELECT_SET_BASE, rule->base);
}

static void add_range(struct words *words, const struct tdpelect_rule *rule)
{
	if (rule->first == rule->second) {
		add(words, "đúng ", "exactly ");
		add_number(words, rule->first);
		return;
	}
	if (rule->first >= 0) {
		add(words, "ít nhất ", "at least ");
		add_number(words, rule->first);
	}
	if (rule->first >= 0 && rule->second >= 0)
		add(words, ", ", ", ");
	if (rule->second >= 0) {
		add(words, "nhiều nhất ", "at most ");
		add_number(words, rule->second);
	}
}

/* What is prepared runs back from the polling day, all else runs on from its event. */
static void add_days(struct words *words, const struct tdpelect_rule *rule)
{
	add_number(words, rule->first);
	add(words, " ", " ");
	if (rule->kind == TDPELECT_KIND_MONTHS)
		add(words, "tháng", "months");
	else
		add_label(words, TDPELECT_SET_DAY_UNIT, rule->unit);
	if (rule->event == TDPELECT_EVENT_POLLING_DAY)
		add(words, " trước ", " before ");
	else
		add(words, " kể từ ", " from the ");
	add_label(words, TDPELECT_SET_EVENT, rule->event);
}

static void add_criterion(struct words *words, int32_t value, const struct tdpelect_rule *rule)
{
	add_label(words, TDPELECT_SET_EFFECT, rule->effect);
	add(words, ": ", ": ");
	if (tdpelect_value_fact(value) == TDPELECT_FACT_AGE) {
		add(words, "từ ", "at least ");
		add_number(words, rule->first);
		add(words, " tuổi", " years");
	} else if (rule->first) {
		add(words, "phải có", "must be so");
	} else {
		add(words, "phải không", "must not be so");
	}
}

static void add_steps(struct words *words, const struct tdpelect_rule *rule)
{
	for (size_t i = 0; i < rule->step_count; i++) {
		add(words, i ? "; từ " : "từ ", i ? "; from " : "from ");
		add_number(words, rule->steps[i].from_households);
		add(words, " hộ: ", " households: ");
		add_number(words, rule->steps[i].seats);
	}
}

static void add_rule(struct words *words, int32_t value, const struct tdpelect_rule *rule)
{
	switch (rule->kind) {
	case TDPELECT_KIND_RATIO:
		add_ratio(words, rule);
		break;
	case TDPELECT_KIND_RANGE:
		add_range(words, rule);
		break;
	case TDPELECT_KIND_DAYS:
	case TDPELECT_KIND_MONTHS:
		add_days(words, rule);
		break;
	case TDPELECT_KIND_CHOICE:
		add_label(words, TDPELECT_SET_CHOICE, rule->choice);
		break;
	case TDPELECT_KIND_CRITERION:
		add_criterion(words, value, rule);
		break;
	case TDPELECT_KIND_STEPS:
		add_steps(words, rule);
		break;
	default:
		add_label(words, TDPELECT_SET_KIND, rule->kind);
	}
}

size_t tdpelect_rule_print(int32_t value, const struct tdpelect_rule *rule, int32_t language,
			   char *ret_text, size_t capacity)
{
	struct words words = {tdp_text_begin(ret_text, capacity), language};

	if (rule && tdp_struct_is_known(rule, sizeof(*rule)) &&
	    tdpelect_word_name(TDPELECT_SET_LANGUAGE, language))
		add_rule(&words, value, rule);
	return tdp_text_end(&words.text);
}
