/* SPDX-License-Identifier: MIT */
/* What another base would have elected. "More than half" of what is the quarrel of this field:
 * the answer says at once whether it matters here. */
#include "majority.h"

#include "../fraction.h"

static int reaches_on(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		      int32_t of, size_t index)
{
	const struct tdpelect_votes *votes = tdp_votes(tally, index);

	return tdp_stands(votes) && tdp_is_known(votes->votes) &&
	       tdp_fraction_reaches(majority->ratio, majority->compare, votes->votes, of);
}

static int32_t count_on(const struct tdpelect_tally *tally,
			const struct tdpelect_majority *majority, int32_t of)
{
	int32_t count = 0;

	for (size_t i = 0; i < tally->candidate_count; i++)
		count += reaches_on(tally, majority, of, i);
	return count <= tally->seats ? count : 0; /* nobody where more pass than seats */
}

int tdp_is_elected_on(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		      int32_t of, size_t index)
{
	return reaches_on(tally, majority, of, index) && count_on(tally, majority, of) > 0;
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
	other->size = sizeof(*other);
	other->percent_hundredths = tdp_share(leading, other->of);
	other->elected_count = count_on(tally, majority, other->of);
	for (size_t i = 0; i < tally->candidate_count; i++) {
		int is_elected = other->elected_count && reaches_on(tally, majority, other->of, i);

		if (is_elected && i < 64)
			other->elected |= (uint64_t)1 << i;
		other->differs |= is_elected != candidacies[i].elected;
	}
}

void tdp_compare_bases(const struct tdpelect_tally *tally, struct tdpelect_majority *majority,
		       const struct tdpelect_candidacy *candidacies)
{
	int32_t leading = leading_votes(tally);

	majority->other_base_count = 0; /* a reported outcome is compared once more */
	if (!tdp_is_known(leading))
		return;
	for (int32_t base = TDPELECT_BASE_ELECTORATE; base <= TDPELECT_BASE_VALID; base++) {
		struct tdpelect_other_base other = {.base = base,
						    .of = tdp_tally_base(tally, base)};

		if (base == majority->base || !tdp_is_known(other.of) || other.of == 0)
			continue;
		judge_base(tally, majority, candidacies, leading, &other);
		majority->other_bases[majority->other_base_count++] = other;
	}
}

void tdp_tell_bases(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		    struct tdpelect_context *context)
{
	for (int32_t i = 0; i < majority->other_base_count; i++)
		if (majority->other_bases[i].differs)
			tdp_find(context, TDPELECT_FINDING_MAJORITY_BASE_MATTERS, majority->value,
				 tdp_at(TDPELECT_PLACE_CONTEST_VOTES, tally->round, tally->contest,
					-1),
				 majority->other_bases[i].base, majority->base);
}
