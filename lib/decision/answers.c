/* SPDX-License-Identifier: MIT */
/* What a decision hands out. */
#include "decision.h"

const tdpelect_rulebook *tdpelect_decision_rulebook(const tdpelect_decision *decision)
{
	return decision ? decision->rulebook : NULL;
}

struct tdpelect_date tdpelect_decision_day(const tdpelect_decision *decision)
{
	return decision ? decision->day : TDP_NO_DATE;
}

int32_t tdpelect_decision_state(const tdpelect_decision *decision)
{
	return decision ? decision->state : 0;
}

static tdpelect_status status_of(int is_handed_out)
{
	return is_handed_out ? TDPELECT_OK : TDPELECT_ERROR_STRUCT;
}

size_t tdpelect_decision_step_count(const tdpelect_decision *decision)
{
	return decision ? decision->step_count : 0;
}

tdpelect_status tdpelect_decision_step(const tdpelect_decision *decision, size_t index,
				       struct tdpelect_step *ret_step)
{
	if (index >= tdpelect_decision_step_count(decision) || !ret_step)
		return TDPELECT_ERROR_ARGUMENT;
	return status_of(tdp_hand_out(ret_step, &decision->steps[index], sizeof(*ret_step)));
}

size_t tdpelect_decision_eligibility_count(const tdpelect_decision *decision)
{
	return decision ? decision->people_count : 0;
}

tdpelect_status tdpelect_decision_eligibility(const tdpelect_decision *decision, size_t index,
					      struct tdpelect_eligibility_row *ret_row)
{
	if (index >= tdpelect_decision_eligibility_count(decision) || !ret_row)
		return TDPELECT_ERROR_ARGUMENT;
	return status_of(tdp_hand_out(ret_row, &decision->people[index], sizeof(*ret_row)));
}

size_t tdpelect_decision_round_count(const tdpelect_decision *decision)
{
	return decision ? decision->round_count : 0;
}

tdpelect_status tdpelect_decision_round(const tdpelect_decision *decision, size_t index,
					struct tdpelect_round_result *ret_round)
{
	struct tdpelect_round_result answer = {0};
	const struct tdp_judged_round *round;

	if (index >= tdpelect_decision_round_count(decision) || !ret_round)
		return TDPELECT_ERROR_ARGUMENT;
	round = &decision->rounds[index];
	answer.round = round->index + 1;
	answer.held = round->state == TDP_ROUND_HELD;
	answer.contest_count = (int32_t)round->facts->contests.count;
	answer.quorum = round->quorum;
	answer.quorum.size = sizeof(answer.quorum);
	answer.meeting_vote_count = (int32_t)round->facts->meeting_votes.count;
	return status_of(tdp_hand_out(ret_round, &answer, sizeof(answer)));
}

tdpelect_status tdpelect_decision_meeting_vote(const tdpelect_decision *decision, size_t round,
					       size_t index,
					       struct tdpelect_meeting_result *ret_result)
{
	if (round >= tdpelect_decision_round_count(decision) || !ret_result ||
	    index >= decision->rounds[round].facts->meeting_votes.count)
		return TDPELECT_ERROR_ARGUMENT;
	return status_of(tdp_hand_out(ret_result,
				      &decision->rounds[round].meeting_results[index],
				      sizeof(*ret_result)));
}

static const struct tdp_judged_contest *find_contest(const tdpelect_decision *decision,
						     size_t round, size_t contest)
{
	if (round >= tdpelect_decision_round_count(decision) ||
	    contest >= decision->rounds[round].facts->contests.count)
		return NULL;
	return &decision->rounds[round].contests[contest];
}

static int has_passed(const struct tdp_judged_contest *contest)
{
	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		if (contest->candidacies[i].passed == 1)
			return 1;
	return 0;
}

/* 1 where votes are compared with the majority: outcomes 6 to 8 of the order. */
static int is_judged(const struct tdp_judged_contest *contest)
{
	int32_t outcome = contest->majority.outcome;

	if (!contest->majority.base)
		return 0;
	if (outcome == TDPELECT_OUTCOME_UNDETERMINED)
		return has_passed(contest) || contest->is_reported;
	return tdp_outcome_is_counted(outcome) || outcome == TDPELECT_OUTCOME_UNKNOWN ||
	       outcome == TDPELECT_OUTCOME_TIED;
}

