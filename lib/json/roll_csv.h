/* SPDX-License-Identifier: MIT */
#ifndef TDP_ROLL_CSV_H
#define TDP_ROLL_CSV_H

/* CSV, cell by cell, by libcsv; what it does not tell is where a cell stands. */

#include "json_private.h"

/* A cell without its quotes and without blanks around it; it lives until the next one. */
struct tdp_csv_cell {
	const char *text; /* no NUL behind it */
	size_t length;
	size_t index;	 /* in its row */
	uint32_t line;	 /* where it begins; lines count from 1, a header is line 1 */
	uint32_t column; /* in bytes, from 1 */
};

/* Who reads. A status other than TDPELECT_OK ends the reading. */
struct tdp_csv_reader {
	void *data;
	tdpelect_status (*take_cell)(void *data, const struct tdp_csv_cell *cell);
	tdpelect_status (*take_row)(void *data); /* behind its last cell */
	struct tdpelect_error *error;
};

/* Reads the whole text; blank lines are no rows. Errors: _FORMAT (quotes) · _SIZE (a cell
 * that is too long) · _MEMORY · what the reader answers. */
tdpelect_status tdp_csv_read(const char *text, size_t byte_count, char separator,
			     const struct tdp_csv_reader *reader);

#endif
