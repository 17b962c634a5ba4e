/* SPDX-License-Identifier: MIT */
#include "election_support.h"

static const struct tdpelect_date day_2017 = {2017, 11, 12}, day_2024 = {2024, 9, 22};

TEST(the_247_of_256_of_dong_son_elect)
{
	int32_t round, contest;

	start(256);
	round = add_conference(date_of(2021, 10, 17), 254);
	contest = add_contest(round, "head", new_contest(250));
	set_votes(round, contest, "A", 247);
	set_votes(round, contest, "B", 3);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_string_equal(elected(0, 0), "A");
	assert_int_equal(contest_at(0, 0).majority.needed, 129);
	assert_int_equal(candidate_at(0, 0, 0).candidacy.percent_hundredths, 9648);
	assert_quorum(0, MET);
	assert_int_equal(round_at(0).quorum.margin, 125);
	assert_state(ELECTED_PENDING);
	assert_step(0, SEND_RESULT);
}

TEST(the_159_of_361_elect_nobody_although_most_of_the_valid_ballots)
{
	int32_t round, contest;

	start(361);
	round = add_conference(date_of(2013, 1, 31), UNKNOWN);
	contest = add_contest(round, "head", new_contest(308));
	set_votes(round, contest, "A", 159);
	set_votes(round, contest, "B", 149);
	decide();
	assert_outcome(0, 0, NO_WINNER);
	assert_string_equal(elected(0, 0), "");
	assert_told(MAJORITY_BASE_MATTERS);
	assert_told(QUORUM_IMPLIED);
	assert_string_equal(tdpelect_decision_elected(decision, 0, 0, 0, 0), "A");
	assert_null(tdpelect_decision_elected(decision, 0, 0, 0, 1));
	assert_null(tdpelect_decision_elected(decision, 0, 0, 1, 0));
	assert_state(REVOTE_DUE);
	assert_date(step_at(0).by, 2013, 2, 15);
}

TEST(a_hundred_of_two_hundred_elect_nobody_and_101_do)
{
	start(200);
	hold(day_2017, 200, 100, 90);
	decide();
	assert_outcome(0, 0, NO_WINNER);
	start(200);
	hold(day_2017, 200, 101, 90);
	decide();
	assert_outcome(0, 0, ELECTED);
}

TEST(a_meeting_of_half_is_adjourned)
{
	start(200);
	hold(day_2017, 100, 90, 5);
	decide();
	assert_outcome(0, 0, NO_QUORUM);
	assert_state(ADJOURNED);
	assert_step(0, RECONVENE);
	assert_path(QUORUM_NOT_MET, "/rounds/0/present");
}

TEST(a_re_vote_by_the_fifteenth_day_elects_in_time)
{
	start(200);
	hold(date_of(2017, 11, 19), 190, 90, 80);
	hold(date_of(2017, 12, 4), 190, 110, 70);
	decide();
	assert_outcome(1, 0, ELECTED);
	assert_state(ELECTED_PENDING);
	assert_not_told(REVOTE_LATE);
}

TEST(a_re_vote_on_the_sixteenth_day_is_late)
{
	start(200);
	hold(date_of(2017, 11, 19), 190, 90, 80);
	hold(date_of(2017, 12, 5), 190, 110, 70);
	decide();
	assert_state(ELECTED_PENDING);
	assert_path(REVOTE_LATE, "/rounds/1/date");
}

TEST(a_second_failure_of_2017_brings_an_interim_head)
{
	start(200);
	hold(date_of(2017, 11, 19), 190, 90, 80);
	hold(date_of(2017, 11, 26), 190, 95, 80);
	decide();
	assert_state(INTERIM);
	assert_step(0, APPOINT_INTERIM);
	assert_step(1, NEW_ELECTION);
}

TEST(a_second_failure_of_2024_brings_another_vote)
{
	start(200);
	hold(date_of(2024, 9, 22), 190, 90, 80);
	hold(date_of(2024, 9, 29), 190, 95, 80);
	decide();
	assert_state(REVOTE_DUE);
	assert_step_count(1);
	assert_step(0, REVOTE);
	assert_no_date(step_at(0).by);
}

static void hold_household_ballots(struct tdpelect_date date, int32_t a)
{
	struct tdpelect_round round = new_round(date, UNKNOWN);
	struct tdpelect_contest contest = new_contest(150);
	int32_t index;

	round.form = TDPELECT_FORM_HOUSEHOLD_BALLOTS;
	round.closed = date_of(2024, 9, 29);
	contest.returned_ballot_count = 155;
	index = add_round(round);
	set_votes(index, add_contest(index, "head", contest), "A", a);
}

TEST(household_ballots_of_2024_elect_after_a_meeting_that_too_few_attended)
{
	start(200);
	add_conference(date_of(2024, 9, 22), 80);
	hold_household_ballots(date_of(2024, 9, 25), 101);
	decide();
	assert_quorum(0, NOT_MET);
	assert_quorum(1, NOT_REQUIRED);
	assert_outcome(1, 0, ELECTED);
	assert_not_told(HOUSEHOLD_BALLOTS_NO_BASIS);
	assert_state(ELECTED_PENDING);
	assert_date(step_at(0).by, 2024, 10, 4);
}

