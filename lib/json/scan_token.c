/* SPDX-License-Identifier: MIT */
#include "scan.h"

#include <string.h>

static tdpelect_status wrong(struct tdp_json_scan *scan, tdpelect_status code,
			     const char *message)
{
	scan->message = message;
	return code;
}

static unsigned char byte_at(const struct tdp_json_scan *scan, size_t at)
{
	return at < scan->byte_count ? (unsigned char)scan->text[at] : 0;
}

/* How long a sequence is by its first byte; 0 where none begins so. */
static size_t length_by_first(unsigned char first)
{
	if (first < 0x80)
		return 1;
	if (first < 0xC2 || first > 0xF4)
		return 0;
	return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/* RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. */
size_t tdp_json_utf8_length(const char *text, size_t byte_count, size_t at)
{
	const unsigned char *s = (const unsigned char *)text + at;
	size_t left = byte_count - at, length = length_by_first(s[0]);

	if (length == 0 || length > left)
		return 0;
	for (size_t i = 1; i < length; i++)
		if ((s[i] & 0xC0) != 0x80)
			return 0;
	if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F))
		return 0;
	if ((s[0] == 0xF0 && s[1] < 0x90) || (s[0] == 0xF4 && s[1] > 0x8F))
		return 0;
	return length;
}

static int digit_of(unsigned char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The four digits behind \u, -1 where they are not. */
static int32_t unit_at(const struct tdp_json_scan *scan, size_t at)
{
	int32_t unit = 0;

	for (size_t i = 0; i < 4; i++) {
		int digit = digit_of(byte_at(scan, at + i));

		if (digit < 0)
			return -1;
		unit = unit * 16 + digit;
	}
	return unit;
}

/* Of a pair of surrogates the second unit: 0 where there is none, -1 where it is not
 * written so. */
static int32_t second_unit(const struct tdp_json_scan *scan)
{
	if (byte_at(scan, scan->at + 6) != '\\' || byte_at(scan, scan->at + 7) != 'u')
		return 0;
	return unit_at(scan, scan->at + 8);
}

static tdpelect_status scan_unicode(struct tdp_json_scan *scan)
{
	int32_t unit = unit_at(scan, scan->at + 2);
	int is_pair = unit >= 0xD800 && unit < 0xDC00;
	int32_t low = is_pair ? second_unit(scan) : 0xDC00;

	if (unit < 0 || low < 0)
		return wrong(scan, TDPELECT_ERROR_SYNTAX,
			     "\\u wants four hexadecimal digits");
	if (unit == 0)
		return wrong(scan, TDPELECT_ERROR_ENCODING,
			     "the character U+0000 cannot be used");
	if (low < 0xDC00 || low > 0xDFFF || (unit >= 0xDC00 && unit < 0xE000))
		return wrong(scan, TDPELECT_ERROR_ENCODING, "half of a surrogate pair");
	scan->at += is_pair ? 12 : 6;
	return TDPELECT_OK;
}

static tdpelect_status scan_escape(struct tdp_json_scan *scan)
{
	unsigned char c = byte_at(scan, scan->at + 1);

	if (c == 'u')
		return scan_unicode(scan);
	if (c == 0 || !strchr("\"\\/bfnrt", c))
		return wrong(scan, TDPELECT_ERROR_SYNTAX, "no such escape in a string");
	scan->at += 2;
	return TDPELECT_OK;
}

tdpelect_status tdp_json_scan_string(struct tdp_json_scan *scan)
{
	for (scan->at++; scan->at < scan->byte_count;) {
		unsigned char c = byte_at(scan, scan->at);
		size_t length = 1;

		if (c == '"') {
			scan->at++;
			return TDPELECT_OK;
		}
		if (c == '\\') {
			tdpelect_status status = scan_escape(scan);

			if (status)
				return status;
			continue;
		}
		if (c < 0x20)
			return wrong(scan, TDPELECT_ERROR_SYNTAX,
				     "a control character inside a string");
		if (c >= 0x80)
			length = tdp_json_utf8_length(scan->text, scan->byte_count,
						      scan->at);
		if (length == 0)
			return wrong(scan, TDPELECT_ERROR_ENCODING, NULL);
		scan->at += length;
	}
	return wrong(scan, TDPELECT_ERROR_SYNTAX, "the document ends inside a string");
}

static int is_digit(const struct tdp_json_scan *scan)
{
	unsigned char c = byte_at(scan, scan->at);

	return c >= '0' && c <= '9';
}

static int skip_digits(struct tdp_json_scan *scan)
{
	size_t before = scan->at;

	while (is_digit(scan))
		scan->at++;
	return scan->at > before;
}

static void note_negative_zero(struct tdp_json_scan *scan)
{
	if (scan->at - scan->token != 2 || scan->text[scan->token] != '-'
	    || scan->text[scan->token + 1] != '0')
		return;
	scan->has_negative_zero = 1;
	if (scan->negative_zeros)
		scan->negative_zeros[scan->token + 1] = '9';
}

tdpelect_status tdp_json_scan_number(struct tdp_json_scan *scan)
{
	int good;

	if (byte_at(scan, scan->at) == '-')
		scan->at++;
	if (byte_at(scan, scan->at) == '0') {
		scan->at++;
		good = !is_digit(scan);
	} else {
		good = skip_digits(scan);
	}
	if (good && byte_at(scan, scan->at) == '.') {
		scan->at++;
		good = skip_digits(scan);
	}
	if (good && (byte_at(scan, scan->at) | 0x20) == 'e') {
		scan->at++;
		if (byte_at(scan, scan->at) == '+' || byte_at(scan, scan->at) == '-')
			scan->at++;
		good = skip_digits(scan);
	}
	if (!good)
		return wrong(scan, TDPELECT_ERROR_SYNTAX,
			     "a number is not written so in JSON");
	note_negative_zero(scan);
	return TDPELECT_OK;
}
