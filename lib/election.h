/* SPDX-License-Identifier: MIT */
#ifndef TDP_ELECTION_H
#define TDP_ELECTION_H

#include <tdpelect/election.h>
#include <tdpelect/meeting.h>

#include "base.h"
#include "ids.h"

/* A list that grows; every list of the election is one. */
struct tdp_list {
	void *items;
	size_t count;
	size_t capacity;
};

struct tdp_candidate {
	struct tdpelect_person person;
	int32_t nominated;
	int32_t withdrawn;
};

struct tdp_office {
	char name[65];
	int32_t seats;
	struct tdp_ids ids;        /* of the candidates, in the order of the list */
	struct tdp_list candidates;
};

struct tdp_vote {
	int32_t votes;
	int32_t against;
	int32_t abstain;
};

/* Papers that are alike; their marks end where those of the next begin. */
struct tdp_papers {
	int32_t count;
	int32_t is_issued;
	size_t first_mark;
};

struct tdp_published {
	int32_t count;
	int32_t is_elected;
	struct tdpelect_printed_percent percent;
};

struct tdp_contest {
	struct tdpelect_contest facts;
	int32_t office;
	struct tdp_ids vote_ids;
	struct tdp_list votes;
	struct tdp_ids mark_ids;   /* whom the papers name, each once */
	struct tdp_list marked_on; /* int32_t: the last papers of each, from 1 */
	struct tdp_list papers;
	struct tdp_list marks;     /* int32_t: positions in mark_ids, paper by paper */
	int64_t returned;          /* papers in all */
	struct tdp_ids published_ids;
	struct tdp_list published;
};

struct tdp_cluster {
	int32_t household_count;
	int32_t present_count;
};

struct tdp_breach {
	int32_t breach;
	int32_t ruling;
	struct tdpelect_date ruled;
};

struct tdp_escalation {
	struct tdpelect_date raised;
	struct tdpelect_date settled;
};

struct tdp_round {
	struct tdpelect_round facts;
	struct tdp_list clusters;
	struct tdp_list breaches;
	struct tdp_list meeting_votes;
	struct tdp_list contests;
};

struct tdpelect_election {
	char unit_id[65];
	char place[196];
	struct tdpelect_date on;
	struct tdp_ids packs;
	struct tdpelect_election_facts facts;
	struct tdp_list holidays;
	struct tdp_list workdays;
	struct tdp_list offices;
	struct tdp_list rounds;
	struct tdp_list escalations;
};

static inline struct tdp_office *tdp_office(const tdpelect_election *election, size_t i)
{
	return (struct tdp_office *)election->offices.items + i;
}

static inline struct tdp_round *tdp_round(const tdpelect_election *election, size_t i)
{
	return (struct tdp_round *)election->rounds.items + i;
}

static inline struct tdp_contest *tdp_contest(const struct tdp_round *round, size_t i)
{
	return (struct tdp_contest *)round->contests.items + i;
}

static inline struct tdp_candidate *tdp_candidate(const struct tdp_office *office, size_t i)
{
	return (struct tdp_candidate *)office->candidates.items + i;
}

static inline struct tdp_vote *tdp_vote(const struct tdp_contest *contest, size_t i)
{
	return (struct tdp_vote *)contest->votes.items + i;
}

static inline struct tdp_papers *tdp_papers(const struct tdp_contest *contest, size_t i)
{
	return (struct tdp_papers *)contest->papers.items + i;
}

static inline int32_t tdp_mark(const struct tdp_contest *contest, size_t i)
{
	return ((const int32_t *)contest->marks.items)[i];
}

static inline struct tdp_published *tdp_published(const struct tdp_contest *contest, size_t i)
{
	return (struct tdp_published *)contest->published.items + i;
}

static inline struct tdp_cluster *tdp_cluster(const struct tdp_round *round, size_t i)
{
	return (struct tdp_cluster *)round->clusters.items + i;
}

static inline struct tdp_breach *tdp_breach(const struct tdp_round *round, size_t i)
{
	return (struct tdp_breach *)round->breaches.items + i;
}

static inline struct tdpelect_meeting_vote *tdp_meeting_vote(const struct tdp_round *round,
							     size_t i)
{
	return (struct tdpelect_meeting_vote *)round->meeting_votes.items + i;
}

static inline struct tdp_escalation *tdp_escalation(const tdpelect_election *election, size_t i)
{
	return (struct tdp_escalation *)election->escalations.items + i;
}

int32_t tdp_office_find(const tdpelect_election *election, const char *name); /* -1: none */

#endif
