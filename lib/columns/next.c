/* SPDX-License-Identifier: MIT */
#include <tdpelect/next.h>

#include "../date.h"

/* The earlier failures of a row, then the round that decides. */
static size_t fill_rounds(struct tdpelect_round_outcome *rounds, int32_t outcome,
			  struct tdpelect_date polling_day, int failure_count,
			  struct tdpelect_date first_failed_day)
{
	size_t count = 0;

	for (int i = 0; i < failure_count && i < 2; i++) { /* a third changes nothing */
		tdpelect_round_outcome_init(&rounds[count]);
		rounds[count].outcome = TDPELECT_OUTCOME_NO_WINNER;
		rounds[count].polling_day = i ? TDP_NO_DATE : first_failed_day;
		count++;
	}
	tdpelect_round_outcome_init(&rounds[count]);
	rounds[count].outcome = outcome;
	rounds[count].polling_day = polling_day;
	return count + 1;
}

tdpelect_status tdpelect_next_columns(const tdpelect_rulebook *rulebook, const uint8_t *outcomes,
				      const struct tdpelect_date *polling_days,
				      const uint8_t *failure_counts,
				      const struct tdpelect_date *first_failed_days,
				      size_t row_count, uint8_t *ret_states, uint8_t *ret_steps,
				      struct tdpelect_date *ret_by,
				      struct tdpelect_error *reterr_error)
{
	struct tdpelect_round_outcome rounds[3];
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];

	if (row_count && (!outcomes || !polling_days || !ret_states))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "outcomes", -1, NULL);
	for (size_t i = 0; i < row_count; i++) {
		struct tdpelect_history history = TDPELECT_HISTORY_INIT;
		size_t step_count = 0;
		int32_t state = 0;
		tdpelect_status status;

		history.rounds = rounds;
		history.round_count = fill_rounds(
			rounds, outcomes[i], polling_days[i], failure_counts ? failure_counts[i] : 0,
			first_failed_days ? first_failed_days[i] : TDP_NO_DATE);
		status = tdpelect_next_judge(rulebook, &history, NULL, &state, steps, &step_count,
					     reterr_error);
		if (status) {
			if (reterr_error && reterr_error->size >= sizeof(*reterr_error))
				reterr_error->index = (int32_t)i;
			return status;
		}
		ret_states[i] = (uint8_t)state;
		if (ret_steps)
			ret_steps[i] = step_count ? (uint8_t)steps[0].step : 0;
		if (ret_by)
			ret_by[i] = step_count ? steps[0].by : TDP_NO_DATE;
	}
	return TDPELECT_OK;
}
