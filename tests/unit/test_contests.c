/* SPDX-License-Identifier: MIT */
/* The contests of one round among the others: who stands in them, which office they are for, and
 * what stands in for counts that nobody told. */
#include "other_law_support.h"

static const struct tdpelect_date day = {2017, 11, 12};

static void start_seats(int32_t seats)
{
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", seats);
}

static struct tdpelect_contest release(void)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	contest.kind = TDPELECT_CONTEST_KIND_RELEASE;
	return contest;
}

TEST(who_withdrew_as_a_candidate_may_be_released_all_the_same)
{
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 1);
	assert_ok(tdpelect_election_add_candidate(election, 0, "A", 1, 0, NULL, &error));
	add_contest(add_conference(date_of(2024, 9, 22), 190), "head", release());
	set_votes(0, 0, "A", 150);
	decide();
	assert_int_equal(candidate_at(0, 0, 0).withdrawn, 0);
	assert_outcome(0, 0, RELEASED);
}

/* A is seated in the first round; the second elects nobody, the third B. */
TEST(who_was_seated_stays_seated_after_a_round_that_elected_nobody)
{
	const int32_t votes[] = {150, 90, 110};

	start_seats(2);
	for (int i = 0; i < 3; i++) {
		int32_t round = add_conference(date_of(2017, 11, 12 + 7 * i), 190);

		add_contest(round, "head", new_contest(UNKNOWN));
		set_votes(round, 0, "A", i ? 0 : 150);
		set_votes(round, 0, "B", i ? votes[i] : 20);
	}
	decide();
	assert_outcome(0, 0, PARTLY_ELECTED);
	assert_outcome(1, 0, NO_WINNER);
	assert_outcome(2, 0, ELECTED);
	assert_int_equal(candidate_at(2, 0, 0).seated, 1);
	assert_int_equal(candidate_at(2, 0, 1).seated, 0);
}

TEST(two_offices_seat_their_own_people_only)
{
	start_seats(2);
	add_office("deputy", 2);
	for (int i = 0; i < 2; i++) {
		int32_t round = add_conference(date_of(2017, 11, 12 + 7 * i), 190);

		add_contest(round, "deputy", new_contest(UNKNOWN));
		set_votes(round, 0, "A", 50);
		add_contest(round, "head", new_contest(UNKNOWN));
		set_votes(round, 1, "A", i ? 0 : 150);
		set_votes(round, 1, "B", i ? 120 : 20);
	}
	decide();
	assert_int_equal(candidate_at(1, 0, 0).seated, 0);
	assert_int_equal(candidate_at(1, 1, 0).seated, 1);
}

TEST(nobody_is_seated_in_a_release)
{
	start_seats(2);
	add_contest(add_conference(day, 190), "head", new_contest(UNKNOWN));
	set_votes(0, 0, "A", 150);
	set_votes(0, 0, "B", 20);
	add_contest(add_conference(date_of(2017, 11, 19), 190), "head", release());
	set_votes(1, 0, "A", 150);
	decide();
	assert_outcome(0, 0, PARTLY_ELECTED);
	assert_int_equal(candidate_at(1, 0, 0).seated, 0);
}

TEST(a_head_whom_the_law_appoints_is_not_elective)
{
	start(200);
	hold(day, 190, 110, 80);
	decide_with_choice(law_2008, TDPELECT_VALUE_OFFICE_HEAD, TDPELECT_CHOICE_APPOINTED);
	assert_told(OFFICE_NOT_ELECTIVE);
	decide_with(law_2008, TDPELECT_VALUE_OFFICE_HEAD, rule_of_kind(0));
	assert_not_told(OFFICE_NOT_ELECTIVE);
}

static void report(int32_t kind, int32_t outcome)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	contest.kind = kind;
	contest.reported = outcome;
	start(200);
	add_contest(add_conference(date_of(2024, 9, 22), 190), "head", contest);
	decide();
	assert_told(OUTCOME_REPORTED);
}

TEST(a_release_that_is_only_reported_stands_in)
{
	report(TDPELECT_CONTEST_KIND_RELEASE, TDPELECT_OUTCOME_RELEASED);
	assert_outcome(0, 0, RELEASED);
	assert_int_equal(contest_at(0, 0).majority.other_base_count, 0);
}

