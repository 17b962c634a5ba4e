/* SPDX-License-Identifier: MIT */
/* In what two decisions of the same facts differ. Both have the same offices, rounds, contests
 * and people, since they come from the same election as of the same day. */
#include "compare.h"

#include <string.h>

struct tdpelect_difference tdp_difference(int32_t aspect, int32_t before, int32_t after)
{
	struct tdpelect_difference difference = {sizeof(difference), aspect, -1, -1, -1, -1, 0,
						 before, after, {0, 0, 0}, {0, 0, 0}, 0, {0}};

	return difference;
}

void tdp_add_difference(struct tdp_comparing *comparing, struct tdpelect_difference difference)
{
	if (comparing->count < comparing->capacity)
		comparing->differences[comparing->count] = difference;
	comparing->count++;
}

static void compare_state(struct tdp_comparing *comparing)
{
	int32_t before = comparing->before->state, after = comparing->after->state;

	if (before != after)
		tdp_add_difference(comparing,
				   tdp_difference(TDPELECT_ASPECT_STATE, before, after));
}

/* Both list people in the order of the document; where the lists are as long but not alike,
 * the law has chosen others, and few enough to look each up. */
static int is_elected(const tdpelect_decision *decision, size_t office, const char *id)
{
	struct tdp_elected at = {0, 0, 0, 0};
	const char *other;

	while ((other = tdp_next_elected(decision, office, &at)) != NULL)
		if (strcmp(other, id) == 0)
			return 1;
	return 0;
}

static int32_t count_elected(const tdpelect_decision *decision, size_t office)
{
	struct tdp_elected at = {0, 0, 0, 0};
	int32_t count = 0;

	while (tdp_next_elected(decision, office, &at))
		count++;
	return count;
}

int tdp_elects_all(const tdpelect_decision *a, const tdpelect_decision *b, size_t office)
{
	struct tdp_elected at = {0, 0, 0, 0}, beside = {0, 0, 0, 0};
	const char *one, *other;

	while ((one = tdp_next_elected(a, office, &at)) != NULL) {
		other = tdp_next_elected(b, office, &beside);
		if ((!other || strcmp(one, other) != 0) && !is_elected(b, office, one))
			return 0;
	}
	return 1;
}

static void compare_elected(struct tdp_comparing *comparing, size_t office)
{
	struct tdpelect_difference found =
		tdp_difference(TDPELECT_ASPECT_ELECTED, count_elected(comparing->before, office),
			       count_elected(comparing->after, office));

	found.office = (int32_t)office;
	if (found.before != found.after ||
	    !tdp_elects_all(comparing->before, comparing->after, office))
		tdp_add_difference(comparing, found);
}

static void compare_office(struct tdp_comparing *comparing, size_t office)
{
	struct tdpelect_difference found =
		tdp_difference(TDPELECT_ASPECT_OUTCOME,
			       tdpelect_decision_office_outcome(comparing->before, office),
			       tdpelect_decision_office_outcome(comparing->after, office));

	found.office = (int32_t)office;
	if (found.before != found.after)
		tdp_add_difference(comparing, found);
	compare_elected(comparing, office);
}

static void compare_people(struct tdp_comparing *comparing)
{
	for (size_t i = 0; i < comparing->before->people_count; i++) {
		const struct tdpelect_eligibility_row *row = &comparing->before->people[i];
		struct tdpelect_difference found =
			tdp_difference(TDPELECT_ASPECT_ELIGIBILITY, row->eligibility.outcome,
				       comparing->after->people[i].eligibility.outcome);

		found.office = row->office;
		found.item = (int32_t)i;
		if (found.before != found.after)
			tdp_add_difference(comparing, found);
	}
}

static int32_t compared(const struct tdp_comparing *comparing)
{
	const tdpelect_decision *before = comparing->before, *after = comparing->after;

	if (before->state == TDPELECT_STATE_UNKNOWN || after->state == TDPELECT_STATE_UNKNOWN)
		return TDPELECT_CONTRAST_UNKNOWN;
	if (!tdp_has_law(before) || !tdp_has_law(after))
		return TDPELECT_CONTRAST_NO_LAW;
	return comparing->count ? TDPELECT_CONTRAST_DIFFERS : TDPELECT_CONTRAST_SAME;
}

tdpelect_status tdp_check_compared(const tdpelect_decision *before,
				   const tdpelect_decision *after, struct tdpelect_error *error)
{
	if (!before || !after)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "before", -1, NULL);
	if (before->election != after->election)
		return tdp_fail(error, TDPELECT_ERROR_REFERENCE, "after", -1,
				"both decisions are of one election");
	return TDPELECT_OK;
}

tdpelect_status tdpelect_decision_compare(const tdpelect_decision *before,
					  const tdpelect_decision *after,
					  struct tdpelect_difference *ret_differences,
					  size_t capacity, size_t *ret_count,
					  int32_t *ret_contrast,
					  struct tdpelect_error *reterr_error)
{
	struct tdp_comparing comparing = {before, after, ret_differences,
					  ret_differences ? capacity : 0, 0};
	tdpelect_status status = tdp_check_compared(before, after, reterr_error);

	if (status)
		return status;
	if (!ret_count)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_count", -1, NULL);
	compare_state(&comparing);
	for (size_t i = 0; i < before->election->offices.count; i++)
		compare_office(&comparing, i);
	tdp_compare_rounds(&comparing);
	tdp_compare_steps(&comparing);
	compare_people(&comparing);
	if (!tdp_compare_findings(&comparing))
		return tdp_fail(reterr_error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
	*ret_count = comparing.count;
	if (ret_contrast)
		*ret_contrast = compared(&comparing);
	return TDPELECT_OK;
}
