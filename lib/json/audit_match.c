/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include "scan.h"

static void match(struct tdp_audit *audit, const json_t *expected, const json_t *found,
		  const struct tdp_json_path *at);

static void differ(struct tdp_audit *audit, const json_t *expected, const json_t *found,
		   const struct tdp_json_path *at)
{
	struct tdp_json_pointer pointer;

	tdp_json_pointer_begin(&pointer, "");
	tdp_json_pointer_path(&pointer, at);
	tdp_audit_differ(audit, pointer.text, expected, found);
}

static void match_object(struct tdp_audit *audit, const json_t *expected,
			 const json_t *found, const struct tdp_json_path *at)
{
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)expected, key, value)
		match(audit, value, json_object_get(found, key),
		      TDP_JSON_MEMBER(at, key));
}

static void match_array(struct tdp_audit *audit, const json_t *expected,
			const json_t *found, const struct tdp_json_path *at)
{
	if (json_array_size(expected) != json_array_size(found)) {
		differ(audit, expected, found, at);
		return;
	}
	for (size_t i = 0; i < json_array_size(expected); i++)
		match(audit, json_array_get(expected, i), json_array_get(found, i),
		      TDP_JSON_ELEMENT(at, i));
}

/* A subset: objects by key, arrays of one length by element, scalars exactly. */
static void match(struct tdp_audit *audit, const json_t *expected, const json_t *found,
		  const struct tdp_json_path *at)
{
	if (json_is_object(expected) && json_is_object(found))
		match_object(audit, expected, found, at);
	else if (json_is_array(expected) && json_is_array(found))
		match_array(audit, expected, found, at);
	else if (!found || !json_equal(expected, found))
		differ(audit, expected, found, at);
}

void tdp_audit_match(struct tdp_audit *audit, const json_t *expected)
{
	match(audit, expected, audit->report, NULL);
}
