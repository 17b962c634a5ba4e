/* SPDX-License-Identifier: MIT */
/* The same facts under another law: what differs, and which value of the law makes it so. */
#include "decision/compare.h"

#include "election_support.h"

static struct tdpelect_premise premise;
static tdpelect_decision *after;
static struct tdpelect_difference list[64];
static size_t list_count;
static int32_t contrast;

static int end(void **state)
{
	tdpelect_decision_free(after);
	after = NULL;
	return end_election(state);
}

static int begin(void **unused __attribute__((unused)))
{
	tdpelect_premise_init(&premise);
	list_count = 0;
	contrast = 0;
	return 0;
}

static void compare(void)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	decide();
	tdpelect_decision_free(after);
	after = NULL;
	assert_ok(tdpelect_election_judge_under(election, &premise, packs, count, &after,
						&error));
	assert_ok(tdpelect_decision_compare(decision, after, list, COUNT_OF(list), &list_count,
					    &contrast, &error));
	assert_true(list_count <= COUNT_OF(list));
	assert_ok(tdpelect_decision_explain(decision, after, list, list_count, &error));
}

static void compare_on(int year, int month, int day)
{
	premise.on = date_of(year, month, day);
	compare();
}

static int find(int32_t aspect)
{
	for (size_t i = 0; i < list_count; i++)
		if (list[i].aspect == aspect)
			return (int)i;
	return -1;
}

static const struct tdpelect_difference *found(int32_t aspect)
{
	static char line[200];
	int at = find(aspect);

	for (size_t i = 0; at < 0 && i < list_count; i++) {
		tdpelect_difference_print(&list[i], TDPELECT_LANGUAGE_EN, line, sizeof(line));
		print_error("  %s\n", line);
	}
	assert_true(at >= 0);
	return &list[at];
}

#define assert_same_in(aspect) assert_int_equal(find(TDPELECT_ASPECT_##aspect), -1)
#define assert_contrast(name) assert_word(CONTRAST, contrast, TDPELECT_CONTRAST_##name)

/* Exactly this value of the law makes the difference. */
static void assert_rests_on(const struct tdpelect_difference *difference, int32_t value)
{
	for (int32_t v = 1; v < TDPELECT_VALUE_LIMIT; v++) {
		if (tdpelect_difference_rests_on(difference, v) == (v == value))
			continue;
		fail_msg("%s", tdpelect_word_name(TDPELECT_SET_VALUE, v));
	}
	assert_int_equal(difference->is_joint, 0);
}

static void assert_print(const struct tdpelect_difference *difference, int32_t language,
			 const char *expected)
{
	char line[200];

	size_t length = tdpelect_difference_print(difference, language, line, sizeof(line));

	assert_string_equal(line, expected);
	assert_int_equal(length, strlen(expected));
}

/* 159 and 149 of 361, twice (2013). */
static void start_twice_failed(void)
{
	start(361);
	hold(date_of(2013, 1, 27), 314, 159, 149);
	hold(date_of(2013, 1, 31), 314, 159, 149);
}

TEST(the_same_law_makes_no_difference)
{
	start_twice_failed();
	compare();
	assert_contrast(SAME);
	assert_int_equal(list_count, 0);
	compare_on(2013, 1, 27);
	assert_contrast(SAME);
}

TEST(after_two_failures_2008_appoints_an_interim_head_and_2023_votes_again)
{
	const struct tdpelect_difference *step;

	start_twice_failed();
	compare_on(2024, 1, 10);
	assert_contrast(DIFFERS);
	assert_word(STATE, found(TDPELECT_ASPECT_STATE)->before, TDPELECT_STATE_INTERIM);
	assert_word(STATE, found(TDPELECT_ASPECT_STATE)->after, TDPELECT_STATE_REVOTE_DUE);
	assert_rests_on(found(TDPELECT_ASPECT_STATE), TDPELECT_VALUE_REVOTE_SECOND_FAILURE);
	step = found(TDPELECT_ASPECT_STEP);
	assert_rests_on(step, TDPELECT_VALUE_REVOTE_SECOND_FAILURE);
	assert_same_in(OUTCOME);
	assert_same_in(ELECTED);
	assert_same_in(NEEDED);
	assert_same_in(BASE);
	assert_same_in(QUORUM_NEEDED);
}

