/* SPDX-License-Identifier: MIT */
#include "scan.h"

#include <string.h>

static tdpelect_status refuse_scan(const struct tdp_json_document *in,
				   const struct tdp_json_scan *scan, size_t offset,
				   tdpelect_status code, const char *message)
{
	struct tdp_json_pointer pointer;
	uint32_t line, column;

	tdp_json_pointer_begin_private(&pointer, in->outside);
	tdp_json_pointer_scan(&pointer, scan);
	tdp_json_position(in->text, offset, &line, &column);
	return tdp_json_fail_at(in->error, code, pointer.text, line, column, message);
}

static struct tdp_json_scan scan_of(const struct tdp_json_document *in)
{
	struct tdp_json_scan scan;

	memset(&scan, 0, sizeof(scan));
	scan.text = in->text;
	scan.byte_count = in->byte_count;
	scan.stop = SIZE_MAX;
	return scan;
}

/* After a scan only two things are left for jansson to refuse: a key that stands twice
 * and a number too large for it. It tells where the token ends. */
static tdpelect_status refuse_parse(const struct tdp_json_document *in,
				    const json_error_t *error)
{
	struct tdp_json_scan scan = scan_of(in);
	tdpelect_status code = TDPELECT_ERROR_MEMORY;

	if (json_error_code(error) == json_error_duplicate_key)
		code = TDPELECT_ERROR_KEY_DUPLICATE;
	else if (json_error_code(error) == json_error_numeric_overflow)
		code = TDPELECT_ERROR_RANGE;
	if (code == TDPELECT_ERROR_MEMORY)
		return tdp_json_no_memory(in->error);
	scan.stop = (size_t)error->position;
	tdp_json_scan(&scan);
	return refuse_scan(in, &scan, scan.token, code, NULL);
}

/* `-0` is no count, but jansson makes it a 0: it reads a copy that says -9 instead, which
 * is as long and as little a count. */
static tdpelect_status parse(struct tdp_json_document *in,
			     const struct tdp_json_scan *seen)
{
	struct tdp_json_scan scan = scan_of(in);
	json_error_t error = {0};

	if (seen->has_negative_zero) {
		scan.negative_zeros = tdp_json_new(in->byte_count);
		if (!scan.negative_zeros)
			return tdp_json_no_memory(in->error);
		memcpy(scan.negative_zeros, in->text, in->byte_count);
		tdp_json_scan(&scan);
	}
	in->root = json_loadb(scan.negative_zeros ? scan.negative_zeros : in->text,
			      in->byte_count, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY,
			      &error);
	tdp_json_delete(scan.negative_zeros);
	return in->root ? TDPELECT_OK : refuse_parse(in, &error);
}

tdpelect_status tdp_json_document_read(const char *text, size_t byte_count,
				       const char *outside,
				       struct tdp_json_document *ret_document,
				       struct tdpelect_error *reterr_error)
{
	struct tdp_json_document *in = ret_document;
	struct tdp_json_scan scan;
	tdpelect_status status;

	memset(in, 0, sizeof(*in));
	in->outside = outside;
	in->error = reterr_error;
	if (!text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "text", NULL);
	if (byte_count > TDPELECT_DOCUMENT_BYTE_LIMIT)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_SIZE, outside, NULL);
	in->text = text;
	in->byte_count = byte_count;
	if (byte_count >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3)) {
		in->text += 3;
		in->byte_count -= 3;
	}
	scan = scan_of(in);
	status = tdp_json_scan(&scan);
	if (status)
		return refuse_scan(in, &scan, scan.at, status, scan.message);
	return parse(in, &scan);
}

void tdp_json_document_clear(struct tdp_json_document *document)
{
	json_decref(document->root);
	document->root = NULL;
}
