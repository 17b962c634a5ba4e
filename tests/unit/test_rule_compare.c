/* SPDX-License-Identifier: MIT */
#include "law_support.h"

#include "rulebook.h"

static struct tdpelect_rule half(void)
{
	return ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN, TDPELECT_BASE_ELECTORATE);
}

TEST(two_laws_may_say_the_same)
{
	const struct tdpelect_citation other_law = {"other", "9", "8", "7",
						    TDPELECT_EVIDENCE_UNVERIFIED, 0};
	struct tdpelect_rule a = half(), b = half();

	b.laws = &other_law;
	b.evidence = TDPELECT_EVIDENCE_UNVERIFIED;
	assert_true(tdpelect_rule_says_same(&a, &b));
}

TEST(whatever_a_rule_says_otherwise_is_a_difference)
{
	const size_t fields[] = {
		offsetof(struct tdpelect_rule, kind), offsetof(struct tdpelect_rule, compare),
		offsetof(struct tdpelect_rule, base), offsetof(struct tdpelect_rule, first),
		offsetof(struct tdpelect_rule, second), offsetof(struct tdpelect_rule, unit),
		offsetof(struct tdpelect_rule, event), offsetof(struct tdpelect_rule, choice),
		offsetof(struct tdpelect_rule, effect)};

	for (size_t i = 0; i < COUNT_OF(fields); i++) {
		struct tdpelect_rule a = half(), b = half();

		(*(int32_t *)((char *)&b + fields[i]))++;
		assert_false(tdpelect_rule_says_same(&a, &b));
	}
}

TEST(steps_are_compared_one_by_one)
{
	const struct tdpelect_step_of_households one[] = {{1, 1}, {501, 2}};
	const struct tdpelect_step_of_households same[] = {{1, 1}, {501, 2}};
	const struct tdpelect_step_of_households later[] = {{1, 1}, {601, 2}};
	const struct tdpelect_step_of_households more[] = {{1, 1}, {501, 3}};
	struct tdpelect_rule a = rule_of_kind(TDPELECT_KIND_STEPS), b = a;

	a.steps = one;
	a.step_count = b.step_count = 2;
	b.steps = same;
	assert_true(tdpelect_rule_says_same(&a, &b));
	b.steps = later;
	assert_false(tdpelect_rule_says_same(&a, &b));
	b.steps = more;
	assert_false(tdpelect_rule_says_same(&a, &b));
	b.steps = same;
	b.step_count = 1;
	assert_false(tdpelect_rule_says_same(&a, &b));
}

TEST(a_rulebook_is_the_same_as_itself_and_its_copy)
{
	tdpelect_rulebook *copy = NULL;

	assert_ok(tdpelect_rulebook_derive(law_2008, &copy, &error));
	assert_true(tdp_rulebook_is_same(law_2008, law_2008));
	assert_true(tdp_rulebook_is_same(law_2008, copy));
	assert_false(tdp_rulebook_is_same(law_2008, law_2022));
	tdpelect_rulebook_free(copy);
}

TEST(rulebooks_that_say_the_same_on_another_authority_differ)
{
	tdpelect_rulebook *a = law_with(law_2008, TDPELECT_VALUE_QUORUM, half());
	struct tdpelect_rule rule = half();
	struct tdpelect_citation law = test_law;
	tdpelect_rulebook *b;

	law.clause = "2";
	rule.laws = &law;
	b = law_with(law_2008, TDPELECT_VALUE_QUORUM, rule);
	assert_false(tdp_rulebook_is_same(a, b));
	tdpelect_rulebook_free(a);
	tdpelect_rulebook_free(b);
}

TEST(the_same_days_resolve_to_the_same_and_the_same_listing_is_the_same_law)
{
	const struct tdpelect_date days[] = {{2007, 7, 1}, {2010, 1, 1}, {2017, 11, 12},
					     {2018, 3, 1}, {2023, 7, 1}, {2024, 9, 22},
					     {2026, 5, 26}};
	char digests[COUNT_OF(days)][72];
	tdpelect_rulebook *laws[COUNT_OF(days)];

	for (size_t i = 0; i < COUNT_OF(days); i++) {
		laws[i] = law_of("VN", days[i]);
		tdpelect_rulebook_digest(laws[i], digests[i]);
	}
	for (size_t i = 0; i < COUNT_OF(days); i++)
		for (size_t j = 0; j < COUNT_OF(days); j++)
			assert_int_equal(tdp_rulebook_is_same(laws[i], laws[j]),
					 strcmp(digests[i], digests[j]) == 0);
	for (size_t i = 0; i < COUNT_OF(days); i++)
		tdpelect_rulebook_free(laws[i]);
}

static void assert_rests_on_other(struct tdpelect_citation law, size_t law_count)
{
	struct tdpelect_citation laws[2];
	struct tdpelect_rule rule = half();
	tdpelect_rulebook *a = law_with(law_2008, TDPELECT_VALUE_QUORUM, half()), *b;

	laws[0] = laws[1] = law;
	rule.laws = laws;
	rule.law_count = law_count;
	b = law_with(law_2008, TDPELECT_VALUE_QUORUM, rule);
	assert_false(tdp_rulebook_is_same(a, b));
	tdpelect_rulebook_free(a);
	tdpelect_rulebook_free(b);
}

TEST(another_pack_article_point_grade_or_number_of_laws_is_another_authority)
{
	struct tdpelect_citation law = test_law;

	law.pack = "other";
	assert_rests_on_other(law, 1);
	law = test_law;
	law.article = "2";
	assert_rests_on_other(law, 1);
	law = test_law;
	law.point = "a";
	assert_rests_on_other(law, 1);
	law = test_law;
	law.evidence = TDPELECT_EVIDENCE_QUOTED;
	assert_rests_on_other(law, 1);
	assert_rests_on_other(test_law, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(two_laws_may_say_the_same),
		cmocka_unit_test(whatever_a_rule_says_otherwise_is_a_difference),
		cmocka_unit_test(steps_are_compared_one_by_one),
		cmocka_unit_test(a_rulebook_is_the_same_as_itself_and_its_copy),
		cmocka_unit_test(rulebooks_that_say_the_same_on_another_authority_differ),
		cmocka_unit_test(
			the_same_days_resolve_to_the_same_and_the_same_listing_is_the_same_law),
		cmocka_unit_test(another_pack_article_point_grade_or_number_of_laws_is_another_authority),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
