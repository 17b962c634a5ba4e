/* SPDX-License-Identifier: MIT */
/* Papers own their columns; the marks of paper i begin at the `first` it was set with. */
%ignore tdpelect_papers_init;
%ignore tdpelect_papers::offsets;
%ignore tdpelect_papers::marks;
%ignore tdpelect_papers::counts;
%ignore tdpelect_papers::not_issued;
%immutable tdpelect_papers::candidate_count;
%immutable tdpelect_papers::paper_count;
%made_by_library(tdpelect_paper_tally)
%made_with_arrays(tdpelect_papers)

%{
static void tdp_papers_free(struct tdpelect_papers *papers)
{
	if (!papers)
		return;
	free((void *)papers->offsets);
	free((void *)papers->marks);
	free((void *)papers->counts);
	free((void *)papers->not_issued);
	free(papers);
}

static struct tdpelect_papers *tdp_papers_new(int32_t candidate_count, size_t paper_count,
					      int32_t mark_count)
{
	struct tdpelect_papers *made = tdp_new(1, sizeof(*made));
	int32_t *offsets = tdp_new(paper_count + 1, sizeof(*offsets));

	if (!made || !offsets || candidate_count < 0 || mark_count < 0) {
		free(made);
		free(offsets);
		return NULL;
	}
	tdpelect_papers_init(made);
	offsets[paper_count] = mark_count;
	made->candidate_count = candidate_count;
	made->paper_count = paper_count;
	made->offsets = offsets;
	made->marks = tdp_new((size_t)mark_count, sizeof(*made->marks));
	made->counts = tdp_new(paper_count, sizeof(*made->counts));
	made->not_issued = tdp_new(paper_count, sizeof(*made->not_issued));
	if (made->marks && made->counts && made->not_issued)
		return made;
	tdp_papers_free(made);
	return NULL;
}
%}

%include <tdpelect/papers.h>

%extend tdpelect_papers {
	tdpelect_papers(int32_t candidate_count, size_t paper_count, int32_t mark_count)
	{
		return tdp_papers_new(candidate_count, paper_count, mark_count);
	}
	~tdpelect_papers()
	{
		tdp_papers_free($self);
	}
	tdpelect_status set_paper(size_t index, int32_t first, int32_t count, int32_t issued)
	{
		if (index >= $self->paper_count)
			return tdp_no_such_index(index);
		((int32_t *)$self->offsets)[index] = first;
		((int32_t *)$self->counts)[index] = count;
		((uint8_t *)$self->not_issued)[index] = !issued;
		return TDPELECT_OK;
	}
	tdpelect_status set_mark(size_t index, int32_t candidate)
	{
		if (index >= (size_t)$self->offsets[$self->paper_count])
			return tdp_no_such_index(index);
		((int32_t *)$self->marks)[index] = candidate;
		return TDPELECT_OK;
	}
}
