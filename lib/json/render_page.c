/* SPDX-License-Identifier: MIT */
#include "render_html.h"

#include <string.h>

#include <tdpelect/names.h>

int tdp_page_format_of(const char *name)
{
	static const char *const names[] = {"text", "markdown", "html"};

	for (int i = 0; name && i < 3; i++)
		if (strcmp(name, names[i]) == 0)
			return i;
	return -1;
}

const char *tdp_page_say(const struct tdp_page *page, const char *vi, const char *en)
{
	return page->language == TDPELECT_LANGUAGE_VI ? vi : en;
}

void tdp_page_begin(struct tdp_page *page, const char *title, const char *kind)
{
	if (page->format == TDP_PAGE_HTML)
		tdp_html_begin(page, title, kind);
}

void tdp_page_end(struct tdp_page *page)
{
	if (page->format == TDP_PAGE_HTML)
		tdp_html_end(page);
}

static int is_markdown(const struct tdp_page *page)
{
	return page->format == TDP_PAGE_MARKDOWN;
}

/* How many bytes of `text` fit into `columns`, broken at a space, never in a word. */
static size_t fitting(const char *text, size_t columns)
{
	size_t limit = tdp_render_prefix(text, columns), at = limit;

	if (!text[limit])
		return limit;
	while (at > 0 && text[at] != ' ')
		at--;
	return at > 0 ? at : strcspn(text, " ");
}

/* Breaks lines before the page's width; those that follow begin with `indent` spaces. */
static void put_wrapped(struct tdp_page *page, size_t column, size_t indent,
			const char *text)
{
	size_t bytes;

	if (is_markdown(page)) {
		tdp_page_put(page, text, strlen(text));
		return;
	}
	while (column < TDP_PAGE_WIDTH
	       && (bytes = fitting(text, TDP_PAGE_WIDTH - column)) < strlen(text)) {
		tdp_page_put(page, text, bytes);
		text += bytes + strspn(text + bytes, " ");
		tdp_render_add(&page->text, "\n");
		tdp_render_repeat(&page->text, " ", indent);
		column = indent;
	}
	tdp_page_put(page, text, strlen(text));
}

void tdp_page_gap(struct tdp_page *page)
{
	const char *text = tdp_render_read(&page->text);
	size_t count = page->text.count;

	if (page->format != TDP_PAGE_HTML && count > 1
	    && !(text[count - 1] == '\n' && text[count - 2] == '\n'))
		tdp_render_add(&page->text, "\n");
}

static void put_heading(struct tdp_page *page, const char *text, const char *mark,
			const char *line)
{
	tdp_page_gap(page);
	tdp_render_add(&page->text, is_markdown(page) ? mark : "");
	tdp_page_put(page, text, strlen(text));
	tdp_render_add(&page->text, is_markdown(page) ? "\n\n" : "\n");
	if (is_markdown(page))
		return;
	tdp_render_repeat(&page->text, line, tdp_render_width(text));
	tdp_render_add(&page->text, "\n");
}

void tdp_page_title(struct tdp_page *page, const char *text)
{
	if (page->format == TDP_PAGE_HTML)
		tdp_html_block(page, "<h1>", text, "</h1>");
	else
		put_heading(page, text, "# ", "=");
}

void tdp_page_subtitle(struct tdp_page *page, const char *text)
{
	if (page->format == TDP_PAGE_HTML)
		tdp_html_block(page, "<p class=\"subtitle\">", text, "</p>");
	else
		tdp_page_line(page, text);
}

void tdp_page_heading(struct tdp_page *page, const char *text)
{
	if (page->format == TDP_PAGE_HTML)
		tdp_html_block(page, "<h2>", text, "</h2>");
	else
		put_heading(page, text, "## ", "-");
}

#define LABEL_COLUMNS 18

static void put_field(struct tdp_page *page, const char *label, const char *value)
{
	size_t width = tdp_render_width(label) + 1;
	size_t column = width < LABEL_COLUMNS ? LABEL_COLUMNS : width + 1;

	tdp_render_add(&page->text, is_markdown(page) ? "- **" : "");
	tdp_page_put(page, label, strlen(label));
	tdp_render_add(&page->text, is_markdown(page) ? ":**" : ":");
	if (*value)
		tdp_render_repeat(&page->text, " ",
				  is_markdown(page) ? 1 : column - width);
	put_wrapped(page, column, LABEL_COLUMNS, value);
	tdp_render_add(&page->text, "\n");
}

void tdp_page_field(struct tdp_page *page, const char *label, const char *value)
{
	if (page->format == TDP_PAGE_HTML)
		tdp_html_field(page, label, value);
	else
		put_field(page, label, value);
}

/* A line of a list: its mark, and how far the lines that follow are moved in. */
static void put_listed(struct tdp_page *page, const char *mark, size_t indent,
		       const char *text)
{
	tdp_render_add(&page->text, mark);
	put_wrapped(page, indent, indent, text);
	tdp_render_add(&page->text, "\n");
}

void tdp_page_item(struct tdp_page *page, const char *text)
{
	if (page->format == TDP_PAGE_HTML)
		tdp_html_item(page, text);
	else
		put_listed(page, is_markdown(page) ? "- " : "  - ", 4, text);
}

void tdp_page_subitem(struct tdp_page *page, const char *text)
{
	if (page->format == TDP_PAGE_HTML)
		tdp_html_subitem(page, text);
	else
		put_listed(page, "  - ", 4, text);
}

void tdp_page_note(struct tdp_page *page, const char *text)
{
	if (page->format == TDP_PAGE_HTML)
		tdp_html_note(page, text);
	else
		put_listed(page, is_markdown(page) ? "  - " : "      ", 6, text);
}

/* Lines of their own: what comes between two of them may be a table. */
void tdp_page_numbered(struct tdp_page *page, int64_t number, const char *text)
{
	struct tdp_render_text line = {0};

	tdp_render_number(&line, number);
	tdp_render_add(&line, ". ");
	if (page->format != TDP_PAGE_HTML) {
		put_listed(page, tdp_render_read(&line), 3, text);
		tdp_render_add(&page->text, is_markdown(page) ? "\n" : "");
	} else {
		tdp_render_add(&line, text);
		tdp_html_block(page, "<p class=\"line\">", tdp_render_read(&line),
			       "</p>");
	}
	tdp_page_release(page, &line);
}

void tdp_page_line(struct tdp_page *page, const char *text)
{
	if (page->format == TDP_PAGE_HTML) {
		tdp_html_block(page, "<p>", text, "</p>");
		return;
	}
	put_wrapped(page, 0, 0, text);
	tdp_render_add(&page->text, is_markdown(page) ? "\n\n" : "\n");
}

void tdp_page_release(struct tdp_page *page, struct tdp_render_text *text)
{
	page->text.failed |= text->failed;
	tdp_render_free(text);
}
