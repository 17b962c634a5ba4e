/* SPDX-License-Identifier: MIT */
#include "campaign.h"

#include <stdlib.h>
#include <string.h>

/* JUDGEMENT §9: offices leave out zero parts. */
static json_t *office_of(const json_t *tally)
{
	json_t *made = json_object();
	int bad = tdp_json_put_count(made, "total", tdp_json_tallied(tally, 0));

	for (size_t i = 0; tdp_json_unit_outcomes[i]; i++) {
		int32_t outcome = tdp_json_unit_outcomes[i];
		int64_t count = tdp_json_tallied(tally, (size_t)outcome);

		if (count)
			bad |= tdp_json_put_count(
				made, tdpelect_word_name(TDPELECT_SET_OUTCOME, outcome),
				count);
	}
	return tdp_json_done(made, bad);
}

json_t *tdp_json_campaign_offices(const struct tdp_json_campaign *campaign)
{
	json_t *made = json_object(), *tally;
	const char *office;
	int bad = !made;

	json_object_foreach(campaign->offices, office, tally)
		bad |= tdp_json_put(made, office, office_of(tally));
	return tdp_json_done(made, bad);
}

static json_t *group_of(const json_t *tally)
{
	int64_t electorate = tdp_json_tallied(tally, 2) ? -1 : tdp_json_tallied(tally, 0);
	int64_t present = tdp_json_tallied(tally, 3) ? -1 : tdp_json_tallied(tally, 1);
	int64_t hundredths = -1;
	json_t *made = json_object();
	int bad = !made;

	if (electorate > 0 && present >= 0)
		tdpelect_percent(present, electorate, &hundredths, NULL);
	bad |= tdp_json_put_count(made, "electorate", electorate);
	bad |= tdp_json_put_count(made, "present", present);
	bad |= tdp_json_put_percent(made, "turnout", hundredths);
	return tdp_json_done(made, bad);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* By name: the order of keys in an election is no fact of it. */
json_t *tdp_json_campaign_groups(const struct tdp_json_campaign *campaign)
{
	size_t count = json_object_size(campaign->groups), filled = 0;
	const char **names = tdp_json_new(count * sizeof(*names)), *name;
	json_t *made = json_object(), *tally;
	int bad = !made || !names;

	json_object_foreach(campaign->groups, name, tally) {
		if (!bad)
			names[filled++] = name;
	}
	if (!bad && filled)
		qsort(names, filled, sizeof(*names), by_name);
	for (size_t i = 0; i < filled; i++)
		bad |= tdp_json_put(
			made, names[i],
			group_of(json_object_get(campaign->groups, names[i])));
	tdp_json_delete(names);
	return tdp_json_done(made, bad);
}

static json_t *target_of(const struct tdp_json_campaign *campaign, int32_t number,
			 json_t *wanted)
{
	struct tdpelect_target target = {.size = sizeof(target), .target = number};
	const char *ratio = json_string_value(wanted);
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "target", TDPELECT_SET_TARGET, number) || !made;

	if (ratio)
		target.wanted = tdp_json_ratio(ratio);
	else
		target.wanted_at_most = json_integer_value(wanted);
	tdpelect_campaign_target(&campaign->totals, &target, NULL);
	bad |= tdp_json_put(made, "wanted", json_incref(wanted));
	if (ratio)
		bad |= tdp_json_put_count(made, "of", target.of);
	bad |= tdp_json_put_count(made, "reached", target.reached);
	if (target.met < 0)
		return tdp_json_done(made, bad);
	bad |= tdp_json_put(made, "met", json_boolean(target.met));
	bad |= tdp_json_put_count(made, ratio ? "short_by" : "exceeded_by",
				  ratio ? target.short_by : target.exceeded_by);
	return tdp_json_done(made, bad);
}

json_t *tdp_json_campaign_targets(const struct tdp_json_campaign *campaign)
{
	json_t *targets = json_object_get(campaign->in->root, "targets"), *wanted;
	json_t *list = json_array();
	const char *name;
	int bad = !list;

	json_object_foreach(targets, name, wanted) {
		int32_t number = tdpelect_word_number(TDPELECT_SET_TARGET, name);

		if (number) /* else `extra` or `note` */
			bad |= tdp_json_push(list, target_of(campaign, number, wanted));
	}
	return tdp_json_done(list, bad);
}

/* As findings print days: 1 January of the year 1 is day 1. */
static int64_t day_number(struct tdpelect_date day)
{
	const struct tdpelect_date first = {1, 1, 1};
	int32_t days = 0;

	tdpelect_date_days_between(first, day, &days, NULL);
	return days + 1;
}

static json_t *deadline_of(struct tdp_json_campaign *campaign, const json_t *source,
			   size_t index)
{
	const struct tdp_json_path *here = TDP_JSON_MEMBER(NULL, "deadlines");
	json_t *late = json_array_get(campaign->late, index), *made = json_object();
	struct tdpelect_date by = tdp_json_date(source, "by");
	size_t count = json_array_size(late);
	int bad =
		tdp_json_put_text(made, "name", tdp_json_string(source, "name")) || !made;

	bad |= tdp_json_put_date(made, "by", by);
	bad |= tdp_json_put(made, "met", json_boolean(count == 0));
	bad |= tdp_json_put(made, "late", json_incref(late));
	if (count)
		bad |= tdp_json_campaign_remark(
			campaign, TDPELECT_FINDING_DEADLINE_MISSED, (int64_t)count,
			day_number(by), TDP_JSON_ELEMENT(here, index));
	return tdp_json_done(made, bad);
}

json_t *tdp_json_campaign_deadlines(struct tdp_json_campaign *campaign)
{
	const json_t *deadlines = json_object_get(campaign->in->root, "deadlines");
	json_t *list = json_array();
	int bad = !list;

	for (size_t i = 0; i < json_array_size(deadlines); i++)
		bad |= tdp_json_push(
			list, deadline_of(campaign, json_array_get(deadlines, i), i));
	return tdp_json_done(list, bad);
}
