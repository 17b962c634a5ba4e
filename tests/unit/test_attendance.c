/* SPDX-License-Identifier: MIT */
/* Who could vote and who came: the roll, the clusters, the households left out. */
#include "other_law_support.h"

static const struct tdpelect_date day_2017 = {2017, 11, 12}, day_2024 = {2024, 9, 22};

static void add_cluster(int32_t households, int32_t present)
{
	assert_ok(tdpelect_election_add_cluster(election, 0, households, present, &error));
}

TEST(those_present_are_the_sum_of_all_clusters)
{
	start(200);
	add_conference(day_2024, UNKNOWN);
	add_cluster(120, 61);
	add_cluster(80, 40);
	decide();
	assert_int_equal(round_at(0).quorum.present, 101);
	assert_quorum(0, MET);
}

TEST(clusters_that_add_up_to_half_are_no_quorum)
{
	start(200);
	add_conference(day_2024, UNKNOWN);
	add_cluster(120, 61);
	add_cluster(80, 39);
	decide();
	assert_quorum(0, NOT_MET);
}

TEST(one_cluster_without_a_number_leaves_the_sum_unknown)
{
	start(200);
	add_conference(day_2024, UNKNOWN);
	add_cluster(120, 110);
	add_cluster(80, UNKNOWN);
	decide();
	assert_quorum(0, UNKNOWN);
}

TEST(a_total_that_is_not_the_sum_is_a_contradiction)
{
	start(200);
	hold(day_2024, 150, 120, 20);
	add_cluster(120, 100);
	add_cluster(80, 49);
	decide();
	assert_path(CLUSTERS_PRESENT_DIFFERS, "/rounds/0/present");
	assert_outcome(0, 0, IRRECONCILABLE);
}

TEST(more_present_than_households_in_a_cluster_is_a_contradiction)
{
	start(200);
	hold(day_2024, UNKNOWN, 120, 20);
	add_cluster(120, 121);
	add_cluster(80, 40);
	decide();
	assert_path(CLUSTERS_PRESENT_OVER_HOUSEHOLDS, "/rounds/0/clusters/0");
	assert_outcome(0, 0, IRRECONCILABLE);
}

TEST(clusters_of_more_households_than_the_roll_are_a_contradiction)
{
	start(200);
	hold(day_2024, UNKNOWN, 120, 20);
	add_cluster(120, 100);
	add_cluster(81, 60);
	decide();
	assert_path(CLUSTERS_HOUSEHOLDS_OVER_ELECTORATE, "/rounds/0/clusters");
	assert_outcome(0, 0, IRRECONCILABLE);
}

TEST(clusters_of_fewer_households_than_the_roll_are_only_told)
{
	start(200);
	hold(day_2024, UNKNOWN, 120, 20);
	add_cluster(120, 100);
	add_cluster(79, 60);
	decide();
	assert_told(CLUSTERS_HOUSEHOLDS_BELOW_ELECTORATE);
	assert_outcome(0, 0, ELECTED);
}

TEST(the_clusters_of_2008_hold_50_to_150_households)
{
	start(400);
	add_conference(day_2017, UNKNOWN);
	add_cluster(50, 40);
	add_cluster(150, 100);
	decide();
	assert_not_told(CLUSTERS_SIZE);
	add_cluster(49, 30);
	decide();
	assert_path(CLUSTERS_SIZE, "/rounds/0/clusters/2");
	assert_int_equal(told(TDPELECT_FINDING_CLUSTERS_SIZE).right, 50);
}

TEST(in_2008_a_group_of_200_households_meets_as_one)
{
	start(200);
	facts.household_count = 200;
	add_conference(day_2017, UNKNOWN);
	add_cluster(100, 60);
	add_cluster(100, 60);
	decide();
	assert_told(CLUSTERS_NOT_PROVIDED);
	facts.household_count = facts.electorate_count = 201;
	decide();
	assert_not_told(CLUSTERS_NOT_PROVIDED);
}

TEST(more_representatives_than_households_are_a_contradiction)
{
	start(201);
	facts.household_count = 200;
	hold(day_2024, 190, 150, 20);
	decide();
	assert_told(COUNT_ELECTORATE_OVER_HOUSEHOLDS);
	assert_outcome(0, 0, IRRECONCILABLE);
}

TEST(a_household_left_off_the_roll_is_told_and_the_roll_stays)
{
	start(199);
	facts.household_count = 200;
	hold(day_2024, 190, 150, 20);
	decide();
	assert_path(ELECTORATE_HOUSEHOLD_OMITTED, "/electorate/count");
	assert_string_equal(path_of(TDPELECT_FINDING_ELECTORATE_HOUSEHOLD_OMITTED, 1),
			    "/unit/households");
	assert_int_equal(contest_at(0, 0).majority.of, 199);
	assert_not_told(ELECTORATE_OMISSION_MATTERS);
	assert_outcome(0, 0, ELECTED);
}

