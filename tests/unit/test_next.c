/* SPDX-License-Identifier: MIT */
#include "law_support.h"

static struct tdpelect_round_outcome rounds[8];
static struct tdpelect_history history;
static struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
static size_t step_count;
static struct tdpelect_context found;

#define OUTCOME(name) TDPELECT_OUTCOME_##name
#define STATE(name) TDPELECT_STATE_##name

static void start(void)
{
	tdpelect_history_init(&history);
	history.rounds = rounds;
}

static struct tdpelect_round_outcome *add(int32_t outcome, struct tdpelect_date day)
{
	struct tdpelect_round_outcome *round = &rounds[history.round_count];

	tdpelect_round_outcome_init(round);
	round->outcome = outcome;
	round->polling_day = day;
	round->round = (int32_t)history.round_count++;
	return round;
}

/* Rounds a week apart, from 12 November 2017 on. */
static struct tdpelect_round_outcome *add_next(int32_t outcome)
{
	struct tdpelect_date day;

	assert_ok(tdpelect_date_add_days(date_of(2017, 11, 12), 7 * (int32_t)history.round_count,
					 &day, &error));
	return add(outcome, day);
}

static int32_t judge(const tdpelect_rulebook *law)
{
	int32_t state = 0;

	found = new_context();
	assert_ok(tdpelect_next_judge(law, &history, &found, &state, steps, &step_count, &error));
	return state;
}

