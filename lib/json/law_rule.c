/* SPDX-License-Identifier: MIT */
/* A rule as a document tells it: in the form of a pack, in words, and by which law. */
#include "law.h"

json_t *tdp_json_printed(const struct tdp_json_printing *printing)
{
	char line[512], *text = line;
	size_t length = printing->print(printing, line, sizeof(line));
	json_t *made;

	if (length >= sizeof(line)) {
		text = tdp_json_new(length + 1);
		if (!text)
			return NULL;
		printing->print(printing, text, length + 1);
	}
	made = json_string(text);
	if (text != line)
		tdp_json_delete(text);
	return made;
}

static size_t print_rule(const struct tdp_json_printing *printing, char *ret_text,
			 size_t capacity)
{
	return tdpelect_rule_print(printing->value, printing->rule, printing->language,
				   ret_text, capacity);
}

static size_t print_sentence(const struct tdp_json_printing *printing, char *ret_text,
			     size_t capacity)
{
	return tdpelect_rule_sentence(printing->value, printing->rule, printing->language,
				      ret_text, capacity);
}

static json_t *steps_of(const struct tdpelect_rule *rule)
{
	json_t *list = json_array();
	int bad = !list;

	for (size_t i = 0; i < rule->step_count; i++) {
		json_t *step = json_object();
		int wrong = tdp_json_put_count(step, "from_households",
					       rule->steps[i].from_households);

		wrong |= tdp_json_put_count(step, "seats", rule->steps[i].seats);
		bad |= tdp_json_push(list, tdp_json_done(step, wrong));
	}
	return tdp_json_done(list, bad);
}

static int put_ratio(json_t *made, const struct tdpelect_rule *rule)
{
	struct tdpelect_fraction ratio = {rule->first, rule->second};
	int bad = tdp_json_put_ratio(made, "ratio", ratio);

	bad |= tdp_json_put_word(made, "compare", TDPELECT_SET_COMPARE, rule->compare);
	return bad | tdp_json_put_word(made, "base", TDPELECT_SET_BASE, rule->base);
}

static int put_criterion(json_t *made, int32_t value, const struct tdpelect_rule *rule)
{
	int bad = tdp_json_put_word(made, "criterion", TDPELECT_SET_EFFECT, rule->effect);

	if (tdpelect_value_fact(value) == TDPELECT_FACT_AGE)
		return bad | tdp_json_put_count(made, "age", rule->first);
	return bad | tdp_json_put(made, "is", json_boolean(rule->first));
}

/* The same keys a pack has; what this kind leaves empty is left out. */
static int put_what_it_says(json_t *made, int32_t value, const struct tdpelect_rule *rule)
{
	switch (rule->kind) {
	case TDPELECT_KIND_RATIO:
		return put_ratio(made, rule);
	case TDPELECT_KIND_RANGE:
		return tdp_json_put_count(made, "min", rule->first)
		       | tdp_json_put_count(made, "max", rule->second);
	case TDPELECT_KIND_CRITERION:
		return put_criterion(made, value, rule);
	case TDPELECT_KIND_STEPS:
		return tdp_json_put(made, "steps", steps_of(rule));
	case TDPELECT_KIND_CHOICE:
		return tdp_json_put_word(made, "choice", TDPELECT_SET_CHOICE,
					 rule->choice);
	case TDPELECT_KIND_NONE:
		return tdp_json_put(made, "none", json_true());
	default:
		return tdp_json_put_count(
			       made, rule->kind == TDPELECT_KIND_DAYS ? "days" : "months",
			       rule->first)
		       | tdp_json_put_word(made, "unit", TDPELECT_SET_DAY_UNIT, rule->unit)
		       | tdp_json_put_word(made, "after", TDPELECT_SET_EVENT, rule->event);
	}
}

json_t *tdp_json_rule(int32_t value, const struct tdpelect_rule *rule, int32_t language)
{
	struct tdp_json_printing printing = {value, NULL, rule, language, print_rule};
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "kind", TDPELECT_SET_KIND, rule->kind) || !made;

	bad |= put_what_it_says(made, value, rule);
	bad |= tdp_json_put(made, "text", tdp_json_printed(&printing));
	printing.print = print_sentence;
	bad |= tdp_json_put(made, "sentence", tdp_json_printed(&printing));
	bad |= tdp_json_put_word(made, "evidence", TDPELECT_SET_EVIDENCE, rule->evidence);
	bad |= tdp_json_put(made, "laws", tdp_json_laws(rule));
	return tdp_json_done(made, bad);
}
