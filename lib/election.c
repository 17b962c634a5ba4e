/* SPDX-License-Identifier: MIT */
/* The facts of one group, checked where they enter. */
#include "election.h"

#include <string.h>

#include <tdpelect/limits.h>
#include <tdpelect/words.h>

#include "date.h"
#include "memory.h"
#include "rulebook.h"

/* A zeroed place for one more item; NULL where the list is full or there is no memory. */
static void *append(struct tdp_list *list, size_t item_bytes)
{
	void *place;

	if (list->count == TDPELECT_LIST_LIMIT)
		return NULL;
	if (list->count == list->capacity) {
		size_t capacity = list->capacity ? 2 * list->capacity : 4;
		void *grown = tdp_memory_grow(list->items, capacity * item_bytes);

		if (!grown)
			return NULL;
		list->items = grown;
		list->capacity = capacity;
	}
	place = (char *)list->items + list->count++ * item_bytes;
	return memset(place, 0, item_bytes);
}

static tdpelect_status refuse(struct tdpelect_error *error, tdpelect_status code, const char *path)
{
	return tdp_fail(error, code, path, -1, NULL);
}

static tdpelect_status no_memory(struct tdpelect_error *error)
{
	return refuse(error, TDPELECT_ERROR_MEMORY, "");
}

/* Why a list took nothing more. */
static tdpelect_status no_place(const struct tdp_list *list, struct tdpelect_error *error)
{
	return list->count >= TDPELECT_LIST_LIMIT ? refuse(error, TDPELECT_ERROR_SIZE, "")
						  : no_memory(error);
}

tdpelect_status tdpelect_election_new(const char *unit_id, tdpelect_election **ret_election,
				      struct tdpelect_error *reterr_error)
{
	tdpelect_election *election;

