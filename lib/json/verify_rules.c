/* SPDX-License-Identifier: MIT */
#include "verify.h"

#include <string.h>

#include "election.h"

/* Everything that a report may have been judged by here. */
struct shelf {
	const struct tdpelect_pack **packs;
	size_t count;
};

static int fill_shelf(struct shelf *shelf, const struct tdpelect_json_options *options)
{
	size_t own = 0;
	const struct tdpelect_pack *const *built_in = tdpelect_packs(&own);

	shelf->count = own + options->pack_count;
	shelf->packs = tdp_json_new(shelf->count * sizeof(*shelf->packs));
	if (!shelf->packs)
		return 0;
	memcpy(shelf->packs, built_in, own * sizeof(*shelf->packs));
	if (options->pack_count)
		memcpy(shelf->packs + own, options->packs,
		       options->pack_count * sizeof(*shelf->packs));
	return 1;
}

static int holds(const struct shelf *shelf, const char *id)
{
	for (size_t i = 0; id && i < shelf->count; i++)
		if (strcmp(shelf->packs[i]->id, id) == 0)
			return 1;
	return 0;
}

/* The choices are below every stack without being named. */
static tdpelect_rulebook *stack(const struct shelf *shelf, const json_t *rules)
{
	const json_t *packs = json_object_get(rules, "packs");
	const char *day = tdp_json_string(rules, "on");
	size_t count = 0, most = json_array_size(packs);
	const char **ids = tdp_json_new((most + 1) * sizeof(*ids));
	struct tdpelect_date on = {0, 0, 0};
	tdpelect_rulebook *rulebook = NULL;

	for (size_t i = 0; ids && i < most; i++) {
		const char *id = json_string_value(json_array_get(packs, i));

		if (id && strcmp(id, "vn-choices") != 0)
			ids[count++] = id;
	}
	if (day)
		tdpelect_date_parse(day, &on, NULL);
	if (ids && count)
		tdpelect_rulebook_stack(shelf->packs, shelf->count, ids, count, on, &rulebook,
					NULL);
	tdp_json_delete(ids);
	return rulebook;
}

/* The rulebook of a report, if the packs that it names make the digest that it names. */
static tdpelect_rulebook *rebuild(const struct shelf *shelf, const json_t *rules)
{
	tdpelect_rulebook *rulebook = stack(shelf, rules);
	const char *recorded = tdp_json_string(rules, "digest");
	char digest[72];

	if (!rulebook)
		return NULL;
	tdpelect_rulebook_digest(rulebook, digest);
	if (recorded && strcmp(recorded, digest) == 0)
		return rulebook;
	tdpelect_rulebook_free(rulebook);
	return NULL;
}

static char *listing_of(const tdpelect_rulebook *rulebook)
{
	size_t length = tdpelect_rulebook_listing(rulebook, NULL, 0);
	char *text = tdp_json_new(length + 1);

	if (text)
		tdpelect_rulebook_listing(rulebook, text, length + 1);
	return text;
}

/* The line of a value, without its end; NULL where the rulebook lacks it. */
static json_t *line_of(const char *listing, const char *value)
{
	size_t length = strlen(value);

	while (*listing) {
		size_t end = strcspn(listing, "\n");

		if (strncmp(listing, value, length) == 0 && listing[length] == ' ')
			return json_stringn(listing, end);
		listing += end + (listing[end] == '\n');
	}
	return NULL;
}

static int add_value(json_t *values, const char *name, json_t *recorded, json_t *found)
{
	json_t *made;
	int bad;

	if ((!recorded && !found) || (recorded && found && json_equal(recorded, found))) {
		json_decref(recorded);
		json_decref(found);
		return 0;
	}
	made = json_object();
	bad = tdp_json_put(made, "value", json_string(name));
	if (recorded)
		bad |= tdp_json_put(made, "recorded", recorded);
	if (found)
		bad |= tdp_json_put(made, "found", found);
	return bad | tdp_json_push(values, made);
}

static int put_values(json_t *made, const tdpelect_rulebook *recorded,
		      const tdpelect_rulebook *found)
{
	char *a = listing_of(recorded), *b = listing_of(found);
	json_t *values = json_array();
	int bad = !a || !b || !values;

	for (int32_t v = 1; !bad && v < TDPELECT_VALUE_LIMIT; v++) {
		const char *name = tdpelect_word_name(TDPELECT_SET_VALUE, v);

		if (name)
			bad |= add_value(values, name, line_of(a, name), line_of(b, name));
	}
	tdp_json_delete(a);
	tdp_json_delete(b);
	return bad | tdp_json_put(made, "values", values);
}

static int put_missing(json_t *made, const struct shelf *shelf, const json_t *rules)
{
	const json_t *packs = json_object_get(rules, "packs");
	json_t *missing = json_array();
	int bad = !missing;

	for (size_t i = 0; i < json_array_size(packs); i++)
		if (!holds(shelf, json_string_value(json_array_get(packs, i))))
			bad |= json_array_append(missing, json_array_get(packs, i));
	if (json_array_size(missing))
		return bad | tdp_json_put(made, "missing_packs", missing);
	json_decref(missing);
	return bad;
}

static int put_difference(json_t *made, const json_t *recorded, const json_t *found,
			  const struct tdpelect_json_options *options)
{
	struct shelf shelf;
	tdpelect_rulebook *before, *here;
	int bad;

	if (!fill_shelf(&shelf, options))
		return -1;
	before = rebuild(&shelf, recorded);
	here = rebuild(&shelf, found);
	bad = put_missing(made, &shelf, recorded);
	if (before && here)
		bad |= put_values(made, before, here);
	tdpelect_rulebook_free(before);
	tdpelect_rulebook_free(here);
	tdp_json_delete(shelf.packs);
	return bad;
}

json_t *tdp_verify_rules(const json_t *recorded, const json_t *found,
			 const struct tdpelect_json_options *options)
{
	const char *before = tdp_json_string(recorded, "digest");
	const char *here = tdp_json_string(found, "digest");
	int same = before && here ? strcmp(before, here) == 0 : before == here;
	json_t *made = json_object();
	int bad = tdp_json_put(made, "same", json_boolean(same));

	bad |= tdp_json_put_text(made, "recorded", before);
	bad |= tdp_json_put_text(made, "found", here);
	if (!same && before && here)
		bad |= put_difference(made, recorded, found, options);
	return tdp_json_done(made, bad);
}
