/* SPDX-License-Identifier: MIT */
/* A bar for every value: how well what was in force is known, from the first day to two years
 * behind the last change, since some of it is still in force. */
#include "render_law.h"

#include <stdio.h>
#include <string.h>

#include <tdpelect/date.h>
#include <tdpelect/words.h>

#define LABEL_COLUMNS 26
#define BAR_COLUMNS 60
#define GRADES "?#=+~-" /* by TDPELECT_EVIDENCE_…; a hole is a blank dot */

/* The years it shows: from the first of January of `first` to that of `last`. */
struct chart {
	int32_t first;
	int32_t last;
	int32_t day_count;
};

static struct tdpelect_date day_of(const json_t *span, const char *key)
{
	return tdp_json_date(span, key);
}

static int32_t days_since(const struct chart *chart, struct tdpelect_date day)
{
	struct tdpelect_date first = {(int16_t)chart->first, 1, 1};
	int32_t days = 0;

	tdpelect_date_days_between(first, day, &days, NULL);
	return days;
}

static void widen(struct chart *chart, const json_t *spans)
{
	for (size_t i = 0; i < json_array_size(spans); i++) {
		const json_t *span = json_array_get(spans, i);
		int32_t from = day_of(span, "from").year, to = day_of(span, "to").year;

		if (!from)
			continue;
		chart->first = chart->first && chart->first < from ? chart->first : from;
		chart->last = chart->last > from + 2 ? chart->last : from + 2;
		chart->last = chart->last > to + 2 ? chart->last : to + 2;
	}
}

static struct chart chart_of(const json_t *values)
{
	struct chart chart = {0, 0, 0};

	for (size_t i = 0; i < json_array_size(values); i++) {
		widen(&chart, json_object_get(json_array_get(values, i), "spans"));
		widen(&chart, json_object_get(json_array_get(values, i), "holes"));
	}
	if (chart.first && chart.last < 9999)
		chart.day_count = days_since(
			&chart, (struct tdpelect_date){(int16_t)chart.last, 1, 1});
	return chart;
}

/* Where on a scale of `width` a span ends; an open one at its end. */
static int32_t end_of(const struct chart *chart, const json_t *span, int32_t width)
{
	struct tdpelect_date to = day_of(span, "to");

	if (!to.year)
		return width;
	return (int32_t)((int64_t)(days_since(chart, to) + 1) * width / chart->day_count);
}

static int32_t begin_of(const struct chart *chart, const json_t *span, int32_t width)
{
	return (int32_t)((int64_t)days_since(chart, day_of(span, "from")) * width
			 / chart->day_count);
}

static int32_t grade_of(const json_t *span)
{
	return tdp_json_word(json_object_get(span, "rule"), "evidence",
			     TDPELECT_SET_EVIDENCE);
}

/* What begins within a column shows from that column on; where two laws meet stands a bar. */
static void draw(const struct chart *chart, const json_t *spans, char *bar, char hole)
{
	for (size_t i = 0; i < json_array_size(spans); i++) {
		const json_t *span = json_array_get(spans, i);
		int32_t begin = begin_of(chart, span, BAR_COLUMNS);
		int32_t end = end_of(chart, span, BAR_COLUMNS);

		for (int32_t at = begin; at < end && at < BAR_COLUMNS; at++)
			bar[at] = hole ? hole : GRADES[grade_of(span)];
		if (!hole && begin < BAR_COLUMNS)
			bar[begin] = '|';
	}
}

static void put_bar(struct tdp_page *page, const struct chart *chart, const json_t *value)
{
	const char *named = tdp_json_string(value, "value"), *name = named ? named : "";
	size_t width = strlen(name);
	char bar[BAR_COLUMNS + 1];

	memset(bar, ' ', BAR_COLUMNS);
	bar[BAR_COLUMNS] = '\0';
	draw(chart, json_object_get(value, "holes"), bar, '.');
	draw(chart, json_object_get(value, "spans"), bar, '\0');
	tdp_render_bytes(&page->text, name, width < LABEL_COLUMNS ? width : LABEL_COLUMNS);
	tdp_render_repeat(&page->text, " ",
			  2 + (width < LABEL_COLUMNS ? LABEL_COLUMNS - width : 0));
	tdp_render_bytes(&page->text, bar,
			 BAR_COLUMNS - strspn(bar, " ") ? BAR_COLUMNS : 0);
	tdp_render_add(&page->text, "\n");
}

