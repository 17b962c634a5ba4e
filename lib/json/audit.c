/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <string.h>

static int ends_in_tsv(const char *name)
{
	size_t length = name ? strlen(name) : 0;

	return length >= 4 && strcmp(name + length - 4, ".tsv") == 0;
}

tdpelect_status tdp_audit_run(const char *name, const char *text, size_t byte_count,
			      const struct tdpelect_json_options *options, json_t *results,
			      struct tdpelect_error *error)
{
	if (ends_in_tsv(name))
		return tdp_audit_table(text, byte_count, options, results, error);
	return tdp_audit_scenario(name ? name : "", text, byte_count, options, results,
				  error);
}

tdpelect_status tdpelect_json_audit(const char *name, const char *text, size_t byte_count,
				    const struct tdpelect_json_options *options,
				    char **ret_text, size_t *ret_byte_count,
				    struct tdpelect_error *reterr_error)
{
	struct tdpelect_json_options known;
	tdpelect_status status;
	json_t *results;

	if (!text || !ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT,
				     text ? "ret_text" : "text", NULL);
	status = tdp_json_options_read(options, &known, reterr_error);
	if (status)
		return status;
	results = json_array();
	if (!results)
		return tdp_json_no_memory(reterr_error);
	status = tdp_audit_run(name, text, byte_count, &known, results, reterr_error);
	if (!status)
		status = tdp_json_text(results, ret_text, ret_byte_count, reterr_error);
	json_decref(results);
	return status;
}
