/* SPDX-License-Identifier: MIT */
/* Who could vote and who came: the roll, the clusters, the households left out. */
#include "election_support.h"

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

/* A law of the test's own, above that of the country: one choice. */
static struct tdpelect_pack local;
static struct tdpelect_pack_entry local_entry;
static const struct tdpelect_citation local_law = {"local", "1", NULL, NULL,
						   TDPELECT_EVIDENCE_TEXT, 0};

static void decide_with_choice(int32_t value, int32_t choice)
{
	const struct tdpelect_pack *packs[64];
	size_t count;
	const struct tdpelect_pack *const *built_in = tdpelect_packs(&count);

	local_entry = (struct tdpelect_pack_entry){.value = value};
	local_entry.rule = (struct tdpelect_rule){
		.size = sizeof(local_entry.rule), .kind = TDPELECT_KIND_CHOICE, .choice = choice,
		.laws = &local_law, .law_count = 1};
	local = (struct tdpelect_pack){.size = sizeof(local), .id = "local", .jurisdiction = "VN",
				       .issued = {2031, 1, 1}, .entries = &local_entry,
				       .entry_count = 1};
	assert_true(count < COUNT_OF(packs));
	memcpy(packs, built_in, count * sizeof(*packs));
	packs[count] = &local;
	decide_by(packs, count + 1);
}

TEST(a_law_may_let_all_voters_vote_and_nobody_else)
{
	start(200);
	facts.household_count = 200;
	hold(day_2024, 190, 150, 20);
	decide_with_choice(TDPELECT_VALUE_ELECTORATE_KIND, TDPELECT_CHOICE_VOTERS);
	assert_outcome(0, 0, UNDETERMINED);
	assert_path(ELECTORATE_KIND_NOT_ALLOWED, "/electorate/kind");
	facts.electorate_kind = 0;
	facts.household_count = 100;
	decide_with_choice(TDPELECT_VALUE_ELECTORATE_KIND, TDPELECT_CHOICE_VOTERS);
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(those_present_are_the_sum_of_all_clusters),
		cmocka_unit_test(clusters_that_add_up_to_half_are_no_quorum),
		cmocka_unit_test(one_cluster_without_a_number_leaves_the_sum_unknown),
		cmocka_unit_test(a_total_that_is_not_the_sum_is_a_contradiction),
		cmocka_unit_test(
			more_present_than_households_in_a_cluster_is_a_contradiction),
		cmocka_unit_test(
			clusters_of_more_households_than_the_roll_are_a_contradiction),
		cmocka_unit_test(
			clusters_of_fewer_households_than_the_roll_are_only_told),
		cmocka_unit_test(the_clusters_of_2008_hold_50_to_150_households),
		cmocka_unit_test(in_2008_a_group_of_200_households_meets_as_one),
		cmocka_unit_test(
			more_representatives_than_households_are_a_contradiction),
		cmocka_unit_test(
			a_household_left_off_the_roll_is_told_and_the_roll_stays),
		cmocka_unit_test(
			a_household_left_off_the_roll_matters_where_it_could_unelect),
		cmocka_unit_test(
			a_household_left_off_the_roll_matters_where_it_could_elect),
		cmocka_unit_test(voters_are_not_counted_against_households),
		cmocka_unit_test(
			where_the_law_lets_one_kind_vote_that_kind_need_not_be_told),
		cmocka_unit_test(the_electorate_is_never_taken_from_the_households),
		cmocka_unit_test(a_round_may_have_a_roll_of_its_own),
		cmocka_unit_test(an_electorate_of_nobody_is_a_contradiction),
		cmocka_unit_test(ballots_prove_a_quorum_that_nobody_counted),
		cmocka_unit_test(in_a_round_with_a_contradiction_nothing_is_implied),
		cmocka_unit_test(a_law_may_let_all_voters_vote_and_nobody_else),
		cmocka_unit_test(
			a_round_s_own_electorate_that_may_not_vote_is_named_as_its_own),
		cmocka_unit_test(a_household_left_off_a_round_s_own_roll_is_told),
		cmocka_unit_test(a_cluster_that_tells_nothing_is_not_measured),
	};

	return cmocka_run_group_tests(tests, NULL, end_election);
}
