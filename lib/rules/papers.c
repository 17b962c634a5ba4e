/* SPDX-License-Identifier: MIT */
/* Ballot by ballot. The grounds are those that the state's own election law asks about
 * (85/2015, Art. 74); that is not the law of these elections, so no built-in pack says what
 * follows from any of them. */
#include <tdpelect/papers.h>

#include <string.h>

#include "count.h"

void tdpelect_papers_init(struct tdpelect_papers *papers)
{
	static const struct tdpelect_papers empty = TDPELECT_PAPERS_INIT;

	if (papers)
		tdp_begin(papers, &empty);
}

static int32_t count_of(const struct tdpelect_papers *papers, size_t i)
{
	return papers->counts ? papers->counts[i] : 1;
}

static tdpelect_status check_paper(const struct tdpelect_papers *papers, size_t i,
				   struct tdpelect_error *error)
{
	int32_t last = -1;

	if (papers->offsets[i] > papers->offsets[i + 1])
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "offsets", (int32_t)i, NULL);
	if (count_of(papers, i) < 0)
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "counts", (int32_t)i, NULL);
	for (int32_t j = papers->offsets[i]; j < papers->offsets[i + 1]; j++) {
		int32_t mark = papers->marks[j];

		if (mark < last || (mark == last && mark >= 0) || mark >= papers->candidate_count)
			return tdp_fail(error, TDPELECT_ERROR_RANGE, "marks", (int32_t)i,
					"marks are indices of candidates, ascending");
		last = mark;
	}
	return TDPELECT_OK;
}

static tdpelect_status check_papers(const struct tdpelect_papers *papers,
				    struct tdpelect_error *error)
{
	int64_t sum = 0;

	if (!papers->paper_count)
		return TDPELECT_OK;
	if (papers->paper_count > INT32_MAX)
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "paper_count", -1, NULL);
	if (!papers->offsets || papers->offsets[0] != 0)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "offsets", -1, NULL);
	if (!papers->marks && papers->offsets[papers->paper_count] > 0)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "marks", -1, NULL);
	for (size_t i = 0; i < papers->paper_count; i++)
		if (papers->offsets[i] > papers->offsets[i + 1])
			return check_paper(papers, i, error); /* before any mark is read */
	for (size_t i = 0; i < papers->paper_count; i++) {
		tdpelect_status status = check_paper(papers, i, error);

		if (status)
			return status;
		sum += count_of(papers, i);
		if (sum > INT32_MAX)
			return tdp_fail(error, TDPELECT_ERROR_RANGE, "counts", (int32_t)i, NULL);
	}
	return TDPELECT_OK;
}

static tdpelect_status check(const tdpelect_rulebook *rulebook,
			     const struct tdpelect_papers *papers, const int32_t *votes,
			     const struct tdpelect_paper_tally *tally,
			     struct tdpelect_error *error)
{
	if (!rulebook || !papers)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "papers", -1, NULL);
	if (tdp_check_sealed(rulebook, error))
		return TDPELECT_ERROR_ARGUMENT;
	if (!tdp_struct_is_known(papers, sizeof(*papers)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "papers", -1, NULL);
	if (papers->seats < 1 || papers->seats > TDPELECT_SEAT_LIMIT)
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "seats", -1, NULL);
	if (papers->candidate_count < 0)
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "candidate_count", -1, NULL);
	if (!tally || (papers->candidate_count && !votes))
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "ret_tally", -1, NULL);
	if (!tdp_has_room(tally))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "ret_tally", -1, NULL);
	return check_papers(papers, error);
}

static uint8_t grounds_of(const struct tdpelect_papers *papers, size_t i, int64_t most)
{
	int32_t first = papers->offsets[i], end = papers->offsets[i + 1];
	uint8_t grounds = 0;

	if (end - first > most)
		grounds |= TDPELECT_PAPER_GROUND(TDPELECT_PAPER_GROUND_TOO_MANY_MARKS);
	if (end == first)
		grounds |= TDPELECT_PAPER_GROUND(TDPELECT_PAPER_GROUND_NO_MARK);
	else if (papers->marks[first] < 0)
		grounds |= TDPELECT_PAPER_GROUND(TDPELECT_PAPER_GROUND_UNLISTED_NAME);
	if (papers->not_issued && papers->not_issued[i])
		grounds |= TDPELECT_PAPER_GROUND(TDPELECT_PAPER_GROUND_NOT_ISSUED);
	return grounds;
}

