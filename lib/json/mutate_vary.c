/* SPDX-License-Identifier: MIT */
/* A document with one thing in it changed: each number a little or to one near a threshold,
 * each day a little or to one that matters, each truth turned, each member left out. */
#include "mutate.h"

#include <stdio.h>
#include <string.h>

/* Where a value stands, so that it can be changed and put back. */
struct place {
	json_t *parent;
	const char *key; /* NULL: element `index` */
	size_t index;
};

static int put(const struct place *place, json_t *value)
{
	return place->key ? json_object_set_new(place->parent, place->key, value)
			  : json_array_set_new(place->parent, place->index, value);
}

/* 1 to stop. */
static int try_value(struct tdp_variation *variation, const struct place *place,
		     json_t *value)
{
	if (put(place, value))
		return 1;
	return variation->take(variation);
}

static int vary_number(struct tdp_variation *variation, const struct place *place,
		       json_int_t number)
{
	for (json_int_t more = -2; more <= 2; more++)
		if (more && number + more >= 0
		    && try_value(variation, place, json_integer(number + more)))
			return 1;
	for (size_t i = 0; i < json_array_size(variation->numbers); i++) {
		json_int_t near =
			json_integer_value(json_array_get(variation->numbers, i));

		for (json_int_t more = -1; more <= 1; more++)
			if (near + more >= 0
			    && try_value(variation, place, json_integer(near + more)))
				return 1;
	}
	return 0;
}

static int try_day(struct tdp_variation *variation, const struct place *place,
		   struct tdpelect_date day, int32_t more)
{
	struct tdpelect_date date;
	char text[16];

	if (tdpelect_date_add_days(day, more, &date, NULL))
		return 0;
	tdpelect_date_print(date, text, sizeof(text));
	return try_value(variation, place, json_string(text));
}

static int vary_day(struct tdp_variation *variation, const struct place *place,
		    struct tdpelect_date day)
{
	for (int32_t more = -2; more <= 2; more++)
		if (more && try_day(variation, place, day, more))
			return 1;
	for (size_t i = 0; i < json_array_size(variation->days); i++) {
		struct tdpelect_date near;

		if (tdpelect_date_parse(
			    json_string_value(json_array_get(variation->days, i)), &near,
			    NULL))
			continue;
		for (int32_t more = -1; more <= 1; more++)
			if (try_day(variation, place, near, more))
				return 1;
	}
	return 0;
}

static int vary_scalar(struct tdp_variation *variation, const struct place *place,
		       json_t *value)
{
	struct tdpelect_date day;
	int stop = 0;

	json_incref(value);
	if (json_is_integer(value))
		stop = vary_number(variation, place, json_integer_value(value));
	else if (json_is_boolean(value))
		stop = try_value(variation, place, json_boolean(!json_is_true(value)));
	else if (json_is_string(value)
		 && !tdpelect_date_parse(json_string_value(value), &day, NULL))
		stop = vary_day(variation, place, day);
	return put(place, value) || stop;
}

static int vary(struct tdp_variation *variation, json_t *value);

static int vary_member(struct tdp_variation *variation, json_t *object, const char *key)
{
	const struct place place = {object, key, 0};
	json_t *value = json_incref(json_object_get(object, key));
	int stop;

	json_object_del(object, key);
	stop = variation->take(variation);
	if (put(&place, json_incref(value)))
		stop = 1;
	if (!stop)
		stop = json_is_object(value) || json_is_array(value)
			       ? vary(variation, value)
			       : vary_scalar(variation, &place, value);
	json_decref(value);
	return stop;
}

static int vary_object(struct tdp_variation *variation, json_t *object)
{
	json_t *keys = json_array(), *value;
	const char *key;
	int stop = !keys;

	json_object_foreach(object, key, value)
		stop |= tdp_json_push(keys, json_string(key));
	for (size_t i = 0; !stop && i < json_array_size(keys); i++)
		stop = vary_member(variation, object,
				   json_string_value(json_array_get(keys, i)));
	json_decref(keys);
	return stop;
}

static int vary_array(struct tdp_variation *variation, json_t *array)
{
	int stop = 0;

	for (size_t i = 0; !stop && i < json_array_size(array); i++) {
		const struct place place = {array, NULL, i};
		json_t *value = json_array_get(array, i);

		stop = json_is_object(value) || json_is_array(value)
			       ? vary(variation, value)
			       : vary_scalar(variation, &place, value);
	}
	return stop;
}

static int vary(struct tdp_variation *variation, json_t *value)
{
	return json_is_object(value) ? vary_object(variation, value)
				     : vary_array(variation, value);
}

int tdp_mutate_vary(struct tdp_variation *variation)
{
	return variation->take(variation) || vary(variation, variation->document);
}