	if (!ret_election)
		return refuse(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_election");
	if (!tdp_is_id(unit_id))
		return refuse(reterr_error, TDPELECT_ERROR_ID, "unit_id");
	election = tdp_memory_new(sizeof(*election));
	if (!election)
		return no_memory(reterr_error);
	memcpy(election->unit_id, unit_id, strlen(unit_id) + 1);
	tdpelect_election_facts_init(&election->facts);
	*ret_election = election;
	return TDPELECT_OK;
}

static void free_contest(struct tdp_contest *contest)
{
	tdp_ids_free(&contest->vote_ids);
	tdp_memory_free(contest->votes.items);
	tdp_ids_free(&contest->mark_ids);
	tdp_memory_free(contest->marked_on.items);
	tdp_memory_free(contest->papers.items);
	tdp_memory_free(contest->marks.items);
	tdp_ids_free(&contest->published_ids);
	tdp_memory_free(contest->published.items);
}

static void free_round(struct tdp_round *round)
{
	for (size_t i = 0; i < round->contests.count; i++)
		free_contest(tdp_contest(round, i));
	tdp_memory_free(round->contests.items);
	tdp_memory_free(round->clusters.items);
	tdp_memory_free(round->breaches.items);
	tdp_memory_free(round->meeting_votes.items);
}

void tdpelect_election_free(tdpelect_election *election)
{
	if (!election)
		return;
	for (size_t i = 0; i < election->offices.count; i++) {
		tdp_ids_free(&tdp_office(election, i)->ids);
		tdp_memory_free(tdp_office(election, i)->candidates.items);
	}
	for (size_t i = 0; i < election->rounds.count; i++)
		free_round(tdp_round(election, i));
	tdp_memory_free(election->offices.items);
	tdp_memory_free(election->rounds.items);
	tdp_memory_free(election->escalations.items);
	tdp_memory_free(election->holidays.items);
	tdp_memory_free(election->workdays.items);
	tdp_ids_free(&election->packs);
	tdp_memory_free(election);
}

void tdpelect_election_facts_init(struct tdpelect_election_facts *facts)
{
	if (!facts)
		return;
	tdp_begin(facts, &(struct tdpelect_election_facts){0});
	facts->household_count = TDPELECT_UNKNOWN;
	facts->electorate_count = TDPELECT_UNKNOWN;
	facts->petition_households = TDPELECT_UNKNOWN;
	facts->team_members = TDPELECT_UNKNOWN;
	facts->counting_board_members = TDPELECT_UNKNOWN;
	facts->witnesses = TDPELECT_UNKNOWN;
	facts->front_head_holds_office = TDPELECT_UNKNOWN;
	facts->signed_by_head = facts->signed_by_front_head = TDPELECT_UNKNOWN;
	facts->signing_representatives = TDPELECT_UNKNOWN;
}

static int is_truth(int32_t truth)
{
	return truth == 0 || truth == 1 || truth == TDPELECT_UNKNOWN;
}

static const char *wrong_truth_of_facts(const struct tdpelect_election_facts *facts)
{
	if (!is_truth(facts->front_head_holds_office))
		return "front_head_holds_office";
	if (!is_truth(facts->signed_by_head))
		return "signed_by_head";
	return is_truth(facts->signed_by_front_head) ? NULL : "signed_by_front_head";
}

static const char *wrong_count_of_facts(const struct tdpelect_election_facts *facts)
{
	if (!tdp_is_count(facts->household_count))
		return "household_count";
	if (!tdp_is_count(facts->electorate_count))
		return "electorate_count";
	if (!tdp_is_count(facts->petition_households))
		return "petition_households";
	if (!tdp_is_count(facts->team_members))
		return "team_members";
	if (!tdp_is_count(facts->counting_board_members))
		return "counting_board_members";
	if (!tdp_is_count(facts->signing_representatives))
		return "signing_representatives";
	return tdp_is_count(facts->witnesses) ? NULL : "witnesses";
}

static int are_dates_of_facts(const struct tdpelect_election_facts *facts)
{
	const struct tdpelect_date dates[] = {
		facts->called, facts->candidate_list, facts->election_team, facts->published,
		facts->invited, facts->result_sent, facts->result_received,
		facts->recognition_date, facts->interim_appointed, facts->as_of};

	for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++)
		if (!tdp_date_is_day_or_none(dates[i]))
			return 0;
	return 1;
}

