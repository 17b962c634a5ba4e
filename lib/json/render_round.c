/* SPDX-License-Identifier: MIT */
#include "render.h"

#include <string.h>

#include <tdpelect/names.h>

/* ": 254 of 256 attend, 129 are needed (2 × 254 = 508 > 256)" */
static void add_attendance(const struct tdp_page *page, struct tdp_render_text *text,
			   const json_t *quorum)
{
	const char *proof = tdp_json_string(quorum, "proof");

	if (json_object_get(quorum, "present")) {
		tdp_render_add(text, tdp_page_say(page, ": ", ": "));
		tdp_words_count(text, quorum, "present");
		tdp_render_add(text,
			       tdp_page_say(page, " người dự trên ", " present of "));
		tdp_words_count(text, quorum, "of");
	}
	if (json_object_get(quorum, "needed")) {
		tdp_render_add(text, tdp_page_say(page, ", cần ít nhất ", ", at least "));
		tdp_words_count(text, quorum, "needed");
		tdp_render_add(text, tdp_page_say(page, "", " needed"));
	}
	if (proof) {
		tdp_render_add(text, " (");
		tdp_words_proof(text, proof);
		tdp_render_add(text, ")");
	}
}

static void put_quorum(struct tdp_page *page, const json_t *quorum)
{
	struct tdp_render_text text = {0};

	if (!json_is_object(quorum)) {
		tdp_page_line(page, tdp_page_say(page, "Chưa tổ chức.", "Not held."));
		return;
	}
	tdp_render_add(&text, tdp_words_key(page, TDPELECT_SET_QUORUM_OUTCOME, quorum,
					    "outcome"));
	add_attendance(page, &text, quorum);
	tdp_page_field(page, tdp_page_say(page, "Số người dự", "Quorum"),
		       tdp_render_read(&text));
	tdp_page_release(page, &text);
}

/* "elected: A" */
static void put_outcome(struct tdp_page *page, const json_t *contest)
{
	const json_t *elected = json_object_get(contest, "elected");
	struct tdp_render_text text = {0};

	tdp_render_add(&text,
		       tdp_words_key(page, TDPELECT_SET_OUTCOME, contest, "outcome"));
	if (json_array_size(elected)) {
		tdp_render_add(&text, ": ");
		tdp_words_list(&text, elected, "");
	}
	tdp_page_field(page, tdp_words_office(page, tdp_json_string(contest, "office")),
		       tdp_render_read(&text));
	tdp_page_release(page, &text);
}

