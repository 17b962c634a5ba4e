/* SPDX-License-Identifier: MIT */
/* Mutants that leave the law as it is: a pack that repeats what stands below it may lose the
 * value, and only the article that is cited is another. */
#include "mutate.h"

#include <string.h>

/* The packs as they stand, and with the altered one in its place. */
struct laws {
	const struct tdpelect_pack **packs;
	const struct tdpelect_pack **altered;
	size_t count;
	struct tdp_mutation *mutation;
};

static int say_same(const tdpelect_rulebook *a, const tdpelect_rulebook *b)
{
	size_t index = 0;

	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++)
		if (!tdpelect_rule_says_same(tdpelect_rulebook_rule(a, value),
					     tdpelect_rulebook_rule(b, value)))
			return 0;
	while (tdpelect_rulebook_contradiction(a, index, NULL, NULL, NULL))
		index++;
	return !tdpelect_rulebook_contradiction(b, index, NULL, NULL, NULL)
	       && (!index
		   || tdpelect_rulebook_contradiction(b, index - 1, NULL, NULL, NULL));
}

/* 1 where it went well. */
static int went_well(struct laws *laws, tdpelect_status status)
{
	if (status == TDPELECT_ERROR_MEMORY)
		laws->mutation->status = tdp_json_no_memory(laws->mutation->error);
	return !status;
}

static int say_same_on(struct laws *laws, const char *place, struct tdpelect_date day)
{
	tdpelect_rulebook *a = NULL, *b = NULL;
	int is_same = went_well(laws, tdpelect_rulebook_resolve(laws->packs, laws->count,
								 place, day, &a, NULL))
		      && went_well(laws, tdpelect_rulebook_resolve(
						 laws->altered, laws->count, place, day,
						 &b, NULL))
		      && say_same(a, b);

	tdpelect_rulebook_free(a);
	tdpelect_rulebook_free(b);
	return is_same;
}

static int is_before(struct tdpelect_date a, struct tdpelect_date b)
{
	return a.year && (!b.year || tdpelect_date_compare(a, b) < 0);
}

/* The next day on which either law may change; zeros where there is none. */
static int find_change(struct laws *laws, const char *place, struct tdpelect_date *day)
{
	struct tdpelect_date a, b;

	if (!went_well(laws, tdpelect_rulebook_next_change(laws->packs, laws->count,
							   place, *day, &a, NULL))
	    || !went_well(laws, tdpelect_rulebook_next_change(
					laws->altered, laws->count, place, *day, &b,
					NULL)))
		return 0;
	*day = is_before(a, b) ? a : b;
	return 1;
}

/* Packs without a date hold on any day, so one is tried that no change leads to. */
static int say_same_in(struct laws *laws, const char *place)
{
	const struct tdpelect_date any_day = {1900, 1, 1};
	struct tdpelect_date day = {0, 0, 0};

	if (!say_same_on(laws, place, any_day))
		return 0;
	while (find_change(laws, place, &day)) {
		if (!day.year)
			return 1;
		if (!say_same_on(laws, place, day))
			return 0;
	}
	return 0;
}

static int is_seen(const struct laws *laws, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (strcmp(laws->packs[i]->jurisdiction,
			   laws->packs[index]->jurisdiction) == 0)
			return 1;
	return 0;
}

/* A place of which no pack speaks has the law of the one around it. */
static int say_same_everywhere(struct laws *laws)
{
	for (size_t i = 0; i < laws->count; i++)
		if (!is_seen(laws, i)
		    && !say_same_in(laws, laws->packs[i]->jurisdiction))
			return 0;
	return 1;
}

int tdp_mutation_is_equivalent(struct tdp_mutation *mutation)
{
	const struct tdpelect_json_suite *suite = mutation->suite;
	size_t byte_count = suite->pack_count * sizeof(const struct tdpelect_pack *);
	struct laws laws = {tdp_json_new(byte_count), tdp_json_new(byte_count),
			    suite->pack_count, mutation};
	int is_equivalent = 0;

	if (tdp_mutation_is_of_days(mutation))
		laws.count = 0; /* a report names the packs in force */
	else if (!laws.packs || !laws.altered)
		mutation->status = tdp_json_no_memory(mutation->error);
	for (size_t i = 0; !mutation->status && i < laws.count; i++) {
		laws.packs[i] = laws.altered[i] = suite->packs[i].pack;
		if (laws.packs[i] == mutation->pack)
			laws.altered[i] = &mutation->altered;
	}
	if (!mutation->status && laws.count)
		is_equivalent = say_same_everywhere(&laws);
	tdp_json_delete((void *)laws.packs);
	tdp_json_delete((void *)laws.altered);
	return is_equivalent;
}