TEST(household_ballots_without_such_a_meeting_have_no_basis_and_are_judged)
{
	start(200);
	hold_household_ballots(date_of(2024, 9, 25), 101);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_path(HOUSEHOLD_BALLOTS_NO_BASIS, "/rounds/0/form");
}

TEST(a_meeting_without_quorum_and_contests_is_adjourned_for_every_office)
{
	start(200);
	add_office("deputy", 1);
	add_conference(day_2024, 80);
	decide();
	assert_int_equal(round_at(0).contest_count, 0);
	assert_state(ADJOURNED);
	assert_step_count(2);
	assert_step(0, HOUSEHOLD_BALLOTS);
	assert_int_equal(step_at(0).office, 0);
	assert_int_equal(step_at(1).office, 1);
}

TEST(two_of_three_seats_leave_one_for_a_re_vote)
{
	int32_t round, contest;

	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 3);
	round = add_conference(day_2017, 190);
	contest = add_contest(round, "head", new_contest(UNKNOWN));
	set_votes(round, contest, "A", 150);
	set_votes(round, contest, "B", 120);
	set_votes(round, contest, "C", 90);
	decide();
	assert_outcome(0, 0, PARTLY_ELECTED);
	assert_string_equal(elected(0, 0), "AB");
	assert_told(SEATS_UNFILLED);
	assert_state(ELECTED_PENDING);
	assert_step(0, REVOTE);
	assert_date(step_at(0).by, 2017, 11, 27);
	assert_step(1, SEND_RESULT);
}

TEST(a_round_after_a_part_was_elected_fills_the_seats_left)
{
	int32_t round, contest;

	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 2);
	add_candidate(0, "A");
	add_candidate(0, "B");
	for (int i = 0; i < 2; i++) {
		round = add_conference(date_of(2017, 11, 12 + 7 * i), 190);
		contest = add_contest(round, "head", new_contest(UNKNOWN));
		if (!i)
			set_votes(round, contest, "A", 150);
		set_votes(round, contest, "B", i ? 110 : 90);
	}
	decide();
	assert_outcome(0, 0, PARTLY_ELECTED);
	assert_outcome(1, 0, ELECTED);
	assert_string_equal(elected(1, 0), "B");
	assert_int_equal(candidate_at(1, 0, 0).seated, 1);
	assert_step_count(1);
	assert_step(0, SEND_RESULT);
}

static void breach(int32_t ruling, struct tdpelect_date ruled)
{
	assert_ok(tdpelect_election_add_breach(election, 0, TDPELECT_BREACH_PROXY_VOTING, ruling,
					       ruled, &error));
}

TEST(a_breach_not_ruled_on_is_ruled_on_first)
{
	start(200);
	hold(day_2024, 190, 150, 30);
	breach(0, NO_DATE);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_state(ELECTED_PENDING);
	assert_step(0, RULE_ON_BREACH);
	assert_path(BREACH_UNRULED, "/rounds/0/breaches/0");
}

TEST(a_breach_that_was_dismissed_changes_nothing)
{
	start(200);
	hold(day_2024, 190, 150, 30);
	breach(TDPELECT_RULING_DISMISSED, date_of(2024, 9, 30));
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_step(0, SEND_RESULT);
	assert_not_told(BREACH_UNRULED);
}

TEST(a_breach_that_annuls_has_the_election_done_again)
{
	const int32_t rulings[] = {TDPELECT_RULING_ANNULLED, TDPELECT_RULING_REDO};

	for (size_t i = 0; i < COUNT_OF(rulings); i++) {
		start(200);
		hold(day_2024, 190, 150, 30);
		breach(rulings[i], date_of(2024, 9, 30));
		decide();
		assert_outcome(0, 0, ANNULLED);
		assert_string_equal(elected(0, 0), "");
		assert_state(ANNULLED);
		assert_step(0, REDO);
		assert_told(BREACH_ANNULS);
	}
}

TEST(before_it_was_ruled_a_breach_is_not_ruled_on)
{
	start(200);
	hold(day_2024, 190, 150, 30);
	breach(TDPELECT_RULING_ANNULLED, date_of(2024, 9, 30));
	facts.as_of = date_of(2024, 9, 29);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_step(0, RULE_ON_BREACH);
}

TEST(a_recognised_head_takes_office)
{
	start(200);
	hold(day_2024, 190, 150, 30);
	facts.result_sent = date_of(2024, 9, 24);
	facts.recognition = TDPELECT_RECOGNITION_RECOGNISED;
	facts.recognition_date = date_of(2024, 9, 30);
	decide();
	assert_state(RECOGNISED);
	assert_step(0, TAKE_OFFICE);
	facts.as_of = date_of(2024, 9, 29);
	decide();
	assert_state(ELECTED_PENDING);
	assert_step(0, AWAIT_RECOGNITION);
	facts.as_of = date_of(2024, 9, 23);
	decide();
	assert_step(0, SEND_RESULT);
}

