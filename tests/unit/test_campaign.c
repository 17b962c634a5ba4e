/* SPDX-License-Identifier: MIT */
#include "election_support.h"

static struct tdpelect_campaign campaign;

static int begin(void **unused __attribute__((unused)))
{
	tdpelect_campaign_init(&campaign);
	return 0;
}

static struct tdpelect_unit unit_of(int32_t outcome, int32_t electorate, int32_t present)
{
	struct tdpelect_unit unit = {.size = sizeof(unit), .outcome = outcome};

	unit.held = outcome != TDPELECT_OUTCOME_NOT_HELD;
	unit.electorate_count = electorate;
	unit.present_count = present;
	return unit;
}

static void add_unit(int32_t outcome, int32_t electorate, int32_t present)
{
	struct tdpelect_unit unit = unit_of(outcome, electorate, present);

	assert_ok(tdpelect_campaign_add_unit(&campaign, &unit, &error));
}

TEST(the_five_villages_of_xa_ba_are_added_up)
{
	add_unit(TDPELECT_OUTCOME_ELECTED, 256, 254);
	add_unit(TDPELECT_OUTCOME_ELECTED, 288, 240);
	add_unit(TDPELECT_OUTCOME_ELECTED, 246, 238);
	add_unit(TDPELECT_OUTCOME_ELECTED, 200, 200);
	add_unit(TDPELECT_OUTCOME_ELECTED, 241, 219);
	assert_int_equal(campaign.unit_count, 5);
	assert_int_equal(campaign.outcomes[TDPELECT_OUTCOME_ELECTED], 5);
	assert_int_equal(campaign.electorate, 1231);
	assert_int_equal(campaign.present, 1151);
	assert_int_equal(campaign.full_turnout_units, 1);
}

TEST(the_parts_always_add_up_to_the_whole)
{
	uint64_t seed = 8;
	int64_t sum = 0;

	for (int i = 0; i < 500; i++)
		add_unit(1 + random_below(&seed, TDPELECT_OUTCOME_UNKNOWN),
			 random_below(&seed, 5) ? random_below(&seed, 400) : UNKNOWN,
			 random_below(&seed, 5) ? random_below(&seed, 400) : UNKNOWN);
	for (size_t i = 0; i < COUNT_OF(campaign.outcomes); i++)
		sum += campaign.outcomes[i];
	assert_int_equal(sum, campaign.unit_count);
	assert_int_equal(sum, 500);
}

TEST(the_order_and_the_parts_in_which_units_come_do_not_matter)
{
	struct tdpelect_campaign whole, parts[3], sum;
	uint64_t seed = 9;

	tdpelect_campaign_init(&whole);
	tdpelect_campaign_init(&sum);
	for (int p = 0; p < 3; p++)
		tdpelect_campaign_init(&parts[p]);
	for (int i = 0; i < 300; i++) {
		struct tdpelect_unit unit =
			unit_of(1 + random_below(&seed, TDPELECT_OUTCOME_UNKNOWN),
				random_below(&seed, 400), random_below(&seed, 400));

		assert_ok(tdpelect_campaign_add_unit(&whole, &unit, &error));
		assert_ok(tdpelect_campaign_add_unit(&parts[random_below(&seed, 3)], &unit,
						     &error));
	}
	for (int p = 2; p >= 0; p--)
		assert_ok(tdpelect_campaign_merge(&sum, &parts[p], &error));
	assert_memory_equal(&sum, &whole, sizeof(sum));
}

TEST(a_unit_not_held_is_outside_electorate_and_present)
{
	add_unit(TDPELECT_OUTCOME_NOT_HELD, 200, UNKNOWN);
	assert_int_equal(campaign.unit_count, 1);
	assert_int_equal(campaign.electorate, 0);
	assert_int_equal(campaign.present_unknown_units, 0);
}

