/* SPDX-License-Identifier: MIT */
/* Quorum. Joint Resolution 09/2008, Art. 8(1): the conference proceeds when more than half of
 * all voters or household representatives attend. Law 10/2022 has no such sentence: fewer can
 * never reach Art. 21(1), so Art. 19(1)(b) lets ballots be sent to the households. */
#include "quorum.h"

#include <tdpelect/words.h>

#include "count.h"

void tdpelect_attendance_init(struct tdpelect_attendance *attendance)
{
	static const struct tdpelect_attendance empty = TDPELECT_ATTENDANCE_INIT;

	if (attendance)
		tdp_begin(attendance, &empty);
}

static tdpelect_status check(const tdpelect_rulebook *rulebook,
			     const struct tdpelect_attendance *attendance,
			     struct tdpelect_error *error)
{
	if (!rulebook || !attendance)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "attendance", -1, NULL);
	if (tdp_check_sealed(rulebook, error))
		return TDPELECT_ERROR_ARGUMENT;
	if (!tdp_struct_is_known(attendance, sizeof(*attendance)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "attendance", -1, NULL);
	if (!tdp_is_word_or_none(TDPELECT_SET_FORM, attendance->form))
		return tdp_fail(error, TDPELECT_ERROR_WORD, "form", -1, NULL);
	if (!tdp_is_count(attendance->electorate_count))
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "electorate_count", -1, NULL);
	if (!tdp_is_count(attendance->present_count))
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "present_count", -1, NULL);
	if (!tdp_is_count(attendance->implied_count))
		return tdp_fail(error, TDPELECT_ERROR_RANGE, "implied_count", -1, NULL);
	return TDPELECT_OK;
}

/* Household ballots and separate elections have no quorum unless the rulebook sets one. */
int32_t tdp_quorum_value(int32_t form)
{
	if (form == TDPELECT_FORM_HOUSEHOLD_BALLOTS)
		return TDPELECT_VALUE_QUORUM_HOUSEHOLD_BALLOTS;
	if (form == TDPELECT_FORM_SEPARATE_ELECTION)
		return TDPELECT_VALUE_QUORUM_SEPARATE_ELECTION;
	return TDPELECT_VALUE_QUORUM;
}

const struct tdpelect_rule *tdp_quorum_rule(const tdpelect_rulebook *rulebook,
					    struct tdpelect_context *context, int32_t form,
					    int32_t *ret_given)
{
	int32_t value = tdp_quorum_value(form);
	int is_wanted = value == TDPELECT_VALUE_QUORUM;
	const struct tdpelect_rule *rule = is_wanted ? tdp_require(rulebook, context, value)
						     : tdp_read(rulebook, context, value);

	if (rule && rule->kind != TDPELECT_KIND_NONE)
		return rule;
	*ret_given = !rule && is_wanted ? TDPELECT_QUORUM_OUTCOME_UNKNOWN
					: TDPELECT_QUORUM_OUTCOME_NOT_REQUIRED;
	return NULL;
}

static struct tdpelect_place present_of(const struct tdpelect_attendance *attendance)
{
	return tdp_at(TDPELECT_PLACE_ROUND_PRESENT, attendance->round, -1, -1);
}

static struct tdpelect_place electorate_of(const struct tdpelect_attendance *attendance)
{
	return tdp_at(TDPELECT_PLACE_ELECTORATE, attendance->round, -1, -1);
}

/* More present than the electorate leaves the quorum unknown. */
static int is_contradicted(const struct tdpelect_attendance *attendance,
			   struct tdpelect_context *context)
{
	if (tdp_counts_agree(context, TDPELECT_RELATION_AT_MOST, present_of(attendance),
			     electorate_of(attendance), attendance->present_count,
			     attendance->electorate_count))
		return 0;
	tdp_find_both(context, TDPELECT_FINDING_COUNT_PRESENT_OVER_ELECTORATE,
		      present_of(attendance), electorate_of(attendance),
		      attendance->present_count, attendance->electorate_count);
	return 1;
}