TEST(whatever_is_reported_stands_in)
{
	report(TDPELECT_CONTEST_KIND_ELECTION, TDPELECT_OUTCOME_UNKNOWN);
	assert_outcome(0, 0, UNKNOWN);
	report(TDPELECT_CONTEST_KIND_ELECTION, TDPELECT_OUTCOME_TIED);
	assert_outcome(0, 0, TIED);
	report(TDPELECT_CONTEST_KIND_ELECTION, TDPELECT_OUTCOME_UNDETERMINED);
	assert_outcome(0, 0, UNDETERMINED);
	report(TDPELECT_CONTEST_KIND_ELECTION, TDPELECT_OUTCOME_NO_QUORUM);
	assert_outcome(0, 0, NO_QUORUM);
}

TEST(a_report_of_what_the_counts_say_too_is_no_mismatch)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	contest.reported = TDPELECT_OUTCOME_ELECTED;
	start(200);
	add_contest(add_conference(day, 190), "head", contest);
	set_votes(0, 0, "A", 110);
	set_votes(0, 0, "B", 80);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_int_equal(contest_at(0, 0).reported, 0);
	assert_not_told(PUBLISHED_MISMATCH);
}

static void add_meeting_vote(void)
{
	assert_ok(tdpelect_election_add_meeting_vote(election, 0, TDPELECT_MEETING_MATTER_METHOD,
						     150, 9, 9, &error));
}

static struct tdpelect_meeting_result meeting_vote(void)
{
	struct tdpelect_meeting_result result = TDPELECT_MEETING_RESULT_INIT;

	assert_ok(tdpelect_decision_meeting_vote(decision, 0, 0, &result));
	return result;
}

TEST(without_a_law_a_vote_of_the_meeting_is_undetermined)
{
	start(200);
	add_conference(date_of(1990, 1, 1), 190);
	add_meeting_vote();
	decide();
	assert_word(MEETING_OUTCOME, meeting_vote().outcome,
		    TDPELECT_MEETING_OUTCOME_UNDETERMINED);
	assert_int_equal(meeting_vote().votes, 150);
	assert_int_equal(meeting_vote().needed, UNKNOWN);
}

TEST(without_a_day_a_vote_of_the_meeting_is_unknown)
{
	start(200);
	add_conference(NO_DATE, 190);
	add_meeting_vote();
	decide();
	assert_word(MEETING_OUTCOME, meeting_vote().outcome, TDPELECT_MEETING_OUTCOME_UNKNOWN);
}

TEST(a_round_is_put_off_from_the_day_it_was_put_off)
{
	struct tdpelect_round round = new_round(day, 190);

	start(200);
	round.postponed = 1;
	round.postponed_on = date_of(2017, 11, 13);
	add_contest(add_round(round), "head", new_contest(UNKNOWN));
	facts.as_of = day;
	decide();
	assert_int_equal(round_at(0).held, 1);
	facts.as_of = date_of(2017, 11, 13);
	decide();
	assert_int_equal(round_at(0).held, 0);
}

/* The electorate of the law's own base is not known, all others are. */
TEST(a_reported_outcome_is_held_to_every_other_base_once)
{
	struct tdpelect_contest contest = new_contest(100);

	contest.issued_ballot_count = contest.returned_ballot_count = 110;
	contest.reported = TDPELECT_OUTCOME_ELECTED;
	start(UNKNOWN);
	add_contest(add_conference(day, 120), "head", contest);
	set_votes(0, 0, "A", 70);
	set_votes(0, 0, "B", 20);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_int_equal(contest_at(0, 0).reported, 1);
	assert_int_equal(contest_at(0, 0).majority.other_base_count, 4);
}

#define JUDGED(name) cmocka_unit_test_teardown(name, end_other_law)

int main(void)
{
	const struct CMUnitTest tests[] = {
		JUDGED(who_withdrew_as_a_candidate_may_be_released_all_the_same),
		JUDGED(who_was_seated_stays_seated_after_a_round_that_elected_nobody),
		JUDGED(two_offices_seat_their_own_people_only),
		JUDGED(nobody_is_seated_in_a_release),
		JUDGED(a_head_whom_the_law_appoints_is_not_elective),
		JUDGED(a_release_that_is_only_reported_stands_in),
		JUDGED(whatever_is_reported_stands_in),
		JUDGED(a_report_of_what_the_counts_say_too_is_no_mismatch),
		JUDGED(without_a_law_a_vote_of_the_meeting_is_undetermined),
		JUDGED(without_a_day_a_vote_of_the_meeting_is_unknown),
		JUDGED(a_round_is_put_off_from_the_day_it_was_put_off),
		JUDGED(a_reported_outcome_is_held_to_every_other_base_once),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