TEST(a_household_left_off_the_roll_matters_where_it_could_unelect)
{
	start(199);
	facts.household_count = 200;
	hold(day_2024, 190, 100, 20);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_told(ELECTORATE_OMISSION_MATTERS);
}

TEST(a_household_left_off_the_roll_matters_where_it_could_elect)
{
	start(198);
	facts.household_count = 202;
	hold(day_2024, 190, 99, 20);
	decide();
	assert_outcome(0, 0, NO_WINNER);
	assert_told(ELECTORATE_OMISSION_MATTERS);
	start(198);
	facts.household_count = 202;
	hold(day_2024, 190, 97, 20);
	decide();
	assert_not_told(ELECTORATE_OMISSION_MATTERS);
}

TEST(voters_are_not_counted_against_households)
{
	start(600);
	facts.household_count = 200;
	facts.electorate_kind = TDPELECT_ELECTORATE_KIND_VOTERS;
	hold(day_2017, 500, 400, 50);
	decide();
	assert_not_told(COUNT_ELECTORATE_OVER_HOUSEHOLDS);
	assert_outcome(0, 0, ELECTED);
}

TEST(where_the_law_lets_one_kind_vote_that_kind_need_not_be_told)
{
	start(199);
	facts.electorate_kind = 0;
	facts.household_count = 200;
	hold(day_2024, 190, 150, 20);
	decide();
	assert_told(ELECTORATE_HOUSEHOLD_OMITTED);
}

TEST(the_electorate_is_never_taken_from_the_households)
{
	start(UNKNOWN);
	facts.household_count = 200;
	hold(day_2024, 190, 150, 20);
	decide();
	assert_outcome(0, 0, UNKNOWN);
	assert_state(UNKNOWN);
	assert_step(0, SUPPLY_FACTS);
}

TEST(a_round_may_have_a_roll_of_its_own)
{
	struct tdpelect_round round = new_round(date_of(2017, 11, 19), 100);
	int32_t index;

	start(200);
	hold(day_2017, 190, 90, 80);
	round.electorate_count = 198;
	index = add_round(round);
	set_votes(index, add_contest(index, "head", new_contest(UNKNOWN)), "A", 100);
	decide();
	assert_int_equal(contest_at(0, 0).majority.of, 200);
	assert_int_equal(contest_at(1, 0).majority.of, 198);
	assert_outcome(1, 0, ELECTED);
}

TEST(an_electorate_of_nobody_is_a_contradiction)
{
	start(0);
	hold(day_2024, 0, 0, 0);
	decide();
	assert_told(COUNT_ELECTORATE_ZERO);
	assert_outcome(0, 0, IRRECONCILABLE);
}

TEST(ballots_prove_a_quorum_that_nobody_counted)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	int32_t round;

	start(200);
	contest.issued_ballot_count = 101;
	round = add_conference(day_2017, UNKNOWN);
	set_votes(round, add_contest(round, "head", contest), "A", 40);
	set_votes(round, 0, "B", 30);
	decide();
	assert_quorum(0, MET);
	assert_int_equal(round_at(0).quorum.implied_count, 101);
	assert_told(QUORUM_IMPLIED);
	assert_outcome(0, 0, NO_WINNER);
}

TEST(in_a_round_with_a_contradiction_nothing_is_implied)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	start(200);
	contest.issued_ballot_count = 150;
	contest.returned_ballot_count = 151;
	add_contest(add_conference(day_2017, UNKNOWN), "head", contest);
	decide();
	assert_quorum(0, UNKNOWN);
	assert_not_told(QUORUM_IMPLIED);
	assert_outcome(0, 0, IRRECONCILABLE);
}

TEST(a_law_may_let_all_voters_vote_and_nobody_else)
{
	start(200);
	facts.household_count = 200;
	hold(day_2024, 190, 150, 20);
	decide_with_choice(law_2022, TDPELECT_VALUE_ELECTORATE_KIND,
			   TDPELECT_CHOICE_VOTERS);
	assert_outcome(0, 0, UNDETERMINED);
	assert_path(ELECTORATE_KIND_NOT_ALLOWED, "/electorate/kind");
	facts.electorate_kind = 0;
	facts.household_count = 100;
	decide_with_choice(law_2022, TDPELECT_VALUE_ELECTORATE_KIND,
			   TDPELECT_CHOICE_VOTERS);
	assert_outcome(0, 0, ELECTED);
	assert_not_told(COUNT_ELECTORATE_OVER_HOUSEHOLDS);
}

