/* SPDX-License-Identifier: MIT */
/* The days on which the law of a place may change. */
#include <tdpelect/date.h>

#include "date.h"
#include "rulebook.h"

/* The earliest day behind `after` that was seen so far; zeros for none. */
struct search {
	struct tdpelect_date after;
	struct tdpelect_date found;
};

static void see(struct search *search, struct tdpelect_date day)
{
	if (!tdp_date_is_set(day) || tdpelect_date_compare(day, search->after) <= 0)
		return;
	if (!tdp_date_is_set(search->found) || tdpelect_date_compare(day, search->found) < 0)
		search->found = day;
}

/* A span begins on its first day and has ended on the day behind its last. */
static void see_span(struct search *search, struct tdpelect_date from, struct tdpelect_date to)
{
	struct tdpelect_date behind = {0, 0, 0};

	see(search, from);
	if (tdp_date_is_set(to) && !tdpelect_date_add_days(to, 1, &behind, NULL))
		see(search, behind);
}

static void see_pack(struct search *search, const struct tdpelect_pack *pack,
		     const struct tdpelect_pack *const *packs, size_t pack_count)
{
	see_span(search, pack->from, pack->to);
	for (size_t i = 0; i < pack->entry_count; i++)
		see_span(search, pack->entries[i].from, pack->entries[i].to);
	for (size_t i = 0; i < pack->under_count; i++) {
		const struct tdpelect_pack *base = tdp_pack_find(packs, pack_count, pack->under[i]);

		if (base)
			see_span(search, base->from, base->to);
	}
}

tdpelect_status tdpelect_rulebook_next_change(const struct tdpelect_pack *const *packs,
					      size_t pack_count, const char *place,
					      struct tdpelect_date after,
					      struct tdpelect_date *ret_date,
					      struct tdpelect_error *reterr_error)
{
	struct search search = {after, {0, 0, 0}};
	tdpelect_status status = tdp_place_check(packs, pack_count, place, reterr_error);

	if (status)
		return status;
	if (!ret_date)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_date", -1, NULL);
	if (!tdp_date_is_day_or_none(after))
		return tdp_fail(reterr_error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "after", -1, NULL);
	for (size_t i = 0; i < pack_count; i++) {
		status = tdpelect_pack_check(packs[i], reterr_error);
		if (status)
			return status;
		if (tdp_speaks_for(packs[i]->jurisdiction, place) &&
		    tdp_pack_find(packs, pack_count, packs[i]->id) == packs[i])
			see_pack(&search, packs[i], packs, pack_count);
	}
	*ret_date = search.found;
	return TDPELECT_OK;
}
