/* SPDX-License-Identifier: MIT */
/* Ballots one by one in a whole election: what they come to beside the count that was told, and
 * what those come to on which the law is silent. */
#include "other_law_support.h"

#include <stdio.h>

static const struct tdpelect_date day = {2024, 9, 22};

/* Papers that are alike; `marks` names those for whom they are, a letter each. */
static void add_papers(int32_t count, const char *marks)
{
	assert_ok(tdpelect_election_add_papers(election, 0, 0, count, 1, &error));
	for (; *marks; marks++) {
		const char id[] = {*marks, '\0'};

		assert_ok(tdpelect_election_add_mark(election, 0, 0, id, &error));
	}
}

/* A conference on one office, of which nobody wrote down the votes. */
static void open_contest(int32_t seats)
{
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", seats);
	add_contest(add_conference(day, 190), "head", new_contest(UNKNOWN));
}

static void open_list(int32_t seats, const char *candidates)
{
	open_contest(seats);
	for (; *candidates; candidates++) {
		const char id[] = {*candidates, '\0'};

		add_candidate(0, id);
	}
}

static struct tdpelect_paper_tally papers(void)
{
	struct tdpelect_paper_tally tally = TDPELECT_PAPER_TALLY_INIT;

	assert_ok(tdpelect_decision_papers(decision, 0, 0, &tally));
	return tally;
}

TEST(the_votes_are_those_of_the_papers_where_nobody_told_them)
{
	open_list(1, "AB");
	add_papers(110, "A");
	add_papers(60, "B");
	decide();
	assert_int_equal(candidate_at(0, 0, 0).votes, 110);
	assert_int_equal(candidate_at(0, 0, 1).votes, 60);
	assert_string_equal(elected(0, 0), "A");
}

TEST(a_paper_of_many_names_counts_for_each_in_whatever_order_they_stand)
{
	open_list(16, "ABCDEFGHIJKLMNOP");
	add_papers(110, "PONMLKJIHGFEDCBA");
	add_papers(1, "HAPBOC");
	decide();
	for (size_t i = 0; i < 16; i++)
		assert_int_equal(candidate_at(0, 0, i).votes,
				 110 + (strchr("HAPBOC", 'A' + (int)i) != NULL));
	assert_string_equal(elected(0, 0), "ABCDEFGHIJKLMNOP");
}

TEST(someone_off_the_list_has_the_votes_that_were_told_not_those_of_papers)
{
	open_list(1, "A");
	set_votes(0, 0, "Z", 3);
	add_papers(110, "A");
	add_papers(7, "Z");
	decide();
	assert_int_equal(candidate_at(0, 0, 0).votes, 110);
	assert_int_equal(candidate_at(0, 0, 1).votes, 3);
	assert_int_equal(candidate_at(0, 0, 1).listed, 0);
	assert_int_equal(papers().undetermined, 7);
}

TEST(whoever_is_marked_stands_beside_those_with_votes_where_there_is_no_list)
{
	open_contest(1);
	set_votes(0, 0, "A", 110);
	add_papers(110, "A");
	add_papers(60, "B");
	decide();
	assert_int_equal(contest_at(0, 0).candidate_count, 2);
	assert_string_equal(candidate_at(0, 0, 1).candidate_id, "B");
	assert_int_equal(candidate_at(0, 0, 1).votes, 60);
}

/* 100 for A are not enough of 200; with the paper for both they would be, if it is valid. */
TEST(papers_on_which_the_law_is_silent_decide_where_they_could_elect)
{
	open_list(1, "AB");
	add_papers(100, "A");
	add_papers(1, "AB");
	decide();
	assert_outcome(0, 0, UNDETERMINED);
	assert_told(PAPERS_DISPUTE_DECIDES);
	assert_int_equal(papers().is_decisive, 1);
}

TEST(papers_on_which_the_law_is_silent_are_harmless_where_they_change_nothing)
{
	open_list(1, "AB");
	add_papers(110, "A");
	add_papers(1, "AB");
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_told(PAPERS_DISPUTE_HARMLESS);
	assert_int_equal(papers().is_decisive, 0);
}

/* Two seats and three who pass: with the five papers C has more votes than B. Whether all
 * papers are valid or none, somebody is elected; who, they decide. */
