/* SPDX-License-Identifier: MIT */
/* Everyone on a roll by the rules of eligibility, and what that adds up to. */
#include <tdpelect/roll.h>

#include <tdpelect/words.h>

#include "../columns/birth.h"
#include "../finding.h"

struct tally {
	int64_t outcomes[TDPELECT_ELIGIBILITY_ADVISED_AGAINST + 1];
	int64_t barred[TDPELECT_FACT_LIMIT];
	int64_t advised[TDPELECT_FACT_LIMIT];
	int64_t missing[TDPELECT_FACT_LIMIT];
	int64_t implausible;
};

/* Where the rows of a roll are handed out; each may be NULL. */
struct outs {
	uint8_t *outcomes;
	uint64_t *barred;
	uint64_t *advised;
	uint64_t *missing;
	uint8_t *implausible;
};

static void count_facts(int64_t counts[TDPELECT_FACT_LIMIT], uint64_t facts)
{
	for (int32_t fact = 0; facts; fact++, facts >>= 1)
		counts[fact] += (int64_t)(facts & 1);
}

static void take(struct tally *tally, const struct outs *outs, size_t row,
		 const struct tdpelect_eligibility *answer)
{
	tally->outcomes[answer->outcome]++;
	tally->implausible += answer->implausible;
	count_facts(tally->barred, answer->barred);
	count_facts(tally->advised, answer->advised);
	count_facts(tally->missing, answer->missing);
	if (outs->outcomes)
		outs->outcomes[row] = (uint8_t)answer->outcome;
	if (outs->barred)
		outs->barred[row] = answer->barred;
	if (outs->advised)
		outs->advised[row] = answer->advised;
	if (outs->missing)
		outs->missing[row] = answer->missing;
	if (outs->implausible)
		outs->implausible[row] = (uint8_t)answer->implausible;
}

static void tell_facts(struct tdpelect_context *context, int32_t name,
		       int32_t first_value, const int64_t counts[TDPELECT_FACT_LIMIT])
{
	struct tdpelect_place at = tdp_at(TDPELECT_PLACE_DOCUMENT, -1, -1, -1);

	for (int32_t fact = 0; fact < TDPELECT_FACT_LIMIT; fact++)
		if (counts[fact])
			tdp_find(context, name, first_value + fact, at, counts[fact], 0);
}

/* Candidates are seldom meant by a roll: what speaks against them is told, and no
 * warning. */
static void tell(struct tdpelect_context *context, int32_t role,
		 const struct tally *tally)
{
	int is_voter = role == TDPELECT_ROLE_VOTER;
	int32_t first =
		is_voter ? TDPELECT_VALUE_VOTER_AGE : TDPELECT_VALUE_CANDIDATE_AGE;

	tell_facts(context,
		   is_voter ? TDPELECT_FINDING_ROLL_VOTER_BARRED
			    : TDPELECT_FINDING_ROLL_CANDIDATE_BARRED,
		   first, tally->barred);
	if (!is_voter)
		tell_facts(context, TDPELECT_FINDING_ROLL_CANDIDATE_ADVISED, first,
			   tally->advised);
	tell_facts(context,
		   is_voter ? TDPELECT_FINDING_ROLL_VOTER_MISSING
			    : TDPELECT_FINDING_ROLL_CANDIDATE_MISSING,
		   first, tally->missing);
	if (tally->implausible)
		tdp_find(context, TDPELECT_FINDING_ROLL_BIRTH_DATE_IMPLAUSIBLE, 0,
			 tdp_at(TDPELECT_PLACE_DOCUMENT, -1, -1, -1), tally->implausible,
			 0);
}

/* An advice bars nobody from voting. */
static struct tdpelect_roll add_up(int32_t role, size_t row_count,
				   const struct tally *tally)
{
	int64_t advised = tally->outcomes[TDPELECT_ELIGIBILITY_ADVISED_AGAINST];
	struct tdpelect_roll roll = {.size = sizeof(roll), .role = role};

	roll.row_count = (int64_t)row_count;
	roll.eligible_count = tally->outcomes[TDPELECT_ELIGIBILITY_ELIGIBLE];
	roll.ineligible_count = tally->outcomes[TDPELECT_ELIGIBILITY_INELIGIBLE];
	roll.unknown_count = tally->outcomes[TDPELECT_ELIGIBILITY_UNKNOWN];
	if (role == TDPELECT_ROLE_VOTER)
		roll.eligible_count += advised;
	else
		roll.advised_against_count = advised;
	return roll;
}

