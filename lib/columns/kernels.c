/* SPDX-License-Identifier: MIT */
/* Loops that compilers turn into vector instructions: every condition is a mask, 0 or -1. This
 * file is compiled more than once; TDP_KERNELS is the name of what it makes. */
#include "kernels.h"

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

/* 29 February is left to the single call, which knows the years that have it. */
static int judge_ages(const struct tdp_age_plan *plan, const int32_t *births, size_t row_count,
		      uint32_t *ret_ages)
{
	const struct tdp_age_plan p = *plan;
	const int32_t *birth = births;
	uint32_t *ages = ret_ages;
	uint32_t all = 0;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t b = birth[i];
		int32_t rest = (int32_t)((uint32_t)b - (uint32_t)b / 10000 * 10000);
		int32_t month = (rest * 5243) >> 19, day = rest - month * 100;
		int32_t length = 30 + ((month ^ (month >> 3)) & 1) + 2 * MASK(month == 2);
		int32_t no_day = MASK(day == 0), no_month = MASK(month == 0);
		int32_t none = MASK(b == 0);
		int32_t difficult = MASK(month > 12) | MASK(day > length) |
				    (no_month & ~no_day) | (MASK(b < 10000) & ~none) |
				    MASK(b > 99991231);
		int32_t earliest = b - no_day + (no_month & 100);
		int32_t shifted = (int32_t)((uint32_t)b + (uint32_t)(no_day & p.month_shift) +
					    (uint32_t)(no_month & p.year_shift));
		int32_t implausible = (MASK(b < EARLIEST_BIRTH) & ~none) |
				      MASK(earliest > p.latest);
		int32_t no_age = none | implausible | p.never_known;
		int32_t fails = MASK(earliest > p.born_by) & ~no_age;
		int32_t missing = no_age | (MASK(shifted > p.born_by) & ~fails);
		uint32_t age = (uint32_t)((missing & TDP_AGE_MISSING) |
					  (fails & TDP_AGE_FAILS) |
					  (difficult & TDP_AGE_DIFFICULT) |
					  (implausible & TDP_AGE_IMPLAUSIBLE));

		all |= age;
		ages[i] = age;
	}
	return (all & TDP_AGE_DIFFICULT) != 0;
}

_Static_assert(TDPELECT_FACT_LIMIT <= 32, "facts are gone through as 32 bits");

static int judge_facts(const struct tdp_facts_plan *plan, const uint32_t *ages,
		       const uint64_t *known, const uint64_t *truth, size_t row_count,
		       const struct tdp_people_out *out)
{
	const struct tdp_facts_plan p = *plan;
	const uint32_t *age = ages;
	const uint64_t *knows = known;
	const uint64_t *is = truth;
	uint8_t *outcomes = out->outcomes;
	uint64_t *barred = out->barred;
	uint64_t *advised = out->advised;
	uint64_t *lacking = out->missing;
	uint64_t wrong = 0;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		uint32_t k = (uint32_t)knows[i], t = (uint32_t)is[i], a = age[i];
		uint32_t named = 0u - (t >> TDPELECT_FACT_NAMED_BY_HOUSEHOLD & 1);
		uint32_t asked = (p.bars | p.advices) & ~(p.replaced & named);
		uint32_t fails = (((t ^ p.wanted) & k) | (a >> 1 & 1)) & asked;
		uint32_t missing = ((~k & ~1u) | (a & 1)) & asked;
		uint32_t is_barred = 0u - ((fails & p.bars) != 0);
		uint32_t is_unknown = 0u - ((missing & p.bars) != 0);
		uint32_t is_advised = 0u - ((fails & p.advices) != 0);
		uint32_t outcome = PICK(is_advised, (uint32_t)TDPELECT_ELIGIBILITY_ADVISED_AGAINST,
					(uint32_t)TDPELECT_ELIGIBILITY_ELIGIBLE);

		outcome = PICK(is_unknown, (uint32_t)TDPELECT_ELIGIBILITY_UNKNOWN, outcome);
		outcome = PICK(is_barred, (uint32_t)TDPELECT_ELIGIBILITY_INELIGIBLE, outcome);
		wrong |= (is[i] & ~knows[i]) | (knows[i] & p.no_facts);
		outcomes[i] = (uint8_t)outcome;
		barred[i] = fails & p.bars;
		advised[i] = fails & p.advices;
		lacking[i] = missing;
	}
	return wrong != 0;
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