static const int32_t values[] = {TDPELECT_VALUE_BALLOT_TOO_MANY_MARKS,
				 TDPELECT_VALUE_BALLOT_NO_MARK,
				 TDPELECT_VALUE_BALLOT_UNLISTED_NAME,
				 TDPELECT_VALUE_BALLOT_NOT_ISSUED};

#define GROUND_COUNT (sizeof(values) / sizeof(values[0]))

/* Invalid by any ground; undetermined where the law is silent on one; else valid. */
static uint8_t verdict_of(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			  uint8_t grounds)
{
	uint8_t verdict = TDPELECT_PAPER_VERDICT_VALID;

	for (size_t i = 0; i < GROUND_COUNT; i++)
		if (grounds >> i & 1 && tdp_read_choice(rulebook, context, values[i]) ==
						TDPELECT_CHOICE_INVALID)
			return TDPELECT_PAPER_VERDICT_INVALID;
	for (size_t i = 0; i < GROUND_COUNT; i++) {
		const struct tdpelect_rule *rule;

		if (!(grounds >> i & 1))
			continue;
		rule = tdp_require(rulebook, context, values[i]);
		if (!rule || rule->choice != TDPELECT_CHOICE_VALID)
			verdict = TDPELECT_PAPER_VERDICT_UNDETERMINED;
	}
	return verdict;
}

static void add_grounds(struct tdpelect_paper_tally *tally, uint8_t grounds, int32_t count)
{
	int32_t *const counts[GROUND_COUNT] = {&tally->too_many_marks, &tally->no_mark,
					       &tally->unlisted_name, &tally->not_issued};

	for (size_t i = 0; i < GROUND_COUNT; i++)
		if (grounds >> i & 1)
			*counts[i] += count;
}

static void add_marks(const struct tdpelect_papers *papers, size_t i, int32_t *votes)
{
	for (int32_t j = papers->offsets[i]; votes && j < papers->offsets[i + 1]; j++)
		if (papers->marks[j] >= 0)
			votes[papers->marks[j]] += count_of(papers, i);
}

static void add_paper(const struct tdpelect_papers *papers, size_t i, uint8_t verdict,
		      int32_t *votes, int32_t *disputed_votes, struct tdpelect_paper_tally *tally)
{
	int32_t count = count_of(papers, i);

	tally->returned += count;
	if (verdict == TDPELECT_PAPER_VERDICT_VALID) {
		tally->valid += count;
		add_marks(papers, i, votes);
	} else if (verdict == TDPELECT_PAPER_VERDICT_INVALID) {
		tally->invalid += count;
	} else {
		tally->undetermined += count;
		add_marks(papers, i, disputed_votes);
	}
}

static void clear(int32_t *votes, int32_t count)
{
	if (votes && count)
		memset(votes, 0, (size_t)count * sizeof(*votes));
}

tdpelect_status tdpelect_papers_count(const tdpelect_rulebook *rulebook,
				      const struct tdpelect_papers *papers,
				      struct tdpelect_context *context, int32_t *ret_votes,
				      int32_t *ret_disputed_votes, uint8_t *ret_grounds,
				      uint8_t *ret_verdicts,
				      struct tdpelect_paper_tally *ret_tally,
				      struct tdpelect_error *reterr_error)
{
	struct tdpelect_paper_tally tally = {0};
	struct tdpelect_tally contest = TDPELECT_TALLY_INIT;
	uint8_t known[1 << GROUND_COUNT] = {0}; /* the law is read once for each mix of grounds */
	tdpelect_status status = check(rulebook, papers, ret_votes, ret_tally, reterr_error);
	int64_t most;

	if (status)
		return status;
	contest.seats = papers->seats;
	most = tdp_tally_marks(rulebook, context, &contest);
	clear(ret_votes, papers->candidate_count);
	clear(ret_disputed_votes, papers->candidate_count);
	for (size_t i = 0; i < papers->paper_count; i++) {
		uint8_t grounds = grounds_of(papers, i, most);

		if (!known[grounds])
			known[grounds] = verdict_of(rulebook, context, grounds);
		add_grounds(&tally, grounds, count_of(papers, i));
		add_paper(papers, i, known[grounds], ret_votes, ret_disputed_votes, &tally);
		if (ret_grounds)
			ret_grounds[i] = grounds;
		if (ret_verdicts)
			ret_verdicts[i] = known[grounds];
	}
	(void)tdp_hand_out(ret_tally, &tally, sizeof(tally));
	return TDPELECT_OK;
}
