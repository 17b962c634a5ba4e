/* SPDX-License-Identifier: MIT */
/* Every call that allocates, with its first, second, third … allocation refused: it says so,
 * leaves nothing behind and changes nothing. The linker puts these functions before the
 * library's own. */
#include "election_support.h"

#include "memory.h"

static int live_blocks, allocations_until_failure, has_failed, may_keep_room;

void *__real_tdp_memory_new(size_t byte_count);
void *__real_tdp_memory_grow(void *memory, size_t byte_count);
void __real_tdp_memory_free(void *memory);
void *__wrap_tdp_memory_new(size_t byte_count);
void *__wrap_tdp_memory_grow(void *memory, size_t byte_count);
void __wrap_tdp_memory_free(void *memory);

static int is_refused(void)
{
	if (!allocations_until_failure || --allocations_until_failure)
		return 0;
	has_failed = 1;
	return 1;
}

void *__wrap_tdp_memory_new(size_t byte_count)
{
	if (is_refused())
		return NULL;
	live_blocks++;
	return __real_tdp_memory_new(byte_count);
}

void *__wrap_tdp_memory_grow(void *memory, size_t byte_count)
{
	if (is_refused())
		return NULL;
	live_blocks += !memory;
	return __real_tdp_memory_grow(memory, byte_count);
}

void __wrap_tdp_memory_free(void *memory)
{
	live_blocks -= memory != NULL;
	__real_tdp_memory_free(memory);
}

typedef tdpelect_status allocating(void);

/* Refuses one allocation after the other until the call has all it needs. How many it took. */
static int refuse_in_turn(allocating *call)
{
	int before = live_blocks;

	for (int n = 1; n < 100000; n++) {
		tdpelect_status status;

		allocations_until_failure = n;
		has_failed = 0;
		status = call();
		allocations_until_failure = 0;
		if (!has_failed) {
			assert_ok(status);
			return n - 1;
		}
		assert_word(ERROR, status, TDPELECT_ERROR_MEMORY);
		assert_word(ERROR, error.code, TDPELECT_ERROR_MEMORY);
		assert_string_equal(error.message, "out of memory");
		if (!may_keep_room)
			assert_int_equal(live_blocks, before);
	}
	fail_msg("%s", "it never has enough");
	return 0;
}

static const struct tdpelect_pack *const *packs;
static size_t pack_count;
static tdpelect_rulebook *law;

static int forget_law(void **unused __attribute__((unused)))
{
	packs = tdpelect_packs(&pack_count);
	tdpelect_rulebook_free(law);
	law = NULL;
	return 0;
}

static tdpelect_status resolve(void)
{
	tdpelect_status status = tdpelect_rulebook_resolve(packs, pack_count, "VN",
							   date_of(2017, 11, 12), &law, &error);

	assert_int_equal(status != TDPELECT_OK, law == NULL);
	return status;
}

TEST(a_law_is_resolved_whole_or_not_at_all)
{
	assert_true(refuse_in_turn(resolve) >= 3);
}

static struct tdpelect_pack twins[2];
static struct tdpelect_pack_entry twin_entries[2];
static const struct tdpelect_citation twin_law = {"a", "1", NULL, NULL, TDPELECT_EVIDENCE_TEXT, 0};

static tdpelect_status resolve_twins(void)
{
	const struct tdpelect_pack *const both[] = {&twins[0], &twins[1]};
	tdpelect_status status = tdpelect_rulebook_resolve(both, 2, "VN", date_of(2017, 11, 12),
							   &law, &error);

	assert_int_equal(status != TDPELECT_OK, law == NULL);
	return status;
}