static inline int
is_reached(const struct tdpelect_attendance *attendance,
		      const struct tdpelect_quorum *quorum, int32_t kind, int32_t count,
		      struct tdpelect_context *context)
{
	return tdp_compare(context, &(struct tdpelect_comparison){
					    .kind = kind,
					    .value = quorum->value,
					    .relation = quorum->compare,
					    .word = quorum->base,
					    .ratio = quorum->ratio,
					    .at = present_of(attendance),
					    .other = electorate_of(attendance),
					    .left = count,
					    .right = quorum->of});
}

/* Ballots and votes show that at least so many were there. */
static void judge_implied(const struct tdpelect_attendance *attendance,
			  struct tdpelect_context *context, struct tdpelect_quorum *quorum)
{
	if (!tdp_is_known(attendance->implied_count) ||
	    !is_reached(attendance, quorum, TDPELECT_COMPARISON_QUORUM_IMPLIED,
			attendance->implied_count, context))
		return;
	quorum->outcome = TDPELECT_QUORUM_OUTCOME_MET;
	quorum->implied_count = attendance->implied_count;
	tdp_find(context, TDPELECT_FINDING_QUORUM_IMPLIED, quorum->value, present_of(attendance),
		 attendance->implied_count, quorum->needed);
}

static void judge_present(const struct tdpelect_attendance *attendance,
			  struct tdpelect_context *context, struct tdpelect_quorum *quorum)
{
	int is_met = is_reached(attendance, quorum, TDPELECT_COMPARISON_QUORUM,
				attendance->present_count, context);

	quorum->margin = quorum->present - quorum->needed;
	quorum->outcome = is_met ? TDPELECT_QUORUM_OUTCOME_MET : TDPELECT_QUORUM_OUTCOME_NOT_MET;
	tdp_find(context, is_met ? TDPELECT_FINDING_QUORUM_MET : TDPELECT_FINDING_QUORUM_NOT_MET,
		 quorum->value, present_of(attendance), quorum->present, quorum->needed);
}

static void judge(const tdpelect_rulebook *rulebook, const struct tdpelect_attendance *attendance,
		  struct tdpelect_context *context, struct tdpelect_quorum *quorum)
{
	const struct tdpelect_rule *rule;
	int32_t electorate = attendance->electorate_count;

	quorum->value = tdp_quorum_value(attendance->form);
	rule = tdp_quorum_rule(rulebook, context, attendance->form, &quorum->outcome);
	if (!rule)
		return;
	quorum->base = rule->base;
	quorum->compare = rule->compare;
	quorum->ratio = tdp_ratio_of(rule);
	quorum->present = attendance->present_count;
	if (!tdp_is_known(electorate))
		return;
	quorum->of = electorate;
	quorum->needed = tdp_fraction_needed(quorum->ratio, quorum->compare, electorate);
	if (!tdp_is_known(attendance->present_count))
		judge_implied(attendance, context, quorum);
	else if (!is_contradicted(attendance, context))
		judge_present(attendance, context, quorum);
}

tdpelect_status tdpelect_quorum_judge(const tdpelect_rulebook *rulebook,
				      const struct tdpelect_attendance *attendance,
				      struct tdpelect_context *context,
				      struct tdpelect_quorum *ret_quorum,
				      struct tdpelect_error *reterr_error)
{
	struct tdpelect_quorum kept, *quorum;
	tdpelect_status status = check(rulebook, attendance, reterr_error);

	if (status)
		return status;
	if (!ret_quorum)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_quorum", -1, NULL);
	quorum = tdp_result_in(ret_quorum, &kept);
	*quorum = (struct tdpelect_quorum){.size = sizeof(kept),
					   .outcome = TDPELECT_QUORUM_OUTCOME_UNKNOWN,
					   .ratio = {0, 0},
					   .of = TDPELECT_UNKNOWN,
					   .present = TDPELECT_UNKNOWN,
					   .needed = TDPELECT_UNKNOWN,
					   .margin = TDPELECT_UNKNOWN,
					   .implied_count = TDPELECT_UNKNOWN};
	judge(rulebook, attendance, context, quorum);
	if (!tdp_hand_out(ret_quorum, quorum, sizeof(kept)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "ret_quorum", -1, NULL);
	return TDPELECT_OK;
}
