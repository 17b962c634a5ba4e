/* SPDX-License-Identifier: MIT */
/* In 2013, 159 of 361 household representatives voted for A, and 149 for B. Is A elected? */
#include <stdio.h>

#include <tdpelect.h>

int main(void)
{
	static struct tdpelect_majority majority;
	static struct tdpelect_candidacy candidacies[2];
	struct tdpelect_votes votes[2] = {TDPELECT_VOTES_INIT, TDPELECT_VOTES_INIT};
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_date day = {2013, 1, 31};
	tdpelect_rulebook *rulebook = NULL;
	size_t pack_count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);
	char proof[80];

	majority.size = sizeof(majority);
	candidacies[0].size = candidacies[1].size = sizeof(candidacies[0]);
	votes[0].votes = 159;
	votes[1].votes = 149;
	tally.electorate_count = 361;
	tally.valid_ballot_count = 308;
	tally.votes = votes;
	tally.candidate_count = 2;
	if (tdpelect_rulebook_resolve(packs, pack_count, "VN", day, &rulebook, &error) ||
	    tdpelect_majority_judge(rulebook, &tally, TDPELECT_QUORUM_OUTCOME_MET, NULL,
				    &majority, candidacies, &error)) {
		fprintf(stderr, "%s: %s\n", error.path, error.message);
		tdpelect_rulebook_free(rulebook);
		return 1;
	}
	tdpelect_proof_print(majority.ratio, majority.compare, votes[0].votes, majority.of, proof,
			     sizeof(proof));
	printf("%s: %s; %d votes elect\n",
	       tdpelect_word_label(TDPELECT_SET_OUTCOME, majority.outcome, TDPELECT_LANGUAGE_EN),
	       proof, majority.needed);
	tdpelect_rulebook_free(rulebook);
	return 0;
}