TEST(a_figure_that_is_lacking_is_counted_as_lacking)
{
	add_unit(TDPELECT_OUTCOME_ELECTED, 200, 200);
	add_unit(TDPELECT_OUTCOME_ELECTED, 200, UNKNOWN);
	add_unit(TDPELECT_OUTCOME_UNKNOWN, UNKNOWN, 100);
	assert_int_equal(campaign.electorate_unknown_units, 1);
	assert_int_equal(campaign.present_unknown_units, 1);
	assert_int_equal(campaign.full_turnout_unknown_units, 2);
	assert_int_equal(campaign.full_turnout_units, 1);
}

static struct tdpelect_summary summary_of(int32_t outcome, int64_t count)
{
	struct tdpelect_summary summary;

	tdpelect_summary_init(&summary);
	summary.outcome = outcome;
	summary.count = count;
	return summary;
}

TEST(a_summary_counts_its_units)
{
	struct tdpelect_summary summary = summary_of(TDPELECT_OUTCOME_ELECTED, 168);

	summary.electorate = 50000;
	summary.present = 45000;
	summary.full_turnout_units = 10;
	assert_ok(tdpelect_campaign_add_summary(&campaign, &summary, &error));
	assert_int_equal(campaign.unit_count, 168);
	assert_int_equal(campaign.electorate, 50000);
	assert_int_equal(campaign.full_turnout_units, 10);
}

TEST(a_summary_without_figures_lacks_them_for_all_its_units)
{
	struct tdpelect_summary summary = summary_of(TDPELECT_OUTCOME_NO_WINNER, 9);

	assert_ok(tdpelect_campaign_add_summary(&campaign, &summary, &error));
	assert_int_equal(campaign.electorate_unknown_units, 9);
	assert_int_equal(campaign.present_unknown_units, 9);
	summary = summary_of(TDPELECT_OUTCOME_NOT_HELD, 4);
	assert_ok(tdpelect_campaign_add_summary(&campaign, &summary, &error));
	assert_int_equal(campaign.electorate_unknown_units, 9);
}

TEST(totals_may_be_larger_than_any_one_count)
{
	struct tdpelect_summary summary = summary_of(TDPELECT_OUTCOME_ELECTED, 100000);

	summary.electorate = (int64_t)1 << 40;
	summary.present = (int64_t)1 << 39;
	assert_ok(tdpelect_campaign_add_summary(&campaign, &summary, &error));
	assert_ok(tdpelect_campaign_add_summary(&campaign, &summary, &error));
	assert_true(campaign.electorate == (int64_t)1 << 41);
}

TEST(a_total_that_no_document_can_carry_is_refused_and_nothing_added)
{
	struct tdpelect_summary summary = summary_of(TDPELECT_OUTCOME_ELECTED, 1);
	struct tdpelect_campaign before;

	summary.electorate = (int64_t)1 << 53;
	assert_ok(tdpelect_campaign_add_summary(&campaign, &summary, &error));
	before = campaign;
	assert_refused(tdpelect_campaign_add_summary(&campaign, &summary, &error),
		       TDPELECT_ERROR_RANGE, "campaign", -1, "");
	assert_memory_equal(&before, &campaign, sizeof(before));
}

TEST(a_part_whose_outcomes_no_document_can_carry_is_refused)
{
	struct tdpelect_campaign part = campaign;

	part.outcomes[TDPELECT_OUTCOME_ELECTED] = INT64_MAX;
	assert_refused(tdpelect_campaign_merge(&campaign, &part, &error), TDPELECT_ERROR_RANGE,
		       "outcomes", -1, "");
	part.outcomes[TDPELECT_OUTCOME_ELECTED] = -1;
	assert_refused(tdpelect_campaign_merge(&campaign, &part, &error), TDPELECT_ERROR_RANGE,
		       "outcomes", -1, "");
	assert_int_equal(campaign.outcomes[TDPELECT_OUTCOME_ELECTED], 0);
}

static struct tdpelect_target target_of(int32_t name, int32_t numerator, int32_t denominator)
{
	struct tdpelect_target target = {.size = sizeof(target), .target = name};

