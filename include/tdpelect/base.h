/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_BASE_H
#define TDPELECT_BASE_H

/**
 * @file
 * What every header uses: the export mark, statuses, errors, unknown counts.
 *
 * The contract of every call:
 *  - it returns a `tdpelect_status`, 0 on success; a legal outcome ("nobody elected") is
 *    never an error;
 *  - `ret_…` is written only on success, `reterr_error` only on failure; the latter may be
 *    NULL;
 *  - a struct that begins with `size` is the caller's memory: begin with its
 *    `TDPELECT_…_INIT` (or call its `_init()`) before handing it in or having it filled, so
 *    that it can grow; a function begins what stood in the first version, the initialiser all
 *    that the header knows; arrays handed in are read with the first element's size; arrays
 *    that a call fills (candidacies, steps, findings) and structs inside others have this
 *    version's layout for ever and grow by new calls only;
 *  - strings and arrays handed in stay the caller's and are not kept unless said;
 *  - any function may be called from several threads; a handle that one thread changes must
 *    not be used by another at the same time, a sealed or const one may.
 */

#include <stddef.h>
#include <stdint.h>

#if defined(SWIG)
#define TDPELECT_API
#define TDPELECT_PURE
#elif defined(_WIN32) && defined(TDPELECT_BUILDING)
#define TDPELECT_API __declspec(dllexport)
#define TDPELECT_PURE
#elif defined(_WIN32) && !defined(TDPELECT_STATIC)
#define TDPELECT_API __declspec(dllimport)
#define TDPELECT_PURE
#elif defined(__GNUC__)
#define TDPELECT_API __attribute__((visibility("default")))
#define TDPELECT_PURE __attribute__((pure))
#else
#define TDPELECT_API
#define TDPELECT_PURE
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** What a call answers: 0, or a `TDPELECT_ERROR_…` of names.h. 32 bits whatever an enum is. */
typedef int32_t tdpelect_status;

/** A count that is not known. It is neither 0 nor any number. */
#define TDPELECT_UNKNOWN INT32_MIN

/** An error told in full: where, and in one line what. It quotes no part of the input. */
struct tdpelect_error {
	uint32_t size;       /**< sizeof this struct, set by tdpelect_error_init() */
	int32_t code;        /**< the status that was returned */
	int32_t index;       /**< which element of an array or column, -1 where none is meant */
	uint32_t line;       /**< of a document, from 1; 0 where no document was read */
	uint32_t column;     /**< in bytes, from 1; 0 where no document was read */
	char path[164];      /**< a JSON Pointer into the document, or the argument's name */
	char message[220];   /**< one line, English, no newline */
};

#define TDPELECT_ERROR_INIT {sizeof(struct tdpelect_error), 0, -1, 0, 0, {0}, {0}}

/** Makes an error empty and ready to be handed to a call. NULL is ignored. */
TDPELECT_API void tdpelect_error_init(struct tdpelect_error *error);

/** The library's version, "major.minor.patch"; as loaded, not as compiled against. */
TDPELECT_API const char *tdpelect_version(void);

#ifdef __cplusplus
}
#endif

#endif
