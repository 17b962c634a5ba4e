/* SPDX-License-Identifier: MIT */
/* The columns as they grow: doubling, so that memory and time stay linear in the file. */
#include "roll.h"

#include <string.h>

/* Memory for `capacity` elements, the `used` ones moved into it; the old memory, and
 * `failed` 1, where there is none. */
static void *grow(void *old, size_t size, size_t used, size_t capacity, int *failed)
{
	void *grown = tdp_json_new(size * capacity);

	if (!grown) {
		*failed = 1;
		return old;
	}
	if (used)
		memcpy(grown, old, size * used);
	tdp_json_delete(old);
	return grown;
}

static int grow_rows(struct tdp_roll *roll)
{
	size_t used = roll->row_count, capacity = used ? 2 * used : 256;
	size_t offsets = used ? used + 1 : 0; /* one more than rows */
	int failed = 0;

	roll->birth_dates = grow(roll->birth_dates, sizeof(*roll->birth_dates), used,
				 capacity, &failed);
	roll->known = grow(roll->known, sizeof(*roll->known), used, capacity, &failed);
	roll->truth = grow(roll->truth, sizeof(*roll->truth), used, capacity, &failed);
	roll->lines = grow(roll->lines, sizeof(*roll->lines), used, capacity, &failed);
	roll->households.offsets = grow(roll->households.offsets, sizeof(int32_t),
					offsets, capacity + 1, &failed);
	roll->persons.offsets = grow(roll->persons.offsets, sizeof(int32_t), offsets,
				     capacity + 1, &failed);
	roll->row_capacity = failed ? roll->row_capacity : capacity;
	return !failed;
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
		int failed = 0;

		ids->text = grow(ids->text, 1, ids->byte_count, capacity, &failed);
		if (failed)
			return 0;
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
