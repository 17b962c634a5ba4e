/* SPDX-License-Identifier: MIT */
#include "what_if.h"

/* One difference: the core's, with the words of its numbers. */

static int put_side(json_t *made, const char *key, const struct tdpelect_difference *difference,
		    int32_t number, struct tdpelect_date by)
{
	int32_t set = tdpelect_aspect_set(difference->aspect);

	if (difference->aspect == TDPELECT_ASPECT_DEADLINE)
		return tdp_json_put_date(made, key, by);
	if (set)
		return tdp_json_put_word(made, key, set, number);
	return tdp_json_put_count(made, key, number);
}

static int put_sides(json_t *made, const struct tdp_json_pair *pair,
		     const struct tdpelect_difference *difference)
{
	size_t office = (size_t)difference->office;

	if (difference->aspect == TDPELECT_ASPECT_ELECTED)
		return tdp_json_put(made, "before",
				    tdp_json_office_elected(pair->before, office))
		       | tdp_json_put(made, "after",
				      tdp_json_office_elected(pair->after, office));
	return put_side(made, "before", difference, difference->before, difference->before_by)
	       | put_side(made, "after", difference, difference->after, difference->after_by);
}

static int put_round(json_t *made, const struct tdp_json_pair *pair, int32_t index)
{
	struct tdpelect_round_result round = TDPELECT_ROUND_RESULT_INIT;

	if (index < 0 || tdpelect_decision_round(pair->before, (size_t)index, &round))
		return 0;
	return tdp_json_put_count(made, "round", round.round);
}

static int put_place(json_t *made, const struct tdp_json_pair *pair,
		     const struct tdpelect_difference *difference)
{
	struct tdpelect_eligibility_row row = TDPELECT_ELIGIBILITY_ROW_INIT;
	int bad = 0;

	if (difference->office >= 0)
		bad |= tdp_json_put_text(made, "office",
					 tdpelect_election_office(pair->election->facts,
								  (size_t)difference->office));
	bad |= put_round(made, pair, difference->round);
	bad |= tdp_json_put_word(made, "step", TDPELECT_SET_STEP, difference->subject);
	if (difference->aspect == TDPELECT_ASPECT_ELIGIBILITY
	    && !tdpelect_decision_eligibility(pair->before, (size_t)difference->item, &row))
		bad |= tdp_json_put_text(made, "candidate", row.candidate_id);
	if (difference->aspect == TDPELECT_ASPECT_MEETING)
		bad |= tdp_json_put_count(made, "vote", difference->item + 1);
	if (difference->aspect == TDPELECT_ASPECT_STEP) {
		bad |= tdp_json_put_date(made, "before_by", difference->before_by);
		bad |= tdp_json_put_date(made, "after_by", difference->after_by);
	}
	return bad;
}

/* The finding as the report of its side tells it. */
static int put_finding(json_t *made, const struct tdp_json_pair *pair,
		       const struct tdpelect_difference *difference, int32_t language)
{
	const tdpelect_decision *side = difference->before ? pair->before : pair->after;
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;
	char path[320] = "", text[640] = "";
	int bad;

	tdpelect_decision_finding(side, (size_t)difference->item, &finding);
	tdpelect_decision_finding_path(side, (size_t)difference->item, 0, path, sizeof(path));
	tdpelect_finding_print(&finding, language, text, sizeof(text));
	bad = tdp_json_put_word(made, "severity", TDPELECT_SET_SEVERITY, finding.severity);
	bad |= tdp_json_put_text(made, "path", path);
	return bad | tdp_json_put_text(made, "text", text);
}

static int put_sentence(json_t *made, const struct tdpelect_difference *difference,
			int32_t language)
{
	char text[320] = "";

	tdpelect_difference_print(difference, language, text, sizeof(text));
	return tdp_json_put_text(made, "text", text);
}

static int put_values(json_t *made, struct tdp_json_part *part, const struct tdp_json_pair *pair,
		      const struct tdpelect_difference *difference, json_t *seen)
{
	json_t *keys = json_array();
	int bad = !keys;

	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++)
		if (tdpelect_difference_rests_on(difference, value)) {
			const char *key = tdp_json_value_key(part, pair, value, seen);

			bad |= !key || tdp_json_push(keys, json_string(key));
		}
	bad |= tdp_json_put(made, "values", keys);
	if (difference->is_joint)
		bad |= tdp_json_put(made, "together", json_true());
	return bad;
}

json_t *tdp_json_difference(struct tdp_json_part *part, const struct tdp_json_pair *pair,
			    const struct tdpelect_difference *difference, json_t *seen)
{
	int32_t language = part->options->language;
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "aspect", TDPELECT_SET_ASPECT, difference->aspect)
		  || !made;

	bad |= put_place(made, pair, difference);
	bad |= put_sides(made, pair, difference);
	bad |= put_values(made, part, pair, difference, seen);
	if (difference->aspect == TDPELECT_ASPECT_FINDING)
		bad |= put_finding(made, pair, difference, language);
	else
		bad |= put_sentence(made, difference, language);
	return tdp_json_done(made, bad);
}
