/* SPDX-License-Identifier: MIT */
#include "minutes.h"

#include <string.h>

/* The forms as data. What they ask for stands in the order in which they ask for it. */

/* NQLT 09/2008 Art. 8(2). */
static const struct tdp_minutes_line conference_lines[] = {
	{TDP_PART_ELECTORATE, TDP_SAYS_ELECTORATE},
	{TDP_PART_PRESENT, TDP_SAYS_ATTENDING},
	{TDP_PART_ISSUED, TDP_SAYS_ISSUED},
	{TDP_PART_RETURNED, TDP_SAYS_RETURNED},
	{TDP_PART_VALID, TDP_SAYS_VALID},
	{TDP_PART_INVALID, TDP_SAYS_INVALID},
	{TDP_PART_VOTES, TDP_SAYS_VOTES},
	{TDP_PART_NOTHING, TDP_SAYS_NOTHING},
};

/* The same where people come to a ballot box all day and nobody meets. */
static const struct tdp_minutes_line separate_lines[] = {
	{TDP_PART_ELECTORATE, TDP_SAYS_ELECTORATE},
	{TDP_PART_PRESENT, TDP_SAYS_TAKING_PART},
	{TDP_PART_ISSUED, TDP_SAYS_ISSUED},
	{TDP_PART_RETURNED, TDP_SAYS_RETURNED},
	{TDP_PART_VALID, TDP_SAYS_VALID},
	{TDP_PART_INVALID, TDP_SAYS_INVALID},
	{TDP_PART_VOTES, TDP_SAYS_VOTES},
	{TDP_PART_NOTHING, TDP_SAYS_NOTHING},
};

/* Form 02 of Decree 59/2023 was seen up to its first line. */
static const struct tdp_minutes_line meeting_lines[] = {
	{TDP_PART_ELECTORATE, TDP_SAYS_HOUSEHOLDS},
	{TDP_PART_PRESENT, TDP_SAYS_TAKING_PART},
	{TDP_PART_ISSUED, TDP_SAYS_ISSUED},
	{TDP_PART_RETURNED, TDP_SAYS_RETURNED},
	{TDP_PART_VALID, TDP_SAYS_VALID},
	{TDP_PART_INVALID, TDP_SAYS_INVALID},
	{TDP_PART_VOTES, TDP_SAYS_VOTES_OF_HOUSEHOLDS},
	{TDP_PART_NOTHING, TDP_SAYS_NOTHING},
};

/* Ballots carried to the households: nobody attends. */
static const struct tdp_minutes_line household_lines[] = {
	{TDP_PART_ELECTORATE, TDP_SAYS_HOUSEHOLDS},
	{TDP_PART_ISSUED, TDP_SAYS_ISSUED},
	{TDP_PART_RETURNED, TDP_SAYS_RETURNED},
	{TDP_PART_VALID, TDP_SAYS_VALID},
	{TDP_PART_INVALID, TDP_SAYS_INVALID},
	{TDP_PART_VOTES, TDP_SAYS_VOTES_OF_HOUSEHOLDS},
	{TDP_PART_NOTHING, TDP_SAYS_NOTHING},
};

/* What communes publish. */
static const struct tdp_minutes_line notice_lines[] = {
	{TDP_PART_ELECTORATE, TDP_SAYS_VOTERS_OF_UNIT},
	{TDP_PART_PRESENT, TDP_SAYS_TAKING_PART},
	{TDP_PART_ISSUED, TDP_SAYS_ISSUED},
	{TDP_PART_RETURNED, TDP_SAYS_HANDED_BACK},
	{TDP_PART_VALID, TDP_SAYS_VALID},
	{TDP_PART_INVALID, TDP_SAYS_INVALID_BALLOTS},
	{TDP_PART_VOTES, TDP_SAYS_VOTES_FOR},
	{TDP_PART_NOTHING, TDP_SAYS_NOTHING},
};

