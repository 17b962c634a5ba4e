/* SPDX-License-Identifier: MIT */
/* Loops that compilers turn into vector instructions: every condition is a mask, 0 or -1. This
 * file is compiled more than once; TDP_KERNELS is the name of what it makes. */
#include "kernels.h"

#include <string.h>

#include <tdpelect/majority.h>

#ifndef TDP_KERNELS
#define TDP_KERNELS tdp_kernels_portable
#endif

#define MASK(condition) (-(int32_t)(condition))
#define PICK(mask, yes, no) ((((yes) ^ (no)) & (mask)) ^ (no))

/* Says to the compiler that columns do not overlap: callers promise it. */
#if defined(__clang__)
#define EACH_ROW _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define EACH_ROW _Pragma("GCC ivdep")
#else
#define EACH_ROW
#endif

/* Each constant that is handed in makes a loop of its own. Where branches are counted there is
 * one of which both ways are taken. */
#ifdef TDP_CERTAIN_COUNTED
#define MADE_TO_MEASURE
#else
#define MADE_TO_MEASURE inline __attribute__((always_inline))
#endif

#define CONTRADICTION(name) ((int32_t)TDPELECT_CONTRADICTION(TDPELECT_FINDING_COUNT_##name))

#define EARLIEST_BIRTH 18800000 /* as in rules/eligibility.c */
#define UNKNOWN TDPELECT_UNKNOWN

static inline int32_t lesser(int32_t a, int32_t b)
{
	return a < b ? a : b;
}

static inline int32_t greater(int32_t a, int32_t b)
{
	return a > b ? a : b;
}

_Static_assert(TDPELECT_FACT_LIMIT <= 32, "facts are gone through as 32 bits");

/* Where a day or month is not known, the date is less than any that is: who is too young by it
 * is so for certain. 29 February is left to the single call, which knows the years that have
 * it; so is a block with a number that is before or after all years. */
static int judge_ages(const struct tdp_age_plan *plan, const int32_t *births, size_t row_count,
		      int32_t *ret_ages)
{
	const struct tdp_age_plan p = *plan;
	int32_t *ages = ret_ages;
	uint32_t greatest = 0, least = UINT32_MAX; /* less one: 0 is no date */
	int32_t all = 0;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t b = births[i];
		int32_t rest = (int32_t)((uint32_t)b - (uint32_t)b / 10000 * 10000);
		int32_t month = (rest * 5243) >> 19, day = rest - month * 100;
		int32_t length = (30 | (month + (month >> 3))) + 2 * MASK(month == 2);
		int32_t no_day = MASK(day == 0), no_month = MASK(month == 0);
		int32_t shifted = b + (no_day & p.month_shift) + (no_month & p.year_shift);
		int32_t implausible = MASK(b < EARLIEST_BIRTH) | MASK(b > p.latest);
		int32_t missing = implausible | p.never_known;
		int32_t late = MASK(b > p.born_by), fails = late & ~missing;
		int32_t difficult = MASK(month > 12) | MASK(day > length) | (no_month & ~no_day);

		missing |= MASK(shifted > p.born_by) & ~late;
		greatest = greatest > (uint32_t)b ? greatest : (uint32_t)b;
		least = least < (uint32_t)b - 1 ? least : (uint32_t)b - 1;
		all |= difficult;
		ages[i] = (~missing & TDP_AGE_KNOWN) | (fails & TDP_AGE_FAILS) |
			  (difficult & TDP_AGE_DIFFICULT) | (implausible & TDP_AGE_IMPLAUSIBLE);
	}
	if (greatest > 99991231 || least < 9999)
		return TDP_ALL_DIFFICULT;
	return all & TDP_SOME_DIFFICULT;
}

_Static_assert(TDPELECT_FACT_LIMIT <= 32, "facts are gone through as 32 bits");
_Static_assert(TDP_AGE_KNOWN == 1 && TDP_AGE_FAILS == 2, "the age is bit 0 of what is known");