TEST(the_steps_that_come_and_go_stand_in_the_order_of_the_registry)
{
	static const int32_t steps[][2] = {{0, TDPELECT_STEP_REVOTE},
					   {TDPELECT_STEP_APPOINT_INTERIM, 0},
					   {TDPELECT_STEP_NEW_ELECTION, 0}};
	const struct tdpelect_difference *first;

	start_twice_failed();
	compare_on(2024, 1, 10);
	first = found(TDPELECT_ASPECT_STEP);
	for (size_t i = 0; i < COUNT_OF(steps); i++) {
		assert_word(ASPECT, first[i].aspect, TDPELECT_ASPECT_STEP);
		assert_word(STEP, first[i].before, steps[i][0]);
		assert_word(STEP, first[i].after, steps[i][1]);
	}
}

TEST(the_re_vote_of_2008_has_a_last_day_and_that_of_2023_none)
{
	const struct tdpelect_difference *deadline;

	start(361);
	hold(date_of(2013, 1, 27), 314, 159, 149);
	compare_on(2024, 1, 10);
	deadline = found(TDPELECT_ASPECT_DEADLINE);
	assert_word(STEP, deadline->subject, TDPELECT_STEP_REVOTE);
	assert_date(deadline->before_by, 2013, 2, 11);
	assert_no_date(deadline->after_by);
	assert_rests_on(deadline, TDPELECT_VALUE_REVOTE_DAYS);
	assert_print(deadline, TDPELECT_LANGUAGE_EN, "deadline (hold the re-vote): 2013-02-11 → none");
	assert_print(deadline, TDPELECT_LANGUAGE_VI, "thời hạn (bầu lại): 11/02/2013 → không có");
	assert_same_in(STEP);
	assert_same_in(STATE);
}

TEST(too_few_reconvene_in_2008_and_get_ballots_at_home_in_2023)
{
	const struct tdpelect_difference *step;

	start(200);
	hold(date_of(2017, 11, 12), 100, 100, 0);
	compare_on(2024, 9, 22);
	step = found(TDPELECT_ASPECT_STEP);
	assert_rests_on(step, TDPELECT_VALUE_NO_QUORUM);
	assert_print(step, TDPELECT_LANGUAGE_EN, "next step: reconvene the conference → none");
	assert_print(step + 1, TDPELECT_LANGUAGE_EN, "next step: none → send ballots to every household");
}

TEST(what_the_meeting_votes_on_has_a_rule_since_2023_only)
{
	start(200);
	hold(date_of(2017, 11, 12), 180, 150, 20);
	assert_ok(tdpelect_election_add_meeting_vote(election, 0, TDPELECT_MEETING_MATTER_METHOD,
						     120, 60, 0, &error));
	compare_on(2024, 9, 22);
	assert_word(MEETING_OUTCOME, found(TDPELECT_ASPECT_MEETING)->before,
		    TDPELECT_MEETING_OUTCOME_UNDETERMINED);
	assert_word(MEETING_OUTCOME, found(TDPELECT_ASPECT_MEETING)->after,
		    TDPELECT_MEETING_OUTCOME_ADOPTED);
	assert_rests_on(found(TDPELECT_ASPECT_MEETING), TDPELECT_VALUE_MEETING_VOTE);
}

/* A law like that of the day but for some values, in force everywhere from 2030 on. */
static const struct tdpelect_citation decree = {"decree", "1", NULL, NULL,
						TDPELECT_EVIDENCE_TEXT, 0};
static struct tdpelect_pack_entry entries[2];
static struct tdpelect_pack pack;
static const struct tdpelect_pack *const own_packs[] = {&pack};

