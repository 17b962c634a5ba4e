/* SPDX-License-Identifier: MIT */
/* A history owns its rounds, not its calendar. */
%ignore tdpelect_history_init;
%ignore tdpelect_history::rounds;
%immutable tdpelect_history::round_count;
%made_by_init(tdpelect_round_outcome, tdpelect_round_outcome_init)
%made_by_library(tdpelect_step)
%made_by_library(tdpelect_transition)
%made_with_arrays(tdpelect_history)

/* The struct and the function share a name, which few languages can tell apart. */
%rename(tdpelect_transition_at) tdpelect_transition(size_t, struct tdpelect_transition *);

%{
static struct tdpelect_history *tdp_history_new(size_t round_count)
{
	struct tdpelect_history *made = tdp_new(1, sizeof(*made));
	struct tdpelect_round_outcome *rounds = tdp_new(round_count, sizeof(*rounds));

	if (!made || !rounds) {
		free(made);
		free(rounds);
		return NULL;
	}
	for (size_t i = 0; i < round_count; i++)
		tdpelect_round_outcome_init(rounds + i);
	tdpelect_history_init(made);
	made->rounds = rounds;
	made->round_count = round_count;
	return made;
}
%}

%include <tdpelect/next.h>

%extend tdpelect_history {
	tdpelect_history(size_t round_count)
	{
		return tdp_history_new(round_count);
	}
	~tdpelect_history()
	{
		free((void *)$self->rounds);
		free($self);
	}
	tdpelect_status set_round(size_t index, const struct tdpelect_round_outcome *round)
	{
		if (!round || index >= $self->round_count)
			return tdp_no_such_index(index);
		((struct tdpelect_round_outcome *)$self->rounds)[index] = *round;
		return TDPELECT_OK;
	}
}
