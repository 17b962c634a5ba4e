/* SPDX-License-Identifier: MIT */
/* Options own their list of packs and the files; not the packs themselves. */
%ignore tdpelect_json_file;
%ignore tdpelect_json_free;
%ignore tdpelect_json_pack_free;
%ignore tdpelect_json_options_init;
%ignore tdpelect_json_options::packs;
%ignore tdpelect_json_options::files;
%ignore tdpelect_json_options::suite;
%handle(tdpelect_json_suite, tdpelect_json_suite_free)
/* It does not keep its premise alive; whoever calls does. */
%handle(tdpelect_json_what_if, tdpelect_json_what_if_free)
%immutable tdpelect_json_options::pack_count;
%immutable tdpelect_json_options::file_count;
%made_with_arrays(tdpelect_json_options)

%{
static tdpelect_status tdp_options_add_pack(struct tdpelect_json_options *options,
					    const struct tdpelect_pack *pack)
{
	size_t byte_count = (options->pack_count + 1) * sizeof(*options->packs);
	const struct tdpelect_pack **packs = realloc((void *)options->packs, byte_count);

	if (!packs)
		return TDPELECT_ERROR_MEMORY;
	packs[options->pack_count++] = pack;
	options->packs = packs;
	return TDPELECT_OK;
}

static tdpelect_status tdp_options_add_file(struct tdpelect_json_options *options,
					    const char *name, const char *text,
					    size_t text_byte_count)
{
	size_t byte_count = (options->file_count + 1) * sizeof(*options->files);
	struct tdpelect_json_file *files = realloc((void *)options->files, byte_count);
	struct tdpelect_json_file *last;

	if (!files)
		return TDPELECT_ERROR_MEMORY;
	options->files = files;
	last = files + options->file_count;
	last->name = tdp_copy_text(name);
	last->text = tdp_new(text_byte_count, 1);
	last->byte_count = text_byte_count;
	if (last->name && last->text) {
		memcpy((void *)last->text, text, text_byte_count);
		options->file_count++;
		return TDPELECT_OK;
	}
	free((void *)last->name);
	free((void *)last->text);
	return TDPELECT_ERROR_MEMORY;
}

static void tdp_options_free(struct tdpelect_json_options *options)
{
	for (size_t i = 0; i < options->file_count; i++) {
		free((void *)options->files[i].name);
		free((void *)options->files[i].text);
	}
	free((void *)options->files);
	free((void *)options->packs);
	free(options);
}
%}

%include <tdpelect-json.h>

%extend tdpelect_json_options {
	tdpelect_json_options()
	{
		struct tdpelect_json_options *made = tdp_new(1, sizeof(*made));

		if (made)
			tdpelect_json_options_init(made);
		return made;
	}
	~tdpelect_json_options()
	{
		tdp_options_free($self);
	}
	tdpelect_status add_pack(const struct tdpelect_pack *pack)
	{
		return pack ? tdp_options_add_pack($self, pack) : tdp_no_such_index(0);
	}
	tdpelect_status add_file(const char *name, const char *text, size_t byte_count)
	{
		int told = name && text;

		return told ? tdp_options_add_file($self, name, text, byte_count)
			    : tdp_no_such_index(0);
	}
}
