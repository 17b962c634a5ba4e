/* SPDX-License-Identifier: MIT */
#include "problems.h"

#include <stdio.h>
#include <string.h>

#include "election.h"
#include "scan.h"

/* So many names are told where a set holds more. */
#define NEAREST_COUNT 5
#define NAME_LIMIT 64

void tdp_json_expect_key(const struct tdp_json_document *in,
			 const struct tdp_json_shape *shape, const char *given)
{
	if (!in->problems)
		return;
	in->problems->shape = shape;
	in->problems->given = given;
}

void tdp_json_expect_word(const struct tdp_json_document *in, int32_t set, const char *given)
{
	if (!in->problems)
		return;
	in->problems->set = set;
	in->problems->given = given;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* How many letters are to be put in, taken out or exchanged (Levenshtein). */
static size_t distance(const char *a, const char *b)
{
	size_t row[NAME_LIMIT + 1], a_length = strlen(a), b_length = strlen(b);

	if (a_length > NAME_LIMIT || b_length > NAME_LIMIT)
		return NAME_LIMIT;
	for (size_t j = 0; j <= b_length; j++)
		row[j] = j;
	for (size_t i = 1; i <= a_length; i++) {
		size_t above_left = row[0];

		row[0] = i;
		for (size_t j = 1; j <= b_length; j++) {
			size_t above = row[j];

			row[j] = least(least(above, row[j - 1]) + 1,
				       above_left + (a[i - 1] != b[j - 1]));
			above_left = above;
		}
	}
	return row[b_length];
}

/* The i-th name that would be right, NULL past the end. */
static const char *name_at(const struct tdp_json_problems *problems, size_t i)
{
	if (problems->shape)
		return i < problems->shape->field_count ? problems->shape->fields[i].key
							: NULL;
	for (int32_t n = 0; problems->set && n <= tdpelect_word_last(problems->set); n++) {
		const char *name = tdpelect_word_name(problems->set, n);

		if (name && i-- == 0)
			return name;
	}
	return NULL;
}

struct near {
	const char *name;
	size_t far;
};

/* Into its place among the nearest; of equally near ones the earlier stands first. */
static void insert_near(struct near nearest[NEAREST_COUNT + 1], size_t *count, struct near one)
{
	size_t at = *count;

	for (; at > 0 && nearest[at - 1].far > one.far; at--)
		nearest[at] = nearest[at - 1];
	nearest[at] = one;
	*count += *count < NEAREST_COUNT;
}

/* The names that are nearest, as many as are told. */
static int put_names(json_t *made, const struct tdp_json_problems *problems)
{
	json_t *list = json_array();
	struct near found[NEAREST_COUNT + 1] = {{NULL, 0}};
	size_t count = 0, nearest;
	const char *name;
	int bad = !list;

	for (size_t i = 0; (name = name_at(problems, i)) != NULL; i++)
		insert_near(found, &count,
			    (struct near){name, distance(problems->given, name)});
	for (size_t i = 0; i < count; i++)
		bad |= tdp_json_push(list, json_string(found[i].name));
	nearest = count ? found[0].far : NAME_LIMIT;
	if (nearest <= 1 + strlen(problems->given) / 4)
		bad |= tdp_json_put(made, "near",
				    json_incref(json_array_get(list, 0)));
	return bad | tdp_json_put(made, "wanted", list);
}

/* In Vietnamese the registry's word for it stands first. */
static json_t *text_of(const struct tdp_json_problems *problems, tdpelect_status code,
		       const char *message)
{
	const char *label =
		tdpelect_word_label(TDPELECT_SET_ERROR, code, problems->language);
	char both[512];

	if (!message || problems->language == TDPELECT_LANGUAGE_EN)
		return json_string(message ? message : label);
	snprintf(both, sizeof(both), "%s (%s)", label ? label : "", message);
	return json_string(both);
}

static int put_place(json_t *made, const char *pointer, uint32_t line, uint32_t column)
{
	int bad = tdp_json_put_text(made, "path", pointer);

	if (line) {
		bad |= tdp_json_put_count(made, "line", line);
		bad |= tdp_json_put_count(made, "column", column);
	}
	return bad;
}

int tdp_json_is_full(const struct tdp_json_problems *problems)
{
	return json_array_size(problems->list) >= TDPELECT_PROBLEM_LIMIT;
}

tdpelect_status tdp_json_note(struct tdp_json_problems *problems, tdpelect_status code,
			      const char *pointer, uint32_t line, uint32_t column,
			      const char *message)
{
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "name", TDPELECT_SET_ERROR, code) || !made;

	bad |= tdp_json_put_word(made, "severity", TDPELECT_SET_SEVERITY,
				 TDPELECT_SEVERITY_ERROR);
	bad |= put_place(made, pointer, line, column);
	bad |= tdp_json_put(made, "text", text_of(problems, code, message));
	if (problems->given)
		bad |= put_names(made, problems);
	problems->given = NULL;
	problems->shape = NULL;
	problems->set = 0;
	problems->failed |=
		tdp_json_push(problems->list, tdp_json_done(made, bad)) != 0;
	return tdp_json_is_full(problems) ? TDPELECT_ERROR_SIZE : TDPELECT_OK;
}

void tdp_json_warn(const struct tdp_json_document *in, int32_t remark,
		   const struct tdp_json_path *at)
{
	struct tdp_json_problems *problems = in->problems;
	struct tdp_json_pointer pointer;
	uint32_t line, column;
	json_t *made;
	int bad;

	if (tdp_json_is_full(problems))
		return;
	made = json_object();
	bad = tdp_json_put_word(made, "name", TDPELECT_SET_PACK_REMARK, remark) || !made;
	tdp_json_pointer_begin_private(&pointer, in->outside);
	tdp_json_pointer_path(&pointer, at);
	tdp_json_position(in->text, tdp_json_locate(in, at, 0), &line, &column);
	bad |= tdp_json_put_word(made, "severity", TDPELECT_SET_SEVERITY,
				 TDPELECT_SEVERITY_WARNING);
	bad |= put_place(made, pointer.text, line, column);
	bad |= tdp_json_put_text(made, "text",
				 tdpelect_word_label(TDPELECT_SET_PACK_REMARK, remark,
						     problems->language));
	problems->failed |=
		tdp_json_push(problems->list, tdp_json_done(made, bad)) != 0;
}
