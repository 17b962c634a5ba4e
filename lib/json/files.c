/* SPDX-License-Identifier: MIT */
#include "json_private.h"

#include <string.h>

/* A scenario names one file itself, and those of the campaign it holds. */
static const char *const formats[] = {"tdpelect.campaign/1", "tdpelect.scenario/1",
				      TDP_JSON_ELECTION, NULL};

static tdpelect_status check_name(const struct tdp_json_document *in, const json_t *name,
				  const struct tdp_json_path *at)
{
	if (!json_is_string(name))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE, "a text is expected");
	if (!tdp_json_is_file_name(json_string_value(name)))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_FILE_NAME, NULL);
	return TDPELECT_OK;
}

static tdpelect_status add_name(const struct tdp_json_document *in, json_t *names,
				json_t *name, const struct tdp_json_path *at)
{
	tdpelect_status status = check_name(in, name, at);

	if (!status && json_array_append(names, name))
		status = tdp_json_no_memory(in->error);
	return status;
}

static tdpelect_status add_names(const struct tdp_json_document *in, json_t *names,
				 const json_t *campaign, const struct tdp_json_path *at)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(at, "files");
	const json_t *files = json_object_get(campaign, "files");
	tdpelect_status status = TDPELECT_OK;

	if (files && !json_is_array(files))
		return tdp_json_refuse(in, here, TDPELECT_ERROR_TYPE,
				       "an array is expected");
	if (json_array_size(files) > TDPELECT_FILE_LIMIT)
		return tdp_json_refuse(in, TDP_JSON_ELEMENT(here, TDPELECT_FILE_LIMIT),
				       TDPELECT_ERROR_SIZE, NULL);
	for (size_t i = 0; !status && i < json_array_size(files); i++)
		status = add_name(in, names, json_array_get(files, i),
				  TDP_JSON_ELEMENT(here, i));
	return status;
}

/* FORMATS §5: a scenario may keep its facts elsewhere: its name may begin with "../". */
static tdpelect_status add_given(const struct tdp_json_document *in, json_t *names,
				 json_t *given)
{
	const struct tdp_json_path *at = TDP_JSON_MEMBER(NULL, "given_file");
	const char *name = json_string_value(given);

	while (name && !strncmp(name, "../", 3))
		name += 3;
	if (name && !tdp_json_is_file_name(name))
		return tdp_json_refuse(in, at, TDPELECT_ERROR_FILE_NAME, NULL);
	if (!name)
		return tdp_json_refuse(in, at, TDPELECT_ERROR_TYPE, "a text is expected");
	return json_array_append(names, given) ? tdp_json_no_memory(in->error)
					       : TDPELECT_OK;
}

static tdpelect_status find_names(const struct tdp_json_document *in, json_t *names)
{
	json_t *given = json_object_get(in->root, "given_file");
	size_t format;
	tdpelect_status status = tdp_json_format(in, formats, &format);

	if (!status && !names)
		status = tdp_json_no_memory(in->error);
	if (!status && format == 0)
		status = add_names(in, names, in->root, NULL);
	if (!status && format == 1 && given)
		status = add_given(in, names, given);
	if (!status && format == 1)
		status = add_names(in, names, json_object_get(in->root, "given"),
				   TDP_JSON_MEMBER(NULL, "given"));
	return status;
}

static tdpelect_status join(const json_t *names, char **ret_text, size_t *ret_byte_count,
			    struct tdpelect_error *reterr_error)
{
	size_t size = 0, index;
	json_t *name;
	char *text;

	json_array_foreach(names, index, name)
		size += json_string_length(name) + 1;
	text = tdp_json_new(size + 1);
	if (!text)
		return tdp_json_no_memory(reterr_error);
	*ret_text = text;
	if (ret_byte_count)
		*ret_byte_count = size;
	json_array_foreach(names, index, name) {
		memcpy(text, json_string_value(name), json_string_length(name));
		text += json_string_length(name);
		*text++ = '\n';
	}
	return TDPELECT_OK;
}

tdpelect_status tdpelect_json_files(const char *text, size_t byte_count, char **ret_text,
				    size_t *ret_byte_count,
				    struct tdpelect_error *reterr_error)
{
	struct tdp_json_document in;
	tdpelect_status status;
	json_t *names;

	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	status = tdp_json_document_read(text, byte_count, "", &in, reterr_error);
	names = json_array();
	if (!status)
		status = find_names(&in, names);
	if (!status)
		status = join(names, ret_text, ret_byte_count, reterr_error);
	json_decref(names);
	tdp_json_document_clear(&in);
	return status;
}
