/* SPDX-License-Identifier: MIT */
#include "problems.h"
#include "scan.h"

#include <stdio.h>

tdpelect_status tdp_json_fail_at(struct tdpelect_error *reterr_error,
				 tdpelect_status code, const char *pointer, uint32_t line,
				 uint32_t column, const char *message)
{
	struct tdpelect_error *error = reterr_error;

	if (!error || error->size < TDP_JSON_FIRST_SIZE(error, message))
		return code;
	if (!message)
		message = tdpelect_word_label(TDPELECT_SET_ERROR, code,
					      TDPELECT_LANGUAGE_EN);
	error->code = code;
	error->index = -1;
	error->line = line;
	error->column = column;
	snprintf(error->path, sizeof(error->path), "%s", pointer ? pointer : "");
	snprintf(error->message, sizeof(error->message), "%s", message ? message : "");
	return code;
}

tdpelect_status tdp_json_fail(struct tdpelect_error *reterr_error, tdpelect_status code,
			      const char *path, const char *message)
{
	return tdp_json_fail_at(reterr_error, code, path, 0, 0, message);
}

static tdpelect_status refuse_at(const struct tdp_json_document *in,
				 const struct tdp_json_path *at, int is_key,
				 tdpelect_status code, const char *message)
{
	struct tdp_json_pointer pointer;
	uint32_t line, column;

	if (!in->error && !in->problems)
		return code;
	tdp_json_pointer_begin_private(&pointer, in->outside);
	tdp_json_pointer_path(&pointer, at);
	tdp_json_position(in->text, tdp_json_locate(in, at, is_key), &line, &column);
	if (in->problems)
		return tdp_json_note(in->problems, code, pointer.text, line, column, message);
	return tdp_json_fail_at(in->error, code, pointer.text, line, column, message);
}

tdpelect_status tdp_json_refuse(const struct tdp_json_document *in,
				const struct tdp_json_path *at, tdpelect_status code,
				const char *message)
{
	return refuse_at(in, at, 0, code, message);
}

tdpelect_status tdp_json_refuse_key(const struct tdp_json_document *in,
				    const struct tdp_json_path *at, tdpelect_status code,
				    const char *message)
{
	return refuse_at(in, at, 1, code, message);
}

tdpelect_status tdp_json_refuse_core(const struct tdp_json_document *in,
				     const struct tdp_json_path *at,
				     const struct tdpelect_error *core)
{
	if (core->code == TDPELECT_ERROR_MEMORY)
		return tdp_json_no_memory(in->error);
	return refuse_at(in, at, 0, core->code, core->message[0] ? core->message : NULL);
}
