/* SPDX-License-Identifier: MIT */
#include "what_if.h"

/* tdpelect.what-if/1, key by key in the format's order. */

static json_t *premise_of(const struct tdpelect_premise *premise)
{
	json_t *made = json_object(), *ids = json_array(), *packs = json_array();
	int bad = tdp_json_put_text(made, "jurisdiction", premise->place) || !ids || !packs;

	bad |= tdp_json_put_date(made, "on", premise->on);
	for (size_t i = 0; i < premise->pack_id_count; i++)
		bad |= tdp_json_push(ids, json_string(premise->pack_ids[i]));
	for (size_t i = 0; i < premise->pack_count; i++)
		bad |= tdp_json_push(packs, json_string(premise->packs[i]->id));
	if (json_array_size(ids))
		bad |= json_object_set(made, "packs", ids);
	if (json_array_size(packs))
		bad |= json_object_set(made, "added_packs", packs);
	json_decref(ids);
	json_decref(packs);
	return tdp_json_done(made, bad);
}

static json_t *outcomes_of(const struct tdpelect_campaign *totals)
{
	json_t *made = json_object();
	int bad = tdp_json_put_count(made, "total", totals->unit_count);

	for (size_t i = 0; tdp_json_unit_outcomes[i]; i++) {
		int32_t outcome = tdp_json_unit_outcomes[i];

		if (totals->outcomes[outcome])
			bad |= tdp_json_put_count(
				made, tdpelect_word_name(TDPELECT_SET_OUTCOME, outcome),
				totals->outcomes[outcome]);
	}
	return tdp_json_done(made, bad);
}

/* Counts by the words of a set; of aspects those that are not 0. */
static json_t *counts_of(const int64_t *counts, int32_t set, int keeps_zeros)
{
	json_t *made = json_object();
	int bad = !made;

	for (int32_t i = 1; i <= tdpelect_word_last(set); i++)
		if (tdpelect_word_name(set, i) && (counts[i] || keeps_zeros))
			bad |= tdp_json_put_count(made, tdpelect_word_name(set, i), counts[i]);
	return tdp_json_done(made, bad);
}

static json_t *totals_of(const struct tdp_json_part *whole)
{
	json_t *made = json_object();
	int bad = tdp_json_put_count(made, "groups", whole->totals.group_count);

	bad |= tdp_json_put(made, "contrast",
			    counts_of(whole->totals.groups, TDPELECT_SET_CONTRAST, 1));
	bad |= tdp_json_put_count(made, "other_result", whole->totals.result_count);
	bad |= tdp_json_put(made, "aspects",
			    counts_of(whole->totals.aspects, TDPELECT_SET_ASPECT, 0));
	bad |= tdp_json_put(made, "before", outcomes_of(&whole->before));
	bad |= tdp_json_put(made, "after", outcomes_of(&whole->after));
	return tdp_json_done(made, bad);
}

static json_t *documents_of(const struct tdpelect_json_what_if *what_if)
{
	json_t *made = json_object();
	int bad = tdp_json_put_count(made, "total", what_if->documents);

	bad |= tdp_json_put_count(made, "unusable", what_if->unusable);
	return tdp_json_done(made, bad);
}

json_t *tdp_json_what_if_report(const struct tdpelect_json_what_if *what_if)
{
	json_t *made = json_object();
	int bad = tdp_json_put(made, "format", json_string("tdpelect.what-if/1"));

	bad |= tdp_json_put(made, "engine", tdp_json_engine());
	bad |= tdp_json_put(made, "premise", premise_of(what_if->premise));
	bad |= tdp_json_put(made, "documents", documents_of(what_if));
	bad |= tdp_json_put(made, "totals", totals_of(&what_if->whole));
	bad |= tdp_json_put(made, "values", json_incref(what_if->listed));
	bad |= tdp_json_put(made, "groups", json_incref(what_if->whole.groups));
	return tdp_json_done(made, bad);
}
