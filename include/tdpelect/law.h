/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_LAW_H
#define TDPELECT_LAW_H

/**
 * @file
 * The law as data: a pack is what one instrument says, a rulebook what a place and a day
 * resolve to.
 *
 * The packs that come with the library are constants of these same structs; a pack read at
 * run time (tdpelect_json_pack_read()) is the same struct and passes the same check.
 */

#include <tdpelect/date.h>
#include <tdpelect/fraction.h>
#include <tdpelect/names.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Where a value stands in the law. A frozen value. Absent parts are NULL. */
struct tdpelect_citation {
	const char *pack;    /**< the pack's id, "vn-nqlt-09-2008"; filled in by the rulebook */
	const char *article;
	const char *clause;
	const char *point;
	int32_t evidence;    /**< TDPELECT_EVIDENCE_… */
	uint32_t reserved;
};

/**
 * What a rule says. Which of the fields speak is told by `kind`:
 *   ratio      compare, base, first/second: numerator and denominator
 *   range      first, second: least and most (-1: no limit)
 *   days       first: the number, unit, event: from when
 *   months     first: the number, event: from when
 *   choice     choice
 *   criterion  effect; first: the least age for an age, else 1 or 0 for what the fact must be
 *   steps      steps, step_count
 *   none       the instrument deliberately sets none
 * All others are 0.
 */
struct tdpelect_step_of_households {
	int32_t from_households; /**< from this many households on */
	int32_t seats;
};

struct tdpelect_rule {
	uint32_t size;
	int32_t kind;      /**< TDPELECT_KIND_…, 0 where the value is absent */
	int32_t compare;
	int32_t base;
	int32_t first;
	int32_t second;
	int32_t unit;
	int32_t event;
	int32_t choice;
	int32_t effect;
	int32_t evidence;  /**< the best evidence among its laws; 0 in a pack */
	uint32_t reserved;
	const struct tdpelect_step_of_households *steps;
	size_t step_count;
	const struct tdpelect_citation *laws;
	size_t law_count;
};

#define TDPELECT_RULE_INIT                                                                   \
	{sizeof(struct tdpelect_rule), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, NULL, 0}

/** One value of a pack, for the whole of the pack's time or a part of it. */
struct tdpelect_pack_entry {
	int32_t value;              /**< TDPELECT_VALUE_… */
	struct tdpelect_date from;  /**< zeros: since the pack is in force */
	struct tdpelect_date to;    /**< zeros: as long as the pack is in force */
	uint32_t reserved;
	struct tdpelect_rule rule;
};

/** What one instrument says. All pointers belong to whoever made the pack. */
struct tdpelect_pack {
	uint32_t size;
	int32_t in_force_evidence;
	const char *id;
	const char *jurisdiction;        /**< "VN", "VN/ha-noi", "VN/ha-noi/ngoc-thuy" */
	const char *instrument_number;   /**< as printed; NULL for the project's own */
	const char *title_vi;            /**< may be NULL */
	const char *title_en;            /**< may be NULL */
	struct tdpelect_date issued;     /**< zeros where not known */
	struct tdpelect_date from;       /**< in force; zeros: always */
	struct tdpelect_date to;         /**< zeros: still in force */
	uint32_t reserved;
	const char *const *under;        /**< ids of the packs it rests on and falls with */
	size_t under_count;
	const struct tdpelect_pack_entry *entries;
	size_t entry_count;
};

#define TDPELECT_PACK_INIT                                                                   \
	{sizeof(struct tdpelect_pack), 0, NULL, NULL, NULL, NULL, NULL, {0, 0, 0},           \
	 {0, 0, 0}, {0, 0, 0}, 0, NULL, 0, NULL, 0}

/** The packs that come with the library. They live as long as the library is loaded. */
TDPELECT_API const struct tdpelect_pack *const *tdpelect_packs(size_t *ret_pack_count);

