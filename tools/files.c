/* SPDX-License-Identifier: MIT */
#include "files.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* More is no document of this library. */
#define SIZE_LIMIT ((size_t)INT32_MAX)

int tool_out_of_memory(const struct tool *tool)
{
	tool_complain(tool, "tdpelect", tool_say(tool, "hết bộ nhớ", "out of memory"));
	return TOOL_UNUSABLE;
}

/* Room for one more block, doubling. */
static int grow(struct tool_text *text, size_t *capacity)
{
	char *bytes;

	if (text->count < *capacity)
		return 1;
	if (*capacity > SIZE_LIMIT)
		return 0;
	bytes = realloc(text->bytes, *capacity ? *capacity * 2 : 65536);
	if (!bytes)
		return 0;
	text->bytes = bytes;
	*capacity = *capacity ? *capacity * 2 : 65536;
	return 1;
}

/* 0 and errno where the stream cannot be read to its end. */
static int read_all(FILE *stream, struct tool_text *text)
{
	size_t capacity = 0, got = 1;

	while (got > 0) {
		errno = ENOMEM;
		if (!grow(text, &capacity))
			return 0;
		errno = EIO;
		got = fread(text->bytes + text->count, 1, capacity - text->count, stream);
		text->count += got;
		if (text->count > SIZE_LIMIT) {
			errno = EFBIG;
			return 0;
		}
	}
	return !ferror(stream);
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
	case ENOMEM:
		return tool_say(tool, "hết bộ nhớ", "out of memory");
	default:
		return strerror(error);
	}
}

int tool_try_file(const char *path, struct tool_text *text)
{
	FILE *stream = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	int done, error;

	*text = (struct tool_text){NULL, 0};
	if (!stream)
		return 0;
	done = read_all(stream, text);
	error = errno;
	if (stream != stdin)
		fclose(stream);
	if (!done) {
		free(text->bytes);
		text->bytes = NULL;
	}
	errno = error;
	return done;
}

int tool_read_file(const struct tool *tool, const char *path, struct tool_text *ret_text)
{
	if (tool_try_file(path, ret_text))
		return TOOL_OK;
	tool_complain(tool, path, reason(tool, errno));
	return TOOL_UNUSABLE;
}

struct tdpelect_pack *tool_read_pack(const struct tool *tool, const char *path)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_pack *pack = NULL;
	struct tool_text text;

	if (tool_read_file(tool, path, &text))
		return NULL;
	if (tdpelect_json_pack_read(text.bytes, text.count, &pack, &error))
		tool_complain_error(tool, path, &error);
	free(text.bytes);
	return pack;
}
