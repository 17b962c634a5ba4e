/* SPDX-License-Identifier: MIT */
#include "render_html.h"

#include <string.h>

#include <tdpelect/names.h>

/* Black on white, as offices print; no row and no heading is cut by the end of a page. */
static const char style[] =
	"@page { size: A4; margin: 12mm 15mm 12mm 25mm; }\n"
	"* { box-sizing: border-box; }\n"
	"html { background: #fff; color: #000; }\n"
	"body { max-width: 178mm; margin: 10mm auto; padding: 0 4mm;\n"
	"  font: 12pt/1.35 \"Times New Roman\", \"Liberation Serif\", serif;\n"
	"  overflow-wrap: break-word; }\n"
	"@media print { body { max-width: none; margin: 0; padding: 0; } }\n"
	"h1 { font-size: 16pt; margin: 5mm 0 2mm; }\n"
	"h2 { font-size: 13pt; margin: 4mm 0 1mm; }\n"
	"h1, h2, .subtitle { break-after: avoid; }\n"
	"p:has(+ table), p:has(+ ul) { break-after: avoid; }\n"
	"p, li, dd, tr, .columns { break-inside: avoid; }\n"
	"p { margin: 1mm 0; }\n"
	"dl { margin: 2mm 0; }\n"
	"dt { float: left; clear: left; margin-right: 2mm; font-weight: bold; }\n"
	"dd { margin: 0 0 1mm; overflow-wrap: anywhere; }\n"
	"dd.sub { clear: left; margin-left: 8mm; }\n"
	"ul { margin: 2mm 0; padding-left: 6mm; }\n"
	"li { overflow-wrap: anywhere; }\n"
	"li.note { list-style: none; font-size: 10.5pt; break-before: avoid; }\n"
	"table { width: 100%; margin: 3mm 0; border-collapse: collapse; font-size: 11pt; "
	"}\n"
	"thead { display: table-header-group; }\n"
	"th, td { border: 0.3mm solid #000; padding: 0.8mm 2mm; text-align: left;\n"
	"  vertical-align: top; overflow-wrap: anywhere; }\n"
	"th { overflow-wrap: normal; }\n"
	".number { text-align: right; overflow-wrap: normal; }\n"
	"td.number { white-space: nowrap; }\n"
	".line { margin: 0.3mm 0; padding-left: 2em; text-indent: -1.4em; }\n"
	".columns { display: flex; justify-content: space-between; break-before: avoid; "
	"}\n"
	".columns > div { width: 48%; text-align: center; }\n"
	".columns p { margin: 0; min-height: 1.35em; }\n"
	".columns .first { font-weight: bold; }\n"
	".columns ~ .columns { margin-top: 4mm; min-height: 28mm; }\n"
	".columns ~ .columns p:last-child { font-style: italic; }\n"
	".chart { break-inside: avoid; margin: 1mm 0 2mm; font-size: 10.5pt; }\n"
	".bar { display: flex; height: 5mm; border: 0.3mm solid #000; }\n"
	".bar span { border-right: 0.3mm solid #000; overflow: hidden; font-size: 8pt;\n"
	"  text-align: center; print-color-adjust: exact; }\n"
	".bar span:last-child { border-right: 0; }\n"
	".g1 { background: #9a9a9a; }\n.g2 { background: #bdbdbd; }\n"
	".g3 { background: #d9d9d9; }\n.g4, .g5 { background: #f2f2f2; }\n"
	".years { display: flex; justify-content: space-between; font-size: 9pt; }\n"
	"h3 { font-size: 12pt; margin: 3mm 0 1mm; break-after: avoid; }\n"
	".minutes h1, .minutes .subtitle { text-align: center; }\n"
	".minutes .subtitle { font-weight: bold; margin-bottom: 3mm; }\n"
	".minutes .columns:first-of-type > div:first-child { width: 40%; }\n"
	".minutes .columns:first-of-type > div:last-child { width: 59%; }\n"
	".minutes .columns:first-of-type > div:last-child p + p { font-weight: bold; }\n"
	".minutes .columns:first-of-type > div:last-child p + p + p { font-weight: "
	"normal;\n"
	"  font-style: italic; margin-top: 2mm; }\n"
	".columns ~ .columns ~ ul { border-top: 0.2mm solid #000; padding: 1mm 0 0; }\n";

enum { OPEN_NOTHING, OPEN_FIELDS, OPEN_ITEMS };

static void put(struct tdp_page *page, const char *text)
{
	tdp_page_put(page, text, strlen(text));
}

