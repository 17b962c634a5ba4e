/* SPDX-License-Identifier: MIT */
/* What is odd about a pack that may be used: its author should look once more. */
#include "pack_check.h"

#include <string.h>

/* What is found out about an entry by going through the days of its place. */
struct seen {
	unsigned char speaks;      /* on some day it is the law */
	unsigned char changes;     /* and says what would not hold without it */
	unsigned char contradicts; /* another of the same level and day */
};

static void warn_of_laws(const struct tdp_pack_check *check, const json_t *value,
			 const struct tdp_json_path *at)
{
	const json_t *laws = json_object_get(value, "laws");

	for (size_t i = 0; i < json_array_size(laws); i++) {
		const json_t *law = json_array_get(laws, i);

		if (tdp_json_word(law, "evidence", TDPELECT_SET_EVIDENCE)
			    == TDPELECT_EVIDENCE_UNVERIFIED
		    && !tdp_json_string(law, "note"))
			tdp_json_warn(&check->in,
				      TDPELECT_PACK_REMARK_UNVERIFIED_WITHOUT_NOTE,
				      TDP_JSON_ELEMENT(TDP_JSON_MEMBER(at, "laws"), i));
	}
}

static const json_t *source_of(const struct tdp_pack_check *check, size_t index)
{
	const struct tdpelect_pack_entry *entry = &check->pack->entries[index];
	const json_t *value =
		json_object_get(json_object_get(check->in.root, "values"),
				tdpelect_word_name(TDPELECT_SET_VALUE, entry->value));

	return json_is_array(value) ? json_array_get(value, (size_t)check->slices[index])
				    : value;
}

static int is_known_pack(const struct tdp_pack_check *check, const char *id)
{
	for (size_t i = 0; i < check->law.pack_count; i++)
		if (!strcmp(check->law.packs[i]->id, id))
			return 1;
	return !strcmp(check->pack->id, id);
}

static void warn_of_under(const struct tdp_pack_check *check)
{
	const struct tdp_json_path *under = TDP_JSON_MEMBER(NULL, "under");

	for (size_t i = 0; i < check->pack->under_count; i++)
		if (!is_known_pack(check, check->pack->under[i]))
			tdp_json_warn(&check->in, TDPELECT_PACK_REMARK_UNDER_UNKNOWN,
				      TDP_JSON_ELEMENT(under, i));
}

/* 1 where the spans of a value leave days out between `index` and the next. */
static int leaves_hole(const struct tdpelect_pack *pack, size_t index)
{
	const struct tdpelect_pack_entry *entry = &pack->entries[index];
	struct tdpelect_date next;
	int has_later = 0;

	if (!entry->to.year || tdpelect_date_add_days(entry->to, 1, &next, NULL))
		return 0;
	for (size_t i = 0; i < pack->entry_count; i++) {
		const struct tdpelect_pack_entry *other = &pack->entries[i];

		if (i == index || other->value != entry->value)
			continue;
		if (!tdpelect_date_compare(other->from, next))
			return 0;
		has_later |= tdpelect_date_compare(other->from, next) > 0;
	}
	return has_later;
}

/* The library's own choices are no law: to say the same is to make it one. */
static int is_own_choice(const tdpelect_rulebook *rulebook, int32_t value)
{
	const struct tdpelect_pack *pack = tdpelect_rulebook_source(rulebook, value, NULL);

	return pack && !strcmp(pack->id, "vn-choices");
}

static void see_entries(const struct tdp_pack_check *check, struct seen *seen,
			const tdpelect_rulebook *with, const tdpelect_rulebook *without)
{
	const struct tdpelect_pack *pack = check->pack;

	for (size_t i = 0; i < pack->entry_count; i++) {
		int32_t value = pack->entries[i].value;
		size_t entry = 0;

		if (tdpelect_rulebook_source(with, value, &entry) != pack || entry != i)
			continue;
		seen[i].speaks = 1;
		seen[i].changes |=
			!tdpelect_rule_says_same(tdpelect_rulebook_rule(with, value),
						 tdpelect_rulebook_rule(without, value))
			|| is_own_choice(without, value);
	}
}

