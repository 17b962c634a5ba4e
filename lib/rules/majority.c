/* SPDX-License-Identifier: MIT */
/* Majority. Law 10/2022, Art. 21(1): more than half of all household representatives of the
 * group; Joint Resolution 09/2008, Art. 8(2): of all voters or household representatives.
 * The outcomes stand in the order in which the first that applies is taken. */
#include "majority.h"

#include <tdpelect/words.h>


/* Law 10/2022, Art. 17(2) and Decree 59/2023, Art. 7 provide for a meeting only; Joint
 * Resolution 09/2008, Art. 7, for a separate election too. */
int tdp_is_form_provided(const tdpelect_rulebook *rulebook, int32_t form, int32_t round,
			 struct tdpelect_context *context)
{
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_ROUND_FORM, round, -1, -1);
	const struct tdpelect_rule *rule;

	if (form != TDPELECT_FORM_SEPARATE_ELECTION)
		return 1;
	rule = tdp_require(rulebook, context, TDPELECT_VALUE_FORM_SEPARATE_ELECTION);
	if (!rule || tdp_compare_choice(context, TDPELECT_VALUE_FORM_SEPARATE_ELECTION,
					rule->choice, TDPELECT_CHOICE_ALLOWED, at))
		return rule != NULL;
	tdp_find(context, TDPELECT_FINDING_FORM_NOT_PROVIDED,
		 TDPELECT_VALUE_FORM_SEPARATE_ELECTION, at, 0, 0);
	return 0;
}

/* Law 10/2022, Art. 18(1): household representatives only. */
int tdp_is_electorate_allowed(const tdpelect_rulebook *rulebook, int32_t kind, int32_t round,
			      struct tdpelect_context *context)
{
	int32_t allowed = tdp_read_choice(rulebook, context, TDPELECT_VALUE_ELECTORATE_KIND);
	int32_t chosen = kind == TDPELECT_ELECTORATE_KIND_VOTERS
				 ? TDPELECT_CHOICE_VOTERS
				 : TDPELECT_CHOICE_HOUSEHOLD_REPRESENTATIVES;
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_ELECTORATE_KIND, round, -1, -1);

	if (!kind || (allowed != TDPELECT_CHOICE_HOUSEHOLD_REPRESENTATIVES &&
		      allowed != TDPELECT_CHOICE_VOTERS))
		return 1;
	if (tdp_compare_choice(context, TDPELECT_VALUE_ELECTORATE_KIND, allowed, chosen, at))
		return 1;
	tdp_find(context, TDPELECT_FINDING_ELECTORATE_KIND_NOT_ALLOWED,
		 TDPELECT_VALUE_ELECTORATE_KIND, at, 0, 0);
	return 0;
}

static int have_all_withdrawn(const struct tdpelect_tally *tally)
{
	for (size_t i = 0; i < tally->candidate_count; i++)
		if (!tdp_votes(tally, i)->withdrawn)
			return 0;
	return tally->candidate_count > 0;
}

/* 1 where no rule applies, whatever the counts say. */
static int is_undetermined(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			   const struct tdpelect_majority *majority,
			   struct tdpelect_context *context)
{
	int applies = tdp_is_form_provided(rulebook, tally->form, tally->round, context);

	applies &= tdp_is_electorate_allowed(rulebook, tally->electorate_kind, tally->round,
					     context);
	applies &= tdp_require(rulebook, context, TDPELECT_VALUE_QUORUM) != NULL;
	return !applies || !majority->base || have_all_withdrawn(tally);
}

/* Where the count of the base stands; nowhere else than the electorate's is one asked for. */
static struct tdpelect_place base_place(const struct tdpelect_tally *tally, int32_t base)
{
	static const int32_t places[] = {
		[TDPELECT_BASE_ELECTORATE] = TDPELECT_PLACE_ELECTORATE,
		[TDPELECT_BASE_PRESENT] = TDPELECT_PLACE_ROUND_PRESENT,
		[TDPELECT_BASE_ISSUED] = TDPELECT_PLACE_CONTEST_ISSUED,
		[TDPELECT_BASE_RETURNED] = TDPELECT_PLACE_CONTEST_RETURNED,
		[TDPELECT_BASE_VALID] = TDPELECT_PLACE_CONTEST_VALID};
	int is_of_contest = base > TDPELECT_BASE_PRESENT;

	return tdp_at(places[base], tally->round, is_of_contest ? tally->contest : -1, -1);
}

