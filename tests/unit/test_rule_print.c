/* SPDX-License-Identifier: MIT */
#include "law_support.h"

#include <stdlib.h>

/* What rules say in words: every kind, both languages, and what becomes of them. */

typedef size_t printer(int32_t value, const struct tdpelect_rule *rule, int32_t language,
		       char *ret_text, size_t capacity);

static void assert_prints(printer *print, int32_t value, const struct tdpelect_rule *rule,
			  int32_t language, const char *wanted)
{
	char text[256];

	assert_int_equal(print(value, rule, language, text, sizeof(text)), strlen(wanted));
	assert_string_equal(text, wanted);
}

#define EN TDPELECT_LANGUAGE_EN
#define VI TDPELECT_LANGUAGE_VI

static void a_ratio_names_its_base(void **state __attribute__((unused)))
{
	struct tdpelect_rule rule = ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN,
					       TDPELECT_BASE_ELECTORATE);

	assert_prints(tdpelect_rule_print, TDPELECT_VALUE_MAJORITY, &rule, EN,
		      "more than 1/2 of the whole electorate");
	assert_prints(tdpelect_rule_print, TDPELECT_VALUE_MAJORITY, &rule, VI,
		      "trên 1/2 tổng số cử tri hoặc đại diện hộ");
	assert_prints(tdpelect_rule_sentence, TDPELECT_VALUE_MAJORITY, &rule, EN,
		      "Whoever has the votes of more than 1/2 of the whole electorate is "
		      "elected.");
	assert_prints(tdpelect_rule_sentence, TDPELECT_VALUE_MAJORITY, &rule, VI,
		      "Trúng cử khi số phiếu đạt trên 1/2 tổng số cử tri hoặc đại diện hộ.");
}

static void a_range_says_its_limits_only(void **state __attribute__((unused)))
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_RANGE);

	rule.first = 1, rule.second = 2;
	assert_prints(tdpelect_rule_print, TDPELECT_VALUE_CANDIDATES_COUNT, &rule, EN, "1 to 2");
	rule.second = 1;
	assert_prints(tdpelect_rule_print, TDPELECT_VALUE_CANDIDATES_COUNT, &rule, EN, "exactly 1");
	rule.second = -1;
	assert_prints(tdpelect_rule_print, TDPELECT_VALUE_CANDIDATES_COUNT, &rule, EN,
		      "at least 1");
	rule.first = -1, rule.second = 2;
	assert_prints(tdpelect_rule_print, TDPELECT_VALUE_CANDIDATES_COUNT, &rule, VI,
		      "nhiều nhất 2");
}

static void days_run_back_from_polling_day_and_on_from_all_else(void **state
								__attribute__((unused)))
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_DAYS);

	rule.first = 20, rule.unit = TDPELECT_DAY_UNIT_CALENDAR;
	rule.event = TDPELECT_EVENT_POLLING_DAY;
	assert_prints(tdpelect_rule_sentence, TDPELECT_VALUE_CALL_DAYS, &rule, EN,
		      "The election is called at least 20 calendar days before polling day.");
	rule.first = 5, rule.unit = TDPELECT_DAY_UNIT_WORKING;
	rule.event = TDPELECT_EVENT_ROUND_CLOSED;
	assert_prints(tdpelect_rule_sentence, TDPELECT_VALUE_RESULT_DAYS, &rule, VI,
		      "Kết quả được gửi trong 5 ngày làm việc kể từ ngày kết thúc bỏ phiếu.");
	rule.kind = TDPELECT_KIND_MONTHS, rule.event = TDPELECT_EVENT_INTERIM_APPOINTED;
	assert_prints(tdpelect_rule_print, TDPELECT_VALUE_INTERIM_MONTHS, &rule, EN,
		      "5 months from the day the interim head was appointed");
}

static void steps_are_told_one_by_one(void **state __attribute__((unused)))
{
	static const struct tdpelect_step_of_households steps[] = {{0, 0}, {350, 1}};
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_STEPS);

	rule.steps = steps, rule.step_count = 2;
	assert_prints(tdpelect_rule_print, TDPELECT_VALUE_DEPUTY_SEATS, &rule, EN,
		      "from 0 households: 0; from 350 households: 1");
}

