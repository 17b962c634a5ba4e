/* SPDX-License-Identifier: MIT */
/* One slip: the pack is altered, and the scenarios are asked whether they notice. */
#include "mutate.h"

#include <string.h>

#include "election.h"

int tdp_mutation_reaches(const struct tdp_mutation *mutation,
			 const struct tdp_suite_scenario *scenario)
{
	int32_t value;

	if (tdp_mutation_is_of_days(mutation) || scenario->compares_law)
		return 1;
	value = mutation->pack->entries[mutation->entry].value;
	return (int)(scenario->read[value / 64] >> (value % 64) & 1);
}

int tdp_mutation_options(const struct tdp_mutation *mutation,
			 const struct tdp_suite_scenario *scenario,
			 struct tdpelect_json_options *ret_options)
{
	size_t count = scenario->options.pack_count;
	const struct tdpelect_pack **packs = tdp_json_new((count + 1) * sizeof(*packs));

	if (!packs)
		return 1;
	if (count)
		memcpy(packs, scenario->options.packs, count * sizeof(*packs));
	packs[count] = &mutation->altered;
	*ret_options = scenario->options;
	ret_options->packs = packs;
	ret_options->pack_count = count + 1;
	return 0;
}

static int all_passed(const json_t *results)
{
	for (size_t i = 0; i < json_array_size(results); i++)
		if (!json_is_true(json_object_get(json_array_get(results, i), "passed")))
			return 0;
	return 1;
}

static int notices(struct tdp_mutation *mutation,
		   const struct tdp_suite_scenario *scenario)
{
	struct tdpelect_json_options options;
	json_t *results = json_array();
	tdpelect_status status;
	int noticed;

	if (!results || tdp_mutation_options(mutation, scenario, &options)) {
		mutation->status = tdp_json_no_memory(mutation->error);
		json_decref(results);
		return 0;
	}
	status = tdp_audit_run(scenario->name, scenario->text, scenario->byte_count,
			       &options, results, NULL);
	if (status == TDPELECT_ERROR_MEMORY)
		mutation->status = tdp_json_no_memory(mutation->error);
	noticed = status || !all_passed(results);
	tdp_json_delete((void *)options.packs);
	json_decref(results);
	return noticed;
}

/* Whoever noticed the change before is asked first. */
static int is_noticed(struct tdp_mutation *mutation)
{
	const struct tdpelect_json_suite *suite = mutation->suite;

	if (mutation->last && notices(mutation, mutation->last))
		return 1;
	for (size_t i = 0; !mutation->status && i < suite->scenario_count; i++) {
		const struct tdp_suite_scenario *scenario = suite->scenarios[i];

		if (scenario == mutation->last || !scenario->has_passed
		    || !tdp_mutation_reaches(mutation, scenario)
		    || !notices(mutation, scenario))
			continue;
		mutation->last = scenario;
		return 1;
	}
	return 0;
}

static int is_listed(const json_t *list, const json_t *wanted)
{
	for (size_t i = 0; i < json_array_size(list); i++)
		if (json_equal(json_array_get(list, i), wanted))
			return 1;
	return 0;
}

/* 1 where it says something that was not tried yet. `now` is NULL for what is taken out. */
static int is_new(struct tdp_mutation *mutation, json_t *now)
{
	int bad;

	if (!now)
		return 1;
	if (json_equal(now, mutation->was) || is_listed(mutation->tried, now))
		return 0;
	bad = json_array_append(mutation->tried, now);
	if (bad)
		mutation->status = tdp_json_no_memory(mutation->error);
	return !bad;
}

/* {"pack", "value", "from", "to", "was", "now"}: what names a mutant. */
static json_t *identity_of(const struct tdp_mutation *mutation, json_t *now)
{
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "pack", mutation->pack->id);

	if (!tdp_mutation_is_of_days(mutation))
		bad |= tdp_json_put_word(made, "value", TDPELECT_SET_VALUE,
					 mutation->pack->entries[mutation->entry].value);
	bad |= tdp_json_put(made, "was", json_incref(mutation->was));
	if (now)
		bad |= tdp_json_put(made, "now", json_incref(now));
	return tdp_json_done(made, bad);
}

