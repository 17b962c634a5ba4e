/* SPDX-License-Identifier: MIT */
#include "what_if.h"

#include <string.h>

/* The same facts under another law, document after document. */

int tdp_json_part_begin(struct tdp_json_part *part)
{
	tdpelect_contrast_init(&part->totals);
	tdpelect_campaign_init(&part->before);
	tdpelect_campaign_init(&part->after);
	part->groups = json_array();
	part->values = json_object();
	return part->groups && part->values;
}

void tdp_json_part_end(struct tdp_json_part *part)
{
	json_decref(part->groups);
	json_decref(part->values);
}

void tdpelect_json_what_if_free(tdpelect_json_what_if *what_if)
{
	if (!what_if)
		return;
	tdp_json_part_end(&what_if->whole);
	json_decref(what_if->listed);
	json_decref(what_if->places);
	tdp_json_delete(what_if);
}

/* Whether all that the premise points to is there; what it asks is for the core to judge. */
static int is_whole(const struct tdpelect_premise *premise)
{
	for (size_t i = 0; i < premise->pack_id_count; i++)
		if (!premise->pack_ids || !premise->pack_ids[i])
			return 0;
	for (size_t i = 0; i < premise->pack_count; i++)
		if (!premise->packs || !premise->packs[i])
			return 0;
	return 1;
}

static int begin(tdpelect_json_what_if *what_if)
{
	what_if->listed = json_array();
	what_if->places = json_object();
	return tdp_json_part_begin(&what_if->whole) && what_if->listed && what_if->places;
}

tdpelect_status tdpelect_json_what_if_new(const struct tdpelect_premise *premise,
					  tdpelect_json_what_if **ret_what_if,
					  struct tdpelect_error *reterr_error)
{
	tdpelect_json_what_if *made;

	if (!ret_what_if || !premise)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "premise", NULL);
	if (premise->size < TDP_JSON_FIRST_SIZE(premise, pack_count))
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_STRUCT, "premise", NULL);
	if (!is_whole(premise))
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "packs", NULL);
	made = tdp_json_new(sizeof(*made));
	if (!made || !begin(made)) {
		tdpelect_json_what_if_free(made);
		return tdp_json_no_memory(reterr_error);
	}
	made->premise = premise;
	*ret_what_if = made;
	return TDPELECT_OK;
}

static tdpelect_status compare_election(const struct tdp_json_document *in,
					struct tdp_json_part *part)
{
	struct tdp_json_election election;
	tdpelect_status status =
		tdp_json_election_judge(in, part->options, in->root, NULL, &election);

	if (!status)
		status = tdp_json_compare_group(part, in, "", &election);
	tdp_json_election_clear(&election);
	return status;
}

static tdpelect_status compare(const struct tdp_json_document *in, struct tdp_json_part *part)
{
	static const char *const formats[] = {TDP_JSON_ELECTION, "tdpelect.campaign/1", NULL};
	size_t is_campaign;
	tdpelect_status status = tdp_json_format(in, formats, &is_campaign);

	if (!status)
		status = tdp_json_check(in,
					is_campaign ? &tdp_json_campaign_shape
						    : &tdp_json_election_shape,
					in->root, NULL);
	if (status)
		return status;
	return is_campaign ? tdp_json_campaign_compare(in, part) : compare_election(in, part);
}

/* The position of what both laws say among all that is listed; -1 without memory. */
static json_int_t place_value(tdpelect_json_what_if *what_if, const struct tdp_json_part *part,
			      const char *key)
{
	const json_t *known = json_object_get(what_if->places, key);
	json_t *entry = json_object_get(part->values, key);
	json_int_t at = (json_int_t)json_array_size(what_if->listed);

	if (known)
		return json_integer_value(known);
	if (tdp_json_put(what_if->places, key, json_integer(at))
	    || json_object_set(what_if->whole.values, key, entry)
	    || json_array_append(what_if->listed, entry))
		return -1;
	return at;
}