/* JUDGEMENT of a quorum: `count` is who came, or at least so many. */
static inline int32_t quorum_of(int32_t electorate, int32_t present, int32_t count,
				int32_t most)
{
	int32_t is_open = MASK(electorate < 0) | MASK(present > electorate);
	int32_t short_of = PICK(MASK(present >= 0), TDPELECT_QUORUM_OUTCOME_NOT_MET,
				TDPELECT_QUORUM_OUTCOME_UNKNOWN);

	return PICK(is_open, TDPELECT_QUORUM_OUTCOME_UNKNOWN,
		    PICK(MASK(count > most), TDPELECT_QUORUM_OUTCOME_MET, short_of));
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

static inline int32_t lesser(int32_t a, int32_t b)
{
	return a < b ? a : b;
}

static inline int32_t greater(int32_t a, int32_t b)
{
	return a > b ? a : b;
}

/* The sum of two counts >= 0; what would be too much is the greatest number. */
static inline int32_t add(int32_t a, int32_t b)
{
	return a + lesser(b, INT32_MAX - a);
}

/* `is_first` is a constant where this is inlined: then there is nothing to add to. */
static MADE_TO_MEASURE void take_votes(const int32_t *votes, size_t stride, int32_t candidate,
			      const int32_t *shorts, size_t row_count,
			      const struct tdp_votes_out *out, int is_first)
{
	const int32_t *vote = votes;
	const int32_t *least = shorts;
	int32_t *sums = out->sums;
	int32_t *most = out->most;
	int32_t *passed = out->passed;
	int32_t *winners = out->winners;
	int32_t *lacking = out->lacking;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t v = vote[i * stride], passes = MASK(v > least[i]);
		int32_t sum = is_first ? greater(v, 0) : add(sums[i], greater(v, 0));

		/* what is no count at all stays the greatest sum, and that is difficult */
		sums[i] = sum | (is_wrong(v) & INT32_MAX);
		most[i] = greater(is_first ? -1 : most[i], v);
		passed[i] = is_first ? -passes : passed[i] - passes;
		winners[i] = is_first ? 0 : PICK(passes, candidate, winners[i]);
		lacking[i] = MASK(v < 0) | (is_first ? 0 : lacking[i]);
	}
}

static void count_votes(const int32_t *votes, size_t candidate_count, const int32_t *shorts,
			size_t row_count, const struct tdp_votes_out *out)
{
	if (candidate_count == 1)
		take_votes(votes, 1, 0, shorts, row_count, out, 1);
	else if (candidate_count == 2)
		take_votes(votes, 2, 0, shorts, row_count, out, 1);
	else
		take_votes(votes, candidate_count, 0, shorts, row_count, out, 1);
	for (size_t j = 1; j < candidate_count; j++) {
		if (candidate_count == 2)
			take_votes(votes + 1, 2, 1, shorts, row_count, out, 0);
		else
			take_votes(votes + j, candidate_count, (int32_t)j, shorts, row_count, out,
				   0);
	}
}

/* The contradiction's bit where a known count is over another known one. */
#define OVER(left, right, name)                                                              \
	(MASK((left) > (right)) & MASK((right) >= 0) & CONTRADICTION(name))

/* Counts that are not known do not bound. */
static inline int32_t bound_of(int32_t count)
{
	return PICK(MASK(count >= 0), count, INT32_MAX);
}

/* valid + invalid = returned; where that is not known, at most the next known link, even of
 * the invalid ones alone. */
static inline int32_t compare_sum(int32_t valid, int32_t invalid, int32_t returned,
				  int32_t next_known)
{
	int32_t one = MASK(invalid >= 0), both = MASK(valid >= 0) & one;
	int32_t sum = add(greater(valid, 0), greater(invalid, 0));
	int32_t differs = MASK(sum != returned) & MASK(returned >= 0);
	int32_t over = MASK(sum > next_known) & MASK(returned < 0);

	return (both & differs & CONTRADICTION(SUM_DIFFERS)) |
	       (one & over & CONTRADICTION(SUM_OVER)) |
	       OVER(invalid, returned, INVALID_OVER_RETURNED);
}

/* The first outcome that applies, in the order of rules/majority.c. `has_ballots` is a constant
 * where this is inlined: without it, valid ballots are the only ones that may be known. */
