/* SPDX-License-Identifier: MIT */
#include "minutes.h"

#include <stdio.h>

/* As offices write days: a zero before days below 10 and before January and February. */
void tdp_minutes_add_day(const struct tdp_page *page, struct tdp_render_text *text,
			 const char *date)
{
	struct tdpelect_date day = {0, 0, 0};
	char numbers[3][12];

	if (!date || tdpelect_date_parse(date, &day, NULL)) {
		tdp_render_add(text, tdp_minutes_say(page, TDP_SAYS_NO_DAY));
		return;
	}
	snprintf(numbers[0], sizeof(numbers[0]), "%02d", day.day);
	snprintf(numbers[1], sizeof(numbers[1]), day.month < 3 ? "%02d" : "%d",
		 day.month);
	snprintf(numbers[2], sizeof(numbers[2]), "%d", day.year);
	tdp_minutes_fill(page, text, TDP_SAYS_DAY,
			 (const struct tdp_minutes_value[]){{"day", numbers[0]},
							    {"month", numbers[1]},
							    {"year", numbers[2]},
							    {"date", date},
							    {NULL, NULL}});
}

void tdp_minutes_add_vote(const struct tdp_page *page, struct tdp_render_text *text,
			  const struct tdp_minutes_contest *contest)
{
	int is_release = contest->result.kind == TDPELECT_CONTEST_KIND_RELEASE;
	const char *office =
		tdp_minutes_office(page, contest->office, contest->office_facts);

	tdp_minutes_fill(
		page, text, is_release ? TDP_SAYS_RELEASING : TDP_SAYS_ELECTING,
		(const struct tdp_minutes_value[]){{"office", office}, {NULL, NULL}});
}

void tdp_minutes_add_number(struct tdp_minutes *minutes, struct tdp_render_text *text,
			    int64_t count)
{
	if (count >= 0) {
		tdp_render_number(text, count);
		return;
	}
	tdp_render_add(text, tdp_minutes_say(minutes->page, TDP_SAYS_BLANK));
	minutes->complete = 0;
}

void tdp_minutes_add_percent(const struct tdp_page *page, struct tdp_render_text *text,
			     int64_t hundredths)
{
	char digits[32];

	if (hundredths < 0) {
		tdp_render_add(text, tdp_minutes_say(page, TDP_SAYS_BLANK));
		return;
	}
	snprintf(digits, sizeof(digits), "%lld.%02d", (long long)(hundredths / 100),
		 (int)(hundredths % 100));
	tdp_words_percent(page, text, digits);
}

/* What is more than all of it is no share of it. */
void tdp_minutes_add_rate(struct tdp_minutes *minutes, struct tdp_render_text *text,
			  int64_t count, int64_t of)
{
	int64_t hundredths = -1;

	if (count >= 0 && of >= count)
		tdpelect_percent(count, of, &hundredths, NULL);
	tdp_minutes_add_percent(minutes->page, text, hundredths);
	minutes->complete &= hundredths >= 0;
}

void tdp_minutes_put(struct tdp_page *page, enum tdp_minutes_word word,
		     const struct tdp_minutes_value *values)
{
	struct tdp_render_text text = {0};

	tdp_minutes_fill(page, &text, word, values);
	tdp_page_line(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

void tdp_minutes_put_line(struct tdp_page *page, int number, enum tdp_minutes_word label,
			  const char *value)
{
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_minutes_say(page, label));
	tdp_render_add(&text, *value ? ": " : ":");
	tdp_render_add(&text, value);
	tdp_page_numbered(page, number, tdp_render_read(&text));
	tdp_page_release(page, &text);
}
