/* SPDX-License-Identifier: MIT */
#include "pack.h"

#include <string.h>

/* The core tells a place in the pack by a JSON Pointer; each step of it becomes a
 * path. */
static tdpelect_status refuse_below(const struct tdp_json_document *in,
				    const struct tdp_json_path *at,
				    const struct tdpelect_error *core)
{
	struct tdp_json_path steps[8];
	char names[sizeof(core->path)], *name = names;

	memcpy(names, core->path, sizeof(names));
	for (size_t i = 0; *name == '/' && i < 8; i++) {
		*name++ = '\0';
		steps[i].parent = at;
		steps[i].key = *name >= '0' && *name <= '9' ? NULL : name;
		steps[i].index = strtoul(name, NULL, 10);
		at = &steps[i];
		name += strcspn(name, "/");
	}
	return tdp_json_refuse_core(in, at, core);
}

tdpelect_status tdp_json_pack(const struct tdp_json_document *in, const json_t *source,
			      const struct tdp_json_path *at,
			      struct tdpelect_pack **ret_pack)
{
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	struct tdp_json_block block = {NULL, tdp_json_pack_room(source), 0};
	struct tdpelect_pack *pack;

	block.start = tdp_json_new(block.size);
	if (!block.start)
		return tdp_json_no_memory(in->error);
	pack = tdp_json_pack_fill(&block, source);
	if (tdpelect_pack_check(pack, &core)) {
		tdp_json_delete(block.start);
		return refuse_below(in, at, &core);
	}
	*ret_pack = pack;
	return TDPELECT_OK;
}

tdpelect_status tdpelect_json_pack_read(const char *text, size_t byte_count,
					struct tdpelect_pack **ret_pack,
					struct tdpelect_error *reterr_error)
{
	static const char *const formats[] = {"tdpelect.pack/1", NULL};
	struct tdp_json_document in;
	tdpelect_status status;
	size_t format;

	if (!ret_pack)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_pack",
				     NULL);
	status = tdp_json_document_read(text, byte_count, "", &in, reterr_error);
	if (!status)
		status = tdp_json_format(&in, formats, &format);
	if (!status)
		status = tdp_json_check(&in, &tdp_json_pack_shape, in.root, NULL);
	if (!status)
		status = tdp_json_pack(&in, in.root, NULL, ret_pack);
	tdp_json_document_clear(&in);
	return status;
}

void tdpelect_json_pack_free(struct tdpelect_pack *pack)
{
	tdp_json_delete(pack);
}
