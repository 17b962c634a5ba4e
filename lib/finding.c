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

const struct tdpelect_rule *tdp_read(const tdpelect_rulebook *rulebook,
				     struct tdpelect_context *context, int32_t value)
{
	if (context)
		context->coverage[value / 64] |= (uint64_t)1 << (value % 64);
	return rulebook->rules[value].kind ? &rulebook->rules[value] : NULL;
}

const struct tdpelect_rule *tdp_require(const tdpelect_rulebook *rulebook,
					struct tdpelect_context *context, int32_t value)
{
	const struct tdpelect_rule *rule = tdp_read(rulebook, context, value);

	if (!rule)
		tdp_find(context, TDPELECT_FINDING_RULES_VALUE_MISSING, value,
			 tdp_at(TDPELECT_PLACE_RULES, -1, -1, -1), 0, 0);
	return rule;
}

int32_t tdp_read_choice(const tdpelect_rulebook *rulebook, struct tdpelect_context *context,
			int32_t value)
{
	const struct tdpelect_rule *rule = tdp_read(rulebook, context, value);

	return rule ? rule->choice : 0;
}

struct tdpelect_place tdp_at(int32_t place, int32_t round, int32_t contest, int32_t item)
{
	struct tdpelect_place at = {place, round, contest, item};

	return at;
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

static void append(struct tdpelect_context *context, struct tdpelect_finding finding)
{
	if (!context || is_told(context, &finding))
		return;
	finding.size = sizeof(finding);
	finding.severity = tdpelect_finding_severity(finding.name);
	if (context->finding_count < context->finding_capacity)
		context->findings[context->finding_count] = finding;
	context->finding_count++;
}

void tdp_find(struct tdpelect_context *context, int32_t name, int32_t value,
	      struct tdpelect_place at, int64_t left, int64_t right)
{
	struct tdpelect_finding finding;

	if (!context)
		return;
	finding = (struct tdpelect_finding){.name = name, .value = value, .at = at, .left = left,
					    .right = right};
	finding.other = tdp_at(0, -1, -1, -1);
	append(context, finding);
}

void tdp_find_both(struct tdpelect_context *context, int32_t name, struct tdpelect_place at,
		   struct tdpelect_place other, int64_t left, int64_t right)
{
	struct tdpelect_finding finding = {.name = name, .at = at, .other = other, .left = left,
					   .right = right};

	append(context, finding);
}
