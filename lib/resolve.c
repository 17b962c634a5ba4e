/* SPDX-License-Identifier: MIT */
/* From packs to a rulebook: a place and a day, or a stack that someone names. */
#include <string.h>

#include <tdpelect/words.h>

#include "date.h"
#include "memory.h"
#include "rulebook.h"

/* A pack that speaks, and how near it is: 1 country, 2 province, 3 commune; 0 our choices. */
struct layer {
	const struct tdpelect_pack *pack;
	int level;
};

static int count_segments(const char *place)
{
	int count = 1;

	for (; *place; place++)
		count += *place == '/';
	return count;
}

int tdp_place_is_valid(const char *place)
{
	char segment[65];
	int count = 0;

	while (place && ++count <= 3) {
		size_t length = strcspn(place, "/");

		if (length > 64)
			return 0;
		memcpy(segment, place, length);
		segment[length] = '\0';
		if (!tdp_is_id(segment))
			return 0;
		if (!place[length])
			return 1;
		place += length + 1;
	}
	return 0;
}

int tdp_speaks_for(const char *jurisdiction, const char *place)
{
	size_t length = strlen(jurisdiction);

	return strncmp(jurisdiction, place, length) == 0 &&
	       (place[length] == '\0' || place[length] == '/');
}

static int holds(struct tdpelect_date from, struct tdpelect_date to, struct tdpelect_date day)
{
	return !(tdp_date_is_set(from) && tdpelect_date_compare(day, from) < 0) &&
	       !(tdp_date_is_set(to) && tdpelect_date_compare(day, to) > 0);
}

const struct tdpelect_pack *tdp_pack_find(const struct tdpelect_pack *const *packs,
					  size_t pack_count, const char *id)
{
	for (size_t i = pack_count; i-- > 0;) /* a caller's pack stands behind the built-in ones */
		if (strcmp(packs[i]->id, id) == 0)
			return packs[i];
	return NULL;
}

int tdp_pack_is_in_force(const struct tdpelect_pack *pack, const struct tdpelect_pack *const *packs,
			 size_t pack_count, struct tdpelect_date day)
{
	if (!holds(pack->from, pack->to, day))
		return 0;
	for (size_t i = 0; i < pack->under_count; i++) {
		const struct tdpelect_pack *base = tdp_pack_find(packs, pack_count, pack->under[i]);

		if (!base || !holds(base->from, base->to, day))
			return 0;
	}
	return 1;
}

/* The day of issue is not known of every instrument; then its first day in force stands in. */
static struct tdpelect_date age_of(const struct tdpelect_pack *pack)
{
	return tdp_date_is_set(pack->issued) ? pack->issued : pack->from;
}

/* Nearer wins, then later; equal ones stand in the order of their ids. */
static int stands_below(const struct layer *a, const struct layer *b)
{
	int issued;

	if (a->level != b->level)
		return a->level < b->level;
	issued = tdpelect_date_compare(age_of(a->pack), age_of(b->pack));
	return issued ? issued < 0 : strcmp(a->pack->id, b->pack->id) < 0;
}

static void insert_layer(struct layer *layers, size_t count, struct layer layer)
{
	while (count > 0 && stands_below(&layer, &layers[count - 1])) {
		layers[count] = layers[count - 1];
		count--;
	}
	layers[count] = layer;
}

static size_t choose_layers(const struct tdpelect_pack *const *packs, size_t pack_count,
			    const char *place, struct tdpelect_date day, struct layer *layers)
{
	size_t count = 0, laws = 0;

	for (size_t i = 0; i < pack_count; i++) {
		struct layer layer = {packs[i], 0};

		if (!tdp_speaks_for(packs[i]->jurisdiction, place) ||
		    tdp_pack_find(packs, pack_count, packs[i]->id) != packs[i] ||
		    !tdp_pack_is_in_force(packs[i], packs, pack_count, day))
			continue;
		if (strcmp(packs[i]->id, TDP_CHOICES_ID) != 0) {
			layer.level = count_segments(packs[i]->jurisdiction);
			laws++;
		}
		insert_layer(layers, count++, layer);
	}
	return laws ? count : 0; /* our choices alone are no law */
}