TEST(a_contradiction_of_the_law_is_told_or_the_law_is_not_resolved)
{
	for (int i = 0; i < 2; i++) {
		twin_entries[i] = (struct tdpelect_pack_entry){.value = TDPELECT_VALUE_TIE};
		twin_entries[i].rule = (struct tdpelect_rule){
			.size = sizeof(struct tdpelect_rule), .kind = TDPELECT_KIND_CHOICE,
			.choice = i ? TDPELECT_CHOICE_OLDER : TDPELECT_CHOICE_REVOTE,
			.laws = &twin_law, .law_count = 1};
		twins[i] = (struct tdpelect_pack){.size = sizeof(twins[i]), .jurisdiction = "VN",
						  .id = i ? "b" : "a", .issued = {2001, 1, 1},
						  .entries = &twin_entries[i], .entry_count = 1};
	}
	assert_true(refuse_in_turn(resolve_twins) >= 4);
	assert_int_equal(tdpelect_rulebook_contradiction(law, 0, NULL, NULL, NULL), 1);
}

static tdpelect_status stack(void)
{
	const char *const ids[] = {"vn-nqlt-09-2008", "vn-tt-04-2012"};
	tdpelect_status status = tdpelect_rulebook_stack(packs, pack_count, ids, 2, NO_DATE, &law,
							 &error);

	assert_int_equal(status != TDPELECT_OK, law == NULL);
	return status;
}

TEST(packs_are_stacked_whole_or_not_at_all)
{
	assert_true(refuse_in_turn(stack) >= 3);
}

static tdpelect_rulebook *copy;

static tdpelect_status derive(void)
{
	tdpelect_status status = tdpelect_rulebook_derive(law, &copy, &error);

	assert_int_equal(status != TDPELECT_OK, copy == NULL);
	return status;
}

static struct tdpelect_rule new_rule;

static tdpelect_status set_rule(void)
{
	return tdpelect_rulebook_set(copy, TDPELECT_VALUE_QUORUM, &new_rule, &error);
}

TEST(a_rulebook_is_copied_and_changed_whole_or_not_at_all)
{
	assert_ok(resolve());
	copy = NULL;
	assert_true(refuse_in_turn(derive) > 30);
	new_rule = *tdpelect_rulebook_rule(law, TDPELECT_VALUE_QUORUM);
	new_rule.second = 3;
	allocations_until_failure = 1;
	assert_int_equal(set_rule(), TDPELECT_ERROR_MEMORY);
	assert_int_equal(tdpelect_rulebook_rule(copy, TDPELECT_VALUE_QUORUM)->second, 2);
	assert_int_equal(refuse_in_turn(set_rule), 1);
	assert_int_equal(tdpelect_rulebook_rule(copy, TDPELECT_VALUE_QUORUM)->second, 3);
	tdpelect_rulebook_free(copy);
}

static tdpelect_status new_election(void)
{
	tdpelect_status status = tdpelect_election_new("unit-1", &election, &error);

	assert_int_equal(status != TDPELECT_OK, election == NULL);
	return status;
}

/* What the next call adds; each call adds the same until it succeeds. */
static int32_t number;
static char name[8];

static void next_name(void)
{
	number++;
	name[0] = 'n';
	name[1] = (char)('a' + number / 26);
	name[2] = (char)('a' + number % 26);
}

static tdpelect_status add_an_office(void)
{
	int32_t index = -7;
	tdpelect_status status = tdpelect_election_add_office(election, name, 1, &index, &error);

	assert_int_equal(status != TDPELECT_OK, index == -7);
	return status;
}

static tdpelect_status add_a_candidate(void)
{
	return tdpelect_election_add_candidate(election, 0, name, 0, 0, NULL, &error);
}

static tdpelect_status add_a_pack(void)
{
	return tdpelect_election_add_pack(election, name, &error);
}

static tdpelect_status add_a_holiday(void)
{
	return tdpelect_election_add_calendar_day(election, date_of(2017, 11, 20), 0, &error);
}

static tdpelect_status add_a_workday(void)
{
	return tdpelect_election_add_calendar_day(election, date_of(2017, 11, 25), 1, &error);
}

static tdpelect_status add_an_escalation(void)
{
	return tdpelect_election_add_escalation(election, date_of(2017, 11, 1), NO_DATE, &error);
}

static tdpelect_status add_a_round(void)
{
	struct tdpelect_round round = new_round(date_of(2017, 11, 12), 190);
	int32_t index = -7;
	tdpelect_status status = tdpelect_election_add_round(election, &round, &index, &error);

	assert_int_equal(status != TDPELECT_OK, index == -7);
	return status;
}

