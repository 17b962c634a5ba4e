/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_ELECTION_H
#define TDPELECT_ELECTION_H

/**
 * @file
 * The facts of one group's election, put together call by call.
 *
 * Everything handed in is copied. Ids are `[A-Za-z0-9._-]{1,64}`; counts are 0 … 2^31-1 or
 * TDPELECT_UNKNOWN; dates are whole days or zeros. Every call refuses what does not fit with
 * the argument's name in `path`, and leaves the election as it was; what adds to a list that
 * is full (limits.h) is refused by TDPELECT_ERROR_SIZE.
 */

#include <tdpelect/date.h>
#include <tdpelect/eligibility.h>
#include <tdpelect/majority.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tdpelect_election tdpelect_election;

/** Owner: the caller, who frees it. Errors: TDPELECT_ERROR_MEMORY · _ARGUMENT · _ID. */
TDPELECT_API tdpelect_status tdpelect_election_new(const char *unit_id,
						   tdpelect_election **ret_election,
						   struct tdpelect_error *reterr_error);

/** Frees it and all that hangs on it. NULL is ignored. */
TDPELECT_API void tdpelect_election_free(tdpelect_election *election);

/** What a percentage was printed as: "91,0" is digits 910, decimals 1. decimals -1: none. */
struct tdpelect_printed_percent {
	int64_t digits;
	int32_t decimals;
	uint32_t reserved;
};

#define TDPELECT_PRINTED_PERCENT_NONE {0, -1, 0}

/**
 * Reads a printed percentage, with a dot or a comma and up to 6 decimals, 0 … 10^9.
 * Errors: TDPELECT_ERROR_PERCENT_FORM · _ARGUMENT.
 */
TDPELECT_API tdpelect_status tdpelect_printed_percent_parse(
	const char *text, struct tdpelect_printed_percent *ret_percent,
	struct tdpelect_error *reterr_error);

/** 1 where `printed` is `count` of `of`, rounded half up to the decimals printed; else 0. */
TDPELECT_API int tdpelect_printed_percent_fits(struct tdpelect_printed_percent printed,
					       int64_t count, int64_t of);

/** What is known of the election as a whole. */
struct tdpelect_election_facts {
	uint32_t size;
	int32_t household_count;        /**< of the unit */
	int32_t electorate_kind;        /**< TDPELECT_ELECTORATE_KIND_…, 0: not told */
	int32_t electorate_count;
	struct tdpelect_date called;    /**< preparation */
	struct tdpelect_date candidate_list;
	struct tdpelect_date election_team;
	struct tdpelect_date published;
	struct tdpelect_date invited;
	struct tdpelect_date result_sent;
	struct tdpelect_date result_received;
	struct tdpelect_date recognition_date;
	int32_t recognition;            /**< TDPELECT_RECOGNITION_…, 0: none */
	struct tdpelect_date interim_appointed;
	struct tdpelect_date as_of;     /**< zeros: all that is recorded is known */
	int32_t petition_households;    /**< of a release; TDPELECT_UNKNOWN: none */
	int32_t team_members;           /**< of the election team */
	int32_t counting_board_members;
	int32_t witnesses;
	int32_t team_head;              /**< TDPELECT_TEAM_HEAD_…, 0: not told */
	int32_t calendar_given;         /**< 1: holidays and workdays are the caller's, even none */
	int32_t release_ground;         /**< TDPELECT_RELEASE_GROUND_…, 0: not told */
	int32_t release_initiator;      /**< TDPELECT_RELEASE_INITIATOR_…, 0: not told */
	int32_t release_chair;          /**< TDPELECT_RELEASE_CHAIR_…, 0: not told */
	int32_t front_head_holds_office; /**< 1, 0 or TDPELECT_UNKNOWN, like the next two */
	int32_t signed_by_head;         /**< the decision of the community */
	int32_t signed_by_front_head;
	int32_t signing_representatives; /**< of households */
};

TDPELECT_API void tdpelect_election_facts_init(struct tdpelect_election_facts *facts);

TDPELECT_API tdpelect_status tdpelect_election_set_facts(
	tdpelect_election *election, const struct tdpelect_election_facts *facts,
	struct tdpelect_error *reterr_error);

