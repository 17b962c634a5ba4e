/* SPDX-License-Identifier: MIT */
#include <tdpelect/quorum.h>

#include "../base.h"

tdpelect_status tdpelect_quorum_columns(const tdpelect_rulebook *rulebook, int32_t form,
					const int32_t *electorate_counts,
					const int32_t *present_counts, size_t row_count,
					uint8_t *ret_outcomes, int32_t *ret_needed,
					struct tdpelect_error *reterr_error)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = {.size = sizeof(quorum)};

	if (row_count && (!electorate_counts || !present_counts || !ret_outcomes))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "electorate_counts", -1,
				NULL);
	attendance.form = form;
	for (size_t i = 0; i < row_count; i++) {
		tdpelect_status status;

		attendance.electorate_count = electorate_counts[i];
		attendance.present_count = present_counts[i];
		status = tdpelect_quorum_judge(rulebook, &attendance, NULL, &quorum, reterr_error);
		if (status) {
			if (reterr_error && reterr_error->size >= sizeof(*reterr_error))
				reterr_error->index = (int32_t)i;
			return status;
		}
		ret_outcomes[i] = (uint8_t)quorum.outcome;
		if (ret_needed)
			ret_needed[i] = quorum.needed;
	}
	return TDPELECT_OK;
}
