/* SPDX-License-Identifier: MIT */
/* A pack's check, one line a problem, as compilers print them. */
#include "render.h"

static void add_place(struct tdp_render_text *text, const char *file, const json_t *problem)
{
	tdp_render_add(text, file);
	if (json_object_get(problem, "line")) {
		tdp_render_add(text, ":");
		tdp_words_count(text, problem, "line");
		tdp_render_add(text, ":");
		tdp_words_count(text, problem, "column");
	}
	tdp_render_add(text, ": ");
}

static void add_suggestion(const struct tdp_page *page, struct tdp_render_text *text,
			   const json_t *problem)
{
	const json_t *wanted = json_object_get(problem, "wanted");
	const char *near = tdp_json_string(problem, "near");

	if (near) {
		tdp_render_add(text, tdp_page_say(page, "; có phải là \"", "; did you mean \""));
		tdp_render_add(text, near);
		tdp_render_add(text, "\"?");
	} else if (json_array_size(wanted) > 0) {
		tdp_render_add(text, tdp_page_say(page, "; gần nhất: ", "; the nearest: "));
		tdp_words_list(text, wanted, "");
	}
}

static void put_problem(struct tdp_page *page, const char *file, const json_t *problem)
{
	const char *path = tdp_json_string(problem, "path");
	struct tdp_render_text text = {0};

	add_place(&text, file, problem);
	tdp_render_add(&text, tdp_words_key(page, TDPELECT_SET_SEVERITY, problem,
					    "severity"));
	tdp_render_add(&text, ": ");
	if (path && *path) {
		tdp_render_add(&text, path);
		tdp_render_add(&text, ": ");
	}
	tdp_render_add(&text, tdp_json_string(problem, "text"));
	add_suggestion(page, &text, problem);
	if (page->format == TDP_PAGE_TEXT) { /* one line, whatever its length */
		tdp_page_put(page, tdp_render_read(&text), text.count);
		tdp_render_add(&page->text, "\n");
	} else {
		tdp_page_item(page, tdp_render_read(&text));
	}
	tdp_page_release(page, &text);
}

void tdp_render_pack_check(struct tdp_page *page, const json_t *document)
{
	const json_t *problems = json_object_get(document, "problems");
	const char *file = tdp_json_string(document, "file");
	struct tdp_render_text text = {0};

	file = file ? file : tdp_page_say(page, "gói luật", "pack");
	tdp_page_begin(page, file, "report");
	for (size_t i = 0; i < json_array_size(problems); i++)
		put_problem(page, file, json_array_get(problems, i));
	tdp_render_add(&text, file);
	tdp_render_add(&text, json_is_true(json_object_get(document, "usable"))
				      ? tdp_page_say(page, ": dùng được: ", ": ok: ")
				      : tdp_page_say(page, ": chưa dùng được", ": not usable"));
	tdp_render_add(&text, tdp_json_string(document, "pack"));
	tdp_page_line(page, tdp_render_read(&text));
	tdp_page_release(page, &text);
}
