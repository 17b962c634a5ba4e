/* SPDX-License-Identifier: MIT */
/* What was asked of each round and contest, and the outcomes that decide no office any more. */
#include "compare.h"

/* Where in the election a difference is. */
struct spot {
	int32_t office;
	int32_t round;
	int32_t contest;
};

static void compare(struct tdp_comparing *comparing, int32_t aspect, int32_t before,
		    int32_t after, struct spot at)
{
	struct tdpelect_difference found = tdp_difference(aspect, before, after);

	found.office = at.office;
	found.round = at.round;
	found.contest = at.contest;
	if (before != after)
		tdp_add_difference(comparing, found);
}

/* What the rule asks, where it has one; a struct of zeros asks for nothing. */
static int32_t needed_of(const struct tdpelect_quorum *quorum)
{
	return quorum->base ? quorum->needed : TDPELECT_UNKNOWN;
}

/* Of each office a round has one contest. */
static int decides(const tdpelect_decision *decision, struct spot at)
{
	return decision->offices[at.office].last_round == at.round;
}

static void compare_contest(struct tdp_comparing *comparing, int32_t round, int32_t contest)
{
	const struct tdp_judged_contest *before =
		&comparing->before->rounds[round].contests[contest];
	const struct tdpelect_majority *a = &before->majority;
	const struct tdpelect_majority *b =
		&comparing->after->rounds[round].contests[contest].majority;
	struct spot at = {before->office, round, contest};

	if (!decides(comparing->before, at) || !decides(comparing->after, at))
		compare(comparing, TDPELECT_ASPECT_ROUND_OUTCOME, a->outcome, b->outcome, at);
	compare(comparing, TDPELECT_ASPECT_BASE, a->base, b->base, at);
	compare(comparing, TDPELECT_ASPECT_NEEDED, a->needed, b->needed, at);
}

static void compare_meeting(struct tdp_comparing *comparing, int32_t round)
{
	const struct tdp_judged_round *before = &comparing->before->rounds[round];
	const struct tdp_judged_round *after = &comparing->after->rounds[round];

	for (size_t i = 0; i < before->facts->meeting_votes.count; i++) {
		struct tdpelect_difference found =
			tdp_difference(TDPELECT_ASPECT_MEETING, before->meeting_results[i].outcome,
				       after->meeting_results[i].outcome);

		found.round = round;
		found.item = (int32_t)i;
		if (found.before != found.after)
			tdp_add_difference(comparing, found);
	}
}

void tdp_compare_rounds(struct tdp_comparing *comparing)
{
	for (size_t i = 0; i < comparing->before->round_count; i++) {
		const struct tdp_judged_round *before = &comparing->before->rounds[i];
		const struct tdpelect_quorum *a = &before->quorum;
		const struct tdpelect_quorum *b = &comparing->after->rounds[i].quorum;
		struct spot at = {-1, (int32_t)i, -1};

		compare(comparing, TDPELECT_ASPECT_QUORUM, a->outcome, b->outcome, at);
		compare(comparing, TDPELECT_ASPECT_QUORUM_NEEDED, needed_of(a), needed_of(b), at);
		compare_meeting(comparing, (int32_t)i);
		for (size_t j = 0; j < before->facts->contests.count; j++)
			compare_contest(comparing, (int32_t)i, (int32_t)j);
	}
}
