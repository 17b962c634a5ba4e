/* SPDX-License-Identifier: MIT */
#include "json_private.h"

/* The caller's stand behind the library's: one of the same id takes its place. */
const struct tdpelect_pack **tdp_json_all_packs(const struct tdpelect_json_options *options,
						size_t room, size_t *ret_pack_count)
{
	size_t count;
	const struct tdpelect_pack *const *built_in = tdpelect_packs(&count);
	const struct tdpelect_pack **packs =
		tdp_json_new((count + options->pack_count + room) * sizeof(*packs));

	*ret_pack_count = 0;
	if (!packs)
		return NULL;
	for (size_t i = 0; i < count; i++)
		packs[i] = built_in[i];
	for (size_t i = 0; i < options->pack_count; i++)
		packs[count + i] = options->packs[i];
	*ret_pack_count = count + options->pack_count;
	return packs;
}
