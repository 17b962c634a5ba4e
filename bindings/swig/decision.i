/* SPDX-License-Identifier: MIT */
/* A decision does not keep its election and packs alive; whoever calls does. */
%handle(tdpelect_decision, tdpelect_decision_free)
%made_by_library(tdpelect_eligibility_row)
%made_by_library(tdpelect_round_result)
%made_by_library(tdpelect_contest_result)
%made_by_library(tdpelect_candidate_result)
%made_by_library(tdpelect_unit)
%text_out(tdpelect_decision_finding_path, arg4, arg5)

%immutable;
%include <tdpelect/decision.h>
%mutable;
