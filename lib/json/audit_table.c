/* SPDX-License-Identifier: MIT */
#include "audit_table.h"

#include <stdio.h>
#include <string.h>

#include "scan.h"

const char *const tdp_audit_columns[TDP_COLUMN_COUNT] = {
	"id",      "source",  "jurisdiction", "on",     "electorate",
	"present", "issued",  "returned",     "valid",  "invalid",
	"votes",   "outcome", "elected",      "needed", "state",
};

/* A table that is being read line by line. */
struct table {
	const char *at;
	const char *end;
	uint32_t line;                 /* of the line last read */
	int columns[TDP_COLUMN_COUNT]; /* by position in the header */
	int column_count;
	struct tdpelect_error *error;
};

tdpelect_status tdp_audit_row_refuse(const struct tdp_audit_row *row, const char *at,
				     tdpelect_status code, const char *message)
{
	return tdp_json_fail_at(row->error, code, "", row->line,
				(uint32_t)(at - row->line_start) + 1, message);
}

/* 1 and the next line that is not empty, without its end; 0 at the end of the table. */
static int next_line(struct table *table, struct tdp_audit_cell *ret_line)
{
	while (table->at < table->end) {
		const char *start = table->at;
		const char *stop = memchr(start, '\n', (size_t)(table->end - start));

		table->line++;
		table->at = stop ? stop + 1 : table->end;
		stop = stop ? stop : table->end;
		if (stop > start && stop[-1] == '\r')
			stop--;
		*ret_line = (struct tdp_audit_cell){start, (size_t)(stop - start)};
		if (ret_line->length > 0)
			return 1;
	}
	return 0;
}

/* Takes the next cell off a line; the line's start is NULL behind the last one. */
static struct tdp_audit_cell next_cell(struct tdp_audit_cell *line)
{
	const char *tab = memchr(line->start, '\t', line->length);
	struct tdp_audit_cell cell = *line;

	if (tab) {
		cell.length = (size_t)(tab - line->start);
		line->start = tab + 1;
		line->length -= cell.length + 1;
	} else {
		line->start = NULL;
		line->length = 0;
	}
	return cell;
}

static int column_named(struct tdp_audit_cell name)
{
	for (int i = 0; i < TDP_COLUMN_COUNT; i++)
		if (strlen(tdp_audit_columns[i]) == name.length
		    && memcmp(tdp_audit_columns[i], name.start, name.length) == 0)
			return i;
	return -1;
}

static int has_column(const struct table *table, int column)
{
	for (int i = 0; i < table->column_count; i++)
		if (table->columns[i] == column)
			return 1;
	return 0;
}

static tdpelect_status read_column(struct table *table,
				   const struct tdp_audit_row *header,
				   struct tdp_audit_cell name)
{
	int column = column_named(name);

	if (column < 0)
		return tdp_audit_row_refuse(
			header, name.start, TDPELECT_ERROR_KEY_UNKNOWN,
			"no column of a table of scenarios has this name");
	if (has_column(table, column))
		return tdp_audit_row_refuse(header, name.start,
					    TDPELECT_ERROR_KEY_DUPLICATE,
					    "the column stands twice");
	table->columns[table->column_count++] = column;
	return TDPELECT_OK;
}

/* A table of another kind has neither of the columns that every case needs. */
static tdpelect_status check_kind(const struct table *table, struct tdp_audit_cell line)
{
	while (line.start) {
		int column = column_named(next_cell(&line));

		if (column == TDP_COLUMN_SOURCE || column == TDP_COLUMN_ID)
			return TDPELECT_OK;
	}
	return tdp_json_fail_at(table->error, TDPELECT_ERROR_FORMAT, "", 1, 1,
				"the first line names no columns of a table of "
				"scenarios");
}

static tdpelect_status read_header(struct table *table)
{
	struct tdp_audit_cell line = {table->at, 0};
	struct tdp_audit_row header = {.error = table->error};
	tdpelect_status status;

	next_line(table, &line);
	header.line_start = line.start;
	header.line = table->line ? table->line : 1;
	status = check_kind(table, line);
	while (!status && line.start)
		status = read_column(table, &header, next_cell(&line));
	if (status)
		return status;
	if (!has_column(table, TDP_COLUMN_ID) || !has_column(table, TDP_COLUMN_SOURCE))
		return tdp_audit_row_refuse(&header, header.line_start,
					    TDPELECT_ERROR_MISSING,
					    "the columns id and source are required");
	return TDPELECT_OK;
}

static tdpelect_status read_row(const struct table *table, struct tdp_audit_cell line,
				struct tdp_audit_row *ret_row)
{
	struct tdp_audit_row *row = ret_row;

