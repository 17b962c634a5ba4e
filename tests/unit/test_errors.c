/* SPDX-License-Identifier: MIT */
/* Every refusal of the core once, where no other file provokes it: nothing handed in, structs
 * of a size that is not known, tails that are set. */
#include "tally_support.h"

#include <tdpelect/words.h>

static const struct tdpelect_date day = {2017, 11, 12};
static const struct tdpelect_fraction half = {1, 2};

#define refuse_nothing(call, path)                                                         \
	assert_refused(call, TDPELECT_ERROR_ARGUMENT, path, -1,                            \
		       "an argument is missing or out of place")

TEST(days_need_a_text_and_a_place_to_go)
{
	struct tdpelect_date date;

	refuse_nothing(tdpelect_date_parse(NULL, &date, &error), "date");
	refuse_nothing(tdpelect_date_parse("2017-11-12", NULL, &error), "date");
	refuse_nothing(tdpelect_birth_date_parse(NULL, &date, &error), "date");
	refuse_nothing(tdpelect_birth_date_parse("1961", NULL, &error), "date");
	refuse_nothing(tdpelect_date_add_days(day, 1, NULL, &error), "ret_date");
	refuse_nothing(tdpelect_date_add_months(day, 1, NULL, &error), "ret_date");
	refuse_nothing(tdpelect_date_days_between(day, day, NULL, &error), "ret_days");
	refuse_nothing(tdpelect_date_add_working_days(day, 1, NULL, NULL, NULL, &error),
		       "ret_date");
	refuse_nothing(tdpelect_date_add_days_columns(NULL, 1, 1, &date, &error), "dates");
	refuse_nothing(tdpelect_date_add_days_columns(&date, 1, 1, NULL, &error), "dates");
}

TEST(fractions_need_a_place_to_go)
{
	const int32_t counts[] = {1};
	uint8_t answers[1];

	refuse_nothing(tdpelect_fraction_reaches(half, 1, 1, 2, NULL, &error), "ret_reaches");
	refuse_nothing(tdpelect_fraction_needed(half, 1, 2, NULL, &error), "ret_needed");
	refuse_nothing(tdpelect_percent(1, 2, NULL, &error), "ret_hundredths");
	refuse_nothing(tdpelect_fraction_columns(half, 1, NULL, counts, 1, answers, NULL, &error),
		       "counts");
	refuse_nothing(tdpelect_fraction_columns(half, 1, counts, NULL, 1, answers, NULL, &error),
		       "counts");
	refuse_nothing(tdpelect_fraction_columns(half, 1, counts, counts, 1, NULL, NULL, &error),
		       "counts");
}

TEST(fractions_of_columns_are_checked_before_any_row)
{
	const struct tdpelect_fraction wrong = {3, 2};

	assert_refused(tdpelect_fraction_columns(wrong, 1, NULL, NULL, 0, NULL, NULL, &error),
		       TDPELECT_ERROR_FRACTION, "fraction", -1, "");
	assert_refused(tdpelect_fraction_columns(half, 9, NULL, NULL, 0, NULL, NULL, &error),
		       TDPELECT_ERROR_WORD, "compare", -1, "");
}

TEST(printed_percentages_need_a_text_and_a_place_to_go)
{
	struct tdpelect_printed_percent percent;

	refuse_nothing(tdpelect_printed_percent_parse(NULL, &percent, &error), "percent");
	refuse_nothing(tdpelect_printed_percent_parse("1", NULL, &error), "percent");
}

TEST(laws_need_packs_a_place_and_somewhere_to_go)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);
	tdpelect_rulebook *law = NULL;
	const char *const ids[] = {"vn-choices"};

	refuse_nothing(tdpelect_pack_check(NULL, &error), "pack");
	refuse_nothing(tdpelect_rulebook_resolve(NULL, 1, "VN", day, &law, &error), "packs");
	refuse_nothing(tdpelect_rulebook_resolve(packs, count, NULL, day, &law, &error), "place");
	refuse_nothing(tdpelect_rulebook_resolve(packs, count, "VN", day, NULL, &error),
		       "ret_rulebook");
	refuse_nothing(tdpelect_rulebook_stack(NULL, 1, ids, 1, day, &law, &error), "packs");
	refuse_nothing(tdpelect_rulebook_stack(packs, count, NULL, 1, day, &law, &error), "ids");
	refuse_nothing(tdpelect_rulebook_stack(packs, count, ids, 1, day, NULL, &error), "ids");
	refuse_nothing(tdpelect_rulebook_derive(law_2008, NULL, &error), "ret_rulebook");
	refuse_nothing(tdpelect_rulebook_set(NULL, 1, NULL, &error), "rulebook");
	refuse_nothing(tdpelect_rulebook_seal(NULL, &error), "rulebook");
	assert_null(law);
}