/* Keys become positions. */
static int place_values(tdpelect_json_what_if *what_if, const struct tdp_json_part *part,
			json_t *difference)
{
	json_t *keys = json_object_get(difference, "values"), *places = json_array();
	int bad = !places;

	for (size_t i = 0; i < json_array_size(keys); i++) {
		json_int_t at = place_value(what_if, part,
					    json_string_value(json_array_get(keys, i)));

		bad |= at < 0 || tdp_json_push(places, json_integer(at));
	}
	if (!keys) {
		json_decref(places);
		return bad;
	}
	return bad | tdp_json_put(difference, "values", places);
}

/* How many groups each value makes a difference in, where it was listed before. */
static int count_values(tdpelect_json_what_if *what_if, const struct tdp_json_part *part)
{
	const char *key;
	json_t *entry;
	int bad = 0;

	json_object_foreach(part->values, key, entry) {
		json_t *known = json_object_get(what_if->whole.values, key);
		json_t *count = json_object_get(known, "groups");

		if (known && known != entry)
			bad |= json_integer_set(
				count, json_integer_value(count)
					       + json_integer_value(
						       json_object_get(entry, "groups")));
	}
	return bad;
}

static tdpelect_status take_over(tdpelect_json_what_if *what_if, const struct tdp_json_part *part,
				 struct tdpelect_error *error)
{
	tdpelect_status status = tdpelect_contrast_merge(&what_if->whole.totals, &part->totals,
							 error);
	size_t index, inner;
	json_t *group, *difference;
	int bad;

	if (!status)
		status = tdpelect_campaign_merge(&what_if->whole.before, &part->before, error);
	if (!status)
		status = tdpelect_campaign_merge(&what_if->whole.after, &part->after, error);
	if (status)
		return status;
	bad = count_values(what_if, part);
	json_array_foreach(part->groups, index, group)
		json_array_foreach(json_object_get(group, "differences"), inner, difference)
			bad |= place_values(what_if, part, difference);
	bad |= json_array_extend(what_if->whole.groups, part->groups);
	return bad ? tdp_json_no_memory(error) : TDPELECT_OK;
}

static tdpelect_status add(tdpelect_json_what_if *what_if, const struct tdp_json_document *in,
			   struct tdp_json_part *part)
{
	tdpelect_status status = tdp_json_part_begin(part) ? compare(in, part)
							   : tdp_json_no_memory(in->error);

	if (!status)
		status = take_over(what_if, part, in->error);
	tdp_json_part_end(part);
	return status;
}

tdpelect_status tdpelect_json_what_if_add(tdpelect_json_what_if *what_if, const char *name,
					  const char *text, size_t byte_count, int wants_all,
					  const struct tdpelect_json_options *options,
					  struct tdpelect_error *reterr_error)
{
	struct tdpelect_json_options asked;
	struct tdp_json_part part = {.document = name, .wants_all = wants_all != 0};
	struct tdp_json_document in;
	tdpelect_status status;

	if (!what_if)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "what_if", NULL);
	status = tdp_json_options_read(options, &asked, reterr_error);
	if (status)
		return status;
	part.premise = what_if->premise;
	part.options = &asked;
	status = tdp_json_document_read(text, byte_count, "", &in, reterr_error);
	if (!status)
		status = add(what_if, &in, &part);
	tdp_json_document_clear(&in);
	what_if->documents++;
	what_if->unusable += status != TDPELECT_OK;
	return status;
}

static int is_compared(const struct tdpelect_contrast *totals)
{
	return totals->group_count
	       == totals->groups[TDPELECT_CONTRAST_SAME]
			  + totals->groups[TDPELECT_CONTRAST_DIFFERS];
}

tdpelect_status tdpelect_json_what_if_report(const tdpelect_json_what_if *what_if,
					     char **ret_text, size_t *ret_byte_count,
					     int *ret_compared,
					     struct tdpelect_error *reterr_error)
{
	tdpelect_status status;
	json_t *report;

	if (!what_if || !ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text", NULL);
	report = tdp_json_what_if_report(what_if);
	if (!report)
		return tdp_json_no_memory(reterr_error);
	status = tdp_json_text(report, ret_text, ret_byte_count, reterr_error);
	json_decref(report);
	if (!status && ret_compared)
		*ret_compared = is_compared(&what_if->whole.totals);
	return status;
}
