/* SPDX-License-Identifier: MIT */
/* The sentence of a difference: "votes needed to be elected: 129 → 171". */
#include <tdpelect/difference.h>
#include <tdpelect/words.h>

#include "base.h"
#include "date.h"

int32_t tdpelect_aspect_set(int32_t aspect)
{
	static const int32_t sets[] = {
		[TDPELECT_ASPECT_STATE] = TDPELECT_SET_STATE,
		[TDPELECT_ASPECT_OUTCOME] = TDPELECT_SET_OUTCOME,
		[TDPELECT_ASPECT_ROUND_OUTCOME] = TDPELECT_SET_OUTCOME,
		[TDPELECT_ASPECT_BASE] = TDPELECT_SET_BASE,
		[TDPELECT_ASPECT_QUORUM] = TDPELECT_SET_QUORUM_OUTCOME,
		[TDPELECT_ASPECT_STEP] = TDPELECT_SET_STEP,
		[TDPELECT_ASPECT_WHO] = TDPELECT_SET_WHO,
		[TDPELECT_ASPECT_ELIGIBILITY] = TDPELECT_SET_ELIGIBILITY,
		[TDPELECT_ASPECT_FINDING] = TDPELECT_SET_FINDING,
		[TDPELECT_ASPECT_MEETING] = TDPELECT_SET_MEETING_OUTCOME,
	};

	return aspect > 0 && aspect < (int32_t)(sizeof(sets) / sizeof(sets[0])) ? sets[aspect] : 0;
}

struct side {
	int32_t number;
	struct tdpelect_date by;
};

static void add_none(struct tdp_text *text, int32_t language)
{
	tdp_text_add(text, language == TDPELECT_LANGUAGE_VI ? "không có" : "none");
}

static void add_word(struct tdp_text *text, int32_t set, int32_t number, int32_t language)
{
	/* a finding's label is a whole sentence with numbers: here its name stands for it */
	const char *word = set == TDPELECT_SET_FINDING
				   ? tdpelect_word_name(set, number)
				   : tdpelect_word_label(set, number, language);

	if (word)
		tdp_text_add(text, word);
	else
		add_none(text, language);
}

static void add_by(struct tdp_text *text, struct tdpelect_date by, int32_t language)
{
	if (!tdp_date_is_set(by))
		return;
	tdp_text_add(text, language == TDPELECT_LANGUAGE_VI ? ", chậm nhất " : " by ");
	tdp_text_add_date(text, tdp_date_number(by), language);
}

static void add_side(struct tdp_text *text, const struct tdpelect_difference *difference,
		     struct side side, int32_t language)
{
	int32_t set = tdpelect_aspect_set(difference->aspect);

	if (difference->aspect == TDPELECT_ASPECT_DEADLINE) {
		if (tdp_date_is_set(side.by))
			tdp_text_add_date(text, tdp_date_number(side.by), language);
		else
			add_none(text, language);
	} else if (set) {
		add_word(text, set, side.number, language);
		add_by(text, side.by, language);
	} else if (tdp_is_known(side.number)) {
		tdp_text_add_number(text, side.number);
	} else {
		tdp_text_add(text, language == TDPELECT_LANGUAGE_VI ? "chưa rõ" : "not known");
	}
}

static void add_difference(struct tdp_text *text, const struct tdpelect_difference *difference,
			   int32_t language)
{
	const char *subject =
		tdpelect_word_label(TDPELECT_SET_STEP, difference->subject, language);

	tdp_text_add(text,
		     tdpelect_word_label(TDPELECT_SET_ASPECT, difference->aspect, language));
	if (subject) {
		tdp_text_add(text, " (");
		tdp_text_add(text, subject);
		tdp_text_add(text, ")");
	}
	tdp_text_add(text, ": ");
	add_side(text, difference, (struct side){difference->before, difference->before_by},
		 language);
	tdp_text_add(text, " → ");
	add_side(text, difference, (struct side){difference->after, difference->after_by},
		 language);
}

size_t tdpelect_difference_print(const struct tdpelect_difference *difference, int32_t language,
				 char *ret_text, size_t capacity)
{
	struct tdp_text text = tdp_text_begin(ret_text, capacity);

	if (difference && tdp_struct_is_known(difference, sizeof(*difference)) &&
	    tdpelect_word_label(TDPELECT_SET_ASPECT, difference->aspect, language))
		add_difference(&text, difference, language);
	return tdp_text_end(&text);
}
