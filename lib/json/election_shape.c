/* SPDX-License-Identifier: MIT */
#include "shape.h"

/* tdpelect.election/1 and /1.1, object by object, the innermost first. */

#define FIELDS static const struct tdp_json_field
#define SHAPE static const struct tdp_json_shape

const struct tdp_json_field tdp_json_id_field = {.kind = TDP_JSON_ID};
const struct tdp_json_field tdp_json_name_field = {.kind = TDP_JSON_NAME};
const struct tdp_json_field tdp_json_date_field = {.kind = TDP_JSON_DATE};
const struct tdp_json_field tdp_json_count_field = {TDP_JSON_IS_COUNT};

FIELDS fact_field = {TDP_JSON_IS_WORD(TDPELECT_SET_FACT)};
FIELDS truth_field = {.kind = TDP_JSON_BOOLEAN};

FIELDS unit_fields[] = {
	{"id", .kind = TDP_JSON_ID, .flags = TDP_JSON_REQUIRED},
	{"name", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_ASIDE},
	{"households", TDP_JSON_IS_COUNT},
};
SHAPE unit_shape = TDP_JSON_SHAPE(unit_fields);

FIELDS electorate_fields[] = {
	{"kind", TDP_JSON_IS_WORD(TDPELECT_SET_ELECTORATE_KIND)},
	{"count", TDP_JSON_IS_COUNT},
};
SHAPE electorate_shape = TDP_JSON_SHAPE(electorate_fields);

FIELDS candidate_fields[] = {
	{"id", .kind = TDP_JSON_ID, .flags = TDP_JSON_REQUIRED},
	{"name", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_ASIDE},
	{"withdrawn", .kind = TDP_JSON_BOOLEAN},
	{"nominated", TDP_JSON_IS_WORD(TDPELECT_SET_NOMINATED)},
	{"birth_date", .kind = TDP_JSON_BIRTH_DATE},
	{"facts", TDP_JSON_IS_MAP(fact_field, truth_field, TDPELECT_FACT_LIMIT)},
};
SHAPE candidate_shape = TDP_JSON_SHAPE(candidate_fields);
FIELDS candidate_field = {TDP_JSON_IS_OBJECT(candidate_shape)};

FIELDS office_fields[] = {
	{"office", .kind = TDP_JSON_ID, .flags = TDP_JSON_REQUIRED},
	{"name", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_ASIDE},
	{"seats", .kind = TDP_JSON_INTEGER, .least = 1, .most = 64},
	{"candidates", TDP_JSON_IS_ARRAY(candidate_field, TDPELECT_LIST_LIMIT)},
};
SHAPE office_shape = TDP_JSON_SHAPE(office_fields);
FIELDS office_field = {TDP_JSON_IS_OBJECT(office_shape)};

FIELDS calendar_fields[] = {
	{"called", .kind = TDP_JSON_DATE},
	{"candidate_list", .kind = TDP_JSON_DATE},
	{"election_team", .kind = TDP_JSON_DATE},
	{"published", .kind = TDP_JSON_DATE},
	{"invited", .kind = TDP_JSON_DATE},
};
SHAPE calendar_shape = TDP_JSON_SHAPE(calendar_fields);

FIELDS cluster_fields[] = {
	{"name", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_ASIDE},
	{"households", TDP_JSON_IS_COUNT},
	{"present", TDP_JSON_IS_COUNT},
};
SHAPE cluster_shape = TDP_JSON_SHAPE(cluster_fields);
FIELDS cluster_field = {TDP_JSON_IS_OBJECT(cluster_shape)};

FIELDS postponed_fields[] = {
	{"decision", .kind = TDP_JSON_TEXT},
	{"on", .kind = TDP_JSON_DATE},
	{"until", .kind = TDP_JSON_DATE},
	{"reason", .kind = TDP_JSON_TEXT},
};
SHAPE postponed_shape = TDP_JSON_SHAPE(postponed_fields);

