/* SPDX-License-Identifier: MIT */
/* The contests of one round: the candidates' rows, the count, the quorum, the outcome. */
#include "decision.h"

#include <string.h>

#include "../rules/birth.h"

static int is_release(const struct tdp_contest *facts)
{
	return facts->facts.kind == TDPELECT_CONTEST_KIND_RELEASE;
}

static void add_row(struct tdp_judged_contest *contest, const char *id, int32_t listed,
		    const struct tdp_office *office)
{
	size_t at = contest->tally.candidate_count++;
	int32_t vote = tdp_ids_find(&contest->facts->vote_ids, id);

	tdpelect_votes_init(&contest->votes[at]);
	contest->ids[at] = id;
	contest->listed[at] = listed;
	if (vote >= 0) {
		const struct tdp_vote *told = tdp_vote(contest->facts, (size_t)vote);

		contest->votes[at].votes = told->votes;
		contest->votes[at].against = told->against;
		contest->votes[at].abstain = told->abstain;
	}
	if (listed >= 0) {
		const struct tdp_candidate *candidate = tdp_candidate(office, (size_t)listed);

		contest->votes[at].withdrawn = candidate->withdrawn && !is_release(contest->facts);
		contest->votes[at].birth_date = candidate->person.birth_date;
	}
}

/* The list in its order, then those voted for without standing on it. A release is about the
 * one who holds the office: only those the count names. */
static void add_rows(struct tdp_judged_contest *contest, const struct tdp_office *office)
{
	const struct tdp_ids *voted = &contest->facts->vote_ids;
	int lists_all = !is_release(contest->facts);

	for (size_t i = 0; i < office->ids.count; i++)
		if (lists_all || tdp_ids_find(voted, office->ids.ids[i]) >= 0)
			add_row(contest, office->ids.ids[i], (int32_t)i, office);
	for (size_t i = 0; i < voted->count; i++)
		if (tdp_ids_find(&office->ids, voted->ids[i]) < 0)
			add_row(contest, voted->ids[i], -1, office);
}

/* Where nobody wrote down who stands, whoever is marked stands. */
static void add_marked_rows(struct tdp_judged_contest *contest, const struct tdp_office *office)
{
	const struct tdp_ids *marked = &contest->facts->mark_ids;

	for (size_t i = 0; !office->ids.count && i < marked->count; i++)
		if (tdp_ids_find(&contest->facts->vote_ids, marked->ids[i]) < 0)
			add_row(contest, marked->ids[i], -1, office);
}

/* A birth date that cannot be is not known: nobody is the older by it. */
static void forget_implausible_births(const tdpelect_decision *decision,
				      struct tdp_judged_contest *contest)
{
	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		if (tdp_is_birth_implausible(contest->votes[i].birth_date,
					     decision->first_polling_day))
			contest->votes[i].birth_date = TDP_NO_DATE;
}

static int take_rows(tdpelect_decision *decision, struct tdp_judged_contest *contest, size_t most)
{
	contest->votes = tdp_take(decision, most, sizeof(*contest->votes));
	contest->ids = tdp_take(decision, most, sizeof(*contest->ids));
	contest->listed = tdp_take(decision, most, sizeof(*contest->listed));
	contest->candidacies = tdp_take(decision, most, sizeof(*contest->candidacies));
	return !decision->is_out_of_memory;
}

static void clear_candidacies(struct tdp_judged_contest *contest)
{
	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		contest->candidacies[i] =
			(struct tdpelect_candidacy){sizeof(struct tdpelect_candidacy), -1, 0, -1};
}

/* Before any law is applied: not held, unknown without a day, undetermined without a law. */
static int32_t outcome_without_law(const tdpelect_decision *decision,
				   const struct tdp_judged_round *round)
{
	if (round->state != TDP_ROUND_HELD)
		return TDPELECT_OUTCOME_NOT_HELD;
	return decision->rulebook ? TDPELECT_OUTCOME_UNDETERMINED : TDPELECT_OUTCOME_UNKNOWN;
}

static void start_contest(const tdpelect_decision *decision, const struct tdp_judged_round *round,
			  struct tdp_judged_contest *contest)
{
	contest->kind = contest->facts && is_release(contest->facts)
				? TDPELECT_CONTEST_KIND_RELEASE
				: TDPELECT_CONTEST_KIND_ELECTION;
	contest->majority.size = sizeof(contest->majority);
	contest->majority.outcome = outcome_without_law(decision, round);
	contest->majority.of = contest->majority.needed = TDPELECT_UNKNOWN;
	tdpelect_tally_init(&contest->tally);
}

