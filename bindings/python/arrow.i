/* SPDX-License-Identifier: MIT */
/* Columns out of Arrow, and facts into masks: of this package only, not of the library. */

%insert("header") "arrow.h"

PyObject *tdp_arrow_of_array(PyObject *schema_capsule, PyObject *array_capsule);
PyObject *tdp_arrow_of_stream(PyObject *stream_capsule);
PyObject *tdp_facts_mark(PyObject *known_mask, PyObject *truth_mask, PyObject *column, int fact);