FIELDS breach_fields[] = {
	{"kind", TDP_JSON_IS_WORD(TDPELECT_SET_BREACH), .flags = TDP_JSON_REQUIRED},
	{"ruling", TDP_JSON_IS_WORD(TDPELECT_SET_RULING)},
	{"ruled", .kind = TDP_JSON_DATE},
	{"households", TDP_JSON_IS_COUNT},
};
SHAPE breach_shape = TDP_JSON_SHAPE(breach_fields);
FIELDS breach_field = {TDP_JSON_IS_OBJECT(breach_shape)};

FIELDS published_ballots_fields[] = {
	{"issued", TDP_JSON_IS_COUNT},
	{"returned", TDP_JSON_IS_COUNT},
	{"valid", TDP_JSON_IS_COUNT},
	{"invalid", TDP_JSON_IS_COUNT},
	{"issued_percent", .kind = TDP_JSON_PERCENT},
	{"returned_percent", .kind = TDP_JSON_PERCENT},
	{"valid_percent", .kind = TDP_JSON_PERCENT},
	{"invalid_percent", .kind = TDP_JSON_PERCENT},
};
SHAPE published_ballots_shape = TDP_JSON_SHAPE(published_ballots_fields);

FIELDS ballots_fields[] = {
	{"issued", TDP_JSON_IS_COUNT},
	{"returned", TDP_JSON_IS_COUNT},
	{"valid", TDP_JSON_IS_COUNT},
	{"invalid", TDP_JSON_IS_COUNT},
	{"published", TDP_JSON_IS_OBJECT(published_ballots_shape),
	 .flags = TDP_JSON_ASIDE},
};
SHAPE ballots_shape = TDP_JSON_SHAPE(ballots_fields);

FIELDS published_votes_fields[] = {
	{"count", TDP_JSON_IS_COUNT},
	{"percent", .kind = TDP_JSON_PERCENT},
};
SHAPE published_votes_shape = TDP_JSON_SHAPE(published_votes_fields);
FIELDS published_votes_field = {TDP_JSON_IS_OBJECT(published_votes_shape)};

FIELDS published_contest_fields[] = {
	{"votes", TDP_JSON_IS_MAP(tdp_json_id_field, published_votes_field, TDPELECT_LIST_LIMIT)},
	{"outcome", TDP_JSON_IS_WORD(TDPELECT_SET_OUTCOME)},
	{"elected", TDP_JSON_IS_ARRAY(tdp_json_id_field, TDPELECT_LIST_LIMIT)},
};
SHAPE published_contest_shape = TDP_JSON_SHAPE(published_contest_fields);

FIELDS papers_fields[] = {
	{"marks", TDP_JSON_IS_ARRAY(tdp_json_id_field, TDPELECT_LIST_LIMIT), .flags = TDP_JSON_REQUIRED},
	{"count", TDP_JSON_IS_COUNT},
	{"issued", .kind = TDP_JSON_BOOLEAN},
};
SHAPE papers_shape = TDP_JSON_SHAPE(papers_fields);
FIELDS papers_field = {TDP_JSON_IS_OBJECT(papers_shape)};

FIELDS contest_fields[] = {
	{"office", .kind = TDP_JSON_ID, .flags = TDP_JSON_REQUIRED},
	{"kind", TDP_JSON_IS_WORD(TDPELECT_SET_CONTEST_KIND)},
	{"ballots", TDP_JSON_IS_OBJECT(ballots_shape)},
	{"votes", TDP_JSON_IS_MAP(tdp_json_id_field, tdp_json_count_field, TDPELECT_LIST_LIMIT)},
	{"against", TDP_JSON_IS_MAP(tdp_json_id_field, tdp_json_count_field, TDPELECT_LIST_LIMIT)},
	{"abstain", TDP_JSON_IS_MAP(tdp_json_id_field, tdp_json_count_field, TDPELECT_LIST_LIMIT)},
	{"papers", TDP_JSON_IS_ARRAY(papers_field, TDPELECT_LIST_LIMIT), .flags = TDP_JSON_NEWER},
	{"reported", TDP_JSON_IS_WORD(TDPELECT_SET_OUTCOME)},
	{"published", TDP_JSON_IS_OBJECT(published_contest_shape),
	 .flags = TDP_JSON_ASIDE},
};
SHAPE contest_shape = TDP_JSON_SHAPE(contest_fields);
FIELDS contest_field = {TDP_JSON_IS_OBJECT(contest_shape)};