TEST(a_recognition_of_nobody_is_told)
{
	start(200);
	hold(day_2017, 190, 90, 80);
	facts.recognition = TDPELECT_RECOGNITION_RECOGNISED;
	facts.recognition_date = date_of(2017, 11, 20);
	decide();
	assert_state(REVOTE_DUE);
	assert_path(RECOGNITION_WITHOUT_MAJORITY, "/recognition");
}

TEST(a_round_after_the_day_of_the_report_is_not_yet_known)
{
	start(200);
	hold(date_of(2017, 11, 19), 190, 90, 80);
	hold(date_of(2017, 11, 26), 190, 150, 30);
	facts.as_of = date_of(2017, 11, 25);
	decide();
	assert_int_equal(tdpelect_decision_round_count(decision), 1);
	assert_state(REVOTE_DUE);
	facts.as_of = date_of(2017, 11, 26);
	decide();
	assert_state(ELECTED_PENDING);
}

TEST(a_step_past_its_day_is_overdue_on_the_day_of_the_report)
{
	start(200);
	hold(date_of(2017, 11, 19), 190, 90, 80);
	facts.as_of = date_of(2017, 12, 6);
	decide();
	assert_int_equal(step_at(0).overdue_days, 2);
}

TEST(the_law_of_the_first_polling_day_goes_on)
{
	start(200);
	hold(date_of(2023, 6, 25), 190, 90, 80);
	hold(date_of(2023, 7, 2), 190, 95, 80);
	decide();
	assert_date(tdpelect_decision_day(decision), 2023, 6, 25);
	assert_state(INTERIM);
	assert_path(RULES_CHANGED_BETWEEN_ROUNDS, "/rounds/1/date");
}

TEST(a_planned_round_tells_the_day_and_changes_nothing)
{
	start(200);
	facts.called = date_of(2024, 8, 1);
	add_conference(day_2024, UNKNOWN);
	decide();
	assert_date(tdpelect_decision_day(decision), 2024, 9, 22);
	assert_state(CALLED);
	assert_step(0, HOLD_ELECTION);
	assert_int_equal(round_at(0).held, 0);
}

TEST(a_postponed_round_is_not_held)
{
	struct tdpelect_round round = new_round(day_2024, UNKNOWN);

	start(200);
	round.postponed = 1;
	round.postponed_on = date_of(2024, 9, 20);
	round.postponed_until = date_of(2024, 10, 6);
	add_round(round);
	decide();
	assert_state(NOT_HELD);
	assert_step(0, HOLD_ELECTION);
	assert_date(step_at(0).by, 2024, 10, 6);
	facts.as_of = date_of(2024, 9, 19);
	decide();
	assert_state(NOT_CALLED);
}

TEST(without_rounds_the_furthest_step_of_preparation_tells_the_law)
{
	start(200);
	facts.called = date_of(2023, 6, 30);
	facts.published = date_of(2023, 7, 2);
	decide();
	assert_date(tdpelect_decision_day(decision), 2023, 7, 2);
	assert_state(PUBLISHED);
}

TEST(without_any_day_no_law_is_known)
{
	start(200);
	add_conference(NO_DATE, 150);
	decide();
	assert_null(tdpelect_decision_rulebook(decision));
	assert_no_date(tdpelect_decision_day(decision));
	assert_state(UNKNOWN);
	assert_step(0, SUPPLY_FACTS);
}

TEST(a_day_may_be_named_beside_the_place)
{
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", day_2024, &error));
	add_office("head", 1);
	add_conference(day_2017, 80);
	decide();
	assert_date(tdpelect_decision_day(decision), 2024, 9, 22);
	assert_step(0, HOUSEHOLD_BALLOTS);
}

TEST(where_no_law_is_in_force_the_authority_decides)
{
	start(200);
	hold(date_of(1999, 5, 2), 190, 150, 30);
	decide();
	assert_told(RULES_NONE_IN_FORCE);
	assert_state(UNDETERMINED);
	assert_step_count(1);
	assert_step(0, AUTHORITY_DECIDES);
	assert_outcome(0, 0, UNDETERMINED);
	assert_string_equal(elected(0, 0), "");
}

TEST(a_stack_of_packs_is_used_as_it_is_named)
{
	start_bare(200);
	add_office("head", 1);
	assert_ok(tdpelect_election_add_pack(election, "vn-nqlt-09-2008", &error));
	add_conference(day_2024, 80);
	decide();
	assert_step(0, RECONVENE);
	assert_path(RULES_NOT_IN_FORCE, "/rules/packs/0");
}

TEST(a_release_that_passes_waits_for_its_recognition)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	int32_t round;

	start(200);
	contest.kind = TDPELECT_CONTEST_KIND_RELEASE;
	round = add_conference(day_2024, 190);
	set_votes(round, add_contest(round, "head", contest), "A", 101);
	decide();
	assert_outcome(0, 0, RELEASED);
	assert_int_equal(contest_at(0, 0).candidate_count, 1);
	assert_string_equal(elected(0, 0), "");
	assert_state(RELEASE_PENDING);
	facts.recognition = TDPELECT_RECOGNITION_RECOGNISED;
	facts.recognition_date = date_of(2024, 10, 1);
	decide();
	assert_state(VACANT);
	assert_date(step_at(1).by, 2024, 11, 30);
}

