/* SPDX-License-Identifier: MIT */
/* The fourth question: what must happen next, by whom and by when? */
#include <tdpelect/next.h>

#include <tdpelect/words.h>

#include "../date.h"
#include "life.h"

void tdpelect_round_outcome_init(struct tdpelect_round_outcome *outcome)
{
	static const struct tdpelect_round_outcome empty = TDPELECT_ROUND_OUTCOME_INIT;

	if (outcome)
		tdp_begin(outcome, &empty);
}

void tdpelect_history_init(struct tdpelect_history *history)
{
	static const struct tdpelect_history empty = TDPELECT_HISTORY_INIT;

	if (history)
		tdp_begin(history, &empty);
}

static tdpelect_status check_rounds(const struct tdpelect_history *history,
				    struct tdpelect_error *error)
{
	for (size_t i = 0; i < history->round_count; i++) {
		const struct tdpelect_round_outcome *round = tdp_round_outcome(history, i);
		int32_t index = (int32_t)i;

		if (round->size != history->rounds->size ||
		    !tdp_struct_is_known(round, sizeof(*round)))
			return tdp_fail(error, TDPELECT_ERROR_STRUCT, "rounds", index, NULL);
		if (!tdpelect_word_name(TDPELECT_SET_OUTCOME, round->outcome))
			return tdp_fail(error, TDPELECT_ERROR_WORD, "outcome", index, NULL);
		if (!tdp_date_is_day_or_none(round->polling_day) ||
		    !tdp_date_is_day_or_none(round->closed) ||
		    !tdp_date_is_day_or_none(round->postponed_until))
			return tdp_fail(error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "rounds", index, NULL);
	}
	return TDPELECT_OK;
}

static tdpelect_status check(const tdpelect_rulebook *rulebook,
			     const struct tdpelect_history *history, struct tdpelect_error *error)
{
	tdpelect_status status;

	if (!rulebook || !history)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "history", -1, NULL);
	if (tdp_check_sealed(rulebook, error))
		return TDPELECT_ERROR_ARGUMENT;
	if (!tdp_struct_is_known(history, sizeof(*history)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "history", -1, NULL);
	if (history->round_count && !history->rounds)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "rounds", -1, NULL);
	status = tdp_calendar_check(history->calendar, error);
	if (status)
		return status;
	if (history->preparation < 0 || history->preparation > TDPELECT_STATE_PUBLISHED)
		return tdp_fail(error, TDPELECT_ERROR_WORD, "preparation", -1, NULL);
	if (!tdp_is_word_or_none(TDPELECT_SET_RECOGNITION, history->recognition))
		return tdp_fail(error, TDPELECT_ERROR_WORD, "recognition", -1, NULL);
	if (!tdp_date_is_day_or_none(history->result_sent) ||
	    !tdp_date_is_day_or_none(history->result_received) ||
	    !tdp_date_is_day_or_none(history->recognition_date) ||
	    !tdp_date_is_day_or_none(history->interim_appointed) ||
	    !tdp_date_is_day_or_none(history->first_polling_day) ||
	    !tdp_date_is_day_or_none(history->called) ||
	    !tdp_date_is_day_or_none(history->as_of))
		return tdp_fail(error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "history", -1, NULL);
	return check_rounds(history, error);
}

tdpelect_status tdpelect_next_judge(const tdpelect_rulebook *rulebook,
				    const struct tdpelect_history *history,
				    struct tdpelect_context *context, int32_t *ret_state,
				    struct tdpelect_step *ret_steps, size_t *ret_step_count,
				    struct tdpelect_error *reterr_error)
{
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	struct tdp_life life;
	size_t count;
	tdpelect_status status = check(rulebook, history, reterr_error);

	if (status)
		return status;
	if (!ret_state || !ret_steps || !ret_step_count)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_steps", -1, NULL);
	tdp_life_fold(rulebook, history, context, &life);
	tdp_tell_lateness(rulebook, history, &life, context);
	count = tdp_life_steps(rulebook, history, &life, context, steps);
	for (size_t i = 0; i < count; i++)
		ret_steps[i] = steps[i];
	*ret_state = life.state;
	*ret_step_count = count;
	return TDPELECT_OK;
}
