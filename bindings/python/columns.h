/* SPDX-License-Identifier: MIT */
/* The C of columns.i: Python's buffers as columns of the library. SWIG copies it in. */

enum tdp_cell { TDP_INT32, TDP_UINT32, TDP_UINT64, TDP_UINT8, TDP_DATE };
enum tdp_use { TDP_READ, TDP_READ_OR_NONE, TDP_WRITE, TDP_WRITE_OR_NONE };

/* How many cells: one a row, one more than rows, one a candidate of each row, any. */
enum tdp_length { TDP_ROWS, TDP_ENDS, TDP_CANDIDATES, TDP_ANY };

struct tdp_column_form {
	const char *name;
	enum tdp_cell cell;
	enum tdp_use use;
	enum tdp_length length;
};

#define TDP_COLUMN_LIMIT 12

/* The columns of one call; zeros before, released whatever happened. */
struct tdp_columns {
	const struct tdp_column_form *forms;
	size_t count;
	struct tdp_buffer views[TDP_COLUMN_LIMIT];
	void *cells[TDP_COLUMN_LIMIT]; /* the buffers' own, or dates made of them */
	size_t row_count;
	long number; /* that stands after the columns: candidates, days */
	int done;
};

static size_t tdp_cell_size(enum tdp_cell cell)
{
	return cell == TDP_UINT8 ? 1 : cell == TDP_UINT64 ? 8 : 4;
}

static int tdp_column_writes(const struct tdp_column_form *form)
{
	return form->use == TDP_WRITE || form->use == TDP_WRITE_OR_NONE;
}

/* The machine's own byte order only. */
static int tdp_format_fits(const char *format, enum tdp_cell cell)
{
	static const char *const codes[] = {"il", "IL", "QLN", "B", "il"};
	const uint16_t one = 1;
	char own = *(const unsigned char *)&one ? '<' : '>';

	if (!format)
		format = "B";
	if (*format == '@' || *format == '=' || *format == own)
		format++;
	return *format && strchr(codes[cell], *format) && !format[1];
}

static int tdp_column_refuse(PyObject *exception, const char *name, const char *message)
{
	PyErr_Format(exception, "column '%s': %s", name, message);
	return 0;
}

static int tdp_column_has_form(const struct tdp_column_form *form, const struct tdp_buffer *view)
{
	static const char *const wanted[] = {
		"a buffer of int32 is wanted", "a buffer of uint32 is wanted",
		"a buffer of uint64 is wanted", "a buffer of uint8 is wanted",
		"a buffer of int32 (YYYYMMDD) is wanted"};
	size_t size = tdp_cell_size(form->cell);

	if (view->cell_size != size || !tdp_format_fits(view->format, form->cell))
		return tdp_column_refuse(PyExc_TypeError, form->name, wanted[form->cell]);
	if ((uintptr_t)view->cells % size && view->byte_count)
		return tdp_column_refuse(PyExc_ValueError, form->name, "it is not aligned");
	return 1;
}

static int tdp_column_open(const struct tdp_column_form *form, PyObject *object,
			   struct tdp_buffer *view)
{
	int writes = tdp_column_writes(form);

	if (!tdp_buffer_open(view, object, writes)) {
		if (PyErr_Occurred() && !PyErr_ExceptionMatches(PyExc_Exception))
			return 0;
		PyErr_Clear();
		if (!view->view)
			return tdp_column_refuse(PyExc_TypeError, form->name,
						 "a buffer is wanted");
		return tdp_column_refuse(PyExc_ValueError, form->name,
					 writes ? "a contiguous, writable buffer is wanted"
						: "a contiguous buffer is wanted");
	}
	return tdp_column_has_form(form, view);
}

static int tdp_length_fits(const struct tdp_columns *columns, enum tdp_length length,
			   size_t cells)
{
	size_t rows = columns->row_count;

	switch (length) {
	case TDP_ROWS:
		return cells == rows;
	case TDP_ENDS:
		return cells > 0 && cells - 1 == rows;
	case TDP_CANDIDATES:
		return rows ? cells % rows == 0 && cells / rows == (size_t)columns->number
			    : cells == 0;
	default:
		return 1;
	}
}

/* The first column tells how many rows there are. */
static int tdp_column_fits(struct tdp_columns *columns, size_t index)
{
	static const char *const messages[] = {
		"it has another number of rows", "one cell more than rows is wanted",
		"one cell is wanted for each candidate of each row", ""};
	const struct tdp_column_form *form = columns->forms + index;
	size_t cells = columns->views[index].byte_count / tdp_cell_size(form->cell);

	if (index == 0)
		columns->row_count = cells;
	return tdp_length_fits(columns, form->length, cells) ||
	       tdp_column_refuse(PyExc_ValueError, form->name, messages[form->length]);
}

static int tdp_buffers_meet(const struct tdp_buffer *a, const struct tdp_buffer *b)
{
	const char *a_cells = a->cells, *b_cells = b->cells;

	return a->view && b->view && a_cells < b_cells + b->byte_count &&
	       b_cells < a_cells + a->byte_count;
}

