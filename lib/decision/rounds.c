/* SPDX-License-Identifier: MIT */
/* The rounds in the order of the document, each with what those before it left open. */
#include "decision.h"

/* Something other than its day was recorded of the round. */
static int has_happened(const struct tdp_round *round)
{
	return tdp_is_known(round->facts.present_count) || round->clusters.count ||
	       round->contests.count || round->breaches.count || round->meeting_votes.count;
}

static enum tdp_round_state state_of(const tdpelect_decision *decision,
				     const struct tdp_round *round)
{
	if (round->facts.postponed && tdp_is_told(decision, round->facts.postponed_on))
		return TDP_ROUND_POSTPONED;
	return has_happened(round) ? TDP_ROUND_HELD : TDP_ROUND_PLANNED;
}

static void list_rounds(tdpelect_decision *decision)
{
	const tdpelect_election *election = decision->election;

	decision->rounds = tdp_take(decision, election->rounds.count, sizeof(*decision->rounds));
	for (size_t i = 0; decision->rounds && i < election->rounds.count; i++) {
		const struct tdp_round *facts = tdp_round(election, i);
		struct tdp_judged_round *round = &decision->rounds[decision->round_count];

		if (!tdp_is_told(decision, facts->facts.date))
			continue;
		decision->round_count++;
		round->facts = facts;
		round->index = (int32_t)i;
		round->state = state_of(decision, facts);
	}
}

static int32_t ruling_of(const tdpelect_decision *decision, const struct tdp_breach *breach)
{
	return tdp_is_told(decision, breach->ruled) ? breach->ruling : TDPELECT_RULING_NONE;
}

/* What the texts leave open until somebody rules. */
static void tell_unruled(tdpelect_decision *decision, int32_t breach, struct tdpelect_place at)
{
	if (tdp_read_choice(decision->rulebook, &decision->context,
			    TDPELECT_VALUE_BREACH_CONSEQUENCE) == TDPELECT_CHOICE_REVOKE_OR_REDO)
		tdp_find(&decision->context, TDPELECT_FINDING_BREACH_CONSEQUENCE_OPEN,
			 TDPELECT_VALUE_BREACH_CONSEQUENCE, at, 0, 0);
	if (breach == TDPELECT_BREACH_PROXY_VOTING)
		tdp_find(&decision->context, TDPELECT_FINDING_PROXY_NO_BASIS, 0, at, 0, 0);
}

/* Law 10/2022, Art. 22: the authority revokes, or asks the community to do it again. */
static void decide_breaches(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	for (size_t i = 0; i < round->facts->breaches.count; i++) {
		const struct tdp_breach *breach = tdp_breach(round->facts, i);
		int32_t ruling = ruling_of(decision, breach);
		struct tdpelect_place at = tdp_at(TDPELECT_PLACE_ROUND_BREACH, round->index, -1,
						  (int32_t)i);

		if (ruling == TDPELECT_RULING_ANNULLED || ruling == TDPELECT_RULING_REDO) {
			round->is_annulled = 1;
			tdp_find(&decision->context, TDPELECT_FINDING_BREACH_ANNULS, 0, at, 0, 0);
		} else if (ruling != TDPELECT_RULING_DISMISSED) {
			tdp_find(&decision->context, TDPELECT_FINDING_BREACH_UNRULED, 0, at, 0, 0);
			tell_unruled(decision, breach->breach, at);
		}
	}
}

static int was_under_attended(const struct tdp_judged_round *round)
{
	for (size_t i = 0; i < round->contest_count; i++)
		if (round->contests[i].majority.outcome == TDPELECT_OUTCOME_NO_QUORUM)
			return 1; /* maybe only reported */
	return round->quorum.outcome == TDPELECT_QUORUM_OUTCOME_NOT_MET;
}

/* Law 10/2022, Art. 19(1)(b): only after a meeting that too few attended. */
static void check_household_ballots(tdpelect_decision *decision,
				    const struct tdp_judged_round *round)
{
	int has_basis = tdp_read_choice(decision->rulebook, &decision->context,
					TDPELECT_VALUE_NO_QUORUM) ==
			TDPELECT_CHOICE_HOUSEHOLD_BALLOTS;
	int was_adjourned = 0;

	if (round->facts->facts.form != TDPELECT_FORM_HOUSEHOLD_BALLOTS)
		return;
	for (const struct tdp_judged_round *r = decision->rounds; r < round; r++)
		was_adjourned |= r->state == TDP_ROUND_HELD && was_under_attended(r);
	if (!has_basis || !was_adjourned)
		tdp_find(&decision->context, TDPELECT_FINDING_HOUSEHOLD_BALLOTS_NO_BASIS,
			 TDPELECT_VALUE_NO_QUORUM,
			 tdp_at(TDPELECT_PLACE_ROUND_FORM, round->index, -1, -1), 0, 0);
}

static void tell_disorder(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	struct tdpelect_date latest = decision->latest_polling_day, date = round->facts->facts.date;

	if (!tdp_date_is_set(date))
		return;
	if (!tdp_date_is_set(latest) || tdpelect_date_compare(date, latest) >= 0)
		decision->latest_polling_day = date;
	else
		tdp_find(&decision->context, TDPELECT_FINDING_ROUND_OUT_OF_ORDER, 0,
			 tdp_at(TDPELECT_PLACE_ROUND_DATE, round->index, -1, -1),
			 tdp_date_number(latest), tdp_date_number(date));
}

static void start_offices(tdpelect_decision *decision)
{
	const tdpelect_election *election = decision->election;

	decision->offices = tdp_take(decision, election->offices.count, sizeof(*decision->offices));
	for (size_t i = 0; decision->offices && i < election->offices.count; i++) {
		decision->offices[i].seats_left = tdp_office(election, i)->seats;
		decision->offices[i].last_round = -1;
	}
}

/* Law 10/2022, Art. 18 and 21; Joint Resolution 09/2008, Art. 8. */
static void decide_held(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	decide_breaches(decision, round);
	tdp_decide_attendance(decision, round);
	if (tdpelect_rulebook_rule(decision->rulebook, TDPELECT_VALUE_FORM_SEPARATE_ELECTION))
		tdp_is_form_provided(decision->rulebook, round->facts->facts.form, round->index,
				     &decision->context);
	if (!decision->is_out_of_memory)
		tdp_decide_contests(decision, round);
	check_household_ballots(decision, round);
	tdp_check_published_round(decision, round);
}

static void leave(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	tdp_leave_contests(decision, round);
	if (round->state == TDP_ROUND_HELD)
		tdp_check_published_round(decision, round);
}

void tdp_decide_rounds(tdpelect_decision *decision)
{
	start_offices(decision);
	list_rounds(decision);
	for (size_t i = 0; !decision->is_out_of_memory && i < decision->round_count; i++) {
		struct tdp_judged_round *round = &decision->rounds[i];

		tell_disorder(decision, round);
		tdp_prepare_contests(decision, round);
		if (decision->is_out_of_memory)
			continue;
		tdp_leave_quorum(decision, round);
		tdp_decide_meeting(decision, round);
		if (round->state == TDP_ROUND_HELD && tdp_has_law(decision))
			decide_held(decision, round);
		else
			leave(decision, round);
	}
}
