/* SPDX-License-Identifier: MIT */
/* The facts, checked where they enter. What they come to is test_decision.c's. */
#include "election.h"

#include "election_support.h"

#include <stdio.h>

static const struct tdpelect_date day = {2017, 11, 12};

TEST(an_election_has_its_unit_and_its_offices)
{
	start(200);
	add_office("deputy", 2);
	assert_string_equal(tdpelect_election_unit_id(election), "unit-1");
	assert_int_equal(tdpelect_election_office_count(election), 2);
	assert_string_equal(tdpelect_election_office(election, 0), "head");
	assert_string_equal(tdpelect_election_office(election, 1), "deputy");
	assert_null(tdpelect_election_office(election, 2));
}

TEST(of_no_election_nothing_is_told)
{
	assert_null(tdpelect_election_unit_id(NULL));
	assert_int_equal(tdpelect_election_office_count(NULL), 0);
	assert_null(tdpelect_election_office(NULL, 0));
	tdpelect_election_free(NULL);
}

TEST(what_is_handed_in_is_copied)
{
	char unit[] = "unit-9", office[] = "head", place[] = "VN", id[] = "A";
	struct tdpelect_election_facts mine;

	end_election(NULL);
	tdpelect_election_facts_init(&mine);
	mine.electorate_count = 100;
	assert_ok(tdpelect_election_new(unit, &election, &error));
	assert_ok(tdpelect_election_set_place(election, place, NO_DATE, &error));
	assert_ok(tdpelect_election_set_facts(election, &mine, &error));
	add_office(office, 1);
	add_candidate(0, id);
	memset(unit, 'x', 6);
	memset(office, 'x', 4);
	memset(id, 'x', 1);
	memset(&mine, 0xff, sizeof(mine));
	assert_string_equal(tdpelect_election_unit_id(election), "unit-9");
	assert_string_equal(tdpelect_election_office(election, 0), "head");
}

TEST(an_id_that_is_none_is_refused_everywhere)
{
	tdpelect_election *other = NULL;
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	const struct tdpelect_printed_percent none = TDPELECT_PRINTED_PERCENT_NONE;
	int32_t index = 7;

	start(200);
	add_contest(add_conference(day, 100), "head", contest);
	assert_refused(tdpelect_election_new("tổ 7", &other, &error), TDPELECT_ERROR_ID,
		       "unit_id", -1, "an id that is not");
	assert_refused(tdpelect_election_new(NULL, &other, &error), TDPELECT_ERROR_ID, "unit_id",
		       -1, "");
	assert_refused(tdpelect_election_add_office(election, "the head", 1, &index, &error),
		       TDPELECT_ERROR_ID, "office", -1, "");
	assert_refused(tdpelect_election_add_candidate(election, 0, "", 0, 0, NULL, &error),
		       TDPELECT_ERROR_ID, "candidate_id", -1, "");
	assert_refused(tdpelect_election_set_votes(election, 0, 0, "a b", 1, UNKNOWN, UNKNOWN,
						   &error),
		       TDPELECT_ERROR_ID, "candidate_id", -1, "");
	assert_refused(tdpelect_election_set_published_votes(election, 0, 0, NULL, 1, none,
							     &error),
		       TDPELECT_ERROR_ID, "candidate_id", -1, "");
	assert_refused(tdpelect_election_add_published_elected(election, 0, 0, "?", &error),
		       TDPELECT_ERROR_ID, "candidate_id", -1, "");
	assert_null(other);
	assert_int_equal(index, 7);
}

TEST(the_same_thing_twice_is_refused)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	int32_t index = 7;

	start(200);
	add_contest(add_conference(day, 100), "head", contest);
	assert_refused(tdpelect_election_add_office(election, "head", 1, &index, &error),
		       TDPELECT_ERROR_DUPLICATE, "office", -1, "");
	assert_refused(tdpelect_election_add_candidate(election, 0, "A", 0, 0, NULL, &error),
		       TDPELECT_ERROR_DUPLICATE, "candidate_id", -1, "");
	assert_refused(tdpelect_election_add_contest(election, 0, "head", &contest, &index,
						     &error),
		       TDPELECT_ERROR_DUPLICATE, "office", -1,
		       "a round has one contest for an office");
	assert_int_equal(index, 7);
	assert_int_equal(tdpelect_election_office_count(election), 1);
}

