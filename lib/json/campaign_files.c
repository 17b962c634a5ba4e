/* SPDX-License-Identifier: MIT */
#include "campaign.h"

#include <stdio.h>
#include <string.h>

static int is_file(const struct tdpelect_json_file *file, const char *name)
{
	return file->name && !strcmp(file->name, name);
}

/* Most callers hand the files in as the document lists them: look there first. */
static const struct tdpelect_json_file *file_of(
	const struct tdpelect_json_options *options, const char *name, size_t index)
{
	if (index < options->file_count && is_file(&options->files[index], name))
		return &options->files[index];
	for (size_t i = 0; i < options->file_count; i++)
		if (is_file(&options->files[i], name))
			return &options->files[i];
	return NULL;
}

static tdpelect_status add_document(struct tdp_json_campaign *campaign,
				    const struct tdp_json_document *in)
{
	static const char *const formats[] = {TDP_JSON_ELECTION, NULL};
	const struct tdp_json_unit unit = {in, in->root, NULL, in->outside};
	size_t format;
	tdpelect_status status = tdp_json_format(in, formats, &format);

	if (!status)
		status = tdp_json_check(in, &tdp_json_election_shape, in->root, NULL);
	if (!status)
		status = tdp_json_add_unit(campaign, &unit);
	if (!status
	    && tdp_json_push(campaign->file_facts,
			     tdp_json_canonical(&tdp_json_election_shape, in->root)))
		status = tdp_json_no_memory(in->error);
	return status;
}

/* Line and column of its errors are the file's, the pointer begins with its place
 * here. */
static tdpelect_status add_file(struct tdp_json_campaign *campaign, const char *name,
				const struct tdp_json_path *at)
{
	const struct tdpelect_json_file *file =
		file_of(campaign->options, name, at->index);
	struct tdp_json_document in;
	tdpelect_status status;
	char outside[40];

	if (!tdp_json_is_file_name(name))
		return tdp_json_refuse(campaign->in, at, TDPELECT_ERROR_FILE_NAME, NULL);
	if (!file)
		return tdp_json_refuse(campaign->in, at, TDPELECT_ERROR_FILE_MISSING,
				       NULL);
	snprintf(outside, sizeof(outside), "/files/%zu", at->index);
	status = tdp_json_document_read(file->text, file->byte_count, outside, &in,
					campaign->in->error);
	if (!status)
		status = add_document(campaign, &in);
	tdp_json_document_clear(&in);
	return status;
}

tdpelect_status tdp_json_add_files(struct tdp_json_campaign *campaign)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(NULL, "files");
	const json_t *files = json_object_get(campaign->in->root, "files");

	for (size_t i = 0; i < json_array_size(files); i++) {
		tdpelect_status status =
			add_file(campaign, json_string_value(json_array_get(files, i)),
				 TDP_JSON_ELEMENT(here, i));

		if (status)
			return status;
	}
	return TDPELECT_OK;
}
