/* SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
#include "tool.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>

struct command {
	const char *name;
	unsigned options;
	int (*run)(struct tool *tool);
};

static const struct command commands[] = {
	{"evaluate",
	 OPTION_FORMAT | OPTION_ON | OPTION_AS_OF | OPTION_PACK | OPTION_TRACE,
	 tool_evaluate},
	{"audit", OPTION_JUNIT | OPTION_PACK | OPTION_SUITE | OPTION_JOBS, tool_audit},
	{"verify", OPTION_FORMAT | OPTION_AS_OF | OPTION_PACK | OPTION_FACTS, tool_verify},
	{"minutes",
	 OPTION_FORMAT | OPTION_ON | OPTION_AS_OF | OPTION_PACK | OPTION_FORM
		 | OPTION_ROUND,
	 tool_minutes},
	{"roll", OPTION_FORMAT | OPTION_IN | OPTION_ON | OPTION_PACK, tool_roll},
	{"rules", OPTION_FORMAT | OPTION_ON | OPTION_PACK, tool_rules},
	{"schema", 0, tool_schema},
	{"what-if",
	 OPTION_FORMAT | OPTION_ON | OPTION_IN | OPTION_AS_OF | OPTION_PACK | OPTION_PACKS
		 | OPTION_ALL,
	 tool_what_if},
};

static const struct command *command_named(const char *name)
{
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

static int print_version(void)
{
	printf("tdpelect %s\n", tdpelect_version());
	return TOOL_OK;
}

static int run_command(struct tool *tool, int argc, char **argv)
{
	const struct command *command = command_named(argv[0]);
	int status;

	if (!command)
		return tool_misused(tool,
				    tool_say(tool,
					     "không có lệnh này; các lệnh là evaluate, "
					     "verify, audit, minutes, roll, rules, schema, what-if",
					     "there is no such command; the commands are "
					     "evaluate, verify, audit, minutes, roll, rules, "
					     "schema, what-if"),
				    argv[0]);
	tool->command = command->name;
	status = tool_read_options(tool, argc - 1, argv + 1, command->options);
	if (status == TOOL_OK && tool->wants_help)
		tool_print_help(tool);
	else if (status == TOOL_OK)
		status = command->run(tool);
	tool_clear(tool);
	return status;
}

static int run(struct tool *tool, int argc, char **argv)
{
	/* --lang was read by tool_language(). */
	while (argc > 0 && strncmp(argv[0], "--lang", 6) == 0) {
		int words = argv[0][6] == '=' ? 1 : 2;

		argv += words;
		argc -= words;
	}
	if (argc < 1)
		return tool_misused(
			tool, tool_say(tool, "cần một lệnh", "a command is expected"),
			NULL);
	if (strcmp(argv[0], "--version") == 0)
		return print_version();
	if (strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0) {
		tool_print_help(tool);
		return TOOL_OK;
	}
	return run_command(tool, argc, argv);
}

/* A file that is opened must not come to stand where output was closed. What stands there
 * instead can be neither read nor written as meant. */
static void keep_standard_streams(void)
{
	for (int stream = 0; stream < 3; stream++)
		if (fcntl(stream, F_GETFD) == -1 && errno == EBADF
		    && open("/dev/null", stream ? O_RDONLY : O_WRONLY) != stream)
			return;
}

int main(int argc, char **argv)
{
	struct tool tool = {.language = tool_language(argc, argv)};
	int status;

	keep_standard_streams();
	signal(SIGPIPE, SIG_IGN); /* a closed pipe is told like a full disk */
	signal(SIGXFSZ, SIG_IGN); /* and so is a file that may not grow */
	status = run(&tool, argc - 1, argv + 1);
	errno = 0;
	if (fflush(stdout) || ferror(stdout)) {
		tool_complain(
			&tool, tool_say(&tool, "đầu ra", "output"),
			errno ? strerror(errno)
			      : tool_say(&tool, "không ghi được", "cannot be written"));
		return TOOL_UNUSABLE;
	}
	return status;
}
