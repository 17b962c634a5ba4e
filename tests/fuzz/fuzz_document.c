/* SPDX-License-Identifier: MIT */
/* Any bytes as an election or a campaign: judged twice, rendered, filled into minutes. */
#include "fuzz.h"

#include <tdpelect-json.h>

static const char *const formats[] = {"text", "markdown", "html"};

static void render(const char *report, size_t byte_count)
{
	for (int i = 0; i < 6; i++) {
		char *text = NULL;
		size_t length = 0;

		MUST(tdpelect_json_render(report, byte_count, formats[i % 3], 1 + i / 3, &text,
					  &length, NULL) == 0);
		MUST(strlen(text) == length);
		tdpelect_json_free(text);
	}
}

/* The same facts give the same bytes. */
static void judge_again(const uint8_t *data, size_t byte_count, const char *report)
{
	char *again = NULL;
	size_t length = 0;

	MUST(tdpelect_json_evaluate((const char *)data, byte_count, NULL, &again, &length, NULL,
				    NULL) == 0);
	MUST(strcmp(report, again) == 0);
	tdpelect_json_free(again);
}

static void fill_minutes(const uint8_t *data, size_t byte_count)
{
	for (int i = 0; i < 3; i++) {
		struct tdpelect_error error = TDPELECT_ERROR_INIT;
		char *text = NULL;
		size_t length = 0;
		tdpelect_status status = tdpelect_json_minutes(
			(const char *)data, byte_count, NULL, i == 2 ? "notice" : NULL,
			formats[i], i, &text, &length, NULL, &error);

		must_be_told(status, &error);
		if (!status)
			tdpelect_json_free(text);
	}
}

/* A report that was just made derives from its facts, and its trace can be read. */
static void derive(const uint8_t *data, size_t byte_count, const char *report, size_t length)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *text = NULL;
	size_t text_length = 0;
	int is_same = -1;
	tdpelect_status status = tdpelect_json_verify(report, length, (const char *)data,
						      byte_count, NULL, &text, &text_length,
						      &is_same, &error);

	must_be_told(status, &error);
	MUST(!status && is_same == 1);
	tdpelect_json_free(text);
	status = tdpelect_json_trace((const char *)data, byte_count, NULL, &text, &text_length,
				     NULL, &error);
	must_be_told(status, &error);
	if (!status)
		tdpelect_json_free(text);
}

/* What another law would say, of any document. */
static void ask_what_if(const uint8_t *data, size_t byte_count)
{
	struct tdpelect_premise premise;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	tdpelect_json_what_if *what_if = NULL;
	char *text = NULL;
	size_t length = 0;
	int compared = -1;

	tdpelect_premise_init(&premise);
	premise.on = (struct tdpelect_date){2024, 9, 22};
	MUST(tdpelect_json_what_if_new(&premise, &what_if, NULL) == 0);
	must_be_told(tdpelect_json_what_if_add(what_if, "a", (const char *)data, byte_count, 1, NULL,
					       &error),
		     &error);
	MUST(tdpelect_json_what_if_report(what_if, &text, &length, &compared, NULL) == 0);
	MUST(strlen(text) == length);
	tdpelect_json_free(text);
	tdpelect_json_what_if_free(what_if);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	char *report = NULL;
	char *files = NULL;
	size_t length = 0;
	size_t files_length = 0;
	tdpelect_status status;

	if (!tdpelect_json_files((const char *)data, byte_count, &files, &files_length, NULL))
		tdpelect_json_free(files);
	status = tdpelect_json_evaluate((const char *)data, byte_count, NULL, &report, &length,
					NULL, &error);
	must_be_told(status, &error);
	if (status)
		return 0;
	MUST(strlen(report) == length && report[length - 1] == '\n');
	judge_again(data, byte_count, report);
	render(report, length);
	fill_minutes(data, byte_count);
	derive(data, byte_count, report, length);
	ask_what_if(data, byte_count);
	tdpelect_json_free(report);
	return 0;
}
