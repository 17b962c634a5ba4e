/* SPDX-License-Identifier: MIT */
#ifndef TDP_ROLL_H
#define TDP_ROLL_H

/* A roll: CSV becomes columns, columns become a report. */

#include "election.h"
#include "roll_csv.h"

/* What a column of the file is; a fact is its own position, from 1 on. */
enum { TDP_ROLL_HOUSEHOLD = -1, TDP_ROLL_PERSON = -2, TDP_ROLL_BIRTH = -3 };

/* Ids in one piece, as the core takes them: one offset more than rows. */
struct tdp_roll_ids {
	char *text;
	size_t byte_count;
	size_t byte_capacity;
	int32_t *offsets;
};

struct tdp_roll {
	int columns[TDPELECT_FACT_LIMIT + 3];
	size_t column_count;
	struct tdp_roll_ids households;
	struct tdp_roll_ids persons;
	int32_t *birth_dates; /* YYYYMMDD */
	uint64_t *known;
	uint64_t *truth;
	uint32_t *lines; /* where each row begins */
	size_t row_count;
	size_t row_capacity;
};

/* roll_read.c: reads a whole file; clear it in any case. */
tdpelect_status tdp_roll_read(struct tdp_roll *roll, const char *csv, size_t byte_count,
			      struct tdpelect_error *reterr_error);
void tdp_roll_clear(struct tdp_roll *roll);

/* roll_header.c: the separator, which is the byte behind the first header; then the
 * others. */
tdpelect_status tdp_roll_separator(const char *csv, size_t byte_count,
				   char *ret_separator,
				   struct tdpelect_error *reterr_error);
tdpelect_status tdp_roll_add_column(struct tdp_roll *roll,
				    const struct tdp_csv_cell *cell,
				    struct tdpelect_error *reterr_error);
tdpelect_status tdp_roll_check_columns(const struct tdp_roll *roll,
				       struct tdpelect_error *reterr_error);

/* roll_rows.c: room for one more row, empty and not yet counted; 0 without memory. */
int tdp_roll_open_row(struct tdp_roll *roll);
int tdp_roll_add_id(struct tdp_roll *roll, struct tdp_roll_ids *ids,
		    const struct tdp_csv_cell *cell);

/* roll_cell.c: 1 yes, 0 no, -1 neither; a cell of the row that is open. */
int tdp_roll_truth(const char *text, size_t length);
tdpelect_status tdp_roll_take_cell(struct tdp_roll *roll, int column,
				   const struct tdp_csv_cell *cell,
				   struct tdpelect_error *reterr_error);
tdpelect_status tdp_roll_refuse(const struct tdp_csv_cell *cell, int column,
				tdpelect_status code, const char *message,
				struct tdpelect_error *reterr_error);

/* What stands in several rows, and who may do what: the core's answers. */
struct tdp_roll_answers {
	size_t household_count;
	int32_t *household_firsts;
	int32_t *household_nexts;
	int32_t *person_firsts;
	int32_t *person_nexts;
	uint64_t *barred; /* of the role judged last */
	uint64_t *advised;
	uint64_t *missing;
	uint8_t *implausible;
};

/* How a roll is judged, and in which language it is told. */
struct tdp_roll_law {
	const tdpelect_rulebook *rulebook;
	struct tdpelect_date on;
	int32_t language;
	struct tdpelect_json_suite *suite; /* may be NULL */
};

/* roll_report.c: tdpelect.roll-report/1; the caller decrefs it. */
tdpelect_status tdp_roll_report(const struct tdp_roll *roll,
				const struct tdp_roll_law *law, json_t **ret_report,
				struct tdpelect_error *reterr_error);

/* roll_findings.c: 0 where all went well. */
int tdp_roll_add_duplicates(const struct tdp_roll *roll, const struct tdp_roll_ids *ids,
			    const int32_t *firsts, const int32_t *nexts,
			    const struct tdp_roll_law *law, json_t *duplicates,
			    json_t *findings);
int tdp_roll_add_missing(const struct tdp_roll *roll, const int32_t *firsts,
			 const struct tdp_roll_law *law, json_t *findings);
int tdp_roll_add_finding(const struct tdp_roll *roll,
			 const struct tdp_roll_answers *answers,
			 const struct tdp_roll_law *law,
			 const struct tdpelect_finding *finding, json_t *findings);

/* roll.c: a file judged by the law of a place and a day. `ret_clean` is 1 where nothing
 * found is more than information. */
tdpelect_status tdp_json_roll(const char *csv, size_t byte_count, const char *place,
			      struct tdpelect_date on,
			      const struct tdpelect_json_options *options,
			      json_t **ret_report, int *ret_clean,
			      struct tdpelect_error *reterr_error);

#endif
