/* SPDX-License-Identifier: MIT */
#include "results.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "output.h"

static const char *string_of(const json_t *object, const char *key)
{
	const char *found = json_string_value(json_object_get(object, key));

	return found ? found : "";
}

static void add_bytes(struct results *results, const char *bytes, size_t count)
{
	if (results->out_of_memory)
		return;
	if (results->case_capacity - results->case_count < count) {
		size_t capacity = results->case_capacity * 2 + count + 4096;
		char *cases = realloc(results->cases, capacity);

		results->out_of_memory = !cases;
		if (!cases)
			return;
		results->cases = cases;
		results->case_capacity = capacity;
	}
	memcpy(results->cases + results->case_count, bytes, count);
	results->case_count += count;
}

static void add(struct results *results, const char *text)
{
	add_bytes(results, text, strlen(text));
}

/* As XML needs it; control characters, which it cannot hold, become "?". */
static void add_escaped(struct results *results, const char *text)
{
	for (; *text; text++) {
		switch (*text) {
		case '&':
			add(results, "&amp;");
			break;
		case '<':
			add(results, "&lt;");
			break;
		case '>':
			add(results, "&gt;");
			break;
		case '"':
			add(results, "&quot;");
			break;
		default:
			add_bytes(results, (unsigned char)*text < 0x20 ? "?" : text, 1);
		}
	}
}

/* In TAP "#" begins a directive and a line ends a description. */
static void put_description(FILE *stream, const char *text)
{
	for (; *text; text++) {
		if (*text == '#' || *text == '\\')
			putc('\\', stream);
		putc((unsigned char)*text < 0x20 || *text == 0x7F ? '?' : *text, stream);
	}
}

static void put_line(const struct results *results, int passed, const char *name)
{
	int number = results->passed + results->failed + results->unusable;
	const char *colour = passed ? "\033[32m" : "\033[31m";
	FILE *stream = results->stream;

	if (passed && results->only_failed)
		return;
	fputs(results->has_colour ? colour : "", stream);
	fputs(passed ? "ok" : "not ok", stream);
	fputs(results->has_colour ? "\033[0m" : "", stream);
	fprintf(stream, " %d - ", number);
	put_description(stream, name);
	putc('\n', stream);
}

static void put_harmless(FILE *stream, const char *text)
{
	for (; *text; text++)
		putc((unsigned char)*text < 0x20 || *text == 0x7F ? '?' : *text, stream);
}

static void put_diagnostic(FILE *stream, const char *label, const char *text)
{
	fprintf(stream, "#   %s", label);
	put_harmless(stream, text);
	putc('\n', stream);
}

static void put_value(const struct results *results, const char *label, const char *colour,
		      const char *before, const char *text)
{
	fprintf(results->stream, "#   %s%s%s", label, colour, before);
	put_harmless(results->stream, text);
	fputs(*colour ? "\033[0m\n" : "\n", results->stream);
}

/* So much of what both begin with alike is still shown. */
#define SHOWN_ALIKE ((size_t)24)

/* Where to begin to show two long values: shortly before they part. */
static size_t shown_from(const char *expected, const char *found)
{
	size_t alike = 0;

	while (expected[alike] && expected[alike] == found[alike])
		alike++;
	if (alike <= 2 * SHOWN_ALIKE)
		return 0;
	alike -= SHOWN_ALIKE;
	while (alike > 0 && ((unsigned char)expected[alike] & 0xC0) == 0x80)
		alike--;
	return alike;
}

/* The two values below each other, in colour on a terminal. */
static void put_sides(const struct results *results, const json_t *difference)
{
	const char *expected = string_of(difference, "expected");
	const char *found = string_of(difference, "found");
	size_t from = shown_from(expected, found);
	const char *green = results->has_colour ? "\033[32m" : "";
	const char *red = results->has_colour ? "\033[31m" : "";

	put_value(results, "expected ", green, from ? "..." : "", expected + from);
	put_value(results, "found    ", red, from ? "..." : "", found + from);
}

