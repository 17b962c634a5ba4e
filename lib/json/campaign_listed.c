/* SPDX-License-Identifier: MIT */
#include "campaign.h"

/* Units one by one, for those who name them; reports only count them. */

static int push(struct tdp_json_campaign *campaign, json_t *made, const char *name,
		int32_t outcome)
{
	int bad = !made;

	bad |= tdp_json_put_text(made, "name", name);
	bad |= tdp_json_put_word(made, "outcome", TDPELECT_SET_OUTCOME, outcome);
	return tdp_json_push(campaign->listed, tdp_json_done(made, bad));
}

int tdp_json_list_unit(struct tdp_json_campaign *campaign, const json_t *source,
		       const struct tdpelect_unit *facts)
{
	const json_t *unit = json_object_get(source, "unit");
	const char *name = tdp_json_string(unit, "name");
	json_t *made;
	int bad;

	if (!campaign->listed)
		return 0;
	made = json_object();
	bad = tdp_json_put_count(made, "count", 1);
	bad |= tdp_json_put(made, "revote", json_boolean(facts->revote_due));
	if (facts->revote_due)
		bad |= tdp_json_put_date(made, "by", facts->revote_by);
	return push(campaign, tdp_json_done(made, bad),
		    name ? name : tdp_json_string(unit, "id"), facts->outcome);
}

/* Its id is a name for the sum, not for the units. */
int tdp_json_list_summary(struct tdp_json_campaign *campaign, const json_t *source,
			  int32_t outcome)
{
	json_t *made;
	int bad;

	if (!campaign->listed)
		return 0;
	made = json_object();
	bad = tdp_json_put_count(made, "count", tdp_json_count(source, "count"));
	return push(campaign, tdp_json_done(made, bad), tdp_json_string(source, "name"),
		    outcome);
}
