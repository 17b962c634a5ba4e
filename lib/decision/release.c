/* SPDX-License-Identifier: MIT */
/* How a release came about: its ground, who proposed it, who petitioned, who chaired. Decree
 * 59/2023, Art. 3(1)(c) and 9(1). Findings only: whether a release so begun stands is for the
 * authority that recognises it. */
#include "decision.h"

#include "../trace.h"

static struct tdpelect_place of_petition(void)
{
	return tdp_at(TDPELECT_PLACE_PETITION, -1, -1, -1);
}

/* A share of the households that the law asks for; NULL where it asks for none. */
static const struct tdpelect_rule *share_of(tdpelect_decision *decision, int32_t value)
{
	const struct tdpelect_rule *rule = tdp_read(decision->rulebook, &decision->context, value);

	return rule && rule->kind == TDPELECT_KIND_RATIO ? rule : NULL;
}

static int is_enough(tdpelect_decision *decision, const struct tdp_judged_round *round,
		     int32_t value, const struct tdpelect_rule *share)
{
	return tdp_compare(&decision->context,
			   &(struct tdpelect_comparison){
				   .kind = TDPELECT_COMPARISON_PETITION,
				   .value = value,
				   .relation = share->compare,
				   .word = TDPELECT_BASE_ELECTORATE,
				   .ratio = tdp_ratio_of(share),
				   .at = of_petition(),
				   .other = tdp_at(TDPELECT_PLACE_ELECTORATE, round->index, -1, -1),
				   .left = decision->election->facts.petition_households,
				   .right = round->electorate_count});
}

static int32_t needed_of(const struct tdpelect_rule *share, const struct tdp_judged_round *round)
{
	return tdp_fraction_needed(tdp_ratio_of(share), share->compare, round->electorate_count);
}

/* Law 10/2022, Art. 16(3): a tenth may put any matter before the community, the release of a
 * head among them. */
static void tell_initiative(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	int32_t value = TDPELECT_VALUE_COMMUNITY_INITIATIVE;
	const struct tdpelect_rule *share = share_of(decision, value);

	if (share && is_enough(decision, round, value, share))
		tdp_find(&decision->context, TDPELECT_FINDING_PETITION_INITIATIVE_ONLY, value,
			 of_petition(), decision->election->facts.petition_households,
			 needed_of(share, round));
}

/* Decree 59/2023, Art. 9(1)(b): at least half of the households. */
static void tell_petition(tdpelect_decision *decision, const struct tdp_judged_round *round)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;
	int32_t value = TDPELECT_VALUE_RELEASE_PETITION;
	const struct tdpelect_rule *share = share_of(decision, value);

	if (!share || !tdp_is_known(round->electorate_count) || round->electorate_count == 0)
		return;
	if (!tdp_is_known(facts->petition_households)) {
		if (facts->release_initiator == TDPELECT_RELEASE_INITIATOR_HOUSEHOLDS)
			tdp_find(&decision->context, TDPELECT_FINDING_RELEASE_PETITION_MISSING,
				 value, of_petition(), 0, needed_of(share, round));
		return;
	}
	if (is_enough(decision, round, value, share))
		return;
	tdp_find(&decision->context, TDPELECT_FINDING_PETITION_SHORT, value, of_petition(),
		 facts->petition_households, needed_of(share, round));
	tell_initiative(decision, round);
}

static int32_t chair_of(int32_t choice)
{
	return choice == TDPELECT_CHOICE_COMMUNE_PEOPLES_COMMITTEE_CHAIR
		       ? TDPELECT_RELEASE_CHAIR_COMMUNE_PEOPLES_COMMITTEE_CHAIR
		       : TDPELECT_RELEASE_CHAIR_FRONT_COMMITTEE_HEAD;
}

/* The head of the Front committee, unless he is the one to be released. */
static void tell_chair(tdpelect_decision *decision)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;
	int32_t value = facts->front_head_holds_office == 1 ? TDPELECT_VALUE_RELEASE_CHAIR_INSTEAD
							    : TDPELECT_VALUE_RELEASE_CHAIR;
	int32_t says = tdp_read_choice(decision->rulebook, &decision->context, value);

	if (says && facts->release_chair && facts->release_chair != chair_of(says))
		tdp_find(&decision->context, TDPELECT_FINDING_RELEASE_CHAIR_DIFFERS, value,
			 tdp_at(TDPELECT_PLACE_RELEASE_CHAIR, -1, -1, -1), 0, 0);
}

/* A resignation is the holder's own; for cause the head of the Front committee proposes, by
 * himself or on a petition. */
static int may_initiate(int32_t ground, int32_t initiator)
{
	if (ground <= TDPELECT_RELEASE_GROUND_PERSONAL)
		return initiator == TDPELECT_RELEASE_INITIATOR_OFFICE_HOLDER;
	return initiator == TDPELECT_RELEASE_INITIATOR_FRONT_COMMITTEE_HEAD ||
	       initiator == TDPELECT_RELEASE_INITIATOR_HOUSEHOLDS;
}

static void tell_initiator(tdpelect_decision *decision)
{
	const struct tdpelect_election_facts *facts = &decision->election->facts;
	int32_t says = tdp_read_choice(decision->rulebook, &decision->context,
				       TDPELECT_VALUE_RELEASE_INITIATOR);

	if (!facts->release_initiator && !facts->release_chair && !facts->release_ground)
		return;
	if (!facts->release_ground)
		tdp_find(&decision->context, TDPELECT_FINDING_RELEASE_GROUND_MISSING, 0,
			 tdp_at(TDPELECT_PLACE_RELEASE, -1, -1, -1), 0, 0);
	else if (says && facts->release_initiator &&
		 facts->release_ground != TDPELECT_RELEASE_GROUND_OTHER &&
		 !may_initiate(facts->release_ground, facts->release_initiator))
		tdp_find(&decision->context, TDPELECT_FINDING_RELEASE_INITIATOR_DIFFERS,
			 TDPELECT_VALUE_RELEASE_INITIATOR,
			 tdp_at(TDPELECT_PLACE_RELEASE_INITIATED_BY, -1, -1, -1), 0, 0);
}

void tdp_tell_release(tdpelect_decision *decision, const struct tdp_judged_round *round,
		      const struct tdp_judged_contest *contest)
{
	if (contest->kind != TDPELECT_CONTEST_KIND_RELEASE)
		return;
	tell_petition(decision, round);
	tell_chair(decision);
	tell_initiator(decision);
}
