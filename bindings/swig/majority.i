/* SPDX-License-Identifier: MIT */
/* A tally owns the votes of its candidates. */
%ignore tdpelect_tally_init;
%ignore tdpelect_tally::votes;
%ignore tdpelect_majority::other_bases;
%immutable tdpelect_tally::candidate_count;
%made_by_init(tdpelect_votes, tdpelect_votes_init)
%made_by_library(tdpelect_candidacy)
%made_by_library(tdpelect_other_base)
%made_by_library(tdpelect_majority)
%made_with_arrays(tdpelect_tally)

%{
static struct tdpelect_tally *tdp_tally_new(size_t candidate_count)
{
	struct tdpelect_tally *made = tdp_new(1, sizeof(*made));
	struct tdpelect_votes *votes = tdp_new(candidate_count, sizeof(*votes));

	if (!made || !votes) {
		free(made);
		free(votes);
		return NULL;
	}
	for (size_t i = 0; i < candidate_count; i++)
		tdpelect_votes_init(votes + i);
	tdpelect_tally_init(made);
	made->votes = votes;
	made->candidate_count = candidate_count;
	return made;
}

/* Room for what a judged tally says of each candidate. */
static struct tdpelect_candidacy *tdp_candidacies_new(const struct tdpelect_tally *tally)
{
	size_t count = tally ? tally->candidate_count : 0;
	struct tdpelect_candidacy *made = tdp_new(count, sizeof(*made));

	for (size_t i = 0; made && i < count; i++)
		made[i].size = sizeof(*made);
	return made;
}
%}

%include <tdpelect/majority.h>

%extend tdpelect_tally {
	tdpelect_tally(size_t candidate_count)
	{
		return tdp_tally_new(candidate_count);
	}
	~tdpelect_tally()
	{
		free((void *)$self->votes);
		free($self);
	}
	tdpelect_status set_votes(size_t index, const struct tdpelect_votes *votes)
	{
		if (!votes || index >= $self->candidate_count)
			return tdp_no_such_index(index);
		((struct tdpelect_votes *)$self->votes)[index] = *votes;
		return TDPELECT_OK;
	}
}

%extend tdpelect_majority {
	/** A copy; NULL past the end. */
	struct tdpelect_other_base *other_base_at(size_t index)
	{
		return index < (size_t)$self->other_base_count ? $self->other_bases + index : NULL;
	}
}
