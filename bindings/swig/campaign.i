/* SPDX-License-Identifier: MIT */
%ignore tdpelect_campaign::outcomes;
%made_by_init(tdpelect_campaign, tdpelect_campaign_init)
%made_by_init(tdpelect_summary, tdpelect_summary_init)
%made_with_arrays(tdpelect_target)

%include <tdpelect/campaign.h>

%extend tdpelect_campaign {
	/** Units of one outcome; 0 for none. */
	int64_t outcome_units(int32_t outcome)
	{
		int last = sizeof($self->outcomes) / sizeof(*$self->outcomes) - 1;

		return outcome >= 0 && outcome <= last ? $self->outcomes[outcome] : 0;
	}
}

%extend tdpelect_target {
	tdpelect_target()
	{
		struct tdpelect_target *made = tdp_new(1, sizeof(*made));

		if (made)
			made->size = sizeof(*made);
		return made;
	}
	~tdpelect_target()
	{
		free($self);
	}
}
