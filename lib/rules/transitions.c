/* SPDX-License-Identifier: MIT */
/* The life of an election as one table. Read from the top; the first row that fits the state,
 * the occurrence and what the rulebook chooses applies. It is total: every occurrence has a row
 * from any state without a choice. Documentation and proofs are made from it. */
#include "transitions.h"

#include "../base.h"

#define FROM_ANY 0
#define STAYS 0
#define ROW(from, event, value, choice, to)                                                  \
	{sizeof(struct tdpelect_transition), from, TDPELECT_OCCURRENCE_##event, value, choice, to}
#define STATE(name) TDPELECT_STATE_##name

static const struct tdpelect_transition transitions[] = {
	ROW(STATE(NOT_CALLED), POSTPONED, 0, 0, STATE(NOT_HELD)),
	ROW(STATE(CALLED), POSTPONED, 0, 0, STATE(NOT_HELD)),
	ROW(STATE(LISTED), POSTPONED, 0, 0, STATE(NOT_HELD)),
	ROW(STATE(TEAM_SET), POSTPONED, 0, 0, STATE(NOT_HELD)),
	ROW(STATE(PUBLISHED), POSTPONED, 0, 0, STATE(NOT_HELD)),
	ROW(FROM_ANY, POSTPONED, 0, 0, STAYS),
	ROW(FROM_ANY, PREPARED, 0, 0, STAYS),
	/* Law 10/2022, Art. 21(1); Joint Resolution 09/2008, Art. 8(2) */
	ROW(FROM_ANY, ELECTED, 0, 0, STATE(ELECTED_PENDING)),
	ROW(FROM_ANY, PARTLY_ELECTED, 0, 0, STATE(ELECTED_PENDING)),
	/* Joint Resolution 09/2008, Art. 8; Decree 59/2023, Art. 3(5)(d): no limit of rounds */
	ROW(FROM_ANY, FIRST_FAILURE, 0, 0, STATE(REVOTE_DUE)),
	ROW(FROM_ANY, LATER_FAILURE, TDPELECT_VALUE_REVOTE_SECOND_FAILURE,
	    TDPELECT_CHOICE_INTERIM, STATE(INTERIM)),
	ROW(FROM_ANY, LATER_FAILURE, 0, 0, STATE(REVOTE_DUE)),
	ROW(FROM_ANY, UNCERTAIN_FAILURE, 0, 0, STATE(REVOTE_DUE)),
	ROW(FROM_ANY, UNDECIDED, 0, 0, STATE(UNDETERMINED)),
	/* Joint Resolution 09/2008, Art. 8(1); Law 10/2022, Art. 19(1)(b) */
	ROW(FROM_ANY, NO_QUORUM, 0, 0, STATE(ADJOURNED)),
	ROW(FROM_ANY, IRRECONCILABLE, 0, 0, STATE(REVIEW)),
	/* Law 10/2022, Art. 22 */
	ROW(FROM_ANY, ANNULLED, 0, 0, STATE(ANNULLED)),
	ROW(FROM_ANY, UNKNOWN, 0, 0, STATE(UNKNOWN)),
	/* Decree 59/2023, Art. 9 */
	ROW(FROM_ANY, RELEASED, 0, 0, STATE(RELEASE_PENDING)),
	ROW(FROM_ANY, NOT_RELEASED, 0, 0, STATE(RECOGNISED)),
	/* Decree 59/2023, Art. 8; Law 10/2022, Art. 21(2) */
	ROW(STATE(ELECTED_PENDING), RECOGNISED, 0, 0, STATE(RECOGNISED)),
	ROW(STATE(UNKNOWN), RECOGNISED, 0, 0, STATE(RECOGNISED)),
	ROW(STATE(RELEASE_PENDING), RECOGNISED, 0, 0, STATE(VACANT)),
	ROW(FROM_ANY, RECOGNISED, 0, 0, STAYS),
	ROW(STATE(ANNULLED), REELECTION_ORDERED, 0, 0, STAYS),
	ROW(FROM_ANY, REELECTION_ORDERED, 0, 0, STATE(REELECTION_ORDERED)),
	ROW(STATE(ELECTED_PENDING), REFUSED, 0, 0, STATE(REFUSED)),
	ROW(FROM_ANY, REFUSED, 0, 0, STAYS),
	ROW(STATE(ELECTED_PENDING), DEFERRED, 0, 0, STATE(DEFERRED)),
	ROW(FROM_ANY, DEFERRED, 0, 0, STAYS),
};

_Static_assert(sizeof(transitions) / sizeof(transitions[0]) <= 64,
	       "a context has a bit for every row");

int tdpelect_transition(size_t index, struct tdpelect_transition *ret_transition)
{
	if (index >= sizeof(transitions) / sizeof(transitions[0]) || !ret_transition)
		return 0;
	return tdp_hand_out(ret_transition, &transitions[index], sizeof(transitions[index]));
}

static void note(struct tdpelect_context *context, const struct tdpelect_transition *row,
		 int32_t state)
{
	struct tdpelect_comparison made = {.kind = TDPELECT_COMPARISON_TRANSITION,
					   .value = row->value,
					   .word = row->event,
					   .at = TDP_NOWHERE,
					   .other = TDP_NOWHERE,
					   .left = state,
					   .right = row->to ? row->to : state};

	tdp_note(context, &made, 1);
}

int32_t tdp_transition_apply(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			     int32_t state, int32_t event)
{
	for (size_t i = 0; i < sizeof(transitions) / sizeof(transitions[0]); i++) {
		const struct tdpelect_transition *row = &transitions[i];

		if (row->event != event || (row->from && row->from != state))
			continue;
		if (row->value) {
			const struct tdpelect_rule *rule =
				tdp_read(rulebook, context, row->value);

			if (!rule || rule->choice != row->choice)
				continue;
		}
		if (context)
			context->transitions |= (uint64_t)1 << i;
		note(context, row, state);
		return row->to ? row->to : state;
	}
	return state;
}