static void set_ratio(size_t at, int32_t value, int32_t numerator, int32_t denominator,
		      int32_t compare, int32_t base)
{
	struct tdpelect_rule rule = {.size = sizeof(rule), .kind = TDPELECT_KIND_RATIO};

	rule.compare = compare;
	rule.base = base;
	rule.first = numerator;
	rule.second = denominator;
	rule.laws = &decree;
	rule.law_count = 1;
	entries[at] = (struct tdpelect_pack_entry){.value = value, .rule = rule};
	pack = (struct tdpelect_pack){.size = sizeof(pack), .id = "decree", .jurisdiction = "VN"};
	pack.in_force_evidence = TDPELECT_EVIDENCE_TEXT;
	pack.issued = date_of(2009, 1, 1);
	pack.from = date_of(2009, 1, 1);
	pack.entries = entries;
	pack.entry_count = at + 1;
	premise.packs = own_packs;
	premise.pack_count = 1;
}

static void set_majority_of_valid_ballots(void)
{
	set_ratio(0, TDPELECT_VALUE_MAJORITY, 1, 2, TDPELECT_COMPARE_MORE_THAN,
		  TDPELECT_BASE_VALID);
}

/* One round, so that who is elected is the only question: 159 of 361, 308 ballots valid. */
static void start_once_failed(void)
{
	int32_t round, contest;

	start(361);
	round = add_conference(date_of(2013, 1, 27), 314);
	contest = add_contest(round, "head", new_contest(308));
	set_votes(round, contest, "A", 159);
	set_votes(round, contest, "B", 149);
}

TEST(on_the_valid_ballots_someone_is_elected)
{
	start_once_failed();
	set_majority_of_valid_ballots();
	compare();
	assert_contrast(DIFFERS);
	assert_word(OUTCOME, found(TDPELECT_ASPECT_OUTCOME)->before, TDPELECT_OUTCOME_NO_WINNER);
	assert_word(OUTCOME, found(TDPELECT_ASPECT_OUTCOME)->after, TDPELECT_OUTCOME_ELECTED);
	assert_print(found(TDPELECT_ASPECT_ELECTED), TDPELECT_LANGUAGE_EN,
		     "who is elected: 0 → 1");
	assert_print(found(TDPELECT_ASPECT_NEEDED), TDPELECT_LANGUAGE_EN,
		     "votes needed to be elected: 181 → 155");
	assert_print(found(TDPELECT_ASPECT_BASE), TDPELECT_LANGUAGE_EN,
		     "base of the majority: the whole electorate → valid ballots");
	assert_same_in(ROUND_OUTCOME);
	for (size_t i = 0; i < list_count; i++)
		assert_rests_on(&list[i], TDPELECT_VALUE_MAJORITY);
	assert_null(tdpelect_decision_office_elected(decision, 0, 0));
	assert_string_equal(tdpelect_decision_office_elected(after, 0, 0), "A");
	assert_null(tdpelect_decision_office_elected(after, 0, 1));
}

TEST(an_outcome_that_decides_nothing_any_more_is_that_of_a_round)
{
	int32_t round, contest;

	start_once_failed();
	round = add_conference(date_of(2013, 1, 31), 314);
	contest = add_contest(round, "head", new_contest(308));
	set_votes(round, contest, "A", 200);
	set_votes(round, contest, "B", 100);
	set_majority_of_valid_ballots();
	compare();
	assert_word(OUTCOME, found(TDPELECT_ASPECT_ROUND_OUTCOME)->after,
		    TDPELECT_OUTCOME_ELECTED);
	assert_int_equal(found(TDPELECT_ASPECT_ROUND_OUTCOME)->round, 0);
	assert_same_in(OUTCOME);
	assert_same_in(ELECTED);
}

/* By a show of hands both may pass. */
static void start_both_pass(int32_t a, int32_t b)
{
	struct tdpelect_round shown;
	int32_t round, contest;

	start(100);
	shown = new_round(date_of(2017, 11, 12), 90);
	shown.method = TDPELECT_METHOD_SHOW_OF_HANDS;
	round = add_round(shown);
	contest = add_contest(round, "head", new_contest(UNKNOWN));
	set_votes(round, contest, "A", a);
	set_votes(round, contest, "B", b);
}

