/* SPDX-License-Identifier: MIT */
#include "minutes.h"

#include <stdio.h>
#include <string.h>

/* What the sentences of a conclusion are made of. */
struct parts {
	const char *office;
	struct tdp_render_text subject;
	struct tdp_render_text rule;
	char of[16];
	char needed[16];
	char present[16];
	char seats[16];
};

static void print_count(char *digits, size_t capacity, int32_t count)
{
	if (count >= 0)
		snprintf(digits, capacity, "%ld", (long)count);
	else
		snprintf(digits, capacity, "%s", "……");
}

/* "trên 1/2 tổng số cử tri hoặc đại diện hộ" */
static void add_rule(const struct tdp_page *page, struct tdp_render_text *text,
		     const struct tdpelect_majority *majority)
{
	char ratio[32];

	snprintf(ratio, sizeof(ratio), " %ld/%ld", (long)majority->ratio.numerator,
		 (long)majority->ratio.denominator);
	tdp_render_add(text, tdpelect_word_label(TDPELECT_SET_COMPARE, majority->compare,
						 page->language));
	tdp_render_add(text, ratio);
	tdp_render_add(text, tdp_page_say(page, " ", " of "));
	tdp_render_add(text, tdpelect_word_label(TDPELECT_SET_BASE, majority->base,
						 page->language));
}

static struct parts parts_of(const struct tdp_minutes *minutes,
			     const struct tdp_minutes_contest *contest)
{
	const struct tdpelect_majority *majority = &contest->result.majority;
	const struct tdpelect_quorum *quorum = &minutes->round.quorum;
	int is_quorum =
		tdp_minutes_outcome(minutes, contest) == TDPELECT_OUTCOME_NO_QUORUM;
	int32_t seats = tdp_json_count(contest->office_facts, "seats");
	struct parts parts = {
		.office = tdp_minutes_office(minutes->page, contest->office,
					     contest->office_facts),
	};

	tdp_minutes_add_vote(minutes->page, &parts.subject, contest);
	add_rule(minutes->page, &parts.rule, majority);
	print_count(parts.of, sizeof(parts.of), is_quorum ? quorum->of : majority->of);
	print_count(parts.needed, sizeof(parts.needed),
		    is_quorum ? quorum->needed : majority->needed);
	print_count(parts.present, sizeof(parts.present),
		    tdp_minutes_count(minutes, contest, TDP_PART_PRESENT));
	print_count(parts.seats, sizeof(parts.seats), seats < 0 ? 1 : seats);
	return parts;
}

static void put_sentence(const struct tdp_minutes *minutes, const struct parts *parts,
			 enum tdp_minutes_word word, const char *name, const char *votes)
{
	tdp_minutes_put(minutes->page, word,
			(const struct tdp_minutes_value[]){
				{"name", name},
				{"votes", votes},
				{"office", parts->office},
				{"subject", tdp_render_read(&parts->subject)},
				{"rule", tdp_render_read(&parts->rule)},
				{"of", parts->of},
				{"needed", parts->needed},
				{"present", parts->present},
				{"seats", parts->seats},
				{NULL, NULL}});
}

/* ": được 247 phiếu trên 256, cần ít nhất 129 (…)"; nothing where they are not known. */
static void add_votes(const struct tdp_minutes *minutes, const struct parts *parts,
		      struct tdp_render_text *text, int32_t votes)
{
	int is_by_hands = tdp_minutes_is_by_hands(minutes);
	char count[16];

	print_count(count, sizeof(count), votes);
	if (votes >= 0)
		tdp_minutes_fill(minutes->page, text,
				 is_by_hands ? TDP_SAYS_HANDS_AND_NEEDED
					     : TDP_SAYS_VOTES_AND_NEEDED,
				 (const struct tdp_minutes_value[]){
					 {"count", count},
					 {"of", parts->of},
					 {"needed", parts->needed},
					 {"rule", tdp_render_read(&parts->rule)},
					 {NULL, NULL}});
}

static void put_person(const struct tdp_minutes *minutes,
		       const struct tdp_minutes_contest *contest,
		       const struct parts *parts, enum tdp_minutes_word word,
		       const char *id, int32_t count)
{
	struct tdp_render_text votes = {0};

	add_votes(minutes, parts, &votes, count);
	put_sentence(minutes, parts, word, tdp_minutes_name(contest, id),
		     tdp_render_read(&votes));
	tdp_page_release(minutes->page, &votes);
}

