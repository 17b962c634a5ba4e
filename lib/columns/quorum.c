/* SPDX-License-Identifier: MIT */
#include "../rules/quorum.h"

#include <tdpelect/words.h>

#include "contest.h"

struct call {
	const tdpelect_rulebook *rulebook;
	int32_t form;
	const int32_t *electorates;
	const int32_t *presents;
	uint8_t *outcomes;
	int32_t *needed; /* may be NULL */
	struct tdp_contest_plan plan;
};

/* What is no count: the single call says so. */
static tdpelect_status refuse(const struct call *call, size_t row, struct tdpelect_error *error)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	attendance.form = call->form;
	attendance.electorate_count = call->electorates[row];
	attendance.present_count = call->presents[row];
	return tdp_fail_at_row(error,
			       tdpelect_quorum_judge(call->rulebook, &attendance, NULL, &quorum,
						     error),
			       row);
}

static tdpelect_status judge_block(const struct call *call, size_t first, size_t row_count,
				   struct tdpelect_error *error)
{
	const struct tdp_kernels *kernels = tdp_kernels();
	const int32_t *electorates = call->electorates + first;
	int32_t shorts[TDP_BLOCK];
	int is_wrong;

	kernels->shorts(&call->plan.quorum, electorates, row_count, shorts);
	is_wrong = kernels->quorums(&call->plan, electorates, call->presents + first, shorts,
				    row_count, call->outcomes + first);
	if (call->needed && !call->plan.quorum_given)
		kernels->needed(&call->plan.quorum, electorates, shorts, row_count,
				call->needed + first);
	for (size_t i = 0; call->needed && call->plan.quorum_given && i < row_count; i++)
		call->needed[first + i] = TDPELECT_UNKNOWN;
	if (!is_wrong)
		return TDPELECT_OK;
	while (call->outcomes[first])
		first++;
	return refuse(call, first, error);
}

tdpelect_status tdpelect_quorum_columns(const tdpelect_rulebook *rulebook, int32_t form,
					const int32_t *electorate_counts,
					const int32_t *present_counts, size_t row_count,
					uint8_t *ret_outcomes, int32_t *ret_needed,
					struct tdpelect_error *reterr_error)
{
	struct call call = {.rulebook = rulebook,
			    .form = form,
			    .electorates = electorate_counts,
			    .presents = present_counts,
			    .outcomes = ret_outcomes,
			    .needed = ret_needed};
	tdpelect_status status = tdp_check_usable(rulebook, reterr_error);

	if (status)
		return status;
	if (!tdp_is_word_or_none(TDPELECT_SET_FORM, form))
		return tdp_fail(reterr_error, TDPELECT_ERROR_WORD, "form", -1, NULL);
	if (row_count && (!electorate_counts || !present_counts || !ret_outcomes))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "electorate_counts", -1,
				NULL);
	tdp_plan_quorum(rulebook, form, &call.plan);
	for (size_t done = 0; !status && done < row_count; done += TDP_BLOCK)
		status = judge_block(&call, done, tdp_block_of(row_count, done), reterr_error);
	return status;
}
