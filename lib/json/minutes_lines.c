/* SPDX-License-Identifier: MIT */
#include "minutes.h"

static int is_of_ballots(enum tdp_minutes_part part)
{
	return part == TDP_PART_ISSUED || part == TDP_PART_RETURNED
	       || part == TDP_PART_VALID || part == TDP_PART_INVALID;
}

/* Why there are no ballots to be told of; nothing where there are some, or should be. */
static enum tdp_minutes_word no_ballots(const struct tdp_minutes *minutes,
					const struct tdp_minutes_contest *contest)
{
	if (tdp_minutes_is_by_hands(minutes))
		return TDP_SAYS_NO_BALLOTS;
	if (tdp_minutes_outcome(minutes, contest) == TDPELECT_OUTCOME_NO_QUORUM)
		return TDP_SAYS_NOT_COUNTED;
	return TDP_SAYS_NOTHING;
}

/* Present are a share of the electorate, valid and invalid of the returned. */
static enum tdp_minutes_part share_of(enum tdp_minutes_part part)
{
	switch (part) {
	case TDP_PART_PRESENT:
		return TDP_PART_ELECTORATE;
	case TDP_PART_VALID:
	case TDP_PART_INVALID:
		return TDP_PART_RETURNED;
	default:
		return TDP_PART_NOTHING;
	}
}

static void add_with_rate(struct tdp_minutes *minutes,
			  const struct tdp_minutes_contest *contest,
			  enum tdp_minutes_part part, struct tdp_render_text *text)
{
	struct tdp_render_text count = {0}, percent = {0};
	int32_t number = tdp_minutes_count(minutes, contest, part);

	tdp_minutes_add_number(minutes, &count, number);
	tdp_minutes_add_rate(minutes, &percent, number,
			     tdp_minutes_count(minutes, contest, share_of(part)));
	tdp_minutes_fill(
		minutes->page, text, TDP_SAYS_RATE,
		(const struct tdp_minutes_value[]){{"count", tdp_render_read(&count)},
						   {"percent", tdp_render_read(&percent)},
						   {NULL, NULL}});
	tdp_page_release(minutes->page, &count);
	tdp_page_release(minutes->page, &percent);
}

static void put_number(struct tdp_minutes *minutes,
		       const struct tdp_minutes_contest *contest, int number,
		       const struct tdp_minutes_line *line)
{
	struct tdp_render_text text = {0};
	int32_t count = tdp_minutes_count(minutes, contest, line->part);
	enum tdp_minutes_word none = no_ballots(minutes, contest);

	if (count < 0 && none && is_of_ballots(line->part))
		tdp_render_add(&text, tdp_minutes_say(minutes->page, none));
	else if (minutes->form->has_rates && share_of(line->part))
		add_with_rate(minutes, contest, line->part, &text);
	else
		tdp_minutes_add_number(minutes, &text, count);
	tdp_minutes_put_line(minutes->page, number, line->label, tdp_render_read(&text));
	tdp_page_release(minutes->page, &text);
}

static void put_votes(struct tdp_minutes *minutes,
		      const struct tdp_minutes_contest *contest, int number,
		      const struct tdp_minutes_line *line)
{
	if (tdp_minutes_outcome(minutes, contest) == TDPELECT_OUTCOME_NO_QUORUM
	    && !json_object_get(contest->facts, "votes")) {
		tdp_minutes_put_line(
			minutes->page, number, line->label,
			tdp_minutes_say(minutes->page, TDP_SAYS_NOT_COUNTED));
		return;
	}
	tdp_minutes_put_line(minutes->page, number, line->label, "");
	tdp_minutes_put_votes(minutes, contest);
}

void tdp_minutes_put_contest(struct tdp_minutes *minutes,
			     const struct tdp_minutes_contest *contest)
{
	const struct tdp_minutes_line *lines = minutes->form->lines;

	if (tdp_minutes_contest_count(minutes) > 1)
		tdp_page_heading(minutes->page,
				 tdp_minutes_office(minutes->page, contest->office,
						    contest->office_facts));
	for (int i = 0; lines[i].part; i++) {
		if (lines[i].part == TDP_PART_VOTES)
			put_votes(minutes, contest, i + 1, &lines[i]);
		else
			put_number(minutes, contest, i + 1, &lines[i]);
	}
}
