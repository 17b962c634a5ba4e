/* SPDX-License-Identifier: MIT */
#include "minutes.h"

#include <string.h>

static const json_t *listed(const struct tdp_minutes_contest *contest)
{
	return json_object_get(contest->office_facts, "candidates");
}

size_t tdp_minutes_candidate_count(const struct tdp_minutes_contest *contest)
{
	if (contest->facts)
		return (size_t)contest->result.candidate_count;
	return json_array_size(listed(contest));
}

/* Of a vote that is not recorded the list is known, and nothing else. */
static struct tdpelect_candidate_result
from_list(const struct tdp_minutes_contest *contest, size_t index)
{
	const json_t *one = json_array_get(listed(contest), index);
	struct tdpelect_candidate_result candidate = {
		.size = sizeof(candidate),
		.votes = TDPELECT_UNKNOWN,
		.candidate_id = tdp_json_string(one, "id"),
		.against = TDPELECT_UNKNOWN,
		.abstain = TDPELECT_UNKNOWN,
		.listed = 1,
		.withdrawn = json_is_true(json_object_get(one, "withdrawn")),
	};

	candidate.candidacy.percent_hundredths = TDPELECT_UNKNOWN;
	return candidate;
}

struct tdpelect_candidate_result
tdp_minutes_candidate_at(const struct tdp_minutes *minutes,
			 const struct tdp_minutes_contest *contest, size_t index)
{
	struct tdpelect_candidate_result candidate = TDPELECT_CANDIDATE_RESULT_INIT;

	if (!contest->facts)
		return from_list(contest, index);
	tdpelect_decision_candidate(minutes->election->decision, minutes->index,
				    contest->index, index, &candidate);
	return candidate;
}

const char *tdp_minutes_name(const struct tdp_minutes_contest *contest, const char *id)
{
	for (size_t i = 0; i < json_array_size(listed(contest)); i++) {
		const json_t *one = json_array_get(listed(contest), i);
		const char *name = tdp_json_string(one, "name");

		if (name && strcmp(tdp_json_string(one, "id"), id) == 0)
			return name;
	}
	return id;
}

const char *tdp_minutes_name_at(const struct tdp_minutes_contest *contest,
				const struct tdpelect_candidate_result *candidate,
				size_t index)
{
	const json_t *one = json_array_get(listed(contest), index);
	const char *id = tdp_json_string(one, "id"), *name = tdp_json_string(one, "name");

	if (!candidate->listed || !id || strcmp(id, candidate->candidate_id) != 0)
		return candidate->candidate_id;
	return name ? name : id;
}

const char *tdp_minutes_office(const struct tdp_page *page, const char *office,
			       const json_t *office_facts)
{
	const char *name = tdp_json_string(office_facts, "name");

	if (name)
		return name;
	if (strcmp(office, "head") == 0)
		return tdp_minutes_say(page, TDP_SAYS_HEAD);
	if (strcmp(office, "deputy") == 0)
		return tdp_minutes_say(page, TDP_SAYS_DEPUTY);
	return office;
}