	target.wanted.numerator = numerator;
	target.wanted.denominator = denominator;
	assert_ok(tdpelect_campaign_target(&campaign, &target, &error));
	return target;
}

TEST(a_share_that_is_reached_exactly_is_met)
{
	struct tdpelect_target target;

	add_unit(TDPELECT_OUTCOME_ELECTED, 100, 80);
	target = target_of(TDPELECT_TARGET_TURNOUT, 4, 5);
	assert_int_equal(target.met, 1);
	assert_int_equal(target.of, 100);
	assert_int_equal(target.reached, 80);
	assert_int_equal(target.short_by, 0);
}

TEST(a_share_that_is_missed_by_one_is_short_by_one)
{
	struct tdpelect_target target;

	add_unit(TDPELECT_OUTCOME_ELECTED, 100, 79);
	target = target_of(TDPELECT_TARGET_TURNOUT, 4, 5);
	assert_int_equal(target.met, 0);
	assert_int_equal(target.short_by, 1);
}

TEST(the_turnout_of_xa_ba_is_80_short_of_all)
{
	add_unit(TDPELECT_OUTCOME_ELECTED, 1231, 1151);
	assert_int_equal(target_of(TDPELECT_TARGET_TURNOUT, 1, 1).short_by, 80);
}

TEST(a_partly_elected_unit_is_not_elected)
{
	struct tdpelect_target target;

	add_unit(TDPELECT_OUTCOME_ELECTED, 100, 100);
	add_unit(TDPELECT_OUTCOME_PARTLY_ELECTED, 100, 100);
	target = target_of(TDPELECT_TARGET_UNITS_ELECTED, 1, 1);
	assert_int_equal(target.of, 2);
	assert_int_equal(target.reached, 1);
	assert_int_equal(target.met, 0);
	assert_int_equal(target.short_by, 1);
}

TEST(a_turnout_without_a_total_is_neither_met_nor_missed)
{
	struct tdpelect_target target;

	add_unit(TDPELECT_OUTCOME_ELECTED, 100, UNKNOWN);
	target = target_of(TDPELECT_TARGET_TURNOUT, 1, 1);
	assert_int_equal(target.met, -1);
	assert_int_equal(target.reached, -1);
	assert_int_equal(target.of, 100);
}

TEST(an_upper_bound_is_met_up_to_itself)
{
	struct tdpelect_target target = {.size = sizeof(target),
					 .target = TDPELECT_TARGET_NO_WINNER};

	add_unit(TDPELECT_OUTCOME_NO_WINNER, 100, 90);
	add_unit(TDPELECT_OUTCOME_NO_WINNER, 100, 90);
	target.wanted_at_most = 2;
	assert_ok(tdpelect_campaign_target(&campaign, &target, &error));
	assert_int_equal(target.met, 1);
	target.wanted_at_most = 1;
	assert_ok(tdpelect_campaign_target(&campaign, &target, &error));
	assert_int_equal(target.met, 0);
	assert_int_equal(target.exceeded_by, 1);
	assert_int_equal(target.of, -1);
}

TEST(every_upper_bound_counts_its_own_outcome)
{
	const int32_t names[][2] = {
		{TDPELECT_TARGET_PARTLY_ELECTED, TDPELECT_OUTCOME_PARTLY_ELECTED},
		{TDPELECT_TARGET_NO_WINNER, TDPELECT_OUTCOME_NO_WINNER},
		{TDPELECT_TARGET_NO_QUORUM, TDPELECT_OUTCOME_NO_QUORUM},
		{TDPELECT_TARGET_NOT_HELD, TDPELECT_OUTCOME_NOT_HELD},
		{TDPELECT_TARGET_ANNULLED, TDPELECT_OUTCOME_ANNULLED}};

	for (size_t i = 0; i < COUNT_OF(names); i++)
		for (size_t j = 0; j <= i; j++)
			add_unit(names[i][1], 100, 90);
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		struct tdpelect_target target = {.size = sizeof(target), .target = names[i][0]};

		assert_ok(tdpelect_campaign_target(&campaign, &target, &error));
		assert_int_equal(target.reached, i + 1);
	}
}

