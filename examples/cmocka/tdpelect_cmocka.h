/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_CMOCKA_H
#define TDPELECT_CMOCKA_H

/* Scenarios as tests of cmocka: copy this file beside your own tests.
 *
 *     #include "tdpelect_cmocka.h"
 *     int main(void) { return tdpelect_cmocka_run("tests/scenarios"); }
 *
 * Each file of the folder that is a scenario (or a table of them, .tsv) is a test of its own;
 * a failure prints the places that differ. Link with cmocka and tdpelect-json. A `given_file`
 * is read from the folder of its scenario; what
 * a campaign names in turn, and folders in the folder, are not.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tdpelect-json.h>

struct tdpelect_cmocka_text {
	char *bytes;
	size_t count;
};

/* A whole file; no bytes where it cannot be read. */
static inline struct tdpelect_cmocka_text tdpelect_cmocka_read(const char *path)
{
	struct tdpelect_cmocka_text text = {NULL, 0};
	FILE *stream = fopen(path, "rb");
	long length;

	if (!stream)
		return text;
	if (fseek(stream, 0, SEEK_END) == 0 && (length = ftell(stream)) >= 0) {
		rewind(stream);
		text.bytes = malloc((size_t)length + 1);
		if (text.bytes)
			text.count = fread(text.bytes, 1, (size_t)length, stream);
	}
	fclose(stream);
	return text;
}

/* "folder/name" */
static inline void tdpelect_cmocka_join(char path[1600], const char *folder, const char *name)
{
	snprintf(path, 1600, "%s/%s", folder, name);
}

/* The one file that a scenario may name; 0 where it names none. */
static inline size_t tdpelect_cmocka_given(const struct tdpelect_cmocka_text *scenario,
					   const char *folder, char name[512],
					   struct tdpelect_json_file *ret_file)
{
	char *names = NULL, path[1600];
	struct tdpelect_cmocka_text given;

	if (tdpelect_json_files(scenario->bytes, scenario->count, &names, NULL, NULL))
		return 0;
	snprintf(name, 512, "%.*s", (int)strcspn(names, "\n"), names);
	tdpelect_json_free(names);
	if (!*name)
		return 0;
	tdpelect_cmocka_join(path, folder, name);
	given = tdpelect_cmocka_read(path);
	*ret_file = (struct tdpelect_json_file){name, given.bytes, given.count};
	return given.bytes ? 1 : 0;
}

/* The results, one place a line. */
static inline void tdpelect_cmocka_tell(const char *results)
{
	for (; *results; results++) {
		if (strncmp(results, "{\"at\"", 5) == 0)
			print_error("\n    ");
		print_error("%c", *results);
	}
}

/* The state of the test is the path of the file. */
static inline void tdpelect_cmocka_test(void **state)
{
	const char *path = *state, *slash = strrchr(path, '/');
	char folder[1024], name[512], *results = NULL;
	struct tdpelect_cmocka_text text = tdpelect_cmocka_read(path);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_json_options options;
	struct tdpelect_json_file given = {NULL, NULL, 0};
	int passed = 0;

	if (!text.bytes)
		fail_msg("%s cannot be read", path);
	snprintf(folder, sizeof(folder), "%.*s", slash ? (int)(slash - path) : 1,
		 slash ? path : ".");
	tdpelect_json_options_init(&options);
	options.files = &given;
	options.file_count = tdpelect_cmocka_given(&text, folder, name, &given);
	if (tdpelect_json_audit(path, text.bytes, text.count, &options, &results, NULL, &error))
		print_error("%s:%u:%u: %s: %s\n", path, error.line, error.column, error.path,
			    error.message);
	else
		passed = !strstr(results, "\"passed\":false");
	if (results && !passed)
		tdpelect_cmocka_tell(results);
	tdpelect_json_free(results);
	free((char *)given.text);
	free(text.bytes);
	assert_true(passed);
}

static inline int tdpelect_cmocka_is_wanted(const char *path)
{
	struct tdpelect_cmocka_text text;
	const char *end = strrchr(path, '.');
	int found = 0;

	if (end && strcmp(end, ".tsv") == 0)
		return 1;
	if (!end || strcmp(end, ".json") != 0)
		return 0;
	text = tdpelect_cmocka_read(path);
	for (size_t i = 0; !found && i + 19 <= text.count; i++)
		found = memcmp(text.bytes + i, "tdpelect.scenario/1", 19) == 0;
	free(text.bytes);
	return found;
}

static inline int tdpelect_cmocka_by_name(const void *a, const void *b)
{
	return strcmp(((const struct CMUnitTest *)a)->name, ((const struct CMUnitTest *)b)->name);
}

/* Runs all scenarios of a folder; how many failed, as cmocka counts. No scenario is a failure. */
static inline int tdpelect_cmocka_run(const char *folder)
{
	DIR *opened = opendir(folder);
	struct CMUnitTest *tests = NULL;
	struct dirent *entry;
	size_t count = 0;
	char path[1600];
	int failed = 1;

	while (opened && (entry = readdir(opened))) {
		struct CMUnitTest *grown;
		char *copy;

		tdpelect_cmocka_join(path, folder, entry->d_name);
		if (entry->d_name[0] == '.' || !tdpelect_cmocka_is_wanted(path))
			continue;
		grown = realloc(tests, (count + 1) * sizeof(*tests));
		copy = malloc(strlen(path) + 1);
		if (!grown || !copy)
			return 1;
		tests = grown;
		strcpy(copy, path);
		tests[count++] = (struct CMUnitTest){copy, tdpelect_cmocka_test, NULL, NULL, copy};
	}
	if (opened)
		closedir(opened);
	if (count) {
		qsort(tests, count, sizeof(*tests), tdpelect_cmocka_by_name);
		failed = _cmocka_run_group_tests(folder, tests, count, NULL, NULL);
	}
	for (size_t i = 0; i < count; i++)
		free((char *)tests[i].name);
	free(tests);
	return failed;
}

#endif
