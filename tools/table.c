/* SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L
#include "table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tool.h"

void tool_table_add(struct tool_table *table, const char *cell)
{
	if (table->count == table->capacity) {
		size_t capacity = table->capacity ? table->capacity * 2 : 64;
		char **cells = realloc(table->cells, capacity * sizeof(*cells));

		table->failed |= !cells;
		if (!cells)
			return;
		table->cells = cells;
		table->capacity = capacity;
	}
	table->cells[table->count] = strdup(cell ? cell : "");
	table->failed |= !table->cells[table->count];
	table->count += (size_t)!table->failed;
}

/* UTF-8, one column a code point. */
static size_t width_of(const char *text, size_t byte_count)
{
	size_t width = 0;

	for (size_t i = 0; i < byte_count; i++)
		width += ((unsigned char)text[i] & 0xC0) != 0x80;
	return width;
}

/* The bytes of `text` that fit into `width`, up to a space where there is one. */
static size_t fitting(const char *text, size_t width)
{
	size_t at = 0, space = 0, columns = 0;

	for (; text[at]; at++) {
		if (((unsigned char)text[at] & 0xC0) != 0x80 && columns++ == width)
			return space ? space : at;
		if (text[at] == ' ')
			space = at;
	}
	return at;
}

static size_t column_width(const struct tool_table *table, size_t column)
{
	size_t limit = table->limits[column], widest = 0;

	for (size_t i = column; i < table->count; i += table->columns) {
		size_t width = width_of(table->cells[i], strlen(table->cells[i]));

		widest = width > widest ? width : widest;
	}
	return limit && widest > limit ? limit : widest;
}

/* Takes what fits off a cell; returns what is to be printed of it. */
static size_t take(const char **rest, size_t width, const char **ret_part)
{
	size_t byte_count = fitting(*rest, width);

	*ret_part = *rest;
	*rest += byte_count;
	*rest += strspn(*rest, " ");
	return byte_count;
}

/* One line of a row. Returns 1 where something of the row is left. */
static int print_line(const char **rests, const size_t *widths, size_t columns)
{
	size_t owed = 0;
	int left = 0;

	for (size_t i = 0; i < columns; i++) {
		const char *part;
		size_t byte_count = take(&rests[i], widths[i], &part);

		if (byte_count > 0) {
			printf("%*s%.*s", (int)owed, "", (int)byte_count, part);
			owed = 0;
		}
		owed += widths[i] - width_of(part, byte_count) + 2;
		left |= *rests[i] != '\0';
	}
	putchar('\n');
	return left;
}

static void print_row(const struct tool_table *table, size_t first, const size_t *widths)
{
	const char *rests[TABLE_COLUMNS];

	for (size_t i = 0; i < table->columns; i++)
		rests[i] = table->cells[first + i];
	while (print_line(rests, widths, table->columns))
		;
}

static void print_rule(const size_t *widths, size_t columns)
{
	for (size_t i = 0; i < columns; i++) {
		fputs(i ? "  " : "", stdout);
		for (size_t w = 0; w < widths[i]; w++)
			putchar('-');
	}
	putchar('\n');
}

static void print_rows(const struct tool_table *table)
{
	size_t widths[TABLE_COLUMNS];
	int is_bold = tool_has_colour(stdout);

	for (size_t i = 0; i < table->columns; i++)
		widths[i] = column_width(table, i);
	for (size_t i = 0; i + table->columns <= table->count; i += table->columns) {
		fputs(i == 0 && is_bold ? "\033[1m" : "", stdout);
		print_row(table, i, widths);
		fputs(i == 0 && is_bold ? "\033[0m" : "", stdout);
		if (i == 0)
			print_rule(widths, table->columns);
	}
}

int tool_table_print(struct tool_table *table)
{
	int succeeded = !table->failed;

	if (succeeded)
		print_rows(table);
	for (size_t i = 0; i < table->count; i++)
		free(table->cells[i]);
	free(table->cells);
	table->cells = NULL;
	table->count = table->capacity = 0;
	return succeeded;
}