#define assert_state(law, name) assert_word(STATE, judge(law), TDPELECT_STATE_##name)
#define assert_step(index, name)                                                           \
	(assert_true((size_t)(index) < step_count),                                        \
	 assert_word(STEP, steps[index].step, TDPELECT_STEP_##name))

/* One step and no other, without a day. */
#define assert_only_step(name)                                                             \
	(assert_int_equal(step_count, 1), assert_step(0, name), assert_no_date(steps[0].by))

TEST(before_anything_happened_the_election_is_not_called)
{
	start();
	assert_state(law_2008, NOT_CALLED);
	assert_only_step(HOLD_ELECTION);
}

TEST(preparation_is_told_as_far_as_it_went)
{
	for (int32_t state = STATE(NOT_CALLED); state <= STATE(PUBLISHED); state++) {
		start();
		history.preparation = state;
		assert_word(STATE, judge(law_2022), state);
		assert_only_step(HOLD_ELECTION);
	}
}

TEST(who_is_elected_waits_for_the_result_to_be_sent)
{
	start();
	add_next(OUTCOME(ELECTED));
	assert_state(law_2008, ELECTED_PENDING);
	assert_only_step(SEND_RESULT);
}

TEST(from_2023_the_result_is_sent_within_five_working_days_of_the_close)
{
	start();
	add(OUTCOME(ELECTED), date_of(2024, 9, 22))->closed = date_of(2024, 9, 24);
	assert_state(law_2022, ELECTED_PENDING);
	assert_step(0, SEND_RESULT);
	assert_date(steps[0].by, 2024, 10, 1);
	rounds[0].closed = NO_DATE;
	judge(law_2022);
	assert_date(steps[0].by, 2024, 9, 27);
}

TEST(in_2008_recognition_follows_within_five_working_days_of_sending)
{
	start();
	add(OUTCOME(ELECTED), date_of(2021, 10, 17));
	history.result_sent = date_of(2021, 10, 19);
	history.result_received = date_of(2021, 10, 21);
	assert_state(law_2008, ELECTED_PENDING);
	assert_step(0, AWAIT_RECOGNITION);
	assert_date(steps[0].by, 2021, 10, 26);
}

TEST(from_2023_recognition_follows_within_five_working_days_of_receipt)
{
	start();
	add(OUTCOME(ELECTED), date_of(2024, 9, 22));
	history.result_sent = date_of(2024, 9, 24);
	history.result_received = date_of(2024, 9, 25);
	assert_state(law_2022, ELECTED_PENDING);
	assert_step(0, AWAIT_RECOGNITION);
	assert_date(steps[0].by, 2024, 10, 2);
	history.result_received = NO_DATE;
	judge(law_2022);
	assert_date(steps[0].by, 2024, 10, 1);
}

TEST(what_was_received_was_sent)
{
	start();
	add(OUTCOME(ELECTED), date_of(2021, 10, 17));
	history.result_received = date_of(2021, 10, 19);
	assert_state(law_2008, ELECTED_PENDING);
	assert_step(0, AWAIT_RECOGNITION);
	assert_state(law_2022, ELECTED_PENDING);
	assert_step(0, AWAIT_RECOGNITION);
}

TEST(a_term_that_may_touch_tet_asks_for_a_calendar)
{
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT;

	start();
	add(OUTCOME(ELECTED), date_of(2025, 1, 19));
	judge(law_2022);
	assert_found(&found, DEADLINE_CALENDAR_NEEDED);
	history.calendar = &calendar;
	judge(law_2022);
	assert_not_found(&found, DEADLINE_CALENDAR_NEEDED);
	assert_date(steps[0].by, 2025, 1, 24);
}

static void rule(int32_t outcome, int32_t recognition)
{
	start();
	add_next(outcome);
	history.recognition = recognition;
	history.recognition_date = date_of(2017, 11, 20);
}

TEST(the_recognised_take_office)
{
	rule(OUTCOME(ELECTED), TDPELECT_RECOGNITION_RECOGNISED);
	assert_state(law_2008, RECOGNISED);
	assert_only_step(TAKE_OFFICE);
	assert_int_equal(found.finding_count, 0);
}

TEST(the_deferred_wait_on_without_a_day)
{
	rule(OUTCOME(ELECTED), TDPELECT_RECOGNITION_DEFERRED);
	assert_state(law_2008, DEFERRED);
	assert_only_step(AWAIT_RECOGNITION);
}

TEST(of_the_refused_the_authority_decides)
{
	rule(OUTCOME(ELECTED), TDPELECT_RECOGNITION_REFUSED);
	assert_state(law_2022, REFUSED);
	assert_only_step(AUTHORITY_DECIDES);
}

TEST(a_re_election_may_be_ordered_over_anything_but_an_annulment)
{
	for (int32_t outcome = OUTCOME(ELECTED); outcome <= OUTCOME(UNKNOWN); outcome++) {
		if (outcome == OUTCOME(ANNULLED) || outcome == OUTCOME(NOT_HELD))
			continue;
		rule(outcome, TDPELECT_RECOGNITION_REELECTION_ORDERED);
		assert_state(law_2022, REELECTION_ORDERED);
		assert_step(step_count - 1, NEW_ELECTION);
	}
	rule(OUTCOME(PARTLY_ELECTED), TDPELECT_RECOGNITION_REELECTION_ORDERED);
	assert_state(law_2022, REELECTION_ORDERED);
	assert_only_step(NEW_ELECTION); /* of every seat: none is open by itself */
	rule(OUTCOME(ANNULLED), TDPELECT_RECOGNITION_REELECTION_ORDERED);
	assert_state(law_2022, ANNULLED);
}

TEST(a_recognition_over_no_majority_leaves_the_state_and_is_told)
{
	rule(OUTCOME(NO_WINNER), TDPELECT_RECOGNITION_RECOGNISED);
	assert_state(law_2008, REVOTE_DUE);
	assert_found(&found, RECOGNITION_WITHOUT_MAJORITY);
}

TEST(a_recognition_over_an_unknown_outcome_is_unproved)
{
	rule(OUTCOME(UNKNOWN), TDPELECT_RECOGNITION_RECOGNISED);
	assert_state(law_2008, RECOGNISED);
	assert_only_step(SUPPLY_FACTS);
	assert_found(&found, RECOGNITION_UNPROVED);
	assert_not_found(&found, RECOGNITION_WITHOUT_MAJORITY);
}

TEST(seats_left_open_are_voted_on_again)
{
	start();
	add_next(OUTCOME(PARTLY_ELECTED));
	assert_state(law_2008, ELECTED_PENDING);
	assert_int_equal(step_count, 2);
	assert_step(0, REVOTE);
	assert_date(steps[0].by, 2017, 11, 27);
	assert_step(1, SEND_RESULT);
	assert_state(law_2022, ELECTED_PENDING);
	assert_step(0, REVOTE);
	assert_no_date(steps[0].by);
}

TEST(seats_still_open_after_a_second_round_are_due_from_the_first_day_all_the_same)
{
	start();
	add_next(OUTCOME(PARTLY_ELECTED));
	add_next(OUTCOME(PARTLY_ELECTED));
	judge(law_2008);
	assert_step(0, REVOTE);
	assert_date(steps[0].by, 2017, 11, 27);
}

TEST(the_first_day_is_the_earliest_whichever_round_it_is_told_of)
{
	start();
	add(OUTCOME(PARTLY_ELECTED), date_of(2017, 11, 19));
	add(OUTCOME(PARTLY_ELECTED), date_of(2017, 11, 12));
	add(OUTCOME(PARTLY_ELECTED), NO_DATE);
	judge(law_2008);
	assert_step(0, REVOTE);
	assert_date(steps[0].by, 2017, 11, 27);
	history.first_polling_day = date_of(2017, 11, 5);
	judge(law_2008);
	assert_date(steps[0].by, 2017, 11, 20);
}

TEST(without_a_quorum_the_conference_of_2008_meets_again)
{
	start();
	add_next(OUTCOME(NO_QUORUM));
	assert_state(law_2008, ADJOURNED);
	assert_only_step(RECONVENE);
}

TEST(without_a_quorum_the_law_of_2022_sends_ballots_to_every_household)
{
	start();
	add_next(OUTCOME(NO_QUORUM));
	assert_state(law_2022, ADJOURNED);
	assert_only_step(HOUSEHOLD_BALLOTS);
	assert_word(WHO, steps[0].who, TDPELECT_WHO_FRONT_COMMITTEE);
}

TEST(a_law_that_does_not_tell_leaves_an_adjourned_meeting_to_the_authority)
{
	tdpelect_rulebook *law = law_without(law_2008, TDPELECT_VALUE_NO_QUORUM);

	start();
	add_next(OUTCOME(NO_QUORUM));
	assert_state(law, ADJOURNED);
	assert_only_step(AUTHORITY_DECIDES);
	assert_found(&found, RULES_VALUE_MISSING);
	tdpelect_rulebook_free(law);
}

TEST(after_a_first_failure_the_re_vote_of_2008_is_held_within_fifteen_days)
{
	start();
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 19));
	assert_state(law_2008, REVOTE_DUE);
	assert_int_equal(step_count, 1);
	assert_step(0, REVOTE);
	assert_date(steps[0].by, 2017, 12, 4);
}

