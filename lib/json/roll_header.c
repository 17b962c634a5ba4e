/* SPDX-License-Identifier: MIT */
#include "roll.h"

#include <string.h>

#define FIRST "household_id"

static const struct {
	const char *name;
	int column;
} own_columns[] = {
	{FIRST, TDP_ROLL_HOUSEHOLD},
	{"person_id", TDP_ROLL_PERSON},
	{"birth_date", TDP_ROLL_BIRTH},
};

#define OWN_COUNT (sizeof(own_columns) / sizeof(own_columns[0]))

tdpelect_status tdp_roll_separator(const char *csv, size_t byte_count,
				   char *ret_separator,
				   struct tdpelect_error *reterr_error)
{
	size_t quote = byte_count > 0 && csv[0] == '"',
	       length = strlen(FIRST) + 2 * quote;

	if (byte_count < length || memcmp(csv + quote, FIRST, strlen(FIRST)) != 0
	    || (quote && csv[length - 1] != '"'))
		return tdp_json_fail_at(
			reterr_error, TDPELECT_ERROR_FORMAT, "", 1, 1,
			"the first line begins with household_id,person_id,"
			"birth_date");
	*ret_separator = ',';
	if (byte_count == length || csv[length] == '\r' || csv[length] == '\n')
		return TDPELECT_OK; /* that columns are missing is told by their names */
	*ret_separator = csv[length];
	if (strchr(",;\t", csv[length]))
		return TDPELECT_OK;
	return tdp_json_fail_at(reterr_error, TDPELECT_ERROR_FORMAT, "", 1,
				(uint32_t)length + 1,
				"columns are separated by a comma, a semicolon or a tab");
}

static int is_name(const struct tdp_csv_cell *cell, const char *name)
{
	return strlen(name) == cell->length
	       && memcmp(name, cell->text, cell->length) == 0;
}

/* 0 where the header is none of ours. The age is told by the birth date. */
static int column_named(const struct tdp_csv_cell *cell)
{
	for (size_t i = 0; i < OWN_COUNT; i++)
		if (is_name(cell, own_columns[i].name))
			return own_columns[i].column;
	for (int32_t fact = TDPELECT_FACT_AGE + 1; fact < TDPELECT_FACT_LIMIT; fact++)
		if (is_name(cell, tdpelect_word_name(TDPELECT_SET_FACT, fact)))
			return fact;
	return 0;
}

static int has_column(const struct tdp_roll *roll, int column)
{
	for (size_t i = 0; i < roll->column_count; i++)
		if (roll->columns[i] == column)
			return 1;
	return 0;
}

tdpelect_status tdp_roll_add_column(struct tdp_roll *roll,
				    const struct tdp_csv_cell *cell,
				    struct tdpelect_error *reterr_error)
{
	int column = column_named(cell);

	if (!column)
		return tdp_roll_refuse(cell, 0, TDPELECT_ERROR_KEY_UNKNOWN,
				       cell->length ? "no column of a roll has this name"
						    : "the column has no name",
				       reterr_error);
	if (has_column(roll, column))
		return tdp_roll_refuse(cell, column, TDPELECT_ERROR_KEY_DUPLICATE,
				       "the column stands twice", reterr_error);
	roll->columns[roll->column_count++] = column;
	return TDPELECT_OK;
}

tdpelect_status tdp_roll_check_columns(const struct tdp_roll *roll,
				       struct tdpelect_error *reterr_error)
{
	for (size_t i = 0; i < OWN_COUNT; i++)
		if (!has_column(roll, own_columns[i].column))
			return tdp_json_fail_at(reterr_error, TDPELECT_ERROR_MISSING,
						own_columns[i].name, 1, 1,
						"the first line lacks this column");
	return TDPELECT_OK;
}