FIELDS published_round_fields[] = {
	{"present", TDP_JSON_IS_COUNT},
	{"present_percent", .kind = TDP_JSON_PERCENT},
};
SHAPE published_round_shape = TDP_JSON_SHAPE(published_round_fields);

FIELDS meeting_vote_fields[] = {
	{"matter", TDP_JSON_IS_WORD(TDPELECT_SET_MEETING_MATTER),
	 .flags = TDP_JSON_REQUIRED},
	{"for", TDP_JSON_IS_COUNT},
	{"against", TDP_JSON_IS_COUNT},
	{"abstain", TDP_JSON_IS_COUNT},
};
SHAPE meeting_vote_shape = TDP_JSON_SHAPE(meeting_vote_fields);
FIELDS meeting_vote_field = {TDP_JSON_IS_OBJECT(meeting_vote_shape)};

FIELDS round_fields[] = {
	{"date", .kind = TDP_JSON_DATE},
	{"closed", .kind = TDP_JSON_DATE},
	{"form", TDP_JSON_IS_WORD(TDPELECT_SET_FORM)},
	{"method", TDP_JSON_IS_WORD(TDPELECT_SET_METHOD)},
	{"electorate", TDP_JSON_IS_OBJECT(electorate_shape)},
	{"present", TDP_JSON_IS_COUNT},
	{"households_without_representative", TDP_JSON_IS_COUNT},
	{"clusters", TDP_JSON_IS_ARRAY(cluster_field, TDPELECT_LIST_LIMIT)},
	{"postponed", TDP_JSON_IS_OBJECT(postponed_shape)},
	{"breaches", TDP_JSON_IS_ARRAY(breach_field, TDPELECT_LIST_LIMIT)},
	{"meeting_votes", TDP_JSON_IS_ARRAY(meeting_vote_field, TDPELECT_LIST_LIMIT), .flags = TDP_JSON_NEWER},
	{"contests", TDP_JSON_IS_ARRAY(contest_field, TDPELECT_OFFICE_LIMIT)},
	{"published", TDP_JSON_IS_OBJECT(published_round_shape), .flags = TDP_JSON_ASIDE},
};
SHAPE round_shape = TDP_JSON_SHAPE(round_fields);
FIELDS round_field = {TDP_JSON_IS_OBJECT(round_shape)};

FIELDS escalation_fields[] = {
	{"raised", .kind = TDP_JSON_DATE},
	{"settled", .kind = TDP_JSON_DATE},
	{"to", .kind = TDP_JSON_TEXT},
};
SHAPE escalation_shape = TDP_JSON_SHAPE(escalation_fields);
FIELDS escalation_field = {TDP_JSON_IS_OBJECT(escalation_shape)};

FIELDS recognition_fields[] = {
	{"date", .kind = TDP_JSON_DATE},
	{"ruling", TDP_JSON_IS_WORD(TDPELECT_SET_RECOGNITION)},
};
SHAPE recognition_shape = TDP_JSON_SHAPE(recognition_fields);

FIELDS interim_fields[] = {{"appointed", .kind = TDP_JSON_DATE}};
SHAPE interim_shape = TDP_JSON_SHAPE(interim_fields);

FIELDS petition_fields[] = {{"households", TDP_JSON_IS_COUNT}};
SHAPE petition_shape = TDP_JSON_SHAPE(petition_fields);

FIELDS release_fields[] = {
	{"ground", TDP_JSON_IS_WORD(TDPELECT_SET_RELEASE_GROUND)},
	{"initiated_by", TDP_JSON_IS_WORD(TDPELECT_SET_RELEASE_INITIATOR)},
	{"chair", TDP_JSON_IS_WORD(TDPELECT_SET_RELEASE_CHAIR)},
	{"front_head_holds_office", .kind = TDP_JSON_BOOLEAN},
};
SHAPE release_shape = TDP_JSON_SHAPE(release_fields);

