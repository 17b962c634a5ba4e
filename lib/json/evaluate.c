/* SPDX-License-Identifier: MIT */
#include "json_private.h"

static tdpelect_status evaluate(const struct tdp_json_document *in,
				const struct tdpelect_json_options *options,
				char **ret_text, size_t *ret_byte_count, int *ret_decided)
{
	json_t *report = NULL;
	int decided = 0;
	tdpelect_status status = tdp_json_judge(in, options, &report, &decided);

	if (!status)
		status = tdp_json_text(report, ret_text, ret_byte_count, in->error);
	if (!status && ret_decided)
		*ret_decided = decided;
	json_decref(report);
	return status;
}

tdpelect_status tdpelect_json_evaluate(const char *text, size_t byte_count,
				       const struct tdpelect_json_options *options,
				       char **ret_text, size_t *ret_byte_count,
				       int *ret_decided,
				       struct tdpelect_error *reterr_error)
{
	struct tdpelect_json_options asked;
	struct tdp_json_document in;
	tdpelect_status status;

	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	status = tdp_json_options_read(options, &asked, reterr_error);
	if (status)
		return status;
	status = tdp_json_document_read(text, byte_count, "", &in, reterr_error);
	if (!status)
		status = evaluate(&in, &asked, ret_text, ret_byte_count, ret_decided);
	tdp_json_document_clear(&in);
	return status;
}
