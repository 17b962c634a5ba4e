/* SPDX-License-Identifier: MIT */
/* Any text where the core takes text: dates, percentages, words, places, ids. */
#include "fuzz.h"

static void read_days(const char *text)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_date day = {0, 0, 0};
	struct tdpelect_date later = {0, 0, 0};
	char printed[16];
	int32_t days = 0;
	tdpelect_status status = tdpelect_date_parse(text, &day, &error);

	must_be_told(status, &error);
	if (!status) {
		MUST(tdpelect_date_is_day(day));
		MUST(tdpelect_date_print(day, printed, sizeof(printed)) == 10);
		MUST(strcmp(printed, text) == 0);
		if (!tdpelect_date_add_days(day, 400, &later, NULL)) {
			MUST(tdpelect_date_compare(day, later) < 0);
			MUST(tdpelect_date_days_between(day, later, &days, NULL) == 0);
			MUST(days == 400);
		}
	}
	must_be_told(tdpelect_birth_date_parse(text, &day, &error), &error);
}

static void read_percent(const char *text)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_printed_percent percent = TDPELECT_PRINTED_PERCENT_NONE;
	tdpelect_status status = tdpelect_printed_percent_parse(text, &percent, &error);

	must_be_told(status, &error);
	if (status)
		return;
	MUST(percent.digits >= 0 && percent.decimals >= 0 && percent.decimals <= 6);
	tdpelect_printed_percent_fits(percent, 159, 361);
	tdpelect_printed_percent_fits(percent, INT64_MAX, 1);
}

static void read_words(const char *text)
{
	for (int32_t set = 0; set < TDPELECT_SET_LIMIT + 2; set++) {
		int32_t number = tdpelect_word_number(set, text);

		if (!number)
			continue;
		MUST(number <= tdpelect_word_last(set));
		MUST(strcmp(tdpelect_word_name(set, number), text) == 0);
		MUST(tdpelect_word_label(set, number, TDPELECT_LANGUAGE_VI));
	}
}

static void read_rulebook(const tdpelect_rulebook *rulebook)
{
	const char *one;
	const char *other;
	int32_t value = 0;

	for (int32_t i = -1; i <= TDPELECT_VALUE_LIMIT; i++) {
		const struct tdpelect_rule *rule = tdpelect_rulebook_rule(rulebook, i);

		MUST(!rule || (rule->law_count && tdpelect_word_name(TDPELECT_SET_VALUE, i)));
	}
	for (size_t i = 0; i < tdpelect_rulebook_pack_count(rulebook); i++)
		MUST(tdpelect_rulebook_pack_id(rulebook, i));
	for (size_t i = 0; tdpelect_rulebook_contradiction(rulebook, i, &value, &one, &other); i++)
		MUST(strcmp(one, other) != 0);
}

/* The days on which a place's law may change go on and end. */
static void walk_history(const char *place)
{
	struct tdpelect_date day = {1, 1, 1};
	struct tdpelect_date next = {0, 0, 0};
	const struct tdpelect_pack *const *packs;
	size_t pack_count = 0;
	int changes = 0;

	packs = tdpelect_packs(&pack_count);
	while (!tdpelect_rulebook_next_change(packs, pack_count, place, day, &next, NULL) &&
	       next.year) {
		MUST(tdpelect_date_compare(day, next) < 0 && ++changes < 10000);
		day = next;
	}
}

static void read_place(const char *text)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_date day = {2021, 10, 17};
	const struct tdpelect_pack *const *packs;
	tdpelect_rulebook *rulebook = NULL;
	size_t pack_count = 0;
	tdpelect_status status;

	packs = tdpelect_packs(&pack_count);
	status = tdpelect_rulebook_resolve(packs, pack_count, text, day, &rulebook, &error);
	must_be_told(status, &error);
	if (!status) {
		read_rulebook(rulebook);
		walk_history(text);
	}
	tdpelect_rulebook_free(rulebook);
	rulebook = NULL;
	status = tdpelect_rulebook_stack(packs, pack_count, &text, 1, day, &rulebook, &error);
	must_be_told(status, &error);
	if (!status)
		read_rulebook(rulebook);
	tdpelect_rulebook_free(rulebook);
}

static void read_id(const char *text)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	tdpelect_election *election = NULL;
	tdpelect_status status = tdpelect_election_new(text, &election, &error);

	must_be_told(status, &error);
	if (status)
		return;
	MUST(strcmp(tdpelect_election_unit_id(election), text) == 0);
	tdpelect_election_free(election);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	char *text = malloc(byte_count + 1);
	char digest[72];

	if (!text)
		return 0;
	memcpy(text, data, byte_count);
	text[byte_count] = 0;
	tdpelect_digest(data, byte_count, digest);
	MUST(strlen(digest) == 71);
	read_days(text);
	read_percent(text);
	read_words(text);
	read_place(text);
	read_id(text);
	free(text);
	return 0;
}
