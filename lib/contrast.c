/* SPDX-License-Identifier: MIT */
/* What many comparisons come to: groups, not differences, are counted. */
#include <tdpelect/difference.h>

#include <tdpelect/words.h>

#include "base.h"

#define TOTAL_LIMIT ((int64_t)1 << 53) /* what a document can carry exactly */
#define GROUP_LIMIT (sizeof(((struct tdpelect_contrast *)0)->groups) / sizeof(int64_t))
#define ASPECT_LIMIT (sizeof(((struct tdpelect_contrast *)0)->aspects) / sizeof(int64_t))

void tdpelect_contrast_init(struct tdpelect_contrast *contrast)
{
	if (contrast)
		tdp_begin(contrast, &(struct tdpelect_contrast){0});
}

static int can_add(int64_t sum, int64_t part)
{
	return part >= 0 && part <= TOTAL_LIMIT && sum <= TOTAL_LIMIT - part;
}

tdpelect_status tdpelect_contrast_merge(struct tdpelect_contrast *contrast,
					  const struct tdpelect_contrast *part,
					  struct tdpelect_error *reterr_error)
{
	int fits;

	if (!contrast || !part)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "contrast", -1, NULL);
	if (!tdp_struct_is_known(contrast, sizeof(*contrast)) ||
	    !tdp_struct_is_known(part, sizeof(*part)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "contrast", -1, NULL);
	fits = can_add(contrast->group_count, part->group_count) &&
	       can_add(contrast->result_count, part->result_count);
	for (size_t i = 0; i < GROUP_LIMIT; i++)
		fits = fits && can_add(contrast->groups[i], part->groups[i]);
	for (size_t i = 0; i < ASPECT_LIMIT; i++)
		fits = fits && can_add(contrast->aspects[i], part->aspects[i]);
	if (!fits)
		return tdp_fail(reterr_error, TDPELECT_ERROR_RANGE, "contrast", -1, NULL);
	contrast->group_count += part->group_count;
	contrast->result_count += part->result_count;
	for (size_t i = 0; i < GROUP_LIMIT; i++)
		contrast->groups[i] += part->groups[i];
	for (size_t i = 0; i < ASPECT_LIMIT; i++)
		contrast->aspects[i] += part->aspects[i];
	return TDPELECT_OK;
}

static int is_of_result(int32_t aspect)
{
	return aspect == TDPELECT_ASPECT_OUTCOME || aspect == TDPELECT_ASPECT_ELECTED;
}

static tdpelect_status count_aspects(struct tdpelect_contrast *part,
				     const struct tdpelect_difference *differences, size_t count,
				     struct tdpelect_error *error)
{
	for (size_t i = 0; i < count; i++) {
		int32_t aspect;

		if (!tdp_struct_is_known(&differences[i], sizeof(*differences)))
			return tdp_fail(error, TDPELECT_ERROR_STRUCT, "differences", (int32_t)i,
					NULL);
		aspect = differences[i].aspect;
		if (!tdpelect_word_name(TDPELECT_SET_ASPECT, aspect))
			return tdp_fail(error, TDPELECT_ERROR_WORD, "differences", (int32_t)i,
					NULL);
		part->aspects[aspect] = part->group_count;
		if (is_of_result(aspect))
			part->result_count = part->group_count;
	}
	return TDPELECT_OK;
}

tdpelect_status tdpelect_contrast_add(struct tdpelect_contrast *contrast, int32_t compared,
					int64_t group_count,
					const struct tdpelect_difference *differences,
					size_t difference_count,
					struct tdpelect_error *reterr_error)
{
	struct tdpelect_contrast part;
	tdpelect_status status = TDPELECT_OK;

	if (!differences && difference_count)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "differences", -1, NULL);
	if (!tdpelect_word_name(TDPELECT_SET_CONTRAST, compared))
		return tdp_fail(reterr_error, TDPELECT_ERROR_WORD, "compared", -1, NULL);
	tdpelect_contrast_init(&part);
	part.group_count = part.groups[compared] = group_count;
	if (compared == TDPELECT_CONTRAST_DIFFERS)
		status = count_aspects(&part, differences, difference_count, reterr_error);
	return status ? status : tdpelect_contrast_merge(contrast, &part, reterr_error);
}
