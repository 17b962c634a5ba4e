/* SPDX-License-Identifier: MIT */
#include "law_support.h"

#define BIT(fact) ((uint64_t)1 << TDPELECT_FACT_##fact)

static tdpelect_rulebook *law_2010, *law_2026, *law_of_ward;
static const struct tdpelect_date polling = {2017, 11, 12};

static int open_all(void **state)
{
	open_laws(state);
	law_2010 = law_of("VN", date_of(2010, 6, 1));
	law_2026 = law_of("VN", date_of(2026, 6, 1));
	law_of_ward = law_of("VN/ha-noi/ngoc-thuy", polling);
	return 0;
}

static int close_all(void **state)
{
	tdpelect_rulebook_free(law_2010);
	tdpelect_rulebook_free(law_2026);
	tdpelect_rulebook_free(law_of_ward);
	return close_laws(state);
}

/* Everything a candidate of 2017 is asked. */
#define STANDARDS                                                                          \
	(BIT(PERMANENT_RESIDENCE_IN_UNIT) | BIT(REGULAR_RESIDENCE_IN_UNIT) |               \
	 BIT(GOOD_HEALTH) | BIT(GOOD_CHARACTER) | BIT(FAMILY_EXEMPLARY) |                  \
	 BIT(AGREED_BY_FRONT) | BIT(AGREED_BY_PARTY_CELL) | BIT(CONSENTS))

static struct tdpelect_person born_on(int year, int month, int day)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;

	person.birth_date = date_of(year, month, day);
	return person;
}

/* Known in every respect, and fit. */
static struct tdpelect_person fit_person(void)
{
	struct tdpelect_person person = born_on(1961, 5, 2);

	person.known = ((uint64_t)1 << TDPELECT_FACT_LIMIT) - 2;
	person.truth = STANDARDS | BIT(CITIZEN) | BIT(RESIDES_IN_UNIT) |
		       BIT(REGULAR_RESIDENCE_IN_COMMUNE);
	return person;
}

static struct tdpelect_eligibility judge_on(const tdpelect_rulebook *law, int32_t role,
					    struct tdpelect_person person,
					    struct tdpelect_date day)
{
	struct tdpelect_eligibility answer = TDPELECT_ELIGIBILITY_INIT;

	assert_ok(tdpelect_eligibility_judge(law, role, &person, day, NULL, &answer, &error));
	assert_int_equal(answer.barred & answer.advised, 0);
	assert_int_equal((answer.barred | answer.advised) & answer.missing, 0);
	return answer;
}

static struct tdpelect_eligibility stand(const tdpelect_rulebook *law,
					 struct tdpelect_person person)
{
	return judge_on(law, TDPELECT_ROLE_CANDIDATE, person, polling);
}

static struct tdpelect_eligibility vote(const tdpelect_rulebook *law,
					struct tdpelect_person person)
{
	return judge_on(law, TDPELECT_ROLE_VOTER, person, date_of(2024, 9, 22));
}

