/* SPDX-License-Identifier: MIT */
#ifndef TDP_DECISION_H
#define TDP_DECISION_H

/* How the rules are applied to all facts of one election. Each file of this folder judges one
 * part; decide.c says in which order. */


#include "../date.h"
#include "../election.h"
#include "../rulebook.h"
#include "../rules/majority.h"
#include "../trace.h"

enum tdp_round_state { TDP_ROUND_PLANNED, TDP_ROUND_POSTPONED, TDP_ROUND_HELD };

/* The ballots of a contest one by one; nothing where none are told. */
struct tdp_judged_papers {
	struct tdpelect_papers columns;
	struct tdpelect_paper_tally tally;
	uint8_t *grounds;          /* a paper each */
	uint8_t *verdicts;
	int may_exceed;            /* some count for more names than they may carry */
	int32_t *votes;            /* of the valid ones, a candidate each */
	int32_t *disputed;         /* of those that no rule judges, the same */
};

/* One contest as it was judged. */
struct tdp_judged_contest {
	const struct tdp_contest *facts; /* NULL: an adjourned meeting written without contests */
	int32_t index;                   /* in the document, -1 */
	int32_t office;
	int32_t kind;
	int32_t is_reported;
	struct tdpelect_tally tally;
	struct tdpelect_majority majority;
	struct tdpelect_votes *votes;      /* tally.candidate_count of them, as the others */
	const char **ids;
	int32_t *listed;                   /* position on the office's list, -1 */
	struct tdpelect_candidacy *candidacies;
	struct tdp_judged_papers papers;
};

/* One round that is known on the day of the report. */
struct tdp_judged_round {
	const struct tdp_round *facts;
	int32_t index;                     /* in the document */
	enum tdp_round_state state;
	int32_t electorate_kind;
	int32_t electorate_count;
	int32_t present_count;             /* told, or the sum of the clusters */
	int is_annulled;
	int32_t contradiction_count;       /* of the round itself */
	int has_contradiction;             /* of the round or any of its contests */
	int32_t implied_count;             /* at least so many came, as its ballots show */
	struct tdpelect_quorum quorum;
	struct tdpelect_meeting_result *meeting_results; /* facts->meeting_votes.count of them */
	struct tdp_judged_contest *contests;
	size_t contest_count;
};

/* What the rounds have brought one office so far. */
struct tdp_office_state {
	int32_t seats_left;
	int is_filled;                     /* wholly elected, and not voted on since */
	int was_filled;                    /* some round elected it wholly */
	int has_seated;                    /* some round elected a part of its seats */
	int32_t seated_since;              /* the round from which that counts */
	int32_t last_round;                /* of an election contest, -1 */
	int32_t last_contest;
	int is_contested;                  /* in any held round */
};

/* By which law an election is judged: its own, or what a premise says instead. */
struct tdp_law {
	const char *place;           /* "" where packs are stacked */
	struct tdpelect_date on;     /* zeros: the first polling day */
	const char *const *pack_ids; /* a stack, the first lowest */
	size_t pack_id_count;
	const struct tdpelect_pack *const *packs;
	size_t pack_count;
	tdpelect_rulebook *rulebook; /* this one instead of all that; the caller's */
};

struct tdpelect_decision {
	const tdpelect_election *election;
	struct tdp_law law;
	struct tdp_block *blocks;          /* everything below lives in them */
	tdpelect_rulebook *rulebook;
	struct tdpelect_date day;
	struct tdpelect_date first_polling_day;
	struct tdpelect_date latest_polling_day; /* of the rounds listed so far */
	struct tdpelect_calendar calendar;
	struct tdpelect_context context;
	int32_t state;
	int32_t main_office;               /* head, or the first */
	struct tdp_judged_round *rounds;
	size_t round_count;
	struct tdp_office_state *offices;
	struct tdpelect_step *steps;
	size_t step_count;
	struct tdpelect_eligibility_row *people;
	size_t people_count;
	int is_out_of_memory;
};

/* Judges by the law given. Nothing of it is kept but the rulebook. */
tdpelect_status tdp_judge(const tdpelect_election *election, const struct tdp_law *law,
			  struct tdpelect_trace *trace, tdpelect_decision **ret_decision,
			  struct tdpelect_error *error);

/* Zeroed memory that lives as long as the decision; NULL sets is_out_of_memory. */
void *tdp_take(tdpelect_decision *decision, size_t count, size_t item_bytes);