/**
 * Whether a pack may be used: ids, dates, every value known and of its registered kind, every
 * ratio 0 < num <= den with compare and base, every value with a law. The built-in ones pass
 * it in a test, those read at run time whenever they are read.
 * Errors: TDPELECT_ERROR_PACK, with the place in `path` ("/values/quorum/ratio") ·
 * TDPELECT_ERROR_SIZE (limits.h) · _STRUCT.
 */
TDPELECT_API tdpelect_status tdpelect_pack_check(const struct tdpelect_pack *pack,
						 struct tdpelect_error *reterr_error);

/**
 * What a place and a day resolve to. Immutable once sealed; then any thread may read it.
 */
typedef struct tdpelect_rulebook tdpelect_rulebook;

/**
 * Resolves a place and a day: for every value the packs of the country, then the province,
 * then the commune in force that day; the nearer place wins, on one level the later
 * instrument. A place without packs of its own resolves to its country. Where nothing is in
 * force the rulebook is empty and tdpelect_rulebook_pack_count() is 0.
 * Owner: the caller frees it with tdpelect_rulebook_free(); the packs must outlive it.
 * Errors: TDPELECT_ERROR_PLACE (not of the form VN/province/commune, or a country no pack
 * speaks of) · _DATE_IMPOSSIBLE · _PACK · _MEMORY · _ARGUMENT.
 */
TDPELECT_API tdpelect_status tdpelect_rulebook_resolve(const struct tdpelect_pack *const *packs,
						       size_t pack_count, const char *place,
						       struct tdpelect_date day,
						       tdpelect_rulebook **ret_rulebook,
						       struct tdpelect_error *reterr_error);

/**
 * The first day after `after` on which what a place resolves to may be another than the day
 * before: a pack that speaks for it, one that it rests on, or one of its values begins or has
 * ended. Of zeros the first of all; zeros where there is none. A place's history is to walk
 * along these days and resolve each.
 * Errors: as tdpelect_rulebook_resolve(); _DATE_IMPOSSIBLE (`after`).
 */
TDPELECT_API tdpelect_status tdpelect_rulebook_next_change(
	const struct tdpelect_pack *const *packs, size_t pack_count, const char *place,
	struct tdpelect_date after, struct tdpelect_date *ret_date,
	struct tdpelect_error *reterr_error);

/**
 * Stacks the packs named by `ids`, the first lowest, over `vn-choices`. With a `day` values
 * narrower in time are taken as of it; zeros: only those that are not narrower.
 * Errors: TDPELECT_ERROR_REFERENCE (an id that is not among the packs; `index`) · _MEMORY …
 */
TDPELECT_API tdpelect_status tdpelect_rulebook_stack(const struct tdpelect_pack *const *packs,
						     size_t pack_count, const char *const *ids,
						     size_t id_count, struct tdpelect_date day,
						     tdpelect_rulebook **ret_rulebook,
						     struct tdpelect_error *reterr_error);

/**
 * A copy that can be changed by tdpelect_rulebook_set() until it is sealed; of NULL an empty
 * one. What audits, mutations and tests are made with.
 * Errors: TDPELECT_ERROR_MEMORY.
 */
TDPELECT_API tdpelect_status tdpelect_rulebook_derive(const tdpelect_rulebook *rulebook,
						      tdpelect_rulebook **ret_rulebook,
						      struct tdpelect_error *reterr_error);

/**
 * Sets one value of an unsealed rulebook; a rule of kind 0 removes it. Steps and laws are
 * copied; the strings of the laws are not and must outlive the rulebook.
 * Errors: TDPELECT_ERROR_SEALED · _REFERENCE (no such value) · _STRUCT · _MEMORY. Whether the
 * rule makes sense is checked by tdpelect_rulebook_seal().
 */
TDPELECT_API tdpelect_status tdpelect_rulebook_set(tdpelect_rulebook *rulebook, int32_t value,
						   const struct tdpelect_rule *rule,
						   struct tdpelect_error *reterr_error);