static tdpelect_status add_a_cluster(void)
{
	return tdpelect_election_add_cluster(election, 0, 19, 19, &error);
}

static tdpelect_status add_a_breach(void)
{
	return tdpelect_election_add_breach(election, 0, TDPELECT_BREACH_NOTICE, 0, NO_DATE,
					    &error);
}

static tdpelect_status add_a_contest(void)
{
	struct tdpelect_contest contest = new_contest(UNKNOWN);
	int32_t index = -7;
	tdpelect_status status = tdpelect_election_add_contest(election, 0, name, &contest, &index,
							       &error);

	assert_int_equal(status != TDPELECT_OK, index == -7);
	return status;
}

static tdpelect_status add_votes(void)
{
	return tdpelect_election_set_votes(election, 0, 0, name, 1, UNKNOWN, UNKNOWN, &error);
}

static tdpelect_status add_a_paper(void)
{
	return tdpelect_election_add_papers(election, 0, 0, 1, 1, &error);
}

static tdpelect_status add_a_mark(void)
{
	return tdpelect_election_add_mark(election, 0, 0, name, &error);
}

static tdpelect_status add_a_meeting_vote(void)
{
	return tdpelect_election_add_meeting_vote(election, 0, TDPELECT_MEETING_MATTER_METHOD,
						  1, 1, 1, &error);
}

static tdpelect_status print_votes(void)
{
	const struct tdpelect_printed_percent none = TDPELECT_PRINTED_PERCENT_NONE;

	return tdpelect_election_set_published_votes(election, 0, 0, name, 1, none, &error);
}

static tdpelect_status print_elected(void)
{
	return tdpelect_election_add_published_elected(election, 0, 0, name, &error);
}

/* Twenty of each, so that every list has to grow several times. */
static void add_twenty(allocating *call, int least_allocations)
{
	int taken = 0;

	number = 0;
	may_keep_room = 1; /* for the next attempt */
	for (int i = 0; i < 20; i++) {
		next_name();
		taken += refuse_in_turn(call);
	}
	may_keep_room = 0;
	assert_true(taken >= least_allocations);
}

static void build(void)
{
	add_twenty(add_an_office, 3);
	add_twenty(add_a_candidate, 6);
	add_twenty(add_a_holiday, 3);
	add_twenty(add_a_workday, 3);
	add_twenty(add_an_escalation, 3);
	add_twenty(add_a_round, 3);
	add_twenty(add_a_cluster, 3);
	add_twenty(add_a_breach, 3);
	add_twenty(add_a_contest, 3);
	add_twenty(add_votes, 6);
	add_twenty(add_a_paper, 3);
	add_twenty(add_a_mark, 6);
	add_twenty(add_a_meeting_vote, 3);
	add_twenty(print_votes, 6);
	add_twenty(print_elected, 0);
}

static tdpelect_status judge_election(void)
{
	tdpelect_status status = tdpelect_election_judge(election, packs, pack_count, &decision,
							 &error);

	assert_int_equal(status != TDPELECT_OK, decision == NULL);
	return status;
}

TEST(an_election_grows_by_one_thing_or_by_none)
{
	end_election(NULL);
	assert_int_equal(refuse_in_turn(new_election), 1);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	build();
	assert_int_equal(tdpelect_election_office_count(election), 20);
	assert_ok(judge_election());
	assert_int_equal(tdpelect_decision_eligibility_count(decision), 20);
	assert_int_equal(tdpelect_decision_round_count(decision), 20);
	assert_int_equal(round_at(0).contest_count, 20);
	assert_int_equal(contest_at(0, 0).candidate_count, 20);
	for (int i = 0; i < 20; i++)
		assert_int_equal(candidate_at(0, 0, (size_t)i).votes, 1);
}

TEST(a_stack_of_an_election_grows_by_one_pack_or_by_none)
{
	start_bare(200);
	add_twenty(add_a_pack, 4);
	number = 0;
	for (int i = 0; i < 20; i++) {
		next_name();
		assert_int_equal(add_a_pack(), TDPELECT_ERROR_DUPLICATE);
	}
}

