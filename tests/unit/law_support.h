/* SPDX-License-Identifier: MIT */
#ifndef TDP_TEST_LAW_SUPPORT_H
#define TDP_TEST_LAW_SUPPORT_H

/* Rulebooks for the tests of rules, and what the rules find. */
#include "support.h"

/* The law of the group elections of Hà Nội in 2017 and in 2024, as the country has it. */
static tdpelect_rulebook *law_2008, *law_2022;

static inline tdpelect_rulebook *law_of(const char *place, struct tdpelect_date day)
{
	size_t count;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&count);
	tdpelect_rulebook *law = NULL;

	assert_ok(tdpelect_rulebook_resolve(packs, count, place, day, &law, &error));
	return law;
}

static inline int open_laws(void **state __attribute__((unused)))
{
	law_2008 = law_of("VN", date_of(2017, 11, 12));
	law_2022 = law_of("VN", date_of(2024, 9, 22));
	return 0;
}

static inline int close_laws(void **state __attribute__((unused)))
{
	tdpelect_rulebook_free(law_2008);
	tdpelect_rulebook_free(law_2022);
	return 0;
}

static const struct tdpelect_citation test_law = {"test", "1", NULL, NULL,
						  TDPELECT_EVIDENCE_TEXT, 0};

static inline struct tdpelect_rule rule_of_kind(int32_t kind)
{
	struct tdpelect_rule rule = {.size = sizeof(rule), .kind = kind, .laws = &test_law,
				     .law_count = 1};

	return rule;
}

static inline struct tdpelect_rule ratio_rule(int32_t numerator, int32_t denominator,
					      int32_t compare, int32_t base)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_RATIO);

	rule.first = numerator;
	rule.second = denominator;
	rule.compare = compare;
	rule.base = base;
	return rule;
}

static inline struct tdpelect_rule choice_rule(int32_t choice)
{
	struct tdpelect_rule rule = rule_of_kind(TDPELECT_KIND_CHOICE);

	rule.choice = choice;
	return rule;
}

/* A sealed copy with one value changed; a rule of kind 0 takes the value away. */
static inline tdpelect_rulebook *law_with(const tdpelect_rulebook *law, int32_t value,
					  struct tdpelect_rule rule)
{
	tdpelect_rulebook *changed = NULL;

	assert_ok(tdpelect_rulebook_derive(law, &changed, &error));
	assert_ok(tdpelect_rulebook_set(changed, value, &rule, &error));
	assert_ok(tdpelect_rulebook_seal(changed, &error));
	return changed;
}

static inline tdpelect_rulebook *law_without(const tdpelect_rulebook *law, int32_t value)
{
	return law_with(law, value, rule_of_kind(0));
}

static inline tdpelect_rulebook *law_with_choice(const tdpelect_rulebook *law, int32_t value,
						 int32_t choice)
{
	return law_with(law, value, choice_rule(choice));
}

/* A context with room for all that a test may find. */
static struct tdpelect_finding finding_room[64];

static inline struct tdpelect_context new_context(void)
{
	struct tdpelect_context context;

	tdpelect_context_init(&context, finding_room, COUNT_OF(finding_room));
	return context;
}

static inline const struct tdpelect_finding *find_finding(
	const struct tdpelect_context *context, int32_t name)
{
	for (size_t i = 0; i < context->finding_count; i++)
		if (context->findings[i].name == name)
			return &context->findings[i];
	return NULL;
}

static inline void assert_finding_at(const struct tdpelect_context *context, int32_t name,
				     int is_expected, const char *file, int line)
{
	if (!find_finding(context, name) == !is_expected)
		return;
	print_error("%s%s among %d findings\n", is_expected ? "no " : "",
		    tdpelect_word_name(TDPELECT_SET_FINDING, name),
		    (int)context->finding_count);
	for (size_t i = 0; i < context->finding_count; i++)
		print_error("  %s\n", tdpelect_word_name(TDPELECT_SET_FINDING,
							 context->findings[i].name));
	_fail(file, line);
}

#define assert_found(context, name)                                                        \
	assert_finding_at(context, TDPELECT_FINDING_##name, 1, __FILE__, __LINE__)
#define assert_not_found(context, name)                                                    \
	assert_finding_at(context, TDPELECT_FINDING_##name, 0, __FILE__, __LINE__)

#endif
