/* SPDX-License-Identifier: MIT */
/* The same facts under another law, for people: how many groups differ, in what, and why. */
#include "render.h"

#include <string.h>

#include <tdpelect/words.h>

static int64_t count_of(const json_t *object, const char *key)
{
	return json_integer_value(json_object_get(object, key));
}

/* "VN/ha-noi on 2024-01-10", the instruments, or none of these. */
static void put_premise(struct tdp_page *page, const json_t *premise)
{
	const char *place = tdp_json_string(premise, "jurisdiction");
	const char *day = tdp_json_string(premise, "on");
	const json_t *lists[] = {json_object_get(premise, "packs"),
				 json_object_get(premise, "added_packs")};
	struct tdp_render_text text = {0};

	tdp_render_add(&text, place);
	if (day) {
		tdp_render_add(&text, tdp_page_say(page, place ? ", ngày " : "luật ngày ",
						   place ? " on " : "the law of "));
		tdp_words_date(page, &text, day);
	}
	for (int i = 0; i < 2; i++)
		for (size_t at = 0; at < json_array_size(lists[i]); at++) {
			tdp_render_add(&text, text.count ? ", " : "");
			tdp_render_add(&text, i ? tdp_page_say(page, "thêm ", "with ") : "");
			tdp_render_add(&text, tdp_words_instrument(
						      page, json_string_value(json_array_get(
								    lists[i], at))));
		}
	tdp_page_field(page, tdp_page_say(page, "Giả sử theo", "What if by"),
		       tdp_render_read(&text));
	tdp_page_release(page, &text);
}

