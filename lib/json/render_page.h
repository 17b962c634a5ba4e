/* SPDX-License-Identifier: MIT */
#ifndef TDP_RENDER_PAGE_H
#define TDP_RENDER_PAGE_H

/* A page for people, as plain text, Markdown or HTML: titles, fields, lists, tables.
 * Everything handed in is plain UTF-8; what a format or a terminal could take for a
 * command is made harmless here. */

#include "render_text.h"

#define TDP_PAGE_WIDTH 88

enum tdp_page_format { TDP_PAGE_TEXT, TDP_PAGE_MARKDOWN, TDP_PAGE_HTML };

struct tdp_page {
	struct tdp_render_text text;
	enum tdp_page_format format;
	int32_t language;
	int open; /* HTML: the list that is open, see render_html.c */
	const void *instruments; /* json_t: packs the document itself tells of; may be NULL */
};

/* The number of a format's name; -1 where there is none. */
int tdp_page_format_of(const char *name);

/* The text in the page's language. */
const char *tdp_page_say(const struct tdp_page *page, const char *vi, const char *en);

/* Before and after everything else. `kind` ("report", "minutes") says how HTML looks. */
void tdp_page_begin(struct tdp_page *page, const char *title, const char *kind);
void tdp_page_end(struct tdp_page *page);

void tdp_page_title(struct tdp_page *page, const char *text);
void tdp_page_subtitle(struct tdp_page *page, const char *text);
void tdp_page_heading(struct tdp_page *page, const char *text);
void tdp_page_field(struct tdp_page *page, const char *label, const char *value);
void tdp_page_item(struct tdp_page *page, const char *text);
void tdp_page_subitem(struct tdp_page *page, const char *text); /* below a field */
void tdp_page_note(struct tdp_page *page, const char *text);    /* below an item */
void tdp_page_numbered(struct tdp_page *page, int64_t number, const char *text);
void tdp_page_line(struct tdp_page *page, const char *text);
void tdp_page_gap(struct tdp_page *page);

/* Two columns side by side, each line centred: `left` and `right` hold `count` texts,
 * NULL for an empty one. */
void tdp_page_columns(struct tdp_page *page, const char *const *left,
		      const char *const *right, size_t count);

/* Frees a text that was written beside the page; the page has failed where that has. */
void tdp_page_release(struct tdp_page *page, struct tdp_render_text *text);

#define TDP_TABLE_COLUMNS 8

/* Cells row by row, the first row the header. */
struct tdp_table {
	size_t columns;
	unsigned right; /* bit i: column i is of numbers */
	size_t limits[TDP_TABLE_COLUMNS]; /* text: columns are broken at this width; 0: never */
	char **cells;
	size_t count;
	size_t capacity;
	int failed;
};

void tdp_table_add(struct tdp_table *table, const char *cell); /* copied; NULL: empty */
void tdp_table_add_number(struct tdp_table *table, int64_t number);

/* Prints it and frees its cells. */
void tdp_page_table(struct tdp_page *page, struct tdp_table *table);

/* The data as the page's format needs it: escaped, one line. For tables. */
void tdp_page_put(struct tdp_page *page, const char *data, size_t byte_count);

#endif