	memset(row, 0, sizeof(*row));
	row->line_start = line.start;
	row->line = table->line;
	row->error = table->error;
	for (int i = 0; i < table->column_count && line.start; i++)
		row->cells[table->columns[i]] = next_cell(&line);
	if (line.start)
		return tdp_audit_row_refuse(row, line.start, TDPELECT_ERROR_SIZE,
					    "more cells than columns");
	if (row->cells[TDP_COLUMN_ID].length == 0)
		return tdp_audit_row_refuse(row, row->line_start, TDPELECT_ERROR_MISSING,
					    "the case has no id");
	if (row->cells[TDP_COLUMN_SOURCE].length == 0)
		return tdp_audit_row_refuse(row, row->line_start, TDPELECT_ERROR_MISSING,
					    "the case has no source");
	return TDPELECT_OK;
}

static tdpelect_status judge_row(const struct tdp_audit_row *row, const json_t *election,
				 const json_t *expected, json_t *results,
				 const struct tdpelect_json_options *options)
{
	json_t *scenario = json_object(), *id;
	struct tdp_audit audit;
	char *text = NULL;
	size_t byte_count = 0;
	tdpelect_status status = tdp_audit_begin(&audit, row->error);

	id = json_stringn(row->cells[TDP_COLUMN_ID].start,
			  row->cells[TDP_COLUMN_ID].length);
	if (tdp_json_put(scenario, "expect", json_incref((json_t *)expected)) || !id)
		status = tdp_json_no_memory(row->error);
	if (!status)
		status = tdp_json_text(election, &text, &byte_count, row->error);
	if (!status)
		status = tdp_audit_judge_text(&audit, text, byte_count, options,
					      row->error);
	if (!status) {
		tdp_audit_expect(&audit, scenario);
		status = tdp_audit_report(&audit, json_string_value(id), results,
					  row->error);
	}
	tdpelect_json_free(text);
	json_decref(id);
	json_decref(scenario);
	tdp_audit_end(&audit);
	return status;
}

static tdpelect_status run_row(const struct table *table, struct tdp_audit_cell line,
			       const struct tdpelect_json_options *options,
			       json_t *results)
{
	json_t *election = NULL, *expected = NULL;
	struct tdp_audit_row row;
	tdpelect_status status = read_row(table, line, &row);

	if (!status)
		status = tdp_audit_row_election(&row, &election);
	if (!status)
		status = tdp_audit_row_expected(&row, &expected);
	if (!status)
		status = judge_row(&row, election, expected, results, options);
	json_decref(election);
	json_decref(expected);
	return status;
}

static tdpelect_status check_ids(const struct table *begun, struct tdpelect_error *error)
{
	struct tdp_audit_cell line;
	struct table table = *begun;
	json_t *seen = json_object();
	tdpelect_status status = seen ? TDPELECT_OK : tdp_json_no_memory(error);
	struct tdp_audit_row row;
	char id[65];

	while (!status && next_line(&table, &line)) {
		status = read_row(&table, line, &row);
		snprintf(id, sizeof(id), "%.*s", (int)row.cells[TDP_COLUMN_ID].length,
			 row.cells[TDP_COLUMN_ID].start);
		if (!status
		    && (!tdp_json_is_id(id) || row.cells[TDP_COLUMN_ID].length > 64))
			status =
				tdp_audit_row_refuse(&row, row.cells[TDP_COLUMN_ID].start,
						     TDPELECT_ERROR_ID, NULL);
		if (!status && json_object_get(seen, id))
			status = tdp_audit_row_refuse(
				&row, row.cells[TDP_COLUMN_ID].start,
				TDPELECT_ERROR_DUPLICATE, "an earlier case has this id");
		if (!status && tdp_json_put(seen, id, json_true()))
			status = tdp_json_no_memory(error);
	}
	json_decref(seen);
	return status;
}

tdpelect_status tdp_audit_table(const char *text, size_t byte_count,
				const struct tdpelect_json_options *options,
				json_t *results, struct tdpelect_error *reterr_error)
{
	size_t bom = byte_count >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
	struct table table = {
		.at = text + bom, .end = text + byte_count, .error = reterr_error};
	struct tdp_audit_cell line;
	tdpelect_status status;

	if (byte_count > TDPELECT_TABLE_BYTE_LIMIT)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_SIZE, "text", NULL);
	status = tdp_json_check_plain(text, byte_count, reterr_error);
	if (!status)
		status = read_header(&table);
	if (!status)
		status = check_ids(&table, reterr_error);
	while (!status && next_line(&table, &line))
		status = run_row(&table, line, options, results);
	if (!status && json_array_size(results) == 0)
		return tdp_json_fail_at(reterr_error, TDPELECT_ERROR_SCENARIO_EMPTY, "",
					table.line ? table.line : 1, 1,
					"no case in the table");
	return status;
}
