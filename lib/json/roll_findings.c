/* SPDX-License-Identifier: MIT */
/* What is found in a roll, with the lines of the file. Ids stand in `duplicates` alone.
 */
#include "roll.h"

#include <stdio.h>

static json_t *line_of(const struct tdp_roll *roll, size_t row)
{
	return json_integer((json_int_t)roll->lines[row]);
}

/* The lines of a row and all that are linked behind it. */
static json_t *lines_from(const struct tdp_roll *roll, const int32_t *nexts, size_t first)
{
	json_t *lines = json_array();
	int bad = !lines;

	for (int32_t row = (int32_t)first; row >= 0; row = nexts[row])
		bad |= tdp_json_push(lines, line_of(roll, (size_t)row));
	return tdp_json_done(lines, bad);
}

static struct tdpelect_finding finding_named(int32_t name, size_t left)
{
	struct tdpelect_finding finding = {.size = sizeof(finding), .name = name};

	finding.severity = tdpelect_finding_severity(name);
	finding.left = (int64_t)left;
	return finding;
}

static int push_finding(json_t *findings, const struct tdpelect_finding *finding,
			const char *path, const struct tdp_roll_law *law, json_t *lines)
{
	json_t *made = tdp_json_finding(finding, path, "", law->rulebook, law->language);
	int bad = !made;

	if (lines)
		bad |= tdp_json_put(made, "lines", lines);
	return bad | tdp_json_push(findings, made);
}

static json_t *duplicate_of(const struct tdp_roll_ids *ids, size_t row, const char *what,
			    json_t *lines)
{
	json_t *made = json_object();
	size_t length = (size_t)(ids->offsets[row + 1] - ids->offsets[row]);
	int bad = tdp_json_put(made, what,
			       json_stringn(ids->text + ids->offsets[row], length));

	return tdp_json_done(made, bad | tdp_json_put(made, "lines", json_incref(lines)));
}

/* One duplicate and the finding that points to it. */
static int add_duplicate(const struct tdp_roll *roll, const struct tdp_roll_ids *ids,
			 const int32_t *nexts, size_t row, const struct tdp_roll_law *law,
			 json_t *duplicates, json_t *findings)
{
	int is_household = ids == &roll->households;
	json_t *lines = lines_from(roll, nexts, row);
	struct tdpelect_finding finding =
		finding_named(is_household ? TDPELECT_FINDING_ROLL_HOUSEHOLD_TWICE
					   : TDPELECT_FINDING_ROLL_PERSON_TWICE,
			      json_array_size(lines));
	char path[40];
	int bad;

	snprintf(path, sizeof(path), "/duplicates/%zu", json_array_size(duplicates));
	bad = !lines
	      || tdp_json_push(duplicates,
			       duplicate_of(ids, row,
					    is_household ? "household" : "person",
					    lines));
	return push_finding(findings, &finding, path, law, lines) | bad;
}

int tdp_roll_add_duplicates(const struct tdp_roll *roll, const struct tdp_roll_ids *ids,
			    const int32_t *firsts, const int32_t *nexts,
			    const struct tdp_roll_law *law, json_t *duplicates,
			    json_t *findings)
{
	int bad = 0;

	for (size_t row = 0; row < roll->row_count && !bad; row++)
		if (firsts[row] == (int32_t)row && nexts[row] >= 0)
			bad = add_duplicate(roll, ids, nexts, row, law, duplicates,
					    findings);
	return bad;
}

int tdp_roll_add_missing(const struct tdp_roll *roll, const int32_t *firsts,
			 const struct tdp_roll_law *law, json_t *findings)
{
	json_t *lines = json_array();
	struct tdpelect_finding finding;
	int bad = !lines;

	for (size_t row = 0; row < roll->row_count; row++)
		if (firsts[row] < 0)
			bad |= tdp_json_push(lines, line_of(roll, row));
	if (bad || json_array_size(lines) == 0) {
		json_decref(lines);
		return bad;
	}
	finding = finding_named(TDPELECT_FINDING_ROLL_PERSON_MISSING,
				json_array_size(lines));
	return push_finding(findings, &finding, "", law, lines);
}

/* 1 where the finding is about this row. */
static int is_about(const struct tdp_roll_answers *answers, size_t row,
		    const struct tdpelect_finding *finding)
{
	int32_t fact = tdpelect_value_fact(finding->value);

	switch (finding->name) {
	case TDPELECT_FINDING_ROLL_VOTER_BARRED:
	case TDPELECT_FINDING_ROLL_CANDIDATE_BARRED:
		return (int)(answers->barred[row] >> fact & 1);
	case TDPELECT_FINDING_ROLL_CANDIDATE_ADVISED:
		return (int)(answers->advised[row] >> fact & 1);
	case TDPELECT_FINDING_ROLL_VOTER_MISSING:
	case TDPELECT_FINDING_ROLL_CANDIDATE_MISSING:
		return (int)(answers->missing[row] >> fact & 1);
	case TDPELECT_FINDING_ROLL_BIRTH_DATE_IMPLAUSIBLE:
		return answers->implausible[row];
	default:
		return 0;
	}
}

/* Where the file lacks a column every row lacks the fact: no line is worth telling. */
static int is_about_all(const struct tdp_roll *roll,
			const struct tdpelect_finding *finding)
{
	return (finding->name == TDPELECT_FINDING_ROLL_VOTER_MISSING
		|| finding->name == TDPELECT_FINDING_ROLL_CANDIDATE_MISSING)
	       && finding->left == (int64_t)roll->row_count;
}

int tdp_roll_add_finding(const struct tdp_roll *roll,
			 const struct tdp_roll_answers *answers,
			 const struct tdp_roll_law *law,
			 const struct tdpelect_finding *finding, json_t *findings)
{
	const char *path = finding->at.place == TDPELECT_PLACE_RULES ? "/rules" : "";
	json_t *lines = json_array();
	int bad = !lines;

	for (size_t row = 0; row < roll->row_count && !is_about_all(roll, finding); row++)
		if (is_about(answers, row, finding))
			bad |= tdp_json_push(lines, line_of(roll, row));
	if (bad || json_array_size(lines) == 0) {
		json_decref(lines);
		lines = NULL;
	}
	return push_finding(findings, finding, path, law, lines) | bad;
}
