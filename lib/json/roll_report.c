/* SPDX-License-Identifier: MIT */
/* tdpelect.roll-report/1: the core's answers over the columns, with the lines of the
 * file. */
#include "roll.h"

#include "suite.h"

#include <string.h>

/* One finding a criterion and kind at most, for both roles. */
#define FINDING_LIMIT (6 * TDPELECT_FACT_LIMIT + 4)

struct report {
	const struct tdp_roll *roll;
	const struct tdp_roll_law *law;
	struct tdp_roll_answers answers;
	int32_t *scratch;
	size_t scratch_count;
	struct tdpelect_finding found[FINDING_LIMIT];
	struct tdpelect_context context;
	size_t told; /* of what was found */
	json_t *made;
	json_t *duplicates;
	json_t *findings;
	struct tdpelect_error *error;
};

static int32_t *new_numbers(size_t count)
{
	return tdp_json_new(count * sizeof(int32_t));
}

static int has_memory(struct report *report)
{
	struct tdp_roll_answers *answers = &report->answers;
	size_t count = report->roll->row_count;

	report->scratch_count = tdpelect_roll_scratch_count(count);
	report->scratch = new_numbers(report->scratch_count);
	answers->household_firsts = new_numbers(count);
	answers->household_nexts = new_numbers(count);
	answers->person_firsts = new_numbers(count);
	answers->person_nexts = new_numbers(count);
	answers->barred = tdp_json_new(count * sizeof(*answers->barred));
	answers->advised = tdp_json_new(count * sizeof(*answers->advised));
	answers->missing = tdp_json_new(count * sizeof(*answers->missing));
	answers->implausible = tdp_json_new(count);
	return report->scratch && answers->household_firsts && answers->household_nexts
	       && answers->person_firsts && answers->person_nexts && answers->barred
	       && answers->advised && answers->missing && answers->implausible;
}

static void clear(struct report *report)
{
	struct tdp_roll_answers *answers = &report->answers;

	tdp_json_delete(report->scratch);
	tdp_json_delete(answers->household_firsts);
	tdp_json_delete(answers->household_nexts);
	tdp_json_delete(answers->person_firsts);
	tdp_json_delete(answers->person_nexts);
	tdp_json_delete(answers->barred);
	tdp_json_delete(answers->advised);
	tdp_json_delete(answers->missing);
	tdp_json_delete(answers->implausible);
	json_decref(report->made);
	json_decref(report->duplicates);
	json_decref(report->findings);
}

static tdpelect_status find(struct report *report, const struct tdp_roll_ids *ids,
			    const int32_t *households, int32_t *firsts, int32_t *nexts,
			    size_t *ret_id_count)
{
	return tdpelect_roll_duplicates(ids->text ? ids->text : "", ids->offsets,
					households, report->roll->row_count,
					report->scratch, report->scratch_count, firsts,
					nexts, ret_id_count, NULL, report->error);
}

static tdpelect_status find_duplicates(struct report *report)
{
	const struct tdp_roll *roll = report->roll;
	struct tdp_roll_answers *answers = &report->answers;
	tdpelect_status status =
		find(report, &roll->households, NULL, answers->household_firsts,
		     answers->household_nexts, &answers->household_count);
	int bad;

	if (!status)
		status = find(report, &roll->persons, answers->household_firsts,
			      answers->person_firsts, answers->person_nexts, NULL);
	if (status)
		return status;
	bad = tdp_roll_add_duplicates(roll, &roll->households, answers->household_firsts,
				      answers->household_nexts, report->law,
				      report->duplicates, report->findings);
	bad |= tdp_roll_add_duplicates(roll, &roll->persons, answers->person_firsts,
				       answers->person_nexts, report->law,
				       report->duplicates, report->findings);
	bad |= tdp_roll_add_missing(roll, answers->person_firsts, report->law,
				    report->findings);
	return bad ? tdp_json_no_memory(report->error) : TDPELECT_OK;
}

static json_t *counts_of(const struct tdpelect_roll *roll)
{
	json_t *made = json_object();
	int bad = tdp_json_put_count(made, "eligible", roll->eligible_count);

	bad |= tdp_json_put_count(made, "ineligible", roll->ineligible_count);
	bad |= tdp_json_put_count(made, "unknown", roll->unknown_count);
	if (roll->role == TDPELECT_ROLE_CANDIDATE)
		bad |= tdp_json_put_count(made, "advised_against",
					  roll->advised_against_count);
	return tdp_json_done(made, bad);
}

static tdpelect_status judge(struct report *report, int32_t role, const char *key)
{
	const struct tdp_roll *roll = report->roll;
	struct tdp_roll_answers *answers = &report->answers;
	struct tdpelect_roll sum = TDPELECT_ROLL_INIT;
	tdpelect_status status = tdpelect_roll_judge(
		report->law->rulebook, role, report->law->on, roll->birth_dates,
		roll->known, roll->truth, roll->row_count, NULL, answers->barred,
		answers->advised, answers->missing, answers->implausible,
		&report->context, &sum, report->error);
	int bad;

	if (status)
		return status;
	bad = tdp_json_put(report->made, key, counts_of(&sum));
	for (; report->told < report->context.finding_count; report->told++)
		bad |= tdp_roll_add_finding(roll, answers, report->law,
					    &report->found[report->told],
					    report->findings);
	return bad ? tdp_json_no_memory(report->error) : TDPELECT_OK;
}

static tdpelect_status make(struct report *report)
{
	int bad = tdp_json_put(report->made, "format",
			       json_string("tdpelect.roll-report/1"));
	tdpelect_status status = find_duplicates(report);

	if (status)
		return status;
	bad |= tdp_json_put_count(report->made, "rows", (int64_t)report->roll->row_count);
	bad |= tdp_json_put_count(report->made, "households",
				  (int64_t)report->answers.household_count);
	status = judge(report, TDPELECT_ROLE_VOTER, "voters");
	if (!status)
		status = judge(report, TDPELECT_ROLE_CANDIDATE, "candidates");
	if (status)
		return status;
	tdp_suite_note_roll(report->law->suite, report->law->rulebook, &report->context);
	bad |= tdp_json_put(report->made, "duplicates", json_incref(report->duplicates));
	bad |= tdp_json_put(report->made, "findings", json_incref(report->findings));
	return bad ? tdp_json_no_memory(report->error) : TDPELECT_OK;
}

tdpelect_status tdp_roll_report(const struct tdp_roll *roll,
				const struct tdp_roll_law *law, json_t **ret_report,
				struct tdpelect_error *reterr_error)
{
	struct report report = {.roll = roll, .law = law, .error = reterr_error};
	tdpelect_status status;

	report.made = json_object();
	report.duplicates = json_array();
	report.findings = json_array();
	for (size_t i = 0; i < FINDING_LIMIT; i++)
		report.found[i].size = sizeof(report.found[i]);
	tdpelect_context_init(&report.context, report.found, FINDING_LIMIT);
	if (has_memory(&report) && report.made && report.duplicates && report.findings)
		status = make(&report);
	else
		status = tdp_json_no_memory(reterr_error);
	if (!status)
		*ret_report = json_incref(report.made);
	clear(&report);
	return status;
}
