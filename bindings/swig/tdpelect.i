/* SPDX-License-Identifier: MIT */
/* The whole of both libraries, one file a public header. A language includes
 * head.i first, then its typemaps, then this. */
%include "base.i"
%include "names.i"
%include "words.i"
%include "date.i"
%include "fraction.i"
%include "law.i"
%include "finding.i"
%include "quorum.i"
%include "majority.i"
%include "eligibility.i"
%include "next.i"
%include "election.i"
%include "decision.i"
%include "campaign.i"
%include "tdpelect-json.i"