static int judge_facts(const struct tdp_facts_plan *plan, const struct tdp_people_rows *rows,
		       const int32_t *ages, size_t row_count, const struct tdp_people_out *out,
		       int32_t *ret_outcomes)
{
	const struct tdp_facts_plan p = *plan;
	const uint64_t *known = rows->known;
	const uint64_t *truth = rows->truth;
	uint64_t *barred = out->barred;
	uint64_t *advised = out->advised;
	uint64_t *lacking = out->missing;
	int32_t *outcomes = ret_outcomes;
	uint64_t wrong = 0, seen = 0;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		uint32_t k = (uint32_t)known[i], t = (uint32_t)truth[i], age = (uint32_t)ages[i];
		uint32_t named = 0u - (t >> TDPELECT_FACT_NAMED_BY_HOUSEHOLD & 1);
		uint32_t asked = (p.bars | p.advices) & ~(p.replaced & named);
		uint32_t fails = (((t ^ p.wanted) & k) | (age >> 1 & 1)) & asked;
		uint32_t missing = ~(k | (age & 1)) & asked;
		int32_t outcome = PICK(MASK((fails & p.advices) == 0),
				       TDPELECT_ELIGIBILITY_ELIGIBLE,
				       TDPELECT_ELIGIBILITY_ADVISED_AGAINST);

		outcome = PICK(MASK((missing & p.bars) == 0), outcome,
			       TDPELECT_ELIGIBILITY_UNKNOWN);
		outcomes[i] = PICK(MASK((fails & p.bars) == 0), outcome,
				   TDPELECT_ELIGIBILITY_INELIGIBLE);
		wrong |= truth[i] & ~known[i];
		seen |= known[i];
		barred[i] = fails & p.bars;
		advised[i] = fails & p.advices;
		lacking[i] = missing;
	}
	return wrong | (seen & p.no_facts) ? TDP_ALL_DIFFICULT : 0;
}

/* Narrow columns have loops of their own: a loop is made as long as its narrowest column wants
 * it, and has not registers enough for that. */
static int judge_people(const struct tdp_age_plan *age, const struct tdp_facts_plan *facts,
			const struct tdp_people_rows *rows, size_t row_count,
			const struct tdp_people_out *out, int32_t *ret_ages)
{
	int32_t wide[TDP_BLOCK];
	uint8_t *outcomes = out->outcomes;
	int difficult = judge_ages(age, rows->births, row_count, ret_ages);

	difficult |= judge_facts(facts, rows, ret_ages, row_count, out, wide);
	EACH_ROW
	for (size_t i = 0; i < row_count; i++)
		outcomes[i] = (uint8_t)wide[i];
	return difficult;
}

/* Half of it, as nearly every law has it; the greatest count that does not pass. */
static void halve(const struct tdp_threshold *threshold, const int32_t *of, size_t row_count,
		  int32_t *ret_shorts)
{
	const int32_t *base = of;
	int32_t *shorts = ret_shorts;
	int32_t at_least = threshold->at_least;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t some = MASK(base[i] > 0);

		shorts[i] = PICK(some, ((base[i] & some) - at_least) >> 1, INT32_MAX);
	}
}

/* Any other ratio. Of an unknown base, and of 0, nothing is a share. */
static void share(const struct tdp_threshold *threshold, const int32_t *of, size_t row_count,
		  int32_t *ret_shorts)
{
	const struct tdp_threshold t = *threshold;
	const int32_t *base = of;
	int32_t *shorts = ret_shorts;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t some = MASK(base[i] > 0);

		shorts[i] = PICK(some, tdp_threshold_short(&t, base[i] & some), INT32_MAX);
	}
}

static void find_shorts(const struct tdp_threshold *threshold, const int32_t *of,
			size_t row_count, int32_t *ret_shorts)
{
	if (threshold->denominator == 2 && threshold->numerator == 1)
		halve(threshold, of, row_count, ret_shorts);
	else
		share(threshold, of, row_count, ret_shorts);
}

