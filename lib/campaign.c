/* SPDX-License-Identifier: MIT */
/* Sums over units. The parts always add up to the total, whatever is not known. */
#include <tdpelect/campaign.h>

#include <string.h>

#include <tdpelect/words.h>

#include "base.h"
#include "date.h"
#include "fraction.h"

#define TOTAL_LIMIT ((int64_t)1 << 53) /* what a document can carry exactly */

void tdpelect_campaign_init(struct tdpelect_campaign *campaign)
{
	if (!campaign)
		return;
	tdp_begin(campaign, &(struct tdpelect_campaign){0});
}

void tdpelect_summary_init(struct tdpelect_summary *summary)
{
	if (!summary)
		return;
	tdp_begin(summary, &(struct tdpelect_summary){0});
	summary->electorate = summary->present = summary->full_turnout_units = -1;
}

/* An election's outcome as a unit can have it: a release is no unit's. */
static int is_unit_outcome(int32_t outcome)
{
	return outcome >= TDPELECT_OUTCOME_ELECTED && outcome <= TDPELECT_OUTCOME_UNKNOWN;
}

static tdpelect_status check(const struct tdpelect_campaign *campaign, const void *part,
			     size_t first, size_t known, struct tdpelect_error *error)
{
	if (!campaign || !part)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "campaign", -1, NULL);
	if (!tdp_struct_is_known(campaign, sizeof(*campaign)) ||
	    !tdp_is_known_struct(part, first, known))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "campaign", -1, NULL);
	return TDPELECT_OK;
}

static tdpelect_status add(struct tdpelect_campaign *campaign,
			   const struct tdpelect_campaign *part, struct tdpelect_error *error)
{
	int64_t *sums[] = {&campaign->unit_count, &campaign->electorate, &campaign->present,
			   &campaign->full_turnout_units, &campaign->electorate_unknown_units,
			   &campaign->present_unknown_units, &campaign->full_turnout_unknown_units};
	const int64_t parts[] = {part->unit_count, part->electorate, part->present,
				 part->full_turnout_units, part->electorate_unknown_units,
				 part->present_unknown_units, part->full_turnout_unknown_units};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		/* It loses what stands in an array of pointers.
		 * NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		if (parts[i] < 0 || parts[i] > TOTAL_LIMIT || *sums[i] > TOTAL_LIMIT - parts[i])
			return tdp_fail(error, TDPELECT_ERROR_RANGE, "campaign", -1, NULL);
	for (size_t i = 0; i < sizeof(part->outcomes) / sizeof(part->outcomes[0]); i++)
		if (part->outcomes[i] < 0 || part->outcomes[i] > TOTAL_LIMIT ||
		    campaign->outcomes[i] > TOTAL_LIMIT - part->outcomes[i])
			return tdp_fail(error, TDPELECT_ERROR_RANGE, "outcomes", -1, NULL);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		*sums[i] += parts[i];
	for (size_t i = 0; i < sizeof(part->outcomes) / sizeof(part->outcomes[0]); i++)
		campaign->outcomes[i] += part->outcomes[i];
	return TDPELECT_OK;
}

/* One held unit's figures; -1 where they are not known. */
static void fill_figures(struct tdpelect_campaign *part, int64_t electorate, int64_t present,
			 int64_t full_turnout, int64_t count)
{
	part->electorate = electorate < 0 ? 0 : electorate;
	part->present = present < 0 ? 0 : present;
	part->full_turnout_units = full_turnout < 0 ? 0 : full_turnout;
	part->electorate_unknown_units = electorate < 0 ? count : 0;
	part->present_unknown_units = present < 0 ? count : 0;
	part->full_turnout_unknown_units = full_turnout < 0 ? count : 0;
}

static int64_t known_or_minus(int32_t count)
{
	return tdp_is_known(count) ? count : -1;
}

tdpelect_status tdpelect_campaign_add_unit(struct tdpelect_campaign *campaign,
					   const struct tdpelect_unit *unit,
					   struct tdpelect_error *reterr_error)
{
	struct tdpelect_campaign part;
	int64_t electorate, present;
	tdpelect_status status = check(campaign, unit, TDP_FIRST_SIZE(unit), sizeof(*unit),
				       reterr_error);

	if (status)
		return status;
	if (!is_unit_outcome(unit->outcome))
		return tdp_fail(reterr_error, TDPELECT_ERROR_WORD, "outcome", -1, NULL);
	if (!tdp_is_count(unit->electorate_count) || !tdp_is_count(unit->present_count))
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "unit", -1, NULL);
	tdpelect_campaign_init(&part);
	part.unit_count = 1;
	part.outcomes[unit->outcome] = 1;
	electorate = known_or_minus(unit->electorate_count);
	present = known_or_minus(unit->present_count);
	if (unit->held)
		fill_figures(&part, electorate, present,
			     electorate < 0 || present < 0 ? -1 : electorate == present, 1);
	return add(campaign, &part, reterr_error);
}

