/* SPDX-License-Identifier: MIT */
%made_by_library(tdpelect_outlook)

%include <tdpelect/outlook.h>
