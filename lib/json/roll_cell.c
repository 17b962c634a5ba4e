/* SPDX-License-Identifier: MIT */
#include "roll.h"

#include <string.h>

static const char *column_name(int column)
{
	switch (column) {
	case TDP_ROLL_HOUSEHOLD:
		return "household_id";
	case TDP_ROLL_PERSON:
		return "person_id";
	case TDP_ROLL_BIRTH:
		return "birth_date";
	default:
		return column ? tdpelect_word_name(TDPELECT_SET_FACT, column) : "";
	}
}

tdpelect_status tdp_roll_refuse(const struct tdp_csv_cell *cell, int column,
				tdpelect_status code, const char *message,
				struct tdpelect_error *reterr_error)
{
	return tdp_json_fail_at(reterr_error, code, column_name(column), cell->line,
				cell->column, message);
}

/* Lower case of what "có" and "không" are made of: ASCII, and Latin-1 behind its first
 * byte. */
static char lower(char before, char c)
{
	unsigned char byte = (unsigned char)c;

	if (c >= 'A' && c <= 'Z')
		return (char)(c + 'a' - 'A');
	if (before == '\xC3' && byte >= 0x80 && byte <= 0x9E)
		return (char)(byte + 0x20);
	return c;
}

int tdp_roll_truth(const char *text, size_t length)
{
	/* Each Vietnamese word twice: its marked letter as one character, or letter and
	 * mark. */
	static const struct {
		const char *word;
		int truth;
	} words[] = {
		{"yes", 1},	     {"no", 0},		{"c\xC3\xB3", 1},
		{"kh\xC3\xB4ng", 0}, {"co\xCC\x81", 1}, {"kho\xCC\x82ng", 0},
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t at = 0;

		while (at < length
		       && lower(at ? text[at - 1] : 0, text[at]) == words[i].word[at])
			at++;
		if (at == length && !words[i].word[at])
			return words[i].truth;
	}
	return -1;
}

static tdpelect_status take_fact(struct tdp_roll *roll, int fact,
				 const struct tdp_csv_cell *cell,
				 struct tdpelect_error *error)
{
	int truth = tdp_roll_truth(cell->text, cell->length);

	if (truth < 0)
		return tdp_roll_refuse(
			cell, fact, TDPELECT_ERROR_WORD,
			"write yes or no (c\xC3\xB3, kh\xC3\xB4ng), or nothing "
			"where it is not known",
			error);
	roll->known[roll->row_count] |= (uint64_t)1 << fact;
	roll->truth[roll->row_count] |= (uint64_t)truth << fact;
	return TDPELECT_OK;
}

static tdpelect_status take_birth(struct tdp_roll *roll, const struct tdp_csv_cell *cell,
				  struct tdpelect_error *error)
{
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	struct tdpelect_date date;
	char text[12] = "";

	if (cell->length < sizeof(text))
		memcpy(text, cell->text, cell->length);
	if (tdpelect_birth_date_parse(text, &date, &core))
		return tdp_roll_refuse(
			cell, TDP_ROLL_BIRTH, core.code,
			core.code == TDPELECT_ERROR_DATE_FORM
				? "write the birth date as 1961-05-02, or 1961-05 "
				  "or 1961 where no more is known"
				: core.message,
			error);
	roll->birth_dates[roll->row_count] =
		date.year * 10000 + date.month * 100 + date.day;
	return TDPELECT_OK;
}

static int is_id(const struct tdp_csv_cell *cell)
{
	char text[66] = "";

	if (cell->length < sizeof(text))
		memcpy(text, cell->text, cell->length);
	return tdp_json_is_id(text);
}

static tdpelect_status take_id(struct tdp_roll *roll, int column,
			       const struct tdp_csv_cell *cell,
			       struct tdpelect_error *error)
{
	struct tdp_roll_ids *ids =
		column == TDP_ROLL_PERSON ? &roll->persons : &roll->households;

	if (!is_id(cell))
		return tdp_roll_refuse(cell, column, TDPELECT_ERROR_ID, NULL, error);
	return tdp_roll_add_id(roll, ids, cell) ? TDPELECT_OK : tdp_json_no_memory(error);
}

tdpelect_status tdp_roll_take_cell(struct tdp_roll *roll, int column,
				   const struct tdp_csv_cell *cell,
				   struct tdpelect_error *reterr_error)
{
	if (column == TDP_ROLL_BIRTH)
		return take_birth(roll, cell, reterr_error);
	if (column > 0)
		return take_fact(roll, column, cell, reterr_error);
	return take_id(roll, column, cell, reterr_error);
}
