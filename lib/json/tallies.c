/* SPDX-License-Identifier: MIT */
#include "campaign.h"

const int32_t tdp_json_unit_outcomes[] = {
	TDPELECT_OUTCOME_ELECTED,      TDPELECT_OUTCOME_PARTLY_ELECTED,
	TDPELECT_OUTCOME_NO_WINNER,    TDPELECT_OUTCOME_NO_QUORUM,
	TDPELECT_OUTCOME_NOT_HELD,     TDPELECT_OUTCOME_ANNULLED,
	TDPELECT_OUTCOME_UNDETERMINED, TDPELECT_OUTCOME_IRRECONCILABLE,
	TDPELECT_OUTCOME_TIED,         TDPELECT_OUTCOME_UNKNOWN,
	0,
};

int tdp_json_is_unit_outcome(int32_t outcome)
{
	for (size_t i = 0; tdp_json_unit_outcomes[i]; i++)
		if (tdp_json_unit_outcomes[i] == outcome)
			return 1;
	return 0;
}

static json_t *zeros(size_t length)
{
	json_t *list = json_array();
	int bad = !list;

	for (size_t i = 0; i < length; i++)
		bad |= tdp_json_push(list, json_integer(0));
	return tdp_json_done(list, bad);
}

int tdp_json_tally(json_t *tallies, const char *name, size_t length, size_t index,
		   int64_t count)
{
	json_t *tally = json_object_get(tallies, name), *sum;

	if (!tally) {
		if (tdp_json_put(tallies, name, zeros(length)))
			return 0;
		tally = json_object_get(tallies, name);
	}
	sum = json_array_get(tally, index);
	return json_integer_set(sum, json_integer_value(sum) + count) == 0;
}

int64_t tdp_json_tallied(const json_t *tally, size_t index)
{
	return json_integer_value(json_array_get(tally, index));
}

/* Index 0 is the total, the others are outcomes. */
int tdp_json_tally_office(struct tdp_json_campaign *campaign, const char *office,
			  int32_t outcome, int64_t count)
{
	const size_t length = TDPELECT_OUTCOME_NOT_RELEASED + 1;

	return tdp_json_tally(campaign->offices, office, length, 0, count)
	       && tdp_json_tally(campaign->offices, office, length, (size_t)outcome,
				 count);
}

/* Index 0 and 1 are electorate and present, 2 and 3 how many do not tell them. */
int tdp_json_tally_groups(struct tdp_json_campaign *campaign, const json_t *groups)
{
	static const char *const counts[] = {"electorate", "present"};
	const char *name;
	json_t *group;
	int good = 1;

	json_object_foreach((json_t *)groups, name, group) {
		for (size_t i = 0; i < 2 && !tdp_json_is_extra(name, group); i++) {
			int32_t count = tdp_json_count(group, counts[i]);

			good &= tdp_json_tally(campaign->groups, name, 4,
					       count < 0 ? i + 2 : i,
					       count < 0 ? 1 : count);
		}
	}
	return good;
}
