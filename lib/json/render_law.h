/* SPDX-License-Identifier: MIT */
#ifndef TDP_RENDER_LAW_H
#define TDP_RENDER_LAW_H

/* What pages about the law share. */

#include "render.h"

/* "VN on 2017-11-12", or the ids of its packs, of `rules`, `first` and `second`. */
void tdp_words_side(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *side);

/* "2008-05-15 – 2023-06-30", "from 2023-07-01", "always". */
void tdp_words_span(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *span);

/* All laws of a rule, each with its grade. */
void tdp_words_graded_laws(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *rule);

/* A heading wherever the family of a row is another than that of the row before. */
void tdp_render_family(struct tdp_page *page, const json_t *row, int32_t *family);

/* The rows of one family; 0 where there is none. */
int tdp_render_is_of_family(const json_t *row, int32_t family);

/* A list of the instruments of a document. */
void tdp_render_instruments(struct tdp_page *page, const json_t *instruments);

/* What the grades mean that occur in a document. */
void tdp_render_grades(struct tdp_page *page, const json_t *document);

/* render_timeline_chart.c: a bar for every value. */
void tdp_render_chart(struct tdp_page *page, const json_t *values);

#endif