TEST(a_round_s_own_electorate_that_may_not_vote_is_named_as_its_own)
{
	struct tdpelect_round round = new_round(day_2024, 190);

	start(200);
	round.electorate_kind = TDPELECT_ELECTORATE_KIND_VOTERS;
	add_contest(add_round(round), "head", new_contest(UNKNOWN));
	decide();
	assert_outcome(0, 0, UNDETERMINED);
	assert_path(ELECTORATE_KIND_NOT_ALLOWED, "/rounds/0/electorate/kind");
}

TEST(a_household_left_off_a_round_s_own_roll_is_told)
{
	struct tdpelect_round round = new_round(day_2024, 190);

	start(200);
	facts.household_count = 200;
	round.electorate_count = 198;
	add_contest(add_round(round), "head", new_contest(UNKNOWN));
	decide();
	assert_path(ELECTORATE_HOUSEHOLD_OMITTED, "/rounds/0/electorate/count");
}

TEST(a_cluster_that_tells_nothing_is_not_measured)
{
	start(200);
	add_conference(day_2017, UNKNOWN);
	add_cluster(UNKNOWN, UNKNOWN);
	decide();
	assert_not_told(CLUSTERS_SIZE);
	assert_quorum(0, UNKNOWN);
}

TEST(a_household_left_off_a_roll_whose_kind_alone_is_the_round_s_own_is_told)
{
	struct tdpelect_round round = new_round(day_2024, 190);

	start(198);
	facts.household_count = 200;
	facts.electorate_kind = 0;
	round.electorate_kind = TDPELECT_ELECTORATE_KIND_HOUSEHOLD_REPRESENTATIVES;
	add_round(round);
	decide_with(law_2022, TDPELECT_VALUE_ELECTORATE_KIND, rule_of_kind(0));
	assert_path(ELECTORATE_HOUSEHOLD_OMITTED, "/electorate/count");
	assert_int_equal(told(TDPELECT_FINDING_ELECTORATE_HOUSEHOLD_OMITTED).at.round, 0);
}

static void start_clusters(void)
{
	start(400);
	add_conference(day_2017, UNKNOWN);
	add_cluster(20, 19);
}

TEST(where_the_law_sets_no_size_of_clusters_none_is_too_small)
{
	start_clusters();
	decide_with_none(law_2008, TDPELECT_VALUE_CLUSTERS_HOUSEHOLDS);
	assert_not_told(CLUSTERS_SIZE);
	decide();
	assert_told(CLUSTERS_SIZE);
}

TEST(where_the_law_sets_no_size_of_the_group_every_group_may_meet_by_clusters)
{
	start_clusters();
	facts.household_count = 150;
	decide_with_none(law_2008, TDPELECT_VALUE_CLUSTERS_UNIT_HOUSEHOLDS);
	assert_not_told(CLUSTERS_NOT_PROVIDED);
	decide();
	assert_told(CLUSTERS_NOT_PROVIDED);
}

TEST(a_group_of_nobody_knows_how_many_households_may_meet_by_clusters)
{
	start_clusters();
	facts.electorate_kind = TDPELECT_ELECTORATE_KIND_VOTERS;
	decide();
	assert_not_told(CLUSTERS_NOT_PROVIDED);
}

/* Too few came; with sixty more enough would have, and nobody knows whom they elected. */
TEST(households_left_off_the_roll_matter_where_they_would_make_the_quorum)
{
	start(100);
	facts.household_count = 160;
	hold(day_2024, 50, UNKNOWN, UNKNOWN);
	decide();
	assert_outcome(0, 0, NO_QUORUM);
	assert_told(ELECTORATE_OMISSION_MATTERS);
}

/* Two seats: A 70, B 60 and C 58 of a hundred pass; ten more would bring C before B. */
TEST(a_household_left_off_the_roll_matters_where_it_could_elect_others)
{
	int32_t round;

	start_bare(100);
	facts.household_count = 110;
	add_office("head", 2);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	round = add_conference(day_2024, 95);
	add_contest(round, "head", new_contest(UNKNOWN));
	set_votes(round, 0, "A", 70);
	set_votes(round, 0, "B", 60);
	set_votes(round, 0, "C", 58);
	decide_with_choice(law_2022, TDPELECT_VALUE_MORE_PASS_THAN_SEATS,
			   TDPELECT_CHOICE_MOST_VOTES);
	assert_outcome(0, 0, ELECTED);
	assert_string_equal(elected(0, 0), "AB");
	assert_told(ELECTORATE_OMISSION_MATTERS);
}

