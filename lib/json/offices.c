/* SPDX-License-Identifier: MIT */
#include "election.h"

static struct tdpelect_person person_of(const json_t *candidate)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	const char *birth_date = tdp_json_string(candidate, "birth_date"), *key;
	json_t *value;

	if (birth_date)
		tdpelect_birth_date_parse(birth_date, &person.birth_date, NULL);
	json_object_foreach(json_object_get(candidate, "facts"), key, value) {
		uint64_t bit;

		if (!json_is_boolean(value))
			continue; /* extra */
		bit = UINT64_C(1) << tdpelect_word_number(TDPELECT_SET_FACT, key);
		person.known |= bit;
		if (json_is_true(value))
			person.truth |= bit;
	}
	return person;
}

static tdpelect_status read_candidates(const struct tdp_json_reading *reading,
				       int32_t office, const json_t *candidates,
				       const struct tdp_json_path *at)
{
	for (size_t i = 0; i < json_array_size(candidates); i++) {
		const struct tdp_json_path *here = TDP_JSON_ELEMENT(at, i);
		const json_t *one = json_array_get(candidates, i);
		struct tdpelect_error core = TDPELECT_ERROR_INIT;
		struct tdpelect_person person = person_of(one);

		if (tdpelect_election_add_candidate(
			    reading->facts, office, tdp_json_string(one, "id"),
			    json_is_true(json_object_get(one, "withdrawn")),
			    tdp_json_word(one, "nominated", TDPELECT_SET_NOMINATED),
			    &person, &core))
			return tdp_json_refuse_core(reading->in,
						    TDP_JSON_MEMBER(here, "id"), &core);
	}
	return TDPELECT_OK;
}

static tdpelect_status read_office(const struct tdp_json_reading *reading,
				   const json_t *office, const struct tdp_json_path *at)
{
	const json_t *seats = json_object_get(office, "seats");
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	int32_t number;

	if (tdpelect_election_add_office(
		    reading->facts, tdp_json_string(office, "office"),
		    seats ? (int32_t)json_integer_value(seats) : 1, &number, &core))
		return tdp_json_refuse_core(reading->in, TDP_JSON_MEMBER(at, "office"),
					    &core);
	return read_candidates(reading, number, json_object_get(office, "candidates"),
			       TDP_JSON_MEMBER(at, "candidates"));
}

tdpelect_status tdp_json_read_offices(const struct tdp_json_reading *reading,
				      const json_t *source,
				      const struct tdp_json_path *at)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(at, "offices");
	const json_t *offices = json_object_get(source, "offices");

	if (!json_array_size(offices))
		return tdp_json_refuse(reading->in, here, TDPELECT_ERROR_MISSING,
				       "at least one office is required");
	for (size_t i = 0; i < json_array_size(offices); i++) {
		tdpelect_status status = read_office(reading, json_array_get(offices, i),
						     TDP_JSON_ELEMENT(here, i));

		if (status)
			return status;
	}
	return TDPELECT_OK;
}
