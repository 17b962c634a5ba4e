/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdio.h>

#include <jansson.h>
#include <tdpelect-json.h>

/* What the command's golden texts do not reach: the call itself. */

#define HEAD                                                                             \
	"{\"format\":\"tdpelect.election/1\",\"rules\":{\"jurisdiction\":\"VN\"},"       \
	"\"unit\":{\"id\":\"u\"},\"electorate\":{\"count\":256},\"offices\":[{"          \
	"\"office\":"                                                                    \
	"\"head\",\"candidates\":[{\"id\":\"A\"}]}]"
#define ELECTION                                                                         \
	HEAD ",\"rounds\":[{\"date\":\"2021-10-17\",\"present\":254,\"contests\":[{"     \
	     "\"office\":\"head\",\"ballots\":{\"issued\":254,\"returned\":254,"         \
	     "\"valid\":"                                                                \
	     "250,\"invalid\":4},\"votes\":{\"A\":247}}]}]}"
#define PLANNED HEAD "}"
#define CAMPAIGN                                                                         \
	"{\"format\":\"tdpelect.campaign/1\",\"id\":\"c\",\"elections\":[" ELECTION "]}"

static char *page;
static int complete;

static tdpelect_status write(const char *text, const char *form, const char *format,
			     int32_t round)
{
	complete = -1;
	return tdpelect_json_minutes(text, strlen(text), NULL, form, format, round, &page,
				     NULL, &complete, &error);
}

static void assert_writes(const char *text, const char *form, int32_t round,
			  int is_complete, const char *line)
{
	assert_ok(write(text, form, "text", round));
	if (!strstr(page, line))
		print_error("\"%s\" is not in\n%s", line, page);
	assert_non_null(strstr(page, line));
	assert_int_equal(complete, is_complete);
	tdpelect_json_free(page);
}

TEST(no_form_is_the_minutes)
{
	assert_writes(ELECTION, NULL, 0, 1, "MINUTES OF THE COUNT\n");
	assert_writes(ELECTION, "minutes", 0, 1, "3. Ballots issued: 254\n");
	assert_writes(ELECTION, "notice", 1, 1, "6. Invalid ballots: 4, 1.57 %\n");
	assert_writes(CAMPAIGN, NULL, 0, 1, "QUICK REPORT\n");
}

TEST(the_first_round_can_always_be_prepared)
{
	assert_writes(PLANNED, NULL, 0, 0, "3. Ballots issued: ……\n");
	assert_writes(PLANNED, NULL, 1, 0, "3. Ballots issued: ……\n");
	assert_refused(write(PLANNED, NULL, "text", 2), TDPELECT_ERROR_RANGE, "round", -1,
		       "the election has no such round");
}

TEST(the_bytes_are_counted)
{
	size_t byte_count = 0;

	assert_ok(tdpelect_json_minutes(ELECTION, strlen(ELECTION), NULL, NULL, "html", 0,
					&page, &byte_count, NULL, &error));
	assert_int_equal(byte_count, strlen(page));
	tdpelect_json_free(page);
}

TEST(the_language_is_that_of_the_options)
{
	struct tdpelect_json_options options;

	tdpelect_json_options_init(&options);
	options.language = TDPELECT_LANGUAGE_VI;
	assert_ok(tdpelect_json_minutes(ELECTION, strlen(ELECTION), &options, NULL,
					"text", 0, &page, NULL, NULL, &error));
	assert_non_null(strstr(page, "Số phiếu phát ra: 254\n"));
	tdpelect_json_free(page);
	options.language = 9;
	assert_refused(tdpelect_json_minutes(ELECTION, strlen(ELECTION), &options, NULL,
					     "text", 0, &page, NULL, NULL, &error),
		       TDPELECT_ERROR_WORD, "language", -1, "");
}

TEST(wrong_use_is_refused_and_writes_nothing)
{
	page = (char *)"kept";
	assert_refused(write(ELECTION, "ballad", "text", 0), TDPELECT_ERROR_WORD, "form",
		       -1, "the forms are");
	assert_refused(write(ELECTION, NULL, "json", 0), TDPELECT_ERROR_WORD, "format",
		       -1, "the formats are");
	assert_refused(write(ELECTION, NULL, NULL, 0), TDPELECT_ERROR_WORD, "format", -1,
		       "the formats are");
	assert_refused(write(ELECTION, NULL, "text", 2), TDPELECT_ERROR_RANGE, "round",
		       -1, "the election has");
	assert_refused(write(ELECTION, NULL, "text", -1), TDPELECT_ERROR_RANGE, "round",
		       -1, "");
	assert_refused(write(CAMPAIGN, "notice", "text", 0), TDPELECT_ERROR_WORD, "form",
		       -1, "a campaign has");
	assert_refused(write(CAMPAIGN, NULL, "text", 1), TDPELECT_ERROR_RANGE, "round",
		       -1, "a campaign has");
	assert_refused(write("{\"format\":\"x\"}", NULL, "text", 0),
		       TDPELECT_ERROR_FORMAT, "/format", -1, "");
	assert_refused(write("{", NULL, "text", 0), TDPELECT_ERROR_SYNTAX, "", -1, "");
	assert_string_equal(page, "kept");
	assert_int_equal(complete, -1);
	assert_refused(tdpelect_json_minutes(ELECTION, strlen(ELECTION), NULL, NULL,
					     "text", 0, NULL, NULL, NULL, &error),
		       TDPELECT_ERROR_ARGUMENT, "ret_text", -1, "");
}

/* What a ward reports of a contest whose votes nobody wrote down. */
static char *minutes_of(const char *outcome, int32_t language)
{
	struct tdpelect_json_options options;
	char text[900], *made = NULL;

	tdpelect_json_options_init(&options);
	options.language = language;
	snprintf(text, sizeof(text),
		 HEAD ",\"rounds\":[{\"date\":\"2024-09-22\",\"present\":254,\"contests\":[{"
		      "\"office\":\"head\",\"reported\":\"%s\","
		      "\"published\":{\"elected\":[%s]}}]}]}",
		 outcome, strstr(outcome, "elected") ? "\"A\"" : "");
	assert_ok(tdpelect_json_minutes(text, strlen(text), &options, NULL, "text", 0, &made,
					NULL, NULL, &error));
	return made;
}

TEST(every_outcome_has_minutes_of_its_own)
{
	static const char *const reported[] = {"elected",   "partly_elected", "no_winner",
					       "tied",      "undetermined",   "no_quorum",
					       "annulled",  "irreconcilable", "unknown"};
	char *made[COUNT_OF(reported)];

	for (int32_t language = 1; language <= 2; language++) {
		for (size_t i = 0; i < COUNT_OF(reported); i++)
			made[i] = minutes_of(reported[i], language);
		for (size_t i = 0; i < COUNT_OF(reported); i++)
			for (size_t j = 0; j < i; j++)
				assert_string_not_equal(made[i], made[j]);
		for (size_t i = 0; i < COUNT_OF(reported); i++)
			tdpelect_json_free(made[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_form_is_the_minutes),
		cmocka_unit_test(the_first_round_can_always_be_prepared),
		cmocka_unit_test(the_bytes_are_counted),
		cmocka_unit_test(the_language_is_that_of_the_options),
		cmocka_unit_test(wrong_use_is_refused_and_writes_nothing),
		cmocka_unit_test(every_outcome_has_minutes_of_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
