/* SPDX-License-Identifier: MIT */
/* A place is a plain value of the language, by its typemap; a context owns its findings. */
%ignore tdpelect_place;
%ignore tdpelect_context_init;
%ignore tdpelect_context::coverage;
%ignore tdpelect_context::findings;
%ignore tdpelect_context::transitions;
%ignore tdpelect_context::trace;
%made_by_library(tdpelect_finding)
%made_with_arrays(tdpelect_context)
%text_out(tdpelect_finding_print, arg3, arg4)

%{
static struct tdpelect_context *tdp_context_new(size_t capacity)
{
	struct tdpelect_context *made = tdp_new(1, sizeof(*made));
	struct tdpelect_finding *findings = tdp_new(capacity, sizeof(*findings));

	if (!made || !findings) {
		free(made);
		free(findings);
		return NULL;
	}
	for (size_t i = 0; i < capacity; i++)
		findings[i].size = sizeof(*findings);
	tdpelect_context_init(made, findings, capacity);
	return made;
}
%}

%immutable;
%include <tdpelect/finding.h>
%mutable;

%extend tdpelect_context {
	tdpelect_context(size_t finding_capacity)
	{
		return tdp_context_new(finding_capacity);
	}
	~tdpelect_context()
	{
		free($self->findings);
		free($self);
	}
	/** A copy; NULL past the end and past the capacity. */
	struct tdpelect_finding *finding_at(size_t index)
	{
		int there = index < $self->finding_count && index < $self->finding_capacity;

		return there ? $self->findings + index : NULL;
	}
}