/* What is written must not lie over what is read or written beside it. */
static int tdp_column_is_apart(struct tdp_columns *columns, size_t index)
{
	const struct tdp_buffer *mine = columns->views + index;

	for (size_t i = 0; i < index; i++) {
		const struct tdp_buffer *other = columns->views + i;
		int writes = tdp_column_writes(columns->forms + i) ||
			     tdp_column_writes(columns->forms + index);

		if (writes && tdp_buffers_meet(mine, other))
			return tdp_column_refuse(PyExc_ValueError, columns->forms[index].name,
						 "it lies over another column");
	}
	return 1;
}

/* Dates of the library, out of YYYYMMDD. */
static int tdp_column_dates(struct tdp_columns *columns, size_t index)
{
	const int32_t *numbers = columns->views[index].cells;
	struct tdpelect_date *dates = tdp_new(columns->row_count, sizeof(*dates));

	columns->cells[index] = dates;
	if (!dates) {
		PyErr_NoMemory();
		return 0;
	}
	for (size_t i = 0; i < columns->row_count; i++) {
		if (tdp_date_from_number(numbers[i], dates + i))
			continue;
		PyErr_Format(PyExc_ValueError, "column '%s': row %zu is no date (YYYYMMDD)",
			     columns->forms[index].name, i);
		return 0;
	}
	return 1;
}

static int tdp_column_take(struct tdp_columns *columns, size_t index, PyObject *object)
{
	static uint64_t nothing; /* where an empty column lies */
	const struct tdp_column_form *form = columns->forms + index;
	struct tdp_buffer *view = columns->views + index;

	if (object == Py_None && form->use != TDP_READ && form->use != TDP_WRITE)
		return 1;
	if (!tdp_column_open(form, object, view) || !tdp_column_fits(columns, index) ||
	    !tdp_column_is_apart(columns, index))
		return 0;
	columns->cells[index] = view->byte_count ? view->cells : &nothing;
	if (form->cell == TDP_DATE && !tdp_column_writes(form))
		return tdp_column_dates(columns, index);
	return 1;
}

/* A tuple of the columns, and after them a number where the call has one. */
static int tdp_columns_take(struct tdp_columns *columns, PyObject *tuple,
			    const struct tdp_column_form *forms, size_t count, int has_number)
{
	size_t wanted = count + (has_number ? 1 : 0);

	columns->forms = forms;
	columns->count = count;
	if (!PyTuple_Check(tuple) || (size_t)PyTuple_Size(tuple) != wanted) {
		PyErr_Format(PyExc_TypeError, "a tuple of %zu columns is wanted", wanted);
		return 0;
	}
	if (has_number) {
		columns->number = PyLong_AsLong(PyTuple_GetItem(tuple, (Py_ssize_t)count));
		if (PyErr_Occurred())
			return 0;
	}
	for (size_t i = 0; i < count; i++)
		if (!tdp_column_take(columns, i, PyTuple_GetItem(tuple, (Py_ssize_t)i)))
			return 0;
	return 1;
}

/* YYYYMMDD, where the library wrote its own dates. */
static void tdp_columns_finish(struct tdp_columns *columns)
{
	columns->done = 1;
	for (size_t c = 0; c < columns->count; c++) {
		char *cells = columns->cells[c];

		if (columns->forms[c].cell != TDP_DATE || !columns->views[c].view ||
		    !tdp_column_writes(columns->forms + c))
			continue;
		for (size_t i = 0; i < columns->row_count; i++) {
			struct tdpelect_date date;
			int32_t number;

			memcpy(&date, cells + i * sizeof(date), sizeof(date));
			number = (int32_t)tdp_date_to_number(date);
			memcpy(cells + i * sizeof(number), &number, sizeof(number));
		}
	}
}

static void tdp_columns_release(struct tdp_columns *columns)
{
	for (size_t c = 0; c < columns->count; c++) {
		int is_date = columns->forms[c].cell == TDP_DATE;
		int writes = tdp_column_writes(columns->forms + c);

		if (is_date && !writes && columns->views[c].view)
			free(columns->cells[c]);
		if (is_date && writes && !columns->done && columns->cells[c])
			memset(columns->cells[c], 0, columns->row_count * sizeof(int32_t));
		tdp_buffer_release(columns->views + c);
	}
}

#define TDP_FORMS(FORMS) FORMS, sizeof(FORMS) / sizeof(*FORMS)

static const struct tdp_column_form tdp_add_days_forms[] = {
	{"dates", TDP_DATE, TDP_READ, TDP_ROWS},
	{"results", TDP_DATE, TDP_WRITE, TDP_ROWS},
};

static const struct tdp_column_form tdp_fraction_forms[] = {
	{"counts", TDP_INT32, TDP_READ, TDP_ROWS},
	{"bases", TDP_INT32, TDP_READ, TDP_ROWS},
	{"reaches", TDP_UINT8, TDP_WRITE, TDP_ROWS},
	{"needed", TDP_INT32, TDP_WRITE_OR_NONE, TDP_ROWS},
};