/* "5: the same 3, differs 2", the counts that are not 0. */
static void put_counts(struct tdp_page *page, const char *label, const json_t *counts,
		       int32_t set, int64_t total)
{
	struct tdp_render_text text = {0};
	const char *key, *separator = total >= 0 ? ": " : "";
	json_t *count;

	if (total >= 0)
		tdp_render_number(&text, total);
	json_object_foreach((json_t *)counts, key, count) {
		if (strcmp(key, "total") == 0 || !json_integer_value(count))
			continue;
		tdp_render_add(&text, separator);
		tdp_render_add(&text, tdp_words_label(page, set, key));
		tdp_render_add(&text, " ");
		tdp_render_number(&text, json_integer_value(count));
		separator = ", ";
	}
	if (text.count)
		tdp_page_field(page, label, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_documents(struct tdp_page *page, const json_t *documents)
{
	int64_t unusable = count_of(documents, "unusable");
	struct tdp_render_text text = {0};

	if (count_of(documents, "total") < 2)
		return;
	tdp_words_count(&text, documents, "total");
	if (unusable) {
		tdp_render_add(&text, tdp_page_say(page, ", không dùng được ", ", unusable "));
		tdp_render_number(&text, unusable);
	}
	tdp_page_field(page, tdp_page_say(page, "Số tệp", "Documents"), tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_totals(struct tdp_page *page, const json_t *totals)
{
	struct tdp_render_text text = {0};

	put_counts(page, tdp_page_say(page, "Số đơn vị", "Groups"),
		   json_object_get(totals, "contrast"), TDPELECT_SET_CONTRAST,
		   count_of(totals, "groups"));
	tdp_words_count(&text, totals, "other_result");
	tdp_page_field(page, tdp_page_say(page, "Kết quả khác", "Other result"),
		       tdp_render_read(&text));
	tdp_page_release(page, &text);
	put_counts(page, tdp_page_say(page, "Khác về", "Differs in"),
		   json_object_get(totals, "aspects"), TDPELECT_SET_ASPECT, -1);
	put_counts(page, tdp_page_say(page, "Luật đã áp dụng", "Its own law"),
		   json_object_get(totals, "before"), TDPELECT_SET_OUTCOME, -1);
	put_counts(page, tdp_page_say(page, "Luật giả định", "The other law"),
		   json_object_get(totals, "after"), TDPELECT_SET_OUTCOME, -1);
}

static int is_of(const json_t *object, const char *key, int32_t set, int32_t number)
{
	return tdpelect_word_number(set, tdp_json_string(object, key)) == number;
}

static int is_finding(const json_t *difference)
{
	return is_of(difference, "aspect", TDPELECT_SET_ASPECT, TDPELECT_ASPECT_FINDING);
}

/* "deadline (hold the re-vote), round 2" */
static void add_what(struct tdp_page *page, struct tdp_table *table, const json_t *difference)
{
	const char *details[] = {tdp_json_string(difference, "step")
					 ? tdp_words_key(page, TDPELECT_SET_STEP, difference,
							 "step")
					 : NULL,
				 tdp_json_string(difference, "candidate")};
	const char *office = tdp_json_string(difference, "office");
	struct tdp_render_text text = {0};

	tdp_render_add(&text, tdp_words_key(page, TDPELECT_SET_ASPECT, difference, "aspect"));
	for (int i = 0; i < 2; i++)
		if (details[i]) {
			tdp_render_add(&text, " (");
			tdp_render_add(&text, details[i]);
			tdp_render_add(&text, ")");
		}
	if (office && strcmp(office, "head") != 0) {
		tdp_render_add(&text, ", ");
		tdp_render_add(&text, tdp_words_office(page, office));
	}
	if (json_object_get(difference, "round")) {
		tdp_render_add(&text, tdp_page_say(page, ", lần ", ", round "));
		tdp_words_count(&text, difference, "round");
	}
	tdp_table_add(table, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static const char *word_of(const struct tdp_page *page, const json_t *difference,
			   const char *name)
{
	int32_t aspect = tdpelect_word_number(TDPELECT_SET_ASPECT,
					      tdp_json_string(difference, "aspect"));

	return tdp_words_label(page, tdpelect_aspect_set(aspect), name);
}

static void add_side(struct tdp_page *page, struct tdp_table *table, const json_t *difference,
		     const char *key)
{
	const json_t *side = json_object_get(difference, key);
	const char *by = tdp_json_string(difference,
					 strcmp(key, "before") == 0 ? "before_by" : "after_by");
	struct tdp_render_text text = {0};

	if (json_is_array(side))
		tdp_words_list(&text, side, tdp_page_say(page, "không ai", "nobody"));
	else if (json_is_integer(side))
		tdp_render_number(&text, json_integer_value(side));
	else if (!side)
		tdp_render_add(&text, "–");
	else if (is_of(difference, "aspect", TDPELECT_SET_ASPECT, TDPELECT_ASPECT_DEADLINE))
		tdp_words_date(page, &text, json_string_value(side));
	else
		tdp_render_add(&text, word_of(page, difference, json_string_value(side)));
	if (side && by) {
		tdp_render_add(&text, tdp_page_say(page, ", chậm nhất ", " by "));
		tdp_words_date(page, &text, by);
	}
	tdp_table_add(table, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

/* "1, 3": where the values stand in the list below; "1 + 3" where only both together do. */
static void add_values(struct tdp_page *page, struct tdp_table *table, const json_t *difference)
{
	const json_t *values = json_object_get(difference, "values");
	const char *separator = json_object_get(difference, "together") ? " + " : ", ";
	struct tdp_render_text text = {0};

	for (size_t i = 0; i < json_array_size(values); i++) {
		tdp_render_add(&text, i ? separator : "");
		tdp_render_number(&text, json_integer_value(json_array_get(values, i)) + 1);
	}
	tdp_table_add(table, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static const char *name_of(const json_t *group)
{
	const char *unit = tdp_json_string(group, "unit");

	return unit ? unit : tdp_json_string(group, "summary");
}

static void add_group(struct tdp_page *page, struct tdp_table *table, const json_t *group)
{
	const json_t *differences = json_object_get(group, "differences");
	int added = 0;

	for (size_t i = 0; i < json_array_size(differences); i++) {
		const json_t *difference = json_array_get(differences, i);

		if (is_finding(difference))
			continue;
		tdp_table_add(table, added++ ? "" : name_of(group));
		add_what(page, table, difference);
		add_side(page, table, difference, "before");
		add_side(page, table, difference, "after");
		add_values(page, table, difference);
	}
}

static int is_differing(const json_t *group)
{
	return is_of(group, "contrast", TDPELECT_SET_CONTRAST, TDPELECT_CONTRAST_DIFFERS);
}

static int has_more_than_findings(const json_t *groups)
{
	for (size_t i = 0; i < json_array_size(groups); i++) {
		const json_t *group = json_array_get(groups, i);
		const json_t *differences = json_object_get(group, "differences");

		for (size_t j = 0; is_differing(group) && j < json_array_size(differences); j++)
			if (!is_finding(json_array_get(differences, j)))
				return 1;
	}
	return 0;
}

static void put_differing(struct tdp_page *page, const json_t *groups)
{
	struct tdp_table table = {.columns = 5};

	if (!has_more_than_findings(groups))
		return;
	tdp_page_heading(page, tdp_page_say(page, "Những điểm khác", "What differs"));
	tdp_table_add(&table, tdp_page_say(page, "Đơn vị", "Group"));
	tdp_table_add(&table, tdp_page_say(page, "Điểm khác", "What"));
	tdp_table_add(&table, tdp_page_say(page, "Luật đã áp dụng", "Its own law"));
	tdp_table_add(&table, tdp_page_say(page, "Luật giả định", "The other law"));
	tdp_table_add(&table, tdp_page_say(page, "Vì", "Because"));
	for (size_t i = 0; i < json_array_size(groups); i++) {
		const json_t *group = json_array_get(groups, i);

		if (is_differing(group))
			add_group(page, &table, group);
	}
	tdp_page_table(page, &table);
}

/* Of one group every finding in full: of many they are counted above. */
static void put_findings(struct tdp_page *page, const json_t *groups, const char *key,
			 const char *heading)
{
	const json_t *differences =
		json_object_get(json_array_get(groups, 0), "differences");
	int any = 0;

	for (size_t i = 0; i < json_array_size(differences); i++) {
		const json_t *difference = json_array_get(differences, i);
		const char *text = tdp_json_string(difference, "text");

		if (!is_finding(difference) || !json_object_get(difference, key))
			continue;
		if (!any++)
			tdp_page_heading(page, heading);
		tdp_page_item(page, text ? text : "?");
	}
}

/* "interim head – Art. 8, 09/2008/NQLT-CP-UBTWMTTQVN (unverified)" */
static void put_law(struct tdp_page *page, const char *label, const json_t *says)
{
	const json_t *laws = json_object_get(says, "laws");
	struct tdp_render_text text = {0};

	tdp_render_add(&text, label);
	tdp_render_add(&text, says ? tdp_json_string(says, "text")
				   : tdp_page_say(page, "không quy định", "says nothing"));
	for (size_t i = 0; i < json_array_size(laws); i++) {
		tdp_render_add(&text, i ? "; " : " – ");
		tdp_words_law(page, &text, json_array_get(laws, i));
	}
	tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_value(struct tdp_page *page, const json_t *value, size_t number)
{
	struct tdp_render_text text = {0};

	tdp_render_number(&text, (int64_t)number);
	tdp_render_add(&text, ". ");
	tdp_render_add(&text, tdp_words_key(page, TDPELECT_SET_VALUE, value, "value"));
	tdp_render_add(&text, tdp_page_say(page, "; số đơn vị: ", "; groups: "));
	tdp_words_count(&text, value, "groups");
	tdp_page_item(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
	put_law(page, tdp_page_say(page, "luật đã áp dụng: ", "its own law: "),
		json_object_get(value, "before"));
	put_law(page, tdp_page_say(page, "luật giả định: ", "the other law: "),
		json_object_get(value, "after"));
}

static void put_values(struct tdp_page *page, const json_t *values)
{
	if (json_array_size(values))
		tdp_page_heading(page, tdp_page_say(page, "Vì quy định khác nhau",
						    "Because the law says otherwise"));
	for (size_t i = 0; i < json_array_size(values); i++)
		put_value(page, json_array_get(values, i), i + 1);
}

static int can_compare(const json_t *group)
{
	return is_of(group, "contrast", TDPELECT_SET_CONTRAST, TDPELECT_CONTRAST_SAME)
	       || is_differing(group);
}

static void add_other(struct tdp_page *page, struct tdp_table *table, const json_t *group)
{
	const json_t *count = json_object_get(group, "count");

	tdp_table_add(table, name_of(group));
	tdp_table_add_number(table, count ? json_integer_value(count) : 1);
	tdp_table_add(table, tdp_words_key(page, TDPELECT_SET_CONTRAST, group, "contrast"));
	tdp_table_add(table, tdp_json_string(group, "document"));
}

static void put_others(struct tdp_page *page, const json_t *groups)
{
	struct tdp_table table = {.columns = 4, .right = 1 << 1};
	int any = 0;

	for (size_t i = 0; i < json_array_size(groups); i++) {
		const json_t *group = json_array_get(groups, i);

		if (can_compare(group))
			continue;
		if (!any++) {
			tdp_page_heading(page, tdp_page_say(page, "Không so sánh được",
							    "Not to be compared"));
			tdp_table_add(&table, tdp_page_say(page, "Đơn vị", "Group"));
			tdp_table_add(&table, tdp_page_say(page, "Số lượng", "Count"));
			tdp_table_add(&table, tdp_page_say(page, "Lý do", "Why"));
			tdp_table_add(&table, tdp_page_say(page, "Tệp", "Document"));
		}
		add_other(page, &table, group);
	}
	if (any)
		tdp_page_table(page, &table);
}

static void put_same(struct tdp_page *page, const json_t *groups)
{
	struct tdp_render_text text = {0};

	for (size_t i = 0; i < json_array_size(groups); i++) {
		const json_t *group = json_array_get(groups, i);

		if (!is_of(group, "contrast", TDPELECT_SET_CONTRAST, TDPELECT_CONTRAST_SAME))
			continue;
		tdp_render_add(&text, text.count ? ", " : "");
		tdp_render_add(&text, name_of(group));
	}
	if (text.count) {
		tdp_page_heading(page, tdp_page_say(page, "Không khác", "The same"));
		tdp_page_line(page, tdp_render_read(&text));
	}
	tdp_page_release(page, &text);
}

void tdp_render_what_if(struct tdp_page *page, const json_t *report)
{
	const char *title = tdp_page_say(page, "Giả sử theo luật khác", "What if");
	const json_t *groups = json_object_get(report, "groups");
	const json_t *totals = json_object_get(report, "totals");

	tdp_page_begin(page, title, "report");
	tdp_page_title(page, title);
	put_premise(page, json_object_get(report, "premise"));
	put_documents(page, json_object_get(report, "documents"));
	put_totals(page, totals);
	put_differing(page, groups);
	if (count_of(totals, "groups") == 1) {
		put_findings(page, groups, "before",
			     tdp_page_say(page, "Chỉ ghi nhận theo luật đã áp dụng",
					  "Told by its own law only"));
		put_findings(page, groups, "after",
			     tdp_page_say(page, "Chỉ ghi nhận theo luật giả định",
					  "Told by the other law only"));
	}
	put_values(page, json_object_get(report, "values"));
	put_others(page, groups);
	put_same(page, groups);
	tdp_render_engine(page, report);
}
