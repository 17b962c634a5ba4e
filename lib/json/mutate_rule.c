/* SPDX-License-Identifier: MIT */
/* The slips of someone who writes a pack, one at a time. What the check of packs refuses is
 * no slip that could pass, and is left out by whoever takes them. */
#include "mutate.h"

#include <string.h>

static void try_number(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry,
		       int32_t *field, int32_t number)
{
	int32_t before = *field;

	*field = number;
	tdp_mutation_try(mutation, entry);
	*field = before;
}

static void try_beside(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry,
		       int32_t *field)
{
	try_number(mutation, entry, field, *field - 1);
	try_number(mutation, entry, field, *field + 1);
}

static void try_words(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry,
		      int32_t *field, int32_t set)
{
	for (int32_t word = 1; word <= tdpelect_word_last(set); word++)
		try_number(mutation, entry, field, word);
}

static void mutate_ratio(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry)
{
	struct tdpelect_rule *rule = &entry->rule;

	try_beside(mutation, entry, &rule->first);
	try_beside(mutation, entry, &rule->second);
	try_number(mutation, entry, &rule->first, rule->second - rule->first);
	try_words(mutation, entry, &rule->compare, TDPELECT_SET_COMPARE);
	try_words(mutation, entry, &rule->base, TDPELECT_SET_BASE);
}

static void mutate_limit(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry,
			 int32_t *limit)
{
	if (*limit < 0)
		return;
	try_beside(mutation, entry, limit);
	try_number(mutation, entry, limit, -1);
}

static void mutate_term(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry)
{
	struct tdpelect_rule *rule = &entry->rule;

	try_beside(mutation, entry, &rule->first);
	try_words(mutation, entry, &rule->event, TDPELECT_SET_EVENT);
	if (rule->kind == TDPELECT_KIND_DAYS)
		try_words(mutation, entry, &rule->unit, TDPELECT_SET_DAY_UNIT);
}

static void mutate_criterion(struct tdp_mutation *mutation,
			     struct tdpelect_pack_entry *entry)
{
	struct tdpelect_rule *rule = &entry->rule;

	try_words(mutation, entry, &rule->effect, TDPELECT_SET_EFFECT);
	try_beside(mutation, entry, &rule->first);
}

static void mutate_step(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry,
			struct tdpelect_step_of_households *steps, size_t index)
{
	struct tdpelect_step_of_households step = steps[index];
	size_t behind = entry->rule.step_count - index - 1;

	try_beside(mutation, entry, &steps[index].from_households);
	try_beside(mutation, entry, &steps[index].seats);
	memmove(&steps[index], &steps[index + 1], behind * sizeof(step));
	entry->rule.step_count--;
	tdp_mutation_try(mutation, entry);
	entry->rule.step_count++;
	memmove(&steps[index + 1], &steps[index], behind * sizeof(step));
	steps[index] = step;
}

static void mutate_steps(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry)
{
	size_t byte_count = entry->rule.step_count * sizeof(*entry->rule.steps);
	struct tdpelect_step_of_households *steps = tdp_json_new(byte_count);

	if (!steps) {
		mutation->status = tdp_json_no_memory(mutation->error);
		return;
	}
	memcpy(steps, entry->rule.steps, byte_count);
	entry->rule.steps = steps;
	for (size_t i = 0; i < entry->rule.step_count; i++)
		mutate_step(mutation, entry, steps, i);
	tdp_json_delete(steps);
}

/* Where an instrument sets no term, someone writes one down. */
static void mutate_none(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry)
{
	struct tdpelect_rule *rule = &entry->rule;

	rule->kind = tdpelect_value_kind(entry->value);
	rule->unit = tdpelect_value_unit(entry->value);
	rule->event = tdpelect_value_event(entry->value);
	if (rule->event)
		try_number(mutation, entry, &rule->first, 1);
}

static void mutate_kind(struct tdp_mutation *mutation, struct tdpelect_pack_entry *entry)
{
	struct tdpelect_rule *rule = &entry->rule;

	switch (rule->kind) {
	case TDPELECT_KIND_RATIO:
		mutate_ratio(mutation, entry);
		break;
	case TDPELECT_KIND_RANGE:
		mutate_limit(mutation, entry, &rule->first);
		mutate_limit(mutation, entry, &rule->second);
		break;
	case TDPELECT_KIND_DAYS:
	case TDPELECT_KIND_MONTHS:
		mutate_term(mutation, entry);
		break;
	case TDPELECT_KIND_CHOICE:
		try_words(mutation, entry, &rule->choice, TDPELECT_SET_CHOICE);
		break;
	case TDPELECT_KIND_CRITERION:
		mutate_criterion(mutation, entry);
		break;
	case TDPELECT_KIND_STEPS:
		mutate_steps(mutation, entry);
		break;
	default:
		mutate_none(mutation, entry);
	}
}

/* All else that the rule says is gone with it. */
static void try_none(struct tdp_mutation *mutation, struct tdpelect_pack_entry entry)
{
	struct tdpelect_rule rule = {.size = sizeof(rule), .kind = TDPELECT_KIND_NONE};

	rule.laws = entry.rule.laws;
	rule.law_count = entry.rule.law_count;
	entry.rule = rule;
	tdp_mutation_try(mutation, &entry);
}

static void try_day(struct tdp_mutation *mutation, const struct tdpelect_pack_entry *entry,
		    struct tdpelect_date *day)
{
	struct tdpelect_date before = *day;

	for (int32_t days = -1; before.year && days <= 1; days += 2)
		if (!tdpelect_date_add_days(before, days, day, NULL))
			tdp_mutation_try(mutation, entry);
	*day = before;
}

void tdp_mutate_rule(struct tdp_mutation *mutation,
		     const struct tdpelect_pack_entry *entry)
{
	struct tdpelect_pack_entry changed = *entry;

	mutate_kind(mutation, &changed);
	changed = *entry;
	try_none(mutation, changed);
	try_day(mutation, &changed, &changed.from);
	try_day(mutation, &changed, &changed.to);
	tdp_mutation_try(mutation, NULL);
}

void tdp_mutate_days(struct tdp_mutation *mutation)
{
	struct tdpelect_date *days[] = {&mutation->altered.from, &mutation->altered.to};

	for (int i = 0; i < 2; i++) {
		struct tdpelect_date before = *days[i];

		for (int32_t more = -1; before.year && more <= 1; more += 2)
			if (!tdpelect_date_add_days(before, more, days[i], NULL))
				tdp_mutation_try_days(mutation);
		*days[i] = before;
	}
}
