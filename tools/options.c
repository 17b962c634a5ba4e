/* SPDX-License-Identifier: MIT */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

#include "files.h"

struct option {
	const char *name;
	unsigned flag; /* 0: every command takes it */
	int (*read)(struct tool *tool, const char *value);
	const char *otherwise; /* the value where none is told; NULL: one must be */
};

static const char *const format_names[] = {
	[FORMAT_TEXT] = "text",
	[FORMAT_JSON] = "json",
	[FORMAT_MARKDOWN] = "markdown",
	[FORMAT_HTML] = "html",
};

const char *tool_format_name(const struct tool *tool)
{
	return format_names[tool->format];
}

static int read_format(struct tool *tool, const char *value)
{
	for (int i = 0; i <= FORMAT_HTML; i++) {
		if (strcmp(value, format_names[i]) == 0) {
			tool->format = i;
			return TOOL_OK;
		}
	}
	return tool_misused(tool,
			    tool_say(tool,
				     "định dạng phải là text, json, markdown hoặc html",
				     "the formats are text, json, markdown and html"),
			    value);
}

static int read_language(struct tool *tool, const char *value)
{
	tool->language = tdpelect_word_number(TDPELECT_SET_LANGUAGE, value);
	if (tool->language)
		return TOOL_OK;
	tool->language = TDPELECT_LANGUAGE_EN;
	return tool_misused(tool, "the languages are vi and en", value);
}

int tool_read_day(const struct tool *tool, const char *value,
		  struct tdpelect_date *ret_day)
{
	struct tdpelect_error error = TDPELECT_ERROR_INIT;

	if (!tdpelect_date_parse(value, ret_day, &error))
		return TOOL_OK;
	error.path[0] = '\0';
	tool_complain_error(tool, value, &error);
	return TOOL_UNUSABLE;
}

static int read_on(struct tool *tool, const char *value)
{
	return tool_read_day(tool, value, &tool->on);
}

static int read_as_of(struct tool *tool, const char *value)
{
	return tool_read_day(tool, value, &tool->as_of);
}

static int read_place(struct tool *tool, const char *value)
{
	tool->place = value;
	return TOOL_OK;
}

static int read_junit(struct tool *tool, const char *value)
{
	tool->junit = value;
	return TOOL_OK;
}

static int read_facts(struct tool *tool, const char *value)
{
	tool->facts = value;
	return TOOL_OK;
}

static int read_jobs(struct tool *tool, const char *value)
{
	size_t digits = strspn(value, "0123456789");

	tool->job_count = digits > 0 && digits < 3 && !value[digits] ? (int)strtol(value, NULL, 10) : 0;
	if (tool->job_count > 0 && tool->job_count <= 64)
		return TOOL_OK;
	return tool_misused(tool,
			    tool_say(tool, "số việc cùng lúc từ 1 đến 64",
				     "jobs are a number from 1 to 64"),
			    value);
}

static int read_form(struct tool *tool, const char *value)
{
	tool->form = value;
	if (strcmp(value, "minutes") == 0 || strcmp(value, "notice") == 0)
		return TOOL_OK;
	return tool_misused(tool,
			    tool_say(tool, "mẫu phải là minutes hoặc notice",
				     "the forms are minutes and notice"),
			    value);
}

static int read_round(struct tool *tool, const char *value)
{
	size_t digits = strspn(value, "0123456789");

	tool->round = digits > 0 && digits < 6 && !value[digits] ? (int)strtol(value, NULL, 10) : 0;
	if (tool->round > 0)
		return TOOL_OK;
	return tool_misused(tool,
			    tool_say(tool, "lần bầu là một số từ 1",
				     "a round is a number from 1"),
			    value);
}

/* How a table may also be told. */
static int read_telling(const struct tool *tool, const char *value, int *ret_telling)
{
	*ret_telling = strcmp(value, "json") == 0 ? TELL_JSON : TELL_TABLE;
	if (*ret_telling == TELL_JSON || strcmp(value, "table") == 0)
		return TOOL_OK;
	return tool_misused(tool,
			    tool_say(tool, "dạng phải là table hoặc json",
				     "it is told as table or json"),
			    value);
}

static int read_coverage(struct tool *tool, const char *value)
{
	return read_telling(tool, value, &tool->coverage);
}

static int read_mutate(struct tool *tool, const char *value)
{
	return read_telling(tool, value, &tool->mutate);
}

static int read_only(struct tool *tool, const char *value)
{
	tool->only = value;
	return TOOL_OK;
}

static int read_explained(struct tool *tool, const char *value)
{
	tool->explained = value;
	return TOOL_OK;
}

static int read_pack(struct tool *tool, const char *value)
{
	size_t byte_count = (tool->own_pack_count + 1) * sizeof(*tool->own_packs);
	struct tdpelect_pack **packs = realloc(tool->own_packs, byte_count);
	struct tdpelect_pack *pack;

	if (!packs)
		return tool_out_of_memory(tool);
	tool->own_packs = packs;
	pack = tool_read_pack(tool, value);
	if (!pack)
		return TOOL_UNUSABLE;
	packs[tool->own_pack_count++] = pack;
	return TOOL_OK;
}

/* Of an option that stands alone. */
static int read_flag(struct tool *tool, const char *value, int *ret_flag)
{
	*ret_flag = 1;
	if (!*value)
		return TOOL_OK;
	return tool_misused(tool,
			    tool_say(tool, "tùy chọn này không có giá trị",
				     "this option takes no value"),
			    value);
}

