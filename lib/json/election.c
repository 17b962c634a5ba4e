/* SPDX-License-Identifier: MIT */
#include "election.h"

#include "suite.h"

#include <string.h>

static tdpelect_status read_election(const struct tdp_json_reading *reading,
				     struct tdp_json_election *election,
				     const struct tdp_json_path *at)
{
	tdpelect_status status = tdp_json_read_rules(reading, election, at);

	if (!status)
		status = tdp_json_read_facts(reading, election->source, at);
	if (!status)
		status = tdp_json_read_offices(reading, election->source, at);
	if (!status)
		status = tdp_json_read_rounds(reading, election->source, at);
	return status;
}

/* What only judging finds: a place or pack that is not there. */
static tdpelect_status refuse_judgement(const struct tdp_json_document *in,
					const struct tdp_json_path *at,
					const struct tdpelect_error *core)
{
	const struct tdp_json_path *rules = TDP_JSON_MEMBER(at, "rules");
	const struct tdp_json_path *packs = TDP_JSON_MEMBER(rules, "packs");

	if (core->code == TDPELECT_ERROR_PLACE)
		return tdp_json_refuse_core(in, TDP_JSON_MEMBER(rules, "jurisdiction"),
					    core);
	if (core->code == TDPELECT_ERROR_MISSING)
		return tdp_json_refuse_core(in, packs, core);
	if (core->code == TDPELECT_ERROR_REFERENCE && core->index >= 0)
		return tdp_json_refuse_core(
			in, TDP_JSON_ELEMENT(packs, (size_t)core->index), core);
	return tdp_json_refuse_core(in, rules, core);
}

static int has_date(const json_t *rounds)
{
	for (size_t i = 0; i < json_array_size(rounds); i++)
		if (json_object_get(json_array_get(rounds, i), "date"))
			return 1;
	return 0;
}

tdpelect_status tdp_json_election_judge(const struct tdp_json_document *in,
					const struct tdpelect_json_options *options,
					const json_t *source,
					const struct tdp_json_path *at,
					struct tdp_json_election *ret_election)
{
	return tdp_json_election_trace(in, options, source, at, NULL, ret_election);
}

tdpelect_status tdp_json_election_trace(const struct tdp_json_document *in,
					const struct tdpelect_json_options *options,
					const json_t *source,
					const struct tdp_json_path *at,
					struct tdpelect_trace *trace,
					struct tdp_json_election *ret_election)
{
	struct tdp_json_election *election = ret_election;
	struct tdp_json_reading reading = {in, options, NULL};
	const char *id = tdp_json_string(json_object_get(source, "unit"), "id");
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	tdpelect_status status;

	memset(election, 0, sizeof(*election));
	election->source = source;
	election->as_of = tdp_json_as_of(options, source);
	election->asked_as_of = options->as_of;
	election->is_dated = has_date(json_object_get(source, "rounds"));
	if (tdpelect_election_new(id, &election->facts, &core))
		return tdp_json_refuse_core(in, TDP_JSON_MEMBER(at, "unit"), &core);
	reading.facts = election->facts;
	status = read_election(&reading, election, at);
	if (status)
		return status;
	if (tdpelect_election_judge_traced(election->facts, election->packs,
					   election->pack_count, trace,
					   &election->decision, &core))
		return refuse_judgement(in, at, &core);
	tdp_suite_note_decision(options->suite, election->decision);
	return TDPELECT_OK;
}

void tdp_json_election_clear(struct tdp_json_election *election)
{
	tdpelect_decision_free(election->decision);
	tdpelect_election_free(election->facts);
	for (size_t i = 0; i < election->own_pack_count; i++)
		tdpelect_json_pack_free(election->own_packs[i]);
	tdp_json_delete(election->own_packs);
	tdp_json_delete(election->packs);
	memset(election, 0, sizeof(*election));
}
