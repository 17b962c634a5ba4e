/* SPDX-License-Identifier: MIT */
/* Python's typemaps, by argument name. Plain values: a date is YYYYMMDD, 0 for none; a
 * fraction and a place are tuples; a text is str, a document bytes. Only what the limited
 * API has is used. */

%rename(from_) from;

%insert("header") "buffer.h"
%insert("header") "values.h"

/* ---- status and plain results -------------------------------------------------------- */

%typemap(out) tdpelect_status {
	if ($1 != TDPELECT_OK) {
		tdp_raise($1, &tdp_error);
		SWIG_fail;
	}
	$result = Py_None;
	Py_INCREF($result);
}

%define %number_out(TYPE, NAME, CONVERT)
%typemap(in, numinputs=0) TYPE *NAME (TYPE number = 0) "$1 = &number;"
%typemap(argout) TYPE *NAME "$result = tdp_beside($result, CONVERT(*$1));"
%enddef

%number_out(int32_t, ret_days, PyLong_FromLong)
%number_out(int32_t, ret_needed, PyLong_FromLong)
%number_out(int32_t, ret_contradiction_count, PyLong_FromLong)
%number_out(int32_t, ret_state, PyLong_FromLong)
%number_out(int32_t, ret_office, PyLong_FromLong)
%number_out(int32_t, ret_round, PyLong_FromLong)
%number_out(int32_t, ret_contest, PyLong_FromLong)
%number_out(int32_t, ret_value, PyLong_FromLong)
%number_out(int32_t, ret_contrast, PyLong_FromLong)
%number_out(int64_t, ret_hundredths, PyLong_FromLongLong)
%number_out(int, ret_reaches, PyLong_FromLong)
%number_out(int, ret_calendar_needed, PyLong_FromLong)
%number_out(int, ret_decided, PyLong_FromLong)
%number_out(int, ret_complete, PyLong_FromLong)
%number_out(int, ret_same, PyLong_FromLong)
%number_out(int, ret_clean, PyLong_FromLong)
%number_out(int, ret_noticed, PyLong_FromLong)
%number_out(int, ret_compared, PyLong_FromLong)
%number_out(int, ret_usable, PyLong_FromLong)
%number_out(size_t, ret_id_count, PyLong_FromSize_t)
%number_out(size_t, ret_duplicate_count, PyLong_FromSize_t)

/* The pack and the number, or None alone. */
%typemap(in, numinputs=0) size_t *ret_entry (size_t number = 0) "$1 = &number;"
%typemap(argout) size_t *ret_entry
	"if (result) $result = tdp_beside($result, PyLong_FromSize_t(*$1));"

/* The int and the number are the answer together. */
%typemap(in, numinputs=0) const char **ret_pack_a (char *text = NULL) "$1 = &text;"
%typemap(argout) const char **ret_pack_a
	"$result = tdp_beside($result, Py_BuildValue(\"z\", *$1));"
%typemap(in, numinputs=0) const char **ret_pack_b = const char **ret_pack_a;
%typemap(argout) const char **ret_pack_b = const char **ret_pack_a;

/* ---- texts and documents ------------------------------------------------------------- */

/* How often the call is made is for %text_out (head.i). */
%typemap(in, numinputs=0) (char *ret_text, size_t capacity) "$1 = NULL; $2 = 0;"
%typemap(argout) (char *ret_text, size_t capacity) {
	Py_XDECREF($result);
	$result = PyUnicode_FromStringAndSize($1, (Py_ssize_t)result);
}
%typemap(freearg) (char *ret_text, size_t capacity) "free($1);"

%typemap(in, numinputs=0) char ret_digest[72] (char digest[72] = {0}) "$1 = digest;"
%typemap(argout) char ret_digest[72] {
	Py_XDECREF($result);
	$result = PyUnicode_FromString($1);
}

%typemap(in, numinputs=0) (char **ret_text, size_t *ret_byte_count)
	(char *text = NULL, size_t byte_count = 0) "$1 = &text; $2 = &byte_count;"
%typemap(argout) (char **ret_text, size_t *ret_byte_count)
	"$result = tdp_beside($result, PyBytes_FromStringAndSize(*$1, (Py_ssize_t)*$2));"
%typemap(freearg) (char **ret_text, size_t *ret_byte_count) "tdpelect_json_free(*$1);"