TEST(a_pack_without_the_lists_it_counts_is_refused)
{
	struct tdpelect_pack pack = {.size = sizeof(pack), .id = "a", .jurisdiction = "VN"};

	pack.entry_count = 1;
	refuse_nothing(tdpelect_pack_check(&pack, &error), "pack");
	pack.entry_count = 0;
	pack.under_count = 1;
	refuse_nothing(tdpelect_pack_check(&pack, &error), "pack");
}

TEST(rules_need_a_law_and_facts_and_somewhere_to_go)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	struct tdpelect_eligibility answer = TDPELECT_ELIGIBILITY_INIT;

	refuse_nothing(tdpelect_quorum_judge(NULL, &attendance, NULL, &quorum, &error),
		       "attendance");
	refuse_nothing(tdpelect_quorum_judge(law_2008, NULL, NULL, &quorum, &error),
		       "attendance");
	refuse_nothing(tdpelect_quorum_judge(law_2008, &attendance, NULL, NULL, &error),
		       "ret_quorum");
	refuse_nothing(tdpelect_eligibility_judge(NULL, 1, &person, day, NULL, &answer, &error),
		       "person");
	refuse_nothing(tdpelect_eligibility_judge(law_2008, 1, NULL, day, NULL, &answer, &error),
		       "person");
	refuse_nothing(tdpelect_eligibility_judge(law_2008, 1, &person, day, NULL, NULL, &error),
		       "ret_eligibility");
}

TEST(counts_need_a_law_a_tally_and_somewhere_to_go)
{
	struct tdpelect_tally tally = tally_of(100, 90, UNKNOWN, COUNTS(60));
	int32_t count;

	majority.size = sizeof(majority);
	refuse_nothing(tdpelect_tally_reconcile(NULL, &tally, NULL, &count, &error), "tally");
	refuse_nothing(tdpelect_tally_reconcile(law_2008, NULL, NULL, &count, &error), "tally");
	refuse_nothing(tdpelect_tally_reconcile(law_2008, &tally, NULL, NULL, &error),
		       "ret_contradiction_count");
	refuse_nothing(tdpelect_majority_judge(law_2008, &tally, 1, NULL, NULL, candidacies,
					       &error),
		       "ret_majority");
	refuse_nothing(tdpelect_majority_judge(law_2008, &tally, 1, NULL, &majority, NULL,
					       &error),
		       "ret_majority");
	tally.votes = NULL;
	refuse_nothing(tdpelect_majority_judge(law_2008, &tally, 1, NULL, &majority, candidacies,
					       &error),
		       "votes");
}

TEST(what_comes_next_needs_a_law_a_history_and_somewhere_to_go)
{
	struct tdpelect_history history = TDPELECT_HISTORY_INIT;
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	size_t count;
	int32_t state;

	refuse_nothing(tdpelect_next_judge(NULL, &history, NULL, &state, steps, &count, &error),
		       "history");
	refuse_nothing(tdpelect_next_judge(law_2008, NULL, NULL, &state, steps, &count, &error),
		       "history");
	refuse_nothing(tdpelect_next_judge(law_2008, &history, NULL, NULL, steps, &count,
					   &error),
		       "ret_steps");
	refuse_nothing(tdpelect_next_judge(law_2008, &history, NULL, &state, NULL, &count,
					   &error),
		       "ret_steps");
	refuse_nothing(tdpelect_next_judge(law_2008, &history, NULL, &state, steps, NULL,
					   &error),
		       "ret_steps");
	history.round_count = 1;
	refuse_nothing(tdpelect_next_judge(law_2008, &history, NULL, &state, steps, &count,
					   &error),
		       "rounds");
}

