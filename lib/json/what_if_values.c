/* SPDX-License-Identifier: MIT */
#include "what_if.h"

/* What both laws say of a value that makes a difference. Groups of one commune share it. */

static json_t *says(int32_t value, const struct tdpelect_rule *rule, int32_t language)
{
	char text[512] = "";
	json_t *made = json_object();
	int bad;

	tdpelect_rule_print(value, rule, language, text, sizeof(text));
	bad = tdp_json_put_text(made, "text", text);
	bad |= tdp_json_put_word(made, "evidence", TDPELECT_SET_EVIDENCE, rule->evidence);
	bad |= tdp_json_put(made, "laws", tdp_json_laws(rule));
	return tdp_json_done(made, bad);
}

/* A law that says nothing of the value is left out. */
static int put_side(json_t *made, const char *key, const tdpelect_decision *decision,
		    int32_t value, int32_t language)
{
	const struct tdpelect_rule *rule =
		tdpelect_rulebook_rule(tdpelect_decision_rulebook(decision), value);

	return rule ? tdp_json_put(made, key, says(value, rule, language)) : 0;
}

static json_t *entry_of(const struct tdp_json_pair *pair, int32_t value, int32_t language)
{
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "value", TDPELECT_SET_VALUE, value) || !made;

	bad |= put_side(made, "before", pair->before, value, language);
	bad |= put_side(made, "after", pair->after, value, language);
	return tdp_json_done(made, bad);
}

/* The entry's own key lives as long as the part does. */
static const char *find_or_add(struct tdp_json_part *part, json_t *entry)
{
	char *key = json_dumps(entry, JSON_COMPACT | JSON_SORT_KEYS);
	const char *kept = NULL;

	if (key && !json_object_get(part->values, key)
	    && (tdp_json_put(entry, "groups", json_integer(0))
		|| json_object_set(part->values, key, entry))) {
		tdp_json_delete(key);
		return NULL;
	}
	if (key)
		kept = json_object_iter_key(json_object_iter_at(part->values, key));
	tdp_json_delete(key);
	return kept;
}

/* A group counts once for each value, however many differences that makes in it. */
const char *tdp_json_value_key(struct tdp_json_part *part, const struct tdp_json_pair *pair,
			       int32_t value, json_t *seen)
{
	const char *name = tdpelect_word_name(TDPELECT_SET_VALUE, value);
	const char *key = json_string_value(json_object_get(seen, name));
	json_t *entry, *count;

	if (key)
		return key;
	entry = entry_of(pair, value, part->options->language);
	key = entry ? find_or_add(part, entry) : NULL;
	json_decref(entry);
	if (!key || tdp_json_put(seen, name, json_string(key)))
		return NULL;
	count = json_object_get(json_object_get(part->values, key), "groups");
	return json_integer_set(count, json_integer_value(count) + 1) ? NULL : key;
}
