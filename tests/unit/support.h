/* SPDX-License-Identifier: MIT */
#ifndef TDP_TEST_SUPPORT_H
#define TDP_TEST_SUPPORT_H

/* What the unit tests share. cmocka wants the first four headers before its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include <tdpelect.h>

/* The name of a test is a sentence of the rule. */
#define TEST(name) static void name(void **unused __attribute__((unused)))

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))
#define UNKNOWN TDPELECT_UNKNOWN
#define NO_DATE ((struct tdpelect_date){0, 0, 0})

static inline struct tdpelect_date date_of(int year, int month, int day)
{
	struct tdpelect_date date = {(int16_t)year, (uint8_t)month, (uint8_t)day};

	return date;
}

/* Numbers of the registry are compared by name: "no_winner, expected elected". */
#define assert_word(set, found, expected)                                                  \
	assert_word_at(TDPELECT_SET_##set, found, expected, __FILE__, __LINE__)

static inline void assert_word_at(int32_t set, int32_t found, int32_t expected,
				  const char *file, int line)
{
	const char *name = tdpelect_word_name(set, found);

	if (found == expected)
		return;
	print_error("%s (%d), expected %s (%d)\n", name ? name : "no word", (int)found,
		    tdpelect_word_name(set, expected), (int)expected);
	_fail(file, line);
}

#define assert_date(found, year, month, day)                                               \
	assert_date_at(found, date_of(year, month, day), __FILE__, __LINE__)
#define assert_no_date(found) assert_date_at(found, NO_DATE, __FILE__, __LINE__)

static inline void assert_date_at(struct tdpelect_date found, struct tdpelect_date expected,
				  const char *file, int line)
{
	if (memcmp(&found, &expected, sizeof(found)) == 0)
		return;
	print_error("%04d-%02d-%02d, expected %04d-%02d-%02d\n", found.year, found.month,
		    found.day, expected.year, expected.month, expected.day);
	_fail(file, line);
}

/* The error of the last call, and what it has to say. */
static struct tdpelect_error error __attribute__((unused)) = TDPELECT_ERROR_INIT;

#define assert_refused(status, expected, path, index, message)                             \
	assert_refused_at(status, expected, path, index, message, &error, __FILE__, __LINE__)

static inline void assert_refused_at(tdpelect_status status, int32_t code, const char *path,
				     int32_t index, const char *message,
				     struct tdpelect_error *told, const char *file, int line)
{
	assert_word_at(TDPELECT_SET_ERROR, status, code, file, line);
	assert_word_at(TDPELECT_SET_ERROR, told->code, code, file, line);
	if (strcmp(told->path, path) != 0 || told->index != index ||
	    strncmp(told->message, message, strlen(message)) != 0) {
		print_error("\"%s\" %d \"%s\", expected \"%s\" %d \"%s…\"\n", told->path,
			    (int)told->index, told->message, path, (int)index, message);
		_fail(file, line);
	}
	assert_null(strchr(told->message, '\n'));
	tdpelect_error_init(told);
}

static inline void assert_ok_at(tdpelect_status status, struct tdpelect_error *told,
				const char *file, int line)
{
	if (status)
		print_error("%s %d %s\n", told->path, (int)told->index, told->message);
	assert_word_at(TDPELECT_SET_ERROR, status, TDPELECT_OK, file, line);
}

#define assert_ok(status) assert_ok_at(status, &error, __FILE__, __LINE__)

/* A small generator of its own: the same rows on every machine. */
static inline uint32_t next_random(uint64_t *seed)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(*seed >> 33);
}

/* One of `limit` numbers from 0 on. */
static inline int32_t random_below(uint64_t *seed, int32_t limit)
{
	return (int32_t)(next_random(seed) % (uint32_t)limit);
}

#endif
