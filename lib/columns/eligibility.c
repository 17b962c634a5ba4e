/* SPDX-License-Identifier: MIT */
#include <tdpelect/eligibility.h>

#include "../base.h"
#include "birth.h"

tdpelect_status tdpelect_eligibility_columns(
	const tdpelect_rulebook *rulebook, int32_t role, struct tdpelect_date polling_day,
	const int32_t *birth_dates, const uint64_t *known, const uint64_t *truth,
	size_t row_count, uint8_t *ret_outcomes, uint64_t *ret_barred, uint64_t *ret_advised,
	uint64_t *ret_missing, struct tdpelect_error *reterr_error)
{
	if (row_count && (!birth_dates || !known || !truth || !ret_outcomes))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "birth_dates", -1, NULL);
	for (size_t i = 0; i < row_count; i++) {
		struct tdpelect_eligibility answer = {.size = sizeof(answer)};
		struct tdpelect_person person = TDPELECT_PERSON_INIT;
		tdpelect_status status;

		person.birth_date = tdp_birth_of_number(birth_dates[i]);
		person.known = known[i];
		person.truth = truth[i];
		status = tdpelect_eligibility_judge(rulebook, role, &person, polling_day, NULL,
						    &answer, reterr_error);
		if (status) {
			if (reterr_error && reterr_error->size >= sizeof(*reterr_error))
				reterr_error->index = (int32_t)i;
			return status;
		}
		ret_outcomes[i] = (uint8_t)answer.outcome;
		if (ret_barred)
			ret_barred[i] = answer.barred;
		if (ret_advised)
			ret_advised[i] = answer.advised;
		if (ret_missing)
			ret_missing[i] = answer.missing;
	}
	return TDPELECT_OK;
}
