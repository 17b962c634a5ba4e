/* SPDX-License-Identifier: MIT */
/* What every file here uses, for whatever language. A language hands in these typemaps first,
 * matched by the argument's NAME, as the headers keep it:
 *
 *   tdpelect_status                        (out)  0 is nothing, all else an exception
 *   <type> *ret_…                          (in, numinputs=0; argout)  a result
 *   (char *ret_text, size_t capacity)      (argout)  a text; see %text_out
 *   (char **ret_text, size_t *ret_byte_count)     (argout)  a document
 *   (const char *text, size_t byte_count)  (in)   a document
 *   struct tdpelect_date, struct tdpelect_fraction, struct tdpelect_place: plain values
 *   the columns of each …_columns()
 */
%include <exception.i>
%include <stdint.i>

%{
#include <tdpelect.h>
#include <tdpelect-json.h>

#include <stdlib.h>
#include <string.h>

#if defined(_MSC_VER)
#define TDP_OF_THREAD __declspec(thread)
#else
#define TDP_OF_THREAD _Thread_local
#endif

/* Where a failing call tells what is wrong. The typemap of tdpelect_status empties it, so
 * that it is empty again before the next call. */
static TDP_OF_THREAD struct tdpelect_error tdp_error = TDPELECT_ERROR_INIT;

/* A copy that the caller frees; NULL where there is nothing to copy or no memory. */
static void *tdp_copy(const void *bytes, size_t byte_count)
{
	void *copy = bytes ? malloc(byte_count) : NULL;

	return copy ? memcpy(copy, bytes, byte_count) : NULL;
}

static char *tdp_copy_text(const char *text)
{
	return tdp_copy(text, text ? strlen(text) + 1 : 0);
}

/* Zeroed, and never of 0 bytes. */
static void *tdp_new(size_t count, size_t byte_count)
{
	return calloc(count ? count : 1, byte_count);
}

static tdpelect_status tdp_no_such_index(size_t index)
{
	tdp_error.code = TDPELECT_ERROR_ARGUMENT;
	tdp_error.index = index <= INT32_MAX ? (int32_t)index : -1;
	strcpy(tdp_error.path, "index");
	strcpy(tdp_error.message, "no such element");
	return TDPELECT_ERROR_ARGUMENT;
}
%}

%typemap(in, numinputs=0) struct tdpelect_error *reterr_error "$1 = &tdp_error;"

/* No member function is ever called without an object. */
%typemap(check) SWIGTYPE *self {
	if (!$1)
		SWIG_exception_fail(SWIG_ValueError, "an object is wanted, not none");
}

/* Sizes are set by the constructors here and are nobody's business else. */
%ignore size;
%ignore reserved;
%rename("$ignore", regextarget=1) "^TDPELECT_\\w+_INIT$";

/* A struct that is handed in: made by its own tdpelect_…_init(). */
%define %made_by_init(STRUCT, INIT)
%ignore INIT;
%exception STRUCT::STRUCT {
	$action
	if (!result)
		SWIG_exception_fail(SWIG_MemoryError, "out of memory");
}
%extend STRUCT {
	STRUCT()
	{
		struct STRUCT *made = tdp_new(1, sizeof(*made));

		if (made)
			INIT(made);
		return made;
	}
	~STRUCT()
	{
		free($self);
	}
}
%enddef

/* A struct that only ever comes out; its header is read with %immutable. */
%define %made_by_library(STRUCT)
%nodefaultctor STRUCT;
%extend STRUCT {
	~STRUCT()
	{
		free($self);
	}
}
%enddef

/* A constructor of several arrays, made below; out of memory is an exception. */
%define %made_with_arrays(STRUCT)
%exception STRUCT::STRUCT {
	$action
	if (!result)
		SWIG_exception_fail(SWIG_MemoryError, "out of memory");
}
%enddef

/* An opaque handle, freed by its own tdpelect_…_free(). */
%define %handle(STRUCT, FREE)
%ignore FREE;
%nodefaultctor STRUCT;
struct STRUCT {
	%extend {
		~STRUCT()
		{
			FREE($self);
		}
	}
};
%enddef

/* A function that writes a text of any length: asked for the length, then for the text. TEXT
 * and CAPACITY are the wrapper's names of the two arguments. */
%define %text_out(FUNCTION, TEXT, CAPACITY)
%exception FUNCTION {
	$action
	TEXT = malloc(result + 1);
	if (!TEXT)
		SWIG_exception_fail(SWIG_MemoryError, "out of memory");
	CAPACITY = result + 1;
	TEXT[0] = '\0';
	$action
}
%enddef
