/* SPDX-License-Identifier: MIT */
/* Hands in every struct that may grow, and has every one filled: run by test_growth.py with a
 * library that knows fewer or more fields than the header this is compiled against. `client new`
 * sets what only a grown header has. */
#include <stdio.h>
#include <string.h>

#include <tdpelect-json.h>
#include <tdpelect.h>

#ifdef GROWN
#define SET_NEW(one) ((one).grown[1] = sets_new)
#define HAS_NEW(one) ((one).grown[0] || (one).grown[1])
#define SOIL(one) memset((one).grown, 0xAA, sizeof((one).grown))
#define WHOLE(one) ((one).size = sizeof(one), memset((one).grown, 0, sizeof((one).grown)))
#else
#define SET_NEW(one) ((void)(one))
#define HAS_NEW(one) 0
#define SOIL(one) ((void)(one))
#define WHOLE(one) ((void)(one))
#endif

static int sets_new;
static struct tdpelect_date day = {2013, 1, 31};
static tdpelect_rulebook *law;

static void tell(const char *name, tdpelect_status status)
{
	printf("%s %d\n", name, (int)status);
}

static void tell_filled(const char *name, tdpelect_status status, int32_t answer, int has_new)
{
	printf("%s %d %d %d\n", name, (int)status, (int)answer, has_new);
}

static void persons(void)
{
	struct tdpelect_person person = TDPELECT_PERSON_INIT, begun;
	struct tdpelect_eligibility eligibility = TDPELECT_ELIGIBILITY_INIT;
	tdpelect_status status;

	tdpelect_person_init(&begun);
	SET_NEW(person);
	tell("person", tdpelect_eligibility_judge(law, TDPELECT_ROLE_VOTER, &person, day, NULL,
						  &eligibility, NULL));
	status = tdpelect_eligibility_judge(law, TDPELECT_ROLE_VOTER, &begun, day, NULL,
					    &eligibility, NULL);
	tell_filled("begun person", status, eligibility.outcome, 0);
}

static void attendances(void)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT, begun;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_outlook outlook = TDPELECT_OUTLOOK_INIT;
	tdpelect_status status;

	tdpelect_attendance_init(&begun);
	begun.electorate_count = attendance.electorate_count = 361;
	begun.present_count = attendance.present_count = 314;
	SET_NEW(attendance);
	tell("attendance", tdpelect_quorum_judge(law, &attendance, NULL, &quorum, NULL));
	SOIL(outlook);
	status = tdpelect_outlook_attendance(law, &begun, NULL, &outlook, NULL);
	tell_filled("outlook", status, outlook.needed, HAS_NEW(outlook));
}

static tdpelect_status judge(struct tdpelect_tally *tally, struct tdpelect_votes *votes,
			     struct tdpelect_error *error)
{
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_candidacy candidacies[2] = {TDPELECT_CANDIDACY_INIT,
						    TDPELECT_CANDIDACY_INIT};
	tdpelect_status status;

	tally->electorate_count = 361;
	tally->votes = votes;
	tally->candidate_count = 2;
	votes[0].votes = 200;
	votes[1].votes = 100;
	status = tdpelect_majority_judge(law, tally, TDPELECT_QUORUM_OUTCOME_MET, NULL, &majority,
					 candidacies, error);
	printf("%d %d ", (int)candidacies[0].elected, (int)candidacies[1].elected);
	return status;
}

static void tallies(void)
{
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT, begun;
	struct tdpelect_votes votes[2] = {TDPELECT_VOTES_INIT, TDPELECT_VOTES_INIT};
	struct tdpelect_votes begun_votes[2] = {TDPELECT_VOTES_INIT, TDPELECT_VOTES_INIT};

	tdpelect_tally_init(&begun);
	tell("begun tally", judge(&begun, begun_votes, NULL));
	SET_NEW(votes[1]);
	tell("votes", judge(&begun, votes, NULL));
	SET_NEW(tally);
	tell("tally", judge(&tally, begun_votes, NULL));
}