static tdpelect_status note_contradiction(tdpelect_rulebook *rulebook, int32_t value,
					  const char *pack_a, const char *pack_b)
{
	size_t count = rulebook->contradiction_count;
	struct tdp_contradiction *grown = tdp_memory_grow(
		rulebook->contradictions, (count + 1) * sizeof(*rulebook->contradictions));

	if (!grown)
		return TDPELECT_ERROR_MEMORY;
	grown[count] = (struct tdp_contradiction){value, pack_a, pack_b};
	rulebook->contradictions = grown;
	rulebook->contradiction_count = count + 1;
	return TDPELECT_OK;
}

/* Puts one value over what stood below it. The lists stay the pack's. */
static tdpelect_status lay_value(tdpelect_rulebook *rulebook, struct layer *owners,
				 struct layer layer, size_t index)
{
	const struct tdpelect_pack_entry *entry = &layer.pack->entries[index];
	struct tdpelect_rule *rule = &rulebook->rules[entry->value];
	struct layer *owner = &owners[entry->value];
	tdpelect_status status = TDPELECT_OK;

	if (owner->pack && owner->pack != layer.pack && owner->level == layer.level &&
	    tdp_date_is_set(layer.pack->issued) &&
	    tdpelect_date_compare(owner->pack->issued, layer.pack->issued) == 0 &&
	    !tdpelect_rule_says_same(rule, &entry->rule))
		status = note_contradiction(rulebook, entry->value, owner->pack->id,
					    layer.pack->id);
	*owner = layer;
	*rule = entry->rule;
	rulebook->sources[entry->value] = (struct tdp_source){layer.pack, index};
	rule->evidence = 0;
	for (size_t i = 0; i < rule->law_count; i++)
		if (!rule->evidence || rule->laws[i].evidence < rule->evidence)
			rule->evidence = rule->laws[i].evidence;
	return status;
}

static tdpelect_status lay_pack(tdpelect_rulebook *rulebook, struct layer *owners,
				struct layer layer, struct tdpelect_date day,
				struct tdpelect_error *error)
{
	tdpelect_status status = tdpelect_pack_check(layer.pack, error);

	for (size_t i = 0; !status && i < layer.pack->entry_count; i++) {
		const struct tdpelect_pack_entry *entry = &layer.pack->entries[i];
		int is_narrow = tdp_date_is_set(entry->from) || tdp_date_is_set(entry->to);

		if (is_narrow &&
		    !(tdp_date_is_set(day) && holds(entry->from, entry->to, day)))
			continue;
		status = lay_value(rulebook, owners, layer, i);
		if (status)
			tdp_fail(error, status, "", -1, NULL);
	}
	rulebook->pack_ids[rulebook->pack_count++] = layer.pack->id;
	return status;
}

static tdpelect_status lay_all(const struct layer *layers, size_t count, struct tdpelect_date day,
			       tdpelect_rulebook **ret_rulebook, struct tdpelect_error *error)
{
	struct layer owners[TDPELECT_VALUE_LIMIT] = {{NULL, 0}};
	tdpelect_rulebook *made = tdp_memory_new(sizeof(*made));
	tdpelect_status status = TDPELECT_OK;

	if (made)
		made->pack_ids = tdp_memory_new(count * sizeof(*made->pack_ids));
	if (!made || !made->pack_ids) {
		tdpelect_rulebook_free(made);
		return tdp_fail(error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
	}
	for (size_t i = 0; !status && i < count; i++)
		status = lay_pack(made, owners, layers[i], day, error);
	if (status) {
		tdpelect_rulebook_free(made);
		return status;
	}
	made->sealed = 1; /* every value was checked with its pack */
	*ret_rulebook = made;
	return TDPELECT_OK;
}

/* What a pack rests on is read before the pack is checked in full. */
static int has_ids_under(const struct tdpelect_pack *pack)
{
	for (size_t i = 0; i < pack->under_count; i++)
		if (!pack->under || !tdp_is_id(pack->under[i]))
			return 0;
	return 1;
}

static tdpelect_status check_packs(const struct tdpelect_pack *const *packs, size_t pack_count,
				   struct tdpelect_error *error)
{
	if (!packs && pack_count)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "packs", -1, NULL);
	for (size_t i = 0; i < pack_count; i++) {
		if (!packs[i])
			return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "packs", (int32_t)i, NULL);
		if (!tdp_struct_is_known(packs[i], sizeof(*packs[i])))
			return tdp_fail(error, TDPELECT_ERROR_STRUCT, "packs", (int32_t)i, NULL);
		if (!tdp_is_id(packs[i]->id) || !tdp_place_is_valid(packs[i]->jurisdiction) ||
		    !has_ids_under(packs[i]))
			return tdp_fail(error, TDPELECT_ERROR_PACK, "packs", (int32_t)i, NULL);
	}
	return TDPELECT_OK;
}

