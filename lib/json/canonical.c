/* SPDX-License-Identifier: MIT */
#include "election.h"

#include <string.h>

/* FORMATS §3: the facts without name, note, extra, published, rules, wherever the format
 * has them; a key of the document's own (a candidate's id) is never one of those. */

static json_t *facts_of_value(const struct tdp_json_field *field, json_t *value);

static json_t *facts_of_array(const struct tdp_json_field *element, const json_t *array)
{
	json_t *list = json_array();
	int bad = !list;

	for (size_t i = 0; i < json_array_size(array); i++)
		bad |= tdp_json_push(list,
				     facts_of_value(element, json_array_get(array, i)));
	return tdp_json_done(list, bad);
}

static json_t *facts_of_map(const struct tdp_json_field *element, json_t *object)
{
	json_t *made = json_object(), *value;
	const char *key;
	int bad = !made;

	json_object_foreach(object, key, value) {
		if (!tdp_json_is_extra(key, value))
			bad |= tdp_json_put(made, key, facts_of_value(element, value));
	}
	return tdp_json_done(made, bad);
}

static json_t *facts_of_value(const struct tdp_json_field *field, json_t *value)
{
	switch (field->kind) {
	case TDP_JSON_OBJECT:
		return tdp_json_canonical(field->shape, value);
	case TDP_JSON_ARRAY:
		return facts_of_array(field->element, value);
	case TDP_JSON_MAP:
		return facts_of_map(field->element, value);
	default:
		return json_incref(value);
	}
}

json_t *tdp_json_canonical(const struct tdp_json_shape *shape, const json_t *object)
{
	json_t *made = json_object();
	int bad = !made;

	for (size_t i = 0; i < shape->field_count; i++) {
		const struct tdp_json_field *field = &shape->fields[i];
		json_t *value = json_object_get(object, field->key);

		if (value && !(field->flags & TDP_JSON_ASIDE))
			bad |= tdp_json_put(made, field->key,
					    facts_of_value(field, value));
	}
	return tdp_json_done(made, bad);
}

json_t *tdp_json_digest(const json_t *canonical)
{
	size_t byte_count;
	char *text = canonical ? tdp_json_written(canonical, 1, "", &byte_count) : NULL;
	char digest[72];

	if (!text)
		return NULL;
	tdpelect_digest(text, byte_count, digest);
	tdp_json_delete(text);
	return json_string(digest);
}
