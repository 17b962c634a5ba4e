/* SPDX-License-Identifier: MIT */
/* Many groups in one call: which conferences had a quorum, and how many had to come? */
#include <stdio.h>

#include <tdpelect.h>

enum { GROUPS = 4 };

int main(void)
{
	static const int32_t electorate[GROUPS] = {361, 310, 200, 201};
	static const int32_t present[GROUPS] = {314, TDPELECT_UNKNOWN, 100, 101};
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_date day = {2017, 11, 12};
	tdpelect_rulebook *rulebook = NULL;
	size_t pack_count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);
	uint8_t outcomes[GROUPS];
	int32_t needed[GROUPS];

	if (tdpelect_rulebook_resolve(packs, pack_count, "VN", day, &rulebook, &error) ||
	    tdpelect_quorum_columns(rulebook, TDPELECT_FORM_CONFERENCE, electorate, present,
				    GROUPS, outcomes, needed, &error)) {
		fprintf(stderr, "%s: %s\n", error.path, error.message);
		tdpelect_rulebook_free(rulebook);
		return 1;
	}
	for (int i = 0; i < GROUPS; i++)
		printf("%d entitled, %d needed: %s\n", (int)electorate[i], (int)needed[i],
		       tdpelect_word_name(TDPELECT_SET_QUORUM_OUTCOME, outcomes[i]));
	tdpelect_rulebook_free(rulebook);
	return 0;
}
