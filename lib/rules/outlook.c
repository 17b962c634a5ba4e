/* SPDX-License-Identifier: MIT */
/* Numbers that still grow, against the least that is needed. The thresholds are those of the
 * quorum and the majority; nothing is judged before all is known. */
#include <tdpelect/outlook.h>

#include "../fraction.h"
#include "count.h"

static void weigh(struct tdpelect_outlook *outlook)
{
	if (!tdp_is_known(outlook->needed) || !tdp_is_known(outlook->reached)) {
		outlook->outlook = TDPELECT_OUTLOOK_UNKNOWN;
		return;
	}
	outlook->still_needed = outlook->reached >= outlook->needed
					? 0
					: outlook->needed - outlook->reached;
	if (outlook->still_needed == 0)
		outlook->outlook = TDPELECT_OUTLOOK_DECIDED;
	else if (tdp_is_known(outlook->still_out) && outlook->still_out < outlook->still_needed)
		outlook->outlook = TDPELECT_OUTLOOK_IMPOSSIBLE;
	else
		outlook->outlook = TDPELECT_OUTLOOK_OPEN;
}

static const struct tdpelect_outlook nothing_known = {sizeof(nothing_known),
						      TDPELECT_OUTLOOK_UNKNOWN,
						      TDPELECT_UNKNOWN,
						      TDPELECT_UNKNOWN,
						      TDPELECT_UNKNOWN,
						      TDPELECT_UNKNOWN};

static tdpelect_status hand_out(struct tdpelect_outlook *ret_outlook,
				const struct tdpelect_outlook *outlook,
				struct tdpelect_error *error)
{
	if (!ret_outlook)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "ret_outlook", -1, NULL);
	if (!tdp_hand_out(ret_outlook, outlook, sizeof(*outlook)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "ret_outlook", -1, NULL);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_outlook_attendance(const tdpelect_rulebook *rulebook,
					    const struct tdpelect_attendance *attendance,
					    struct tdpelect_context *context,
					    struct tdpelect_outlook *ret_outlook,
					    struct tdpelect_error *reterr_error)
{
	struct tdpelect_outlook outlook = nothing_known;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	tdpelect_status status =
		tdpelect_quorum_judge(rulebook, attendance, context, &quorum, reterr_error);

	if (status)
		return status;
	if (quorum.outcome == TDPELECT_QUORUM_OUTCOME_NOT_REQUIRED) {
		outlook.outlook = TDPELECT_OUTLOOK_DECIDED;
		outlook.still_needed = 0;
		return hand_out(ret_outlook, &outlook, reterr_error);
	}
	if (tdp_is_known(quorum.of) && tdp_is_known(attendance->present_count)) {
		if (attendance->present_count > quorum.of)
			return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "present_count", -1,
					"more people have come than the electorate holds");
		outlook.still_out = quorum.of - attendance->present_count;
	}
	outlook.needed = quorum.needed;
	outlook.reached = attendance->present_count;
	weigh(&outlook);
	return hand_out(ret_outlook, &outlook, reterr_error);
}

static int32_t needed_votes(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			    struct tdpelect_context *context)
{
	int32_t value = tally->kind == TDPELECT_CONTEST_KIND_RELEASE ? TDPELECT_VALUE_RELEASE_VOTE
								      : TDPELECT_VALUE_MAJORITY;
	const struct tdpelect_rule *rule = tdp_require(rulebook, context, value);
	int32_t of;

	if (!rule || rule->kind != TDPELECT_KIND_RATIO)
		return TDPELECT_UNKNOWN;
	of = tdp_tally_base(tally, rule->base);
	return tdp_is_known(of) ? tdp_fraction_needed(tdp_ratio_of(rule), rule->compare, of)
				: TDPELECT_UNKNOWN;
}

static tdpelect_status check_counted(const struct tdpelect_tally *tally, int32_t counted,
				     size_t index, struct tdpelect_error *error)
{
	int32_t least = tdp_tally_least_link(tally), votes;

	if (index >= tally->candidate_count)
		return tdp_fail(error, TDPELECT_ERROR_REFERENCE, "candidate_index", -1, NULL);
	if (!tdp_is_count(counted))
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "counted_ballot_count", -1, NULL);
	votes = tdp_votes(tally, index)->votes;
	if (tdp_is_known(counted) && tdp_is_known(votes) && votes > counted)
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "votes", (int32_t)index,
				"more votes than ballots counted so far");
	if (tdp_is_known(counted) && tdp_is_known(least) && counted > least)
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "counted_ballot_count", -1,
				"more ballots counted than there can be");
	return TDPELECT_OK;
}

tdpelect_status tdpelect_outlook_count(const tdpelect_rulebook *rulebook,
				       const struct tdpelect_tally *tally,
				       int32_t counted_ballot_count, size_t candidate_index,
				       struct tdpelect_context *context,
				       struct tdpelect_outlook *ret_outlook,
				       struct tdpelect_error *reterr_error)
{
	struct tdpelect_outlook outlook = nothing_known;
	tdpelect_status status = tdp_tally_check(rulebook, tally, reterr_error);
	int32_t least;

	if (!status)
		status = check_counted(tally, counted_ballot_count, candidate_index, reterr_error);
	if (status)
		return status;
	least = tdp_tally_least_link(tally);
	if (tdp_is_known(least) && tdp_is_known(counted_ballot_count))
		outlook.still_out = least - counted_ballot_count;
	outlook.needed = needed_votes(rulebook, tally, context);
	outlook.reached = tdp_votes(tally, candidate_index)->votes;
	weigh(&outlook);
	if (tdp_votes(tally, candidate_index)->withdrawn)
		outlook.outlook = TDPELECT_OUTLOOK_IMPOSSIBLE;
	return hand_out(ret_outlook, &outlook, reterr_error);
}
