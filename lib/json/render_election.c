/* SPDX-License-Identifier: MIT */
#include "render.h"

#include <string.h>

#include <tdpelect/names.h>

/* "VN, 17/10/2021: 09/2008/NQLT-CP-UBTWMTTQVN, …" */
static void add_law(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *rules)
{
	const char *place = tdp_json_string(rules, "jurisdiction");
	const char *day = tdp_json_string(rules, "on");

	tdp_render_add(text, place);
	if (day) {
		tdp_render_add(text, place ? tdp_page_say(page, ", ngày ", " on ")
					   : tdp_page_say(page, "ngày ", "on "));
		tdp_words_date(page, text, day);
	}
	if (!place && !day)
		tdp_render_add(text,
			       tdp_page_say(page, "chưa biết ngày bầu nên chưa biết luật",
					    "not known without a polling day"));
}

static void put_packs(struct tdp_page *page, const json_t *packs)
{
	for (size_t i = json_array_size(packs); i-- > 0;)
		tdp_page_subitem(
			page, tdp_words_instrument(
				      page, json_string_value(json_array_get(packs, i))));
}

/* "await recognition (head), by 2021-10-26, commune People's Committee" */
static void add_step(const struct tdp_page *page, struct tdp_render_text *text,
		     const json_t *step)
{
	const char *office = tdp_json_string(step, "office");
	const char *by = tdp_json_string(step, "by");
	const json_t *overdue = json_object_get(step, "overdue_days");

	tdp_render_add(text, tdp_words_key(page, TDPELECT_SET_STEP, step, "step"));
	if (office) {
		tdp_render_add(text, " (");
		tdp_render_add(text, tdp_words_office(page, office));
		tdp_render_add(text, ")");
	}
	if (tdp_json_string(step, "who")) {
		tdp_render_add(text, ": ");
		tdp_render_add(text, tdp_words_key(page, TDPELECT_SET_WHO, step, "who"));
	}
	if (by) {
		tdp_render_add(text, tdp_page_say(page, ", chậm nhất ngày ", ", by "));
		tdp_words_date(page, text, by);
	}
	if (json_integer_value(overdue) > 0) {
		tdp_render_add(text,
			       tdp_page_say(page, ", đã quá hạn ", ", overdue by "));
		tdp_render_number(text, json_integer_value(overdue));
		tdp_render_add(text, tdp_page_say(page, " ngày", " days"));
	}
}

static void put_steps(struct tdp_page *page, const json_t *steps)
{
	struct tdp_render_text text = {0};

	tdp_page_field(
		page, tdp_page_say(page, "Việc tiếp theo", "What comes next"),
		json_array_size(steps) ? "" : tdp_page_say(page, "không có", "nothing"));
	for (size_t i = 0; i < json_array_size(steps); i++) {
		tdp_render_clear(&text);
		add_step(page, &text, json_array_get(steps, i));
		tdp_page_subitem(page, tdp_render_read(&text));
	}
	tdp_page_release(page, &text);
}

static void put_head(struct tdp_page *page, const json_t *report)
{
	const json_t *rules = json_object_get(report, "rules");
	const char *unit = tdp_json_string(json_object_get(report, "unit"), "id");
	const char *title = tdp_page_say(page, "Báo cáo bầu cử", "Election report");
	struct tdp_render_text text = {0};

	tdp_page_begin(page, title, "report");
	tdp_page_title(page, title);
	tdp_page_field(page, tdp_page_say(page, "Đơn vị", "Group"), unit ? unit : "?");
	tdp_page_field(page, tdp_page_say(page, "Tình trạng", "State"),
		       tdp_words_key(page, TDPELECT_SET_STATE, report, "state"));
	put_steps(page, json_object_get(report, "next"));
	add_law(page, &text, rules);
	tdp_page_field(page, tdp_page_say(page, "Luật áp dụng", "Law"),
		       tdp_render_read(&text));
	put_packs(page, json_object_get(rules, "packs"));
	tdp_page_release(page, &text);
}

void tdp_render_engine(struct tdp_page *page, const json_t *report)
{
	const json_t *engine = json_object_get(report, "engine");
	const char *digests[] = {
		tdp_json_string(json_object_get(report, "rules"), "digest"),
		tdp_json_string(report, "facts_digest"),
	};
	struct tdp_render_text text = {0};

	tdp_page_heading(page,
			 tdp_page_say(page, "Để đối chiếu", "To check this report"));
	tdp_render_add(&text, "tdpelect ");
	tdp_render_add(&text, tdp_json_string(engine, "version"));
	tdp_page_field(page, tdp_page_say(page, "Phần mềm", "Engine"),
		       tdp_render_read(&text));
	if (digests[0])
		tdp_page_field(page, tdp_page_say(page, "Bộ luật", "Rules"), digests[0]);
	if (digests[1])
		tdp_page_field(page, tdp_page_say(page, "Dữ kiện", "Facts"), digests[1]);
	tdp_page_release(page, &text);
}

void tdp_render_election(struct tdp_page *page, const json_t *report)
{
	const json_t *rounds = json_object_get(report, "rounds");

	put_head(page, report);
	tdp_render_eligibility(page, json_object_get(report, "eligibility"));
	for (size_t i = 0; i < json_array_size(rounds); i++)
		tdp_render_round(page, json_array_get(rounds, i));
	tdp_render_findings(page, json_object_get(report, "findings"));
	tdp_render_engine(page, report);
}
