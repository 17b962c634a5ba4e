/* SPDX-License-Identifier: MIT */
#include "problems.h"

#include <stdio.h>
#include <string.h>

int tdp_json_is_extra(const char *key, const json_t *value)
{
	return !strcmp(key, "extra") && json_is_object(value);
}

static const struct tdp_json_field *field_of(const struct tdp_json_shape *shape,
					     const char *key)
{
	static const struct tdp_json_field note = {"note", .kind = TDP_JSON_TEXT};

	for (size_t i = 0; i < shape->field_count; i++)
		if (!strcmp(shape->fields[i].key, key))
			return &shape->fields[i];
	return strcmp(key, "note") ? NULL : &note;
}

static const json_t *value_at(const json_t *root, const struct tdp_json_path *at)
{
	const json_t *parent;

	if (!at)
		return root;
	parent = value_at(root, at->parent);
	return at->key ? json_object_get(parent, at->key)
		       : json_array_get(parent, at->index);
}

/* Of the document that the member stands in, which may be a part of another. */
static int is_newer(const struct tdp_json_document *in, const struct tdp_json_path *at)
{
	const char *format = NULL;

	while (at && !format) {
		at = at->parent;
		format = tdp_json_string(value_at(in->root, at), "format");
	}
	return format && !strcmp(format, TDP_JSON_ELECTION_NEWER);
}

static tdpelect_status check_member(const struct tdp_json_document *in,
				    const struct tdp_json_shape *shape, const char *key,
				    const json_t *value, const struct tdp_json_path *at)
{
	const struct tdp_json_field *field = field_of(shape, key);

	if (tdp_json_is_extra(key, value))
		return TDPELECT_OK;
	if (field && (field->flags & TDP_JSON_NEWER) && !is_newer(in, at))
		return tdp_json_refuse_key(in, at, TDPELECT_ERROR_KEY_UNKNOWN,
					   "a key of " TDP_JSON_ELECTION_NEWER
					   ", which `format` must name");
	if (field)
		return tdp_json_check_value(in, field, value, at);
	if (!strcmp(key, "extra"))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
				       "an object is expected");
	tdp_json_expect_key(in, shape, key);
	return tdp_json_refuse_key(in, at, TDPELECT_ERROR_KEY_UNKNOWN, NULL);
}

/* Goes on while the refusals are collected. */
static tdpelect_status check_required(const struct tdp_json_document *in,
				      const struct tdp_json_shape *shape,
				      const json_t *object,
				      const struct tdp_json_path *at)
{
	tdpelect_status status = TDPELECT_OK;
	char message[64];

	for (size_t i = 0; !status && i < shape->field_count; i++) {
		const struct tdp_json_field *field = &shape->fields[i];

		if (!(field->flags & TDP_JSON_REQUIRED)
		    || json_object_get(object, field->key))
			continue;
		snprintf(message, sizeof(message), "\"%s\" is required here", field->key);
		status = tdp_json_refuse(in, at, TDPELECT_ERROR_MISSING, message);
	}
	return status;
}

tdpelect_status tdp_json_check(const struct tdp_json_document *in,
			       const struct tdp_json_shape *shape, const json_t *object,
			       const struct tdp_json_path *at)
{
	const char *key;
	json_t *value;

	if (!json_is_object(object))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
				       "an object is expected");
	json_object_foreach((json_t *)object, key, value) {
		tdpelect_status status =
			check_member(in, shape, key, value, TDP_JSON_MEMBER(at, key));

		if (status)
			return status;
	}
	return check_required(in, shape, object, at);
}

static tdpelect_status refuse_more(const struct tdp_json_document *in,
				   const struct tdp_json_field *list,
				   const struct tdp_json_path *at)
{
	char message[64];

	snprintf(message, sizeof(message), "at most %lld may stand here", (long long)list->most);
	return tdp_json_refuse(in, at, TDPELECT_ERROR_SIZE, message);
}

static tdpelect_status check_array(const struct tdp_json_document *in,
				   const struct tdp_json_field *field,
				   const json_t *array, const struct tdp_json_path *at)
{
	if (!json_is_array(array))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
				       "an array is expected");
	if ((int64_t)json_array_size(array) > field->most)
		return refuse_more(in, field, TDP_JSON_ELEMENT(at, (size_t)field->most));
	for (size_t i = 0; i < json_array_size(array); i++) {
		tdpelect_status status = tdp_json_check_value(in, field->element,
							      json_array_get(array, i),
							      TDP_JSON_ELEMENT(at, i));

		if (status)
			return status;
	}
	return TDPELECT_OK;
}

static tdpelect_status check_own_key(const struct tdp_json_document *in,
				     const struct tdp_json_field *keys, const char *key,
				     const struct tdp_json_path *at)
{
	if (keys->kind == TDP_JSON_WORD)
		return tdpelect_word_number((int32_t)keys->least, key)
			       ? TDPELECT_OK
			       : tdp_json_refuse_key(in, at, TDPELECT_ERROR_KEY_UNKNOWN,
						     NULL);
	if (keys->kind == TDP_JSON_ID && !tdp_json_is_id(key))
		return tdp_json_refuse_key(in, at, TDPELECT_ERROR_ID, NULL);
	if (!*key)
		return tdp_json_refuse_key(in, at, TDPELECT_ERROR_ID, "an empty name");
	return TDPELECT_OK;
}

static tdpelect_status check_map(const struct tdp_json_document *in,
				 const struct tdp_json_field *field, const json_t *object,
				 const struct tdp_json_path *at)
{
	const char *key;
	json_t *value;
	int64_t count = 0;

	if (!json_is_object(object))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE,
				       "an object is expected");
	json_object_foreach((json_t *)object, key, value) {
		const struct tdp_json_path *member = TDP_JSON_MEMBER(at, key);
		tdpelect_status status;

		if (tdp_json_is_extra(key, value))
			continue;
		if (++count > field->most)
			return refuse_more(in, field, member);
		status = check_own_key(in, field->key_field, key, member);
		if (!status)
			status = tdp_json_check_value(in, field->element, value, member);
		if (status)
			return status;
	}
	return TDPELECT_OK;
}

tdpelect_status tdp_json_check_value(const struct tdp_json_document *in,
				     const struct tdp_json_field *field,
				     const json_t *value, const struct tdp_json_path *at)
{
	switch (field->kind) {
	case TDP_JSON_OBJECT:
		return tdp_json_check(in, field->shape, value, at);
	case TDP_JSON_ARRAY:
		return check_array(in, field, value, at);
	case TDP_JSON_MAP:
		return check_map(in, field, value, at);
	case TDP_JSON_BY:
		return field->check(in, value, at);
	default:
		return tdp_json_check_scalar(in, field, value, at);
	}
}