tdpelect_status tdpelect_election_set_facts(tdpelect_election *election,
					    const struct tdpelect_election_facts *facts,
					    struct tdpelect_error *reterr_error)
{
	if (!election || !facts)
		return refuse(reterr_error, TDPELECT_ERROR_ARGUMENT, "facts");
	if (!tdp_struct_is_known(facts, sizeof(*facts)))
		return refuse(reterr_error, TDPELECT_ERROR_STRUCT, "facts");
	if (wrong_count_of_facts(facts))
		return refuse(reterr_error, TDPELECT_ERROR_RANGE, wrong_count_of_facts(facts));
	if (wrong_truth_of_facts(facts))
		return refuse(reterr_error, TDPELECT_ERROR_RANGE, wrong_truth_of_facts(facts));
	if (!are_dates_of_facts(facts))
		return refuse(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "facts");
	if (!tdp_is_word_or_none(TDPELECT_SET_ELECTORATE_KIND, facts->electorate_kind) ||
	    !tdp_is_word_or_none(TDPELECT_SET_RECOGNITION, facts->recognition) ||
	    !tdp_is_word_or_none(TDPELECT_SET_TEAM_HEAD, facts->team_head) ||
	    !tdp_is_word_or_none(TDPELECT_SET_RELEASE_GROUND, facts->release_ground) ||
	    !tdp_is_word_or_none(TDPELECT_SET_RELEASE_INITIATOR, facts->release_initiator) ||
	    !tdp_is_word_or_none(TDPELECT_SET_RELEASE_CHAIR, facts->release_chair))
		return refuse(reterr_error, TDPELECT_ERROR_WORD, "facts");
	tdp_take_in(&election->facts, facts);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_set_place(tdpelect_election *election, const char *place,
					    struct tdpelect_date on,
					    struct tdpelect_error *reterr_error)
{
	if (!election || !place)
		return refuse(reterr_error, TDPELECT_ERROR_ARGUMENT, "place");
	if (!tdp_place_is_valid(place))
		return tdp_fail(reterr_error, TDPELECT_ERROR_PLACE, "place", -1,
				"a place is VN, VN/province or VN/province/commune");
	if (!tdp_date_is_day_or_none(on))
		return refuse(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "on");
	if (election->packs.count)
		return refuse(reterr_error, TDPELECT_ERROR_CONFLICT, "place");
	memcpy(election->place, place, strlen(place) + 1);
	election->on = on;
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_pack(tdpelect_election *election, const char *pack_id,
					   struct tdpelect_error *reterr_error)
{
	if (!election)
		return refuse(reterr_error, TDPELECT_ERROR_ARGUMENT, "election");
	if (!tdp_is_id(pack_id))
		return refuse(reterr_error, TDPELECT_ERROR_ID, "pack_id");
	if (election->place[0])
		return refuse(reterr_error, TDPELECT_ERROR_CONFLICT, "pack_id");
	if (tdp_ids_find(&election->packs, pack_id) >= 0)
		return refuse(reterr_error, TDPELECT_ERROR_DUPLICATE, "pack_id");
	if (election->packs.count == TDPELECT_STACK_LIMIT)
		return refuse(reterr_error, TDPELECT_ERROR_SIZE, "pack_id");
	return tdp_ids_add(&election->packs, pack_id) < 0 ? no_memory(reterr_error) : TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_calendar_day(tdpelect_election *election,
						   struct tdpelect_date day, int is_workday,
						   struct tdpelect_error *reterr_error)
{
	struct tdpelect_date *added;
	struct tdp_list *days;

	if (!election)
		return refuse(reterr_error, TDPELECT_ERROR_ARGUMENT, "election");
	if (!tdpelect_date_is_day(day))
		return refuse(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "day");
	days = is_workday ? &election->workdays : &election->holidays;
	added = append(days, sizeof(*added));
	if (!added)
		return no_place(days, reterr_error);
	*added = day;
	election->facts.calendar_given = 1;
	return TDPELECT_OK;
}

int32_t tdp_office_find(const tdpelect_election *election, const char *name)
{
	for (size_t i = 0; name && i < election->offices.count; i++)
		if (strcmp(tdp_office(election, i)->name, name) == 0)
			return (int32_t)i;
	return -1;
}

tdpelect_status tdpelect_election_add_office(tdpelect_election *election, const char *office,
					     int32_t seats, int32_t *ret_office,
					     struct tdpelect_error *reterr_error)
{
	struct tdp_office *added;

	if (!election || !ret_office)
		return refuse(reterr_error, TDPELECT_ERROR_ARGUMENT, "election");
	if (!tdp_is_id(office))
		return refuse(reterr_error, TDPELECT_ERROR_ID, "office");
	if (seats < 1 || seats > TDPELECT_SEAT_LIMIT)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "seats", -1,
				"an office has 1 to 64 seats");
	if (tdp_office_find(election, office) >= 0)
		return refuse(reterr_error, TDPELECT_ERROR_DUPLICATE, "office");
	if (election->offices.count == TDPELECT_OFFICE_LIMIT)
		return refuse(reterr_error, TDPELECT_ERROR_SIZE, "office");
	added = append(&election->offices, sizeof(*added));
	if (!added)
		return no_memory(reterr_error);
	memcpy(added->name, office, strlen(office) + 1);
	added->seats = seats;
	*ret_office = (int32_t)election->offices.count - 1;
	return TDPELECT_OK;
}

static tdpelect_status check_person(const struct tdpelect_person *person,
				    struct tdpelect_error *error)
{
	if (!tdp_struct_is_known(person, sizeof(*person)))
		return refuse(error, TDPELECT_ERROR_STRUCT, "person");
	if (!tdp_date_is_birth_or_none(person->birth_date))
		return refuse(error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "birth_date");
	if (person->known >> TDPELECT_FACT_LIMIT || person->known & 1)
		return refuse(error, TDPELECT_ERROR_RANGE, "known");
	if (person->truth & ~person->known)
		return refuse(error, TDPELECT_ERROR_RANGE, "truth");
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_candidate(tdpelect_election *election, int32_t office,
						const char *candidate_id, int withdrawn,
						int32_t nominated,
						const struct tdpelect_person *person,
						struct tdpelect_error *reterr_error)
{
	struct tdpelect_person nobody = TDPELECT_PERSON_INIT;
	struct tdp_candidate *added;
	struct tdp_office *at;