/* Nobody reaches a share of 0, but the least number is still told. */
static void find_needed(const struct tdp_threshold *threshold, const int32_t *of,
			const int32_t *shorts, size_t row_count, int32_t *ret_needed)
{
	const int32_t *base = of;
	const int32_t *least = shorts;
	int32_t *needed = ret_needed;
	int32_t of_nothing = 1 - threshold->at_least;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t more = least[i] - MASK(least[i] != INT32_MAX);

		more = PICK(MASK(base[i] == 0), of_nothing, more);
		needed[i] = PICK(MASK(base[i] < 0), UNKNOWN, more);
	}
}

static int find_reached(const int32_t *counts, const int32_t *of, const int32_t *shorts,
			size_t row_count, uint8_t *ret_reaches)
{
	const int32_t *count = counts;
	const int32_t *base = of;
	const int32_t *most = shorts;
	uint8_t *reaches = ret_reaches;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t usable = MASK(count[i] >= 0) & MASK(base[i] > 0);

		reaches[i] = (uint8_t)PICK(usable, MASK(count[i] > most[i]) & 1, 255);
	}
	return 0;
}

/* -1 where the count is negative, yet not the one number that stands for unknown. */
static inline int32_t is_wrong(int32_t count)
{
	return MASK(count < 0) & MASK(count != UNKNOWN);
}

/* JUDGEMENT of a quorum. More present than an electorate, known or not, leaves it open; so does
 * an electorate that is not known, of which nothing is a share. `implied`: at least so many
 * came, where nobody wrote how many. */
static inline int32_t quorum_of(int32_t electorate, int32_t present, int32_t implied,
				int32_t most)
{
	int32_t counted = MASK(present >= 0), closed = MASK(present <= electorate);
	int32_t met = MASK(PICK(counted, present, implied) > most) & closed;
	int32_t not_met = counted & closed & ~met;
	int32_t outcome = PICK(met, TDPELECT_QUORUM_OUTCOME_MET, TDPELECT_QUORUM_OUTCOME_UNKNOWN);

	return PICK(not_met, TDPELECT_QUORUM_OUTCOME_NOT_MET, outcome);
}

static int judge_quorums(const struct tdp_contest_plan *plan, const int32_t *electorates,
			 const int32_t *presents, const int32_t *shorts, size_t row_count,
			 uint8_t *ret_outcomes)
{
	const int32_t *electorate = electorates;
	const int32_t *present = presents;
	const int32_t *most = shorts;
	uint8_t *outcomes = ret_outcomes;
	int32_t given = plan->quorum_given, is_given = MASK(given != 0), wrong = 0;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t refused = is_wrong(electorate[i]) | is_wrong(present[i]);
		int32_t outcome = quorum_of(electorate[i], present[i], present[i], most[i]);

		wrong |= refused;
		outcomes[i] = (uint8_t)(PICK(is_given, given, outcome) & ~refused);
	}
	return wrong != 0;
}

/* These may wrap where a count is so great that the single call judges the row. */
static inline int32_t plus(int32_t a, int32_t b)
{
	return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t minus(int32_t a, int32_t b)
{
	return (int32_t)((uint32_t)a - (uint32_t)b);
}

/* Counts that are not known do not bound: as numbers without a sign they are the greatest. */
static inline int32_t bound_of(int32_t count)
{
	return (int32_t)((uint32_t)count < INT32_MAX ? (uint32_t)count : INT32_MAX);
}

/* As a number without a sign, UNKNOWN is more than any count, and less than what is none. */
static inline int32_t worse(int32_t a, int32_t b)
{
	return (int32_t)((uint32_t)a > (uint32_t)b ? (uint32_t)a : (uint32_t)b);
}

/* What the votes of a row come to. */
struct cast {
	int32_t sum;    /* of those that are known */
	int32_t most;
	int32_t passed; /* 0: nobody passes; ONE_PASSES and who; SEVERAL_PASS or more */
	int32_t worst;  /* negative: some are not known */
};

#define ONE_PASSES TDP_CANDIDATE_LIMIT
#define SEVERAL_PASS (2 * ONE_PASSES)

static inline void take_votes(struct cast *cast, int32_t votes, int32_t candidate, int32_t least)
{
	cast->sum = plus(cast->sum, greater(votes, 0));
	cast->most = greater(cast->most, votes);
	cast->passed += MASK(votes > least) & (ONE_PASSES + candidate);
	cast->worst = worse(cast->worst, votes);
}

/* The same for a block of rows. */
struct casts {
	int32_t sums[TDP_BLOCK];
	int32_t most[TDP_BLOCK];
	int32_t passed[TDP_BLOCK];
	int32_t worst[TDP_BLOCK];
};

static inline struct cast cast_of(const struct casts *casts, size_t row)
{
	return (struct cast){casts->sums[row], casts->most[row], casts->passed[row],
			     casts->worst[row]};
}

static void add_candidate(const struct tdp_contests *rows, size_t candidate, size_t row_count,
			  struct casts *casts)
{
	const int32_t *votes = rows->votes + candidate;
	const int32_t *least = rows->majority_short;
	size_t stride = rows->candidate_count;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		struct cast cast = cast_of(casts, i);

		take_votes(&cast, votes[i * stride], (int32_t)candidate, least[i]);
		casts->sums[i] = cast.sum;
		casts->most[i] = cast.most;
		casts->passed[i] = cast.passed;
		casts->worst[i] = cast.worst;
	}
}

