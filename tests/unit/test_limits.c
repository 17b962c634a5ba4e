/* SPDX-License-Identifier: MIT */
/* Every limit of the core: what is just within it is taken, the next is refused, and what was
 * there before is as it was. */
#include "election_support.h"

#include <stdio.h>
#include <stdlib.h>

static int begin(void **unused __attribute__((unused)))
{
	start_bare(UNKNOWN);
	return 0;
}

static const char *id_of(int i)
{
	static char id[16];

	snprintf(id, sizeof(id), "c%d", i);
	return id;
}

TEST(a_hundred_offices_are_the_most)
{
	int32_t at = -1;

	for (int i = 0; i < TDPELECT_OFFICE_LIMIT; i++)
		add_office(id_of(i), 1);
	assert_refused(tdpelect_election_add_office(election, "one-more", 1, &at, &error),
		       TDPELECT_ERROR_SIZE, "office", -1, "too large");
	assert_int_equal(at, -1);
	assert_int_equal(tdpelect_election_office_count(election), TDPELECT_OFFICE_LIMIT);
}

TEST(an_office_has_at_most_64_seats)
{
	int32_t at = -1;

	add_office("head", TDPELECT_SEAT_LIMIT);
	assert_refused(tdpelect_election_add_office(election, "deputy", TDPELECT_SEAT_LIMIT + 1,
						    &at, &error),
		       TDPELECT_ERROR_RANGE, "seats", -1, "an office has 1 to 64 seats");
}

TEST(ten_thousand_rounds_are_the_most)
{
	struct tdpelect_round round = new_round(NO_DATE, UNKNOWN);
	int32_t at = -1;

	for (int i = 0; i < TDPELECT_ROUND_LIMIT; i++)
		assert_int_equal(add_conference(NO_DATE, UNKNOWN), i);
	assert_refused(tdpelect_election_add_round(election, &round, &at, &error),
		       TDPELECT_ERROR_SIZE, "round", -1, "too large");
}

TEST(a_hundred_packs_are_the_highest_stack)
{
	for (int i = 0; i < TDPELECT_STACK_LIMIT; i++)
		assert_ok(tdpelect_election_add_pack(election, id_of(i), &error));
	assert_refused(tdpelect_election_add_pack(election, "one-more", &error),
		       TDPELECT_ERROR_SIZE, "pack_id", -1, "too large");
}

TEST(an_id_has_at_most_64_letters)
{
	char id[TDPELECT_ID_LIMIT + 2] = {0};

	memset(id, 'x', TDPELECT_ID_LIMIT);
	assert_ok(tdpelect_election_add_pack(election, id, &error));
	id[TDPELECT_ID_LIMIT] = 'x';
	assert_refused(tdpelect_election_add_pack(election, id, &error), TDPELECT_ERROR_ID,
		       "pack_id", -1, "an id");
}

TEST(a_million_clusters_are_the_most)
{
	int32_t round = add_conference(NO_DATE, UNKNOWN);

	for (int i = 0; i < TDPELECT_LIST_LIMIT; i++)
		if (tdpelect_election_add_cluster(election, round, 1, 1, &error))
			fail_msg("cluster %d is refused", i);
	assert_refused(tdpelect_election_add_cluster(election, round, 1, 1, &error),
		       TDPELECT_ERROR_SIZE, "", -1, "too large");
}

/* Their ids are kept beside them: both know the limit. */
TEST(a_million_names_are_the_most_that_votes_are_for)
{
	int32_t round = add_conference(NO_DATE, UNKNOWN), contest;

	add_office("head", 1);
	contest = add_contest(round, "head", new_contest(UNKNOWN));
	for (int i = 0; i < TDPELECT_LIST_LIMIT; i++)
		if (tdpelect_election_set_votes(election, round, contest, id_of(i), 1, UNKNOWN,
						UNKNOWN, &error))
			fail_msg("name %d is refused", i);
	assert_refused(tdpelect_election_set_votes(election, round, contest, "one-more", 1,
						   UNKNOWN, UNKNOWN, &error),
		       TDPELECT_ERROR_SIZE, "", -1, "too large");
	assert_ok(tdpelect_election_set_votes(election, round, contest, "c7", 2, UNKNOWN, UNKNOWN,
					      &error));
}

TEST(a_million_marks_are_the_most)
{
	int32_t round = add_conference(NO_DATE, UNKNOWN), contest;

	add_office("head", 1);
	contest = add_contest(round, "head", new_contest(UNKNOWN));
	for (int i = 0; i < TDPELECT_LIST_LIMIT; i++)
		if (tdpelect_election_add_papers(election, round, contest, 1, 1, &error)
		    || tdpelect_election_add_mark(election, round, contest, "A", &error))
			fail_msg("paper %d is refused", i);
	assert_refused(tdpelect_election_add_papers(election, round, contest, 1, 1, &error),
		       TDPELECT_ERROR_SIZE, "", -1, "too large");
	assert_refused(tdpelect_election_add_mark(election, round, contest, "B", &error),
		       TDPELECT_ERROR_SIZE, "", -1, "too large");
}

