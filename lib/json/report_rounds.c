/* SPDX-License-Identifier: MIT */
#include "election.h"

/* FORMATS §3: what is not known is left out. */

static json_t *quorum_of(const struct tdpelect_quorum *quorum)
{
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "outcome", TDPELECT_SET_QUORUM_OUTCOME,
				    quorum->outcome);

	bad |= tdp_json_put_word(made, "base", TDPELECT_SET_BASE, quorum->base);
	bad |= tdp_json_put_count(made, "of", quorum->of);
	bad |= tdp_json_put_count(made, "present", quorum->present);
	bad |= tdp_json_put_count(made, "needed", quorum->needed);
	if (quorum->margin != TDPELECT_UNKNOWN && quorum->present >= 0
	    && quorum->needed >= 0)
		bad |= tdp_json_put(made, "margin", json_integer(quorum->margin));
	if (quorum->outcome == TDPELECT_QUORUM_OUTCOME_MET
	    || quorum->outcome == TDPELECT_QUORUM_OUTCOME_NOT_MET)
		bad |= tdp_json_put_proof(made, quorum->ratio, quorum->compare,
					  quorum->present >= 0 ? quorum->present
							       : quorum->implied_count,
					  quorum->of);
	return tdp_json_done(made, bad);
}

/* One contest, as the core numbers it. */
struct place {
	const struct tdp_json_election *election;
	size_t round;
	size_t contest;
};

static json_t *elected_of(const struct place *place, int32_t other_base)
{
	json_t *list = json_array();
	const char *id;
	int bad = !list;

	for (size_t i = 0;
	     (id = tdpelect_decision_elected(place->election->decision, place->round,
					     place->contest, other_base, i))
	     != NULL;
	     i++)
		bad |= tdp_json_push(list, json_string(id));
	return tdp_json_done(list, bad);
}

/* `percent`, `passed` and `proof` only where the core tells whether he passes; no proof
 * contradicts that a withdrawn candidate cannot. */
static json_t *candidate_of(const struct tdpelect_candidate_result *candidate,
			    const struct tdpelect_contest_result *contest)
{
	const struct tdpelect_candidacy *candidacy = &candidate->candidacy;
	const struct tdpelect_majority *majority = &contest->majority;
	int is_told = contest->judged && candidacy->passed >= 0;
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "id", candidate->candidate_id) || !made;

	bad |= tdp_json_put_count(made, "votes", candidate->votes);
	bad |= tdp_json_put_percent(made, "percent", candidacy->percent_hundredths);
	if (is_told)
		bad |= tdp_json_put(made, "passed", json_boolean(candidacy->passed));
	if (is_told && !candidate->withdrawn && !candidate->seated)
		bad |= tdp_json_put_proof(made, majority->ratio, majority->compare,
					  candidate->votes, majority->of);
	return tdp_json_done(made, bad);
}

static json_t *candidates_of(const struct place *place,
			     const struct tdpelect_contest_result *contest)
{
	json_t *list = json_array();
	int bad = !list;

	for (int32_t i = 0; i < contest->candidate_count; i++) {
		struct tdpelect_candidate_result one = TDPELECT_CANDIDATE_RESULT_INIT;

		tdpelect_decision_candidate(place->election->decision, place->round,
					    place->contest, (size_t)i, &one);
		bad |= tdp_json_push(list, candidate_of(&one, contest));
	}
	return tdp_json_done(list, bad);
}

static int tells_votes(const struct place *place,
		       const struct tdpelect_contest_result *contest)
{
	for (int32_t i = 0; i < contest->candidate_count; i++) {
		struct tdpelect_candidate_result one = TDPELECT_CANDIDATE_RESULT_INIT;

		tdpelect_decision_candidate(place->election->decision, place->round,
					    place->contest, (size_t)i, &one);
		if (one.votes != TDPELECT_UNKNOWN && !one.withdrawn && !one.seated)
			return 1;
	}
	return 0;
}

static json_t *other_bases_of(const struct place *place,
			      const struct tdpelect_majority *majority)
{
	json_t *list = json_array();
	int bad = !list;

	for (int32_t i = 0; i < majority->other_base_count; i++) {
		const struct tdpelect_other_base *other = &majority->other_bases[i];
		json_t *made = json_object();

		bad |= tdp_json_put_word(made, "base", TDPELECT_SET_BASE, other->base);
		bad |= tdp_json_put_count(made, "of", other->of);
		bad |= tdp_json_put_percent(made, "percent", other->percent_hundredths);
		bad |= tdp_json_put(made, "elected", elected_of(place, i));
		bad |= tdp_json_push(list, made);
	}
	return tdp_json_done(list, bad);
}

static int put_arithmetic(json_t *made, const struct tdpelect_majority *majority)
{
	int bad = tdp_json_put_word(made, "base", TDPELECT_SET_BASE, majority->base);

	bad |= tdp_json_put_count(made, "of", majority->of);
	bad |= tdp_json_put_word(made, "compare", TDPELECT_SET_COMPARE,
				 majority->compare);
	bad |= tdp_json_put_ratio(made, "ratio", majority->ratio);
	bad |= tdp_json_put_count(made, "needed", majority->needed);
	return bad;
}