/* Every fifth year, or the tenth where there are many, over its column. */
static void put_years(struct tdp_page *page, const struct chart *chart)
{
	char line[LABEL_COLUMNS + BAR_COLUMNS + 8];
	int32_t step = chart->last - chart->first > 50 ? 10 : 5;
	size_t end = 0;

	memset(line, ' ', sizeof(line));
	for (int32_t year = chart->first; year <= chart->last; year++) {
		struct tdpelect_date day = {(int16_t)year, 1, 1};
		size_t at = LABEL_COLUMNS + 2
			    + (size_t)((int64_t)days_since(chart, day) * BAR_COLUMNS
				       / chart->day_count);
		char digits[8];

		if (year % step || at + 4 > sizeof(line))
			continue;
		snprintf(digits, sizeof(digits), "%04d", (int)(year % 10000));
		memcpy(line + at, digits, 4);
		end = at + 4;
	}
	tdp_render_bytes(&page->text, line, end);
	tdp_render_add(&page->text, "\n");
}

static void put_key(struct tdp_page *page)
{
	struct tdp_render_text text = {0};

	for (int32_t i = TDPELECT_EVIDENCE_TEXT; i <= TDPELECT_EVIDENCE_UNVERIFIED; i++) {
		tdp_render_bytes(&text, &GRADES[i], 1);
		tdp_render_add(&text, " ");
		tdp_render_add(&text, tdpelect_word_label(TDPELECT_SET_EVIDENCE, i,
							  page->language));
		tdp_render_add(&text, " · ");
	}
	tdp_render_add(&text, tdp_page_say(page, "| văn bản mới · . khoảng trống",
					   "| a new instrument · . hole"));
	tdp_page_line(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_text_chart(struct tdp_page *page, const struct chart *chart,
			   const json_t *values)
{
	int is_markdown = page->format == TDP_PAGE_MARKDOWN;

	tdp_render_add(&page->text, is_markdown ? "```text\n" : "");
	put_years(page, chart);
	for (size_t i = 0; i < json_array_size(values); i++)
		put_bar(page, chart, json_array_get(values, i));
	tdp_render_add(&page->text, is_markdown ? "```\n\n" : "\n");
	put_key(page);
}

/* A part of an HTML bar: from `begin` on, in hundredths of a percent. */
static void put_part(struct tdp_page *page, int32_t begin, int32_t end, int32_t grade)
{
	static const char signs[] = GRADES;
	char text[96];

	if (end <= begin)
		return;
	snprintf(text, sizeof(text), "<span class=\"g%d\" style=\"width:%d.%02d%%\">%c</span>",
		 (int)grade, (int)((end - begin) / 100), (int)((end - begin) % 100),
		 grade ? signs[grade] : ' ');
	tdp_render_add(&page->text, text);
}

static void put_html_bar(struct tdp_page *page, const struct chart *chart,
			 const json_t *value)
{
	const json_t *spans = json_object_get(value, "spans");
	const char *name = tdp_json_string(value, "value");
	int32_t at = 0;

	tdp_render_add(&page->text, "<div class=\"chart\">");
	tdp_page_put(page, name ? name : "?", name ? strlen(name) : 1);
	tdp_render_add(&page->text, "<div class=\"bar\">");
	for (size_t i = 0; i < json_array_size(spans); i++) {
		const json_t *span = json_array_get(spans, i);

		put_part(page, at, begin_of(chart, span, 10000), 0);
		put_part(page, begin_of(chart, span, 10000), end_of(chart, span, 10000),
			 grade_of(span));
		at = end_of(chart, span, 10000);
	}
	put_part(page, at, 10000, 0);
	tdp_render_add(&page->text, "</div></div>\n");
}

static void put_html_chart(struct tdp_page *page, const struct chart *chart,
			   const json_t *values)
{
	char years[96];

	put_key(page);
	for (size_t i = 0; i < json_array_size(values); i++)
		put_html_bar(page, chart, json_array_get(values, i));
	snprintf(years, sizeof(years),
		 "<div class=\"years\"><span>%d</span><span>%d</span></div>\n",
		 (int)chart->first, (int)chart->last);
	tdp_render_add(&page->text, years);
}

void tdp_render_chart(struct tdp_page *page, const json_t *values)
{
	struct chart chart = chart_of(values);

	if (chart.day_count < 1)
		return;
	if (page->format == TDP_PAGE_HTML)
		put_html_chart(page, &chart, values);
	else
		put_text_chart(page, &chart, values);
}
