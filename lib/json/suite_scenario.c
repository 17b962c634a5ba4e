/* SPDX-License-Identifier: MIT */
/* A scenario that is kept has copies of all it needs, but for its packs. */
#include "suite.h"

#include <string.h>

static void *copy_of(const void *bytes, size_t byte_count)
{
	char *copy = tdp_json_new(byte_count + 1);

	return copy && byte_count ? memcpy(copy, bytes, byte_count) : copy;
}

static int copy_file(struct tdpelect_json_file *to, const struct tdpelect_json_file *from)
{
	to->name = copy_of(from->name, strlen(from->name));
	to->text = copy_of(from->text, from->byte_count);
	to->byte_count = from->byte_count;
	return to->name && to->text;
}

/* 1 where all was copied; what was not is NULL. */
static int copy_options(struct tdpelect_json_options *to,
			const struct tdpelect_json_options *from)
{
	struct tdpelect_json_file *files =
		tdp_json_new(from->file_count * sizeof(*files));
	int good = files != NULL;

	*to = *from;
	to->suite = NULL;
	to->files = files;
	to->packs = copy_of(from->packs, from->pack_count * sizeof(*from->packs));
	for (size_t i = 0; files && i < from->file_count; i++)
		good &= copy_file(&files[i], &from->files[i]);
	return good && to->packs;
}

struct tdp_suite_scenario *tdp_suite_scenario_new(
	const char *name, const char *text, size_t byte_count,
	const struct tdpelect_json_options *options)
{
	struct tdp_suite_scenario *made = tdp_json_new(sizeof(*made));
	int good;

	if (!made)
		return NULL;
	good = copy_options(&made->options, options);
	made->name = copy_of(name, strlen(name));
	made->text = copy_of(text, byte_count);
	made->byte_count = byte_count;
	if (good && made->name && made->text)
		return made;
	tdp_suite_scenario_free(made);
	return NULL;
}

void tdp_suite_scenario_free(struct tdp_suite_scenario *scenario)
{
	const struct tdpelect_json_options *options = &scenario->options;

	for (size_t i = 0; options->files && i < options->file_count; i++) {
		tdp_json_delete((void *)options->files[i].name);
		tdp_json_delete((void *)options->files[i].text);
	}
	tdp_json_delete((void *)options->files);
	tdp_json_delete((void *)options->packs);
	tdp_json_delete(scenario->name);
	tdp_json_delete(scenario->text);
	tdp_json_delete(scenario);
}
