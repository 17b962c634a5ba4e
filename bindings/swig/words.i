/* SPDX-License-Identifier: MIT */
%include <tdpelect/words.h>
