/* SPDX-License-Identifier: MIT */
#include "law_support.h"

static struct tdpelect_context found;

/* Two candidates, one seat: for A · for A and B · nobody · a stranger · for B, of a strange box. */
static const int32_t offsets[] = {0, 1, 3, 3, 4, 5};
static const int32_t marks[] = {0, 0, 1, -1, 1};
static const int32_t counts[] = {5, 3, 2, 1, 4};
static const uint8_t not_issued[] = {0, 0, 0, 0, 1};

static int32_t votes[2], disputed[2];
static uint8_t grounds[5], verdicts[5];

static struct tdpelect_papers papers_of(void)
{
	struct tdpelect_papers papers = TDPELECT_PAPERS_INIT;

	papers.candidate_count = 2;
	papers.paper_count = COUNT_OF(counts);
	papers.offsets = offsets;
	papers.marks = marks;
	papers.counts = counts;
	papers.not_issued = not_issued;
	return papers;
}

static struct tdpelect_paper_tally count_by(const tdpelect_rulebook *law,
					    const struct tdpelect_papers *papers)
{
	struct tdpelect_paper_tally tally = TDPELECT_PAPER_TALLY_INIT;

	found = new_context();
	assert_ok(tdpelect_papers_count(law, papers, &found, votes, disputed, grounds, verdicts,
					&tally, &error));
	assert_int_equal(tally.valid + tally.invalid + tally.undetermined, tally.returned);
	return tally;
}

static tdpelect_status refuse_papers(const struct tdpelect_papers *papers)
{
	struct tdpelect_paper_tally tally = TDPELECT_PAPER_TALLY_INIT;

	return tdpelect_papers_count(law_2022, papers, NULL, votes, NULL, NULL, NULL, &tally,
				     &error);
}

TEST(where_the_law_is_silent_a_paper_is_undetermined_and_the_value_is_named)
{
	struct tdpelect_papers papers = papers_of();
	struct tdpelect_paper_tally tally = count_by(law_2022, &papers);

	assert_int_equal(tally.returned, 15);
	assert_int_equal(tally.valid, 5);
	assert_int_equal(tally.invalid, 0);
	assert_int_equal(tally.undetermined, 10);
	assert_int_equal(votes[0], 5);
	assert_int_equal(votes[1], 0);
	assert_int_equal(disputed[0], 3);
	assert_int_equal(disputed[1], 7);
	assert_found(&found, RULES_VALUE_MISSING);
	assert_int_equal(found.finding_count, 4);
	assert_word(PAPER_VERDICT, verdicts[0], TDPELECT_PAPER_VERDICT_VALID);
	for (int i = 1; i < 5; i++)
		assert_word(PAPER_VERDICT, verdicts[i], TDPELECT_PAPER_VERDICT_UNDETERMINED);
}

TEST(each_paper_has_its_grounds)
{
	struct tdpelect_papers papers = papers_of();
	struct tdpelect_paper_tally tally = count_by(law_2022, &papers);

	assert_int_equal(grounds[0], 0);
	assert_int_equal(grounds[1], TDPELECT_PAPER_GROUND(TDPELECT_PAPER_GROUND_TOO_MANY_MARKS));
	assert_int_equal(grounds[2], TDPELECT_PAPER_GROUND(TDPELECT_PAPER_GROUND_NO_MARK));
	assert_int_equal(grounds[3], TDPELECT_PAPER_GROUND(TDPELECT_PAPER_GROUND_UNLISTED_NAME));
	assert_int_equal(grounds[4], TDPELECT_PAPER_GROUND(TDPELECT_PAPER_GROUND_NOT_ISSUED));
	assert_int_equal(tally.too_many_marks, 3);
	assert_int_equal(tally.no_mark, 2);
	assert_int_equal(tally.unlisted_name, 1);
	assert_int_equal(tally.not_issued, 4);
}

TEST(as_many_marks_as_seats_are_not_too_many)
{
	struct tdpelect_papers papers = papers_of();

	papers.seats = 2;
	assert_int_equal(count_by(law_2022, &papers).too_many_marks, 0);
	assert_int_equal(votes[0], 8);
	assert_int_equal(votes[1], 3);
}

