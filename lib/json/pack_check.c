/* SPDX-License-Identifier: MIT */
/* tdpelect.pack-check/1: all that is wrong with a pack, for whoever writes it. */
#include "pack_check.h"

#include <string.h>

const struct tdp_json_path *tdp_pack_entry_path(const struct tdp_pack_check *check,
						size_t index,
						struct tdp_json_path steps[TDP_ENTRY_PATHS])
{
	const char *name =
		tdpelect_word_name(TDPELECT_SET_VALUE, check->pack->entries[index].value);
	const json_t *values = json_object_get(check->in.root, "values");

	steps[0] = (struct tdp_json_path){NULL, "values", 0};
	steps[1] = (struct tdp_json_path){&steps[0], name, 0};
	steps[2] = (struct tdp_json_path){&steps[1], NULL, (size_t)check->slices[index]};
	return json_is_array(json_object_get(values, name)) ? &steps[2] : &steps[1];
}

/* The values that were refused are left out, so that the others can be checked further. */
static int drop_refused(struct tdp_pack_check *check)
{
	json_t *values = json_object_get(check->in.root, "values");

	for (size_t i = 0; i < json_array_size(check->problems.list); i++) {
		const char *path =
			tdp_json_string(json_array_get(check->problems.list, i), "path");
		char name[80];
		size_t length;

		if (!path || strncmp(path, "/values/", 8) != 0)
			return 0; /* without its head there is no pack */
		length = strcspn(path + 8, "/");
		if (length >= sizeof(name))
			continue;
		memcpy(name, path + 8, length);
		name[length] = '\0';
		json_object_del(values, name);
	}
	return 1;
}

static void count_slices(struct tdp_pack_check *check)
{
	const struct tdpelect_pack_entry *entries = check->pack->entries;

	for (size_t i = 1; i < check->pack->entry_count; i++)
		check->slices[i] = entries[i].value == entries[i - 1].value
					   ? check->slices[i - 1] + 1
					   : 0;
}

/* "/values/majority/ratio": the field behind the value's own path. */
static void note_entry(struct tdp_pack_check *check, size_t index,
		       const struct tdpelect_error *core)
{
	struct tdp_json_path steps[TDP_ENTRY_PATHS];
	const struct tdp_json_path *at = tdp_pack_entry_path(check, index, steps);
	const char *field = strrchr(core->path, '/');

	tdp_json_refuse(&check->in,
			field && field[1] ? TDP_JSON_MEMBER(at, field + 1) : at,
			core->code, core->message);
}

static void remove_entry(struct tdp_pack_check *check, struct tdpelect_pack *pack,
			 size_t index)
{
	struct tdpelect_pack_entry *entries = (void *)pack->entries;
	size_t behind = pack->entry_count - index - 1;

	memmove(&entries[index], &entries[index + 1], behind * sizeof(*entries));
	memmove(&check->slices[index], &check->slices[index + 1],
		behind * sizeof(*check->slices));
	pack->entry_count--;
}

/* What the core refuses is noted and taken out, until it refuses nothing more. */
static tdpelect_status check_core(struct tdp_pack_check *check, struct tdpelect_pack *pack)
{
	struct tdpelect_error core = TDPELECT_ERROR_INIT;
	int is_good = 1;

	check->pack = pack;
	count_slices(check);
	while (!tdp_json_is_full(&check->problems) && tdpelect_pack_check(pack, &core)) {
		is_good = 0;
		if (core.index < 0 || (size_t)core.index >= pack->entry_count) {
			tdp_json_note(&check->problems, core.code, core.path, 0, 0,
				      core.message);
			break;
		}
		note_entry(check, (size_t)core.index, &core);
		remove_entry(check, pack, (size_t)core.index);
	}
	if (!is_good || json_array_size(check->problems.list) > 0)
		check->pack = NULL;
	return check->pack ? tdp_pack_warn(check) : TDPELECT_OK;
}