TEST(columns_of_rows_are_needed)
{
	const int32_t counts[] = {1};
	const uint64_t facts[] = {0};
	const struct tdpelect_date days[] = {{2017, 11, 12}};
	uint8_t answers[] = {1};
	int32_t elected[1];

	refuse_nothing(tdpelect_quorum_columns(law_2008, 0, NULL, counts, 1, answers, NULL,
					       &error),
		       "electorate_counts");
	refuse_nothing(tdpelect_quorum_columns(law_2008, 0, counts, counts, 1, NULL, NULL,
					       &error),
		       "electorate_counts");
	refuse_nothing(tdpelect_majority_columns(law_2008, counts, NULL, NULL, NULL, NULL, NULL, NULL,
						 1, 1, answers, elected, NULL, NULL, NULL, &error),
		       "electorate_counts");
	refuse_nothing(tdpelect_majority_columns(law_2008, counts, NULL, NULL, NULL, NULL, NULL, counts,
						 1, 1, answers, NULL, NULL, NULL, NULL, &error),
		       "electorate_counts");
	refuse_nothing(tdpelect_eligibility_columns(law_2008, 1, day, counts, NULL, facts, 1,
						    answers, NULL, NULL, NULL, &error),
		       "birth_dates");
	refuse_nothing(tdpelect_next_columns(law_2008, answers, NULL, NULL, NULL, 1, answers,
					     NULL, NULL, &error),
		       "outcomes");
	refuse_nothing(tdpelect_next_columns(law_2008, answers, days, NULL, NULL, 1, NULL, NULL,
					     NULL, &error),
		       "outcomes");
}

TEST(an_election_needs_everything_it_is_built_of)
{
	struct tdpelect_election_facts facts;
	struct tdpelect_round round;
	tdpelect_election *election = NULL;
	int32_t index;

	tdpelect_round_init(&round);
	tdpelect_election_facts_init(&facts);
	refuse_nothing(tdpelect_election_new("a", NULL, &error), "ret_election");
	assert_ok(tdpelect_election_new("a", &election, &error));
	refuse_nothing(tdpelect_election_set_facts(NULL, &facts, &error), "facts");
	refuse_nothing(tdpelect_election_set_facts(election, NULL, &error), "facts");
	refuse_nothing(tdpelect_election_set_place(NULL, "VN", day, &error), "place");
	refuse_nothing(tdpelect_election_set_place(election, NULL, day, &error), "place");
	refuse_nothing(tdpelect_election_add_pack(NULL, "a", &error), "election");
	refuse_nothing(tdpelect_election_add_calendar_day(NULL, day, 0, &error), "election");
	refuse_nothing(tdpelect_election_add_office(NULL, "head", 1, &index, &error), "election");
	refuse_nothing(tdpelect_election_add_office(election, "head", 1, NULL, &error),
		       "election");
	refuse_nothing(tdpelect_election_add_candidate(NULL, 0, "A", 0, 0, NULL, &error),
		       "election");
	refuse_nothing(tdpelect_election_add_round(NULL, &round, &index, &error), "round");
	refuse_nothing(tdpelect_election_add_round(election, NULL, &index, &error), "round");
	refuse_nothing(tdpelect_election_add_round(election, &round, NULL, &error), "round");
	refuse_nothing(tdpelect_election_add_escalation(NULL, day, day, &error), "election");
	tdpelect_election_free(election);
}

TEST(a_judgement_needs_an_election_and_somewhere_to_go)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);
	tdpelect_election *election = NULL;
	tdpelect_decision *decision = NULL;

	assert_ok(tdpelect_election_new("a", &election, &error));
	refuse_nothing(tdpelect_election_judge(NULL, packs, count, &decision, &error),
		       "election");
	refuse_nothing(tdpelect_election_judge(election, NULL, 1, &decision, &error),
		       "election");
	refuse_nothing(tdpelect_election_judge(election, packs, count, NULL, &error),
		       "election");
	assert_null(decision);
	tdpelect_election_free(election);
}

