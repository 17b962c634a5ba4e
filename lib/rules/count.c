/* SPDX-License-Identifier: MIT */
/* The count must agree with itself before anyone is elected by it (the minutes of Joint
 * Resolution 09/2008, Art. 8(2), name every one of these numbers). Two known numbers that
 * cannot both be true are a contradiction, each with both its places. */
#include "count.h"

#include <tdpelect/words.h>

/* The chain: valid <= returned <= issued <= present <= electorate. */
enum link { VALID, RETURNED, ISSUED, PRESENT, ELECTORATE, LINK_COUNT };

struct links {
	int32_t counts[LINK_COUNT];
	int32_t is_bounded; /* by who was present: ballots carried to households, or a separate
			       election, are not */
};

static inline struct links links_of(const struct tdpelect_tally *tally)
{
	struct links links = {{tally->valid_ballot_count, tally->returned_ballot_count,
			       tally->issued_ballot_count, tally->present_count,
			       tally->electorate_count},
			      tdp_tally_is_conference(tally)};

	return links;
}

/* 1 where the count of the link is known, and bounds those before it. */
static inline int bounds(const struct links *links, int link)
{
	return tdp_is_known(links->counts[link]) && (link != PRESENT || links->is_bounded);
}

static inline struct tdpelect_place link_place(const struct tdpelect_tally *tally, int link)
{
	static const int32_t places[LINK_COUNT] = {
		TDPELECT_PLACE_CONTEST_VALID, TDPELECT_PLACE_CONTEST_RETURNED,
		TDPELECT_PLACE_CONTEST_ISSUED, TDPELECT_PLACE_ROUND_PRESENT,
		TDPELECT_PLACE_ELECTORATE};
	static const int32_t no_contest[LINK_COUNT] = {0, 0, 0, -1, -1};

	return tdp_at(places[link], tally->round, tally->contest | no_contest[link], -1);
}

static inline struct tdpelect_place tally_place(const struct tdpelect_tally *tally,
						int32_t place, int32_t item)
{
	return tdp_at(place, tally->round, tally->contest, item);
}

static inline int32_t least_of(const struct links *links)
{
	int32_t least = TDPELECT_UNKNOWN;

	for (int link = 0; link < LINK_COUNT; link++)
		if (bounds(links, link) &&
		    (!tdp_is_known(least) || links->counts[link] < least))
			least = links->counts[link];
	return least;
}

int32_t tdp_tally_least_link(const struct tdpelect_tally *tally)
{
	struct links links = links_of(tally);

	return least_of(&links);
}

int64_t tdp_tally_marks(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			const struct tdpelect_tally *tally)
{
	int32_t marks = tdp_read_choice(rulebook, context, TDPELECT_VALUE_BALLOT_MARKS);

	return marks == TDPELECT_CHOICE_ONE ? 1 : tally->seats;
}

int64_t tdp_tally_sum(const struct tdpelect_tally *tally)
{
	int64_t sum = 0;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		const struct tdpelect_votes *votes = tdp_votes(tally, i);

		if (!votes->withdrawn && tdp_is_known(votes->votes))
			sum += votes->votes;
	}
	return sum;
}

static tdpelect_status check_votes(const struct tdpelect_tally *tally,
				   struct tdpelect_error *error)
{
	uint32_t size = tally->candidate_count ? tally->votes->size : 0;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		const struct tdpelect_votes *votes = tdp_votes(tally, i);
		int32_t index = (int32_t)i;

		if (votes->size != size || !tdp_struct_is_known(votes, sizeof(*votes)))
			return tdp_fail(error, TDPELECT_ERROR_STRUCT, "votes", index, NULL);
		if (!tdp_is_count(votes->votes) || !tdp_is_count(votes->against) ||
		    !tdp_is_count(votes->abstain))
			return tdp_fail(error, TDPELECT_ERROR_RANGE, "votes", index, NULL);
	}
	return TDPELECT_OK;
}

tdpelect_status tdp_tally_check(const tdpelect_rulebook *rulebook,
				const struct tdpelect_tally *tally, struct tdpelect_error *error)
{
	if (!rulebook || !tally)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "tally", -1, NULL);
	if (tdp_check_sealed(rulebook, error))
		return TDPELECT_ERROR_ARGUMENT;
	if (!tdp_struct_is_known(tally, sizeof(*tally)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "tally", -1, NULL);
	if (tally->candidate_count > INT32_MAX || (tally->candidate_count && !tally->votes))
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "votes", -1, NULL);
	if (!tdp_is_word_or_none(TDPELECT_SET_CONTEST_KIND, tally->kind) ||
	    !tdp_is_word_or_none(TDPELECT_SET_FORM, tally->form) ||
	    !tdp_is_word_or_none(TDPELECT_SET_METHOD, tally->method) ||
	    !tdp_is_word_or_none(TDPELECT_SET_ELECTORATE_KIND, tally->electorate_kind))
		return tdp_fail(error, TDPELECT_ERROR_WORD, "tally", -1, NULL);
	if (tally->seats < 1 || tally->seats > TDPELECT_SEAT_LIMIT)
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "seats", -1, NULL);
	if (!tdp_is_count(tally->valid_ballot_count) ||
	    !tdp_is_count(tally->returned_ballot_count) ||
	    !tdp_is_count(tally->issued_ballot_count) || !tdp_is_count(tally->present_count) ||
	    !tdp_is_count(tally->electorate_count))
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "tally", -1,
				"a count is 0 to 2147483647");
	if (!tdp_is_count(tally->invalid_ballot_count))
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "invalid_ballot_count", -1, NULL);
	return check_votes(tally, error);
}

