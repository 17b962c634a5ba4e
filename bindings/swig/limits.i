/* SPDX-License-Identifier: MIT */
%include <tdpelect/limits.h>
