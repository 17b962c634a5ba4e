/* SPDX-License-Identifier: MIT */
#include "election.h"

#include <string.h>

/* tdpelect.report/1 (of an election/1.1, or as of a day that the caller asked for: /1.1): a
 * transcript of the core's decision, key by key in the format's order. */

json_t *tdp_json_engine(void)
{
	json_t *made = json_object();

	if (tdp_json_put(made, "version", json_string(tdpelect_version()))) {
		json_decref(made);
		return NULL;
	}
	return made;
}

int tdp_json_put_rulebook(json_t *made, const tdpelect_rulebook *rulebook)
{
	json_t *packs = json_array();
	char digest[72];
	int bad = !packs;

	for (size_t i = 0; i < tdpelect_rulebook_pack_count(rulebook); i++)
		bad |= tdp_json_push(packs,
				     json_string(tdpelect_rulebook_pack_id(rulebook, i)));
	bad |= tdp_json_put(made, "packs", packs);
	tdpelect_rulebook_digest(rulebook, digest);
	return bad | tdp_json_put_text(made, "digest", digest);
}

static json_t *rules_of(const struct tdp_json_election *election)
{
	const tdpelect_rulebook *rulebook =
		tdpelect_decision_rulebook(election->decision);
	const json_t *rules = json_object_get(election->source, "rules");
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "jurisdiction",
				    tdp_json_string(rules, "jurisdiction"));

	bad |= tdp_json_put_date(made, "on", tdpelect_decision_day(election->decision));
	if (rulebook)
		bad |= tdp_json_put_rulebook(made, rulebook);
	return tdp_json_done(made, bad);
}

static json_t *facts_digest_of(const struct tdp_json_election *election)
{
	json_t *facts = tdp_json_canonical(&tdp_json_election_shape, election->source);
	json_t *digest = tdp_json_digest(facts);

	json_decref(facts);
	return digest;
}

static json_t *unit_of(const struct tdp_json_election *election)
{
	json_t *made = json_object();

	if (tdp_json_put_text(made, "id", tdpelect_election_unit_id(election->facts))) {
		json_decref(made);
		return NULL;
	}
	return made;
}

static json_t *step_of(const struct tdp_json_election *election, size_t index)
{
	struct tdpelect_step step = TDPELECT_STEP_INIT;
	json_t *made = json_object();
	int bad;

	tdpelect_decision_step(election->decision, index, &step);
	bad = tdp_json_put_word(made, "step", TDPELECT_SET_STEP, step.step);
	if (step.office >= 0)
		bad |= tdp_json_put_text(
			made, "office",
			tdpelect_election_office(election->facts, (size_t)step.office));
	bad |= tdp_json_put_date(made, "by", step.by);
	bad |= tdp_json_put_word(made, "who", TDPELECT_SET_WHO, step.who);
	if (step.overdue_days > 0)
		bad |= tdp_json_put_count(made, "overdue_days", step.overdue_days);
	return tdp_json_done(made, bad);
}

static json_t *next_of(const struct tdp_json_election *election)
{
	json_t *list = json_array();
	int bad = !list;

	for (size_t i = 0; i < tdpelect_decision_step_count(election->decision); i++)
		bad |= tdp_json_push(list, step_of(election, i));
	return tdp_json_done(list, bad);
}

int tdp_json_put_basis(json_t *made, const struct tdp_json_election *election)
{
	int bad = tdp_json_put(made, "engine", tdp_json_engine());

	bad |= tdp_json_put(made, "rules", rules_of(election));
	bad |= tdp_json_put(made, "facts_digest", facts_digest_of(election));
	return bad | tdp_json_put(made, "unit", unit_of(election));
}

json_t *tdp_json_report(const struct tdp_json_election *election, int32_t language)
{
	const char *of = tdp_json_string(election->source, "format");
	int is_newer = !strcmp(of, TDP_JSON_ELECTION_NEWER) || election->asked_as_of.year;
	json_t *made = json_object();
	int bad = tdp_json_put(made, "format",
			       json_string(is_newer ? "tdpelect.report/1.1"
						    : "tdpelect.report/1"));

	bad |= tdp_json_put_basis(made, election);
	bad |= tdp_json_put_date(made, "as_of", election->asked_as_of);
	bad |= tdp_json_put_word(made, "state", TDPELECT_SET_STATE,
				 tdpelect_decision_state(election->decision));
	bad |= tdp_json_put(made, "next", next_of(election));
	bad |= tdp_json_put(made, "eligibility", tdp_json_report_eligibility(election));
	bad |= tdp_json_put(made, "rounds", tdp_json_report_rounds(election));
	bad |= tdp_json_put(made, "findings",
			    tdp_json_report_findings(election, language));
	return tdp_json_done(made, bad);
}
