/* SPDX-License-Identifier: MIT */
#include "render_page.h"

#include <string.h>

/* How many bytes at `data` make a character that shows nothing and commands instead:
 * control codes, which terminals obey; separators of lines; marks that turn the direction
 * of what follows them; what XML cannot hold. */
static size_t hidden_bytes(const char *data, size_t left)
{
	unsigned char a = (unsigned char)data[0],
		      b = left > 1 ? (unsigned char)data[1] : 0;
	unsigned char c = left > 2 ? (unsigned char)data[2] : 0;

	if (a < 0x20 || a == 0x7F)
		return 1;
	if ((a == 0xC2 && b && b < 0xA0)
	    || (a == 0xD8 && b == 0x9C)) /* U+0080 …, U+061C */
		return 2;
	if (a == 0xE2 && b == 0x80
	    && (c == 0x8E || c == 0x8F || (c >= 0xA8 && c <= 0xAE)))
		return 3; /* U+200E, U+200F, U+2028 to U+202E */
	if (a == 0xE2 && b == 0x81 && c >= 0xA6 && c <= 0xA9)
		return 3;				    /* U+2066 to U+2069 */
	return a == 0xEF && b == 0xBF && c >= 0xBE ? 3 : 0; /* U+FFFE, U+FFFF */
}

static const char *entity_of(char byte)
{
	switch (byte) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

void tdp_page_put(struct tdp_page *page, const char *data, size_t byte_count)
{
	for (size_t i = 0; i < byte_count; i++) {
		size_t hidden = hidden_bytes(data + i, byte_count - i);
		const char *entity =
			page->format == TDP_PAGE_HTML ? entity_of(data[i]) : NULL;

		if (hidden || entity) {
			tdp_render_add(&page->text, hidden ? " " : entity);
			i += hidden ? hidden - 1 : 0;
			continue;
		}
		if (page->format == TDP_PAGE_MARKDOWN && strchr("\\`*_[]<>|#~&", data[i]))
			tdp_render_add(&page->text, "\\");
		tdp_render_bytes(&page->text, data + i, 1);
	}
}