#define assert_eligibility(answer, name)                                                   \
	assert_word(ELIGIBILITY, (answer).outcome, TDPELECT_ELIGIBILITY_##name)

TEST(who_meets_every_standard_may_stand)
{
	struct tdpelect_eligibility answer = stand(law_2008, fit_person());

	assert_eligibility(answer, ELIGIBLE);
	assert_int_equal(answer.barred | answer.advised | answer.missing, 0);
}

TEST(who_is_not_known_at_all_is_unknown_in_every_bar)
{
	struct tdpelect_person nobody = TDPELECT_PERSON_INIT;
	struct tdpelect_eligibility answer = stand(law_2008, nobody);

	assert_eligibility(answer, UNKNOWN);
	assert_true(answer.missing & BIT(AGE));
	assert_true(answer.missing & BIT(PERMANENT_RESIDENCE_IN_UNIT));
	assert_true(answer.missing & BIT(CAPACITY_LOST));
	assert_true(answer.missing & BIT(GOOD_HEALTH));
}

TEST(twenty_one_on_polling_day_is_of_age)
{
	struct tdpelect_person person = fit_person();

	person.birth_date = date_of(1996, 11, 12);
	assert_eligibility(stand(law_2008, person), ELIGIBLE);
}

TEST(twenty_one_on_the_day_after_polling_day_is_too_young)
{
	struct tdpelect_person person = fit_person();
	struct tdpelect_eligibility answer;

	person.birth_date = date_of(1996, 11, 13);
	answer = stand(law_2008, person);
	assert_eligibility(answer, INELIGIBLE);
	assert_int_equal(answer.barred, BIT(AGE));
}

TEST(born_on_a_leap_day_is_of_age_on_the_first_of_march)
{
	struct tdpelect_person person = fit_person();

	person.birth_date = date_of(2000, 2, 29);
	assert_eligibility(judge_on(law_2008, TDPELECT_ROLE_CANDIDATE, person,
				    date_of(2021, 2, 28)),
			   INELIGIBLE);
	assert_eligibility(judge_on(law_2008, TDPELECT_ROLE_CANDIDATE, person,
				    date_of(2021, 3, 1)),
			   ELIGIBLE);
	person.birth_date = date_of(2000, 2, 29);
	assert_eligibility(judge_on(law_2022, TDPELECT_ROLE_CANDIDATE, person,
				    date_of(2024, 2, 29)),
			   ELIGIBLE);
}

static int32_t outcome_of_birth(int year, int month, int day)
{
	struct tdpelect_person person = fit_person();

	person.birth_date = date_of(year, month, day);
	return stand(law_2008, person).outcome;
}

TEST(a_birth_year_decides_where_all_its_days_agree)
{
	assert_word(ELIGIBILITY, outcome_of_birth(1995, 0, 0), TDPELECT_ELIGIBILITY_ELIGIBLE);
	assert_word(ELIGIBILITY, outcome_of_birth(1996, 0, 0), TDPELECT_ELIGIBILITY_UNKNOWN);
	assert_word(ELIGIBILITY, outcome_of_birth(1997, 0, 0), TDPELECT_ELIGIBILITY_INELIGIBLE);
}

TEST(a_birth_month_decides_where_all_its_days_agree)
{
	assert_word(ELIGIBILITY, outcome_of_birth(1996, 10, 0), TDPELECT_ELIGIBILITY_ELIGIBLE);
	assert_word(ELIGIBILITY, outcome_of_birth(1996, 11, 0), TDPELECT_ELIGIBILITY_UNKNOWN);
	assert_word(ELIGIBILITY, outcome_of_birth(1996, 12, 0),
		    TDPELECT_ELIGIBILITY_INELIGIBLE);
}

TEST(what_is_not_known_of_a_birth_date_may_be_the_first_day_and_the_last)
{
	const struct tdpelect_date late = {2017, 12, 15}, last = {2017, 12, 31};
	const struct tdpelect_date first = {2017, 1, 1};
	struct tdpelect_person person = fit_person();

	person.birth_date = date_of(1996, 0, 0);
	assert_eligibility(judge_on(law_2008, TDPELECT_ROLE_CANDIDATE, person, late), UNKNOWN);
	assert_eligibility(judge_on(law_2008, TDPELECT_ROLE_CANDIDATE, person, last), ELIGIBLE);
	assert_eligibility(judge_on(law_2008, TDPELECT_ROLE_CANDIDATE, person, first), UNKNOWN);
}

TEST(a_day_less_of_a_birth_date_never_decides_what_the_day_does_not)
{
	for (int month = 1; month <= 12; month++) {
		int32_t known = outcome_of_birth(1996, month, 12);
		int32_t of_month = outcome_of_birth(1996, month, 0);

		if (of_month != TDPELECT_ELIGIBILITY_UNKNOWN)
			assert_word(ELIGIBILITY, known, of_month);
	}
}

TEST(a_birth_date_that_cannot_be_is_unknown)
{
	struct tdpelect_person person = fit_person();
	struct tdpelect_eligibility answer;

	person.birth_date = date_of(1879, 12, 31);
	answer = stand(law_2008, person);
	assert_eligibility(answer, UNKNOWN);
	assert_int_equal(answer.implausible, 1);
	assert_int_equal(answer.missing, BIT(AGE));
	person.birth_date = date_of(2017, 11, 13);
	assert_int_equal(stand(law_2008, person).implausible, 1);
	assert_eligibility(stand(law_2008, person), UNKNOWN);
}

TEST(a_birth_date_at_the_edge_of_the_plausible_is_believed)
{
	struct tdpelect_person person = fit_person();

	person.birth_date = date_of(1880, 1, 1);
	assert_eligibility(stand(law_2008, person), ELIGIBLE);
	person.birth_date = date_of(2017, 11, 12);
	assert_eligibility(stand(law_2008, person), INELIGIBLE);
	person.birth_date = date_of(2017, 0, 0);
	assert_eligibility(stand(law_2008, person), INELIGIBLE);
	assert_int_equal(stand(law_2008, person).implausible, 0);
}

TEST(without_a_polling_day_the_age_is_unknown)
{
	struct tdpelect_eligibility answer =
		judge_on(law_2008, TDPELECT_ROLE_CANDIDATE, fit_person(), NO_DATE);

	assert_eligibility(answer, UNKNOWN);
	assert_int_equal(answer.missing, BIT(AGE));
}

TEST(a_bar_that_fails_outweighs_one_that_is_not_known)
{
	struct tdpelect_person person = fit_person();
	struct tdpelect_eligibility answer;

	person.birth_date = NO_DATE;
	person.truth &= ~BIT(PERMANENT_RESIDENCE_IN_UNIT);
	answer = stand(law_2008, person);
	assert_eligibility(answer, INELIGIBLE);
	assert_int_equal(answer.barred, BIT(PERMANENT_RESIDENCE_IN_UNIT));
	assert_int_equal(answer.missing, BIT(AGE));
}

TEST(every_bar_that_fails_is_told_not_the_first)
{
	struct tdpelect_person person = fit_person();

	person.birth_date = date_of(2000, 1, 1);
	person.truth &= ~(BIT(PERMANENT_RESIDENCE_IN_UNIT) | BIT(REGULAR_RESIDENCE_IN_UNIT));
	person.truth |= BIT(CAPACITY_LOST);
	assert_int_equal(stand(law_2008, person).barred,
			 BIT(AGE) | BIT(PERMANENT_RESIDENCE_IN_UNIT) |
				 BIT(REGULAR_RESIDENCE_IN_UNIT) | BIT(CAPACITY_LOST));
}

TEST(an_advice_that_fails_is_no_bar)
{
	struct tdpelect_person person = fit_person();
	struct tdpelect_eligibility answer;

	person.truth &= ~BIT(GOOD_HEALTH);
	answer = stand(law_2008, person);
	assert_eligibility(answer, ADVISED_AGAINST);
	assert_int_equal(answer.advised, BIT(GOOD_HEALTH));
}

TEST(a_missing_fact_of_an_advice_changes_nothing)
{
	struct tdpelect_person person = fit_person();
	struct tdpelect_eligibility answer;

	person.known &= ~BIT(GOOD_HEALTH);
	person.truth &= ~BIT(GOOD_HEALTH);
	answer = stand(law_2008, person);
	assert_eligibility(answer, ELIGIBLE);
	assert_int_equal(answer.missing, BIT(GOOD_HEALTH));
}

TEST(a_missing_fact_of_a_bar_outweighs_a_failed_advice)
{
	struct tdpelect_person person = fit_person();

	person.birth_date = NO_DATE;
	person.truth &= ~BIT(GOOD_HEALTH);
	assert_eligibility(stand(law_2008, person), UNKNOWN);
}

TEST(before_the_circular_of_2012_only_capacity_is_asked)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;

	person.known = BIT(CAPACITY_LOST);
	assert_eligibility(stand(law_2010, person), ELIGIBLE);
	person.truth = BIT(CAPACITY_LOST);
	assert_eligibility(stand(law_2010, person), INELIGIBLE);
}

