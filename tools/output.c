/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
#include "output.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int fail(struct tool_output *output)
{
	int error = errno;

	if (output->beside)
		unlink(output->beside);
	free(output->path);
	free(output->beside);
	errno = error;
	return 0;
}

static mode_t mode_of_new_files(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

/* In the same folder, so that it can take the other's place at once. */
static int open_beside(struct tool_output *output, mode_t mode)
{
	static const char end[] = ".XXXXXX";
	size_t length = strlen(output->path);
	int file;

	output->beside = malloc(length + sizeof(end));
	if (!output->beside)
		return 0;
	memcpy(output->beside, output->path, length);
	memcpy(output->beside + length, end, sizeof(end));
	file = mkstemp(output->beside);
	if (file < 0) {
		free(output->beside);
		output->beside = NULL;
		return 0;
	}
	output->stream = fchmod(file, mode) == 0 ? fdopen(file, "wb") : NULL;
	if (!output->stream)
		close(file);
	return output->stream != NULL;
}

int tool_open_output(const char *path, struct tool_output *ret_output)
{
	struct tool_output *output = ret_output;
	struct stat found;
	int is_there = stat(path, &found) == 0;

	*output = (struct tool_output){NULL, NULL, NULL};
	output->path = is_there ? realpath(path, NULL) : strdup(path);
	if (!output->path || (is_there && access(path, W_OK) != 0))
		return fail(output);
	if (is_there && !S_ISREG(found.st_mode))
		output->stream = fopen(path, "wb");
	else
		open_beside(output, is_there ? found.st_mode & 0777 : mode_of_new_files());
	return output->stream ? 1 : fail(output);
}

int tool_close_output(struct tool_output *output, int is_good)
{
	is_good = fflush(output->stream) == 0 && is_good;
	if (output->beside)
		is_good = is_good && fsync(fileno(output->stream)) == 0;
	is_good = fclose(output->stream) == 0 && is_good;
	if (!is_good || (output->beside && rename(output->beside, output->path) != 0))
		return fail(output);
	free(output->path);
	free(output->beside);
	return 1;
}
