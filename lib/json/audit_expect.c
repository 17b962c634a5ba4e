/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <stdio.h>
#include <string.h>

/* "refused: range at /rounds/0/present, line 3, column 14: …" */
static void print_refusal(const struct tdpelect_error *refused, char *text,
			  size_t capacity)
{
	const char *name = tdpelect_word_name(TDPELECT_SET_ERROR, refused->code);

	snprintf(text, capacity, "refused: %s at \"%s\", line %u, column %u: %s",
		 name ? name : "?", refused->path, (unsigned)refused->line,
		 (unsigned)refused->column, refused->message);
}

/* "0" and "12", but not "00" or "1x"; an index past every array where it is none. */
static size_t index_of(const char *token, size_t length)
{
	size_t index = 0;

	if (length == 0 || length > 9 || (token[0] == '0' && length > 1))
		return SIZE_MAX;
	for (size_t i = 0; i < length; i++) {
		if (token[i] < '0' || token[i] > '9')
			return SIZE_MAX;
		index = index * 10 + (size_t)(token[i] - '0');
	}
	return index;
}

/* In a token of a JSON Pointer ~1 is a slash and ~0 a tilde. */
static const json_t *member_of(const json_t *object, const char *token, size_t length)
{
	char key[256];
	size_t count = 0;

	for (size_t i = 0; i < length && count + 1 < sizeof(key); i++) {
		key[count] = token[i];
		if (token[i] == '~' && i + 1 < length)
			key[count] = token[++i] == '1' ? '/' : '~';
		count++;
	}
	key[count] = '\0';
	return json_object_get(object, key);
}

static const json_t *value_at(const json_t *value, const char *pointer)
{
	while (value && *pointer == '/') {
		size_t length = strcspn(++pointer, "/");

		if (json_is_array(value))
			value = json_array_get(value, index_of(pointer, length));
		else
			value = member_of(value, pointer, length);
		pointer += length;
	}
	return value;
}

static void forbid(struct tdp_audit *audit, const json_t *pointers)
{
	for (size_t i = 0; i < json_array_size(pointers); i++) {
		const char *pointer = json_string_value(json_array_get(pointers, i));
		const json_t *found = value_at(audit->report, pointer);

		if (found)
			tdp_audit_differ(audit, pointer, NULL, found);
	}
}

static const json_t *finding_of(const json_t *findings, const char *name)
{
	for (size_t i = 0; i < json_array_size(findings); i++) {
		const json_t *finding = json_array_get(findings, i);

		if (strcmp(tdp_json_string(finding, "name"), name) == 0)
			return finding;
	}
	return NULL;
}

/* "majority.base_matters, quorum.met" */
static void print_names(const json_t *findings, char *text, size_t capacity)
{
	size_t length = 0;

	snprintf(text, capacity, "no finding");
	for (size_t i = 0; i < json_array_size(findings) && length < capacity; i++)
		length += (size_t)snprintf(
			text + length, capacity - length, "%s%s", i ? ", " : "",
			tdp_json_string(json_array_get(findings, i), "name"));
}

static void expect_findings(struct tdp_audit *audit, const json_t *names)
{
	const json_t *findings = json_object_get(audit->report, "findings");
	char found[400];

	for (size_t i = 0; i < json_array_size(names); i++) {
		const char *name = json_string_value(json_array_get(names, i));

		if (finding_of(findings, name))
			continue;
		print_names(findings, found, sizeof(found));
		tdp_audit_differ_text(audit, "/findings", name, found);
	}
}

static void forbid_findings(struct tdp_audit *audit, const json_t *names)
{
	const json_t *findings = json_object_get(audit->report, "findings");

	for (size_t i = 0; i < json_array_size(names); i++) {
		const char *name = json_string_value(json_array_get(names, i));
		const json_t *found = finding_of(findings, name);

		if (found)
			tdp_audit_differ(audit, "/findings", NULL, found);
	}
}

/* 1 where the refusal has all that is expected of it. */
static int fits(const struct tdpelect_error *refused, const json_t *expected)
{
	const char *code = tdp_json_string(expected, "code");
	const char *at = tdp_json_string(expected, "at");
	int32_t line = tdp_json_count(expected, "line");
	int32_t column = tdp_json_count(expected, "column");

	return (!code || tdpelect_word_number(TDPELECT_SET_ERROR, code) == refused->code)
	       && (!at || strcmp(at, refused->path) == 0)
	       && (line == TDPELECT_UNKNOWN || (uint32_t)line == refused->line)
	       && (column == TDPELECT_UNKNOWN || (uint32_t)column == refused->column);
}

static void expect_error(struct tdp_audit *audit, const json_t *expected)
{
	char *text = NULL, wanted[300], found[500] = "a report";

	if (!audit->report && fits(&audit->refused, expected))
		return;
	if (!audit->report)
		print_refusal(&audit->refused, found, sizeof(found));
	if (tdp_json_text(expected, &text, NULL, NULL))
		audit->failed = 1;
	snprintf(wanted, sizeof(wanted), "refused: %.*s",
		 text ? (int)strcspn(text, "\n") : 0, text ? text : "");
	tdp_audit_differ_text(audit, "", wanted, found);
	tdpelect_json_free(text);
}

void tdp_audit_expect(struct tdp_audit *audit, const json_t *scenario)
{
	const json_t *expected = json_object_get(scenario, "expect");
	const json_t *refusal = json_object_get(scenario, "expect_error");
	char found[500];

	if (refusal) {
		expect_error(audit, refusal);
		return;
	}
	if (!audit->report) {
		print_refusal(&audit->refused, found, sizeof(found));
		tdp_audit_differ_text(audit, "", "a report", found);
		return;
	}
	if (expected)
		tdp_audit_match(audit, expected);
	forbid(audit, json_object_get(scenario, "forbid"));
	expect_findings(audit, json_object_get(scenario, "expect_findings"));
	forbid_findings(audit, json_object_get(scenario, "forbid_findings"));
}