void tdp_prepare_contests(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	size_t count = round->facts->contests.count;

	round->contests = tdp_take(decision, count + decision->election->offices.count,
				   sizeof(*round->contests));
	for (size_t i = 0; round->contests && i < count; i++) {
		struct tdp_judged_contest *contest = &round->contests[i];
		const struct tdp_office *office;

		contest->facts = tdp_contest(round->facts, i);
		contest->index = (int32_t)i;
		contest->office = contest->facts->office;
		office = tdp_office(decision->election, (size_t)contest->office);
		start_contest(decision, round, contest);
		if (!take_rows(decision, contest,
			       office->ids.count + contest->facts->votes.count +
				       contest->facts->mark_ids.count))
			return;
		add_rows(contest, office);
		add_marked_rows(contest, office);
		forget_implausible_births(decision, contest);
		clear_candidacies(contest);
		contest->tally.votes = contest->votes;
		round->contest_count++;
		if (round->state == TDP_ROUND_HELD)
			decision->offices[contest->office].is_contested = 1;
	}
}

/* A round after a winner starts the office anew: the last round decides. */
static void reopen_office(tdpelect_decision *decision, const struct tdp_judged_round *round,
			  const struct tdp_judged_contest *contest)
{
	struct tdp_office_state *office = &decision->offices[contest->office];
	const struct tdp_office *facts = tdp_office(decision->election, (size_t)contest->office);

	if (!office->is_filled || contest->kind == TDPELECT_CONTEST_KIND_RELEASE)
		return;
	office->is_filled = 0;
	office->seats_left = facts->seats;
	office->seated_since = (int32_t)(round - decision->rounds);
	tdp_find(&decision->context, TDPELECT_FINDING_ROUND_AFTER_ELECTION, 0,
		 tdp_at(TDPELECT_PLACE_CONTEST, round->index, contest->index, -1), 0, 0);
}

static int was_elected_by(const struct tdp_judged_contest *contest, const char *id)
{
	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		if (contest->candidacies[i].elected && strcmp(contest->ids[i], id) == 0)
			return 1;
	return 0;
}

/* Elected by an earlier round that left seats open: stays, and does not stand again. */
static int is_seated(const tdpelect_decision *decision, const struct tdp_judged_round *round,
		     int32_t office, const char *id)
{
	const struct tdp_judged_round *r = decision->rounds + decision->offices[office].seated_since;

	for (; r < round; r++)
		for (size_t i = 0; i < r->contest_count; i++)
			if (r->contests[i].office == office &&
			    r->contests[i].majority.outcome == TDPELECT_OUTCOME_PARTLY_ELECTED &&
			    was_elected_by(&r->contests[i], id))
				return 1;
	return 0;
}

static void fill_tally(tdpelect_decision *decision, const struct tdp_judged_round *round,
		       struct tdp_judged_contest *contest)
{
	const struct tdp_office_state *office = &decision->offices[contest->office];
	struct tdpelect_tally *tally = &contest->tally;

	tally->kind = contest->kind;
	tally->form = round->facts->facts.form;
	tally->method = round->facts->facts.method;
	tally->electorate_kind = round->electorate_kind;
	tally->electorate_count = round->electorate_count;
	tally->present_count = round->present_count;
	tally->round = round->index;
	tally->contest = contest->index;
	tally->seats = contest->kind == TDPELECT_CONTEST_KIND_RELEASE ? 1 : office->seats_left;
	if (!contest->facts)
		return;
	tally->issued_ballot_count = contest->facts->facts.issued_ballot_count;
	tally->returned_ballot_count = contest->facts->facts.returned_ballot_count;
	tally->valid_ballot_count = contest->facts->facts.valid_ballot_count;
	tally->invalid_ballot_count = contest->facts->facts.invalid_ballot_count;
	for (size_t i = 0; office->has_seated && i < tally->candidate_count; i++)
		contest->votes[i].seated =
			contest->kind == TDPELECT_CONTEST_KIND_ELECTION &&
			is_seated(decision, round, contest->office, contest->ids[i]);
}

static void tell_not_listed(tdpelect_decision *decision, const struct tdp_judged_round *round,
			    const struct tdp_judged_contest *contest)
{
	if (!tdp_office(decision->election, (size_t)contest->office)->ids.count)
		return; /* no list is known */
	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		if (contest->listed[i] < 0)
			tdp_find(&decision->context, TDPELECT_FINDING_CANDIDATE_NOT_LISTED, 0,
				 tdp_at(TDPELECT_PLACE_CONTEST_CANDIDATE_VOTES, round->index,
					contest->index, (int32_t)i),
				 0, 0);
}

