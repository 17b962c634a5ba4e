/* SPDX-License-Identifier: MIT */
#include "minutes.h"

#include <string.h>

/* Who issues it, the name of the country, the place and the day. */
void tdp_minutes_put_head(struct tdp_page *page, const char *unit, const char *date)
{
	struct tdp_render_text day = {0}, place = {0};
	const char *left[3] = {tdp_minutes_say(page, TDP_SAYS_COMMITTEE), unit, NULL};
	const char *right[3] = {tdp_minutes_say(page, TDP_SAYS_COUNTRY),
				tdp_minutes_say(page, TDP_SAYS_MOTTO), NULL};

	tdp_minutes_add_day(page, &day, date);
	tdp_minutes_fill(page, &place, TDP_SAYS_PLACE_AND_DAY,
			 (const struct tdp_minutes_value[]){
				 {"date", tdp_render_read(&day)}, {NULL, NULL}});
	right[2] = tdp_render_read(&place);
	tdp_page_columns(page, left, right, 3);
	tdp_page_release(page, &day);
	tdp_page_release(page, &place);
}

/* "bầu Trưởng thôn, Tổ trưởng tổ dân phố; …" */
static void add_votes(const struct tdp_minutes *minutes, struct tdp_render_text *text)
{
	for (size_t i = 0; i < tdp_minutes_contest_count(minutes); i++) {
		struct tdp_minutes_contest one = tdp_minutes_contest_at(minutes, i);

		tdp_render_add(text, i ? "; " : "");
		tdp_minutes_add_vote(minutes->page, text, &one);
	}
}

/* The same with the number of the round from the second on. */
static void add_subject(const struct tdp_minutes *minutes, struct tdp_render_text *text)
{
	struct tdp_render_text votes = {0}, number = {0};
	int is_again = minutes->round.round > 1;

	add_votes(minutes, &votes);
	tdp_render_number(&number, minutes->round.round);
	if (is_again)
		tdp_minutes_fill(minutes->page, text, TDP_SAYS_AGAIN,
				 (const struct tdp_minutes_value[]){
					 {"subject", tdp_render_read(&votes)},
					 {"round", tdp_render_read(&number)},
					 {NULL, NULL}});
	else
		tdp_render_add(text, tdp_render_read(&votes));
	tdp_page_release(minutes->page, &votes);
	tdp_page_release(minutes->page, &number);
}

static void put_title(struct tdp_minutes *minutes, const char *subject)
{
	struct tdp_page *page = minutes->page;
	struct tdp_render_text text = {0};

	tdp_page_title(page, tdp_minutes_say(page, minutes->form->title));
	tdp_minutes_fill(
		page, &text, minutes->form->subject,
		(const struct tdp_minutes_value[]){{"subject", subject}, {NULL, NULL}});
	tdp_page_subtitle(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
	tdp_page_gap(page);
}

static void put_opening(struct tdp_minutes *minutes, const char *subject)
{
	struct tdp_page *page = minutes->page;
	struct tdp_render_text day = {0};

	tdp_minutes_add_day(page, &day, tdp_minutes_day(minutes, "date"));
	tdp_minutes_put(page, minutes->form->opening,
			(const struct tdp_minutes_value[]){
				{"date", tdp_render_read(&day)},
				{"unit", tdp_minutes_unit(minutes)},
				{"event", tdp_minutes_say(page, minutes->form->event)},
				{"subject", subject},
				{NULL, NULL}});
	tdp_page_release(page, &day);
}

/* "2. …………………… Thành viên": nobody's name is in the documents. */
static void put_person(struct tdp_page *page, int32_t number, enum tdp_minutes_word role)
{
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_minutes_say(page, TDP_SAYS_NAME_BLANK));
	tdp_render_add(&text, role ? " " : "");
	tdp_render_add(&text, tdp_minutes_say(page, role));
	tdp_page_numbered(page, number, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

/* As many lines as the facts tell, at most two more than the form has. */
static int32_t lines_of(const struct tdp_minutes *minutes, const char *key, int32_t usual)
{
	int32_t told = tdp_json_count(
		json_object_get(minutes->election->source, "election_team"), key);

	return told > 0 && told <= usual + 2 ? told : usual;
}

static void put_board(struct tdp_minutes *minutes, const struct tdp_minutes_board *board)
{
	struct tdp_page *page = minutes->page;
	int is_count = board->name == TDP_SAYS_COUNTING_BOARD;
	int32_t members = lines_of(minutes, is_count ? "counting_board" : "members",
				   board->member_count);
	int32_t witnesses = lines_of(minutes, "witnesses", board->witness_count);

	tdp_page_gap(page);
	tdp_page_line(page, tdp_minutes_say(page, board->name));
	for (int32_t i = 1; i <= members; i++)
		put_person(page, i,
			   i == 1   ? TDP_SAYS_BOARD_HEAD
			   : i == 2 ? board->second
				    : TDP_SAYS_BOARD_MEMBER);
	tdp_page_gap(page);
	tdp_page_line(page, tdp_minutes_say(page, board->witnesses));
	for (int32_t i = 1; i <= witnesses; i++)
		put_person(page, i, TDP_SAYS_NOTHING);
}

void tdp_minutes_open(struct tdp_minutes *minutes)
{
	struct tdp_page *page = minutes->page;
	struct tdp_render_text subject = {0}, title = {0};

	add_subject(minutes, &subject);
	tdp_render_add(&title, tdp_minutes_say(page, minutes->form->title));
	tdp_render_add(&title, " – ");
	tdp_render_add(&title, tdp_minutes_unit(minutes));
	tdp_page_begin(page, tdp_render_read(&title), "minutes");
	tdp_minutes_put_head(page, tdp_minutes_unit(minutes),
			     tdp_minutes_day(minutes, "closed"));
	put_title(minutes, tdp_render_read(&subject));
	put_opening(minutes, tdp_render_read(&subject));
	if (minutes->form->board) {
		put_board(minutes, minutes->form->board);
		tdp_page_gap(page);
		tdp_page_line(page, tdp_minutes_say(page, TDP_SAYS_COUNT_FOLLOWS));
	}
	tdp_page_release(page, &subject);
	tdp_page_release(page, &title);
}