TEST(after_a_failure_the_law_of_2022_sets_no_day)
{
	start();
	add(OUTCOME(NO_WINNER), date_of(2024, 9, 22));
	assert_state(law_2022, REVOTE_DUE);
	assert_only_step(REVOTE);
	assert_int_equal(found.finding_count, 0);
}

TEST(a_failure_without_a_day_has_a_re_vote_without_one)
{
	start();
	add(OUTCOME(NO_WINNER), NO_DATE);
	assert_state(law_2008, REVOTE_DUE);
	assert_only_step(REVOTE);
}

TEST(a_law_without_a_term_has_a_re_vote_without_a_day_and_says_so)
{
	tdpelect_rulebook *law = law_without(law_2008, TDPELECT_VALUE_REVOTE_DAYS);

	start();
	add_next(OUTCOME(NO_WINNER));
	assert_state(law, REVOTE_DUE);
	assert_only_step(REVOTE);
	assert_found(&found, RULES_VALUE_MISSING);
	tdpelect_rulebook_free(law);
}

TEST(a_second_failure_of_2008_brings_an_interim_head)
{
	start();
	add_next(OUTCOME(NO_WINNER));
	add_next(OUTCOME(NO_WINNER));
	assert_state(law_2008, INTERIM);
	assert_int_equal(step_count, 2);
	assert_step(0, APPOINT_INTERIM);
	assert_step(1, NEW_ELECTION);
	assert_no_date(steps[1].by);
}

TEST(from_2022_there_is_no_limit_of_rounds)
{
	start();
	for (int i = 0; i < 6; i++) {
		add_next(OUTCOME(NO_WINNER));
		assert_state(law_2022, REVOTE_DUE);
		assert_only_step(REVOTE);
	}
}

TEST(an_interim_head_of_2008_serves_six_months)
{
	start();
	add_next(OUTCOME(NO_WINNER));
	add_next(OUTCOME(NO_WINNER));
	history.interim_appointed = date_of(2017, 12, 31);
	assert_state(law_2008, INTERIM);
	assert_step(1, NEW_ELECTION);
	assert_date(steps[1].by, 2018, 6, 30);
}

TEST(an_interim_head_is_ignored_in_other_states)
{
	start();
	add_next(OUTCOME(NO_WINNER));
	history.interim_appointed = date_of(2017, 12, 31);
	assert_state(law_2008, REVOTE_DUE);
	assert_int_equal(step_count, 1);
}

TEST(a_re_vote_on_the_fifteenth_day_is_in_time)
{
	start();
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 19));
	add(OUTCOME(ELECTED), date_of(2017, 12, 4));
	assert_state(law_2008, ELECTED_PENDING);
	assert_not_found(&found, REVOTE_LATE);
}

TEST(a_re_vote_on_the_sixteenth_day_is_late_and_elects_all_the_same)
{
	start();
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 19));
	add(OUTCOME(ELECTED), date_of(2017, 12, 5));
	assert_state(law_2008, ELECTED_PENDING);
	assert_found(&found, REVOTE_LATE);
	assert_word(PLACE, finding_room[0].at.place, TDPELECT_PLACE_ROUND_DATE);
	assert_int_equal(finding_room[0].at.round, 1);
	assert_int_equal(finding_room[0].at.contest, -1);
	assert_int_equal(finding_room[0].at.item, -1);
	assert_word(VALUE, finding_room[0].value, TDPELECT_VALUE_REVOTE_DAYS);
}

