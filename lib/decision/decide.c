/* SPDX-License-Identifier: MIT */
#include "decision.h"

#include <string.h>

#include "../memory.h"

void *tdp_take(tdpelect_decision *decision, size_t count, size_t item_bytes)
{
	struct tdp_block *block = NULL;

	if (count <= (SIZE_MAX - sizeof(*block)) / item_bytes)
		block = tdp_memory_new(sizeof(*block) + count * item_bytes);
	if (!block) {
		decision->is_out_of_memory = 1;
		decision->context.trace = NULL; /* what follows lacks its ground */
		return NULL;
	}
	block->next = decision->blocks;
	decision->blocks = block;
	return block + 1;
}

void tdpelect_decision_free(tdpelect_decision *decision)
{
	if (!decision)
		return;
	while (decision->blocks) {
		struct tdp_block *next = decision->blocks->next;

		tdp_memory_free(decision->blocks);
		decision->blocks = next;
	}
	if (decision->rulebook != decision->law.rulebook)
		tdpelect_rulebook_free(decision->rulebook);
	tdp_memory_free(decision);
}

static void decide_calendar(tdpelect_decision *decision)
{
	const tdpelect_election *election = decision->election;

	tdpelect_calendar_init(&decision->calendar);
	decision->calendar.holidays = election->holidays.items;
	decision->calendar.holiday_count = election->holidays.count;
	decision->calendar.workdays = election->workdays.items;
	decision->calendar.workday_count = election->workdays.count;
}

static void choose_main_office(tdpelect_decision *decision)
{
	int32_t head = tdp_office_find(decision->election, "head");

	decision->main_office = head >= 0 ? head : 0;
}

static void tell_all(tdpelect_decision *decision)
{
	tdp_tell_law(decision);
	tdp_decide_people(decision);
	tdp_tell_electorate(decision);
	tdp_decide_rounds(decision);
	if (tdp_has_law(decision)) {
		tdp_tell_changed_law(decision);
		tdp_tell_omissions(decision);
		tdp_tell_ineligible_winners(decision);
		tdp_tell_preparation(decision);
		tdp_tell_quarrels(decision);
		tdp_tell_standing(decision);
	}
	tdp_decide_steps(decision);
	tdp_tell_evidence(decision);
}

/* One pass, with room for `finding_capacity` findings. */
static tdpelect_status decide(tdpelect_decision *decision, size_t finding_capacity,
			      struct tdpelect_trace *trace, struct tdpelect_error *error)
{
	struct tdpelect_finding *findings;
	tdpelect_status status;

	findings = tdp_take(decision, finding_capacity, sizeof(*findings));
	if (!findings)
		return tdp_fail(error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
	tdpelect_context_init(&decision->context, findings, finding_capacity);
	decision->context.trace = trace;
	if (trace)
		trace->count = 0;
	decide_calendar(decision);
	choose_main_office(decision);
	tdp_decide_day(decision);
	status = tdp_decide_law(decision, error);
	if (status)
		return status;
	tell_all(decision);
	return decision->is_out_of_memory ? tdp_fail(error, TDPELECT_ERROR_MEMORY, "", -1, NULL)
					  : TDPELECT_OK;
}

tdpelect_status tdp_judge(const tdpelect_election *election, const struct tdp_law *law,
			  struct tdpelect_trace *trace, tdpelect_decision **ret_decision,
			  struct tdpelect_error *error)
{
	tdpelect_status status = TDPELECT_OK;
	size_t capacity = 64;

	/* Findings are counted past their room: a second pass then has all it needs. */
	while (!status) {
		tdpelect_decision *decision = tdp_memory_new(sizeof(*decision));

		if (!decision)
			return tdp_fail(error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
		decision->election = election;
		decision->law = *law;
		status = decide(decision, capacity, trace, error);
		decision->context.trace = NULL; /* the caller's, for this call only */
		if (!status && decision->context.finding_count <= capacity) {
			decision->law = (struct tdp_law){.rulebook = law->rulebook};
			*ret_decision = decision;
			return TDPELECT_OK;
		}
		capacity = decision->context.finding_count;
		tdpelect_decision_free(decision);
	}
	return status;
}
