/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <tdpelect.h>

static int set_up(void **state)
{
	size_t pack_count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);
	tdpelect_rulebook *rulebook = NULL;

	if (tdpelect_rulebook_resolve(packs, pack_count, "VN",
				      (struct tdpelect_date){2017, 11, 12}, &rulebook, NULL))
		return -1;
	*state = rulebook;
	return 0;
}

static int tear_down(void **state)
{
	tdpelect_rulebook_free(*state);
	return 0;
}

static struct tdpelect_outlook at_the_door(const tdpelect_rulebook *rulebook, int32_t electorate,
					   int32_t come, int32_t form)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_outlook outlook = TDPELECT_OUTLOOK_INIT;

	attendance.form = form;
	attendance.electorate_count = electorate;
	attendance.present_count = come;
	assert_int_equal(tdpelect_outlook_attendance(rulebook, &attendance, NULL, &outlook, NULL),
			 TDPELECT_OK);
	return outlook;
}

/* `votes` of `counted` ballots so far, `returned` in all, of a group of `electorate`. */
static struct tdpelect_outlook at_the_count(const tdpelect_rulebook *rulebook, int32_t electorate,
					    int32_t returned, int32_t counted, int32_t votes)
{
	struct tdpelect_votes candidate = TDPELECT_VOTES_INIT;
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_outlook outlook = TDPELECT_OUTLOOK_INIT;

	candidate.votes = votes;
	tally.electorate_count = electorate;
	tally.returned_ballot_count = returned;
	tally.votes = &candidate;
	tally.candidate_count = 1;
	assert_int_equal(tdpelect_outlook_count(rulebook, &tally, counted, 0, NULL, &outlook, NULL),
			 TDPELECT_OK);
	return outlook;
}

static void half_at_the_door_leaves_the_quorum_open(void **state)
{
	struct tdpelect_outlook outlook = at_the_door(*state, 200, 100, 0);

	assert_int_equal(outlook.outlook, TDPELECT_OUTLOOK_OPEN);
	assert_int_equal(outlook.needed, 101);
	assert_int_equal(outlook.still_needed, 1);
	assert_int_equal(outlook.still_out, 100);
}

static void one_more_than_half_at_the_door_decides_the_quorum(void **state)
{
	struct tdpelect_outlook outlook = at_the_door(*state, 200, 101, 0);

	assert_int_equal(outlook.outlook, TDPELECT_OUTLOOK_DECIDED);
	assert_int_equal(outlook.still_needed, 0);
}

static void where_everyone_has_come_nobody_is_out(void **state)
{
	struct tdpelect_outlook outlook = at_the_door(*state, 200, 200, 0);

	assert_int_equal(outlook.outlook, TDPELECT_OUTLOOK_DECIDED);
	assert_int_equal(outlook.still_out, 0);
}

static void a_release_is_decided_by_its_own_threshold(void **state)
{
	const int32_t kinds[] = {TDPELECT_CONTEST_KIND_ELECTION, TDPELECT_CONTEST_KIND_RELEASE};

	for (int i = 0; i < 2; i++) {
		struct tdpelect_votes candidate = TDPELECT_VOTES_INIT;
		struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
		struct tdpelect_outlook outlook = TDPELECT_OUTLOOK_INIT;
		struct tdpelect_context context = TDPELECT_CONTEXT_INIT;

		tally.kind = kinds[i];
		tally.votes = &candidate;
		tally.candidate_count = 1;
		assert_int_equal(tdpelect_outlook_count(*state, &tally, TDPELECT_UNKNOWN, 0, &context,
							&outlook, NULL),
				 TDPELECT_OK);
		assert_int_equal(tdpelect_context_covers(&context, TDPELECT_VALUE_MAJORITY), !i);
		assert_int_equal(tdpelect_context_covers(&context, TDPELECT_VALUE_RELEASE_VOTE), i);
	}
}

static void household_ballots_wait_for_nobody_at_the_door(void **state)
{
	assert_int_equal(at_the_door(*state, 200, 0, TDPELECT_FORM_HOUSEHOLD_BALLOTS).outlook,
			 TDPELECT_OUTLOOK_DECIDED);
}

static void an_unknown_attendance_has_no_outlook(void **state)
{
	assert_int_equal(at_the_door(*state, 200, TDPELECT_UNKNOWN, 0).outlook,
			 TDPELECT_OUTLOOK_UNKNOWN);
}

static void votes_that_reach_the_majority_decide_before_the_end(void **state)
{
	struct tdpelect_outlook outlook = at_the_count(*state, 361, 314, 200, 181);

	assert_int_equal(outlook.outlook, TDPELECT_OUTLOOK_DECIDED);
	assert_int_equal(outlook.still_out, 114);
}

