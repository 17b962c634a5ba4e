/* SPDX-License-Identifier: MIT */
/* The four questions and nothing else, under the law of a place and a day: what a small program
 * carries of the library is measured by test_size.py. */
#include <tdpelect.h>

static int ask(const tdpelect_rulebook *law, struct tdpelect_date day)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	struct tdpelect_eligibility eligibility = TDPELECT_ELIGIBILITY_INIT;
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_votes votes = TDPELECT_VOTES_INIT;
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_candidacy candidacy = TDPELECT_CANDIDACY_INIT;
	struct tdpelect_round_outcome round = TDPELECT_ROUND_OUTCOME_INIT;
	struct tdpelect_history history = TDPELECT_HISTORY_INIT;
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	size_t step_count;
	int32_t state;

	attendance.electorate_count = tally.electorate_count = 361;
	attendance.present_count = tally.present_count = 314;
	votes.votes = 159;
	tally.votes = &votes;
	tally.candidate_count = 1;
	if (tdpelect_eligibility_judge(law, TDPELECT_ROLE_CANDIDATE, &person, day, NULL,
				       &eligibility, NULL) ||
	    tdpelect_quorum_judge(law, &attendance, NULL, &quorum, NULL) ||
	    tdpelect_majority_judge(law, &tally, quorum.outcome, NULL, &majority, &candidacy, NULL))
		return 1;
	round.outcome = majority.outcome;
	round.polling_day = day;
	history.rounds = &round;
	history.round_count = 1;
	return tdpelect_next_judge(law, &history, NULL, &state, steps, &step_count, NULL) ||
	       state != TDPELECT_STATE_REVOTE_DUE;
}

int main(void)
{
	struct tdpelect_date day = {2013, 1, 31};
	tdpelect_rulebook *law = NULL;
	size_t pack_count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);
	int failed = tdpelect_rulebook_resolve(packs, pack_count, "VN", day, &law, NULL) ||
		     ask(law, day);

	tdpelect_rulebook_free(law);
	return failed;
}