static void add_votes(const struct tdp_contests *rows, size_t row_count, struct casts *ret_casts)
{
	memset(ret_casts, 0, sizeof(*ret_casts));
	for (size_t j = 0; j < rows->candidate_count; j++)
		add_candidate(rows, j, row_count, ret_casts);
}

/* The contradiction's bit where a count is over another one that bounds. */
#define OVER(left, right, name) (MASK((left) > (right)) & CONTRADICTION(name))

/* valid + invalid = returned; where that is not known, at most the next known link, even of
 * the invalid ones alone. */
static inline int32_t compare_sum(int32_t valid, int32_t invalid, int32_t returned,
				  int32_t next_known)
{
	int32_t one = MASK(invalid >= 0), both = MASK(valid >= 0) & one;
	int32_t sum = plus(greater(valid, 0), greater(invalid, 0));
	int32_t differs = MASK(sum != returned) & MASK(returned >= 0);
	int32_t over = MASK(sum > next_known) & MASK(returned < 0);

	return (both & differs & CONTRADICTION(SUM_DIFFERS)) |
	       (one & over & CONTRADICTION(SUM_OVER)) |
	       OVER(invalid, bound_of(returned), INVALID_OVER_RETURNED);
}

/* Greater counts, and what is no count, are left to the single call: no sum of others is more
 * than 31 bits hold. */
#define BEYOND (INT32_MAX / TDP_CANDIDATE_LIMIT ^ INT32_MAX)

/* What the counts of a row say of it. */
enum {
	FOUND = 1,      /* a contradiction */
	COUNTED = 2,    /* who came */
	IN_REACH = 4,   /* the electorate, of those who came, if any are known */
	ENOUGH = 8,     /* came, or must have come */
	OPEN = 16,      /* facts that could change the outcome are missing */
	PASSED_SHIFT = 8
};

/* Constants where this is inlined: `has_ballots`, without which valid ballots are the only ones
 * that may be known, and how many candidates there are whose votes were not added up before. */
