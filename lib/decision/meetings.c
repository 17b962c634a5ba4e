/* SPDX-License-Identifier: MIT */
/* What a round's meeting voted on beside the election itself. It is told and changes nothing. */
#include "decision.h"

static void leave(const tdpelect_decision *decision, const struct tdpelect_meeting_vote *vote,
		  struct tdpelect_meeting_result *result)
{
	result->outcome = decision->rulebook ? TDPELECT_MEETING_OUTCOME_UNDETERMINED
					     : TDPELECT_MEETING_OUTCOME_UNKNOWN;
	result->matter = vote->matter;
	result->votes = vote->votes;
	result->of = result->needed = TDPELECT_UNKNOWN;
}

void tdp_decide_meeting(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	size_t count = round->facts->meeting_votes.count;

	round->meeting_results = tdp_take(decision, count, sizeof(*round->meeting_results));
	for (size_t i = 0; round->meeting_results && i < count; i++) {
		struct tdpelect_meeting_vote vote = *tdp_meeting_vote(round->facts, i);
		struct tdpelect_meeting_result *result = &round->meeting_results[i];

		result->size = sizeof(*result);
		vote.present_count = round->present_count;
		vote.electorate_count = round->electorate_count;
		vote.round = round->index;
		vote.item = (int32_t)i;
		if (tdp_has_law(decision))
			tdpelect_meeting_vote_judge(decision->rulebook, &vote, &decision->context,
						    result, NULL);
		else
			leave(decision, &vote, result);
	}
}
