/* SPDX-License-Identifier: MIT */
/* Ours in C: two calls a group, or one for all groups.
 *
 *     decide {calls|columns} ROWS.csv TURNS
 */
#include <string.h>

#include <tdpelect.h>

#include "rows.h"

static tdpelect_rulebook *law;

static char decide(int32_t electorate, int32_t present, const int32_t *votes)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_votes both[2] = {TDPELECT_VOTES_INIT, TDPELECT_VOTES_INIT};
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_candidacy candidacies[2] = {TDPELECT_CANDIDACY_INIT,
						    TDPELECT_CANDIDACY_INIT};

	attendance.electorate_count = tally.electorate_count = electorate;
	attendance.present_count = tally.present_count = present;
	both[0].votes = votes[0];
	both[1].votes = votes[1];
	tally.votes = both;
	tally.candidate_count = 2;
	if (tdpelect_quorum_judge(law, &attendance, NULL, &quorum, NULL) ||
	    tdpelect_majority_judge(law, &tally, quorum.outcome, NULL, &majority, candidacies,
				    NULL))
		return '?';
	if (quorum.outcome == TDPELECT_QUORUM_OUTCOME_NOT_MET)
		return 'q';
	return candidacies[0].elected ? 'a' : candidacies[1].elected ? 'b' : 'n';
}

static void call_for_each(struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++)
		rows->answers[i] =
			decide(rows->electorate[i], rows->present[i], rows->votes + 2 * i);
}

static void call_for_all(struct rows *rows)
{
	static int32_t *elected;
	static uint8_t *quorums, *outcomes;

	if (!elected) {
		elected = column_of(rows->count);
		quorums = calloc(rows->count + 1, 1);
		outcomes = calloc(rows->count + 1, 1);
	}
	if (tdpelect_majority_columns(law, rows->electorate, rows->present, NULL, NULL, NULL, NULL,
				      rows->votes, rows->count, 2, outcomes, elected, NULL, quorums,
				      NULL, NULL))
		exit(1);
	for (size_t i = 0; i < rows->count; i++)
		rows->answers[i] = quorums[i] == TDPELECT_QUORUM_OUTCOME_NOT_MET
					   ? 'q'
					   : "nab"[elected[i] + 1];
}

int main(int argc, char **argv)
{
	struct tdpelect_date day = {2024, 9, 22};
	size_t pack_count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);
	struct rows rows;
	char name[64];

	if (argc != 4 || tdpelect_rulebook_resolve(packs, pack_count, "VN", day, &law, NULL))
		return 1;
	rows = read_rows(argv[2]);
	snprintf(name, sizeof(name), "tdpelect %s in C, %s", tdpelect_version(), argv[1]);
	serve(name, &rows, argv[3], strcmp(argv[1], "calls") == 0 ? call_for_each : call_for_all);
	free_rows(&rows);
	tdpelect_rulebook_free(law);
	return 0;
}
