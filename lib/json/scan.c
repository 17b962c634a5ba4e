/* SPDX-License-Identifier: MIT */
#include "scan.h"

#include <string.h>

/* What may stand next. */
enum expected {
	A_VALUE,
	A_VALUE_OR_END,
	A_KEY,
	A_KEY_OR_END,
	A_COLON,
	A_COMMA_OR_END,
	NOTHING
};

static tdpelect_status syntax(struct tdp_json_scan *scan, const char *message)
{
	size_t at = scan->at;

	scan->message = at < scan->byte_count ? message : "the document ends too early";
	if (at < scan->byte_count && (unsigned char)scan->text[at] >= 0x80
	    && !tdp_json_utf8_length(scan->text, scan->byte_count, at)) {
		scan->message = NULL;
		return TDPELECT_ERROR_ENCODING;
	}
	return TDPELECT_ERROR_SYNTAX;
}

static enum expected after_value(struct tdp_json_scan *scan)
{
	scan->is_inside = 0;
	return scan->depth ? A_COMMA_OR_END : NOTHING;
}

static tdpelect_status open_frame(struct tdp_json_scan *scan, enum expected *next)
{
	struct tdp_json_frame *frame;

	if (scan->depth == TDPELECT_DOCUMENT_DEPTH_LIMIT) {
		scan->message = NULL;
		return TDPELECT_ERROR_DEPTH;
	}
	frame = &scan->frames[scan->depth++];
	memset(frame, 0, sizeof(*frame));
	frame->is_object = scan->text[scan->at] == '{';
	scan->is_inside = !frame->is_object;
	*next = frame->is_object ? A_KEY_OR_END : A_VALUE_OR_END;
	scan->at++;
	return TDPELECT_OK;
}

static enum expected close_frame(struct tdp_json_scan *scan)
{
	scan->at++;
	scan->depth--;
	return after_value(scan);
}

static tdpelect_status scan_literal(struct tdp_json_scan *scan)
{
	static const char *const literals[] = {"true", "false", "null"};

	for (size_t i = 0; i < 3; i++) {
		size_t length = strlen(literals[i]);

		if (scan->byte_count - scan->at >= length
		    && !memcmp(scan->text + scan->at, literals[i], length)) {
			scan->at += length;
			return TDPELECT_OK;
		}
	}
	return syntax(scan, "no value of JSON begins so");
}

static tdpelect_status scan_value(struct tdp_json_scan *scan, enum expected *next)
{
	char c = scan->text[scan->at];
	tdpelect_status status;

	if (scan->value_count++ == TDPELECT_DOCUMENT_VALUE_LIMIT) {
		scan->message = "the document holds too many values";
		return TDPELECT_ERROR_SIZE;
	}
	if (c == '{' || c == '[')
		return open_frame(scan, next);
	if (c == '"')
		status = tdp_json_scan_string(scan);
	else if (c == '-' || (c >= '0' && c <= '9'))
		status = tdp_json_scan_number(scan);
	else
		status = scan_literal(scan);
	if (!status && scan->at < scan->stop)
		*next = after_value(scan);
	return status;
}

static tdpelect_status scan_key(struct tdp_json_scan *scan, enum expected *next)
{
	tdpelect_status status;

	if (scan->text[scan->at] != '"')
		return syntax(scan, "a key in quotes is expected");
	scan->frames[scan->depth - 1].key = scan->at;
	status = tdp_json_scan_string(scan);
	scan->is_inside = !status;
	*next = A_COLON;
	return status;
}

static tdpelect_status scan_comma(struct tdp_json_scan *scan, enum expected *next)
{
	struct tdp_json_frame *frame = &scan->frames[scan->depth - 1];

	if (scan->text[scan->at] == (frame->is_object ? '}' : ']')) {
		*next = close_frame(scan);
		return TDPELECT_OK;
	}
	if (scan->text[scan->at] != ',')
		return syntax(scan, "a comma or the end of the list is expected");
	scan->at++;
	frame->index++;
	scan->is_inside = !frame->is_object;
	*next = frame->is_object ? A_KEY : A_VALUE;
	return TDPELECT_OK;
}

static tdpelect_status scan_token(struct tdp_json_scan *scan, enum expected *next)
{
	char c = scan->text[scan->at];

	switch (*next) {
	case A_VALUE_OR_END:
	case A_KEY_OR_END:
		if (c == (*next == A_KEY_OR_END ? '}' : ']')) {
			*next = close_frame(scan);
			return TDPELECT_OK;
		}
		return *next == A_KEY_OR_END ? scan_key(scan, next)
					     : scan_value(scan, next);
	case A_VALUE:
		return scan_value(scan, next);
	case A_KEY:
		return scan_key(scan, next);
	case A_COLON:
		if (c != ':')
			return syntax(scan, "a colon is expected");
		scan->at++;
		*next = A_VALUE;
		return TDPELECT_OK;
	case A_COMMA_OR_END:
		return scan_comma(scan, next);
	default:
		return syntax(scan, "something follows the end of the document");
	}
}

tdpelect_status tdp_json_scan(struct tdp_json_scan *scan)
{
	enum expected next = A_VALUE;

	for (;;) {
		tdpelect_status status;

		while (scan->at < scan->byte_count && scan->text[scan->at]
		       && strchr(" \t\n\r", scan->text[scan->at]))
			scan->at++;
		scan->token = scan->at;
		if (scan->at == scan->byte_count)
			return next == NOTHING ? TDPELECT_OK : syntax(scan, NULL);
		status = scan_token(scan, &next);
		if (status || scan->at >= scan->stop)
			return status;
	}
}
