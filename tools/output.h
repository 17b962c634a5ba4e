/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_TOOL_OUTPUT_H
#define TDPELECT_TOOL_OUTPUT_H

/* A file that the caller names to be written: it is there whole, or as it was before. */

#include <stdio.h>

struct tool_output {
	FILE *stream;
	char *path;   /* where links lead */
	char *beside; /* what is written until it is whole; NULL: a pipe or device, at once */
};

/* 0 and errno where it cannot be opened. */
int tool_open_output(const char *path, struct tool_output *ret_output);

/* Puts it in its place; 0, and nothing has changed, where it is not good or cannot be. */
int tool_close_output(struct tool_output *output, int is_good);

#endif