static int read_trace(struct tool *tool, const char *value)
{
	return read_flag(tool, value, &tool->wants_trace);
}

static int read_all(struct tool *tool, const char *value)
{
	return read_flag(tool, value, &tool->wants_all);
}

static int read_pack_ids(struct tool *tool, const char *value)
{
	tool->pack_ids = (char *)value; /* of main()'s words, which may be written to */
	return TOOL_OK;
}

static const struct option options[] = {
	{"--format", OPTION_FORMAT, read_format, NULL},
	{"--in", OPTION_IN, read_place, NULL},
	{"--lang", 0, read_language, NULL},
	{"--on", OPTION_ON, read_on, NULL},
	{"--as-of", OPTION_AS_OF, read_as_of, NULL},
	{"--pack", OPTION_PACK, read_pack, NULL},
	{"--junit", OPTION_JUNIT, read_junit, NULL},
	{"--form", OPTION_FORM, read_form, NULL},
	{"--round", OPTION_ROUND, read_round, NULL},
	{"--coverage", OPTION_SUITE, read_coverage, "table"},
	{"--jobs", OPTION_JOBS, read_jobs, NULL},
	{"--facts", OPTION_FACTS, read_facts, NULL},
	{"--trace", OPTION_TRACE, read_trace, ""},
	{"--mutate", OPTION_SUITE, read_mutate, "table"},
	{"--only", OPTION_SUITE, read_only, NULL},
	{"--explained", OPTION_SUITE, read_explained, NULL},
	{"--packs", OPTION_PACKS, read_pack_ids, NULL},
	{"--all", OPTION_ALL, read_all, ""},
};

/* The option that a word names, with or without "=value" behind it. */
static const struct option *option_named(const char *word, unsigned allowed)
{
	size_t length = strcspn(word, "=");

	for (size_t i = 0; i < sizeof(options) / sizeof(options[0]); i++)
		if (strlen(options[i].name) == length
		    && strncmp(options[i].name, word, length) == 0
		    && (options[i].flag & allowed) == options[i].flag)
			return &options[i];
	return NULL;
}

/* Reads the option at argv[*at] and its value, which may be the next word. */
static int read_option(struct tool *tool, int argc, char **argv, int *at,
		       unsigned allowed)
{
	const struct option *option = option_named(argv[*at], allowed);
	const char *value = strchr(argv[*at], '=');

	if (!option)
		return tool_misused(tool,
				    tool_say(tool, "lệnh này không có tùy chọn đó",
					     "this command has no such option"),
				    argv[*at]);
	if (!value && option->otherwise)
		return option->read(tool, option->otherwise);
	if (!value && *at + 1 == argc)
		return tool_misused(tool,
				    tool_say(tool, "tùy chọn thiếu giá trị",
					     "the option lacks its value"),
				    argv[*at]);
	return option->read(tool, value ? value + 1 : argv[++*at]);
}

static int is_help(const char *word)
{
	return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

int tool_read_options(struct tool *tool, int argc, char **argv, unsigned allowed)
{
	int only_arguments = 0, status = TOOL_OK;

	tool->arguments = calloc((size_t)argc + 1, sizeof(*tool->arguments));
	if (!tool->arguments)
		return tool_out_of_memory(tool);
	for (int i = 0; i < argc && status == TOOL_OK; i++) {
		if (only_arguments || argv[i][0] != '-' || strcmp(argv[i], "-") == 0)
			tool->arguments[tool->argument_count++] = argv[i];
		else if (strcmp(argv[i], "--") == 0)
			only_arguments = 1;
		else if (is_help(argv[i]))
			tool->wants_help = 1;
		else
			status = read_option(tool, argc, argv, &i, allowed);
	}
	return status;
}

void tool_clear(struct tool *tool)
{
	for (size_t i = 0; i < tool->own_pack_count; i++)
		tdpelect_json_pack_free(tool->own_packs[i]);
	free(tool->own_packs);
	free(tool->arguments);
}

static int32_t language_of_environment(void)
{
	static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};

	for (int i = 0; i < 3; i++) {
		const char *value = getenv(names[i]);

		if (value && *value)
			return strncmp(value, "vi", 2) == 0 ? TDPELECT_LANGUAGE_VI
							    : TDPELECT_LANGUAGE_EN;
	}
	return TDPELECT_LANGUAGE_EN;
}

/* Known before anything else is read, so that every message is in it. */
int32_t tool_language(int argc, char **argv)
{
	int32_t language = language_of_environment(), asked;

	for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
		const char *value = NULL;

		if (strncmp(argv[i], "--lang=", 7) == 0)
			value = argv[i] + 7;
		else if (strcmp(argv[i], "--lang") == 0)
			value = argv[i + 1];
		asked = tdpelect_word_number(TDPELECT_SET_LANGUAGE, value);
		language = asked ? asked : language;
	}
	return language;
}

struct tdpelect_json_options tool_json_options(const struct tool *tool)
{
	struct tdpelect_json_options json;

	tdpelect_json_options_init(&json);
	json.language = tool->language;
	json.on = tool->on;
	json.as_of = tool->as_of;
	json.packs = (const struct tdpelect_pack *const *)tool->own_packs;
	json.pack_count = tool->own_pack_count;
	return json;
}