static int32_t votes_of(const struct tdp_minutes *minutes,
			const struct tdp_minutes_contest *contest, const char *id)
{
	for (size_t i = 0; i < tdp_minutes_candidate_count(contest); i++) {
		struct tdpelect_candidate_result one =
			tdp_minutes_candidate_at(minutes, contest, i);

		if (strcmp(one.candidate_id, id) == 0)
			return one.votes;
	}
	return TDPELECT_UNKNOWN;
}

/* Where it was only reported that somebody is elected, the name is a blank. */
static void put_elected(const struct tdp_minutes *minutes,
			const struct tdp_minutes_contest *contest,
			const struct parts *parts)
{
	const tdpelect_decision *decision = minutes->election->decision;
	const char *id;
	size_t i;

	for (i = 0; (id = tdpelect_decision_elected(decision, minutes->index,
						    contest->index, -1, i));
	     i++)
		put_person(minutes, contest, parts, minutes->form->elected, id,
			   votes_of(minutes, contest, id));
	if (i == 0)
		put_sentence(minutes, parts, minutes->form->elected,
			     tdp_minutes_say(minutes->page, TDP_SAYS_LONG_BLANK), NULL);
}

static void put_release(const struct tdp_minutes *minutes,
			const struct tdp_minutes_contest *contest,
			const struct parts *parts, enum tdp_minutes_word word)
{
	for (size_t i = 0; i < tdp_minutes_candidate_count(contest); i++) {
		struct tdpelect_candidate_result one =
			tdp_minutes_candidate_at(minutes, contest, i);

		put_person(minutes, contest, parts, word, one.candidate_id, one.votes);
	}
}

static enum tdp_minutes_word sentence_of(int32_t outcome)
{
	switch (outcome) {
	case TDPELECT_OUTCOME_NO_WINNER:
		return TDP_SAYS_NO_WINNER;
	case TDPELECT_OUTCOME_TIED:
		return TDP_SAYS_TIED;
	case TDPELECT_OUTCOME_UNDETERMINED:
		return TDP_SAYS_UNDETERMINED;
	case TDPELECT_OUTCOME_NO_QUORUM:
		return TDP_SAYS_NO_QUORUM;
	case TDPELECT_OUTCOME_IRRECONCILABLE:
		return TDP_SAYS_IRRECONCILABLE;
	case TDPELECT_OUTCOME_ANNULLED:
		return TDP_SAYS_ANNULLED;
	case TDPELECT_OUTCOME_NOT_HELD:
		return TDP_SAYS_NOT_HELD;
	default:
		return TDP_SAYS_NOT_CONCLUDED;
	}
}

static void put_outcome(const struct tdp_minutes *minutes,
			const struct tdp_minutes_contest *contest, int32_t outcome)
{
	struct parts parts = parts_of(minutes, contest);

	switch (outcome) {
	case TDPELECT_OUTCOME_PARTLY_ELECTED:
	case TDPELECT_OUTCOME_ELECTED:
		put_elected(minutes, contest, &parts);
		if (outcome == TDPELECT_OUTCOME_PARTLY_ELECTED)
			put_sentence(minutes, &parts, TDP_SAYS_SEATS_LEFT, NULL, NULL);
		break;
	case TDPELECT_OUTCOME_RELEASED:
		put_release(minutes, contest, &parts, TDP_SAYS_RELEASED);
		break;
	case TDPELECT_OUTCOME_NOT_RELEASED:
		put_release(minutes, contest, &parts, TDP_SAYS_NOT_RELEASED);
		break;
	default:
		put_sentence(minutes, &parts, sentence_of(outcome), NULL, NULL);
	}
	tdp_page_release(minutes->page, &parts.subject);
	tdp_page_release(minutes->page, &parts.rule);
}

void tdp_minutes_conclude(struct tdp_minutes *minutes,
			  const struct tdp_minutes_contest *contest)
{
	int32_t outcome = tdp_minutes_outcome(minutes, contest);

	put_outcome(minutes, contest, outcome);
	tdp_minutes_put_law(minutes, contest, outcome);
	minutes->complete &= outcome != TDPELECT_OUTCOME_UNKNOWN;
}