/* `item`: the candidate, -1 for someone whom nobody named. */
static inline int
reaches(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		   int32_t kind, int32_t count, int64_t item, struct tdpelect_context *context)
{
	int32_t place = item < 0 ? TDPELECT_PLACE_CONTEST_VOTES
				 : TDPELECT_PLACE_CONTEST_CANDIDATE_VOTES;

	return tdp_compare(context,
			   &(struct tdpelect_comparison){
				   .kind = kind,
				   .value = majority->value,
				   .relation = majority->compare,
				   .word = majority->base,
				   .ratio = majority->ratio,
				   .at = tdp_at(place, tally->round, tally->contest, (int32_t)item),
				   .other = base_place(tally, majority->base),
				   .left = count,
				   .right = majority->of});
}

/* How many votes others leave for a candidate whose votes nobody wrote down. By show of hands
 * for, against and abstaining share the room, and no ballots bound it. */
static int64_t votes_left(const struct tdpelect_tally *tally, const struct tdpelect_votes *votes,
			  int64_t marks_left)
{
	int64_t left = INT32_MAX;

	if (tdp_tally_is_secret(tally))
		return marks_left;
	if (tdp_is_known(tally->present_count))
		left = tally->present_count;
	else if (tdp_is_known(tally->electorate_count))
		left = tally->electorate_count;
	left -= tdp_is_known(votes->against) ? votes->against : 0;
	return left - (tdp_is_known(votes->abstain) ? votes->abstain : 0);
}

/* What bounds the votes that nobody wrote down. */
struct bounds {
	int32_t least; /* no candidate has more; may be unknown */
	int64_t marks_left;
};

static struct bounds bounds_of(const tdpelect_rulebook *rulebook,
			       const struct tdpelect_tally *tally)
{
	struct bounds bounds = {tdp_tally_least_link(tally), 0};

	if (tdp_is_known(bounds.least) && tdp_tally_is_secret(tally))
		bounds.marks_left = bounds.least * tdp_tally_marks(rulebook, NULL, tally) -
				    tdp_tally_sum(tally);
	return bounds;
}

static int could_pass(const struct tdpelect_tally *tally, struct bounds bounds,
		      const struct tdpelect_votes *votes, int64_t item,
		      const struct tdpelect_majority *majority, struct tdpelect_context *context)
{
	int64_t most;

	if (!tdp_is_known(bounds.least))
		return 1;
	most = votes_left(tally, votes, bounds.marks_left);
	most = most < bounds.least ? most : bounds.least;
	return most > 0 && reaches(tally, majority, TDPELECT_COMPARISON_MOST_POSSIBLE,
				   (int32_t)most, item, context);
}

/* One more who passes changes nothing where nobody may choose among them anyway. */
static int is_crowded(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
		      int32_t passed_count)
{
	return passed_count > tally->seats &&
	       tdp_read_choice(rulebook, NULL, TDPELECT_VALUE_MORE_PASS_THAN_SEATS) !=
		       TDPELECT_CHOICE_MOST_VOTES;
}

/* 1 where facts that could change the outcome are missing. */
static int is_unknown(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
		      const struct tdpelect_majority *majority, int32_t quorum_outcome,
		      int32_t passed_count, struct tdpelect_context *context)
{
	static const struct tdpelect_votes nobody = TDPELECT_VOTES_INIT;
	struct bounds bounds;

	if (!tdp_is_known(majority->of) ||
	    (passed_count == 0 && quorum_outcome == TDPELECT_QUORUM_OUTCOME_UNKNOWN))
		return 1; /* who passes proves by the votes that enough were there */
	if (is_crowded(rulebook, tally, passed_count))
		return 0;
	bounds = bounds_of(rulebook, tally);
	if (tally->candidate_count == 0) /* someone stood, but nobody wrote down who */
		return could_pass(tally, bounds, &nobody, -1, majority, context);
	for (size_t i = 0; i < tally->candidate_count; i++) {
		const struct tdpelect_votes *votes = tdp_votes(tally, i);

		if (tdp_stands(votes) && !tdp_is_known(votes->votes) &&
		    could_pass(tally, bounds, votes, (int64_t)i, majority, context))
			return 1;
	}
	return 0;
}

/* Who passes; how many. */
static int32_t judge_candidates(const struct tdpelect_tally *tally,
				const struct tdpelect_majority *majority,
				struct tdpelect_candidacy *candidacies,
				struct tdpelect_context *context)
{
	int32_t passed_count = 0;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		const struct tdpelect_votes *votes = tdp_votes(tally, i);
		struct tdpelect_candidacy *candidacy = &candidacies[i];

		if (!tdp_is_known(votes->votes) || !tdp_is_known(majority->of))
			continue;
		candidacy->passed = tdp_stands(votes) &&
				    reaches(tally, majority, TDPELECT_COMPARISON_MAJORITY,
					    votes->votes, (int64_t)i, context);
		passed_count += candidacy->passed;
	}
	return passed_count;
}

