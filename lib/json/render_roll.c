/* SPDX-License-Identifier: MIT */
/* A roll's report for people: the counts, what stands twice, and why. */
#include "render.h"

#include <string.h>

#include <tdpelect/words.h>

static void put_count(struct tdp_page *page, const json_t *report, const char *key,
		      const char *label)
{
	struct tdp_render_text text = {0};

	tdp_words_count(&text, report, key);
	tdp_page_field(page, label, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void add_role(struct tdp_table *table, const char *label, const json_t *counts)
{
	static const char *const keys[] = {"eligible", "ineligible", "unknown",
					   "advised_against"};

	tdp_table_add(table, label);
	for (size_t i = 0; i < 4; i++) {
		const json_t *count = json_object_get(counts, keys[i]);

		if (count)
			tdp_table_add_number(table, json_integer_value(count));
		else
			tdp_table_add(table, "");
	}
}

static void put_roles(struct tdp_page *page, const json_t *report)
{
	struct tdp_table table = {.columns = 5, .right = 0x1E};

	tdp_page_gap(page);
	tdp_table_add(&table, "");
	for (int32_t i = TDPELECT_ELIGIBILITY_ELIGIBLE;
	     i <= TDPELECT_ELIGIBILITY_ADVISED_AGAINST; i++)
		tdp_table_add(&table, tdpelect_word_label(TDPELECT_SET_ELIGIBILITY, i,
							  page->language));
	add_role(&table, tdp_page_say(page, "Đi bầu", "To vote"),
		 json_object_get(report, "voters"));
	add_role(&table, tdp_page_say(page, "Ứng cử", "To stand"),
		 json_object_get(report, "candidates"));
	tdp_page_table(page, &table);
}

static void add_duplicate(const struct tdp_page *page, struct tdp_table *table,
			  const json_t *duplicate)
{
	const char *household = tdp_json_string(duplicate, "household");
	struct tdp_render_text lines = {0};

	tdp_words_lines(page, &lines, json_object_get(duplicate, "lines"));
	tdp_table_add(table, household ? tdp_page_say(page, "hộ", "household")
				       : tdp_page_say(page, "người", "person"));
	tdp_table_add(table,
		      household ? household : tdp_json_string(duplicate, "person"));
	tdp_table_add(table, tdp_render_read(&lines));
	table->failed |= lines.failed;
	tdp_render_free(&lines);
}

static void put_duplicates(struct tdp_page *page, const json_t *duplicates)
{
	struct tdp_table table = {.columns = 3};

	if (json_array_size(duplicates) == 0)
		return;
	tdp_page_heading(page, tdp_page_say(page, "Ghi trùng", "Standing twice"));
	tdp_table_add(&table, tdp_page_say(page, "Loại", "What"));
	tdp_table_add(&table, tdp_page_say(page, "Mã", "Id"));
	tdp_table_add(&table, tdp_page_say(page, "Dòng", "Lines"));
	for (size_t i = 0; i < json_array_size(duplicates); i++)
		add_duplicate(page, &table, json_array_get(duplicates, i));
	tdp_page_table(page, &table);
}

static int is_of_duplicate(const json_t *finding)
{
	const char *path = tdp_json_string(finding, "path");

	return path && strncmp(path, "/duplicates/", strlen("/duplicates/")) == 0;
}

/* Those of the duplicates stand in their table already. */
static void put_findings(struct tdp_page *page, const json_t *findings)
{
	json_t *others = json_array();
	int bad = !others;

	for (size_t i = 0; i < json_array_size(findings); i++) {
		json_t *finding = json_array_get(findings, i);

		if (!is_of_duplicate(finding))
			bad |= json_array_append(others, finding);
	}
	page->text.failed |= bad != 0;
	tdp_render_findings(page, others);
	json_decref(others);
}

void tdp_render_roll(struct tdp_page *page, const json_t *report)
{
	const char *title = tdp_page_say(page, "Danh sách đại diện hộ gia đình",
					 "Roll of households");

	tdp_page_begin(page, title, "report");
	tdp_page_title(page, title);
	put_count(page, report, "rows", tdp_page_say(page, "Số dòng", "Rows"));
	put_count(page, report, "households", tdp_page_say(page, "Số hộ", "Households"));
	put_roles(page, report);
	put_duplicates(page, json_object_get(report, "duplicates"));
	put_findings(page, json_object_get(report, "findings"));
}
