/* SPDX-License-Identifier: MIT */
#include <tdpelect/next.h>

#include <string.h>

#include "../date.h"

/* What is asked of one row, without anything between the fields. */
struct question {
	struct tdpelect_date polling_day;
	struct tdpelect_date first_failed_day;
	int32_t outcome;
	int32_t failure_count; /* a third changes nothing */
};

/* The earlier failures of a row, then the round that decides. */
static size_t fill_rounds(struct tdpelect_round_outcome *rounds, const struct question *question)
{
	size_t count = 0;

	for (int i = 0; i < question->failure_count; i++) {
		tdpelect_round_outcome_init(&rounds[count]);
		rounds[count].outcome = TDPELECT_OUTCOME_NO_WINNER;
		rounds[count].polling_day = i ? TDP_NO_DATE : question->first_failed_day;
		count++;
	}
	tdpelect_round_outcome_init(&rounds[count]);
	rounds[count].outcome = question->outcome;
	rounds[count].polling_day = question->polling_day;
	return count + 1;
}

struct answer {
	struct tdpelect_date by;
	uint8_t state; /* 0: the question was not asked yet */
	uint8_t step;
};

/* The groups of a country vote on few days and end in few ways: what was answered is kept, each
 * question in the place that its bits say. */
#define MEMORY 256

struct memory {
	struct question questions[MEMORY];
	struct answer answers[MEMORY];
};

static size_t place_of(const struct question *question)
{
	uint32_t parts[sizeof(*question) / sizeof(uint32_t)], mixed = 0;

	memcpy(parts, question, sizeof(parts));
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		mixed = (mixed ^ parts[i]) * 2654435761u;
	return mixed >> 24;
}

static tdpelect_status judge(const tdpelect_rulebook *rulebook, const struct question *question,
			     struct answer *ret_answer, struct tdpelect_error *error)
{
	struct tdpelect_round_outcome rounds[3];
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT] = {TDPELECT_STEP_INIT};
	struct tdpelect_history history = TDPELECT_HISTORY_INIT;
	size_t step_count = 0;
	int32_t state = 0;
	tdpelect_status status;

	history.rounds = rounds;
	history.round_count = fill_rounds(rounds, question);
	status = tdpelect_next_judge(rulebook, &history, NULL, &state, steps, &step_count, error);
	if (status)
		return status;
	ret_answer->state = (uint8_t)state;
	ret_answer->step = (uint8_t)steps[0].step;
	ret_answer->by = steps[0].by;
	return TDPELECT_OK;
}

static tdpelect_status recall(const tdpelect_rulebook *rulebook, const struct question *question,
			      struct memory *memory, const struct answer **ret_answer,
			      struct tdpelect_error *error)
{
	size_t place = place_of(question);
	struct answer *answer = &memory->answers[place];

	*ret_answer = answer;
	if (answer->state && !memcmp(&memory->questions[place], question, sizeof(*question)))
		return TDPELECT_OK;
	answer->state = 0;
	memory->questions[place] = *question;
	return judge(rulebook, question, answer, error);
}

tdpelect_status tdpelect_next_columns(const tdpelect_rulebook *rulebook, const uint8_t *outcomes,
				      const struct tdpelect_date *polling_days,
				      const uint8_t *failure_counts,
				      const struct tdpelect_date *first_failed_days,
				      size_t row_count, uint8_t *ret_states, uint8_t *ret_steps,
				      struct tdpelect_date *ret_by,
				      struct tdpelect_error *reterr_error)
{
	struct memory memory;

	if (row_count && (!outcomes || !polling_days || !ret_states))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "outcomes", -1, NULL);
	memset(memory.answers, 0, sizeof(memory.answers));
	for (size_t i = 0; i < row_count; i++) {
		int failures = failure_counts ? failure_counts[i] : 0;
		struct question question = {
			polling_days[i], first_failed_days ? first_failed_days[i] : TDP_NO_DATE,
			outcomes[i], failures < 2 ? failures : 2};
		const struct answer *answer;
		tdpelect_status status =
			recall(rulebook, &question, &memory, &answer, reterr_error);

		if (status)
			return tdp_fail_at_row(reterr_error, status, i);
		ret_states[i] = answer->state;
		if (ret_steps)
			ret_steps[i] = answer->step;
		if (ret_by)
			ret_by[i] = answer->by;
	}
	return TDPELECT_OK;
}