TEST(a_campaign_needs_its_parts)
{
	struct tdpelect_campaign campaign;

	tdpelect_campaign_init(&campaign);
	refuse_nothing(tdpelect_campaign_add_unit(&campaign, NULL, &error), "campaign");
	refuse_nothing(tdpelect_campaign_add_summary(NULL, NULL, &error), "campaign");
	refuse_nothing(tdpelect_campaign_merge(NULL, &campaign, &error), "campaign");
	refuse_nothing(tdpelect_campaign_target(&campaign, NULL, &error), "campaign");
}

TEST(words_outside_their_lists_are_refused)
{
	struct tdpelect_tally tally = tally_of(100, 90, UNKNOWN, COUNTS(60));
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	struct tdpelect_eligibility answer = TDPELECT_ELIGIBILITY_INIT;

	majority.size = sizeof(majority);
	attendance.form = 4;
	assert_refused(tdpelect_quorum_judge(law_2008, &attendance, NULL, &quorum, &error),
		       TDPELECT_ERROR_WORD, "form", -1, "a word or number that is not in its list");
	assert_refused(tdpelect_majority_judge(law_2008, &tally, 0, NULL, &majority, candidacies,
					       &error),
		       TDPELECT_ERROR_WORD, "quorum_outcome", -1, "");
	tally.method = 3;
	assert_refused(tdpelect_majority_judge(law_2008, &tally, 1, NULL, &majority, candidacies,
					       &error),
		       TDPELECT_ERROR_WORD, "tally", -1, "");
	assert_refused(tdpelect_eligibility_judge(law_2008, 3, &person, day, NULL, &answer,
						  &error),
		       TDPELECT_ERROR_WORD, "role", -1, "");
}

TEST(numbers_outside_their_range_are_refused)
{
	struct tdpelect_tally tally = tally_of(100, 90, -1, COUNTS(60, 20));
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	int32_t count;

	attendance.implied_count = -1;
	assert_refused(tdpelect_quorum_judge(law_2008, &attendance, NULL, &quorum, &error),
		       TDPELECT_ERROR_RANGE, "implied_count", -1, "a number outside its range");
	assert_refused(tdpelect_tally_reconcile(law_2008, &tally, NULL, &count, &error),
		       TDPELECT_ERROR_RANGE, "tally", -1, "a count is 0 to 2147483647");
	tally.valid_ballot_count = UNKNOWN;
	tally.invalid_ballot_count = -1;
	assert_refused(tdpelect_tally_reconcile(law_2008, &tally, NULL, &count, &error),
		       TDPELECT_ERROR_RANGE, "invalid_ballot_count", -1, "");
	tally.invalid_ballot_count = UNKNOWN;
	votes[1].against = -2;
	assert_refused(tdpelect_tally_reconcile(law_2008, &tally, NULL, &count, &error),
		       TDPELECT_ERROR_RANGE, "votes", 1, "");
	votes[1].against = UNKNOWN;
	tally.seats = 65;
	assert_refused(tdpelect_tally_reconcile(law_2008, &tally, NULL, &count, &error),
		       TDPELECT_ERROR_RANGE, "seats", -1, "");
}

TEST(facts_that_are_no_facts_are_refused)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	struct tdpelect_eligibility answer = {.size = sizeof(answer), .outcome = 77};

	person.truth = 2;
	assert_refused(tdpelect_eligibility_judge(law_2008, 1, &person, day, NULL, &answer,
						  &error),
		       TDPELECT_ERROR_RANGE, "truth", -1, "a fact is true but not known");
	person.known = 1;
	assert_refused(tdpelect_eligibility_judge(law_2008, 1, &person, day, NULL, &answer,
						  &error),
		       TDPELECT_ERROR_RANGE, "known", -1, "");
	person.known = person.truth = 0;
	person.birth_date = date_of(1961, 2, 29);
	assert_refused(tdpelect_eligibility_judge(law_2008, 1, &person, day, NULL, &answer,
						  &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "birth_date", -1, "");
	person.birth_date = NO_DATE;
	assert_refused(tdpelect_eligibility_judge(law_2008, 1, &person, date_of(2017, 11, 0),
						  NULL, &answer, &error),
		       TDPELECT_ERROR_DATE_IMPOSSIBLE, "polling_day", -1, "");
	assert_int_equal(answer.outcome, 77);
}

