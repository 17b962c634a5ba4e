/* SPDX-License-Identifier: MIT */
/* The private module tdpelect.capi: the C interface as it stands. People use `tdpelect`. */
%module(package="tdpelect") capi

%include "../swig/head.i"
%include "python.i"
%include "columns.i"
%include "arrow.i"
%include "../swig/tdpelect.i"
