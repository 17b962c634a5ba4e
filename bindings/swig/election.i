/* SPDX-License-Identifier: MIT */
%handle(tdpelect_election, tdpelect_election_free)
%ignore TDPELECT_PRINTED_PERCENT_NONE;
%made_by_init(tdpelect_election_facts, tdpelect_election_facts_init)
%made_by_init(tdpelect_round, tdpelect_round_init)
%made_by_init(tdpelect_contest, tdpelect_contest_init)

%include <tdpelect/election.h>
