/* SPDX-License-Identifier: MIT */
#include "campaign.h"

/* Units one by one, for those who name them; reports only count them. */

static int push(struct tdp_json_campaign *campaign, json_t *made, const json_t *named,
		int32_t outcome)
{
	const char *name = tdp_json_string(named, "name");
	int bad = !made;

	bad |= tdp_json_put_text(made, "name",
				 name ? name : tdp_json_string(named, "id"));
	bad |= tdp_json_put_word(made, "outcome", TDPELECT_SET_OUTCOME, outcome);
	return tdp_json_push(campaign->listed, tdp_json_done(made, bad));
}

int tdp_json_list_unit(struct tdp_json_campaign *campaign, const json_t *source,
		       const struct tdpelect_unit *facts)
{
	json_t *made;
	int bad;

	if (!campaign->listed)
		return 0;
	made = json_object();
	bad = tdp_json_put_count(made, "count", 1);
	bad |= tdp_json_put(made, "revote", json_boolean(facts->revote_due));
	if (facts->revote_due)
		bad |= tdp_json_put_date(made, "by", facts->revote_by);
	return push(campaign, tdp_json_done(made, bad), json_object_get(source, "unit"),
		    facts->outcome);
}

int tdp_json_list_summary(struct tdp_json_campaign *campaign, const json_t *source,
			  int32_t outcome)
{
	json_t *made;
	int bad;

	if (!campaign->listed)
		return 0;
	made = json_object();
	bad = tdp_json_put_count(made, "count", tdp_json_count(source, "count"));
	return push(campaign, tdp_json_done(made, bad), source, outcome);
}
