/* SPDX-License-Identifier: MIT */
/* Errors are exceptions: nobody sees the struct. */
%ignore tdpelect_error;
%ignore tdpelect_error_init;

%include <tdpelect/base.h>

/* INT32_MIN, which SWIG does not follow. */
#undef TDPELECT_UNKNOWN
%constant int TDPELECT_UNKNOWN = INT32_MIN;
