/* SPDX-License-Identifier: MIT */
/* Which slips in a pack no scenario notices, for people. */
#include "render.h"

#include <string.h>

#include <tdpelect/words.h>

/* What a pack's keys mean, and whose words their values are; 0: none. */
struct term {
	const char *key;
	int32_t set;
	const char *vi;
	const char *en;
};

static const struct term terms[] = {
	{"ratio", 0, "tỷ lệ", "ratio"},
	{"compare", TDPELECT_SET_COMPARE, "so sánh", "compared as"},
	{"base", TDPELECT_SET_BASE, "tính trên", "of"},
	{"min", 0, "ít nhất", "at least"},
	{"max", 0, "nhiều nhất", "at most"},
	{"days", 0, "số ngày", "days"},
	{"months", 0, "số tháng", "months"},
	{"unit", TDPELECT_SET_DAY_UNIT, "loại ngày", "kind of days"},
	{"after", TDPELECT_SET_EVENT, "tính từ", "counted from"},
	{"choice", TDPELECT_SET_CHOICE, "lựa chọn", "choice"},
	{"criterion", TDPELECT_SET_EFFECT, "tiêu chuẩn", "criterion"},
	{"age", 0, "tuổi", "age"},
	{"is", 0, "phải là", "must be"},
	{"steps", 0, "bậc", "steps"},
	{"none", 0, "không quy định", "deliberately none"},
	{"from", 0, "từ ngày", "from"},
	{"to", 0, "đến ngày", "to"},
};
#define TERM_COUNT (sizeof(terms) / sizeof(terms[0]))

static void add_steps(struct tdp_render_text *text, const json_t *steps)
{
	for (size_t i = 0; i < json_array_size(steps); i++) {
		const json_t *step = json_array_get(steps, i);

		tdp_render_add(text, i ? ", " : "");
		tdp_words_count(text, step, "from_households");
		tdp_render_add(text, ": ");
		tdp_words_count(text, step, "seats");
	}
}

static void add_value(const struct tdp_page *page, struct tdp_render_text *text,
		      const struct term *term, const json_t *value)
{
	if (!value)
		tdp_render_add(text, "–");
	else if (json_is_integer(value))
		tdp_render_number(text, json_integer_value(value));
	else if (json_is_boolean(value))
		tdp_render_add(text, json_is_true(value) ? tdp_page_say(page, "có", "yes")
							 : tdp_page_say(page, "không", "no"));
	else if (json_is_array(value))
		add_steps(text, value);
	else
		tdp_render_add(text, term->set ? tdp_words_label(page, term->set,
								 json_string_value(value))
					       : json_string_value(value));
}

/* "days 20 → 21": every key that changed. */
static void add_change(const struct tdp_page *page, struct tdp_render_text *text,
		       const json_t *was, const json_t *now)
{
	const char *gap = "";

	if (json_object_get(now, "none")) {
		tdp_render_add(text, tdp_page_say(page, terms[14].vi, terms[14].en));
		return;
	}
	for (size_t i = 0; i < TERM_COUNT; i++) {
		const json_t *a = json_object_get(was, terms[i].key);
		const json_t *b = json_object_get(now, terms[i].key);

		if ((!a && !b) || (a && b && json_equal(a, b)))
			continue;
		tdp_render_add(text, gap);
		tdp_render_add(text, tdp_page_say(page, terms[i].vi, terms[i].en));
		tdp_render_add(text, " ");
		add_value(page, text, &terms[i], a);
		tdp_render_add(text, " → ");
		add_value(page, text, &terms[i], b);
		gap = "; ";
	}
}

/* "majority: compared as more than → at least" */
static void add_mutant(const struct tdp_page *page, struct tdp_render_text *text,
		       const json_t *survivor)
{
	const json_t *was = json_object_get(survivor, "was");
	const json_t *now = json_object_get(survivor, "now");
	const char *value = tdp_json_string(survivor, "value");

	tdp_render_add(text, tdp_json_string(survivor, "pack"));
	tdp_render_add(text, ": ");
	tdp_render_add(text, value ? value : tdp_page_say(page, "hiệu lực", "in force"));
	tdp_render_add(text, ": ");
	if (!now)
		tdp_render_add(text, tdp_page_say(page, "bỏ hẳn", "taken out"));
	else if (value)
		add_change(page, text, was, now);
	else
		add_change(page, text, json_object_get(was, "in_force"),
			   json_object_get(now, "in_force"));
}