/* All the memory that a judgement takes, one after the other. */
static void judge_in_turn(int least_allocations)
{
	int before;

	assert_ok(tdpelect_election_set_facts(election, &facts, &error));
	before = live_blocks;
	assert_true(refuse_in_turn(judge_election) >= least_allocations);
	assert_true(live_blocks > before);
	tdpelect_decision_free(decision);
	assert_int_equal(live_blocks, before);
	decision = NULL;
	assert_ok(judge_election());
}

TEST(an_election_is_judged_whole_or_not_at_all)
{
	start(200);
	facts.household_count = 202;
	hold(date_of(2023, 6, 25), 190, 90, 80);
	hold(date_of(2023, 7, 2), 190, 101, 80);
	judge_in_turn(10);
	assert_told(ELECTORATE_OMISSION_MATTERS);
	assert_told(RULES_CHANGED_BETWEEN_ROUNDS);
}

TEST(an_election_with_many_findings_is_judged_whole_or_not_at_all)
{
	start(200);
	add_conference(date_of(2017, 11, 12), UNKNOWN);
	for (int i = 0; i < 100; i++)
		assert_ok(add_a_breach());
	judge_in_turn(10);
	assert_true(tdpelect_decision_finding_count(decision) >= 100);
}

TEST(an_election_by_a_stack_is_judged_whole_or_not_at_all)
{
	start_bare(200);
	add_office("head", 1);
	assert_ok(tdpelect_election_add_pack(election, "vn-nqlt-09-2008", &error));
	hold(date_of(2017, 11, 12), 190, 101, 80);
	judge_in_turn(10);
	assert_outcome(0, 0, ELECTED);
}

TEST(an_adjourned_meeting_is_judged_whole_or_not_at_all)
{
	start(200);
	add_office("deputy", 2);
	add_conference(date_of(2024, 9, 22), 80);
	judge_in_turn(8);
	assert_state(ADJOURNED);
}

/* A paper without a mark, of which no law says whether it is valid. */
TEST(an_election_with_disputed_ballots_is_judged_whole_or_not_at_all)
{
	start(200);
	hold(date_of(2024, 9, 22), 190, UNKNOWN, UNKNOWN);
	next_name();
	for (int i = 0; i < 101; i++) {
		assert_ok(add_a_paper());
		assert_ok(tdpelect_election_add_mark(election, 0, 0, "A", &error));
	}
	assert_ok(add_a_paper());
	judge_in_turn(20);
	assert_told(PAPERS_DISPUTE_HARMLESS);
	assert_outcome(0, 0, ELECTED);
}

static struct tdpelect_comparison room[200], whole[200];

/* Whatever was compared before there was no memory left is what a whole trace begins with. */
TEST(a_trace_is_valid_as_far_as_judging_got)
{
	struct tdpelect_trace trace;
	size_t count, greatest = 0;

	start(200);
	hold(date_of(2017, 11, 12), 190, 80, 101);
	assert_ok(tdpelect_election_set_facts(election, &facts, &error));
	tdpelect_trace_init(&trace, whole, COUNT_OF(whole));
	assert_ok(tdpelect_election_judge_traced(election, packs, pack_count, &trace, &decision,
						 &error));
	count = trace.count;
	assert_true(count > 10 && count < COUNT_OF(whole));
	for (int n = 1;; n++) {
		tdpelect_decision_free(decision);
		decision = NULL;
		allocations_until_failure = n;
		has_failed = 0;
		tdpelect_trace_init(&trace, room, COUNT_OF(room));
		tdpelect_election_judge_traced(election, packs, pack_count, &trace, &decision,
					       NULL);
		allocations_until_failure = 0;
		assert_true(trace.count <= count);
		assert_memory_equal(room, whole, trace.count * sizeof(*room));
		greatest = has_failed && trace.count > greatest ? trace.count : greatest;
		if (!has_failed)
			break;
	}
	assert_int_equal(trace.count, count);
	assert_true(greatest > 0);
}

