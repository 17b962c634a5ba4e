/* SPDX-License-Identifier: MIT */
#include "election.h"

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

/* The rows stand in the order of the document: `place` is the row's in its office. */
static const json_t *candidate_source(const struct tdp_json_election *election,
				      int32_t office, size_t place)
{
	const json_t *offices = json_object_get(election->source, "offices");
	const json_t *one = json_array_get(offices, (size_t)office);

	return json_array_get(json_object_get(one, "candidates"), place);
}

/* JUDGEMENT §7: without a polling day the age is unknown however well the birth is
 * known. */
static const char *missing_for_age(const struct tdp_json_election *election,
				   const struct tdpelect_eligibility_row *row, size_t place)
{
	const json_t *candidate = candidate_source(election, row->office, place);

	if (!election->is_dated && !row->eligibility.implausible
	    && json_object_get(candidate, "birth_date"))
		return "polling_day";
	return "birth_date";
}

static json_t *row_of(const struct tdp_json_election *election,
		      const struct tdpelect_eligibility_row *row, size_t place)
{
	const struct tdpelect_eligibility *answer = &row->eligibility;
	json_t *made = json_object();
	int bad;

	bad = tdp_json_put_text(made, "candidate", row->candidate_id);
	bad |= tdp_json_put_text(
		made, "office",
		tdpelect_election_office(election->facts, (size_t)row->office));
	bad |= tdp_json_put_word(made, "outcome", TDPELECT_SET_ELIGIBILITY,
				 answer->outcome);
	bad |= tdp_json_put(made, "reasons",
			    facts_of(answer->barred | answer->advised, "age"));
	bad |= tdp_json_put(made, "missing",
			    facts_of(answer->missing, missing_for_age(election, row, place)));
	return tdp_json_done(made, bad);
}

json_t *tdp_json_report_eligibility(const struct tdp_json_election *election)
{
	size_t count = tdpelect_decision_eligibility_count(election->decision), place = 0;
	json_t *list = json_array();
	int32_t office = -1;
	int bad = !list;

	for (size_t i = 0; i < count; i++) {
		struct tdpelect_eligibility_row row = TDPELECT_ELIGIBILITY_ROW_INIT;

		tdpelect_decision_eligibility(election->decision, i, &row);
		place = row.office == office ? place + 1 : 0;
		office = row.office;
		bad |= tdp_json_push(list, row_of(election, &row, place));
	}
	return tdp_json_done(list, bad);
}