TEST(one_name_may_stand_for_two_offices)
{
	start(200);
	add_candidate(add_office("deputy", 1), "A");
}

TEST(what_is_not_there_cannot_be_added_to)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	int32_t index = 7;

	start(200);
	add_conference(day, 100);
	assert_refused(tdpelect_election_add_candidate(election, 1, "C", 0, 0, NULL, &error),
		       TDPELECT_ERROR_REFERENCE, "office", -1, "");
	assert_refused(tdpelect_election_add_candidate(election, -1, "C", 0, 0, NULL, &error),
		       TDPELECT_ERROR_REFERENCE, "office", -1, "");
	assert_refused(tdpelect_election_add_cluster(election, 1, 10, 5, &error),
		       TDPELECT_ERROR_REFERENCE, "round", -1, "");
	assert_refused(tdpelect_election_add_breach(election, -1, TDPELECT_BREACH_OTHER, 0,
						    NO_DATE, &error),
		       TDPELECT_ERROR_REFERENCE, "round", -1, "");
	assert_refused(tdpelect_election_add_contest(election, 0, "deputy", &contest, &index,
						     &error),
		       TDPELECT_ERROR_REFERENCE, "office", -1, "the contest is for an office");
	assert_refused(tdpelect_election_add_contest(election, 5, "head", &contest, &index,
						     &error),
		       TDPELECT_ERROR_REFERENCE, "round", -1, "");
	assert_refused(tdpelect_election_set_votes(election, 0, 0, "A", 1, UNKNOWN, UNKNOWN,
						   &error),
		       TDPELECT_ERROR_REFERENCE, "contest", -1, "");
	assert_refused(tdpelect_election_add_published_elected(election, 0, -1, "A", &error),
		       TDPELECT_ERROR_REFERENCE, "contest", -1, "");
	assert_int_equal(index, 7);
}

TEST(an_office_has_1_to_64_seats)
{
	int32_t index;

	start(200);
	add_office("most", 64);
	assert_refused(tdpelect_election_add_office(election, "none", 0, &index, &error),
		       TDPELECT_ERROR_RANGE, "seats", -1, "an office has 1 to 64 seats");
	assert_refused(tdpelect_election_add_office(election, "many", 65, &index, &error),
		       TDPELECT_ERROR_RANGE, "seats", -1, "");
}

static void refuse_facts(int32_t code, const char *path)
{
	assert_refused(tdpelect_election_set_facts(election, &facts, &error), code, path, -1, "");
	tdpelect_election_facts_init(&facts);
	assert_ok(tdpelect_election_set_facts(election, &facts, &error));
}

TEST(facts_that_cannot_be_are_refused)
{
	start(200);
	facts.household_count = -1;
	refuse_facts(TDPELECT_ERROR_RANGE, "household_count");
	facts.electorate_count = INT32_MIN + 1;
	refuse_facts(TDPELECT_ERROR_RANGE, "electorate_count");
	facts.petition_households = -1;
	refuse_facts(TDPELECT_ERROR_RANGE, "petition_households");
	facts.team_members = -1;
	refuse_facts(TDPELECT_ERROR_RANGE, "team_members");
	facts.counting_board_members = -1;
	refuse_facts(TDPELECT_ERROR_RANGE, "counting_board_members");
	facts.witnesses = -1;
	refuse_facts(TDPELECT_ERROR_RANGE, "witnesses");
	facts.signing_representatives = -1;
	refuse_facts(TDPELECT_ERROR_RANGE, "signing_representatives");
	facts.front_head_holds_office = 2;
	refuse_facts(TDPELECT_ERROR_RANGE, "front_head_holds_office");
	facts.signed_by_head = -1;
	refuse_facts(TDPELECT_ERROR_RANGE, "signed_by_head");
	facts.signed_by_front_head = 2;
	refuse_facts(TDPELECT_ERROR_RANGE, "signed_by_front_head");
	facts.release_ground = 12;
	refuse_facts(TDPELECT_ERROR_WORD, "facts");
	facts.release_initiator = -1;
	refuse_facts(TDPELECT_ERROR_WORD, "facts");
	facts.release_chair = 5;
	refuse_facts(TDPELECT_ERROR_WORD, "facts");
	facts.electorate_kind = 3;
	refuse_facts(TDPELECT_ERROR_WORD, "facts");
	facts.recognition = 5;
	refuse_facts(TDPELECT_ERROR_WORD, "facts");
	facts.team_head = -1;
	refuse_facts(TDPELECT_ERROR_WORD, "facts");
	facts.as_of = date_of(2017, 11, 31);
	refuse_facts(TDPELECT_ERROR_DATE_IMPOSSIBLE, "facts");
}