static int is_known_country(const struct tdpelect_pack *const *packs, size_t pack_count,
			    const char *place)
{
	size_t length = strcspn(place, "/");

	for (size_t i = 0; i < pack_count; i++)
		if (strcspn(packs[i]->jurisdiction, "/") == length &&
		    strncmp(packs[i]->jurisdiction, place, length) == 0)
			return 1;
	return 0;
}

tdpelect_status tdp_place_check(const struct tdpelect_pack *const *packs, size_t pack_count,
				const char *place, struct tdpelect_error *error)
{
	tdpelect_status status = check_packs(packs, pack_count, error);

	if (status)
		return status;
	if (!place)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "place", -1, NULL);
	if (!tdp_place_is_valid(place))
		return tdp_fail(error, TDPELECT_ERROR_PLACE, "place", -1,
				"a place is VN, VN/province or VN/province/commune");
	if (!is_known_country(packs, pack_count, place))
		return tdp_fail(error, TDPELECT_ERROR_PLACE, "place", -1,
				"no pack speaks of this country");
	return TDPELECT_OK;
}

tdpelect_status tdpelect_rulebook_resolve(const struct tdpelect_pack *const *packs,
					  size_t pack_count, const char *place,
					  struct tdpelect_date day,
					  tdpelect_rulebook **ret_rulebook,
					  struct tdpelect_error *reterr_error)
{
	struct layer *layers;
	tdpelect_status status = tdp_place_check(packs, pack_count, place, reterr_error);

	if (status)
		return status;
	if (!ret_rulebook)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_rulebook", -1, NULL);
	if (!tdpelect_date_is_day(day))
		return tdp_fail(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "day", -1, NULL);
	layers = tdp_memory_new(pack_count * sizeof(*layers));
	if (!layers)
		return tdp_fail(reterr_error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
	status = lay_all(layers, choose_layers(packs, pack_count, place, day, layers), day,
			 ret_rulebook, reterr_error);
	tdp_memory_free(layers);
	return status;
}

tdpelect_status tdpelect_rulebook_stack(const struct tdpelect_pack *const *packs,
					size_t pack_count, const char *const *ids, size_t id_count,
					struct tdpelect_date day, tdpelect_rulebook **ret_rulebook,
					struct tdpelect_error *reterr_error)
{
	struct layer *layers;
	const struct tdpelect_pack *choices;
	size_t count = 0;
	tdpelect_status status = check_packs(packs, pack_count, reterr_error);

	if (status)
		return status;
	if (!ret_rulebook || (!ids && id_count))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ids", -1, NULL);
	if (!tdp_date_is_day_or_none(day))
		return tdp_fail(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "day", -1, NULL);
	for (size_t i = 0; i < id_count; i++)
		if (!ids[i] || !tdp_pack_find(packs, pack_count, ids[i]))
			return tdp_fail(reterr_error, TDPELECT_ERROR_REFERENCE, "ids", (int32_t)i,
					"there is no pack with this id");
	layers = tdp_memory_new((id_count + 1) * sizeof(*layers));
	if (!layers)
		return tdp_fail(reterr_error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
	choices = tdp_pack_find(packs, pack_count, TDP_CHOICES_ID);
	if (choices)
		layers[count++] = (struct layer){choices, 0};
	for (size_t i = 0; i < id_count; i++) /* each its own level: the order is the caller's */
		if (strcmp(ids[i], TDP_CHOICES_ID) != 0)
			layers[count++] = (struct layer){tdp_pack_find(packs, pack_count, ids[i]),
							 (int)i + 1};
	status = lay_all(layers, count, day, ret_rulebook, reterr_error);
	tdp_memory_free(layers);
	return status;
}
