/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
#include "files.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* "folder/name", beside the file at `path`. */
static char *beside(const char *path, const char *name)
{
	const char *slash = strrchr(path, '/');
	size_t folder = slash ? (size_t)(slash - path) + 1 : 0;
	char *joined = malloc(folder + strlen(name) + 1);

	if (joined) {
		memcpy(joined, path, folder);
		strcpy(joined + folder, name);
	}
	return joined;
}

/* 1 where the file, whose links were followed, lies in the folder of `path`. */
static int stays_inside(const char *path, const char *file)
{
	char *folder_name = beside(path, ".");
	char *folder = folder_name ? realpath(folder_name, NULL) : NULL;
	size_t length = !folder || strcmp(folder, "/") == 0 ? 0 : strlen(folder);
	int inside = folder && strncmp(folder, file, length) == 0 && file[length] == '/';

	free(folder_name);
	free(folder);
	return inside;
}

static int complain_of_link(const struct tool *tool, const char *path)
{
	tool_complain(tool, path,
		      tool_say(tool, "liên kết dẫn ra ngoài thư mục của tài liệu",
			       "a link leads out of the document's folder"));
	return TOOL_UNUSABLE;
}

static int make_room(struct tool_files *files)
{
	size_t capacity = files->capacity ? files->capacity * 2 : 16;
	struct tdpelect_json_file *grown;
	char **paths;

	if (files->count < files->capacity)
		return 1;
	grown = realloc(files->files, capacity * sizeof(*grown));
	if (grown)
		files->files = grown;
	paths = realloc(files->paths, capacity * sizeof(*paths));
	if (paths)
		files->paths = paths;
	if (grown && paths)
		files->capacity = capacity;
	return grown && paths;
}

static int add_file(const struct tool *tool, struct tool_files *files, const char *name,
		    char *joined, struct tool_text text)
{
	char *copy = strdup(name);

	if (!copy || !make_room(files)) {
		free(copy);
		free(text.bytes);
		free(joined);
		return tool_out_of_memory(tool);
	}
	files->files[files->count] =
		(struct tdpelect_json_file){copy, text.bytes, text.count};
	files->paths[files->count++] = joined;
	return TOOL_OK; /* cppcheck-suppress memleak; the file has it now */
}

static int read_names(const struct tool *tool, const char *path,
		      const struct tool_text *text, struct tool_files *files, int depth);

/* One by one no file is too large, all together they may be. */
static int check_sum(const struct tool *tool, const char *joined, size_t byte_count,
		     struct tool_files *files)
{
	files->byte_count += byte_count;
	if (files->byte_count <= TDPELECT_TABLE_BYTE_LIMIT)
		return TOOL_OK;
	tool_complain(tool, joined,
		      tool_say(tool, "các tệp được nêu cộng lại quá lớn",
			       "the files that are named are too large together"));
	return TOOL_UNUSABLE;
}

/* Reads it by the name that its links lead to, which was looked at. */
static int read_inside(const struct tool *tool, const char *path, const char *joined,
		       int climbs, struct tool_text *ret_text)
{
	char *file = realpath(joined, NULL);
	int status = TOOL_OK;

	if (!file)
		return tool_complain_file(tool, joined, errno);
	if (!climbs && !stays_inside(path, file))
		status = complain_of_link(tool, joined);
	else if (!tool_try_named_file(file, ret_text))
		status = tool_complain_file(tool, joined, errno);
	free(file);
	return status;
}

/* A file that is not there is left out: whoever judges the document says where it is named. */
static int read_one(const struct tool *tool, const char *path, const char *name,
		    struct tool_files *files, int depth)
{
	int climbs = strncmp(name, "../", 3) == 0, status;
	char *joined = beside(path, name);
	struct tool_text text = {NULL, 0};
	struct stat found;

	if (!joined)
		return tool_out_of_memory(tool);
	if (lstat(joined, &found) != 0 && (errno == ENOENT || errno == ENOTDIR)) {
		free(joined);
		return TOOL_OK;
	}
	status = read_inside(tool, path, joined, climbs, &text);
	if (status == TOOL_OK)
		status = check_sum(tool, joined, text.count, files);
	if (status) {
		free(text.bytes);
		free(joined);
		return status;
	}
	status = add_file(tool, files, name, joined, text);
	if (status == TOOL_OK && depth == 0) /* a scenario may name a campaign */
		status = read_names(tool, joined, &text, files, depth + 1);
	return status;
}

static int read_each(const struct tool *tool, const char *path, char *names,
		     struct tool_files *files, int depth)
{
	int status = TOOL_OK;

	while (*names && status == TOOL_OK) {
		size_t length = strcspn(names, "\n");
		char *next = names[length] ? names + length + 1 : names + length;

		names[length] = '\0';
		status = read_one(tool, path, names, files, depth);
		names = next;
	}
	return status;
}

static int read_names(const struct tool *tool, const char *path,
		      const struct tool_text *text, struct tool_files *files, int depth)
{
	char *names = NULL;
	size_t byte_count;
	int status;

	if (tdpelect_json_files(text->bytes, text->count, &names, &byte_count, NULL))
		return TOOL_OK;
	status = read_each(tool, path, names, files, depth);
	tdpelect_json_free(names);
	return status;
}

int tool_read_named(const struct tool *tool, const char *path,
		    const struct tool_text *text, struct tool_files *ret_files)
{
	int is_audit = tool->command && strcmp(tool->command, "audit") == 0;

	memset(ret_files, 0, sizeof(*ret_files));
	return read_names(tool, path, text, ret_files, is_audit ? 0 : 1);
}

void tool_free_named(struct tool_files *files)
{
	for (size_t i = 0; i < files->count; i++) {
		free((char *)files->files[i].name);
		free((char *)files->files[i].text);
		free(files->paths[i]);
	}
	free(files->files);
	free(files->paths);
	memset(files, 0, sizeof(*files));
}

void tool_complain_named(const struct tool *tool, const char *path,
			 const struct tool_files *files,
			 const struct tdpelect_error *error)
{
	struct tdpelect_error inner = *error;
	char *rest = inner.path + strlen("/files/");
	size_t index;

	if (strncmp(inner.path, "/files/", 7) != 0
	    || error->code == TDPELECT_ERROR_FILE_NAME
	    || error->code == TDPELECT_ERROR_FILE_MISSING) {
		tool_complain_error(tool, path, error);
		return;
	}
	index = strtoul(rest, &rest, 10);
	if (index >= files->count) {
		tool_complain_error(tool, path, error);
		return;
	}
	memmove(inner.path, rest, strlen(rest) + 1);
	tool_complain_error(tool, files->paths[index], &inner);
}
