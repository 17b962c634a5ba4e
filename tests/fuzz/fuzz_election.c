/* SPDX-License-Identifier: MIT */
/* Any order of the calls that put an election together: judged, and all of it read. */
#include "fuzz.h"

static struct tdpelect_printed_percent take_percent(struct bytes *bytes)
{
	struct tdpelect_printed_percent percent = TDPELECT_PRINTED_PERCENT_NONE;

	if (take_byte(bytes) % 4)
		return percent;
	percent.digits = take_count(bytes);
	percent.decimals = take_byte(bytes) % 8;
	return percent;
}

static const char *take_id(struct bytes *bytes, char id[32])
{
	static const char *const ids[] = {"A", "B", "C", "head", "deputy", "x"};
	uint8_t first = take_byte(bytes);

	return first < 250 ? ids[first % 6] : take_text(bytes, id);
}

static tdpelect_status set_facts(struct bytes *bytes, tdpelect_election *election,
				 struct tdpelect_error *error)
{
	struct tdpelect_election_facts facts;

	tdpelect_election_facts_init(&facts);
	facts.household_count = take_count(bytes);
	facts.electorate_kind = take_byte(bytes) % 4;
	facts.electorate_count = take_count(bytes);
	facts.called = take_date(bytes);
	facts.candidate_list = take_date(bytes);
	facts.election_team = take_date(bytes);
	facts.published = take_date(bytes);
	facts.invited = take_date(bytes);
	facts.result_sent = take_date(bytes);
	facts.result_received = take_date(bytes);
	facts.recognition = take_byte(bytes) % 6;
	facts.recognition_date = take_date(bytes);
	facts.interim_appointed = take_date(bytes);
	facts.as_of = take_date(bytes);
	facts.petition_households = take_count(bytes);
	facts.team_members = take_count(bytes);
	facts.team_head = take_byte(bytes) % 5;
	return tdpelect_election_set_facts(election, &facts, error);
}

static tdpelect_status add_candidate(struct bytes *bytes, tdpelect_election *election,
				     struct tdpelect_error *error)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	char id[32];

	person.birth_date = take_date(bytes);
	person.known = take_byte(bytes) * 2u;
	person.truth = person.known & take_byte(bytes);
	return tdpelect_election_add_candidate(election, take_byte(bytes) % 4,
					       take_id(bytes, id), take_byte(bytes) % 3,
					       take_byte(bytes) % 4, &person, error);
}

static tdpelect_status add_round(struct bytes *bytes, tdpelect_election *election,
				 struct tdpelect_error *error)
{
	struct tdpelect_round round;
	int32_t index;

	tdpelect_round_init(&round);
	round.form = take_byte(bytes) % 5;
	round.method = take_byte(bytes) % 4;
	round.electorate_kind = take_byte(bytes) % 4;
	round.electorate_count = take_count(bytes);
	round.present_count = take_count(bytes);
	round.households_without_representative = take_count(bytes);
	round.postponed = take_byte(bytes) % 4 == 1;
	round.date = take_date(bytes);
	round.closed = take_date(bytes);
	round.postponed_until = take_date(bytes);
	round.published_present = take_count(bytes);
	round.published_present_percent = take_percent(bytes);
	return tdpelect_election_add_round(election, &round, &index, error);
}

static tdpelect_status add_contest(struct bytes *bytes, tdpelect_election *election,
				   struct tdpelect_error *error)
{
	struct tdpelect_contest contest;
	char id[32];
	int32_t index;

	tdpelect_contest_init(&contest);
	contest.kind = take_byte(bytes) % 4;
	contest.issued_ballot_count = take_count(bytes);
	contest.returned_ballot_count = take_count(bytes);
	contest.valid_ballot_count = take_count(bytes);
	contest.invalid_ballot_count = take_count(bytes);
	contest.reported = take_byte(bytes) % 15;
	contest.published_outcome = take_byte(bytes) % 15;
	contest.published_elected_given = take_byte(bytes) % 2;
	contest.published_valid = take_count(bytes);
	contest.published_invalid_percent = take_percent(bytes);
	return tdpelect_election_add_contest(election, take_byte(bytes) % 4, take_id(bytes, id),
					     &contest, &index, error);
}

