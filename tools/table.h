/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_TOOL_TABLE_H
#define TDPELECT_TOOL_TABLE_H

/* Aligned columns on stdout; a cell that is too wide goes on in the next line. */

#include <stddef.h>

#define TABLE_COLUMNS 5

struct tool_table {
	size_t columns;
	size_t limits[TABLE_COLUMNS]; /* widest allowed, 0: any; the last column's is
					 ignored */
	char **cells;                 /* row by row, the first row the header */
	size_t count;
	size_t capacity;
	int failed; /* 1 once there was no memory */
};

void tool_table_add(struct tool_table *table, const char *cell);

/* Prints it and frees its cells. Returns 0 where there was no memory. */
int tool_table_print(struct tool_table *table);

#endif