/* Released in freearg even when a later argument was refused: hence the initialiser. */
%typemap(in) (const char *text, size_t byte_count) (struct tdp_buffer view = {0}) {
	if (!tdp_buffer_open(&view, $input, 0)) {
		if (!PyErr_Occurred())
			PyErr_SetString(PyExc_BufferError, "a contiguous buffer is wanted");
		SWIG_fail;
	}
	$1 = view.cells;
	$2 = view.byte_count;
}
%typemap(freearg) (const char *text, size_t byte_count) "tdp_buffer_release(&view$argnum);"
%apply (const char *text, size_t byte_count) {
	(const char *report, size_t byte_count),
	(const char *csv, size_t byte_count),
	(const char *facts, size_t facts_byte_count),
	(const void *data, size_t byte_count)
};

/* ---- plain values -------------------------------------------------------------------- */

%typemap(in) struct tdpelect_date {
	if (!tdp_date_take($input, &$1))
		SWIG_fail;
}
%typemap(out) struct tdpelect_date "$result = PyLong_FromLong(tdp_date_to_number($1));"
%typemap(in, numinputs=0) struct tdpelect_date *ret_date (struct tdpelect_date date = {0})
	"$1 = &date;"
%typemap(argout) struct tdpelect_date *ret_date
	"$result = tdp_beside($result, PyLong_FromLong(tdp_date_to_number(*$1)));"
/* as a member of a struct */
%typemap(in) struct tdpelect_date * (struct tdpelect_date date = {0}) {
	if (!tdp_date_take($input, &date))
		SWIG_fail;
	$1 = &date;
}
%typemap(out) struct tdpelect_date * "$result = PyLong_FromLong(tdp_date_to_number(*$1));"

%typemap(in) struct tdpelect_fraction {
	if (!tdp_fraction_take($input, &$1))
		SWIG_fail;
}
%typemap(in) struct tdpelect_fraction * (struct tdpelect_fraction fraction = {0}) {
	if (!tdp_fraction_take($input, &fraction))
		SWIG_fail;
	$1 = &fraction;
}
%typemap(out) struct tdpelect_fraction *
	"$result = Py_BuildValue(\"(ii)\", $1->numerator, $1->denominator);"

%typemap(out) struct tdpelect_place * "$result = tdp_place_give($1);"

/* ---- structs and handles ------------------------------------------------------------- */

/* A struct inside another comes out as a copy that lives on its own. */
%define %copied_out(STRUCT)
%typemap(out) struct STRUCT * {
	void *copy = tdp_copy($1, sizeof(*$1));

	if ($1 && !copy) {
		PyErr_NoMemory();
		SWIG_fail;
	}
	$result = SWIG_NewPointerObj(copy, $1_descriptor, copy ? SWIG_POINTER_OWN : 0);
}
%enddef
%copied_out(tdpelect_finding)
%copied_out(tdpelect_comparison)
%copied_out(tdpelect_quorum)
%copied_out(tdpelect_other_base)
%copied_out(tdpelect_majority)
%copied_out(tdpelect_candidacy)
%copied_out(tdpelect_eligibility)

/* What a constructor makes is no copy. */
%typemap(out) struct tdpelect_printed_percent * = SWIGTYPE *;

%define %struct_out(STRUCT, NAME)
%typemap(in, numinputs=0) struct STRUCT *NAME (struct STRUCT made) {
	memset(&made, 0, sizeof(made));
	made.size = sizeof(made);
	$1 = &made;
}
%typemap(argout) struct STRUCT *NAME {
	void *copy = tdp_copy($1, sizeof(*$1));

	if (!copy) {
		PyErr_NoMemory();
		SWIG_fail;
	}
	$result = tdp_beside($result, SWIG_NewPointerObj(copy, $1_descriptor, SWIG_POINTER_OWN));
}
%enddef
%struct_out(tdpelect_quorum, ret_quorum)
%struct_out(tdpelect_meeting_result, ret_result)
%struct_out(tdpelect_paper_tally, ret_tally)
%struct_out(tdpelect_majority, ret_majority)
%struct_out(tdpelect_outlook, ret_outlook)
%struct_out(tdpelect_eligibility, ret_eligibility)
%struct_out(tdpelect_roll, ret_roll)
%struct_out(tdpelect_transition, ret_transition)
%struct_out(tdpelect_step, ret_step)
%struct_out(tdpelect_eligibility_row, ret_row)
%struct_out(tdpelect_round_result, ret_round)
%struct_out(tdpelect_contest_result, ret_contest)
%struct_out(tdpelect_candidate_result, ret_candidate)
%struct_out(tdpelect_finding, ret_finding)
%struct_out(tdpelect_unit, ret_unit)

%typemap(in, numinputs=0) struct tdpelect_printed_percent *ret_percent
	(struct tdpelect_printed_percent percent = TDPELECT_PRINTED_PERCENT_NONE) "$1 = &percent;"
