/* SPDX-License-Identifier: MIT */
/* A premise keeps the texts and the list of packs that it was handed, not the packs. */
%ignore tdpelect_premise::place;
%ignore tdpelect_premise::pack_ids;
%ignore tdpelect_premise::packs;
%ignore tdpelect_premise_init;
%ignore tdpelect_difference::values;
%ignore tdpelect_contrast::groups;
%ignore tdpelect_contrast::aspects;
%immutable tdpelect_premise::pack_id_count;
%immutable tdpelect_premise::pack_count;
%made_with_arrays(tdpelect_premise)
%made_by_library(tdpelect_difference)
%made_by_init(tdpelect_contrast, tdpelect_contrast_init)
%text_out(tdpelect_difference_print, arg3, arg4)

%{
/* Room for what two decisions differ in. */
static struct tdpelect_difference *tdp_differences_new(size_t count)
{
	struct tdpelect_difference *made = tdp_new(count, sizeof(*made));

	for (size_t i = 0; made && i < count; i++)
		made[i].size = sizeof(*made);
	return made;
}

static tdpelect_status tdp_premise_add_id(struct tdpelect_premise *premise, const char *id)
{
	size_t byte_count = (premise->pack_id_count + 1) * sizeof(*premise->pack_ids);
	const char **ids = realloc((void *)premise->pack_ids, byte_count);

	if (!ids)
		return TDPELECT_ERROR_MEMORY;
	premise->pack_ids = ids;
	ids[premise->pack_id_count] = tdp_copy_text(id);
	if (!ids[premise->pack_id_count])
		return TDPELECT_ERROR_MEMORY;
	premise->pack_id_count++;
	return TDPELECT_OK;
}

static tdpelect_status tdp_premise_add_pack(struct tdpelect_premise *premise,
					    const struct tdpelect_pack *pack)
{
	size_t byte_count = (premise->pack_count + 1) * sizeof(*premise->packs);
	const struct tdpelect_pack **packs = realloc((void *)premise->packs, byte_count);

	if (!packs)
		return TDPELECT_ERROR_MEMORY;
	packs[premise->pack_count++] = pack;
	premise->packs = packs;
	return TDPELECT_OK;
}

static void tdp_premise_free(struct tdpelect_premise *premise)
{
	for (size_t i = 0; i < premise->pack_id_count; i++)
		free((void *)premise->pack_ids[i]);
	free((void *)premise->pack_ids);
	free((void *)premise->packs);
	free((void *)premise->place);
	free(premise);
}
%}

/* The differences are counted first, then listed. */
%exception tdpelect_decision_compare {
	$action
	if (result == TDPELECT_OK) {
		arg4 = *arg5;
		arg3 = tdp_differences_new(arg4);
		if (!arg3)
			SWIG_exception_fail(SWIG_MemoryError, "out of memory");
		$action
	}
}

%include <tdpelect/difference.h>

%extend tdpelect_premise {
	tdpelect_premise()
	{
		struct tdpelect_premise *made = tdp_new(1, sizeof(*made));

		if (made)
			tdpelect_premise_init(made);
		return made;
	}
	~tdpelect_premise()
	{
		tdp_premise_free($self);
	}
	tdpelect_status set_place(const char *place)
	{
		free((void *)$self->place);
		$self->place = tdp_copy_text(place);
		return place && !$self->place ? TDPELECT_ERROR_MEMORY : TDPELECT_OK;
	}
	tdpelect_status add_pack_id(const char *id)
	{
		return id ? tdp_premise_add_id($self, id) : tdp_no_such_index(0);
	}
	tdpelect_status add_pack(const struct tdpelect_pack *pack)
	{
		return pack ? tdp_premise_add_pack($self, pack) : tdp_no_such_index(0);
	}
}

%extend tdpelect_contrast {
	/** Groups of one way to compare; 0 for none. */
	int64_t compared_groups(int32_t compared)
	{
		int last = sizeof($self->groups) / sizeof(*$self->groups) - 1;

		return compared >= 0 && compared <= last ? $self->groups[compared] : 0;
	}
	/** Groups that differ in an aspect; 0 for none. */
	int64_t aspect_groups(int32_t aspect)
	{
		int last = sizeof($self->aspects) / sizeof(*$self->aspects) - 1;

		return aspect >= 0 && aspect <= last ? $self->aspects[aspect] : 0;
	}
}
