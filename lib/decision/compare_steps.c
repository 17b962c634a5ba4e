/* SPDX-License-Identifier: MIT */
/* What comes next: both lists stand in the order of the registry, then of offices, and hold
 * each step of an office once. */
#include "compare.h"

static int order_of_steps(const struct tdpelect_step *a, const struct tdpelect_step *b)
{
	return a->step != b->step ? (a->step < b->step ? -1 : 1)
				  : (a->office > b->office) - (a->office < b->office);
}

static struct tdpelect_difference found(int32_t aspect, const struct tdpelect_step *before,
					const struct tdpelect_step *after)
{
	struct tdpelect_difference difference = tdp_difference(aspect, 0, 0);
	const struct tdpelect_step *step = before ? before : after;

	/* One of them is there, which neither checker follows through the two lists. */
	/* cppcheck-suppress nullPointer; NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	difference.office = step->office < 0 ? 0 : step->office; /* of one office only */
	difference.before_by = before ? before->by : TDP_NO_DATE;
	difference.after_by = after ? after->by : TDP_NO_DATE;
	if (aspect == TDPELECT_ASPECT_STEP) {
		difference.before = before ? before->step : 0;
		difference.after = after ? after->step : 0;
	} else {
		difference.subject = step->step;
	}
	return difference;
}

static void compare_same_step(struct tdp_comparing *comparing, const struct tdpelect_step *before,
			      const struct tdpelect_step *after)
{
	struct tdpelect_difference who;

	if (tdpelect_date_compare(before->by, after->by) != 0)
		tdp_add_difference(comparing, found(TDPELECT_ASPECT_DEADLINE, before, after));
	if (before->who == after->who)
		return;
	who = found(TDPELECT_ASPECT_WHO, before, after);
	who.before = before->who;
	who.after = after->who;
	tdp_add_difference(comparing, who);
}

void tdp_compare_steps(struct tdp_comparing *comparing)
{
	const tdpelect_decision *before = comparing->before, *after = comparing->after;
	size_t a = 0, b = 0;

	while (a < before->step_count || b < after->step_count) {
		const struct tdpelect_step *one = a < before->step_count ? &before->steps[a] : NULL;
		const struct tdpelect_step *other = b < after->step_count ? &after->steps[b] : NULL;
		int which = !one ? 1 : !other ? -1 : order_of_steps(one, other);

		if (which == 0)
			compare_same_step(comparing, one, other);
		else
			tdp_add_difference(comparing, found(TDPELECT_ASPECT_STEP,
							    which < 0 ? one : NULL,
							    which > 0 ? other : NULL));
		a += which <= 0;
		b += which >= 0;
	}
}
