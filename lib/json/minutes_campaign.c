/* SPDX-License-Identifier: MIT */
#include "minutes.h"

#include <string.h>

/* The quick report: fields that districts and provinces report again and again, in their
 * order. Who is a woman, a Party member or re-elected stands in no document: always
 * blank. */

/* The report while it is written. */
struct quick {
	struct tdp_page *page;
	const json_t *report;
	const json_t *units; /* of tdp_json_campaign_judge() */
	int number;	     /* of the last line */
	int complete;
};

static int64_t part_of(const struct quick *quick, const char *key)
{
	return json_integer_value(
		json_object_get(json_object_get(quick->report, "units"), key));
}

static void add_count(struct quick *quick, struct tdp_render_text *text, int64_t count)
{
	if (count >= 0)
		tdp_render_number(text, count);
	else
		tdp_render_add(text, tdp_minutes_say(quick->page, TDP_SAYS_BLANK));
	quick->complete &= count >= 0;
}

static void put_count(struct quick *quick, enum tdp_minutes_word label, int64_t count)
{
	struct tdp_render_text text = {0};

	add_count(quick, &text, count);
	tdp_minutes_put_line(quick->page, ++quick->number, label, tdp_render_read(&text));
	tdp_page_release(quick->page, &text);
}

/* Of some it may not be known: then this is not the number, and says so. */
static void put_doubtful(struct quick *quick, enum tdp_minutes_word label, int64_t count)
{
	int64_t unknown = part_of(quick, "unknown");
	struct tdp_render_text text = {0}, digits[2] = {{0}, {0}};

	if (unknown == 0) {
		put_count(quick, label, count);
		return;
	}
	tdp_render_number(&digits[0], count);
	tdp_render_number(&digits[1], unknown);
	tdp_minutes_fill(quick->page, &text, TDP_SAYS_NOT_TOLD,
			 (const struct tdp_minutes_value[]){
				 {"count", tdp_render_read(&digits[0])},
				 {"unknown", tdp_render_read(&digits[1])},
				 {NULL, NULL}});
	tdp_minutes_put_line(quick->page, ++quick->number, label, tdp_render_read(&text));
	quick->complete = 0;
	tdp_page_release(quick->page, &text);
	tdp_page_release(quick->page, &digits[0]);
	tdp_page_release(quick->page, &digits[1]);
}

static int64_t total(const struct quick *quick, const char *key)
{
	const json_t *count = json_object_get(quick->report, key);

	return json_is_integer(count) ? json_integer_value(count) : -1;
}

/* "1151, tỷ lệ 93,50 %" */
static void put_voted(struct quick *quick)
{
	const char *turnout = tdp_json_string(quick->report, "turnout");
	struct tdp_render_text text = {0}, count = {0}, percent = {0};

	add_count(quick, &count, total(quick, "present"));
	if (turnout)
		tdp_words_percent(quick->page, &percent, turnout);
	else
		tdp_render_add(&percent, tdp_minutes_say(quick->page, TDP_SAYS_BLANK));
	tdp_minutes_fill(
		quick->page, &text, TDP_SAYS_RATE,
		(const struct tdp_minutes_value[]){{"count", tdp_render_read(&count)},
						   {"percent", tdp_render_read(&percent)},
						   {NULL, NULL}});
	tdp_minutes_put_line(quick->page, ++quick->number, TDP_SAYS_VOTED,
			     tdp_render_read(&text));
	quick->complete &= turnout != NULL;
	tdp_page_release(quick->page, &text);
	tdp_page_release(quick->page, &count);
	tdp_page_release(quick->page, &percent);
}

static int is_elected(const json_t *unit)
{
	const char *outcome = tdp_json_string(unit, "outcome");

	return outcome && strcmp(outcome, "elected") == 0;
}

/* Those that did not elect, each with its reason. */
static void put_left(struct quick *quick)
{
	struct tdp_page *page = quick->page;
	struct tdp_table table = {.columns = 3, .right = 1u << 1};

	put_doubtful(quick, TDP_SAYS_UNITS_LEFT,
		     part_of(quick, "total") - part_of(quick, "elected")
			     - part_of(quick, "unknown"));
	if (part_of(quick, "total") == part_of(quick, "elected"))
		return;
	tdp_table_add(&table, tdp_minutes_say(page, TDP_SAYS_UNIT));
	tdp_table_add(&table, tdp_minutes_say(page, TDP_SAYS_UNIT_COUNT));
	tdp_table_add(&table, tdp_minutes_say(page, TDP_SAYS_WHY));
	for (size_t i = 0; i < json_array_size(quick->units); i++) {
		const json_t *unit = json_array_get(quick->units, i);
		const char *name = tdp_json_string(unit, "name");

		if (is_elected(unit))
			continue;
		tdp_table_add(&table,
			      name ? name : tdp_minutes_say(page, TDP_SAYS_LONG_BLANK));
		tdp_table_add_number(&table, tdp_json_count(unit, "count"));
		tdp_table_add(&table,
			      tdp_words_key(page, TDPELECT_SET_OUTCOME, unit, "outcome"));
	}
	tdp_page_gap(page);
	tdp_page_table(page, &table);
	tdp_page_gap(page);
}

