/* SPDX-License-Identifier: MIT */
/* libcsv tells cells and rows, but not where they stand. So it is fed piece by piece,
 * each up to the next byte that may end a cell: where a cell ends, the next begins with
 * the next piece. */
#include "roll_csv.h"

#include <csv.h>
#include <string.h>

/* Without a limit a quote that is never closed would make one cell of the rest, for which
 * libcsv asks memory 128 bytes at a time, and once more than the cell needs. */
#define ROOM_LIMIT (TDPELECT_ROLL_CELL_LIMIT + 128)

struct reading {
	const struct tdp_csv_reader *reader;
	struct csv_parser parser;
	const char *at;
	const char *end;
	const char *line_start;
	uint32_t line;
	char separator;
	int has_ended; /* 1 where the present piece ended a cell */
	int is_inside; /* 1 within a row */
	struct tdp_csv_cell cell;
	tdpelect_status status;
};

/* realloc() over the one allocator of this library: the size stands before the memory. */
static void *resize(void *memory, size_t byte_count)
{
	size_t *block = byte_count > ROOM_LIMIT
				? NULL
				: tdp_json_new(sizeof(*block) + byte_count);
	size_t *old = memory ? (size_t *)memory - 1 : NULL;

	if (!block)
		return NULL;
	*block = byte_count;
	if (old)
		memcpy(block + 1, memory, *old < byte_count ? *old : byte_count);
	tdp_json_delete(old);
	return block + 1;
}

static void release(void *memory)
{
	tdp_json_delete(memory ? (size_t *)memory - 1 : NULL);
}

static int is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static tdpelect_status refuse(const struct reading *reading, tdpelect_status code,
			      const char *message)
{
	return tdp_json_fail_at(reading->reader->error, code, "", reading->cell.line,
				reading->cell.column, message);
}

static tdpelect_status refuse_long(const struct reading *reading)
{
	return refuse(reading, TDPELECT_ERROR_SIZE,
		      "the cell is too long: is a quote not closed?");
}

/* Quoted cells keep their blanks in libcsv; here they go too. */
static void take_cell(void *text, size_t length, void *data)
{
	struct reading *reading = data;
	const char *start = text;

	reading->has_ended = 1;
	if (!reading->status && length > TDPELECT_ROLL_CELL_LIMIT)
		reading->status = refuse_long(reading);
	if (reading->status)
		return;
	while (length > 0 && is_blank(start[length - 1]))
		length--;
	while (length > 0 && is_blank(*start)) {
		start++;
		length--;
	}
	reading->cell.text = start;
	reading->cell.length = length;
	reading->status =
		reading->reader->take_cell(reading->reader->data, &reading->cell);
	reading->cell.index++;
}

static void take_row(int end, void *data)
{
	struct reading *reading = data;

	(void)end;
	reading->is_inside = 0;
	if (!reading->status)
		reading->status = reading->reader->take_row(reading->reader->data);
}

/* Moves on; only the last byte may end a line. A CR alone does, before an LF it does not.
 */
static void move(struct reading *reading, size_t byte_count)
{
	char last;

	reading->at += byte_count;
	last = reading->at[-1];
	if (last == '\n'
	    || (last == '\r' && !(reading->at < reading->end && *reading->at == '\n'))) {
		reading->line++;
		reading->line_start = reading->at;
	}
}

static void begin_cell(struct reading *reading)
{
	reading->cell.line = reading->line;
	reading->cell.column = (uint32_t)(reading->at - reading->line_start) + 1;
}

/* Over blank lines and blanks to the first cell of a row; 0 where there is none. */
static int begin_row(struct reading *reading)
{
	while (reading->at < reading->end && is_blank(*reading->at)
	       && *reading->at != reading->separator)
		move(reading, 1);
	reading->cell.index = 0;
	reading->is_inside = 1;
	begin_cell(reading);
	return reading->at < reading->end;
}

static size_t piece_length(const struct reading *reading)
{
	const char *at = reading->at;

	while (at < reading->end && *at != reading->separator && *at != '\r'
	       && *at != '\n')
		at++;
	return (size_t)(at - reading->at) + (at < reading->end);
}

static tdpelect_status refuse_piece(struct reading *reading)
{
	if (csv_error(&reading->parser) == CSV_EPARSE)
		return refuse(reading, TDPELECT_ERROR_FORMAT,
			      "write a quote as two, and the whole cell in quotes");
	if (reading->parser.entry_size < ROOM_LIMIT)
		return tdp_json_no_memory(reading->reader->error);
	return refuse_long(reading);
}

static tdpelect_status read_piece(struct reading *reading)
{
	size_t length = piece_length(reading);

	reading->has_ended = 0;
	if (csv_parse(&reading->parser, reading->at, length, take_cell, take_row, reading)
	    != length)
		return refuse_piece(reading);
	move(reading, length);
	if (reading->has_ended)
		begin_cell(reading);
	return reading->status;
}

static tdpelect_status read_rows(struct reading *reading)
{
	tdpelect_status status = TDPELECT_OK;

	while (!status && (reading->is_inside || begin_row(reading))) {
		if (reading->at == reading->end)
			break;
		status = read_piece(reading);
	}
	if (status)
		return status;
	if (csv_fini(&reading->parser, take_cell, take_row, reading))
		return refuse(reading, TDPELECT_ERROR_FORMAT,
			      "the quote that opens this cell is not closed");
	return reading->status;
}

tdpelect_status tdp_csv_read(const char *text, size_t byte_count, char separator,
			     const struct tdp_csv_reader *reader)
{
	struct reading reading = {.reader = reader,
				  .at = text,
				  .end = text + byte_count,
				  .line_start = text,
				  .line = 1,
				  .separator = separator};
	tdpelect_status status;

	csv_init(&reading.parser, CSV_STRICT | CSV_STRICT_FINI);
	csv_set_delim(&reading.parser, (unsigned char)separator);
	csv_set_realloc_func(&reading.parser, resize);
	csv_set_free_func(&reading.parser, release);
	status = read_rows(&reading);
	csv_free(&reading.parser);
	return status;
}
