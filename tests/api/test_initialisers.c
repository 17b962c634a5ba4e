/* SPDX-License-Identifier: MIT */
/* An initialiser macro and its function give the same bytes, whatever was in the memory; that of
 * a struct without a function gives its size and nothing else. test_headers.py looks that every
 * one of the headers is named here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <tdpelect.h>
#ifdef HAVE_JSON
#include <tdpelect-json.h>
#endif

#define WITH_MACRO(each)                                                                     \
	each(attendance, ATTENDANCE)                                                         \
	each(calendar, CALENDAR)                                                             \
	each(error, ERROR)                                                                   \
	each(history, HISTORY)                                                               \
	each(meeting_vote, MEETING_VOTE)                                                     \
	each(papers, PAPERS)                                                                 \
	each(person, PERSON)                                                                 \
	each(round_outcome, ROUND_OUTCOME)                                                   \
	each(tally, TALLY)                                                                   \
	each(votes, VOTES)

#define CORE_FUNCTIONS(each)                                                                 \
	WITH_MACRO(each)                                                                     \
	each(campaign, CAMPAIGN)                                                             \
	each(contrast, CONTRAST)                                                             \
	each(contest, CONTEST)                                                               \
	each(election_facts, ELECTION_FACTS)                                                 \
	each(premise, PREMISE)                                                               \
	each(round, ROUND)                                                                   \
	each(summary, SUMMARY)

/* What the library fills in, and packs and their rules. */
#define MACRO_ALONE(each)                                                                    \
	each(candidacy, CANDIDACY)                                                           \
	each(comparison, COMPARISON)                                                         \
	each(difference, DIFFERENCE)                                                         \
	each(eligibility, ELIGIBILITY)                                                       \
	each(finding, FINDING)                                                               \
	each(majority, MAJORITY)                                                             \
	each(meeting_result, MEETING_RESULT)                                                 \
	each(outlook, OUTLOOK)                                                               \
	each(pack, PACK)                                                                     \
	each(paper_tally, PAPER_TALLY)                                                       \
	each(quorum, QUORUM)                                                                 \
	each(roll, ROLL)                                                                     \
	each(rule, RULE)                                                                     \
	each(step, STEP)                                                                     \
	each(target, TARGET)                                                                 \
	each(transition, TRANSITION)                                                         \
	each(unit, UNIT)

/* With a struct of those inside, which begins by its own. */
#define MACRO_AROUND(each)                                                                   \
	each(candidate_result, CANDIDATE_RESULT, candidacy)                                  \
	each(contest_result, CONTEST_RESULT, majority)                                       \
	each(eligibility_row, ELIGIBILITY_ROW, eligibility)                                  \
	each(round_result, ROUND_RESULT, quorum)

#ifdef HAVE_JSON
#define WITH_FUNCTION(each) CORE_FUNCTIONS(each) each(json_options, JSON_OPTIONS)
#else
#define WITH_FUNCTION(each) CORE_FUNCTIONS(each)
#endif

#define MACRO_EQUALS_FUNCTION(name, NAME)                                                    \
	static void name##_macro_equals_function(void **state)                               \
	{                                                                                    \
		struct tdpelect_##name by_macro = TDPELECT_##NAME##_INIT, by_function;       \
                                                                                             \
		(void)state;                                                                 \
		memset(&by_function, 0xAA, sizeof(by_function));                             \
		tdpelect_##name##_init(&by_function);                                        \
		assert_memory_equal(&by_macro, &by_function, sizeof(by_macro));              \
	}
WITH_MACRO(MACRO_EQUALS_FUNCTION)

#define FUNCTION_SETS_EVERY_BYTE(name, NAME)                                                 \
	static void name##_init_sets_every_byte(void **state)                                \
	{                                                                                    \
		struct tdpelect_##name zeros, ones;                                          \
                                                                                             \
		(void)state;                                                                 \
		memset(&zeros, 0, sizeof(zeros));                                            \
		memset(&ones, 0xFF, sizeof(ones));                                           \
		tdpelect_##name##_init(&zeros);                                              \
		tdpelect_##name##_init(&ones);                                               \
		assert_memory_equal(&zeros, &ones, sizeof(zeros));                           \
		assert_int_equal(zeros.size, sizeof(zeros));                                 \
	}