static void put_revote(struct quick *quick, const json_t *unit)
{
	const char *name = tdp_json_string(unit, "name");
	const char *by = tdp_json_string(unit, "by");
	struct tdp_render_text text = {0}, date = {0};

	tdp_words_date(quick->page, &date, by ? by : "");
	tdp_minutes_fill(
		quick->page, &text, by ? TDP_SAYS_REVOTE_BY : TDP_SAYS_NO_LAST_DAY,
		(const struct tdp_minutes_value[]){{"unit", name ? name : "?"},
						   {"date", tdp_render_read(&date)},
						   {NULL, NULL}});
	tdp_page_item(quick->page, tdp_render_read(&text));
	tdp_page_release(quick->page, &text);
	tdp_page_release(quick->page, &date);
}

/* Of units told in a sum only, whether and when they vote again is not known. */
static void put_revotes(struct quick *quick)
{
	const json_t *due = json_object_get(quick->report, "revotes_due");
	int is_open = part_of(quick, "total") > part_of(quick, "elected");
	enum tdp_minutes_word none = is_open ? TDP_SAYS_BLANK : TDP_SAYS_NONE;

	tdp_minutes_put_line(quick->page, ++quick->number, TDP_SAYS_REVOTE_DAYS,
			     json_array_size(due) ? ""
						  : tdp_minutes_say(quick->page, none));
	for (size_t i = 0; i < json_array_size(quick->units); i++) {
		const json_t *unit = json_array_get(quick->units, i);

		if (json_is_true(json_object_get(unit, "revote")))
			put_revote(quick, unit);
	}
}

static void put_title(struct tdp_page *page, const json_t *source)
{
	const char *name = tdp_json_string(source, "name");
	const char *id = tdp_json_string(source, "id");
	struct tdp_render_text text = {0};

	tdp_minutes_fill(page, &text, TDP_SAYS_REPORT_OPENING,
			 (const struct tdp_minutes_value[]){
				 {"office", tdp_minutes_say(page, TDP_SAYS_HEAD)},
				 {"campaign", name ? name : id},
				 {NULL, NULL}});
	tdp_page_begin(page, tdp_render_read(&text), "minutes");
	tdp_minutes_put_head(page, NULL, NULL);
	tdp_page_title(page, tdp_minutes_say(page, TDP_SAYS_QUICK_REPORT));
	tdp_page_subtitle(page, tdp_render_read(&text));
	tdp_page_gap(page);
	tdp_page_release(page, &text);
}

static void put_signatures(struct tdp_page *page)
{
	const char *sign = tdp_minutes_say(page, TDP_SAYS_SIGN);
	const char *left[3] = {tdp_minutes_say(page, TDP_SAYS_WRITER), sign, NULL};
	const char *right[3] = {tdp_minutes_say(page, TDP_SAYS_FOR_COMMITTEE),
				tdp_minutes_say(page, TDP_SAYS_CHAIR), sign};

	tdp_page_gap(page);
	tdp_page_columns(page, left, right, 3);
}

int tdp_minutes_put_campaign(struct tdp_page *page, const json_t *source,
			     const json_t *report, const json_t *units)
{
	struct quick quick = {page, report, units, 0, 1};

	put_title(page, source);
	put_count(&quick, TDP_SAYS_ALL_UNITS, part_of(&quick, "total"));
	put_count(&quick, TDP_SAYS_UNITS_HELD,
		  part_of(&quick, "total") - part_of(&quick, "not_held"));
	put_doubtful(&quick, TDP_SAYS_UNITS_ELECTED, part_of(&quick, "elected"));
	put_left(&quick);
	put_count(&quick, TDP_SAYS_ALL_VOTERS, total(&quick, "electorate"));
	put_voted(&quick);
	put_count(&quick, TDP_SAYS_FULL_TURNOUT, total(&quick, "full_turnout_units"));
	tdp_minutes_put_line(page, ++quick.number, TDP_SAYS_COMPOSITION,
			     tdp_minutes_say(page, TDP_SAYS_COMPOSITION_BLANKS));
	put_revotes(&quick);
	put_signatures(page);
	tdp_minutes_put_end(page, TDP_SAYS_FROM_REPORTS);
	return quick.complete;
}
