/* SPDX-License-Identifier: MIT */
#include "what_if.h"

#include <string.h>

/* JUDGEMENT §2: the same unit twice is refused, with a pointer to the second. */
static tdpelect_status claim_id(struct tdp_json_campaign *campaign,
				const struct tdp_json_unit *unit)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(unit->at, "unit");
	const char *id = tdp_json_string(json_object_get(unit->source, "unit"), "id");

	if (json_object_get(campaign->ids, id))
		return tdp_json_refuse(
			unit->in, TDP_JSON_MEMBER(here, "id"), TDPELECT_ERROR_DUPLICATE,
			"another election of the campaign is of this unit");
	if (tdp_json_put(campaign->ids, id, json_true()))
		return tdp_json_no_memory(campaign->in->error);
	return TDPELECT_OK;
}

/* JUDGEMENT §9: met when the last held round is on or before `by`; units not held or not
 * dated are late. */
static int add_late(struct tdp_json_campaign *campaign, const char *id,
		    struct tdpelect_date closed)
{
	const json_t *deadlines = json_object_get(campaign->in->root, "deadlines");
	int bad = 0;

	for (size_t i = 0; i < json_array_size(deadlines); i++) {
		struct tdpelect_date by =
			tdp_json_date(json_array_get(deadlines, i), "by");

		if (!closed.year || tdpelect_date_compare(closed, by) > 0)
			bad |= tdp_json_push(json_array_get(campaign->late, i),
					     json_string(id));
	}
	return bad;
}

static int add_revote(struct tdp_json_campaign *campaign, const char *id,
		      const struct tdpelect_unit *facts)
{
	json_t *made;
	int bad;

	if (!facts->revote_due)
		return 0;
	made = json_object();
	bad = tdp_json_put_text(made, "unit", id);
	bad |= tdp_json_put_date(made, "by", facts->revote_by);
	return tdp_json_push(campaign->revotes, tdp_json_done(made, bad));
}

static int add_offices(struct tdp_json_campaign *campaign,
		       const struct tdp_json_election *election)
{
	int good = 1;

	for (size_t i = 0; i < tdpelect_election_office_count(election->facts); i++)
		good &= tdp_json_tally_office(
			campaign, tdpelect_election_office(election->facts, i),
			tdpelect_decision_office_outcome(election->decision, i), 1);
	return !good;
}

/* JUDGEMENT §9: an election's own rules rule; that they differ is a finding. */
static int compare_rules(struct tdp_json_campaign *campaign,
			 const struct tdp_json_unit *unit)
{
	const json_t *common = json_object_get(campaign->in->root, "rules");
	const json_t *own = json_object_get(unit->source, "rules");
	struct tdp_json_remark remark = {TDPELECT_FINDING_CAMPAIGN_RULES_DIFFER, 0, 0,
					 TDP_JSON_MEMBER(NULL, "rules")};
	json_t *a, *b;
	int bad = 0;

	if (!common)
		return 0;
	a = tdp_json_canonical(&tdp_json_rules_shape, common);
	b = tdp_json_canonical(&tdp_json_rules_shape, own);
	if (!a || !b)
		bad = 1;
	else if (!json_equal(a, b))
		bad = tdp_json_add_remark(campaign->findings, &remark, unit->prefix,
					  campaign->options->language);
	json_decref(a);
	json_decref(b);
	return bad;
}

static int add_findings(struct tdp_json_campaign *campaign,
			const struct tdp_json_unit *unit,
			const struct tdp_json_election *election)
{
	int32_t language = campaign->options->language;

	return compare_rules(campaign, unit)
	       | tdp_json_add_findings(campaign->unit_findings, election, unit->prefix, 1,
				       language)
	       | tdp_json_add_remarks(campaign->unit_findings, election, unit->prefix, 1,
				      language);
}

static tdpelect_status add_judged(struct tdp_json_campaign *campaign,
				  const struct tdp_json_unit *unit,
				  const struct tdp_json_election *election)
{
	const char *id = tdpelect_election_unit_id(election->facts);
	struct tdpelect_unit facts = TDPELECT_UNIT_INIT;
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	int bad;

	tdpelect_decision_unit(election->decision, &facts);
	if (tdpelect_campaign_add_unit(&campaign->totals, &facts, &core))
		return tdp_json_refuse_core(unit->in, unit->at, &core);
	bad = add_late(campaign, id, facts.closed);
	bad |= add_revote(campaign, id, &facts);
	bad |= tdp_json_list_unit(campaign, unit->source, &facts);
	bad |= add_offices(campaign, election);
	bad |= !tdp_json_tally_groups(campaign, json_object_get(unit->source, "groups"));
	bad |= add_findings(campaign, unit, election);
	return bad ? tdp_json_no_memory(campaign->in->error) : TDPELECT_OK;
}

tdpelect_status tdp_json_add_unit(struct tdp_json_campaign *campaign,
				  const struct tdp_json_unit *unit)
{
	struct tdp_json_election election;
	tdpelect_status status = claim_id(campaign, unit);

	if (status)
		return status;
	status = tdp_json_election_judge(unit->in, campaign->options, unit->source,
					 unit->at, &election);
	if (!status)
		status = add_judged(campaign, unit, &election);
	if (!status && campaign->part)
		status = tdp_json_compare_group(campaign->part, unit->in, unit->prefix,
						&election);
	tdp_json_election_clear(&election);
	return status;
}
