/* SPDX-License-Identifier: MIT */
%made_by_init(tdpelect_attendance, tdpelect_attendance_init)
%made_by_library(tdpelect_quorum)

%include <tdpelect/quorum.h>
