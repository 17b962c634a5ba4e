/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_TOOL_RESULTS_H
#define TDPELECT_TOOL_RESULTS_H

/* The results of an audit as they come: TAP on stdout, JUnit in a file at the end. */

#include "tool.h"

struct results {
	int passed;
	int failed;
	int unusable;
	int has_colour;
	int out_of_memory;
	FILE *stream;      /* where they are told */
	int only_failed;   /* 1: those that pass are not told, nor the summary */
	char *cases;       /* JUnit's <testcase> elements so far, where they are wanted */
	size_t case_count; /* their bytes */
	size_t case_capacity;
};

/* The results of one file, as tdpelect_json_audit() tells them; 0 where they are none. */
int tool_add_results(struct results *results, const char *file, const char *text,
		     size_t byte_count, int wants_junit);

/* A file that is no scenario. */
void tool_add_unusable(struct results *results, const char *file,
		       const struct tdpelect_error *error, int wants_junit);

/* The plan and the summary line. */
void tool_print_summary(const struct results *results);

/* Writes the JUnit file; complains and returns TOOL_UNUSABLE where it cannot. */
int tool_write_junit(const struct tool *tool, const struct results *results);

void tool_free_results(struct results *results);

#endif