	if (!election)
		return refuse(reterr_error, TDPELECT_ERROR_ARGUMENT, "election");
	if (office < 0 || (size_t)office >= election->offices.count)
		return refuse(reterr_error, TDPELECT_ERROR_REFERENCE, "office");
	if (!tdp_is_id(candidate_id))
		return refuse(reterr_error, TDPELECT_ERROR_ID, "candidate_id");
	if (!tdp_is_word_or_none(TDPELECT_SET_NOMINATED, nominated))
		return refuse(reterr_error, TDPELECT_ERROR_WORD, "nominated");
	if (person && check_person(person, reterr_error))
		return check_person(person, NULL);
	at = tdp_office(election, (size_t)office);
	if (tdp_ids_find(&at->ids, candidate_id) >= 0)
		return refuse(reterr_error, TDPELECT_ERROR_DUPLICATE, "candidate_id");
	added = append(&at->candidates, sizeof(*added));
	if (!added)
		return no_place(&at->candidates, reterr_error);
	tdp_take_in(&added->person, person ? person : &nobody);
	added->nominated = nominated;
	added->withdrawn = withdrawn != 0;
	if (tdp_ids_add(&at->ids, candidate_id) < 0) {
		at->candidates.count--;
		return no_memory(reterr_error);
	}
	return TDPELECT_OK;
}

void tdpelect_round_init(struct tdpelect_round *round)
{
	static const struct tdpelect_printed_percent none = TDPELECT_PRINTED_PERCENT_NONE;

	if (!round)
		return;
	tdp_begin(round, &(struct tdpelect_round){0});
	round->electorate_count = TDPELECT_UNKNOWN;
	round->present_count = TDPELECT_UNKNOWN;
	round->households_without_representative = TDPELECT_UNKNOWN;
	round->published_present = TDPELECT_UNKNOWN;
	round->published_present_percent = none;
}

static tdpelect_status check_round(const struct tdpelect_round *round,
				   struct tdpelect_error *error)
{
	if (!tdp_struct_is_known(round, sizeof(*round)))
		return refuse(error, TDPELECT_ERROR_STRUCT, "round");
	if (!tdp_is_word_or_none(TDPELECT_SET_FORM, round->form))
		return refuse(error, TDPELECT_ERROR_WORD, "form");
	if (!tdp_is_word_or_none(TDPELECT_SET_METHOD, round->method))
		return refuse(error, TDPELECT_ERROR_WORD, "method");
	if (!tdp_is_word_or_none(TDPELECT_SET_ELECTORATE_KIND, round->electorate_kind))
		return refuse(error, TDPELECT_ERROR_WORD, "electorate_kind");
	if (!tdp_is_count(round->electorate_count))
		return refuse(error, TDPELECT_ERROR_RANGE, "electorate_count");
	if (!tdp_is_count(round->present_count) || !tdp_is_count(round->published_present))
		return refuse(error, TDPELECT_ERROR_RANGE, "present_count");
	if (!tdp_is_count(round->households_without_representative))
		return refuse(error, TDPELECT_ERROR_RANGE, "households_without_representative");
	if (!tdp_date_is_day_or_none(round->date) || !tdp_date_is_day_or_none(round->closed) ||
	    !tdp_date_is_day_or_none(round->postponed_on) ||
	    !tdp_date_is_day_or_none(round->postponed_until))
		return refuse(error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "date");
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_round(tdpelect_election *election,
					    const struct tdpelect_round *round, int32_t *ret_round,
					    struct tdpelect_error *reterr_error)
{
	struct tdp_round *added;
	tdpelect_status status;