static void histories(void)
{
	struct tdpelect_round_outcome rounds[2] = {TDPELECT_ROUND_OUTCOME_INIT,
						   TDPELECT_ROUND_OUTCOME_INIT};
	struct tdpelect_history history = TDPELECT_HISTORY_INIT, begun;
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	struct tdpelect_transition transition = TDPELECT_TRANSITION_INIT;
	size_t step_count = 0;
	int32_t state = 0;
	int found;

	tdpelect_history_init(&begun);
	rounds[0].outcome = rounds[1].outcome = TDPELECT_OUTCOME_NO_WINNER;
	rounds[0].polling_day = rounds[1].polling_day = day;
	begun.rounds = rounds;
	begun.round_count = 2;
	SET_NEW(rounds[0]);
	tell("round_outcome", tdpelect_next_judge(law, &begun, NULL, &state, steps, &step_count,
						  NULL));
	SET_NEW(history);
	tell("history", tdpelect_next_judge(law, &history, NULL, &state, steps, &step_count, NULL));
	SOIL(transition);
	found = tdpelect_transition(1, &transition);
	tell_filled("transition", found, transition.to, HAS_NEW(transition));
}

static void calendars(void)
{
	struct tdpelect_calendar calendar = TDPELECT_CALENDAR_INIT, begun;
	struct tdpelect_date by = day;
	int needed = 0;

	tdpelect_calendar_init(&begun);
	tell("begun calendar",
	     tdpelect_date_add_working_days(day, 3, &begun, &by, &needed, NULL));
	SET_NEW(calendar);
	tell("calendar",
	     tdpelect_date_add_working_days(day, 3, &calendar, &by, &needed, NULL));
}

static void meeting_votes(void)
{
	struct tdpelect_meeting_vote vote = TDPELECT_MEETING_VOTE_INIT, begun;
	struct tdpelect_meeting_result result = TDPELECT_MEETING_RESULT_INIT;
	tdpelect_status status;

	tdpelect_meeting_vote_init(&begun);
	begun.matter = vote.matter = TDPELECT_MEETING_MATTER_SECRETARY;
	begun.votes = vote.votes = 200;
	begun.present_count = vote.present_count = 314;
	SOIL(result);
	status = tdpelect_meeting_vote_judge(law, &begun, NULL, &result, NULL);
	tell_filled("meeting_result", status, result.outcome, HAS_NEW(result));
	SET_NEW(vote);
	tell("meeting_vote", tdpelect_meeting_vote_judge(law, &vote, NULL, &result, NULL));
}

static void papers(void)
{
	static const int32_t offsets[] = {0, 1, 1}, marks[] = {0};
	struct tdpelect_papers papers = TDPELECT_PAPERS_INIT, begun;
	struct tdpelect_paper_tally tally = TDPELECT_PAPER_TALLY_INIT;
	int32_t votes[1], disputed[1];
	tdpelect_status status;

	tdpelect_papers_init(&begun);
	begun.candidate_count = papers.candidate_count = begun.seats = papers.seats = 1;
	begun.paper_count = papers.paper_count = 2;
	begun.offsets = papers.offsets = offsets;
	begun.marks = papers.marks = marks;
	SOIL(tally);
	status = tdpelect_papers_count(law, &begun, NULL, votes, disputed, NULL, NULL, &tally,
				       NULL);
	tell_filled("begun papers", status, tally.returned, 0);
	SET_NEW(papers);
	tell("papers", tdpelect_papers_count(law, &papers, NULL, votes, disputed, NULL, NULL,
					     &tally, NULL));
}

