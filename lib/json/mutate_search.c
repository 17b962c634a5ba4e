/* SPDX-License-Identifier: MIT */
/* Looks for facts on which the law and an altered pack part: the facts of the scenarios that
 * the change can reach, each varied in one place. */
#include "mutate.h"

#include <string.h>

/* Variants that are judged at most: for one survivor, and for all together. */
#define EFFORT_EACH 2000
#define EFFORT_IN_ALL 5000

struct search {
	struct tdp_variation variation; /* first: it is handed back */
	struct tdp_mutation *mutation;
	const struct tdp_suite_scenario *scenario;
	struct tdpelect_json_options altered;
	int effort;
	json_t *expected; /* once found */
};

/* The report on a document, or NULL where it is refused. */
static json_t *judge(const json_t *document, const struct tdpelect_json_options *options)
{
	struct tdp_audit audit;
	json_t *report = NULL;
	size_t byte_count;
	char *text;

	if (tdp_audit_begin(&audit, NULL))
		return NULL;
	if (!tdp_json_text(document, &text, &byte_count, NULL)) {
		if (!tdp_audit_judge_text(&audit, text, byte_count, options, NULL))
			report = json_incref(audit.report);
		tdpelect_json_free(text);
	}
	tdp_audit_end(&audit);
	return report;
}

static int is_tired(const struct search *search)
{
	return search->effort > EFFORT_EACH
	       || search->mutation->effort + search->effort > EFFORT_IN_ALL;
}

static int try_variant(struct tdp_variation *variation)
{
	struct search *search = (struct search *)variation;
	json_t *report = judge(variation->document, &search->scenario->options);
	json_t *other = report ? judge(variation->document, &search->altered) : NULL;

	if (other)
		search->expected = tdp_mutate_expect(report, other);
	if (json_object_size(search->expected) == 0) {
		json_decref(search->expected);
		search->expected = NULL;
	}
	json_decref(report);
	json_decref(other);
	search->effort++;
	return search->expected || is_tired(search);
}

/* The facts of a scenario as a document; NULL for tables, rolls and what is refused. */
static json_t *facts_of(const struct tdp_suite_scenario *scenario)
{
	const struct tdpelect_json_options *options = &scenario->options;
	json_t *root = json_loadb(scenario->text, scenario->byte_count, 0, NULL);
	json_t *facts = json_incref(json_object_get(root, "given"));
	const char *name = tdp_json_string(root, "given_file");

	for (size_t i = 0; name && !facts && i < options->file_count; i++)
		if (strcmp(options->files[i].name, name) == 0)
			facts = json_loadb(options->files[i].text,
					   options->files[i].byte_count, 0, NULL);
	json_decref(root);
	tdp_mutate_bare(facts);
	return facts;
}

/* Numbers and days that a report asks for are those that matter. */
static void collect(const json_t *value, const char *under, json_t *numbers, json_t *days)
{
	const char *key;
	json_t *member;
	size_t index;

	json_object_foreach((json_t *)value, key, member)
		collect(member, key, numbers, days);
	json_array_foreach(value, index, member)
		collect(member, under, numbers, days);
	if (!under || (strcmp(under, "needed") != 0 && strcmp(under, "by") != 0))
		return;
	if (json_is_integer(value) && json_array_size(numbers) < 4)
		json_array_append(numbers, (json_t *)value);
	if (json_is_string(value) && json_array_size(days) < 4)
		json_array_append(days, (json_t *)value);
}

/* Days at which the law changes where the change is one of days. */
static void collect_limits(const json_t *value, json_t *days)
{
	const json_t *in_force = json_object_get(value, "in_force");
	const json_t *at = in_force ? in_force : value;

	if (json_object_get(at, "from"))
		json_array_append(days, json_object_get(at, "from"));
	if (json_object_get(at, "to"))
		json_array_append(days, json_object_get(at, "to"));
}

static const char *digest_of(const json_t *report)
{
	return tdp_json_string(json_object_get(report, "rules"), "digest");
}

/* 1 where it is worth varying: the law of these facts, or of near ones, is altered. */
static int prepare(struct search *search, json_t *numbers, json_t *days)
{
	json_t *report = judge(search->variation.document, &search->scenario->options);
	json_t *other = judge(search->variation.document, &search->altered);
	const char *a = digest_of(report), *b = digest_of(other);
	int is_worth;

	collect_limits(search->mutation->was, days);
	is_worth = report && (json_array_size(days) > 0 || (a && b && strcmp(a, b) != 0));
	collect(report, NULL, numbers, days);
	collect(other, NULL, numbers, days);
	json_decref(report);
	json_decref(other);
	search->effort++;
	return is_worth;
}

static void search_scenario(struct search *search)
{
	json_t *numbers = json_array(), *days = json_array();

	search->variation.document = facts_of(search->scenario);
	search->variation.numbers = numbers;
	search->variation.days = days;
	if (numbers && days && search->variation.document
	    && prepare(search, numbers, days))
		tdp_mutate_vary(&search->variation);
	if (!search->expected)
		json_decref(search->variation.document);
	json_decref(numbers);
	json_decref(days);
}

static const char *article_of(const struct tdp_mutation *mutation)
{
	const struct tdpelect_pack *pack = mutation->pack;

	if (mutation->entry >= pack->entry_count)
		return "in_force";
	return pack->entries[mutation->entry].rule.laws[0].article;
}

/* {"format", "name", "source", "given", …}: what was found, ready to be kept. */
static json_t *scenario_of(struct search *search)
{
	const struct tdp_mutation *mutation = search->mutation;
	json_t *made = json_object(), *source;
	int bad = tdp_json_put(made, "format", json_string("tdpelect.scenario/1"));

	source = json_sprintf("%s, %s", mutation->pack->id, article_of(mutation));
	bad |= tdp_json_put(made, "source", source);
	bad |= tdp_json_put(made, "given", search->variation.document);
	bad |= json_object_update(made, search->expected);
	json_decref(search->expected);
	return tdp_json_done(made, bad);
}

json_t *tdp_mutate_search(struct tdp_mutation *mutation)
{
	const struct tdpelect_json_suite *suite = mutation->suite;
	struct search search = {.variation = {.take = try_variant},
				.mutation = mutation};

	for (size_t i = 0; i < suite->scenario_count && !is_tired(&search); i++) {
		search.scenario = suite->scenarios[i];
		if (!tdp_mutation_reaches(mutation, search.scenario)
		    || tdp_mutation_options(mutation, search.scenario, &search.altered))
			continue;
		search_scenario(&search);
		tdp_json_delete((void *)search.altered.packs);
		if (search.expected)
			break;
	}
	mutation->effort += search.effort;
	return search.expected ? scenario_of(&search) : NULL;
}
