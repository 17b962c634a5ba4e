/* SPDX-License-Identifier: MIT */
#include "pack.h"

#include <string.h>

#define ALIGNED(size) (((size) + 15) / 16 * 16)

/* No value of the document takes more than its text and this. */
static const size_t room_each = ALIGNED(sizeof(struct tdpelect_pack))
				+ ALIGNED(sizeof(struct tdpelect_pack_entry));

size_t tdp_json_pack_room(const json_t *pack)
{
	size_t room = room_each, index;
	const char *key;
	json_t *value;

	if (json_is_string(pack))
		room += json_string_length(pack) + 1;
	json_object_foreach((json_t *)pack, key, value)
		room += tdp_json_is_extra(key, value) ? 0 : tdp_json_pack_room(value);
	json_array_foreach(pack, index, value)
		room += tdp_json_pack_room(value);
	return room;
}

void *tdp_json_block_take(struct tdp_json_block *block, size_t count, size_t size)
{
	void *taken = block->start + block->used;

	block->used += ALIGNED(count * size);
	return block->used <= block->size ? taken : NULL;
}

static const char *copy_text(struct tdp_json_block *block, const json_t *text)
{
	size_t size = json_string_length(text) + 1;

	return memcpy(tdp_json_block_take(block, size, 1), json_string_value(text), size);
}

const char *tdp_json_block_text(struct tdp_json_block *block, const json_t *object,
				const char *key)
{
	const json_t *text = json_object_get(object, key);

	return text ? copy_text(block, text) : NULL;
}

static void fill_under(struct tdp_json_block *block, const json_t *ids,
		       struct tdpelect_pack *pack)
{
	size_t count = json_array_size(ids);
	const char **made = tdp_json_block_take(block, count, sizeof(*made));

	for (size_t i = 0; i < count; i++)
		made[i] = copy_text(block, json_array_get(ids, i));
	pack->under = count ? made : NULL;
	pack->under_count = count;
}

static size_t count_entries(const json_t *values)
{
	const char *key;
	json_t *value;
	size_t count = 0;

	json_object_foreach((json_t *)values, key, value)
		count += json_is_array(value) ? json_array_size(value) : 1;
	return count;
}

static void fill_entry(struct tdp_json_block *block, struct tdpelect_pack *pack,
		       int32_t number, const json_t *value,
		       struct tdpelect_pack_entry *entry)
{
	entry->value = number;
	entry->from = tdp_json_date(value, "from");
	entry->to = tdp_json_date(value, "to");
	tdp_json_pack_rule(block, pack->id, number, value, &entry->rule);
	pack->entry_count++;
}

static void fill_entries(struct tdp_json_block *block, const json_t *values,
			 struct tdpelect_pack *pack)
{
	struct tdpelect_pack_entry *made =
		tdp_json_block_take(block, count_entries(values), sizeof(*made));
	const char *key;
	json_t *value, *one;
	size_t i;

	pack->entries = made;
	json_object_foreach((json_t *)values, key, value) {
		int32_t number = tdpelect_word_number(TDPELECT_SET_VALUE, key);

		if (tdp_json_is_extra(key, value))
			continue;
		if (!json_is_array(value))
			fill_entry(block, pack, number, value, &made[pack->entry_count]);
		json_array_foreach(value, i, one)
			fill_entry(block, pack, number, one, &made[pack->entry_count]);
	}
}

struct tdpelect_pack *tdp_json_pack_fill(struct tdp_json_block *block,
					 const json_t *source)
{
	struct tdpelect_pack *pack = tdp_json_block_take(block, 1, sizeof(*pack));
	const json_t *instrument = json_object_get(source, "instrument");
	const json_t *title = json_object_get(instrument, "title");
	const json_t *in_force = json_object_get(source, "in_force");

	pack->size = sizeof(*pack);
	pack->in_force_evidence =
		tdp_json_word(in_force, "evidence", TDPELECT_SET_EVIDENCE);
	pack->id = tdp_json_block_text(block, source, "id");
	pack->jurisdiction = tdp_json_block_text(block, source, "jurisdiction");
	pack->instrument_number = tdp_json_block_text(block, instrument, "number");
	pack->title_vi = tdp_json_block_text(block, title, "vi");
	pack->title_en = tdp_json_block_text(block, title, "en");
	pack->issued = tdp_json_date(instrument, "issued");
	pack->from = tdp_json_date(in_force, "from");
	pack->to = tdp_json_date(in_force, "to");
	fill_under(block, json_object_get(source, "under"), pack);
	fill_entries(block, json_object_get(source, "values"), pack);
	return pack;
}
