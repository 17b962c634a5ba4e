/* SPDX-License-Identifier: MIT */
/* Every comparison that a verdict rests on, in order, with both sides. */
#include "law_support.h"

#include "date.h"
#include "trace.h"

/* After law_support.h: whole elections too. */
#include "election_support.h"

static struct tdpelect_comparison room[400];
static struct tdpelect_trace trace;

static struct tdpelect_context traced(size_t capacity)
{
	struct tdpelect_context context = new_context();

	memset(room, 0xa5, sizeof(room));
	tdpelect_trace_init(&trace, room, capacity);
	context.trace = &trace;
	return context;
}

static int32_t judge_quorum(struct tdpelect_context *context, int32_t present)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	attendance.electorate_count = 361;
	attendance.present_count = present;
	assert_ok(tdpelect_quorum_judge(law_2008, &attendance, context, &quorum, &error));
	return quorum.outcome;
}

static const struct tdpelect_comparison *find(int32_t kind, size_t skip)
{
	for (size_t i = 0; i < trace.count && i < trace.capacity; i++)
		if (room[i].kind == kind && skip-- == 0)
			return &room[i];
	return NULL;
}

static void assert_line(const struct tdpelect_comparison *comparison, int32_t language,
			const char *expected)
{
	char line[400] = "";

	assert_non_null(comparison);
	assert_int_equal(tdpelect_comparison_print(comparison, language, line, sizeof(line)),
			 strlen(expected));
	assert_string_equal(line, expected);
}

/* A village of 361: A 159, B 149 of 308 valid ballots; then the same once more. */
static void judge_village(struct tdpelect_comparison *comparisons, size_t capacity)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	start(361);
	hold(date_of(2013, 1, 27), 314, 159, 149);
	hold(date_of(2013, 2, 20), 314, 159, 149);
	assert_ok(tdpelect_election_set_facts(election, &facts, &error));
	tdpelect_trace_init(&trace, comparisons, capacity);
	assert_ok(tdpelect_election_judge_traced(election, packs, count, &trace, &decision,
						 &error));
}

TEST(a_quorum_leaves_its_comparison_with_both_sides_and_the_value)
{
	struct tdpelect_context context = traced(COUNT_OF(room));
	const struct tdpelect_comparison *made;

	assert_word(QUORUM_OUTCOME, judge_quorum(&context, 180), TDPELECT_QUORUM_OUTCOME_NOT_MET);
	made = find(TDPELECT_COMPARISON_QUORUM, 0);
	assert_non_null(made);
	assert_int_equal(made->size, sizeof(*made));
	assert_word(VALUE, made->value, TDPELECT_VALUE_QUORUM);
	assert_word(RELATION, made->relation, TDPELECT_RELATION_MORE_THAN);
	assert_word(BASE, made->word, TDPELECT_BASE_ELECTORATE);
	assert_int_equal(made->ratio.denominator, 2);
	assert_int_equal(made->left, 180);
	assert_int_equal(made->right, 361);
	assert_int_equal(made->outcome, 0);
	assert_word(PLACE, made->at.place, TDPELECT_PLACE_ROUND_PRESENT);
	assert_word(PLACE, made->other.place, TDPELECT_PLACE_ELECTORATE);
	assert_line(made, TDPELECT_LANGUAGE_EN,
		    "enough attend: 2 x 180 = 360 <= 361 (the whole electorate): no");
	assert_line(made, TDPELECT_LANGUAGE_VI,
		    "đủ số người dự: 2 x 180 = 360 <= 361 (tổng số cử tri hoặc đại diện hộ): không");
}

TEST(a_contradiction_is_the_last_thing_compared)
{
	struct tdpelect_context context = traced(COUNT_OF(room));

	assert_word(QUORUM_OUTCOME, judge_quorum(&context, 362), TDPELECT_QUORUM_OUTCOME_UNKNOWN);
	assert_int_equal(trace.count, 1);
	assert_line(&room[0], TDPELECT_LANGUAGE_EN, "two counts can both be true: 362 > 361: no");
}

TEST(a_trace_without_room_tells_how_much_it_needs)
{
	struct tdpelect_context context = traced(1);

	judge_quorum(&context, 180);
	assert_int_equal(trace.count, 2);
	assert_word(COMPARISON, room[0].kind, TDPELECT_COMPARISON_COUNT);
	assert_int_equal(room[1].size, 0xa5a5a5a5u); /* not touched */
	context = traced(0);
	judge_quorum(&context, 180);
	assert_int_equal(trace.count, 2);
}

