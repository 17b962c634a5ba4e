/* SPDX-License-Identifier: MIT */
#ifndef TDP_TEST_ELECTION_SUPPORT_H
#define TDP_TEST_ELECTION_SUPPORT_H

/* Whole elections, built call by call, and what is decided on them. */
#include "support.h"

static tdpelect_election *election;
static tdpelect_decision *decision;
static struct tdpelect_election_facts facts;

static inline int end_election(void **unused __attribute__((unused)))
{
	tdpelect_decision_free(decision);
	tdpelect_election_free(election);
	decision = NULL;
	election = NULL;
	return 0;
}

/* An election without a law, an office or a round. */
static inline void start_bare(int32_t electorate)
{
	end_election(NULL);
	assert_ok(tdpelect_election_new("unit-1", &election, &error));
	tdpelect_election_facts_init(&facts);
	facts.electorate_kind = TDPELECT_ELECTORATE_KIND_HOUSEHOLD_REPRESENTATIVES;
	facts.electorate_count = electorate;
}

static inline int32_t add_office(const char *office, int32_t seats)
{
	int32_t index = -1;

	assert_ok(tdpelect_election_add_office(election, office, seats, &index, &error));
	return index;
}

static inline void add_candidate(int32_t office, const char *id)
{
	assert_ok(tdpelect_election_add_candidate(election, office, id, 0, 0, NULL, &error));
}

/* A head is to be elected by household representatives, from A and B. */
static inline void start(int32_t electorate)
{
	start_bare(electorate);
	assert_ok(tdpelect_election_set_place(election, "VN", NO_DATE, &error));
	add_office("head", 1);
	add_candidate(0, "A");
	add_candidate(0, "B");
}

static inline struct tdpelect_round new_round(struct tdpelect_date date, int32_t present)
{
	struct tdpelect_round round;

	tdpelect_round_init(&round);
	round.form = TDPELECT_FORM_CONFERENCE;
	round.method = TDPELECT_METHOD_SECRET_BALLOT;
	round.date = date;
	round.present_count = present;
	return round;
}

static inline int32_t add_round(struct tdpelect_round round)
{
	int32_t index = -1;

	assert_ok(tdpelect_election_add_round(election, &round, &index, &error));
	return index;
}

static inline int32_t add_conference(struct tdpelect_date date, int32_t present)
{
	return add_round(new_round(date, present));
}

static inline int32_t add_contest(int32_t round, const char *office,
				  struct tdpelect_contest contest)
{
	int32_t index = -1;

	assert_ok(tdpelect_election_add_contest(election, round, office, &contest, &index,
						&error));
	return index;
}

static inline struct tdpelect_contest new_contest(int32_t valid)
{
	struct tdpelect_contest contest;

	tdpelect_contest_init(&contest);
	contest.valid_ballot_count = valid;
	return contest;
}

static inline void set_votes(int32_t round, int32_t contest, const char *id, int32_t votes)
{
	assert_ok(tdpelect_election_set_votes(election, round, contest, id, votes, UNKNOWN,
					      UNKNOWN, &error));
}

/* A conference on the head, with the votes of A and B. */
static inline int32_t hold(struct tdpelect_date date, int32_t present, int32_t a, int32_t b)
{
	int32_t round = add_conference(date, present);
	int32_t contest = add_contest(round, "head", new_contest(UNKNOWN));

	set_votes(round, contest, "A", a);
	set_votes(round, contest, "B", b);
	return round;
}

static inline void decide_by(const struct tdpelect_pack *const *packs, size_t pack_count)
{
	tdpelect_decision_free(decision);
	decision = NULL;
	assert_ok(tdpelect_election_set_facts(election, &facts, &error));
	assert_ok(tdpelect_election_judge(election, packs, pack_count, &decision, &error));
	assert_non_null(decision);
}

static inline void decide(void)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);

	decide_by(packs, count);
}