tdpelect_status tdpelect_decision_contest(const tdpelect_decision *decision, size_t round,
					  size_t contest,
					  struct tdpelect_contest_result *ret_contest)
{
	const struct tdp_judged_contest *found = find_contest(decision, round, contest);
	struct tdpelect_contest_result answer = {0};

	if (!found || !ret_contest)
		return TDPELECT_ERROR_ARGUMENT;
	answer.office = found->office;
	answer.kind = found->kind;
	answer.judged = is_judged(found);
	answer.reported = found->is_reported;
	answer.candidate_count = (int32_t)found->tally.candidate_count;
	answer.majority = found->majority;
	return status_of(tdp_hand_out(ret_contest, &answer, sizeof(answer)));
}

tdpelect_status tdpelect_decision_papers(const tdpelect_decision *decision, size_t round,
					 size_t contest, struct tdpelect_paper_tally *ret_tally)
{
	const struct tdp_judged_contest *found = find_contest(decision, round, contest);

	if (!found || !ret_tally)
		return TDPELECT_ERROR_ARGUMENT;
	return status_of(tdp_hand_out(ret_tally, &found->papers.tally, sizeof(*ret_tally)));
}

tdpelect_status tdpelect_decision_candidate(const tdpelect_decision *decision, size_t round,
					    size_t contest, size_t candidate,
					    struct tdpelect_candidate_result *ret_candidate)
{
	const struct tdp_judged_contest *found = find_contest(decision, round, contest);
	struct tdpelect_candidate_result answer = {0};

	if (!found || !ret_candidate || candidate >= found->tally.candidate_count)
		return TDPELECT_ERROR_ARGUMENT;
	answer.candidate_id = found->ids[candidate];
	answer.votes = found->votes[candidate].votes;
	answer.against = found->votes[candidate].against;
	answer.abstain = found->votes[candidate].abstain;
	answer.withdrawn = found->votes[candidate].withdrawn;
	answer.seated = found->votes[candidate].seated;
	answer.listed = found->listed[candidate] >= 0;
	answer.candidacy = found->candidacies[candidate];
	return status_of(tdp_hand_out(ret_candidate, &answer, sizeof(answer)));
}

/* Who was reported as elected stands in where the counts do not tell. */
static const char *reported_winner(const struct tdp_judged_contest *contest, size_t index)
{
	for (size_t i = 0; i < contest->facts->published.count; i++)
		if (tdp_published(contest->facts, i)->is_elected && index-- == 0)
			return contest->facts->published_ids.ids[i];
	return NULL;
}

const char *tdpelect_decision_elected(const tdpelect_decision *decision, size_t round,
				      size_t contest, int32_t other_base, size_t index)
{
	const struct tdp_judged_contest *found = find_contest(decision, round, contest);
	int32_t of = 0;

	if (!found || other_base < -1 || other_base >= found->majority.other_base_count)
		return NULL;
	if (other_base < 0 && found->is_reported)
		return found->majority.elected_count ? reported_winner(found, index) : NULL;
	if (other_base >= 0)
		of = found->majority.other_bases[other_base].of;
	for (size_t i = 0; i < found->tally.candidate_count; i++) {
		int is_elected = of ? tdp_is_elected_on(&found->tally, &found->majority, of, i)
				    : found->candidacies[i].elected;

		if (is_elected && index-- == 0)
			return found->ids[i];
	}
	return NULL;
}

size_t tdpelect_decision_finding_count(const tdpelect_decision *decision)
{
	return decision ? decision->context.finding_count : 0;
}

tdpelect_status tdpelect_decision_finding(const tdpelect_decision *decision, size_t index,
					  struct tdpelect_finding *ret_finding)
{
	if (index >= tdpelect_decision_finding_count(decision) || !ret_finding)
		return TDPELECT_ERROR_ARGUMENT;
	return status_of(tdp_hand_out(ret_finding, &decision->context.findings[index],
				      sizeof(*ret_finding)));
}

int tdpelect_decision_covers_transition(const tdpelect_decision *decision, size_t index)
{
	return decision ? tdpelect_context_covers_transition(&decision->context, index) : 0;
}

int tdpelect_decision_covers(const tdpelect_decision *decision, int32_t value)
{
	return decision ? tdpelect_context_covers(&decision->context, value) : 0;
}
