/* SPDX-License-Identifier: MIT */
#include "pack.h"

#include <string.h>

static int32_t number_or(const json_t *object, const char *key, int32_t otherwise)
{
	const json_t *number = json_object_get(object, key);

	return number ? (int32_t)json_integer_value(number) : otherwise;
}

/* What a pack does not say of a number of days, the registry does. */
static int32_t word_or(const json_t *object, const char *key, int32_t set,
		       int32_t otherwise)
{
	return tdp_json_string(object, key) ? tdp_json_word(object, key, set) : otherwise;
}

static void fill_ratio(const json_t *value, struct tdpelect_rule *rule)
{
	struct tdpelect_fraction ratio = tdp_json_ratio(tdp_json_string(value, "ratio"));

	rule->first = ratio.numerator;
	rule->second = ratio.denominator;
	rule->compare = tdp_json_word(value, "compare", TDPELECT_SET_COMPARE);
	rule->base = tdp_json_word(value, "base", TDPELECT_SET_BASE);
}

static void fill_term(const json_t *value, int32_t number, const char *key,
		      struct tdpelect_rule *rule)
{
	rule->first = number_or(value, key, 0);
	if (rule->kind == TDPELECT_KIND_DAYS)
		rule->unit = word_or(value, "unit", TDPELECT_SET_DAY_UNIT,
				     tdpelect_value_unit(number));
	rule->event =
		word_or(value, "after", TDPELECT_SET_EVENT, tdpelect_value_event(number));
}

static void fill_criterion(const json_t *value, struct tdpelect_rule *rule)
{
	rule->effect = tdp_json_word(value, "criterion", TDPELECT_SET_EFFECT);
	rule->first = number_or(value, "age", json_is_true(json_object_get(value, "is")));
}

static void fill_steps(struct tdp_json_block *block, const json_t *steps,
		       struct tdpelect_rule *rule)
{
	size_t count = json_array_size(steps);
	struct tdpelect_step_of_households *made =
		tdp_json_block_take(block, count, sizeof(*made));

	for (size_t i = 0; i < count; i++) {
		const json_t *step = json_array_get(steps, i);

		made[i].from_households = number_or(step, "from_households", 0);
		made[i].seats = number_or(step, "seats", 0);
	}
	rule->steps = made;
	rule->step_count = count;
}

static void fill_laws(struct tdp_json_block *block, const char *pack_id,
		      const json_t *laws, struct tdpelect_rule *rule)
{
	size_t count = json_array_size(laws);
	struct tdpelect_citation *made = tdp_json_block_take(block, count, sizeof(*made));

	for (size_t i = 0; i < count; i++) {
		const json_t *law = json_array_get(laws, i);

		made[i].pack = pack_id;
		made[i].article = tdp_json_block_text(block, law, "article");
		made[i].clause = tdp_json_block_text(block, law, "clause");
		made[i].point = tdp_json_block_text(block, law, "point");
		made[i].evidence = tdp_json_word(law, "evidence", TDPELECT_SET_EVIDENCE);
	}
	rule->laws = made;
	rule->law_count = count;
}

void tdp_json_pack_rule(struct tdp_json_block *block, const char *pack_id, int32_t number,
			const json_t *value, struct tdpelect_rule *ret_rule)
{
	struct tdpelect_rule *rule = ret_rule;

	rule->size = sizeof(*rule);
	rule->kind = json_object_get(value, "none") ? TDPELECT_KIND_NONE
						    : tdpelect_value_kind(number);
	if (rule->kind == TDPELECT_KIND_RATIO)
		fill_ratio(value, rule);
	if (rule->kind == TDPELECT_KIND_RANGE) {
		rule->first = number_or(value, "min", -1);
		rule->second = number_or(value, "max", -1);
	}
	if (rule->kind == TDPELECT_KIND_DAYS)
		fill_term(value, number, "days", rule);
	if (rule->kind == TDPELECT_KIND_MONTHS)
		fill_term(value, number, "months", rule);
	if (rule->kind == TDPELECT_KIND_CHOICE)
		rule->choice = tdp_json_word(value, "choice", TDPELECT_SET_CHOICE);
	if (rule->kind == TDPELECT_KIND_CRITERION)
		fill_criterion(value, rule);
	if (rule->kind == TDPELECT_KIND_STEPS)
		fill_steps(block, json_object_get(value, "steps"), rule);
	fill_laws(block, pack_id, json_object_get(value, "laws"), rule);
}
