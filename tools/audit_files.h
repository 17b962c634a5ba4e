/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_TOOL_AUDIT_FILES_H
#define TDPELECT_TOOL_AUDIT_FILES_H

/* The files of an audit: listed, read, run (by several jobs where that is asked for). */

#include "files.h"

struct audit_file {
	char *path;
	int is_in_folder;  /* found in a folder, not named by the caller */
	int is_unreadable; /* told already */
	struct tool_text text;
	struct tool_files named;
	tdpelect_status status; /* of running it */
	struct tdpelect_error error;
	char *results;
	size_t byte_count;
};

struct audit_files {
	struct audit_file *files;
	size_t count;
	size_t capacity;
};

/* Adds a file, or all scenarios and tables of a folder and the folders in it, by name.
 * TOOL_UNUSABLE only where there is no memory. */
int tool_list_audit_files(struct tool *tool, const char *path, struct audit_files *all);
void tool_free_audit_files(struct audit_files *all);

/* Reads it and what it names; complains where it cannot. */
void tool_read_audit_file(struct tool *tool, struct audit_file *file);
void tool_clear_audit_file(struct audit_file *file);

/* audit_jobs.c: runs all of them; a suite, which notes them in their order, by one job. */
void tool_run_audit_files(struct tool *tool, tdpelect_json_suite *suite,
			  struct audit_file *files, size_t count);

int tool_ends_in(const char *name, const char *end);

#endif
