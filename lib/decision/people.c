/* SPDX-License-Identifier: MIT */
/* Every candidate's eligibility. It never changes an outcome: an elected person who is not
 * eligible is for the authority that recognises. */
#include "decision.h"

#include "../rules/birth.h"

static void judge(tdpelect_decision *decision, const struct tdp_candidate *candidate,
		  struct tdpelect_place at, struct tdpelect_eligibility_row *row)
{
	struct tdpelect_place birth = at;
	size_t since = tdp_trace_count(&decision->context);

	birth.place = TDPELECT_PLACE_BIRTH_DATE;
	row->eligibility.size = sizeof(row->eligibility);
	row->eligibility.outcome = TDPELECT_ELIGIBILITY_UNKNOWN;
	if (tdp_has_law(decision))
		tdpelect_eligibility_judge(decision->rulebook, TDPELECT_ROLE_CANDIDATE,
					   &candidate->person, decision->first_polling_day,
					   &decision->context, &row->eligibility, NULL);
	tdp_place_trace(&decision->context, since, at);
	if (tdp_is_birth_implausible(candidate->person.birth_date, decision->first_polling_day))
		tdp_find(&decision->context, TDPELECT_FINDING_BIRTH_DATE_IMPLAUSIBLE, 0, birth, 0,
			 0);
}

static void tell(tdpelect_decision *decision, const struct tdpelect_eligibility_row *row,
		 struct tdpelect_place at)
{
	if (row->eligibility.outcome == TDPELECT_ELIGIBILITY_INELIGIBLE)
		tdp_find(&decision->context, TDPELECT_FINDING_CANDIDATE_INELIGIBLE, 0, at, 0, 0);
	if (row->eligibility.outcome == TDPELECT_ELIGIBILITY_ADVISED_AGAINST)
		tdp_find(&decision->context, TDPELECT_FINDING_CANDIDATE_ADVISED_AGAINST, 0, at, 0,
			 0);
}

static void decide_office(tdpelect_decision *decision, int32_t index)
{
	const struct tdp_office *office = tdp_office(decision->election, (size_t)index);

	for (size_t i = 0; i < office->ids.count; i++) {
		struct tdpelect_eligibility_row *row = &decision->people[decision->people_count++];
		struct tdpelect_place at = tdp_at(TDPELECT_PLACE_CANDIDATE, -1, index, (int32_t)i);

		row->size = sizeof(*row);
		row->office = index;
		row->candidate_id = office->ids.ids[i];
		judge(decision, tdp_candidate(office, i), at, row);
		tell(decision, row, at);
	}
}

void tdp_decide_people(tdpelect_decision *decision)
{
	size_t count = 0;

	for (size_t i = 0; i < decision->election->offices.count; i++)
		count += tdp_office(decision->election, i)->ids.count;
	decision->people = tdp_take(decision, count, sizeof(*decision->people));
	for (size_t i = 0; decision->people && i < decision->election->offices.count; i++)
		decide_office(decision, (int32_t)i);
}

/* Where the office's rows of people begin. */
static size_t first_row(const tdpelect_decision *decision, int32_t office)
{
	size_t row = 0;

	for (int32_t i = 0; i < office; i++)
		row += tdp_office(decision->election, (size_t)i)->ids.count;
	return row;
}

static void check_winner(tdpelect_decision *decision, const struct tdp_judged_round *round,
			 const struct tdp_judged_contest *contest, size_t index)
{
	size_t row;

	if (!contest->candidacies[index].elected || contest->listed[index] < 0)
		return;
	row = first_row(decision, contest->office) + (size_t)contest->listed[index];
	if (decision->people[row].eligibility.outcome == TDPELECT_ELIGIBILITY_INELIGIBLE)
		tdp_find(&decision->context, TDPELECT_FINDING_ELECTED_INELIGIBLE, 0,
			 tdp_at(TDPELECT_PLACE_CONTEST_CANDIDATE_VOTES, round->index,
				contest->index, (int32_t)index),
			 0, 0);
}

void tdp_tell_ineligible_winners(tdpelect_decision *decision)
{
	for (size_t r = 0; r < decision->round_count; r++) {
		const struct tdp_judged_round *round = &decision->rounds[r];

		for (size_t c = 0; c < round->contest_count; c++)
			for (size_t i = 0; i < round->contests[c].tally.candidate_count; i++)
				check_winner(decision, round, &round->contests[c], i);
	}
}