/* The head is elected by law; a deputy only where a rule says so; no rule knows any other. */
static void tell_not_elective(tdpelect_decision *decision, const struct tdp_judged_contest *contest)
{
	int32_t value = 0, says = 0;

	if (contest->office == tdp_office_find(decision->election, "head"))
		value = TDPELECT_VALUE_OFFICE_HEAD;
	else if (contest->office == tdp_office_find(decision->election, "deputy"))
		value = TDPELECT_VALUE_OFFICE_DEPUTY;
	if (value)
		says = tdp_read_choice(decision->rulebook, &decision->context, value);
	if (says == TDPELECT_CHOICE_ELECTED || (value == TDPELECT_VALUE_OFFICE_HEAD && !says))
		return;
	tdp_find(&decision->context, TDPELECT_FINDING_OFFICE_NOT_ELECTIVE, value,
		 tdp_at(TDPELECT_PLACE_OFFICE, -1, contest->office, -1), 0, 0);
}

/* Circular 04/2012, Art. 4: one deputy, a second in a large group. */
static void tell_too_many_deputies(tdpelect_decision *decision,
				   const struct tdp_judged_contest *contest)
{
	const struct tdp_office *office = tdp_office(decision->election, (size_t)contest->office);
	const struct tdpelect_rule *rule = tdp_read(decision->rulebook, &decision->context,
						    TDPELECT_VALUE_DEPUTY_SEATS);
	int32_t households = decision->election->facts.household_count, most = 0;

	if (contest->office != tdp_office_find(decision->election, "deputy") || !rule ||
	    rule->kind != TDPELECT_KIND_STEPS || !tdp_is_known(households))
		return;
	for (size_t i = 0; i < rule->step_count; i++)
		if (households >= rule->steps[i].from_households)
			most = rule->steps[i].seats;
	if (office->seats > most)
		tdp_find(&decision->context, TDPELECT_FINDING_SEATS_MORE_THAN_PROVIDED,
			 TDPELECT_VALUE_DEPUTY_SEATS,
			 tdp_at(TDPELECT_PLACE_SEATS, -1, contest->office, -1), office->seats,
			 most);
}

/* The count of each contest against itself; what the ballots imply of the attendance. */
static int32_t reconcile(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	int32_t implied = TDPELECT_UNKNOWN;

	for (size_t i = 0; i < round->contest_count; i++) {
		struct tdp_judged_contest *contest = &round->contests[i];
		struct tdpelect_tally tally;
		int32_t least, papers, found = 0;

		reopen_office(decision, round, contest);
		fill_tally(decision, round, contest);
		tell_not_elective(decision, contest);
		tell_too_many_deputies(decision, contest);
		tell_not_listed(decision, round, contest);
		tdp_tell_release(decision, round, contest);
		papers = tdp_count_papers(decision, contest);
		tally = tdp_bounded_tally(contest);
		tdpelect_tally_reconcile(decision->rulebook, &tally, &decision->context, &found,
					 NULL);
		found += papers;
		contest->majority.contradiction_count = found;
		round->has_contradiction |= found > 0;
		least = tdpelect_tally_implied_present(decision->rulebook, &tally);
		implied = least > implied ? least : implied;
	}
	round->has_contradiction |= round->contradiction_count > 0;
	return round->has_contradiction ? TDPELECT_UNKNOWN : implied;
}

static void decide_quorum(tdpelect_decision *decision, struct tdp_judged_round *round,
			  int32_t implied)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;

	attendance.form = round->facts->facts.form;
	attendance.electorate_count = round->electorate_count;
	attendance.present_count = round->present_count;
	attendance.implied_count = implied;
	attendance.round = round->index;
	round->quorum.size = sizeof(round->quorum);
	tdpelect_quorum_judge(decision->rulebook, &attendance, &decision->context, &round->quorum,
			      NULL);
}

static void stand_in(tdpelect_decision *decision, const struct tdp_judged_round *round,
		     struct tdp_judged_contest *contest)
{
	int32_t reported = contest->facts->facts.reported;
	int elects = reported == TDPELECT_OUTCOME_ELECTED ||
		     reported == TDPELECT_OUTCOME_PARTLY_ELECTED;

	contest->is_reported = 1;
	contest->majority.outcome = reported;
	contest->majority.elected_count =
		elects ? tdp_published_elected_count(contest->facts) : 0;
	for (size_t i = 0; i < contest->tally.candidate_count; i++)
		contest->candidacies[i].elected =
			elects && tdp_is_published_elected(contest->facts, contest->ids[i]);
	if (contest->kind == TDPELECT_CONTEST_KIND_ELECTION)
		tdp_compare_bases(&contest->tally, &contest->majority, contest->candidacies);
	if (tdp_outcome_is_counted(reported) || reported == TDPELECT_OUTCOME_UNKNOWN ||
	    reported == TDPELECT_OUTCOME_TIED || reported == TDPELECT_OUTCOME_UNDETERMINED)
		tdp_tell_bases(&contest->tally, &contest->majority, &decision->context);
	tdp_find(&decision->context, TDPELECT_FINDING_OUTCOME_REPORTED, 0,
		 tdp_at(TDPELECT_PLACE_CONTEST_REPORTED, round->index, contest->index, -1), 0, 0);
}

