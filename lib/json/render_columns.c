/* SPDX-License-Identifier: MIT */
#include "render_html.h"

#include <string.h>

#define LEFT_COLUMNS 40

static const char *line_of(const char *const *lines, size_t i)
{
	return lines[i] ? lines[i] : "";
}

static void put_centred(struct tdp_page *page, const char *text, size_t columns,
			size_t *owed)
{
	size_t width = tdp_render_width(text);
	size_t before = width < columns ? (columns - width) / 2 : 0;

	if (width > 0) {
		tdp_render_repeat(&page->text, " ", *owed + before);
		tdp_page_put(page, text, strlen(text));
		*owed = columns > before + width ? columns - before - width : 0;
	} else {
		*owed += columns;
	}
}

static int fits(const char *const *left, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (tdp_render_width(line_of(left, i)) >= LEFT_COLUMNS)
			return 0;
	return 1;
}

static void put_beside(struct tdp_page *page, const char *const *left,
		       const char *const *right, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t owed = 0;

		put_centred(page, line_of(left, i), LEFT_COLUMNS, &owed);
		put_centred(page, line_of(right, i), TDP_PAGE_WIDTH - LEFT_COLUMNS,
			    &owed);
		tdp_render_add(&page->text, "\n");
	}
}

/* One column below the other, where they have no room beside each other. */
static void put_below(struct tdp_page *page, const char *const *lines, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (*line_of(lines, i))
			tdp_page_line(page, lines[i]);
}

/* A table: its header is the first line of both. */
static void put_markdown(struct tdp_page *page, const char *const *left,
			 const char *const *right, size_t count)
{
	struct tdp_table table = {.columns = 2};

	for (size_t i = 0; i < count; i++) {
		tdp_table_add(&table, line_of(left, i));
		tdp_table_add(&table, line_of(right, i));
	}
	tdp_page_table(page, &table);
}

void tdp_page_columns(struct tdp_page *page, const char *const *left,
		      const char *const *right, size_t count)
{
	if (page->format == TDP_PAGE_HTML) {
		tdp_html_columns(page, left, right, count);
	} else if (page->format == TDP_PAGE_MARKDOWN) {
		put_markdown(page, left, right, count);
	} else if (fits(left, count)) {
		put_beside(page, left, right, count);
	} else {
		put_below(page, left, count);
		tdp_page_gap(page);
		put_below(page, right, count);
	}
}