TEST(who_is_on_the_election_team_may_not_stand_from_2023_on)
{
	struct tdpelect_person person = fit_person();

	person.truth |= BIT(ON_ELECTION_TEAM);
	assert_eligibility(stand(law_2008, person), ELIGIBLE);
	assert_int_equal(stand(law_2022, person).barred, BIT(ON_ELECTION_TEAM));
}

TEST(from_2026_residence_in_the_commune_is_enough)
{
	struct tdpelect_person person = fit_person();

	person.truth &= ~(BIT(PERMANENT_RESIDENCE_IN_UNIT) | BIT(REGULAR_RESIDENCE_IN_UNIT));
	assert_eligibility(stand(law_2026, person), ELIGIBLE);
	person.truth &= ~BIT(REGULAR_RESIDENCE_IN_COMMUNE);
	assert_int_equal(stand(law_2026, person).barred, BIT(REGULAR_RESIDENCE_IN_COMMUNE));
}

TEST(from_2026_citizenship_discipline_prosecution_and_judgments_bar)
{
	struct tdpelect_person person = fit_person();

	person.truth &= ~BIT(CITIZEN);
	person.truth |= BIT(UNDER_DISCIPLINE) | BIT(UNDER_PROSECUTION) | BIT(SERVING_JUDGMENT);
	assert_int_equal(stand(law_2026, person).barred,
			 BIT(CITIZEN) | BIT(UNDER_DISCIPLINE) | BIT(UNDER_PROSECUTION) |
				 BIT(SERVING_JUDGMENT));
	assert_eligibility(stand(law_2022, person), ELIGIBLE);
}