/* "129 votes: more than 1/2 of the whole electorate (256)" */
static void put_needed(struct tdp_page *page, const json_t *contest)
{
	struct tdp_render_text text = {0};

	if (!json_object_get(contest, "ratio"))
		return;
	if (json_object_get(contest, "needed")) {
		tdp_words_count(&text, contest, "needed");
		tdp_render_add(&text, tdp_page_say(page, " phiếu: ", " votes: "));
	}
	tdp_words_rule(page, &text, contest);
	if (json_object_get(contest, "of")) {
		tdp_render_add(&text, " (");
		tdp_words_count(&text, contest, "of");
		tdp_render_add(&text, ")");
	}
	tdp_page_field(page, tdp_page_say(page, "Cần", "Needed"), tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void add_percent(const struct tdp_page *page, struct tdp_table *table,
			const char *percent)
{
	struct tdp_render_text text = {0};

	if (percent)
		tdp_words_percent(page, &text, percent);
	tdp_table_add(table, tdp_render_read(&text));
	table->failed |= text.failed;
	tdp_render_free(&text);
}

static void add_number(struct tdp_table *table, const json_t *object, const char *key)
{
	struct tdp_render_text text = {0};

	tdp_words_count(&text, object, key);
	tdp_table_add(table, tdp_render_read(&text));
	table->failed |= text.failed;
	tdp_render_free(&text);
}

static void add_passed(const struct tdp_page *page, struct tdp_table *table,
		       const json_t *passed)
{
	if (!json_is_boolean(passed))
		tdp_table_add(table, "");
	else if (json_is_true(passed))
		tdp_table_add(table, tdp_page_say(page, "có", "yes"));
	else
		tdp_table_add(table, tdp_page_say(page, "không", "no"));
}

static void add_candidate(const struct tdp_page *page, struct tdp_table *table,
			  const json_t *candidate)
{
	struct tdp_render_text proof = {0};

	tdp_table_add(table, tdp_json_string(candidate, "id"));
	add_number(table, candidate, "votes");
	add_percent(page, table, tdp_json_string(candidate, "percent"));
	add_passed(page, table, json_object_get(candidate, "passed"));
	tdp_words_proof(&proof, tdp_json_string(candidate, "proof"));
	tdp_table_add(table, tdp_render_read(&proof));
	table->failed |= proof.failed;
	tdp_render_free(&proof);
}

static void put_candidates(struct tdp_page *page, const json_t *contest)
{
	const json_t *candidates = json_object_get(contest, "candidates");
	struct tdp_table table = {.columns = 5, .right = 1 << 1 | 1 << 2};
	struct tdp_render_text share = {0};

	if (json_array_size(candidates) == 0)
		return;
	tdp_render_add(&share, tdp_page_say(page, "% ", "% of "));
	tdp_render_add(&share, tdp_words_key(page, TDPELECT_SET_BASE, contest, "base"));
	tdp_table_add(&table, tdp_page_say(page, "Người ứng cử", "Candidate"));
	tdp_table_add(&table, tdp_page_say(page, "Số phiếu", "Votes"));
	tdp_table_add(&table,
		      json_object_get(contest, "base") ? tdp_render_read(&share) : "%");
	tdp_table_add(&table, tdp_page_say(page, "Đạt", "Passes"));
	tdp_table_add(&table, tdp_page_say(page, "Phép tính", "Proof"));
	for (size_t i = 0; i < json_array_size(candidates); i++)
		add_candidate(page, &table, json_array_get(candidates, i));
	table.failed |= share.failed;
	tdp_render_free(&share);
	tdp_page_gap(page);
	tdp_page_table(page, &table);
}

static void add_other_base(const struct tdp_page *page, struct tdp_table *table,
			   const json_t *base, const json_t *elected)
{
	const json_t *others = json_object_get(base, "elected");
	struct tdp_render_text text = {0};

	tdp_table_add(table, tdp_words_key(page, TDPELECT_SET_BASE, base, "base"));
	add_number(table, base, "of");
	add_percent(page, table, tdp_json_string(base, "percent"));
	tdp_words_list(&text, others, tdp_page_say(page, "không ai", "nobody"));
	if (!json_equal(others, elected))
		tdp_render_add(&text, tdp_page_say(page, " (khác!)", " (differs!)"));
	tdp_table_add(table, tdp_render_read(&text));
	table->failed |= text.failed;
	tdp_render_free(&text);
}

static void put_other_bases(struct tdp_page *page, const json_t *contest)
{
	const json_t *bases = json_object_get(contest, "other_bases");
	struct tdp_table table = {.columns = 4, .right = 1 << 1 | 1 << 2};

	if (json_array_size(bases) == 0)
		return;
	tdp_page_gap(page);
	tdp_page_line(page,
		      tdp_page_say(page,
				   "Nếu tính trên số khác (chỉ để so sánh, không "
				   "phải là luật):",
				   "On other bases (to compare only; not the law):"));
	tdp_table_add(&table, tdp_page_say(page, "Tính trên", "Base"));
	tdp_table_add(&table, tdp_page_say(page, "Số", "Count"));
	tdp_table_add(&table, tdp_page_say(page, "Người cao nhất", "Leader"));
	tdp_table_add(&table, tdp_page_say(page, "Sẽ trúng cử", "Would elect"));
	for (size_t i = 0; i < json_array_size(bases); i++)
		add_other_base(page, &table, json_array_get(bases, i),
			       json_object_get(contest, "elected"));
	tdp_page_table(page, &table);
}

void tdp_render_round(struct tdp_page *page, const json_t *round)
{
	const json_t *contests = json_object_get(round, "contests");
	struct tdp_render_text title = {0};

	tdp_render_add(&title, tdp_page_say(page, "Lần bầu thứ ", "Round "));
	tdp_words_count(&title, round, "round");
	tdp_page_heading(page, tdp_render_read(&title));
	tdp_page_release(page, &title);
	put_quorum(page, json_object_get(round, "quorum"));
	tdp_render_meeting_votes(page, json_object_get(round, "meeting_votes"));
	for (size_t i = 0; i < json_array_size(contests); i++) {
		const json_t *contest = json_array_get(contests, i);

		if (i)
			tdp_page_gap(page);
		put_outcome(page, contest);
		put_needed(page, contest);
		tdp_render_papers(page, json_object_get(contest, "papers"));
		put_candidates(page, contest);
		put_other_bases(page, contest);
	}
}
