/* SPDX-License-Identifier: MIT */
/* tdpelect.rulebook/1: the law of a place on a day, value by value, and what it leaves
 * open. */
#include "law.h"

static json_t *rules_of(const char *place, struct tdpelect_date on,
			const tdpelect_rulebook *rulebook)
{
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "jurisdiction", place) || !made;

	bad |= tdp_json_put_date(made, "on", on);
	bad |= tdp_json_put_rulebook(made, rulebook);
	return tdp_json_done(made, bad);
}

static json_t *value_of(int32_t value, const struct tdpelect_rule *rule, int32_t language)
{
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "value", TDPELECT_SET_VALUE, value) || !made;

	bad |= tdp_json_put_word(made, "family", TDPELECT_SET_FAMILY,
				 tdpelect_value_family(value));
	bad |= tdp_json_put(made, "rule", tdp_json_rule(value, rule, language));
	return tdp_json_done(made, bad);
}

static int put_values(json_t *made, const tdpelect_rulebook *rulebook, int32_t language)
{
	json_t *values = json_array(), *silent = json_array();
	int bad = !values || !silent;

	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++) {
		const struct tdpelect_rule *rule =
			tdpelect_rulebook_rule(rulebook, value);
		const char *name = tdpelect_word_name(TDPELECT_SET_VALUE, value);

		if (rule)
			bad |= tdp_json_push(values, value_of(value, rule, language));
		else if (name)
			bad |= tdp_json_push(silent, json_string(name));
	}
	bad |= tdp_json_put(made, "values", values);
	return bad | tdp_json_put(made, "silent", silent);
}

static json_t *contradiction_of(int32_t value, const char *a, const char *b)
{
	json_t *made = json_object(), *packs = json_array();
	int bad = tdp_json_put_word(made, "value", TDPELECT_SET_VALUE, value) || !made;

	bad |= tdp_json_push(packs, json_string(a));
	bad |= tdp_json_push(packs, json_string(b));
	bad |= tdp_json_put(made, "packs", packs);
	return tdp_json_done(made, bad);
}

static int put_contradictions(json_t *made, const tdpelect_rulebook *rulebook)
{
	json_t *list = json_array();
	const char *a, *b;
	int32_t value;
	int bad = !list;

	for (size_t i = 0; tdpelect_rulebook_contradiction(rulebook, i, &value, &a, &b);
	     i++)
		bad |= tdp_json_push(list, contradiction_of(value, a, b));
	return bad | tdp_json_put(made, "contradictions", list);
}

static json_t *document(const struct tdp_json_law *law, const char *place,
			struct tdpelect_date on, const tdpelect_rulebook *rulebook)
{
	json_t *made = tdp_json_law_document("tdpelect.rulebook/1");
	json_t *instruments = json_array();
	int bad = tdp_json_put(made, "rules", rules_of(place, on, rulebook)) || !made;

	bad |= tdp_json_add_instruments(instruments, law, rulebook);
	bad |= tdp_json_put(made, "instruments", instruments);
	bad |= put_values(made, rulebook, law->options.language);
	bad |= put_contradictions(made, rulebook);
	return tdp_json_done(made, bad);
}

tdpelect_status tdpelect_json_rulebook(const char *place, struct tdpelect_date on,
				       const struct tdpelect_json_options *options,
				       char **ret_text, size_t *ret_byte_count,
				       struct tdpelect_error *reterr_error)
{
	tdpelect_rulebook *rulebook = NULL;
	struct tdp_json_law law;
	tdpelect_status status;

	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	status = tdp_json_law_open(&law, options, reterr_error);
	if (!status && !on.year)
		on = law.options.on;
	if (!status)
		status = tdp_json_law_resolve(&law, place, on, &rulebook);
	if (!status)
		status = tdp_json_law_finish(&law, document(&law, place, on, rulebook),
					     ret_text, ret_byte_count);
	tdpelect_rulebook_free(rulebook);
	tdp_json_law_clear(&law);
	return status;
}
