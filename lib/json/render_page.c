/* SPDX-License-Identifier: MIT */
#include "render_page.h"

#include <string.h>

#include <tdpelect/names.h>

const char *tdp_page_say(const struct tdp_page *page, const char *vi, const char *en)
{
	return page->language == TDPELECT_LANGUAGE_VI ? vi : en;
}

/* 1 where two bytes make a C1 control code (U+0080 to U+009F), which terminals obey. */
static int begins_c1(const char *data, size_t left)
{
	return left > 1 && (unsigned char)data[0] == 0xC2
	       && (unsigned char)data[1] < 0xA0;
}

void tdp_page_put(struct tdp_page *page, const char *data, size_t byte_count)
{
	for (size_t i = 0; i < byte_count; i++) {
		if ((unsigned char)data[i] < 0x20 || data[i] == 0x7F) {
			tdp_render_add(&page->text, " ");
		} else if (begins_c1(data + i, byte_count - i)) {
			tdp_render_add(&page->text, " ");
			i++;
		} else {
			if (page->markdown && strchr("\\`*_[]<>|#~&", data[i]))
				tdp_render_add(&page->text, "\\");
			tdp_render_bytes(&page->text, data + i, 1);
		}
	}
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

	if (page->markdown) {
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

	if (count > 1 && !(text[count - 1] == '\n' && text[count - 2] == '\n'))
		tdp_render_add(&page->text, "\n");
}

static void put_heading(struct tdp_page *page, const char *text, const char *mark,
			const char *line)
{
	tdp_page_gap(page);
	if (page->markdown)
		tdp_render_add(&page->text, mark);
	tdp_page_put(page, text, strlen(text));
	tdp_render_add(&page->text, "\n");
	if (page->markdown)
		tdp_render_add(&page->text, "\n");
	else
		tdp_render_repeat(&page->text, line, tdp_render_width(text));
	if (!page->markdown)
		tdp_render_add(&page->text, "\n");
}

void tdp_page_title(struct tdp_page *page, const char *text)
{
	put_heading(page, text, "# ", "=");
}

void tdp_page_heading(struct tdp_page *page, const char *text)
{
	put_heading(page, text, "## ", "-");
}

#define LABEL_COLUMNS 18

void tdp_page_field(struct tdp_page *page, const char *label, const char *value)
{
	size_t width = tdp_render_width(label) + 1;
	size_t column = width < LABEL_COLUMNS ? LABEL_COLUMNS : width + 1;

	if (page->markdown)
		tdp_render_add(&page->text, "- **");
	tdp_page_put(page, label, strlen(label));
	tdp_render_add(&page->text, page->markdown ? ":**" : ":");
	if (*value)
		tdp_render_repeat(&page->text, " ", page->markdown ? 1 : column - width);
	put_wrapped(page, column, LABEL_COLUMNS, value);
	tdp_render_add(&page->text, "\n");
}

void tdp_page_item(struct tdp_page *page, const char *text)
{
	tdp_render_add(&page->text, page->markdown ? "- " : "  - ");
	put_wrapped(page, 4, 4, text);
	tdp_render_add(&page->text, "\n");
}

void tdp_page_subitem(struct tdp_page *page, const char *text)
{
	tdp_render_add(&page->text, "  - ");
	put_wrapped(page, 4, 4, text);
	tdp_render_add(&page->text, "\n");
}

void tdp_page_note(struct tdp_page *page, const char *text)
{
	tdp_render_add(&page->text, page->markdown ? "  - " : "      ");
	put_wrapped(page, 6, 6, text);
	tdp_render_add(&page->text, "\n");
}

void tdp_page_line(struct tdp_page *page, const char *text)
{
	put_wrapped(page, 0, 0, text);
	tdp_render_add(&page->text, page->markdown ? "\n\n" : "\n");
}

void tdp_page_release(struct tdp_page *page, struct tdp_render_text *text)
{
	page->text.failed |= text->failed;
	tdp_render_free(text);
}