TEST(two_values_together_make_what_neither_makes_alone)
{
	/* 30 votes, 45 of 100 present: the quorum and the majority both stand in the way */
	start(100);
	hold(date_of(2017, 11, 12), 45, 30, 10);
	set_ratio(0, TDPELECT_VALUE_MAJORITY, 1, 4, TDPELECT_COMPARE_AT_LEAST,
		  TDPELECT_BASE_ELECTORATE);
	set_ratio(1, TDPELECT_VALUE_QUORUM, 2, 5, TDPELECT_COMPARE_AT_LEAST,
		  TDPELECT_BASE_ELECTORATE);
	compare();
	assert_rests_on(found(TDPELECT_ASPECT_NEEDED), TDPELECT_VALUE_MAJORITY);
	assert_rests_on(found(TDPELECT_ASPECT_QUORUM), TDPELECT_VALUE_QUORUM);
	assert_rests_on(found(TDPELECT_ASPECT_QUORUM_NEEDED), TDPELECT_VALUE_QUORUM);
	assert_word(OUTCOME, found(TDPELECT_ASPECT_OUTCOME)->after, TDPELECT_OUTCOME_ELECTED);
	assert_true(tdpelect_difference_rests_on(found(TDPELECT_ASPECT_OUTCOME),
						 TDPELECT_VALUE_QUORUM));
	assert_true(tdpelect_difference_rests_on(found(TDPELECT_ASPECT_OUTCOME),
						 TDPELECT_VALUE_MAJORITY));
}

TEST(a_ratio_that_asks_for_as_many_is_no_difference)
{
	start(3);
	hold(date_of(2017, 11, 12), 3, 2, 1);
	set_ratio(0, TDPELECT_VALUE_MAJORITY, 2, 3, TDPELECT_COMPARE_AT_LEAST,
		  TDPELECT_BASE_ELECTORATE);
	compare();
	assert_contrast(SAME);
}

TEST(another_article_that_says_the_same_is_no_difference)
{
	start(200);
	hold(date_of(2017, 11, 12), 180, 150, 20);
	set_ratio(0, TDPELECT_VALUE_MAJORITY, 1, 2, TDPELECT_COMPARE_MORE_THAN,
		  TDPELECT_BASE_ELECTORATE);
	compare();
	assert_contrast(SAME);
}

TEST(another_place_may_have_a_law_of_its_own)
{
	start_both_pass(60, 55);
	premise.place = "VN/ha-noi/ngoc-thuy";
	compare();
	assert_contrast(SAME); /* its own values are about people */
	assert_string_equal(tdpelect_rulebook_pack_id(tdpelect_decision_rulebook(after),
						      tdpelect_rulebook_pack_count(
							      tdpelect_decision_rulebook(after)) -
							      1),
			    "vn-ha-noi-ngoc-thuy-2017");
}

TEST(packs_stand_for_a_place_and_a_day)
{
	static const char *const ids[] = {"vn-luat-10-2022", "vn-nd-59-2023"};

	start(361);
	hold(date_of(2013, 1, 27), 314, 159, 149);
	premise.pack_ids = ids;
	premise.pack_id_count = 2;
	compare();
	assert_no_date(found(TDPELECT_ASPECT_DEADLINE)->after_by);
	assert_same_in(FINDING); /* that they were not in force is not of the group */
}

TEST(missing_facts_leave_it_unknown_whether_they_differ)
{
	start(361);
	add_contest(add_conference(date_of(2013, 1, 27), 314), "head", new_contest(UNKNOWN));
	compare_on(2024, 1, 10);
	assert_contrast(UNKNOWN);
}

TEST(without_a_law_in_force_nothing_can_be_compared)
{
	start_twice_failed();
	compare_on(1950, 1, 1);
	assert_contrast(NO_LAW);
	assert_true(list_count > 0);
	for (size_t i = 0; i < list_count; i++)
		for (int32_t v = 1; v < TDPELECT_VALUE_LIMIT; v++)
			assert_int_equal(tdpelect_difference_rests_on(&list[i], v), 0);
}

