/* SPDX-License-Identifier: MIT */
/* The memory of Arrow's PyCapsule interface, as it lies there: what it means is for
 * tdpelect/_arrow.py. The two structs are Arrow's C data interface, which never changes. */

struct tdp_arrow_schema {
	const char *format, *name, *metadata;
	int64_t flags, child_count;
	struct tdp_arrow_schema **children, *dictionary;
	void (*release)(struct tdp_arrow_schema *schema);
	void *private_data;
};

struct tdp_arrow_array {
	int64_t length, null_count, offset, buffer_count, child_count;
	const void **buffers;
	struct tdp_arrow_array **children, *dictionary;
	void (*release)(struct tdp_arrow_array *array);
	void *private_data;
};

struct tdp_arrow_stream {
	int (*get_schema)(struct tdp_arrow_stream *stream, struct tdp_arrow_schema *schema);
	int (*get_next)(struct tdp_arrow_stream *stream, struct tdp_arrow_array *array);
	const char *(*get_last_error)(struct tdp_arrow_stream *stream);
	void (*release)(struct tdp_arrow_stream *stream);
	void *private_data;
};

#ifndef PyBUF_READ /* the headers of 3.9 and 3.10 keep it back */
#define PyBUF_READ 0x100
#endif

/* Bits of one cell of the formats that a column may have; 0 for others. */
static int tdp_arrow_cell_bits(const char *format)
{
	static const struct {
		const char *format;
		int bits;
	} cells[] = {{"b", 1},   {"c", 8},   {"C", 8},   {"s", 16}, {"S", 16}, {"i", 32},
		     {"I", 32},  {"l", 64},  {"L", 64},  {"f", 32}, {"g", 64}, {"tdD", 32},
		     {"u", 32}};

	for (size_t i = 0; i < sizeof(cells) / sizeof(*cells); i++)
		if (strcmp(format, cells[i].format) == 0)
			return cells[i].bits;
	return 0;
}

static PyObject *tdp_arrow_memory(const struct tdp_arrow_array *array, int64_t index,
				  int64_t byte_count)
{
	static char nothing[8];
	const void *cells = index < array->buffer_count ? array->buffers[index] : NULL;

	if (!cells && (index == 0 || byte_count > 0)) {
		Py_INCREF(Py_None);
		return Py_None;
	}
	return PyMemoryView_FromMemory(cells ? (char *)cells : nothing, (Py_ssize_t)byte_count,
				       PyBUF_READ);
}

static int64_t tdp_arrow_text_bytes(const struct tdp_arrow_array *array)
{
	const int32_t *ends = array->buffer_count > 1 ? array->buffers[1] : NULL;

	return ends ? ends[array->offset + array->length] : 0;
}

/* (format, rows, offset, nulls, validity, cells, texts); format "" where there is no such
 * column. The memory belongs to the array, which has to stay. */
static PyObject *tdp_arrow_tell(const struct tdp_arrow_schema *schema,
				const struct tdp_arrow_array *array)
{
	const char *format = schema->format ? schema->format : "";
	int bits = tdp_arrow_cell_bits(format), is_text = strcmp(format, "u") == 0;
	int64_t cells = array->offset + array->length, ends = is_text ? cells + 1 : cells;

	if (array->length < 0 || array->offset < 0 || array->length > INT32_MAX ||
	    array->offset > INT32_MAX) {
		PyErr_SetString(PyExc_ValueError, "an Arrow array of another size is wanted");
		return NULL;
	}
	if (!bits || schema->dictionary)
		return Py_BuildValue("(sLLLOOO)", "", (long long)array->length, 0LL, 0LL,
				     Py_None, Py_None, Py_None);
	return Py_BuildValue("(sLLLNNN)", format, (long long)array->length,
			     (long long)array->offset, (long long)array->null_count,
			     tdp_arrow_memory(array, 0, (cells + 7) / 8),
			     tdp_arrow_memory(array, 1, (ends * bits + 7) / 8),
			     tdp_arrow_memory(array, 2,
					      is_text ? tdp_arrow_text_bytes(array) : 0));
}

/** One array of two capsules, "arrow_schema" and "arrow_array". */
static PyObject *tdp_arrow_of_array(PyObject *schema_capsule, PyObject *array_capsule)
{
	struct tdp_arrow_schema *schema = PyCapsule_GetPointer(schema_capsule, "arrow_schema");
	struct tdp_arrow_array *array =
		schema ? PyCapsule_GetPointer(array_capsule, "arrow_array") : NULL;

	if (!array)
		return NULL;
	if (!schema->release || !array->release) {
		PyErr_SetString(PyExc_ValueError, "the Arrow array was released");
		return NULL;
	}
	return tdp_arrow_tell(schema, array);
}