	if (!election || !round || !ret_round)
		return refuse(reterr_error, TDPELECT_ERROR_ARGUMENT, "round");
	status = check_round(round, reterr_error);
	if (status)
		return status;
	if (election->rounds.count == TDPELECT_ROUND_LIMIT)
		return refuse(reterr_error, TDPELECT_ERROR_SIZE, "round");
	added = append(&election->rounds, sizeof(*added));
	if (!added)
		return no_memory(reterr_error);
	tdp_take_in(&added->facts, round);
	*ret_round = (int32_t)election->rounds.count - 1;
	return TDPELECT_OK;
}

static struct tdp_round *find_round(const tdpelect_election *election, int32_t round)
{
	if (!election || round < 0 || (size_t)round >= election->rounds.count)
		return NULL;
	return tdp_round(election, (size_t)round);
}

static struct tdp_contest *find_contest(const tdpelect_election *election, int32_t round,
					int32_t contest)
{
	struct tdp_round *found = find_round(election, round);

	if (!found || contest < 0 || (size_t)contest >= found->contests.count)
		return NULL;
	return tdp_contest(found, (size_t)contest);
}

tdpelect_status tdpelect_election_add_cluster(tdpelect_election *election, int32_t round,
					      int32_t household_count, int32_t present_count,
					      struct tdpelect_error *reterr_error)
{
	struct tdp_round *at = find_round(election, round);
	struct tdp_cluster *added;

	if (!at)
		return refuse(reterr_error, TDPELECT_ERROR_REFERENCE, "round");
	if (!tdp_is_count(household_count))
		return refuse(reterr_error, TDPELECT_ERROR_RANGE, "household_count");
	if (!tdp_is_count(present_count))
		return refuse(reterr_error, TDPELECT_ERROR_RANGE, "present_count");
	added = append(&at->clusters, sizeof(*added));
	if (!added)
		return no_place(&at->clusters, reterr_error);
	*added = (struct tdp_cluster){household_count, present_count};
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_meeting_vote(tdpelect_election *election, int32_t round,
						   int32_t matter, int32_t votes,
						   int32_t against, int32_t abstain,
						   struct tdpelect_error *reterr_error)
{
	struct tdp_round *at = find_round(election, round);
	struct tdpelect_meeting_vote *added;

	if (!at)
		return refuse(reterr_error, TDPELECT_ERROR_REFERENCE, "round");
	if (!tdpelect_word_name(TDPELECT_SET_MEETING_MATTER, matter))
		return refuse(reterr_error, TDPELECT_ERROR_WORD, "matter");
	if (!tdp_is_count(votes) || !tdp_is_count(against) || !tdp_is_count(abstain))
		return refuse(reterr_error, TDPELECT_ERROR_RANGE, "votes");
	added = append(&at->meeting_votes, sizeof(*added));
	if (!added)
		return no_place(&at->meeting_votes, reterr_error);
	tdpelect_meeting_vote_init(added);
	added->matter = matter;
	added->votes = votes;
	added->against = against;
	added->abstain = abstain;
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_breach(tdpelect_election *election, int32_t round,
					     int32_t breach, int32_t ruling,
					     struct tdpelect_date ruled,
					     struct tdpelect_error *reterr_error)
{
	struct tdp_round *at = find_round(election, round);
	struct tdp_breach *added;

