/* SPDX-License-Identifier: MIT */
#include "campaign.h"

#include <string.h>

int64_t tdp_json_total_electorate(const struct tdpelect_campaign *totals)
{
	return totals->electorate_unknown_units ? -1 : totals->electorate;
}

int64_t tdp_json_total_present(const struct tdpelect_campaign *totals)
{
	return totals->present_unknown_units ? -1 : totals->present;
}

int64_t tdp_json_total_full_turnout(const struct tdpelect_campaign *totals)
{
	return totals->full_turnout_unknown_units ? -1 : totals->full_turnout_units;
}

/* What a printed total is compared with; -1 where it is not known. */
static int64_t total_of(const struct tdpelect_campaign *totals, const char *key)
{
	int32_t outcome = tdpelect_word_number(TDPELECT_SET_OUTCOME, key);

	if (outcome)
		return totals->outcomes[outcome];
	if (!strcmp(key, "units"))
		return totals->unit_count;
	if (!strcmp(key, "electorate"))
		return tdp_json_total_electorate(totals);
	if (!strcmp(key, "present"))
		return tdp_json_total_present(totals);
	return tdp_json_total_full_turnout(totals);
}

static int check_total(struct tdp_json_campaign *campaign, const char *key,
		       const json_t *printed, const struct tdp_json_path *at)
{
	int64_t total = total_of(&campaign->totals, key);

	if (total < 0 || total == json_integer_value(printed))
		return 0;
	return tdp_json_campaign_remark(campaign, TDPELECT_FINDING_PUBLISHED_MISMATCH,
					json_integer_value(printed), total, at);
}

/* FORMATS §2: at the precision it was printed with. The finding tells what it is of. */
static int check_turnout(struct tdp_json_campaign *campaign, const json_t *published,
			 const struct tdp_json_path *at)
{
	struct tdpelect_printed_percent printed =
		tdp_json_percent(published, "turnout_percent");
	int64_t present = tdp_json_total_present(&campaign->totals);
	int64_t electorate = tdp_json_total_electorate(&campaign->totals);

	if (present < 0 || electorate <= 0
	    || tdpelect_printed_percent_fits(printed, present, electorate))
		return 0;
	return tdp_json_campaign_remark(campaign, TDPELECT_FINDING_PUBLISHED_MISMATCH,
					present, electorate,
					TDP_JSON_MEMBER(at, "turnout_percent"));
}

int tdp_json_campaign_check_published(struct tdp_json_campaign *campaign)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(NULL, "published");
	json_t *published = json_object_get(campaign->in->root, "published"), *printed;
	const char *key;
	int bad = 0;

	json_object_foreach(published, key, printed) {
		if (json_is_integer(printed))
			bad |= check_total(campaign, key, printed,
					   TDP_JSON_MEMBER(here, key));
	}
	if (json_object_get(published, "turnout_percent"))
		bad |= check_turnout(campaign, published, here);
	return bad;
}