WITH_FUNCTION(FUNCTION_SETS_EVERY_BYTE)

#define MACRO_IS_THE_SIZE_ALONE(name, NAME)                                                  \
	static void name##_macro_is_the_size_alone(void **state)                             \
	{                                                                                    \
		struct tdpelect_##name by_macro = TDPELECT_##NAME##_INIT, by_hand;           \
                                                                                             \
		(void)state;                                                                 \
		memset(&by_hand, 0, sizeof(by_hand));                                        \
		by_hand.size = sizeof(by_hand);                                              \
		assert_memory_equal(&by_macro, &by_hand, sizeof(by_macro));                  \
	}
MACRO_ALONE(MACRO_IS_THE_SIZE_ALONE)

#define MACRO_IS_THE_SIZES_ALONE(name, NAME, inner)                                   \
	static void name##_macro_is_the_sizes_alone(void **state)                            \
	{                                                                                    \
		struct tdpelect_##name by_macro = TDPELECT_##NAME##_INIT, by_hand;           \
                                                                                             \
		(void)state;                                                                 \
		memset(&by_hand, 0, sizeof(by_hand));                                        \
		by_hand.size = sizeof(by_hand);                                              \
		by_hand.inner.size = sizeof(by_hand.inner);                                  \
		assert_memory_equal(&by_macro, &by_hand, sizeof(by_macro));                  \
	}
MACRO_AROUND(MACRO_IS_THE_SIZES_ALONE)

/* Made over the caller's array, which the macro cannot name. */
static void context_macro_equals_function_without_an_array(void **state)
{
	struct tdpelect_context by_macro = TDPELECT_CONTEXT_INIT, by_function;

	(void)state;
	memset(&by_function, 0xAA, sizeof(by_function));
	tdpelect_context_init(&by_function, NULL, 0);
	assert_memory_equal(&by_macro, &by_function, sizeof(by_macro));
}

static void trace_macro_equals_function_without_an_array(void **state)
{
	struct tdpelect_trace by_macro = TDPELECT_TRACE_INIT, by_function;

	(void)state;
	memset(&by_function, 0xAA, sizeof(by_function));
	tdpelect_trace_init(&by_function, NULL, 0);
	assert_memory_equal(&by_macro, &by_function, sizeof(by_macro));
}

static void context_init_takes_the_array(void **state)
{
	struct tdpelect_finding findings[2];
	struct tdpelect_context context;

	(void)state;
	memset(&context, 0xAA, sizeof(context));
	tdpelect_context_init(&context, findings, 2);
	assert_ptr_equal(context.findings, findings);
	assert_int_equal(context.finding_capacity, 2);
	assert_int_equal(context.finding_count, 0);
}

/* No function: the percentage that was not printed. */
static void no_printed_percent_has_no_decimals(void **state)
{
	struct tdpelect_printed_percent none = TDPELECT_PRINTED_PERCENT_NONE;

	(void)state;
	assert_int_equal(none.decimals, -1);
	assert_int_equal(none.digits, 0);
}

#define MACRO_TEST(name, NAME) cmocka_unit_test(name##_macro_equals_function),
#define ALONE_TEST(name, NAME) cmocka_unit_test(name##_macro_is_the_size_alone),
#define AROUND_TEST(name, NAME, inner) cmocka_unit_test(name##_macro_is_the_sizes_alone),
#define FUNCTION_TEST(name, NAME) cmocka_unit_test(name##_init_sets_every_byte),

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_MACRO(MACRO_TEST)
		WITH_FUNCTION(FUNCTION_TEST)
		MACRO_ALONE(ALONE_TEST)
		MACRO_AROUND(AROUND_TEST)
		cmocka_unit_test(context_macro_equals_function_without_an_array),
		cmocka_unit_test(trace_macro_equals_function_without_an_array),
		cmocka_unit_test(context_init_takes_the_array),
		cmocka_unit_test(no_printed_percent_has_no_decimals),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
