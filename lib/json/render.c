/* SPDX-License-Identifier: MIT */
#include "render.h"

#include <string.h>

#include "json_private.h"

tdpelect_status tdp_render_finish(struct tdp_page *page, char **ret_text,
				  size_t *ret_byte_count, struct tdpelect_error *error)
{
	tdp_page_end(page);
	if (page->text.failed || !page->text.bytes) {
		tdp_render_free(&page->text);
		return tdp_json_no_memory(error);
	}
	*ret_text = page->text.bytes;
	if (ret_byte_count)
		*ret_byte_count = page->text.count;
	return TDPELECT_OK;
}

static tdpelect_status write_report(struct tdp_page *page,
				    const struct tdp_json_document *in, char **ret_text,
				    size_t *ret_byte_count)
{
	static const struct {
		const char *format;
		void (*render)(struct tdp_page *page, const json_t *document);
	} formats[] = {
		{"tdpelect.report/1", tdp_render_election},
		{"tdpelect.report/1.1", tdp_render_election},
		{"tdpelect.campaign-report/1", tdp_render_campaign},
		{"tdpelect.campaign-report/1.1", tdp_render_campaign},
		{"tdpelect.roll-report/1", tdp_render_roll},
		{"tdpelect.coverage/1", tdp_render_coverage},
		{"tdpelect.mutation/1", tdp_render_mutation},
		{"tdpelect.trace/1", tdp_render_trace},
		{"tdpelect.verification/1", tdp_render_verification},
		{"tdpelect.rulebook/1", tdp_render_rulebook},
		{"tdpelect.rulebook-diff/1", tdp_render_rulebook_diff},
		{"tdpelect.timeline/1", tdp_render_timeline},
		{"tdpelect.what-if/1", tdp_render_what_if},
		{"tdpelect.pack-check/1", tdp_render_pack_check},
	};
	const char *format = tdp_json_string(in->root, "format");
	size_t i = 0;

	while (i < sizeof(formats) / sizeof(formats[0])
	       && (!format || strcmp(format, formats[i].format) != 0))
		i++;
	if (i == sizeof(formats) / sizeof(formats[0]))
		return tdp_json_refuse(in, TDP_JSON_MEMBER(NULL, "format"),
				       TDPELECT_ERROR_FORMAT,
				       "not a report that can be told to people");
	formats[i].render(page, in->root);
	return tdp_render_finish(page, ret_text, ret_byte_count, in->error);
}

tdpelect_status tdpelect_json_render(const char *report, size_t byte_count,
				     const char *format, int32_t language,
				     char **ret_text, size_t *ret_byte_count,
				     struct tdpelect_error *reterr_error)
{
	struct tdp_page page = {.language = language ? language : TDPELECT_LANGUAGE_EN};
	int number = tdp_page_format_of(format);
	struct tdp_json_document in;
	tdpelect_status status;

	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	if (number < 0)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_WORD, "format",
				     "the formats are text, markdown and html");
	if (!tdpelect_word_name(TDPELECT_SET_LANGUAGE, page.language))
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_WORD, "language",
				     "no such language");
	page.format = (enum tdp_page_format)number;
	status = tdp_json_document_read(report, byte_count, "", &in, reterr_error);
	if (!status)
		status = write_report(&page, &in, ret_text, ret_byte_count);
	tdp_json_document_clear(&in);
	return status;
}