TEST(a_rule_that_allows_one_name_holds_for_two_seats)
{
	struct tdpelect_papers papers = papers_of();
	tdpelect_rulebook *law =
		law_with_choice(law_2022, TDPELECT_VALUE_BALLOT_MARKS, TDPELECT_CHOICE_ONE);

	papers.seats = 2;
	assert_int_equal(count_by(law, &papers).too_many_marks, 3);
	tdpelect_rulebook_free(law);
}

TEST(a_rule_says_what_is_valid_and_what_is_not)
{
	struct tdpelect_papers papers = papers_of();
	struct tdpelect_paper_tally tally;
	tdpelect_rulebook *one = law_with_choice(law_2022, TDPELECT_VALUE_BALLOT_TOO_MANY_MARKS,
					    TDPELECT_CHOICE_INVALID);
	tdpelect_rulebook *both =
		law_with_choice(one, TDPELECT_VALUE_BALLOT_NOT_ISSUED, TDPELECT_CHOICE_VALID);

	tally = count_by(both, &papers);
	assert_int_equal(tally.invalid, 3);
	assert_int_equal(tally.valid, 9);
	assert_int_equal(tally.undetermined, 3);
	assert_int_equal(votes[0], 5);
	assert_int_equal(votes[1], 4);
	assert_true(tdpelect_context_covers(&found, TDPELECT_VALUE_BALLOT_NOT_ISSUED));
	tdpelect_rulebook_free(both);
	tdpelect_rulebook_free(one);
}

TEST(one_ground_that_makes_it_invalid_is_enough_where_another_is_open)
{
	static const int32_t of_two[] = {0, 2};
	static const int32_t two[] = {-1, 0};
	struct tdpelect_papers papers = TDPELECT_PAPERS_INIT;
	tdpelect_rulebook *law = law_with_choice(law_2022, TDPELECT_VALUE_BALLOT_UNLISTED_NAME,
					    TDPELECT_CHOICE_INVALID);

	papers.candidate_count = 1;
	papers.paper_count = 1;
	papers.offsets = of_two;
	papers.marks = two;
	assert_int_equal(count_by(law, &papers).invalid, 1);
	assert_int_equal(found.finding_count, 0);
	tdpelect_rulebook_free(law);
}

TEST(no_paper_at_all_is_a_count_of_none)
{
	struct tdpelect_papers papers = TDPELECT_PAPERS_INIT;

	assert_int_equal(count_by(law_2022, &papers).returned, 0);
}

TEST(papers_without_any_mark_need_no_marks)
{
	static const int32_t blank[] = {0, 0, 0};
	struct tdpelect_papers papers = papers_of();

	papers.paper_count = 2;
	papers.offsets = blank;
	papers.marks = NULL;
	assert_int_equal(count_by(law_2022, &papers).no_mark, 8);
}

TEST(a_kind_of_paper_may_occur_never_or_as_often_as_a_count_holds)
{
	static const int32_t never_and_most[] = {0, INT32_MAX};
	struct tdpelect_papers papers = papers_of();

	papers.paper_count = 2;
	papers.counts = never_and_most;
	assert_int_equal(count_by(law_2022, &papers).returned, INT32_MAX);
}

TEST(sixty_four_seats_are_the_most)
{
	struct tdpelect_papers papers = papers_of();

	papers.seats = 64;
	assert_int_equal(count_by(law_2022, &papers).too_many_marks, 0);
	papers.seats = 65;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "seats", -1, "");
}

TEST(the_first_candidate_is_marked_once_on_a_paper_as_others_are)
{
	static const int32_t twice[] = {0, 0, 0, 0, 0};
	struct tdpelect_papers papers = papers_of();

	papers.marks = twice;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "marks", 1,
		       "marks are indices");
}

