/* SPDX-License-Identifier: MIT */
/* The C of python.i: plain values, results and lists. SWIG copies it in. */

/* Raises what tdpelect.errors makes of the failing call, and empties the record. */
static void tdp_raise(tdpelect_status status, struct tdpelect_error *error)
{
	PyObject *module = PyImport_ImportModule("tdpelect.errors");
	PyObject *raised = NULL;

	if (module)
		raised = PyObject_CallMethod(module, "_from_call", "isiIIs", (int)status,
					     error->path, (int)error->index, error->line,
					     error->column, error->message);
	tdpelect_error_init(error);
	if (raised)
		PyErr_SetObject((PyObject *)Py_TYPE(raised), raised);
	Py_XDECREF(raised);
	Py_XDECREF(module);
}

/* A result beside those there are: None, then itself, then a tuple. Takes both over. */
static PyObject *tdp_beside(PyObject *results, PyObject *more)
{
	PyObject *both = NULL;

	if (results == Py_None) {
		Py_DECREF(results);
		return more;
	}
	if (results && more && PyTuple_Check(results)) {
		PyObject *one = PyTuple_Pack(1, more);

		both = one ? PySequence_Concat(results, one) : NULL;
		Py_XDECREF(one);
	} else if (results && more) {
		both = PyTuple_Pack(2, results, more);
	}
	Py_XDECREF(results);
	Py_XDECREF(more);
	return both;
}

static long tdp_date_to_number(struct tdpelect_date date)
{
	return date.year * 10000L + date.month * 100L + date.day;
}

/* 0 where the number has not the form of a date: whether it is a day is for the library. */
static int tdp_date_from_number(long number, struct tdpelect_date *date)
{
	if (number < 0 || number > 99999999)
		return 0;
	date->year = (int16_t)(number / 10000);
	date->month = (uint8_t)(number / 100 % 100);
	date->day = (uint8_t)(number % 100);
	return 1;
}

static int tdp_date_take(PyObject *object, struct tdpelect_date *date)
{
	long number = PyLong_Check(object) ? PyLong_AsLong(object) : -1;

	if (PyErr_Occurred() || !tdp_date_from_number(number, date)) {
		PyErr_SetString(PyExc_TypeError, "a date is wanted: YYYYMMDD, or 0 for none");
		return 0;
	}
	return 1;
}

static int tdp_fraction_take(PyObject *object, struct tdpelect_fraction *fraction)
{
	int numerator, denominator;

	if (!PyTuple_Check(object) ||
	    !PyArg_ParseTuple(object, "ii", &numerator, &denominator)) {
		PyErr_SetString(PyExc_TypeError, "a ratio is wanted: (numerator, denominator)");
		return 0;
	}
	fraction->numerator = numerator;
	fraction->denominator = denominator;
	return 1;
}

static PyObject *tdp_place_give(const struct tdpelect_place *at)
{
	return Py_BuildValue("(iiii)", at->place, at->round, at->contest, at->item);
}

/* What a sequence becomes for C; the list keeps its items alive. */
struct tdp_list {
	PyObject *list;
	const void **items;
	size_t count;
};

static int tdp_list_open(struct tdp_list *made, PyObject *sequence)
{
	made->list = PySequence_List(sequence);
	if (!made->list)
		return 0;
	made->count = (size_t)PyList_Size(made->list);
	made->items = tdp_new(made->count, sizeof(*made->items));
	if (!made->items)
		PyErr_NoMemory();
	return made->items != NULL;
}

static int tdp_list_of_pointers(struct tdp_list *made, PyObject *sequence, swig_type_info *type,
				const char *wanted)
{
	if (!tdp_list_open(made, sequence))
		return 0;
	for (size_t i = 0; i < made->count; i++) {
		PyObject *item = PyList_GetItem(made->list, (Py_ssize_t)i);
		void *pointer = NULL;

		if (!SWIG_IsOK(SWIG_ConvertPtr(item, &pointer, type, 0)) || !pointer) {
			PyErr_SetString(PyExc_TypeError, wanted);
			return 0;
		}
		made->items[i] = pointer;
	}
	return 1;
}

static int tdp_list_of_texts(struct tdp_list *made, PyObject *sequence)
{
	if (!tdp_list_open(made, sequence))
		return 0;
	for (size_t i = 0; i < made->count; i++) {
		PyObject *item = PyList_GetItem(made->list, (Py_ssize_t)i);
		PyObject *bytes = PyUnicode_AsUTF8String(item);

		if (!bytes)
			return 0;
		made->items[i] = PyBytes_AsString(bytes);
		PyList_SetItem(made->list, (Py_ssize_t)i, bytes); /* the list is ours */
	}
	return 1;
}

static void tdp_list_release(struct tdp_list *made)
{
	free((void *)made->items);
	Py_XDECREF(made->list);
}