static void refuse_round(struct tdpelect_round round, int32_t code, const char *path)
{
	int32_t index = 7;

	assert_refused(tdpelect_election_add_round(election, &round, &index, &error), code, path,
		       -1, "");
	assert_int_equal(index, 7);
}

TEST(a_round_that_cannot_be_is_refused)
{
	struct tdpelect_round round;

	start(200);
	round = new_round(day, -1);
	refuse_round(round, TDPELECT_ERROR_RANGE, "present_count");
	round = new_round(day, 1);
	round.electorate_count = -1;
	refuse_round(round, TDPELECT_ERROR_RANGE, "electorate_count");
	round = new_round(day, 1);
	round.published_present = -1;
	refuse_round(round, TDPELECT_ERROR_RANGE, "present_count");
	round = new_round(day, 1);
	round.households_without_representative = -1;
	refuse_round(round, TDPELECT_ERROR_RANGE, "households_without_representative");
	round = new_round(day, 1);
	round.form = 4;
	refuse_round(round, TDPELECT_ERROR_WORD, "form");
	round = new_round(day, 1);
	round.method = 3;
	refuse_round(round, TDPELECT_ERROR_WORD, "method");
	round = new_round(day, 1);
	round.electorate_kind = -1;
	refuse_round(round, TDPELECT_ERROR_WORD, "electorate_kind");
	round = new_round(date_of(2017, 11, 31), 1);
	refuse_round(round, TDPELECT_ERROR_DATE_IMPOSSIBLE, "date");
}

static void refuse_contest(struct tdpelect_contest contest, int32_t code, const char *path)
{
	int32_t index = 7;

	assert_refused(tdpelect_election_add_contest(election, 0, "head", &contest, &index,
						     &error),
		       code, path, -1, "");
	assert_int_equal(index, 7);
}

TEST(a_contest_that_cannot_be_is_refused)
{
	struct tdpelect_contest contest = new_contest(-1);

	start(200);
	add_conference(day, 100);
	refuse_contest(contest, TDPELECT_ERROR_RANGE, "ballots");
	contest = new_contest(1);
	contest.published_invalid = -1;
	refuse_contest(contest, TDPELECT_ERROR_RANGE, "published");
	contest = new_contest(1);
	contest.kind = 3;
	refuse_contest(contest, TDPELECT_ERROR_WORD, "kind");
	contest = new_contest(1);
	contest.reported = 13;
	refuse_contest(contest, TDPELECT_ERROR_WORD, "reported");
	contest = new_contest(1);
	contest.published_outcome = -1;
	refuse_contest(contest, TDPELECT_ERROR_WORD, "published_outcome");
}

TEST(no_release_elects_and_no_election_releases)
{
	struct tdpelect_contest contest = new_contest(1);
	int32_t index;

	start(200);
	add_conference(day, 100);
	contest.reported = TDPELECT_OUTCOME_NOT_RELEASED;
	refuse_contest(contest, TDPELECT_ERROR_WORD, "reported");
	contest.kind = TDPELECT_CONTEST_KIND_RELEASE;
	contest.reported = TDPELECT_OUTCOME_NO_WINNER;
	refuse_contest(contest, TDPELECT_ERROR_WORD, "reported");
	contest.reported = TDPELECT_OUTCOME_ANNULLED;
	assert_ok(tdpelect_election_add_contest(election, 0, "head", &contest, &index, &error));
}