/* Percentages are for people and always of the rule's own base. */
static void tell_percentages(const struct tdpelect_tally *tally,
			     const struct tdpelect_majority *majority,
			     struct tdpelect_candidacy *candidacies)
{
	for (size_t i = 0; i < tally->candidate_count; i++) {
		int32_t votes = tdp_votes(tally, i)->votes;

		if (tdp_is_known(votes) && tdp_is_known(majority->of) && majority->of > 0)
			candidacies[i].percent_hundredths = tdp_share(votes, majority->of);
	}
}

static void seat_all_who_passed(const struct tdpelect_tally *tally,
				struct tdpelect_majority *majority,
				struct tdpelect_candidacy *candidacies, int32_t passed_count)
{
	for (size_t i = 0; i < tally->candidate_count; i++)
		candidacies[i].elected = candidacies[i].passed == 1;
	majority->elected_count = passed_count;
	if (passed_count == tally->seats)
		majority->outcome = TDPELECT_OUTCOME_ELECTED;
	else
		majority->outcome = passed_count ? TDPELECT_OUTCOME_PARTLY_ELECTED
						 : TDPELECT_OUTCOME_NO_WINNER;
}

static int has_seats_for(const struct tdpelect_tally *tally, int32_t passed_count,
			 struct tdpelect_context *context)
{
	return tdp_compare(context, &(struct tdpelect_comparison){
					    .kind = TDPELECT_COMPARISON_SEATS,
					    .relation = TDPELECT_RELATION_AT_MOST,
					    .at = tdp_at(TDPELECT_PLACE_CONTEST_VOTES,
							 tally->round, tally->contest, -1),
					    .other = TDP_NOWHERE,
					    .left = passed_count,
					    .right = tally->seats});
}

/* Decree 59/2023, Art. 9; Ordinance 34/2007: the one office holder is released or not. */
static void judge_release(struct tdpelect_majority *majority, int32_t passed_count)
{
	majority->outcome = passed_count ? TDPELECT_OUTCOME_RELEASED
					 : TDPELECT_OUTCOME_NOT_RELEASED;
}

static int32_t most_votes(const struct tdpelect_tally *tally)
{
	int32_t most = 0;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		const struct tdpelect_votes *votes = tdp_votes(tally, i);

		if (tdp_stands(votes) && votes->votes > most)
			most = votes->votes;
	}
	return most;
}

static void tell_outcome(const struct tdpelect_tally *tally,
			 const struct tdpelect_majority *majority,
			 const struct tdpelect_candidacy *candidacies,
			 struct tdpelect_context *context)
{
	struct tdpelect_place votes = tdp_at(TDPELECT_PLACE_CONTEST_VOTES, tally->round,
					     tally->contest, -1);

	if (!context)
		return;
	for (size_t i = 0; i < tally->candidate_count; i++)
		if (candidacies[i].elected)
			tdp_find(context, TDPELECT_FINDING_MAJORITY_REACHED, majority->value,
				 tdp_at(TDPELECT_PLACE_CONTEST_CANDIDATE_VOTES, tally->round,
					tally->contest, (int32_t)i),
				 tdp_votes(tally, i)->votes, majority->needed);
	if (majority->outcome == TDPELECT_OUTCOME_NO_WINNER)
		tdp_find(context, TDPELECT_FINDING_MAJORITY_NOT_REACHED, majority->value, votes,
			 most_votes(tally), majority->needed);
	if (majority->outcome == TDPELECT_OUTCOME_PARTLY_ELECTED)
		tdp_find(context, TDPELECT_FINDING_SEATS_UNFILLED, majority->value, votes,
			 majority->elected_count, tally->seats);
	if (majority->outcome == TDPELECT_OUTCOME_UNKNOWN)
		tdp_find(context, TDPELECT_FINDING_MAJORITY_MISSING, majority->value, votes, 0, 0);
}

static void tell_method(const struct tdpelect_tally *tally, struct tdpelect_context *context)
{
	for (size_t i = 0; context && !tally->method && i < tally->candidate_count; i++)
		if (tdp_is_known(tdp_votes(tally, i)->votes)) {
			tdp_find(context, TDPELECT_FINDING_METHOD_ASSUMED, 0,
				 tdp_at(TDPELECT_PLACE_ROUND_METHOD, tally->round, -1, -1), 0, 0);
			return;
		}
}

/* The counts decide: outcomes 6 to 8. */
static void judge_counts(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			 const struct tdp_circumstance *circumstance,
			 struct tdpelect_context *context, struct tdpelect_majority *majority,
			 struct tdpelect_candidacy *candidacies)
{
	int is_release = tally->kind == TDPELECT_CONTEST_KIND_RELEASE;
	int32_t passed_count = judge_candidates(tally, majority, candidacies, context);