/* One contradiction: a finding, and one more in the number of them. */
static inline int32_t contradict(struct tdpelect_context *context, int32_t name,
				 struct tdpelect_place at, struct tdpelect_place other,
				 int64_t left, int64_t right)
{
	tdp_find_both(context, name, at, other, left, right);
	return 1;
}

/* 1 where the left number is greater than the right one: a contradiction. */
static inline int32_t at_most(struct tdpelect_context *context, int32_t name,
			      struct tdpelect_place at, struct tdpelect_place other, int64_t left,
			      int64_t right)
{
	return tdp_counts_agree(context, TDPELECT_RELATION_AT_MOST, at, other, left, right)
		       ? 0
		       : contradict(context, name, at, other, left, right);
}

/* Every two known links, across missing ones too. */
static int32_t compare_links(const struct tdpelect_tally *tally, const struct links *links,
			     struct tdpelect_context *context)
{
	static const int32_t names[LINK_COUNT][LINK_COUNT] = {
		[VALID] = {0, TDPELECT_FINDING_COUNT_VALID_OVER_RETURNED,
			   TDPELECT_FINDING_COUNT_VALID_OVER_ISSUED,
			   TDPELECT_FINDING_COUNT_VALID_OVER_PRESENT,
			   TDPELECT_FINDING_COUNT_VALID_OVER_ELECTORATE},
		[RETURNED] = {0, 0, TDPELECT_FINDING_COUNT_RETURNED_OVER_ISSUED,
			      TDPELECT_FINDING_COUNT_RETURNED_OVER_PRESENT,
			      TDPELECT_FINDING_COUNT_RETURNED_OVER_ELECTORATE},
		[ISSUED] = {0, 0, 0, TDPELECT_FINDING_COUNT_ISSUED_OVER_PRESENT,
			    TDPELECT_FINDING_COUNT_ISSUED_OVER_ELECTORATE},
		[PRESENT] = {0, 0, 0, 0, TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE}};
	int32_t found = 0;

	for (int small = VALID; small < ELECTORATE; small++)
		for (int great = small + 1; great <= ELECTORATE; great++)
			if (tdp_is_known(links->counts[small]) && bounds(links, great))
				found += at_most(context, names[small][great],
						 link_place(tally, small),
						 link_place(tally, great),
						 links->counts[small], links->counts[great]);
	return found;
}

static int64_t known_or_zero(int32_t count)
{
	return tdp_is_known(count) ? count : 0;
}

/* valid + invalid = returned; where that is not known, at most the next known link, even of
 * the invalid ones alone. */
static int32_t compare_sum(const struct tdpelect_tally *tally, const struct links *links,
			   struct tdpelect_context *context)
{
	struct tdpelect_place invalid = tally_place(tally, TDPELECT_PLACE_CONTEST_INVALID, -1);
	int64_t sum;
	int32_t found = 0;

	if (!tdp_is_known(tally->invalid_ballot_count))
		return 0;
	if (tdp_is_known(tally->returned_ballot_count))
		found += at_most(context, TDPELECT_FINDING_COUNT_INVALID_OVER_RETURNED, invalid,
				 link_place(tally, RETURNED), tally->invalid_ballot_count,
				 tally->returned_ballot_count);
	sum = known_or_zero(tally->valid_ballot_count) + tally->invalid_ballot_count;
	for (int link = RETURNED; link < LINK_COUNT; link++) {
		int32_t count = links->counts[link];

		if (!bounds(links, link))
			continue;
		if (link != RETURNED)
			found += at_most(context, TDPELECT_FINDING_COUNT_SUM_OVER, invalid,
					 link_place(tally, link), sum, count);
		else if (tdp_is_known(tally->valid_ballot_count) &&
			 !tdp_counts_agree(context, TDPELECT_RELATION_EQUAL, invalid,
					   link_place(tally, link), sum, count))
			found += contradict(context, TDPELECT_FINDING_COUNT_SUM_DIFFERS, invalid,
					    link_place(tally, link), sum, count);
		break;
	}
	return found;
}

/* By show of hands for, against and abstaining are all people in the room, and those in the
 * room are of the electorate: where nobody counted them, it is the bound. */