/* Room for a struct and what a later version may add behind it. */
union grown {
	uint32_t size;
	unsigned char bytes[1024];
	struct tdpelect_attendance attendance;
	struct tdpelect_tally tally;
	struct tdpelect_person person;
	struct tdpelect_history history;
	struct tdpelect_election_facts facts;
	struct tdpelect_unit unit;
	struct tdpelect_summary summary;
	struct tdpelect_campaign campaign;
	struct tdpelect_rule rule;
	struct tdpelect_pack pack;
	struct tdpelect_calendar calendar;
	struct tdpelect_round round;
	struct tdpelect_contest contest;
};

typedef tdpelect_status hand_in(union grown *grown);

/* Too small, and with a later field set, it is refused; with later fields unset it is not. */
static void try_sizes(union grown *grown, hand_in *call, const char *path)
{
	uint32_t known = grown->size;

	assert_ok(call(grown));
	grown->size = known - 1;
	assert_refused(call(grown), TDPELECT_ERROR_STRUCT, path, -1, "a struct has a size");
	grown->size = 0;
	assert_refused(call(grown), TDPELECT_ERROR_STRUCT, path, -1, "");
	grown->size = known + 16;
	assert_ok(call(grown));
	grown->bytes[known + 15] = 1;
	assert_refused(call(grown), TDPELECT_ERROR_STRUCT, path, -1, "");
}

static tdpelect_status hand_in_attendance(union grown *grown)
{
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	return tdpelect_quorum_judge(law_2008, &grown->attendance, NULL, &quorum, &error);
}

static tdpelect_status hand_in_tally(union grown *grown)
{
	struct tdpelect_majority answer = TDPELECT_MAJORITY_INIT;

	return tdpelect_majority_judge(law_2008, &grown->tally, TDPELECT_QUORUM_OUTCOME_MET, NULL,
				       &answer, candidacies, &error);
}

static tdpelect_status hand_in_person(union grown *grown)
{
	struct tdpelect_eligibility answer = TDPELECT_ELIGIBILITY_INIT;

	return tdpelect_eligibility_judge(law_2008, 1, &grown->person, day, NULL, &answer,
					  &error);
}

static tdpelect_status hand_in_history(union grown *grown)
{
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	size_t count;
	int32_t state;

	return tdpelect_next_judge(law_2008, &grown->history, NULL, &state, steps, &count,
				   &error);
}

static tdpelect_status hand_in_calendar(union grown *grown)
{
	struct tdpelect_date by;

	return tdpelect_date_add_working_days(day, 1, &grown->calendar, &by, NULL, &error);
}

TEST(facts_handed_to_a_rule_may_grow_at_the_end)
{
	union grown grown = {0};

	tdpelect_attendance_init(&grown.attendance);
	try_sizes(&grown, hand_in_attendance, "attendance");
	memset(&grown, 0, sizeof(grown));
	tdpelect_tally_init(&grown.tally);
	try_sizes(&grown, hand_in_tally, "tally");
	memset(&grown, 0, sizeof(grown));
	tdpelect_person_init(&grown.person);
	try_sizes(&grown, hand_in_person, "person");
	memset(&grown, 0, sizeof(grown));
	tdpelect_history_init(&grown.history);
	try_sizes(&grown, hand_in_history, "history");
	memset(&grown, 0, sizeof(grown));
	tdpelect_calendar_init(&grown.calendar);
	try_sizes(&grown, hand_in_calendar, "calendar");
}

static tdpelect_election *an_election;

static tdpelect_status hand_in_facts(union grown *grown)
{
	return tdpelect_election_set_facts(an_election, &grown->facts, &error);
}

static tdpelect_status hand_in_round(union grown *grown)
{
	int32_t index;

	return tdpelect_election_add_round(an_election, &grown->round, &index, &error);
}

static tdpelect_status hand_in_contest(union grown *grown)
{
	static int32_t seats; /* an office of its own for each call */
	char name[] = {'o', (char)('a' + seats++), '\0'};
	int32_t index;

	assert_ok(tdpelect_election_add_office(an_election, name, 1, &index, &error));
	return tdpelect_election_add_contest(an_election, 0, name, &grown->contest, &index,
					     &error);
}