FIELDS signature_fields[] = {
	{"head", .kind = TDP_JSON_BOOLEAN},
	{"front_committee_head", .kind = TDP_JSON_BOOLEAN},
	{"household_representatives", TDP_JSON_IS_COUNT},
};
SHAPE signature_shape = TDP_JSON_SHAPE(signature_fields);

FIELDS team_fields[] = {
	{"members", TDP_JSON_IS_COUNT},
	{"counting_board", TDP_JSON_IS_COUNT},
	{"witnesses", TDP_JSON_IS_COUNT},
	{"head", TDP_JSON_IS_WORD(TDPELECT_SET_TEAM_HEAD)},
};
SHAPE team_shape = TDP_JSON_SHAPE(team_fields);

FIELDS working_calendar_fields[] = {
	{"holidays", TDP_JSON_IS_ARRAY(tdp_json_date_field, TDPELECT_LIST_LIMIT)},
	{"workdays", TDP_JSON_IS_ARRAY(tdp_json_date_field, TDPELECT_LIST_LIMIT)},
};
SHAPE working_calendar_shape = TDP_JSON_SHAPE(working_calendar_fields);

FIELDS group_fields[] = {
	{"electorate", TDP_JSON_IS_COUNT},
	{"present", TDP_JSON_IS_COUNT},
};
SHAPE group_shape = TDP_JSON_SHAPE(group_fields);
FIELDS group_field = {TDP_JSON_IS_OBJECT(group_shape)};

FIELDS election_fields[] = {
	{"format", .kind = TDP_JSON_CONSTANT, .flags = TDP_JSON_REQUIRED,
	 .text = TDP_JSON_ELECTION, .newer = TDP_JSON_ELECTION_NEWER},
	{"name", .kind = TDP_JSON_TEXT, .flags = TDP_JSON_ASIDE},
	{"rules", TDP_JSON_IS_OBJECT(tdp_json_rules_shape),
	 .flags = TDP_JSON_REQUIRED | TDP_JSON_ASIDE},
	{"unit", TDP_JSON_IS_OBJECT(unit_shape), .flags = TDP_JSON_REQUIRED},
	{"electorate", TDP_JSON_IS_OBJECT(electorate_shape)},
	{"offices", TDP_JSON_IS_ARRAY(office_field, TDPELECT_OFFICE_LIMIT), .flags = TDP_JSON_REQUIRED},
	{"calendar", TDP_JSON_IS_OBJECT(calendar_shape)},
	{"rounds", TDP_JSON_IS_ARRAY(round_field, TDPELECT_ROUND_LIMIT)},
	{"escalations", TDP_JSON_IS_ARRAY(escalation_field, TDPELECT_LIST_LIMIT)},
	{"result_sent", .kind = TDP_JSON_DATE},
	{"result_received", .kind = TDP_JSON_DATE},
	{"recognition", TDP_JSON_IS_OBJECT(recognition_shape)},
	{"interim", TDP_JSON_IS_OBJECT(interim_shape)},
	{"petition", TDP_JSON_IS_OBJECT(petition_shape)},
	{"release", TDP_JSON_IS_OBJECT(release_shape), .flags = TDP_JSON_NEWER},
	{"signatures", TDP_JSON_IS_OBJECT(signature_shape), .flags = TDP_JSON_NEWER},
	{"election_team", TDP_JSON_IS_OBJECT(team_shape)},
	{"working_calendar", TDP_JSON_IS_OBJECT(working_calendar_shape)},
	{"groups", TDP_JSON_IS_MAP(tdp_json_name_field, group_field, TDPELECT_LIST_LIMIT)},
	{"as_of", .kind = TDP_JSON_DATE},
};
const struct tdp_json_shape tdp_json_election_shape = TDP_JSON_SHAPE(election_fields);
