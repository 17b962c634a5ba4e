/* SPDX-License-Identifier: MIT */
/* The columns as they grow: doubling, so that memory and time stay linear in the file. */
#include "roll.h"

#include <string.h>

/* Memory for `capacity` elements, the `used` ones moved into it; NULL, and the old memory
 * stays, where there is none. */
static void *grow(void *old, size_t size, size_t used, size_t capacity)
{
	void *grown = tdp_json_new(size * capacity);

	if (!grown)
		return NULL;
	if (used)
		memcpy(grown, old, size * used);
	tdp_json_delete(old);
	return grown;
}

static int grow_rows(struct tdp_roll *roll)
{
	size_t used = roll->row_count, capacity = used ? 2 * used : 256;
	void *grown;

#define GROW(column, extra)                                                                \
	((grown = grow(column, sizeof(*(column)), used ? used + (extra) : 0,               \
		       capacity + (extra))) != NULL                                        \
	 && ((column) = grown) != NULL)
	if (!GROW(roll->birth_dates, 0) || !GROW(roll->known, 0) || !GROW(roll->truth, 0)
	    || !GROW(roll->lines, 0) || !GROW(roll->households.offsets, 1)
	    || !GROW(roll->persons.offsets, 1))
		return 0;
#undef GROW
	roll->row_capacity = capacity;
	return 1;
}

static void open_id(struct tdp_roll_ids *ids, size_t row)
{
	ids->offsets[row + 1] = ids->offsets[row];
}

int tdp_roll_open_row(struct tdp_roll *roll)
{
	size_t row = roll->row_count;

	if (row == roll->row_capacity && !grow_rows(roll))
		return 0;
	open_id(&roll->households, row);
	open_id(&roll->persons, row);
	roll->birth_dates[row] = 0;
	roll->known[row] = roll->truth[row] = 0;
	return 1;
}

int tdp_roll_add_id(struct tdp_roll *roll, struct tdp_roll_ids *ids,
		    const struct tdp_csv_cell *cell)
{
	size_t needed = ids->byte_count + cell->length;

	if (needed > ids->byte_capacity) {
		size_t capacity = needed < 4096 ? 4096 : 2 * needed;

		char *text = grow(ids->text, 1, ids->byte_count, capacity);

		if (!text)
			return 0;
		ids->text = text;
		ids->byte_capacity = capacity;
	}
	memcpy(ids->text + ids->byte_count, cell->text, cell->length);
	ids->byte_count = needed;
	ids->offsets[roll->row_count + 1] = (int32_t)needed; /* a file has fewer bytes */
	return 1;
}

void tdp_roll_clear(struct tdp_roll *roll)
{
	tdp_json_delete(roll->households.text);
	tdp_json_delete(roll->households.offsets);
	tdp_json_delete(roll->persons.text);
	tdp_json_delete(roll->persons.offsets);
	tdp_json_delete(roll->birth_dates);
	tdp_json_delete(roll->known);
	tdp_json_delete(roll->truth);
	tdp_json_delete(roll->lines);
	memset(roll, 0, sizeof(*roll));
}