static tdpelect_status add_votes(struct bytes *bytes, tdpelect_election *election,
				 struct tdpelect_error *error)
{
	char id[32];
	int32_t round = take_byte(bytes) % 4;
	int32_t contest = take_byte(bytes) % 4;
	int32_t count = take_count(bytes);

	switch (take_byte(bytes) % 4) {
	case 0:
		return tdpelect_election_set_published_votes(
			election, round, contest, take_id(bytes, id), count, take_percent(bytes),
			error);
	case 1:
		return tdpelect_election_add_published_elected(election, round, contest,
							       take_id(bytes, id), error);
	default:
		return tdpelect_election_set_votes(election, round, contest, take_id(bytes, id),
						   count, take_count(bytes), take_count(bytes),
						   error);
	}
}

static tdpelect_status add_event(struct bytes *bytes, tdpelect_election *election,
				 struct tdpelect_error *error)
{
	int32_t round = take_byte(bytes) % 4;
	char id[32];

	switch (take_byte(bytes) % 7) {
	case 6:
		return tdpelect_election_add_papers(election, round, take_byte(bytes) % 4,
						    take_count(bytes), take_byte(bytes) % 3,
						    error);
	case 5:
		return tdpelect_election_add_mark(election, round, take_byte(bytes) % 4,
						  take_id(bytes, id), error);
	case 4:
		return tdpelect_election_add_meeting_vote(election, round, take_byte(bytes) % 8,
							  take_count(bytes), take_count(bytes),
							  take_count(bytes), error);
	case 0:
		return tdpelect_election_add_cluster(election, round, take_count(bytes),
						     take_count(bytes), error);
	case 1:
		return tdpelect_election_add_breach(election, round, take_word(bytes),
						    take_byte(bytes) % 6, take_date(bytes), error);
	case 2:
		return tdpelect_election_add_escalation(election, take_date(bytes),
							take_date(bytes), error);
	default:
		return tdpelect_election_add_calendar_day(election, take_date(bytes),
							  take_byte(bytes) % 3, error);
	}
}

static tdpelect_status set_law(struct bytes *bytes, tdpelect_election *election,
			       struct tdpelect_error *error)
{
	static const char *const places[] = {"VN", "VN/ha-noi/ngoc-thuy", "VN/x", "XX", ""};
	static const char *const packs[] = {"vn-nqlt-09-2008", "vn-luat-10-2022", "none"};

	if (take_byte(bytes) % 3)
		return tdpelect_election_set_place(election, places[take_byte(bytes) % 5],
						   take_date(bytes), error);
	return tdpelect_election_add_pack(election, packs[take_byte(bytes) % 3], error);
}

static tdpelect_status call(struct bytes *bytes, tdpelect_election *election,
			    struct tdpelect_error *error)
{
	char id[32];
	int32_t index;

	switch (take_byte(bytes) % 8) {
	case 0:
		return set_facts(bytes, election, error);
	case 1:
		return tdpelect_election_add_office(election, take_id(bytes, id),
						    take_byte(bytes) % 67, &index, error);
	case 2:
		return add_candidate(bytes, election, error);
	case 3:
		return add_round(bytes, election, error);
	case 4:
		return add_contest(bytes, election, error);
	case 5:
		return add_votes(bytes, election, error);
	case 6:
		return add_event(bytes, election, error);
	default:
		return set_law(bytes, election, error);
	}
}

