/* SPDX-License-Identifier: MIT */
%made_by_init(tdpelect_meeting_vote, tdpelect_meeting_vote_init)
%made_by_library(tdpelect_meeting_result)

%include <tdpelect/meeting.h>
