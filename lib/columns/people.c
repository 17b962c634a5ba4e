/* SPDX-License-Identifier: MIT */
#include "people.h"

#include "../date.h"
#include "../finding.h"
#include "../rules/eligibility.h"
#include "birth.h"

static int32_t number_of(struct tdpelect_date date)
{
	return date.year * 10000 + date.month * 100 + date.day;
}

/* Of age is who was born on `born_by` or before. Whose day of birth is not known is of age where
 * the last day of the month is not later, so the month counts as a day that is one too early
 * where that day is later; so does the year. */
static void plan_age(const tdpelect_rulebook *rulebook, int32_t value,
		     struct tdpelect_date polling_day, struct tdp_age_plan *plan)
{
	const struct tdpelect_rule *rule = tdp_read(rulebook, NULL, value);
	struct tdpelect_date last = polling_day;
	int32_t by_month, by_year;

	*plan = (struct tdp_age_plan){.latest = INT32_MAX, .never_known = -1};
	if (!tdp_date_is_set(polling_day))
		return;
	plan->latest = number_of(polling_day);
	plan->never_known = 0;
	if (!rule || rule->kind != TDPELECT_KIND_CRITERION)
		return;
	last.year = (int16_t)(polling_day.year - rule->first);
	plan->born_by = number_of(last);
	by_month = last.year * 10000 + last.month * 100 -
		   (last.day < tdp_date_month_length(last.year, last.month));
	by_year = last.year * 10000 - (last.month < 12 || last.day < 31);
	plan->month_shift = plan->born_by - by_month;
	plan->year_shift = by_month - by_year;
}

/* One criterion a fact, from that of the age on. */
static void plan_facts(const tdpelect_rulebook *rulebook, int32_t role, int32_t first,
		       struct tdp_facts_plan *plan)
{
	*plan = (struct tdp_facts_plan){.no_facts = ~(((uint64_t)1 << TDPELECT_FACT_LIMIT) - 2)};
	for (int32_t fact = 0; fact < TDPELECT_FACT_LIMIT; fact++) {
		const struct tdpelect_rule *rule = tdp_read(rulebook, NULL, first + fact);
		uint32_t bit = (uint32_t)1 << fact;

		if (!rule || rule->kind != TDPELECT_KIND_CRITERION)
			continue;
		if (rule->effect == TDPELECT_EFFECT_BAR)
			plan->bars |= bit;
		else
			plan->advices |= bit;
		if (fact != TDPELECT_FACT_AGE && rule->first)
			plan->wanted |= bit;
	}
	plan->replaced = (uint32_t)tdp_facts_replaced(rulebook, role, NULL);
}

/* Nobody in particular is judged first: what is wrong with the call is told at once. */
tdpelect_status tdp_people_plan(struct tdp_people *people, struct tdpelect_error *error)
{
	struct tdpelect_person nobody = TDPELECT_PERSON_INIT;
	struct tdpelect_eligibility answer = TDPELECT_ELIGIBILITY_INIT;
	int32_t first = people->role == TDPELECT_ROLE_VOTER ? TDPELECT_VALUE_VOTER_AGE
							    : TDPELECT_VALUE_CANDIDATE_AGE;
	tdpelect_status status =
		tdpelect_eligibility_judge(people->rulebook, people->role, &nobody,
					   people->polling_day, NULL, &answer, error);

	if (status)
		return status;
	plan_age(people->rulebook, first, people->polling_day, &people->age);
	plan_facts(people->rulebook, people->role, first, &people->facts);
	return TDPELECT_OK;
}

tdpelect_status tdp_people_judge_one(const struct tdp_people *people, size_t row,
				     struct tdpelect_context *context,
				     struct tdpelect_eligibility *ret_answer,
				     struct tdpelect_error *error)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;

	ret_answer->size = sizeof(*ret_answer);
	person.birth_date = tdp_birth_of_number(people->birth_dates[row]);
	person.known = people->known[row];
	person.truth = people->truth[row];
	return tdp_fail_at_row(error,
			       tdpelect_eligibility_judge(people->rulebook, people->role, &person,
							  people->polling_day, context,
							  ret_answer, error),
			       row);
}

static tdpelect_status settle(const struct tdp_people *people, size_t first, size_t index,
			      const struct tdp_people_out *out, uint8_t *ret_implausible,
			      struct tdpelect_error *error)
{
	struct tdpelect_eligibility answer;
	tdpelect_status status =
		tdp_people_judge_one(people, first + index, NULL, &answer, error);

	if (status)
		return status;
	out->outcomes[index] = (uint8_t)answer.outcome;
	out->barred[index] = answer.barred;
	out->advised[index] = answer.advised;
	out->missing[index] = answer.missing;
	if (ret_implausible)
		ret_implausible[index] = (uint8_t)answer.implausible;
	return TDPELECT_OK;
}

tdpelect_status tdp_people_judge(const struct tdp_people *people, size_t first, size_t row_count,
				 const struct tdp_people_out *out, uint8_t *ret_implausible,
				 struct tdpelect_error *error)
{
	struct tdp_people_rows rows = {people->birth_dates + first, people->known + first,
				       people->truth + first};
	int32_t ages[TDP_BLOCK];
	tdpelect_status status = TDPELECT_OK;
	int difficult = tdp_kernels()->people(&people->age, &people->facts, &rows, row_count, out,
					      ages);

	for (size_t i = 0; ret_implausible && i < row_count; i++)
		ret_implausible[i] = ages[i] & TDP_AGE_IMPLAUSIBLE && rows.births[i];
	for (size_t i = 0; !status && difficult && i < row_count; i++)
		if (difficult & TDP_ALL_DIFFICULT || ages[i] & TDP_AGE_DIFFICULT)
			status = settle(people, first, i, out, ret_implausible, error);
	return status;
}