	if (!at)
		return refuse(reterr_error, TDPELECT_ERROR_REFERENCE, "round");
	if (!tdpelect_word_name(TDPELECT_SET_BREACH, breach))
		return refuse(reterr_error, TDPELECT_ERROR_WORD, "breach");
	if (!tdp_is_word_or_none(TDPELECT_SET_RULING, ruling))
		return refuse(reterr_error, TDPELECT_ERROR_WORD, "ruling");
	if (!tdp_date_is_day_or_none(ruled))
		return refuse(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "ruled");
	added = append(&at->breaches, sizeof(*added));
	if (!added)
		return no_place(&at->breaches, reterr_error);
	*added = (struct tdp_breach){breach, ruling, ruled};
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_escalation(tdpelect_election *election,
						 struct tdpelect_date raised,
						 struct tdpelect_date settled,
						 struct tdpelect_error *reterr_error)
{
	struct tdp_escalation *added;

	if (!election)
		return refuse(reterr_error, TDPELECT_ERROR_ARGUMENT, "election");
	if (!tdp_date_is_day_or_none(raised) || !tdp_date_is_day_or_none(settled))
		return refuse(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "escalation");
	added = append(&election->escalations, sizeof(*added));
	if (!added)
		return no_place(&election->escalations, reterr_error);
	*added = (struct tdp_escalation){raised, settled};
	return TDPELECT_OK;
}

void tdpelect_contest_init(struct tdpelect_contest *contest)
{
	static const struct tdpelect_printed_percent none = TDPELECT_PRINTED_PERCENT_NONE;

	if (!contest)
		return;
	tdp_begin(contest, &(struct tdpelect_contest){0});
	contest->issued_ballot_count = contest->published_issued = TDPELECT_UNKNOWN;
	contest->returned_ballot_count = contest->published_returned = TDPELECT_UNKNOWN;
	contest->valid_ballot_count = contest->published_valid = TDPELECT_UNKNOWN;
	contest->invalid_ballot_count = contest->published_invalid = TDPELECT_UNKNOWN;
	contest->published_issued_percent = contest->published_returned_percent = none;
	contest->published_valid_percent = contest->published_invalid_percent = none;
}

/* Nobody is elected by a release, and nobody released by an election. */
static int may_be_reported(const struct tdpelect_contest *contest)
{
	switch (contest->reported) {
	case TDPELECT_OUTCOME_RELEASED:
	case TDPELECT_OUTCOME_NOT_RELEASED:
		return contest->kind == TDPELECT_CONTEST_KIND_RELEASE;
	case TDPELECT_OUTCOME_ELECTED:
	case TDPELECT_OUTCOME_PARTLY_ELECTED:
	case TDPELECT_OUTCOME_NO_WINNER:
		return contest->kind != TDPELECT_CONTEST_KIND_RELEASE;
	default:
		return tdp_is_word_or_none(TDPELECT_SET_OUTCOME, contest->reported);
	}
}

static tdpelect_status check_contest(const struct tdpelect_contest *contest,
				     struct tdpelect_error *error)
{
	if (!tdp_struct_is_known(contest, sizeof(*contest)))
		return refuse(error, TDPELECT_ERROR_STRUCT, "contest");
	if (!tdp_is_word_or_none(TDPELECT_SET_CONTEST_KIND, contest->kind))
		return refuse(error, TDPELECT_ERROR_WORD, "kind");
	if (!may_be_reported(contest))
		return refuse(error, TDPELECT_ERROR_WORD, "reported");
	if (!tdp_is_word_or_none(TDPELECT_SET_OUTCOME, contest->published_outcome))
		return refuse(error, TDPELECT_ERROR_WORD, "published_outcome");
	if (!tdp_is_count(contest->issued_ballot_count) ||
	    !tdp_is_count(contest->returned_ballot_count) ||
	    !tdp_is_count(contest->valid_ballot_count) ||
	    !tdp_is_count(contest->invalid_ballot_count))
		return refuse(error, TDPELECT_ERROR_RANGE, "ballots");
	if (!tdp_is_count(contest->published_issued) ||
	    !tdp_is_count(contest->published_returned) ||
	    !tdp_is_count(contest->published_valid) || !tdp_is_count(contest->published_invalid))
		return refuse(error, TDPELECT_ERROR_RANGE, "published");
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_contest(tdpelect_election *election, int32_t round,
					      const char *office,
					      const struct tdpelect_contest *contest,
					      int32_t *ret_contest,
					      struct tdpelect_error *reterr_error)
{
	struct tdp_round *at = find_round(election, round);
	int32_t office_index = election ? tdp_office_find(election, office) : -1;
	struct tdp_contest *added;
	tdpelect_status status;

