/* SPDX-License-Identifier: MIT */
/* The memory beneath whatever has the buffer protocol. Py_buffer is part of the stable ABI from
 * 3.11 only; a memoryview, which keeps the memory where it is, and the two functions below are
 * in all of it (decision 0023). */

/* Part of the stable ABI for ever, but in no header from 3.13 on. */
PyAPI_FUNC(int) PyObject_AsReadBuffer(PyObject *object, const void **cells, Py_ssize_t *count);
PyAPI_FUNC(int) PyObject_AsWriteBuffer(PyObject *object, void **cells, Py_ssize_t *count);

struct tdp_buffer {
	PyObject *view; /* until this is given up, nobody moves the memory */
	void *cells;
	size_t byte_count;
	size_t cell_size;
	char format[4]; /* "?" where it is longer */
};

static size_t tdp_buffer_number(PyObject *view, const char *name)
{
	PyObject *object = PyObject_GetAttrString(view, name);
	size_t number = object ? PyLong_AsSize_t(object) : 0;

	Py_XDECREF(object);
	return number;
}

static int tdp_buffer_flag(PyObject *view, const char *name)
{
	PyObject *object = PyObject_GetAttrString(view, name);
	int flag = object == Py_True;

	Py_XDECREF(object);
	return flag;
}

static void tdp_buffer_take_format(struct tdp_buffer *buffer)
{
	PyObject *object = PyObject_GetAttrString(buffer->view, "format");
	PyObject *text = object ? PyUnicode_AsUTF8String(object) : NULL;
	const char *format = text ? PyBytes_AsString(text) : NULL;

	strcpy(buffer->format, "?");
	if (format && strlen(format) < sizeof(buffer->format))
		strcpy(buffer->format, format);
	Py_XDECREF(text);
	Py_XDECREF(object);
}

static void tdp_buffer_release(struct tdp_buffer *buffer)
{
	Py_XDECREF(buffer->view);
	memset(buffer, 0, sizeof(*buffer));
}

/* Where the cells lie; they must lie in order, without gaps. */
static int tdp_buffer_take_cells(struct tdp_buffer *buffer, int writes)
{
	Py_ssize_t byte_count = 0;
	const void *cells = NULL;
	int failed;

	if (!tdp_buffer_flag(buffer->view, "c_contiguous"))
		return 0;
	if (writes)
		failed = PyObject_AsWriteBuffer(buffer->view, &buffer->cells, &byte_count);
	else
		failed = PyObject_AsReadBuffer(buffer->view, &cells, &byte_count);
	if (failed)
		return 0;
	if (!writes)
		buffer->cells = (void *)cells;
	buffer->byte_count = (size_t)byte_count;
	return 1;
}

/* Zeros before; released in any case. 0, perhaps with an exception, where there is none. */
static int tdp_buffer_open(struct tdp_buffer *buffer, PyObject *object, int writes)
{
	buffer->view = PyMemoryView_FromObject(object);
	if (!buffer->view)
		return 0;
	buffer->cell_size = tdp_buffer_number(buffer->view, "itemsize");
	tdp_buffer_take_format(buffer);
	return !PyErr_Occurred() && tdp_buffer_take_cells(buffer, writes);
}
