/* SPDX-License-Identifier: MIT */
/* Columns: one tuple of anything with the buffer protocol (or None) for the columns of a
 * call, in the order of the C arguments. Nothing is copied but dates, which are YYYYMMDD. */

%insert("header") "columns.h"

/* One call: its forms, whether a number stands after the columns, which C argument takes what,
 * and the C arguments. Other threads may run while the columns are gone through. */
%define %columns(FUNCTION, FORMS, HAS_NUMBER, TAKE, ARGUMENTS...)
%exception FUNCTION {
	Py_BEGIN_ALLOW_THREADS
	$action
	Py_END_ALLOW_THREADS
}
%typemap(in) (ARGUMENTS) (struct tdp_columns columns = {0}) {
	if (!tdp_columns_take(&columns, $input, TDP_FORMS(FORMS), HAS_NUMBER))
		SWIG_fail;
	TAKE
}
%typemap(argout) (ARGUMENTS) "tdp_columns_finish(&columns$argnum);"
%typemap(freearg) (ARGUMENTS) "tdp_columns_release(&columns$argnum);"
%enddef

%columns(tdpelect_date_add_days_columns, tdp_add_days_forms, 1,
	 $1 = columns.cells[0]; $2 = columns.row_count; $3 = (int32_t)columns.number;
	 $4 = columns.cells[1];,
	 const struct tdpelect_date *dates, size_t row_count, int32_t days,
	 struct tdpelect_date *ret_dates)

%columns(tdpelect_fraction_columns, tdp_fraction_forms, 0,
	 $1 = columns.cells[0]; $2 = columns.cells[1]; $3 = columns.row_count;
	 $4 = columns.cells[2]; $5 = columns.cells[3];,
	 const int32_t *counts, const int32_t *bases, size_t row_count, uint8_t *ret_reaches,
	 int32_t *ret_needed)

%columns(tdpelect_quorum_columns, tdp_quorum_forms, 0,
	 $1 = columns.cells[0]; $2 = columns.cells[1]; $3 = columns.row_count;
	 $4 = columns.cells[2]; $5 = columns.cells[3];,
	 const int32_t *electorate_counts, const int32_t *present_counts, size_t row_count,
	 uint8_t *ret_outcomes, int32_t *ret_needed)

%columns(tdpelect_majority_columns, tdp_majority_forms, 1,
	 $1 = columns.cells[0]; $2 = columns.cells[1]; $3 = columns.cells[2];
	 $4 = columns.cells[3]; $5 = columns.cells[4]; $6 = columns.cells[5];
	 $7 = columns.cells[6]; $8 = columns.row_count; $9 = (size_t)columns.number;
	 $10 = columns.cells[7]; $11 = columns.cells[8]; $12 = columns.cells[9];
	 $13 = columns.cells[10]; $14 = columns.cells[11];,
	 const int32_t *electorate_counts, const int32_t *present_counts,
	 const int32_t *issued_ballot_counts, const int32_t *returned_ballot_counts,
	 const int32_t *valid_ballot_counts, const int32_t *invalid_ballot_counts,
	 const int32_t *votes, size_t row_count, size_t candidate_count, uint8_t *ret_outcomes,
	 int32_t *ret_elected, int32_t *ret_needed, uint8_t *ret_quorums,
	 uint32_t *ret_contradictions)

%columns(tdpelect_eligibility_columns, tdp_eligibility_forms, 0,
	 $1 = columns.cells[0]; $2 = columns.cells[1]; $3 = columns.cells[2];
	 $4 = columns.row_count; $5 = columns.cells[3]; $6 = columns.cells[4];
	 $7 = columns.cells[5]; $8 = columns.cells[6];,
	 const int32_t *birth_dates, const uint64_t *known, const uint64_t *truth,
	 size_t row_count, uint8_t *ret_outcomes, uint64_t *ret_barred, uint64_t *ret_advised,
	 uint64_t *ret_missing)

%columns(tdpelect_next_columns, tdp_next_forms, 0,
	 $1 = columns.cells[0]; $2 = columns.cells[1]; $3 = columns.cells[2];
	 $4 = columns.cells[3]; $5 = columns.row_count; $6 = columns.cells[4];
	 $7 = columns.cells[5]; $8 = columns.cells[6];,
	 const uint8_t *outcomes, const struct tdpelect_date *polling_days,
	 const uint8_t *failure_counts, const struct tdpelect_date *first_failed_days,
	 size_t row_count, uint8_t *ret_states, uint8_t *ret_steps,
	 struct tdpelect_date *ret_by)

%columns(tdpelect_roll_judge, tdp_roll_forms, 0,
	 $1 = columns.cells[0]; $2 = columns.cells[1]; $3 = columns.cells[2];
	 $4 = columns.row_count; $5 = columns.cells[3]; $6 = columns.cells[4];
	 $7 = columns.cells[5]; $8 = columns.cells[6]; $9 = columns.cells[7];,
	 const int32_t *birth_dates, const uint64_t *known, const uint64_t *truth,
	 size_t row_count, uint8_t *ret_outcomes, uint64_t *ret_barred, uint64_t *ret_advised,
	 uint64_t *ret_missing, uint8_t *ret_implausible)

%columns(tdpelect_roll_duplicates, tdp_duplicates_forms, 0,
	 if (!tdp_duplicates_stay_inside(&columns)) SWIG_fail;
	 $1 = columns.cells[4]; $2 = columns.cells[2]; $3 = columns.cells[3];
	 $4 = columns.row_count; $5 = columns.cells[5];
	 $6 = columns.views[5].byte_count / sizeof(int32_t); $7 = columns.cells[0];
	 $8 = columns.cells[1];,
	 const char *ids, const int32_t *offsets, const int32_t *households, size_t row_count,
	 int32_t *scratch, size_t scratch_count, int32_t *ret_firsts, int32_t *ret_nexts)
/* Nobody moves the offsets meanwhile. */
%exception tdpelect_roll_duplicates { $action }
