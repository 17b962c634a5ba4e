/* SPDX-License-Identifier: MIT */
#ifndef TDP_RENDER_WORDS_H
#define TDP_RENDER_WORDS_H

/* The values of a report in words: each adds to a text, in the page's language, and never
 * fails on a report that lacks the value. */

#include "render_page.h"
#include "shape.h"

/* "elected" of TDPELECT_SET_OUTCOME: "bầu đủ"; an unknown name as it is. */
const char *tdp_words_label(const struct tdp_page *page, int32_t set, const char *name);
const char *tdp_words_key(const struct tdp_page *page, int32_t set, const json_t *object,
			  const char *key);

/* "head": "Trưởng"; other offices by their id. */
const char *tdp_words_office(const struct tdp_page *page, const char *office);

/* "2021-10-17": "17/10/2021". */
void tdp_words_date(const struct tdp_page *page, struct tdp_render_text *text,
		    const char *date);

/* "96.48": "96,48 %". */
void tdp_words_percent(const struct tdp_page *page, struct tdp_render_text *text,
		       const char *percent);

/* "2 x 254 = 508 > 256" with the signs of a school book. */
void tdp_words_proof(struct tdp_render_text *text, const char *proof);

/* "A, B"; `nobody` for an empty or missing array. */
void tdp_words_list(struct tdp_render_text *text, const json_t *strings,
		    const char *nobody);

/* "3, 7, 12": lines of a file; of many the first, and how many more. */
void tdp_words_lines(const struct tdp_page *page, struct tdp_render_text *text,
		     const json_t *lines);

/* The number of a key, or "?". */
void tdp_words_count(struct tdp_render_text *text, const json_t *object, const char *key);

/* "more than 1/2 of the whole electorate" of a contest. */
void tdp_words_rule(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *contest);

/* "09/2008/NQLT-CP-UBTWMTTQVN" of "vn-nqlt-09-2008"; else the title, else the id. */
const char *tdp_words_instrument(const struct tdp_page *page, const char *pack);

/* "Art. 8(1), 09/2008/NQLT-CP-UBTWMTTQVN". */
void tdp_words_citation(const struct tdp_page *page, struct tdp_render_text *text,
			const struct tdpelect_citation *law);

/* The same of each, as a report has them: "Art. 8(1), …; Art. 9, …". */
void tdp_words_laws(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *laws);

/* The same and its grade: "… (read in a quotation)". */
void tdp_words_law(const struct tdp_page *page, struct tdp_render_text *text,
		   const json_t *law);

#endif