/* The list of `b` against `a` is that of `a` against `b` with its sides changed. */
static void assert_symmetric(void)
{
	struct tdpelect_difference back[COUNT_OF(list)];
	int32_t reversed = 0;
	size_t count = 0;

	assert_ok(tdpelect_decision_compare(after, decision, back, COUNT_OF(back), &count,
					    &reversed, &error));
	assert_int_equal(reversed, contrast);
	assert_int_equal(count, list_count);
	for (size_t i = 0; i < count; i++) {
		assert_word(ASPECT, back[i].aspect, list[i].aspect);
		assert_int_equal(back[i].before, list[i].after);
		assert_int_equal(back[i].after, list[i].before);
		assert_int_equal(back[i].round, list[i].round);
		assert_int_equal(back[i].item, list[i].item);
		assert_memory_equal(&back[i].before_by, &list[i].after_by, sizeof(NO_DATE));
	}
}

TEST(it_is_the_same_list_from_the_other_side)
{
	start_twice_failed();
	compare_on(2024, 1, 10);
	assert_symmetric();
	start_once_failed();
	premise.on = NO_DATE;
	set_majority_of_valid_ballots();
	compare();
	assert_symmetric();
}

TEST(a_finding_that_one_law_makes_is_a_difference)
{
	start(200);
	facts.called = date_of(2017, 11, 11);
	hold(date_of(2017, 11, 12), 180, 150, 20);
	set_ratio(0, TDPELECT_VALUE_MAJORITY, 4, 5, TDPELECT_COMPARE_AT_LEAST,
		  TDPELECT_BASE_ELECTORATE);
	compare();
	for (size_t i = 0; i < list_count; i++)
		if (list[i].aspect == TDPELECT_ASPECT_FINDING &&
		    list[i].after == TDPELECT_FINDING_MAJORITY_NOT_REACHED) {
			assert_print(&list[i], TDPELECT_LANGUAGE_EN,
				     "finding: none → majority.not_reached");
			assert_int_equal(list[i].before, 0);
			return;
		}
	fail();
}

TEST(the_count_is_told_where_there_is_no_room)
{
	size_t count = 0;

	start_twice_failed();
	compare_on(2024, 1, 10);
	assert_ok(tdpelect_decision_compare(decision, after, NULL, 0, &count, NULL, &error));
	assert_int_equal(count, list_count);
	list[1].aspect = -7;
	assert_ok(tdpelect_decision_compare(decision, after, list, 1, &count, NULL, &error));
	assert_int_equal(count, list_count);
	assert_int_equal(list[1].aspect, -7);
}

TEST(decisions_of_two_elections_are_not_compared)
{
	tdpelect_election *other = NULL;
	tdpelect_decision *of_other = NULL;
	const struct tdpelect_pack *const *packs;
	int32_t office;
	size_t count;

	packs = tdpelect_packs(&count);
	start_twice_failed();
	decide();
	assert_ok(tdpelect_election_new("unit-1", &other, &error));
	assert_ok(tdpelect_election_set_place(other, "VN", NO_DATE, &error));
	assert_ok(tdpelect_election_add_office(other, "head", 1, &office, &error));
	assert_ok(tdpelect_election_judge(other, packs, count, &of_other, &error));
	assert_refused(tdpelect_decision_compare(decision, of_other, NULL, 0, &count, NULL,
						 &error),
		       TDPELECT_ERROR_REFERENCE, "after", -1, "both decisions are of one");
	assert_refused(tdpelect_decision_explain(decision, of_other, NULL, 0, &error),
		       TDPELECT_ERROR_REFERENCE, "after", -1, "");
	tdpelect_decision_free(of_other);
	tdpelect_election_free(other);
}

static void refuse(int32_t code, const char *path, int32_t index)
{
	tdpelect_decision *kept = (tdpelect_decision *)&premise, *made = kept;
	const struct tdpelect_pack *const *packs;
	size_t count;

	packs = tdpelect_packs(&count);
	assert_refused(tdpelect_election_judge_under(election, &premise, packs, count, &made,
						     &error),
		       code, path, index, "");
	assert_ptr_equal(made, kept);
	tdpelect_premise_init(&premise);
}

