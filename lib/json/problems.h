/* SPDX-License-Identifier: MIT */
#ifndef TDP_PROBLEMS_H
#define TDP_PROBLEMS_H

/* All that is wrong with a document, where the first is not enough. */

#include "shape.h"

struct tdp_json_problems {
	json_t *list;
	int32_t language;
	int failed; /* 1 once there was no memory */
	/* What would be right where the next problem is; that takes it. */
	const struct tdp_json_shape *shape;
	int32_t set;
	const char *given;
};

/* Of an unknown key: those of the shape; of an unknown word: those of its set. Nothing where
 * problems are not collected. */
void tdp_json_expect_key(const struct tdp_json_document *in,
			 const struct tdp_json_shape *shape, const char *given);
void tdp_json_expect_word(const struct tdp_json_document *in, int32_t set,
			  const char *given);

/* 1 where no more is told. */
int tdp_json_is_full(const struct tdp_json_problems *problems);

/* Adds an error; TDPELECT_OK, so that reading goes on, or TDPELECT_ERROR_SIZE where no more
 * is told. */
tdpelect_status tdp_json_note(struct tdp_json_problems *problems, tdpelect_status code,
			      const char *pointer, uint32_t line, uint32_t column,
			      const char *message);

/* Adds a warning, TDPELECT_PACK_REMARK_…, at a place of the document, if there is room. */
void tdp_json_warn(const struct tdp_json_document *in, int32_t remark,
		   const struct tdp_json_path *at);

#endif
