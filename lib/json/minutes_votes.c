/* SPDX-License-Identifier: MIT */
#include "minutes.h"

/* So many rows are left free where nobody is known to stand. */
#define FREE_ROWS 3

/* A text becomes a cell; it is gone. */
static void add_cell(struct tdp_table *table, struct tdp_render_text *text)
{
	tdp_table_add(table, tdp_render_read(text));
	table->failed |= text->failed;
	tdp_render_free(text);
}

static void add_count(struct tdp_minutes *minutes, struct tdp_table *table, int32_t count)
{
	struct tdp_render_text text = {0};

	tdp_minutes_add_number(minutes, &text, count);
	add_cell(table, &text);
}

static void add_share(struct tdp_minutes *minutes, struct tdp_table *table,
		      int32_t hundredths)
{
	struct tdp_render_text text = {0};

	tdp_minutes_add_percent(minutes->page, &text, hundredths);
	minutes->complete &= hundredths >= 0;
	add_cell(table, &text);
}

static void add_name(const struct tdp_minutes *minutes, struct tdp_table *table,
		     const char *name, int is_withdrawn)
{
	struct tdp_render_text text = {0};

	if (is_withdrawn)
		tdp_minutes_fill(
			minutes->page, &text, TDP_SAYS_WITHDRAWN,
			(const struct tdp_minutes_value[]){{"name", name}, {NULL, NULL}});
	else
		tdp_render_add(&text, name);
	add_cell(table, &text);
}

/* Whoever has withdrawn, or has been elected before, needs no votes. */
static int may_be_blank(const struct tdpelect_candidate_result *candidate)
{
	return (candidate->withdrawn || candidate->seated) && candidate->votes < 0;
}

static void add_hands(struct tdp_minutes *minutes, struct tdp_table *table,
		      const struct tdpelect_candidate_result *candidate)
{
	add_count(minutes, table, candidate->votes);
	add_count(minutes, table, candidate->against);
	add_count(minutes, table, candidate->abstain);
}

static void add_candidate(struct tdp_minutes *minutes,
			  const struct tdp_minutes_contest *contest,
			  struct tdp_table *table, size_t index)
{
	struct tdpelect_candidate_result one =
		tdp_minutes_candidate_at(minutes, contest, index);

	tdp_table_add_number(table, (int64_t)index + 1);
	add_name(minutes, table, tdp_minutes_name_at(contest, &one, index),
		 one.withdrawn);
	if (may_be_blank(&one)) {
		for (size_t i = 2; i < table->columns; i++)
			tdp_table_add(table, "");
		return;
	}
	if (tdp_minutes_is_by_hands(minutes))
		add_hands(minutes, table, &one);
	else
		add_count(minutes, table, one.votes);
	add_share(minutes, table, one.candidacy.percent_hundredths);
}

/* Nobody is known to stand: rows to be filled in by hand. */
static void add_free_rows(struct tdp_minutes *minutes, struct tdp_table *table)
{
	for (int i = 1; i <= FREE_ROWS; i++) {
		tdp_table_add_number(table, i);
		tdp_table_add(table, tdp_minutes_say(minutes->page, TDP_SAYS_LONG_BLANK));
		for (size_t c = 2; c < table->columns; c++)
			tdp_table_add(table,
				      tdp_minutes_say(minutes->page, TDP_SAYS_BLANK));
	}
	minutes->complete = 0;
}

/* The share is of the base that the law names, with its number. */
static void add_header(const struct tdp_minutes *minutes,
		       const struct tdp_minutes_contest *contest, struct tdp_table *table)
{
	static const enum tdp_minutes_word ballots[] = {TDP_SAYS_VOTE_COUNT};
	static const enum tdp_minutes_word hands[] = {TDP_SAYS_FOR, TDP_SAYS_AGAINST,
						      TDP_SAYS_ABSTAINING};
	int is_by_hands = tdp_minutes_is_by_hands(minutes);
	struct tdp_render_text share = {0}, of = {0};

	tdp_table_add(table, tdp_minutes_say(minutes->page, TDP_SAYS_NUMBER));
	tdp_table_add(table, tdp_minutes_say(minutes->page, TDP_SAYS_NAME));
	for (int i = 0; i < (is_by_hands ? 3 : 1); i++)
		tdp_table_add(table, tdp_minutes_say(minutes->page,
						     (is_by_hands ? hands : ballots)[i]));
	if (contest->result.majority.base && contest->result.majority.of >= 0)
		tdp_render_number(&of, contest->result.majority.of);
	tdp_minutes_fill(minutes->page, &share,
			 of.bytes ? TDP_SAYS_SHARE_OF : TDP_SAYS_SHARE,
			 (const struct tdp_minutes_value[]){{"of", tdp_render_read(&of)},
							    {NULL, NULL}});
	table->failed |= of.failed;
	tdp_render_free(&of);
	add_cell(table, &share);
}

static void put_table(struct tdp_minutes *minutes,
		      const struct tdp_minutes_contest *contest)
{
	struct tdp_table table = {.columns = tdp_minutes_is_by_hands(minutes) ? 6 : 4,
				  .right = ~(1u << 1)};

	add_header(minutes, contest, &table);
	for (size_t i = 0; i < tdp_minutes_candidate_count(contest); i++)
		add_candidate(minutes, contest, &table, i);
	if (tdp_minutes_candidate_count(contest) == 0)
		add_free_rows(minutes, &table);
	tdp_page_gap(minutes->page);
	tdp_page_table(minutes->page, &table);
}

/* "Ông (bà) A: 355/390 phiếu, tỷ lệ 91,03 %" */
static void put_candidate(struct tdp_minutes *minutes,
			  const struct tdp_minutes_contest *contest, const char *name,
			  const struct tdpelect_candidate_result *one)
{
	struct tdp_page *page = minutes->page;
	struct tdp_render_text text = {0}, count = {0}, of = {0}, percent = {0};

	tdp_minutes_add_number(minutes, &count, one->votes);
	tdp_minutes_add_number(minutes, &of,
			       contest->facts ? contest->result.majority.of : -1);
	tdp_minutes_add_percent(page, &percent, one->candidacy.percent_hundredths);
	tdp_minutes_fill(
		page, &text, TDP_SAYS_CANDIDATE_LINE,
		(const struct tdp_minutes_value[]){{"name", name},
						   {"count", tdp_render_read(&count)},
						   {"of", tdp_render_read(&of)},
						   {"percent", tdp_render_read(&percent)},
						   {NULL, NULL}});
	tdp_page_item(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
	tdp_page_release(page, &count);
	tdp_page_release(page, &of);
	tdp_page_release(page, &percent);
}

static void put_list(struct tdp_minutes *minutes,
		     const struct tdp_minutes_contest *contest)
{
	size_t count = tdp_minutes_candidate_count(contest);

	for (size_t i = 0; i < count; i++) {
		struct tdpelect_candidate_result one =
			tdp_minutes_candidate_at(minutes, contest, i);

		if (!may_be_blank(&one))
			put_candidate(minutes, contest,
				      tdp_minutes_name_at(contest, &one, i), &one);
	}
	if (count == 0) {
		const struct tdpelect_candidate_result nobody = {
			.votes = -1, .candidacy.percent_hundredths = -1};

		put_candidate(minutes, contest,
			      tdp_minutes_say(minutes->page, TDP_SAYS_LONG_BLANK),
			      &nobody);
	}
}

void tdp_minutes_put_votes(struct tdp_minutes *minutes,
			   const struct tdp_minutes_contest *contest)
{
	if (minutes->form->has_rates)
		put_list(minutes, contest);
	else
		put_table(minutes, contest);
}
