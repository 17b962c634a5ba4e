/* SPDX-License-Identifier: MIT */
#include "../base.h"
#include "people.h"

/* What lies in place of the columns that the caller does not want. */
struct unwanted {
	uint64_t barred[TDP_BLOCK];
	uint64_t advised[TDP_BLOCK];
	uint64_t missing[TDP_BLOCK];
};

tdpelect_status tdpelect_eligibility_columns(
	const tdpelect_rulebook *rulebook, int32_t role, struct tdpelect_date polling_day,
	const int32_t *birth_dates, const uint64_t *known, const uint64_t *truth,
	size_t row_count, uint8_t *ret_outcomes, uint64_t *ret_barred, uint64_t *ret_advised,
	uint64_t *ret_missing, struct tdpelect_error *reterr_error)
{
	struct tdp_people people = {.rulebook = rulebook,
				    .role = role,
				    .polling_day = polling_day,
				    .birth_dates = birth_dates,
				    .known = known,
				    .truth = truth};
	struct unwanted unwanted;
	tdpelect_status status = tdp_people_plan(&people, reterr_error);

	if (status)
		return status;
	if (row_count && (!birth_dates || !known || !truth || !ret_outcomes))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "birth_dates", -1, NULL);
	for (size_t done = 0; !status && done < row_count; done += TDP_BLOCK) {
		struct tdp_people_out out = {
			ret_outcomes + done,
			ret_barred ? ret_barred + done : unwanted.barred,
			ret_advised ? ret_advised + done : unwanted.advised,
			ret_missing ? ret_missing + done : unwanted.missing};

		status = tdp_people_judge(&people, done, tdp_block_of(row_count, done), &out,
					  NULL, reterr_error);
	}
	return status;
}
