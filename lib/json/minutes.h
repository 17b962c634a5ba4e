/* SPDX-License-Identifier: MIT */
#ifndef TDP_MINUTES_H
#define TDP_MINUTES_H

/* What is signed after a count, in the order of a form. A number that is not known is a
 * blank to be filled in by hand, and then the minutes are not complete. */

#include "campaign.h"
#include "minutes_words.h"
#include "render.h"

/* What a line of a form tells. */
enum tdp_minutes_part {
	TDP_PART_NOTHING, /* ends the lines */
	TDP_PART_ELECTORATE,
	TDP_PART_PRESENT,
	TDP_PART_ISSUED,
	TDP_PART_RETURNED,
	TDP_PART_VALID,
	TDP_PART_INVALID,
	TDP_PART_VOTES,
};

struct tdp_minutes_line {
	enum tdp_minutes_part part;
	enum tdp_minutes_word label;
};

/* Who has to do with a count and signs its minutes. */
struct tdp_minutes_board {
	enum tdp_minutes_word name;
	enum tdp_minutes_word
		second;	      /* of its members: the head comes first, members after */
	int32_t member_count; /* lines for them, where the facts tell no other number */
	enum tdp_minutes_word witnesses;
	int32_t witness_count;
	enum tdp_minutes_word signs; /* "TM. BAN KIỂM PHIẾU" */
	enum tdp_minutes_word witnesses_sign;
};

/* A form: what an instrument, or where it has none practice, wants to be told. */
struct tdp_minutes_form {
	const char *name; /* "minutes", "notice" */
	const char *pack; /* the instrument that brings it; NULL: none does */
	int32_t held_as;  /* for rounds of this TDPELECT_FORM_… only; 0: of any */
	enum tdp_minutes_word title;
	enum tdp_minutes_word subject;
	enum tdp_minutes_word opening;
	enum tdp_minutes_word event;
	enum tdp_minutes_word elected;
	enum tdp_minutes_word copies;
	enum tdp_minutes_word source;	       /* how well the form was seen */
	const struct tdp_minutes_board *board; /* NULL: not named */
	const struct tdp_minutes_line *lines;
	int has_rates; /* every count with its rate */
};

/* The form of a name for a round under a rulebook, which may be NULL; NULL where there is
 * no such name. */
const struct tdp_minutes_form *
tdp_minutes_form_of(const char *name, const tdpelect_rulebook *rulebook, int32_t held_as);

/* An election while its minutes are written. */
struct tdp_minutes {
	struct tdp_page *page;
	const struct tdp_json_election *election;
	const json_t *facts; /* of the round; NULL where none is recorded */
	size_t index;	     /* of the round in the decision */
	struct tdpelect_round_result round; /* its number is 1 where there is none */
	const struct tdp_minutes_form *form;
	int complete; /* 0 once a number was not known */
};

/* One vote of the round; zeros and NULL where it is not recorded. */
struct tdp_minutes_contest {
	const char *office;
	const json_t *office_facts;
	const json_t *facts;
	size_t index;
	struct tdpelect_contest_result result;
};

/* minutes_facts.c: reading. Counts are TDPELECT_UNKNOWN where they are not known. */
size_t tdp_minutes_contest_count(const struct tdp_minutes *minutes);
struct tdp_minutes_contest tdp_minutes_contest_at(const struct tdp_minutes *minutes,
						  size_t index);
int tdp_minutes_is_by_hands(const struct tdp_minutes *minutes);
int32_t tdp_minutes_outcome(const struct tdp_minutes *minutes,
			    const struct tdp_minutes_contest *contest);
int32_t tdp_minutes_count(const struct tdp_minutes *minutes,
			  const struct tdp_minutes_contest *contest,
			  enum tdp_minutes_part part);
const char *tdp_minutes_day(const struct tdp_minutes *minutes, const char *key);
const char *tdp_minutes_unit(const struct tdp_minutes *minutes);

/* minutes_people.c: who may be voted for, and how they and offices are called. */
size_t tdp_minutes_candidate_count(const struct tdp_minutes_contest *contest);
struct tdpelect_candidate_result
tdp_minutes_candidate_at(const struct tdp_minutes *minutes,
			 const struct tdp_minutes_contest *contest, size_t index);
const char *tdp_minutes_name(const struct tdp_minutes_contest *contest, const char *id);
/* The same of the candidate at an index: those listed stand first, in the order of the list. */
const char *tdp_minutes_name_at(const struct tdp_minutes_contest *contest,
				const struct tdpelect_candidate_result *candidate,
				size_t index);
const char *tdp_minutes_office(const struct tdp_page *page, const char *office,
			       const json_t *office_facts);

/* minutes_text.c: small texts. */
void tdp_minutes_add_day(const struct tdp_page *page, struct tdp_render_text *text,
			 const char *date);
void tdp_minutes_add_vote(const struct tdp_page *page, struct tdp_render_text *text,
			  const struct tdp_minutes_contest *contest);
void tdp_minutes_add_number(struct tdp_minutes *minutes, struct tdp_render_text *text,
			    int64_t count);
void tdp_minutes_add_rate(struct tdp_minutes *minutes, struct tdp_render_text *text,
			  int64_t count, int64_t of);
void tdp_minutes_put(struct tdp_page *page, enum tdp_minutes_word word,
		     const struct tdp_minutes_value *values);
void tdp_minutes_put_line(struct tdp_page *page, int number, enum tdp_minutes_word label,
			  const char *value);
void tdp_minutes_put_head(struct tdp_page *page, const char *unit, const char *date);
void tdp_minutes_add_percent(const struct tdp_page *page, struct tdp_render_text *text,
			     int64_t hundredths);
void tdp_minutes_put_end(struct tdp_page *page, enum tdp_minutes_word source);

/* The parts of a page, in order: minutes_head.c, minutes_lines.c, minutes_votes.c,
 * minutes_conclusion.c, minutes_law.c, minutes_end.c. */
void tdp_minutes_open(struct tdp_minutes *minutes);
void tdp_minutes_put_contest(struct tdp_minutes *minutes,
			     const struct tdp_minutes_contest *contest);
void tdp_minutes_put_votes(struct tdp_minutes *minutes,
			   const struct tdp_minutes_contest *contest);
void tdp_minutes_conclude(struct tdp_minutes *minutes,
			  const struct tdp_minutes_contest *contest);
void tdp_minutes_put_law(const struct tdp_minutes *minutes,
			 const struct tdp_minutes_contest *contest, int32_t outcome);
void tdp_minutes_close(struct tdp_minutes *minutes);

/* minutes_campaign.c: the quick report; `units` as tdp_json_campaign_judge() lists them.
 * Returns 1 where it is complete. */
int tdp_minutes_put_campaign(struct tdp_page *page, const json_t *source,
			     const json_t *report, const json_t *units);

#endif