/* Whether something dated is known on the day of the report. */
static inline int tdp_is_told(const tdpelect_decision *decision, struct tdpelect_date date)
{
	struct tdpelect_date as_of = decision->election->facts.as_of;

	return !tdp_date_is_set(as_of) || !tdp_date_is_set(date) ||
	       tdpelect_date_compare(date, as_of) <= 0;
}

static inline struct tdpelect_date tdp_told_or_none(const tdpelect_decision *decision,
						    struct tdpelect_date date)
{
	return tdp_is_told(decision, date) ? date : TDP_NO_DATE;
}

static inline int tdp_has_law(const tdpelect_decision *decision)
{
	return decision->rulebook && tdpelect_rulebook_pack_count(decision->rulebook) > 0;
}

/* rules.c: the day, the law, and what is wrong with it */
void tdp_decide_day(tdpelect_decision *decision);
tdpelect_status tdp_decide_law(tdpelect_decision *decision, struct tdpelect_error *error);
void tdp_tell_law(tdpelect_decision *decision);
void tdp_tell_changed_law(tdpelect_decision *decision);
void tdp_tell_evidence(tdpelect_decision *decision);

/* rounds.c */
void tdp_decide_rounds(tdpelect_decision *decision);

/* attendance.c: electorate, clusters, presence of one round */
void tdp_decide_attendance(tdpelect_decision *decision, struct tdp_judged_round *round);
void tdp_tell_electorate(tdpelect_decision *decision);
void tdp_tell_omissions(tdpelect_decision *decision);

/* The electorate of a round: its own, else the election's. */
void tdp_decide_electorate(tdpelect_decision *decision, struct tdp_judged_round *round);

/* meetings.c: what the meeting voted on beside the election */
void tdp_decide_meeting(tdpelect_decision *decision, struct tdp_judged_round *round);

/* contests.c */
void tdp_prepare_contests(tdpelect_decision *decision, struct tdp_judged_round *round);
void tdp_decide_contests(tdpelect_decision *decision, struct tdp_judged_round *round);
void tdp_leave_contests(tdpelect_decision *decision, struct tdp_judged_round *round);

/* What the rule would ask of a round's attendance, before anything is judged. */
void tdp_leave_quorum(tdpelect_decision *decision, struct tdp_judged_round *round);

/* papers.c: the ballots one by one. What they add to the count; how many contradictions. */
int32_t tdp_count_papers(tdpelect_decision *decision, struct tdp_judged_contest *contest);

/* The tally as ballots bound it. Where one counts for more names than it may carry, they do not
 * bound the votes: those were held to the papers themselves. */
struct tdpelect_tally tdp_bounded_tally(const struct tdp_judged_contest *contest);

/* Whether the papers that no rule judges decide: 1, and then nothing is determined; where they
 * change nothing, the votes of the others stand in for those that nobody told. */
int tdp_settle_papers(tdpelect_decision *decision, struct tdp_judged_contest *contest,
		      const struct tdp_circumstance *circumstance);

/* unit.c: one after the other those who hold an office; NULL at the end. Begins with zeros. */
struct tdp_elected {
	int is_begun;
	size_t round;
	size_t contest;
	size_t index;
};
const char *tdp_next_elected(const tdpelect_decision *decision, size_t office,
			     struct tdp_elected *at);

/* published.c */
void tdp_check_published_round(tdpelect_decision *decision, const struct tdp_judged_round *round);
void tdp_check_published_contest(tdpelect_decision *decision,
				 const struct tdp_judged_contest *contest);
int32_t tdp_published_elected_count(const struct tdp_contest *contest);
int tdp_is_published_elected(const struct tdp_contest *contest, const char *id);

/* people.c */
void tdp_decide_people(tdpelect_decision *decision);
void tdp_tell_ineligible_winners(tdpelect_decision *decision);

/* preparation.c */
int32_t tdp_preparation_state(const tdpelect_decision *decision);
void tdp_tell_preparation(tdpelect_decision *decision);
int tdp_has_pending_escalation(tdpelect_decision *decision);

/* release.c: how a release came about */
void tdp_tell_release(tdpelect_decision *decision, const struct tdp_judged_round *round,
		      const struct tdp_judged_contest *contest);

/* quarrels.c, standing.c: what the texts leave open, where the facts show it */
void tdp_tell_quarrels(tdpelect_decision *decision);
void tdp_tell_standing(tdpelect_decision *decision);

/* steps.c */
void tdp_decide_steps(tdpelect_decision *decision);

#endif
