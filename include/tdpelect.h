/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_H
#define TDPELECT_H

/**
 * @file
 * libtdpelect: the rules by which Vietnamese residential groups (tổ dân phố, thôn) elect their
 * heads. Include this header alone.
 *
 *   date.h         civil days, working days, ages
 *   fraction.h     "more than 1/2 of 361": reached or not, the least number, the proof
 *   law.h          packs (instruments) and rulebooks (what a place and a day resolve to)
 *   limits.h       how large documents and lists may be
 *   words.h        numbers to names and texts, in Vietnamese and English
 *   finding.h      what a rule saw
 *   eligibility.h  1. may this person vote, may this person stand?
 *   quorum.h       2. do enough attend?
 *   meeting.h      votes inside the meeting: its secretary, its way of voting …
 *   papers.h       which ballots are valid, one by one, and whom they are for
 *   majority.h     3. who is elected, and with how many votes would they be?
 *   outlook.h      while people arrive or ballots are counted: decided, open, impossible?
 *   next.h         4. what must happen next, and by when?
 *   election.h     the facts of one group
 *   decision.h     all four questions over all the facts
 *   difference.h   the same facts by another law, and in what that differs
 *   campaign.h     many groups
 *   trace.h        every comparison that a verdict rests on
 *   roll.h         the households of a group and who represents each
 */

#include <tdpelect/base.h>
#include <tdpelect/campaign.h>
#include <tdpelect/date.h>
#include <tdpelect/decision.h>
#include <tdpelect/difference.h>
#include <tdpelect/election.h>
#include <tdpelect/eligibility.h>
#include <tdpelect/finding.h>
#include <tdpelect/fraction.h>
#include <tdpelect/law.h>
#include <tdpelect/limits.h>
#include <tdpelect/majority.h>
#include <tdpelect/meeting.h>
#include <tdpelect/names.h>
#include <tdpelect/next.h>
#include <tdpelect/outlook.h>
#include <tdpelect/papers.h>
#include <tdpelect/quorum.h>
#include <tdpelect/roll.h>
#include <tdpelect/trace.h>
#include <tdpelect/words.h>

#endif
