/* SPDX-License-Identifier: MIT */
/* A rulebook: a dense array of rules, made by derive, set and seal. */
#include "rulebook.h"

#include <string.h>

#include <tdpelect/words.h>

#include "memory.h"

void tdpelect_rulebook_free(tdpelect_rulebook *rulebook)
{
	if (!rulebook)
		return;
	while (rulebook->blocks) {
		struct tdp_block *next = rulebook->blocks->next;

		tdp_memory_free(rulebook->blocks);
		rulebook->blocks = next;
	}
	tdp_memory_free(rulebook->pack_ids);
	tdp_memory_free(rulebook->contradictions);
	tdp_memory_free(rulebook);
}

/* The best of its laws: one good source is enough to know a rule. */
static int32_t best_evidence(const struct tdpelect_rule *rule)
{
	int32_t best = 0;

	for (size_t i = 0; i < rule->law_count; i++)
		if (!best || rule->laws[i].evidence < best)
			best = rule->laws[i].evidence;
	return best;
}

/* One block holds a copy of a rule's steps and laws. */
static tdpelect_status copy_lists(tdpelect_rulebook *rulebook, struct tdpelect_rule *rule)
{
	size_t step_bytes = rule->step_count * sizeof(*rule->steps);
	size_t law_bytes = rule->law_count * sizeof(*rule->laws);
	struct tdp_block *block;
	char *at;

	if (!step_bytes && !law_bytes)
		return TDPELECT_OK;
	block = tdp_memory_new(sizeof(*block) + law_bytes + step_bytes);
	if (!block)
		return TDPELECT_ERROR_MEMORY;
	block->next = rulebook->blocks;
	rulebook->blocks = block;
	at = (char *)(block + 1);
	if (law_bytes)
		rule->laws = memcpy(at, rule->laws, law_bytes);
	if (step_bytes)
		rule->steps = memcpy(at + law_bytes, rule->steps, step_bytes);
	return TDPELECT_OK;
}

static tdpelect_status put(tdpelect_rulebook *rulebook, int32_t value,
			   const struct tdpelect_rule *rule)
{
	struct tdpelect_rule copy = *rule;

	if (!copy.laws)
		copy.law_count = 0;
	if (!copy.steps)
		copy.step_count = 0;
	if (copy_lists(rulebook, &copy))
		return TDPELECT_ERROR_MEMORY;
	copy.size = sizeof(copy);
	copy.evidence = best_evidence(&copy);
	rulebook->rules[value] = copy;
	return TDPELECT_OK;
}

static tdpelect_status copy_packs(tdpelect_rulebook *to, const tdpelect_rulebook *from)
{
	to->pack_ids = tdp_memory_new(from->pack_count * sizeof(*to->pack_ids));
	if (!to->pack_ids)
		return TDPELECT_ERROR_MEMORY;
	to->pack_count = from->pack_count;
	if (from->pack_count)
		memcpy(to->pack_ids, from->pack_ids, from->pack_count * sizeof(*to->pack_ids));
	return TDPELECT_OK;
}

tdpelect_status tdpelect_rulebook_derive(const tdpelect_rulebook *rulebook,
					 tdpelect_rulebook **ret_rulebook,
					 struct tdpelect_error *reterr_error)
{
	tdpelect_rulebook *made;
	tdpelect_status status = TDPELECT_OK;

	if (!ret_rulebook)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_rulebook", -1, NULL);
	made = tdp_memory_new(sizeof(*made));
	if (!made)
		return tdp_fail(reterr_error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
	if (rulebook)
		status = copy_packs(made, rulebook);
	for (int32_t v = 1; rulebook && !status && v < TDPELECT_VALUE_LIMIT; v++)
		if (rulebook->rules[v].kind)
			status = put(made, v, &rulebook->rules[v]);
	if (status) {
		tdpelect_rulebook_free(made);
		return tdp_fail(reterr_error, status, "", -1, NULL);
	}
	*ret_rulebook = made;
	return TDPELECT_OK;
}

tdpelect_status tdpelect_rulebook_set(tdpelect_rulebook *rulebook, int32_t value,
				      const struct tdpelect_rule *rule,
				      struct tdpelect_error *reterr_error)
{
	if (!rulebook || !rule)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "rulebook", -1, NULL);
	if (!tdp_struct_is_known(rule, sizeof(*rule)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "rule", -1, NULL);
	if (rulebook->sealed)
		return tdp_fail(reterr_error, TDPELECT_ERROR_SEALED, "rulebook", -1, NULL);
	if (!tdpelect_value_kind(value))
		return tdp_fail(reterr_error, TDPELECT_ERROR_REFERENCE, "value", -1, NULL);
	if (put(rulebook, value, rule))
		return tdp_fail(reterr_error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_rulebook_seal(tdpelect_rulebook *rulebook,
				       struct tdpelect_error *reterr_error)
{
	if (!rulebook)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "rulebook", -1, NULL);
	for (int32_t v = 1; v < TDPELECT_VALUE_LIMIT; v++) {
		const char *field, *wrong;

		if (!rulebook->rules[v].kind)
			continue;
		wrong = tdp_rule_check(v, &rulebook->rules[v], &field);
		if (wrong)
			return tdp_fail(reterr_error, TDPELECT_ERROR_PACK,
					tdpelect_word_name(TDPELECT_SET_VALUE, v), v, wrong);
	}
	rulebook->sealed = 1;
	return TDPELECT_OK;
}

tdpelect_status tdp_refuse_unsealed(struct tdpelect_error *error)
{
	return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "rulebook", -1,
			"a sealed rulebook is wanted");
}

tdpelect_status tdp_check_usable(const tdpelect_rulebook *rulebook, struct tdpelect_error *error)
{
	if (!rulebook)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "rulebook", -1, NULL);
	return tdp_check_sealed(rulebook, error);
}

const struct tdpelect_rule *tdpelect_rulebook_rule(const tdpelect_rulebook *rulebook,
						   int32_t value)
{
	if (!rulebook || value < 1 || value >= TDPELECT_VALUE_LIMIT ||
	    !rulebook->rules[value].kind)
		return NULL;
	return &rulebook->rules[value];
}

const struct tdpelect_pack *tdpelect_rulebook_source(const tdpelect_rulebook *rulebook,
						     int32_t value, size_t *ret_entry)
{
	if (!tdpelect_rulebook_rule(rulebook, value) || !rulebook->sources[value].pack)
		return NULL;
	if (ret_entry)
		*ret_entry = rulebook->sources[value].entry;
	return rulebook->sources[value].pack;
}

size_t tdpelect_rulebook_pack_count(const tdpelect_rulebook *rulebook)
{
	return rulebook ? rulebook->pack_count : 0;
}

const char *tdpelect_rulebook_pack_id(const tdpelect_rulebook *rulebook, size_t index)
{
	return index < tdpelect_rulebook_pack_count(rulebook) ? rulebook->pack_ids[index] : NULL;
}

int tdpelect_rulebook_contradiction(const tdpelect_rulebook *rulebook, size_t index,
				    int32_t *ret_value, const char **ret_pack_a,
				    const char **ret_pack_b)
{
	const struct tdp_contradiction *found;

	if (!rulebook || index >= rulebook->contradiction_count)
		return 0;
	found = &rulebook->contradictions[index];
	if (ret_value)
		*ret_value = found->value;
	if (ret_pack_a)
		*ret_pack_a = found->pack_a;
	if (ret_pack_b)
		*ret_pack_b = found->pack_b;
	return 1;
}
