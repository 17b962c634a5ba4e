/* SPDX-License-Identifier: MIT */
#include "render.h"

#include <string.h>

#include <tdpelect/words.h>

static void add_laws(const struct tdp_page *page, struct tdp_render_text *text,
		     const json_t *laws)
{
	for (size_t i = 0; i < json_array_size(laws); i++) {
		tdp_render_add(text, i ? "; " : "");
		tdp_words_law(page, text, json_array_get(laws, i));
	}
}

void tdp_render_laws(struct tdp_page *page, const json_t *laws)
{
	struct tdp_render_text text = {0};

	if (json_array_size(laws) == 0)
		return;
	add_laws(page, &text, laws);
	tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

/* Where in the document: what to correct, and its other side in a contradiction. */
void tdp_render_places(struct tdp_page *page, const json_t *finding)
{
	const char *path = tdp_json_string(finding, "path");
	const char *other = tdp_json_string(finding, "other_path");
	struct tdp_render_text text = {0};

	if (!path || !*path)
		return;
	tdp_render_add(&text, tdp_page_say(page, "tại ", "at "));
	tdp_render_add(&text, path);
	if (other && *other) {
		tdp_render_add(&text, tdp_page_say(page, " và ", " and "));
		tdp_render_add(&text, other);
	}
	tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

/* Of a roll: where in the file. */
static void put_lines(struct tdp_page *page, const json_t *lines)
{
	struct tdp_render_text text = {0};

	if (json_array_size(lines) == 0)
		return;
	tdp_render_add(&text, json_array_size(lines) > 1
				      ? tdp_page_say(page, "các dòng ", "lines ")
				      : tdp_page_say(page, "dòng ", "line "));
	tdp_words_lines(page, &text, lines);
	tdp_page_note(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}

static void put_finding(struct tdp_page *page, const json_t *finding)
{
	const char *text = tdp_json_string(finding, "text");

	if (!text)
		text = tdp_json_string(finding, "name");
	tdp_page_item(page, text ? text : "?");
	tdp_render_laws(page, json_object_get(finding, "laws"));
	tdp_render_places(page, finding);
	put_lines(page, json_object_get(finding, "lines"));
}

static int is_named(const json_t *finding, int32_t name)
{
	return tdpelect_word_number(TDPELECT_SET_FINDING,
				    tdp_json_string(finding, "name"))
	       == name;
}

/* What is not well known of the law has a list of its own. */
static int is_severity(const json_t *finding, int32_t severity)
{
	const char *name = tdp_json_string(finding, "severity");

	return tdpelect_word_number(TDPELECT_SET_SEVERITY, name) == severity
	       && !is_named(finding, TDPELECT_FINDING_RULES_UNVERIFIED);
}

static void put_severity(struct tdp_page *page, const json_t *findings, int32_t severity,
			 const char *heading)
{
	int any = 0;

	for (size_t i = 0; i < json_array_size(findings); i++) {
		const json_t *finding = json_array_get(findings, i);

		if (!is_severity(finding, severity))
			continue;
		if (!any++)
			tdp_page_heading(page, heading);
		put_finding(page, finding);
	}
}

/* "how many votes elect: Art. 8(2), 09/2008/NQLT-CP-UBTWMTTQVN (unverified)" */
static void put_unverified(struct tdp_page *page, const json_t *findings)
{
	struct tdp_render_text text = {0};
	int any = 0;

	for (size_t i = 0; i < json_array_size(findings); i++) {
		const json_t *finding = json_array_get(findings, i);

		if (!is_named(finding, TDPELECT_FINDING_RULES_UNVERIFIED))
			continue;
		if (!any++)
			tdp_page_heading(page,
					 tdp_page_say(page,
						      "Luật chưa được kiểm chứng "
						      "ở những điểm sau",
						      "Where the law is not well known"));
		tdp_render_clear(&text);
		tdp_render_add(&text,
			       tdp_words_key(page, TDPELECT_SET_VALUE, finding, "value"));
		tdp_render_add(&text, " – ");
		add_laws(page, &text, json_object_get(finding, "laws"));
		tdp_page_item(page, tdp_render_read(&text));
	}
	tdp_page_release(page, &text);
}

void tdp_render_findings(struct tdp_page *page, const json_t *findings)
{
	put_severity(page, findings, TDPELECT_SEVERITY_ERROR,
		     tdp_page_say(page, "Sai phạm, mâu thuẫn", "Errors"));
	put_severity(page, findings, TDPELECT_SEVERITY_WARNING,
		     tdp_page_say(page, "Cần lưu ý", "Warnings"));
	put_severity(page, findings, TDPELECT_SEVERITY_INFO,
		     tdp_page_say(page, "Căn cứ và ghi nhận", "Grounds and notes"));
	put_unverified(page, findings);
}