/** By which place's law, on which day (zeros: the first polling day) it is judged. */
TDPELECT_API tdpelect_status tdpelect_election_set_place(tdpelect_election *election,
							 const char *place,
							 struct tdpelect_date on,
							 struct tdpelect_error *reterr_error);

/** Adds a pack to the stack it is judged by instead, the first lowest. */
TDPELECT_API tdpelect_status tdpelect_election_add_pack(tdpelect_election *election,
							const char *pack_id,
							struct tdpelect_error *reterr_error);

/** A day of the caller's working calendar: `is_workday` 1, or 0 for a holiday. */
TDPELECT_API tdpelect_status tdpelect_election_add_calendar_day(
	tdpelect_election *election, struct tdpelect_date day, int is_workday,
	struct tdpelect_error *reterr_error);

/**
 * Adds an office to be filled: "head", "deputy" or another id; 1 … 64 seats.
 * Errors: TDPELECT_ERROR_ID · _RANGE · _DUPLICATE (the same office twice) · _MEMORY.
 */
TDPELECT_API tdpelect_status tdpelect_election_add_office(tdpelect_election *election,
							  const char *office, int32_t seats,
							  int32_t *ret_office,
							  struct tdpelect_error *reterr_error);

/**
 * Adds a candidate to an office's list.
 * `withdrawn` 1 or 0; `nominated` TDPELECT_NOMINATED_… or 0; `person` may be NULL.
 * Errors: TDPELECT_ERROR_ID · _DUPLICATE · _REFERENCE (office) · _STRUCT · _RANGE · _MEMORY.
 */
TDPELECT_API tdpelect_status tdpelect_election_add_candidate(
	tdpelect_election *election, int32_t office, const char *candidate_id, int withdrawn,
	int32_t nominated, const struct tdpelect_person *person,
	struct tdpelect_error *reterr_error);

/** What is known of one round. */
struct tdpelect_round {
	uint32_t size;
	int32_t form;                /**< TDPELECT_FORM_…, 0: not told (conference) */
	int32_t method;              /**< TDPELECT_METHOD_…, 0: not told */
	int32_t electorate_kind;     /**< its own, where the roll changed; 0 */
	int32_t electorate_count;    /**< its own, where the roll changed */
	int32_t present_count;
	int32_t households_without_representative;
	int32_t postponed;           /**< 1: by decision; then it is not held */
	struct tdpelect_date date;   /**< its first day */
	struct tdpelect_date closed; /**< its last day, where it took several */
	struct tdpelect_date postponed_on;
	struct tdpelect_date postponed_until;
	int32_t published_present;   /**< as printed, to be checked */
	uint32_t reserved;
	struct tdpelect_printed_percent published_present_percent;
};

TDPELECT_API void tdpelect_round_init(struct tdpelect_round *round);

/** Adds a round; their order is the order of calls. Errors: as the others · _MEMORY. */
TDPELECT_API tdpelect_status tdpelect_election_add_round(tdpelect_election *election,
							 const struct tdpelect_round *round,
							 int32_t *ret_round,
							 struct tdpelect_error *reterr_error);

/** Adds a cluster to a round; either count may be unknown. */
TDPELECT_API tdpelect_status tdpelect_election_add_cluster(tdpelect_election *election,
							   int32_t round,
							   int32_t household_count,
							   int32_t present_count,
							   struct tdpelect_error *reterr_error);

/**
 * Adds what a round's meeting voted on beside the election: TDPELECT_MEETING_MATTER_… and the
 * hands for, against and abstaining.
 * Errors: TDPELECT_ERROR_REFERENCE (round) · _WORD (matter) · _RANGE (a count) · _MEMORY.
 */
TDPELECT_API tdpelect_status tdpelect_election_add_meeting_vote(
	tdpelect_election *election, int32_t round, int32_t matter, int32_t votes,
	int32_t against, int32_t abstain, struct tdpelect_error *reterr_error);

/** Adds an alleged breach to a round: TDPELECT_BREACH_…, TDPELECT_RULING_… or 0. */
TDPELECT_API tdpelect_status tdpelect_election_add_breach(tdpelect_election *election,
							  int32_t round, int32_t breach,
							  int32_t ruling,
							  struct tdpelect_date ruled,
							  struct tdpelect_error *reterr_error);

