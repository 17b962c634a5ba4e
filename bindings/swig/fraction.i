/* SPDX-License-Identifier: MIT */
/* A fraction is a plain value of the language, by its typemap. */
%ignore tdpelect_fraction;
%text_out(tdpelect_proof_print, arg5, arg6)

%include <tdpelect/fraction.h>