TEST(a_petition_of_fewer_than_half_is_short)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	int32_t round;

	start(200);
	contest.kind = TDPELECT_CONTEST_KIND_RELEASE;
	round = add_conference(day_2024, 190);
	set_votes(round, add_contest(round, "head", contest), "A", 101);
	facts.petition_households = 99;
	decide();
	assert_path(PETITION_SHORT, "/petition/households");
	facts.petition_households = 100;
	decide();
	assert_not_told(PETITION_SHORT);
}

TEST(a_failure_reported_without_counts_is_a_failure)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);

	start(200);
	contest.reported = TDPELECT_OUTCOME_NO_WINNER;
	add_contest(add_conference(day_2017, UNKNOWN), "head", contest);
	decide();
	assert_outcome(0, 0, NO_WINNER);
	assert_int_equal(contest_at(0, 0).reported, 1);
	assert_told(OUTCOME_REPORTED);
	assert_state(REVOTE_DUE);
	assert_date(step_at(0).by, 2017, 11, 27);
}

TEST(a_report_against_the_counts_is_a_mismatch)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	int32_t round;

	start(200);
	contest.reported = TDPELECT_OUTCOME_NO_WINNER;
	round = add_conference(day_2017, 190);
	set_votes(round, add_contest(round, "head", contest), "A", 150);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_path(PUBLISHED_MISMATCH, "/rounds/0/contests/0/reported");
	assert_int_equal(contest_at(0, 0).reported, 0);
}

TEST(votes_for_someone_not_listed_are_counted)
{
	int32_t round, contest;

	start(200);
	round = add_conference(day_2017, 190);
	contest = add_contest(round, "head", new_contest(UNKNOWN));
	set_votes(round, contest, "Z", 150);
	set_votes(round, contest, "A", 20);
	set_votes(round, contest, "B", 10);
	decide();
	assert_string_equal(elected(0, 0), "Z");
	assert_int_equal(contest_at(0, 0).candidate_count, 3);
	assert_int_equal(candidate_at(0, 0, 2).listed, 0);
	assert_path(CANDIDATE_NOT_LISTED, "/rounds/0/contests/0/votes/Z");
}

TEST(who_withdrew_cannot_be_elected)
{
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 1);
	assert_ok(tdpelect_election_add_candidate(election, 0, "A", 1, 0, NULL, &error));
	add_candidate(0, "B");
	hold(day_2017, 190, 150, 30);
	decide();
	assert_outcome(0, 0, NO_WINNER);
	assert_int_equal(candidate_at(0, 0, 0).withdrawn, 1);
	assert_int_equal(candidate_at(0, 0, 0).votes, 150);
}

TEST(an_ineligible_winner_is_elected_and_told)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;

	person.birth_date = date_of(1999, 1, 1);
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 1);
	assert_ok(tdpelect_election_add_candidate(election, 0, "A", 0, 0, &person, &error));
	hold(day_2017, 190, 150, 30);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_path(ELECTED_INELIGIBLE, "/rounds/0/contests/0/votes/A");
	assert_path(CANDIDATE_INELIGIBLE, "/offices/0/candidates/0");
}

TEST(everyone_on_the_list_has_a_row_of_eligibility)
{
	struct tdpelect_eligibility_row row = TDPELECT_ELIGIBILITY_ROW_INIT;

	start(200);
	add_candidate(add_office("deputy", 1), "C");
	hold(day_2017, 190, 150, 30);
	decide();
	assert_int_equal(tdpelect_decision_eligibility_count(decision), 3);
	assert_ok(tdpelect_decision_eligibility(decision, 2, &row));
	assert_string_equal(row.candidate_id, "C");
	assert_int_equal(row.office, 1);
	assert_word(ELIGIBILITY, row.eligibility.outcome, TDPELECT_ELIGIBILITY_UNKNOWN);
}

TEST(the_state_is_the_head_s_wherever_he_is_listed)
{
	int32_t round;

	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("deputy", 1);
	add_office("head", 1);
	round = add_conference(day_2017, 190);
	set_votes(round, add_contest(round, "deputy", new_contest(UNKNOWN)), "D", 150);
	set_votes(round, add_contest(round, "head", new_contest(UNKNOWN)), "A", 90);
	decide();
	assert_outcome(0, 0, ELECTED);
	assert_outcome(0, 1, NO_WINNER);
	assert_state(REVOTE_DUE);
	assert_step(0, REVOTE);
	assert_int_equal(step_at(0).office, 1);
	assert_step(1, SEND_RESULT);
	assert_int_equal(step_at(1).office, 0);
	assert_told(OFFICE_NOT_ELECTIVE);
}

TEST(a_round_without_a_contest_for_the_head_says_nothing_on_him)
{
	int32_t round;

	start(200);
	add_office("deputy", 1);
	round = add_conference(day_2017, 190);
	set_votes(round, add_contest(round, "deputy", new_contest(UNKNOWN)), "D", 150);
	decide();
	assert_state(UNKNOWN);
}

TEST(a_round_after_a_winner_decides)
{
	start(200);
	hold(date_of(2017, 11, 12), 190, 150, 30);
	hold(date_of(2017, 11, 19), 190, 90, 80);
	decide();
	assert_told(ROUND_AFTER_ELECTION);
	assert_state(REVOTE_DUE);
}

