/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <tdpelect/words.h>

#include "date.h"

static char text[400];

static const char *printed(int32_t name, int32_t value, int64_t left, int64_t right,
			   int32_t language)
{
	struct tdpelect_finding finding = {.size = sizeof(finding), .name = name, .value = value,
					   .left = left, .right = right};
	size_t length = tdpelect_finding_print(&finding, language, text, sizeof(text));

	assert_int_equal(length, strlen(text));
	return text;
}

TEST(counts_are_printed_as_numbers)
{
	assert_string_equal(printed(TDPELECT_FINDING_QUORUM_NOT_MET, 0, 100, 101,
				    TDPELECT_LANGUAGE_EN),
			    "The quorum is not met: 100 attend, 101 are needed.");
	assert_string_equal(printed(TDPELECT_FINDING_QUORUM_NOT_MET, 0, 100, 101,
				    TDPELECT_LANGUAGE_VI),
			    "Không đủ số người dự: 100 người, cần 101.");
}

TEST(a_day_is_printed_as_each_language_writes_it)
{
	int64_t late = tdp_date_number(date_of(2017, 12, 5));
	int64_t by = tdp_date_number(date_of(2017, 12, 4));

	assert_string_equal(printed(TDPELECT_FINDING_REVOTE_LATE, 0, late, by,
				    TDPELECT_LANGUAGE_EN),
			    "The re-vote of 2017-12-05 came after its last day, 2017-12-04.");
	assert_string_equal(printed(TDPELECT_FINDING_REVOTE_LATE, 0, late, by,
				    TDPELECT_LANGUAGE_VI),
			    "Bầu lại ngày 05/12/2017, sau hạn 04/12/2017.");
}

TEST(a_day_outside_the_calendar_is_left_out)
{
	assert_string_equal(printed(TDPELECT_FINDING_REVOTE_LATE, 0, 0, 3652060,
				    TDPELECT_LANGUAGE_EN),
			    "The re-vote of  came after its last day, .");
}

TEST(a_base_is_named)
{
	assert_string_equal(printed(TDPELECT_FINDING_PUBLISHED_BASE_USED, 0,
				    TDPELECT_BASE_VALID, TDPELECT_BASE_ELECTORATE,
				    TDPELECT_LANGUAGE_EN),
			    "What was published was counted on valid ballots; the law counts on "
			    "the whole electorate.");
}

TEST(a_rulebook_value_and_its_evidence_are_named)
{
	assert_string_equal(printed(TDPELECT_FINDING_RULES_UNVERIFIED,
				    TDPELECT_VALUE_REVOTE_SECOND_FAILURE,
				    TDPELECT_EVIDENCE_UNVERIFIED, 0, TDPELECT_LANGUAGE_EN),
			    "The decision rests on what follows a second failure, known only as: "
			    "unverified.");
}

TEST(every_finding_has_a_whole_sentence_in_both_languages)
{
	for (int32_t n = 1; n <= tdpelect_word_last(TDPELECT_SET_FINDING); n++)
		for (int32_t language = 1; language <= 2; language++) {
			if (!tdpelect_word_name(TDPELECT_SET_FINDING, n))
				continue;
			printed(n, TDPELECT_VALUE_QUORUM, 3, 4, language);
			assert_true(strlen(text) > 10);
			assert_null(strpbrk(text, "{}\n"));
			assert_int_equal(text[strlen(text) - 1], '.');
		}
}

TEST(a_sentence_that_does_not_fit_is_cut_off_and_its_length_told)
{
	struct tdpelect_finding finding = {.size = sizeof(finding),
					   .name = TDPELECT_FINDING_QUORUM_MET};
	char small[5];
	size_t length = tdpelect_finding_print(&finding, TDPELECT_LANGUAGE_EN, NULL, 0);

	assert_int_equal(tdpelect_finding_print(&finding, TDPELECT_LANGUAGE_EN, small, 5), length);
	assert_string_equal(small, "The ");
}

TEST(what_is_no_finding_or_no_language_prints_nothing)
{
	struct tdpelect_finding finding = {.size = sizeof(finding),
					   .name = TDPELECT_FINDING_QUORUM_MET};

	assert_int_equal(tdpelect_finding_print(NULL, TDPELECT_LANGUAGE_EN, text, 9), 0);
	assert_int_equal(tdpelect_finding_print(&finding, 3, text, 9), 0);
	finding.name = 999;
	assert_int_equal(tdpelect_finding_print(&finding, TDPELECT_LANGUAGE_EN, text, 9), 0);
	assert_string_equal(text, "");
	finding.size = 8;
	assert_int_equal(tdpelect_finding_print(&finding, TDPELECT_LANGUAGE_EN, text, 9), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_are_printed_as_numbers),
		cmocka_unit_test(a_day_is_printed_as_each_language_writes_it),
		cmocka_unit_test(a_day_outside_the_calendar_is_left_out),
		cmocka_unit_test(a_base_is_named),
		cmocka_unit_test(a_rulebook_value_and_its_evidence_are_named),
		cmocka_unit_test(every_finding_has_a_whole_sentence_in_both_languages),
		cmocka_unit_test(
			a_sentence_that_does_not_fit_is_cut_off_and_its_length_told),
		cmocka_unit_test(what_is_no_finding_or_no_language_prints_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
