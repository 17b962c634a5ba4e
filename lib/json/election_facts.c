/* SPDX-License-Identifier: MIT */
#include "election.h"

struct tdpelect_date tdp_json_as_of(const struct tdpelect_json_options *options,
				    const json_t *source)
{
	return options->as_of.year ? options->as_of : tdp_json_date(source, "as_of");
}

static void read_preparation(const json_t *source, struct tdpelect_election_facts *facts)
{
	const json_t *calendar = json_object_get(source, "calendar");
	const json_t *team = json_object_get(source, "election_team");

	facts->called = tdp_json_date(calendar, "called");
	facts->candidate_list = tdp_json_date(calendar, "candidate_list");
	facts->election_team = tdp_json_date(calendar, "election_team");
	facts->published = tdp_json_date(calendar, "published");
	facts->invited = tdp_json_date(calendar, "invited");
	facts->team_members = tdp_json_count(team, "members");
	facts->counting_board_members = tdp_json_count(team, "counting_board");
	facts->witnesses = tdp_json_count(team, "witnesses");
	facts->team_head = tdp_json_word(team, "head", TDPELECT_SET_TEAM_HEAD);
	facts->calendar_given = json_object_get(source, "working_calendar") != NULL;
}

static int32_t truth_of(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	return value ? json_is_true(value) : TDPELECT_UNKNOWN;
}

static void read_release(const json_t *source, struct tdpelect_election_facts *facts)
{
	const json_t *release = json_object_get(source, "release");
	const json_t *signatures = json_object_get(source, "signatures");

	facts->release_ground =
		tdp_json_word(release, "ground", TDPELECT_SET_RELEASE_GROUND);
	facts->release_initiator =
		tdp_json_word(release, "initiated_by", TDPELECT_SET_RELEASE_INITIATOR);
	facts->release_chair = tdp_json_word(release, "chair", TDPELECT_SET_RELEASE_CHAIR);
	facts->front_head_holds_office = truth_of(release, "front_head_holds_office");
	facts->signed_by_head = truth_of(signatures, "head");
	facts->signed_by_front_head = truth_of(signatures, "front_committee_head");
	facts->signing_representatives =
		tdp_json_count(signatures, "household_representatives");
}

static void read_aftermath(const json_t *source, struct tdpelect_election_facts *facts)
{
	const json_t *recognition = json_object_get(source, "recognition");

	facts->result_sent = tdp_json_date(source, "result_sent");
	facts->result_received = tdp_json_date(source, "result_received");
	facts->recognition_date = tdp_json_date(recognition, "date");
	facts->recognition =
		tdp_json_word(recognition, "ruling", TDPELECT_SET_RECOGNITION);
	facts->interim_appointed =
		tdp_json_date(json_object_get(source, "interim"), "appointed");
	facts->petition_households =
		tdp_json_count(json_object_get(source, "petition"), "households");
}

static tdpelect_status add_days(const struct tdp_json_reading *reading,
				const json_t *days, int is_workday,
				const struct tdp_json_path *at)
{
	for (size_t i = 0; i < json_array_size(days); i++) {
		struct tdpelect_error core = TDPELECT_ERROR_INIT;
		struct tdpelect_date day;

		tdpelect_date_parse(json_string_value(json_array_get(days, i)), &day,
				    NULL);
		if (tdpelect_election_add_calendar_day(reading->facts, day, is_workday,
						       &core))
			return tdp_json_refuse_core(reading->in, TDP_JSON_ELEMENT(at, i),
						    &core);
	}
	return TDPELECT_OK;
}

static tdpelect_status add_calendar(const struct tdp_json_reading *reading,
				    const json_t *source, const struct tdp_json_path *at)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(at, "working_calendar");
	const json_t *calendar = json_object_get(source, "working_calendar");
	tdpelect_status status = add_days(reading, json_object_get(calendar, "holidays"),
					  0, TDP_JSON_MEMBER(here, "holidays"));

	if (status)
		return status;
	return add_days(reading, json_object_get(calendar, "workdays"), 1,
			TDP_JSON_MEMBER(here, "workdays"));
}

static tdpelect_status add_escalations(const struct tdp_json_reading *reading,
				       const json_t *source,
				       const struct tdp_json_path *at)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(at, "escalations");
	const json_t *escalations = json_object_get(source, "escalations");

	for (size_t i = 0; i < json_array_size(escalations); i++) {
		const json_t *one = json_array_get(escalations, i);
		struct tdpelect_error core = TDPELECT_ERROR_INIT;

		if (tdpelect_election_add_escalation(
			    reading->facts, tdp_json_date(one, "raised"),
			    tdp_json_date(one, "settled"), &core))
			return tdp_json_refuse_core(reading->in,
						    TDP_JSON_ELEMENT(here, i), &core);
	}
	return TDPELECT_OK;
}

tdpelect_status tdp_json_read_facts(const struct tdp_json_reading *reading,
				    const json_t *source, const struct tdp_json_path *at)
{
	const json_t *electorate = json_object_get(source, "electorate");
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	struct tdpelect_election_facts facts;
	tdpelect_status status;

	tdpelect_election_facts_init(&facts);
	facts.household_count =
		tdp_json_count(json_object_get(source, "unit"), "households");
	facts.electorate_kind =
		tdp_json_word(electorate, "kind", TDPELECT_SET_ELECTORATE_KIND);
	facts.electorate_count = tdp_json_count(electorate, "count");
	facts.as_of = tdp_json_as_of(reading->options, source);
	read_preparation(source, &facts);
	read_aftermath(source, &facts);
	read_release(source, &facts);
	if (tdpelect_election_set_facts(reading->facts, &facts, &core))
		return tdp_json_refuse_core(reading->in, at, &core);
	status = add_calendar(reading, source, at);
	return status ? status : add_escalations(reading, source, at);
}
