/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_TOOL_FILES_H
#define TDPELECT_TOOL_FILES_H

/* Files: whole texts, the packs and elections in them, and what they name beside them. */

#include "tool.h"

struct tool_text {
	char *bytes;
	size_t count;
};

/* A whole document, "-" the standard input, no larger than the library takes. Complains and
 * returns TOOL_UNUSABLE where it cannot be read. The caller frees the bytes. */
int tool_read_file(const struct tool *tool, const char *path, struct tool_text *ret_text);

/* The same of a roll or of a table of scenarios, which may be larger. */
int tool_read_table(const struct tool *tool, const char *path, struct tool_text *ret_text);

/* A document in silence: 0 and errno where it cannot be read. Nothing but a file is opened:
 * who wrote the name of a pipe or device into a document may want us to wait, or worse. */
int tool_try_named_file(const char *path, struct tool_text *ret_text);

/* Complains of what errno says of the file; returns TOOL_UNUSABLE. */
int tool_complain_file(const struct tool *tool, const char *path, int error);

/* A pack that may be used; complains and returns NULL where it is none. */
struct tdpelect_pack *tool_read_pack(const struct tool *tool, const char *path);

/* The files that a campaign or scenario names, read. */
struct tool_files {
	struct tdpelect_json_file *files;
	char **paths; /* where they were read from */
	size_t count;
	size_t capacity;
	size_t byte_count; /* of all together */
};

/* Reads what the document in `path` names, relative to its folder and never outside it,
 * also not by a symbolic link: of that it complains, and of what is there but cannot be
 * read. Only a scenario's given_file may climb, by a name that begins with "../"; what that
 * names in turn is read too. What is missing or wrong else is told by whoever judges the
 * document. */
int tool_read_named(const struct tool *tool, const char *path,
		    const struct tool_text *text, struct tool_files *ret_files);
void tool_free_named(struct tool_files *files);

/* As tool_complain_error(); an error inside a named file ("/files/3/…") is told of it. */
void tool_complain_named(const struct tool *tool, const char *path,
			 const struct tool_files *files,
			 const struct tdpelect_error *error);

int tool_out_of_memory(const struct tool *tool);

#endif