TEST(rounds_that_are_listed_out_of_order_are_told)
{
	start(200);
	hold(date_of(2017, 11, 19), 190, 90, 80);
	hold(date_of(2017, 11, 12), 190, 150, 30);
	decide();
	assert_path(ROUND_OUT_OF_ORDER, "/rounds/1/date");
}

TEST(a_contradiction_elects_nobody_and_names_both_its_places)
{
	struct tdpelect_contest contest = new_contest(180);
	int32_t round;

	start(200);
	contest.returned_ballot_count = 170;
	round = add_conference(day_2017, 190);
	set_votes(round, add_contest(round, "head", contest), "A", 150);
	decide();
	assert_outcome(0, 0, IRRECONCILABLE);
	assert_state(REVIEW);
	assert_path(COUNT_VALID_OVER_RETURNED, "/rounds/0/contests/0/ballots/valid");
	assert_string_equal(path_of(TDPELECT_FINDING_COUNT_VALID_OVER_RETURNED, 1),
			    "/rounds/0/contests/0/ballots/returned");
}

TEST(a_round_s_own_electorate_is_named_as_its_own)
{
	struct tdpelect_round round = new_round(day_2017, 201);

	start(300);
	round.electorate_count = 200;
	add_round(round);
	decide();
	assert_string_equal(path_of(TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE, 1),
			    "/rounds/0/electorate/count");
}

TEST(a_decision_that_rests_on_what_nobody_verified_says_so)
{
	struct tdpelect_finding finding;

	start(200);
	hold(date_of(2017, 11, 19), 190, 90, 80);
	hold(date_of(2017, 11, 26), 190, 95, 80);
	decide();
	finding = told(TDPELECT_FINDING_RULES_UNVERIFIED);
	assert_true(finding.left >= TDPELECT_EVIDENCE_ANALOGY);
	assert_true(tdpelect_decision_covers(decision, TDPELECT_VALUE_REVOTE_SECOND_FAILURE));
	assert_false(tdpelect_decision_covers(decision, TDPELECT_VALUE_MEETING_VOTE));
}

TEST(working_days_of_the_caller_move_the_term)
{
	start(200);
	hold(day_2024, 190, 150, 30);
	assert_ok(tdpelect_election_add_calendar_day(election, date_of(2024, 9, 25), 0, &error));
	facts.calendar_given = 1;
	decide();
	assert_date(step_at(0).by, 2024, 9, 30);
	assert_ok(tdpelect_election_add_calendar_day(election, date_of(2024, 9, 28), 1, &error));
	decide();
	assert_date(step_at(0).by, 2024, 9, 28);
}

TEST(more_findings_than_there_is_room_for_are_all_told)
{
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;
	size_t count;

	start(200);
	for (int i = 0; i < 40; i++) {
		hold(date_of(2017, 11, 12), 190, 90, 80);
		breach(0, NO_DATE);
		breach(0, NO_DATE);
	}
	decide();
	count = tdpelect_decision_finding_count(decision);
	assert_true(count > 100);
	assert_ok(tdpelect_decision_finding(decision, count - 1, &finding));
	assert_non_null(tdpelect_word_name(TDPELECT_SET_FINDING, finding.name));
	assert_int_equal(tdpelect_decision_finding(decision, count, &finding),
			 TDPELECT_ERROR_ARGUMENT);
}

TEST(the_same_facts_give_the_same_decision)
{
	struct tdpelect_finding first[64], again = {.size = sizeof(again)};
	size_t count;

	memset(first, 0, sizeof(first));
	start(361);
	hold(day_2017, 320, 159, 149);
	decide();
	count = tdpelect_decision_finding_count(decision);
	for (size_t i = 0; i < count; i++) {
		first[i].size = sizeof(first[i]);
		assert_ok(tdpelect_decision_finding(decision, i, &first[i]));
	}
	decide();
	assert_int_equal(tdpelect_decision_finding_count(decision), count);
	for (size_t i = 0; i < count; i++) {
		assert_ok(tdpelect_decision_finding(decision, i, &again));
		assert_memory_equal(&first[i], &again, sizeof(again));
	}
}

TEST(past_the_end_there_is_nothing)
{
	struct tdpelect_step step = TDPELECT_STEP_INIT;
	struct tdpelect_round_result round = TDPELECT_ROUND_RESULT_INIT;
	struct tdpelect_contest_result contest = TDPELECT_CONTEST_RESULT_INIT;
	struct tdpelect_candidate_result candidate = TDPELECT_CANDIDATE_RESULT_INIT;
	struct tdpelect_eligibility_row row = TDPELECT_ELIGIBILITY_ROW_INIT;

	start(200);
	hold(day_2017, 190, 150, 30);
	decide();
	assert_int_equal(tdpelect_decision_step(decision, 99, &step), TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_decision_round(decision, 1, &round), TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_decision_contest(decision, 0, 1, &contest),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_decision_contest(decision, 9, 0, &contest),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_decision_candidate(decision, 0, 0, 2, &candidate),
			 TDPELECT_ERROR_ARGUMENT);
	assert_int_equal(tdpelect_decision_eligibility(decision, 2, &row),
			 TDPELECT_ERROR_ARGUMENT);
	assert_null(tdpelect_decision_elected(decision, 0, 0, 9, 0));
	assert_null(tdpelect_decision_elected(decision, 0, 0, -2, 0));
	assert_null(tdpelect_decision_elected(decision, 0, 9, -1, 0));
	assert_int_equal(tdpelect_decision_finding_path(decision, 999, 0, NULL, 0), 0);
}

