/* SPDX-License-Identifier: MIT */
#ifndef TDP_JSON_SCAN_H
#define TDP_JSON_SCAN_H

/* The text itself, which a parsed value no longer knows: whether it is well-formed,
 * where in it something stands, how a number was written. Nothing here recurses or
 * allocates. */

#include "json_private.h"

/* An object or array that is open. */
struct tdp_json_frame {
	int is_object;
	size_t key;       /* where its present key stands; in arrays unused */
	size_t index;     /* its present element */
};

struct tdp_json_scan {
	const char *text;
	size_t byte_count;
	size_t at;                 /* the next byte; of an error the wrong one */
	size_t token;              /* where the token last read begins */
	size_t stop;               /* stop behind the token that ends here or later */
	char *negative_zeros;      /* a copy in which -0 becomes -9, or NULL */
	int has_negative_zero;
	int is_inside;             /* 1 where the innermost frame has a present member */
	size_t depth;
	size_t value_count;
	const char *message;
	struct tdp_json_frame frames[TDPELECT_DOCUMENT_DEPTH_LIMIT];
};

/* Scans the whole text, or up to `stop`. TDPELECT_ERROR_SYNTAX · _ENCODING · _DEPTH ·
 * _SIZE. */
tdpelect_status tdp_json_scan(struct tdp_json_scan *scan);

/* One string from its opening to behind its closing quote, one number. 0 where wrong. */
tdpelect_status tdp_json_scan_string(struct tdp_json_scan *scan);
tdpelect_status tdp_json_scan_number(struct tdp_json_scan *scan);

/* The bytes of the UTF-8 sequence at `at`, 0 where it is none. */
size_t tdp_json_utf8_length(const char *text, size_t byte_count, size_t at);

/* plain.c: tables and rolls are UTF-8 without control characters but tabs and line ends. */
tdpelect_status tdp_json_check_plain(const char *text, size_t byte_count,
				     struct tdpelect_error *reterr_error);

/* Decodes one character of a valid string; `at` moves behind it. Returns its bytes, 0 at
 * the closing quote. */
size_t tdp_json_decode(const char *text, size_t *at, char ret_bytes[4]);

/* Line and column (in bytes) of an offset, both from 1. */
void tdp_json_position(const char *text, size_t offset, uint32_t *ret_line,
		       uint32_t *ret_column);

/* The offset at which a value begins, or the key before it. The text is valid. */
size_t tdp_json_locate(const struct tdp_json_document *in, const struct tdp_json_path *at,
		       int is_key);

/* A JSON Pointer being written. A segment that does not fit is left out, and all
 * behind. */
struct tdp_json_pointer {
	char text[sizeof(((struct tdpelect_error *)0)->path)];
	size_t length;
	int is_full;
	int hides_names; /* a key that is no id becomes "?": it may hold anything */
};

void tdp_json_pointer_begin(struct tdp_json_pointer *pointer, const char *outside);

/* Of errors, which are shown where nobody looks at the document: line and column tell which. */
void tdp_json_pointer_begin_private(struct tdp_json_pointer *pointer, const char *outside);
void tdp_json_pointer_key(struct tdp_json_pointer *pointer, const char *key,
			  size_t byte_count);
void tdp_json_pointer_index(struct tdp_json_pointer *pointer, size_t index);
void tdp_json_pointer_path(struct tdp_json_pointer *pointer,
			   const struct tdp_json_path *at);
void tdp_json_pointer_scan(struct tdp_json_pointer *pointer,
			   const struct tdp_json_scan *scan);

#endif