	if (!at || !contest || !ret_contest)
		return refuse(reterr_error, TDPELECT_ERROR_REFERENCE, "round");
	if (office_index < 0)
		return tdp_fail(reterr_error, TDPELECT_ERROR_REFERENCE, "office", -1,
				"the contest is for an office that offices does not list");
	for (size_t i = 0; i < at->contests.count; i++)
		if (tdp_contest(at, i)->office == office_index)
			return tdp_fail(reterr_error, TDPELECT_ERROR_DUPLICATE, "office", -1,
					"a round has one contest for an office");
	status = check_contest(contest, reterr_error);
	if (status)
		return status;
	added = append(&at->contests, sizeof(*added));
	if (!added)
		return no_place(&at->contests, reterr_error);
	tdp_take_in(&added->facts, contest);
	added->office = office_index;
	*ret_contest = (int32_t)at->contests.count - 1;
	return TDPELECT_OK;
}

/* The position of an id in a list with its ids; added where it is new. -1: no place. */
static int32_t find_or_add(struct tdp_ids *ids, struct tdp_list *list, size_t item_bytes,
			   const char *id)
{
	int32_t found = tdp_ids_find(ids, id);

	if (found >= 0)
		return found;
	if (!append(list, item_bytes))
		return -1;
	found = tdp_ids_add(ids, id);
	if (found < 0)
		list->count--;
	return found;
}

static void set_count(int32_t *count, int32_t given, int is_new)
{
	if (is_new || tdp_is_known(given))
		*count = given;
}

tdpelect_status tdpelect_election_set_votes(tdpelect_election *election, int32_t round,
					    int32_t contest, const char *candidate_id,
					    int32_t votes, int32_t against, int32_t abstain,
					    struct tdpelect_error *reterr_error)
{
	struct tdp_contest *at = find_contest(election, round, contest);
	struct tdp_vote *vote;
	size_t count;
	int32_t index;

	if (!at)
		return refuse(reterr_error, TDPELECT_ERROR_REFERENCE, "contest");
	if (!tdp_is_id(candidate_id))
		return refuse(reterr_error, TDPELECT_ERROR_ID, "candidate_id");
	if (!tdp_is_count(votes) || !tdp_is_count(against) || !tdp_is_count(abstain))
		return refuse(reterr_error, TDPELECT_ERROR_RANGE, "votes");
	count = at->votes.count;
	index = find_or_add(&at->vote_ids, &at->votes, sizeof(*vote), candidate_id);
	if (index < 0)
		return no_place(&at->votes, reterr_error);
	vote = tdp_vote(at, (size_t)index);
	set_count(&vote->votes, votes, at->votes.count > count);
	set_count(&vote->against, against, at->votes.count > count);
	set_count(&vote->abstain, abstain, at->votes.count > count);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_papers(tdpelect_election *election, int32_t round,
					     int32_t contest, int32_t count, int32_t issued,
					     struct tdpelect_error *reterr_error)
{
	struct tdp_contest *at = find_contest(election, round, contest);
	struct tdp_papers *added;

