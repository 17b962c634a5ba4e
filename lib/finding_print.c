/* SPDX-License-Identifier: MIT */
/* The sentence of a finding: the registry's template with its numbers filled in. */
#include <string.h>

#include <tdpelect/words.h>

#include "date.h"
#include "finding.h"

static int begins(const char *field, const char *name)
{
	return strncmp(field, name, strlen(name)) == 0;
}

/* "left", "right:date", "value" … : what stands between the braces. */
struct sentence {
	const struct tdpelect_finding *finding;
	int32_t language;
};

static void add_field(struct tdp_text *text, const char *field, const void *data)
{
	const struct tdpelect_finding *finding = ((const struct sentence *)data)->finding;
	int32_t language = ((const struct sentence *)data)->language;
	int64_t number = begins(field, "left") ? finding->left : finding->right;
	const char *as = field + strcspn(field, ":}"); /* ":date", or the closing brace */

	if (begins(field, "value"))
		tdp_text_add(text, tdpelect_word_label(TDPELECT_SET_VALUE, finding->value,
						       language));
	else if (begins(as, ":date"))
		tdp_text_add_date(text, number, language);
	else if (begins(as, ":base"))
		tdp_text_add(text, tdpelect_word_label(TDPELECT_SET_BASE, (int32_t)number,
						       language));
	else if (begins(as, ":evidence"))
		tdp_text_add(text, tdpelect_word_label(TDPELECT_SET_EVIDENCE, (int32_t)number,
						       language));
	else if (begins(as, ":total"))
		tdp_text_add(text, tdpelect_word_label(TDPELECT_SET_TOTAL, (int32_t)number,
						       language));
	else
		tdp_text_add_number(text, number);
}

size_t tdpelect_finding_print(const struct tdpelect_finding *finding, int32_t language,
			      char *ret_text, size_t capacity)
{
	struct tdp_text text = tdp_text_begin(ret_text, capacity);
	struct sentence sentence = {finding, language};

	if (finding && tdp_struct_is_known(finding, sizeof(*finding)))
		tdp_text_fill(&text,
			      tdpelect_word_label(TDPELECT_SET_FINDING, finding->name, language),
			      add_field, &sentence);
	return tdp_text_end(&text);
}