TEST(of_no_decision_nothing_is_told)
{
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;

	assert_int_equal(tdpelect_decision_state(NULL), 0);
	assert_null(tdpelect_decision_rulebook(NULL));
	assert_no_date(tdpelect_decision_day(NULL));
	assert_int_equal(tdpelect_decision_step_count(NULL), 0);
	assert_int_equal(tdpelect_decision_round_count(NULL), 0);
	assert_int_equal(tdpelect_decision_eligibility_count(NULL), 0);
	assert_int_equal(tdpelect_decision_finding_count(NULL), 0);
	assert_int_equal(tdpelect_decision_covers(NULL, 1), 0);
	assert_int_equal(tdpelect_decision_office_outcome(NULL, 0), 0);
	assert_null(tdpelect_decision_elected(NULL, 0, 0, -1, 0));
	assert_int_equal(tdpelect_decision_unit(NULL, &unit), TDPELECT_ERROR_ARGUMENT);
	tdpelect_decision_free(NULL);
}

TEST(one_more_vote_for_the_winner_never_unelects_him)
{
	for (int32_t a = 0; a < 60; a++) {
		int was_elected;

		start(100);
		hold(day_2017, 100, a, 20);
		decide();
		was_elected = strcmp(elected(0, 0), "A") == 0;
		start(100);
		hold(day_2017, 100, a + 1, 20);
		decide();
		if (was_elected)
			assert_string_equal(elected(0, 0), "A");
	}
}

TEST(the_order_of_the_list_decides_nothing)
{
	for (int32_t a = 0; a <= 60; a += 5)
		for (int32_t b = 0; b <= 40; b += 5) {
			int32_t outcome;

			start(100);
			hold(day_2017, 100, a, b);
			decide();
			outcome = contest_at(0, 0).majority.outcome;
			start_bare(100);
			assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
			add_office("head", 1);
			add_candidate(0, "B");
			add_candidate(0, "A");
			hold(day_2017, 100, a, b);
			decide();
			assert_word(OUTCOME, contest_at(0, 0).majority.outcome, outcome);
			assert_string_equal(elected(0, 0), a > 50 ? "A" : "");
		}
}

TEST(a_deputy_too_many_for_so_many_households_is_told)
{
	start(200);
	facts.household_count = 200;
	add_office("deputy", 2);
	add_contest(add_conference(day_2017, 190), "deputy", new_contest(UNKNOWN));
	decide();
	assert_path(SEATS_MORE_THAN_PROVIDED, "/offices/1/seats");
	assert_int_equal(told(TDPELECT_FINDING_SEATS_MORE_THAN_PROVIDED).right, 1);
	facts.household_count = 501;
	facts.electorate_count = 501;
	decide();
	assert_not_told(SEATS_MORE_THAN_PROVIDED);
}

static void add_person(const char *id, struct tdpelect_person person)
{
	assert_ok(tdpelect_election_add_candidate(election, 0, id, 0, 0, &person, &error));
}

TEST(what_speaks_against_a_candidate_is_told_where_he_stands)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;

	start(200);
	person.birth_date = date_of(1870, 1, 1);
	add_person("C", person);
	person.birth_date = date_of(1970, 1, 1);
	person.known = ((uint64_t)1 << TDPELECT_FACT_LIMIT) - 2;
	person.truth = (uint64_t)1 << TDPELECT_FACT_PERMANENT_RESIDENCE_IN_UNIT |
		       (uint64_t)1 << TDPELECT_FACT_REGULAR_RESIDENCE_IN_UNIT;
	add_person("D", person);
	add_conference(day_2017, UNKNOWN);
	decide();
	assert_path(BIRTH_DATE_IMPLAUSIBLE, "/offices/0/candidates/2/birth_date");
	assert_path(CANDIDATE_ADVISED_AGAINST, "/offices/0/candidates/3");
}

TEST(an_ineligible_winner_of_the_second_office_is_told)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	int32_t round;

	start(200);
	add_office("deputy", 1);
	person.birth_date = date_of(1999, 1, 1);
	assert_ok(tdpelect_election_add_candidate(election, 1, "D", 0, 0, &person, &error));
	round = add_conference(day_2017, 190);
	add_contest(round, "head", new_contest(UNKNOWN));
	set_votes(round, add_contest(round, "deputy", new_contest(UNKNOWN)), "D", 150);
	decide();
	assert_path(ELECTED_INELIGIBLE, "/rounds/0/contests/1/votes/D");
}

