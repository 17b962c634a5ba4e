/* SPDX-License-Identifier: MIT */
#include "election.h"

#include <string.h>

static json_t *facts_of(uint64_t bits, const char *age)
{
	json_t *list = json_array();
	int bad = !list;

	for (int32_t fact = 0; fact < TDPELECT_FACT_LIMIT; fact++) {
		const char *name = fact == TDPELECT_FACT_AGE
					   ? age
					   : tdpelect_word_name(TDPELECT_SET_FACT, fact);

		if (bits >> fact & 1)
			bad |= tdp_json_push(list, json_string(name));
	}
	return tdp_json_done(list, bad);
}

static const json_t *candidate_source(const struct tdp_json_election *election,
				      const struct tdpelect_eligibility_row *row)
{
	const json_t *offices = json_object_get(election->source, "offices");
	const json_t *office = json_array_get(offices, (size_t)row->office);
	size_t index;
	json_t *one;

	json_array_foreach(json_object_get(office, "candidates"), index, one)
		if (!strcmp(tdp_json_string(one, "id"), row->candidate_id))
			return one;
	return NULL;
}

/* JUDGEMENT §7: without a polling day the age is unknown however well the birth is
 * known. */
static const char *missing_for_age(const struct tdp_json_election *election,
				   const struct tdpelect_eligibility_row *row)
{
	const json_t *candidate = candidate_source(election, row);

	if (!election->is_dated && !row->eligibility.implausible
	    && json_object_get(candidate, "birth_date"))
		return "polling_day";
	return "birth_date";
}

static json_t *row_of(const struct tdp_json_election *election, size_t index)
{
	struct tdpelect_eligibility_row row = {.size = sizeof(row)};
	const struct tdpelect_eligibility *answer = &row.eligibility;
	json_t *made = json_object();
	int bad;

	tdpelect_decision_eligibility(election->decision, index, &row);
	bad = tdp_json_put_text(made, "candidate", row.candidate_id);
	bad |= tdp_json_put_text(
		made, "office",
		tdpelect_election_office(election->facts, (size_t)row.office));
	bad |= tdp_json_put_word(made, "outcome", TDPELECT_SET_ELIGIBILITY,
				 answer->outcome);
	bad |= tdp_json_put(made, "reasons",
			    facts_of(answer->barred | answer->advised, "age"));
	bad |= tdp_json_put(made, "missing",
			    facts_of(answer->missing, missing_for_age(election, &row)));
	return tdp_json_done(made, bad);
}

json_t *tdp_json_report_eligibility(const struct tdp_json_election *election)
{
	json_t *list = json_array();
	int bad = !list;

	for (size_t i = 0; i < tdpelect_decision_eligibility_count(election->decision);
	     i++)
		bad |= tdp_json_push(list, row_of(election, i));
	return tdp_json_done(list, bad);
}
