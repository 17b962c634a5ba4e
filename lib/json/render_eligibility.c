/* SPDX-License-Identifier: MIT */
#include "render.h"

#include <string.h>

#include <tdpelect/words.h>

/* Facts that speak against a person when true. All others speak for one. */
static int speaks_against(int32_t fact)
{
	switch (fact) {
	case TDPELECT_FACT_CAPACITY_LOST:
	case TDPELECT_FACT_CAPACITY_LIMITED:
	case TDPELECT_FACT_DEPRIVED_OF_VOTE:
	case TDPELECT_FACT_SERVING_PRISON:
	case TDPELECT_FACT_SERVING_JUDGMENT:
	case TDPELECT_FACT_UNDER_PROSECUTION:
	case TDPELECT_FACT_UNDER_DISCIPLINE:
	case TDPELECT_FACT_FAMILY_BREAKS_LAW:
	case TDPELECT_FACT_INEFFECTIVE_IN_OFFICE:
	case TDPELECT_FACT_ON_ELECTION_TEAM:
		return 1;
	default:
		return 0;
	}
}

static void add_reason(const struct tdp_page *page, struct tdp_render_text *text,
		       const char *name)
{
	int32_t fact = tdpelect_word_number(TDPELECT_SET_FACT, name);

	if (name && strcmp(name, "age") == 0) {
		tdp_render_add(text, tdp_page_say(page, "chưa đủ tuổi", "too young"));
		return;
	}
	if (!speaks_against(fact))
		tdp_render_add(text, tdp_page_say(page, "không đạt: ", "not met: "));
	tdp_render_add(text, tdp_words_label(page, TDPELECT_SET_FACT, name));
}

static void add_missing(const struct tdp_page *page, struct tdp_render_text *text,
			const char *name)
{
	if (name && strcmp(name, "birth_date") == 0)
		tdp_render_add(text, tdp_page_say(page, "ngày sinh", "birth date"));
	else if (name && strcmp(name, "polling_day") == 0)
		tdp_render_add(text, tdp_page_say(page, "ngày bầu cử", "polling day"));
	else
		tdp_render_add(text, tdp_words_label(page, TDPELECT_SET_FACT, name));
}

static void put_facts(struct tdp_page *page, const json_t *names, const char *label,
		      void (*add)(const struct tdp_page *, struct tdp_render_text *,
				  const char *))
{
	struct tdp_render_text text = {0};

	tdp_render_add(&text, label);
	for (size_t i = 0; i < json_array_size(names); i++) {
		tdp_render_add(&text, i ? "; " : ": ");
		add(page, &text, json_string_value(json_array_get(names, i)));
	}
	if (json_array_size(names))
		tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static int same_answer(const json_t *a, const json_t *b)
{
	static const char *const keys[] = {"office", "outcome", "reasons", "missing"};
	int same = 1;

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		same &= json_equal(json_object_get(a, keys[i]),
				   json_object_get(b, keys[i]));
	return same;
}

/* Candidates next to each other of whom the same is to be said share an entry; returns
 * how many. "Trưởng – A, B: thiếu dữ kiện" */
static size_t put_group(struct tdp_page *page, const json_t *rows, size_t first)
{
	const json_t *row = json_array_get(rows, first);
	struct tdp_render_text text = {0};
	size_t i;

	tdp_render_add(&text, tdp_words_office(page, tdp_json_string(row, "office")));
	for (i = first; i < json_array_size(rows); i++) {
		const char *id = tdp_json_string(json_array_get(rows, i), "candidate");

		if (!same_answer(row, json_array_get(rows, i)))
			break;
		tdp_render_add(&text, i > first ? ", " : " – ");
		tdp_render_add(&text, id ? id : "?");
	}
	tdp_render_add(&text, ": ");
	tdp_render_add(&text,
		       tdp_words_key(page, TDPELECT_SET_ELIGIBILITY, row, "outcome"));
	tdp_page_item(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
	return i > first ? i - first : 1;
}

void tdp_render_eligibility(struct tdp_page *page, const json_t *rows)
{
	size_t i = 0;

	if (json_array_size(rows) == 0)
		return;
	tdp_page_heading(page, tdp_page_say(page, "Người ứng cử có đủ điều kiện không",
					    "May the candidates stand?"));
	while (i < json_array_size(rows)) {
		const json_t *row = json_array_get(rows, i);

		i += put_group(page, rows, i);
		put_facts(page, json_object_get(row, "reasons"),
			  tdp_page_say(page, "lý do", "because"), add_reason);
		put_facts(page, json_object_get(row, "missing"),
			  tdp_page_say(page, "chưa biết", "not known"), add_missing);
	}
}