TEST(facts_of_an_election_may_grow_at_the_end)
{
	union grown grown = {0};

	assert_ok(tdpelect_election_new("a", &an_election, &error));
	tdpelect_election_facts_init(&grown.facts);
	try_sizes(&grown, hand_in_facts, "facts");
	memset(&grown, 0, sizeof(grown));
	tdpelect_round_init(&grown.round);
	try_sizes(&grown, hand_in_round, "round");
	memset(&grown, 0, sizeof(grown));
	tdpelect_contest_init(&grown.contest);
	try_sizes(&grown, hand_in_contest, "contest");
	tdpelect_election_free(an_election);
}

static tdpelect_status hand_in_unit(union grown *grown)
{
	struct tdpelect_campaign campaign;

	tdpelect_campaign_init(&campaign);
	return tdpelect_campaign_add_unit(&campaign, &grown->unit, &error);
}

static tdpelect_status hand_in_summary(union grown *grown)
{
	struct tdpelect_campaign campaign;

	tdpelect_campaign_init(&campaign);
	return tdpelect_campaign_add_summary(&campaign, &grown->summary, &error);
}

static tdpelect_status hand_in_campaign(union grown *grown)
{
	struct tdpelect_campaign campaign;

	tdpelect_campaign_init(&campaign);
	return tdpelect_campaign_merge(&campaign, &grown->campaign, &error);
}

TEST(parts_of_a_campaign_may_grow_at_the_end)
{
	union grown grown = {0};

	grown.unit = (struct tdpelect_unit){.size = sizeof(grown.unit),
					    .outcome = TDPELECT_OUTCOME_ELECTED};
	try_sizes(&grown, hand_in_unit, "campaign");
	memset(&grown, 0, sizeof(grown));
	tdpelect_summary_init(&grown.summary);
	grown.summary.outcome = TDPELECT_OUTCOME_ELECTED;
	try_sizes(&grown, hand_in_summary, "campaign");
	memset(&grown, 0, sizeof(grown));
	tdpelect_campaign_init(&grown.campaign);
	try_sizes(&grown, hand_in_campaign, "campaign");
}

static tdpelect_status hand_in_rule(union grown *grown)
{
	tdpelect_rulebook *law = NULL;
	tdpelect_status status;

	assert_ok(tdpelect_rulebook_derive(NULL, &law, &error));
	status = tdpelect_rulebook_set(law, TDPELECT_VALUE_QUORUM, &grown->rule, &error);
	tdpelect_rulebook_free(law);
	return status;
}

static tdpelect_status hand_in_pack(union grown *grown)
{
	return tdpelect_pack_check(&grown->pack, &error);
}

TEST(rules_and_packs_may_grow_at_the_end)
{
	union grown grown = {0};

	grown.rule = ratio_rule(1, 2, TDPELECT_COMPARE_MORE_THAN, TDPELECT_BASE_ELECTORATE);
	try_sizes(&grown, hand_in_rule, "rule");
	memset(&grown, 0, sizeof(grown));
	grown.pack = (struct tdpelect_pack){.size = sizeof(grown.pack), .id = "a",
					    .jurisdiction = "VN"};
	try_sizes(&grown, hand_in_pack, "pack");
}

TEST(votes_of_several_sizes_are_refused)
{
	struct tdpelect_tally tally = tally_of(100, 90, UNKNOWN, COUNTS(60, 20, 5));
	int32_t count;

	votes[2].size = 4;
	assert_refused(tdpelect_tally_reconcile(law_2008, &tally, NULL, &count, &error),
		       TDPELECT_ERROR_STRUCT, "votes", 2, "");
	votes[2].size = 2 * sizeof(votes[2]);
	assert_refused(tdpelect_tally_reconcile(law_2008, &tally, NULL, &count, &error),
		       TDPELECT_ERROR_STRUCT, "votes", 2, "");
}

TEST(votes_of_a_size_that_is_not_known_are_refused)
{
	struct tdpelect_tally tally = tally_of(100, 90, UNKNOWN, COUNTS(60, 20));
	int32_t count;

	votes[0].size = votes[1].size = 8;
	assert_refused(tdpelect_tally_reconcile(law_2008, &tally, NULL, &count, &error),
		       TDPELECT_ERROR_STRUCT, "votes", 0, "");
}

