/* SPDX-License-Identifier: MIT */
/* Every electorate of 0 to 2000 and every number of votes, for every ratio of every pack. */
#include "law_support.h"

#include "fraction.h"

#define MOST 2000
#define COMPARISONS 2
#define RATIO_ROOM 64

static const int32_t comparisons[COMPARISONS] = {TDPELECT_COMPARE_MORE_THAN,
						 TDPELECT_COMPARE_AT_LEAST};
static struct tdpelect_fraction ratios[RATIO_ROOM];
static size_t ratio_count;

static void add_ratio(int32_t numerator, int32_t denominator)
{
	for (size_t i = 0; i < ratio_count; i++)
		if (ratios[i].numerator == numerator && ratios[i].denominator == denominator)
			return;
	assert_true(ratio_count < RATIO_ROOM);
	ratios[ratio_count++] = (struct tdpelect_fraction){numerator, denominator};
}

/* Those of the packs, and small ones that some law may bring. */
static int gather(void **state __attribute__((unused)))
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < packs[i]->entry_count; j++)
			if (packs[i]->entries[j].rule.kind == TDPELECT_KIND_RATIO)
				add_ratio(packs[i]->entries[j].rule.first,
					  packs[i]->entries[j].rule.second);
	assert_true(ratio_count > 0);
	for (int32_t denominator = 1; denominator <= 5; denominator++)
		for (int32_t numerator = 1; numerator <= denominator; numerator++)
			add_ratio(numerator, denominator);
	return open_laws(state);
}

/* The share of an electorate that grows by one: told by adding up, never by multiplying. */
struct share {
	int32_t whole, rest;
};

static void grow(struct share *share, struct tdpelect_fraction ratio)
{
	share->rest += ratio.numerator;
	while (share->rest >= ratio.denominator) {
		share->rest -= ratio.denominator;
		share->whole++;
	}
}

static int32_t least_over(const struct share *share, int32_t compare)
{
	return share->whole + (compare == TDPELECT_COMPARE_MORE_THAN || share->rest > 0);
}

static void prove_ratio(struct tdpelect_fraction ratio, int32_t compare)
{
	struct share share = {0, 0};
	int32_t before = 0;

	for (int32_t votes = 0; votes <= MOST; votes++)
		assert_false(tdp_fraction_reaches(ratio, compare, votes, 0));
	for (int32_t of = 1; of <= MOST; of++) {
		int32_t needed = tdp_fraction_needed(ratio, compare, of);

		grow(&share, ratio);
		assert_int_equal(needed, least_over(&share, compare));
		assert_true(needed >= before && needed <= before + 1 + (of == 1));
		for (int32_t votes = 0; votes <= MOST; votes++)
			if (tdp_fraction_reaches(ratio, compare, votes, of) != (votes >= needed))
				fail_msg("%d of %d", (int)votes, (int)of);
		before = needed;
	}
}

TEST(what_is_needed_is_the_least_number_that_passes_and_every_greater_one_passes)
{
	for (size_t i = 0; i < ratio_count; i++)
		for (int j = 0; j < COMPARISONS; j++)
			prove_ratio(ratios[i], comparisons[j]);
}

/* One candidate, everybody present: every pair of electorate and votes, through the columns. */
static void prove_majority(const tdpelect_rulebook *law)
{
	static int32_t electorates[MOST + 1], votes[MOST + 1], elected[MOST + 1], needed[MOST + 1];
	static uint8_t outcomes[MOST + 1];

	for (int32_t of = 0; of <= MOST; of++) {
		for (int32_t i = 0; i <= MOST; i++) {
			electorates[i] = of;
			votes[i] = i;
		}
		assert_ok(tdpelect_majority_columns(law, electorates, electorates, NULL, NULL, NULL,
						    NULL, votes, MOST + 1, 1, outcomes, elected,
						    needed, NULL, NULL, &error));
		for (int32_t i = 0; i <= MOST; i++) {
			int32_t expected = of == 0 || i > of ? TDPELECT_OUTCOME_IRRECONCILABLE
					   : i > of - i	     ? TDPELECT_OUTCOME_ELECTED
							     : TDPELECT_OUTCOME_NO_WINNER;

			assert_word(OUTCOME, outcomes[i], expected);
			assert_int_equal(elected[i],
					 expected == TDPELECT_OUTCOME_ELECTED ? 0 : -1);
		}
	}
}

TEST(exactly_one_outcome_follows_and_more_than_half_of_all_elects)
{
	prove_majority(law_2008);
	prove_majority(law_2022);
}

static void prove_quorum(const tdpelect_rulebook *law)
{
	static int32_t electorates[MOST + 1], present[MOST + 1], needed[MOST + 1];
	static uint8_t outcomes[MOST + 1];

	for (int32_t of = 0; of <= MOST; of++) {
		for (int32_t i = 0; i <= MOST; i++) {
			electorates[i] = of;
			present[i] = i;
		}
		assert_ok(tdpelect_quorum_columns(law, TDPELECT_FORM_CONFERENCE, electorates,
						  present, MOST + 1, outcomes, needed, &error));
		for (int32_t i = 0; i <= MOST; i++) {
			int32_t expected = i > of	? TDPELECT_QUORUM_OUTCOME_UNKNOWN
					   : i > of - i ? TDPELECT_QUORUM_OUTCOME_MET
							: TDPELECT_QUORUM_OUTCOME_NOT_MET;

			assert_word(QUORUM_OUTCOME, outcomes[i], expected);
			assert_int_equal(needed[i], of / 2 + 1);
		}
	}
}

TEST(more_than_half_of_all_must_attend)
{
	prove_quorum(law_2008);
	prove_quorum(law_2022);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			what_is_needed_is_the_least_number_that_passes_and_every_greater_one_passes),
		cmocka_unit_test(exactly_one_outcome_follows_and_more_than_half_of_all_elects),
		cmocka_unit_test(more_than_half_of_all_must_attend),
	};

	return cmocka_run_group_tests(tests, gather, close_laws);
}
