/* SPDX-License-Identifier: MIT */
/* What another base would have elected. "More than half" of what is the quarrel of this field:
 * the answer says at once whether it matters here. */
#include "majority.h"

#include "../fraction.h"

static inline int reaches_on(const struct tdpelect_tally *tally,
			     const struct tdpelect_majority *majority, int32_t of, size_t index)
{
	const struct tdpelect_votes *votes = tdp_votes(tally, index);

	return tdp_stands(votes) && tdp_is_known(votes->votes) &&
	       tdp_fraction_reaches(majority->ratio, majority->compare, votes->votes, of);
}

/* Nobody is elected where more pass than there are seats. */
static int have_seats(const struct tdpelect_tally *tally, int32_t passed_count)
{
	return passed_count <= tally->seats;
}

int tdp_is_elected_on(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		      int32_t of, size_t index)
{
	int32_t count = 0;

	for (size_t i = 0; i < tally->candidate_count; i++)
		count += reaches_on(tally, majority, of, i);
	return reaches_on(tally, majority, of, index) && have_seats(tally, count);
}

/* The votes of the leading candidate, or unknown. */
static int32_t leading_votes(const struct tdpelect_tally *tally)
{
	int32_t most = TDPELECT_UNKNOWN;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		const struct tdpelect_votes *votes = tdp_votes(tally, i);

		if (tdp_stands(votes) && votes->votes > most)
			most = votes->votes;
	}
	return most;
}

static void judge_base(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		       const struct tdpelect_candidacy *candidacies, int32_t leading,
		       struct tdpelect_other_base *other)
{
	int32_t passed_count = 0, differs = 0, is_any_elected = 0, elects;
	uint64_t passed = 0;

	for (size_t i = 0; i < tally->candidate_count; i++) {
		int passes = reaches_on(tally, majority, other->of, i);

		passed_count += passes;
		passed |= i < 64 ? (uint64_t)passes << i : 0;
		differs |= passes != candidacies[i].elected;
		is_any_elected |= candidacies[i].elected;
	}
	elects = have_seats(tally, passed_count);
	other->size = sizeof(*other);
	other->percent_hundredths = tdp_share(leading, other->of);
	other->elected_count = elects ? passed_count : 0;
	other->elected = elects ? passed : 0;
	other->differs = elects ? differs : is_any_elected;
}

void tdp_compare_bases(const struct tdpelect_tally *tally, struct tdpelect_majority *majority,
		       const struct tdpelect_candidacy *candidacies)
{
	int32_t leading = leading_votes(tally);

	majority->other_base_count = 0; /* a reported outcome is compared once more */
	if (!tdp_is_known(leading))
		return;
	for (int32_t base = TDPELECT_BASE_ELECTORATE; base <= TDPELECT_BASE_VALID; base++) {
		struct tdpelect_other_base *other =
			&majority->other_bases[majority->other_base_count];
		int32_t of = tdp_tally_base(tally, base);

		if (base == majority->base || !tdp_is_known(of) || of == 0)
			continue;
		if (majority->other_base_count && other[-1].of == of) {
			*other = other[-1]; /* the same count elects the same people */
		} else {
			other->of = of;
			judge_base(tally, majority, candidacies, leading, other);
		}
		other->base = base;
		majority->other_base_count++;
	}
}

void tdp_tell_bases(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		    struct tdpelect_context *context)
{
	for (int32_t i = 0; context && i < majority->other_base_count; i++)
		if (majority->other_bases[i].differs)
			tdp_find(context, TDPELECT_FINDING_MAJORITY_BASE_MATTERS, majority->value,
				 tdp_at(TDPELECT_PLACE_CONTEST_VOTES, tally->round, tally->contest,
					-1),
				 majority->other_bases[i].base, majority->base);
}