/* Closes the list that is open and opens another, where they differ. */
static void open_list(struct tdp_page *page, int list)
{
	static const char *const opening[] = {"", "<dl>\n", "<ul>\n"};
	static const char *const closing[] = {"", "</dl>\n", "</ul>\n"};

	if (page->open == list)
		return;
	tdp_render_add(&page->text, closing[page->open]);
	tdp_render_add(&page->text, opening[list]);
	page->open = list;
}

void tdp_html_begin(struct tdp_page *page, const char *title, const char *kind)
{
	int is_vi = page->language == TDPELECT_LANGUAGE_VI;

	tdp_render_add(&page->text, "<!DOCTYPE html>\n<html lang=\"");
	tdp_render_add(&page->text, is_vi ? "vi" : "en");
	tdp_render_add(&page->text, "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
				    "<meta name=\"viewport\" "
				    "content=\"width=device-width\"/>\n<title>");
	put(page, title);
	tdp_render_add(&page->text, "</title>\n<style>\n");
	tdp_render_add(&page->text, style);
	tdp_render_add(&page->text, "</style>\n</head>\n<body class=\"");
	tdp_render_add(&page->text, kind);
	tdp_render_add(&page->text, "\">\n");
}

void tdp_html_end(struct tdp_page *page)
{
	open_list(page, OPEN_NOTHING);
	tdp_render_add(&page->text, "</body>\n</html>\n");
}

void tdp_html_block(struct tdp_page *page, const char *open, const char *text,
		    const char *close)
{
	open_list(page, OPEN_NOTHING);
	tdp_render_add(&page->text, open);
	put(page, text);
	tdp_render_add(&page->text, close);
	tdp_render_add(&page->text, "\n");
}

static void put_inside(struct tdp_page *page, const char *open, const char *text,
		       const char *close)
{
	tdp_render_add(&page->text, open);
	put(page, text);
	tdp_render_add(&page->text, close);
}

void tdp_html_field(struct tdp_page *page, const char *label, const char *value)
{
	open_list(page, OPEN_FIELDS);
	put_inside(page, "<dt>", label, ":</dt>\n");
	put_inside(page, "<dd>", value, "</dd>\n");
}

void tdp_html_item(struct tdp_page *page, const char *text)
{
	open_list(page, OPEN_ITEMS);
	put_inside(page, "<li>", text, "</li>\n");
}

void tdp_html_subitem(struct tdp_page *page, const char *text)
{
	if (page->open == OPEN_FIELDS)
		put_inside(page, "<dd class=\"sub\">", text, "</dd>\n");
	else
		tdp_html_item(page, text);
}

void tdp_html_note(struct tdp_page *page, const char *text)
{
	open_list(page, OPEN_ITEMS);
	put_inside(page, "<li class=\"note\">", text, "</li>\n");
}

static void put_column(struct tdp_page *page, const char *const *lines, size_t count)
{
	while (count > 0 && !lines[count - 1])
		count--;
	tdp_render_add(&page->text, "<div>\n");
	for (size_t i = 0; i < count; i++)
		put_inside(page, i ? "<p>" : "<p class=\"first\">",
			   lines[i] ? lines[i] : "", "</p>\n");
	tdp_render_add(&page->text, "</div>\n");
}

void tdp_html_columns(struct tdp_page *page, const char *const *left,
		      const char *const *right, size_t count)
{
	open_list(page, OPEN_NOTHING);
	tdp_render_add(&page->text, "<div class=\"columns\">\n");
	put_column(page, left, count);
	put_column(page, right, count);
	tdp_render_add(&page->text, "</div>\n");
}

static void put_row(struct tdp_page *page, const struct tdp_table *table, size_t first)
{
	const char *name = first ? "td" : "th";

	tdp_render_add(&page->text, "<tr>");
	for (size_t i = 0; i < table->columns; i++) {
		tdp_render_add(&page->text, "<");
		tdp_render_add(&page->text, name);
		tdp_render_add(&page->text,
			       table->right >> i & 1 ? " class=\"number\">" : ">");
		put(page, table->cells[first + i]);
		tdp_render_add(&page->text, "</");
		tdp_render_add(&page->text, name);
		tdp_render_add(&page->text, ">");
	}
	tdp_render_add(&page->text, "</tr>\n");
}

void tdp_html_table(struct tdp_page *page, const struct tdp_table *table)
{
	open_list(page, OPEN_NOTHING);
	tdp_render_add(&page->text, "<table>\n<thead>\n");
	for (size_t i = 0; i + table->columns <= table->count; i += table->columns) {
		put_row(page, table, i);
		if (i == 0)
			tdp_render_add(&page->text, "</thead>\n<tbody>\n");
	}
	tdp_render_add(&page->text, "</tbody>\n</table>\n");
}