	if (is_unknown(rulebook, tally, majority, circumstance->quorum_outcome, passed_count,
		       context))
		majority->outcome = TDPELECT_OUTCOME_UNKNOWN;
	else if (is_release)
		judge_release(majority, passed_count);
	else if (!has_seats_for(tally, passed_count, context))
		tdp_choose_winners(rulebook, tally, context, majority, candidacies, passed_count);
	else
		seat_all_who_passed(tally, majority, candidacies, passed_count);
	tell_method(tally, context);
	if (!is_release)
		tdp_compare_bases(tally, majority, candidacies);
	if (!circumstance->has_report || majority->outcome != TDPELECT_OUTCOME_UNKNOWN)
		tdp_tell_bases(tally, majority, context);
	tell_outcome(tally, majority, candidacies, context);
}

static void read_rule(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
		      struct tdpelect_context *context, struct tdpelect_majority *majority)
{
	const struct tdpelect_rule *rule;

	majority->value = tally->kind == TDPELECT_CONTEST_KIND_RELEASE
				  ? TDPELECT_VALUE_RELEASE_VOTE
				  : TDPELECT_VALUE_MAJORITY;
	rule = tdp_require(rulebook, context, majority->value);
	if (!rule || rule->kind != TDPELECT_KIND_RATIO)
		return;
	majority->base = rule->base;
	majority->compare = rule->compare;
	majority->ratio = tdp_ratio_of(rule);
	majority->of = tdp_tally_base(tally, rule->base);
	if (tdp_is_known(majority->of))
		majority->needed = tdp_fraction_needed(majority->ratio, majority->compare,
						       majority->of);
}

void tdp_majority_begin(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			struct tdpelect_context *context, struct tdpelect_majority *majority,
			struct tdpelect_candidacy *candidacies)
{
	static const struct tdpelect_candidacy unjudged = {sizeof(unjudged), -1, 0, -1};

	*majority = (struct tdpelect_majority){.size = sizeof(*majority),
					       .of = TDPELECT_UNKNOWN,
					       .needed = TDPELECT_UNKNOWN};
	for (size_t i = 0; i < tally->candidate_count; i++)
		candidacies[i] = unjudged;
	read_rule(rulebook, tally, context, majority);
	tell_percentages(tally, majority, candidacies);
}

void tdp_majority_judge(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			const struct tdp_circumstance *circumstance,
			struct tdpelect_context *context, struct tdpelect_majority *majority,
			struct tdpelect_candidacy *candidacies)
{
	int has_no_rule;

	tdp_majority_begin(rulebook, tally, context, majority, candidacies);
	majority->contradiction_count = circumstance->contradiction_count;
	has_no_rule = is_undetermined(rulebook, tally, majority, context);
	if (circumstance->is_annulled)
		majority->outcome = TDPELECT_OUTCOME_ANNULLED;
	else if (circumstance->contradiction_count || circumstance->is_contradicted)
		majority->outcome = TDPELECT_OUTCOME_IRRECONCILABLE;
	else if (has_no_rule)
		majority->outcome = TDPELECT_OUTCOME_UNDETERMINED;
	else if (circumstance->quorum_outcome == TDPELECT_QUORUM_OUTCOME_NOT_MET)
		majority->outcome = TDPELECT_OUTCOME_NO_QUORUM;
	else if (circumstance->is_disputed)
		majority->outcome = TDPELECT_OUTCOME_UNDETERMINED;
	else
		judge_counts(rulebook, tally, circumstance, context, majority, candidacies);
}

tdpelect_status tdpelect_majority_judge(const tdpelect_rulebook *rulebook,
					const struct tdpelect_tally *tally,
					int32_t quorum_outcome, struct tdpelect_context *context,
					struct tdpelect_majority *ret_majority,
					struct tdpelect_candidacy *ret_candidacies,
					struct tdpelect_error *reterr_error)
{
	struct tdp_circumstance circumstance = {.quorum_outcome = quorum_outcome};
	struct tdpelect_majority kept, *majority;
	tdpelect_status status = tdp_tally_check(rulebook, tally, reterr_error);

	if (status)
		return status;
	if (!ret_majority || (tally->candidate_count && !ret_candidacies))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_majority", -1, NULL);
	if (!tdp_is_word(TDPELECT_SET_QUORUM_OUTCOME, quorum_outcome))
		return tdp_fail(reterr_error, TDPELECT_ERROR_WORD, "quorum_outcome", -1, NULL);
	majority = tdp_result_in(ret_majority, &kept);
	circumstance.contradiction_count = tdp_tally_reconcile(rulebook, tally, context);
	tdp_majority_judge(rulebook, tally, &circumstance, context, majority, ret_candidacies);
	if (!tdp_hand_out(ret_majority, majority, sizeof(kept)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "ret_majority", -1, NULL);
	return TDPELECT_OK;
}
