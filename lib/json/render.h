/* SPDX-License-Identifier: MIT */
#ifndef TDP_RENDER_H
#define TDP_RENDER_H

/* The parts of a report for people. */

#include "render_words.h"

void tdp_render_election(struct tdp_page *page, const json_t *report);
void tdp_render_eligibility(struct tdp_page *page, const json_t *rows);
void tdp_render_round(struct tdp_page *page, const json_t *round);
void tdp_render_findings(struct tdp_page *page, const json_t *findings);
void tdp_render_campaign(struct tdp_page *page, const json_t *report);
void tdp_render_engine(struct tdp_page *page, const json_t *report);

#endif