static const struct tdp_minutes_board team = {
	TDP_SAYS_ELECTION_TEAM, TDP_SAYS_BOARD_SECRETARY, 3, TDP_SAYS_VOTERS_WITNESS, 2,
	TDP_SAYS_FOR_TEAM,	TDP_SAYS_WITNESSES,
};

static const struct tdp_minutes_board counting_board = {
	TDP_SAYS_COUNTING_BOARD,
	TDP_SAYS_BOARD_MEMBER,
	5,
	TDP_SAYS_HOUSEHOLDS_WITNESS,
	2,
	TDP_SAYS_FOR_BOARD,
	TDP_SAYS_HOUSEHOLD_WITNESSES,
};

/* The first that fits is the one: the narrower before the wider, the later before the
 * earlier. */
static const struct tdp_minutes_form forms[] = {
	{"minutes", "vn-nd-59-2023", TDPELECT_FORM_HOUSEHOLD_BALLOTS, TDP_SAYS_MINUTES,
	 TDP_SAYS_ON_HOUSEHOLD_BALLOTS, TDP_SAYS_OPENING, TDP_SAYS_HOUSEHOLD_BALLOTS,
	 TDP_SAYS_ELECTED, TDP_SAYS_NOTHING, TDP_SAYS_FROM_FORM_04, &counting_board,
	 household_lines, 0},
	{"minutes", "vn-nd-59-2023", 0, TDP_SAYS_MINUTES, TDP_SAYS_ON, TDP_SAYS_OPENING,
	 TDP_SAYS_COMMUNITY_MEETING, TDP_SAYS_ELECTED, TDP_SAYS_THREE_ORIGINALS,
	 TDP_SAYS_FROM_FORM_02, &counting_board, meeting_lines, 0},
	{"minutes", "vn-nqlt-09-2008", TDPELECT_FORM_SEPARATE_ELECTION, TDP_SAYS_MINUTES,
	 TDP_SAYS_ON, TDP_SAYS_OPENING, TDP_SAYS_SEPARATE_ELECTION, TDP_SAYS_ELECTED,
	 TDP_SAYS_NOTHING, TDP_SAYS_FROM_2008, &team, separate_lines, 0},
	{"minutes", "vn-nqlt-09-2008", 0, TDP_SAYS_MINUTES, TDP_SAYS_ON, TDP_SAYS_OPENING,
	 TDP_SAYS_CONFERENCE, TDP_SAYS_ELECTED, TDP_SAYS_NOTHING, TDP_SAYS_FROM_2008,
	 &team, conference_lines, 0},
	{"minutes", NULL, 0, TDP_SAYS_MINUTES, TDP_SAYS_ON, TDP_SAYS_OPENING,
	 TDP_SAYS_CONFERENCE, TDP_SAYS_ELECTED, TDP_SAYS_NOTHING, TDP_SAYS_FROM_NO_FORM,
	 &team, conference_lines, 0},
	{"notice", NULL, 0, TDP_SAYS_NOTICE, TDP_SAYS_ON, TDP_SAYS_NOTICE_OPENING,
	 TDP_SAYS_NOTHING, TDP_SAYS_ELECTED_FOR_TERM, TDP_SAYS_NOTHING,
	 TDP_SAYS_FROM_NOTICES, NULL, notice_lines, 1},
};

static int has_pack(const tdpelect_rulebook *rulebook, const char *pack)
{
	const char *id;

	if (!pack)
		return 1;
	for (size_t i = 0; rulebook && (id = tdpelect_rulebook_pack_id(rulebook, i)); i++)
		if (strcmp(id, pack) == 0)
			return 1;
	return 0;
}

const struct tdp_minutes_form *
tdp_minutes_form_of(const char *name, const tdpelect_rulebook *rulebook, int32_t held_as)
{
	for (size_t i = 0; name && i < sizeof(forms) / sizeof(forms[0]); i++)
		if (strcmp(forms[i].name, name) == 0
		    && (!forms[i].held_as || forms[i].held_as == held_as)
		    && has_pack(rulebook, forms[i].pack))
			return &forms[i];
	return NULL;
}