TEST(more_candidates_than_can_be_numbered_are_refused)
{
	struct tdpelect_tally tally = tally_of(100, 90, UNKNOWN, COUNTS(60));
	int32_t count;

	tally.candidate_count = (size_t)INT32_MAX + 1;
	assert_refused(tdpelect_tally_reconcile(law_2008, &tally, NULL, &count, &error),
		       TDPELECT_ERROR_ARGUMENT, "votes", -1, "");
}

TEST(an_array_of_grown_votes_is_walked_by_their_size)
{
	struct {
		struct tdpelect_votes known;
		uint32_t later[3];
	} grown[2] = {{TDPELECT_VOTES_INIT, {0}}, {TDPELECT_VOTES_INIT, {0}}};
	struct tdpelect_tally tally = tally_of(100, 90, UNKNOWN, NULL, 0);

	grown[0].known.size = grown[1].known.size = sizeof(grown[0]);
	grown[0].known.votes = 20;
	grown[1].known.votes = 60;
	tally.votes = &grown[0].known;
	tally.candidate_count = 2;
	assert_outcome(judge(law_2008, &tally), ELECTED);
	assert_int_equal(elected_of(2), 2);
}

TEST(a_result_without_its_size_is_not_written)
{
	struct tdpelect_tally tally = tally_of(100, 90, UNKNOWN, COUNTS(60));
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	struct tdpelect_quorum quorum = {.outcome = 77};
	struct tdpelect_eligibility answer = {.outcome = 77};
	struct tdpelect_majority result = {.outcome = 77};

	assert_refused(tdpelect_quorum_judge(law_2008, &attendance, NULL, &quorum, &error),
		       TDPELECT_ERROR_STRUCT, "ret_quorum", -1, "");
	assert_refused(tdpelect_eligibility_judge(law_2008, 1, &person, day, NULL, &answer,
						  &error),
		       TDPELECT_ERROR_STRUCT, "ret_eligibility", -1, "");
	assert_refused(tdpelect_majority_judge(law_2008, &tally, 1, NULL, &result, candidacies,
					       &error),
		       TDPELECT_ERROR_STRUCT, "ret_majority", -1, "");
	assert_int_equal(quorum.outcome, 77);
	assert_int_equal(answer.outcome, 77);
	assert_int_equal(result.outcome, 77);
}

TEST(success_leaves_the_error_alone)
{
	struct tdpelect_error before = TDPELECT_ERROR_INIT, after;
	struct tdpelect_date date;
	int reaches;

	before.code = 77;
	before.index = 42;
	strcpy(before.message, "from before");
	after = before;
	assert_int_equal(tdpelect_date_parse("2017-11-12", &date, &after), TDPELECT_OK);
	assert_int_equal(tdpelect_fraction_reaches(half, 1, 1, 2, &reaches, &after), TDPELECT_OK);
	assert_memory_equal(&before, &after, sizeof(before));
}

TEST(who_wants_no_error_gets_the_status_alone)
{
	struct tdpelect_date date;

	assert_word(ERROR, tdpelect_date_parse("31/11/2017", &date, NULL),
		    TDPELECT_ERROR_DATE_IMPOSSIBLE);
	assert_word(ERROR, tdpelect_pack_check(NULL, NULL), TDPELECT_ERROR_ARGUMENT);
	assert_word(ERROR, tdpelect_election_judge(NULL, NULL, 0, NULL, NULL),
		    TDPELECT_ERROR_ARGUMENT);
}

/* No message quotes what was handed in: it may be personal data. */
TEST(no_error_quotes_the_input)
{
	const char *const secrets[] = {"secret-name", "secret/name", "sec-re-tnam"};
	struct tdpelect_date date;
	struct tdpelect_printed_percent percent;
	tdpelect_election *election = NULL;

	for (size_t i = 0; i < COUNT_OF(secrets); i++) {
		tdpelect_date_parse(secrets[i], &date, &error);
		assert_null(strstr(error.message, "sec"));
		tdpelect_printed_percent_parse(secrets[i], &percent, &error);
		assert_null(strstr(error.message, "sec"));
	}
	tdpelect_election_new("secret name", &election, &error);
	assert_null(strstr(error.message, "sec"));
	assert_null(strstr(error.path, "sec"));
	tdpelect_error_init(&error);
}

