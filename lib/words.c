/* SPDX-License-Identifier: MIT */
#include <tdpelect/words.h>

#include <string.h>

#include "registry.h"

static const struct tdp_word_set *find_set(int32_t set)
{
	if (set < 1 || set > tdp_word_set_last)
		return NULL;
	return &tdp_word_sets[set];
}

/* Rows are sorted by number. */
static const struct tdp_word *find_word(int32_t set, int32_t number)
{
	const struct tdp_word_set *found = find_set(set);
	int32_t low = 0, high = found ? found->count : 0;

	while (low < high) {
		int32_t middle = low + (high - low) / 2;

		if (found->words[middle].number == number)
			return &found->words[middle];
		if (found->words[middle].number < number)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const char *tdpelect_word_name(int32_t set, int32_t number)
{
	const struct tdp_word *word = find_word(set, number);

	return word ? word->name : NULL;
}

int32_t tdpelect_word_number(int32_t set, const char *name)
{
	const struct tdp_word_set *found = find_set(set);

	if (!found || !name)
		return 0;
	for (int32_t i = 0; i < found->count; i++)
		if (strcmp(found->words[i].name, name) == 0)
			return found->words[i].number;
	return 0;
}

const char *tdpelect_word_label(int32_t set, int32_t number, int32_t language)
{
	const struct tdp_word *word = find_word(set, number);

	if (!word)
		return NULL;
	if (language == TDPELECT_LANGUAGE_VI)
		return word->vi;
	return language == TDPELECT_LANGUAGE_EN ? word->en : NULL;
}

int32_t tdpelect_word_last(int32_t set)
{
	const struct tdp_word_set *found = find_set(set);

	return found ? found->last : 0;
}

static const struct tdp_value_entry *find_value(int32_t value)
{
	if (value < 1 || value >= TDPELECT_VALUE_LIMIT || !tdp_value_entries[value].kind)
		return NULL;
	return &tdp_value_entries[value];
}

int32_t tdpelect_value_kind(int32_t value)
{
	const struct tdp_value_entry *entry = find_value(value);

	return entry ? entry->kind : 0;
}

int32_t tdpelect_value_family(int32_t value)
{
	const struct tdp_value_entry *entry = find_value(value);

	return entry ? entry->family : 0;
}

int32_t tdpelect_value_fact(int32_t value)
{
	const struct tdp_value_entry *entry = find_value(value);

	return entry ? entry->fact : -1;
}

int32_t tdpelect_value_unit(int32_t value)
{
	const struct tdp_value_entry *entry = find_value(value);

	return entry ? entry->unit : 0;
}

int32_t tdpelect_value_event(int32_t value)
{
	const struct tdp_value_entry *entry = find_value(value);

	return entry ? entry->event : 0;
}

int tdpelect_value_allows(int32_t value, int32_t choice)
{
	const struct tdp_value_entry *entry = find_value(value);

	return entry && choice > 0 && choice < 64 && (entry->choices >> choice & 1);
}

int32_t tdpelect_finding_severity(int32_t finding)
{
	if (finding < 1 || finding > tdp_finding_last)
		return 0;
	return tdp_finding_severities[finding];
}
