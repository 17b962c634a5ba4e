/* SPDX-License-Identifier: MIT */
/* Threads are the caller's: two of them judge a million counts, each its half of every column.
 * Rows do not depend on each other, so any split gives the same answers. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include <tdpelect.h>

enum { GROUPS = 1000000, CANDIDATES = 2 };

static int32_t electorate[GROUPS], present[GROUPS], votes[GROUPS * CANDIDATES];
static int32_t elected[2][GROUPS];
static uint8_t outcomes[2][GROUPS];
static tdpelect_rulebook *law;

struct part {
	int answer; /* into which of the two sets of columns */
	size_t first;
	size_t count;
	tdpelect_status status;
};

static void *judge(void *data)
{
	struct part *part = data;
	size_t first = part->first;

	part->status = tdpelect_majority_columns(
		law, electorate + first, present + first, NULL, NULL, NULL, NULL,
		votes + first * CANDIDATES, part->count, CANDIDATES,
		outcomes[part->answer] + first, elected[part->answer] + first, NULL, NULL, NULL,
		NULL);
	return NULL;
}

static int open_law(void)
{
	struct tdpelect_date day = {2024, 9, 22};
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	return tdpelect_rulebook_resolve(packs, count, "VN", day, &law, NULL) == TDPELECT_OK;
}

static void make_up_counts(void)
{
	for (int i = 0; i < GROUPS; i++) {
		electorate[i] = 100 + i % 400;
		present[i] = electorate[i] - i % 97;
		votes[CANDIDATES * i] = present[i] * (i % 10) / 10;
		votes[CANDIDATES * i + 1] = present[i] - votes[CANDIDATES * i];
	}
}

int main(void)
{
	struct part whole = {0, 0, GROUPS, 0}, halves[2] = {{1, 0, GROUPS / 2, 0},
							    {1, GROUPS / 2, GROUPS / 2, 0}};
	pthread_t thread;
	size_t winners = 0;

	if (!open_law())
		return 1;
	make_up_counts();
	judge(&whole);
	if (pthread_create(&thread, NULL, judge, &halves[0]))
		return 1;
	judge(&halves[1]);
	pthread_join(thread, NULL);
	tdpelect_rulebook_free(law);
	if (whole.status || halves[0].status || halves[1].status)
		return 1;
	for (int i = 0; i < GROUPS; i++)
		winners += outcomes[1][i] == TDPELECT_OUTCOME_ELECTED;
	printf("%zu of %d groups elected someone; two threads %s\n", winners, GROUPS,
	       memcmp(outcomes[0], outcomes[1], sizeof(outcomes[0])) ||
			       memcmp(elected[0], elected[1], sizeof(elected[0]))
		       ? "differ from one"
		       : "say what one says");
	return 0;
}
