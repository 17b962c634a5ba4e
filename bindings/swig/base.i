/* SPDX-License-Identifier: MIT */
/* Errors are exceptions: nobody sees the struct. */
%ignore tdpelect_error;
%ignore tdpelect_error_init;
%ignore TDPELECT_ERROR_INIT;
%ignore TDPELECT_UNKNOWN;

%include <tdpelect/base.h>

%rename(TDPELECT_UNKNOWN) tdp_unknown_count;
%constant int tdp_unknown_count = INT32_MIN;
