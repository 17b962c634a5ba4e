/* SPDX-License-Identifier: MIT */
#ifndef TDP_REGISTRY_H
#define TDP_REGISTRY_H

/* The tables that lib/registry/generate.py makes of the registry. */

#include <tdpelect/names.h>

/* A text is a place in its pool: no row holds a pointer, so the loader has nothing to write and
 * every process shares the tables. A program that prints nothing carries the names alone. */
struct tdp_word {
	uint16_t number;
	uint16_t name;
	uint16_t en;
	uint16_t vi;
};

struct tdp_value_entry {
	uint8_t kind;
	uint8_t family;
	uint8_t unit;
	uint8_t event;
	uint8_t events;    /* bit TDPELECT_EVENT_…: `event`, and what a pack may say instead */
	uint8_t any_unit;  /* 1: a pack may say another than `unit` */
	uint8_t base;      /* of a ratio that no rule takes of another; 0: any */
	int8_t fact;       /* -1 unless a criterion */
	uint16_t says_en;  /* the template of its sentence; "" for a criterion */
	uint16_t says_vi;
	uint32_t choices;  /* bit TDPELECT_CHOICE_… */
};

extern const struct tdp_word tdp_words[]; /* set by set, each sorted by number */
extern const uint16_t tdp_word_set_ends[TDPELECT_SET_LIMIT]; /* one begins where another ends */
extern const struct tdp_value_entry tdp_value_entries[TDPELECT_VALUE_LIMIT];
extern const uint8_t tdp_values_by_name[];
extern const size_t tdp_values_by_name_count;
extern const uint16_t tdp_error_texts[]; /* English, among the names */
extern const int32_t tdp_error_last;
extern const uint8_t tdp_finding_severities[];
extern const int32_t tdp_finding_last;

const char *tdp_word_name(uint16_t place);
const char *tdp_word_text_en(uint16_t place);
const char *tdp_word_text_vi(uint16_t place);

/* The word's row; NULL where the set has no such number. */
const struct tdp_word *tdp_word(int32_t set, int32_t number);

#endif
