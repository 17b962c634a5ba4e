/* SPDX-License-Identifier: MIT */
#include "minutes.h"

size_t tdp_minutes_contest_count(const struct tdp_minutes *minutes)
{
	if (minutes->round.contest_count > 0)
		return (size_t)minutes->round.contest_count;
	return tdpelect_election_office_count(minutes->election->facts);
}

struct tdp_minutes_contest tdp_minutes_contest_at(const struct tdp_minutes *minutes,
						  size_t index)
{
	const struct tdp_json_election *election = minutes->election;
	const json_t *offices = json_object_get(election->source, "offices");
	struct tdp_minutes_contest contest = {.index = index};
	size_t office = index;

	contest.result.size = sizeof(contest.result);
	if (minutes->round.contest_count > 0) {
		tdpelect_decision_contest(election->decision, minutes->index, index,
					  &contest.result);
		contest.facts = json_array_get(
			json_object_get(minutes->facts, "contests"), index);
		office = (size_t)contest.result.office;
	}
	contest.office = tdpelect_election_office(election->facts, office);
	contest.office_facts = json_array_get(offices, office);
	return contest;
}

int tdp_minutes_is_by_hands(const struct tdp_minutes *minutes)
{
	return tdp_json_word(minutes->facts, "method", TDPELECT_SET_METHOD)
	       == TDPELECT_METHOD_SHOW_OF_HANDS;
}

/* An adjourned meeting is often written down without contests. */
int32_t tdp_minutes_outcome(const struct tdp_minutes *minutes,
			    const struct tdp_minutes_contest *contest)
{
	if (contest->facts)
		return contest->result.majority.outcome;
	if (minutes->round.quorum.outcome == TDPELECT_QUORUM_OUTCOME_NOT_MET)
		return TDPELECT_OUTCOME_NO_QUORUM;
	if (!minutes->round.held && json_object_get(minutes->facts, "postponed"))
		return TDPELECT_OUTCOME_NOT_HELD;
	return TDPELECT_OUTCOME_UNKNOWN;
}

static int32_t electorate_of(const struct tdp_minutes *minutes)
{
	int32_t own =
		tdp_json_count(json_object_get(minutes->facts, "electorate"), "count");

	if (own != TDPELECT_UNKNOWN)
		return own;
	return tdp_json_count(json_object_get(minutes->election->source, "electorate"),
			      "count");
}

/* What is not told of the whole may be told of its clusters, which the core adds up. */
static int32_t present_of(const struct tdp_minutes *minutes)
{
	int32_t own = tdp_json_count(minutes->facts, "present");

	if (own == TDPELECT_UNKNOWN && minutes->round.quorum.outcome)
		return minutes->round.quorum.present;
	return own;
}

int32_t tdp_minutes_count(const struct tdp_minutes *minutes,
			  const struct tdp_minutes_contest *contest,
			  enum tdp_minutes_part part)
{
	static const char *const keys[] = {
		[TDP_PART_ISSUED] = "issued",
		[TDP_PART_RETURNED] = "returned",
		[TDP_PART_VALID] = "valid",
		[TDP_PART_INVALID] = "invalid",
	};

	switch (part) {
	case TDP_PART_ELECTORATE:
		return electorate_of(minutes);
	case TDP_PART_PRESENT:
		return present_of(minutes);
	case TDP_PART_ISSUED:
	case TDP_PART_RETURNED:
	case TDP_PART_VALID:
	case TDP_PART_INVALID:
		return tdp_json_count(json_object_get(contest->facts, "ballots"),
				      keys[part]);
	default:
		return TDPELECT_UNKNOWN;
	}
}

const char *tdp_minutes_day(const struct tdp_minutes *minutes, const char *key)
{
	const char *day = tdp_json_string(minutes->facts, key);

	return day ? day : tdp_json_string(minutes->facts, "date");
}

const char *tdp_minutes_unit(const struct tdp_minutes *minutes)
{
	const json_t *unit = json_object_get(minutes->election->source, "unit");
	const char *name = tdp_json_string(unit, "name");

	return name ? name : tdp_json_string(unit, "id");
}