TEST(a_winner_of_the_re_vote_ends_the_clock)
{
	start();
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 19));
	add(OUTCOME(ELECTED), date_of(2017, 11, 26));
	add(OUTCOME(NO_QUORUM), date_of(2018, 3, 4));
	add(OUTCOME(ELECTED), date_of(2018, 3, 11));
	judge(law_2008);
	assert_not_found(&found, REVOTE_LATE);
}

TEST(an_adjourned_meeting_may_be_argued_to_start_the_clock)
{
	const struct tdpelect_finding *argued;

	start();
	add(OUTCOME(NO_QUORUM), date_of(2017, 11, 19));
	judge(law_2008);
	argued = find_finding(&found, TDPELECT_FINDING_REVOTE_START_ARGUED);
	assert_word(VALUE, argued->value, TDPELECT_VALUE_REVOTE_DAYS);
	assert_int_equal(argued->at.round, 0);
	assert_int_equal(argued->at.contest, -1);
	assert_int_equal(argued->at.item, -1);
	rounds[0].polling_day = NO_DATE;
	judge(law_2008);
	assert_not_found(&found, REVOTE_START_ARGUED);
}

TEST(an_adjourned_re_vote_starts_no_clock_that_runs_already)
{
	start();
	add_next(OUTCOME(NO_WINNER));
	add_next(OUTCOME(NO_QUORUM));
	judge(law_2008);
	assert_not_found(&found, REVOTE_START_ARGUED);
}

TEST(a_second_failure_ends_the_clock)
{
	start();
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 19));
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 26));
	add(OUTCOME(ELECTED), date_of(2018, 3, 4));
	assert_state(law_2008, ELECTED_PENDING);
	assert_not_found(&found, REVOTE_LATE);
}

TEST(an_adjourned_meeting_is_no_failure)
{
	start();
	add_next(OUTCOME(NO_QUORUM));
	add_next(OUTCOME(NO_WINNER));
	assert_state(law_2008, REVOTE_DUE);
	assert_date(steps[0].by, 2017, 12, 4);
}

TEST(an_adjourned_re_vote_keeps_its_last_day)
{
	start();
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 19));
	add(OUTCOME(NO_QUORUM), date_of(2017, 11, 26));
	assert_state(law_2008, ADJOURNED);
	assert_step(0, RECONVENE);
	assert_date(steps[0].by, 2017, 12, 4);
}

TEST(outcomes_that_are_no_failure_do_not_count_as_one)
{
	const int32_t outcomes[] = {OUTCOME(TIED), OUTCOME(UNDETERMINED), OUTCOME(NO_QUORUM),
				    OUTCOME(IRRECONCILABLE), OUTCOME(ANNULLED)};

	for (size_t i = 0; i < COUNT_OF(outcomes); i++) {
		start();
		add_next(outcomes[i]);
		add_next(OUTCOME(NO_WINNER));
		assert_state(law_2008, REVOTE_DUE);
	}
}

TEST(after_an_unknown_round_the_number_of_failures_is_unknown)
{
	start();
	add(OUTCOME(UNKNOWN), date_of(2017, 11, 12));
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 19));
	assert_state(law_2008, REVOTE_DUE);
	assert_int_equal(step_count, 2);
	assert_step(0, REVOTE);
	assert_date(steps[0].by, 2017, 12, 4);
	assert_step(1, SUPPLY_FACTS);
}

TEST(without_a_limit_the_number_of_failures_does_not_matter)
{
	start();
	add_next(OUTCOME(UNKNOWN));
	add_next(OUTCOME(NO_WINNER));
	assert_state(law_2022, REVOTE_DUE);
	assert_only_step(REVOTE);
}

TEST(two_known_failures_are_enough_whatever_is_unknown)
{
	start();
	add_next(OUTCOME(UNKNOWN));
	add_next(OUTCOME(NO_WINNER));
	add_next(OUTCOME(NO_WINNER));
	assert_state(law_2008, INTERIM);
}

TEST(a_tie_and_what_no_rule_settles_are_for_the_authority)
{
	start();
	add_next(OUTCOME(TIED));
	assert_state(law_2008, UNDETERMINED);
	assert_only_step(AUTHORITY_DECIDES);
	start();
	add_next(OUTCOME(UNDETERMINED));
	assert_state(law_2022, UNDETERMINED);
	assert_only_step(AUTHORITY_DECIDES);
}