TEST(where_all_withdrew_nothing_was_compared_with_the_majority)
{
	start_bare(200);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 1);
	assert_ok(tdpelect_election_add_candidate(election, 0, "A", 1, 0, NULL, &error));
	add_contest(add_conference(day_2017, 190), "head", new_contest(UNKNOWN));
	decide();
	assert_outcome(0, 0, UNDETERMINED);
	assert_int_equal(contest_at(0, 0).judged, 0);
	assert_step(0, AUTHORITY_DECIDES);
}

TEST(more_reported_than_there_are_seats_leave_a_seat_all_the_same)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	int32_t round;

	start(200);
	contest.reported = TDPELECT_OUTCOME_PARTLY_ELECTED;
	add_contest(add_conference(day_2017, UNKNOWN), "head", contest);
	assert_ok(tdpelect_election_add_published_elected(election, 0, 0, "A", &error));
	assert_ok(tdpelect_election_add_published_elected(election, 0, 0, "B", &error));
	round = add_conference(date_of(2017, 11, 19), 190);
	set_votes(round, add_contest(round, "head", new_contest(UNKNOWN)), "C", 150);
	decide();
	assert_outcome(0, 0, PARTLY_ELECTED);
	assert_string_equal(elected(0, 0), "AB");
	assert_outcome(1, 0, ELECTED);
	assert_string_equal(elected(1, 0), "C");
}

TEST(a_postponed_round_with_a_contest_is_not_held)
{
	struct tdpelect_round round = new_round(day_2024, UNKNOWN);

	start(200);
	round.postponed = 1;
	add_contest(add_round(round), "head", new_contest(UNKNOWN));
	decide();
	assert_outcome(0, 0, NOT_HELD);
	assert_word(OUTCOME, tdpelect_decision_office_outcome(decision, 0),
		    TDPELECT_OUTCOME_NOT_HELD);
	assert_state(NOT_HELD);
}

TEST(household_ballots_without_a_law_need_no_quorum)
{
	start(200);
	hold_household_ballots(date_of(1999, 5, 2), 101);
	decide();
	assert_quorum(0, NOT_REQUIRED);
	assert_outcome(0, 0, UNDETERMINED);
}

TEST(of_a_judged_contest_the_elected_are_listed_to_their_end)
{
	start(200);
	hold(day_2017, 190, 150, 30);
	decide();
	assert_non_null(tdpelect_decision_elected(decision, 0, 0, -1, 0));
	assert_null(tdpelect_decision_elected(decision, 0, 0, -1, 1));
	assert_null(tdpelect_decision_elected(decision, 0, 0, -1, SIZE_MAX));
}

TEST(answers_without_their_size_are_not_written)
{
	struct tdpelect_step step = {.step = 77};
	struct tdpelect_round_result round = {.round = 77};
	struct tdpelect_contest_result contest = {.office = 77};
	struct tdpelect_candidate_result candidate = {.votes = 77};
	struct tdpelect_unit unit = {.outcome = 77};

	start(200);
	hold(day_2017, 190, 150, 30);
	decide();
	assert_int_equal(tdpelect_decision_step(decision, 0, &step), TDPELECT_ERROR_STRUCT);
	assert_int_equal(tdpelect_decision_round(decision, 0, &round), TDPELECT_ERROR_STRUCT);
	assert_int_equal(tdpelect_decision_contest(decision, 0, 0, &contest),
			 TDPELECT_ERROR_STRUCT);
	assert_int_equal(tdpelect_decision_candidate(decision, 0, 0, 0, &candidate),
			 TDPELECT_ERROR_STRUCT);
	assert_int_equal(tdpelect_decision_unit(decision, &unit), TDPELECT_ERROR_STRUCT);
	assert_int_equal(step.step + round.round + contest.office + candidate.votes +
				 unit.outcome,
			 5 * 77);
}