%typemap(argout) struct tdpelect_printed_percent *ret_percent {
	void *copy = tdp_copy($1, sizeof(*$1));

	$result = tdp_beside($result, SWIG_NewPointerObj(copy, $1_descriptor, SWIG_POINTER_OWN));
}

/* A handle that the caller owns. */
%define %handle_out(TYPE, NAME)
%typemap(in, numinputs=0) TYPE **NAME (TYPE *handle = NULL) "$1 = &handle;"
%typemap(argout) TYPE **NAME
	"$result = tdp_beside($result,
			SWIG_NewPointerObj(*$1, $*1_descriptor, SWIG_POINTER_OWN));"
%enddef
%handle_out(tdpelect_rulebook, ret_rulebook)
%handle_out(tdpelect_election, ret_election)
%handle_out(tdpelect_decision, ret_decision)
%handle_out(tdpelect_json_suite, ret_suite)
%handle_out(tdpelect_json_what_if, ret_what_if)
%handle_out(struct tdpelect_pack, ret_pack)

/* ---- lists --------------------------------------------------------------------------- */

/* The candidacies of the tally, which is the call's second argument. */
%typemap(in, numinputs=0) struct tdpelect_candidacy *ret_candidacies "$1 = NULL;"
%typemap(check) struct tdpelect_candidacy *ret_candidacies {
	$1 = tdp_candidacies_new(arg2);
	if (!$1) {
		PyErr_NoMemory();
		SWIG_fail;
	}
}
%typemap(argout) struct tdpelect_candidacy *ret_candidacies {
	size_t count = arg2->candidate_count;
	PyObject *list = PyList_New((Py_ssize_t)count);

	for (size_t i = 0; list && i < count; i++) {
		void *copy = tdp_copy($1 + i, sizeof(*$1));

		PyList_SetItem(list, (Py_ssize_t)i,
			       SWIG_NewPointerObj(copy, $1_descriptor, SWIG_POINTER_OWN));
	}
	$result = tdp_beside($result, list);
}
%typemap(freearg) struct tdpelect_candidacy *ret_candidacies "free($1);"

/* Numbers of the papers, which are the call's second argument. */
%define %papers_out(TYPE, NAME, COUNT)
%typemap(in, numinputs=0) TYPE *NAME "$1 = NULL;"
%typemap(check) TYPE *NAME {
	$1 = tdp_new(arg2 ? (size_t)arg2->COUNT : 0, sizeof(*$1));
	if (!$1) {
		PyErr_NoMemory();
		SWIG_fail;
	}
}
%typemap(argout) TYPE *NAME {
	size_t count = (size_t)arg2->COUNT;
	PyObject *list = PyList_New((Py_ssize_t)count);

	for (size_t i = 0; list && i < count; i++)
		PyList_SetItem(list, (Py_ssize_t)i, PyLong_FromLong((long)$1[i]));
	$result = tdp_beside($result, list);
}
%typemap(freearg) TYPE *NAME "free($1);"
%enddef
%papers_out(int32_t, ret_votes, candidate_count)
%papers_out(int32_t, ret_disputed_votes, candidate_count)
%papers_out(uint8_t, ret_grounds, paper_count)
%papers_out(uint8_t, ret_verdicts, paper_count)

%typemap(in, numinputs=0) (struct tdpelect_step *ret_steps, size_t *ret_step_count)
	(struct tdpelect_step steps[TDPELECT_STEP_LIMIT], size_t count = 0) {
	memset(steps, 0, sizeof(steps));
	for (size_t i = 0; i < TDPELECT_STEP_LIMIT; i++)
		steps[i].size = sizeof(steps[i]);
	$1 = steps;
	$2 = &count;
}
%typemap(argout) (struct tdpelect_step *ret_steps, size_t *ret_step_count) {
	PyObject *list = PyList_New((Py_ssize_t)*$2);

	for (size_t i = 0; list && i < *$2; i++) {
		void *copy = tdp_copy($1 + i, sizeof(*$1));

		PyList_SetItem(list, (Py_ssize_t)i,
			       SWIG_NewPointerObj(copy, $1_descriptor, SWIG_POINTER_OWN));
	}
	$result = tdp_beside($result, list);
}