TEST(a_context_of_an_earlier_version_is_not_traced)
{
	struct tdpelect_context context = traced(COUNT_OF(room));

	context.size = (uint32_t)offsetof(struct tdpelect_context, trace);
	judge_quorum(&context, 180);
	assert_int_equal(trace.count, 0);
	assert_int_equal(context.finding_count, 1);
}

TEST(an_age_is_compared_and_what_nobody_knows_is_said)
{
	struct tdpelect_context context = traced(COUNT_OF(room));
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	struct tdpelect_eligibility answer = TDPELECT_ELIGIBILITY_INIT;

	person.birth_date = (struct tdpelect_date){1996, 0, 0};
	person.known = person.truth = (uint64_t)1 << TDPELECT_FACT_CAPACITY_LOST;
	assert_ok(tdpelect_eligibility_judge(law_2008, TDPELECT_ROLE_CANDIDATE, &person,
					     date_of(2017, 11, 12), &context, &answer, &error));
	assert_line(find(TDPELECT_COMPARISON_CRITERION, 0), TDPELECT_LANGUAGE_EN,
		    "meets the criterion [a candidate: age]: not known >= 21: not known");
	for (size_t i = 0; i < trace.count; i++)
		if (room[i].value == TDPELECT_VALUE_CANDIDATE_CAPACITY_LOST)
			assert_line(&room[i], TDPELECT_LANGUAGE_EN,
				    "meets the criterion [a candidate: has lost civil capacity (by "
				    "court decision)]: yes != no: no");
}

TEST(a_trace_of_an_election_is_the_whole_chain_in_order)
{
	judge_village(room, COUNT_OF(room));
	assert_state(INTERIM);
	assert_true(trace.count > 20 && trace.count < COUNT_OF(room));
	assert_line(find(TDPELECT_COMPARISON_MAJORITY, 0), TDPELECT_LANGUAGE_EN,
		    "reaches the majority: 2 x 159 = 318 <= 361 (the whole electorate): no");
	assert_line(find(TDPELECT_COMPARISON_REVOTE, 0), TDPELECT_LANGUAGE_EN,
		    "the re-vote is in time [within how many days the re-vote is held]: "
		    "2013-02-20 > 2013-02-11: no");
	assert_line(find(TDPELECT_COMPARISON_TRANSITION, 0), TDPELECT_LANGUAGE_EN,
		    "the state: not called -> re-vote due (no winner for the first time)");
	assert_line(find(TDPELECT_COMPARISON_TRANSITION, 1), TDPELECT_LANGUAGE_EN,
		    "the state [what follows a second failure]: re-vote due -> interim head "
		    "(no winner again)");
	assert_null(find(TDPELECT_COMPARISON_TRANSITION, 2));
}

TEST(a_term_is_traced_from_its_first_day_to_its_last)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	start(361);
	hold(date_of(2013, 1, 27), 314, 159, 149);
	assert_ok(tdpelect_election_set_facts(election, &facts, &error));
	tdpelect_trace_init(&trace, room, COUNT_OF(room));
	assert_ok(tdpelect_election_judge_traced(election, packs, count, &trace, &decision,
						 &error));
	assert_line(find(TDPELECT_COMPARISON_TERM, 0), TDPELECT_LANGUAGE_VI,
		    "ngày cuối của thời hạn [thời hạn bầu lại]: 27/01/2013 -> "
		    "11/02/2013");
}

TEST(a_place_is_a_pointer_into_the_document)
{
	const struct tdpelect_comparison *made;
	char path[100] = "";

	judge_village(room, COUNT_OF(room));
	made = find(TDPELECT_COMPARISON_MAJORITY, 1);
	assert_int_equal(tdpelect_decision_comparison_path(decision, made, 0, path, sizeof(path)),
			 strlen("/rounds/0/contests/0/votes/B"));
	assert_string_equal(path, "/rounds/0/contests/0/votes/B");
	tdpelect_decision_comparison_path(decision, made, 1, path, sizeof(path));
	assert_string_equal(path, "/electorate/count");
	made = find(TDPELECT_COMPARISON_CRITERION, 0);
	tdpelect_decision_comparison_path(decision, made, 0, path, sizeof(path));
	assert_string_equal(path, "/offices/0/candidates/0");
	assert_int_equal(tdpelect_decision_comparison_path(decision, made, 1, path, 0), 0);
	assert_int_equal(tdpelect_decision_comparison_path(NULL, made, 0, path, 0), 0);
	assert_int_equal(tdpelect_decision_comparison_path(decision, NULL, 0, path, 0), 0);
}

