/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_JSON_H
#define TDPELECT_JSON_H

/**
 * @file
 * libtdpelect-json: documents in, documents out. It reads no file and decides nothing: every
 * decision is the core's.
 *
 * Every `ret_text` is UTF-8 with a NUL after its `ret_byte_count` bytes; the caller frees it
 * with tdpelect_json_free(). A document that is refused is told by `reterr_error` with JSON
 * Pointer, line and column; nothing of it is quoted. How large one may be stands in
 * tdpelect/limits.h.
 */

#include <tdpelect.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(SWIG)
#define TDPELECT_JSON_API
#elif defined(_WIN32) && defined(TDPELECT_JSON_BUILDING)
#define TDPELECT_JSON_API __declspec(dllexport)
#elif defined(_WIN32) && !defined(TDPELECT_STATIC)
#define TDPELECT_JSON_API __declspec(dllimport)
#elif defined(__GNUC__)
#define TDPELECT_JSON_API __attribute__((visibility("default")))
#else
#define TDPELECT_JSON_API
#endif

/** One file that a document names (a campaign's elections, a scenario's given_file). */
struct tdpelect_json_file {
	const char *name;  /**< as the document writes it */
	const char *text;
	size_t byte_count;
};

/** Scenarios that are kept, and what they and other documents exercise. */
typedef struct tdpelect_json_suite tdpelect_json_suite;

/** How to judge and to tell. */
struct tdpelect_json_options {
	uint32_t size;
	int32_t language;               /**< TDPELECT_LANGUAGE_…, 0: English */
	struct tdpelect_date on;        /**< judge by this day's law; zeros: the document's */
	struct tdpelect_date as_of;     /**< report as of this day; zeros: the document's */
	const struct tdpelect_pack *const *packs; /**< beside the built-in ones; may be NULL */
	size_t pack_count;
	const struct tdpelect_json_file *files;   /**< what the document names; may be NULL */
	size_t file_count;
	tdpelect_json_suite *suite;     /**< notes what is exercised; may be NULL */
};

TDPELECT_JSON_API void tdpelect_json_options_init(struct tdpelect_json_options *options);

/** Frees a text handed out by this library. NULL is ignored. */
TDPELECT_JSON_API void tdpelect_json_free(char *text);

