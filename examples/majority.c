/* SPDX-License-Identifier: MIT */
/* In 2013, 159 of 361 household representatives voted for A. Is A elected? */
#include <stdio.h>

#include <tdpelect.h>

int main(void)
{
	struct tdpelect_votes a = TDPELECT_VOTES_INIT;
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_candidacy candidacy = TDPELECT_CANDIDACY_INIT;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_date day = {2013, 1, 31};
	tdpelect_rulebook *law = NULL;
	size_t pack_count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);
	char proof[80];

	a.votes = 159;
	tally.electorate_count = 361;
	tally.votes = &a;
	tally.candidate_count = 1;
	if (tdpelect_rulebook_resolve(packs, pack_count, "VN", day, &law, &error) == TDPELECT_OK &&
	    tdpelect_majority_judge(law, &tally, TDPELECT_QUORUM_OUTCOME_MET, NULL, &majority,
				    &candidacy, &error) == TDPELECT_OK) {
		tdpelect_proof_print(majority.ratio, majority.compare, a.votes, majority.of, proof,
				     sizeof(proof));
		printf("elected: %s; %s; %d votes would have elected\n",
		       candidacy.elected ? "yes" : "no", proof, (int)majority.needed);
	}
	tdpelect_rulebook_free(law);
	if (error.code)
		fprintf(stderr, "%s: %s\n", error.path, error.message);
	return error.code != TDPELECT_OK;
}
