/* SPDX-License-Identifier: MIT */
#ifndef TDP_RENDER_HTML_H
#define TDP_RENDER_HTML_H

/* The parts of a page (render_page.h) as HTML: one page that needs nothing beside it, no
 * script, and prints on A4. Also well-formed XML. */

#include "render_page.h"

void tdp_html_begin(struct tdp_page *page, const char *title, const char *kind);
void tdp_html_end(struct tdp_page *page);

/* `open` and `close` are tags. */
void tdp_html_block(struct tdp_page *page, const char *open, const char *text,
		    const char *close);
void tdp_html_field(struct tdp_page *page, const char *label, const char *value);
void tdp_html_item(struct tdp_page *page, const char *text);
void tdp_html_subitem(struct tdp_page *page, const char *text);
void tdp_html_note(struct tdp_page *page, const char *text);
void tdp_html_columns(struct tdp_page *page, const char *const *left,
		      const char *const *right, size_t count);
void tdp_html_table(struct tdp_page *page, const struct tdp_table *table);

#endif