/** Adds a personnel problem to be settled before polling day; zeros: not (yet). */
TDPELECT_API tdpelect_status tdpelect_election_add_escalation(tdpelect_election *election,
							      struct tdpelect_date raised,
							      struct tdpelect_date settled,
							      struct tdpelect_error *reterr_error);

/** What is known of one office's contest in one round. */
struct tdpelect_contest {
	uint32_t size;
	int32_t kind;                 /**< TDPELECT_CONTEST_KIND_…, 0: election */
	int32_t issued_ballot_count;
	int32_t returned_ballot_count;
	int32_t valid_ballot_count;
	int32_t invalid_ballot_count;
	int32_t reported;             /**< TDPELECT_OUTCOME_…, 0: none; an outcome without counts */
	int32_t published_outcome;    /**< TDPELECT_OUTCOME_…, 0: none; as printed, to be checked */
	int32_t published_elected_given; /**< 1: who was elected was printed, maybe nobody */
	int32_t published_issued;     /**< as printed, to be checked, like all that follow */
	int32_t published_returned;
	int32_t published_valid;
	int32_t published_invalid;
	uint32_t reserved;
	struct tdpelect_printed_percent published_issued_percent;
	struct tdpelect_printed_percent published_returned_percent;
	struct tdpelect_printed_percent published_valid_percent;
	struct tdpelect_printed_percent published_invalid_percent;
};

TDPELECT_API void tdpelect_contest_init(struct tdpelect_contest *contest);

/**
 * Adds a contest. Errors: _REFERENCE (no such office) · _DUPLICATE (twice in a round) · _WORD
 * (`reported`, too: no release elects, no election releases) …
 */
TDPELECT_API tdpelect_status tdpelect_election_add_contest(
	tdpelect_election *election, int32_t round, const char *office,
	const struct tdpelect_contest *contest, int32_t *ret_contest,
	struct tdpelect_error *reterr_error);

/**
 * Sets the votes of one candidate in a contest (TDPELECT_UNKNOWN leaves a count as it was).
 * An id that the office does not list is counted too, after the listed ones.
 */
TDPELECT_API tdpelect_status tdpelect_election_set_votes(tdpelect_election *election,
							 int32_t round, int32_t contest,
							 const char *candidate_id, int32_t votes,
							 int32_t against, int32_t abstain,
							 struct tdpelect_error *reterr_error);

/**
 * Adds papers of a contest that are alike, `count` of them, marked by tdpelect_election_add_mark();
 * `issued` 0: not papers that the election team issued. All papers together are those returned.
 * Errors: TDPELECT_ERROR_REFERENCE (contest) · _WORD (a release) · _RANGE (a negative count, or
 * more than 2^31-1 papers) · _MEMORY.
 */
TDPELECT_API tdpelect_status tdpelect_election_add_papers(tdpelect_election *election,
							  int32_t round, int32_t contest,
							  int32_t count, int32_t issued,
							  struct tdpelect_error *reterr_error);

/**
 * Marks a name on the papers added last, listed or not.
 * Errors: TDPELECT_ERROR_REFERENCE (contest, or it has no papers) · _ID · _DUPLICATE (marked on
 * the same paper) · _MEMORY.
 */
TDPELECT_API tdpelect_status tdpelect_election_add_mark(tdpelect_election *election, int32_t round,
							int32_t contest, const char *candidate_id,
							struct tdpelect_error *reterr_error);

/** What was printed of one candidate: a count (or UNKNOWN) and a percentage. */
TDPELECT_API tdpelect_status tdpelect_election_set_published_votes(
	tdpelect_election *election, int32_t round, int32_t contest, const char *candidate_id,
	int32_t count, struct tdpelect_printed_percent percent,
	struct tdpelect_error *reterr_error);

/** Adds one who was printed as elected. */
TDPELECT_API tdpelect_status tdpelect_election_add_published_elected(
	tdpelect_election *election, int32_t round, int32_t contest, const char *candidate_id,
	struct tdpelect_error *reterr_error);

/** The unit's id; lives as long as the election. */
TDPELECT_API const char *tdpelect_election_unit_id(const tdpelect_election *election);

/** How many offices it has, and an office's name; NULL past the end. */
TDPELECT_API size_t tdpelect_election_office_count(const tdpelect_election *election);
TDPELECT_API const char *tdpelect_election_office(const tdpelect_election *election, size_t office);

#ifdef __cplusplus
}
#endif

#endif