static json_t *papers_of(const struct tdpelect_paper_tally *papers)
{
	json_t *made = json_object();
	int bad = tdp_json_put_count(made, "returned", papers->returned) || !made;

	bad |= tdp_json_put_count(made, "valid", papers->valid);
	bad |= tdp_json_put_count(made, "invalid", papers->invalid);
	bad |= tdp_json_put_count(made, "undetermined", papers->undetermined);
	bad |= tdp_json_put_count(made, "too_many_marks", papers->too_many_marks);
	bad |= tdp_json_put_count(made, "no_mark", papers->no_mark);
	bad |= tdp_json_put_count(made, "unlisted_name", papers->unlisted_name);
	bad |= tdp_json_put_count(made, "not_issued", papers->not_issued);
	if (papers->undetermined)
		bad |= tdp_json_put(made, "decisive", json_boolean(papers->is_decisive));
	return tdp_json_done(made, bad);
}

/* JUDGEMENT §5: a release has no `elected` and no `other_bases`. */
static json_t *contest_of(const struct place *place)
{
	struct tdpelect_contest_result contest = TDPELECT_CONTEST_RESULT_INIT;
	const struct tdpelect_majority *majority = &contest.majority;
	json_t *made = json_object();
	struct tdpelect_paper_tally papers = TDPELECT_PAPER_TALLY_INIT;
	int bad = !made, is_release;

	tdpelect_decision_contest(place->election->decision, place->round, place->contest,
				  &contest);
	is_release = contest.kind == TDPELECT_CONTEST_KIND_RELEASE;
	bad |= tdp_json_put_text(
		made, "office",
		tdpelect_election_office(place->election->facts, (size_t)contest.office));
	bad |= tdp_json_put_word(made, "outcome", TDPELECT_SET_OUTCOME,
				 majority->outcome);
	bad |= put_arithmetic(made, majority);
	if (!is_release)
		bad |= tdp_json_put(made, "elected", elected_of(place, -1));
	bad |= tdp_json_put(made, "candidates", candidates_of(place, &contest));
	tdpelect_decision_papers(place->election->decision, place->round, place->contest,
				 &papers);
	if (papers.returned)
		bad |= tdp_json_put(made, "papers", papers_of(&papers));
	if (!is_release && contest.judged && tells_votes(place, &contest))
		bad |= tdp_json_put(made, "other_bases", other_bases_of(place, majority));
	return tdp_json_done(made, bad);
}

static json_t *meeting_vote_of(const struct tdpelect_meeting_result *result)
{
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "matter", TDPELECT_SET_MEETING_MATTER,
				    result->matter);

	bad |= tdp_json_put_word(made, "outcome", TDPELECT_SET_MEETING_OUTCOME,
				 result->outcome);
	bad |= tdp_json_put_word(made, "base", TDPELECT_SET_BASE, result->base);
	bad |= tdp_json_put_count(made, "of", result->of);
	bad |= tdp_json_put_count(made, "for", result->votes);
	bad |= tdp_json_put_count(made, "needed", result->needed);
	if (result->outcome == TDPELECT_MEETING_OUTCOME_ADOPTED
	    || result->outcome == TDPELECT_MEETING_OUTCOME_NOT_ADOPTED)
		bad |= tdp_json_put_proof(made, result->ratio, result->compare,
					  result->votes, result->of);
	return tdp_json_done(made, bad);
}

static json_t *meeting_votes_of(const struct tdp_json_election *election, size_t round,
				int32_t count)
{
	json_t *list = json_array();
	int bad = !list;

	for (int32_t i = 0; i < count; i++) {
		struct tdpelect_meeting_result result = TDPELECT_MEETING_RESULT_INIT;

		tdpelect_decision_meeting_vote(election->decision, round, (size_t)i,
					       &result);
		bad |= tdp_json_push(list, meeting_vote_of(&result));
	}
	return tdp_json_done(list, bad);
}

static json_t *round_of(const struct tdp_json_election *election, size_t index)
{
	struct tdpelect_round_result round = TDPELECT_ROUND_RESULT_INIT;
	json_t *made = json_object(), *contests = json_array();
	int bad = !contests;

	tdpelect_decision_round(election->decision, index, &round);
	bad |= tdp_json_put(made, "round", json_integer(round.round));
	if (round.quorum.outcome)
		bad |= tdp_json_put(made, "quorum", quorum_of(&round.quorum));
	if (round.meeting_vote_count)
		bad |= tdp_json_put(
			made, "meeting_votes",
			meeting_votes_of(election, index, round.meeting_vote_count));
	for (int32_t i = 0; i < round.contest_count; i++) {
		struct place place = {election, index, (size_t)i};

		bad |= tdp_json_push(contests, contest_of(&place));
	}
	bad |= tdp_json_put(made, "contests", contests);
	return tdp_json_done(made, bad);
}

json_t *tdp_json_report_rounds(const struct tdp_json_election *election)
{
	json_t *list = json_array();
	int bad = !list;

	for (size_t i = 0; i < tdpelect_decision_round_count(election->decision); i++)
		bad |= tdp_json_push(list, round_of(election, i));
	return tdp_json_done(list, bad);
}