/* An outcome known without counts stands in where the counts leave it unknown. */
static void apply_reported(tdpelect_decision *decision, const struct tdp_judged_round *round,
			   struct tdp_judged_contest *contest)
{
	int32_t reported = contest->facts->facts.reported, outcome = contest->majority.outcome;

	if (!reported || outcome == TDPELECT_OUTCOME_ANNULLED)
		return;
	if (outcome == TDPELECT_OUTCOME_UNKNOWN)
		stand_in(decision, round, contest);
	else if (reported != outcome)
		tdp_find(&decision->context, TDPELECT_FINDING_PUBLISHED_MISMATCH, 0,
			 tdp_at(TDPELECT_PLACE_CONTEST_REPORTED, round->index, contest->index, -1),
			 reported, outcome);
}

/* What this round leaves of the office's seats for the next one. */
static void record(tdpelect_decision *decision, const struct tdp_judged_round *round,
		   const struct tdp_judged_contest *contest)
{
	struct tdp_office_state *office = &decision->offices[contest->office];
	int32_t outcome = contest->majority.outcome;

	if (contest->kind == TDPELECT_CONTEST_KIND_RELEASE)
		return;
	office->last_round = (int32_t)(round - decision->rounds);
	office->last_contest = (int32_t)(contest - round->contests);
	if (outcome == TDPELECT_OUTCOME_ELECTED)
		office->is_filled = office->was_filled = 1;
	if (outcome != TDPELECT_OUTCOME_PARTLY_ELECTED)
		return;
	office->seats_left -= contest->majority.elected_count;
	if (office->seats_left < 1)
		office->seats_left = 1; /* as reported: more than there are seats */
	office->has_seated = 1;
}

static void judge(tdpelect_decision *decision, const struct tdp_judged_round *round,
		  struct tdp_judged_contest *contest)
{
	struct tdp_circumstance circumstance = {
		round->quorum.outcome, round->is_annulled, round->contradiction_count > 0,
		contest->majority.contradiction_count, contest->facts->facts.reported != 0, 0};

	circumstance.is_disputed = tdp_settle_papers(decision, contest, &circumstance);
	tdp_majority_judge(decision->rulebook, &contest->tally, &circumstance, &decision->context,
			   &contest->majority, contest->candidacies);
	apply_reported(decision, round, contest);
	tdp_check_published_contest(decision, contest);
	record(decision, round, contest);
}

/* An adjourned meeting counts for every office that no earlier round elected, also where
 * nobody wrote a contest down. */
static void add_adjourned_contests(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	for (size_t i = 0; i < decision->election->offices.count; i++) {
		struct tdp_judged_contest *contest = &round->contests[round->contest_count];
		int has_contest = 0;

		for (size_t j = 0; j < round->facts->contests.count; j++)
			has_contest |= round->contests[j].office == (int32_t)i;
		if (has_contest || decision->offices[i].was_filled)
			continue;
		contest->index = -1;
		contest->office = (int32_t)i;
		start_contest(decision, round, contest);
		fill_tally(decision, round, contest);
		tdp_majority_judge(decision->rulebook, &contest->tally,
				   &(struct tdp_circumstance){.quorum_outcome =
								      round->quorum.outcome},
				   NULL, &contest->majority, contest->candidacies);
		contest->majority.outcome = TDPELECT_OUTCOME_NO_QUORUM;
		decision->offices[i].is_contested = 1;
		round->contest_count++;
		record(decision, round, contest);
	}
}

/* A round that was planned or postponed, or has no law to be judged by: what the rule would ask
 * of it, what was printed against what was counted, and no outcome from votes. */
void tdp_leave_contests(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	for (size_t i = 0; i < round->contest_count; i++) {
		struct tdp_judged_contest *contest = &round->contests[i];
		int32_t outcome = contest->majority.outcome;

		fill_tally(decision, round, contest);
		if (tdp_has_law(decision))
			tdp_majority_begin(decision->rulebook, &contest->tally, NULL,
					   &contest->majority, contest->candidacies);
		contest->majority.outcome = outcome;
		if (round->state == TDP_ROUND_HELD) {
			tell_not_listed(decision, round, contest);
			tdp_check_published_contest(decision, contest);
		} else {
			apply_reported(decision, round, contest);
		}
	}
}

void tdp_decide_contests(tdpelect_decision *decision, struct tdp_judged_round *round)
{
	int32_t implied = reconcile(decision, round);
	size_t count = round->contest_count;

	round->implied_count = implied;
	decide_quorum(decision, round, implied);
	for (size_t i = 0; i < count; i++)
		judge(decision, round, &round->contests[i]);
	if (round->quorum.outcome == TDPELECT_QUORUM_OUTCOME_NOT_MET)
		add_adjourned_contests(decision, round);
}
