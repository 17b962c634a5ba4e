/* SPDX-License-Identifier: MIT */
#include "finding.h"

#include <tdpelect/words.h>

void tdpelect_context_init(struct tdpelect_context *context, struct tdpelect_finding *findings,
			   size_t finding_capacity)
{
	static const struct tdpelect_context empty = TDPELECT_CONTEXT_INIT;

	if (!context)
		return;
	tdp_begin(context, &empty);
	context->findings = findings;
	context->finding_capacity = findings ? finding_capacity : 0;
}

int tdpelect_context_covers(const struct tdpelect_context *context, int32_t value)
{
	if (!context || value < 1 || value >= TDPELECT_VALUE_LIMIT)
		return 0;
	return (int)(context->coverage[value / 64] >> (value % 64) & 1);
}

int tdpelect_context_covers_transition(const struct tdpelect_context *context, size_t index)
{
	return context && index < 64 ? (int)(context->transitions >> index & 1) : 0;
}

static int is_same_place(struct tdpelect_place a, struct tdpelect_place b)
{
	return a.place == b.place && a.round == b.round && a.contest == b.contest &&
	       a.item == b.item;
}

static int is_same(const struct tdpelect_finding *a, const struct tdpelect_finding *b)
{
	return a->name == b->name && a->value == b->value && a->left == b->left &&
	       a->right == b->right && is_same_place(a->at, b->at) &&
	       is_same_place(a->other, b->other);
}

/* The same thing is told once, however many rules saw it: rules of one round follow each other,
 * and what concerns the law is first told near the beginning. Looking no further keeps a
 * hundred thousand findings cheap. */
#define LOOK_BACK 128

static int is_told(const struct tdpelect_context *context, const struct tdpelect_finding *finding)
{
	size_t count = context->finding_count < context->finding_capacity
			       ? context->finding_count
			       : context->finding_capacity;
	size_t recent = count > LOOK_BACK ? count - LOOK_BACK : 0;

	for (size_t i = 0; i < recent && i < LOOK_BACK; i++)
		if (is_same(&context->findings[i], finding))
			return 1;
	for (size_t i = recent; i < count; i++)
		if (is_same(&context->findings[i], finding))
			return 1;
	return 0;
}

void tdp_append(struct tdpelect_context *context, int32_t name, int32_t value,
		struct tdpelect_place at, struct tdpelect_place other, int64_t left,
		int64_t right)
{
	struct tdpelect_finding finding = {.size = sizeof(finding),
					   .name = name,
					   .severity = tdpelect_finding_severity(name),
					   .value = value,
					   .at = at,
					   .other = other,
					   .left = left,
					   .right = right};

	if (is_told(context, &finding))
		return;
	if (context->finding_count < context->finding_capacity)
		context->findings[context->finding_count] = finding;
	context->finding_count++;
}