static MADE_TO_MEASURE int
compare_counts(const struct tdp_contests *rows, const struct casts *casts, size_t row_count,
	       int has_ballots, size_t candidate_count, uint32_t *ret_contradictions,
	       int32_t *ret_said)
{
	const int32_t *valids = rows->links[TDP_VALID];
	const int32_t *returneds = rows->links[TDP_RETURNED];
	const int32_t *issueds = rows->links[TDP_ISSUED];
	const int32_t *presents = rows->links[TDP_PRESENT];
	const int32_t *electorates = rows->links[TDP_ELECTORATE];
	const int32_t *bases = rows->base;
	const int32_t *invalids = rows->invalid;
	const int32_t *quorum_shorts = rows->quorum_short;
	const int32_t *majority_shorts = rows->majority_short;
	const int32_t *votes = rows->votes;
	uint32_t *contradictions = ret_contradictions;
	int32_t *said = ret_said;
	int32_t seen = 0, worst = 0;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t n = electorates[i], a = presents[i], v = valids[i];
		int32_t n_most = bound_of(n), a_most = bound_of(a), counted = MASK(a >= 0);
		int32_t least = lesser(lesser(n_most, a_most), bound_of(v)), shown = v;
		int32_t found = OVER(v, a_most, VALID_OVER_PRESENT) |
				OVER(v, n_most, VALID_OVER_ELECTORATE) |
				OVER(a, n_most, PRESENT_OVER_ELECTORATE) |
				(MASK(n == 0) & CONTRADICTION(ELECTORATE_ZERO));
		int32_t least_votes = majority_shorts[i], enough, open;
		struct cast cast = {0, 0, 0, 0};

		if (!candidate_count)
			cast = cast_of(casts, i);
		for (size_t j = 0; j < candidate_count; j++)
			take_votes(&cast, votes[i * candidate_count + j], (int32_t)j, least_votes);
		seen |= n | a | v | cast.most;
		worst = worse(worse(worst, worse(n, a)), worse(v, cast.worst));
		if (has_ballots) {
			int32_t r = returneds[i], s = issueds[i], x = invalids[i];
			int32_t r_most = bound_of(r), s_most = bound_of(s);
			int32_t next = PICK(MASK(s >= 0), s, PICK(counted, a, n_most));

			seen |= r | s | x;
			worst = worse(worse(worst, r), worse(s, x));
			least = lesser(least, lesser(r_most, s_most));
			found |= OVER(v, r_most, VALID_OVER_RETURNED) |
				 OVER(v, s_most, VALID_OVER_ISSUED) |
				 OVER(r, s_most, RETURNED_OVER_ISSUED) |
				 OVER(r, a_most, RETURNED_OVER_PRESENT) |
				 OVER(r, n_most, RETURNED_OVER_ELECTORATE) |
				 OVER(s, a_most, ISSUED_OVER_PRESENT) |
				 OVER(s, n_most, ISSUED_OVER_ELECTORATE) |
				 compare_sum(v, x, r, next);
			shown = greater(plus(greater(v, 0), greater(x, 0)), greater(r, s));
		}
		found |= OVER(cast.most, least, VOTES_OVER) |
			 OVER(cast.sum, least, VOTES_SUM_OVER);
		enough = MASK(PICK(counted, a, greater(shown, cast.sum)) > quorum_shorts[i]);
		open = MASK(bases[i] < 0) |
		       (MASK(cast.worst < 0) & MASK(minus(least, cast.sum) > least_votes));
		contradictions[i] = (uint32_t)found;
		said[i] = (MASK(found != 0) & FOUND) | (counted & COUNTED) |
			  (MASK(a <= n) & IN_REACH) | (enough & ENOUGH) | (open & OPEN) |
			  lesser(cast.passed, SEVERAL_PASS) << PASSED_SHIFT;
	}
	return seen & BEYOND || is_wrong(worst) ? TDP_ALL_DIFFICULT : 0;
}

#define BYTE(condition) ((uint8_t)-(condition))

/* The first outcome that applies, in the order of rules/majority.c. More present than an
 * electorate, known or not, leave the quorum open; ballots that contradict show nothing. */
