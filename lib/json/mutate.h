/* SPDX-License-Identifier: MIT */
#ifndef TDP_MUTATE_H
#define TDP_MUTATE_H

/* Packs that are wrong by one slip, and whether any scenario notices. Mutants are packs like
 * any other: no rule knows of them. */

#include "suite.h"

/* One pack under change. Take each change off again before the next. */
struct tdp_mutation {
	const struct tdpelect_json_suite *suite;
	const struct tdpelect_pack *pack;    /* as it stands */
	struct tdpelect_pack altered;        /* over entries of its own */
	struct tdpelect_pack_entry *entries; /* those of the pack, in its order */
	size_t entry;                        /* under change; entry_count: the pack's days */
	const struct tdp_suite_scenario *last; /* which noticed a change of this entry */
	json_t *was;                         /* what stands there, as a pack writes it */
	json_t *tried;                       /* what was tried in its place */
	const json_t *explained;             /* the caller's: survivors with a reason */
	json_t *survivors;
	json_t *equivalents;                 /* survivors that leave the law as it is */
	int64_t count;
	int64_t noticed_count;
	int64_t explained_count;
	int64_t equivalent_count;
	int effort;                          /* variants that were judged to find facts */
	tdpelect_status status;              /* of memory only */
	struct tdpelect_error *error;
};

/* 1 where the days of the pack as a whole are under change. */
static inline int tdp_mutation_is_of_days(const struct tdp_mutation *mutation)
{
	return mutation->entry >= mutation->pack->entry_count;
}

/* mutate_rule.c: hands every slip in an entry to tdp_mutation_try(), every one in the days
 * that a pack is in force to tdp_mutation_try_days(). */
void tdp_mutate_rule(struct tdp_mutation *mutation,
		     const struct tdpelect_pack_entry *entry);
void tdp_mutate_days(struct tdp_mutation *mutation);

/* mutate_try.c: judges by the altered pack with `changed` in the place of the entry; NULL: with
 * the entry taken out. */
void tdp_mutation_try(struct tdp_mutation *mutation,
		      const struct tdpelect_pack_entry *changed);
/* The same with the altered pack's days as they are now. */
void tdp_mutation_try_days(struct tdp_mutation *mutation);

/* The options of a scenario, and the altered pack behind its packs. The caller deletes the
 * packs. Nonzero without memory. */
int tdp_mutation_options(const struct tdp_mutation *mutation,
			 const struct tdp_suite_scenario *scenario,
			 struct tdpelect_json_options *ret_options);

/* 1 where a change could reach the scenario: a rule of it reads the value, or it compares
 * whole rulebooks. */
int tdp_mutation_reaches(const struct tdp_mutation *mutation,
			 const struct tdp_suite_scenario *scenario);

/* mutate_equivalent.c: 1 where the law of every place says the same on every day, whatever
 * article is cited for it. */
int tdp_mutation_is_equivalent(struct tdp_mutation *mutation);

/* mutate_notation.c: an entry as a pack writes it, its laws left out; the days of a pack. */
json_t *tdp_mutate_notation(const struct tdpelect_pack_entry *entry);
json_t *tdp_mutate_days_notation(struct tdpelect_date from, struct tdpelect_date to);

/* mutate_explained.c: reads tdpelect.survivors/1; clear the document in any case. */
tdpelect_status tdp_mutate_explained(const char *text, size_t byte_count,
				     struct tdp_json_document *ret_in,
				     struct tdpelect_error *error);

/* mutate_search.c: a scenario that would have noticed the altered pack; NULL: none found. */
json_t *tdp_mutate_search(struct tdp_mutation *mutation);

/* mutate_bare.c: takes names, notes and other free texts out of facts that are shown. */
void tdp_mutate_bare(json_t *facts);

/* mutate_vary.c: hands variants of a document to `take` until it returns nonzero; the
 * document is as before in the end. `numbers` are worth trying wherever a number stands,
 * `days` wherever a day does. */
struct tdp_variation {
	json_t *document;
	const json_t *numbers;
	const json_t *days;
	int (*take)(struct tdp_variation *variation);
};
int tdp_mutate_vary(struct tdp_variation *variation);

/* mutate_differ.c: the keys of a scenario that a report fits and another does not; empty
 * where they tell the same. NULL without memory. */
json_t *tdp_mutate_expect(const json_t *report, const json_t *other);

#endif