TEST(what_cannot_be_is_refused_with_the_paper)
{
	static const int32_t falling[] = {0, 2, 1, 3, 4, 5};
	static const int32_t strange[] = {0, 0, 2, -1, 1};
	static const int32_t twice[] = {0, 1, 1, -1, 1};
	static const int32_t many[] = {5, 3, INT32_MAX, 1, 4};
	static const int32_t negative[] = {5, 3, 2, -1, 4};
	struct tdpelect_papers papers = papers_of();

	papers.offsets = falling;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "offsets", 1, "");
	papers.offsets = NULL;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_ARGUMENT, "offsets", -1, "");
	papers = papers_of();
	papers.marks = strange;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "marks", 1, "");
	papers.marks = twice;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "marks", 1, "");
	papers.marks = NULL;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_ARGUMENT, "marks", -1, "");
	papers = papers_of();
	papers.counts = many;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "counts", 2, "");
	papers.counts = negative;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "counts", 3, "");
	papers = papers_of();
	papers.seats = 65;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "seats", -1, "");
	papers = papers_of();
	papers.candidate_count = -1;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "candidate_count", -1, "");
	papers = papers_of();
	papers.size = 3;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_STRUCT, "papers", -1, "");
}

TEST(what_a_tally_held_before_does_not_matter)
{
	struct {
		struct tdpelect_paper_tally first;
		int32_t added[2];
	} tally;
	struct tdpelect_papers papers = papers_of();

	memset(&tally, 0xAA, sizeof(tally));
	tally.first.size = sizeof(tally);
	assert_ok(tdpelect_papers_count(law_2022, &papers, NULL, votes, NULL, NULL, NULL,
					&tally.first, &error));
	assert_int_equal(tally.added[0] | tally.added[1], 0);
}

TEST(nothing_is_written_where_it_is_refused)
{
	struct tdpelect_papers papers = papers_of();
	struct tdpelect_paper_tally tally = {.size = 1};

	votes[0] = 77;
	assert_refused(tdpelect_papers_count(law_2022, &papers, NULL, votes, NULL, NULL, NULL,
					     &tally, &error),
		       TDPELECT_ERROR_STRUCT, "ret_tally", -1, "");
	assert_refused(tdpelect_papers_count(law_2022, &papers, NULL, votes, NULL, NULL, NULL,
					     NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "ret_tally", -1, "");
	assert_int_equal(votes[0], 77);
}

static void refuse_count(const tdpelect_rulebook *law, const struct tdpelect_papers *papers,
			 int32_t *ret_votes, struct tdpelect_paper_tally *tally, int32_t code,
			 const char *path)
{
	assert_refused(tdpelect_papers_count(law, papers, NULL, ret_votes, NULL, NULL, NULL, tally,
					     &error),
		       code, path, -1, "");
}

TEST(papers_need_a_sealed_law_and_somewhere_to_go)
{
	struct tdpelect_papers papers = papers_of();
	struct tdpelect_paper_tally tally = TDPELECT_PAPER_TALLY_INIT;
	tdpelect_rulebook *unsealed = NULL;

	refuse_count(NULL, &papers, votes, &tally, TDPELECT_ERROR_ARGUMENT, "papers");
	refuse_count(law_2022, NULL, votes, &tally, TDPELECT_ERROR_ARGUMENT, "papers");
	refuse_count(law_2022, &papers, NULL, &tally, TDPELECT_ERROR_ARGUMENT, "ret_tally");
	refuse_count(law_2022, &papers, votes, NULL, TDPELECT_ERROR_ARGUMENT, "ret_tally");
	assert_ok(tdpelect_rulebook_derive(law_2022, &unsealed, &error));
	refuse_count(unsealed, &papers, votes, &tally, TDPELECT_ERROR_ARGUMENT, "rulebook");
	tdpelect_rulebook_free(unsealed);
	tdpelect_papers_init(NULL);
}

TEST(papers_for_nobody_need_no_votes)
{
	const int32_t none[] = {0, 0};
	struct tdpelect_papers papers = TDPELECT_PAPERS_INIT;
	struct tdpelect_paper_tally tally = TDPELECT_PAPER_TALLY_INIT;

	papers.paper_count = 1;
	papers.offsets = none;
	assert_ok(tdpelect_papers_count(law_2022, &papers, NULL, NULL, NULL, NULL, NULL, &tally,
					&error));
	assert_int_equal(tally.returned, 1);
	assert_int_equal(tally.no_mark, 1);
	papers.candidate_count = 2;
	assert_ok(tdpelect_papers_count(law_2022, &papers, NULL, votes, NULL, NULL, NULL, &tally,
					&error));
	assert_int_equal(votes[0] + votes[1], 0);
}

TEST(marks_that_are_counted_are_told)
{
	struct tdpelect_papers papers = papers_of();

	papers.marks = NULL;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_ARGUMENT, "marks", -1, "");
	papers = papers_of();
	papers.offsets = NULL;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_ARGUMENT, "offsets", -1, "");
}

