/* SPDX-License-Identifier: MIT */
#ifndef TDP_JSON_LAW_H
#define TDP_JSON_LAW_H

/* The law itself as documents: rulebooks, their differences, their history, a pack's
 * check. */

#include "election.h"

/* What every one of them is made with. */
struct tdp_json_law {
	struct tdpelect_json_options options;
	const struct tdpelect_pack **packs; /* all that may speak */
	size_t pack_count;
	struct tdpelect_error *error;
};

/* law.c: reads the options; clear it in any case. */
tdpelect_status tdp_json_law_open(struct tdp_json_law *law,
				  const struct tdpelect_json_options *options,
				  struct tdpelect_error *reterr_error);
void tdp_json_law_clear(struct tdp_json_law *law);

/* The rulebook of a place and a day, of which nothing may be left out. */
tdpelect_status tdp_json_law_resolve(const struct tdp_json_law *law, const char *place,
				     struct tdpelect_date on,
				     tdpelect_rulebook **ret_rulebook);

/* Hands out what was made (NULL: no memory), and lets go of it. */
tdpelect_status tdp_json_law_finish(const struct tdp_json_law *law, json_t *made,
				    char **ret_text, size_t *ret_byte_count);

/* "format" and "engine" of a document; the caller adds the rest. */
json_t *tdp_json_law_document(const char *format);

/* law_rule.c: what a rule says, in the form of a pack, and in words. */
json_t *tdp_json_rule(int32_t value, const struct tdpelect_rule *rule, int32_t language);

/* The text that `print` makes, whatever its length. */
struct tdp_json_printing {
	int32_t value;
	const struct tdpelect_rule *before;
	const struct tdpelect_rule *rule;
	int32_t language;
	size_t (*print)(const struct tdp_json_printing *printing, char *ret_text,
			size_t capacity);
};
json_t *tdp_json_printed(const struct tdp_json_printing *printing);

/* law_instruments.c: the packs of these ids, told once each, as people know them. */
json_t *tdp_json_instrument(const struct tdpelect_pack *pack, int32_t language);
int tdp_json_add_instruments(json_t *list, const struct tdp_json_law *law,
			     const tdpelect_rulebook *rulebook);

#endif
