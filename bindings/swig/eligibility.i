/* SPDX-License-Identifier: MIT */
%made_by_init(tdpelect_person, tdpelect_person_init)
%made_by_library(tdpelect_eligibility)

%include <tdpelect/eligibility.h>
