/* SPDX-License-Identifier: MIT */
/* The life of an election is one table. What it must be, whatever its rows say. */
#include "law_support.h"

#include "rules/transitions.h"

#define STATE_LAST TDPELECT_STATE_UNKNOWN
#define OCCURRENCE_LAST TDPELECT_OCCURRENCE_DEFERRED

static struct tdpelect_transition rows[100];
static size_t row_count;

static int read_rows(void)
{
	row_count = 0;
	for (rows[0].size = sizeof(rows[0]); tdpelect_transition(row_count, &rows[row_count]);) {
		row_count++;
		assert_true(row_count < COUNT_OF(rows));
		rows[row_count].size = sizeof(rows[0]);
	}
	return 0;
}

static int open_all(void **state)
{
	open_laws(state);
	return read_rows();
}

static int close_all(void **state)
{
	return close_laws(state);
}

static int fits(const struct tdpelect_transition *row, int32_t state, int32_t event)
{
	return row->event == event && (!row->from || row->from == state);
}

TEST(every_row_is_made_of_words)
{
	for (size_t i = 0; i < row_count; i++) {
		assert_non_null(tdpelect_word_name(TDPELECT_SET_OCCURRENCE, rows[i].event));
		assert_true(tdpelect_word_name(TDPELECT_SET_STATE, rows[i].from) ||
			    !rows[i].from);
		assert_true(tdpelect_word_name(TDPELECT_SET_STATE, rows[i].to) || !rows[i].to);
		assert_int_equal(rows[i].value != 0, rows[i].choice != 0);
		if (rows[i].value)
			assert_true(tdpelect_value_allows(rows[i].value, rows[i].choice));
	}
}

TEST(in_every_state_whatever_happens_has_a_row_that_asks_no_rule)
{
	for (int32_t state = 1; state <= STATE_LAST; state++)
		for (int32_t event = 1; event <= OCCURRENCE_LAST; event++) {
			int is_answered = 0;

			for (size_t i = 0; i < row_count; i++)
				is_answered |= !rows[i].value && fits(&rows[i], state, event);
			assert_true(is_answered);
		}
}

TEST(no_row_stands_behind_one_that_always_applies_before_it)
{
	for (size_t i = 0; i < row_count; i++)
		for (size_t j = 0; j < i; j++)
			assert_false(rows[j].event == rows[i].event && !rows[j].value &&
				     (!rows[j].from || rows[j].from == rows[i].from));
}

/* The row that applies, read by the public table alone. */
static int32_t state_after(const tdpelect_rulebook *law, int32_t state, int32_t event)
{
	for (size_t i = 0; i < row_count; i++) {
		const struct tdpelect_rule *rule = tdpelect_rulebook_rule(law, rows[i].value);

		if (fits(&rows[i], state, event) &&
		    (!rows[i].value || (rule && rule->choice == rows[i].choice)))
			return rows[i].to ? rows[i].to : state;
	}
	return 0;
}

TEST(the_library_goes_by_its_table)
{
	for (int32_t state = 1; state <= STATE_LAST; state++)
		for (int32_t event = 1; event <= OCCURRENCE_LAST; event++) {
			assert_word(STATE, tdp_transition_apply(law_2008, NULL, state, event),
				    state_after(law_2008, state, event));
			assert_word(STATE, tdp_transition_apply(law_2022, NULL, state, event),
				    state_after(law_2022, state, event));
		}
}

/* States from which a life begins: the steps of preparation, and not knowing. */
static void assert_all_reachable(const tdpelect_rulebook *law, int32_t except)
{
	int is_reached[STATE_LAST + 1] = {0};

	for (int32_t state = TDPELECT_STATE_NOT_CALLED; state <= TDPELECT_STATE_PUBLISHED; state++)
		is_reached[state] = 1;
	for (int pass = 0; pass < STATE_LAST; pass++)
		for (int32_t state = 1; state <= STATE_LAST; state++)
			for (int32_t event = 1; is_reached[state] && event <= OCCURRENCE_LAST;
			     event++)
				is_reached[state_after(law, state, event)] = 1;
	for (int32_t state = 1; state <= STATE_LAST; state++)
		assert_int_equal(is_reached[state], state != except);
}

TEST(every_state_can_be_reached)
{
	assert_all_reachable(law_2008, 0);
}

TEST(without_a_limit_of_rounds_nobody_becomes_interim)
{
	assert_all_reachable(law_2022, TDPELECT_STATE_INTERIM);
}

TEST(every_state_can_be_left)
{
	for (int32_t state = 1; state <= STATE_LAST; state++) {
		int is_left = 0;

		for (int32_t event = 1; event <= OCCURRENCE_LAST; event++)
			is_left |= state_after(law_2008, state, event) != state;
		assert_true(is_left);
	}
}

TEST(a_postponed_round_undoes_nothing)
{
	for (int32_t state = TDPELECT_STATE_ADJOURNED; state <= STATE_LAST; state++)
		assert_word(STATE,
			    state_after(law_2008, state, TDPELECT_OCCURRENCE_POSTPONED), state);
}

TEST(the_authority_s_ruling_changes_only_what_elected_someone)
{
	const int32_t rulings[] = {TDPELECT_OCCURRENCE_REFUSED, TDPELECT_OCCURRENCE_DEFERRED};

	for (size_t i = 0; i < COUNT_OF(rulings); i++)
		for (int32_t state = 1; state <= STATE_LAST; state++)
			if (state != TDPELECT_STATE_ELECTED_PENDING)
				assert_word(STATE, state_after(law_2008, state, rulings[i]), state);
}

