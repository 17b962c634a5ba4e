/* SPDX-License-Identifier: MIT */
/* A comparison as a line: what is compared, both sides, and whether it holds. */
#include <tdpelect/words.h>

#include "date.h"
#include "trace.h"

static void add_word(struct tdp_text *text, int32_t set, int64_t number, int32_t language)
{
	const char *label = tdpelect_word_label(set, (int32_t)number, language);

	tdp_text_add(text, label ? label : "-");
}

static const char *sign_of(const struct tdpelect_comparison *comparison)
{
	switch (comparison->relation) {
	case TDPELECT_RELATION_MORE_THAN:
		return comparison->outcome ? " > " : " <= ";
	case TDPELECT_RELATION_AT_LEAST:
		return comparison->outcome ? " >= " : " < ";
	case TDPELECT_RELATION_AT_MOST:
		return comparison->outcome ? " <= " : " > ";
	default:
		return comparison->outcome ? " = " : " != ";
	}
}

static int compares_days(const struct tdpelect_comparison *comparison)
{
	return comparison->kind == TDPELECT_COMPARISON_PREPARATION ||
	       comparison->kind == TDPELECT_COMPARISON_REVOTE ||
	       comparison->kind == TDPELECT_COMPARISON_IN_TIME;
}

static void add_answer(struct tdp_text *text, int64_t truth, int32_t language)
{
	int32_t answer = truth == 1 ? TDPELECT_ANSWER_YES : TDPELECT_ANSWER_NO;

	if (truth != 0 && truth != 1)
		answer = TDPELECT_ANSWER_UNKNOWN;
	add_word(text, TDPELECT_SET_ANSWER, answer, language);
}

static void add_side(struct tdp_text *text, const struct tdpelect_comparison *comparison,
		     int64_t side, int32_t language)
{
	int is_fact = comparison->kind == TDPELECT_COMPARISON_CRITERION &&
		      comparison->relation == TDPELECT_RELATION_EQUAL;

	if (is_fact || side == TDPELECT_UNKNOWN)
		add_answer(text, side, language);
	else if (comparison->kind == TDPELECT_COMPARISON_CHOICE)
		add_word(text, TDPELECT_SET_CHOICE, side, language);
	else if (compares_days(comparison))
		tdp_text_add_date(text, side, language);
	else
		tdp_text_add_number(text, side);
}

/* "2 x 159 = 318 <= 361 (the whole electorate)" */
static void add_ratio(struct tdp_text *text, const struct tdpelect_comparison *comparison,
		      int32_t language)
{
	char proof[160] = "";

	tdpelect_proof_print(comparison->ratio, comparison->relation, (int32_t)comparison->left,
			     (int32_t)comparison->right, proof, sizeof(proof));
	tdp_text_add(text, proof);
	tdp_text_add(text, " (");
	add_word(text, TDPELECT_SET_BASE, comparison->word, language);
	tdp_text_add(text, ")");
}

static void add_sides(struct tdp_text *text, const struct tdpelect_comparison *comparison,
		      int32_t language)
{
	if (comparison->ratio.denominator) {
		add_ratio(text, comparison, language);
		return;
	}
	add_side(text, comparison, comparison->left, language);
	tdp_text_add(text, sign_of(comparison));
	add_side(text, comparison, comparison->right, language);
}

/* "adjourned -> elected, recognition awaited (elected)" */
static void add_transition(struct tdp_text *text, const struct tdpelect_comparison *comparison,
			   int32_t language)
{
	add_word(text, TDPELECT_SET_STATE, comparison->left, language);
	tdp_text_add(text, " -> ");
	add_word(text, TDPELECT_SET_STATE, comparison->right, language);
	tdp_text_add(text, " (");
	add_word(text, TDPELECT_SET_OCCURRENCE, comparison->word, language);
	tdp_text_add(text, ")");
}

static void add_line(struct tdp_text *text, const struct tdpelect_comparison *comparison,
		     int32_t language)
{
	add_word(text, TDPELECT_SET_COMPARISON, comparison->kind, language);
	if (comparison->value && !comparison->ratio.denominator) {
		tdp_text_add(text, " [");
		add_word(text, TDPELECT_SET_VALUE, comparison->value, language);
		tdp_text_add(text, "]");
	}
	tdp_text_add(text, ": ");
	if (comparison->kind == TDPELECT_COMPARISON_TRANSITION) {
		add_transition(text, comparison, language);
	} else if (comparison->kind == TDPELECT_COMPARISON_TERM) {
		tdp_text_add_date(text, comparison->left, language);
		tdp_text_add(text, " -> ");
		tdp_text_add_date(text, comparison->right, language);
	} else {
		add_sides(text, comparison, language);
		tdp_text_add(text, ": ");
		add_answer(text, comparison->outcome, language);
	}
}

size_t tdpelect_comparison_print(const struct tdpelect_comparison *comparison, int32_t language,
				 char *ret_text, size_t capacity)
{
	struct tdp_text text = tdp_text_begin(ret_text, capacity);

	if (comparison && tdp_struct_is_known(comparison, sizeof(*comparison)) &&
	    tdpelect_word_label(TDPELECT_SET_COMPARISON, comparison->kind, language))
		add_line(&text, comparison, language);
	return tdp_text_end(&text);
}
