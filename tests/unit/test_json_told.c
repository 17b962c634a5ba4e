/* SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L /* open_memstream() */

/* Elections of tests/scenarios, told whole: every number, every finding with its place, every
 * comparison with both sides. golden/told.txt was read when it was written and is read again
 * wherever it changes; `test_json_told --write >golden/told.txt` tells anew what it lists. */
#include "support.h"

#include <stdio.h>

#include <jansson.h>
#include <tdpelect-json.h>

#define TITLE "== "

static void tell_each(FILE *to, const json_t *report, const char *key)
{
	const json_t *list = json_object_get(report, key), *item;
	size_t i;

	json_array_foreach(list, i, item) {
		char *text = json_dumps(item, JSON_COMPACT | JSON_SORT_KEYS);

		assert_non_null(text);
		fprintf(to, "%s %s\n", key, text);
		free(text);
	}
}

static const char *text_of(const json_t *object, const char *key)
{
	const char *text = json_string_value(json_object_get(object, key));

	return text ? text : "-";
}

static void tell_findings(FILE *to, const json_t *report)
{
	const json_t *finding;
	size_t i;

	json_array_foreach(json_object_get(report, "findings"), i, finding)
		fprintf(to, "%s %s %s\n", text_of(finding, "name"), text_of(finding, "path"),
			text_of(finding, "text"));
}

/* What a person meets is for the scenarios of tests/scenarios/eligibility. */
static void tell_comparisons(FILE *to, const json_t *trace)
{
	const json_t *made;
	size_t i;

	json_array_foreach(json_object_get(trace, "comparisons"), i, made)
		if (strcmp(text_of(made, "comparison"), "criterion") != 0)
			fprintf(to, "%s %s %s\n", text_of(made, "path"),
				text_of(made, "other_path"), text_of(made, "text"));
}

static json_t *parsed(char *text)
{
	json_t *made = json_loads(text, 0, NULL);

	assert_non_null(made);
	tdpelect_json_free(text);
	return made;
}

static void tell(FILE *to, const char *name)
{
	char path[300], *given, *text = NULL;
	json_t *scenario, *report, *trace;

	snprintf(path, sizeof(path), "../scenarios/%s.json", name);
	scenario = json_load_file(path, 0, NULL);
	if (!scenario)
		fail_msg("%s cannot be read", path);
	given = json_dumps(json_object_get(scenario, "given"), JSON_ENCODE_ANY);
	assert_ok(tdpelect_json_evaluate(given, strlen(given), NULL, &text, NULL, NULL, &error));
	report = parsed(text);
	assert_ok(tdpelect_json_trace(given, strlen(given), NULL, &text, NULL, NULL, &error));
	trace = parsed(text);
	fprintf(to, "state %s\n", text_of(report, "state"));
	tell_each(to, report, "next");
	tell_each(to, report, "rounds");
	tell_findings(to, report);
	tell_comparisons(to, trace);
	json_decref(trace);
	json_decref(report);
	free(given);
	json_decref(scenario);
}

/* Tells what the golden text names next, or NULL at its end. */
static char *told_next(FILE *golden, char *title, size_t capacity)
{
	char *told = NULL;
	size_t length;
	FILE *to;

	if (!fgets(title, (int)capacity, golden))
		return NULL;
	assert_int_equal(strncmp(title, TITLE, strlen(TITLE)), 0);
	title[strcspn(title, "\n")] = '\0';
	to = open_memstream(&told, &length);
	assert_non_null(to);
	tell(to, title + strlen(TITLE));
	fclose(to);
	return told;
}

static void assert_told(FILE *golden, const char *title, const char *told)
{
	static char expected[1 << 16];

	for (; *told; told += strcspn(told, "\n") + 1) {
		int length = (int)strcspn(told, "\n");

		assert_non_null(fgets(expected, sizeof(expected), golden));
		expected[strcspn(expected, "\n")] = '\0';
		if (strlen(expected) != (size_t)length || memcmp(expected, told, (size_t)length))
			fail_msg("%s\nwas told %s\nis now   %.*s", title, expected, length, told);
	}
}

static FILE *open_golden(void)
{
	FILE *golden = fopen("golden/told.txt", "r");

	assert_non_null(golden);
	return golden;
}

TEST(these_elections_are_told_as_they_were_when_someone_read_it)
{
	FILE *golden = open_golden();
	char title[300], *told;

	while ((told = told_next(golden, title, sizeof(title)))) {
		assert_told(golden, title, told);
		free(told);
	}
	fclose(golden);
}

/* As the golden text should be now. */
static void write_golden(void)
{
	FILE *golden = open_golden();
	char title[1 << 16];

	while (fgets(title, sizeof(title), golden))
		if (strncmp(title, TITLE, strlen(TITLE)) == 0) {
			title[strcspn(title, "\n")] = '\0';
			puts(title);
			tell(stdout, title + strlen(TITLE));
		}
	fclose(golden);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(these_elections_are_told_as_they_were_when_someone_read_it),
	};

	if (argc == 2 && strcmp(argv[1], "--write") == 0) {
		write_golden();
		return 0;
	}
	return cmocka_run_group_tests(tests, NULL, NULL);
}
