/* SPDX-License-Identifier: MIT */
/* Eligibility. Which criteria there are, and whether each is a bar or an advice, stands in the
 * rulebook: Circular 04/2012, Art. 11, and Decree 185/2026, Art. 7, for candidates; Law
 * 10/2022, Art. 18(2), and by analogy the state election law for those who vote. */
#include "eligibility.h"

#include <tdpelect/words.h>

#include "../date.h"
#include "../trace.h"
#include "birth.h"

#define EARLIEST_BIRTH_YEAR 1880
#define AGE_BIT ((uint64_t)1 << TDPELECT_FACT_AGE)

void tdpelect_person_init(struct tdpelect_person *person)
{
	static const struct tdpelect_person empty = TDPELECT_PERSON_INIT;

	if (person)
		tdp_begin(person, &empty);
}

static tdpelect_status check(const tdpelect_rulebook *rulebook, int32_t role,
			     const struct tdpelect_person *person,
			     struct tdpelect_date polling_day, struct tdpelect_error *error)
{
	uint64_t no_fact = ~(((uint64_t)1 << TDPELECT_FACT_LIMIT) - 2);

	if (!rulebook || !person)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "person", -1, NULL);
	if (tdp_check_sealed(rulebook, error))
		return TDPELECT_ERROR_ARGUMENT;
	if (!tdp_struct_is_known(person, sizeof(*person)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "person", -1, NULL);
	if (!tdpelect_word_name(TDPELECT_SET_ROLE, role))
		return tdp_fail(error, TDPELECT_ERROR_WORD, "role", -1, NULL);
	if (!tdp_date_is_birth_or_none(person->birth_date))
		return tdp_fail(error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "birth_date", -1, NULL);
	if (!tdp_date_is_day_or_none(polling_day))
		return tdp_fail(error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "polling_day", -1, NULL);
	if (person->known & no_fact)
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "known", -1, NULL);
	if (person->truth & ~person->known)
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "truth", -1,
				"a fact is true but not known");
	return TDPELECT_OK;
}

static struct tdpelect_date earliest(struct tdpelect_date birth)
{
	if (!birth.month)
		birth.month = 1;
	if (!birth.day)
		birth.day = 1;
	return birth;
}

static struct tdpelect_date latest(struct tdpelect_date birth)
{
	if (!birth.month)
		birth.month = 12;
	if (!birth.day)
		birth.day = tdp_date_month_length(birth.year, birth.month);
	return birth;
}

/* Years, less one while the day of birth is ahead in the year. Who was born on 29 February is
 * of age on 1 March of a common year (the project's choice): the comparison says just that. */
static int age_on(struct tdpelect_date birth, struct tdpelect_date day)
{
	int is_ahead = day.month < birth.month ||
		       (day.month == birth.month && day.day < birth.day);

	return day.year - birth.year - is_ahead;
}

int tdp_is_birth_implausible(struct tdpelect_date birth, struct tdpelect_date polling_day)
{
	if (!tdp_date_is_set(birth))
		return 0;
	if (latest(birth).year < EARLIEST_BIRTH_YEAR)
		return 1;
	return tdp_date_is_set(polling_day) &&
	       tdpelect_date_compare(earliest(birth), polling_day) > 0;
}

/* The age that settles whether someone has reached `age`: a partial birth date does only where
 * all its days agree, else TDPELECT_UNKNOWN. */
static int32_t telling_age(struct tdpelect_date birth, struct tdpelect_date polling_day,
			   int32_t age)
{
	if (!tdp_date_is_set(birth) || !tdp_date_is_set(polling_day))
		return TDPELECT_UNKNOWN;
	if (age_on(latest(birth), polling_day) >= age)
		return age_on(latest(birth), polling_day);
	return age_on(earliest(birth), polling_day) < age ? age_on(earliest(birth), polling_day)
							  : TDPELECT_UNKNOWN;
}

/* 1 satisfied, 0 not, -1 not known. */
static int satisfies(const struct tdpelect_rule *rule, int32_t value, int32_t fact,
		     const struct tdpelect_person *person, struct tdpelect_date polling_day,
		     struct tdpelect_context *context)
{
	struct tdpelect_comparison comparison = {.kind = TDPELECT_COMPARISON_CRITERION,
						 .value = value,
						 .relation = TDPELECT_RELATION_EQUAL,
						 .at = TDP_NOWHERE,
						 .other = TDP_NOWHERE,
						 .left = TDPELECT_UNKNOWN,
						 .right = rule->first};

