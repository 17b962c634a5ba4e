/* SPDX-License-Identifier: MIT */
#include "election.h"

#include <string.h>

/* tdpelect.trace/1: what the core compared, in its order. */

#define FIRST_ROOM 256

struct side {
	const char *key;
	int64_t number;
};

static int put_day(json_t *made, const struct side *side)
{
	static const struct tdpelect_date first = {1, 1, 1};
	struct tdpelect_date day;

	if (side->number < 1 || side->number > INT32_MAX
	    || tdpelect_date_add_days(first, (int32_t)side->number - 1, &day, NULL))
		return 0;
	return tdp_json_put_date(made, side->key, day);
}

/* A number, a day, a word or a yes and no, by the kind of comparison; absent where it is
 * not known. */
static int put_side(json_t *made, const struct tdpelect_comparison *comparison,
		    const struct side *side)
{
	if (side->number == TDPELECT_UNKNOWN)
		return 0;
	switch (comparison->kind) {
	case TDPELECT_COMPARISON_PREPARATION:
	case TDPELECT_COMPARISON_REVOTE:
	case TDPELECT_COMPARISON_IN_TIME:
	case TDPELECT_COMPARISON_TERM:
		return put_day(made, side);
	case TDPELECT_COMPARISON_CHOICE:
		return tdp_json_put_word(made, side->key, TDPELECT_SET_CHOICE,
					 (int32_t)side->number);
	case TDPELECT_COMPARISON_TRANSITION:
		return tdp_json_put_word(made, side->key, TDPELECT_SET_STATE,
					 (int32_t)side->number);
	case TDPELECT_COMPARISON_CRITERION:
		if (comparison->relation == TDPELECT_RELATION_EQUAL)
			return tdp_json_put(made, side->key,
					    json_boolean(side->number != 0));
		return tdp_json_put(made, side->key, json_integer(side->number));
	default:
		return tdp_json_put(made, side->key, json_integer(side->number));
	}
}

static int put_word(json_t *made, const struct tdpelect_comparison *comparison)
{
	if (comparison->ratio.denominator)
		return tdp_json_put_word(made, "base", TDPELECT_SET_BASE,
					 comparison->word)
		       | tdp_json_put_ratio(made, "ratio", comparison->ratio);
	if (comparison->kind == TDPELECT_COMPARISON_TRANSITION)
		return tdp_json_put_word(made, "occurrence", TDPELECT_SET_OCCURRENCE,
					 comparison->word);
	return 0;
}

static int put_sentence(json_t *made, const struct tdpelect_comparison *comparison,
			int32_t language)
{
	char text[640];

	tdpelect_comparison_print(comparison, language, text, sizeof(text));
	return tdp_json_put_text(made, "text", text);
}

static int put_places(json_t *made, const struct tdp_json_election *election,
		      const struct tdpelect_comparison *comparison)
{
	static const char *const keys[] = {"path", "other_path"};
	char path[320];
	int bad = 0;

	for (int which = 0; which < 2; which++) {
		path[0] = '\0';
		tdpelect_decision_comparison_path(election->decision, comparison, which,
						  path, sizeof(path));
		if (path[0])
			bad |= tdp_json_put_text(made, keys[which], path);
	}
	return bad;
}

static json_t *comparison_of(const struct tdp_json_election *election,
			     const struct tdpelect_comparison *comparison,
			     int32_t language)
{
	static const int32_t answers[] = {TDPELECT_ANSWER_NO, TDPELECT_ANSWER_YES};
	int32_t answer = comparison->outcome < 0 ? TDPELECT_ANSWER_UNKNOWN
						 : answers[comparison->outcome != 0];
	const struct side left = {"left", comparison->left};
	const struct side right = {"right", comparison->right};
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "comparison", TDPELECT_SET_COMPARISON,
				    comparison->kind);

	bad |= put_places(made, election, comparison);
	if (comparison->value) {
		bad |= tdp_json_put_word(made, "value", TDPELECT_SET_VALUE,
					 comparison->value);
		bad |= tdp_json_put(made, "laws",
				    tdp_json_laws(tdpelect_rulebook_rule(
					    tdpelect_decision_rulebook(election->decision),
					    comparison->value)));
	}
	bad |= tdp_json_put_word(made, "relation", TDPELECT_SET_RELATION,
				 comparison->relation);
	bad |= put_word(made, comparison);
	bad |= put_side(made, comparison, &left);
	bad |= put_side(made, comparison, &right);
	bad |= tdp_json_put_word(made, "outcome", TDPELECT_SET_ANSWER, answer);
	bad |= put_sentence(made, comparison, language);
	return tdp_json_done(made, bad);
}

