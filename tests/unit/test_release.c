/* SPDX-License-Identifier: MIT */
/* How a release came about, and how the decision on it is signed. */
#include "other_law_support.h"

static const struct tdpelect_date day = {2024, 9, 22};

static void start_release(int32_t electorate)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	contest.kind = TDPELECT_CONTEST_KIND_RELEASE;
	start(electorate);
	add_contest(add_conference(day, electorate ? 190 : UNKNOWN), "head", contest);
	set_votes(0, 0, "A", electorate ? 150 : UNKNOWN);
}

TEST(a_petition_too_short_for_a_release_may_still_put_it_before_the_community)
{
	start_release(200);
	facts.petition_households = 30;
	decide();
	assert_told(PETITION_SHORT);
	assert_told(PETITION_INITIATIVE_ONLY);
	decide_with_none(law_2022, TDPELECT_VALUE_COMMUNITY_INITIATIVE);
	assert_told(PETITION_SHORT);
	assert_not_told(PETITION_INITIATIVE_ONLY);
}

TEST(where_the_law_sets_no_share_no_petition_is_too_short)
{
	start_release(200);
	facts.petition_households = 30;
	decide_with_none(law_2022, TDPELECT_VALUE_RELEASE_PETITION);
	assert_not_told(PETITION_SHORT);
}

TEST(of_an_electorate_of_nobody_no_share_is_asked_for)
{
	start_release(0);
	facts.petition_households = 0;
	decide();
	assert_told(COUNT_ELECTORATE_ZERO);
	assert_not_told(PETITION_SHORT);
}

TEST(a_release_of_which_something_is_told_has_a_ground)
{
	start_release(200);
	decide();
	assert_not_told(RELEASE_GROUND_MISSING);
	facts.release_chair = TDPELECT_RELEASE_CHAIR_FRONT_COMMITTEE_HEAD;
	decide();
	assert_told(RELEASE_GROUND_MISSING);
	facts.release_chair = 0;
	facts.release_ground = TDPELECT_RELEASE_GROUND_OTHER;
	decide();
	assert_not_told(RELEASE_GROUND_MISSING);
}

TEST(on_another_ground_than_those_of_the_law_anybody_may_propose)
{
	start_release(200);
	facts.release_initiator = TDPELECT_RELEASE_INITIATOR_OFFICE_HOLDER;
	facts.release_ground = TDPELECT_RELEASE_GROUND_OTHER;
	decide();
	assert_not_told(RELEASE_INITIATOR_DIFFERS);
}

TEST(a_resignation_is_the_holder_s_own_where_the_law_says_who_proposes)
{
	start_release(200);
	facts.release_initiator = TDPELECT_RELEASE_INITIATOR_HOUSEHOLDS;
	facts.release_ground = TDPELECT_RELEASE_GROUND_PERSONAL;
	decide();
	assert_told(RELEASE_INITIATOR_DIFFERS);
	decide_with(law_2022, TDPELECT_VALUE_RELEASE_INITIATOR, rule_of_kind(0));
	assert_not_told(RELEASE_INITIATOR_DIFFERS);
}

TEST(who_signs_beside_the_head_is_counted_one_by_one)
{
	start_release(200);
	facts.signing_representatives = 1;
	decide();
	assert_int_equal(told(TDPELECT_FINDING_SIGNATURE_MISSING).left, 1);
	facts.signing_representatives = UNKNOWN;
	facts.signed_by_front_head = 0;
	decide();
	assert_int_equal(told(TDPELECT_FINDING_SIGNATURE_MISSING).left, 1);
}

TEST(where_the_law_sets_no_signatures_none_is_missing)
{
	start_release(200);
	facts.signing_representatives = 1;
	decide_with_none(law_2022, TDPELECT_VALUE_SIGNATURES_REPRESENTATIVES);
	assert_not_told(SIGNATURE_MISSING);
	assert_not_told(SIGNATURE_HEAD_OPEN);
}

TEST(a_release_that_is_only_planned_leaves_the_head_to_sign)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	struct tdpelect_round round = new_round(date_of(2024, 9, 29), UNKNOWN);

	start(200);
	hold(day, 190, 110, 80);
	facts.signed_by_head = 1;
	contest.kind = TDPELECT_CONTEST_KIND_RELEASE;
	round.postponed = 1;
	add_contest(add_round(round), "head", contest);
	decide();
	assert_int_equal(round_at(1).held, 0);
	assert_not_told(SIGNATURE_HEAD_OPEN);
}

#define JUDGED(name) cmocka_unit_test_teardown(name, end_other_law)

int main(void)
{
	const struct CMUnitTest tests[] = {
		JUDGED(a_petition_too_short_for_a_release_may_still_put_it_before_the_community),
		JUDGED(where_the_law_sets_no_share_no_petition_is_too_short),
		JUDGED(of_an_electorate_of_nobody_no_share_is_asked_for),
		JUDGED(a_release_of_which_something_is_told_has_a_ground),
		JUDGED(on_another_ground_than_those_of_the_law_anybody_may_propose),
		JUDGED(a_resignation_is_the_holder_s_own_where_the_law_says_who_proposes),
		JUDGED(who_signs_beside_the_head_is_counted_one_by_one),
		JUDGED(where_the_law_sets_no_signatures_none_is_missing),
		JUDGED(a_release_that_is_only_planned_leaves_the_head_to_sign),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
