/* SPDX-License-Identifier: MIT */
#ifndef TDP_REGISTRY_H
#define TDP_REGISTRY_H

/* The tables that lib/registry/generate.py makes of the registry. */

#include <tdpelect/names.h>

struct tdp_word {
	int32_t number;
	const char *name;
	const char *vi;
	const char *en;
};

struct tdp_word_set {
	const struct tdp_word *words; /* sorted by number */
	int32_t count;
	int32_t last;
};

struct tdp_value_entry {
	int32_t kind;
	int32_t unit;
	int32_t event;
	int32_t fact;      /* -1 unless a criterion */
	int32_t family;
	uint64_t choices;  /* bit TDPELECT_CHOICE_… */
	const char *says_vi; /* the template of its sentence; "" for a criterion */
	const char *says_en;
	uint64_t more_events; /* bit TDPELECT_EVENT_…: beside `event` */
	int32_t any_unit;  /* 1: a pack may say another than `unit` */
	int32_t base;      /* of a ratio that no rule takes of another; 0: any */
};

extern const struct tdp_word_set tdp_word_sets[];
extern const int32_t tdp_word_set_last;
extern const struct tdp_value_entry tdp_value_entries[TDPELECT_VALUE_LIMIT];
extern const int32_t tdp_values_by_name[];
extern const size_t tdp_values_by_name_count;
extern const uint8_t tdp_finding_severities[];
extern const int32_t tdp_finding_last;

#endif
