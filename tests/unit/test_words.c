/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <tdpelect/words.h>

#include "registry.h"

#define SET_LAST (TDPELECT_SET_LIMIT - 1)

static int32_t first_of(int32_t set)
{
	return set == TDPELECT_SET_FACT ? 0 : 1;
}

TEST(every_name_leads_back_to_its_number)
{
	for (int32_t set = 1; set <= SET_LAST; set++) {
		int32_t found = 0;

		for (int32_t n = first_of(set); n <= tdpelect_word_last(set); n++) {
			const char *name = tdpelect_word_name(set, n);

			if (!name)
				continue;
			assert_int_equal(tdpelect_word_number(set, name), n);
			found++;
		}
		assert_true(found > 0);
	}
}

TEST(the_greatest_number_of_a_set_is_a_word_and_the_next_is_not)
{
	for (int32_t set = 1; set <= SET_LAST; set++) {
		int32_t last = tdpelect_word_last(set);

		assert_non_null(tdpelect_word_name(set, last));
		assert_null(tdpelect_word_name(set, last + 1));
		assert_null(tdpelect_word_name(set, first_of(set) - 1));
	}
}

TEST(every_word_has_a_label_in_both_languages)
{
	for (int32_t set = 1; set <= SET_LAST; set++)
		for (int32_t n = first_of(set); n <= tdpelect_word_last(set); n++) {
			if (!tdpelect_word_name(set, n))
				continue;
			assert_non_null(tdpelect_word_label(set, n, TDPELECT_LANGUAGE_VI));
			assert_non_null(tdpelect_word_label(set, n, TDPELECT_LANGUAGE_EN));
			assert_null(tdpelect_word_label(set, n, 3));
		}
}

TEST(a_name_is_plain_ascii)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789_.";

	for (int32_t set = 1; set <= SET_LAST; set++)
		for (int32_t n = first_of(set); n <= tdpelect_word_last(set); n++) {
			const char *name = tdpelect_word_name(set, n);

			if (name)
				assert_int_equal(strspn(name, allowed), strlen(name));
		}
}

TEST(vietnamese_labels_are_vietnamese)
{
	assert_string_equal(tdpelect_word_label(TDPELECT_SET_FACT, TDPELECT_FACT_GOOD_HEALTH,
						TDPELECT_LANGUAGE_VI),
			    "có sức khỏe");
}

TEST(names_that_are_permanent_are_what_they_were)
{
	assert_string_equal(tdpelect_word_name(TDPELECT_SET_VALUE, 1), "quorum");
	assert_string_equal(tdpelect_word_name(TDPELECT_SET_VALUE, 120), "voter.consents");
	assert_string_equal(tdpelect_word_name(TDPELECT_SET_OUTCOME, 10), "unknown");
	assert_string_equal(tdpelect_word_name(TDPELECT_SET_FINDING, 73), "published.base_used");
	assert_string_equal(tdpelect_word_name(TDPELECT_SET_FACT, 0), "age");
	assert_string_equal(tdpelect_word_name(TDPELECT_SET_STATE, 20), "unknown");
}

TEST(what_is_in_no_list_has_no_name_and_no_number)
{
	assert_null(tdpelect_word_name(0, 1));
	assert_null(tdpelect_word_name(SET_LAST + 1, 1));
	assert_null(tdpelect_word_name(TDPELECT_SET_OUTCOME, INT32_MIN));
	assert_int_equal(tdpelect_word_number(TDPELECT_SET_OUTCOME, "victory"), 0);
	assert_int_equal(tdpelect_word_number(TDPELECT_SET_OUTCOME, NULL), 0);
	assert_int_equal(tdpelect_word_number(-1, "elected"), 0);
	assert_int_equal(tdpelect_word_last(0), 0);
	assert_null(tdpelect_word_label(TDPELECT_SET_OUTCOME, 99, TDPELECT_LANGUAGE_EN));
}

TEST(every_value_has_its_kind)
{
	assert_word(KIND, tdpelect_value_kind(TDPELECT_VALUE_QUORUM), TDPELECT_KIND_RATIO);
	assert_word(KIND, tdpelect_value_kind(TDPELECT_VALUE_TIE), TDPELECT_KIND_CHOICE);
	assert_word(KIND, tdpelect_value_kind(TDPELECT_VALUE_DEPUTY_SEATS), TDPELECT_KIND_STEPS);
	assert_word(KIND, tdpelect_value_kind(TDPELECT_VALUE_VOTER_AGE),
		    TDPELECT_KIND_CRITERION);
	for (int32_t v = 0; v < TDPELECT_VALUE_LIMIT + 2; v++)
		assert_int_equal(tdpelect_value_kind(v) != 0,
				 tdpelect_word_name(TDPELECT_SET_VALUE, v) != NULL);
}

