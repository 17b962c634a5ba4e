/* SPDX-License-Identifier: MIT */
/* What a scenario would expect of a report to tell it from another. */
#include "mutate.h"

#include <string.h>

#include "scan.h"

static json_t *differ(const json_t *a, const json_t *b);

/* What only repeats the law is no difference of outcome. */
static int is_passed_over(const char *key)
{
	static const char *const keys[] = {"rules", "engine", "findings", "text", "laws",
					   "compare", "base", "ratio", "proof"};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (strcmp(keys[i], key) == 0)
			return 1;
	return 0;
}

static json_t *differ_objects(const json_t *a, const json_t *b)
{
	json_t *made = json_object(), *value;
	const char *key;
	int bad = !made;

	json_object_foreach((json_t *)a, key, value) {
		json_t *other = json_object_get(b, key), *part;

		if (is_passed_over(key) || (other && json_equal(value, other)))
			continue;
		part = other ? differ(value, other) : json_incref(value);
		if (json_object_size(part) || !json_is_object(part))
			bad |= tdp_json_put(made, key, part);
		else
			json_decref(part);
	}
	return tdp_json_done(made, bad);
}

/* Elements that do not differ are held open by an empty object. */
static json_t *differ_arrays(const json_t *a, const json_t *b)
{
	json_t *made;
	int bad;

	if (json_array_size(a) != json_array_size(b))
		return json_incref((json_t *)a);
	made = json_array();
	bad = !made;
	for (size_t i = 0; i < json_array_size(a); i++)
		bad |= tdp_json_push(
			made, differ(json_array_get(a, i), json_array_get(b, i)));
	return tdp_json_done(made, bad);
}

/* The part of a that b does not have. */
static json_t *differ(const json_t *a, const json_t *b)
{
	if (json_is_object(a) && json_is_object(b))
		return differ_objects(a, b);
	if (json_is_array(a) && json_is_array(b))
		return differ_arrays(a, b);
	return json_incref((json_t *)a);
}

/* Adds the pointers of what b has and a has not. */
static int forbid(json_t *pointers, const json_t *a, const json_t *b,
		  const struct tdp_json_path *at)
{
	struct tdp_json_pointer pointer;
	const char *key;
	json_t *value;
	int bad = 0;

	for (size_t i = 0; json_is_array(a) && i < json_array_size(a)
			   && json_array_size(a) == json_array_size(b);
	     i++)
		bad |= forbid(pointers, json_array_get(a, i), json_array_get(b, i),
			      TDP_JSON_ELEMENT(at, i));
	json_object_foreach((json_t *)b, key, value) {
		const json_t *here = json_object_get(a, key);

		if (is_passed_over(key))
			continue;
		if (here) {
			bad |= forbid(pointers, here, value, TDP_JSON_MEMBER(at, key));
			continue;
		}
		tdp_json_pointer_begin(&pointer, "");
		tdp_json_pointer_path(&pointer, TDP_JSON_MEMBER(at, key));
		bad |= tdp_json_push(pointers, json_string(pointer.text));
	}
	return bad;
}

static int has_finding(const json_t *report, const char *name)
{
	const json_t *findings = json_object_get(report, "findings");

	for (size_t i = 0; i < json_array_size(findings); i++)
		if (strcmp(tdp_json_string(json_array_get(findings, i), "name"), name) == 0)
			return 1;
	return 0;
}

static int is_told(const json_t *names, const char *name)
{
	for (size_t i = 0; i < json_array_size(names); i++)
		if (strcmp(json_string_value(json_array_get(names, i)), name) == 0)
			return 1;
	return 0;
}

/* The names of findings of one report that another lacks. */
static json_t *only_findings(const json_t *report, const json_t *other)
{
	const json_t *findings = json_object_get(report, "findings");
	json_t *names = json_array();
	int bad = !names;

	for (size_t i = 0; i < json_array_size(findings); i++) {
		const char *name = tdp_json_string(json_array_get(findings, i), "name");

		if (!has_finding(other, name) && !is_told(names, name))
			bad |= tdp_json_push(names, json_string(name));
	}
	return tdp_json_done(names, bad);
}

/* Empty parts expect nothing and are left out. */
static int put_part(json_t *made, const char *key, json_t *part)
{
	if (!part || json_array_size(part) + json_object_size(part) > 0)
		return tdp_json_put(made, key, part);
	json_decref(part);
	return 0;
}

json_t *tdp_mutate_expect(const json_t *report, const json_t *other)
{
	json_t *made = json_object(), *pointers = json_array();
	int bad = !made || !pointers || forbid(pointers, report, other, NULL);

	bad |= put_part(made, "expect", differ(report, other));
	bad |= put_part(made, "forbid", pointers);
	bad |= put_part(made, "expect_findings", only_findings(report, other));
	bad |= put_part(made, "forbid_findings", only_findings(other, report));
	return tdp_json_done(made, bad);
}
