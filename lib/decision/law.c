/* SPDX-License-Identifier: MIT */
/* An election judged by its own law, or by another that somebody asks about. */
#include <tdpelect/difference.h>

#include "../memory.h"
#include "decision.h"

static tdpelect_status check(const tdpelect_election *election,
			     const struct tdpelect_pack *const *packs, size_t pack_count,
			     tdpelect_decision **ret_decision, struct tdpelect_error *error)
{
	if (!election || !ret_decision || (!packs && pack_count))
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "election", -1, NULL);
	if (!election->offices.count)
		return tdp_fail(error, TDPELECT_ERROR_MISSING, "offices", -1,
				"an election has at least one office");
	return TDPELECT_OK;
}

static tdpelect_status check_packs(const struct tdpelect_premise *premise,
				   struct tdpelect_error *error)
{
	if ((premise->pack_id_count && !premise->pack_ids) ||
	    (premise->pack_count && !premise->packs))
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "packs", -1, NULL);
	for (size_t i = 0; i < premise->pack_id_count; i++)
		if (!premise->pack_ids[i])
			return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "pack_ids", (int32_t)i,
					NULL);
	if (premise->pack_id_count && (premise->place || tdp_date_is_set(premise->on)))
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "pack_ids", -1,
				"packs stand alone: neither a place nor a day stands beside them");
	return TDPELECT_OK;
}

static tdpelect_status check_premise(const tdpelect_election *election,
				     const struct tdpelect_premise *premise,
				     struct tdpelect_error *error)
{
	if (!premise)
		return tdp_fail(error, TDPELECT_ERROR_ARGUMENT, "premise", -1, NULL);
	if (!tdp_struct_is_known(premise, sizeof(*premise)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "premise", -1, NULL);
	if (!tdp_date_is_day_or_none(premise->on))
		return tdp_fail(error, TDPELECT_ERROR_DATE_IMPOSSIBLE, "on", -1, NULL);
	if (premise->place && !tdp_place_is_valid(premise->place))
		return tdp_fail(error, TDPELECT_ERROR_PLACE, "place", -1,
				"a place is VN, VN/province or VN/province/commune");
	if (tdp_date_is_set(premise->on) && !premise->place && election->packs.count)
		return tdp_fail(error, TDPELECT_ERROR_CONFLICT, "on", -1,
				"a day may not be asked for where packs are given");
	return check_packs(premise, error);
}

/* What the premise leaves open is the election's own. */
static void choose_law(const tdpelect_election *election, const struct tdpelect_premise *premise,
		       const char *const *own_ids, struct tdp_law *law)
{
	law->on = election->on;
	law->place = election->place;
	law->pack_ids = own_ids;
	law->pack_id_count = election->packs.count;
	if (premise && premise->pack_id_count) {
		*law = (struct tdp_law){.place = "", .pack_ids = premise->pack_ids,
					.pack_id_count = premise->pack_id_count};
	} else if (premise && premise->place) {
		law->place = premise->place;
		law->pack_id_count = 0;
	}
	if (premise && tdp_date_is_set(premise->on))
		law->on = premise->on;
}

/* The ids of the election's own stack, then all packs: one block. */
struct lists {
	const char **ids;
	const struct tdpelect_pack **packs;
	size_t pack_count;
};

static int gather(const tdpelect_election *election, const struct tdpelect_premise *premise,
		  const struct tdpelect_pack *const *packs, size_t pack_count, struct lists *lists)
{
	size_t more = premise ? premise->pack_count : 0, id_count = election->packs.count;

	if (pack_count > (size_t)INT32_MAX || more > (size_t)INT32_MAX)
		return 0;
	lists->ids = tdp_memory_new((id_count + pack_count + more) * sizeof(void *));
	if (!lists->ids)
		return 0;
	for (size_t i = 0; i < id_count; i++)
		lists->ids[i] = election->packs.ids[i];
	lists->packs = (const struct tdpelect_pack **)(lists->ids + id_count);
	for (size_t i = 0; i < pack_count; i++)
		lists->packs[lists->pack_count++] = packs[i];
	for (size_t i = 0; i < more; i++)
		lists->packs[lists->pack_count++] = premise->packs[i];
	return 1;
}

static tdpelect_status judge(const tdpelect_election *election,
			     const struct tdpelect_premise *premise,
			     const struct tdpelect_pack *const *packs, size_t pack_count,
			     struct tdpelect_trace *trace, tdpelect_decision **ret_decision,
			     struct tdpelect_error *error)
{
	struct lists lists = {NULL, NULL, 0};
	struct tdp_law law = {0};
	tdpelect_status status;

	if (!gather(election, premise, packs, pack_count, &lists))
		return tdp_fail(error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
	choose_law(election, premise, lists.ids, &law);
	law.packs = lists.packs;
	law.pack_count = lists.pack_count;
	if (!law.place[0] && !law.pack_id_count)
		status = tdp_fail(error, TDPELECT_ERROR_MISSING, "rules", -1,
				  "neither a place nor packs say which law applies");
	else
		status = tdp_judge(election, &law, trace, ret_decision, error);
	tdp_memory_free(lists.ids);
	return status;
}

tdpelect_status tdpelect_election_judge_traced(const tdpelect_election *election,
					       const struct tdpelect_pack *const *packs,
					       size_t pack_count, struct tdpelect_trace *trace,
					       tdpelect_decision **ret_decision,
					       struct tdpelect_error *reterr_error)
{
	tdpelect_status status = check(election, packs, pack_count, ret_decision, reterr_error);

	if (trace && !tdp_struct_is_known(trace, sizeof(*trace)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "trace", -1, NULL);
	if (trace)
		trace->count = 0;
	if (status)
		return status;
	return judge(election, NULL, packs, pack_count, trace, ret_decision, reterr_error);
}

tdpelect_status tdpelect_election_judge(const tdpelect_election *election,
					const struct tdpelect_pack *const *packs,
					size_t pack_count, tdpelect_decision **ret_decision,
					struct tdpelect_error *reterr_error)
{
	return tdpelect_election_judge_traced(election, packs, pack_count, NULL, ret_decision,
					      reterr_error);
}

void tdpelect_premise_init(struct tdpelect_premise *premise)
{
	if (premise)
		tdp_begin(premise, &(struct tdpelect_premise){0});
}

tdpelect_status tdpelect_election_judge_under(const tdpelect_election *election,
					      const struct tdpelect_premise *premise,
					      const struct tdpelect_pack *const *packs,
					      size_t pack_count, tdpelect_decision **ret_decision,
					      struct tdpelect_error *reterr_error)
{
	tdpelect_status status = check(election, packs, pack_count, ret_decision, reterr_error);

	if (!status)
		status = check_premise(election, premise, reterr_error);
	if (status)
		return status;
	return judge(election, premise, packs, pack_count, NULL, ret_decision, reterr_error);
}