static void tdp_arrow_free(PyObject *capsule)
{
	struct tdp_arrow_array *array = PyCapsule_GetPointer(capsule, "arrow_array");

	if (array && array->release)
		array->release(array);
	free(array);
}

/* The next array of a stream in a capsule that owns it; NULL at the end and on failure. */
static PyObject *tdp_arrow_next(struct tdp_arrow_stream *stream)
{
	struct tdp_arrow_array *array = tdp_new(1, sizeof(*array));
	PyObject *capsule = NULL;

	if (!array)
		return PyErr_NoMemory();
	if (stream->get_next(stream, array))
		PyErr_SetString(PyExc_ValueError, "the Arrow stream failed");
	else if (array->release)
		capsule = PyCapsule_New(array, "arrow_array", tdp_arrow_free);
	if (!capsule) {
		if (array->release)
			array->release(array);
		free(array);
	}
	return capsule;
}

/* Appends what tells of an array, and the capsule that owns it. Takes the capsule over. */
static int tdp_arrow_append(PyObject *list, const struct tdp_arrow_schema *schema,
			    PyObject *capsule)
{
	PyObject *told = tdp_arrow_tell(schema, PyCapsule_GetPointer(capsule, "arrow_array"));
	PyObject *both = told ? Py_BuildValue("(OO)", told, capsule) : NULL;
	int failed = !both || PyList_Append(list, both);

	Py_XDECREF(both);
	Py_XDECREF(told);
	Py_DECREF(capsule);
	return !failed;
}

/** A list of the arrays of a capsule "arrow_array_stream", each with the capsule it needs. */
static PyObject *tdp_arrow_of_stream(PyObject *stream_capsule)
{
	struct tdp_arrow_stream *stream =
		PyCapsule_GetPointer(stream_capsule, "arrow_array_stream");
	struct tdp_arrow_schema schema = {0};
	PyObject *list = stream ? PyList_New(0) : NULL, *capsule;

	if (!list)
		return NULL;
	if (!stream->release || stream->get_schema(stream, &schema)) {
		Py_DECREF(list);
		PyErr_SetString(PyExc_ValueError, "the Arrow stream failed");
		return NULL;
	}
	while (list && (capsule = tdp_arrow_next(stream)) != NULL)
		if (!tdp_arrow_append(list, &schema, capsule))
			Py_CLEAR(list);
	if (list && PyErr_Occurred())
		Py_CLEAR(list);
	if (schema.release)
		schema.release(&schema);
	return list;
}

/* ---- facts --------------------------------------------------------------------------- */

static int tdp_facts_fit(const struct tdp_buffer *known, const struct tdp_buffer *truth,
			 const struct tdp_buffer *told)
{
	return known->cell_size == 8 && truth->cell_size == 8 && told->cell_size == 1 &&
	       known->byte_count == truth->byte_count &&
	       known->byte_count == 8 * told->byte_count && (uintptr_t)known->cells % 8 == 0 &&
	       (uintptr_t)truth->cells % 8 == 0;
}

static void tdp_facts_set(uint64_t *known, uint64_t *truth, const uint8_t *told,
			  size_t row_count, uint64_t bit)
{
	for (size_t i = 0; i < row_count; i++) {
		known[i] |= told[i] < 2 ? bit : 0;
		truth[i] |= told[i] == 1 ? bit : 0;
	}
}

/** Sets one fact in both masks (uint64): 1 is true, 0 false, all else not known (uint8). */
static PyObject *tdp_facts_mark(PyObject *known_mask, PyObject *truth_mask, PyObject *column,
				int fact)
{
	struct tdp_buffer known = {0}, truth = {0}, told = {0};
	int opened = tdp_buffer_open(&known, known_mask, 1) &&
		     tdp_buffer_open(&truth, truth_mask, 1) && tdp_buffer_open(&told, column, 0);

	opened = opened && fact >= 0 && fact < 64 && tdp_facts_fit(&known, &truth, &told);
	if (opened)
		tdp_facts_set(known.cells, truth.cells, told.cells, told.byte_count,
			      (uint64_t)1 << fact);
	else if (!PyErr_Occurred())
		PyErr_SetString(PyExc_ValueError, "the columns do not fit together");
	tdp_buffer_release(&known);
	tdp_buffer_release(&truth);
	tdp_buffer_release(&told);
	if (!opened)
		return NULL;
	Py_INCREF(Py_None);
	return Py_None;
}
