/* SPDX-License-Identifier: MIT */
#include "render_html.h"

#include <string.h>

#include "json_private.h"

static char *copy_of(const char *cell)
{
	size_t byte_count = strlen(cell) + 1;
	char *copy = tdp_json_new(byte_count);

	return copy ? memcpy(copy, cell, byte_count) : NULL;
}

static int make_room(struct tdp_table *table)
{
	size_t capacity = table->capacity ? table->capacity * 2 : 32;
	char **cells;

	if (table->failed)
		return 0;
	if (table->count < table->capacity)
		return 1;
	cells = tdp_json_new(capacity * sizeof(*cells));
	if (!cells) {
		table->failed = 1;
		return 0;
	}
	if (table->count)
		memcpy(cells, table->cells, table->count * sizeof(*cells));
	tdp_json_delete(table->cells);
	table->cells = cells;
	table->capacity = capacity;
	return 1;
}

void tdp_table_add(struct tdp_table *table, const char *cell)
{
	char *copy;

	if (!make_room(table))
		return;
	copy = copy_of(cell ? cell : "");
	if (copy)
		table->cells[table->count++] = copy;
	else
		table->failed = 1;
}

void tdp_table_add_number(struct tdp_table *table, int64_t number)
{
	struct tdp_render_text digits = {0};

	tdp_render_number(&digits, number);
	tdp_table_add(table, digits.failed ? NULL : tdp_render_read(&digits));
	table->failed |= digits.failed;
	tdp_render_free(&digits);
}

static size_t column_width(const struct tdp_table *table, size_t column)
{
	size_t widest = 0;

	for (size_t i = column; i < table->count; i += table->columns) {
		size_t width = tdp_render_width(table->cells[i]);

		widest = width > widest ? width : widest;
	}
	if (table->limits[column] && widest > table->limits[column])
		return table->limits[column];
	return widest;
}

/* The bytes of a cell's next line: broken at a space, or within what has none. */
static size_t line_bytes(const char *text, size_t width)
{
	size_t limit = tdp_render_prefix(text, width), at = limit;

	if (!text[limit])
		return limit;
	while (at > 0 && text[at] != ' ')
		at--;
	return at ? at : limit;
}

/* Blanks are owed until something is printed behind them: no line ends in one. What does not
 * fit into the column is left in `rest` for the next line. */
static void put_cell(struct tdp_page *page, const char **rest, size_t width, int is_right,
		     size_t *owed)
{
	size_t bytes = line_bytes(*rest, width), pad;
	char *line = tdp_json_new(bytes + 1);

	if (!line) {
		page->text.failed = 1;
		*rest += strlen(*rest);
		return;
	}
	memcpy(line, *rest, bytes);
	pad = width - tdp_render_width(line);
	*owed += is_right ? 2 + pad : 2;
	if (bytes) {
		tdp_render_repeat(&page->text, " ", *owed);
		tdp_page_put(page, line, bytes);
		*owed = 0;
	}
	*owed += is_right ? 0 : pad;
	*rest += bytes + strspn(*rest + bytes, " ");
	tdp_json_delete(line);
}

/* A row, on as many lines as its cells need. */
static void put_text_row(struct tdp_page *page, const struct tdp_table *table, size_t first,
			 const size_t *widths)
{
	const char *rest[TDP_TABLE_COLUMNS];
	int is_left = 1;

	for (size_t i = 0; i < table->columns; i++)
		rest[i] = table->cells[first + i];
	while (is_left) {
		size_t owed = 0;

		is_left = 0;
		for (size_t i = 0; i < table->columns; i++) {
			put_cell(page, &rest[i], widths[i], table->right >> i & 1, &owed);
			is_left |= rest[i][0] != '\0';
		}
		tdp_render_add(&page->text, "\n");
	}
}

static void put_rule(struct tdp_page *page, const size_t *widths, size_t columns)
{
	for (size_t i = 0; i < columns; i++) {
		tdp_render_add(&page->text, "  ");
		tdp_render_repeat(&page->text, "-", widths[i]);
	}
	tdp_render_add(&page->text, "\n");
}

static void put_text_table(struct tdp_page *page, const struct tdp_table *table)
{
	size_t widths[TDP_TABLE_COLUMNS];

	for (size_t i = 0; i < table->columns; i++)
		widths[i] = column_width(table, i);
	for (size_t i = 0; i + table->columns <= table->count; i += table->columns) {
		put_text_row(page, table, i, widths);
		if (i == 0)
			put_rule(page, widths, table->columns);
	}
}

static void put_markdown_table(struct tdp_page *page, const struct tdp_table *table)
{
	for (size_t i = 0; i < table->count; i++) {
		tdp_render_add(&page->text, "| ");
		tdp_page_put(page, table->cells[i], strlen(table->cells[i]));
		tdp_render_add(&page->text, " ");
		if ((i + 1) % table->columns)
			continue;
		tdp_render_add(&page->text, "|\n");
		for (size_t c = 0; i < table->columns && c < table->columns; c++)
			tdp_render_add(&page->text,
				       table->right >> c & 1 ? "|---:" : "|---");
		if (i < table->columns)
			tdp_render_add(&page->text, "|\n");
	}
}

static void free_cells(struct tdp_table *table)
{
	for (size_t i = 0; i < table->count; i++)
		tdp_json_delete(table->cells[i]);
	tdp_json_delete(table->cells);
	table->cells = NULL;
	table->count = table->capacity = 0;
}

void tdp_page_table(struct tdp_page *page, struct tdp_table *table)
{
	if (table->failed)
		page->text.failed = 1;
	else if (page->format == TDP_PAGE_HTML)
		tdp_html_table(page, table);
	else if (page->format == TDP_PAGE_MARKDOWN)
		put_markdown_table(page, table);
	else
		put_text_table(page, table);
	if (page->format == TDP_PAGE_MARKDOWN)
		tdp_render_add(&page->text, "\n");
	free_cells(table);
}
