/* SPDX-License-Identifier: MIT */
/* Findings that one decision tells and the other does not. The same thing seen at the same
 * place is the same finding, whatever its numbers: those differ in other aspects. */
#include <string.h>

#include <tdpelect/words.h>

#include "../memory.h"
#include "compare.h"

struct sorted {
	const struct tdpelect_finding *findings;
	int32_t *order;   /* indices of those that are compared */
	int32_t *scratch;
	size_t count;
};

static int compare_numbers(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int compare_places(struct tdpelect_place a, struct tdpelect_place b)
{
	const int32_t left[] = {a.place, a.round, a.contest, a.item};
	const int32_t right[] = {b.place, b.round, b.contest, b.item};
	int which = 0;

	for (int i = 0; i < 4 && which == 0; i++)
		which = compare_numbers(left[i], right[i]);
	return which;
}

/* Where it was seen, then what. */
static int compare_seen(const struct tdpelect_finding *a, const struct tdpelect_finding *b)
{
	int which = compare_places(a->at, b->at);

	if (which == 0)
		which = compare_numbers(a->name, b->name);
	return which ? which : compare_places(a->other, b->other);
}

int tdp_is_seen_alike(const struct tdpelect_finding *a, const struct tdpelect_finding *b)
{
	return compare_seen(a, b) == 0;
}

static int order(const struct tdpelect_finding *a, const struct tdpelect_finding *b)
{
	int which = compare_seen(a, b);

	return which ? which : compare_numbers(a->left, b->left);
}

/* "rules.…" and "law.…" tell of the law, not of the group. Each finding that is told has a name. */
static int is_of_law(const struct tdpelect_finding *finding)
{
	const char *name = tdpelect_word_name(TDPELECT_SET_FINDING, finding->name);

	return strncmp(name, "rules.", 6) == 0 || strncmp(name, "law.", 4) == 0;
}

static void merge(struct sorted *sorted, size_t from, size_t middle, size_t to)
{
	size_t a = from, b = middle;

	for (size_t i = from; i < to; i++) {
		int takes_first = b >= to || (a < middle &&
			order(&sorted->findings[sorted->order[a]],
			      &sorted->findings[sorted->order[b]]) <= 0);

		sorted->scratch[i] = sorted->order[takes_first ? a++ : b++];
	}
}

/* Stable: equal ones keep the order in which they were told. */
static void sort(struct sorted *sorted)
{
	for (size_t width = 1; width < sorted->count; width *= 2) {
		int32_t *made = sorted->scratch;

		for (size_t from = 0; from < sorted->count; from += 2 * width) {
			size_t middle = from + width < sorted->count ? from + width : sorted->count;
			size_t to = middle + width < sorted->count ? middle + width : sorted->count;

			merge(sorted, from, middle, to);
		}
		sorted->scratch = sorted->order;
		sorted->order = made;
	}
}

static int list(const tdpelect_decision *decision, struct sorted *sorted)
{
	size_t count = decision->context.finding_count;

	sorted->findings = decision->context.findings;
	sorted->order = tdp_memory_new(count * sizeof(*sorted->order));
	sorted->scratch = tdp_memory_new(count * sizeof(*sorted->scratch));
	if (!sorted->order || !sorted->scratch)
		return 0;
	for (size_t i = 0; i < count; i++)
		if (!is_of_law(&sorted->findings[i]))
			sorted->order[sorted->count++] = (int32_t)i;
	sort(sorted);
	return 1;
}

static void add(struct tdp_comparing *comparing, const struct sorted *sorted, size_t at,
		int is_before)
{
	int32_t index = sorted->order[at];
	int32_t name = sorted->findings[index].name;
	struct tdpelect_difference found = tdp_difference(
		TDPELECT_ASPECT_FINDING, is_before ? name : 0, is_before ? 0 : name);

	found.item = index;
	tdp_add_difference(comparing, found);
}

static const struct tdpelect_finding *finding_at(const struct sorted *sorted, size_t at)
{
	return at < sorted->count ? &sorted->findings[sorted->order[at]] : NULL;
}

/* 1 where nothing else was seen alike: then it is the same, whatever its numbers. */
static int is_single(const struct sorted *sorted, size_t at)
{
	const struct tdpelect_finding *one = finding_at(sorted, at);
	const struct tdpelect_finding *next = finding_at(sorted, at + 1);

	return (!next || compare_seen(one, next) != 0) &&
	       (at == 0 || compare_seen(finding_at(sorted, at - 1), one) != 0);
}

static int compare_at(const struct sorted *before, size_t a, const struct sorted *after, size_t b)
{
	const struct tdpelect_finding *one = finding_at(before, a), *other = finding_at(after, b);

	if (!one || !other)
		return one ? -1 : 1;
	if (is_single(before, a) && is_single(after, b))
		return compare_seen(one, other);
	return order(one, other); /* of several the numbers tell which is which */
}

static void walk(struct tdp_comparing *comparing, const struct sorted *before,
		 const struct sorted *after)
{
	size_t a = 0, b = 0;

	while (a < before->count || b < after->count) {
		int which = compare_at(before, a, after, b);

		if (which < 0)
			add(comparing, before, a, 1);
		if (which > 0)
			add(comparing, after, b, 0);
		a += which <= 0;
		b += which >= 0;
	}
}

int tdp_compare_findings(struct tdp_comparing *comparing)
{
	struct sorted before = {0}, after = {0};
	int is_done = list(comparing->before, &before) && list(comparing->after, &after);

	if (is_done)
		walk(comparing, &before, &after);
	tdp_memory_free(before.order);
	tdp_memory_free(before.scratch);
	tdp_memory_free(after.order);
	tdp_memory_free(after.scratch);
	return is_done;
}