static void read_contest(const tdpelect_decision *decision, size_t round, size_t contest)
{
	struct tdpelect_contest_result found = TDPELECT_CONTEST_RESULT_INIT;
	struct tdpelect_candidate_result candidate = TDPELECT_CANDIDATE_RESULT_INIT;
	struct tdpelect_paper_tally papers = TDPELECT_PAPER_TALLY_INIT;
	size_t elected = 0;

	MUST(tdpelect_decision_contest(decision, round, contest, &found) == 0);
	MUST(tdpelect_decision_papers(decision, round, contest, &papers) == 0);
	MUST(papers.valid + papers.invalid + papers.undetermined == papers.returned);
	MUST(tdpelect_word_name(TDPELECT_SET_OUTCOME, found.majority.outcome));
	for (size_t i = 0; i < (size_t)found.candidate_count; i++)
		MUST(tdpelect_decision_candidate(decision, round, contest, i, &candidate) == 0);
	MUST(tdpelect_decision_candidate(decision, round, contest, (size_t)found.candidate_count,
					 &candidate) != 0);
	while (tdpelect_decision_elected(decision, round, contest, -1, elected))
		elected++;
	for (int32_t i = 0; i < found.majority.other_base_count; i++)
		tdpelect_decision_elected(decision, round, contest, i, 0);
}

static void read_rounds(const tdpelect_decision *decision)
{
	struct tdpelect_round_result round = TDPELECT_ROUND_RESULT_INIT;

	for (size_t i = 0; i < tdpelect_decision_round_count(decision); i++) {
		struct tdpelect_meeting_result vote = TDPELECT_MEETING_RESULT_INIT;

		MUST(tdpelect_decision_round(decision, i, &round) == 0);
		for (size_t k = 0; !tdpelect_decision_meeting_vote(decision, i, k, &vote); k++)
			MUST(tdpelect_word_name(TDPELECT_SET_MEETING_OUTCOME, vote.outcome));
		for (size_t k = 0; k < (size_t)round.contest_count; k++)
			read_contest(decision, i, k);
	}
}

static void read_findings(const tdpelect_decision *decision)
{
	struct tdpelect_finding finding = TDPELECT_FINDING_INIT;

	for (size_t i = 0; i < tdpelect_decision_finding_count(decision); i++) {
		char path[200];

		MUST(tdpelect_decision_finding(decision, i, &finding) == 0);
		MUST(tdpelect_finding_print(&finding, 1, NULL, 0) > 0);
		MUST(tdpelect_finding_print(&finding, 2, NULL, 0) > 0);
		tdpelect_decision_finding_path(decision, i, 0, path, sizeof(path));
		tdpelect_decision_finding_path(decision, i, 1, path, sizeof(path));
	}
}

static void read_law(const tdpelect_decision *decision)
{
	struct tdpelect_transition transition = TDPELECT_TRANSITION_INIT;
	struct tdpelect_date day = tdpelect_decision_day(decision);

	MUST(!day.year || tdpelect_date_is_day(day));
	if (!tdpelect_decision_rulebook(decision))
		return;
	for (int32_t i = 0; i < TDPELECT_VALUE_LIMIT; i++)
		MUST(tdpelect_decision_covers(decision, i) <= 1);
	for (size_t i = 0; tdpelect_transition(i, &transition); i++)
		MUST(tdpelect_decision_covers_transition(decision, i) <= 1);
}

static void read_all(const tdpelect_election *election, const tdpelect_decision *decision)
{
	struct tdpelect_step step = TDPELECT_STEP_INIT;
	struct tdpelect_eligibility_row row = TDPELECT_ELIGIBILITY_ROW_INIT;
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;

	MUST(tdpelect_word_name(TDPELECT_SET_STATE, tdpelect_decision_state(decision)));
	for (size_t i = 0; i < tdpelect_decision_step_count(decision); i++)
		MUST(tdpelect_decision_step(decision, i, &step) == 0);
	for (size_t i = 0; i < tdpelect_decision_eligibility_count(decision); i++)
		MUST(tdpelect_decision_eligibility(decision, i, &row) == 0);
	read_law(decision);
	read_rounds(decision);
	read_findings(decision);
	MUST(tdpelect_decision_unit(decision, &unit) == 0);
	for (size_t i = 0; i < tdpelect_election_office_count(election); i++) {
		MUST(tdpelect_election_office(election, i));
		tdpelect_decision_office_outcome(decision, i);
		if (tdpelect_decision_office_elected(decision, i, 0))
			MUST(tdpelect_decision_office_elected(decision, i, 0)[0]);
	}
}

