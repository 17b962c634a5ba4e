/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <string.h>

#include "roll.h"
#include "scan.h"

/* The facts inside a scenario, as a document of its own: pointers, lines and columns
 * count from its first byte. */
static struct tdp_json_document part_of(const struct tdp_json_document *in,
					const char *key)
{
	struct tdp_json_document part = *in;
	size_t offset = tdp_json_locate(in, TDP_JSON_MEMBER(NULL, key), 0);

	part.text += offset;
	part.byte_count -= offset;
	part.root = json_object_get(in->root, key);
	return part;
}

static tdpelect_status judge_file(struct tdp_audit *audit,
				  const struct tdp_json_document *in,
				  const struct tdpelect_json_options *options)
{
	const struct tdp_json_path *at = TDP_JSON_MEMBER(NULL, "given_file");
	const char *name = tdp_json_string(in->root, "given_file");

	for (size_t i = 0; i < options->file_count; i++)
		if (strcmp(options->files[i].name, name) == 0)
			return tdp_audit_judge_text(audit, options->files[i].text,
						    options->files[i].byte_count, options,
						    in->error);
	return tdp_json_refuse(in, at, TDPELECT_ERROR_FILE_MISSING, NULL);
}

/* That a roll is refused is a result, as of other facts. */
static tdpelect_status judge_roll(struct tdp_audit *audit, const json_t *given,
				  const struct tdpelect_json_options *options,
				  struct tdpelect_error *error)
{
	const json_t *csv = json_object_get(given, "csv");
	const char *place =
		tdp_json_string(json_object_get(given, "rules"), "jurisdiction");

	if (tdp_json_roll(json_string_value(csv), json_string_length(csv), place,
			  tdp_json_date(given, "on"), options, &audit->report, NULL,
			  &audit->refused)
	    == TDPELECT_ERROR_MEMORY)
		return tdp_json_no_memory(error);
	return TDPELECT_OK;
}

static tdpelect_status judge(struct tdp_audit *audit, const struct tdp_json_document *in,
			     const struct tdpelect_json_options *options)
{
	const json_t *text = json_object_get(in->root, "given_text");
	const json_t *roll = json_object_get(in->root, "given_roll");
	struct tdp_json_document given;

	if (roll)
		return judge_roll(audit, roll, options, in->error);
	if (json_object_get(in->root, "given_file"))
		return judge_file(audit, in, options);
	if (text)
		return tdp_audit_judge_text(audit, json_string_value(text),
					    json_string_length(text), options, in->error);
	given = part_of(in, "given");
	return tdp_audit_judge(audit, &given, options, in->error);
}

static tdpelect_status run(const char *name, const struct tdp_json_document *in,
			   const struct tdpelect_json_options *options, json_t *results)
{
	const char *own_name = tdp_json_string(in->root, "name");
	struct tdp_audit audit;
	tdpelect_status status = tdp_audit_check(in);

	if (status)
		return status;
	status = tdp_audit_begin(&audit, in->error);
	if (!status)
		status = judge(&audit, in, options);
	if (!status) {
		tdp_audit_expect(&audit, in->root);
		status = tdp_audit_report(&audit, own_name ? own_name : name, results,
					  in->error);
	}
	tdp_audit_end(&audit);
	return status;
}

tdpelect_status tdp_audit_scenario(const char *name, const char *text, size_t byte_count,
				   const struct tdpelect_json_options *options,
				   json_t *results, struct tdpelect_error *reterr_error)
{
	struct tdp_json_document in;
	tdpelect_status status =
		tdp_json_document_read(text, byte_count, "", &in, reterr_error);

	if (!status)
		status = run(name, &in, options, results);
	tdp_json_document_clear(&in);
	return status;
}
