/* SPDX-License-Identifier: MIT */
/* tdpelect.timeline/1: what the law of a place was from when to when, and its holes. Every day
 * on which it may change is resolved as any other day. */
#include "law.h"

#include <string.h>

struct timeline {
	struct tdp_json_law law;
	const char *place;
	unsigned char wanted[TDPELECT_VALUE_LIMIT];
	int wants_all; /* all that were ever set */
	json_t *spans[TDPELECT_VALUE_LIMIT]; /* each with its rule; a hole has none */
	json_t *instruments;
	int bad;
};

/* The last span of a value holds until the day before. */
static int close_span(json_t *spans, struct tdpelect_date day)
{
	json_t *last = json_array_get(spans, json_array_size(spans) - 1);
	struct tdpelect_date before;

	if (!last || tdpelect_date_add_days(day, -1, &before, NULL))
		return 0;
	return tdp_json_put_date(last, "to", before);
}

static json_t *span_of(struct tdpelect_date day, json_t *rule)
{
	json_t *made = json_object();
	int bad = tdp_json_put_date(made, "from", day) || !made;

	if (rule)
		bad |= tdp_json_put(made, "rule", rule);
	return tdp_json_done(made, bad);
}

static void add_day_of(struct timeline *timeline, int32_t value, struct tdpelect_date day,
		       const struct tdpelect_rule *rule)
{
	json_t *spans = timeline->spans[value];
	const json_t *last = json_array_get(spans, json_array_size(spans) - 1);
	json_t *made = NULL;

	if (rule) {
		made = tdp_json_rule(value, rule, timeline->law.options.language);
		timeline->bad |= !made;
	}
	if (last && (made ? json_equal(made, json_object_get(last, "rule"))
			  : !json_object_get(last, "rule"))) {
		json_decref(made);
		return;
	}
	timeline->bad |= close_span(spans, day);
	timeline->bad |= tdp_json_push(spans, span_of(day, made));
}

static tdpelect_status add_day(struct timeline *timeline, struct tdpelect_date day,
			       int *has_begun)
{
	tdpelect_rulebook *rulebook = NULL;
	tdpelect_status status = tdp_json_law_resolve(&timeline->law, timeline->place,
						      day, &rulebook);

	if (status)
		return status;
	*has_begun |= tdpelect_rulebook_pack_count(rulebook) > 0;
	for (int32_t value = 1; *has_begun && value < TDPELECT_VALUE_LIMIT; value++)
		if (timeline->wanted[value])
			add_day_of(timeline, value, day,
				   tdpelect_rulebook_rule(rulebook, value));
	timeline->bad |= tdp_json_add_instruments(timeline->instruments, &timeline->law,
						  rulebook);
	tdpelect_rulebook_free(rulebook);
	return timeline->bad ? tdp_json_no_memory(timeline->law.error) : TDPELECT_OK;
}

/* What was before the first instrument is no hole: there was no law at all. */
static tdpelect_status walk(struct timeline *timeline)
{
	const struct tdp_json_law *law = &timeline->law;
	struct tdpelect_date day = {0, 0, 0}, next;
	int has_begun = 0;

	for (;;) {
		tdpelect_status status = tdpelect_rulebook_next_change(
			law->packs, law->pack_count, timeline->place, day, &next,
			law->error);

		if (status || !next.year)
			return status;
		day = next;
		status = add_day(timeline, day, &has_begun);
		if (status)
			return status;
	}
}

static tdpelect_status want(struct timeline *timeline, const char *const *ids,
			    size_t id_count)
{
	int is_new = 0;

	timeline->wants_all = id_count == 0;
	for (size_t i = 0; i < id_count; i++) {
		int32_t value = tdpelect_word_number(TDPELECT_SET_VALUE, ids[i]);

		if (!value)
			return tdp_json_fail(timeline->law.error, TDPELECT_ERROR_WORD,
					     "values", "no rulebook value has this name");
		timeline->wanted[value] = 1;
	}
	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++) {
		timeline->wanted[value] |= timeline->wants_all
					   && tdpelect_value_kind(value);
		if (timeline->wanted[value]) {
			timeline->spans[value] = json_array();
			is_new |= !timeline->spans[value];
		}
	}
	timeline->instruments = json_array();
	return is_new || !timeline->instruments
		       ? tdp_json_no_memory(timeline->law.error)
		       : TDPELECT_OK;
}

static int has_rule(const json_t *spans)
{
	for (size_t i = 0; i < json_array_size(spans); i++)
		if (json_object_get(json_array_get(spans, i), "rule"))
			return 1;
	return 0;
}

static json_t *value_of(int32_t value, const json_t *spans)
{
	json_t *made = json_object(), *covered = json_array(), *holes = json_array();
	int bad = tdp_json_put_word(made, "value", TDPELECT_SET_VALUE, value) || !made;

	bad |= tdp_json_put_word(made, "family", TDPELECT_SET_FAMILY,
				 tdpelect_value_family(value));
	for (size_t i = 0; i < json_array_size(spans); i++) {
		json_t *span = json_array_get(spans, i);

		bad |= tdp_json_push(json_object_get(span, "rule") ? covered : holes,
				     json_incref(span));
	}
	bad |= tdp_json_put(made, "spans", covered);
	bad |= tdp_json_put(made, "holes", holes);
	return tdp_json_done(made, bad);
}

static json_t *document(struct timeline *timeline)
{
	json_t *made = tdp_json_law_document("tdpelect.timeline/1");
	json_t *values = json_array();
	int bad = tdp_json_put_text(made, "jurisdiction", timeline->place) || !made;

	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++)
		if (timeline->wanted[value]
		    && (!timeline->wants_all || has_rule(timeline->spans[value])))
			bad |= tdp_json_push(values,
					     value_of(value, timeline->spans[value]));
	bad |= tdp_json_put(made, "instruments", json_incref(timeline->instruments));
	bad |= tdp_json_put(made, "values", values);
	return tdp_json_done(made, bad);
}

static void clear(struct timeline *timeline)
{
	for (int32_t value = 0; value < TDPELECT_VALUE_LIMIT; value++)
		json_decref(timeline->spans[value]);
	json_decref(timeline->instruments);
	tdp_json_law_clear(&timeline->law);
}

tdpelect_status tdpelect_json_timeline(const char *place, const char *const *ids,
				       size_t id_count,
				       const struct tdpelect_json_options *options,
				       char **ret_text, size_t *ret_byte_count,
				       struct tdpelect_error *reterr_error)
{
	struct timeline timeline;
	tdpelect_status status;

	memset(&timeline, 0, sizeof(timeline));
	timeline.place = place;
	if (!ret_text || (id_count && !ids))
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT,
				     ret_text ? "ids" : "ret_text", NULL);
	status = tdp_json_law_open(&timeline.law, options, reterr_error);
	if (!status)
		status = want(&timeline, ids, id_count);
	if (!status)
		status = walk(&timeline);
	if (!status)
		status = tdp_json_law_finish(&timeline.law, document(&timeline), ret_text,
					     ret_byte_count);
	clear(&timeline);
	return status;
}
