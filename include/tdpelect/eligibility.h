/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_ELIGIBILITY_H
#define TDPELECT_ELIGIBILITY_H

/**
 * @file
 * Eligibility: may this person vote for this household, may this person stand?
 * Every reason, not the first. Voters and candidates are two tables of one function.
 */

#include <tdpelect/finding.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What is known of a person. Bits are 1 << TDPELECT_FACT_…; bit 0 (age) stays 0. */
struct tdpelect_person {
	uint32_t size;
	struct tdpelect_date birth_date; /**< may lack its day, or month and day; zeros: unknown */
	uint64_t known;                  /**< facts that are known */
	uint64_t truth;                  /**< facts that are true; unknown ones must be 0 here */
};

#define TDPELECT_PERSON_INIT {sizeof(struct tdpelect_person), {0, 0, 0}, 0, 0}

TDPELECT_API void tdpelect_person_init(struct tdpelect_person *person);

/** The answer. Bits are 1 << TDPELECT_FACT_…; bit 0 is the age or birth date. */
struct tdpelect_eligibility {
	uint32_t size;
	int32_t outcome;     /**< TDPELECT_ELIGIBILITY_… */
	uint64_t barred;     /**< bars that are known to fail */
	uint64_t advised;    /**< advices that are known to fail */
	uint64_t missing;    /**< facts of bars and advices that are not known */
	int32_t implausible; /**< 1 where the birth date cannot be: it is taken as unknown */
	uint32_t reserved;
};

#define TDPELECT_ELIGIBILITY_INIT {sizeof(struct tdpelect_eligibility), 0, 0, 0, 0, 0, 0}

/**
 * Judges one person on a polling day (zeros: not known, then the age is unknown too).
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _WORD (role) · _DATE_IMPOSSIBLE · _RANGE (a
 * true fact that is not known, or a bit that is no fact).
 */
TDPELECT_API tdpelect_status tdpelect_eligibility_judge(const tdpelect_rulebook *rulebook,
							int32_t role,
							const struct tdpelect_person *person,
							struct tdpelect_date polling_day,
							struct tdpelect_context *context,
							struct tdpelect_eligibility *ret_eligibility,
							struct tdpelect_error *reterr_error);

/**
 * Columns: one role, one polling day. `birth_dates` are YYYYMMDD (19610502; 19610500 and
 * 19610000 where parts are not known; 0: unknown). Every `ret_…` but the outcomes may be NULL.
 * Errors: as tdpelect_eligibility_judge(), `index` the row; the columns may be half written.
 */
TDPELECT_API tdpelect_status tdpelect_eligibility_columns(
	const tdpelect_rulebook *rulebook, int32_t role, struct tdpelect_date polling_day,
	const int32_t *birth_dates, const uint64_t *known, const uint64_t *truth,
	size_t row_count, uint8_t *ret_outcomes, uint64_t *ret_barred, uint64_t *ret_advised,
	uint64_t *ret_missing, struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
