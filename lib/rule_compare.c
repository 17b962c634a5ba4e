/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "rulebook.h"

static int is_absent(const struct tdpelect_rule *rule)
{
	return !rule || !rule->kind;
}

int tdpelect_rule_says_same(const struct tdpelect_rule *a, const struct tdpelect_rule *b)
{
	if (is_absent(a) || is_absent(b))
		return is_absent(a) && is_absent(b);
	if (a->kind != b->kind || a->compare != b->compare || a->base != b->base ||
	    a->first != b->first || a->second != b->second || a->unit != b->unit ||
	    a->event != b->event || a->choice != b->choice || a->effect != b->effect ||
	    a->step_count != b->step_count)
		return 0;
	for (size_t i = 0; i < a->step_count; i++)
		if (a->steps[i].from_households != b->steps[i].from_households ||
		    a->steps[i].seats != b->steps[i].seats)
			return 0;
	return 1;
}

static int is_same_text(const char *a, const char *b)
{
	return strcmp(a ? a : "", b ? b : "") == 0;
}

static int rests_on_same(const struct tdpelect_rule *a, const struct tdpelect_rule *b)
{
	if (a->law_count != b->law_count)
		return 0;
	for (size_t i = 0; i < a->law_count; i++)
		if (!is_same_text(a->laws[i].pack, b->laws[i].pack) ||
		    !is_same_text(a->laws[i].article, b->laws[i].article) ||
		    !is_same_text(a->laws[i].clause, b->laws[i].clause) ||
		    !is_same_text(a->laws[i].point, b->laws[i].point) ||
		    a->laws[i].evidence != b->laws[i].evidence)
			return 0;
	return 1;
}

int tdp_rulebook_is_same(const tdpelect_rulebook *a, const tdpelect_rulebook *b)
{
	for (int32_t v = 1; v < TDPELECT_VALUE_LIMIT; v++)
		if (!tdpelect_rule_says_same(&a->rules[v], &b->rules[v]) ||
		    !rests_on_same(&a->rules[v], &b->rules[v]))
			return 0;
	return 1;
}