TEST(what_was_annulled_is_done_again_and_not_elected_anew)
{
	assert_word(STATE,
		    state_after(law_2022, TDPELECT_STATE_ANNULLED,
				TDPELECT_OCCURRENCE_REELECTION_ORDERED),
		    TDPELECT_STATE_ANNULLED);
}

TEST(the_row_that_applies_is_noted_and_no_other)
{
	struct tdpelect_context context = new_context();

	tdp_transition_apply(law_2008, &context, TDPELECT_STATE_REVOTE_DUE,
			     TDPELECT_OCCURRENCE_LATER_FAILURE);
	for (size_t i = 0; i < 70; i++)
		assert_int_equal(tdpelect_context_covers_transition(&context, i),
				 i < row_count &&
					 rows[i].event == TDPELECT_OCCURRENCE_LATER_FAILURE &&
					 rows[i].choice == TDPELECT_CHOICE_INTERIM);
	assert_false(tdpelect_context_covers_transition(NULL, 0));
	assert_false(tdpelect_decision_covers_transition(NULL, 0));
}

TEST(every_row_that_applies_is_noted)
{
	struct tdpelect_context context = new_context();

	tdp_transition_apply(law_2008, &context, TDPELECT_STATE_NOT_CALLED,
			     TDPELECT_OCCURRENCE_FIRST_FAILURE);
	tdp_transition_apply(law_2008, &context, TDPELECT_STATE_REVOTE_DUE,
			     TDPELECT_OCCURRENCE_ELECTED);
	for (size_t i = 0; i < row_count; i++)
		assert_int_equal(tdpelect_context_covers_transition(&context, i),
				 rows[i].event == TDPELECT_OCCURRENCE_FIRST_FAILURE ||
					 rows[i].event == TDPELECT_OCCURRENCE_ELECTED);
}

static void assert_traced(int32_t event, int32_t from, int32_t to)
{
	const struct tdpelect_place nowhere = {0, -1, -1, -1};
	struct tdpelect_comparison made = TDPELECT_COMPARISON_INIT;
	struct tdpelect_context context = new_context();
	struct tdpelect_trace trace;

	tdpelect_trace_init(&trace, &made, 1);
	context.trace = &trace;
	assert_word(STATE, tdp_transition_apply(law_2008, &context, from, event), to);
	assert_int_equal(trace.count, 1);
	assert_word(COMPARISON, made.kind, TDPELECT_COMPARISON_TRANSITION);
	assert_word(OCCURRENCE, made.word, event);
	assert_word(STATE, (int32_t)made.left, from);
	assert_word(STATE, (int32_t)made.right, to);
	assert_int_equal(made.outcome, 1);
	assert_memory_equal(&made.at, &nowhere, sizeof(nowhere));
	assert_memory_equal(&made.other, &nowhere, sizeof(nowhere));
}

TEST(a_change_of_state_is_traced_and_so_is_that_nothing_changed)
{
	assert_traced(TDPELECT_OCCURRENCE_FIRST_FAILURE, TDPELECT_STATE_NOT_CALLED,
		      TDPELECT_STATE_REVOTE_DUE);
	assert_traced(TDPELECT_OCCURRENCE_REFUSED, TDPELECT_STATE_REVOTE_DUE,
		      TDPELECT_STATE_REVOTE_DUE);
}

TEST(past_the_end_there_are_no_rows)
{
	struct tdpelect_transition row = {.size = sizeof(row), .event = 77};

	assert_int_equal(tdpelect_transition(row_count, &row), 0);
	assert_int_equal(tdpelect_transition(SIZE_MAX, &row), 0);
	assert_int_equal(row.event, 77);
	assert_int_equal(tdpelect_transition(0, NULL), 0);
	row.size = 4;
	assert_int_equal(tdpelect_transition(0, &row), 0);
}

TEST(what_is_no_occurrence_changes_nothing)
{
	assert_word(STATE, tdp_transition_apply(law_2008, NULL, TDPELECT_STATE_CALLED, 99),
		    TDPELECT_STATE_CALLED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_is_made_of_words),
		cmocka_unit_test(
			in_every_state_whatever_happens_has_a_row_that_asks_no_rule),
		cmocka_unit_test(no_row_stands_behind_one_that_always_applies_before_it),
		cmocka_unit_test(the_library_goes_by_its_table),
		cmocka_unit_test(every_state_can_be_reached),
		cmocka_unit_test(without_a_limit_of_rounds_nobody_becomes_interim),
		cmocka_unit_test(every_state_can_be_left),
		cmocka_unit_test(a_postponed_round_undoes_nothing),
		cmocka_unit_test(
			the_authority_s_ruling_changes_only_what_elected_someone),
		cmocka_unit_test(what_was_annulled_is_done_again_and_not_elected_anew),
		cmocka_unit_test(the_row_that_applies_is_noted_and_no_other),
		cmocka_unit_test(every_row_that_applies_is_noted),
		cmocka_unit_test(a_change_of_state_is_traced_and_so_is_that_nothing_changed),
		cmocka_unit_test(past_the_end_there_are_no_rows),
		cmocka_unit_test(what_is_no_occurrence_changes_nothing),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
