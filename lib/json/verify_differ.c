/* SPDX-License-Identifier: MIT */
#include "verify.h"

#include <string.h>

#include "scan.h"

/* More are counted, not told: whoever reads them has other facts or another law. */
#define MOST_TOLD 200

struct walk {
	json_t *list;
	size_t count;
	int bad;
};

static void compare(struct walk *walk, const json_t *recorded, const json_t *found,
		    const struct tdp_json_path *at);

static void differ(struct walk *walk, const json_t *recorded, const json_t *found,
		   const struct tdp_json_path *at)
{
	struct tdp_json_pointer pointer;
	json_t *made;

	if (walk->count++ >= MOST_TOLD)
		return;
	made = json_object();
	tdp_json_pointer_begin(&pointer, "");
	tdp_json_pointer_path(&pointer, at);
	walk->bad |= tdp_json_put(made, "at", json_string(pointer.text));
	if (recorded)
		walk->bad |= tdp_json_put(made, "recorded", json_incref((json_t *)recorded));
	if (found)
		walk->bad |= tdp_json_put(made, "found", json_incref((json_t *)found));
	walk->bad |= tdp_json_push(walk->list, made);
}

static void compare_objects(struct walk *walk, const json_t *recorded, const json_t *found,
			    const struct tdp_json_path *at)
{
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)recorded, key, value)
		compare(walk, value, json_object_get(found, key), TDP_JSON_MEMBER(at, key));
	json_object_foreach((json_t *)found, key, value)
		if (!json_object_get(recorded, key))
			differ(walk, NULL, value, TDP_JSON_MEMBER(at, key));
}

/* What both end in alike is passed over, so that one finding more is one difference. */
static void compare_arrays(struct walk *walk, const json_t *recorded, const json_t *found,
			   const struct tdp_json_path *at)
{
	size_t first = 0, left = json_array_size(recorded), right = json_array_size(found);

	while (first < left && first < right
	       && json_equal(json_array_get(recorded, first), json_array_get(found, first)))
		first++;
	while (left > first && right > first
	       && json_equal(json_array_get(recorded, left - 1),
			     json_array_get(found, right - 1))) {
		left--;
		right--;
	}
	for (size_t i = first; i < left || i < right; i++)
		compare(walk, i < left ? json_array_get(recorded, i) : NULL,
			i < right ? json_array_get(found, i) : NULL,
			TDP_JSON_ELEMENT(at, i));
}

static void compare(struct walk *walk, const json_t *recorded, const json_t *found,
		    const struct tdp_json_path *at)
{
	if (recorded && found && json_equal(recorded, found))
		return;
	if (json_is_object(recorded) && json_is_object(found))
		compare_objects(walk, recorded, found, at);
	else if (json_is_array(recorded) && json_is_array(found))
		compare_arrays(walk, recorded, found, at);
	else
		differ(walk, recorded, found, at);
}

size_t tdp_verify_differ(json_t *list, const json_t *recorded, const json_t *found,
			 int *ret_bad)
{
	struct walk walk = {list, 0, 0};
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)recorded, key, value)
		if (strcmp(key, "engine") != 0)
			compare(&walk, value, json_object_get(found, key),
				TDP_JSON_MEMBER(NULL, key));
	json_object_foreach((json_t *)found, key, value)
		if (strcmp(key, "engine") != 0 && !json_object_get(recorded, key))
			differ(&walk, NULL, value, TDP_JSON_MEMBER(NULL, key));
	*ret_bad |= walk.bad;
	return walk.count;
}