	if (!at)
		return refuse(reterr_error, TDPELECT_ERROR_REFERENCE, "contest");
	if (at->facts.kind == TDPELECT_CONTEST_KIND_RELEASE)
		return tdp_fail(reterr_error, TDPELECT_ERROR_WORD, "contest", -1,
				"ballots one by one are those of an election, not of a release");
	if (count < 0 || at->returned + count > INT32_MAX)
		return refuse(reterr_error, TDPELECT_ERROR_RANGE, "count");
	added = append(&at->papers, sizeof(*added));
	if (!added)
		return no_place(&at->papers, reterr_error);
	*added = (struct tdp_papers){count, issued != 0, at->marks.count};
	at->returned += count;
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_mark(tdpelect_election *election, int32_t round,
					   int32_t contest, const char *candidate_id,
					   struct tdpelect_error *reterr_error)
{
	struct tdp_contest *at = find_contest(election, round, contest);
	int32_t name, paper;
	int32_t *added;

	if (!at || !at->papers.count)
		return refuse(reterr_error, TDPELECT_ERROR_REFERENCE, "contest");
	if (!tdp_is_id(candidate_id))
		return refuse(reterr_error, TDPELECT_ERROR_ID, "candidate_id");
	paper = (int32_t)at->papers.count;
	name = find_or_add(&at->mark_ids, &at->marked_on, sizeof(paper), candidate_id);
	if (name < 0)
		return no_place(&at->marked_on, reterr_error);
	if (((int32_t *)at->marked_on.items)[name] == paper)
		return refuse(reterr_error, TDPELECT_ERROR_DUPLICATE, "candidate_id");
	added = append(&at->marks, sizeof(*added));
	if (!added)
		return no_place(&at->marks, reterr_error);
	*added = name;
	((int32_t *)at->marked_on.items)[name] = paper;
	return TDPELECT_OK;
}

static tdpelect_status find_published(tdpelect_election *election, int32_t round,
				      int32_t contest, const char *candidate_id,
				      struct tdp_published **ret_published,
				      struct tdpelect_error *error)
{
	static const struct tdpelect_printed_percent none = TDPELECT_PRINTED_PERCENT_NONE;
	struct tdp_contest *at = find_contest(election, round, contest);
	size_t count;
	int32_t index;

	if (!at)
		return refuse(error, TDPELECT_ERROR_REFERENCE, "contest");
	if (!tdp_is_id(candidate_id))
		return refuse(error, TDPELECT_ERROR_ID, "candidate_id");
	count = at->published.count;
	index = find_or_add(&at->published_ids, &at->published, sizeof(**ret_published),
			    candidate_id);
	if (index < 0)
		return no_place(&at->published, error);
	*ret_published = tdp_published(at, (size_t)index);
	if (at->published.count > count)
		**ret_published = (struct tdp_published){TDPELECT_UNKNOWN, 0, none};
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_set_published_votes(tdpelect_election *election, int32_t round,
						      int32_t contest, const char *candidate_id,
						      int32_t count,
						      struct tdpelect_printed_percent percent,
						      struct tdpelect_error *reterr_error)
{
	struct tdp_published *published = NULL;
	tdpelect_status status;

	if (!tdp_is_count(count))
		return refuse(reterr_error, TDPELECT_ERROR_RANGE, "count");
	status = find_published(election, round, contest, candidate_id, &published, reterr_error);
	if (status)
		return status;
	published->count = count;
	published->percent = percent;
	return TDPELECT_OK;
}

tdpelect_status tdpelect_election_add_published_elected(tdpelect_election *election,
							int32_t round, int32_t contest,
							const char *candidate_id,
							struct tdpelect_error *reterr_error)
{
	struct tdp_published *published = NULL;
	tdpelect_status status = find_published(election, round, contest, candidate_id, &published,
						reterr_error);

	if (status)
		return status;
	published->is_elected = 1;
	find_contest(election, round, contest)->facts.published_elected_given = 1;
	return TDPELECT_OK;
}

const char *tdpelect_election_unit_id(const tdpelect_election *election)
{
	return election ? election->unit_id : NULL;
}

size_t tdpelect_election_office_count(const tdpelect_election *election)
{
	return election ? election->offices.count : 0;
}

const char *tdpelect_election_office(const tdpelect_election *election, size_t office)
{
	return office < tdpelect_election_office_count(election)
		       ? tdp_office(election, office)->name
		       : NULL;
}