TEST(a_count_that_contradicts_itself_is_reviewed)
{
	start();
	add_next(OUTCOME(IRRECONCILABLE));
	assert_state(law_2008, REVIEW);
	assert_only_step(REVIEW_COUNT);
}

TEST(what_was_annulled_is_done_again)
{
	start();
	add_next(OUTCOME(ANNULLED));
	assert_state(law_2022, ANNULLED);
	assert_only_step(REDO);
}

TEST(a_postponed_election_is_held_by_its_new_day)
{
	start();
	add(OUTCOME(NOT_HELD), date_of(2017, 11, 12))->postponed_until = date_of(2017, 12, 3);
	assert_state(law_2008, NOT_HELD);
	assert_int_equal(step_count, 1);
	assert_step(0, HOLD_ELECTION);
	assert_date(steps[0].by, 2017, 12, 3);
}

TEST(a_postponed_re_vote_adds_that_it_must_be_held)
{
	start();
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 12));
	add(OUTCOME(NOT_HELD), date_of(2017, 11, 19))->postponed_until = date_of(2017, 11, 26);
	assert_state(law_2008, REVOTE_DUE);
	assert_int_equal(step_count, 2);
	assert_step(0, HOLD_ELECTION);
	assert_date(steps[0].by, 2017, 11, 26);
	assert_step(1, REVOTE);
}

TEST(what_was_held_is_postponed_no_longer)
{
	start();
	add(OUTCOME(NOT_HELD), date_of(2017, 11, 12))->postponed_until = date_of(2017, 11, 19);
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 19));
	assert_state(law_2008, REVOTE_DUE);
	assert_int_equal(step_count, 1);
	assert_step(0, REVOTE);
}

TEST(an_unknown_outcome_asks_for_facts)
{
	start();
	add_next(OUTCOME(UNKNOWN));
	assert_state(law_2008, UNKNOWN);
	assert_only_step(SUPPLY_FACTS);
	assert_word(WHO, steps[0].who, TDPELECT_WHO_CALLER);
}

TEST(an_office_that_no_held_round_voted_on_is_unknown)
{
	start();
	history.uncontested = 1;
	assert_state(law_2008, UNKNOWN);
	assert_only_step(SUPPLY_FACTS);
}

TEST(a_breach_not_ruled_on_comes_first_and_changes_nothing_else)
{
	start();
	add_next(OUTCOME(NO_WINNER));
	history.breach_pending = 1;
	assert_state(law_2008, REVOTE_DUE);
	assert_int_equal(step_count, 2);
	assert_step(0, RULE_ON_BREACH);
	assert_step(1, REVOTE);
}

TEST(a_personnel_problem_is_settled_before_the_election)
{
	start();
	history.preparation = STATE(PUBLISHED);
	history.escalation_pending = 1;
	assert_state(law_2008, PUBLISHED);
	assert_int_equal(step_count, 2);
	assert_step(0, SETTLE_ESCALATION);
	assert_step(1, HOLD_ELECTION);
}

TEST(a_step_whose_day_has_passed_is_overdue)
{
	start();
	add(OUTCOME(NO_WINNER), date_of(2017, 11, 19));
	history.as_of = date_of(2017, 12, 4);
	judge(law_2008);
	assert_int_equal(steps[0].overdue_days, 0);
	history.as_of = date_of(2017, 12, 7);
	judge(law_2008);
	assert_int_equal(steps[0].overdue_days, 3);
}

static void release(int32_t outcome)
{
	start();
	add(outcome, date_of(2024, 9, 22))->contest_kind = TDPELECT_CONTEST_KIND_RELEASE;
}

TEST(a_release_is_sent_and_recognised_like_an_election)
{
	release(OUTCOME(RELEASED));
	assert_state(law_2022, RELEASE_PENDING);
	assert_step(0, SEND_RESULT);
	history.result_sent = date_of(2024, 9, 24);
	assert_state(law_2022, RELEASE_PENDING);
	assert_step(0, AWAIT_RECOGNITION);
}

TEST(a_recognised_release_leaves_the_office_vacant_for_sixty_days)
{
	release(OUTCOME(RELEASED));
	history.recognition = TDPELECT_RECOGNITION_RECOGNISED;
	history.recognition_date = date_of(2024, 10, 1);
	assert_state(law_2022, VACANT);
	assert_int_equal(step_count, 2);
	assert_step(0, APPOINT_INTERIM);
	assert_step(1, NEW_ELECTION);
	assert_date(steps[1].by, 2024, 11, 30);
}

TEST(who_is_not_released_stays_and_the_authority_decides)
{
	release(OUTCOME(NOT_RELEASED));
	assert_state(law_2022, RECOGNISED);
	assert_only_step(AUTHORITY_DECIDES);
}