TEST(a_ward_advises_against_a_family_that_breaks_the_law)
{
	struct tdpelect_person person = fit_person();

	person.truth |= BIT(FAMILY_BREAKS_LAW);
	assert_int_equal(stand(law_of_ward, person).advised, BIT(FAMILY_BREAKS_LAW));
	assert_eligibility(stand(law_2008, person), ELIGIBLE);
}

TEST(a_voter_is_eighteen_resident_and_not_deprived_of_the_vote)
{
	struct tdpelect_person person = fit_person();

	assert_eligibility(vote(law_2022, person), ELIGIBLE);
	person.birth_date = date_of(2006, 9, 22);
	assert_eligibility(vote(law_2022, person), ELIGIBLE);
	person.birth_date = date_of(2006, 9, 23);
	person.truth &= ~BIT(RESIDES_IN_UNIT);
	person.truth |= BIT(DEPRIVED_OF_VOTE) | BIT(SERVING_PRISON) | BIT(CAPACITY_LOST);
	assert_int_equal(vote(law_2022, person).barred,
			 BIT(AGE) | BIT(RESIDES_IN_UNIT) | BIT(DEPRIVED_OF_VOTE) |
				 BIT(SERVING_PRISON) | BIT(CAPACITY_LOST));
}

TEST(whom_a_household_without_a_capable_member_names_may_vote_for_it)
{
	struct tdpelect_person person = fit_person();

	person.birth_date = date_of(2010, 1, 1);
	person.truth |= BIT(CAPACITY_LOST);
	assert_eligibility(vote(law_2022, person), INELIGIBLE);
	person.truth |= BIT(NAMED_BY_HOUSEHOLD);
	assert_eligibility(vote(law_2022, person), ELIGIBLE);
	assert_eligibility(vote(law_2008, person), INELIGIBLE);
	person.truth |= BIT(SERVING_PRISON);
	assert_eligibility(vote(law_2022, person), INELIGIBLE);
}

TEST(limited_capacity_is_no_bar_to_whom_a_household_names)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_CRITERION);
	struct tdpelect_person person = fit_person();
	tdpelect_rulebook *law;

	rule.effect = TDPELECT_EFFECT_BAR;
	law = law_with(law_2022, TDPELECT_VALUE_VOTER_CAPACITY_LIMITED, rule);
	person.truth |= BIT(CAPACITY_LIMITED);
	assert_eligibility(vote(law, person), INELIGIBLE);
	person.truth |= BIT(NAMED_BY_HOUSEHOLD);
	assert_eligibility(vote(law, person), ELIGIBLE);
	tdpelect_rulebook_free(law);
}

TEST(what_is_asked_of_voters_is_not_asked_of_candidates)
{
	struct tdpelect_person person = fit_person();

	person.truth |= BIT(SERVING_PRISON) | BIT(DEPRIVED_OF_VOTE);
	assert_eligibility(stand(law_2008, person), ELIGIBLE);
	person = fit_person();
	person.truth &= ~STANDARDS;
	assert_eligibility(vote(law_2008, person), ELIGIBLE);
}