static void campaigns(void)
{
	struct tdpelect_campaign campaign, part;
	struct tdpelect_summary summary;
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;
	struct tdpelect_target target = TDPELECT_TARGET_INIT;

	tdpelect_campaign_init(&campaign);
	tdpelect_campaign_init(&part);
	tdpelect_summary_init(&summary);
	WHOLE(part);
	WHOLE(summary);
	unit.outcome = summary.outcome = TDPELECT_OUTCOME_ELECTED;
	unit.electorate_count = unit.present_count = TDPELECT_UNKNOWN;
	summary.count = 3;
	target.target = TDPELECT_TARGET_NOT_HELD;
	SET_NEW(unit);
	tell("unit", tdpelect_campaign_add_unit(&campaign, &unit, NULL));
	SET_NEW(summary);
	tell("summary", tdpelect_campaign_add_summary(&campaign, &summary, NULL));
	SET_NEW(part);
	tell("campaign", tdpelect_campaign_merge(&campaign, &part, NULL));
	SET_NEW(target);
	tell("target", tdpelect_campaign_target(&campaign, &target, NULL));
	printf("units %d\n", (int)campaign.unit_count);
}

static void tell_decision(const tdpelect_decision *decision)
{
	struct tdpelect_round_result round = TDPELECT_ROUND_RESULT_INIT;
	struct tdpelect_contest_result contest = TDPELECT_CONTEST_RESULT_INIT;
	struct tdpelect_candidate_result candidate = TDPELECT_CANDIDATE_RESULT_INIT;
	struct tdpelect_eligibility_row row = TDPELECT_ELIGIBILITY_ROW_INIT;
	struct tdpelect_unit unit = TDPELECT_UNIT_INIT;
	tdpelect_status status;

	SOIL(round), SOIL(contest), SOIL(candidate), SOIL(row), SOIL(unit);
	status = tdpelect_decision_round(decision, 0, &round);
	tell_filled("round_result", status, round.quorum.outcome, HAS_NEW(round));
	status = tdpelect_decision_contest(decision, 0, 0, &contest);
	tell_filled("contest_result", status, contest.majority.outcome, HAS_NEW(contest));
	status = tdpelect_decision_candidate(decision, 0, 0, 0, &candidate);
	tell_filled("candidate_result", status, candidate.candidacy.passed, HAS_NEW(candidate));
	status = tdpelect_decision_eligibility(decision, 0, &row);
	tell_filled("eligibility_row", status, row.eligibility.outcome, HAS_NEW(row));
	status = tdpelect_decision_unit(decision, &unit);
	tell_filled("unit", status, unit.outcome, HAS_NEW(unit));
}

static void judge_under(const tdpelect_election *election, const char *name,
			struct tdpelect_premise *premise, struct tdpelect_trace *trace)
{
	size_t pack_count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);
	tdpelect_decision *decision = NULL;
	tdpelect_status status =
		trace ? tdpelect_election_judge_traced(election, packs, pack_count, trace,
						       &decision, NULL)
		      : tdpelect_election_judge_under(election, premise, packs, pack_count,
						      &decision, NULL);

	tell(name, status);
	if (decision)
		tell_decision(decision);
	tdpelect_decision_free(decision);
}

