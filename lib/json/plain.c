/* SPDX-License-Identifier: MIT */
#include "scan.h"

static int is_plain(unsigned char byte)
{
	return byte == '\t' || byte == '\r' || byte == '\n'
	       || (byte >= 0x20 && byte != 0x7F);
}

tdpelect_status tdp_json_check_plain(const char *text, size_t byte_count,
				     struct tdpelect_error *reterr_error)
{
	uint32_t line, column;
	size_t at = 0, length;

	while (at < byte_count) {
		unsigned char byte = (unsigned char)text[at];

		length = byte < 0x80 ? 1 : tdp_json_utf8_length(text, byte_count, at);
		if (length == 0 || !is_plain(byte)) {
			tdp_json_position(text, at, &line, &column);
			return tdp_json_fail_at(reterr_error, TDPELECT_ERROR_ENCODING, "",
						line, column, NULL);
		}
		at += length;
	}
	return TDPELECT_OK;
}
