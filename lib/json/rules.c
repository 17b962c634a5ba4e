/* SPDX-License-Identifier: MIT */
#include "election.h"

#include "pack.h"

#include <string.h>

tdpelect_status tdp_json_check_rules(const struct tdp_json_document *in,
				     const json_t *rules, const struct tdp_json_path *at)
{
	int by_place = json_object_get(rules, "jurisdiction") != NULL;
	int by_packs = json_object_get(rules, "packs") != NULL;

	if (by_place && by_packs)
		return tdp_json_refuse(in, TDP_JSON_MEMBER(at, "packs"),
				       TDPELECT_ERROR_CONFLICT,
				       "either a jurisdiction or packs, not both");
	if (!by_place && !by_packs)
		return tdp_json_refuse(in, at, TDPELECT_ERROR_MISSING,
				       "a jurisdiction or packs are required here");
	if (by_packs && json_object_get(rules, "on"))
		return tdp_json_refuse(in, TDP_JSON_MEMBER(at, "on"),
				       TDPELECT_ERROR_CONFLICT,
				       "a day may not stand beside packs");
	return TDPELECT_OK;
}

static tdpelect_status check_asked(const struct tdp_json_reading *reading,
				   const json_t *rules, const struct tdp_json_path *at)
{
	tdpelect_status status = tdp_json_check_rules(reading->in, rules, at);

	if (!status && reading->options->on.year && json_object_get(rules, "packs"))
		status =
			tdp_json_fail(reading->in->error, TDPELECT_ERROR_CONFLICT, "on",
				      "a day may not be asked for where packs are given");
	return status;
}

static tdpelect_status set_place(const struct tdp_json_reading *reading,
				 const json_t *rules, const struct tdp_json_path *at)
{
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	struct tdpelect_date on = reading->options->on;

	if (!on.year)
		on = tdp_json_date(rules, "on");
	if (tdpelect_election_set_place(
		    reading->facts, tdp_json_string(rules, "jurisdiction"), on, &core))
		return tdp_json_refuse_core(reading->in,
					    TDP_JSON_MEMBER(at, "jurisdiction"), &core);
	return TDPELECT_OK;
}

static int is_known(const struct tdp_json_election *election, const char *id)
{
	for (size_t i = 0; i < election->pack_count; i++)
		if (!strcmp(election->packs[i]->id, id))
			return 1;
	return 0;
}

static tdpelect_status add_own_pack(const struct tdp_json_reading *reading,
				    struct tdp_json_election *election,
				    const json_t *source, const struct tdp_json_path *at)
{
	struct tdpelect_pack *pack;
	tdpelect_status status;

	if (is_known(election, tdp_json_string(source, "id")))
		return tdp_json_refuse(reading->in, TDP_JSON_MEMBER(at, "id"),
				       TDPELECT_ERROR_DUPLICATE,
				       "another pack has this id");
	status = tdp_json_pack(reading->in, source, at, &pack);
	if (status)
		return status;
	election->own_packs[election->own_pack_count++] = pack;
	election->packs[election->pack_count++] = pack;
	return TDPELECT_OK;
}

static tdpelect_status add_packs(const struct tdp_json_reading *reading,
				 struct tdp_json_election *election, const json_t *packs,
				 const struct tdp_json_path *at)
{
	for (size_t i = 0; i < json_array_size(packs); i++) {
		const struct tdp_json_path *here = TDP_JSON_ELEMENT(at, i);
		const json_t *one = json_array_get(packs, i);
		const char *id = json_string_value(one);
		struct tdpelect_error core = TDPELECT_ERROR_INIT;

		if (!id) {
			tdpelect_status status =
				add_own_pack(reading, election, one, here);

			if (status)
				return status;
			id = tdp_json_string(one, "id");
		}
		if (tdpelect_election_add_pack(reading->facts, id, &core))
			return tdp_json_refuse_core(reading->in, here, &core);
	}
	return TDPELECT_OK;
}

/* All packs an election may be judged by: the library's, the caller's, room for its
 * own. */
static int gather_packs(const struct tdp_json_reading *reading,
			struct tdp_json_election *election, size_t own_count)
{
	election->packs =
		tdp_json_all_packs(reading->options, own_count, &election->pack_count);
	election->own_packs = tdp_json_new(own_count * sizeof(*election->own_packs));
	return election->packs && election->own_packs;
}

tdpelect_status tdp_json_read_rules(const struct tdp_json_reading *reading,
				    struct tdp_json_election *election,
				    const struct tdp_json_path *at)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(at, "rules");
	const json_t *rules = json_object_get(election->source, "rules");
	const json_t *packs = json_object_get(rules, "packs");
	tdpelect_status status = check_asked(reading, rules, here);

	if (status)
		return status;
	if (!gather_packs(reading, election, json_array_size(packs)))
		return tdp_json_no_memory(reading->in->error);
	if (!packs)
		return set_place(reading, rules, here);
	return add_packs(reading, election, packs, TDP_JSON_MEMBER(here, "packs"));
}
