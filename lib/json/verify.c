/* SPDX-License-Identifier: MIT */
#include "verify.h"

#include <string.h>

#include "election.h"

/* tdpelect.verification/1: whether a report follows from the facts, or where it does not. */

/* A report and what it was compared with. */
struct verification {
	const json_t *recorded;
	json_t *found;       /* in the language in which fewer places differ */
	json_t *differences;
	size_t count;
	int32_t language;
};

static void forget(struct verification *made)
{
	json_decref(made->found);
	json_decref(made->differences);
	made->found = made->differences = NULL;
}

/* As the report was asked for: what it records of that is in `rules` (of a place: the day),
 * or beside it. */
static void read_options(const json_t *recorded, const json_t *facts,
			 struct tdpelect_json_options *options)
{
	const char *on = tdp_json_string(recorded, "on");
	const char *as_of = tdp_json_string(recorded, "as_of");

	if (tdp_json_string(json_object_get(facts, "rules"), "jurisdiction") && !on)
		on = tdp_json_string(json_object_get(recorded, "rules"), "on");
	if (!options->on.year && on)
		tdpelect_date_parse(on, &options->on, NULL);
	if (!options->as_of.year && as_of)
		tdpelect_date_parse(as_of, &options->as_of, NULL);
}

static tdpelect_status derive(const struct tdp_json_document *facts,
			      const struct tdpelect_json_options *options,
			      struct verification *made)
{
	int decided, bad = 0;
	tdpelect_status status = tdp_json_judge(facts, options, &made->found, &decided);

	if (status)
		return status;
	made->language = options->language;
	made->differences = json_array();
	if (made->differences)
		made->count = tdp_verify_differ(made->differences, made->recorded, made->found,
						&bad);
	return made->differences && !bad ? TDPELECT_OK : tdp_json_no_memory(facts->error);
}

/* A report does not say its language: the one that fits. */
static tdpelect_status derive_in_each(const struct tdp_json_document *facts,
				      const struct tdpelect_json_options *options,
				      struct verification *best)
{
	struct tdpelect_json_options asked = *options;
	struct verification other = {.recorded = best->recorded};
	tdpelect_status status;

	asked.language = TDPELECT_LANGUAGE_EN;
	status = derive(facts, &asked, best);
	if (status || best->count == 0)
		return status;
	asked.language = TDPELECT_LANGUAGE_VI;
	status = derive(facts, &asked, &other);
	if (!status && other.count < best->count) {
		forget(best);
		*best = other;
		return TDPELECT_OK;
	}
	forget(&other);
	return status;
}

static const char *version_of(const json_t *report)
{
	return tdp_json_string(json_object_get(report, "engine"), "version");
}

static json_t *pair_of(const char *recorded, const char *found)
{
	int same = recorded && found && strcmp(recorded, found) == 0;
	json_t *made = json_object();
	int bad = tdp_json_put(made, "same", json_boolean(same));

	bad |= tdp_json_put_text(made, "recorded", recorded);
	bad |= tdp_json_put_text(made, "found", found);
	return tdp_json_done(made, bad);
}

static json_t *document_of(const struct verification *verification,
			   const struct tdpelect_json_options *options)
{
	const json_t *recorded = verification->recorded, *found = verification->found;
	json_t *made = json_object();
	int bad = tdp_json_put(made, "format", json_string("tdpelect.verification/1"));

	bad |= tdp_json_put(made, "same", json_boolean(verification->count == 0));
	bad |= tdp_json_put_text(made, "of", tdp_json_string(recorded, "format"));
	bad |= tdp_json_put_word(made, "language", TDPELECT_SET_LANGUAGE,
				 verification->language);
	bad |= tdp_json_put(made, "engine", pair_of(version_of(recorded), version_of(found)));
	bad |= tdp_json_put(made, "facts",
			    pair_of(tdp_json_string(recorded, "facts_digest"),
				    tdp_json_string(found, "facts_digest")));
	if (json_object_get(recorded, "rules"))
		bad |= tdp_json_put(made, "rules",
				    tdp_verify_rules(json_object_get(recorded, "rules"),
						     json_object_get(found, "rules"),
						     options));
	bad |= tdp_json_put_count(made, "count", (int64_t)verification->count);
	bad |= tdp_json_put(made, "differences", json_incref(verification->differences));
	return tdp_json_done(made, bad);
}

static tdpelect_status verify(const struct tdp_json_document *report,
			      const struct tdp_json_document *facts,
			      const struct tdpelect_json_options *options, json_t **ret_document)
{
	static const char *const formats[] = {"tdpelect.report/1", "tdpelect.report/1.1",
					      "tdpelect.campaign-report/1",
					      "tdpelect.campaign-report/1.1", NULL};
	struct tdpelect_json_options asked = *options;
	struct verification made = {.recorded = report->root};
	size_t format;
	tdpelect_status status = tdp_json_format(report, formats, &format);

	if (status)
		return status;
	read_options(report->root, facts->root, &asked);
	status = derive_in_each(facts, &asked, &made);
	if (!status) {
		*ret_document = document_of(&made, options);
		if (!*ret_document)
			status = tdp_json_no_memory(report->error);
	}
	forget(&made);
	return status;
}

static tdpelect_status verify_texts(const struct tdp_json_document *report, const char *facts,
				    size_t facts_byte_count,
				    const struct tdpelect_json_options *options,
				    json_t **ret_document)
{
	struct tdp_json_document in;
	tdpelect_status status =
		tdp_json_document_read(facts, facts_byte_count, "", &in, report->error);

	if (!status)
		status = verify(report, &in, options, ret_document);
	tdp_json_document_clear(&in);
	return status;
}

tdpelect_status tdpelect_json_verify(const char *report, size_t byte_count, const char *facts,
				     size_t facts_byte_count,
				     const struct tdpelect_json_options *options,
				     char **ret_text, size_t *ret_byte_count, int *ret_same,
				     struct tdpelect_error *reterr_error)
{
	struct tdpelect_json_options asked;
	struct tdp_json_document in;
	json_t *document = NULL;
	tdpelect_status status;

	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	status = tdp_json_options_read(options, &asked, reterr_error);
	if (status)
		return status;
	status = tdp_json_document_read(report, byte_count, "", &in, reterr_error);
	if (!status)
		status = verify_texts(&in, facts, facts_byte_count, &asked, &document);
	if (!status)
		status = tdp_json_text(document, ret_text, ret_byte_count, reterr_error);
	if (!status && ret_same)
		*ret_same = json_is_true(json_object_get(document, "same"));
	json_decref(document);
	tdp_json_document_clear(&in);
	return status;
}