TEST(two_instruments_that_contradict_each_other_are_told_with_their_value)
{
	static const struct tdpelect_citation law = {"twin", "1", NULL, NULL,
						     TDPELECT_EVIDENCE_TEXT, 0};
	struct tdpelect_pack_entry entry = {.value = TDPELECT_VALUE_REVOTE_SECOND_FAILURE};
	struct tdpelect_pack twin = {.size = sizeof(twin), .id = "twin", .jurisdiction = "VN",
				     .issued = {2023, 8, 14}, .entries = &entry,
				     .entry_count = 1};
	const struct tdpelect_pack *packs[64];
	size_t count;
	const struct tdpelect_pack *const *built_in = tdpelect_packs(&count);

	assert_true(count < COUNT_OF(packs));
	memcpy(packs, built_in, count * sizeof(*packs));
	packs[count] = &twin;
	entry.rule = (struct tdpelect_rule){.size = sizeof(entry.rule),
					    .kind = TDPELECT_KIND_CHOICE,
					    .choice = TDPELECT_CHOICE_INTERIM,
					    .laws = &law, .law_count = 1};
	start(200);
	hold(day_2024, 190, 90, 80);
	decide_by(packs, count + 1);
	assert_path(LAW_CONTRADICTS, "/rules");
	assert_word(VALUE, told(TDPELECT_FINDING_LAW_CONTRADICTS).value,
		    TDPELECT_VALUE_REVOTE_SECOND_FAILURE);
	end_election(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_247_of_256_of_dong_son_elect),
		cmocka_unit_test(
			the_159_of_361_elect_nobody_although_most_of_the_valid_ballots),
		cmocka_unit_test(a_hundred_of_two_hundred_elect_nobody_and_101_do),
		cmocka_unit_test(a_meeting_of_half_is_adjourned),
		cmocka_unit_test(a_re_vote_by_the_fifteenth_day_elects_in_time),
		cmocka_unit_test(a_re_vote_on_the_sixteenth_day_is_late),
		cmocka_unit_test(a_second_failure_of_2017_brings_an_interim_head),
		cmocka_unit_test(a_second_failure_of_2024_brings_another_vote),
		cmocka_unit_test(
			household_ballots_of_2024_elect_after_a_meeting_that_too_few_attended),
		cmocka_unit_test(
			household_ballots_without_such_a_meeting_have_no_basis_and_are_judged),
		cmocka_unit_test(
			a_meeting_without_quorum_and_contests_is_adjourned_for_every_office),
		cmocka_unit_test(two_of_three_seats_leave_one_for_a_re_vote),
		cmocka_unit_test(a_round_after_a_part_was_elected_fills_the_seats_left),
		cmocka_unit_test(a_breach_not_ruled_on_is_ruled_on_first),
		cmocka_unit_test(a_breach_that_was_dismissed_changes_nothing),
		cmocka_unit_test(a_breach_that_annuls_has_the_election_done_again),
		cmocka_unit_test(before_it_was_ruled_a_breach_is_not_ruled_on),
		cmocka_unit_test(a_recognised_head_takes_office),
		cmocka_unit_test(a_recognition_of_nobody_is_told),
		cmocka_unit_test(a_round_after_the_day_of_the_report_is_not_yet_known),
		cmocka_unit_test(a_step_past_its_day_is_overdue_on_the_day_of_the_report),
		cmocka_unit_test(the_law_of_the_first_polling_day_goes_on),
		cmocka_unit_test(a_planned_round_tells_the_day_and_changes_nothing),
		cmocka_unit_test(a_postponed_round_is_not_held),
		cmocka_unit_test(
			without_rounds_the_furthest_step_of_preparation_tells_the_law),
		cmocka_unit_test(without_any_day_no_law_is_known),
		cmocka_unit_test(a_day_may_be_named_beside_the_place),
		cmocka_unit_test(where_no_law_is_in_force_the_authority_decides),
		cmocka_unit_test(a_stack_of_packs_is_used_as_it_is_named),
		cmocka_unit_test(a_release_that_passes_waits_for_its_recognition),
		cmocka_unit_test(a_petition_of_fewer_than_half_is_short),
		cmocka_unit_test(a_failure_reported_without_counts_is_a_failure),
		cmocka_unit_test(a_report_against_the_counts_is_a_mismatch),
		cmocka_unit_test(votes_for_someone_not_listed_are_counted),
		cmocka_unit_test(who_withdrew_cannot_be_elected),
		cmocka_unit_test(an_ineligible_winner_is_elected_and_told),
		cmocka_unit_test(everyone_on_the_list_has_a_row_of_eligibility),
		cmocka_unit_test(the_state_is_the_head_s_wherever_he_is_listed),
		cmocka_unit_test(
			a_round_without_a_contest_for_the_head_says_nothing_on_him),
		cmocka_unit_test(a_round_after_a_winner_decides),
		cmocka_unit_test(rounds_that_are_listed_out_of_order_are_told),
		cmocka_unit_test(a_contradiction_elects_nobody_and_names_both_its_places),
		cmocka_unit_test(a_round_s_own_electorate_is_named_as_its_own),
		cmocka_unit_test(a_decision_that_rests_on_what_nobody_verified_says_so),
		cmocka_unit_test(working_days_of_the_caller_move_the_term),
		cmocka_unit_test(more_findings_than_there_is_room_for_are_all_told),
		cmocka_unit_test(the_same_facts_give_the_same_decision),
		cmocka_unit_test(past_the_end_there_is_nothing),
		cmocka_unit_test(of_no_decision_nothing_is_told),
		cmocka_unit_test(one_more_vote_for_the_winner_never_unelects_him),
		cmocka_unit_test(the_order_of_the_list_decides_nothing),
		cmocka_unit_test(a_deputy_too_many_for_so_many_households_is_told),
		cmocka_unit_test(what_speaks_against_a_candidate_is_told_where_he_stands),
		cmocka_unit_test(an_ineligible_winner_of_the_second_office_is_told),
		cmocka_unit_test(
			where_all_withdrew_nothing_was_compared_with_the_majority),
		cmocka_unit_test(
			more_reported_than_there_are_seats_leave_a_seat_all_the_same),
		cmocka_unit_test(a_postponed_round_with_a_contest_is_not_held),
		cmocka_unit_test(household_ballots_without_a_law_need_no_quorum),
		cmocka_unit_test(of_a_judged_contest_the_elected_are_listed_to_their_end),
		cmocka_unit_test(answers_without_their_size_are_not_written),
		cmocka_unit_test(
			two_instruments_that_contradict_each_other_are_told_with_their_value),
	};

	return cmocka_run_group_tests(tests, NULL, end_election);
}