static const struct tdp_column_form tdp_quorum_forms[] = {
	{"electorate", TDP_INT32, TDP_READ, TDP_ROWS},
	{"present", TDP_INT32, TDP_READ, TDP_ROWS},
	{"outcomes", TDP_UINT8, TDP_WRITE, TDP_ROWS},
	{"needed", TDP_INT32, TDP_WRITE_OR_NONE, TDP_ROWS},
};

static const struct tdp_column_form tdp_majority_forms[] = {
	{"electorate", TDP_INT32, TDP_READ, TDP_ROWS},
	{"present", TDP_INT32, TDP_READ_OR_NONE, TDP_ROWS},
	{"issued", TDP_INT32, TDP_READ_OR_NONE, TDP_ROWS},
	{"returned", TDP_INT32, TDP_READ_OR_NONE, TDP_ROWS},
	{"valid", TDP_INT32, TDP_READ_OR_NONE, TDP_ROWS},
	{"invalid", TDP_INT32, TDP_READ_OR_NONE, TDP_ROWS},
	{"votes", TDP_INT32, TDP_READ, TDP_CANDIDATES},
	{"outcomes", TDP_UINT8, TDP_WRITE, TDP_ROWS},
	{"elected", TDP_INT32, TDP_WRITE, TDP_ROWS},
	{"needed", TDP_INT32, TDP_WRITE_OR_NONE, TDP_ROWS},
	{"quorums", TDP_UINT8, TDP_WRITE_OR_NONE, TDP_ROWS},
	{"contradictions", TDP_UINT32, TDP_WRITE_OR_NONE, TDP_ROWS},
};

static const struct tdp_column_form tdp_eligibility_forms[] = {
	{"birth_dates", TDP_INT32, TDP_READ, TDP_ROWS},
	{"known", TDP_UINT64, TDP_READ, TDP_ROWS},
	{"truth", TDP_UINT64, TDP_READ, TDP_ROWS},
	{"outcomes", TDP_UINT8, TDP_WRITE, TDP_ROWS},
	{"barred", TDP_UINT64, TDP_WRITE_OR_NONE, TDP_ROWS},
	{"advised", TDP_UINT64, TDP_WRITE_OR_NONE, TDP_ROWS},
	{"missing", TDP_UINT64, TDP_WRITE_OR_NONE, TDP_ROWS},
};

static const struct tdp_column_form tdp_next_forms[] = {
	{"outcomes", TDP_UINT8, TDP_READ, TDP_ROWS},
	{"polling_days", TDP_DATE, TDP_READ, TDP_ROWS},
	{"failures", TDP_UINT8, TDP_READ_OR_NONE, TDP_ROWS},
	{"first_failed_days", TDP_DATE, TDP_READ_OR_NONE, TDP_ROWS},
	{"states", TDP_UINT8, TDP_WRITE, TDP_ROWS},
	{"steps", TDP_UINT8, TDP_WRITE_OR_NONE, TDP_ROWS},
	{"by", TDP_DATE, TDP_WRITE_OR_NONE, TDP_ROWS},
};

static const struct tdp_column_form tdp_roll_forms[] = {
	{"birth_dates", TDP_INT32, TDP_READ, TDP_ROWS},
	{"known", TDP_UINT64, TDP_READ, TDP_ROWS},
	{"truth", TDP_UINT64, TDP_READ, TDP_ROWS},
	{"outcomes", TDP_UINT8, TDP_WRITE_OR_NONE, TDP_ROWS},
	{"barred", TDP_UINT64, TDP_WRITE_OR_NONE, TDP_ROWS},
	{"advised", TDP_UINT64, TDP_WRITE_OR_NONE, TDP_ROWS},
	{"missing", TDP_UINT64, TDP_WRITE_OR_NONE, TDP_ROWS},
	{"implausible", TDP_UINT8, TDP_WRITE_OR_NONE, TDP_ROWS},
};

static const struct tdp_column_form tdp_duplicates_forms[] = {
	{"firsts", TDP_INT32, TDP_WRITE, TDP_ROWS},
	{"nexts", TDP_INT32, TDP_WRITE, TDP_ROWS},
	{"offsets", TDP_INT32, TDP_READ, TDP_ENDS},
	{"households", TDP_INT32, TDP_READ_OR_NONE, TDP_ROWS},
	{"ids", TDP_UINT8, TDP_READ, TDP_ANY},
	{"scratch", TDP_INT32, TDP_WRITE, TDP_ANY},
};

/* That offsets do not fall is for the library to see. */
static int tdp_duplicates_stay_inside(const struct tdp_columns *columns)
{
	const int32_t *offsets = columns->cells[2];

	if (offsets[columns->row_count] > (Py_ssize_t)columns->views[4].byte_count)
		return tdp_column_refuse(PyExc_ValueError, "offsets",
					 "an id ends behind the ids");
	return 1;
}