TEST(papers_decide_where_they_elect_others_to_the_same_seats)
{
	open_list(2, "ABC");
	add_papers(64, "AB");
	add_papers(61, "AC");
	add_papers(60, "BC");
	add_papers(5, "CZ");
	decide_with_choice(law_2022, TDPELECT_VALUE_MORE_PASS_THAN_SEATS,
			   TDPELECT_CHOICE_MOST_VOTES);
	assert_outcome(0, 0, UNDETERMINED);
	assert_told(PAPERS_DISPUTE_DECIDES);
}

TEST(papers_of_someone_off_the_list_are_no_votes_whatever_is_supposed)
{
	open_list(1, "AB");
	set_votes(0, 0, "Z", 2);
	add_papers(110, "A");
	add_papers(2, "Z");
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_int_equal(candidate_at(0, 0, 2).votes, 2);
	assert_told(PAPERS_DISPUTE_HARMLESS);
}

static struct tdpelect_rule half_of_valid(void)
{
	return ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN, TDPELECT_BASE_VALID);
}

/* All four or none leave A with half; the two for A alone are more than half. */
TEST(papers_decide_where_those_for_one_alone_would_elect)
{
	open_list(1, "AB");
	add_papers(50, "A");
	add_papers(50, "B");
	add_papers(2, "AZ");
	add_papers(2, "BZ");
	decide_with(law_2022, TDPELECT_VALUE_MAJORITY, half_of_valid());
	assert_outcome(0, 0, UNDETERMINED);
	assert_told(PAPERS_DISPUTE_DECIDES);
}

/* With all, with none and with those for C nobody has more than half; without those for C, A. */
TEST(papers_decide_where_all_but_those_for_one_would_elect)
{
	open_list(1, "CAB");
	add_papers(50, "A");
	add_papers(49, "B");
	add_papers(1, "C");
	add_papers(1, "AZ");
	add_papers(1, "CZ");
	decide_with(law_2022, TDPELECT_VALUE_MAJORITY, half_of_valid());
	assert_outcome(0, 0, UNDETERMINED);
	assert_told(PAPERS_DISPUTE_DECIDES);
}

TEST(where_the_valid_ballots_are_the_base_those_that_are_sure_stand_in)
{
	open_list(1, "AB");
	add_papers(110, "A");
	add_papers(30, "B");
	add_papers(1, "AZ");
	decide_with(law_2022, TDPELECT_VALUE_MAJORITY, half_of_valid());
	assert_outcome(0, 0, ELECTED);
	assert_int_equal(contest_at(0, 0).majority.of, 140);
	assert_told(PAPERS_DISPUTE_HARMLESS);
}

/* So much is gone through; what was not tried is not said to be harmless. */
TEST(papers_for_more_candidates_than_are_tried_decide)
{
	char id[8];

	start_bare(5000);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 1);
	add_contest(add_conference(day, 4000), "head", new_contest(UNKNOWN));
	for (int i = 0; i <= 1000; i++) {
		snprintf(id, sizeof(id), "C%d", i);
		add_candidate(0, id);
		assert_ok(tdpelect_election_add_papers(election, 0, 0, 1, 1, &error));
		assert_ok(tdpelect_election_add_mark(election, 0, 0, id, &error));
		assert_ok(tdpelect_election_add_mark(election, 0, 0, "Z", &error));
	}
	decide();
	assert_outcome(0, 0, UNDETERMINED);
	assert_told(PAPERS_DISPUTE_DECIDES);
}

#define JUDGED(name) cmocka_unit_test_teardown(name, end_other_law)

int main(void)
{
	const struct CMUnitTest tests[] = {
		JUDGED(the_votes_are_those_of_the_papers_where_nobody_told_them),
		JUDGED(
			a_paper_of_many_names_counts_for_each_in_whatever_order_they_stand),
		JUDGED(
			someone_off_the_list_has_the_votes_that_were_told_not_those_of_papers),
		JUDGED(
			whoever_is_marked_stands_beside_those_with_votes_where_there_is_no_list),
		JUDGED(papers_on_which_the_law_is_silent_decide_where_they_could_elect),
		JUDGED(
			papers_on_which_the_law_is_silent_are_harmless_where_they_change_nothing),
		JUDGED(papers_decide_where_they_elect_others_to_the_same_seats),
		JUDGED(
			papers_of_someone_off_the_list_are_no_votes_whatever_is_supposed),
		JUDGED(papers_decide_where_those_for_one_alone_would_elect),
		JUDGED(papers_decide_where_all_but_those_for_one_would_elect),
		JUDGED(where_the_valid_ballots_are_the_base_those_that_are_sure_stand_in),
		JUDGED(papers_for_more_candidates_than_are_tried_decide),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