TEST(votes_clusters_breaches_and_escalations_that_cannot_be_are_refused)
{
	const struct tdpelect_printed_percent none = TDPELECT_PRINTED_PERCENT_NONE;

	start(200);
	hold(day, 100, 60, 20);
	assert_refused(tdpelect_election_set_votes(election, 0, 0, "A", -1, UNKNOWN, UNKNOWN,
						   &error),
		       TDPELECT_ERROR_RANGE, "votes", -1, "");
	assert_refused(tdpelect_election_set_published_votes(election, 0, 0, "A", -1, none,
							     &error),
		       TDPELECT_ERROR_RANGE, "count", -1, "");
	assert_refused(tdpelect_election_add_cluster(election, 0, -1, 5, &error),
		       TDPELECT_ERROR_RANGE, "household_count", -1, "");
	assert_refused(tdpelect_election_add_cluster(election, 0, 5, -1, &error),
		       TDPELECT_ERROR_RANGE, "present_count", -1, "");
	assert_refused(tdpelect_election_add_breach(election, 0, 0, 0, NO_DATE, &error),
		       TDPELECT_ERROR_WORD, "breach", -1, "");
	assert_refused(tdpelect_election_add_breach(election, 0, 1, 5, NO_DATE, &error),
		       TDPELECT_ERROR_WORD, "ruling", -1, "");
	assert_refused(tdpelect_election_add_breach(election, 0, 1, 1, date_of(1, 2, 30), &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "ruled", -1, "");
	assert_refused(tdpelect_election_add_escalation(election, date_of(1, 2, 30), NO_DATE,
							&error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "escalation", -1, "");
	assert_refused(tdpelect_election_add_calendar_day(election, NO_DATE, 0, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "day", -1, "");
}

TEST(a_candidate_that_cannot_be_is_refused)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;

	start(200);
	assert_refused(tdpelect_election_add_candidate(election, 0, "C", 0, 3, NULL, &error),
		       TDPELECT_ERROR_WORD, "nominated", -1, "");
	person.birth_date = date_of(1961, 0, 2);
	assert_refused(tdpelect_election_add_candidate(election, 0, "C", 0, 0, &person, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "birth_date", -1, "");
	tdpelect_person_init(&person);
	person.truth = 2;
	assert_refused(tdpelect_election_add_candidate(election, 0, "C", 0, 0, &person, &error),
		       TDPELECT_ERROR_RANGE, "truth", -1, "");
	person.known = 3;
	assert_refused(tdpelect_election_add_candidate(election, 0, "C", 0, 0, &person, &error),
		       TDPELECT_ERROR_RANGE, "known", -1, "");
	person.known = person.truth = (uint64_t)1 << TDPELECT_FACT_LIMIT;
	assert_refused(tdpelect_election_add_candidate(election, 0, "C", 0, 0, &person, &error),
		       TDPELECT_ERROR_RANGE, "known", -1, "");
	add_candidate(0, "C");
}

TEST(a_place_and_a_stack_of_packs_exclude_each_other)
{
	start(200);
	assert_refused(tdpelect_election_add_pack(election, "vn-choices", &error),
		       TDPELECT_ERROR_CONFLICT, "pack_id", -1, "two things that exclude");
	start_bare(200);
	assert_ok(tdpelect_election_add_pack(election, "vn-choices", &error));
	assert_refused(tdpelect_election_set_place(election, "VN", NO_DATE, &error),
		       TDPELECT_ERROR_CONFLICT, "place", -1, "");
	assert_refused(tdpelect_election_add_pack(election, "vn-choices", &error),
		       TDPELECT_ERROR_DUPLICATE, "pack_id", -1, "");
	assert_refused(tdpelect_election_add_pack(election, "no pack", &error),
		       TDPELECT_ERROR_ID, "pack_id", -1, "");
}

TEST(a_place_that_is_none_is_refused)
{
	start_bare(200);
	assert_refused(tdpelect_election_set_place(election, "VN/a/b/c", NO_DATE, &error),
		       TDPELECT_ERROR_PLACE, "place", -1,
		       "a place is VN, VN/province or VN/province/commune");
	assert_refused(tdpelect_election_set_place(election, "VN", date_of(2023, 2, 29), &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "on", -1, "");
}

TEST(an_election_without_an_office_or_a_law_is_not_judged)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	start_bare(200);
	assert_refused(tdpelect_election_judge(election, packs, count, &decision, &error),
		       TDPELECT_ERROR_MISSING, "offices", -1,
		       "an election has at least one office");
	add_office("head", 1);
	assert_refused(tdpelect_election_judge(election, packs, count, &decision, &error),
		       TDPELECT_ERROR_MISSING, "rules", -1, "neither a place nor packs");
	assert_null(decision);
}

TEST(a_pack_that_is_not_given_is_not_judged_by)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	start_bare(200);
	add_office("head", 1);
	assert_ok(tdpelect_election_add_pack(election, "vn-nqlt-09-2008", &error));
	assert_ok(tdpelect_election_add_pack(election, "nowhere", &error));
	assert_refused(tdpelect_election_judge(election, packs, count, &decision, &error),
		       TDPELECT_ERROR_REFERENCE, "ids", 1, "there is no pack with this id");
	assert_null(decision);
}

TEST(a_country_that_no_pack_speaks_of_is_not_judged_in)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	start_bare(200);
	add_office("head", 1);
	assert_ok(tdpelect_election_set_place(election, "LA", day, &error));
	assert_refused(tdpelect_election_judge(election, packs, count, &decision, &error),
		       TDPELECT_ERROR_PLACE, "place", -1, "no pack speaks of this country");
	assert_null(decision);
}

TEST(unknown_votes_leave_what_is_known)
{
	start(200);
	hold(day, 190, 150, 20);
	assert_ok(tdpelect_election_set_votes(election, 0, 0, "A", UNKNOWN, 30, UNKNOWN, &error));
	decide();
	assert_int_equal(candidate_at(0, 0, 0).votes, 150);
	assert_int_equal(candidate_at(0, 0, 0).against, 30);
	assert_int_equal(candidate_at(0, 0, 0).abstain, UNKNOWN);
	set_votes(0, 0, "A", 120);
	decide();
	assert_int_equal(candidate_at(0, 0, 0).votes, 120);
}

TEST(a_thousand_candidates_and_a_hundred_rounds_have_room)
{
	char id[16];

	start(5000);
	for (int i = 0; i < 1000; i++) {
		snprintf(id, sizeof(id), "c-%d", i);
		add_candidate(0, id);
	}
	for (int i = 0; i < 100; i++)
		hold(day, 4000, 1000 + i, 7);
	set_votes(99, 0, "c-999", 2900);
	decide();
	assert_int_equal(contest_at(99, 0).candidate_count, 1002);
	assert_string_equal(candidate_at(99, 0, 1001).candidate_id, "c-999");
	assert_int_equal(candidate_at(99, 0, 1001).votes, 2900);
	assert_int_equal(tdpelect_decision_round_count(decision), 100);
}

/* As a caller has it that was built against a later version. */
TEST(a_person_with_fields_this_version_does_not_know_is_judged_by_the_others)
{
	struct {
		struct tdpelect_person known;
		uint64_t later[4];
	} person = {TDPELECT_PERSON_INIT, {0}};
	struct tdpelect_eligibility_row row = TDPELECT_ELIGIBILITY_ROW_INIT;

	start(200);
	person.known.size = sizeof(person);
	person.known.birth_date = date_of(2010, 1, 1);
	assert_ok(tdpelect_election_add_candidate(election, 0, "C", 1, TDPELECT_NOMINATED_FLOOR,
						  &person.known, &error));
	assert_ok(tdpelect_election_add_candidate(election, 0, "D", 1, TDPELECT_NOMINATED_FLOOR,
						  &person.known, &error));
	hold(day, 190, 150, 20);
	decide();
	for (size_t i = 2; i < 4; i++) {
		assert_ok(tdpelect_decision_eligibility(decision, i, &row));
		assert_word(ELIGIBILITY, row.eligibility.outcome, TDPELECT_ELIGIBILITY_INELIGIBLE);
	}
	person.later[3] = 1;
	assert_refused(tdpelect_election_add_candidate(election, 0, "E", 0, 0, &person.known,
						       &error),
		       TDPELECT_ERROR_STRUCT, "person", -1, "");
}

TEST(no_day_of_a_round_is_one_that_does_not_exist)
{
	const size_t days[] = {offsetof(struct tdpelect_round, date),
			       offsetof(struct tdpelect_round, closed),
			       offsetof(struct tdpelect_round, postponed_on),
			       offsetof(struct tdpelect_round, postponed_until)};

	start(200);
	for (size_t i = 0; i < COUNT_OF(days); i++) {
		struct tdpelect_round round = new_round(day, 1);

		*(struct tdpelect_date *)((char *)&round + days[i]) = date_of(2017, 11, 31);
		refuse_round(round, TDPELECT_ERROR_DATE_IMPOSSIBLE, "date");
	}
}

static void refuse_ballots(size_t field, const char *path)
{
	struct tdpelect_contest contest = new_contest(1);

	*(int32_t *)((char *)&contest + field) = -1;
	refuse_contest(contest, TDPELECT_ERROR_RANGE, path);
}

TEST(no_ballots_of_a_contest_are_fewer_than_none)
{
	start(200);
	add_conference(day, 100);
	refuse_ballots(offsetof(struct tdpelect_contest, issued_ballot_count), "ballots");
	refuse_ballots(offsetof(struct tdpelect_contest, returned_ballot_count), "ballots");
	refuse_ballots(offsetof(struct tdpelect_contest, valid_ballot_count), "ballots");
	refuse_ballots(offsetof(struct tdpelect_contest, invalid_ballot_count), "ballots");
	refuse_ballots(offsetof(struct tdpelect_contest, published_issued), "published");
	refuse_ballots(offsetof(struct tdpelect_contest, published_returned), "published");
	refuse_ballots(offsetof(struct tdpelect_contest, published_valid), "published");
	refuse_ballots(offsetof(struct tdpelect_contest, published_invalid), "published");
}

TEST(a_contest_needs_a_round_an_office_and_somewhere_to_go)
{
	struct tdpelect_contest contest = new_contest(1);
	int32_t index = 7;

	start(200);
	add_conference(day, 100);
	assert_refused(tdpelect_election_add_contest(NULL, 0, "head", &contest, &index, &error),
		       TDPELECT_ERROR_REFERENCE, "round", -1, "");
	assert_refused(tdpelect_election_add_contest(election, -1, "head", &contest, &index,
						     &error),
		       TDPELECT_ERROR_REFERENCE, "round", -1, "");
	assert_refused(tdpelect_election_add_contest(election, 0, NULL, &contest, &index, &error),
		       TDPELECT_ERROR_REFERENCE, "office", -1, "");
	assert_refused(tdpelect_election_add_contest(election, 0, "head", NULL, &index, &error),
		       TDPELECT_ERROR_REFERENCE, "round", -1, "");
	assert_refused(tdpelect_election_add_contest(election, 0, "head", &contest, NULL, &error),
		       TDPELECT_ERROR_REFERENCE, "round", -1, "");
	assert_int_equal(index, 7);
}

TEST(votes_against_and_abstentions_are_counts_too)
{
	start(200);
	hold(day, 100, 60, 20);
	assert_refused(tdpelect_election_set_votes(election, 0, 0, "A", 1, -1, UNKNOWN, &error),
		       TDPELECT_ERROR_RANGE, "votes", -1, "");
	assert_refused(tdpelect_election_set_votes(election, 0, 0, "A", 1, UNKNOWN, -1, &error),
		       TDPELECT_ERROR_RANGE, "votes", -1, "");
}

static void refuse_meeting_vote(int32_t round, int32_t matter, int32_t votes, int32_t against,
				int32_t abstain, int32_t code, const char *path)
{
	assert_refused(tdpelect_election_add_meeting_vote(election, round, matter, votes, against,
							  abstain, &error),
		       code, path, -1, "");
}

TEST(a_vote_of_the_meeting_that_cannot_be_is_refused)
{
	start(200);
	add_conference(day, 100);
	refuse_meeting_vote(1, 1, 5, 5, 5, TDPELECT_ERROR_REFERENCE, "round");
	refuse_meeting_vote(0, 99, 5, 5, 5, TDPELECT_ERROR_WORD, "matter");
	refuse_meeting_vote(0, 1, -1, 5, 5, TDPELECT_ERROR_RANGE, "votes");
	refuse_meeting_vote(0, 1, 5, -1, 5, TDPELECT_ERROR_RANGE, "votes");
	refuse_meeting_vote(0, 1, 5, 5, -1, TDPELECT_ERROR_RANGE, "votes");
}

TEST(papers_that_cannot_be_are_refused)
{
	start(200);
	hold(day, 100, 60, 20);
	assert_refused(tdpelect_election_add_mark(election, 0, 0, "A", &error),
		       TDPELECT_ERROR_REFERENCE, "contest", -1, ""); /* of no paper */
	assert_refused(tdpelect_election_add_papers(election, 0, 1, 1, 1, &error),
		       TDPELECT_ERROR_REFERENCE, "contest", -1, "");
	assert_refused(tdpelect_election_add_papers(election, 0, 0, -1, 1, &error),
		       TDPELECT_ERROR_RANGE, "count", -1, "");
	assert_ok(tdpelect_election_add_papers(election, 0, 0, INT32_MAX, 1, &error));
	assert_refused(tdpelect_election_add_papers(election, 0, 0, 1, 1, &error),
		       TDPELECT_ERROR_RANGE, "count", -1, "");
	assert_refused(tdpelect_election_add_mark(election, 0, 1, "A", &error),
		       TDPELECT_ERROR_REFERENCE, "contest", -1, "");
	assert_refused(tdpelect_election_add_mark(election, 0, 0, "no id", &error),
		       TDPELECT_ERROR_ID, "candidate_id", -1, "");
	assert_ok(tdpelect_election_add_mark(election, 0, 0, "A", &error));
	assert_refused(tdpelect_election_add_mark(election, 0, 0, "A", &error),
		       TDPELECT_ERROR_DUPLICATE, "candidate_id", -1, "");
}

/* A million: test_limits.c waits until they are added. */
TEST(a_list_as_long_as_any_may_be_grows_no_more)
{
	struct tdp_list kept;

	start(200);
	kept = election->escalations;
	election->escalations.count = election->escalations.capacity = TDPELECT_LIST_LIMIT;
	assert_refused(tdpelect_election_add_escalation(election, day, NO_DATE, &error),
		       TDPELECT_ERROR_SIZE, "", -1, "");
	assert_int_equal(election->escalations.count, TDPELECT_LIST_LIMIT);
	election->escalations = kept;
	assert_ok(tdpelect_election_add_escalation(election, day, NO_DATE, &error));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_election_has_its_unit_and_its_offices),
		cmocka_unit_test(of_no_election_nothing_is_told),
		cmocka_unit_test(what_is_handed_in_is_copied),
		cmocka_unit_test(an_id_that_is_none_is_refused_everywhere),
		cmocka_unit_test(the_same_thing_twice_is_refused),
		cmocka_unit_test(one_name_may_stand_for_two_offices),
		cmocka_unit_test(what_is_not_there_cannot_be_added_to),
		cmocka_unit_test(an_office_has_1_to_64_seats),
		cmocka_unit_test(facts_that_cannot_be_are_refused),
		cmocka_unit_test(a_round_that_cannot_be_is_refused),
		cmocka_unit_test(a_contest_that_cannot_be_is_refused),
		cmocka_unit_test(no_release_elects_and_no_election_releases),
		cmocka_unit_test(
			votes_clusters_breaches_and_escalations_that_cannot_be_are_refused),
		cmocka_unit_test(a_candidate_that_cannot_be_is_refused),
		cmocka_unit_test(a_place_and_a_stack_of_packs_exclude_each_other),
		cmocka_unit_test(a_place_that_is_none_is_refused),
		cmocka_unit_test(an_election_without_an_office_or_a_law_is_not_judged),
		cmocka_unit_test(a_pack_that_is_not_given_is_not_judged_by),
		cmocka_unit_test(a_country_that_no_pack_speaks_of_is_not_judged_in),
		cmocka_unit_test(unknown_votes_leave_what_is_known),
		cmocka_unit_test(a_thousand_candidates_and_a_hundred_rounds_have_room),
		cmocka_unit_test(
			a_person_with_fields_this_version_does_not_know_is_judged_by_the_others),
		cmocka_unit_test(no_day_of_a_round_is_one_that_does_not_exist),
		cmocka_unit_test(no_ballots_of_a_contest_are_fewer_than_none),
		cmocka_unit_test(a_contest_needs_a_round_an_office_and_somewhere_to_go),
		cmocka_unit_test(votes_against_and_abstentions_are_counts_too),
		cmocka_unit_test(a_vote_of_the_meeting_that_cannot_be_is_refused),
		cmocka_unit_test(papers_that_cannot_be_are_refused),
		cmocka_unit_test(a_list_as_long_as_any_may_be_grows_no_more),
	};

	return cmocka_run_group_tests(tests, NULL, end_election);
}
