/* SPDX-License-Identifier: MIT */
#include "json_private.h"

#include <string.h>

#define FIRST_SIZE TDP_JSON_FIRST_SIZE(json_options, suite)

void tdpelect_json_options_init(struct tdpelect_json_options *options)
{
	if (!options)
		return;
	memset(options, 0, FIRST_SIZE);
	options->size = FIRST_SIZE;
}

static int is_none(struct tdpelect_date date)
{
	return !date.year && !date.month && !date.day;
}

/* An earlier version's struct may be shorter, a later one's longer; what this one does not know
 * must be zero. */
static int is_known(const struct tdpelect_json_options *options)
{
	const unsigned char *bytes = (const unsigned char *)options;

	if (options->size < FIRST_SIZE || options->size > 65536)
		return 0;
	for (size_t i = sizeof(*options); i < options->size; i++)
		if (bytes[i])
			return 0;
	return 1;
}

static void take_in(struct tdpelect_json_options *ret_kept,
		    const struct tdpelect_json_options *options)
{
	memcpy(ret_kept, options,
	       options->size < sizeof(*ret_kept) ? options->size : sizeof(*ret_kept));
	ret_kept->size = sizeof(*ret_kept);
}

tdpelect_status tdp_json_options_read(const struct tdpelect_json_options *options,
				      struct tdpelect_json_options *ret_options,
				      struct tdpelect_error *reterr_error)
{
	memset(ret_options, 0, sizeof(*ret_options));
	ret_options->size = sizeof(*ret_options);
	if (options && !is_known(options))
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_STRUCT, "options",
				     NULL);
	if (options)
		take_in(ret_options, options);
	if (!ret_options->language)
		ret_options->language = TDPELECT_LANGUAGE_EN;
	if (!tdpelect_word_name(TDPELECT_SET_LANGUAGE, ret_options->language))
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_WORD, "language", NULL);
	if (!is_none(ret_options->on) && !tdpelect_date_is_day(ret_options->on))
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "on",
				     NULL);
	if (!is_none(ret_options->as_of) && !tdpelect_date_is_day(ret_options->as_of))
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE,
				     "as_of", NULL);
	if (ret_options->pack_count && !ret_options->packs)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "packs",
				     NULL);
	if (ret_options->file_count && !ret_options->files)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "files",
				     NULL);
	return TDPELECT_OK;
}
