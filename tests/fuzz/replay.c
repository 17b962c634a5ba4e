/* SPDX-License-Identifier: MIT */
/*
 * Runs a fuzz target over seeds, as an ordinary test: files, folders with all that is in them,
 * and lists (.hex) of one seed a line in hexadecimal digits, # before what is for people.
 */
#include <dirent.h>

#include "fuzz.h"

static int seed_count;

static void *grown(void *memory, size_t byte_count)
{
	memory = realloc(memory, byte_count ? byte_count : 1);
	if (!memory)
		abort();
	return memory;
}

/* Nothing before or behind the seed: a sanitizer sees one byte too many. */
static void replay(const uint8_t *data, size_t byte_count)
{
	uint8_t *seed = grown(NULL, byte_count);

	memcpy(seed, data, byte_count);
	LLVMFuzzerTestOneInput(seed, byte_count);
	free(seed);
	seed_count++;
}

static uint8_t *read_file(const char *path, size_t *ret_length)
{
	FILE *file = fopen(path, "rb");
	uint8_t *data = NULL;
	size_t length = 0;
	size_t room = 4096;

	if (!file) {
		perror(path);
		return NULL;
	}
	do {
		room *= 2;
		data = grown(data, room);
		length += fread(data + length, 1, room - length, file);
	} while (length == room);
	fclose(file);
	*ret_length = length;
	return data;
}

static int digit_of(uint8_t byte)
{
	static const char digits[] = "0123456789abcdef";
	const char *found = byte ? strchr(digits, byte) : NULL;

	return found ? (int)(found - digits) : -1;
}

/* One line of digits, in place; returns -1 where it is not one. */
static int replay_line(uint8_t *line, size_t length)
{
	for (size_t i = 0; i < length / 2; i++) {
		int high = digit_of(line[2 * i]);
		int low = digit_of(line[2 * i + 1]);

		if (high < 0 || low < 0)
			return -1;
		line[i] = (uint8_t)(16 * high + low);
	}
	if (length % 2)
		return -1;
	replay(line, length / 2);
	return 0;
}

static int replay_list(uint8_t *data, size_t length)
{
	size_t begin = 0;

	for (size_t i = 0; i < length; i++) {
		if (data[i] != '\n')
			continue;
		if (i > begin && data[begin] != '#' && replay_line(data + begin, i - begin))
			return -1;
		begin = i + 1;
	}
	return begin == length ? 0 : -1;
}

static int replay_file(const char *path)
{
	const char *suffix = strrchr(path, '.');
	size_t length = 0;
	uint8_t *data = read_file(path, &length);
	int status = data ? 0 : -1;

	if (data && suffix && strcmp(suffix, ".hex") == 0)
		status = replay_list(data, length);
	else if (data)
		replay(data, length);
	free(data);
	return status;
}

static int replay_path(const char *path)
{
	char inner[4096];
	struct dirent *entry;
	DIR *folder = opendir(path);
	int status = 0;

	if (!folder)
		return replay_file(path);
	while ((entry = readdir(folder))) {
		int length = snprintf(inner, sizeof(inner), "%s/%s", path, entry->d_name);

		if (entry->d_name[0] == '.')
			continue;
		if (length >= (int)sizeof(inner) || replay_path(inner))
			status = -1;
	}
	closedir(folder);
	return status;
}

int main(int argc, char **argv)
{
	int status = 0;

	for (int i = 1; i < argc; i++)
		if (replay_path(argv[i]))
			status = -1;
	if (!seed_count)
		status = -1;
	printf("1..1\n%s 1 - %d seeds\n", status ? "not ok" : "ok", seed_count);
	return status != 0;
}
