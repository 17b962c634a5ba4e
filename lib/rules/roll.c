/* SPDX-License-Identifier: MIT */
/* Everyone on a roll by the rules of eligibility, and what that adds up to. */
#include <tdpelect/roll.h>

#include <string.h>

#include <tdpelect/words.h>

#include "../columns/people.h"
#include "../finding.h"

struct tally {
	int64_t outcomes[TDPELECT_ELIGIBILITY_ADVISED_AGAINST + 1];
	int64_t barred[TDPELECT_FACT_LIMIT];
	int64_t advised[TDPELECT_FACT_LIMIT];
	int64_t missing[TDPELECT_FACT_LIMIT];
	int64_t implausible;
	int64_t nominees;
};

/* Where the rows of a roll are handed out; each may be NULL. */
struct outs {
	uint8_t *outcomes;
	uint64_t *barred;
	uint64_t *advised;
	uint64_t *missing;
	uint8_t *implausible;
};

/* What a block of rows is judged into, where the caller has no columns for it. */
struct block {
	uint8_t outcomes[TDP_BLOCK];
	uint64_t barred[TDP_BLOCK];
	uint64_t advised[TDP_BLOCK];
	uint64_t missing[TDP_BLOCK];
	uint8_t implausible[TDP_BLOCK];
};

static void count_facts(int64_t counts[TDPELECT_FACT_LIMIT], const uint64_t *masks,
			size_t row_count)
{
	uint64_t any = 0;

	for (size_t i = 0; i < row_count; i++)
		any |= masks[i];
	for (int32_t fact = 0; any >> fact; fact++)
		for (size_t i = 0; any >> fact & 1 && i < row_count; i++)
			counts[fact] += (int64_t)(masks[i] >> fact & 1);
}

static void take(struct tally *tally, const struct tdp_people_out *out,
		 const uint8_t *implausible, size_t row_count)
{
	for (size_t i = 0; i < row_count; i++) {
		tally->outcomes[out->outcomes[i]]++;
		tally->implausible += implausible[i];
	}
	count_facts(tally->barred, out->barred, row_count);
	count_facts(tally->advised, out->advised, row_count);
	count_facts(tally->missing, out->missing, row_count);
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
	if (tally->nominees)
		tdp_find(context, TDPELECT_FINDING_ROLL_NOMINEE_COUNTED,
			 TDPELECT_VALUE_HOUSEHOLD_NOMINEE,
			 tdp_at(TDPELECT_PLACE_DOCUMENT, -1, -1, -1), tally->nominees, 0);
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

/* Without law everyone is unknown. */
static void leave_unknown(size_t row_count, const struct tdp_people_out *out,
			  uint8_t *ret_implausible)
{
	memset(out->outcomes, TDPELECT_ELIGIBILITY_UNKNOWN, row_count);
	memset(out->barred, 0, row_count * sizeof(*out->barred));
	memset(out->advised, 0, row_count * sizeof(*out->advised));
	memset(out->missing, 0, row_count * sizeof(*out->missing));
	memset(ret_implausible, 0, row_count);
}

static tdpelect_status judge_block(const struct tdp_people *people, size_t first,
				   size_t row_count, const struct outs *outs,
				   struct tally *tally, struct tdpelect_error *error)
{
	struct block block;
	struct tdp_people_out out = {outs->outcomes ? outs->outcomes + first : block.outcomes,
				     outs->barred ? outs->barred + first : block.barred,
				     outs->advised ? outs->advised + first : block.advised,
				     outs->missing ? outs->missing + first : block.missing};
	uint8_t *implausible = outs->implausible ? outs->implausible + first : block.implausible;
	tdpelect_status status = TDPELECT_OK;

	if (people->rulebook)
		status = tdp_people_judge(people, first, row_count, &out, implausible, error);
	else
		leave_unknown(row_count, &out, implausible);
	if (!status)
		take(tally, &out, implausible, row_count);
	return status;
}

/* Every row reads the same values; the one that says what follows from being named by one's
 * household is read where these are counted. What is compared with them is traced for one person,
 * not for a roll. */
static void cover(const struct tdp_people *people, size_t row_count,
		  struct tdpelect_context *context)
{
	struct tdpelect_eligibility answer;
	struct tdpelect_context seen;

	if (!context || !people->rulebook || !row_count)
		return;
	tdpelect_context_init(&seen, NULL, 0);
	tdp_people_judge_one(people, 0, &seen, &answer, NULL);
	for (int i = 0; i < TDPELECT_COVERAGE_WORDS; i++)
		context->coverage[i] |= seen.coverage[i];
}

/* Law 10/2022, Art. 18(2), second limb: whom households named, where the law lets them. It does
 * not say who that may be. */
static int64_t count_nominees(const struct tdp_people *people, size_t row_count,
			      struct tdpelect_context *context)
{
	int64_t count = 0;

	if (people->role != TDPELECT_ROLE_VOTER)
		return 0;
	for (size_t row = 0; row < row_count; row++)
		count += (int64_t)(people->truth[row] >> TDPELECT_FACT_NAMED_BY_HOUSEHOLD & 1);
	if (!count || tdp_read_choice(people->rulebook, context, TDPELECT_VALUE_HOUSEHOLD_NOMINEE) !=
			      TDPELECT_CHOICE_REPLACES_CAPACITY)
		return 0;
	return count;
}

static tdpelect_status judge_rows(const struct tdp_people *people, size_t row_count,
				  const struct outs *outs, struct tdpelect_context *context,
				  struct tally *tally, struct tdpelect_error *error)
{
	for (size_t done = 0; done < row_count; done += TDP_BLOCK) {
		tdpelect_status status = judge_block(
			people, done, tdp_block_of(row_count, done), outs, tally, error);

		if (status)
			return status;
	}
	cover(people, row_count, context);
	if (people->rulebook)
		tally->nominees = count_nominees(people, row_count, context);
	else
		tdp_find(context, TDPELECT_FINDING_RULES_NONE_IN_FORCE, 0,
			 tdp_at(TDPELECT_PLACE_RULES, -1, -1, -1), 0, 0);
	if (!row_count)
		tdp_find(context, TDPELECT_FINDING_ROLL_EMPTY, 0,
			 tdp_at(TDPELECT_PLACE_DOCUMENT, -1, -1, -1), 0, 0);
	tell(context, people->role, tally);
	return TDPELECT_OK;
}

static tdpelect_status check(const struct tdp_people *people, size_t row_count,
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
	struct tdp_people people = {.rulebook = rulebook,
				    .role = role,
				    .polling_day = polling_day,
				    .birth_dates = birth_dates,
				    .known = known,
				    .truth = truth};
	struct outs outs = {ret_outcomes, ret_barred, ret_advised, ret_missing,
			    ret_implausible};
	tdpelect_status status = check(&people, row_count, ret_roll, reterr_error);
	struct tally tally = {0};
	struct tdpelect_roll roll;

	if (status)
		return status;
	if (tdpelect_rulebook_pack_count(rulebook) == 0)
		people.rulebook = NULL;
	else
		status = tdp_people_plan(&people, reterr_error);
	if (!status)
		status = judge_rows(&people, row_count, &outs, context, &tally, reterr_error);
	if (status)
		return status;
	roll = add_up(role, row_count, &tally);
	if (!tdp_hand_out(ret_roll, &roll, sizeof(roll)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "ret_roll", -1,
				NULL);
	return TDPELECT_OK;
}
