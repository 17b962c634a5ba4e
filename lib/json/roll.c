/* SPDX-License-Identifier: MIT */
#include "roll.h"

#include "suite.h"

#include <string.h>

/* The law of the place and the day, of the library's packs and the caller's. */
static tdpelect_status resolve(const char *place, struct tdpelect_date on,
			       const struct tdpelect_json_options *options,
			       tdpelect_rulebook **ret_rulebook,
			       struct tdpelect_error *error)
{
	size_t count = 0;
	const struct tdpelect_pack **packs = tdp_json_all_packs(options, 0, &count);
	tdpelect_status status;

	if (!packs)
		return tdp_json_no_memory(error);
	status = tdpelect_rulebook_resolve(packs, count, place, on, ret_rulebook, error);
	tdp_json_delete(packs);
	return status;
}

static int is_clean(const json_t *report)
{
	const json_t *findings = json_object_get(report, "findings");

	for (size_t i = 0; i < json_array_size(findings); i++)
		if (tdp_json_word(json_array_get(findings, i), "severity",
				  TDPELECT_SET_SEVERITY)
		    != TDPELECT_SEVERITY_INFO)
			return 0;
	return 1;
}

tdpelect_status tdp_json_roll(const char *csv, size_t byte_count, const char *place,
			      struct tdpelect_date on,
			      const struct tdpelect_json_options *options,
			      json_t **ret_report, int *ret_clean,
			      struct tdpelect_error *reterr_error)
{
	struct tdp_roll_law law = {
		.on = on, .language = options->language, .suite = options->suite};
	tdpelect_rulebook *rulebook = NULL;
	struct tdp_roll roll = {0};
	tdpelect_status status = resolve(place, on, options, &rulebook, reterr_error);

	law.rulebook = rulebook;
	if (!status)
		status = tdp_roll_read(&roll, csv, byte_count, reterr_error);
	if (!status)
		status = tdp_roll_report(&roll, &law, ret_report, reterr_error);
	if (!status)
		tdp_suite_note_report(options->suite, *ret_report);
	if (!status && ret_clean)
		*ret_clean = is_clean(*ret_report);
	tdp_roll_clear(&roll);
	tdpelect_rulebook_free(rulebook);
	return status;
}

tdpelect_status tdpelect_json_roll(const char *csv, size_t byte_count, const char *place,
				   struct tdpelect_date on,
				   const struct tdpelect_json_options *options,
				   char **ret_text, size_t *ret_byte_count,
				   int *ret_clean, struct tdpelect_error *reterr_error)
{
	struct tdpelect_json_options known;
	json_t *report = NULL;
	tdpelect_status status;
	int clean = 0;

	if (!csv || !place || !ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT,
				     !csv    ? "csv"
				     : place ? "ret_text"
					     : "place",
				     NULL);
	status = tdp_json_options_read(options, &known, reterr_error);
	if (!status)
		status = tdp_json_roll(csv, byte_count, place, on.year ? on : known.on,
				       &known, &report, &clean, reterr_error);
	if (!status)
		status = tdp_json_text(report, ret_text, ret_byte_count, reterr_error);
	if (!status && ret_clean)
		*ret_clean = clean;
	json_decref(report);
	return status;
}
