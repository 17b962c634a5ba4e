/* SPDX-License-Identifier: MIT */
#include "audit_table.h"

#include <string.h>

#define NUMBER_MESSAGE "a number in plain digits is expected"
#define VOTES_MESSAGE "votes are written A=247 B=3, or B alone where they are not known"

static json_t *text_of(struct tdp_audit_row *row, struct tdp_audit_cell cell)
{
	json_t *text = json_stringn(cell.start ? cell.start : "", cell.length);

	row->failed |= !text;
	return text;
}

/* Adds what is given; an empty cell adds nothing. */
static void put_text(struct tdp_audit_row *row, json_t *object, const char *key,
		     int column)
{
	if (row->cells[column].length > 0)
		row->failed |=
			tdp_json_put(object, key, text_of(row, row->cells[column]));
}

/* A number in plain digits. Whether it is a count is for the election to say. */
static tdpelect_status read_number(const struct tdp_audit_row *row,
				   struct tdp_audit_cell cell, json_int_t *ret_number)
{
	json_int_t number = 0;

	if (cell.length == 0 || cell.length > 18
	    || (cell.length > 1 && cell.start[0] == '0'))
		return tdp_audit_row_refuse(row, cell.start, TDPELECT_ERROR_RANGE,
					    "a number in plain digits is expected");
	for (size_t i = 0; i < cell.length; i++) {
		if (cell.start[i] < '0' || cell.start[i] > '9')
			return tdp_audit_row_refuse(row, cell.start, TDPELECT_ERROR_RANGE,
						    NUMBER_MESSAGE);
		number = number * 10 + (cell.start[i] - '0');
	}
	*ret_number = number;
	return TDPELECT_OK;
}

static tdpelect_status put_number(struct tdp_audit_row *row, json_t *object,
				  const char *key, int column)
{
	json_int_t number = 0;
	tdpelect_status status;

	if (row->cells[column].length == 0)
		return TDPELECT_OK;
	status = read_number(row, row->cells[column], &number);
	if (!status)
		row->failed |= tdp_json_put(object, key, json_integer(number));
	return status;
}

/* The next word of a cell; its start is NULL where there is none. */
static struct tdp_audit_cell next_word(struct tdp_audit_cell *cell)
{
	struct tdp_audit_cell word = {NULL, 0};

	while (cell->length > 0 && *cell->start == ' ') {
		cell->start++;
		cell->length--;
	}
	if (cell->length == 0)
		return word;
	word.start = cell->start;
	while (cell->length > 0 && *cell->start != ' ') {
		cell->start++;
		cell->length--;
		word.length++;
	}
	return word;
}

/* "A=247", or "A" where the votes are not known. */
static tdpelect_status put_vote(struct tdp_audit_row *row, struct tdp_audit_cell word,
				json_t *candidates, json_t *votes)
{
	const char *sign = memchr(word.start, '=', word.length);
	struct tdp_audit_cell id = {word.start,
				    sign ? (size_t)(sign - word.start) : word.length};
	json_t *candidate = json_object(), *name = text_of(row, id);
	tdpelect_status status = TDPELECT_OK;
	json_int_t count = 0;

	if (id.length == 0)
		status = tdp_audit_row_refuse(row, word.start, TDPELECT_ERROR_ID,
					      VOTES_MESSAGE);
	if (!status && sign)
		status = read_number(
			row,
			(struct tdp_audit_cell){sign + 1, word.length - id.length - 1},
			&count);
	if (!status && sign && name)
		row->failed |=
			tdp_json_put(votes, json_string_value(name), json_integer(count));
	row->failed |= tdp_json_put(candidate, "id", name);
	row->failed |= tdp_json_push(candidates, candidate);
	return status;
}

static tdpelect_status put_votes(struct tdp_audit_row *row, json_t *candidates,
				 json_t *votes)
{
	struct tdp_audit_cell cell = row->cells[TDP_COLUMN_VOTES],
			      word = next_word(&cell);

	while (word.start) {
		tdpelect_status status = put_vote(row, word, candidates, votes);

		if (status)
			return status;
		word = next_word(&cell);
	}
	return TDPELECT_OK;
}

/* What is put into a part that could not be kept is not kept either. */
static json_t *put_part(struct tdp_audit_row *row, json_t *owner, const char *key,
			json_t *part)
{
	if (!tdp_json_put(owner, key, part))
		return part;
	row->failed = 1;
	return NULL;
}

static json_t *put_first(struct tdp_audit_row *row, json_t *owner)
{
	json_t *first = json_object();

	if (!tdp_json_push(owner, first))
		return first;
	row->failed = 1;
	return NULL;
}

static tdpelect_status put_contest(struct tdp_audit_row *row, json_t *round,
				   json_t *candidates)
{
	json_t *contest = put_first(row, put_part(row, round, "contests", json_array()));
	json_t *ballots = put_part(row, contest, "ballots", json_object());
	json_t *votes = put_part(row, contest, "votes", json_object());
	tdpelect_status status;

	row->failed |= tdp_json_put(contest, "office", json_string("head"));
	if (row->failed)
		return tdp_json_no_memory(row->error);
	status = put_number(row, ballots, "issued", TDP_COLUMN_ISSUED);
	if (!status)
		status = put_number(row, ballots, "returned", TDP_COLUMN_RETURNED);
	if (!status)
		status = put_number(row, ballots, "valid", TDP_COLUMN_VALID);
	if (!status)
		status = put_number(row, ballots, "invalid", TDP_COLUMN_INVALID);
	return status ? status : put_votes(row, candidates, votes);
}

