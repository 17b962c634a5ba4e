/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BLOCK ((size_t)65536)

int tool_out_of_memory(const struct tool *tool)
{
	tool_complain(tool, "tdpelect", tool_say(tool, "hết bộ nhớ", "out of memory"));
	return TOOL_UNUSABLE;
}

/* Room for one more byte than there is: at first for the whole of a file, then doubling. */
static int grow(struct tool_text *text, size_t *capacity, size_t expected)
{
	size_t wanted = *capacity ? 2 * *capacity : expected + BLOCK;
	char *bytes;

	if (text->count < *capacity)
		return 1;
	bytes = realloc(text->bytes, wanted);
	if (!bytes)
		return 0;
	text->bytes = bytes;
	*capacity = wanted;
	return 1;
}

/* 0 and errno where the file cannot be read to its end, or is larger than the limit. */
static int read_all(int file, size_t expected, size_t limit, struct tool_text *text)
{
	size_t capacity = 0;
	ssize_t got;

	do {
		errno = ENOMEM;
		if (!grow(text, &capacity, expected))
			return 0;
		got = read(file, text->bytes + text->count, capacity - text->count);
		text->count += got > 0 ? (size_t)got : 0;
		errno = got < 0 ? errno : EFBIG;
		if (text->count > limit)
			return 0;
	} while (got > 0 || (got < 0 && errno == EINTR));
	return got == 0;
}

/* A file that is too large is not even begun; of a pipe or a terminal nobody knows. */
static int read_opened(int file, int only_files, size_t limit, struct tool_text *text)
{
	struct stat found;
	size_t expected;

	if (fstat(file, &found))
		return 0;
	errno = S_ISDIR(found.st_mode) ? EISDIR : EINVAL;
	if (only_files && !S_ISREG(found.st_mode))
		return 0;
	errno = EFBIG;
	if (S_ISREG(found.st_mode) && found.st_size > (off_t)limit)
		return 0;
	expected = S_ISREG(found.st_mode) ? (size_t)found.st_size : 0;
	return read_all(file, expected, limit, text);
}

static const char *reason(const struct tool *tool, int error)
{
	switch (error) {
	case ENOENT:
	case ENOTDIR:
		return tool_say(tool, "không có tệp này", "there is no such file");
	case EACCES:
	case EPERM:
		return tool_say(tool, "không được phép đọc", "reading it is not allowed");
	case EISDIR:
		return tool_say(tool, "là một thư mục, không phải tệp", "it is a folder");
	case EFBIG:
		return tool_say(tool, "tệp quá lớn", "it is too large");
	case EINVAL:
		return tool_say(tool, "không phải một tệp thường", "it is no ordinary file");
	case ENAMETOOLONG:
		return tool_say(tool, "tên tệp quá dài", "its name is too long");
	case ELOOP:
		return tool_say(tool, "liên kết dẫn vòng quanh", "its links lead in a circle");
	case ENOMEM:
		return tool_say(tool, "hết bộ nhớ", "out of memory");
	default:
		return strerror(error);
	}
}

static int read_file(const char *path, int only_files, size_t limit, struct tool_text *text)
{
	int is_stdin = !only_files && strcmp(path, "-") == 0, done, error;
	int file = is_stdin ? STDIN_FILENO
			    : open(path, O_RDONLY | O_NOCTTY | (only_files ? O_NONBLOCK : 0));

	*text = (struct tool_text){NULL, 0};
	if (file < 0)
		return 0;
	done = read_opened(file, only_files, limit, text);
	error = errno;
	if (!is_stdin)
		close(file);
	if (!done) {
		free(text->bytes);
		text->bytes = NULL;
	}
	errno = error;
	return done;
}

int tool_complain_file(const struct tool *tool, const char *path, int error)
{
	tool_complain(tool, path, reason(tool, error));
	return TOOL_UNUSABLE;
}

int tool_try_named_file(const char *path, struct tool_text *ret_text)
{
	return read_file(path, 1, TDPELECT_DOCUMENT_BYTE_LIMIT, ret_text);
}

int tool_read_file(const struct tool *tool, const char *path, struct tool_text *ret_text)
{
	if (read_file(path, 0, TDPELECT_DOCUMENT_BYTE_LIMIT, ret_text))
		return TOOL_OK;
	return tool_complain_file(tool, path, errno);
}

int tool_read_table(const struct tool *tool, const char *path, struct tool_text *ret_text)
{
	if (read_file(path, 0, TDPELECT_TABLE_BYTE_LIMIT, ret_text))
		return TOOL_OK;
	return tool_complain_file(tool, path, errno);
}

struct tdpelect_pack *tool_read_pack(const struct tool *tool, const char *path)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_pack *pack = NULL;
	struct tool of_rules = *tool; /* whose hints are those for packs */
	struct tool_text text;

	of_rules.command = "rules";
	if (tool_read_file(tool, path, &text))
		return NULL;
	if (tdpelect_json_pack_read(text.bytes, text.count, &pack, &error))
		tool_complain_error(&of_rules, path, &error);
	free(text.bytes);
	return pack;
}
