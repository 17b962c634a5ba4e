/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
#include "audit_files.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int tool_ends_in(const char *name, const char *end)
{
	size_t length = strlen(name), end_length = strlen(end);

	return length > end_length && strcmp(name + length - end_length, end) == 0;
}

static struct audit_file *add_file(struct tool *tool, struct audit_files *all,
				   const char *path, int is_in_folder)
{
	size_t capacity = all->capacity ? all->capacity * 2 : 64;
	struct audit_file *grown = all->files;
	char *copy = strdup(path);

	if (all->count == all->capacity && copy) {
		grown = realloc(all->files, capacity * sizeof(*grown));
		if (grown) {
			all->files = grown;
			all->capacity = capacity;
		}
	}
	if (!copy || !grown) {
		free(copy);
		tool_out_of_memory(tool);
		return NULL;
	}
	grown[all->count] = (struct audit_file){.path = copy, .is_in_folder = is_in_folder};
	return &grown[all->count++];
}

static int list_folder(struct tool *tool, const char *path, struct audit_files *all);

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

/* Reading a pipe would wait for whoever writes, a device for ever. What cannot be looked at
 * is left to be complained of. */
static int may_be_file(const char *path)
{
	struct stat found;

	return stat(path, &found) != 0 || S_ISREG(found.st_mode);
}

/* Folders are entered, but not through links, which may lead in a circle. */
static int list_entry(struct tool *tool, const char *folder, const char *name,
		      struct audit_files *all)
{
	char *path = join(folder, name);
	struct stat entry;
	int status = TOOL_OK;

	if (!path)
		return tool_out_of_memory(tool);
	if (lstat(path, &entry) == 0 && S_ISDIR(entry.st_mode))
		status = list_folder(tool, path, all);
	else if ((tool_ends_in(name, ".json") || tool_ends_in(name, ".tsv"))
		 && may_be_file(path))
		status = add_file(tool, all, path, 1) ? TOOL_OK : TOOL_UNUSABLE;
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

static int add_unreadable(struct tool *tool, const char *path, struct audit_files *all)
{
	struct audit_file *file;

	tool_complain(tool, path, strerror(errno));
	file = add_file(tool, all, path, 0);
	if (!file)
		return TOOL_UNUSABLE;
	file->is_unreadable = 1;
	return TOOL_OK;
}

static int list_folder(struct tool *tool, const char *path, struct audit_files *all)
{
	struct dirent **entries = NULL;
	int count = scandir(path, &entries, is_visible, by_name), status = TOOL_OK;

	if (count < 0)
		return add_unreadable(tool, path, all);
	for (int i = 0; i < count; i++) {
		if (status == TOOL_OK)
			status = list_entry(tool, path, entries[i]->d_name, all);
		free(entries[i]);
	}
	free(entries);
	return status;
}

int tool_list_audit_files(struct tool *tool, const char *path, struct audit_files *all)
{
	struct stat found;

	if (strcmp(path, "-") != 0 && stat(path, &found) == 0 && S_ISDIR(found.st_mode))
		return list_folder(tool, path, all);
	return add_file(tool, all, path, 0) ? TOOL_OK : TOOL_UNUSABLE;
}

void tool_read_audit_file(struct tool *tool, struct audit_file *file)
{
	if (file->is_unreadable)
		return;
	file->is_unreadable = (tool_ends_in(file->path, ".tsv")
				       ? tool_read_table(tool, file->path, &file->text)
				       : tool_read_file(tool, file->path, &file->text))
			      != TOOL_OK;
	if (!file->is_unreadable)
		file->is_unreadable =
			tool_read_named(tool, file->path, &file->text, &file->named) != TOOL_OK;
}

void tool_clear_audit_file(struct audit_file *file)
{
	tool_free_named(&file->named);
	free(file->text.bytes);
	tdpelect_json_free(file->results);
	file->text = (struct tool_text){NULL, 0};
	file->results = NULL;
}

void tool_free_audit_files(struct audit_files *all)
{
	for (size_t i = 0; i < all->count; i++) {
		tool_clear_audit_file(&all->files[i]);
		free(all->files[i].path);
	}
	free(all->files);
}