/**
 * Judges an election or a campaign: `tdpelect.report/1` or `tdpelect.campaign-report/1`,
 * on one line with a final newline. The same facts, rulebook and engine give the same bytes.
 * `options` may be NULL. `ret_decided` (may be NULL) is 0 where the state (of a campaign: of
 * some unit) is `unknown`, else 1.
 * Errors: every TDPELECT_ERROR_… of documents (names.h).
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_evaluate(
	const char *text, size_t byte_count, const struct tdpelect_json_options *options,
	char **ret_text, size_t *ret_byte_count, int *ret_decided,
	struct tdpelect_error *reterr_error);

/**
 * Judges an election and tells every comparison that was made, in order, with both sides and
 * the article: `tdpelect.trace/1`, on one line with a final newline. Of more than
 * TDPELECT_TRACE_LIMIT the first are told, `count` tells all. The same input gives the same
 * bytes. `ret_decided` is that of tdpelect_json_evaluate().
 * Errors: as tdpelect_json_evaluate().
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_trace(
	const char *text, size_t byte_count, const struct tdpelect_json_options *options,
	char **ret_text, size_t *ret_byte_count, int *ret_decided,
	struct tdpelect_error *reterr_error);

/**
 * Derives a report once more from the facts (an election or a campaign), as it was asked for
 * by what it records (the day of its law, the day it speaks of; its language is found), and
 * tells where the two differ: `tdpelect.verification/1`. That another version of the library
 * made it is told and is no difference. `ret_same` (may be NULL) is 1 where nothing differs.
 * Errors: as tdpelect_json_evaluate(); TDPELECT_ERROR_FORMAT (not the report of an election or
 * a campaign).
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_verify(
	const char *report, size_t byte_count, const char *facts, size_t facts_byte_count,
	const struct tdpelect_json_options *options, char **ret_text, size_t *ret_byte_count,
	int *ret_same, struct tdpelect_error *reterr_error);

/**
 * The relative names of the files a campaign or scenario needs, one a line; empty where none.
 * Errors: of documents; TDPELECT_ERROR_FILE_NAME (a name that would leave its folder).
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_files(const char *text, size_t byte_count,
						      char **ret_text, size_t *ret_byte_count,
						      struct tdpelect_error *reterr_error);

/**
 * A report, trace, verification, or what tells of the law (rulebook, rulebook-diff, timeline) for
 * people: "text" (aligned tables), "markdown" or "html" (one page that needs
 * nothing beside it and prints on A4), in a language.
 * Errors: of documents; TDPELECT_ERROR_WORD (format).
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_render(const char *report, size_t byte_count,
						       const char *format, int32_t language,
						       char **ret_text, size_t *ret_byte_count,
						       struct tdpelect_error *reterr_error);

/**
 * What is signed after a count, in the field order of the form that the law of the day has,
 * with blanks for what is not known; of a campaign the quick report. `form`: "minutes" (or
 * NULL), or "notice", what communes publish. `format` is one of tdpelect_json_render().
 * `round` counts from 1; 0: the last one held. `ret_complete` (may be NULL) is 0 where a
 * number or the outcome is a blank.
 * Errors: as tdpelect_json_evaluate(); TDPELECT_ERROR_WORD (form, format) · _RANGE (no such
 * round).
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_minutes(
	const char *text, size_t byte_count, const struct tdpelect_json_options *options,
	const char *form, const char *format, int32_t round, char **ret_text,
	size_t *ret_byte_count, int *ret_complete, struct tdpelect_error *reterr_error);

/**
 * Runs one scenario, or one row of a table (line by line in the order of the file): a JSON
 * array of `{"name", "passed", "differences": [{"at", "expected", "found"}]}`.
 * `name` is what to call a scenario without a name (its file); a `name` that ends in `.tsv`
 * is a table.
 * Errors: of documents: a scenario that is not one.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_audit(
	const char *name, const char *text, size_t byte_count,
	const struct tdpelect_json_options *options, char **ret_text, size_t *ret_byte_count,
	struct tdpelect_error *reterr_error);

/**
 * An empty suite. It is for one thread at a time.
 * Owner: the caller frees it with tdpelect_json_suite_free().
 * Errors: TDPELECT_ERROR_ARGUMENT · _MEMORY.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_suite_new(tdpelect_json_suite **ret_suite,
							  struct tdpelect_error *reterr_error);

/** Frees a suite. NULL is ignored. */
TDPELECT_JSON_API void tdpelect_json_suite_free(tdpelect_json_suite *suite);