static int judge_said(const struct tdp_contest_plan *plan, const uint8_t *said,
		      const uint8_t *passed, size_t row_count, uint8_t *ret_outcomes,
		      uint8_t *ret_quorums, int8_t *ret_winners)
{
	uint8_t *outcomes = ret_outcomes;
	uint8_t *quorums = ret_quorums;
	int8_t *winners = ret_winners;
	uint8_t given = (uint8_t)plan->quorum_given, is_given = BYTE(given != 0);
	uint8_t no_rule = (uint8_t)plan->undetermined, all = 0;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		uint8_t s = said[i], p = passed[i], passes = BYTE(p != 0), quorum, outcome, elects;
		uint8_t found = BYTE((s & FOUND) != 0), open = BYTE((s & OPEN) != 0);
		uint8_t counted = BYTE((s & COUNTED) != 0), in_reach = BYTE((s & IN_REACH) != 0);
		uint8_t enough = BYTE((s & ENOUGH) != 0), difficult;

		quorum = PICK((uint8_t)(enough & in_reach & (counted | ~found)),
			      TDPELECT_QUORUM_OUTCOME_MET, TDPELECT_QUORUM_OUTCOME_UNKNOWN);
		quorum = PICK((uint8_t)(counted & in_reach & ~enough),
			      TDPELECT_QUORUM_OUTCOME_NOT_MET, quorum);
		quorum = PICK(is_given, given, quorum);
		open |= (uint8_t)(~passes & BYTE(quorum == TDPELECT_QUORUM_OUTCOME_UNKNOWN));
		outcome = PICK(passes, TDPELECT_OUTCOME_ELECTED, TDPELECT_OUTCOME_NO_WINNER);
		outcome = PICK(open, TDPELECT_OUTCOME_UNKNOWN, outcome);
		outcome = PICK(BYTE(quorum == TDPELECT_QUORUM_OUTCOME_NOT_MET),
			       TDPELECT_OUTCOME_NO_QUORUM, outcome);
		outcome = PICK(no_rule, TDPELECT_OUTCOME_UNDETERMINED, outcome);
		outcome = PICK(found, TDPELECT_OUTCOME_IRRECONCILABLE, outcome);
		elects = BYTE(outcome == TDPELECT_OUTCOME_ELECTED);
		difficult = (uint8_t)(BYTE(p == SEVERAL_PASS) &
				      (elects | BYTE(outcome == TDPELECT_OUTCOME_UNKNOWN)));
		all |= difficult;
		outcomes[i] = (uint8_t)(outcome & ~difficult);
		quorums[i] = quorum;
		winners[i] = (int8_t)PICK(elects, p - ONE_PASSES, -1);
	}
	return all & TDP_SOME_DIFFICULT;
}

static int compare_block(const struct tdp_contests *rows, size_t row_count,
			 uint32_t *ret_contradictions, int32_t *ret_said)
{
	const size_t count = rows->candidate_count;
	uint32_t *found = ret_contradictions;
	struct casts casts;

	if (rows->has_ballots && count == 1)
		return compare_counts(rows, NULL, row_count, 1, 1, found, ret_said);
	if (rows->has_ballots && count == 2)
		return compare_counts(rows, NULL, row_count, 1, 2, found, ret_said);
	if (count == 1)
		return compare_counts(rows, NULL, row_count, 0, 1, found, ret_said);
	if (count == 2)
		return compare_counts(rows, NULL, row_count, 0, 2, found, ret_said);
	add_votes(rows, row_count, &casts);
	if (rows->has_ballots)
		return compare_counts(rows, &casts, row_count, 1, 0, found, ret_said);
	return compare_counts(rows, &casts, row_count, 0, 0, found, ret_said);
}

static int judge_contests(const struct tdp_contest_plan *plan, const struct tdp_contests *rows,
			  size_t row_count, const struct tdp_contests_out *out)
{
	int32_t wide[TDP_BLOCK];
	uint8_t said[TDP_BLOCK], passed[TDP_BLOCK];
	int8_t winners[TDP_BLOCK];
	int32_t *elected = out->elected;
	int difficult = compare_block(rows, row_count, out->contradictions, wide);

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		said[i] = (uint8_t)wide[i];
		passed[i] = (uint8_t)(wide[i] >> PASSED_SHIFT);
	}
	difficult |= judge_said(plan, said, passed, row_count, out->outcomes, out->quorums,
				winners);
	EACH_ROW
	for (size_t i = 0; i < row_count; i++)
		elected[i] = winners[i];
	return difficult;
}

const struct tdp_kernels TDP_KERNELS = {
	.people = judge_people,
	.shorts = find_shorts,
	.needed = find_needed,
	.reaches = find_reached,
	.quorums = judge_quorums,
	.contests = judge_contests,
};
