/* SPDX-License-Identifier: MIT */
#ifndef TDP_RENDER_H
#define TDP_RENDER_H

/* The parts of a report for people. */

#include "render_words.h"

void tdp_render_election(struct tdp_page *page, const json_t *report);
void tdp_render_eligibility(struct tdp_page *page, const json_t *rows);
void tdp_render_meeting_votes(struct tdp_page *page, const json_t *votes); /* of a round */
void tdp_render_papers(struct tdp_page *page, const json_t *papers); /* of a contest */
void tdp_render_round(struct tdp_page *page, const json_t *round);
/* The notes below an item: its laws, and its places in the document. */
void tdp_render_laws(struct tdp_page *page, const json_t *laws);
void tdp_render_places(struct tdp_page *page, const json_t *finding);
void tdp_render_findings(struct tdp_page *page, const json_t *findings);
void tdp_render_campaign(struct tdp_page *page, const json_t *report);
void tdp_render_roll(struct tdp_page *page, const json_t *report);
void tdp_render_coverage(struct tdp_page *page, const json_t *report);
void tdp_render_trace(struct tdp_page *page, const json_t *trace);
void tdp_render_verification(struct tdp_page *page, const json_t *verification);
void tdp_render_rulebook(struct tdp_page *page, const json_t *document);
void tdp_render_rulebook_diff(struct tdp_page *page, const json_t *document);
void tdp_render_pack_check(struct tdp_page *page, const json_t *document);
void tdp_render_timeline(struct tdp_page *page, const json_t *document);
void tdp_render_mutation(struct tdp_page *page, const json_t *report);
void tdp_render_what_if(struct tdp_page *page, const json_t *report);
void tdp_render_engine(struct tdp_page *page, const json_t *report);

/* Ends the page and hands out what was written; it is gone where memory was short. */
tdpelect_status tdp_render_finish(struct tdp_page *page, char **ret_text,
				  size_t *ret_byte_count, struct tdpelect_error *error);

#endif
