/* SPDX-License-Identifier: MIT */
#ifndef TDPELECT_TOOL_H
#define TDPELECT_TOOL_H

/* The command `tdpelect`: what its files share. */

#include <stdio.h>

#include <tdpelect-json.h>

/* Exit statuses. Of several the greatest counts. */
enum {
	TOOL_OK = 0,
	TOOL_FAILED = 1,   /* audit: a scenario fails; roll: something is found; verify: differs */
	TOOL_UNUSABLE = 2, /* wrong use, unusable input, output that cannot be written */
	TOOL_UNKNOWN = 3,  /* evaluate: a state is unknown; minutes: a number is; what-if: a
			      group cannot be compared */
};

/* What an audit tells beside or instead of its results. */
enum { TELL_NOTHING, TELL_TABLE, TELL_JSON };

enum { FORMAT_TEXT, FORMAT_JSON, FORMAT_MARKDOWN, FORMAT_HTML };

/* What the command line says. */
struct tool {
	const char *command;
	int32_t language;
	int format;
	struct tdpelect_date on;
	struct tdpelect_date as_of;
	const char *place; /* of --in; NULL: not told */
	const char *junit;
	const char *facts; /* verify */
	int job_count;     /* audit: 0 is one */
	const char *form; /* minutes: NULL, "minutes", "notice" */
	int32_t round;    /* minutes: 0, the last one held */
	int coverage;     /* audit: TELL_… */
	int mutate;       /* audit: TELL_… */
	const char *only; /* audit: the pack to be mutated; NULL: all */
	const char *explained; /* audit: the file of survivors with a reason */
	int wants_help;
	int wants_trace;  /* evaluate: the comparisons, not the report */
	int wants_all;    /* what-if: also groups that do not differ */
	char *pack_ids;   /* what-if: "a,b" of --packs; NULL: not told */
	char **arguments;
	int argument_count;
	int printed_count;                /* reports so far */
	struct tdpelect_pack **own_packs; /* of --pack */
	size_t own_pack_count;
};

/* options.c: which options a command takes. */
enum {
	OPTION_FORMAT = 1,
	OPTION_ON = 2,
	OPTION_AS_OF = 4,
	OPTION_PACK = 8,
	OPTION_JUNIT = 16,
	OPTION_FORM = 32,
	OPTION_ROUND = 64,
	OPTION_IN = 128,
	OPTION_SUITE = 256, /* --coverage, --mutate, --only, --explained */
	OPTION_TRACE = 512,
	OPTION_FACTS = 1024,
	OPTION_JOBS = 2048,
	OPTION_PACKS = 4096,
	OPTION_ALL = 8192,
};

/* Reads the words behind the command's name; TOOL_UNUSABLE where they cannot be used. */
int tool_read_options(struct tool *tool, int argc, char **argv, unsigned allowed);
void tool_clear(struct tool *tool);
int tool_read_day(const struct tool *tool, const char *value,
		  struct tdpelect_date *ret_day);
int32_t tool_language(int argc, char **argv);
const char *tool_format_name(const struct tool *tool);

/* The options of libtdpelect-json that follow. */
struct tdpelect_json_options tool_json_options(const struct tool *tool);

/* message.c: everything that is said on stderr. */
const char *tool_say(const struct tool *tool, const char *vi, const char *en);
void tool_complain(const struct tool *tool, const char *about, const char *message);
void tool_complain_error(const struct tool *tool, const char *file,
			 const struct tdpelect_error *error);
int tool_misused(const struct tool *tool, const char *message, const char *word);
void tool_progress(const struct tool *tool, int done, int all);
int tool_has_colour(FILE *stream);

/* What goes on, on a terminal; NULL where there is nothing more to wait for. */
void tool_doing(const char *format, size_t done, size_t all);

/* help.c */
void tool_print_help(const struct tool *tool);

/* evaluate.c: a report as --format says. */
int tool_print_report(struct tool *tool, const char *path, const char *report,
		      size_t byte_count);

/* suite.c: what an audit tells of its scenarios together. */
int tool_tell_coverage(const struct tool *tool, const tdpelect_json_suite *suite);
int tool_tell_mutation(const struct tool *tool, const tdpelect_json_suite *suite);

/* evaluate.c, verify.c, audit.c, minutes.c, roll.c, rules.c, schema.c, what_if.c: exit
 * statuses. */
int tool_evaluate(struct tool *tool);
int tool_verify(struct tool *tool);
int tool_audit(struct tool *tool);
int tool_minutes(struct tool *tool);
int tool_roll(struct tool *tool);
int tool_rules(struct tool *tool);
int tool_schema(struct tool *tool);
int tool_what_if(struct tool *tool);

#endif