TEST(marks_of_a_paper_ascend_and_name_candidates)
{
	const int32_t descending[] = {0, 1, 0, -1, 1}, beyond[] = {0, 0, 2, -1, 1};
	const int32_t twice[] = {0, 0, 0, -1, 1}, strangers[] = {0, -1, -1, -1, 1};
	struct tdpelect_papers papers = papers_of();

	papers.marks = descending;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "marks", 1, "");
	papers.marks = beyond;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "marks", 1, "");
	papers.marks = twice;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "marks", 1, "");
	papers.marks = strangers;
	assert_ok(refuse_papers(&papers));
}

TEST(a_law_that_deliberately_sets_nothing_leaves_a_paper_undetermined)
{
	struct tdpelect_papers papers = papers_of();
	tdpelect_rulebook *law = law_with(law_2022, TDPELECT_VALUE_BALLOT_NO_MARK,
					  rule_of_kind(TDPELECT_KIND_NONE));

	assert_int_equal(count_by(law, &papers).undetermined, 10);
	assert_word(PAPER_VERDICT, verdicts[2], TDPELECT_PAPER_VERDICT_UNDETERMINED);
	tdpelect_rulebook_free(law);
}

TEST(papers_begin_with_their_first_mark_and_are_no_more_than_can_be_numbered)
{
	const int32_t late[] = {1, 1, 3, 3, 4, 5};
	struct tdpelect_papers papers = papers_of();

	papers.offsets = late;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_ARGUMENT, "offsets", -1, "");
	papers = papers_of();
	papers.paper_count = (size_t)INT32_MAX + 1;
	assert_refused(refuse_papers(&papers), TDPELECT_ERROR_RANGE, "paper_count", -1, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(where_the_law_is_silent_a_paper_is_undetermined_and_the_value_is_named),
		cmocka_unit_test(each_paper_has_its_grounds),
		cmocka_unit_test(as_many_marks_as_seats_are_not_too_many),
		cmocka_unit_test(a_rule_that_allows_one_name_holds_for_two_seats),
		cmocka_unit_test(a_rule_says_what_is_valid_and_what_is_not),
		cmocka_unit_test(one_ground_that_makes_it_invalid_is_enough_where_another_is_open),
		cmocka_unit_test(no_paper_at_all_is_a_count_of_none),
		cmocka_unit_test(papers_without_any_mark_need_no_marks),
		cmocka_unit_test(a_kind_of_paper_may_occur_never_or_as_often_as_a_count_holds),
		cmocka_unit_test(sixty_four_seats_are_the_most),
		cmocka_unit_test(the_first_candidate_is_marked_once_on_a_paper_as_others_are),
		cmocka_unit_test(what_cannot_be_is_refused_with_the_paper),
		cmocka_unit_test(what_a_tally_held_before_does_not_matter),
		cmocka_unit_test(nothing_is_written_where_it_is_refused),
		cmocka_unit_test(papers_need_a_sealed_law_and_somewhere_to_go),
		cmocka_unit_test(papers_for_nobody_need_no_votes),
		cmocka_unit_test(marks_that_are_counted_are_told),
		cmocka_unit_test(marks_of_a_paper_ascend_and_name_candidates),
		cmocka_unit_test(a_law_that_deliberately_sets_nothing_leaves_a_paper_undetermined),
		cmocka_unit_test(papers_begin_with_their_first_mark_and_are_no_more_than_can_be_numbered),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
