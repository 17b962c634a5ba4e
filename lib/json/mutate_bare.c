/* SPDX-License-Identifier: MIT */
#include "mutate.h"

#include <string.h>

/* Facts that are shown to whoever asks, without what people wrote in words of their own: no
 * verdict rests on it. A key of the document's own (a candidate's id) never holds a text. */

/* The end of a span of law has a key that an escalation has too: a day is no free text. */
static int is_free(const char *key, const json_t *value)
{
	static const char *const keys[] = {"name", "note", "decision", "reason", "to"};
	const char *text = json_string_value(value);
	struct tdpelect_date day;

	for (size_t i = 0; text && i < sizeof(keys) / sizeof(keys[0]); i++)
		if (strcmp(key, keys[i]) == 0)
			return tdpelect_date_parse(text, &day, NULL) != TDPELECT_OK;
	return 0;
}

/* A breach of another kind needs some note. */
static void bare_member(json_t *object, const char *key, json_t *value)
{
	int is_note = strcmp(key, "note") == 0;

	if (tdp_json_is_extra(key, value)
	    || (is_free(key, value) && !(is_note && json_string_set(value, "...") == 0)))
		json_object_del(object, key);
	else
		tdp_mutate_bare(value);
}

void tdp_mutate_bare(json_t *facts)
{
	const char *key;
	json_t *value;
	size_t index;
	void *next;

	json_object_foreach_safe(facts, next, key, value)
		bare_member(facts, key, value);
	json_array_foreach(facts, index, value)
		tdp_mutate_bare(value);
}
