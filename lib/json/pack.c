/* SPDX-License-Identifier: MIT */
#include "pack.h"

#include <string.h>

/* The core told a place in the pack by a JSON Pointer; each step of it becomes a path. */
static tdpelect_status refuse_below(const struct tdp_json_document *in,
				    const struct tdp_json_path *at, char *pointer,
				    const struct tdpelect_error *core)
{
	struct tdp_json_path step = {at, NULL, 0};
	char *next;

	if (*pointer != '/')
		return tdp_json_refuse_core(in, at, core);
	next = strchr(pointer + 1, '/');
	if (next)
		*next = '\0';
	if (pointer[1] >= '0' && pointer[1] <= '9')
		step.index = strtoul(pointer + 1, NULL, 10);
	else
		step.key = pointer + 1;
	if (!next)
		return tdp_json_refuse_core(in, &step, core);
	*next = '/';
	{
		char name[sizeof(core->path)];

		memcpy(name, pointer + 1, (size_t)(next - pointer) - 1);
		name[next - pointer - 1] = '\0';
		if (step.key)
			step.key = name;
		return refuse_below(in, &step, next, core);
	}
}

tdpelect_status tdp_json_pack(const struct tdp_json_document *in, const json_t *source,
			      const struct tdp_json_path *at, struct tdpelect_pack **ret_pack)
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
		return refuse_below(in, at, core.path, &core);
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
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_pack", NULL);
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
