/* SPDX-License-Identifier: MIT */
#ifndef TDP_SUITE_H
#define TDP_SUITE_H

/* Scenarios that are kept: what they exercise, and what they would notice. */

#include "audit.h"

/* A pack, and how often each of its entries was read where it applied. */
struct tdp_suite_pack {
	const struct tdpelect_pack *pack;
	uint32_t *times;
};

/* One scenario or table, with copies of all that it takes to run it again. */
struct tdp_suite_scenario {
	char *name;
	char *text;
	size_t byte_count;
	struct tdpelect_json_options options;
	uint64_t read[TDPELECT_COVERAGE_WORDS]; /* the values that a rule read */
	int compares_law; /* several rounds: whole rulebooks are compared, unread */
	int has_passed;
};

/* The words of which the suite knows how often they came about. */
enum {
	TDP_SUITE_QUORUM_OUTCOMES,
	TDP_SUITE_OUTCOMES,
	TDP_SUITE_STATES,
	TDP_SUITE_STEPS,
	TDP_SUITE_FINDINGS,
	TDP_SUITE_SETS,
};
extern const int32_t tdp_suite_sets[TDP_SUITE_SETS];

struct tdpelect_json_suite {
	struct tdp_suite_pack *packs;
	size_t pack_count;
	struct tdp_suite_scenario **scenarios;
	size_t scenario_count;
	size_t scenario_capacity;
	struct tdp_suite_scenario *running; /* whose values are noted; may be NULL */
	uint32_t *words[TDP_SUITE_SETS];    /* by number */
	uint32_t transitions[64];
	uint32_t judged_count;              /* elections and rolls */
};

/* suite_scenario.c: a copy of all of it; NULL without memory. */
struct tdp_suite_scenario *tdp_suite_scenario_new(
	const char *name, const char *text, size_t byte_count,
	const struct tdpelect_json_options *options);
void tdp_suite_scenario_free(struct tdp_suite_scenario *scenario);

/* suite_note.c: what was exercised; a NULL suite notes nothing. */
void tdp_suite_note_decision(struct tdpelect_json_suite *suite,
			     const tdpelect_decision *decision);
void tdp_suite_note_roll(struct tdpelect_json_suite *suite,
			 const tdpelect_rulebook *rulebook,
			 const struct tdpelect_context *context);
void tdp_suite_note_report(struct tdpelect_json_suite *suite, const json_t *report);

#endif
