/* SPDX-License-Identifier: MIT */
%made_by_library(tdpelect_roll)

%include <tdpelect/roll.h>