static void elections(void)
{
	struct tdpelect_election_facts facts;
	struct tdpelect_person person = TDPELECT_PERSON_INIT;
	struct tdpelect_round round;
	struct tdpelect_contest contest;
	struct tdpelect_premise premise;
	struct tdpelect_comparison comparisons[4];
	struct tdpelect_trace trace = TDPELECT_TRACE_INIT, begun;
	tdpelect_election *election = NULL;
	int32_t office, index;

	tdpelect_election_facts_init(&facts);
	tdpelect_round_init(&round);
	tdpelect_contest_init(&contest);
	tdpelect_premise_init(&premise);
	tdpelect_trace_init(&begun, comparisons, 4);
	round.electorate_count = 361;
	round.present_count = 314;
	round.date = day;
	contest.valid_ballot_count = 308;
	WHOLE(facts);
	tell("election", tdpelect_election_new("u", &election, NULL));
	tdpelect_election_set_place(election, "VN", day, NULL);
	tdpelect_election_add_office(election, "head", 1, &office, NULL);
	tdpelect_election_add_candidate(election, office, "A", 0, 0, &person, NULL);
	tdpelect_election_add_round(election, &round, &index, NULL);
	tdpelect_election_add_contest(election, 0, "head", &contest, &index, NULL);
	judge_under(election, "begun premise", &premise, NULL);
	judge_under(election, "begun trace", NULL, &begun);
	SET_NEW(facts);
	tell("election_facts", tdpelect_election_set_facts(election, &facts, NULL));
	SET_NEW(person);
	tell("candidate", tdpelect_election_add_candidate(election, office, "B", 0, 0, &person,
							  NULL));
	WHOLE(round), SET_NEW(round);
	tell("round", tdpelect_election_add_round(election, &round, &index, NULL));
	WHOLE(contest), SET_NEW(contest);
	tdpelect_election_add_office(election, "deputy", 1, &office, NULL);
	tell("contest",
	     tdpelect_election_add_contest(election, 0, "deputy", &contest, &index, NULL));
	WHOLE(premise), SET_NEW(premise);
	judge_under(election, "premise", &premise, NULL);
	SET_NEW(trace);
	judge_under(election, "trace", NULL, &trace);
	tdpelect_election_free(election);
}

static void contrasts(void)
{
	struct tdpelect_contrast contrast, part;

	tdpelect_contrast_init(&contrast);
	tdpelect_contrast_init(&part);
	WHOLE(part), SET_NEW(part);
	tell("contrast", tdpelect_contrast_merge(&contrast, &part, NULL));
}

static void rolls(void)
{
	static const int32_t births[] = {19700101, 20120101};
	uint64_t known[2] = {0}, masks[3][2];
	struct tdpelect_finding findings[4];
	struct tdpelect_context context;
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;
	uint8_t outcomes[2], implausible[2];
	tdpelect_status status;

	tdpelect_context_init(&context, findings, 4);
	SOIL(roll);
	status = tdpelect_roll_judge(law, TDPELECT_ROLE_VOTER, day, births, known, known, 2,
				     outcomes, masks[0], masks[1], masks[2], implausible, &context,
				     &roll, NULL);
	tell_filled("roll", status, (int32_t)roll.row_count, HAS_NEW(roll));
}

static void packs(void)
{
	struct tdpelect_pack pack = TDPELECT_PACK_INIT;
	struct tdpelect_error error = TDPELECT_ERROR_INIT, begun;

	tdpelect_error_init(&begun);
	pack.id = "p";
	pack.jurisdiction = "VN";
	SET_NEW(pack);
	tell("pack", tdpelect_pack_check(&pack, &begun));
	SOIL(error);
	tell("no pack", tdpelect_pack_check(NULL, &error));
	printf("%s / %s\n", begun.path, error.message);
}

static void options(void)
{
	static const char text[] = "{\"format\": \"tdpelect.election/1\", \"id\": 3}";
	struct tdpelect_json_options options;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *report = NULL;
	size_t byte_count = 0;
	int decided = 0;

	tdpelect_json_options_init(&options);
	WHOLE(options), SET_NEW(options);
	tell("json_options", tdpelect_json_evaluate(text, sizeof(text) - 1, &options, &report,
						    &byte_count, &decided, &error));
	printf("%u %s\n", (unsigned)error.column, error.message);
	tdpelect_json_free(report);
}

int main(int argc, char **argv)
{
	size_t pack_count;
	const struct tdpelect_pack *const *all = tdpelect_packs(&pack_count);

	sets_new = argc > 1 && strcmp(argv[1], "new") == 0;
	tell("law", tdpelect_rulebook_resolve(all, pack_count, "VN", day, &law, NULL));
	persons();
	attendances();
	tallies();
	histories();
	calendars();
	meeting_votes();
	papers();
	campaigns();
	elections();
	contrasts();
	rolls();
	packs();
	options();
	tdpelect_rulebook_free(law);
	return 0;
}
