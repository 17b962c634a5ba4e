/* SPDX-License-Identifier: MIT */
/* A value as a pack writes it: what stood there and what was tried in its place. */
#include "election.h"
#include "mutate.h"

static int put_ratio(json_t *made, const struct tdpelect_rule *rule)
{
	struct tdpelect_fraction ratio = {rule->first, rule->second};
	int bad = tdp_json_put_ratio(made, "ratio", ratio);

	bad |= tdp_json_put_word(made, "compare", TDPELECT_SET_COMPARE, rule->compare);
	return bad | tdp_json_put_word(made, "base", TDPELECT_SET_BASE, rule->base);
}

static int put_term(json_t *made, const char *key, const struct tdpelect_rule *rule)
{
	int bad = tdp_json_put_count(made, key, rule->first);

	bad |= tdp_json_put_word(made, "unit", TDPELECT_SET_DAY_UNIT, rule->unit);
	return bad | tdp_json_put_word(made, "after", TDPELECT_SET_EVENT, rule->event);
}

static int put_criterion(json_t *made, int32_t value, const struct tdpelect_rule *rule)
{
	int bad = tdp_json_put_word(made, "criterion", TDPELECT_SET_EFFECT, rule->effect);

	if (tdpelect_value_fact(value) == TDPELECT_FACT_AGE)
		return bad | tdp_json_put_count(made, "age", rule->first);
	return bad | tdp_json_put(made, "is", json_boolean(rule->first));
}

static int put_steps(json_t *made, const struct tdpelect_rule *rule)
{
	json_t *steps = json_array();
	int bad = !steps;

	for (size_t i = 0; i < rule->step_count; i++) {
		json_t *step = json_object();

		bad |= tdp_json_put_count(step, "from_households",
					  rule->steps[i].from_households);
		bad |= tdp_json_put_count(step, "seats", rule->steps[i].seats);
		bad |= tdp_json_push(steps, step);
	}
	return bad | tdp_json_put(made, "steps", steps);
}

static int put_rule(json_t *made, int32_t value, const struct tdpelect_rule *rule)
{
	switch (rule->kind) {
	case TDPELECT_KIND_RATIO:
		return put_ratio(made, rule);
	case TDPELECT_KIND_RANGE:
		return tdp_json_put_count(made, "min", rule->first)
		       | tdp_json_put_count(made, "max", rule->second);
	case TDPELECT_KIND_DAYS:
		return put_term(made, "days", rule);
	case TDPELECT_KIND_MONTHS:
		return put_term(made, "months", rule);
	case TDPELECT_KIND_CHOICE:
		return tdp_json_put_word(made, "choice", TDPELECT_SET_CHOICE,
					 rule->choice);
	case TDPELECT_KIND_CRITERION:
		return put_criterion(made, value, rule);
	case TDPELECT_KIND_STEPS:
		return put_steps(made, rule);
	default:
		return tdp_json_put(made, "none", json_true());
	}
}

json_t *tdp_mutate_notation(const struct tdpelect_pack_entry *entry)
{
	json_t *made = json_object();
	int bad = !made || put_rule(made, entry->value, &entry->rule);

	bad |= tdp_json_put_date(made, "from", entry->from);
	bad |= tdp_json_put_date(made, "to", entry->to);
	return tdp_json_done(made, bad);
}

json_t *tdp_mutate_days_notation(struct tdpelect_date from, struct tdpelect_date to)
{
	json_t *made = json_object(), *days = json_object();
	int bad = !days || tdp_json_put_date(days, "from", from);

	bad |= tdp_json_put_date(days, "to", to);
	bad |= tdp_json_put(made, "in_force", days);
	return tdp_json_done(made, bad);
}