/* Every comparison can be redone by its sentence, and each has a place. */
static void trace(const tdpelect_election *election)
{
	static struct tdpelect_comparison comparisons[400];
	const struct tdpelect_pack *const *packs;
	struct tdpelect_trace trace;
	tdpelect_decision *decision = NULL;
	size_t pack_count = 0;

	packs = tdpelect_packs(&pack_count);
	tdpelect_trace_init(&trace, comparisons, 400);
	if (tdpelect_election_judge_traced(election, packs, pack_count, &trace, &decision, NULL))
		return;
	for (size_t i = 0; i < trace.count && i < 400; i++) {
		MUST(tdpelect_comparison_print(&comparisons[i], 1 + (int32_t)i % 2, NULL, 0) > 0);
		tdpelect_decision_comparison_path(decision, &comparisons[i], 0, NULL, 0);
		tdpelect_decision_comparison_path(decision, &comparisons[i], 1, NULL, 0);
	}
	tdpelect_decision_free(decision);
}

/* What another law would say: told, explained, counted. */
static void compare(struct bytes *bytes, const tdpelect_election *election,
		    const tdpelect_decision *decision)
{
	struct tdpelect_difference differences[64];
	struct tdpelect_premise premise;
	struct tdpelect_contrast contrast;
	struct tdpelect_contrast sum;
	tdpelect_decision *other = NULL;
	const struct tdpelect_pack *const *packs;
	size_t pack_count = 0;
	size_t count = 0;
	int32_t compared = 0;

	packs = tdpelect_packs(&pack_count);
	tdpelect_premise_init(&premise);
	premise.on = take_date(bytes);
	if (tdpelect_election_judge_under(election, &premise, packs, pack_count, &other, NULL))
		return;
	for (size_t i = 0; i < 64; i++)
		differences[i].size = sizeof(differences[i]);
	MUST(tdpelect_decision_compare(decision, other, differences, 64, &count, &compared,
				       NULL) == 0);
	count = count < 64 ? count : 64;
	MUST(tdpelect_decision_explain(decision, other, differences, count, NULL) == 0);
	for (size_t i = 0; i < count; i++) {
		MUST(tdpelect_difference_print(&differences[i], 1, NULL, 0) > 0);
		MUST(tdpelect_difference_print(&differences[i], 2, NULL, 0) > 0);
		tdpelect_difference_rests_on(&differences[i], TDPELECT_VALUE_MAJORITY);
		MUST(tdpelect_aspect_set(differences[i].aspect) < TDPELECT_SET_LIMIT);
	}
	tdpelect_contrast_init(&contrast);
	tdpelect_contrast_init(&sum);
	MUST(tdpelect_contrast_add(&contrast, compared, 1, differences, count, NULL) == 0);
	MUST(tdpelect_contrast_merge(&sum, &contrast, NULL) == 0);
	MUST(memcmp(&sum, &contrast, sizeof(sum)) == 0);
	tdpelect_decision_free(other);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct bytes bytes = bytes_of(data, byte_count);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	const struct tdpelect_pack *const *packs;
	tdpelect_election *election = NULL;
	tdpelect_decision *decision = NULL;
	size_t pack_count = 0;
	tdpelect_status status;

	packs = tdpelect_packs(&pack_count);
	MUST(tdpelect_election_new("u", &election, NULL) == 0);
	for (int i = 0; i < 60 && has_bytes(&bytes); i++)
		must_be_told(call(&bytes, election, &error), &error);
	status = tdpelect_election_judge(election, packs, pack_count, &decision, &error);
	must_be_told(status, &error);
	trace(election);
	if (!status) {
		read_all(election, decision);
		compare(&bytes, election, decision);
	}
	tdpelect_decision_free(decision);
	tdpelect_election_free(election);
	return 0;
}