static void too_few_ballots_left_make_it_impossible(void **state)
{
	struct tdpelect_outlook outlook = at_the_count(*state, 361, 314, 300, 159);

	assert_int_equal(outlook.outlook, TDPELECT_OUTLOOK_IMPOSSIBLE);
	assert_int_equal(outlook.still_needed, 22);
	assert_int_equal(outlook.still_out, 14);
}

static void just_enough_ballots_left_keep_it_open(void **state)
{
	assert_int_equal(at_the_count(*state, 361, 314, 292, 159).outlook, TDPELECT_OUTLOOK_OPEN);
	assert_int_equal(at_the_count(*state, 361, 314, 293, 159).outlook,
			 TDPELECT_OUTLOOK_IMPOSSIBLE);
}

/* Counting on to the end gives what the majority gives. */
static void the_last_ballot_leaves_nothing_open(void **state)
{
	for (int32_t votes = 0; votes <= 200; votes++) {
		int32_t outlook = at_the_count(*state, 200, 200, 200, votes).outlook;

		assert_int_equal(outlook, votes > 100 ? TDPELECT_OUTLOOK_DECIDED
						      : TDPELECT_OUTLOOK_IMPOSSIBLE);
	}
}

static void more_votes_than_ballots_counted_are_refused(void **state)
{
	struct tdpelect_votes candidate = TDPELECT_VOTES_INIT;
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_outlook outlook = TDPELECT_OUTLOOK_INIT;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;

	candidate.votes = 11;
	tally.electorate_count = 20;
	tally.votes = &candidate;
	tally.candidate_count = 1;
	assert_int_equal(tdpelect_outlook_count(*state, &tally, 10, 0, NULL, &outlook, &error),
			 TDPELECT_ERROR_RANGE);
	assert_int_equal(error.index, 0);
	assert_int_equal(tdpelect_outlook_count(*state, &tally, 21, 0, NULL, &outlook, &error),
			 TDPELECT_ERROR_RANGE);
	assert_int_equal(tdpelect_outlook_count(*state, &tally, 20, 1, NULL, &outlook, &error),
			 TDPELECT_ERROR_REFERENCE);
}

static void an_outlook_needs_somewhere_to_go(void **state)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_outlook outlook = TDPELECT_OUTLOOK_INIT;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;

	assert_int_equal(tdpelect_outlook_attendance(*state, &attendance, NULL, NULL, &error),
			 TDPELECT_ERROR_ARGUMENT);
	assert_string_equal(error.path, "ret_outlook");
	outlook.size = 8;
	outlook.outlook = 77;
	assert_int_equal(tdpelect_outlook_attendance(*state, &attendance, NULL, &outlook, &error),
			 TDPELECT_ERROR_STRUCT);
	assert_int_equal(outlook.outlook, 77);
}

static void where_the_law_deliberately_sets_no_majority_there_is_no_outlook(void **state)
{
	const struct tdpelect_citation article = {"test", "1", NULL, NULL,
						  TDPELECT_EVIDENCE_TEXT, 0};
	const struct tdpelect_rule none = {.size = sizeof(none), .kind = TDPELECT_KIND_NONE,
					   .laws = &article, .law_count = 1};
	tdpelect_rulebook *law = NULL;

	assert_int_equal(tdpelect_rulebook_derive(*state, &law, NULL), TDPELECT_OK);
	assert_int_equal(tdpelect_rulebook_set(law, TDPELECT_VALUE_MAJORITY, &none, NULL),
			 TDPELECT_OK);
	assert_int_equal(tdpelect_rulebook_seal(law, NULL), TDPELECT_OK);
	assert_int_equal(at_the_count(*state, 200, 190, 110, 101).outlook, TDPELECT_OUTLOOK_DECIDED);
	assert_int_equal(at_the_count(law, 200, 190, 100, 100).outlook, TDPELECT_OUTLOOK_UNKNOWN);
	tdpelect_rulebook_free(law);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(half_at_the_door_leaves_the_quorum_open),
		cmocka_unit_test(one_more_than_half_at_the_door_decides_the_quorum),
		cmocka_unit_test(where_everyone_has_come_nobody_is_out),
		cmocka_unit_test(a_release_is_decided_by_its_own_threshold),
		cmocka_unit_test(household_ballots_wait_for_nobody_at_the_door),
		cmocka_unit_test(an_unknown_attendance_has_no_outlook),
		cmocka_unit_test(votes_that_reach_the_majority_decide_before_the_end),
		cmocka_unit_test(too_few_ballots_left_make_it_impossible),
		cmocka_unit_test(just_enough_ballots_left_keep_it_open),
		cmocka_unit_test(the_last_ballot_leaves_nothing_open),
		cmocka_unit_test(more_votes_than_ballots_counted_are_refused),
		cmocka_unit_test(an_outlook_needs_somewhere_to_go),
		cmocka_unit_test(where_the_law_deliberately_sets_no_majority_there_is_no_outlook),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