TEST(least_shares_agree_with_multiplication)
{
	for (int32_t of = 1; of <= 60; of++)
		for (int32_t present = 0; present <= of; present++) {
			struct tdpelect_target target;

			tdpelect_campaign_init(&campaign);
			add_unit(TDPELECT_OUTCOME_ELECTED, of, present);
			target = target_of(TDPELECT_TARGET_TURNOUT, 5, 7);
			assert_int_equal(target.met, present * 7 >= of * 5);
			assert_int_equal(target.short_by > 0, !target.met);
		}
}

TEST(what_is_no_unit_s_outcome_is_refused)
{
	struct tdpelect_unit unit = unit_of(TDPELECT_OUTCOME_RELEASED, 100, 90);
	struct tdpelect_summary summary = summary_of(0, 3);

	assert_refused(tdpelect_campaign_add_unit(&campaign, &unit, &error),
		       TDPELECT_ERROR_WORD, "outcome", -1, "");
	assert_refused(tdpelect_campaign_add_summary(&campaign, &summary, &error),
		       TDPELECT_ERROR_WORD, "outcome", -1, "");
	unit = unit_of(TDPELECT_OUTCOME_ELECTED, -5, 90);
	assert_refused(tdpelect_campaign_add_unit(&campaign, &unit, &error),
		       TDPELECT_ERROR_RANGE, "unit", -1, "");
	summary = summary_of(TDPELECT_OUTCOME_ELECTED, 3);
	summary.full_turnout_units = 4;
	assert_refused(tdpelect_campaign_add_summary(&campaign, &summary, &error),
		       TDPELECT_ERROR_RANGE, "summary", -1, "");
	assert_int_equal(campaign.unit_count, 0);
}

TEST(a_target_that_is_none_is_refused)
{
	struct tdpelect_target target = {.size = sizeof(target), .target = 8};

	assert_refused(tdpelect_campaign_target(&campaign, &target, &error),
		       TDPELECT_ERROR_WORD, "target", -1, "");
	target.target = TDPELECT_TARGET_TURNOUT;
	assert_refused(tdpelect_campaign_target(&campaign, &target, &error),
		       TDPELECT_ERROR_FRACTION, "wanted", -1, "");
	target.target = TDPELECT_TARGET_ANNULLED;
	target.wanted_at_most = -1;
	assert_refused(tdpelect_campaign_target(&campaign, &target, &error),
		       TDPELECT_ERROR_RANGE, "wanted_at_most", -1, "");
}

static struct tdpelect_unit decided(void)
{
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;

	decide();
	assert_ok(tdpelect_decision_unit(decision, &unit));
	return unit;
}

TEST(a_unit_is_its_head_s_deciding_round)
{
	struct tdpelect_unit unit;

	start(200);
	hold(date_of(2017, 11, 12), 190, 90, 80);
	hold(date_of(2017, 11, 19), 170, 110, 50);
	unit = decided();
	assert_int_equal(unit.held, 1);
	assert_word(OUTCOME, unit.outcome, TDPELECT_OUTCOME_ELECTED);
	assert_int_equal(unit.electorate_count, 200);
	assert_int_equal(unit.present_count, 170);
	assert_int_equal(unit.revote_due, 0);
	assert_date(unit.closed, 2017, 11, 19);
}

TEST(a_unit_that_elected_nobody_has_a_re_vote_due)
{
	struct tdpelect_unit unit;

	start(200);
	hold(date_of(2017, 11, 19), 190, 90, 80);
	unit = decided();
	assert_int_equal(unit.revote_due, 1);
	assert_date(unit.revote_by, 2017, 12, 4);
}