TEST(what_is_nowhere_is_made_ready_for_nothing)
{
	tdpelect_attendance_init(NULL);
	tdpelect_calendar_init(NULL);
	tdpelect_contest_init(NULL);
	tdpelect_election_facts_init(NULL);
	tdpelect_history_init(NULL);
	tdpelect_person_init(NULL);
	tdpelect_round_init(NULL);
	tdpelect_round_outcome_init(NULL);
	tdpelect_tally_init(NULL);
	tdpelect_votes_init(NULL);
}

TEST(results_of_a_later_version_are_filled_as_far_as_this_one_knows_them)
{
	struct tdpelect_tally tally = tally_of(100, 90, UNKNOWN, COUNTS(60, 20));
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct {
		struct tdpelect_quorum known;
		uint64_t more;
	} quorum = {TDPELECT_QUORUM_INIT, 7};
	struct {
		struct tdpelect_majority known;
		uint64_t more;
	} later = {TDPELECT_MAJORITY_INIT, 7};

	quorum.known.size = sizeof(quorum);
	later.known.size = sizeof(later);
	attendance.electorate_count = 100;
	attendance.present_count = 90;
	assert_ok(tdpelect_quorum_judge(law_2008, &attendance, NULL, &quorum.known, &error));
	assert_word(QUORUM_OUTCOME, quorum.known.outcome, TDPELECT_QUORUM_OUTCOME_MET);
	assert_int_equal(quorum.known.size, sizeof(quorum));
	assert_int_equal(quorum.more, 0);
	assert_ok(tdpelect_majority_judge(law_2008, &tally, TDPELECT_QUORUM_OUTCOME_MET, NULL,
					  &later.known, candidacies, &error));
	assert_outcome(later.known.outcome, ELECTED);
	assert_int_equal(later.known.size, sizeof(later));
	assert_int_equal(later.more, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_need_a_text_and_a_place_to_go),
		cmocka_unit_test(fractions_need_a_place_to_go),
		cmocka_unit_test(fractions_of_columns_are_checked_before_any_row),
		cmocka_unit_test(printed_percentages_need_a_text_and_a_place_to_go),
		cmocka_unit_test(laws_need_packs_a_place_and_somewhere_to_go),
		cmocka_unit_test(a_pack_without_the_lists_it_counts_is_refused),
		cmocka_unit_test(rules_need_a_law_and_facts_and_somewhere_to_go),
		cmocka_unit_test(counts_need_a_law_a_tally_and_somewhere_to_go),
		cmocka_unit_test(
			what_comes_next_needs_a_law_a_history_and_somewhere_to_go),
		cmocka_unit_test(columns_of_rows_are_needed),
		cmocka_unit_test(an_election_needs_everything_it_is_built_of),
		cmocka_unit_test(a_judgement_needs_an_election_and_somewhere_to_go),
		cmocka_unit_test(a_campaign_needs_its_parts),
		cmocka_unit_test(words_outside_their_lists_are_refused),
		cmocka_unit_test(numbers_outside_their_range_are_refused),
		cmocka_unit_test(facts_that_are_no_facts_are_refused),
		cmocka_unit_test(facts_handed_to_a_rule_may_grow_at_the_end),
		cmocka_unit_test(facts_of_an_election_may_grow_at_the_end),
		cmocka_unit_test(parts_of_a_campaign_may_grow_at_the_end),
		cmocka_unit_test(rules_and_packs_may_grow_at_the_end),
		cmocka_unit_test(votes_of_several_sizes_are_refused),
		cmocka_unit_test(votes_of_a_size_that_is_not_known_are_refused),
		cmocka_unit_test(more_candidates_than_can_be_numbered_are_refused),
		cmocka_unit_test(an_array_of_grown_votes_is_walked_by_their_size),
		cmocka_unit_test(a_result_without_its_size_is_not_written),
		cmocka_unit_test(success_leaves_the_error_alone),
		cmocka_unit_test(who_wants_no_error_gets_the_status_alone),
		cmocka_unit_test(no_error_quotes_the_input),
		cmocka_unit_test(what_is_nowhere_is_made_ready_for_nothing),
		cmocka_unit_test(results_of_a_later_version_are_filled_as_far_as_this_one_knows_them),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