static void a_criterion_tells_bar_from_advice_and_voter_from_candidate(
	void **state __attribute__((unused)))
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_CRITERION);
	int32_t citizen = TDPELECT_VALUE_CANDIDATE_CITIZEN;
	int32_t prison = TDPELECT_VALUE_VOTER_SERVING_PRISON;

	rule.effect = TDPELECT_EFFECT_BAR, rule.first = 1;
	assert_prints(tdpelect_rule_sentence, citizen, &rule, EN,
		      "A candidate must be one who is a Vietnamese citizen.");
	rule.first = 0;
	assert_prints(tdpelect_rule_sentence, prison, &rule, EN,
		      "A voter may not be one who is serving a prison sentence.");
	rule.effect = TDPELECT_EFFECT_ADVISE;
	assert_prints(tdpelect_rule_sentence, prison, &rule, VI,
		      "Người đi bầu không nên: đang chấp hành hình phạt tù.");
	rule.first = 21;
	assert_prints(tdpelect_rule_sentence, TDPELECT_VALUE_CANDIDATE_AGE, &rule, EN,
		      "A candidate should be at least 21 years old.");
	rule.effect = TDPELECT_EFFECT_BAR;
	assert_prints(tdpelect_rule_sentence, TDPELECT_VALUE_VOTER_AGE, &rule, VI,
		      "Người đi bầu phải từ 21 tuổi.");
}

static void what_is_deliberately_not_set_is_said(void **state __attribute__((unused)))
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_NONE);

	assert_prints(tdpelect_rule_sentence, TDPELECT_VALUE_REVOTE_DAYS, &rule, EN,
		      "within how many days the re-vote is held: deliberately none.");
}

static void a_change_of_the_base_alone_is_told_as_one(void **state __attribute__((unused)))
{
	struct tdpelect_rule a = ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN,
					    TDPELECT_BASE_ELECTORATE);
	struct tdpelect_rule b = ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN, TDPELECT_BASE_VALID);
	struct tdpelect_rule c = ratio_rule(2, 3, TDPELECT_COMPARE_MORE_THAN, TDPELECT_BASE_VALID);
	int32_t value = TDPELECT_VALUE_MAJORITY;
	char text[256];

	tdpelect_rule_change_print(value, &a, &b, EN, text, sizeof(text));
	assert_string_equal(text, "how many votes elect: the base changes from “the whole "
				  "electorate” to “valid ballots”");
	tdpelect_rule_change_print(value, &b, &c, EN, text, sizeof(text));
	assert_string_equal(text, "how many votes elect: changes from “more than 1/2 of valid "
				  "ballots” to “more than 2/3 of valid ballots”");
	tdpelect_rule_change_print(value, NULL, &c, VI, text, sizeof(text));
	assert_string_equal(text, "số phiếu để trúng cử: được đặt ra: trên 2/3 số phiếu hợp lệ");
	tdpelect_rule_change_print(value, &c, NULL, EN, text, sizeof(text));
	assert_string_equal(text, "how many votes elect: no longer set (it was: more than 2/3 of "
				  "valid ballots)");
	tdpelect_rule_change_print(value, &c, &c, EN, text, sizeof(text));
	assert_string_equal(text, "how many votes elect: still more than 2/3 of valid ballots");
	assert_int_equal(tdpelect_rule_change_print(value, NULL, NULL, EN, text, sizeof(text)), 0);
}

static void what_is_no_rule_says_nothing(void **state __attribute__((unused)))
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_NONE);
	char text[8] = "x";

	assert_int_equal(tdpelect_rule_print(1, NULL, EN, text, sizeof(text)), 0);
	assert_string_equal(text, "");
	assert_int_equal(tdpelect_rule_print(-1, &rule, EN, text, sizeof(text)), 0);
	assert_int_equal(tdpelect_rule_print(1, &rule, 9, text, sizeof(text)), 0);
	rule.size = 4;
	assert_int_equal(tdpelect_rule_sentence(1, &rule, EN, text, sizeof(text)), 0);
}

static void a_text_that_does_not_fit_is_cut_and_its_length_told(void **state
								__attribute__((unused)))
{
	struct tdpelect_rule rule = choice_rule(TDPELECT_CHOICE_RECONVENE);
	char text[4];

	assert_int_equal(tdpelect_rule_print(TDPELECT_VALUE_NO_QUORUM, &rule, EN, text, 4), 9);
	assert_string_equal(text, "rec");
}

