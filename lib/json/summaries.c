/* SPDX-License-Identifier: MIT */
#include "what_if.h"

#include <stdio.h>
#include <string.h>

static int64_t total_or(const json_t *summary, const char *key)
{
	int32_t count = tdp_json_count(summary, key);

	return count < 0 ? -1 : count;
}

/* JUDGEMENT §9: a summary for another office counts in `offices` only. */
static tdpelect_status add_heads(struct tdp_json_campaign *campaign, const json_t *source,
				 int32_t outcome, const struct tdp_json_path *at)
{
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	struct tdpelect_summary summary;

	tdpelect_summary_init(&summary);
	summary.outcome = outcome;
	summary.count = tdp_json_count(source, "count");
	summary.electorate = total_or(source, "electorate");
	summary.present = total_or(source, "present");
	summary.full_turnout_units = total_or(source, "full_turnout_units");
	if (tdpelect_campaign_add_summary(&campaign->totals, &summary, &core))
		return tdp_json_refuse_core(campaign->in, at, &core);
	if (tdp_json_list_summary(campaign, source, outcome)
	    || (campaign->part
		&& tdp_json_compare_sum(campaign->part, tdp_json_string(source, "id"),
					summary.count)))
		return tdp_json_no_memory(campaign->in->error);
	return TDPELECT_OK;
}

static int check_present(struct tdp_json_campaign *campaign, const json_t *source,
			 const struct tdp_json_path *at)
{
	int32_t electorate = tdp_json_count(source, "electorate");
	int32_t present = tdp_json_count(source, "present");

	if (electorate < 0 || present <= electorate)
		return 0;
	return tdp_json_campaign_remark(
		campaign, TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE, present,
		electorate, TDP_JSON_MEMBER(at, "present"));
}

/* The same summary of one office twice would count its units twice. */
static tdpelect_status claim_id(struct tdp_json_campaign *campaign, json_t *seen,
				const json_t *source, const struct tdp_json_path *at)
{
	const char *id = tdp_json_string(source, "id");
	const char *office = tdp_json_string(source, "office");
	char both[136];

	if (!id)
		return TDPELECT_OK;
	snprintf(both, sizeof(both), "%s/%s", id, office ? office : "head");
	if (json_object_get(seen, both))
		return tdp_json_refuse(campaign->in, TDP_JSON_MEMBER(at, "id"),
				       TDPELECT_ERROR_DUPLICATE, NULL);
	if (tdp_json_put(seen, both, json_true()))
		return tdp_json_no_memory(campaign->in->error);
	return TDPELECT_OK;
}

static tdpelect_status add_summary(struct tdp_json_campaign *campaign,
				   const json_t *source, const struct tdp_json_path *at)
{
	const char *office = tdp_json_string(source, "office");
	int32_t outcome = tdp_json_word(source, "outcome", TDPELECT_SET_OUTCOME);
	tdpelect_status status = TDPELECT_OK;

	if (!office)
		office = "head";
	if (!outcome)
		outcome = TDPELECT_OUTCOME_UNKNOWN;
	if (!tdp_json_is_unit_outcome(outcome))
		return tdp_json_refuse(campaign->in, TDP_JSON_MEMBER(at, "outcome"),
				       TDPELECT_ERROR_WORD, "no outcome of an election");
	if (!strcmp(office, "head"))
		status = add_heads(campaign, source, outcome, at);
	if (status)
		return status;
	if (!tdp_json_tally_office(campaign, office, outcome,
				   tdp_json_count(source, "count"))
	    || check_present(campaign, source, at))
		return tdp_json_no_memory(campaign->in->error);
	return TDPELECT_OK;
}

tdpelect_status tdp_json_add_summaries(struct tdp_json_campaign *campaign)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(NULL, "summaries");
	const json_t *summaries = json_object_get(campaign->in->root, "summaries");
	tdpelect_status status = TDPELECT_OK;
	json_t *seen = json_object();

	for (size_t i = 0; !status && i < json_array_size(summaries); i++) {
		const json_t *one = json_array_get(summaries, i);
		const struct tdp_json_path *at = TDP_JSON_ELEMENT(here, i);

		status = claim_id(campaign, seen, one, at);
		if (!status)
			status = add_summary(campaign, one, at);
	}
	json_decref(seen);
	return status;
}
