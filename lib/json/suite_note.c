/* SPDX-License-Identifier: MIT */
/* What one judgement exercised. */
#include "suite.h"

static void note_word(struct tdpelect_json_suite *suite, int set, int32_t number)
{
	if (number > 0 && number <= tdpelect_word_last(tdp_suite_sets[set]))
		suite->words[set][number]++;
}

/* A rule read the value; where the law has it, it read the entry it was taken from. A pack
 * that stands in the document itself is no pack of the suite. */
static void note_value(struct tdpelect_json_suite *suite,
		       const tdpelect_rulebook *rulebook, int32_t value)
{
	size_t entry = 0;
	const struct tdpelect_pack *pack =
		tdpelect_rulebook_source(rulebook, value, &entry);

	if (suite->running)
		suite->running->read[value / 64] |= (uint64_t)1 << (value % 64);
	for (size_t i = 0; pack && i < suite->pack_count; i++)
		if (suite->packs[i].pack == pack)
			suite->packs[i].times[entry]++;
}

static void note_contests(struct tdpelect_json_suite *suite,
			  const tdpelect_decision *decision, size_t round, int32_t count)
{
	for (int32_t i = 0; i < count; i++) {
		struct tdpelect_contest_result contest = TDPELECT_CONTEST_RESULT_INIT;

		tdpelect_decision_contest(decision, round, (size_t)i, &contest);
		note_word(suite, TDP_SUITE_OUTCOMES, contest.majority.outcome);
	}
}

static void note_rounds(struct tdpelect_json_suite *suite,
			const tdpelect_decision *decision)
{
	size_t count = tdpelect_decision_round_count(decision);

	for (size_t i = 0; i < count; i++) {
		struct tdpelect_round_result round = TDPELECT_ROUND_RESULT_INIT;

		tdpelect_decision_round(decision, i, &round);
		note_word(suite, TDP_SUITE_QUORUM_OUTCOMES, round.quorum.outcome);
		note_contests(suite, decision, i, round.contest_count);
	}
	if (suite->running && count > 1)
		suite->running->compares_law = 1;
}

void tdp_suite_note_decision(struct tdpelect_json_suite *suite,
			     const tdpelect_decision *decision)
{
	const tdpelect_rulebook *rulebook = tdpelect_decision_rulebook(decision);
	size_t steps = tdpelect_decision_step_count(decision);

	if (!suite)
		return;
	suite->judged_count++;
	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++)
		if (tdpelect_decision_covers(decision, value))
			note_value(suite, rulebook, value);
	for (size_t i = 0; i < 64; i++)
		suite->transitions[i] +=
			tdpelect_decision_covers_transition(decision, i) != 0;
	for (size_t i = 0; i < steps; i++) {
		struct tdpelect_step step = TDPELECT_STEP_INIT;

		tdpelect_decision_step(decision, i, &step);
		note_word(suite, TDP_SUITE_STEPS, step.step);
	}
	note_word(suite, TDP_SUITE_STATES, tdpelect_decision_state(decision));
	note_rounds(suite, decision);
}

void tdp_suite_note_roll(struct tdpelect_json_suite *suite,
			 const tdpelect_rulebook *rulebook,
			 const struct tdpelect_context *context)
{
	if (!suite)
		return;
	suite->judged_count++;
	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++)
		if (tdpelect_context_covers(context, value))
			note_value(suite, rulebook, value);
}

void tdp_suite_note_report(struct tdpelect_json_suite *suite, const json_t *report)
{
	const json_t *findings = json_object_get(report, "findings");

	for (size_t i = 0; suite && i < json_array_size(findings); i++)
		note_word(suite, TDP_SUITE_FINDINGS,
			  tdp_json_word(json_array_get(findings, i), "name",
					TDPELECT_SET_FINDING));
}