TEST(a_unit_without_a_held_round_is_not_held)
{
	struct tdpelect_unit unit;

	start(200);
	add_conference(date_of(2017, 11, 19), UNKNOWN);
	unit = decided();
	assert_int_equal(unit.held, 0);
	assert_word(OUTCOME, unit.outcome, TDPELECT_OUTCOME_NOT_HELD);
	assert_no_date(unit.closed);
}

TEST(a_unit_without_a_contest_for_its_head_is_unknown)
{
	struct tdpelect_unit unit;

	start(200);
	add_office("deputy", 1);
	add_contest(add_conference(date_of(2017, 11, 19), 150), "deputy", new_contest(UNKNOWN));
	unit = decided();
	assert_word(OUTCOME, unit.outcome, TDPELECT_OUTCOME_UNKNOWN);
	assert_int_equal(unit.present_count, 150);
	assert_word(OUTCOME, tdpelect_decision_office_outcome(decision, 0),
		    TDPELECT_OUTCOME_UNKNOWN);
	assert_int_equal(tdpelect_decision_office_outcome(decision, 2), 0);
}

TEST(by_household_ballots_those_present_are_the_returned)
{
	struct tdpelect_round round = new_round(date_of(2024, 9, 25), UNKNOWN);
	struct tdpelect_contest contest = new_contest(150);
	struct tdpelect_unit unit;
	int32_t index;

	start(200);
	add_conference(date_of(2024, 9, 22), 80);
	round.form = TDPELECT_FORM_HOUSEHOLD_BALLOTS;
	contest.returned_ballot_count = 155;
	index = add_round(round);
	set_votes(index, add_contest(index, "head", contest), "A", 101);
	unit = decided();
	assert_int_equal(unit.present_count, 155);
	assert_word(OUTCOME, unit.outcome, TDPELECT_OUTCOME_ELECTED);
}

TEST(a_release_is_no_unit_s_outcome)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	struct tdpelect_unit unit;
	int32_t round;

	start(200);
	hold(date_of(2024, 9, 22), 190, 150, 20);
	contest.kind = TDPELECT_CONTEST_KIND_RELEASE;
	round = add_conference(date_of(2025, 9, 21), 180);
	set_votes(round, add_contest(round, "head", contest), "A", 150);
	unit = decided();
	assert_word(OUTCOME, unit.outcome, TDPELECT_OUTCOME_ELECTED);
	assert_ok(tdpelect_campaign_add_unit(&campaign, &unit, &error));
}

TEST(household_ballots_on_a_deputy_alone_tell_who_took_part)
{
	struct tdpelect_round round = new_round(date_of(2024, 9, 25), UNKNOWN);
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	struct tdpelect_unit unit;

	start(200);
	add_office("deputy", 1);
	round.form = TDPELECT_FORM_HOUSEHOLD_BALLOTS;
	contest.returned_ballot_count = 155;
	add_contest(add_round(round), "deputy", contest);
	unit = decided();
	assert_word(OUTCOME, unit.outcome, TDPELECT_OUTCOME_UNKNOWN);
	assert_int_equal(unit.present_count, 155);
}

TEST(campaigns_and_summaries_that_are_nothing_are_made_for_nothing)
{
	tdpelect_campaign_init(NULL);
	tdpelect_summary_init(NULL);
}

TEST(a_campaign_whose_size_is_not_known_is_not_added_to)
{
	struct tdpelect_campaign sum, part;

	tdpelect_campaign_init(&sum);
	tdpelect_campaign_init(&part);
	sum.size = 8;
	assert_refused(tdpelect_campaign_merge(&sum, &part, &error), TDPELECT_ERROR_STRUCT,
		       "campaign", -1, "");
}

TEST(a_part_with_less_than_nothing_is_refused)
{
	struct tdpelect_campaign sum, part;

	tdpelect_campaign_init(&sum);
	tdpelect_campaign_init(&part);
	part.present = -1;
	assert_refused(tdpelect_campaign_merge(&sum, &part, &error), TDPELECT_ERROR_RANGE,
		       "campaign", -1, "");
	part.present = ((int64_t)1 << 53) + 1;
	assert_refused(tdpelect_campaign_merge(&sum, &part, &error), TDPELECT_ERROR_RANGE,
		       "campaign", -1, "");
	assert_int_equal(sum.present, 0);
}

