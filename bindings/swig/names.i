/* SPDX-License-Identifier: MIT */
%include <tdpelect/names.h>
