/* SPDX-License-Identifier: MIT */
/* A trace owns its comparisons. */
%ignore tdpelect_trace_init;
%ignore tdpelect_trace::comparisons;
%made_by_library(tdpelect_comparison)
%made_with_arrays(tdpelect_trace)
%text_out(tdpelect_comparison_print, arg3, arg4)
%text_out(tdpelect_decision_comparison_path, arg4, arg5)

%{
static struct tdpelect_trace *tdp_trace_new(size_t capacity)
{
	struct tdpelect_trace *made = tdp_new(1, sizeof(*made));
	struct tdpelect_comparison *comparisons = tdp_new(capacity, sizeof(*comparisons));

	if (!made || !comparisons) {
		free(made);
		free(comparisons);
		return NULL;
	}
	tdpelect_trace_init(made, comparisons, capacity);
	return made;
}
%}

%immutable;
%include <tdpelect/trace.h>
%mutable;

%extend tdpelect_trace {
	tdpelect_trace(size_t capacity)
	{
		return tdp_trace_new(capacity);
	}
	~tdpelect_trace()
	{
		free($self->comparisons);
		free($self);
	}
	/** A copy; NULL past the end and past the capacity. */
	struct tdpelect_comparison *comparison_at(size_t index)
	{
		int there = index < $self->count && index < $self->capacity;

		return there ? $self->comparisons + index : NULL;
	}
}

/* The trace stays the caller's: it must live as long as the context is used. */
%extend tdpelect_context {
	void set_trace(struct tdpelect_trace *trace)
	{
		$self->trace = trace;
	}
}