	if (fact == TDPELECT_FACT_AGE) {
		comparison.relation = TDPELECT_RELATION_AT_LEAST;
		comparison.left = telling_age(person->birth_date, polling_day, rule->first);
	} else if (person->known >> fact & 1) {
		comparison.left = (int64_t)(person->truth >> fact & 1);
	}
	if (comparison.left != TDPELECT_UNKNOWN)
		return tdp_compare(context, &comparison);
	tdp_note(context, &comparison, -1);
	return -1;
}

/* Law 10/2022, Art. 18(2): a household without a member of full capacity is represented by
 * whom its members name; age and capacity are then no bar. */
uint64_t tdp_facts_replaced(const tdpelect_rulebook *rulebook, int32_t role,
			    struct tdpelect_context *context)
{
	if (role != TDPELECT_ROLE_VOTER ||
	    tdp_read_choice(rulebook, context, TDPELECT_VALUE_HOUSEHOLD_NOMINEE) !=
		    TDPELECT_CHOICE_REPLACES_CAPACITY)
		return 0;
	return AGE_BIT | (uint64_t)1 << TDPELECT_FACT_CAPACITY_LOST |
	       (uint64_t)1 << TDPELECT_FACT_CAPACITY_LIMITED;
}

struct verdict {
	struct tdpelect_eligibility *answer;
	uint64_t bars_missing;
};

static void judge_criterion(struct verdict *verdict, const struct tdpelect_rule *rule,
			    int32_t fact, int satisfied)
{
	uint64_t bit = (uint64_t)1 << fact;
	int is_bar = rule->effect == TDPELECT_EFFECT_BAR;

	if (satisfied < 0) {
		verdict->answer->missing |= bit;
		if (is_bar)
			verdict->bars_missing |= bit;
	} else if (!satisfied && is_bar) {
		verdict->answer->barred |= bit;
	} else if (!satisfied) {
		verdict->answer->advised |= bit;
	}
}

/* A bar that fails, then a bar that is not known, then an advice that fails. */
static int32_t outcome_of(const struct verdict *verdict)
{
	if (verdict->answer->barred)
		return TDPELECT_ELIGIBILITY_INELIGIBLE;
	if (verdict->bars_missing)
		return TDPELECT_ELIGIBILITY_UNKNOWN;
	if (verdict->answer->advised)
		return TDPELECT_ELIGIBILITY_ADVISED_AGAINST;
	return TDPELECT_ELIGIBILITY_ELIGIBLE;
}

static void judge(const tdpelect_rulebook *rulebook, int32_t role, struct tdpelect_person person,
		  struct tdpelect_date polling_day, struct tdpelect_context *context,
		  struct tdpelect_eligibility *answer)
{
	int32_t first = role == TDPELECT_ROLE_VOTER ? TDPELECT_VALUE_VOTER_AGE
						    : TDPELECT_VALUE_CANDIDATE_AGE;
	int is_named = (int)(person.truth >> TDPELECT_FACT_NAMED_BY_HOUSEHOLD & 1);
	uint64_t replaced = is_named ? tdp_facts_replaced(rulebook, role, context) : 0;
	struct verdict verdict = {answer, 0};

	answer->implausible = tdp_is_birth_implausible(person.birth_date, polling_day);
	if (answer->implausible)
		person.birth_date = TDP_NO_DATE;
	for (int32_t fact = 0; fact < TDPELECT_FACT_LIMIT; fact++) {
		const struct tdpelect_rule *rule = tdp_read(rulebook, context, first + fact);

		if (rule && rule->kind == TDPELECT_KIND_CRITERION && !(replaced >> fact & 1))
			judge_criterion(&verdict, rule, fact,
					satisfies(rule, first + fact, fact, &person, polling_day,
						  context));
	}
	answer->outcome = outcome_of(&verdict);
}

tdpelect_status tdpelect_eligibility_judge(const tdpelect_rulebook *rulebook, int32_t role,
					   const struct tdpelect_person *person,
					   struct tdpelect_date polling_day,
					   struct tdpelect_context *context,
					   struct tdpelect_eligibility *ret_eligibility,
					   struct tdpelect_error *reterr_error)
{
	struct tdpelect_eligibility answer = {0};
	tdpelect_status status = check(rulebook, role, person, polling_day, reterr_error);

	if (status)
		return status;
	if (!ret_eligibility)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_eligibility", -1, NULL);
	judge(rulebook, role, *person, polling_day, context, &answer);
	if (!tdp_hand_out(ret_eligibility, &answer, sizeof(answer)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "ret_eligibility", -1, NULL);
	return TDPELECT_OK;
}