static MADE_TO_MEASURE int judge_rows(const struct tdp_contest_plan *plan, const struct tdp_contests *rows,
			     size_t row_count, const struct tdp_contests_out *out,
			     int has_ballots)
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
	const int32_t *sums = rows->sums;
	const int32_t *mosts = rows->most;
	const int32_t *passed = rows->passed;
	const int32_t *winners = rows->winners;
	const int32_t *lackings = rows->lacking;
	uint8_t *outcomes = out->outcomes;
	uint8_t *quorums = out->quorums;
	int32_t *elected = out->elected;
	uint32_t *contradictions = out->contradictions;
	int32_t given = plan->quorum_given, is_given = MASK(given != 0);
	int32_t no_rule = plan->undetermined, all = 0;

	EACH_ROW
	for (size_t i = 0; i < row_count; i++) {
		int32_t n = electorates[i], a = presents[i], v = valids[i], most = mosts[i];
		int32_t wrong = is_wrong(n) | is_wrong(a) | is_wrong(v);
		int32_t least = lesser(lesser(bound_of(n), bound_of(a)), bound_of(v));
		int32_t cast = sums[i], shown = greater(v, PICK(MASK(most < 0), -1, cast));
		int32_t found = OVER(v, a, VALID_OVER_PRESENT) |
				OVER(v, n, VALID_OVER_ELECTORATE) |
				OVER(a, n, PRESENT_OVER_ELECTORATE) |
				(MASK(n == 0) & CONTRADICTION(ELECTORATE_ZERO));
		int32_t quorum, passes, left, unknown, outcome, difficult;

		if (has_ballots) {
			int32_t r = returneds[i], s = issueds[i], x = invalids[i];
			int32_t next = PICK(MASK(s >= 0), s,
					    PICK(MASK(a >= 0), a, bound_of(n)));

			wrong |= is_wrong(r) | is_wrong(s) | is_wrong(x);
			least = lesser(least, lesser(bound_of(r), bound_of(s)));
			found |= OVER(v, r, VALID_OVER_RETURNED) |
				 OVER(v, s, VALID_OVER_ISSUED) |
				 OVER(r, s, RETURNED_OVER_ISSUED) |
				 OVER(r, a, RETURNED_OVER_PRESENT) |
				 OVER(r, n, RETURNED_OVER_ELECTORATE) |
				 OVER(s, a, ISSUED_OVER_PRESENT) |
				 OVER(s, n, ISSUED_OVER_ELECTORATE) |
				 compare_sum(v, x, r, next);
			shown = greater(shown, greater(r, s));
			shown = greater(shown, PICK(MASK(x >= 0), add(greater(v, 0), greater(x, 0)), -1));
			/* a sum that may be too great for the number it is held in */
			wrong |= MASK(v >= 0) & MASK(x >= 0) & MASK(add(greater(v, 0), greater(x, 0)) == INT32_MAX);
		}
		found |= (MASK(most > least) & CONTRADICTION(VOTES_OVER)) |
			 (MASK(cast > least) & CONTRADICTION(VOTES_SUM_OVER));
		quorum = quorum_of(n, a, PICK(MASK(a >= 0), a, PICK(MASK(found != 0), -1, shown)),
				   quorum_shorts[i]);
		quorum = PICK(is_given, given, quorum);
		passes = passed[i];
		left = least - cast;
		unknown = MASK(bases[i] < 0) |
			  (MASK(passes == 0) & MASK(quorum == TDPELECT_QUORUM_OUTCOME_UNKNOWN)) |
			  (lackings[i] & MASK(left > majority_shorts[i]));
		outcome = PICK(MASK(passes != 0), TDPELECT_OUTCOME_ELECTED,
			       TDPELECT_OUTCOME_NO_WINNER);
		outcome = PICK(unknown, TDPELECT_OUTCOME_UNKNOWN, outcome);
		outcome = PICK(MASK(quorum == TDPELECT_QUORUM_OUTCOME_NOT_MET),
			       TDPELECT_OUTCOME_NO_QUORUM, outcome);
		outcome = PICK(no_rule, TDPELECT_OUTCOME_UNDETERMINED, outcome);
		outcome = PICK(MASK(found != 0), TDPELECT_OUTCOME_IRRECONCILABLE, outcome);
		difficult = wrong | MASK(cast == INT32_MAX) |
			    (MASK(passes > 1) & (MASK(outcome == TDPELECT_OUTCOME_ELECTED) |
						 MASK(outcome == TDPELECT_OUTCOME_UNKNOWN)));
		all |= difficult;
		outcomes[i] = (uint8_t)(outcome & ~difficult);
		quorums[i] = (uint8_t)quorum;
		elected[i] = PICK(MASK(outcome == TDPELECT_OUTCOME_ELECTED), winners[i], -1);
		contradictions[i] = (uint32_t)found;
	}
	return all != 0;
}

static int judge_contests(const struct tdp_contest_plan *plan, const struct tdp_contests *rows,
			  int has_ballots, size_t row_count, const struct tdp_contests_out *out)
{
	return has_ballots ? judge_rows(plan, rows, row_count, out, 1)
			   : judge_rows(plan, rows, row_count, out, 0);
}

const struct tdp_kernels TDP_KERNELS = {
	.ages = judge_ages,
	.facts = judge_facts,
	.shorts = find_shorts,
	.needed = find_needed,
	.reaches = find_reached,
	.quorums = judge_quorums,
	.votes = count_votes,
	.contests = judge_contests,
};