static int32_t compare_hands(const struct tdpelect_tally *tally, size_t index,
			     struct tdpelect_context *context)
{
	const struct tdpelect_votes *votes = tdp_votes(tally, index);
	const int32_t hands[] = {votes->votes, votes->against, votes->abstain};
	int is_counted = tdp_is_known(tally->present_count);
	int32_t most = is_counted ? tally->present_count : tally->electorate_count;
	int64_t sum = 0;

	if (tdp_tally_is_secret(tally) || !tdp_is_known(most))
		return 0;
	for (int i = 0; i < 3; i++)
		sum += tdp_is_known(hands[i]) ? hands[i] : 0;
	return at_most(context, TDPELECT_FINDING_COUNT_HANDS_OVER_PRESENT,
		       tally_place(tally, TDPELECT_PLACE_CONTEST_CANDIDATE_VOTES, (int32_t)index),
		       link_place(tally, is_counted ? PRESENT : ELECTORATE), sum, most);
}

static int32_t compare_votes(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			     const struct links *links, struct tdpelect_context *context)
{
	struct tdpelect_place nowhere = tdp_at(0, -1, -1, -1);
	int32_t least = least_of(links), found = 0;
	int64_t sum = tdp_tally_sum(tally), most;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		int32_t votes = tdp_votes(tally, i)->votes;

		if (tdp_is_known(votes) && tdp_is_known(least))
			found += at_most(context, TDPELECT_FINDING_COUNT_VOTES_OVER,
					 tally_place(tally,
						     TDPELECT_PLACE_CONTEST_CANDIDATE_VOTES,
						     (int32_t)i),
					 nowhere, votes, least);
		found += compare_hands(tally, i, context);
	}
	if (!tdp_tally_is_secret(tally) || !tdp_is_known(least))
		return found;
	most = least * tdp_tally_marks(rulebook, context, tally);
	return found + at_most(context, TDPELECT_FINDING_COUNT_VOTES_SUM_OVER,
			       tally_place(tally, TDPELECT_PLACE_CONTEST_VOTES, -1), nowhere, sum,
			       most);
}

int32_t tdp_tally_reconcile(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			    struct tdpelect_context *context)
{
	struct tdpelect_place nowhere = tdp_at(0, -1, -1, -1);
	struct links links = links_of(tally);
	int32_t found = compare_links(tally, &links, context);

	if (tally->electorate_count == 0)
		found += contradict(context, TDPELECT_FINDING_COUNT_ELECTORATE_ZERO,
				    link_place(tally, ELECTORATE), nowhere, 0, 0);
	found += compare_sum(tally, &links, context);
	return found + compare_votes(rulebook, tally, &links, context);
}

tdpelect_status tdpelect_tally_reconcile(const tdpelect_rulebook *rulebook,
					 const struct tdpelect_tally *tally,
					 struct tdpelect_context *context,
					 int32_t *ret_contradiction_count,
					 struct tdpelect_error *reterr_error)
{
	tdpelect_status status = tdp_tally_check(rulebook, tally, reterr_error);

	if (status)
		return status;
	if (!ret_contradiction_count)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_contradiction_count",
				-1, NULL);
	*ret_contradiction_count = tdp_tally_reconcile(rulebook, tally, context);
	return TDPELECT_OK;
}

void tdpelect_votes_init(struct tdpelect_votes *votes)
{
	static const struct tdpelect_votes empty = TDPELECT_VOTES_INIT;

	if (votes)
		tdp_begin(votes, &empty);
}

void tdpelect_tally_init(struct tdpelect_tally *tally)
{
	static const struct tdpelect_tally empty = TDPELECT_TALLY_INIT;

	if (tally)
		tdp_begin(tally, &empty);
}

static int64_t greater(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/* Who took a ballot, gave it back or is counted on it was in the room of a conference. */
int32_t tdpelect_tally_implied_present(const tdpelect_rulebook *rulebook,
				       const struct tdpelect_tally *tally)
{
	int64_t most = -1, marks;

	if (tdp_tally_check(rulebook, tally, NULL) || !tdp_tally_is_conference(tally))
		return TDPELECT_UNKNOWN;
	most = greater(most, tally->issued_ballot_count);
	most = greater(most, tally->returned_ballot_count);
	if (tdp_is_known(tally->valid_ballot_count) || tdp_is_known(tally->invalid_ballot_count))
		most = greater(most, known_or_zero(tally->valid_ballot_count) +
					     known_or_zero(tally->invalid_ballot_count));
	for (size_t i = 0; i < tally->candidate_count; i++)
		most = greater(most, tdp_votes(tally, i)->votes);
	if (tdp_tally_is_secret(tally) && tdp_tally_sum(tally) > 0) {
		marks = tdp_tally_marks(rulebook, NULL, tally);
		most = greater(most, (tdp_tally_sum(tally) + marks - 1) / marks);
	}
	return most < 0 || most > INT32_MAX ? TDPELECT_UNKNOWN : (int32_t)most;
}
