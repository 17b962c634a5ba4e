/* SPDX-License-Identifier: MIT */
#include "election.h"

#include <string.h>

/* A contest that the core has numbered. */
struct numbered {
	const struct tdp_json_reading *reading;
	int32_t round;
	int32_t contest;
};

static struct tdpelect_contest contest_of(const json_t *source)
{
	const json_t *ballots = json_object_get(source, "ballots");
	const json_t *printed = json_object_get(ballots, "published");
	const json_t *published = json_object_get(source, "published");
	struct tdpelect_contest contest;

	tdpelect_contest_init(&contest);
	contest.kind = tdp_json_word(source, "kind", TDPELECT_SET_CONTEST_KIND);
	contest.issued_ballot_count = tdp_json_count(ballots, "issued");
	contest.returned_ballot_count = tdp_json_count(ballots, "returned");
	contest.valid_ballot_count = tdp_json_count(ballots, "valid");
	contest.invalid_ballot_count = tdp_json_count(ballots, "invalid");
	contest.reported = tdp_json_word(source, "reported", TDPELECT_SET_OUTCOME);
	contest.published_outcome =
		tdp_json_word(published, "outcome", TDPELECT_SET_OUTCOME);
	contest.published_elected_given = json_object_get(published, "elected") != NULL;
	contest.published_issued = tdp_json_count(printed, "issued");
	contest.published_returned = tdp_json_count(printed, "returned");
	contest.published_valid = tdp_json_count(printed, "valid");
	contest.published_invalid = tdp_json_count(printed, "invalid");
	contest.published_issued_percent = tdp_json_percent(printed, "issued_percent");
	contest.published_returned_percent =
		tdp_json_percent(printed, "returned_percent");
	contest.published_valid_percent = tdp_json_percent(printed, "valid_percent");
	contest.published_invalid_percent = tdp_json_percent(printed, "invalid_percent");
	return contest;
}

/* One of the maps `votes`, `against`, `abstain`: the others stay as they were. */
static tdpelect_status set_votes(const struct numbered *at_contest, const json_t *source,
				 const char *map, const struct tdp_json_path *at)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(at, map);
	const char *id;
	json_t *value;

	json_object_foreach(json_object_get(source, map), id, value) {
		int32_t count = (int32_t)json_integer_value(value),
			none = TDPELECT_UNKNOWN;
		struct tdpelect_error core = TDPELECT_ERROR_INIT;

		if (!json_is_integer(value))
			continue; /* extra */
		if (tdpelect_election_set_votes(at_contest->reading->facts,
						at_contest->round, at_contest->contest,
						id, map[0] == 'v' ? count : none,
						map[1] == 'g' ? count : none,
						map[1] == 'b' ? count : none, &core))
			return tdp_json_refuse_core(at_contest->reading->in,
						    TDP_JSON_MEMBER(here, id), &core);
	}
	return TDPELECT_OK;
}

static tdpelect_status set_published_votes(const struct numbered *at_contest,
					   const json_t *published,
					   const struct tdp_json_path *at)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(at, "votes");
	const char *id;
	json_t *value;

	json_object_foreach(json_object_get(published, "votes"), id, value) {
		struct tdpelect_error core = TDPELECT_ERROR_INIT;

		if (tdp_json_is_extra(id, value))
			continue;
		if (tdpelect_election_set_published_votes(
			    at_contest->reading->facts, at_contest->round,
			    at_contest->contest, id, tdp_json_count(value, "count"),
			    tdp_json_percent(value, "percent"), &core))
			return tdp_json_refuse_core(at_contest->reading->in,
						    TDP_JSON_MEMBER(here, id), &core);
	}
	return TDPELECT_OK;
}

static tdpelect_status add_published_elected(const struct numbered *at_contest,
					     const json_t *published,
					     const struct tdp_json_path *at)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(at, "elected");
	const json_t *elected = json_object_get(published, "elected");

	for (size_t i = 0; i < json_array_size(elected); i++) {
		struct tdpelect_error core = TDPELECT_ERROR_INIT;

		if (tdpelect_election_add_published_elected(
			    at_contest->reading->facts, at_contest->round,
			    at_contest->contest,
			    json_string_value(json_array_get(elected, i)), &core))
			return tdp_json_refuse_core(at_contest->reading->in,
						    TDP_JSON_ELEMENT(here, i), &core);
	}
	return TDPELECT_OK;
}

static tdpelect_status read_votes(const struct numbered *at_contest, const json_t *source,
				  const struct tdp_json_path *at)
{
	tdpelect_status status = set_votes(at_contest, source, "votes", at);

	if (!status)
		status = set_votes(at_contest, source, "against", at);
	if (!status)
		status = set_votes(at_contest, source, "abstain", at);
	return status;
}

static tdpelect_status add_marks(const struct numbered *at_contest, const json_t *marks,
				 const struct tdp_json_path *at)
{
	for (size_t i = 0; i < json_array_size(marks); i++) {
		struct tdpelect_error core = TDPELECT_ERROR_INIT;

		if (tdpelect_election_add_mark(at_contest->reading->facts, at_contest->round,
					       at_contest->contest,
					       json_string_value(json_array_get(marks, i)),
					       &core))
			return tdp_json_refuse_core(at_contest->reading->in,
						    TDP_JSON_ELEMENT(at, i), &core);
	}
	return TDPELECT_OK;
}

static tdpelect_status add_papers(const struct numbered *at_contest, const json_t *papers,
				  const struct tdp_json_path *at)
{
	for (size_t i = 0; i < json_array_size(papers); i++) {
		const json_t *one = json_array_get(papers, i);
		const struct tdp_json_path *here = TDP_JSON_ELEMENT(at, i);
		int32_t count = json_object_get(one, "count") ? tdp_json_count(one, "count") : 1;
		struct tdpelect_error core = TDPELECT_ERROR_INIT;
		tdpelect_status status;

		if (tdpelect_election_add_papers(at_contest->reading->facts,
						 at_contest->round, at_contest->contest,
						 count,
						 !json_is_false(json_object_get(one, "issued")),
						 &core))
			return tdp_json_refuse_core(at_contest->reading->in, here, &core);
		status = add_marks(at_contest, json_object_get(one, "marks"),
				   TDP_JSON_MEMBER(here, "marks"));
		if (status)
			return status;
	}
	return TDPELECT_OK;
}

tdpelect_status tdp_json_read_contest(const struct tdp_json_reading *reading,
				      int32_t round, const json_t *source,
				      const struct tdp_json_path *at)
{
	struct tdpelect_contest facts = contest_of(source);
	struct numbered at_contest = {reading, round, 0};
	const struct tdp_json_path *printed = TDP_JSON_MEMBER(at, "published");
	const json_t *published = json_object_get(source, "published");
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	tdpelect_status status;

	if (tdpelect_election_add_contest(reading->facts, round,
					  tdp_json_string(source, "office"), &facts,
					  &at_contest.contest, &core))
		return tdp_json_refuse_core(
			reading->in,
			TDP_JSON_MEMBER(at, strcmp(core.path, "reported") ? "office" : "reported"),
			&core);
	status = read_votes(&at_contest, source, at);
	if (!status)
		status = add_papers(&at_contest, json_object_get(source, "papers"),
				    TDP_JSON_MEMBER(at, "papers"));
	if (!status)
		status = set_published_votes(&at_contest, published, printed);
	if (!status)
		status = add_published_elected(&at_contest, published, printed);
	return status;
}