TEST(a_premise_that_says_two_things_is_refused)
{
	static const char *const ids[] = {"vn-luat-10-2022", NULL}, *const none[] = {"none"};

	start_twice_failed();
	premise.pack_ids = ids;
	premise.pack_id_count = 1;
	premise.place = "VN";
	refuse(TDPELECT_ERROR_ARGUMENT, "pack_ids", -1);
	premise.pack_ids = ids;
	premise.pack_id_count = 1;
	premise.on = date_of(2024, 1, 10);
	refuse(TDPELECT_ERROR_ARGUMENT, "pack_ids", -1);
	premise.pack_ids = ids;
	premise.pack_id_count = 2;
	refuse(TDPELECT_ERROR_ARGUMENT, "pack_ids", 1);
	premise.pack_id_count = 1;
	refuse(TDPELECT_ERROR_ARGUMENT, "packs", -1);
	premise.pack_count = 1;
	refuse(TDPELECT_ERROR_ARGUMENT, "packs", -1);
	premise.pack_ids = none;
	premise.pack_id_count = 1;
	refuse(TDPELECT_ERROR_REFERENCE, "ids", 0);
	premise.place = "Hà Nội";
	refuse(TDPELECT_ERROR_PLACE, "place", -1);
	premise.on = date_of(2024, 2, 30);
	refuse(TDPELECT_ERROR_DATE_IMPOSSIBLE, "on", -1);
	premise.size = 8;
	refuse(TDPELECT_ERROR_STRUCT, "premise", -1);
}

TEST(no_day_changes_what_packs_say)
{
	start_bare(361);
	add_office("head", 1);
	assert_ok(tdpelect_election_add_pack(election, "vn-nqlt-09-2008", &error));
	premise.on = date_of(2024, 1, 10);
	refuse(TDPELECT_ERROR_CONFLICT, "on", -1);
	premise.on = date_of(2024, 1, 10);
	premise.place = "VN";
	compare();
}

TEST(differences_of_another_size_are_refused)
{
	start_twice_failed();
	compare_on(2024, 1, 10);
	list[2].size = 8;
	assert_refused(tdpelect_decision_explain(decision, after, list, list_count, &error),
		       TDPELECT_ERROR_STRUCT, "differences", 2, "");
	assert_refused(tdpelect_decision_explain(decision, after, NULL, 1, &error),
		       TDPELECT_ERROR_ARGUMENT, "differences", -1, "");
}

TEST(what_is_no_difference_has_no_sentence)
{
	struct tdpelect_difference none = TDPELECT_DIFFERENCE_INIT;
	char line[20] = "kept";

	assert_int_equal(tdpelect_difference_print(NULL, TDPELECT_LANGUAGE_EN, line, 20), 0);
	assert_int_equal(tdpelect_difference_print(&none, TDPELECT_LANGUAGE_EN, NULL, 0), 0);
	none.aspect = TDPELECT_ASPECT_NEEDED;
	none.before = UNKNOWN;
	assert_int_equal(tdpelect_difference_print(&none, 7, line, 20), 0);
	assert_print(&none, TDPELECT_LANGUAGE_VI, "số phiếu cần để trúng cử: chưa rõ → 0");
	assert_int_equal(tdpelect_difference_rests_on(NULL, 1), 0);
	assert_int_equal(tdpelect_difference_rests_on(&none, TDPELECT_VALUE_LIMIT), 0);
}

#define WHAT_IF(name) cmocka_unit_test_setup_teardown(name, begin, end)

TEST(a_difference_of_a_day_is_printed_with_the_day)
{
	struct tdpelect_difference day = TDPELECT_DIFFERENCE_INIT;

	day.aspect = TDPELECT_ASPECT_STEP;
	day.before = TDPELECT_STEP_REVOTE;
	day.before_by = date_of(2017, 11, 27);
	assert_print(&day, TDPELECT_LANGUAGE_EN,
		     "next step: hold the re-vote by 2017-11-27 → none");
	assert_print(&day, TDPELECT_LANGUAGE_VI,
		     "việc tiếp theo: bầu lại, chậm nhất 27/11/2017 → không có");
}

