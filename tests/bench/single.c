/* SPDX-License-Identifier: MIT */
/* What one group costs, through the shared library and with everything the structs tell: the
 * processor's time of a call, the median of many turns. With an argument, so many calls of each
 * are made and nothing is measured, for `valgrind --tool=callgrind`. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <tdpelect.h>

enum { GROUPS = 1024, CANDIDATES = 2, TURNS = 31, ROUNDS = 40 };

static struct tdpelect_attendance attendances[GROUPS];
static struct tdpelect_tally tallies[GROUPS];
static struct tdpelect_votes votes[GROUPS][CANDIDATES];
static tdpelect_rulebook *law;

/* A secret ballot of which every count is known, and nothing contradicts. */
static void fill_group(int i)
{
	struct tdpelect_attendance *attendance = &attendances[i];
	struct tdpelect_tally *tally = &tallies[i];
	int32_t electorate = 100 + i % 397, present = electorate - i % 41, spoilt = i % 5;

	tdpelect_attendance_init(attendance);
	attendance->electorate_count = electorate;
	attendance->present_count = present;
	tdpelect_tally_init(tally);
	tally->method = TDPELECT_METHOD_SECRET_BALLOT;
	tally->electorate_count = electorate;
	tally->present_count = tally->issued_ballot_count = present;
	tally->returned_ballot_count = present;
	tally->valid_ballot_count = present - spoilt;
	tally->invalid_ballot_count = spoilt;
	for (int j = 0; j < CANDIDATES; j++)
		tdpelect_votes_init(&votes[i][j]);
	votes[i][0].votes = (present - spoilt) * (i % 10) / 10;
	votes[i][1].votes = present - spoilt - votes[i][0].votes;
	tally->votes = votes[i];
	tally->candidate_count = CANDIDATES;
}

static int32_t judge_quorum(int i)
{
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	if (tdpelect_quorum_judge(law, &attendances[i], NULL, &quorum, NULL))
		exit(1);
	return quorum.outcome;
}

static int32_t judge_majority(int i)
{
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_candidacy candidacies[CANDIDATES];

	if (tdpelect_majority_judge(law, &tallies[i], TDPELECT_QUORUM_OUTCOME_MET, NULL,
				    &majority, candidacies, NULL))
		exit(1);
	return majority.outcome;
}

static int compare(const void *a, const void *b)
{
	double left = *(const double *)a, right = *(const double *)b;

	return left < right ? -1 : left > right;
}

/* What all outcomes add up to, so that no compiler leaves a call out. */
static int64_t judge_all(int32_t (*judge)(int i))
{
	int64_t sum = 0;

	for (int i = 0; i < GROUPS; i++)
		sum += judge(i);
	return sum;
}

static void measure(const char *name, int32_t (*judge)(int i))
{
	double times[TURNS];
	int64_t sum = 0;

	for (int turn = 0; turn < TURNS; turn++) {
		clock_t start = clock();

		for (int round = 0; round < ROUNDS; round++)
			sum += judge_all(judge);
		times[turn] = (double)(clock() - start) / CLOCKS_PER_SEC;
	}
	qsort(times, TURNS, sizeof(*times), compare);
	printf("%s: %.1f ns a group (outcomes add up to %lld)\n", name,
	       times[TURNS / 2] * 1e9 / ROUNDS / GROUPS, (long long)sum);
}

static int open_law(void)
{
	struct tdpelect_date day = {2024, 9, 22};
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	return tdpelect_rulebook_resolve(packs, count, "VN", day, &law, NULL) == TDPELECT_OK;
}

int main(int argc, char **argv)
{
	if (!open_law())
		return 1;
	for (int i = 0; i < GROUPS; i++)
		fill_group(i);
	for (int i = 0; argc > 1 && i < atoi(argv[1]); i++) {
		judge_quorum(i % GROUPS);
		judge_majority(i % GROUPS);
	}
	if (argc == 1) {
		measure("quorum", judge_quorum);
		measure("majority", judge_majority);
	}
	tdpelect_rulebook_free(law);
	return 0;
}
