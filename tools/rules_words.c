/* SPDX-License-Identifier: MIT */
#include "rules.h"

#include <ctype.h>
#include <stdarg.h>
#include <string.h>

struct words {
	char *text;
	size_t capacity;
	size_t length;
};

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void
add(struct words *words, const char *format, ...)
{
	va_list arguments;
	int added;

	if (words->length + 1 >= words->capacity)
		return;
	va_start(arguments, format);
	added = vsnprintf(words->text + words->length, words->capacity - words->length,
			  format, arguments);
	va_end(arguments);
	words->length += added > 0 ? (size_t)added : 0;
}

static void add_article(const struct tool *tool, struct words *words,
			const struct tdpelect_citation *law)
{
	if (!law->article || strcmp(law->article, "-") == 0)
		return;
	add(words, "%s%s",
	    isdigit((unsigned char)law->article[0]) ? tool_say(tool, "Điều ", "Art. ")
						    : "",
	    law->article);
	if (law->clause)
		add(words, "(%s)", law->clause);
	if (law->point)
		add(words, "(%s)", law->point);
}

void tool_print_laws(const struct tool *tool, const struct tdpelect_rule *rule,
		     char ret_text[RULE_TEXT_SIZE])
{
	struct words words = {ret_text, RULE_TEXT_SIZE, 0};
	const char *pack_before = NULL;

	ret_text[0] = '\0';
	for (size_t i = 0; i < rule->law_count; i++) {
		const char *pack = rule->laws[i].pack ? rule->laws[i].pack : "?";
		const char *article = rule->laws[i].article;

		if (pack_before && strcmp(pack, pack_before) == 0)
			add(&words, ", ");
		else
			add(&words, "%s%s%s", pack_before ? "; " : "", pack,
			    article && strcmp(article, "-") != 0 ? ": " : "");
		add_article(tool, &words, &rule->laws[i]);
		pack_before = pack;
	}
}

void tool_print_day(const struct tool *tool, struct tdpelect_date day, char ret_text[16])
{
	ret_text[0] = '\0';
	if (!day.year)
		return;
	if (tool->language == TDPELECT_LANGUAGE_VI)
		snprintf(ret_text, 16, "%02u/%02u/%04u", day.day % 100u, day.month % 100u,
			 (unsigned)day.year % 10000u);
	else
		tdpelect_date_print(day, ret_text, 16);
}

void tool_print_days(const struct tool *tool, const struct tdpelect_pack *pack,
		     char ret_text[64])
{
	char from[16], to[16];

	tool_print_day(tool, pack->from, from);
	tool_print_day(tool, pack->to, to);
	if (pack->from.year && pack->to.year)
		snprintf(ret_text, 64, "%s – %s", from, to);
	else if (pack->from.year)
		snprintf(ret_text, 64, "%s %s", tool_say(tool, "từ", "from"), from);
	else if (pack->to.year)
		snprintf(ret_text, 64, "%s %s", tool_say(tool, "đến", "to"), to);
	else
		snprintf(ret_text, 64, "%s", tool_say(tool, "luôn luôn", "always"));
}