TEST(every_criterion_that_was_read_is_covered)
{
	struct tdpelect_context context = new_context();
	struct tdpelect_eligibility answer = TDPELECT_ELIGIBILITY_INIT;
	struct tdpelect_person person = fit_person();

	assert_ok(tdpelect_eligibility_judge(law_2008, TDPELECT_ROLE_CANDIDATE, &person, polling,
					     &context, &answer, &error));
	assert_true(tdpelect_context_covers(&context, TDPELECT_VALUE_CANDIDATE_AGE));
	assert_true(tdpelect_context_covers(&context, TDPELECT_VALUE_CANDIDATE_CONSENTS));
	assert_false(tdpelect_context_covers(&context, TDPELECT_VALUE_VOTER_AGE));
}

/* What becomes known may settle what was unknown, and never what was settled. */
TEST(learning_a_fact_never_turns_an_answer_round)
{
	uint64_t seed = 7;

	for (int i = 0; i < 5000; i++) {
		struct tdpelect_person person = fit_person(), less;
		uint64_t flips = ((uint64_t)next_random(&seed) & next_random(&seed)) & ~(uint64_t)1;
		struct tdpelect_eligibility all, some;

		person.truth = (person.truth ^ flips) & person.known;
		less = person;
		less.known &= next_random(&seed);
		less.truth &= less.known;
		all = stand(law_2026, person);
		some = stand(law_2026, less);
		assert_int_equal(some.barred & ~all.barred, 0);
		assert_int_equal(some.advised & ~all.advised, 0);
		assert_int_equal(all.missing, 0);
		if (some.outcome == TDPELECT_ELIGIBILITY_INELIGIBLE)
			assert_eligibility(all, INELIGIBLE);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_meets_every_standard_may_stand),
		cmocka_unit_test(who_is_not_known_at_all_is_unknown_in_every_bar),
		cmocka_unit_test(twenty_one_on_polling_day_is_of_age),
		cmocka_unit_test(twenty_one_on_the_day_after_polling_day_is_too_young),
		cmocka_unit_test(born_on_a_leap_day_is_of_age_on_the_first_of_march),
		cmocka_unit_test(a_birth_year_decides_where_all_its_days_agree),
		cmocka_unit_test(a_birth_month_decides_where_all_its_days_agree),
		cmocka_unit_test(
			what_is_not_known_of_a_birth_date_may_be_the_first_day_and_the_last),
		cmocka_unit_test(
			a_day_less_of_a_birth_date_never_decides_what_the_day_does_not),
		cmocka_unit_test(a_birth_date_that_cannot_be_is_unknown),
		cmocka_unit_test(a_birth_date_at_the_edge_of_the_plausible_is_believed),
		cmocka_unit_test(without_a_polling_day_the_age_is_unknown),
		cmocka_unit_test(a_bar_that_fails_outweighs_one_that_is_not_known),
		cmocka_unit_test(every_bar_that_fails_is_told_not_the_first),
		cmocka_unit_test(an_advice_that_fails_is_no_bar),
		cmocka_unit_test(a_missing_fact_of_an_advice_changes_nothing),
		cmocka_unit_test(a_missing_fact_of_a_bar_outweighs_a_failed_advice),
		cmocka_unit_test(before_the_circular_of_2012_only_capacity_is_asked),
		cmocka_unit_test(who_is_on_the_election_team_may_not_stand_from_2023_on),
		cmocka_unit_test(from_2026_residence_in_the_commune_is_enough),
		cmocka_unit_test(
			from_2026_citizenship_discipline_prosecution_and_judgments_bar),
		cmocka_unit_test(a_ward_advises_against_a_family_that_breaks_the_law),
		cmocka_unit_test(
			a_voter_is_eighteen_resident_and_not_deprived_of_the_vote),
		cmocka_unit_test(
			whom_a_household_without_a_capable_member_names_may_vote_for_it),
		cmocka_unit_test(limited_capacity_is_no_bar_to_whom_a_household_names),
		cmocka_unit_test(what_is_asked_of_voters_is_not_asked_of_candidates),
		cmocka_unit_test(every_criterion_that_was_read_is_covered),
		cmocka_unit_test(learning_a_fact_never_turns_an_answer_round),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