TEST(no_aspect_has_words_but_those_of_its_list)
{
	struct tdpelect_difference small = TDPELECT_DIFFERENCE_INIT;

	assert_int_equal(tdpelect_aspect_set(0), 0);
	assert_int_equal(tdpelect_aspect_set(-1), 0);
	assert_int_equal(tdpelect_aspect_set(INT32_MAX), 0);
	assert_int_equal(tdpelect_aspect_set(TDPELECT_ASPECT_STEP), TDPELECT_SET_STEP);
	assert_int_equal(tdpelect_difference_rests_on(&small, 0), 0);
	small.aspect = TDPELECT_ASPECT_NEEDED;
	small.size = 8;
	assert_int_equal(tdpelect_difference_print(&small, TDPELECT_LANGUAGE_EN, NULL, 0), 0);
}

TEST(nothing_is_compared_with_nothing_or_put_nowhere)
{
	size_t count = 7;

	start_twice_failed();
	decide();
	assert_refused(tdpelect_decision_compare(NULL, decision, NULL, 0, &count, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "before", -1, "");
	assert_refused(tdpelect_decision_compare(decision, NULL, NULL, 0, &count, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "before", -1, "");
	assert_refused(tdpelect_decision_compare(decision, decision, NULL, 0, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "ret_count", -1, "");
	assert_int_equal(count, 7);
}

/* Too many to try each value on: then all that the law says otherwise stands for all. */
TEST(more_differences_than_are_tried_rest_on_everything_together)
{
	static struct tdpelect_difference many[1025];

	start_twice_failed();
	compare_on(2024, 1, 10);
	for (size_t i = 0; i < COUNT_OF(many); i++)
		many[i] = tdp_difference(TDPELECT_ASPECT_STATE, TDPELECT_STATE_INTERIM,
					 TDPELECT_STATE_REVOTE_DUE);
	assert_ok(tdpelect_decision_explain(decision, after, many, COUNT_OF(many), &error));
	for (size_t i = 0; i < COUNT_OF(many); i++) {
		assert_true(tdpelect_difference_rests_on(&many[i], TDPELECT_VALUE_REVOTE_SECOND_FAILURE));
		assert_false(tdpelect_difference_rests_on(&many[i], TDPELECT_VALUE_MAJORITY));
		assert_int_equal(many[i].is_joint, 1);
	}
}

TEST(contradictions_of_the_law_are_no_difference_of_the_group)
{
	static const struct tdpelect_citation article = {"a", "1", NULL, NULL,
							 TDPELECT_EVIDENCE_TEXT, 0};
	static struct tdpelect_pack_entry sayings[2];
	static struct tdpelect_pack twins[2];
	static const struct tdpelect_pack *const both[] = {&twins[0], &twins[1]};

	for (int i = 0; i < 2; i++) {
		sayings[i].value = TDPELECT_VALUE_TIE;
		sayings[i].rule = (struct tdpelect_rule){
			.size = sizeof(sayings[i].rule), .kind = TDPELECT_KIND_CHOICE,
			.laws = &article, .law_count = 1,
			.choice = i ? TDPELECT_CHOICE_OLDER : TDPELECT_CHOICE_REVOTE};
		twins[i] = (struct tdpelect_pack){.size = sizeof(twins[i]), .id = i ? "b" : "a",
						  .jurisdiction = "VN", .issued = {2001, 1, 1},
						  .entries = &sayings[i], .entry_count = 1};
	}
	start_twice_failed();
	decide();
	premise.packs = both;
	premise.pack_count = 2;
	premise.place = "VN";
	compare();
	for (size_t i = 0; i < list_count; i++)
		assert_int_not_equal(list[i].after, TDPELECT_FINDING_LAW_CONTRADICTS);
	tdpelect_decision_free(decision);
	decision = after;
	after = NULL;
	assert_told(LAW_CONTRADICTS);
}

TEST(a_question_needs_an_election_a_premise_and_somewhere_to_go)
{
	const struct tdpelect_pack *const *packs;
	tdpelect_decision *made = NULL;
	size_t count;

	packs = tdpelect_packs(&count);
	start_twice_failed();
	assert_refused(tdpelect_election_judge_under(NULL, &premise, packs, count, &made, &error),
		       TDPELECT_ERROR_ARGUMENT, "election", -1, "");
	assert_refused(tdpelect_election_judge_under(election, NULL, packs, count, &made, &error),
		       TDPELECT_ERROR_ARGUMENT, "premise", -1, "");
	assert_refused(tdpelect_election_judge_under(election, &premise, NULL, 1, &made, &error),
		       TDPELECT_ERROR_ARGUMENT, "election", -1, "");
	assert_refused(tdpelect_election_judge_under(election, &premise, NULL, 0, &made, &error),
		       TDPELECT_ERROR_PLACE, "place", -1, "");
	assert_null(made);
	tdpelect_premise_init(NULL);
}

TEST(more_packs_than_can_be_counted_find_no_memory)
{
	const struct tdpelect_pack *const *packs;
	tdpelect_decision *made = NULL;
	size_t count;

	packs = tdpelect_packs(&count);
	start_twice_failed();
	assert_refused(tdpelect_election_judge(election, packs, (size_t)INT32_MAX + 1, &made,
					       &error),
		       TDPELECT_ERROR_MEMORY, "", -1, "");
	premise.packs = packs;
	premise.pack_count = (size_t)INT32_MAX + 1;
	refuse(TDPELECT_ERROR_MEMORY, "", -1);
	assert_null(made);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		WHAT_IF(the_same_law_makes_no_difference),
		WHAT_IF(after_two_failures_2008_appoints_an_interim_head_and_2023_votes_again),
		WHAT_IF(the_steps_that_come_and_go_stand_in_the_order_of_the_registry),
		WHAT_IF(the_re_vote_of_2008_has_a_last_day_and_that_of_2023_none),
		WHAT_IF(too_few_reconvene_in_2008_and_get_ballots_at_home_in_2023),
		WHAT_IF(what_the_meeting_votes_on_has_a_rule_since_2023_only),
		WHAT_IF(on_the_valid_ballots_someone_is_elected),
		WHAT_IF(an_outcome_that_decides_nothing_any_more_is_that_of_a_round),
		WHAT_IF(two_values_together_make_what_neither_makes_alone),
		WHAT_IF(a_ratio_that_asks_for_as_many_is_no_difference),
		WHAT_IF(another_article_that_says_the_same_is_no_difference),
		WHAT_IF(another_place_may_have_a_law_of_its_own),
		WHAT_IF(packs_stand_for_a_place_and_a_day),
		WHAT_IF(missing_facts_leave_it_unknown_whether_they_differ),
		WHAT_IF(without_a_law_in_force_nothing_can_be_compared),
		WHAT_IF(it_is_the_same_list_from_the_other_side),
		WHAT_IF(a_finding_that_one_law_makes_is_a_difference),
		WHAT_IF(the_count_is_told_where_there_is_no_room),
		WHAT_IF(decisions_of_two_elections_are_not_compared),
		WHAT_IF(a_premise_that_says_two_things_is_refused),
		WHAT_IF(no_day_changes_what_packs_say),
		WHAT_IF(differences_of_another_size_are_refused),
		WHAT_IF(what_is_no_difference_has_no_sentence),
		WHAT_IF(a_difference_of_a_day_is_printed_with_the_day),
		WHAT_IF(no_aspect_has_words_but_those_of_its_list),
		WHAT_IF(nothing_is_compared_with_nothing_or_put_nowhere),
		WHAT_IF(more_differences_than_are_tried_rest_on_everything_together),
		WHAT_IF(contradictions_of_the_law_are_no_difference_of_the_group),
		WHAT_IF(a_question_needs_an_election_a_premise_and_somewhere_to_go),
		WHAT_IF(more_packs_than_can_be_counted_find_no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
