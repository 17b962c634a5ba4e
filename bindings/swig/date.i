/* SPDX-License-Identifier: MIT */
/* A date is a plain value of the language, by its typemap. */
%ignore tdpelect_date;
%ignore tdpelect_calendar_init;
%ignore tdpelect_calendar::holidays;
%ignore tdpelect_calendar::workdays;
%immutable tdpelect_calendar::holiday_count;
%immutable tdpelect_calendar::workday_count;
%made_with_arrays(tdpelect_calendar)
%text_out(tdpelect_date_print, arg2, arg3)

%{
/* The caller's calendar and its own memory. */
static struct tdpelect_calendar *tdp_calendar_new(size_t holiday_count, size_t workday_count)
{
	struct tdpelect_calendar *made = tdp_new(1, sizeof(*made));
	struct tdpelect_date *holidays = tdp_new(holiday_count, sizeof(*holidays));
	struct tdpelect_date *workdays = tdp_new(workday_count, sizeof(*workdays));

	if (!made || !holidays || !workdays) {
		free(made);
		free(holidays);
		free(workdays);
		return NULL;
	}
	tdpelect_calendar_init(made);
	made->holidays = holidays;
	made->holiday_count = holiday_count;
	made->workdays = workdays;
	made->workday_count = workday_count;
	return made;
}
%}

%include <tdpelect/date.h>

%extend tdpelect_calendar {
	tdpelect_calendar(size_t holiday_count, size_t workday_count)
	{
		return tdp_calendar_new(holiday_count, workday_count);
	}
	~tdpelect_calendar()
	{
		free((void *)$self->holidays);
		free((void *)$self->workdays);
		free($self);
	}
	tdpelect_status set_holiday(size_t index, struct tdpelect_date day)
	{
		if (index >= $self->holiday_count)
			return tdp_no_such_index(index);
		((struct tdpelect_date *)$self->holidays)[index] = day;
		return TDPELECT_OK;
	}
	tdpelect_status set_workday(size_t index, struct tdpelect_date day)
	{
		if (index >= $self->workday_count)
			return tdp_no_such_index(index);
		((struct tdpelect_date *)$self->workdays)[index] = day;
		return TDPELECT_OK;
	}
}
