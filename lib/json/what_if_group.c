/* SPDX-License-Identifier: MIT */
#include "what_if.h"

/* One group judged by its own law and by the one asked about. */

struct found {
	struct tdpelect_difference *differences;
	size_t count;
	int32_t contrast;
};

static json_t *rules_of(const tdpelect_decision *decision)
{
	const tdpelect_rulebook *rulebook = tdpelect_decision_rulebook(decision);
	json_t *made = json_object();
	char digest[72];
	int bad = tdp_json_put_date(made, "on", tdpelect_decision_day(decision));

	if (rulebook) {
		tdpelect_rulebook_digest(rulebook, digest);
		bad |= tdp_json_put_text(made, "digest", digest);
	}
	return tdp_json_done(made, bad);
}

json_t *tdp_json_office_elected(const tdpelect_decision *decision, size_t office)
{
	json_t *list = json_array();
	const char *id;
	int bad = !list;

	for (size_t i = 0;
	     (id = tdpelect_decision_office_elected(decision, office, i)) != NULL; i++)
		bad |= tdp_json_push(list, json_string(id));
	return tdp_json_done(list, bad);
}

static json_t *offices_of(const struct tdp_json_election *election,
			  const tdpelect_decision *decision)
{
	json_t *made = json_object();
	int bad = !made;

	for (size_t i = 0; i < tdpelect_election_office_count(election->facts); i++) {
		json_t *office = json_object();

		bad |= tdp_json_put_word(office, "outcome", TDPELECT_SET_OUTCOME,
					 tdpelect_decision_office_outcome(decision, i));
		bad |= tdp_json_put(office, "elected", tdp_json_office_elected(decision, i));
		bad |= tdp_json_put(made, tdpelect_election_office(election->facts, i), office);
	}
	return tdp_json_done(made, bad);
}

static json_t *side_of(const struct tdp_json_election *election,
		       const tdpelect_decision *decision)
{
	json_t *made = json_object();
	int bad = tdp_json_put(made, "rules", rules_of(decision));

	bad |= tdp_json_put_word(made, "state", TDPELECT_SET_STATE,
				 tdpelect_decision_state(decision));
	bad |= tdp_json_put(made, "offices", offices_of(election, decision));
	return tdp_json_done(made, bad);
}

static json_t *head_of(const struct tdp_json_part *part, const char *prefix, const char *id,
		       int32_t contrast)
{
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "document", part->document) || !made;

	bad |= tdp_json_put_text(made, "path", prefix);
	bad |= tdp_json_put_text(made, "unit", id);
	bad |= tdp_json_put_word(made, "contrast", TDPELECT_SET_CONTRAST, contrast);
	return tdp_json_done(made, bad);
}

static json_t *differences_of(struct tdp_json_part *part, const struct tdp_json_pair *pair,
			      const struct found *found)
{
	json_t *list = json_array(), *seen = json_object();
	int bad = !list || !seen;

	for (size_t i = 0; !bad && i < found->count; i++)
		bad |= tdp_json_push(list, tdp_json_difference(part, pair,
							       &found->differences[i], seen));
	json_decref(seen);
	return tdp_json_done(list, bad);
}

static int add_group(struct tdp_json_part *part, const char *prefix,
		     const struct tdp_json_pair *pair, const struct found *found)
{
	const struct tdp_json_election *election = pair->election;
	json_t *made;
	int bad;

	if (found->contrast == TDPELECT_CONTRAST_SAME && !part->wants_all)
		return 0;
	made = head_of(part, prefix, tdpelect_election_unit_id(election->facts),
		       found->contrast);
	bad = tdp_json_put(made, "before", side_of(election, pair->before));
	bad |= tdp_json_put(made, "after", side_of(election, pair->after));
	bad |= tdp_json_put(made, "differences", differences_of(part, pair, found));
	return tdp_json_push(part->groups, tdp_json_done(made, bad));
}