/**
 * Checks every value and freezes the rulebook.
 * Errors: TDPELECT_ERROR_PACK, with the value's name in `path`; it stays unsealed.
 */
TDPELECT_API tdpelect_status tdpelect_rulebook_seal(tdpelect_rulebook *rulebook,
						    struct tdpelect_error *reterr_error);

/** Frees a rulebook. NULL is ignored. */
TDPELECT_API void tdpelect_rulebook_free(tdpelect_rulebook *rulebook);

/** One value; NULL where the rulebook has none. Lives as long as the rulebook. */
TDPELECT_API const struct tdpelect_rule *tdpelect_rulebook_rule(const tdpelect_rulebook *rulebook,
								int32_t value);

/**
 * The pack that a value was taken from, as it was handed in, and which of its entries; NULL
 * where the value is absent, set by hand, or of a derived rulebook.
 */
TDPELECT_API const struct tdpelect_pack *tdpelect_rulebook_source(
	const tdpelect_rulebook *rulebook, int32_t value, size_t *ret_entry);

/** 1 where both rules say the same, whatever law they name; NULL stands for an absent one. */
TDPELECT_API int tdpelect_rule_says_same(const struct tdpelect_rule *a,
					 const struct tdpelect_rule *b);

/**
 * What a rule says of a value, in a language: "more than 1/2 of the whole electorate".
 * Returns the length needed, as snprintf does; 0 where there is no such value, language or
 * rule.
 */
TDPELECT_API size_t tdpelect_rule_print(int32_t value, const struct tdpelect_rule *rule,
					int32_t language, char *ret_text, size_t capacity);

/**
 * The same as a whole sentence: "Whoever has the votes of more than 1/2 of the whole
 * electorate is elected." Returns the length needed, as tdpelect_rule_print().
 */
TDPELECT_API size_t tdpelect_rule_sentence(int32_t value, const struct tdpelect_rule *rule,
					   int32_t language, char *ret_text, size_t capacity);

/**
 * In words what becomes of a value where one rule takes the place of another: "… the base
 * changes from “the whole electorate” to “those present”". Either may be NULL: nothing set.
 * Returns the length needed, as tdpelect_rule_print().
 */
TDPELECT_API size_t tdpelect_rule_change_print(int32_t value, const struct tdpelect_rule *before,
					       const struct tdpelect_rule *after,
					       int32_t language, char *ret_text,
					       size_t capacity);

/** How many packs it was made of, the project's own choices included where a law is too. */
TDPELECT_API size_t tdpelect_rulebook_pack_count(const tdpelect_rulebook *rulebook);

/** The id of one of its packs, lowest first; NULL past the end. */
TDPELECT_API const char *tdpelect_rulebook_pack_id(const tdpelect_rulebook *rulebook, size_t index);

/**
 * Two instruments of one level and issue date that differ (finding `law.contradicts`): the
 * value and the two packs. Returns 0 past the end, else 1.
 */
TDPELECT_API int tdpelect_rulebook_contradiction(const tdpelect_rulebook *rulebook, size_t index,
						 int32_t *ret_value, const char **ret_pack_a,
						 const char **ret_pack_b);

/**
 * One ASCII line a value, sorted by name, LF:
 * `majority ratio 1/2 more_than electorate vn-nqlt-09-2008:8.2 secondary`.
 * Returns the length needed, as snprintf does.
 */
TDPELECT_API size_t tdpelect_rulebook_listing(const tdpelect_rulebook *rulebook, char *ret_text,
					      size_t capacity);

/** "sha256:" and 64 hexadecimal digits of the listing's SHA-256; 72 bytes with the NUL. */
TDPELECT_API void tdpelect_rulebook_digest(const tdpelect_rulebook *rulebook,
					   char ret_digest[72]);

/** The same of any bytes: what a report's `facts_digest` is made with. */
TDPELECT_API void tdpelect_digest(const void *data, size_t byte_count, char ret_digest[72]);

#ifdef __cplusplus
}
#endif

#endif
