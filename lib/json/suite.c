/* SPDX-License-Identifier: MIT */
#include "suite.h"

#include <string.h>

const int32_t tdp_suite_sets[TDP_SUITE_SETS] = {
	[TDP_SUITE_QUORUM_OUTCOMES] = TDPELECT_SET_QUORUM_OUTCOME,
	[TDP_SUITE_OUTCOMES] = TDPELECT_SET_OUTCOME,
	[TDP_SUITE_STATES] = TDPELECT_SET_STATE,
	[TDP_SUITE_STEPS] = TDPELECT_SET_STEP,
	[TDP_SUITE_FINDINGS] = TDPELECT_SET_FINDING,
};

/* An array with room for more; the old one is gone where there was memory. */
static void *grown(void *array, size_t count, size_t more, size_t item_bytes)
{
	char *made = tdp_json_new((count + more) * item_bytes);

	if (made && count)
		memcpy(made, array, count * item_bytes);
	if (made)
		tdp_json_delete(array);
	return made;
}

/* A pack of a caller's own takes the place of one with its id, as it does in the law. */
static size_t place_of(const struct tdpelect_json_suite *suite,
		       const struct tdpelect_pack *pack)
{
	size_t i = 0;

	while (i < suite->pack_count && strcmp(suite->packs[i].pack->id, pack->id) != 0)
		i++;
	return i;
}

/* 0 without memory. */
static int add_packs(struct tdpelect_json_suite *suite,
		     const struct tdpelect_pack *const *packs, size_t count)
{
	struct tdp_suite_pack *made =
		grown(suite->packs, suite->pack_count, count, sizeof(*made));

	if (!made)
		return 0;
	suite->packs = made;
	for (size_t i = 0; i < count; i++) {
		size_t place = place_of(suite, packs[i]);
		uint32_t *times;

		if (place < suite->pack_count && made[place].pack == packs[i])
			continue;
		times = tdp_json_new(packs[i]->entry_count * sizeof(*times));
		if (!times)
			return 0;
		if (place == suite->pack_count)
			suite->pack_count++;
		else
			tdp_json_delete(made[place].times);
		made[place] = (struct tdp_suite_pack){packs[i], times};
	}
	return 1;
}

static int begin(struct tdpelect_json_suite *suite)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);
	int good = add_packs(suite, packs, count);

	for (int i = 0; i < TDP_SUITE_SETS; i++) {
		size_t words = (size_t)tdpelect_word_last(tdp_suite_sets[i]) + 1;

		suite->words[i] = tdp_json_new(words * sizeof(*suite->words[i]));
		good &= suite->words[i] != NULL;
	}
	return good;
}

tdpelect_status tdpelect_json_suite_new(tdpelect_json_suite **ret_suite,
					struct tdpelect_error *reterr_error)
{
	struct tdpelect_json_suite *made;

	if (!ret_suite)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_suite",
				     NULL);
	made = tdp_json_new(sizeof(*made));
	if (!made || !begin(made)) {
		tdpelect_json_suite_free(made);
		return tdp_json_no_memory(reterr_error);
	}
	*ret_suite = made;
	return TDPELECT_OK;
}

void tdpelect_json_suite_free(tdpelect_json_suite *suite)
{
	if (!suite)
		return;
	for (size_t i = 0; i < suite->scenario_count; i++)
		tdp_suite_scenario_free(suite->scenarios[i]);
	for (size_t i = 0; i < suite->pack_count; i++)
		tdp_json_delete(suite->packs[i].times);
	for (int i = 0; i < TDP_SUITE_SETS; i++)
		tdp_json_delete(suite->words[i]);
	tdp_json_delete(suite->scenarios);
	tdp_json_delete(suite->packs);
	tdp_json_delete(suite);
}

static int make_room(struct tdpelect_json_suite *suite)
{
	size_t more = suite->scenario_capacity + 64;
	struct tdp_suite_scenario **made;

	if (suite->scenario_count < suite->scenario_capacity)
		return 1;
	made = grown(suite->scenarios, suite->scenario_count, more, sizeof(*made));
	if (!made)
		return 0;
	suite->scenarios = made;
	suite->scenario_capacity = suite->scenario_count + more;
	return 1;
}

static int has_passed(const json_t *results)
{
	for (size_t i = 0; i < json_array_size(results); i++)
		if (!json_is_true(json_object_get(json_array_get(results, i), "passed")))
			return 0;
	return 1;
}

/* Runs it with the suite in the options, so that all it exercises is noted. */
static tdpelect_status run(struct tdpelect_json_suite *suite,
			   struct tdp_suite_scenario *scenario, char **ret_text,
			   size_t *ret_byte_count, struct tdpelect_error *error)
{
	struct tdpelect_json_options noting = scenario->options;
	json_t *results = json_array();
	tdpelect_status status =
		results ? TDPELECT_OK : tdp_json_no_memory(error);

	noting.suite = suite;
	suite->running = scenario;
	if (!status)
		status = tdp_audit_run(scenario->name, scenario->text,
				       scenario->byte_count, &noting, results, error);
	suite->running = NULL;
	if (!status)
		status = tdp_json_text(results, ret_text, ret_byte_count, error);
	scenario->has_passed = has_passed(results);
	json_decref(results);
	return status;
}

tdpelect_status tdpelect_json_suite_add(tdpelect_json_suite *suite, const char *name,
					const char *text, size_t byte_count,
					const struct tdpelect_json_options *options,
					char **ret_text, size_t *ret_byte_count,
					struct tdpelect_error *reterr_error)
{
	struct tdpelect_json_options known;
	struct tdp_suite_scenario *scenario;
	tdpelect_status status;

	if (!suite || !text || !ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT,
				     !suite ? "suite" : text ? "ret_text" : "text", NULL);
	status = tdp_json_options_read(options, &known, reterr_error);
	if (status)
		return status;
	scenario = tdp_suite_scenario_new(name ? name : "", text, byte_count, &known);
	if (!scenario)
		return tdp_json_no_memory(reterr_error);
	if (!make_room(suite) || !add_packs(suite, known.packs, known.pack_count))
		status = tdp_json_no_memory(reterr_error);
	if (!status)
		status = run(suite, scenario, ret_text, ret_byte_count, reterr_error);
	if (status)
		tdp_suite_scenario_free(scenario);
	else
		suite->scenarios[suite->scenario_count++] = scenario;
	return status;
}