TEST(every_fact_is_a_criterion_of_candidates_and_of_voters)
{
	for (int32_t fact = 0; fact < TDPELECT_FACT_LIMIT; fact++) {
		assert_int_equal(tdpelect_value_fact(TDPELECT_VALUE_CANDIDATE_AGE + fact), fact);
		assert_int_equal(tdpelect_value_fact(TDPELECT_VALUE_VOTER_AGE + fact), fact);
	}
	assert_int_equal(tdpelect_value_fact(TDPELECT_VALUE_QUORUM), -1);
	assert_int_equal(tdpelect_value_fact(0), -1);
	assert_int_equal(tdpelect_value_fact(1000), -1);
}

TEST(a_term_runs_as_the_registry_says)
{
	assert_word(DAY_UNIT, tdpelect_value_unit(TDPELECT_VALUE_RESULT_DAYS),
		    TDPELECT_DAY_UNIT_WORKING);
	assert_word(DAY_UNIT, tdpelect_value_unit(TDPELECT_VALUE_REVOTE_DAYS),
		    TDPELECT_DAY_UNIT_CALENDAR);
	assert_word(EVENT, tdpelect_value_event(TDPELECT_VALUE_INTERIM_MONTHS),
		    TDPELECT_EVENT_INTERIM_APPOINTED);
	assert_int_equal(tdpelect_value_unit(TDPELECT_VALUE_QUORUM), 0);
	assert_int_equal(tdpelect_value_event(TDPELECT_VALUE_QUORUM), 0);
	assert_int_equal(tdpelect_value_event(-1), 0);
}

TEST(a_choice_is_one_that_its_value_knows)
{
	assert_true(tdpelect_value_allows(TDPELECT_VALUE_TIE, TDPELECT_CHOICE_OLDER));
	assert_false(tdpelect_value_allows(TDPELECT_VALUE_TIE, TDPELECT_CHOICE_MOST_VOTES));
	assert_false(tdpelect_value_allows(TDPELECT_VALUE_QUORUM, TDPELECT_CHOICE_OLDER));
	assert_false(tdpelect_value_allows(TDPELECT_VALUE_TIE, 0));
	assert_false(tdpelect_value_allows(TDPELECT_VALUE_TIE, 64 + TDPELECT_CHOICE_OLDER));
	assert_false(tdpelect_value_allows(0, TDPELECT_CHOICE_OLDER));
}

TEST(every_finding_has_its_gravity)
{
	for (int32_t n = 0; n <= tdpelect_word_last(TDPELECT_SET_FINDING) + 1; n++)
		assert_int_equal(tdpelect_finding_severity(n) != 0,
				 tdpelect_word_name(TDPELECT_SET_FINDING, n) != NULL);
	assert_word(SEVERITY, tdpelect_finding_severity(TDPELECT_FINDING_QUORUM_MET),
		    TDPELECT_SEVERITY_INFO);
	assert_word(SEVERITY, tdpelect_finding_severity(TDPELECT_FINDING_ELECTED_INELIGIBLE),
		    TDPELECT_SEVERITY_ERROR);
	assert_int_equal(tdpelect_finding_severity(-1), 0);
}

TEST(values_are_listed_in_the_order_of_their_names)
{
	size_t values = 0;

	for (int32_t v = 1; v < TDPELECT_VALUE_LIMIT; v++)
		values += tdpelect_value_kind(v) != 0;
	assert_int_equal(tdp_values_by_name_count, values);
	for (size_t i = 1; i < values; i++)
		assert_true(strcmp(tdpelect_word_name(TDPELECT_SET_VALUE,
						      tdp_values_by_name[i - 1]),
				   tdpelect_word_name(TDPELECT_SET_VALUE,
						      tdp_values_by_name[i])) < 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_name_leads_back_to_its_number),
		cmocka_unit_test(
			the_greatest_number_of_a_set_is_a_word_and_the_next_is_not),
		cmocka_unit_test(every_word_has_a_label_in_both_languages),
		cmocka_unit_test(a_name_is_plain_ascii),
		cmocka_unit_test(vietnamese_labels_are_vietnamese),
		cmocka_unit_test(names_that_are_permanent_are_what_they_were),
		cmocka_unit_test(what_is_in_no_list_has_no_name_and_no_number),
		cmocka_unit_test(every_value_has_its_kind),
		cmocka_unit_test(every_fact_is_a_criterion_of_candidates_and_of_voters),
		cmocka_unit_test(a_term_runs_as_the_registry_says),
		cmocka_unit_test(a_choice_is_one_that_its_value_knows),
		cmocka_unit_test(every_finding_has_its_gravity),
		cmocka_unit_test(values_are_listed_in_the_order_of_their_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