#define assert_state(name)                                                                 \
	assert_word(STATE, tdpelect_decision_state(decision), TDPELECT_STATE_##name)

static inline struct tdpelect_step step_at(size_t index)
{
	struct tdpelect_step step = TDPELECT_STEP_INIT;

	assert_int_equal(tdpelect_decision_step(decision, index, &step), TDPELECT_OK);
	return step;
}

#define assert_step(index, name)                                                           \
	assert_word(STEP, step_at(index).step, TDPELECT_STEP_##name)
#define assert_step_count(count)                                                           \
	assert_int_equal(tdpelect_decision_step_count(decision), count)

static inline struct tdpelect_round_result round_at(size_t index)
{
	struct tdpelect_round_result round = TDPELECT_ROUND_RESULT_INIT;

	assert_int_equal(tdpelect_decision_round(decision, index, &round), TDPELECT_OK);
	return round;
}

#define assert_quorum(round, name)                                                         \
	assert_word(QUORUM_OUTCOME, round_at(round).quorum.outcome,                        \
		    TDPELECT_QUORUM_OUTCOME_##name)

static inline struct tdpelect_contest_result contest_at(size_t round, size_t contest)
{
	struct tdpelect_contest_result result = TDPELECT_CONTEST_RESULT_INIT;

	assert_int_equal(tdpelect_decision_contest(decision, round, contest, &result),
			 TDPELECT_OK);
	return result;
}

#define assert_outcome(round, contest, name)                                               \
	assert_word(OUTCOME, contest_at(round, contest).majority.outcome,                  \
		    TDPELECT_OUTCOME_##name)

static inline struct tdpelect_candidate_result candidate_at(size_t round, size_t contest,
							    size_t candidate)
{
	struct tdpelect_candidate_result result = TDPELECT_CANDIDATE_RESULT_INIT;

	assert_int_equal(tdpelect_decision_candidate(decision, round, contest, candidate,
						     &result),
			 TDPELECT_OK);
	return result;
}

/* Who is elected by the law, in one string: "A", "AB", "" for nobody. */
static inline const char *elected(size_t round, size_t contest)
{
	static char ids[200];
	const char *id;

	ids[0] = '\0';
	for (size_t i = 0; (id = tdpelect_decision_elected(decision, round, contest, -1, i)); i++)
		strcat(ids, id);
	return ids;
}

/* The position of a finding, -1 where it was not told. */
static inline int find_told(int32_t name)
{
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;

	for (size_t i = 0; i < tdpelect_decision_finding_count(decision); i++)
		if (!tdpelect_decision_finding(decision, i, &finding) && finding.name == name)
			return (int)i;
	return -1;
}

static inline struct tdpelect_finding told(int32_t name)
{
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;
	int at = find_told(name);

	assert_true(at >= 0);
	tdpelect_decision_finding(decision, (size_t)at, &finding);
	return finding;
}

static inline void assert_told_at(int32_t name, int is_expected, const char *file, int line)
{
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;

	if ((find_told(name) >= 0) == is_expected)
		return;
	print_error("%s%s\n", is_expected ? "not told: " : "told: ",
		    tdpelect_word_name(TDPELECT_SET_FINDING, name));
	for (size_t i = 0; !tdpelect_decision_finding(decision, i, &finding); i++)
		print_error("  %s\n", tdpelect_word_name(TDPELECT_SET_FINDING, finding.name));
	_fail(file, line);
}

#define assert_told(name) assert_told_at(TDPELECT_FINDING_##name, 1, __FILE__, __LINE__)
#define assert_not_told(name) assert_told_at(TDPELECT_FINDING_##name, 0, __FILE__, __LINE__)

/* Where a finding points; `which` 1: its second place. */
static inline const char *path_of(int32_t name, int which)
{
	static char path[200];
	int at = find_told(name);

	assert_true(at >= 0);
	path[0] = '\0';
	tdpelect_decision_finding_path(decision, (size_t)at, which, path, sizeof(path));
	return path;
}

#define assert_path(name, expected)                                                        \
	assert_string_equal(path_of(TDPELECT_FINDING_##name, 0), expected)

#endif