TEST(a_trace_is_the_same_whatever_its_room)
{
	static struct tdpelect_comparison other[400];
	size_t count;

	judge_village(room, COUNT_OF(room));
	count = trace.count;
	judge_village(other, COUNT_OF(other));
	assert_int_equal(trace.count, count);
	assert_memory_equal(other, room, count * sizeof(*room));
	memset(other, 0, sizeof(other));
	judge_village(other, 7);
	assert_int_equal(trace.count, count);
	assert_memory_equal(other, room, 7 * sizeof(*room));
	assert_int_equal(other[7].size, 0);
}

TEST(tracing_changes_nothing)
{
	size_t findings;

	judge_village(room, COUNT_OF(room));
	findings = tdpelect_decision_finding_count(decision);
	decide();
	assert_state(INTERIM);
	assert_int_equal(tdpelect_decision_finding_count(decision), findings);
}

/* So many findings that judging begins anew with more room: the trace begins anew too. */
TEST(an_election_that_is_judged_twice_is_traced_once)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	start(200);
	for (int i = 0; i < 30; i++)
		hold(date_of(2017, 11, 12), 201, 203, 204);
	assert_ok(tdpelect_election_set_facts(election, &facts, &error));
	tdpelect_trace_init(&trace, room, COUNT_OF(room));
	assert_ok(tdpelect_election_judge_traced(election, packs, count, &trace, &decision,
						 &error));
	assert_true(tdpelect_decision_finding_count(decision) > 64);
	assert_non_null(find(TDPELECT_COMPARISON_TRANSITION, 0));
	for (size_t i = 1; find(TDPELECT_COMPARISON_TRANSITION, i); i++)
		assert_true(i < 30);
}

TEST(a_failed_judgement_leaves_an_empty_trace_of_its_own)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	judge_village(room, COUNT_OF(room));
	assert_ok(tdpelect_election_set_place(election, "XX", NO_DATE, &error));
	tdpelect_decision_free(decision);
	decision = NULL;
	assert_int_equal(tdpelect_election_judge_traced(election, packs, count, &trace, &decision,
							NULL),
			 TDPELECT_ERROR_PLACE);
	assert_int_equal(trace.count, 0);
	trace.size = 4;
	assert_refused(tdpelect_election_judge_traced(election, packs, count, &trace, &decision,
						      &error),
		       TDPELECT_ERROR_STRUCT, "trace", -1, "");
}

TEST(what_is_no_comparison_prints_nothing)
{
	struct tdpelect_comparison comparison = TDPELECT_COMPARISON_INIT;
	char line[10] = "kept";

	assert_int_equal(tdpelect_comparison_print(NULL, TDPELECT_LANGUAGE_EN, NULL, 0), 0);
	assert_int_equal(tdpelect_comparison_print(&comparison, TDPELECT_LANGUAGE_EN, NULL, 0), 0);
	comparison.kind = TDPELECT_COMPARISON_COUNT;
	assert_int_equal(tdpelect_comparison_print(&comparison, 9, NULL, 0), 0);
	comparison.kind = TDPELECT_COMPARISON_MAJORITY;
	comparison.ratio.denominator = -1;
	comparison.left = INT64_MIN;
	assert_true(tdpelect_comparison_print(&comparison, TDPELECT_LANGUAGE_EN, line,
					      sizeof(line)) > 0);
	tdpelect_trace_init(NULL, room, 1);
	tdpelect_trace_init(&trace, NULL, 5);
	assert_int_equal(trace.capacity, 0);
}

static void assert_sign(int32_t relation, int outcome, const char *line)
{
	struct tdpelect_comparison comparison = TDPELECT_COMPARISON_INIT;

	comparison.kind = TDPELECT_COMPARISON_MARGIN;
	comparison.relation = relation;
	comparison.left = 7;
	comparison.right = 6;
	comparison.outcome = outcome;
	assert_line(&comparison, TDPELECT_LANGUAGE_EN, line);
}