/* A pack that says one thing, as often as wanted, each year anew. */
static struct tdpelect_pack_entry entries[TDPELECT_PACK_VALUE_LIMIT + 1];
static struct tdpelect_citation laws[TDPELECT_PACK_LIST_LIMIT + 1];
static struct tdpelect_step_of_households steps[TDPELECT_PACK_LIST_LIMIT + 1];
static const char *under[TDPELECT_PACK_LIST_LIMIT + 1];

static struct tdpelect_pack pack_of(size_t entry_count, size_t law_count)
{
	struct tdpelect_pack pack = TDPELECT_PACK_INIT;
	struct tdpelect_rule rule = TDPELECT_RULE_INIT;

	for (size_t i = 0; i < COUNT_OF(laws); i++)
		laws[i] = (struct tdpelect_citation){"p", "8", NULL, NULL,
						     TDPELECT_EVIDENCE_QUOTED, 0};
	rule.kind = TDPELECT_KIND_NONE;
	rule.laws = laws;
	rule.law_count = law_count;
	for (size_t i = 0; i < COUNT_OF(entries); i++)
		entries[i] = (struct tdpelect_pack_entry){
			.value = TDPELECT_VALUE_REVOTE_DAYS, .from = date_of(1000 + (int)i, 1, 1),
			.to = date_of(1000 + (int)i, 12, 31), .rule = rule};
	pack.id = "p";
	pack.jurisdiction = "VN";
	pack.entries = entries;
	pack.entry_count = entry_count;
	return pack;
}

TEST(a_pack_tells_at_most_a_thousand_values)
{
	struct tdpelect_pack pack = pack_of(TDPELECT_PACK_VALUE_LIMIT, 1);

	assert_ok(tdpelect_pack_check(&pack, &error));
	pack.entry_count++;
	assert_refused(tdpelect_pack_check(&pack, &error), TDPELECT_ERROR_SIZE, "/values", -1,
		       "too large");
}

TEST(a_value_rests_on_at_most_a_hundred_articles)
{
	struct tdpelect_pack pack = pack_of(1, TDPELECT_PACK_LIST_LIMIT);

	assert_ok(tdpelect_pack_check(&pack, &error));
	pack = pack_of(1, TDPELECT_PACK_LIST_LIMIT + 1);
	assert_refused(tdpelect_pack_check(&pack, &error), TDPELECT_ERROR_PACK,
		       "/values/revote.days/laws", 0, "there are too many laws");
}

TEST(seats_rise_in_at_most_a_hundred_steps)
{
	struct tdpelect_pack pack = pack_of(1, 1);

	for (int i = 0; i < (int)COUNT_OF(steps); i++)
		steps[i] = (struct tdpelect_step_of_households){i, 1};
	entries[0].value = TDPELECT_VALUE_DEPUTY_SEATS;
	entries[0].rule.kind = TDPELECT_KIND_STEPS;
	entries[0].rule.steps = steps;
	entries[0].rule.step_count = TDPELECT_PACK_LIST_LIMIT;
	assert_ok(tdpelect_pack_check(&pack, &error));
	entries[0].rule.step_count++;
	assert_refused(tdpelect_pack_check(&pack, &error), TDPELECT_ERROR_PACK,
		       "/values/deputy.seats/steps", 0, "there are too many steps");
}

TEST(a_pack_rests_on_at_most_a_hundred_others)
{
	struct tdpelect_pack pack = pack_of(1, 1);

	for (size_t i = 0; i < COUNT_OF(under); i++)
		under[i] = "other";
	pack.under = under;
	pack.under_count = TDPELECT_PACK_LIST_LIMIT;
	assert_ok(tdpelect_pack_check(&pack, &error));
	pack.under_count++;
	assert_refused(tdpelect_pack_check(&pack, &error), TDPELECT_ERROR_SIZE, "/under", -1,
		       "too large");
}

#define limit_test(name) cmocka_unit_test_setup_teardown(name, begin, end_election)

int main(void)
{
	const struct CMUnitTest tests[] = {
		limit_test(a_hundred_offices_are_the_most),
		limit_test(an_office_has_at_most_64_seats),
		limit_test(ten_thousand_rounds_are_the_most),
		limit_test(a_hundred_packs_are_the_highest_stack),
		limit_test(an_id_has_at_most_64_letters),
		limit_test(a_million_clusters_are_the_most),
		limit_test(a_million_names_are_the_most_that_votes_are_for),
		limit_test(a_million_marks_are_the_most),
		cmocka_unit_test(a_pack_tells_at_most_a_thousand_values),
		cmocka_unit_test(a_value_rests_on_at_most_a_hundred_articles),
		cmocka_unit_test(seats_rise_in_at_most_a_hundred_steps),
		cmocka_unit_test(a_pack_rests_on_at_most_a_hundred_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