/* Who is on the roll, and the law. */
struct people {
	const tdpelect_rulebook *rulebook; /* NULL: none is in force */
	int32_t role;
	struct tdpelect_date polling_day;
	const int32_t *birth_dates;
	const uint64_t *known;
	const uint64_t *truth;
};

/* Without law everyone is unknown. */
static tdpelect_status judge_row(const struct people *people, size_t row,
				 struct tdpelect_context *context,
				 struct tdpelect_eligibility *answer,
				 struct tdpelect_error *error)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	tdpelect_status status;

	answer->outcome = TDPELECT_ELIGIBILITY_UNKNOWN;
	if (!people->rulebook)
		return TDPELECT_OK;
	person.birth_date = tdp_birth_of_number(people->birth_dates[row]);
	person.known = people->known[row];
	person.truth = people->truth[row];
	status = tdpelect_eligibility_judge(people->rulebook, people->role, &person,
					    people->polling_day, context, answer, error);
	if (status && error && error->size >= sizeof(*error))
		error->index = (int32_t)row;
	return status;
}

static tdpelect_status judge_rows(const struct people *people, size_t row_count,
				  const struct outs *outs,
				  struct tdpelect_context *context, struct tally *tally,
				  struct tdpelect_error *error)
{
	for (size_t row = 0; row < row_count; row++) {
		struct tdpelect_eligibility answer = {.size = sizeof(answer)};
		tdpelect_status status = judge_row(people, row, context, &answer, error);

		if (status)
			return status;
		take(tally, outs, row, &answer);
	}
	if (!people->rulebook)
		tdp_find(context, TDPELECT_FINDING_RULES_NONE_IN_FORCE, 0,
			 tdp_at(TDPELECT_PLACE_RULES, -1, -1, -1), 0, 0);
	if (!row_count)
		tdp_find(context, TDPELECT_FINDING_ROLL_EMPTY, 0,
			 tdp_at(TDPELECT_PLACE_DOCUMENT, -1, -1, -1), 0, 0);
	tell(context, people->role, tally);
	return TDPELECT_OK;
}

static tdpelect_status check(const struct people *people, size_t row_count,
			     const struct tdpelect_roll *ret_roll,
			     struct tdpelect_error *error)
{
	if (!people->rulebook || !ret_roll)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT,
				people->rulebook ? "ret_roll" : "rulebook", -1, NULL);
	if (row_count && (!people->birth_dates || !people->known || !people->truth))
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "birth_dates", -1, NULL);
	if (!tdpelect_word_name(TDPELECT_SET_ROLE, people->role))
		return tdp_fail(error, TDPELECT_ERROR_WORD, "role", -1, NULL);
	return TDPELECT_OK;
}

tdpelect_status
tdpelect_roll_judge(const tdpelect_rulebook *rulebook, int32_t role,
		    struct tdpelect_date polling_day, const int32_t *birth_dates,
		    const uint64_t *known, const uint64_t *truth, size_t row_count,
		    uint8_t *ret_outcomes, uint64_t *ret_barred, uint64_t *ret_advised,
		    uint64_t *ret_missing, uint8_t *ret_implausible,
		    struct tdpelect_context *context, struct tdpelect_roll *ret_roll,
		    struct tdpelect_error *reterr_error)
{
	struct people people = {rulebook, role, polling_day, birth_dates, known, truth};
	struct outs outs = {ret_outcomes, ret_barred, ret_advised, ret_missing,
			    ret_implausible};
	tdpelect_status status = check(&people, row_count, ret_roll, reterr_error);
	struct tally tally = {0};
	struct tdpelect_roll roll;

	if (status)
		return status;
	if (tdpelect_rulebook_pack_count(rulebook) == 0)
		people.rulebook = NULL;
	status = judge_rows(&people, row_count, &outs, context, &tally, reterr_error);
	if (status)
		return status;
	roll = add_up(role, row_count, &tally);
	if (!tdp_hand_out(ret_roll, &roll, sizeof(roll)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "ret_roll", -1,
				NULL);
	return TDPELECT_OK;
}
