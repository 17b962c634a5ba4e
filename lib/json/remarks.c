/* SPDX-License-Identifier: MIT */
#include "election.h"

/* Facts of the document that no rule of the core is handed: what they say is a finding
 * and never a verdict. */

/* A grouping with more present than it holds. */
static int add_group_remarks(json_t *list, const json_t *groups, const char *prefix,
			     int32_t language)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(NULL, "groups");
	const char *name;
	json_t *group;
	int bad = 0;

	json_object_foreach((json_t *)groups, name, group) {
		int32_t electorate = tdp_json_count(group, "electorate");
		int32_t present = tdp_json_count(group, "present");
		const struct tdp_json_path *at = TDP_JSON_MEMBER(here, name);
		struct tdp_json_remark remark = {
			TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE, present,
			electorate, TDP_JSON_MEMBER(at, "present")};

		if (!tdp_json_is_extra(name, group) && electorate >= 0
		    && present > electorate)
			bad |= tdp_json_add_remark(list, &remark, prefix, language);
	}
	return bad;
}

/* FORMATS §2: a breach of kind `other` wants a note. */
static int add_note_remarks(json_t *list, const json_t *breaches,
			    const struct tdp_json_path *at, const char *prefix,
			    int32_t language)
{
	int bad = 0;

	for (size_t i = 0; i < json_array_size(breaches); i++) {
		const json_t *one = json_array_get(breaches, i);
		struct tdp_json_remark remark = {TDPELECT_FINDING_BREACH_NOTE_MISSING, 0,
						 0, TDP_JSON_ELEMENT(at, i)};

		if (tdp_json_word(one, "kind", TDPELECT_SET_BREACH)
			    == TDPELECT_BREACH_OTHER
		    && !json_object_get(one, "note"))
			bad |= tdp_json_add_remark(list, &remark, prefix, language);
	}
	return bad;
}

/* JUDGEMENT §2: a round after `as_of` is not yet known. */
static int is_later(const json_t *round, struct tdpelect_date as_of)
{
	struct tdpelect_date date = tdp_json_date(round, "date");

	return as_of.year && date.year && tdpelect_date_compare(date, as_of) > 0;
}

int tdp_json_add_remarks(json_t *list, const struct tdp_json_election *election,
			 const char *prefix, int only_errors, int32_t language)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(NULL, "rounds");
	const json_t *rounds = json_object_get(election->source, "rounds");
	int bad = !list;

	for (size_t i = 0; !only_errors && i < json_array_size(rounds); i++) {
		const json_t *round = json_array_get(rounds, i);
		const struct tdp_json_path *at = TDP_JSON_ELEMENT(here, i);

		if (!is_later(round, election->as_of))
			bad |= add_note_remarks(list, json_object_get(round, "breaches"),
						TDP_JSON_MEMBER(at, "breaches"), prefix,
						language);
	}
	return bad
	       | add_group_remarks(list, json_object_get(election->source, "groups"),
				   prefix, language);
}
