/* SPDX-License-Identifier: MIT */
#include "roll.h"

#include <string.h>

#include "scan.h"

/* A file that is being read, and the row that is open. */
struct reading {
	struct tdp_roll *roll;
	struct tdpelect_error *error;
	int has_header;
	int has_content; /* 1 where any cell of the row holds something */
	size_t cell_count;
	struct tdp_csv_cell first;  /* where the row begins */
	struct tdp_csv_cell excess; /* the first cell past the columns */
};

static tdpelect_status begin_row(struct reading *reading, const struct tdp_csv_cell *cell)
{
	reading->first = *cell;
	reading->has_content = 0;
	if (reading->has_header && !tdp_roll_open_row(reading->roll))
		return tdp_json_no_memory(reading->error);
	return TDPELECT_OK;
}

static tdpelect_status take_cell(void *data, const struct tdp_csv_cell *cell)
{
	struct reading *reading = data;
	struct tdp_roll *roll = reading->roll;
	tdpelect_status status = cell->index ? TDPELECT_OK : begin_row(reading, cell);

	reading->cell_count = cell->index + 1;
	if (status)
		return status;
	if (!reading->has_header)
		return tdp_roll_add_column(roll, cell, reading->error);
	if (cell->index == roll->column_count)
		reading->excess = *cell;
	if (!cell->length)
		return TDPELECT_OK;
	reading->has_content = 1;
	if (cell->index >= roll->column_count)
		return TDPELECT_OK;
	return tdp_roll_take_cell(roll, roll->columns[cell->index], cell, reading->error);
}

static tdpelect_status check_row(const struct reading *reading)
{
	const struct tdp_roll *roll = reading->roll;
	const int32_t *offsets = roll->households.offsets + roll->row_count;

	if (reading->cell_count > roll->column_count)
		return tdp_roll_refuse(&reading->excess, 0, TDPELECT_ERROR_SIZE,
				       "more cells than the first line has columns",
				       reading->error);
	if (reading->cell_count < roll->column_count)
		return tdp_roll_refuse(&reading->first, 0, TDPELECT_ERROR_MISSING,
				       "fewer cells than the first line has columns",
				       reading->error);
	if (offsets[0] == offsets[1])
		return tdp_roll_refuse(&reading->first, TDP_ROLL_HOUSEHOLD,
				       TDPELECT_ERROR_MISSING,
				       "the row names no household", reading->error);
	return TDPELECT_OK;
}

/* What spreadsheets leave behind the last row, nothing but separators, is no row. */
static tdpelect_status take_row(void *data)
{
	struct reading *reading = data;
	tdpelect_status status;

	if (!reading->has_header) {
		reading->has_header = 1;
		return tdp_roll_check_columns(reading->roll, reading->error);
	}
	if (!reading->has_content)
		return TDPELECT_OK;
	status = check_row(reading);
	if (!status)
		reading->roll->lines[reading->roll->row_count++] = reading->first.line;
	return status;
}

tdpelect_status tdp_roll_read(struct tdp_roll *roll, const char *csv, size_t byte_count,
			      struct tdpelect_error *reterr_error)
{
	size_t bom = byte_count >= 3 && memcmp(csv, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
	struct reading reading = {.roll = roll, .error = reterr_error};
	struct tdp_csv_reader reader = {&reading, take_cell, take_row, reterr_error};
	tdpelect_status status;
	char separator;

	if (byte_count > TDPELECT_TABLE_BYTE_LIMIT)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_SIZE, "csv", NULL);
	status = tdp_json_check_plain(csv + bom, byte_count - bom, reterr_error);
	if (!status)
		status = tdp_roll_separator(csv + bom, byte_count - bom, &separator,
					    reterr_error);
	return status ? status
		      : tdp_csv_read(csv + bom, byte_count - bom, separator, &reader);
}
