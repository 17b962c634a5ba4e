/* SPDX-License-Identifier: MIT */
/* Any units and summaries: the parts sum to the total, and a sum of parts is the whole. */
#include "fuzz.h"

static int64_t take_sum(struct bytes *bytes)
{
	int64_t sum = take_count(bytes);

	if (take_byte(bytes) > 250)
		take_raw(bytes, &sum, sizeof(sum));
	return sum == TDPELECT_UNKNOWN ? -1 : sum;
}

static tdpelect_status add_unit(struct bytes *bytes, struct tdpelect_campaign *campaign,
				struct tdpelect_error *error)
{
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;

	unit.held = take_byte(bytes) % 3;
	unit.outcome = take_byte(bytes) % 15;
	unit.electorate_count = take_count(bytes);
	unit.present_count = take_count(bytes);
	unit.revote_due = take_byte(bytes) % 2;
	unit.revote_by = take_date(bytes);
	unit.closed = take_date(bytes);
	return tdpelect_campaign_add_unit(campaign, &unit, error);
}

static tdpelect_status add_summary(struct bytes *bytes, struct tdpelect_campaign *campaign,
				   struct tdpelect_error *error)
{
	struct tdpelect_summary summary;

	tdpelect_summary_init(&summary);
	summary.outcome = take_byte(bytes) % 15;
	summary.count = take_sum(bytes);
	summary.electorate = take_sum(bytes);
	summary.present = take_sum(bytes);
	summary.full_turnout_units = take_sum(bytes);
	return tdpelect_campaign_add_summary(campaign, &summary, error);
}

static void must_sum(const struct tdpelect_campaign *campaign)
{
	int64_t sum = 0;

	for (size_t i = 0; i < sizeof(campaign->outcomes) / sizeof(campaign->outcomes[0]); i++) {
		MUST(campaign->outcomes[i] >= 0);
		sum += campaign->outcomes[i];
	}
	MUST(sum == campaign->unit_count);
}

static void look_at_targets(struct bytes *bytes, const struct tdpelect_campaign *campaign)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;

	for (int32_t i = 0; i < 6; i++) {
		struct tdpelect_target target = {.size = sizeof(target), .target = i};
		tdpelect_status status;

		target.wanted.numerator = take_count(bytes);
		target.wanted.denominator = take_count(bytes);
		target.wanted_at_most = take_sum(bytes);
		status = tdpelect_campaign_target(campaign, &target, &error);
		must_be_told(status, &error);
		if (!status)
			MUST(target.met != 1 || (target.short_by == 0 && target.exceeded_by == 0));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct bytes bytes = bytes_of(data, byte_count);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_campaign parts[2];
	struct tdpelect_campaign whole;

	tdpelect_campaign_init(&parts[0]);
	tdpelect_campaign_init(&parts[1]);
	for (int i = 0; i < 40 && has_bytes(&bytes); i++) {
		struct tdpelect_campaign *part = &parts[take_byte(&bytes) % 2];

		must_be_told(i % 2 ? add_summary(&bytes, part, &error)
				   : add_unit(&bytes, part, &error),
			     &error);
		must_sum(part);
	}
	whole = parts[0];
	if (tdpelect_campaign_merge(&whole, &parts[1], &error) == 0) {
		must_sum(&whole);
		MUST(whole.unit_count == parts[0].unit_count + parts[1].unit_count);
	} else {
		MUST(memcmp(&whole, &parts[0], sizeof(whole)) == 0);
	}
	look_at_targets(&bytes, &whole);
	return 0;
}