static struct tdpelect_difference differences[64];
static tdpelect_decision *other;
static size_t difference_count;

static tdpelect_status judge_under(void)
{
	struct tdpelect_premise premise;
	tdpelect_status status;

	tdpelect_premise_init(&premise);
	premise.on = date_of(2024, 1, 10);
	status = tdpelect_election_judge_under(election, &premise, packs, pack_count, &other,
					       &error);
	assert_int_equal(status != TDPELECT_OK, other == NULL);
	return status;
}

static tdpelect_status compare(void)
{
	return tdpelect_decision_compare(decision, other, differences, COUNT_OF(differences),
					 &difference_count, NULL, &error);
}

static tdpelect_status explain(void)
{
	return tdpelect_decision_explain(decision, other, differences, difference_count, &error);
}

TEST(two_laws_are_compared_whole_or_not_at_all)
{
	start(361);
	hold(date_of(2013, 1, 27), 314, 159, 149);
	hold(date_of(2013, 1, 31), 314, 159, 149);
	decide();
	assert_true(refuse_in_turn(judge_under) >= 8);
	assert_int_equal(refuse_in_turn(compare), 4);
	assert_true(difference_count >= 3);
	assert_true(refuse_in_turn(explain) >= 100);
	tdpelect_decision_free(other);
	other = NULL;
}

TEST(what_needs_no_memory_takes_none)
{
	struct tdpelect_campaign campaign;
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;
	char text[4096], digest[72];
	int before;

	start(200);
	hold(date_of(2017, 11, 12), 190, 101, 80);
	decide();
	before = live_blocks;
	allocations_until_failure = 1;
	assert_ok(tdpelect_decision_unit(decision, &unit));
	tdpelect_campaign_init(&campaign);
	assert_ok(tdpelect_campaign_add_unit(&campaign, &unit, &error));
	tdpelect_rulebook_listing(tdpelect_decision_rulebook(decision), text, sizeof(text));
	tdpelect_rulebook_digest(tdpelect_decision_rulebook(decision), digest);
	tdpelect_decision_finding_path(decision, 0, 0, text, sizeof(text));
	assert_int_equal(allocations_until_failure, 1);
	allocations_until_failure = 0;
	assert_int_equal(live_blocks, before);
}

TEST(everything_is_given_back)
{
	end_election(NULL);
	forget_law(NULL);
	assert_int_equal(live_blocks, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(a_law_is_resolved_whole_or_not_at_all, forget_law),
		cmocka_unit_test_setup(
			a_contradiction_of_the_law_is_told_or_the_law_is_not_resolved, forget_law),
		cmocka_unit_test_setup(packs_are_stacked_whole_or_not_at_all, forget_law),
		cmocka_unit_test_setup(
			a_rulebook_is_copied_and_changed_whole_or_not_at_all, forget_law),
		cmocka_unit_test_setup(
			an_election_grows_by_one_thing_or_by_none, forget_law),
		cmocka_unit_test_setup(
			a_stack_of_an_election_grows_by_one_pack_or_by_none, forget_law),
		cmocka_unit_test_setup(
			an_election_is_judged_whole_or_not_at_all, forget_law),
		cmocka_unit_test_setup(
			an_election_with_many_findings_is_judged_whole_or_not_at_all, forget_law),
		cmocka_unit_test_setup(
			an_election_by_a_stack_is_judged_whole_or_not_at_all, forget_law),
		cmocka_unit_test_setup(
			an_adjourned_meeting_is_judged_whole_or_not_at_all, forget_law),
		cmocka_unit_test_setup(
			an_election_with_disputed_ballots_is_judged_whole_or_not_at_all, forget_law),
		cmocka_unit_test_setup(a_trace_is_valid_as_far_as_judging_got, forget_law),
		cmocka_unit_test_setup(two_laws_are_compared_whole_or_not_at_all, forget_law),
		cmocka_unit_test_setup(what_needs_no_memory_takes_none, forget_law),
		cmocka_unit_test_setup(everything_is_given_back, forget_law),
	};

	return cmocka_run_group_tests(tests, NULL, end_election);
}
