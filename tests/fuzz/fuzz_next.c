/* SPDX-License-Identifier: MIT */
/* Any history of an office: a state and its steps. */
#include "fuzz.h"

#define ROUNDS 6

static void take_round(struct bytes *bytes, struct tdpelect_round_outcome *round, int32_t index)
{
	tdpelect_round_outcome_init(round);
	round->outcome = take_word(bytes);
	round->contest_kind = take_byte(bytes) % 3;
	round->round = index;
	round->polling_day = take_date(bytes);
	round->closed = take_date(bytes);
	round->postponed_until = take_date(bytes);
}

static void take_history(struct bytes *bytes, struct tdpelect_history *history,
			 struct tdpelect_round_outcome *rounds)
{
	tdpelect_history_init(history);
	history->preparation = take_word(bytes);
	history->round_count = take_byte(bytes) % (ROUNDS + 1);
	history->rounds = rounds;
	for (int32_t i = 0; i < ROUNDS; i++)
		take_round(bytes, &rounds[i], i);
	history->result_sent = take_date(bytes);
	history->result_received = take_date(bytes);
	history->recognition = take_byte(bytes) % 6;
	history->recognition_date = take_date(bytes);
	history->interim_appointed = take_date(bytes);
	history->as_of = take_date(bytes);
	history->breach_pending = take_byte(bytes) % 3;
	history->escalation_pending = take_byte(bytes) % 2;
	history->uncontested = take_byte(bytes) % 2;
	history->first_polling_day = take_date(bytes);
}

/* In the registry's order, each once, a last day where it is overdue. */
static void look_at(const struct tdpelect_step *steps, size_t count)
{
	MUST(count <= TDPELECT_STEP_LIMIT);
	for (size_t i = 0; i < count; i++) {
		MUST(tdpelect_word_name(TDPELECT_SET_STEP, steps[i].step));
		MUST(!i || steps[i - 1].step < steps[i].step);
		MUST(!steps[i].overdue_days || tdpelect_date_is_day(steps[i].by));
		MUST(!steps[i].by.year || tdpelect_date_is_day(steps[i].by));
	}
}

/* One row of columns is what its history says. */
static void judge_row(struct bytes *bytes, const tdpelect_rulebook *rulebook)
{
	struct tdpelect_round_outcome round;
	struct tdpelect_history history;
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT] = {TDPELECT_STEP_INIT};
	struct tdpelect_date day = take_date(bytes);
	struct tdpelect_date by = {0, 0, 0};
	uint8_t outcome = take_byte(bytes) % 12;
	uint8_t state = 0;
	uint8_t step = 0;
	int32_t expected = 0;
	size_t count = 0;
	tdpelect_status status;

	tdpelect_history_init(&history);
	tdpelect_round_outcome_init(&round);
	round.outcome = outcome;
	round.polling_day = day;
	history.rounds = &round;
	history.round_count = 1;
	status = tdpelect_next_columns(rulebook, &outcome, &day, NULL, NULL, 1, &state, &step, &by,
				       NULL);
	if (status || tdpelect_next_judge(rulebook, &history, NULL, &expected, steps, &count, NULL))
		return;
	MUST(state == expected);
	MUST(count == 0 || step == steps[0].step);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct bytes bytes = bytes_of(data, byte_count);
	struct tdpelect_round_outcome rounds[ROUNDS];
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	struct tdpelect_history history;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_date holidays[3];
	struct tdpelect_calendar calendar;
	tdpelect_rulebook *rulebook = take_rulebook(&bytes);
	int32_t state = 0;
	size_t count = 0;
	tdpelect_status status;

	judge_row(&bytes, rulebook);
	take_history(&bytes, &history, rounds);
	tdpelect_calendar_init(&calendar);
	if (take_byte(&bytes) % 2) {
		for (int i = 0; i < 3; i++)
			holidays[i] = take_date(&bytes);
		calendar.holidays = holidays;
		calendar.holiday_count = 3;
		history.calendar = &calendar;
	}
	for (size_t i = 0; i < TDPELECT_STEP_LIMIT; i++)
		steps[i].size = sizeof(steps[i]);
	status = tdpelect_next_judge(rulebook, &history, NULL, &state, steps, &count, &error);
	must_be_told(status, &error);
	if (!status) {
		MUST(tdpelect_word_name(TDPELECT_SET_STATE, state));
		look_at(steps, count);
	}
	tdpelect_rulebook_free(rulebook);
	return 0;
}
