/* SPDX-License-Identifier: MIT */
#include "render_words.h"

#include <string.h>

#include <tdpelect.h>

const char *tdp_words_label(const struct tdp_page *page, int32_t set, const char *name)
{
	const char *label;

	if (!name)
		return "?";
	label = tdpelect_word_label(set, tdpelect_word_number(set, name), page->language);
	return label && tdpelect_word_number(set, name) ? label : name;
}

const char *tdp_words_key(const struct tdp_page *page, int32_t set, const json_t *object,
			  const char *key)
{
	return tdp_words_label(page, set, tdp_json_string(object, key));
}

const char *tdp_words_office(const struct tdp_page *page, const char *office)
{
	if (!office)
		return "?";
	if (strcmp(office, "head") == 0)
		return tdp_page_say(page, "Trưởng", "head");
	if (strcmp(office, "deputy") == 0)
		return tdp_page_say(page, "Phó", "deputy");
	return office;
}

static int is_iso_day(const char *date)
{
	return date && strlen(date) == 10 && strspn(date, "0123456789-") == 10;
}

void tdp_words_date(const struct tdp_page *page, struct tdp_render_text *text,
		    const char *date)
{
	if (page->language != TDPELECT_LANGUAGE_VI || !is_iso_day(date)) {
		tdp_render_add(text, date ? date : "?");
		return;
	}
	tdp_render_bytes(text, date + 8, 2);
	tdp_render_add(text, "/");
	tdp_render_bytes(text, date + 5, 2);
	tdp_render_add(text, "/");
	tdp_render_bytes(text, date, 4);
}

void tdp_words_percent(const struct tdp_page *page, struct tdp_render_text *text,
		       const char *percent)
{
	int comma = page->language == TDPELECT_LANGUAGE_VI;

	for (const char *p = percent ? percent : "?"; *p; p++)
		tdp_render_bytes(text, comma && *p == '.' ? "," : p, 1);
	tdp_render_add(text, " %");
}

void tdp_words_proof(struct tdp_render_text *text, const char *proof)
{
	static const char *const signs[][2] = {
		{"x ", "× "}, {"<= ", "≤ "}, {">= ", "≥ "}};

	while (proof && *proof) {
		size_t i = 0;

		while (i < 3 && strncmp(proof, signs[i][0], strlen(signs[i][0])) != 0)
			i++;
		tdp_render_bytes(text, i < 3 ? signs[i][1] : proof,
				 i < 3 ? strlen(signs[i][1]) : 1);
		proof += i < 3 ? strlen(signs[i][0]) : 1;
	}
}

void tdp_words_list(struct tdp_render_text *text, const json_t *strings,
		    const char *nobody)
{
	if (json_array_size(strings) == 0)
		tdp_render_add(text, nobody);
	for (size_t i = 0; i < json_array_size(strings); i++) {
		const char *one = json_string_value(json_array_get(strings, i));

		tdp_render_add(text, i ? ", " : "");
		tdp_render_add(text, one ? one : "?");
	}
}

#define SHOWN_LINES 12

void tdp_words_lines(const struct tdp_page *page, struct tdp_render_text *text,
		     const json_t *lines)
{
	size_t count = json_array_size(lines);

	for (size_t i = 0; i < count && i < SHOWN_LINES; i++) {
		tdp_render_add(text, i ? ", " : "");
		tdp_render_number(text, json_integer_value(json_array_get(lines, i)));
	}
	if (count <= SHOWN_LINES)
		return;
	tdp_render_add(text, tdp_page_say(page, " và ", " and "));
	tdp_render_number(text, (int64_t)(count - SHOWN_LINES));
	tdp_render_add(text, tdp_page_say(page, " dòng nữa", " more"));
}

void tdp_words_count(struct tdp_render_text *text, const json_t *object, const char *key)
{
	const json_t *count = json_object_get(object, key);

	if (json_is_integer(count))
		tdp_render_number(text, json_integer_value(count));
	else
		tdp_render_add(text, "?");
}

void tdp_words_rule(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *contest)
{
	const char *ratio = tdp_json_string(contest, "ratio");

	tdp_render_add(text,
		       tdp_words_key(page, TDPELECT_SET_COMPARE, contest, "compare"));
	tdp_render_add(text, " ");
	tdp_render_add(text, ratio ? ratio : "?");
	tdp_render_add(text, tdp_page_say(page, " ", " of "));
	tdp_render_add(text, tdp_words_key(page, TDPELECT_SET_BASE, contest, "base"));
}