/* Differences: all of them come out; of those handed in those explained come back. */
%typemap(in, numinputs=0) (struct tdpelect_difference *ret_differences, size_t capacity,
			   size_t *ret_count) (size_t count = 0) {
	$1 = NULL;
	$2 = 0;
	$3 = &count;
}
%typemap(argout) (struct tdpelect_difference *ret_differences, size_t capacity,
		  size_t *ret_count) {
	PyObject *list = PyList_New((Py_ssize_t)*$3);

	for (size_t i = 0; list && i < *$3; i++) {
		void *copy = tdp_copy($1 + i, sizeof(*$1));

		PyList_SetItem(list, (Py_ssize_t)i,
			       SWIG_NewPointerObj(copy, $1_descriptor, SWIG_POINTER_OWN));
	}
	$result = tdp_beside($result, list);
}
%typemap(freearg) (struct tdpelect_difference *ret_differences, size_t capacity,
		   size_t *ret_count) "free($1);"
%typemap(in) (struct tdpelect_difference *differences, size_t difference_count)
	(struct tdp_list made = {0}) {
	if (!tdp_list_of_pointers(&made, $input, $1_descriptor, "differences are wanted"))
		SWIG_fail;
	$1 = tdp_differences_new(made.count);
	$2 = made.count;
	for (size_t i = 0; $1 && i < made.count; i++)
		$1[i] = *((struct tdpelect_difference **)made.items)[i];
	if (!$1) {
		PyErr_NoMemory();
		SWIG_fail;
	}
}
%typemap(argout) (struct tdpelect_difference *differences, size_t difference_count) {
	for (size_t i = 0; i < $2; i++)
		*((struct tdpelect_difference **)made$argnum.items)[i] = $1[i];
}
%typemap(freearg) (struct tdpelect_difference *differences, size_t difference_count) {
	free($1);
	tdp_list_release(&made$argnum);
}
%apply (struct tdpelect_difference *differences, size_t difference_count) {
	(const struct tdpelect_difference *differences, size_t difference_count)
};
%typemap(argout) (const struct tdpelect_difference *differences, size_t difference_count) "";

/* Packs: borrowed ones come out as a list; any iterable of packs goes in. */
%typemap(in, numinputs=0) size_t *ret_pack_count (size_t count = 0) "$1 = &count;"
%typemap(out) const struct tdpelect_pack *const * "$result = NULL;"
%typemap(argout) size_t *ret_pack_count {
	$result = PyList_New((Py_ssize_t)*$1);
	for (size_t i = 0; $result && i < *$1; i++)
		PyList_SetItem($result, (Py_ssize_t)i,
			       SWIG_NewPointerObj((void *)result[i],
						  $descriptor(struct tdpelect_pack *), 0));
}

%typemap(in) (const struct tdpelect_pack *const *packs, size_t pack_count)
	(struct tdp_list made = {0}) {
	if (!tdp_list_of_pointers(&made, $input, $descriptor(struct tdpelect_pack *),
				  "packs are wanted"))
		SWIG_fail;
	$1 = (void *)made.items;
	$2 = made.count;
}
%typemap(in) (const char *const *ids, size_t id_count) (struct tdp_list made = {0}) {
	if (!tdp_list_of_texts(&made, $input))
		SWIG_fail;
	$1 = (void *)made.items;
	$2 = made.count;
}
%typemap(freearg) (const struct tdpelect_pack *const *packs, size_t pack_count),
	(const char *const *ids, size_t id_count) "tdp_list_release(&made$argnum);"

/* Documents take their time: other threads may run. */
%define %unlocked(FUNCTION)
%exception FUNCTION {
	Py_BEGIN_ALLOW_THREADS
	$action
	Py_END_ALLOW_THREADS
}
%enddef
%unlocked(tdpelect_json_evaluate)
%unlocked(tdpelect_json_trace)
%unlocked(tdpelect_json_verify)
%unlocked(tdpelect_json_audit)
%unlocked(tdpelect_json_render)
%unlocked(tdpelect_json_minutes)
%unlocked(tdpelect_json_roll)
%unlocked(tdpelect_json_suite_add)
%unlocked(tdpelect_json_rulebook)
%unlocked(tdpelect_json_rulebook_diff)
%unlocked(tdpelect_json_pack_diff)
%unlocked(tdpelect_json_timeline)
%unlocked(tdpelect_json_what_if_add)
%unlocked(tdpelect_json_suite_mutate)

/* None, or a document. */
%typemap(in) (const char *explained, size_t explained_byte_count)
	(struct tdp_buffer view = {0}) {
	if ($input != Py_None && !tdp_buffer_open(&view, $input, 0)) {
		if (!PyErr_Occurred())
			PyErr_SetString(PyExc_BufferError, "a contiguous buffer is wanted");
		SWIG_fail;
	}
	$1 = view.cells;
	$2 = view.byte_count;
}
%typemap(freearg) (const char *explained, size_t explained_byte_count)
	"tdp_buffer_release(&view$argnum);"
%unlocked(tdpelect_json_pack_check)
