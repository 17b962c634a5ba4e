/* SPDX-License-Identifier: MIT */
#include "minutes.h"

void tdp_minutes_put_end(struct tdp_page *page, enum tdp_minutes_word source)
{
	const char *translated = tdp_minutes_say(page, TDP_SAYS_TRANSLATED);

	tdp_page_gap(page);
	tdp_page_note(page, tdp_minutes_say(page, source));
	if (*translated)
		tdp_page_note(page, translated);
}

/* A notice is signed by the head of the team alone. */
static void put_signatures(struct tdp_page *page, const struct tdp_minutes_board *board)
{
	const char *sign = tdp_minutes_say(page, TDP_SAYS_SIGN);
	const char *left[3] = {NULL, NULL, NULL};
	const char *right[3] = {
		tdp_minutes_say(page, board ? board->signs : TDP_SAYS_FOR_TEAM),
		tdp_minutes_say(page, TDP_SAYS_TEAM_HEAD), sign};

	if (board) {
		left[0] = tdp_minutes_say(page, board->witnesses_sign);
		left[1] = sign;
	}
	tdp_page_gap(page);
	tdp_page_columns(page, left, right, 3);
}

void tdp_minutes_close(struct tdp_minutes *minutes)
{
	struct tdp_page *page = minutes->page;

	if (minutes->form->copies) {
		tdp_page_gap(page);
		tdp_page_line(page, tdp_minutes_say(page, minutes->form->copies));
	}
	put_signatures(page, minutes->form->board);
	tdp_minutes_put_end(page, minutes->form->source);
}