/* No value of any pack stays without a sentence, in either language. */
static void every_value_of_every_pack_has_its_sentence(void **state __attribute__((unused)))
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);
	char text[512];

	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < packs[i]->entry_count; j++) {
			const struct tdpelect_pack_entry *entry = &packs[i]->entries[j];

			for (int32_t language = VI; language <= EN; language++) {
				size_t length = tdpelect_rule_sentence(entry->value, &entry->rule,
								       language, text,
								       sizeof(text));

				assert_in_range(length, 10, sizeof(text) - 1);
				assert_null(strpbrk(text, "{}"));
				assert_int_equal(text[length - 1], '.');
			}
		}
	}
}

static void every_value_has_its_family(void **state __attribute__((unused)))
{
	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++)
		assert_int_equal(tdpelect_value_kind(value) != 0,
				 tdpelect_word_name(TDPELECT_SET_FAMILY,
						    tdpelect_value_family(value)) != NULL);
	assert_int_equal(tdpelect_value_family(TDPELECT_VALUE_VOTER_AGE), TDPELECT_FAMILY_VOTERS);
}

static void steps_without_their_list_say_nothing(void **state __attribute__((unused)))
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_STEPS);

	rule.step_count = 2;
	assert_prints(tdpelect_rule_print, TDPELECT_VALUE_DEPUTY_SEATS, &rule, EN, "");
}

static void assert_changes(const struct tdpelect_rule *before, const struct tdpelect_rule *after,
			   const char *wanted)
{
	char text[256];

	tdpelect_rule_change_print(TDPELECT_VALUE_MAJORITY, before, after, EN, text, sizeof(text));
	assert_string_equal(text, wanted);
}

static void a_change_of_more_than_the_base_is_told_whole(void **state __attribute__((unused)))
{
	struct tdpelect_rule half = ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN,
					       TDPELECT_BASE_ELECTORATE);
	struct tdpelect_rule none = rule_of_kind(TDPELECT_KIND_NONE);
	struct tdpelect_rule at_least = ratio_rule(1, 2, TDPELECT_COMPARE_AT_LEAST,
						   TDPELECT_BASE_VALID);
	struct tdpelect_rule two_halves = ratio_rule(2, 2, TDPELECT_COMPARE_MORE_THAN,
						     TDPELECT_BASE_VALID);
	struct tdpelect_rule third = ratio_rule(1, 3, TDPELECT_COMPARE_MORE_THAN,
						TDPELECT_BASE_VALID);

	assert_changes(&half, &none,
		       "how many votes elect: changes from “more than 1/2 of the whole electorate” "
		       "to “deliberately none”");
	assert_changes(&none, &half,
		       "how many votes elect: changes from “deliberately none” "
		       "to “more than 1/2 of the whole electorate”");
	assert_changes(&half, &at_least,
		       "how many votes elect: changes from “more than 1/2 of the whole electorate” "
		       "to “at least 1/2 of valid ballots”");
	assert_changes(&half, &two_halves,
		       "how many votes elect: changes from “more than 1/2 of the whole electorate” "
		       "to “more than 2/2 of valid ballots”");
	assert_changes(&half, &third,
		       "how many votes elect: changes from “more than 1/2 of the whole electorate” "
		       "to “more than 1/3 of valid ballots”");
}

static void a_change_from_or_to_what_is_no_rule_is_not_told(void **state __attribute__((unused)))
{
	struct tdpelect_rule half = ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN,
					       TDPELECT_BASE_ELECTORATE);
	struct tdpelect_rule of_no_kind = rule_of_kind(0), small = half;

	small.size = 8;
	assert_changes(&of_no_kind, &half, "");
	assert_changes(&half, &of_no_kind, "");
	assert_changes(&small, &half, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_ratio_names_its_base),
		cmocka_unit_test(a_range_says_its_limits_only),
		cmocka_unit_test(days_run_back_from_polling_day_and_on_from_all_else),
		cmocka_unit_test(steps_are_told_one_by_one),
		cmocka_unit_test(a_criterion_tells_bar_from_advice_and_voter_from_candidate),
		cmocka_unit_test(what_is_deliberately_not_set_is_said),
		cmocka_unit_test(a_change_of_the_base_alone_is_told_as_one),
		cmocka_unit_test(what_is_no_rule_says_nothing),
		cmocka_unit_test(a_text_that_does_not_fit_is_cut_and_its_length_told),
		cmocka_unit_test(every_value_of_every_pack_has_its_sentence),
		cmocka_unit_test(every_value_has_its_family),
		cmocka_unit_test(steps_without_their_list_say_nothing),
		cmocka_unit_test(a_change_of_more_than_the_base_is_told_whole),
		cmocka_unit_test(a_change_from_or_to_what_is_no_rule_is_not_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