static void see_contradictions(const struct tdp_pack_check *check, struct seen *seen,
			       const tdpelect_rulebook *with)
{
	const char *a, *b;
	int32_t value;

	for (size_t i = 0; tdpelect_rulebook_contradiction(with, i, &value, &a, &b); i++)
		for (size_t j = 0; j < check->pack->entry_count; j++)
			if (check->pack->entries[j].value == value
			    && (!strcmp(a, check->pack->id)
				|| !strcmp(b, check->pack->id)))
				seen[j].contradicts = 1;
}

/* The place's law with the pack and without it, on every day it may change. */
static tdpelect_status see_days(const struct tdp_pack_check *check,
				const struct tdpelect_pack **others, size_t other_count,
				const struct tdpelect_pack **all, struct seen *seen)
{
	struct tdpelect_error *error = check->law.error;
	const char *place = check->pack->jurisdiction;
	struct tdpelect_date day = {0, 0, 0};
	tdpelect_status status = TDPELECT_OK;

	while (!status) {
		tdpelect_rulebook *with = NULL, *without = NULL;

		status = tdpelect_rulebook_next_change(all, other_count + 1, place, day,
						       &day, error);
		if (status || !day.year)
			return status;
		status = tdpelect_rulebook_resolve(all, other_count + 1, place, day, &with,
						   error);
		/* a country of which no other pack speaks has no law without it */
		if (!status)
			tdpelect_rulebook_resolve(others, other_count, place, day,
						  &without, NULL);
		if (!status) {
			see_entries(check, seen, with, without);
			see_contradictions(check, seen, with);
		}
		tdpelect_rulebook_free(with);
		tdpelect_rulebook_free(without);
	}
	return status;
}

/* A pack without any date holds always: any day shows what it does. */
static int is_timeless(const struct tdpelect_pack *pack)
{
	return !pack->from.year && !pack->to.year;
}

static void warn_of_entries(const struct tdp_pack_check *check, const struct seen *seen)
{
	for (size_t i = 0; i < check->pack->entry_count; i++) {
		struct tdp_json_path steps[TDP_ENTRY_PATHS];
		const struct tdp_json_path *at = tdp_pack_entry_path(check, i, steps);

		warn_of_laws(check, source_of(check, i), at);
		if (!seen[i].speaks && !is_timeless(check->pack))
			tdp_json_warn(&check->in, TDPELECT_PACK_REMARK_NEVER_SPEAKS, at);
		if (seen[i].speaks && !seen[i].changes)
			tdp_json_warn(&check->in, TDPELECT_PACK_REMARK_SAME_AS_BELOW, at);
		if (seen[i].contradicts)
			tdp_json_warn(&check->in, TDPELECT_PACK_REMARK_SAME_PLACE_AND_DAY,
				      at);
		if (leaves_hole(check->pack, i))
			tdp_json_warn(&check->in, TDPELECT_PACK_REMARK_HOLE, at);
	}
}

tdpelect_status tdp_pack_warn(struct tdp_pack_check *check)
{
	size_t count = check->law.pack_count, other_count = 0;
	const struct tdpelect_pack **others = tdp_json_new(count * sizeof(*others));
	const struct tdpelect_pack **all = tdp_json_new((count + 1) * sizeof(*all));
	struct seen *seen =
		tdp_json_new((check->pack->entry_count + 1) * sizeof(*seen));
	tdpelect_status status = TDPELECT_OK;

	for (size_t i = 0; others && all && i < count; i++) {
		if (strcmp(check->law.packs[i]->id, check->pack->id) == 0)
			continue;
		others[other_count] = all[other_count] = check->law.packs[i];
		other_count++;
	}
	if (!others || !all || !seen)
		status = tdp_json_no_memory(check->law.error);
	if (!status) {
		all[other_count] = check->pack;
		status = see_days(check, others, other_count, all, seen);
	}
	if (!status) {
		warn_of_under(check);
		warn_of_entries(check, seen);
	}
	tdp_json_delete(others);
	tdp_json_delete(all);
	tdp_json_delete(seen);
	return status;
}