TEST(an_outcome_that_no_document_can_carry_is_refused_and_nothing_added)
{
	struct tdpelect_campaign sum, part;

	tdpelect_campaign_init(&sum);
	tdpelect_campaign_init(&part);
	sum.outcomes[1] = (int64_t)1 << 53;
	part.outcomes[0] = part.outcomes[1] = 1;
	assert_refused(tdpelect_campaign_merge(&sum, &part, &error), TDPELECT_ERROR_RANGE,
		       "outcomes", -1, "");
	assert_int_equal(sum.outcomes[0], 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(the_five_villages_of_xa_ba_are_added_up, begin),
		cmocka_unit_test_setup(the_parts_always_add_up_to_the_whole, begin),
		cmocka_unit_test_setup(
			the_order_and_the_parts_in_which_units_come_do_not_matter, begin),
		cmocka_unit_test_setup(
			a_unit_not_held_is_outside_electorate_and_present, begin),
		cmocka_unit_test_setup(
			a_figure_that_is_lacking_is_counted_as_lacking, begin),
		cmocka_unit_test_setup(a_summary_counts_its_units, begin),
		cmocka_unit_test_setup(
			a_summary_without_figures_lacks_them_for_all_its_units, begin),
		cmocka_unit_test_setup(totals_may_be_larger_than_any_one_count, begin),
		cmocka_unit_test_setup(
			a_total_that_no_document_can_carry_is_refused_and_nothing_added, begin),
		cmocka_unit_test_setup(
			a_part_whose_outcomes_no_document_can_carry_is_refused, begin),
		cmocka_unit_test_setup(a_share_that_is_reached_exactly_is_met, begin),
		cmocka_unit_test_setup(
			a_share_that_is_missed_by_one_is_short_by_one, begin),
		cmocka_unit_test_setup(the_turnout_of_xa_ba_is_80_short_of_all, begin),
		cmocka_unit_test_setup(a_partly_elected_unit_is_not_elected, begin),
		cmocka_unit_test_setup(
			a_turnout_without_a_total_is_neither_met_nor_missed, begin),
		cmocka_unit_test_setup(an_upper_bound_is_met_up_to_itself, begin),
		cmocka_unit_test_setup(every_upper_bound_counts_its_own_outcome, begin),
		cmocka_unit_test_setup(least_shares_agree_with_multiplication, begin),
		cmocka_unit_test_setup(what_is_no_unit_s_outcome_is_refused, begin),
		cmocka_unit_test_setup(a_target_that_is_none_is_refused, begin),
		cmocka_unit_test_setup(a_unit_is_its_head_s_deciding_round, begin),
		cmocka_unit_test_setup(
			a_unit_that_elected_nobody_has_a_re_vote_due, begin),
		cmocka_unit_test_setup(a_unit_without_a_held_round_is_not_held, begin),
		cmocka_unit_test_setup(
			a_unit_without_a_contest_for_its_head_is_unknown, begin),
		cmocka_unit_test_setup(
			by_household_ballots_those_present_are_the_returned, begin),
		cmocka_unit_test_setup(a_release_is_no_unit_s_outcome, begin),
		cmocka_unit_test_setup(
			household_ballots_on_a_deputy_alone_tell_who_took_part, begin),
		cmocka_unit_test_setup(
			campaigns_and_summaries_that_are_nothing_are_made_for_nothing, begin),
		cmocka_unit_test_setup(a_campaign_whose_size_is_not_known_is_not_added_to, begin),
		cmocka_unit_test_setup(a_part_with_less_than_nothing_is_refused, begin),
		cmocka_unit_test_setup(an_outcome_that_no_document_can_carry_is_refused_and_nothing_added, begin),
	};

	return cmocka_run_group_tests(tests, NULL, end_election);
}