static const struct tdpelect_pack *built_in(const char *id)
{
	size_t pack_count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);

	for (size_t i = 0; i < pack_count; i++)
		if (strcmp(packs[i]->id, id) == 0)
			return packs[i];
	return NULL;
}

/* A document may tell of packs that are not the library's. */
static const char *told_instrument(const struct tdp_page *page, const char *pack)
{
	const json_t *instruments = page->instruments;

	for (size_t i = 0; pack && i < json_array_size(instruments); i++) {
		const json_t *one = json_array_get(instruments, i);
		const char *id = tdp_json_string(one, "pack");
		const char *number = tdp_json_string(one, "number");

		if (id && strcmp(id, pack) == 0)
			return number ? number : tdp_json_string(one, "title");
	}
	return NULL;
}

const char *tdp_words_instrument(const struct tdp_page *page, const char *pack)
{
	const struct tdpelect_pack *found = pack ? built_in(pack) : NULL;
	const char *title = told_instrument(page, pack);

	if (title)
		return title;

	if (!found)
		return pack ? pack : "?";
	if (found->instrument_number)
		return found->instrument_number;
	title = tdp_page_say(page, found->title_vi, found->title_en);
	return title ? title : pack;
}

/* Not isdigit(): the answer must not depend on a locale. */
static int begins_with_digit(const char *text)
{
	return text[0] >= '0' && text[0] <= '9';
}

/* Vietnamese names the smallest part first: "điểm a khoản 1 Điều 6". */
static void add_article_vi(struct tdp_render_text *text, const char *article,
			   const char *clause, const char *point)
{
	if (point) {
		tdp_render_add(text, "điểm ");
		tdp_render_add(text, point);
		tdp_render_add(text, " ");
	}
	if (clause) {
		tdp_render_add(text, "khoản ");
		tdp_render_add(text, clause);
		tdp_render_add(text, " ");
	}
	tdp_render_add(text, begins_with_digit(article) ? "Điều " : "mục ");
	tdp_render_add(text, article);
}

static void add_article_en(struct tdp_render_text *text, const char *article,
			   const char *clause, const char *point)
{
	const char *const parts[] = {clause, point};

	tdp_render_add(text, begins_with_digit(article) ? "Art. " : "point ");
	tdp_render_add(text, article);
	for (int i = 0; i < 2; i++) {
		tdp_render_add(text, parts[i] ? "(" : NULL);
		tdp_render_add(text, parts[i]);
		tdp_render_add(text, parts[i] ? ")" : NULL);
	}
}

/* `vn-choices` holds what no instrument speaks of; of some instruments the article was not
 * seen, and the pack writes "-". */
void tdp_words_citation(const struct tdp_page *page, struct tdp_render_text *text,
			const struct tdpelect_citation *law)
{
	if (!law->article)
		return;
	if (law->pack && strcmp(law->pack, "vn-choices") == 0) {
		tdp_render_add(text,
			       tdp_page_say(page, "lựa chọn của thư viện, luật không nói",
					    "the library's choice, no law says it"));
		return;
	}
	if (strcmp(law->article, "-") == 0)
		tdp_render_add(text, tdp_page_say(page, "chưa rõ điều", "article not seen"));
	else if (page->language == TDPELECT_LANGUAGE_VI)
		add_article_vi(text, law->article, law->clause, law->point);
	else
		add_article_en(text, law->article, law->clause, law->point);
	tdp_render_add(text, ", ");
	tdp_render_add(text, tdp_words_instrument(page, law->pack));
}

static void add_citation(const struct tdp_page *page, struct tdp_render_text *text,
			 const json_t *law)
{
	const struct tdpelect_citation citation = {
		.pack = tdp_json_string(law, "pack"),
		.article = tdp_json_string(law, "article"),
		.clause = tdp_json_string(law, "clause"),
		.point = tdp_json_string(law, "point"),
	};

	tdp_words_citation(page, text, &citation);
}

void tdp_words_laws(const struct tdp_page *page, struct tdp_render_text *text,
		    const json_t *laws)
{
	for (size_t i = 0; i < json_array_size(laws); i++) {
		tdp_render_add(text, i ? "; " : "");
		add_citation(page, text, json_array_get(laws, i));
	}
}

void tdp_words_law(const struct tdp_page *page, struct tdp_render_text *text,
		   const json_t *law)
{
	add_citation(page, text, law);
	if (tdp_json_string(law, "evidence")) {
		tdp_render_add(text, " (");
		tdp_render_add(text, tdp_words_key(page, TDPELECT_SET_EVIDENCE, law,
						   "evidence"));
		tdp_render_add(text, ")");
	}
}
