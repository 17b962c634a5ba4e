/* SPDX-License-Identifier: MIT */
#include "campaign.h"

#include "suite.h"

static tdpelect_status judge_election(const struct tdp_json_document *in,
				      const struct tdpelect_json_options *options,
				      json_t **ret_report, int *ret_decided)
{
	struct tdp_json_election election;
	tdpelect_status status =
		tdp_json_election_judge(in, options, in->root, NULL, &election);

	if (!status) {
		*ret_report = tdp_json_report(&election, options->language);
		*ret_decided = tdpelect_decision_state(election.decision)
			       != TDPELECT_STATE_UNKNOWN;
		if (!*ret_report)
			status = tdp_json_no_memory(in->error);
	}
	tdp_json_election_clear(&election);
	return status;
}

tdpelect_status tdp_json_judge(const struct tdp_json_document *in,
			       const struct tdpelect_json_options *options,
			       json_t **ret_report, int *ret_decided)
{
	static const char *const formats[] = {TDP_JSON_ELECTION,
					      "tdpelect.campaign/1", NULL};
	size_t is_campaign;
	tdpelect_status status = tdp_json_format(in, formats, &is_campaign);

	if (status)
		return status;
	status = tdp_json_check(
		in, is_campaign ? &tdp_json_campaign_shape : &tdp_json_election_shape,
		in->root, NULL);
	if (status)
		return status;
	status = is_campaign ? tdp_json_campaign_judge(in, options, NULL, ret_report,
						       ret_decided)
			     : judge_election(in, options, ret_report, ret_decided);
	if (!status)
		tdp_suite_note_report(options->suite, *ret_report);
	return status;
}
