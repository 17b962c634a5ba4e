/* SPDX-License-Identifier: MIT */
#ifndef TDP_FUZZ_H
#define TDP_FUZZ_H

/*
 * What the fuzz targets share: arguments made of bytes, and a check that stops a release
 * build too. Each fuzz_x.c is linked with libFuzzer where it searches, and with replay.c where
 * the seeds of corpus/x are run as an ordinary test.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tdpelect.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count);

/* What holds for any input at all. */
#define MUST(condition)                                                                      \
	do {                                                                                 \
		if (!(condition)) {                                                          \
			fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__,           \
				#condition);                                                 \
			abort();                                                             \
		}                                                                            \
	} while (0)

/* Bytes still to be made arguments of; zeros where they have run out. */
struct bytes {
	const uint8_t *at;
	const uint8_t *end;
};

static inline struct bytes bytes_of(const uint8_t *data, size_t byte_count)
{
	struct bytes bytes = {data, data + byte_count};

	return bytes;
}

static inline int has_bytes(const struct bytes *bytes)
{
	return bytes->at < bytes->end;
}

static inline uint8_t take_byte(struct bytes *bytes)
{
	return has_bytes(bytes) ? *bytes->at++ : 0;
}

static inline void take_raw(struct bytes *bytes, void *memory, size_t byte_count)
{
	uint8_t *to = memory;

	for (size_t i = 0; i < byte_count; i++)
		to[i] = take_byte(bytes);
}

static inline int32_t take_number(struct bytes *bytes)
{
	int32_t number;

	take_raw(bytes, &number, sizeof(number));
	return number;
}

/* A count: mostly small ones that stand near each other, sometimes none, sometimes any. */
static inline int32_t take_count(struct bytes *bytes)
{
	uint8_t first = take_byte(bytes);

	if (first < 200)
		return first;
	if (first < 230)
		return TDPELECT_UNKNOWN;
	if (first < 240)
		return INT32_MAX - take_byte(bytes);
	if (first < 250)
		return take_byte(bytes) * 256 + take_byte(bytes);
	return take_number(bytes);
}

/* A number of the registry, or one next to them. */
static inline int32_t take_word(struct bytes *bytes)
{
	uint8_t first = take_byte(bytes);

	return first < 250 ? first % 24 : take_number(bytes);
}

/* A day, none, or what is no day. */
static inline struct tdpelect_date take_date(struct bytes *bytes)
{
	struct tdpelect_date date = {0, 0, 0};
	uint8_t first = take_byte(bytes);

	if (first < 32)
		return date;
	if (first > 250) {
		take_raw(bytes, &date, sizeof(date));
		return date;
	}
	date.year = (int16_t)(2004 + first % 24);
	date.month = (uint8_t)(1 + take_byte(bytes) % 12);
	date.day = (uint8_t)(1 + take_byte(bytes) % 31);
	return date;
}

/* Up to 31 bytes and a NUL. */
static inline const char *take_text(struct bytes *bytes, char text[32])
{
	size_t length = take_byte(bytes) % 32;

	take_raw(bytes, text, length);
	text[length] = 0;
	return text;
}

/* A rulebook of some place and day; the caller frees it. */
static inline tdpelect_rulebook *take_rulebook(struct bytes *bytes)
{
	static const char *const places[] = {"VN", "VN/ha-noi", "VN/ha-noi/ngoc-thuy",
					     "VN/thai-binh", "VN/an-giang"};
	static const int16_t years[] = {2000, 2006, 2010, 2013, 2017, 2018, 2021, 2023, 2024, 2027};
	struct tdpelect_date day = {years[take_byte(bytes) % 10], 9, 1};
	tdpelect_rulebook *rulebook = NULL;
	size_t pack_count = 0;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);

	MUST(tdpelect_rulebook_resolve(packs, pack_count, places[take_byte(bytes) % 5], day,
				       &rulebook, NULL) == 0);
	return rulebook;
}

/* An error that was told is told in full, and quotes nothing that is not printable. */
static inline void must_be_told(tdpelect_status status, const struct tdpelect_error *error)
{
	if (!status)
		return;
	MUST(status > 0 && error->code == status);
	MUST(memchr(error->message, 0, sizeof(error->message)));
	MUST(memchr(error->path, 0, sizeof(error->path)));
	MUST(error->message[0]);
	MUST(!strchr(error->message, '\n'));
}

#endif