static void put_note(struct tdp_page *page, const char *label, const char *told)
{
	struct tdp_render_text text = {0};

	tdp_render_add(&text, label);
	tdp_render_add(&text, told);
	tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

/* The document that would have noticed it, ready to be kept. */
static void put_scenario(struct tdp_page *page, const json_t *scenario)
{
	char *text = NULL;

	if (!scenario)
		return;
	if (tdp_json_text(scenario, &text, NULL, NULL)) {
		page->text.failed = 1;
		return;
	}
	text[strcspn(text, "\n")] = '\0';
	tdp_page_note(page, tdp_page_say(page, "kịch bản này sẽ phát hiện:",
					 "this scenario would notice:"));
	if (page->format == TDP_PAGE_TEXT) /* on one line, to be copied */
		tdp_page_put(page, text, strlen(text));
	else
		tdp_page_note(page, text);
	tdp_render_add(&page->text, page->format == TDP_PAGE_TEXT ? "\n" : "");
	tdpelect_json_free(text);
}

static void put_survivor(struct tdp_page *page, const json_t *survivor)
{
	const json_t *laws = json_object_get(survivor, "laws");
	const char *reason = tdp_json_string(survivor, "reason");
	struct tdp_render_text mutant = {0}, law = {0};

	add_mutant(page, &mutant, survivor);
	tdp_words_laws(page, &law, laws);
	tdp_page_item(page, tdp_render_read(&mutant));
	if (json_array_size(laws) > 0)
		tdp_page_note(page, tdp_render_read(&law));
	if (reason)
		put_note(page, tdp_page_say(page, "lý do: ", "reason: "), reason);
	put_scenario(page, json_object_get(survivor, "scenario"));
	tdp_page_release(page, &mutant);
	tdp_page_release(page, &law);
}

static void put_survivors(struct tdp_page *page, const json_t *survivors, int explained,
			  const char *heading)
{
	int is_begun = 0;

	for (size_t i = 0; i < json_array_size(survivors); i++) {
		const json_t *survivor = json_array_get(survivors, i);

		if ((json_object_get(survivor, "reason") != NULL) != explained)
			continue;
		if (!is_begun++)
			tdp_page_heading(page, heading);
		put_survivor(page, survivor);
	}
}

static void put_packs(struct tdp_page *page, const json_t *packs)
{
	static const char *const keys[] = {"mutants", "noticed", "explained",
					   "equivalent"};
	struct tdp_table table = {.columns = 5, .right = 0x1E};

	tdp_page_gap(page);
	tdp_table_add(&table, tdp_page_say(page, "Gói luật", "Pack"));
	tdp_table_add(&table, tdp_page_say(page, "Lỗi thử", "Slips"));
	tdp_table_add(&table, tdp_page_say(page, "Phát hiện", "Noticed"));
	tdp_table_add(&table, tdp_page_say(page, "Có lý do", "Explained"));
	tdp_table_add(&table, tdp_page_say(page, "Như cũ", "Equivalent"));
	for (size_t i = 0; i < json_array_size(packs); i++) {
		const json_t *pack = json_array_get(packs, i);

		tdp_table_add(&table, tdp_json_string(pack, "pack"));
		for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++)
			tdp_table_add_number(
				&table,
				json_integer_value(json_object_get(pack, keys[k])));
	}
	tdp_page_table(page, &table);
}

void tdp_render_mutation(struct tdp_page *page, const json_t *report)
{
	const json_t *survivors = json_object_get(report, "survivors");
	const char *title = tdp_page_say(page, "Lỗi thử trong các gói luật",
					 "Slips in the packs");

	tdp_page_begin(page, title, "report");
	tdp_page_title(page, title);
	put_packs(page, json_object_get(report, "packs"));
	put_survivors(page, survivors, 0,
		      tdp_page_say(page, "Không kịch bản nào phát hiện",
				   "What no scenario notices"));
	put_survivors(page, survivors, 1,
		      tdp_page_say(page, "Không ai có thể phát hiện",
				   "What nobody can notice"));
	put_survivors(page, json_object_get(report, "equivalents"), 0,
		      tdp_page_say(page, "Luật vẫn như cũ, chỉ khác điều được dẫn",
				   "What leaves the law as it is, but for the article"));
}
