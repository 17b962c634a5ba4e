/* SPDX-License-Identifier: MIT */
#include "election.h"

static struct tdpelect_round round_of(const json_t *source)
{
	const json_t *electorate = json_object_get(source, "electorate");
	const json_t *postponed = json_object_get(source, "postponed");
	const json_t *published = json_object_get(source, "published");
	struct tdpelect_round round;

	tdpelect_round_init(&round);
	round.form = tdp_json_word(source, "form", TDPELECT_SET_FORM);
	round.method = tdp_json_word(source, "method", TDPELECT_SET_METHOD);
	round.electorate_kind =
		tdp_json_word(electorate, "kind", TDPELECT_SET_ELECTORATE_KIND);
	round.electorate_count = tdp_json_count(electorate, "count");
	round.present_count = tdp_json_count(source, "present");
	round.households_without_representative =
		tdp_json_count(source, "households_without_representative");
	round.postponed = postponed != NULL;
	round.date = tdp_json_date(source, "date");
	round.closed = tdp_json_date(source, "closed");
	round.postponed_on = tdp_json_date(postponed, "on");
	round.postponed_until = tdp_json_date(postponed, "until");
	round.published_present = tdp_json_count(published, "present");
	round.published_present_percent = tdp_json_percent(published, "present_percent");
	return round;
}

static tdpelect_status add_clusters(const struct tdp_json_reading *reading, int32_t round,
				    const json_t *clusters,
				    const struct tdp_json_path *at)
{
	for (size_t i = 0; i < json_array_size(clusters); i++) {
		const json_t *one = json_array_get(clusters, i);
		struct tdpelect_error core = TDPELECT_ERROR_INIT;

		if (tdpelect_election_add_cluster(reading->facts, round,
						  tdp_json_count(one, "households"),
						  tdp_json_count(one, "present"), &core))
			return tdp_json_refuse_core(reading->in, TDP_JSON_ELEMENT(at, i),
						    &core);
	}
	return TDPELECT_OK;
}

static tdpelect_status add_breaches(const struct tdp_json_reading *reading, int32_t round,
				    const json_t *breaches,
				    const struct tdp_json_path *at)
{
	for (size_t i = 0; i < json_array_size(breaches); i++) {
		const json_t *one = json_array_get(breaches, i);
		struct tdpelect_error core = TDPELECT_ERROR_INIT;

		if (tdpelect_election_add_breach(
			    reading->facts, round,
			    tdp_json_word(one, "kind", TDPELECT_SET_BREACH),
			    tdp_json_word(one, "ruling", TDPELECT_SET_RULING),
			    tdp_json_date(one, "ruled"), &core))
			return tdp_json_refuse_core(reading->in, TDP_JSON_ELEMENT(at, i),
						    &core);
	}
	return TDPELECT_OK;
}

static tdpelect_status add_meeting_votes(const struct tdp_json_reading *reading,
					 int32_t round, const json_t *votes,
					 const struct tdp_json_path *at)
{
	for (size_t i = 0; i < json_array_size(votes); i++) {
		const json_t *one = json_array_get(votes, i);
		struct tdpelect_error core = TDPELECT_ERROR_INIT;

		if (tdpelect_election_add_meeting_vote(
			    reading->facts, round,
			    tdp_json_word(one, "matter", TDPELECT_SET_MEETING_MATTER),
			    tdp_json_count(one, "for"), tdp_json_count(one, "against"),
			    tdp_json_count(one, "abstain"), &core))
			return tdp_json_refuse_core(reading->in, TDP_JSON_ELEMENT(at, i),
						    &core);
	}
	return TDPELECT_OK;
}

static tdpelect_status add_contests(const struct tdp_json_reading *reading, int32_t round,
				    const json_t *contests,
				    const struct tdp_json_path *at)
{
	for (size_t i = 0; i < json_array_size(contests); i++) {
		tdpelect_status status =
			tdp_json_read_contest(reading, round, json_array_get(contests, i),
					      TDP_JSON_ELEMENT(at, i));

		if (status)
			return status;
	}
	return TDPELECT_OK;
}

static tdpelect_status read_round(const struct tdp_json_reading *reading,
				  const json_t *source, const struct tdp_json_path *at)
{
	struct tdpelect_round facts = round_of(source);
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	tdpelect_status status;
	int32_t round;

	if (tdpelect_election_add_round(reading->facts, &facts, &round, &core))
		return tdp_json_refuse_core(reading->in, at, &core);
	status = add_clusters(reading, round, json_object_get(source, "clusters"),
			      TDP_JSON_MEMBER(at, "clusters"));
	if (!status)
		status = add_breaches(reading, round, json_object_get(source, "breaches"),
				      TDP_JSON_MEMBER(at, "breaches"));
	if (!status)
		status = add_meeting_votes(reading, round,
					   json_object_get(source, "meeting_votes"),
					   TDP_JSON_MEMBER(at, "meeting_votes"));
	if (!status)
		status = add_contests(reading, round, json_object_get(source, "contests"),
				      TDP_JSON_MEMBER(at, "contests"));
	return status;
}

tdpelect_status tdp_json_read_rounds(const struct tdp_json_reading *reading,
				     const json_t *source, const struct tdp_json_path *at)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(at, "rounds");
	const json_t *rounds = json_object_get(source, "rounds");

	for (size_t i = 0; i < json_array_size(rounds); i++) {
		tdpelect_status status = read_round(reading, json_array_get(rounds, i),
						    TDP_JSON_ELEMENT(here, i));

		if (status)
			return status;
	}
	return TDPELECT_OK;
}
