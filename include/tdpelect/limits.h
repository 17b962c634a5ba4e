/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_LIMITS_H
#define TDPELECT_LIMITS_H

/**
 * @file
 * How large things may be. Each stands far above what any election has; what is larger is
 * refused by TDPELECT_ERROR_SIZE (nesting: _DEPTH) before it costs time or memory. What stands
 * not here is bounded by memory alone. docs/limits.md tells why each is what it is.
 */

#include <tdpelect/base.h>

/** Bytes of a JSON document; a larger campaign names its elections in `files`. */
#define TDPELECT_DOCUMENT_BYTE_LIMIT 268435456

/** Values (objects, arrays, texts, numbers …) of a JSON document. */
#define TDPELECT_DOCUMENT_VALUE_LIMIT 8388608

/** Objects and arrays of a JSON document within each other, the outermost included. */
#define TDPELECT_DOCUMENT_DEPTH_LIMIT 64

/** Bytes of a roll, and of a table of scenarios. */
#define TDPELECT_TABLE_BYTE_LIMIT 2147483647

/** Bytes of one cell of a roll. */
#define TDPELECT_ROLL_CELL_LIMIT 4096

/** Rows of a roll. */
#define TDPELECT_ROLL_ROW_LIMIT 1073741824

/** Letters of an id. */
#define TDPELECT_ID_LIMIT 64

/** Offices of an election. */
#define TDPELECT_OFFICE_LIMIT 100

/** Seats of an office. */
#define TDPELECT_SEAT_LIMIT 64

/** Rounds of an election. */
#define TDPELECT_ROUND_LIMIT 10000

/** Every other list of an election: the candidates of an office; the clusters, breaches and
 * meeting votes of a round; whom a contest's votes, papers and printed figures name; its papers
 * and their marks; escalations; the days of its calendar. */
#define TDPELECT_LIST_LIMIT 1000000

/** Packs that an election names instead of a place. */
#define TDPELECT_STACK_LIMIT 100

/** Values of a pack, each span of time counted. */
#define TDPELECT_PACK_VALUE_LIMIT 1000

/** Packs that a pack rests on; articles of one of its values; steps of seats by households. */
#define TDPELECT_PACK_LIST_LIMIT 100

/** Deadlines of a campaign: each lists the units that are late. */
#define TDPELECT_DEADLINE_LIMIT 100

/** Files that a campaign names. */
#define TDPELECT_FILE_LIMIT 100000

/** Elections of a campaign's own document, and summaries. */
#define TDPELECT_UNIT_LIMIT 1000000

/** Names that a scenario expects or forbids, of findings and of places. */
#define TDPELECT_EXPECTATION_LIMIT 1000

/** Problems of a pack that are told at once. */
#define TDPELECT_PROBLEM_LIMIT 100

/** Comparisons of a trace that are told. */
#define TDPELECT_TRACE_LIMIT 100000

#endif
