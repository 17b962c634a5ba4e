/* SPDX-License-Identifier: MIT */
/* tdpelect.coverage/1: what a suite exercised, and what not. */
#include "election.h"
#include "suite.h"

static const char *const set_keys[TDP_SUITE_SETS] = {
	[TDP_SUITE_QUORUM_OUTCOMES] = "quorum_outcomes",
	[TDP_SUITE_OUTCOMES] = "outcomes",
	[TDP_SUITE_STATES] = "states",
	[TDP_SUITE_STEPS] = "steps",
	[TDP_SUITE_FINDINGS] = "findings",
};

/* {"of": 20, "exercised": 19, "items": […]} */
static json_t *part(json_t *items, size_t exercised)
{
	json_t *made = json_object();
	int bad = tdp_json_put_count(made, "of", (int64_t)json_array_size(items));

	bad |= tdp_json_put_count(made, "exercised", (int64_t)exercised);
	bad |= tdp_json_put(made, "items", items);
	return tdp_json_done(made, bad);
}

static json_t *value_of(const struct tdpelect_pack_entry *entry, uint32_t times)
{
	json_t *made = json_object();
	int bad =
		tdp_json_put_word(made, "value", TDPELECT_SET_VALUE, entry->value);

	bad |= tdp_json_put_date(made, "from", entry->from);
	bad |= tdp_json_put_date(made, "to", entry->to);
	bad |= tdp_json_put(made, "laws", tdp_json_laws(&entry->rule));
	bad |= tdp_json_put_count(made, "times", times);
	return tdp_json_done(made, bad);
}

static json_t *pack_of(const struct tdp_suite_pack *pack)
{
	json_t *items = json_array(), *made;
	size_t exercised = 0;
	int bad = !items;

	for (size_t i = 0; i < pack->pack->entry_count; i++) {
		bad |= tdp_json_push(items,
				     value_of(&pack->pack->entries[i], pack->times[i]));
		exercised += pack->times[i] > 0;
	}
	made = part(tdp_json_done(items, bad), exercised);
	bad = tdp_json_put_text(made, "pack", pack->pack->id);
	return tdp_json_done(made, bad);
}

static json_t *packs_of(const struct tdpelect_json_suite *suite)
{
	json_t *made = json_array();
	int bad = !made;

	for (size_t i = 0; i < suite->pack_count; i++)
		bad |= tdp_json_push(made, pack_of(&suite->packs[i]));
	return tdp_json_done(made, bad);
}

static json_t *word_of(int32_t set, int32_t number, uint32_t times)
{
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "word", set, number);

	bad |= tdp_json_put_count(made, "times", times);
	return tdp_json_done(made, bad);
}

static json_t *words_of(const struct tdpelect_json_suite *suite, int set)
{
	json_t *items = json_array();
	const uint32_t *times = suite->words[set];
	size_t exercised = 0;
	int bad = !items;

	for (int32_t i = 1; i <= tdpelect_word_last(tdp_suite_sets[set]); i++) {
		if (!tdpelect_word_name(tdp_suite_sets[set], i))
			continue;
		bad |= tdp_json_push(items, word_of(tdp_suite_sets[set], i, times[i]));
		exercised += times[i] > 0;
	}
	return part(tdp_json_done(items, bad), exercised);
}

/* Numbered from 1, as docs/states.md does. */
static json_t *transition_of(size_t index, const struct tdpelect_transition *row,
			     uint32_t times)
{
	json_t *made = json_object();
	int bad = tdp_json_put_count(made, "row", (int64_t)index + 1);

	if (row->from)
		bad |= tdp_json_put_word(made, "from", TDPELECT_SET_STATE, row->from);
	bad |= tdp_json_put_word(made, "event", TDPELECT_SET_OCCURRENCE, row->event);
	if (row->value) {
		bad |= tdp_json_put_word(made, "value", TDPELECT_SET_VALUE, row->value);
		bad |= tdp_json_put_word(made, "choice", TDPELECT_SET_CHOICE,
					 row->choice);
	}
	if (row->to)
		bad |= tdp_json_put_word(made, "to", TDPELECT_SET_STATE, row->to);
	bad |= tdp_json_put_count(made, "times", times);
	return tdp_json_done(made, bad);
}

static json_t *transitions_of(const struct tdpelect_json_suite *suite)
{
	struct tdpelect_transition row = TDPELECT_TRANSITION_INIT;
	json_t *items = json_array();
	size_t exercised = 0;
	int bad = !items;

	for (size_t i = 0; tdpelect_transition(i, &row); i++) {
		bad |= tdp_json_push(items,
				     transition_of(i, &row, suite->transitions[i]));
		exercised += suite->transitions[i] > 0;
	}
	return part(tdp_json_done(items, bad), exercised);
}

static json_t *coverage_of(const struct tdpelect_json_suite *suite)
{
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "format", "tdpelect.coverage/1");

	bad |= tdp_json_put(made, "engine", tdp_json_engine());
	bad |= tdp_json_put_count(made, "scenarios", (int64_t)suite->scenario_count);
	bad |= tdp_json_put_count(made, "judged", suite->judged_count);
	bad |= tdp_json_put(made, "packs", packs_of(suite));
	for (int i = 0; i < TDP_SUITE_SETS; i++)
		bad |= tdp_json_put(made, set_keys[i], words_of(suite, i));
	bad |= tdp_json_put(made, "transitions", transitions_of(suite));
	return tdp_json_done(made, bad);
}

tdpelect_status tdpelect_json_suite_coverage(const tdpelect_json_suite *suite,
					     char **ret_text, size_t *ret_byte_count,
					     struct tdpelect_error *reterr_error)
{
	tdpelect_status status;
	json_t *made;

	if (!suite || !ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT,
				     suite ? "ret_text" : "suite", NULL);
	made = coverage_of(suite);
	status = made ? tdp_json_text(made, ret_text, ret_byte_count, reterr_error)
		      : tdp_json_no_memory(reterr_error);
	json_decref(made);
	return status;
}
