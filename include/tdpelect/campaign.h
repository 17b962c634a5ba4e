/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_CAMPAIGN_H
#define TDPELECT_CAMPAIGN_H

/**
 * @file
 * What a ward, a province or the country has achieved: sums over units, each unit counted
 * once. The totals are a plain struct: add units in any order and from any number of parts.
 */

#include <tdpelect/decision.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Sums of units. 64-bit. Start from tdpelect_campaign_init(). */
struct tdpelect_campaign {
	uint32_t size;
	uint32_t reserved;
	int64_t unit_count;
	int64_t outcomes[13];            /**< units by TDPELECT_OUTCOME_… of the head */
	int64_t electorate;              /**< of held units */
	int64_t present;
	int64_t full_turnout_units;      /**< present = electorate */
	int64_t electorate_unknown_units; /**< held units whose electorate is not known */
	int64_t present_unknown_units;
	int64_t full_turnout_unknown_units;
};

TDPELECT_API void tdpelect_campaign_init(struct tdpelect_campaign *campaign);

/** Adds one unit. Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _RANGE · _WORD. */
TDPELECT_API tdpelect_status tdpelect_campaign_add_unit(struct tdpelect_campaign *campaign,
							const struct tdpelect_unit *unit,
							struct tdpelect_error *reterr_error);

/** Units told only as a sum of `count` of one outcome; figures may be -1: not known. */
struct tdpelect_summary {
	uint32_t size;
	int32_t outcome;
	int64_t count;
	int64_t electorate;
	int64_t present;
	int64_t full_turnout_units;
};

TDPELECT_API void tdpelect_summary_init(struct tdpelect_summary *summary);

/** Adds a summary of heads. Errors: as tdpelect_campaign_add_unit(). */
TDPELECT_API tdpelect_status tdpelect_campaign_add_summary(struct tdpelect_campaign *campaign,
							   const struct tdpelect_summary *summary,
							   struct tdpelect_error *reterr_error);

/** The sum of two parts of one campaign. Errors: as tdpelect_campaign_add_unit(). */
TDPELECT_API tdpelect_status tdpelect_campaign_merge(struct tdpelect_campaign *campaign,
						     const struct tdpelect_campaign *part,
						     struct tdpelect_error *reterr_error);

/** What was wanted and what was reached. */
struct tdpelect_target {
	uint32_t size;
	int32_t target;                  /**< TDPELECT_TARGET_… */
	struct tdpelect_fraction wanted; /**< of shares: turnout, units_elected */
	int64_t wanted_at_most;          /**< of the others */
	int64_t of;                      /**< -1 where not known (or no share) */
	int64_t reached;                 /**< -1 where not known */
	int32_t met;                     /**< 1, 0, or -1 where not known */
	uint32_t reserved;
	int64_t short_by;                /**< of shares; 0 when met */
	int64_t exceeded_by;             /**< of the others; 0 when met */
};

#define TDPELECT_TARGET_INIT                                                                 \
	{sizeof(struct tdpelect_target), 0, {0, 0}, 0, 0, 0, 0, 0, 0, 0}

/**
 * Compares a campaign with one target, filling in `of`, `reached`, `met` and what is missing.
 * Errors: TDPELECT_ERROR_ARGUMENT · _STRUCT · _WORD · _FRACTION · _RANGE.
 */
TDPELECT_API tdpelect_status tdpelect_campaign_target(const struct tdpelect_campaign *campaign,
						      struct tdpelect_target *target,
						      struct tdpelect_error *reterr_error);

#ifdef __cplusplus
}
#endif

#endif
