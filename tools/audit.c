/* SPDX-License-Identifier: MIT */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

#include "audit_files.h"
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

/* What a folder holds beside scenarios: JSON of other formats, or not JSON at all; tables
 * of other kinds. */
static int is_other(const char *path, const struct tool_text *text,
		    const struct tdpelect_error *error)
{
	return error->code == TDPELECT_ERROR_FORMAT
	       || (!tool_ends_in(path, ".tsv") && !contains(text, "tdpelect.scenario"));
}

static int add_refused(struct audit *audit, const char *path,
		       const struct tdpelect_error *error)
{
	tool_complain_error(audit->tool, path, error);
	tool_add_unusable(&audit->results, path, error, audit->tool->junit != NULL);
	return TOOL_UNUSABLE;
}

/* The results of a file that was run, in its turn: what is told does not depend on how many
 * ran beside it. */
static int tell_file(struct audit *audit, const struct audit_file *file)
{
	int failed = audit->results.failed, wants_junit = audit->tool->junit != NULL;

	if (file->status) {
		if (file->is_in_folder && is_other(file->path, &file->text, &file->error))
			return TOOL_OK;
		return add_refused(audit, file->path, &file->error);
	}
	if (!tool_add_results(&audit->results, file->path, file->results, file->byte_count,
			      wants_junit))
		audit->results.out_of_memory = 1;
	return audit->results.failed > failed ? TOOL_FAILED : TOOL_OK;
}

static int add_unreadable(struct audit *audit, const char *path)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;

	strcpy(error.message, "it cannot be read");
	tool_add_unusable(&audit->results, path, &error, audit->tool->junit != NULL);
	return TOOL_UNUSABLE;
}

/* Files are run many at a time, as many by one job as by several. */
#define BATCH 256

static int run_batch(struct audit *audit, struct audit_file *files, size_t count)
{
	int greatest = TOOL_OK;

	for (size_t i = 0; i < count; i++)
		tool_read_audit_file(audit->tool, &files[i]);
	tool_run_audit_files(audit->tool, audit->suite, files, count);
	for (size_t i = 0; i < count; i++) {
		int status = files[i].is_unreadable ? add_unreadable(audit, files[i].path)
						    : tell_file(audit, &files[i]);

		greatest = status > greatest ? status : greatest;
		tool_clear_audit_file(&files[i]);
	}
	return greatest;
}

static int run_all(struct audit *audit, struct audit_files *all)
{
	int greatest = TOOL_OK;

	for (size_t i = 0; i < all->count; i += BATCH) {
		size_t count = all->count - i < BATCH ? all->count - i : BATCH;
		int status = run_batch(audit, all->files + i, count);

		greatest = status > greatest ? status : greatest;
	}
	return greatest;
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
	int is_suite = audit->tool->coverage || audit->tool->mutate;

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
	int status = TOOL_OK;

	if (audit->tool->coverage)
		status = tool_tell_coverage(audit->tool, audit->suite);
	if (audit->tool->mutate && status == TOOL_OK)
		status = tool_tell_mutation(audit->tool, audit->suite);
	return status;
}

int tool_audit(struct tool *tool)
{
	struct audit audit = {.tool = tool};
	struct audit_files all = {NULL, 0, 0};
	int greatest, status;

	if (tool->argument_count == 0)
		return tool_misused(tool,
				    tool_say(tool, "cần một tệp hoặc thư mục",
					     "a file or folder is expected"),
				    NULL);
	greatest = begin(&audit);
	for (int i = 0; greatest != TOOL_UNUSABLE && i < tool->argument_count; i++)
		greatest = tool_list_audit_files(tool, tool->arguments[i], &all);
	if (greatest != TOOL_UNUSABLE)
		greatest = run_all(&audit, &all);
	tool_free_audit_files(&all);
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
