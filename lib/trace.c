/* SPDX-License-Identifier: MIT */
#include "trace.h"

void tdpelect_trace_init(struct tdpelect_trace *trace, struct tdpelect_comparison *comparisons,
			 size_t capacity)
{
	static const struct tdpelect_trace empty = TDPELECT_TRACE_INIT;

	if (!trace)
		return;
	tdp_begin(trace, &empty);
	trace->comparisons = comparisons;
	trace->capacity = comparisons ? capacity : 0;
}

void tdp_note(struct tdpelect_context *context, const struct tdpelect_comparison *comparison,
	      int32_t outcome)
{
	struct tdpelect_trace *trace;
	struct tdpelect_comparison *made;

	if (!tdp_is_traced(context))
		return;
	trace = context->trace;
	if (trace->count < trace->capacity) {
		made = &trace->comparisons[trace->count];
		*made = *comparison;
		made->size = sizeof(*made);
		made->outcome = outcome;
	}
	trace->count++;
}

void tdp_place_trace(struct tdpelect_context *context, size_t since, struct tdpelect_place at)
{
	struct tdpelect_trace *trace = tdp_is_traced(context) ? context->trace : NULL;

	for (size_t i = since; trace && i < trace->count && i < trace->capacity; i++)
		trace->comparisons[i].at = at;
}