static void assert_told(int32_t name, int32_t value, int32_t place, int32_t round)
{
	const struct tdpelect_finding *told = find_finding(&found, name);

	assert_non_null(told);
	assert_word(VALUE, told->value, value);
	assert_word(PLACE, told->at.place, place);
	assert_int_equal(told->at.round, round);
	assert_int_equal(told->at.contest, -1);
	assert_int_equal(told->at.item, -1);
	assert_int_equal(told->left, 0);
	assert_int_equal(told->right, 0);
}

TEST(what_is_open_of_a_ruling_is_told_with_its_place)
{
	release(OUTCOME(NOT_RELEASED));
	judge(law_2022);
	assert_told(TDPELECT_FINDING_RELEASE_FAILED_OPEN, TDPELECT_VALUE_RELEASE_NO_AGREEMENT,
		    TDPELECT_PLACE_ROUND, 0);
	judge(law_2008);
	assert_not_found(&found, RELEASE_FAILED_OPEN);
	rule(OUTCOME(UNKNOWN), TDPELECT_RECOGNITION_RECOGNISED);
	judge(law_2008);
	assert_told(TDPELECT_FINDING_RECOGNITION_UNPROVED, 0, TDPELECT_PLACE_RECOGNITION, -1);
	rule(OUTCOME(NO_WINNER), TDPELECT_RECOGNITION_RECOGNISED);
	judge(law_2008);
	assert_told(TDPELECT_FINDING_RECOGNITION_WITHOUT_MAJORITY, 0,
		    TDPELECT_PLACE_RECOGNITION, -1);
}

/* Every history of up to three rounds, every ruling: nothing is left without an answer. */
static int seen[TDPELECT_STATE_UNKNOWN + 1];

static void try_history(const tdpelect_rulebook *law)
{
	for (int32_t ruling = 0; ruling <= TDPELECT_RECOGNITION_DEFERRED; ruling++) {
		int32_t state;

		history.recognition = ruling;
		state = judge(law);
		assert_non_null(tdpelect_word_name(TDPELECT_SET_STATE, state));
		assert_in_range(step_count, 1, TDPELECT_STEP_LIMIT);
		for (size_t i = 1; i < step_count; i++)
			assert_true(steps[i - 1].step < steps[i].step);
		seen[state] = 1;
	}
}

static void try_histories(const tdpelect_rulebook *law, int depth)
{
	size_t count = history.round_count;

	try_history(law);
	for (int32_t o = OUTCOME(ELECTED); depth > 0 && o <= OUTCOME(NOT_RELEASED); o++) {
		add_next(o);
		try_histories(law, depth - 1);
		history.round_count = count;
	}
}

TEST(every_history_has_a_state_and_something_to_do)
{
	memset(seen, 0, sizeof(seen));
	for (int32_t p = STATE(NOT_CALLED); p <= STATE(PUBLISHED); p++) {
		start();
		history.preparation = p;
		history.breach_pending = history.escalation_pending = 1;
		try_histories(law_2008, p == STATE(PUBLISHED) ? 3 : 1);
		try_histories(law_2022, 2);
	}
	for (int32_t state = 1; state <= TDPELECT_STATE_UNKNOWN; state++)
		assert_true(seen[state]);
}

TEST(postponing_a_later_round_never_changes_the_state)
{
	for (int32_t o = OUTCOME(ELECTED); o <= OUTCOME(NOT_RELEASED); o++) {
		int32_t before;

		if (o == OUTCOME(NOT_HELD))
			continue;
		start();
		add_next(o);
		before = judge(law_2008);
		add_next(OUTCOME(NOT_HELD));
		assert_word(STATE, judge(law_2008), before);
	}
}

TEST(who_became_interim_head_on_the_last_polling_day_has_served_no_term_yet)
{
	struct tdpelect_comparison room[40];
	struct tdpelect_trace trace;
	int32_t state;

	start();
	add_next(OUTCOME(NO_WINNER));
	history.interim_appointed = rounds[0].polling_day;
	tdpelect_trace_init(&trace, room, COUNT_OF(room));
	found = new_context();
	found.trace = &trace;
	assert_ok(tdpelect_next_judge(law_2008, &history, &found, &state, steps, &step_count,
				      &error));
	assert_true(trace.count > 0 && trace.count < COUNT_OF(room));
	for (size_t i = 0; i < trace.count; i++)
		assert_int_not_equal(room[i].value, TDPELECT_VALUE_INTERIM_MONTHS);
}

