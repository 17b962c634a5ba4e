/* SPDX-License-Identifier: MIT */
#ifndef TDP_TEST_TALLY_SUPPORT_H
#define TDP_TEST_TALLY_SUPPORT_H

/* One contest of one round, put together in a line. */
#include "law_support.h"

#define CANDIDATE_ROOM 70

static struct tdpelect_votes votes[CANDIDATE_ROOM + 1];
static struct tdpelect_candidacy candidacies[CANDIDATE_ROOM + 1];
static struct tdpelect_majority majority;
static struct tdpelect_context found;

#define COUNTS(...) (const int32_t[]){__VA_ARGS__}, COUNT_OF(((const int32_t[]){__VA_ARGS__}))

/* A secret ballot of household representatives for one seat. */
static inline struct tdpelect_tally tally_of(int32_t electorate, int32_t present, int32_t valid,
					     const int32_t *counts, size_t candidate_count)
{
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;

	for (size_t i = 0; i < candidate_count; i++) {
		tdpelect_votes_init(&votes[i]);
		votes[i].votes = counts[i];
	}
	/* who stands past the last candidate would do as well as the first, if anyone looked */
	tdpelect_votes_init(&votes[candidate_count]);
	votes[candidate_count].votes = candidate_count ? counts[0] : electorate;
	votes[candidate_count].birth_date = date_of(1900, 1, 1);
	candidacies[candidate_count].passed = candidacies[candidate_count].elected = 1;
	tally.method = TDPELECT_METHOD_SECRET_BALLOT;
	tally.electorate_kind = TDPELECT_ELECTORATE_KIND_HOUSEHOLD_REPRESENTATIVES;
	tally.electorate_count = electorate;
	tally.present_count = present;
	tally.valid_ballot_count = valid;
	tally.votes = votes;
	tally.candidate_count = candidate_count;
	return tally;
}

static inline int32_t judge_with(const tdpelect_rulebook *law, const struct tdpelect_tally *tally,
				 int32_t quorum_outcome)
{
	found = new_context();
	memset(&majority, 0, sizeof(majority));
	majority.size = sizeof(majority);
	assert_ok(tdpelect_majority_judge(law, tally, quorum_outcome, &found, &majority,
					  candidacies, &error));
	return majority.outcome;
}

/* The outcome of a conference that enough attended. */
static inline int32_t judge(const tdpelect_rulebook *law, const struct tdpelect_tally *tally)
{
	return judge_with(law, tally, TDPELECT_QUORUM_OUTCOME_MET);
}

#define assert_outcome(found_outcome, name)                                                \
	assert_word(OUTCOME, found_outcome, TDPELECT_OUTCOME_##name)

/* Who is elected, as bits. */
static inline uint64_t elected_of(size_t candidate_count)
{
	uint64_t elected = 0;
	int32_t count = 0;

	for (size_t i = 0; i < candidate_count; i++) {
		count += candidacies[i].elected;
		if (candidacies[i].elected && i < 64)
			elected |= (uint64_t)1 << i;
	}
	assert_int_equal(majority.elected_count, count);
	assert_int_equal(candidacies[candidate_count].elected, 1); /* nobody looked */
	return elected;
}

#endif