TEST(every_relation_has_a_sign_for_where_it_holds_and_where_not)
{
	assert_sign(TDPELECT_RELATION_MORE_THAN, 1, "more votes than the next one: 7 > 6: yes");
	assert_sign(TDPELECT_RELATION_MORE_THAN, 0, "more votes than the next one: 7 <= 6: no");
	assert_sign(TDPELECT_RELATION_AT_LEAST, 1, "more votes than the next one: 7 >= 6: yes");
	assert_sign(TDPELECT_RELATION_AT_LEAST, 0, "more votes than the next one: 7 < 6: no");
	assert_sign(TDPELECT_RELATION_AT_MOST, 1, "more votes than the next one: 7 <= 6: yes");
	assert_sign(TDPELECT_RELATION_AT_MOST, 0, "more votes than the next one: 7 > 6: no");
	assert_sign(TDPELECT_RELATION_EQUAL, 1, "more votes than the next one: 7 = 6: yes");
	assert_sign(TDPELECT_RELATION_EQUAL, 0, "more votes than the next one: 7 != 6: no");
}

TEST(a_day_in_time_is_printed_as_a_day)
{
	struct tdpelect_comparison comparison = TDPELECT_COMPARISON_INIT;

	comparison.kind = TDPELECT_COMPARISON_IN_TIME;
	comparison.relation = TDPELECT_RELATION_AT_MOST;
	comparison.left = tdp_date_number(date_of(2017, 11, 12));
	comparison.right = tdp_date_number(date_of(2017, 11, 15));
	comparison.outcome = 1;
	assert_line(&comparison, TDPELECT_LANGUAGE_EN,
		    "within its term: 2017-11-12 <= 2017-11-15: yes");
}

TEST(a_step_of_preparation_is_printed_as_a_day)
{
	struct tdpelect_comparison comparison = TDPELECT_COMPARISON_INIT;

	comparison.kind = TDPELECT_COMPARISON_PREPARATION;
	comparison.relation = TDPELECT_RELATION_AT_MOST;
	comparison.left = tdp_date_number(date_of(2017, 11, 12));
	comparison.right = tdp_date_number(date_of(2017, 11, 11));
	assert_line(&comparison, TDPELECT_LANGUAGE_EN,
		    "prepared in time: 2017-11-12 > 2017-11-11: no");
}

TEST(a_comparison_of_another_size_prints_nothing)
{
	struct tdpelect_comparison comparison = TDPELECT_COMPARISON_INIT;

	comparison.kind = TDPELECT_COMPARISON_COUNT;
	comparison.size = 8;
	assert_int_equal(tdpelect_comparison_print(&comparison, TDPELECT_LANGUAGE_EN, NULL, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_quorum_leaves_its_comparison_with_both_sides_and_the_value),
		cmocka_unit_test(a_contradiction_is_the_last_thing_compared),
		cmocka_unit_test(a_trace_without_room_tells_how_much_it_needs),
		cmocka_unit_test(a_context_of_an_earlier_version_is_not_traced),
		cmocka_unit_test(an_age_is_compared_and_what_nobody_knows_is_said),
		cmocka_unit_test_teardown(a_trace_of_an_election_is_the_whole_chain_in_order,
					  end_election),
		cmocka_unit_test_teardown(a_term_is_traced_from_its_first_day_to_its_last,
					  end_election),
		cmocka_unit_test_teardown(a_place_is_a_pointer_into_the_document, end_election),
		cmocka_unit_test_teardown(a_trace_is_the_same_whatever_its_room, end_election),
		cmocka_unit_test_teardown(tracing_changes_nothing, end_election),
		cmocka_unit_test_teardown(an_election_that_is_judged_twice_is_traced_once,
					  end_election),
		cmocka_unit_test_teardown(a_failed_judgement_leaves_an_empty_trace_of_its_own,
					  end_election),
		cmocka_unit_test(what_is_no_comparison_prints_nothing),
		cmocka_unit_test(every_relation_has_a_sign_for_where_it_holds_and_where_not),
		cmocka_unit_test(a_day_in_time_is_printed_as_a_day),
		cmocka_unit_test(a_step_of_preparation_is_printed_as_a_day),
		cmocka_unit_test(a_comparison_of_another_size_prints_nothing),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