static json_t *comparisons_of(const struct tdp_json_election *election,
			      const struct tdpelect_trace *trace, int32_t language)
{
	json_t *list = json_array();
	int bad = !list;

	for (size_t i = 0; i < trace->count && i < trace->capacity; i++)
		bad |= tdp_json_push(list, comparison_of(election, &trace->comparisons[i],
							 language));
	return tdp_json_done(list, bad);
}

static json_t *document_of(const struct tdp_json_election *election,
			   const struct tdpelect_trace *trace, int32_t language)
{
	json_t *made = json_object();
	int bad = tdp_json_put(made, "format", json_string("tdpelect.trace/1"));

	bad |= tdp_json_put_basis(made, election);
	bad |= tdp_json_put_word(made, "state", TDPELECT_SET_STATE,
				 tdpelect_decision_state(election->decision));
	bad |= tdp_json_put_count(made, "count", (int64_t)trace->count);
	bad |= tdp_json_put(made, "comparisons",
			    comparisons_of(election, trace, language));
	return tdp_json_done(made, bad);
}

/* Judges with room for `capacity` comparisons, and once more where there were more. */
static tdpelect_status judge(const struct tdp_json_document *in,
			     const struct tdpelect_json_options *options, size_t capacity,
			     json_t **ret_document, int *ret_decided)
{
	struct tdp_json_election election;
	struct tdpelect_trace trace;
	struct tdpelect_comparison *room = tdp_json_new(capacity * sizeof(*room));
	size_t needed = 0;
	tdpelect_status status;

	if (!room)
		return tdp_json_no_memory(in->error);
	tdpelect_trace_init(&trace, room, capacity);
	status = tdp_json_election_trace(in, options, in->root, NULL, &trace, &election);
	if (!status && trace.count > capacity && capacity < TDPELECT_TRACE_LIMIT)
		needed = trace.count < TDPELECT_TRACE_LIMIT ? trace.count : TDPELECT_TRACE_LIMIT;
	if (!status && !needed) {
		*ret_document = document_of(&election, &trace, options->language);
		*ret_decided = tdpelect_decision_state(election.decision)
			       != TDPELECT_STATE_UNKNOWN;
		if (!*ret_document)
			status = tdp_json_no_memory(in->error);
	}
	tdp_json_election_clear(&election);
	tdp_json_delete(room);
	return needed ? judge(in, options, needed, ret_document, ret_decided) : status;
}

static tdpelect_status trace(const struct tdp_json_document *in,
			     const struct tdpelect_json_options *options,
			     char **ret_text, size_t *ret_byte_count, int *ret_decided)
{
	static const char *const formats[] = {TDP_JSON_ELECTION, NULL};
	json_t *document = NULL;
	int decided = 0;
	size_t format;
	tdpelect_status status = tdp_json_format(in, formats, &format);

	if (!status)
		status = tdp_json_check(in, &tdp_json_election_shape, in->root, NULL);
	if (!status)
		status = judge(in, options, FIRST_ROOM, &document, &decided);
	if (!status)
		status = tdp_json_text(document, ret_text, ret_byte_count, in->error);
	if (!status && ret_decided)
		*ret_decided = decided;
	json_decref(document);
	return status;
}

tdpelect_status tdpelect_json_trace(const char *text, size_t byte_count,
				    const struct tdpelect_json_options *options,
				    char **ret_text, size_t *ret_byte_count,
				    int *ret_decided, struct tdpelect_error *reterr_error)
{
	struct tdpelect_json_options asked;
	struct tdp_json_document in;
	tdpelect_status status;

	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	status = tdp_json_options_read(options, &asked, reterr_error);
	if (status)
		return status;
	status = tdp_json_document_read(text, byte_count, "", &in, reterr_error);
	if (!status)
		status = trace(&in, &asked, ret_text, ret_byte_count, ret_decided);
	tdp_json_document_clear(&in);
	return status;
}