static void put_differences(const struct results *results, const char *file,
			    const json_t *differences)
{
	FILE *stream = results->stream;

	put_diagnostic(stream, "", file);
	for (size_t i = 0; i < json_array_size(differences); i++) {
		const json_t *difference = json_array_get(differences, i);
		const char *at = string_of(difference, "at");

		put_diagnostic(stream, "at       ", *at ? at : "\"\"");
		put_sides(results, difference);
	}
}

static void open_case(struct results *results, const char *file, const char *name)
{
	add(results, "  <testcase classname=\"");
	add_escaped(results, file);
	add(results, "\" name=\"");
	add_escaped(results, name);
	add(results, "\">");
}

static void add_case(struct results *results, const char *file, const json_t *result)
{
	const json_t *differences = json_object_get(result, "differences");

	open_case(results, file, string_of(result, "name"));
	for (size_t i = 0; i < json_array_size(differences); i++) {
		const json_t *difference = json_array_get(differences, i);

		add(results, "<failure message=\"");
		add_escaped(results, string_of(difference, "at"));
		add(results, "\">expected ");
		add_escaped(results, string_of(difference, "expected"));
		add(results, ", found ");
		add_escaped(results, string_of(difference, "found"));
		add(results, "</failure>");
	}
	add(results, "</testcase>\n");
}

static void add_result(struct results *results, const char *file, const json_t *result,
		       int wants_junit)
{
	int passed = json_is_true(json_object_get(result, "passed"));

	results->passed += passed;
	results->failed += !passed;
	put_line(results, passed, string_of(result, "name"));
	if (!passed)
		put_differences(results, file, json_object_get(result, "differences"));
	if (wants_junit)
		add_case(results, file, result);
}

int tool_add_results(struct results *results, const char *file, const char *text,
		     size_t byte_count, int wants_junit)
{
	json_t *array = json_loadb(text, byte_count, 0, NULL);
	int is_array = json_is_array(array);

	for (size_t i = 0; i < json_array_size(array); i++)
		add_result(results, file, json_array_get(array, i), wants_junit);
	json_decref(array);
	return is_array;
}

void tool_add_unusable(struct results *results, const char *file,
		       const struct tdpelect_error *error, int wants_junit)
{
	results->unusable++;
	put_line(results, 0, file);
	put_diagnostic(results->stream, "unusable ", error->message);
	if (!wants_junit)
		return;
	open_case(results, file, file);
	add(results, "<error message=\"");
	add_escaped(results, error->message);
	add(results, "\"/></testcase>\n");
}

void tool_print_summary(const struct results *results)
{
	if (results->only_failed)
		return;
	printf("1..%d\n", results->passed + results->failed + results->unusable);
	printf("# %d passed, %d failed", results->passed, results->failed);
	if (results->unusable)
		printf(", %d unusable", results->unusable);
	putchar('\n');
}

static int print_junit(FILE *stream, const struct results *results)
{
	int all = results->passed + results->failed + results->unusable;

	fprintf(stream, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	fprintf(stream,
		"<testsuites>\n<testsuite name=\"tdpelect audit\" tests=\"%d\" "
		"failures=\"%d\" "
		"errors=\"%d\">\n",
		all, results->failed, results->unusable);
	fwrite(results->cases, 1, results->case_count, stream);
	fprintf(stream, "</testsuite>\n</testsuites>\n");
	return !ferror(stream);
}

int tool_write_junit(const struct tool *tool, const struct results *results)
{
	struct tool_output output;
	int written;

	if (results->out_of_memory) {
		tool_complain(tool, tool->junit, tool_say(tool, "hết bộ nhớ", "out of memory"));
		return TOOL_UNUSABLE;
	}
	errno = 0;
	written = tool_open_output(tool->junit, &output);
	if (written)
		written = tool_close_output(&output, print_junit(output.stream, results));
	if (written)
		return TOOL_OK;
	tool_complain(tool, tool->junit,
		      errno ? strerror(errno)
			    : tool_say(tool, "không ghi được", "cannot be written"));
	return TOOL_UNUSABLE;
}

void tool_free_results(struct results *results)
{
	free(results->cases);
}
