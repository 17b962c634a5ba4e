/* SPDX-License-Identifier: MIT */
/* Votes inside the meeting. Decree 59/2023, Art. 3(5)(a)-(c): the secretary, the way of voting
 * and the counting board are each adopted by more than half of those who attend. The 2008 texts
 * leave it to the conference, in words that were not seen: no value, no answer. */
#include <tdpelect/meeting.h>

#include <tdpelect/words.h>

#include "count.h"

void tdpelect_meeting_vote_init(struct tdpelect_meeting_vote *vote)
{
	static const struct tdpelect_meeting_vote empty = TDPELECT_MEETING_VOTE_INIT;

	if (vote)
		tdp_begin(vote, &empty);
}

static tdpelect_status check(const tdpelect_rulebook *rulebook,
			     const struct tdpelect_meeting_vote *vote,
			     struct tdpelect_error *error)
{
	if (!rulebook || !vote)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "vote", -1, NULL);
	if (tdp_check_sealed(rulebook, error))
		return TDPELECT_ERROR_ARGUMENT;
	if (!tdp_struct_is_known(vote, sizeof(*vote)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "vote", -1, NULL);
	if (!tdpelect_word_name(TDPELECT_SET_MEETING_MATTER, vote->matter))
		return tdp_fail(error, TDPELECT_ERROR_WORD, "matter", -1, NULL);
	if (!tdp_is_count(vote->votes) || !tdp_is_count(vote->against) ||
	    !tdp_is_count(vote->abstain))
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "votes", -1, NULL);
	if (!tdp_is_count(vote->present_count))
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "present_count", -1, NULL);
	if (!tdp_is_count(vote->electorate_count))
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "electorate_count", -1, NULL);
	return TDPELECT_OK;
}

static int32_t base_of(const struct tdpelect_meeting_vote *vote, int32_t base)
{
	switch (base) {
	case TDPELECT_BASE_PRESENT:
		return vote->present_count;
	case TDPELECT_BASE_ELECTORATE:
		return vote->electorate_count;
	default: /* a show of hands has no ballots */
		return TDPELECT_UNKNOWN;
	}
}

static struct tdpelect_place place_of(const struct tdpelect_meeting_vote *vote)
{
	return tdp_at(TDPELECT_PLACE_ROUND_MEETING_VOTE, vote->round, -1, vote->item);
}

static struct tdpelect_place base_place(const struct tdpelect_meeting_vote *vote, int32_t base)
{
	return tdp_at(base == TDPELECT_BASE_PRESENT ? TDPELECT_PLACE_ROUND_PRESENT
						    : TDPELECT_PLACE_ELECTORATE,
		      vote->round, -1, -1);
}

static int64_t hands(const struct tdpelect_meeting_vote *vote)
{
	const int32_t counts[] = {vote->votes, vote->against, vote->abstain};
	int64_t sum = 0;

	for (int i = 0; i < 3; i++)
		sum += tdp_is_known(counts[i]) ? counts[i] : 0;
	return sum;
}

/* Everybody who raises a hand is there, and whoever is there is of the electorate. */
static int is_contradicted(const struct tdpelect_meeting_vote *vote,
			   struct tdpelect_context *context)
{
	int32_t most = tdp_is_known(vote->present_count) ? vote->present_count
							 : vote->electorate_count;
	struct tdpelect_place other = base_place(vote, tdp_is_known(vote->present_count)
							       ? TDPELECT_BASE_PRESENT
							       : TDPELECT_BASE_ELECTORATE);

	if (!tdp_is_known(most) || tdp_counts_agree(context, TDPELECT_RELATION_AT_MOST,
						    place_of(vote), other, hands(vote), most))
		return 0;
	tdp_find_both(context, TDPELECT_FINDING_MEETING_HANDS_OVER_PRESENT, place_of(vote), other,
		      hands(vote), most);
	return 1;
}

static void compare(const struct tdpelect_meeting_vote *vote, struct tdpelect_context *context,
		    struct tdpelect_meeting_result *result)
{
	struct tdpelect_place at = place_of(vote);
	int is_adopted;

	if (!tdp_is_known(vote->votes) || !tdp_is_known(result->of)) {
		result->outcome = TDPELECT_MEETING_OUTCOME_UNKNOWN;
		tdp_find(context, TDPELECT_FINDING_MEETING_MISSING, result->value, at, 0, 0);
		return;
	}
	is_adopted = tdp_compare(context, &(struct tdpelect_comparison){
						  .kind = TDPELECT_COMPARISON_MEETING,
						  .value = result->value,
						  .relation = result->compare,
						  .word = result->base,
						  .ratio = result->ratio,
						  .at = at,
						  .other = base_place(vote, result->base),
						  .left = vote->votes,
						  .right = result->of});
	result->outcome = is_adopted ? TDPELECT_MEETING_OUTCOME_ADOPTED
				     : TDPELECT_MEETING_OUTCOME_NOT_ADOPTED;
	tdp_find(context,
		 is_adopted ? TDPELECT_FINDING_MEETING_ADOPTED
			    : TDPELECT_FINDING_MEETING_NOT_ADOPTED,
		 result->value, at, vote->votes, result->needed);
}

static void judge(const tdpelect_rulebook *rulebook, const struct tdpelect_meeting_vote *vote,
		  struct tdpelect_context *context, struct tdpelect_meeting_result *result)
{
	const struct tdpelect_rule *rule = tdp_require(rulebook, context, result->value);

	if (rule && rule->kind == TDPELECT_KIND_RATIO) {
		result->base = rule->base;
		result->compare = rule->compare;
		result->ratio = tdp_ratio_of(rule);
		result->of = base_of(vote, rule->base);
		if (tdp_is_known(result->of))
			result->needed = tdp_fraction_needed(result->ratio, result->compare,
							     result->of);
	}
	if (is_contradicted(vote, context))
		result->outcome = TDPELECT_MEETING_OUTCOME_IRRECONCILABLE;
	else if (!result->base)
		result->outcome = TDPELECT_MEETING_OUTCOME_UNDETERMINED;
	else
		compare(vote, context, result);
}

tdpelect_status tdpelect_meeting_vote_judge(const tdpelect_rulebook *rulebook,
					    const struct tdpelect_meeting_vote *vote,
					    struct tdpelect_context *context,
					    struct tdpelect_meeting_result *ret_result,
					    struct tdpelect_error *reterr_error)
{
	struct tdpelect_meeting_result result = {.value = TDPELECT_VALUE_MEETING_VOTE,
						 .of = TDPELECT_UNKNOWN,
						 .needed = TDPELECT_UNKNOWN};
	tdpelect_status status = check(rulebook, vote, reterr_error);

	if (status)
		return status;
	if (!ret_result)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_result", -1, NULL);
	result.matter = vote->matter;
	result.votes = vote->votes;
	judge(rulebook, vote, context, &result);
	if (!tdp_hand_out(ret_result, &result, sizeof(result)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "ret_result", -1, NULL);
	return TDPELECT_OK;
}
