/* SPDX-License-Identifier: MIT */
#include "what_if.h"

#include <stdio.h>
#include <string.h>

static int begin(struct tdp_json_campaign *campaign)
{
	const json_t *deadlines = json_object_get(campaign->in->root, "deadlines");
	int bad = 0;

	tdpelect_campaign_init(&campaign->totals);
	campaign->ids = json_object();
	campaign->offices = json_object();
	campaign->groups = json_object();
	campaign->revotes = json_array();
	campaign->late = json_array();
	campaign->findings = json_array();
	campaign->unit_findings = json_array();
	campaign->file_facts = json_array();
	for (size_t i = 0; i < json_array_size(deadlines); i++)
		bad |= tdp_json_push(campaign->late, json_array());
	return !bad && campaign->ids && campaign->offices && campaign->groups
	       && campaign->revotes && campaign->late && campaign->findings
	       && campaign->unit_findings && campaign->file_facts;
}

static void end(struct tdp_json_campaign *campaign)
{
	json_decref(campaign->ids);
	json_decref(campaign->offices);
	json_decref(campaign->groups);
	json_decref(campaign->revotes);
	json_decref(campaign->late);
	json_decref(campaign->findings);
	json_decref(campaign->unit_findings);
	json_decref(campaign->file_facts);
}

static tdpelect_status add_elections(struct tdp_json_campaign *campaign)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(NULL, "elections");
	const json_t *elections = json_object_get(campaign->in->root, "elections");

	for (size_t i = 0; i < json_array_size(elections); i++) {
		char prefix[40];
		struct tdp_json_unit unit = {campaign->in, json_array_get(elections, i),
					     TDP_JSON_ELEMENT(here, i), prefix};
		tdpelect_status status;

		snprintf(prefix, sizeof(prefix), "/elections/%zu", i);
		status = tdp_json_add_unit(campaign, &unit);
		if (status)
			return status;
	}
	return TDPELECT_OK;
}

static tdpelect_status add_all(struct tdp_json_campaign *campaign)
{
	const json_t *rules = json_object_get(campaign->in->root, "rules");
	tdpelect_status status = TDPELECT_OK;

	if (rules)
		status = tdp_json_check_rules(campaign->in, rules,
					      TDP_JSON_MEMBER(NULL, "rules"));
	if (!status)
		status = add_elections(campaign);
	if (!status)
		status = tdp_json_add_files(campaign);
	if (!status)
		status = tdp_json_add_summaries(campaign);
	return status;
}

tdpelect_status tdp_json_campaign_judge(const struct tdp_json_document *in,
					const struct tdpelect_json_options *options,
					json_t *listed, json_t **ret_report,
					int *ret_decided)
{
	struct tdp_json_campaign campaign;
	tdpelect_status status;

	memset(&campaign, 0, sizeof(campaign));
	campaign.in = in;
	campaign.options = options;
	campaign.listed = listed;
	status = begin(&campaign) ? add_all(&campaign) : tdp_json_no_memory(in->error);
	if (!status) {
		*ret_report = tdp_json_campaign_report(&campaign);
		*ret_decided = campaign.totals.outcomes[TDPELECT_OUTCOME_UNKNOWN] == 0;
		if (!*ret_report)
			status = tdp_json_no_memory(in->error);
	}
	end(&campaign);
	return status;
}

tdpelect_status tdp_json_campaign_compare(const struct tdp_json_document *in,
					  struct tdp_json_part *part)
{
	struct tdp_json_campaign campaign;
	tdpelect_status status;

	memset(&campaign, 0, sizeof(campaign));
	campaign.in = in;
	campaign.options = part->options;
	campaign.part = part;
	status = begin(&campaign) ? add_all(&campaign) : tdp_json_no_memory(in->error);
	end(&campaign);
	return status;
}