TEST(a_household_left_off_the_roll_is_no_matter_where_the_outcome_is_not_known)
{
	start(199);
	facts.household_count = 200;
	hold(day_2024, 190, UNKNOWN, UNKNOWN);
	decide();
	assert_outcome(0, 0, UNKNOWN);
	assert_not_told(ELECTORATE_OMISSION_MATTERS);
}

TEST(a_household_left_off_the_roll_is_no_matter_to_a_round_that_was_annulled)
{
	start(199);
	facts.household_count = 200;
	hold(day_2024, 190, 100, 20);
	assert_ok(tdpelect_election_add_breach(election, 0, TDPELECT_BREACH_NOTICE,
					       TDPELECT_RULING_ANNULLED, day_2024, &error));
	decide();
	assert_outcome(0, 0, ANNULLED);
	assert_not_told(ELECTORATE_OMISSION_MATTERS);
}

TEST(a_household_left_off_the_roll_is_no_matter_to_counts_that_contradict_each_other)
{
	struct tdpelect_contest contest = new_contest(90);

	start(199);
	facts.household_count = 200;
	add_contest(add_conference(day_2024, 190), "head", contest);
	set_votes(0, 0, "A", 100);
	decide();
	assert_outcome(0, 0, IRRECONCILABLE);
	assert_not_told(ELECTORATE_OMISSION_MATTERS);
}

TEST(a_household_left_off_the_roll_is_no_matter_to_what_is_only_reported)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	start(199);
	facts.household_count = 200;
	contest.reported = TDPELECT_OUTCOME_NO_WINNER;
	add_contest(add_conference(day_2024, 190), "head", contest);
	decide();
	assert_outcome(0, 0, NO_WINNER);
	assert_not_told(ELECTORATE_OMISSION_MATTERS);
}

#define JUDGED(name) cmocka_unit_test_teardown(name, end_other_law)

int main(void)
{
	const struct CMUnitTest tests[] = {
		JUDGED(those_present_are_the_sum_of_all_clusters),
		JUDGED(clusters_that_add_up_to_half_are_no_quorum),
		JUDGED(one_cluster_without_a_number_leaves_the_sum_unknown),
		JUDGED(a_total_that_is_not_the_sum_is_a_contradiction),
		JUDGED(
			more_present_than_households_in_a_cluster_is_a_contradiction),
		JUDGED(
			clusters_of_more_households_than_the_roll_are_a_contradiction),
		JUDGED(
			clusters_of_fewer_households_than_the_roll_are_only_told),
		JUDGED(the_clusters_of_2008_hold_50_to_150_households),
		JUDGED(in_2008_a_group_of_200_households_meets_as_one),
		JUDGED(
			more_representatives_than_households_are_a_contradiction),
		JUDGED(
			a_household_left_off_the_roll_is_told_and_the_roll_stays),
		JUDGED(
			a_household_left_off_the_roll_matters_where_it_could_unelect),
		JUDGED(
			a_household_left_off_the_roll_matters_where_it_could_elect),
		JUDGED(voters_are_not_counted_against_households),
		JUDGED(
			where_the_law_lets_one_kind_vote_that_kind_need_not_be_told),
		JUDGED(the_electorate_is_never_taken_from_the_households),
		JUDGED(a_round_may_have_a_roll_of_its_own),
		JUDGED(an_electorate_of_nobody_is_a_contradiction),
		JUDGED(ballots_prove_a_quorum_that_nobody_counted),
		JUDGED(in_a_round_with_a_contradiction_nothing_is_implied),
		JUDGED(a_law_may_let_all_voters_vote_and_nobody_else),
		JUDGED(
			a_round_s_own_electorate_that_may_not_vote_is_named_as_its_own),
		JUDGED(a_household_left_off_a_round_s_own_roll_is_told),
		JUDGED(a_cluster_that_tells_nothing_is_not_measured),
		JUDGED(a_household_left_off_a_roll_whose_kind_alone_is_the_round_s_own_is_told),
		JUDGED(where_the_law_sets_no_size_of_clusters_none_is_too_small),
		JUDGED(where_the_law_sets_no_size_of_the_group_every_group_may_meet_by_clusters),
		JUDGED(a_group_of_nobody_knows_how_many_households_may_meet_by_clusters),
		JUDGED(households_left_off_the_roll_matter_where_they_would_make_the_quorum),
		JUDGED(a_household_left_off_the_roll_matters_where_it_could_elect_others),
		JUDGED(a_household_left_off_the_roll_is_no_matter_where_the_outcome_is_not_known),
		JUDGED(a_household_left_off_the_roll_is_no_matter_to_a_round_that_was_annulled),
		JUDGED(a_household_left_off_the_roll_is_no_matter_to_counts_that_contradict_each_other),
		JUDGED(a_household_left_off_the_roll_is_no_matter_to_what_is_only_reported),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
