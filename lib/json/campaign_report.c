/* SPDX-License-Identifier: MIT */
#include "campaign.h"

/* tdpelect.campaign-report/1 (by or as of a day that the caller asked for: /1.1), key by key
 * in the format's order. */

int tdp_json_campaign_remark(struct tdp_json_campaign *campaign, int32_t finding,
			     int64_t left, int64_t right, const struct tdp_json_path *at)
{
	const struct tdp_json_remark remark = {finding, left, right, at};

	return tdp_json_add_remark(campaign->findings, &remark, "",
				   campaign->options->language);
}

/* JUDGEMENT §9: units keep zero parts; they always sum to the total. */
static json_t *units_of(const struct tdpelect_campaign *totals)
{
	json_t *made = json_object();
	int bad = tdp_json_put_count(made, "total", totals->unit_count);

	for (size_t i = 0; tdp_json_unit_outcomes[i]; i++) {
		int32_t outcome = tdp_json_unit_outcomes[i];

		bad |= tdp_json_put_count(
			made, tdpelect_word_name(TDPELECT_SET_OUTCOME, outcome),
			totals->outcomes[outcome]);
	}
	return tdp_json_done(made, bad);
}

static int put_totals(json_t *made, const struct tdpelect_campaign *totals)
{
	int64_t electorate = tdp_json_total_electorate(totals);
	int64_t present = tdp_json_total_present(totals), hundredths = -1;
	int bad = tdp_json_put_count(made, "electorate", electorate);

	if (electorate > 0 && present >= 0)
		tdpelect_percent(present, electorate, &hundredths, NULL);
	bad |= tdp_json_put_count(made, "present", present);
	bad |= tdp_json_put_percent(made, "turnout", hundredths);
	bad |= tdp_json_put_count(made, "full_turnout_units",
				  tdp_json_total_full_turnout(totals));
	return bad;
}

/* JUDGEMENT §9: a total that some held unit lacks is absent, and how many lack it is
 * told. Who came in full cannot be known where either of the others is not. */
static int add_unknown_totals(struct tdp_json_campaign *campaign)
{
	const struct tdpelect_campaign *totals = &campaign->totals;
	const int64_t lacking[] = {
		totals->electorate_unknown_units, totals->present_unknown_units,
		totals->electorate_unknown_units || totals->present_unknown_units
			? 0
			: totals->full_turnout_unknown_units};
	int bad = 0;

	for (size_t i = 0; i < 3; i++)
		if (lacking[i])
			bad |= tdp_json_campaign_remark(
				campaign, TDPELECT_FINDING_CAMPAIGN_TOTAL_UNKNOWN,
				lacking[i], TDPELECT_TOTAL_ELECTORATE + (int64_t)i, NULL);
	return bad;
}

/* The facts are those of its files too. */
static json_t *facts_digest_of(const struct tdp_json_campaign *campaign)
{
	json_t *facts = tdp_json_canonical(&tdp_json_campaign_shape, campaign->in->root);
	json_t *digest = NULL;
	int bad = !facts;

	if (json_object_get(facts, "files"))
		bad |= json_object_set(facts, "files", campaign->file_facts);
	if (!bad)
		digest = tdp_json_digest(facts);
	json_decref(facts);
	return digest;
}

json_t *tdp_json_campaign_report(struct tdp_json_campaign *campaign)
{
	const struct tdpelect_json_options *options = campaign->options;
	json_t *made = json_object();
	int is_newer = options->on.year || options->as_of.year;
	int bad = tdp_json_put(made, "format",
			       json_string(is_newer ? "tdpelect.campaign-report/1.1"
						    : "tdpelect.campaign-report/1"));

	bad |= tdp_json_put_date(made, "on", options->on);
	bad |= tdp_json_put_date(made, "as_of", options->as_of);
	bad |= add_unknown_totals(campaign);
	bad |= tdp_json_campaign_check_published(campaign);
	bad |= tdp_json_put(made, "units", units_of(&campaign->totals));
	bad |= tdp_json_put(made, "offices", tdp_json_campaign_offices(campaign));
	bad |= put_totals(made, &campaign->totals);
	bad |= tdp_json_put(made, "revotes_due", json_incref(campaign->revotes));
	bad |= tdp_json_put(made, "targets", tdp_json_campaign_targets(campaign));
	bad |= tdp_json_put(made, "deadlines", tdp_json_campaign_deadlines(campaign));
	bad |= tdp_json_put(made, "groups", tdp_json_campaign_groups(campaign));
	bad |= json_array_extend(campaign->findings, campaign->unit_findings);
	bad |= tdp_json_put(made, "findings", json_incref(campaign->findings));
	bad |= tdp_json_put(made, "engine", tdp_json_engine());
	bad |= tdp_json_put(made, "facts_digest", facts_digest_of(campaign));
	return tdp_json_done(made, bad);
}
