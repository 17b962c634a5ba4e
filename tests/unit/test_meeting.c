/* SPDX-License-Identifier: MIT */
#include "law_support.h"

static struct tdpelect_context found;

static struct tdpelect_meeting_vote vote_of(int32_t votes, int32_t present)
{
	struct tdpelect_meeting_vote vote = TDPELECT_MEETING_VOTE_INIT;

	vote.matter = TDPELECT_MEETING_MATTER_SECRETARY;
	vote.votes = votes;
	vote.present_count = present;
	return vote;
}

static struct tdpelect_meeting_result judge_vote(const tdpelect_rulebook *law,
						 struct tdpelect_meeting_vote vote)
{
	struct tdpelect_meeting_result result = TDPELECT_MEETING_RESULT_INIT;

	found = new_context();
	assert_ok(tdpelect_meeting_vote_judge(law, &vote, &found, &result, &error));
	return result;
}

#define assert_outcome(result, name)                                                       \
	assert_word(MEETING_OUTCOME, (result).outcome, TDPELECT_MEETING_OUTCOME_##name)

TEST(exactly_half_of_those_present_do_not_adopt)
{
	struct tdpelect_meeting_result result = judge_vote(law_2022, vote_of(100, 200));

	assert_outcome(result, NOT_ADOPTED);
	assert_int_equal(result.needed, 101);
	assert_found(&found, MEETING_NOT_ADOPTED);
}

TEST(one_more_than_half_of_those_present_adopt_however_many_stayed_away)
{
	struct tdpelect_meeting_vote vote = vote_of(101, 200);
	struct tdpelect_meeting_result result;

	vote.electorate_count = 1000;
	result = judge_vote(law_2022, vote);
	assert_outcome(result, ADOPTED);
	assert_word(BASE, result.base, TDPELECT_BASE_PRESENT);
	assert_int_equal(result.of, 200);
	assert_int_equal(result.votes, 101);
	assert_found(&found, MEETING_ADOPTED);
	assert_true(tdpelect_context_covers(&found, TDPELECT_VALUE_MEETING_VOTE));
}

TEST(a_law_may_ask_for_a_share_of_the_whole_electorate)
{
	struct tdpelect_rule rule = *tdpelect_rulebook_rule(law_2022, TDPELECT_VALUE_MEETING_VOTE);
	struct tdpelect_meeting_vote vote = vote_of(101, 200);
	tdpelect_rulebook *law;

	rule.base = TDPELECT_BASE_ELECTORATE;
	law = law_with(law_2022, TDPELECT_VALUE_MEETING_VOTE, rule);
	vote.electorate_count = 202;
	assert_outcome(judge_vote(law, vote), NOT_ADOPTED);
	vote.electorate_count = 201;
	assert_outcome(judge_vote(law, vote), ADOPTED);
	vote.electorate_count = UNKNOWN;
	assert_outcome(judge_vote(law, vote), UNKNOWN);
	tdpelect_rulebook_free(law);
}

TEST(a_law_may_not_take_ballots_as_the_base_of_raised_hands)
{
	struct tdpelect_rule rule = *tdpelect_rulebook_rule(law_2022, TDPELECT_VALUE_MEETING_VOTE);
	tdpelect_rulebook *law;

	rule.base = TDPELECT_BASE_VALID;
	law = law_with(law_2022, TDPELECT_VALUE_MEETING_VOTE, rule);
	assert_outcome(judge_vote(law, vote_of(101, 200)), UNKNOWN);
	tdpelect_rulebook_free(law);
}

TEST(without_a_count_it_is_unknown)
{
	assert_outcome(judge_vote(law_2022, vote_of(UNKNOWN, 200)), UNKNOWN);
	assert_outcome(judge_vote(law_2022, vote_of(101, UNKNOWN)), UNKNOWN);
	assert_found(&found, MEETING_MISSING);
}

TEST(more_hands_than_people_cannot_be)
{
	struct tdpelect_meeting_vote vote = vote_of(150, 200);

	vote.against = 30;
	vote.abstain = 20;
	assert_outcome(judge_vote(law_2022, vote), ADOPTED);
	vote.abstain = 21;
	assert_outcome(judge_vote(law_2022, vote), IRRECONCILABLE);
	assert_found(&found, MEETING_HANDS_OVER_PRESENT);
	assert_not_found(&found, MEETING_ADOPTED);
	assert_outcome(judge_vote(law_2022, vote_of(201, 200)), IRRECONCILABLE);
}

TEST(nobody_of_outside_the_electorate_raises_a_hand)
{
	struct tdpelect_meeting_vote vote = vote_of(201, UNKNOWN);

	vote.electorate_count = 200;
	assert_outcome(judge_vote(law_2022, vote), IRRECONCILABLE);
}

TEST(a_law_that_tells_no_share_leaves_it_undetermined)
{
	assert_outcome(judge_vote(law_2008, vote_of(101, 200)), UNDETERMINED);
	assert_found(&found, RULES_VALUE_MISSING);
}

TEST(the_greatest_meeting_is_counted)
{
	assert_outcome(judge_vote(law_2022, vote_of(1 << 30, INT32_MAX)), ADOPTED);
	assert_outcome(judge_vote(law_2022, vote_of((1 << 30) - 1, INT32_MAX)), NOT_ADOPTED);
}

TEST(what_cannot_be_a_vote_is_refused)
{
	struct tdpelect_meeting_result result = TDPELECT_MEETING_RESULT_INIT;
	struct tdpelect_meeting_vote vote = vote_of(-5, 200);

	assert_refused(tdpelect_meeting_vote_judge(law_2022, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_RANGE, "votes", -1, "");
	vote = vote_of(1, -5);
	assert_refused(tdpelect_meeting_vote_judge(law_2022, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_RANGE, "present_count", -1, "");
	vote = vote_of(1, 2);
	vote.electorate_count = -5;
	assert_refused(tdpelect_meeting_vote_judge(law_2022, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_RANGE, "electorate_count", -1, "");
	vote = vote_of(1, 2);
	vote.matter = 0;
	assert_refused(tdpelect_meeting_vote_judge(law_2022, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_WORD, "matter", -1, "");
	vote = vote_of(1, 2);
	vote.size = 4;
	assert_refused(tdpelect_meeting_vote_judge(law_2022, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_STRUCT, "vote", -1, "");
	vote = vote_of(1, 2);
	assert_refused(tdpelect_meeting_vote_judge(law_2022, NULL, NULL, &result, &error),
		       TDPELECT_ERROR_ARGUMENT, "vote", -1, "");
	assert_refused(tdpelect_meeting_vote_judge(law_2022, &vote, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "ret_result", -1, "");
	result.size = 4;
	assert_refused(tdpelect_meeting_vote_judge(law_2022, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_STRUCT, "ret_result", -1, "");
}

TEST(a_vote_of_the_meeting_needs_a_sealed_law)
{
	struct tdpelect_meeting_vote vote = vote_of(101, 200);
	struct tdpelect_meeting_result result = TDPELECT_MEETING_RESULT_INIT;
	tdpelect_rulebook *unsealed = NULL;

	assert_refused(tdpelect_meeting_vote_judge(NULL, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_ARGUMENT, "vote", -1, "");
	assert_ok(tdpelect_rulebook_derive(law_2022, &unsealed, &error));
	assert_refused(tdpelect_meeting_vote_judge(unsealed, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_ARGUMENT, "rulebook", -1, "");
	tdpelect_rulebook_free(unsealed);
	tdpelect_meeting_vote_init(NULL);
}

TEST(hands_against_and_abstaining_are_counts_too)
{
	struct tdpelect_meeting_vote vote = vote_of(101, 200);
	struct tdpelect_meeting_result result = TDPELECT_MEETING_RESULT_INIT;

	vote.against = -1;
	assert_refused(tdpelect_meeting_vote_judge(law_2022, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_RANGE, "votes", -1, "");
	vote.against = 0;
	vote.abstain = -1;
	assert_refused(tdpelect_meeting_vote_judge(law_2022, &vote, NULL, &result, &error),
		       TDPELECT_ERROR_RANGE, "votes", -1, "");
}

TEST(where_the_law_deliberately_sets_no_share_a_vote_is_undetermined)
{
	tdpelect_rulebook *law = law_with(law_2022, TDPELECT_VALUE_MEETING_VOTE,
					  rule_of_kind(TDPELECT_KIND_NONE));

	assert_outcome(judge_vote(law, vote_of(101, 200)), UNDETERMINED);
	assert_not_found(&found, RULES_VALUE_MISSING);
	tdpelect_rulebook_free(law);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(exactly_half_of_those_present_do_not_adopt),
		cmocka_unit_test(
			one_more_than_half_of_those_present_adopt_however_many_stayed_away),
		cmocka_unit_test(a_law_may_ask_for_a_share_of_the_whole_electorate),
		cmocka_unit_test(a_law_may_not_take_ballots_as_the_base_of_raised_hands),
		cmocka_unit_test(without_a_count_it_is_unknown),
		cmocka_unit_test(more_hands_than_people_cannot_be),
		cmocka_unit_test(nobody_of_outside_the_electorate_raises_a_hand),
		cmocka_unit_test(a_law_that_tells_no_share_leaves_it_undetermined),
		cmocka_unit_test(the_greatest_meeting_is_counted),
		cmocka_unit_test(what_cannot_be_a_vote_is_refused),
		cmocka_unit_test(a_vote_of_the_meeting_needs_a_sealed_law),
		cmocka_unit_test(hands_against_and_abstaining_are_counts_too),
		cmocka_unit_test(where_the_law_deliberately_sets_no_share_a_vote_is_undetermined),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