/* The caller's reason why nobody can notice it; NULL where there is none. */
static json_t *reason_of(const struct tdp_mutation *mutation, const json_t *identity)
{
	for (size_t i = 0; i < json_array_size(mutation->explained); i++) {
		const json_t *one = json_array_get(mutation->explained, i), *member;
		const char *key;
		int fits = json_object_size(one) == json_object_size(identity) + 1;

		json_object_foreach((json_t *)identity, key, member)
			fits &= json_equal(json_object_get(one, key), member);
		if (fits)
			return json_object_get(one, "reason");
	}
	return NULL;
}

static json_t *laws_of(const struct tdp_mutation *mutation)
{
	return tdp_json_laws(tdp_mutation_is_of_days(mutation)
				     ? NULL
				     : &mutation->pack->entries[mutation->entry].rule);
}

static void add_survivor(struct tdp_mutation *mutation, json_t *now)
{
	json_t *made = identity_of(mutation, now);
	json_t *reason = reason_of(mutation, made), *found = NULL;
	int bad = tdp_json_put(made, "laws", laws_of(mutation));

	mutation->explained_count += reason != NULL;
	if (reason)
		bad |= tdp_json_put(made, "reason", json_incref(reason));
	else
		found = tdp_mutate_search(mutation);
	if (found)
		bad |= tdp_json_put(made, "scenario", found);
	bad |= tdp_json_push(mutation->survivors, made);
	if (bad)
		mutation->status = tdp_json_no_memory(mutation->error);
}

static void add_equivalent(struct tdp_mutation *mutation, json_t *now)
{
	json_t *made = identity_of(mutation, now);
	int bad = tdp_json_put(made, "laws", laws_of(mutation));

	mutation->equivalent_count++;
	bad |= tdp_json_push(mutation->equivalents, made);
	if (bad)
		mutation->status = tdp_json_no_memory(mutation->error);
}

/* The altered pack stands: whoever notices is asked. */
static void try_altered(struct tdp_mutation *mutation, json_t *now)
{
	if (tdpelect_pack_check(&mutation->altered, NULL))
		return;
	mutation->count++;
	if (is_noticed(mutation))
		mutation->noticed_count++;
	else if (!mutation->status && tdp_mutation_is_equivalent(mutation))
		add_equivalent(mutation, now);
	else if (!mutation->status)
		add_survivor(mutation, now);
}

static void take_out(struct tdp_mutation *mutation)
{
	struct tdpelect_pack_entry *at = &mutation->entries[mutation->entry];
	struct tdpelect_pack_entry before = *at;
	size_t behind = mutation->pack->entry_count - mutation->entry - 1;

	memmove(at, at + 1, behind * sizeof(*at));
	mutation->altered.entry_count--;
	try_altered(mutation, NULL);
	mutation->altered.entry_count++;
	memmove(at + 1, at, behind * sizeof(*at));
	*at = before;
}

void tdp_mutation_try(struct tdp_mutation *mutation,
		      const struct tdpelect_pack_entry *changed)
{
	struct tdpelect_pack_entry *at = &mutation->entries[mutation->entry];
	struct tdpelect_pack_entry before = *at;
	json_t *now;

	if (mutation->status)
		return;
	if (!changed) {
		take_out(mutation);
		return;
	}
	now = tdp_mutate_notation(changed);
	*at = *changed;
	if (!now)
		mutation->status = tdp_json_no_memory(mutation->error);
	else if (is_new(mutation, now))
		try_altered(mutation, now);
	*at = before;
	json_decref(now);
}

void tdp_mutation_try_days(struct tdp_mutation *mutation)
{
	json_t *now = tdp_mutate_days_notation(mutation->altered.from, mutation->altered.to);

	if (!now)
		mutation->status = tdp_json_no_memory(mutation->error);
	else if (!mutation->status)
		try_altered(mutation, now);
	json_decref(now);
}
