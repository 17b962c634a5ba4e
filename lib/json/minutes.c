/* SPDX-License-Identifier: MIT */
#include "minutes.h"

#include <string.h>

/* What the caller asks for. */
struct asked {
	const struct tdpelect_json_options *options;
	const char *form;
	int32_t round;
	struct tdp_page page;
	int complete;
};

/* The last round held, else the last, unless one is asked for. Returns 0 where the
 * election has no such round; the first may always be prepared. */
static int choose_round(struct tdp_minutes *minutes, int32_t wanted)
{
	const tdpelect_decision *decision = minutes->election->decision;
	size_t count = tdpelect_decision_round_count(decision);
	struct tdpelect_round_result one = TDPELECT_ROUND_RESULT_INIT;
	int found = count == 0 && wanted <= 1;

	minutes->round = one;
	minutes->round.round = 1;
	for (size_t i = 0; i < count; i++) {
		tdpelect_decision_round(decision, i, &one);
		if (wanted ? one.round != wanted : found && !one.held)
			continue;
		minutes->round = one;
		minutes->index = i;
		found = 1;
	}
	if (count > 0 && found)
		minutes->facts = json_array_get(
			json_object_get(minutes->election->source, "rounds"),
			(size_t)minutes->round.round - 1);
	return found;
}

static void put_conclusions(struct tdp_minutes *minutes)
{
	tdp_page_heading(minutes->page,
			 tdp_minutes_say(minutes->page, TDP_SAYS_CONCLUSION));
	for (size_t i = 0; i < tdp_minutes_contest_count(minutes); i++) {
		struct tdp_minutes_contest one = tdp_minutes_contest_at(minutes, i);

		tdp_minutes_conclude(minutes, &one);
	}
}

static void write_election(struct tdp_minutes *minutes)
{
	tdp_minutes_open(minutes);
	tdp_page_gap(minutes->page);
	for (size_t i = 0; i < tdp_minutes_contest_count(minutes); i++) {
		struct tdp_minutes_contest one = tdp_minutes_contest_at(minutes, i);

		tdp_minutes_put_contest(minutes, &one);
	}
	put_conclusions(minutes);
	tdp_minutes_close(minutes);
}

static tdpelect_status write_judged(struct asked *asked,
				    const struct tdp_json_election *election,
				    struct tdpelect_error *error)
{
	struct tdp_minutes minutes = {
		.page = &asked->page, .election = election, .complete = 1};

	if (!choose_round(&minutes, asked->round))
		return tdp_json_fail(error, TDPELECT_ERROR_RANGE, "round",
				     "the election has no such round");
	minutes.form = tdp_minutes_form_of(
		asked->form, tdpelect_decision_rulebook(election->decision),
		tdp_json_word(minutes.facts, "form", TDPELECT_SET_FORM));
	if (!minutes.form)
		return tdp_json_fail(error, TDPELECT_ERROR_WORD, "form",
				     "the forms are minutes and notice");
	write_election(&minutes);
	asked->complete = minutes.complete;
	return TDPELECT_OK;
}

static tdpelect_status write_of_election(struct asked *asked,
					 const struct tdp_json_document *in)
{
	struct tdp_json_election election;
	tdpelect_status status =
		tdp_json_election_judge(in, asked->options, in->root, NULL, &election);

	if (!status)
		status = write_judged(asked, &election, in->error);
	tdp_json_election_clear(&election);
	return status;
}

static tdpelect_status write_of_campaign(struct asked *asked,
					 const struct tdp_json_document *in)
{
	json_t *report = NULL, *units;
	tdpelect_status status;
	int decided;

	if (strcmp(asked->form, "minutes") != 0)
		return tdp_json_fail(in->error, TDPELECT_ERROR_WORD, "form",
				     "a campaign has a quick report only: minutes");
	if (asked->round)
		return tdp_json_fail(in->error, TDPELECT_ERROR_RANGE, "round",
				     "a campaign has no rounds");
	units = json_array();
	status = units ? tdp_json_campaign_judge(in, asked->options, units, &report,
						 &decided)
		       : tdp_json_no_memory(in->error);
	if (!status)
		asked->complete =
			tdp_minutes_put_campaign(&asked->page, in->root, report, units);
	json_decref(report);
	json_decref(units);
	return status;
}

static tdpelect_status write_document(struct asked *asked,
				      const struct tdp_json_document *in)
{
	static const char *const formats[] = {TDP_JSON_ELECTION,
					      "tdpelect.campaign/1", NULL};
	size_t is_campaign;
	tdpelect_status status = tdp_json_format(in, formats, &is_campaign);

	if (!status)
		status = tdp_json_check(in,
					is_campaign ? &tdp_json_campaign_shape
						    : &tdp_json_election_shape,
					in->root, NULL);
	if (status)
		return status;
	return is_campaign ? write_of_campaign(asked, in) : write_of_election(asked, in);
}

/* What was asked for, made sure of. */
static tdpelect_status read_asked(struct asked *asked, const char *format,
				  struct tdpelect_error *error)
{
	int number = tdp_page_format_of(format);

	if (number < 0)
		return tdp_json_fail(error, TDPELECT_ERROR_WORD, "format",
				     "the formats are text, markdown and html");
	if (!asked->form)
		asked->form = "minutes";
	if (!tdp_minutes_form_of(asked->form, NULL, 0))
		return tdp_json_fail(error, TDPELECT_ERROR_WORD, "form",
				     "the forms are minutes and notice");
	if (asked->round < 0)
		return tdp_json_fail(error, TDPELECT_ERROR_RANGE, "round", NULL);
	asked->page.format = (enum tdp_page_format)number;
	asked->page.language = asked->options->language;
	return TDPELECT_OK;
}

tdpelect_status tdpelect_json_minutes(const char *text, size_t byte_count,
				      const struct tdpelect_json_options *options,
				      const char *form, const char *format, int32_t round,
				      char **ret_text, size_t *ret_byte_count,
				      int *ret_complete,
				      struct tdpelect_error *reterr_error)
{
	struct tdpelect_json_options own;
	struct asked asked = {.options = &own, .form = form, .round = round};
	struct tdp_json_document in;
	tdpelect_status status;

	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	status = tdp_json_options_read(options, &own, reterr_error);
	if (!status)
		status = read_asked(&asked, format, reterr_error);
	if (status)
		return status;
	status = tdp_json_document_read(text, byte_count, "", &in, reterr_error);
	if (!status)
		status = write_document(&asked, &in);
	tdp_json_document_clear(&in);
	if (!status)
		status = tdp_render_finish(&asked.page, ret_text, ret_byte_count,
					   reterr_error);
	else
		tdp_render_free(&asked.page.text);
	if (!status && ret_complete)
		*ret_complete = asked.complete;
	return status;
}