TEST(a_history_that_cannot_be_is_refused)
{
	int32_t state = 7;

	start();
	add_next(OUTCOME(ELECTED));
	add_next(13);
	assert_refused(tdpelect_next_judge(law_2008, &history, NULL, &state, steps, &step_count,
					   &error),
		       TDPELECT_ERROR_WORD, "outcome", 1, "");
	rounds[1].outcome = OUTCOME(ELECTED);
	rounds[1].closed = date_of(2017, 2, 29);
	assert_refused(tdpelect_next_judge(law_2008, &history, NULL, &state, steps, &step_count,
					   &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "rounds", 1, "");
	rounds[1].closed = NO_DATE;
	history.preparation = STATE(ADJOURNED);
	assert_refused(tdpelect_next_judge(law_2008, &history, NULL, &state, steps, &step_count,
					   &error),
		       TDPELECT_ERROR_WORD, "preparation", -1, "");
	assert_int_equal(state, 7);
}

static void refuse(int32_t code, const char *path, int32_t index)
{
	int32_t state = 7;

	assert_refused(tdpelect_next_judge(law_2008, &history, NULL, &state, steps, &step_count,
					   &error),
		       code, path, index, "");
	assert_int_equal(state, 7);
	start();
}

TEST(rulings_days_and_structs_that_cannot_be_are_refused)
{
	struct tdpelect_calendar calendar = {.size = 4};
	struct tdpelect_date never = {2017, 11, 31};

	start();
	history.recognition = 5;
	refuse(TDPELECT_ERROR_WORD, "recognition", -1);
	history.calendar = &calendar;
	refuse(TDPELECT_ERROR_STRUCT, "calendar", -1);
	add_next(OUTCOME(ELECTED))->size = 4;
	refuse(TDPELECT_ERROR_STRUCT, "rounds", 0);
	add_next(OUTCOME(ELECTED));
	add_next(OUTCOME(ELECTED))->size += 8;
	refuse(TDPELECT_ERROR_STRUCT, "rounds", 1);
	add_next(OUTCOME(ELECTED));
	add_next(OUTCOME(ELECTED))->size += 8; /* a newer one with nothing new, beside an older */
	memset(&rounds[2], 0, sizeof(rounds[2]));
	refuse(TDPELECT_ERROR_STRUCT, "rounds", 1);
	history.result_sent = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "history", -1);
	history.result_received = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "history", -1);
	history.recognition_date = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "history", -1);
	history.interim_appointed = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "history", -1);
	history.called = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "history", -1);
	history.first_polling_day = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "history", -1);
	history.called = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "history", -1);
	history.as_of = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "history", -1);
}

TEST(every_day_of_a_round_is_a_day_or_none)
{
	const struct tdpelect_date never = {2017, 11, 31};

	start();
	add_next(OUTCOME(NO_WINNER))->polling_day = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "rounds", 0);
	add_next(OUTCOME(NO_WINNER))->closed = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "rounds", 0);
	add_next(OUTCOME(NOT_HELD))->postponed_until = never;
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "rounds", 0);
}

TEST(no_more_steps_are_written_than_are_told)
{
	start();
	add_next(OUTCOME(NO_WINNER));
	memset(steps, 0xa5, sizeof(steps));
	assert_state(law_2008, REVOTE_DUE);
	assert_true(step_count > 0 && step_count < COUNT_OF(steps));
	assert_int_equal((uint32_t)steps[step_count].step, 0xa5a5a5a5u);
}

