/* SPDX-License-Identifier: MIT */
#include <tdpelect/words.h>

#include <string.h>

#include "registry.h"

/* Where a set begins and ends; nowhere, one that does not exist. */
static int32_t first_of(int32_t set)
{
	return set < 1 || set >= TDPELECT_SET_LIMIT ? 0 : tdp_word_set_ends[set - 1];
}

static int32_t end_of(int32_t set)
{
	return set < 1 || set >= TDPELECT_SET_LIMIT ? 0 : tdp_word_set_ends[set];
}

/* Rows are sorted by number; where none was left out so far, a number tells its row. */
const struct tdp_word *tdp_word(int32_t set, int32_t number)
{
	int32_t low = first_of(set), high = end_of(set);

	if (number >= 1 && number <= high - low && tdp_words[low + number - 1].number == number)
		return &tdp_words[low + number - 1];
	while (low < high) {
		int32_t middle = low + (high - low) / 2;

		if (tdp_words[middle].number == number)
			return &tdp_words[middle];
		if (tdp_words[middle].number < number)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const char *tdpelect_word_name(int32_t set, int32_t number)
{
	const struct tdp_word *word = tdp_word(set, number);

	return word ? tdp_word_name(word->name) : NULL;
}

int32_t tdpelect_word_number(int32_t set, const char *name)
{
	for (int32_t i = first_of(set); name && i < end_of(set); i++)
		if (strcmp(tdp_word_name(tdp_words[i].name), name) == 0)
			return tdp_words[i].number;
	return 0;
}

const char *tdpelect_word_label(int32_t set, int32_t number, int32_t language)
{
	const struct tdp_word *word = tdp_word(set, number);

	if (!word)
		return NULL;
	if (language == TDPELECT_LANGUAGE_VI)
		return tdp_word_text_vi(word->vi);
	return language == TDPELECT_LANGUAGE_EN ? tdp_word_text_en(word->en) : NULL;
}

int32_t tdpelect_word_last(int32_t set)
{
	int32_t end = end_of(set);

	return end ? tdp_words[end - 1].number : 0;
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

	return entry && choice > 0 && choice < 32 && (entry->choices >> choice & 1);
}

int32_t tdpelect_finding_severity(int32_t finding)
{
	if (finding < 1 || finding > tdp_finding_last)
		return 0;
	return tdp_finding_severities[finding];
}