static tdpelect_status count_group(struct tdp_json_part *part, const struct tdp_json_pair *pair,
				   const struct found *found, struct tdpelect_error *error)
{
	struct tdpelect_unit before = TDPELECT_UNIT_INIT, after = before;
	tdpelect_status status;

	tdpelect_decision_unit(pair->before, &before);
	tdpelect_decision_unit(pair->after, &after);
	status = tdpelect_campaign_add_unit(&part->before, &before, error);
	if (!status)
		status = tdpelect_campaign_add_unit(&part->after, &after, error);
	if (!status)
		status = tdpelect_contrast_add(&part->totals, found->contrast, 1,
					       found->differences, found->count, error);
	return status;
}

/* Counted first, then listed. */
static tdpelect_status find(const struct tdp_json_pair *pair, struct found *found,
			    struct tdpelect_error *error)
{
	size_t count = 0;
	tdpelect_status status = tdpelect_decision_compare(pair->before, pair->after, NULL, 0,
							   &count, NULL, error);

	if (status)
		return status;
	found->differences = tdp_json_new(count * sizeof(*found->differences));
	if (!found->differences)
		return tdp_json_no_memory(error);
	status = tdpelect_decision_compare(pair->before, pair->after, found->differences, count,
					   &found->count, &found->contrast, error);
	if (!status)
		status = tdpelect_decision_explain(pair->before, pair->after,
						   found->differences, found->count, error);
	return status;
}

static tdpelect_status add_compared(struct tdp_json_part *part, const char *prefix,
				    const struct tdp_json_pair *pair,
				    struct tdpelect_error *error)
{
	struct found found = {NULL, 0, 0};
	tdpelect_status status = find(pair, &found, error);

	if (!status)
		status = count_group(part, pair, &found, error);
	if (!status && add_group(part, prefix, pair, &found))
		status = tdp_json_no_memory(error);
	tdp_json_delete(found.differences);
	return status;
}

static int add_refused(struct tdp_json_part *part, const char *prefix, const char *id)
{
	json_t *made = head_of(part, prefix, id, TDPELECT_CONTRAST_REFUSED);

	return tdpelect_contrast_add(&part->totals, TDPELECT_CONTRAST_REFUSED, 1, NULL, 0, NULL)
	       || tdp_json_push(part->groups, made);
}

/* What is wrong with the question is no fault of the document. */
static tdpelect_status refuse(const struct tdp_json_document *in,
			      const struct tdpelect_error *core)
{
	return tdp_json_fail(in->error, core->code, core->path,
			     core->message[0] ? core->message : NULL);
}

tdpelect_status tdp_json_compare_group(struct tdp_json_part *part,
				       const struct tdp_json_document *in, const char *prefix,
				       const struct tdp_json_election *election)
{
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	tdpelect_decision *after = NULL;
	tdpelect_status status = tdpelect_election_judge_under(
		election->facts, part->premise, election->packs, election->pack_count, &after,
		&core);
	const struct tdp_json_pair pair = {election, election->decision, after};

	if (!status)
		status = add_compared(part, prefix, &pair, &core);
	tdpelect_decision_free(after);
	if (!status)
		return TDPELECT_OK;
	if (status != TDPELECT_ERROR_CONFLICT)
		return refuse(in, &core);
	if (add_refused(part, prefix, tdpelect_election_unit_id(election->facts)))
		return tdp_json_no_memory(in->error);
	return TDPELECT_OK;
}

int tdp_json_compare_sum(struct tdp_json_part *part, const char *id, int64_t count)
{
	json_t *made = head_of(part, NULL, NULL, TDPELECT_CONTRAST_SUMMED);
	int bad = tdp_json_put_text(made, "summary", id);

	bad |= tdp_json_put_count(made, "count", count);
	bad |= tdpelect_contrast_add(&part->totals, TDPELECT_CONTRAST_SUMMED, count, NULL, 0,
				     NULL)
	       != TDPELECT_OK;
	return tdp_json_push(part->groups, tdp_json_done(made, bad));
}
