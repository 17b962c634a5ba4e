/* SPDX-License-Identifier: MIT */
/* The instruments behind a rulebook, as people know them. */
#include "law.h"

#include <string.h>

static int put_under(json_t *made, const struct tdpelect_pack *pack)
{
	json_t *list;
	int bad;

	if (!pack->under_count)
		return 0;
	list = json_array();
	bad = !list;
	for (size_t i = 0; i < pack->under_count; i++)
		bad |= tdp_json_push(list, json_string(pack->under[i]));
	return bad | tdp_json_put(made, "under", list);
}

json_t *tdp_json_instrument(const struct tdpelect_pack *pack, int32_t language)
{
	const char *vi = pack->title_vi ? pack->title_vi : pack->title_en;
	const char *en = pack->title_en ? pack->title_en : pack->title_vi;
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "pack", pack->id) || !made;

	bad |= tdp_json_put_text(made, "jurisdiction", pack->jurisdiction);
	bad |= tdp_json_put_text(made, "number", pack->instrument_number);
	bad |= tdp_json_put_text(made, "title",
				 language == TDPELECT_LANGUAGE_VI ? vi : en);
	bad |= tdp_json_put_date(made, "issued", pack->issued);
	bad |= tdp_json_put_date(made, "from", pack->from);
	bad |= tdp_json_put_date(made, "to", pack->to);
	bad |= tdp_json_put_word(made, "evidence", TDPELECT_SET_EVIDENCE,
				 pack->in_force_evidence);
	bad |= put_under(made, pack);
	return tdp_json_done(made, bad);
}

/* As the core finds it: of two with one id the later stands. */
static const struct tdpelect_pack *find(const struct tdp_json_law *law, const char *id)
{
	for (size_t i = law->pack_count; i-- > 0;)
		if (!strcmp(law->packs[i]->id, id))
			return law->packs[i];
	return NULL;
}

static int is_told(const json_t *list, const char *id)
{
	for (size_t i = 0; i < json_array_size(list); i++)
		if (!strcmp(tdp_json_string(json_array_get(list, i), "pack"), id))
			return 1;
	return 0;
}

int tdp_json_add_instruments(json_t *list, const struct tdp_json_law *law,
			     const tdpelect_rulebook *rulebook)
{
	int bad = !list;

	for (size_t i = 0; i < tdpelect_rulebook_pack_count(rulebook); i++) {
		const char *id = tdpelect_rulebook_pack_id(rulebook, i);
		const struct tdpelect_pack *pack = find(law, id);

		if (pack && !is_told(list, id))
			bad |= tdp_json_push(
				list, tdp_json_instrument(pack, law->options.language));
	}
	return bad;
}
