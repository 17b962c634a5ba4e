/* SPDX-License-Identifier: MIT */
#ifndef TDP_AUDIT_TABLE_H
#define TDP_AUDIT_TABLE_H

/* Scenarios as a table: a header of column names, then one case a line, split by tabs. */

#include "audit.h"

enum tdp_audit_column {
	TDP_COLUMN_ID,
	TDP_COLUMN_SOURCE,
	TDP_COLUMN_JURISDICTION,
	TDP_COLUMN_ON,
	TDP_COLUMN_ELECTORATE,
	TDP_COLUMN_PRESENT,
	TDP_COLUMN_ISSUED,
	TDP_COLUMN_RETURNED,
	TDP_COLUMN_VALID,
	TDP_COLUMN_INVALID,
	TDP_COLUMN_VOTES,
	TDP_COLUMN_OUTCOME,
	TDP_COLUMN_ELECTED,
	TDP_COLUMN_NEEDED,
	TDP_COLUMN_STATE,
	TDP_COLUMN_COUNT,
};

/* A part of the text; empty: not given, not expected. */
struct tdp_audit_cell {
	const char *start;
	size_t length;
};

struct tdp_audit_row {
	struct tdp_audit_cell cells[TDP_COLUMN_COUNT];
	const char *line_start;
	uint32_t line;
	struct tdpelect_error *error;
	int failed; /* 1 once there was no memory */
};

/* audit_row.c: the row as facts, and as what is expected; the caller decrefs both. */
tdpelect_status tdp_audit_row_election(struct tdp_audit_row *row, json_t **ret_election);
tdpelect_status tdp_audit_row_expected(struct tdp_audit_row *row, json_t **ret_expected);

/* audit_table.c: refuses a cell, or the row where `at` is its line's start. */
tdpelect_status tdp_audit_row_refuse(const struct tdp_audit_row *row, const char *at,
				     tdpelect_status code, const char *message);

extern const char *const tdp_audit_columns[TDP_COLUMN_COUNT];

#endif
