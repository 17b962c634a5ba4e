/* SPDX-License-Identifier: MIT */
/* The JSON Pointer of a finding's place, from the registry's template. */
#include <string.h>

#include <tdpelect/words.h>

#include "decision.h"

/* Rounds stand in the order of their indices; some of the document's may be left out. */
static const struct tdp_judged_round *find_round(const tdpelect_decision *decision, int32_t index)
{
	size_t low = 0, high = decision->round_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (decision->rounds[middle].index == index)
			return &decision->rounds[middle];
		if (decision->rounds[middle].index < index)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* The electorate may be the round's own. */
static int32_t settle_place(const tdpelect_decision *decision, struct tdpelect_place at)
{
	const struct tdp_judged_round *round = find_round(decision, at.round);

	if (round && at.place == TDPELECT_PLACE_ELECTORATE &&
	    tdp_is_known(round->facts->facts.electorate_count))
		return TDPELECT_PLACE_ROUND_ELECTORATE;
	if (round && at.place == TDPELECT_PLACE_ELECTORATE_KIND &&
	    round->facts->facts.electorate_kind)
		return TDPELECT_PLACE_ROUND_ELECTORATE_KIND;
	if (at.place == TDPELECT_PLACE_CONTEST && at.contest < 0)
		return TDPELECT_PLACE_ROUND;
	return at.place;
}

static const char *candidate_id(const tdpelect_decision *decision, struct tdpelect_place at)
{
	const struct tdp_judged_round *round = find_round(decision, at.round);

	for (size_t i = 0; round && i < round->contest_count; i++)
		if (round->contests[i].index == at.contest && at.item >= 0 &&
		    (size_t)at.item < round->contests[i].tally.candidate_count)
			return round->contests[i].ids[at.item];
	return "";
}

struct place_of {
	const tdpelect_decision *decision;
	struct tdpelect_place at;
};

static void add_field(struct tdp_text *text, const char *field, const void *data)
{
	const struct place_of *place = data;

	if (strncmp(field, "round", 5) == 0)
		tdp_text_add_number(text, place->at.round);
	else if (strncmp(field, "contest", 7) == 0)
		tdp_text_add_number(text, place->at.contest);
	else if (strncmp(field, "item", 4) == 0)
		tdp_text_add_number(text, place->at.item);
	else
		tdp_text_add(text, candidate_id(place->decision, place->at));
}

static size_t print_path(const tdpelect_decision *decision, struct tdpelect_place at,
			 char *ret_text, size_t capacity)
{
	struct tdp_text text = tdp_text_begin(ret_text, capacity);
	struct place_of place = {decision, at};

	if (decision)
		tdp_text_fill(&text,
			      tdpelect_word_label(TDPELECT_SET_PLACE, settle_place(decision, at),
						  TDPELECT_LANGUAGE_EN),
			      add_field, &place);
	return tdp_text_end(&text);
}

size_t tdpelect_decision_finding_path(const tdpelect_decision *decision, size_t index, int which,
				      char *ret_text, size_t capacity)
{
	const struct tdpelect_finding *finding;

	if (index >= tdpelect_decision_finding_count(decision))
		return print_path(NULL, TDP_NOWHERE, ret_text, capacity);
	finding = &decision->context.findings[index];
	return print_path(decision, which ? finding->other : finding->at, ret_text, capacity);
}

size_t tdpelect_decision_comparison_path(const tdpelect_decision *decision,
					 const struct tdpelect_comparison *comparison, int which,
					 char *ret_text, size_t capacity)
{
	if (!comparison || !tdp_struct_is_known(comparison, sizeof(*comparison)))
		return print_path(NULL, TDP_NOWHERE, ret_text, capacity);
	return print_path(decision, which ? comparison->other : comparison->at, ret_text,
			  capacity);
}