/**
 * Runs a scenario or table as tdpelect_json_audit() does, notes what it exercises and keeps
 * it. What is handed in is copied; only the packs of the options must outlive the suite.
 * Errors: as tdpelect_json_audit(); then nothing is kept.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_suite_add(
	tdpelect_json_suite *suite, const char *name, const char *text, size_t byte_count,
	const struct tdpelect_json_options *options, char **ret_text, size_t *ret_byte_count,
	struct tdpelect_error *reterr_error);

/**
 * What was exercised so far, and what not: `tdpelect.coverage/1`. A value of a pack counts
 * where a rule read it in an election or roll whose law took it from that pack. Elections and
 * rolls count that were judged with the suite in their options, scenarios or not.
 * Errors: TDPELECT_ERROR_ARGUMENT · _MEMORY.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_suite_coverage(
	const tdpelect_json_suite *suite, char **ret_text, size_t *ret_byte_count,
	struct tdpelect_error *reterr_error);

/**
 * Whether the suite's scenarios would notice a slip in a pack: every value of every pack is
 * changed as an error would change it, one at a time, and the scenarios that the change can
 * reach and that pass are run again. `tdpelect.mutation/1`: how many were noticed, and each that
 * was not, with facts that would have noticed it where some were found. `only` is the id of one
 * pack, NULL for all. `explained` (may be NULL) is `tdpelect.survivors/1`: mutants that nobody
 * can notice, with the reason. Those after which the law of every place says the same on every
 * day are told apart, as equivalents. `ret_noticed` (may be NULL) is 1 where all others were
 * noticed.
 * Errors: of documents (explained); TDPELECT_ERROR_REFERENCE (no such pack) · _ARGUMENT ·
 * _MEMORY.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_suite_mutate(
	const tdpelect_json_suite *suite, const char *only, const char *explained,
	size_t explained_byte_count, char **ret_text, size_t *ret_byte_count, int *ret_noticed,
	struct tdpelect_error *reterr_error);

/**
 * Judges a roll of households, which is CSV with a first line: `household_id`, the separator
 * (comma, semicolon or tab), then in any order `person_id`, `birth_date` and any of the facts;
 * cells of facts are yes, no, có, không, or empty where nothing is known. One row a household.
 * The text is `tdpelect.roll-report/1`. `on` is the polling day; zeros: that of the options.
 * `ret_clean` (may be NULL) is 1 where nothing was found but information, else 0.
 * Memory grows with the rows, time with the bytes.
 * Errors: TDPELECT_ERROR_PLACE · _DATE_IMPOSSIBLE · _ENCODING · _FORMAT (the first line,
 * quotes) · _KEY_UNKNOWN, _KEY_DUPLICATE (columns) · _MISSING (columns, cells, a household) ·
 * _SIZE (cells) · _ID · _WORD · _DATE_FORM · _MEMORY …; `path` is the column's name, with
 * line and column (in bytes) of the cell.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_roll(
	const char *csv, size_t byte_count, const char *place, struct tdpelect_date on,
	const struct tdpelect_json_options *options, char **ret_text, size_t *ret_byte_count,
	int *ret_clean, struct tdpelect_error *reterr_error);

/** The same facts under another law, over any number of documents. */
typedef struct tdpelect_json_what_if tdpelect_json_what_if;

/**
 * Asks what if: by the law of the premise instead of each election's own. The premise and all
 * it points to must outlive what is made here, which is for one thread at a time.
 * Owner: the caller frees it with tdpelect_json_what_if_free().
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _MEMORY.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_what_if_new(
	const struct tdpelect_premise *premise, tdpelect_json_what_if **ret_what_if,
	struct tdpelect_error *reterr_error);

/** Frees it. NULL is ignored. */
TDPELECT_JSON_API void tdpelect_json_what_if_free(tdpelect_json_what_if *what_if);