static tdpelect_status put_round(struct tdp_audit_row *row, json_t *election,
				 json_t *candidates)
{
	json_t *round = put_first(row, put_part(row, election, "rounds", json_array()));
	tdpelect_status status;

	row->failed |= tdp_json_put(round, "form", json_string("conference"));
	row->failed |= tdp_json_put(round, "method", json_string("secret_ballot"));
	if (row->failed)
		return tdp_json_no_memory(row->error);
	put_text(row, round, "date", TDP_COLUMN_ON);
	status = put_number(row, round, "present", TDP_COLUMN_PRESENT);
	return status ? status : put_contest(row, round, candidates);
}

/* Everything but the round: one head to be elected by household representatives. */
static json_t *put_group(struct tdp_audit_row *row, json_t *election,
			 json_t **ret_electorate)
{
	json_t *rules = put_part(row, election, "rules", json_object());
	json_t *unit = put_part(row, election, "unit", json_object());
	json_t *electorate = put_part(row, election, "electorate", json_object());
	json_t *office = put_first(row, put_part(row, election, "offices", json_array()));
	json_t *candidates = put_part(row, office, "candidates", json_array());

	row->failed |=
		tdp_json_put(election, "format", json_string(TDP_JSON_ELECTION));
	row->failed |= tdp_json_put(electorate, "kind",
				    json_string("household_representatives"));
	row->failed |= tdp_json_put(office, "office", json_string("head"));
	if (row->failed)
		return NULL;
	put_text(row, rules, "jurisdiction", TDP_COLUMN_JURISDICTION);
	put_text(row, unit, "id", TDP_COLUMN_ID);
	*ret_electorate = electorate;
	return candidates;
}

tdpelect_status tdp_audit_row_election(struct tdp_audit_row *row, json_t **ret_election)
{
	json_t *election = json_object(), *electorate = NULL;
	json_t *candidates = put_group(row, election, &electorate);
	tdpelect_status status = TDPELECT_OK;

	if (candidates)
		status = put_number(row, electorate, "count", TDP_COLUMN_ELECTORATE);
	if (candidates && !status)
		status = put_round(row, election, candidates);
	if (!status && row->failed)
		status = tdp_json_no_memory(row->error);
	if (status)
		json_decref(election);
	else
		*ret_election = election;
	return status;
}

static void put_elected(struct tdp_audit_row *row, json_t *contest)
{
	struct tdp_audit_cell cell = row->cells[TDP_COLUMN_ELECTED];
	json_t *elected = json_array();

	if (cell.length == 0) {
		json_decref(elected);
		return;
	}
	row->failed |= tdp_json_put(contest, "elected", elected);
	if (cell.length == 1 && *cell.start == '-') /* nobody */
		return;
	for (;;) {
		struct tdp_audit_cell word = next_word(&cell);

		if (!word.start || row->failed)
			return;
		row->failed |= tdp_json_push(elected, text_of(row, word));
	}
}

static tdpelect_status check_word(const struct tdp_audit_row *row, int column,
				  int32_t set)
{
	struct tdp_audit_cell cell = row->cells[column];
	char name[32] = {0};

	if (cell.length == 0)
		return TDPELECT_OK;
	if (cell.length < sizeof(name))
		memcpy(name, cell.start, cell.length);
	if (tdpelect_word_number(set, name))
		return TDPELECT_OK;
	return tdp_audit_row_refuse(row, cell.start, TDPELECT_ERROR_WORD, NULL);
}

/* {"state": …, "rounds": [{"contests": [{…}]}]}, or less where less is expected. */
static void put_expected(struct tdp_audit_row *row, json_t *expected, json_t *contest)
{
	json_t *rounds, *round, *contests;

	put_text(row, expected, "state", TDP_COLUMN_STATE);
	if (json_object_size(contest) == 0)
		return;
	rounds = json_array();
	round = json_object();
	contests = json_array();
	row->failed |= tdp_json_push(contests, json_incref(contest));
	row->failed |= tdp_json_put(round, "contests", contests);
	row->failed |= tdp_json_push(rounds, round);
	row->failed |= tdp_json_put(expected, "rounds", rounds);
}

tdpelect_status tdp_audit_row_expected(struct tdp_audit_row *row, json_t **ret_expected)
{
	json_t *expected = json_object(), *contest = json_object();
	tdpelect_status status =
		check_word(row, TDP_COLUMN_OUTCOME, TDPELECT_SET_OUTCOME);

	if (!expected || !contest)
		row->failed = 1;
	if (!status)
		status = check_word(row, TDP_COLUMN_STATE, TDPELECT_SET_STATE);
	if (!status)
		status = put_number(row, contest, "needed", TDP_COLUMN_NEEDED);
	if (!status) {
		put_text(row, contest, "outcome", TDP_COLUMN_OUTCOME);
		put_elected(row, contest);
		put_expected(row, expected, contest);
	}
	if (!status && row->failed)
		status = tdp_json_no_memory(row->error);
	if (!status && json_object_size(expected) == 0)
		status = tdp_audit_row_refuse(row, row->line_start,
					      TDPELECT_ERROR_SCENARIO_EMPTY, NULL);
	json_decref(contest);
	if (status)
		json_decref(expected);
	else
		*ret_expected = expected;
	return status;
}