static tdpelect_status check_values(struct tdp_pack_check *check,
				    struct tdpelect_error *error)
{
	struct tdp_json_block block = {NULL, tdp_json_pack_room(check->in.root), 0};
	struct tdpelect_pack *pack;
	tdpelect_status status;

	block.start = tdp_json_new(block.size);
	if (!block.start)
		return tdp_json_no_memory(error);
	pack = tdp_json_pack_fill(&block, check->in.root);
	check->slices = tdp_json_new((pack->entry_count + 1) * sizeof(*check->slices));
	status = check->slices ? check_core(check, pack) : tdp_json_no_memory(error);
	tdp_json_delete(check->slices);
	tdp_json_delete(block.start);
	return status;
}

/* What is no pack at all has one problem only. */
static tdpelect_status read(struct tdp_pack_check *check, const char *text,
			    size_t byte_count)
{
	static const char *const formats[] = {"tdpelect.pack/1", NULL};
	struct tdpelect_error refused = TDPELECT_ERROR_INIT;
	tdpelect_status status;
	size_t format;

	status = tdp_json_document_read(text, byte_count, "", &check->in, &refused);
	if (!status)
		status = tdp_json_format(&check->in, formats, &format);
	check->in.error = NULL;
	check->in.problems = &check->problems;
	if (status == TDPELECT_ERROR_MEMORY || status == TDPELECT_ERROR_ARGUMENT)
		return tdp_json_fail(check->law.error, status, refused.path, NULL);
	if (status)
		return tdp_json_note(&check->problems, status, refused.path, refused.line,
				     refused.column, refused.message);
	if (tdp_json_check(&check->in, &tdp_json_pack_shape, check->in.root, NULL))
		return TDPELECT_OK; /* so much is told that the rest can wait */
	return drop_refused(check) ? check_values(check, check->law.error) : TDPELECT_OK;
}

static json_t *document(const struct tdp_pack_check *check, const char *name, int is_usable)
{
	json_t *made = tdp_json_law_document("tdpelect.pack-check/1");
	const json_t *id = json_object_get(check->in.root, "id");
	int bad = tdp_json_put_text(made, "file", name) || !made;

	if (is_usable)
		bad |= tdp_json_put_text(made, "pack", json_string_value(id));
	bad |= tdp_json_put(made, "usable", json_boolean(is_usable));
	bad |= tdp_json_put(made, "problems", json_incref(check->problems.list));
	return tdp_json_done(made, bad | check->problems.failed);
}

static int has_errors(const json_t *problems)
{
	for (size_t i = 0; i < json_array_size(problems); i++)
		if (tdp_json_word(json_array_get(problems, i), "severity",
				  TDPELECT_SET_SEVERITY)
		    == TDPELECT_SEVERITY_ERROR)
			return 1;
	return 0;
}

tdpelect_status tdpelect_json_pack_check(const char *name, const char *text,
					 size_t byte_count,
					 const struct tdpelect_json_options *options,
					 char **ret_text, size_t *ret_byte_count,
					 int *ret_usable,
					 struct tdpelect_error *reterr_error)
{
	struct tdp_pack_check check;
	tdpelect_status status;
	int is_usable;

	memset(&check, 0, sizeof(check));
	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	status = tdp_json_law_open(&check.law, options, reterr_error);
	if (status)
		return status;
	check.problems.language = check.law.options.language;
	check.problems.list = json_array();
	status = check.problems.list ? read(&check, text, byte_count)
				     : tdp_json_no_memory(reterr_error);
	is_usable = !has_errors(check.problems.list);
	if (!status)
		status = tdp_json_law_finish(&check.law, document(&check, name, is_usable),
					     ret_text, ret_byte_count);
	if (!status && ret_usable)
		*ret_usable = is_usable;
	json_decref(check.problems.list);
	tdp_json_document_clear(&check.in);
	tdp_json_law_clear(&check.law);
	return status;
}