TEST(a_law_that_deliberately_sets_nothing_leaves_an_adjourned_meeting_to_the_authority)
{
	tdpelect_rulebook *law = law_with(law_2008, TDPELECT_VALUE_NO_QUORUM,
					  rule_of_kind(TDPELECT_KIND_NONE));

	start();
	add_next(OUTCOME(NO_QUORUM));
	assert_state(law, ADJOURNED);
	assert_only_step(AUTHORITY_DECIDES);
	tdpelect_rulebook_free(law);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(before_anything_happened_the_election_is_not_called),
		cmocka_unit_test(preparation_is_told_as_far_as_it_went),
		cmocka_unit_test(who_is_elected_waits_for_the_result_to_be_sent),
		cmocka_unit_test(
			from_2023_the_result_is_sent_within_five_working_days_of_the_close),
		cmocka_unit_test(
			in_2008_recognition_follows_within_five_working_days_of_sending),
		cmocka_unit_test(
			from_2023_recognition_follows_within_five_working_days_of_receipt),
		cmocka_unit_test(what_was_received_was_sent),
		cmocka_unit_test(a_term_that_may_touch_tet_asks_for_a_calendar),
		cmocka_unit_test(the_recognised_take_office),
		cmocka_unit_test(the_deferred_wait_on_without_a_day),
		cmocka_unit_test(of_the_refused_the_authority_decides),
		cmocka_unit_test(
			a_re_election_may_be_ordered_over_anything_but_an_annulment),
		cmocka_unit_test(
			a_recognition_over_no_majority_leaves_the_state_and_is_told),
		cmocka_unit_test(a_recognition_over_an_unknown_outcome_is_unproved),
		cmocka_unit_test(seats_left_open_are_voted_on_again),
		cmocka_unit_test(
			seats_still_open_after_a_second_round_are_due_from_the_first_day_all_the_same),
		cmocka_unit_test(the_first_day_is_the_earliest_whichever_round_it_is_told_of),
		cmocka_unit_test(without_a_quorum_the_conference_of_2008_meets_again),
		cmocka_unit_test(
			without_a_quorum_the_law_of_2022_sends_ballots_to_every_household),
		cmocka_unit_test(
			a_law_that_does_not_tell_leaves_an_adjourned_meeting_to_the_authority),
		cmocka_unit_test(
			after_a_first_failure_the_re_vote_of_2008_is_held_within_fifteen_days),
		cmocka_unit_test(after_a_failure_the_law_of_2022_sets_no_day),
		cmocka_unit_test(a_failure_without_a_day_has_a_re_vote_without_one),
		cmocka_unit_test(
			a_law_without_a_term_has_a_re_vote_without_a_day_and_says_so),
		cmocka_unit_test(a_second_failure_of_2008_brings_an_interim_head),
		cmocka_unit_test(from_2022_there_is_no_limit_of_rounds),
		cmocka_unit_test(an_interim_head_of_2008_serves_six_months),
		cmocka_unit_test(an_interim_head_is_ignored_in_other_states),
		cmocka_unit_test(a_re_vote_on_the_fifteenth_day_is_in_time),
		cmocka_unit_test(
			a_re_vote_on_the_sixteenth_day_is_late_and_elects_all_the_same),
		cmocka_unit_test(a_winner_of_the_re_vote_ends_the_clock),
		cmocka_unit_test(an_adjourned_meeting_may_be_argued_to_start_the_clock),
		cmocka_unit_test(an_adjourned_re_vote_starts_no_clock_that_runs_already),
		cmocka_unit_test(a_second_failure_ends_the_clock),
		cmocka_unit_test(an_adjourned_meeting_is_no_failure),
		cmocka_unit_test(an_adjourned_re_vote_keeps_its_last_day),
		cmocka_unit_test(outcomes_that_are_no_failure_do_not_count_as_one),
		cmocka_unit_test(
			after_an_unknown_round_the_number_of_failures_is_unknown),
		cmocka_unit_test(without_a_limit_the_number_of_failures_does_not_matter),
		cmocka_unit_test(two_known_failures_are_enough_whatever_is_unknown),
		cmocka_unit_test(a_tie_and_what_no_rule_settles_are_for_the_authority),
		cmocka_unit_test(a_count_that_contradicts_itself_is_reviewed),
		cmocka_unit_test(what_was_annulled_is_done_again),
		cmocka_unit_test(a_postponed_election_is_held_by_its_new_day),
		cmocka_unit_test(a_postponed_re_vote_adds_that_it_must_be_held),
		cmocka_unit_test(what_was_held_is_postponed_no_longer),
		cmocka_unit_test(an_unknown_outcome_asks_for_facts),
		cmocka_unit_test(an_office_that_no_held_round_voted_on_is_unknown),
		cmocka_unit_test(
			a_breach_not_ruled_on_comes_first_and_changes_nothing_else),
		cmocka_unit_test(a_personnel_problem_is_settled_before_the_election),
		cmocka_unit_test(a_step_whose_day_has_passed_is_overdue),
		cmocka_unit_test(a_release_is_sent_and_recognised_like_an_election),
		cmocka_unit_test(
			a_recognised_release_leaves_the_office_vacant_for_sixty_days),
		cmocka_unit_test(who_is_not_released_stays_and_the_authority_decides),
		cmocka_unit_test(what_is_open_of_a_ruling_is_told_with_its_place),
		cmocka_unit_test(every_history_has_a_state_and_something_to_do),
		cmocka_unit_test(postponing_a_later_round_never_changes_the_state),
		cmocka_unit_test(
			who_became_interim_head_on_the_last_polling_day_has_served_no_term_yet),
		cmocka_unit_test(a_history_that_cannot_be_is_refused),
		cmocka_unit_test(rulings_days_and_structs_that_cannot_be_are_refused),
		cmocka_unit_test(every_day_of_a_round_is_a_day_or_none),
		cmocka_unit_test(no_more_steps_are_written_than_are_told),
		cmocka_unit_test(
			a_law_that_deliberately_sets_nothing_leaves_an_adjourned_meeting_to_the_authority),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