tdpelect_status tdpelect_campaign_add_summary(struct tdpelect_campaign *campaign,
					      const struct tdpelect_summary *summary,
					      struct tdpelect_error *reterr_error)
{
	struct tdpelect_campaign part;
	tdpelect_status status = check(campaign, summary, TDP_FIRST_SIZE(summary), sizeof(*summary),
				       reterr_error);

	if (status)
		return status;
	if (!is_unit_outcome(summary->outcome))
		return tdp_fail(reterr_error, TDPELECT_ERROR_WORD, "outcome", -1, NULL);
	if (summary->count < 0 || summary->electorate < -1 || summary->present < -1 ||
	    summary->full_turnout_units < -1 || summary->full_turnout_units > summary->count)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "summary", -1, NULL);
	tdpelect_campaign_init(&part);
	part.unit_count = summary->count;
	part.outcomes[summary->outcome] = summary->count;
	if (summary->outcome != TDPELECT_OUTCOME_NOT_HELD && summary->count > 0)
		fill_figures(&part, summary->electorate, summary->present,
			     summary->full_turnout_units, summary->count);
	return add(campaign, &part, reterr_error);
}

tdpelect_status tdpelect_campaign_merge(struct tdpelect_campaign *campaign,
					const struct tdpelect_campaign *part,
					struct tdpelect_error *reterr_error)
{
	tdpelect_status status = check(campaign, part, TDP_FIRST_SIZE(part), sizeof(*part),
				       reterr_error);

	return status ? status : add(campaign, part, reterr_error);
}

static int is_share(int32_t target)
{
	return target == TDPELECT_TARGET_TURNOUT || target == TDPELECT_TARGET_UNITS_ELECTED;
}

/* a/b >= n/d by exact products: a x d >= n x b, all below 2^53 x 2^31. Split so that no
 * product leaves 64 bits: least = ceil(n x b / d). */
static int64_t least_share(struct tdpelect_fraction wanted, int64_t of)
{
	int64_t n = wanted.numerator, d = wanted.denominator;
	int64_t whole = of / d * n, rest = of % d * n;

	return whole + (rest + d - 1) / d;
}

static void judge_share(const struct tdpelect_campaign *campaign, struct tdpelect_target *target)
{
	int64_t least;

	if (target->target == TDPELECT_TARGET_TURNOUT) {
		target->of = campaign->electorate_unknown_units ? -1 : campaign->electorate;
		target->reached = campaign->present_unknown_units ? -1 : campaign->present;
	} else {
		target->of = campaign->unit_count;
		target->reached = campaign->outcomes[TDPELECT_OUTCOME_ELECTED];
	}
	if (target->of < 0 || target->reached < 0)
		return;
	least = least_share(target->wanted, target->of);
	target->met = target->reached >= least;
	target->short_by = target->met ? 0 : least - target->reached;
}

static int64_t units_of(const struct tdpelect_campaign *campaign, int32_t target)
{
	static const int32_t outcomes[] = {
		[TDPELECT_TARGET_PARTLY_ELECTED] = TDPELECT_OUTCOME_PARTLY_ELECTED,
		[TDPELECT_TARGET_NO_WINNER] = TDPELECT_OUTCOME_NO_WINNER,
		[TDPELECT_TARGET_NO_QUORUM] = TDPELECT_OUTCOME_NO_QUORUM,
		[TDPELECT_TARGET_NOT_HELD] = TDPELECT_OUTCOME_NOT_HELD,
		[TDPELECT_TARGET_ANNULLED] = TDPELECT_OUTCOME_ANNULLED};

	return campaign->outcomes[outcomes[target]];
}

tdpelect_status tdpelect_campaign_target(const struct tdpelect_campaign *campaign,
					 struct tdpelect_target *target,
					 struct tdpelect_error *reterr_error)
{
	tdpelect_status status = check(campaign, target, TDP_FIRST_SIZE(target), sizeof(*target),
				       reterr_error);

	if (status)
		return status;
	if (!tdpelect_word_name(TDPELECT_SET_TARGET, target->target))
		return tdp_fail(reterr_error, TDPELECT_ERROR_WORD, "target", -1, NULL);
	if (is_share(target->target) && !tdp_fraction_is_valid(target->wanted))
		return tdp_fail(reterr_error, TDPELECT_ERROR_FRACTION, "wanted", -1, NULL);
	if (!is_share(target->target) && target->wanted_at_most < 0)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "wanted_at_most", -1, NULL);
	target->of = target->reached = target->met = -1;
	target->short_by = target->exceeded_by = 0;
	if (is_share(target->target)) {
		judge_share(campaign, target);
		return TDPELECT_OK;
	}
	target->reached = units_of(campaign, target->target);
	target->met = target->reached <= target->wanted_at_most;
	target->exceeded_by = target->met ? 0 : target->reached - target->wanted_at_most;
	return TDPELECT_OK;
}
