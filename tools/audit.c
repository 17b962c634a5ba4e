/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
#include "tool.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "files.h"
#include "results.h"

struct audit {
	struct tool *tool;
	struct results results;
	tdpelect_json_suite *suite; /* NULL: only the results are wanted */
};

static int contains(const struct tool_text *text, const char *wanted)
{
	size_t length = strlen(wanted);

	for (size_t i = 0; i + length <= text->count; i++)
		if (memcmp(text->bytes + i, wanted, length) == 0)
			return 1;
	return 0;
}

static int ends_in(const char *name, const char *end)
{
	size_t length = strlen(name), end_length = strlen(end);

	return length > end_length && strcmp(name + length - end_length, end) == 0;
}

/* What a folder holds beside scenarios: JSON of other formats, or not JSON at all; tables
 * of other kinds. */
static int is_other(const char *path, const struct tool_text *text,
		    const struct tdpelect_error *error)
{
	return error->code == TDPELECT_ERROR_FORMAT
	       || (!ends_in(path, ".tsv") && !contains(text, "tdpelect.scenario"));
}

static int add_refused(struct audit *audit, const char *path,
		       const struct tdpelect_error *error)
{
	tool_complain_error(audit->tool, path, error);
	tool_add_unusable(&audit->results, path, error, audit->tool->junit != NULL);
	return TOOL_UNUSABLE;
}

static tdpelect_status audit_text(struct audit *audit, const char *path,
				  const struct tool_text *text,
				  const struct tdpelect_json_options *options,
				  char **results, size_t *byte_count,
				  struct tdpelect_error *error)
{
	return audit->suite ? tdpelect_json_suite_add(audit->suite, path, text->bytes,
						      text->count, options, results,
						      byte_count, error)
			    : tdpelect_json_audit(path, text->bytes, text->count, options,
						  results, byte_count, error);
}

static int run_text(struct audit *audit, const char *path, const struct tool_text *text,
		    const struct tool_files *named, int is_in_folder)
{
	struct tdpelect_json_options options = tool_json_options(audit->tool);
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	int failed = audit->results.failed, wants_junit = audit->tool->junit != NULL;
	char *results = NULL;
	size_t byte_count;

	options.files = named->files;
	options.file_count = named->count;
	if (audit_text(audit, path, text, &options, &results, &byte_count, &error)) {
		if (is_in_folder && is_other(path, text, &error))
			return TOOL_OK;
		return add_refused(audit, path, &error);
	}
	if (!tool_add_results(&audit->results, path, results, byte_count, wants_junit))
		audit->results.out_of_memory = 1;
	tdpelect_json_free(results);
	return audit->results.failed > failed ? TOOL_FAILED : TOOL_OK;
}

static int add_unreadable(struct audit *audit, const char *path)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;

	strcpy(error.message, "it cannot be read");
	tool_add_unusable(&audit->results, path, &error, audit->tool->junit != NULL);
	return TOOL_UNUSABLE;
}

static int run_file(struct audit *audit, const char *path, int is_in_folder)
{
	struct tool_text text;
	struct tool_files named;
	int status;

	if (tool_read_file(audit->tool, path, &text))
		return add_unreadable(audit, path);
	if (tool_read_named(audit->tool, path, &text, &named))
		status = add_unreadable(audit, path);
	else
		status = run_text(audit, path, &text, &named, is_in_folder);
	tool_free_named(&named);
	free(text.bytes);
	return status;
}

static int run_folder(struct audit *audit, const char *path);

static char *join(const char *folder, const char *name)
{
	size_t length = strlen(folder);
	char *joined = malloc(length + strlen(name) + 2);

	if (!joined)
		return NULL;
	memcpy(joined, folder, length);
	if (length == 0 || folder[length - 1] != '/')
		joined[length++] = '/';
	strcpy(joined + length, name);
	return joined;
}

/* Folders are entered, but not through links, which may lead in a circle. */
static int run_entry(struct audit *audit, const char *folder, const char *name)
{
	char *path = join(folder, name);
	struct stat entry;
	int status = TOOL_OK;

	if (!path)
		return tool_out_of_memory(audit->tool);
	if (lstat(path, &entry) == 0 && S_ISDIR(entry.st_mode))
		status = run_folder(audit, path);
	else if (ends_in(name, ".json") || ends_in(name, ".tsv"))
		status = run_file(audit, path, 1);
	free(path);
	return status;
}

static int is_visible(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int run_folder(struct audit *audit, const char *path)
{
	struct dirent **entries = NULL;
	int count = scandir(path, &entries, is_visible, by_name), greatest = TOOL_OK;

	if (count < 0) {
		tool_complain(audit->tool, path, strerror(errno));
		return add_unreadable(audit, path);
	}
	for (int i = 0; i < count; i++) {
		int status = run_entry(audit, path, entries[i]->d_name);

		greatest = status > greatest ? status : greatest;
		free(entries[i]);
	}
	free(entries);
	return greatest;
}

static int run_path(struct audit *audit, const char *path)
{
	struct stat found;

	if (strcmp(path, "-") != 0 && stat(path, &found) == 0 && S_ISDIR(found.st_mode))
		return run_folder(audit, path);
	return run_file(audit, path, 0);
}

/* Folders without a scenario are a slip of whoever asks: nothing would be proved. */
static int check_any(struct audit *audit)
{
	const struct results *results = &audit->results;

	if (results->passed + results->failed + results->unusable > 0)
		return TOOL_OK;
	tool_complain(
		audit->tool, audit->tool->arguments[0],
		tool_say(audit->tool, "không có kịch bản nào", "there is no scenario"));
	return TOOL_UNUSABLE;
}

/* The results are the output, or what is told of all of them together. */
static int begin(struct audit *audit)
{
	int is_suite = audit->tool->coverage != TELL_NOTHING;

	audit->results.stream = is_suite ? stderr : stdout;
	audit->results.only_failed = is_suite;
	audit->results.has_colour = tool_has_colour(audit->results.stream);
	if (!is_suite)
		puts("TAP version 13");
	else if (tdpelect_json_suite_new(&audit->suite, NULL))
		return tool_out_of_memory(audit->tool);
	return TOOL_OK;
}

static int tell_suite(struct audit *audit)
{
	return audit->suite ? tool_tell_coverage(audit->tool, audit->suite) : TOOL_OK;
}

int tool_audit(struct tool *tool)
{
	struct audit audit = {.tool = tool};
	int greatest, status;

	if (tool->argument_count == 0)
		return tool_misused(tool,
				    tool_say(tool, "cần một tệp hoặc thư mục",
					     "a file or folder is expected"),
				    NULL);
	greatest = begin(&audit);
	for (int i = 0; greatest != TOOL_UNUSABLE && i < tool->argument_count; i++) {
		status = run_path(&audit, tool->arguments[i]);
		greatest = status > greatest ? status : greatest;
	}
	tool_print_summary(&audit.results);
	status = check_any(&audit);
	if (status == TOOL_OK)
		status = tell_suite(&audit);
	tdpelect_json_suite_free(audit.suite);
	if (tool->junit && tool_write_junit(tool, &audit.results))
		status = TOOL_UNUSABLE;
	if (audit.results.out_of_memory)
		status = tool_out_of_memory(tool);
	tool_free_results(&audit.results);
	return status > greatest ? status : greatest;
}
