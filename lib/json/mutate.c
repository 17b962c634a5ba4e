/* SPDX-License-Identifier: MIT */
#include "mutate.h"

#include <string.h>

#include "election.h"

/* Entry `mutation->entry`, or behind the last the days of the pack. */
static void mutate_entry(struct tdp_mutation *mutation)
{
	const struct tdpelect_pack *pack = mutation->pack;
	const struct tdpelect_pack_entry *entry = &pack->entries[mutation->entry];
	int of_days = tdp_mutation_is_of_days(mutation);

	mutation->last = NULL;
	mutation->was = of_days ? tdp_mutate_days_notation(pack->from, pack->to)
				: tdp_mutate_notation(entry);
	mutation->tried = json_array();
	if (!mutation->was || !mutation->tried)
		mutation->status = tdp_json_no_memory(mutation->error);
	else if (of_days)
		tdp_mutate_days(mutation);
	else
		tdp_mutate_rule(mutation, entry);
	json_decref(mutation->was);
	json_decref(mutation->tried);
}

static void mutate_pack(struct tdp_mutation *mutation, const struct tdpelect_pack *pack)
{
	size_t byte_count = pack->entry_count * sizeof(*pack->entries);

	mutation->pack = pack;
	mutation->altered = *pack;
	mutation->entries = tdp_json_new(byte_count);
	mutation->altered.entries = mutation->entries;
	if (!mutation->entries) {
		mutation->status = tdp_json_no_memory(mutation->error);
		return;
	}
	if (byte_count)
		memcpy(mutation->entries, pack->entries, byte_count);
	for (mutation->entry = 0; mutation->entry <= pack->entry_count; mutation->entry++)
		if (!mutation->status)
			mutate_entry(mutation);
	tdp_json_delete(mutation->entries);
}

static json_t *counts_of(const struct tdp_mutation *before,
			 const struct tdp_mutation *after)
{
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "pack", after->pack->id);

	bad |= tdp_json_put_count(made, "mutants", after->count - before->count);
	bad |= tdp_json_put_count(made, "noticed",
				  after->noticed_count - before->noticed_count);
	bad |= tdp_json_put_count(made, "explained",
				  after->explained_count - before->explained_count);
	bad |= tdp_json_put_count(made, "equivalent",
				  after->equivalent_count - before->equivalent_count);
	return tdp_json_done(made, bad);
}

static tdpelect_status mutate_packs(struct tdp_mutation *mutation, const char *only,
				    json_t *packs)
{
	const struct tdpelect_json_suite *suite = mutation->suite;

	for (size_t i = 0; !mutation->status && i < suite->pack_count; i++) {
		const struct tdpelect_pack *pack = suite->packs[i].pack;
		struct tdp_mutation before = *mutation;

		if (only && strcmp(only, pack->id) != 0)
			continue;
		mutate_pack(mutation, pack);
		if (!mutation->status
		    && tdp_json_push(packs, counts_of(&before, mutation)))
			mutation->status = tdp_json_no_memory(mutation->error);
	}
	return mutation->status;
}

static json_t *report_of(const struct tdp_mutation *mutation, json_t *packs)
{
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "format", "tdpelect.mutation/1");

	bad |= tdp_json_put(made, "engine", tdp_json_engine());
	bad |= tdp_json_put_count(made, "scenarios",
				  (int64_t)mutation->suite->scenario_count);
	bad |= tdp_json_put_count(made, "mutants", mutation->count);
	bad |= tdp_json_put_count(made, "noticed", mutation->noticed_count);
	bad |= tdp_json_put_count(made, "explained", mutation->explained_count);
	bad |= tdp_json_put_count(made, "equivalent", mutation->equivalent_count);
	bad |= tdp_json_put(made, "packs", json_incref(packs));
	bad |= tdp_json_put(made, "survivors", json_incref(mutation->survivors));
	bad |= tdp_json_put(made, "equivalents", json_incref(mutation->equivalents));
	return tdp_json_done(made, bad);
}

static int has_pack(const struct tdpelect_json_suite *suite, const char *id)
{
	for (size_t i = 0; i < suite->pack_count; i++)
		if (!id || strcmp(suite->packs[i].pack->id, id) == 0)
			return 1;
	return 0;
}

static tdpelect_status mutate(struct tdp_mutation *mutation, const char *only,
			      char **ret_text, size_t *ret_byte_count)
{
	json_t *packs = json_array(), *report = NULL;
	tdpelect_status status = TDPELECT_OK;

	mutation->survivors = json_array();
	mutation->equivalents = json_array();
	if (!packs || !mutation->survivors || !mutation->equivalents)
		status = tdp_json_no_memory(mutation->error);
	if (!status)
		status = mutate_packs(mutation, only, packs);
	if (!status)
		report = report_of(mutation, packs);
	if (!status)
		status = report ? tdp_json_text(report, ret_text, ret_byte_count,
						mutation->error)
				: tdp_json_no_memory(mutation->error);
	json_decref(report);
	json_decref(packs);
	json_decref(mutation->survivors);
	json_decref(mutation->equivalents);
	return status;
}

tdpelect_status tdpelect_json_suite_mutate(const tdpelect_json_suite *suite, const char *only,
					   const char *explained,
					   size_t explained_byte_count, char **ret_text,
					   size_t *ret_byte_count, int *ret_noticed,
					   struct tdpelect_error *reterr_error)
{
	struct tdp_mutation mutation = {.suite = suite, .error = reterr_error};
	struct tdp_json_document in = {0};
	tdpelect_status status = TDPELECT_OK;

	if (!suite || !ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT,
				     suite ? "ret_text" : "suite", NULL);
	if (!has_pack(suite, only))
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_REFERENCE, "only",
				     "there is no pack with this id");
	if (explained)
		status = tdp_mutate_explained(explained, explained_byte_count, &in,
					      reterr_error);
	mutation.explained = json_object_get(in.root, "explained");
	if (!status)
		status = mutate(&mutation, only, ret_text, ret_byte_count);
	if (!status && ret_noticed)
		*ret_noticed = mutation.count
			       == mutation.noticed_count + mutation.explained_count
					  + mutation.equivalent_count;
	tdp_json_document_clear(&in);
	return status;
}