/**
 * Judges an election, or every one of a campaign, by its own law (as tdpelect_json_evaluate()
 * with these options) and by that of the premise, and notes what differs. `name` (may be NULL)
 * is what to call the document. With `wants_all` groups that do not differ are listed too.
 * Errors: as tdpelect_json_evaluate(), and those of tdpelect_election_judge_under(), with the
 * premise's member in `path`; then nothing of the document is kept but that it is unusable.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_what_if_add(
	tdpelect_json_what_if *what_if, const char *name, const char *text,
	size_t byte_count, int wants_all, const struct tdpelect_json_options *options,
	struct tdpelect_error *reterr_error);

/**
 * What all documents so far come to: `tdpelect.what-if/1`, on one line with a final newline.
 * `ret_compared` (may be NULL) is 0 where some group could not be compared, else 1.
 * Errors: TDPELECT_ERROR_ARGUMENT · _MEMORY.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_what_if_report(
	const tdpelect_json_what_if *what_if, char **ret_text, size_t *ret_byte_count,
	int *ret_compared, struct tdpelect_error *reterr_error);

/**
 * Reads a pack; it has passed tdpelect_pack_check().
 * Owner: the caller frees it with tdpelect_json_pack_free().
 * Errors: of documents; TDPELECT_ERROR_PACK.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_pack_read(const char *text, size_t byte_count,
							  struct tdpelect_pack **ret_pack,
							  struct tdpelect_error *reterr_error);

/**
 * Checks a pack as its author needs it, `tdpelect.pack-check/1`: every error that can be told
 * at once (TDPELECT_PROBLEM_LIMIT at most), with pointer, line and column, what would have been
 * right, and the nearest name; then, where it may be used, what is odd about it (grades without
 * a note, values that change nothing, holes, packs it rests on that do not exist). `name` is
 * what to call the file, may be NULL. `ret_usable` (may be NULL) is 1 where
 * tdpelect_json_pack_read() takes it, else 0.
 * Errors: TDPELECT_ERROR_ARGUMENT · _MEMORY · _STRUCT: what is wrong with the pack is no error
 * of the call.
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_pack_check(
	const char *name, const char *text, size_t byte_count,
	const struct tdpelect_json_options *options, char **ret_text,
	size_t *ret_byte_count, int *ret_usable, struct tdpelect_error *reterr_error);

/** Frees a pack that was read. NULL is ignored. */
TDPELECT_JSON_API void tdpelect_json_pack_free(struct tdpelect_pack *pack);

/**
 * The law of a place on a day, `tdpelect.rulebook/1`: the instruments in force, every value
 * with what it says (as in a pack, in words, and as a sentence), its articles and how well
 * they were seen, contradictions, and the values on which it is silent. `on` zeros: that of
 * the options. Packs and language come out of the options.
 * Errors: as tdpelect_rulebook_resolve().
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_rulebook(
	const char *place, struct tdpelect_date on,
	const struct tdpelect_json_options *options, char **ret_text,
	size_t *ret_byte_count, struct tdpelect_error *reterr_error);

/**
 * What differs between the law of one place and day and that of another, in words,
 * `tdpelect.rulebook-diff/1`; and what is the same by another article. Days of zeros: that of
 * the options.
 * Errors: as tdpelect_rulebook_resolve().
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_rulebook_diff(
	const char *first_place, struct tdpelect_date first_on, const char *second_place,
	struct tdpelect_date second_on, const struct tdpelect_json_options *options,
	char **ret_text, size_t *ret_byte_count, struct tdpelect_error *reterr_error);

/**
 * The same of two packs, each alone over the library's own choices; two versions of one pack
 * may have the same id. `on` zeros: without the values that are narrower in time.
 * Errors: as tdpelect_rulebook_stack().
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_pack_diff(
	const struct tdpelect_pack *first_pack, const struct tdpelect_pack *second_pack,
	struct tdpelect_date on, const struct tdpelect_json_options *options,
	char **ret_text, size_t *ret_byte_count, struct tdpelect_error *reterr_error);

/**
 * Who set each value of a place from when to when, `tdpelect.timeline/1`, and its holes: the
 * spans since the first instrument that nothing covers. `ids` are names of values; none: all
 * that were ever set.
 * Errors: as tdpelect_rulebook_next_change(); TDPELECT_ERROR_WORD (no such value).
 */
TDPELECT_JSON_API tdpelect_status tdpelect_json_timeline(
	const char *place, const char *const *ids, size_t id_count,
	const struct tdpelect_json_options *options, char **ret_text,
	size_t *ret_byte_count, struct tdpelect_error *reterr_error);

/**
 * The JSON Schema (draft 2020-12) of a format: "election", "report", "pack", "campaign",
 * "campaign-report", "coverage", "scenario", "roll-report", "trace", "verification",
 * "rulebook", "rulebook-diff", "timeline", "mutation", "survivors", "what-if", "pack-check"; NULL
 * for another name. It lives as long as the library.
 */
TDPELECT_JSON_API const char *tdpelect_json_schema(const char *name);

#ifdef __cplusplus
}
#endif

#endif
