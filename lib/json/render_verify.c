/* SPDX-License-Identifier: MIT */
/* A verification for people: what was compared, then every place that differs. */
#include "render.h"

#include <string.h>

/* Longer values are cut off. */
#define SHOWN_COLUMNS 300

static void add_json(struct tdp_render_text *text, const json_t *value)
{
	char *shown = NULL;
	size_t length;

	if (tdp_json_text(value, &shown, NULL, NULL)) {
		text->failed = 1;
		return;
	}
	shown[strcspn(shown, "\n")] = '\0';
	length = tdp_render_prefix(shown, SHOWN_COLUMNS);
	tdp_render_bytes(text, shown, length);
	tdp_render_add(text, shown[length] ? "..." : "");
	tdpelect_json_free(shown);
}

static void put_side(struct tdp_page *page, const char *label, const json_t *value)
{
	struct tdp_render_text text = {0};

	tdp_render_add(&text, label);
	if (value)
		add_json(&text, value);
	else
		tdp_render_add(&text, tdp_page_say(page, "không có", "absent"));
	tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_sides(struct tdp_page *page, const json_t *difference)
{
	put_side(page, tdp_page_say(page, "báo cáo ghi: ", "recorded  "),
		 json_object_get(difference, "recorded"));
	put_side(page, tdp_page_say(page, "tính lại:    ", "found     "),
		 json_object_get(difference, "found"));
}

/* "0.1.0", or "recorded 0.0.9, found 0.1.0" with what that means. */
static void put_pair(struct tdp_page *page, const char *label, const json_t *pair,
		     const char *other)
{
	const char *recorded = tdp_json_string(pair, "recorded");
	const char *found = tdp_json_string(pair, "found");
	int same = json_is_true(json_object_get(pair, "same"));

	if (!pair)
		return;
	tdp_page_field(page, label,
		       same ? (found ? found : tdp_page_say(page, "như nhau", "the same")) : other);
	if (same)
		return;
	put_side(page, tdp_page_say(page, "báo cáo ghi: ", "recorded  "),
		 recorded ? json_object_get(pair, "recorded") : NULL);
	put_side(page, tdp_page_say(page, "tính lại:    ", "found     "),
		 found ? json_object_get(pair, "found") : NULL);
}

static void put_values(struct tdp_page *page, const json_t *rules)
{
	const json_t *values = json_object_get(rules, "values");
	const json_t *missing = json_object_get(rules, "missing_packs");

	if (json_array_size(missing)) {
		tdp_page_heading(page, tdp_page_say(page, "Gói luật thiếu (--pack)",
						    "Packs that are not here (--pack)"));
		for (size_t i = 0; i < json_array_size(missing); i++)
			tdp_page_item(page, json_string_value(json_array_get(missing, i)));
	}
	if (json_array_size(values))
		tdp_page_heading(page, tdp_page_say(page, "Luật khác nhau ở",
						    "Where the law differs"));
	for (size_t i = 0; i < json_array_size(values); i++) {
		const json_t *value = json_array_get(values, i);
		const char *name = tdp_json_string(value, "value");

		tdp_page_item(page, name ? name : "?");
		put_sides(page, value);
	}
}

static void put_differences(struct tdp_page *page, const json_t *verification)
{
	const json_t *differences = json_object_get(verification, "differences");

	if (json_array_size(differences))
		tdp_page_heading(page, tdp_page_say(page, "Báo cáo khác ở",
						    "Where the report differs"));
	for (size_t i = 0; i < json_array_size(differences); i++) {
		const json_t *difference = json_array_get(differences, i);
		const char *at = tdp_json_string(difference, "at");

		tdp_page_item(page, at && *at ? at : "\"\"");
		put_sides(page, difference);
	}
}

void tdp_render_verification(struct tdp_page *page, const json_t *verification)
{
	const char *title = tdp_page_say(page, "Đối chiếu báo cáo", "Verification of a report");
	int same = json_is_true(json_object_get(verification, "same"));
	struct tdp_render_text text = {0};

	tdp_page_begin(page, title, "report");
	tdp_page_title(page, title);
	if (same)
		tdp_render_add(&text, tdp_page_say(page, "đúng: tính lại được như vậy",
						   "same: it follows from the facts"));
	else
		tdp_render_add(&text, tdp_page_say(page, "khác, số chỗ: ", "differs, places: "));
	if (!same)
		tdp_words_count(&text, verification, "count");
	tdp_page_field(page, tdp_page_say(page, "Kết quả", "Result"), tdp_render_read(&text));
	put_pair(page, tdp_page_say(page, "Phần mềm", "Engine"),
		 json_object_get(verification, "engine"),
		 tdp_page_say(page, "phiên bản khác", "another version"));
	put_pair(page, tdp_page_say(page, "Bộ luật", "Rules"),
		 json_object_get(verification, "rules"),
		 tdp_page_say(page, "luật khác", "another law"));
	put_pair(page, tdp_page_say(page, "Dữ kiện", "Facts"),
		 json_object_get(verification, "facts"),
		 tdp_page_say(page, "không phải dữ kiện của báo cáo này",
			      "these are other facts than the report was made of"));
	put_values(page, json_object_get(verification, "rules"));
	put_differences(page, verification);
	tdp_page_release(page, &text);
}
