/* SPDX-License-Identifier: MIT */
/* More pass than there are seats. No text of either regime says who takes them (the notes on
 * the law list it as a quarrel), so without a rulebook value the authority decides. */
#include "majority.h"

#include "../date.h"

/* The (seats + 1) greatest numbers of votes of those who passed, the greatest first; zeros before
 * there are any. */
static void rank(const struct tdpelect_tally *tally, const struct tdpelect_candidacy *candidacies,
		 int32_t *top)
{
	for (size_t i = 0; i < tally->candidate_count; i++) {
		int32_t votes = tdp_votes(tally, i)->votes, at = tally->seats;

		if (candidacies[i].passed != 1 || votes <= top[at])
			continue;
		for (; at > 0 && top[at - 1] < votes; at--)
			top[at] = top[at - 1];
		top[at] = votes;
	}
}

/* What is not known of the birth of a is zero, and so before any day. */
static int is_surely_younger(struct tdpelect_date a, struct tdpelect_date b)
{
	if (!tdp_date_is_set(b))
		return 0;
	if (!b.month)
		b.month = 12;
	if (!b.day)
		b.day = tdp_date_month_length(b.year, b.month);
	return tdpelect_date_compare(a, b) > 0;
}

/* Takes the oldest of those with `margin` votes for the seats left; 0 where their birth dates
 * do not tell them apart. */
static int seat_older(const struct tdpelect_tally *tally, struct tdpelect_candidacy *candidacies,
		      int32_t margin, int32_t seats_left)
{
	int32_t seated = 0;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		int32_t rivals = 0;

		if (candidacies[i].passed != 1 || tdp_votes(tally, i)->votes != margin)
			continue;
		for (size_t j = 0; j < tally->candidate_count; j++)
			rivals += j != i && candidacies[j].passed == 1 &&
				  tdp_votes(tally, j)->votes == margin &&
				  !is_surely_younger(tdp_votes(tally, j)->birth_date,
						     tdp_votes(tally, i)->birth_date);
		if (rivals < seats_left) {
			candidacies[i].elected = 1;
			seated++;
		}
	}
	return seated == seats_left;
}

static int32_t seat_above(const struct tdpelect_tally *tally,
			  struct tdpelect_candidacy *candidacies, int32_t votes)
{
	int32_t seated = 0;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		if (candidacies[i].passed == 1 && tdp_votes(tally, i)->votes > votes) {
			candidacies[i].elected = 1;
			seated++;
		}
	}
	return seated;
}

static void seat_nobody(const struct tdpelect_tally *tally, struct tdpelect_majority *majority,
			struct tdpelect_candidacy *candidacies, int32_t outcome)
{
	for (size_t i = 0; i < tally->candidate_count; i++)
		candidacies[i].elected = 0;
	majority->outcome = outcome;
}

static struct tdpelect_place votes_of(const struct tdpelect_tally *tally)
{
	return tdp_at(TDPELECT_PLACE_CONTEST_VOTES, tally->round, tally->contest, -1);
}

/* The last who has a seat against the first who has none. */
static int has_more_votes(const struct tdpelect_tally *tally, struct tdpelect_context *context,
			  int32_t last_seated, int32_t first_left)
{
	return tdp_compare(context, &(struct tdpelect_comparison){
					    .kind = TDPELECT_COMPARISON_MARGIN,
					    .value = TDPELECT_VALUE_MORE_PASS_THAN_SEATS,
					    .relation = TDPELECT_RELATION_MORE_THAN,
					    .at = votes_of(tally),
					    .other = votes_of(tally),
					    .left = last_seated,
					    .right = first_left});
}

static void break_tie(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
		      struct tdpelect_context *context, struct tdpelect_majority *majority,
		      struct tdpelect_candidacy *candidacies, int32_t margin)
{
	int32_t rule = tdp_read_choice(rulebook, context, TDPELECT_VALUE_TIE);
	int32_t seated = seat_above(tally, candidacies, margin);

	if (tdp_compare_choice(context, TDPELECT_VALUE_TIE, rule, TDPELECT_CHOICE_OLDER,
			       votes_of(tally)) &&
	    seat_older(tally, candidacies, margin, tally->seats - seated)) {
		majority->outcome = TDPELECT_OUTCOME_ELECTED;
		majority->elected_count = tally->seats;
		return;
	}
	seat_nobody(tally, majority, candidacies,
		    rule == TDPELECT_CHOICE_REVOTE ? TDPELECT_OUTCOME_NO_WINNER
						   : TDPELECT_OUTCOME_TIED);
	tdp_find(context, TDPELECT_FINDING_MAJORITY_TIED, TDPELECT_VALUE_TIE, votes_of(tally),
		 margin, 0);
}

void tdp_choose_winners(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			struct tdpelect_context *context, struct tdpelect_majority *majority,
			struct tdpelect_candidacy *candidacies, int32_t passed_count)
{
	int32_t top[TDPELECT_SEAT_LIMIT + 1] = {0};
	int32_t value = TDPELECT_VALUE_MORE_PASS_THAN_SEATS;
	int32_t says = tdp_read_choice(rulebook, context, value);

	if (!tdp_compare_choice(context, value, says, TDPELECT_CHOICE_MOST_VOTES,
				votes_of(tally))) {
		seat_nobody(tally, majority, candidacies, TDPELECT_OUTCOME_UNDETERMINED);
		tdp_find(context, TDPELECT_FINDING_MAJORITY_MORE_PASS_THAN_SEATS, value,
			 votes_of(tally), passed_count, tally->seats);
		return;
	}
	rank(tally, candidacies, top);
	if (!has_more_votes(tally, context, top[tally->seats - 1], top[tally->seats])) {
		break_tie(rulebook, tally, context, majority, candidacies, top[tally->seats]);
		return;
	}
	majority->elected_count = seat_above(tally, candidacies, top[tally->seats]);
	majority->outcome = TDPELECT_OUTCOME_ELECTED;
}
