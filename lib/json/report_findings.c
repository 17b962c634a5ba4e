/* SPDX-License-Identifier: MIT */
#include "election.h"

#include "scan.h"

#include <stdio.h>
#include <string.h>

static json_t *law_of(const struct tdpelect_citation *law)
{
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "pack", law->pack);

	bad |= tdp_json_put_text(made, "article", law->article);
	bad |= tdp_json_put_text(made, "clause", law->clause);
	bad |= tdp_json_put_text(made, "point", law->point);
	bad |= tdp_json_put_word(made, "evidence", TDPELECT_SET_EVIDENCE, law->evidence);
	return tdp_json_done(made, bad);
}

json_t *tdp_json_laws(const struct tdpelect_rule *rule)
{
	json_t *list = json_array();
	int bad = !list;

	for (size_t i = 0; rule && i < rule->law_count; i++)
		bad |= tdp_json_push(list, law_of(&rule->laws[i]));
	return tdp_json_done(list, bad);
}

static int put_sentence(json_t *made, const struct tdpelect_finding *finding,
			int32_t language)
{
	char line[512], *text = line;
	size_t length = tdpelect_finding_print(finding, language, line, sizeof(line));
	int bad;

	if (length >= sizeof(line)) {
		text = tdp_json_new(length + 1);
		if (!text)
			return -1;
		tdpelect_finding_print(finding, language, text, length + 1);
	}
	bad = tdp_json_put(made, "text", json_string(text));
	if (text != line)
		tdp_json_delete(text);
	return bad;
}

json_t *tdp_json_finding(const struct tdpelect_finding *finding, const char *path,
			 const char *other, const tdpelect_rulebook *rulebook,
			 int32_t language)
{
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "name", TDPELECT_SET_FINDING, finding->name)
		  || !made;

	bad |= tdp_json_put_word(made, "severity", TDPELECT_SET_SEVERITY,
				 finding->severity);
	bad |= tdp_json_put_text(made, "path", path);
	if (*other)
		bad |= tdp_json_put_text(made, "other_path", other);
	if (finding->value) {
		bad |= tdp_json_put_word(made, "value", TDPELECT_SET_VALUE,
					 finding->value);
		bad |= tdp_json_put(
			made, "laws",
			tdp_json_laws(tdpelect_rulebook_rule(rulebook, finding->value)));
	}
	bad |= put_sentence(made, finding, language);
	return tdp_json_done(made, bad);
}

/* A place of a finding, behind the prefix; empty where there is no second one. */
static void print_path(const struct tdp_json_election *election, size_t index, int which,
		       const char *prefix, char *ret_text, size_t capacity)
{
	size_t before = strlen(prefix);

	ret_text[0] = ret_text[before] = '\0';
	tdpelect_decision_finding_path(election->decision, index, which,
				       ret_text + before, capacity - before);
	if (which == 0 || ret_text[before])
		memcpy(ret_text, prefix, before);
}

int tdp_json_add_findings(json_t *list, const struct tdp_json_election *election,
			  const char *prefix, int only_errors, int32_t language)
{
	const tdpelect_rulebook *rulebook =
		tdpelect_decision_rulebook(election->decision);
	char path[320] = "", other[320] = "";
	int bad = !list;

	for (size_t i = 0; i < tdpelect_decision_finding_count(election->decision); i++) {
		struct tdpelect_finding finding = TDPELECT_FINDING_INIT;

		tdpelect_decision_finding(election->decision, i, &finding);
		if (only_errors && finding.severity != TDPELECT_SEVERITY_ERROR)
			continue;
		print_path(election, i, 0, prefix, path, sizeof(path));
		print_path(election, i, 1, prefix, other, sizeof(other));
		bad |= tdp_json_push(
			list, tdp_json_finding(&finding, path, other, rulebook, language));
	}
	return bad;
}

int tdp_json_add_remark(json_t *list, const struct tdp_json_remark *remark,
			const char *prefix, int32_t language)
{
	struct tdpelect_finding finding = {.size = sizeof(finding),
					   .name = remark->finding};
	struct tdp_json_pointer pointer;

	finding.severity = tdpelect_finding_severity(remark->finding);
	finding.at = (struct tdpelect_place){TDPELECT_PLACE_DOCUMENT, -1, -1, -1};
	finding.left = remark->left;
	finding.right = remark->right;
	tdp_json_pointer_begin(&pointer, prefix);
	tdp_json_pointer_path(&pointer, remark->at);
	return tdp_json_push(list,
			     tdp_json_finding(&finding, pointer.text, "", NULL, language));
}

json_t *tdp_json_report_findings(const struct tdp_json_election *election,
				 int32_t language)
{
	json_t *list = json_array();
	int bad = tdp_json_add_findings(list, election, "", 0, language)
		  | tdp_json_add_remarks(list, election, "", 0, language);

	return tdp_json_done(list, bad);
}
