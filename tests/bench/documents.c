/* SPDX-License-Identifier: MIT */
/* An election's document becomes its report, text in and text out, beside jansson alone: it
 * reads the same facts, builds the same report value by value, and dumps it. The bytes of both
 * are the same, or the run ends.
 *
 *     documents TURNS ROUNDS FILE…     a line a round: nanoseconds a document, ours and jansson's
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <jansson.h>
#include <tdpelect-json.h>

struct document {
	char *text;
	size_t byte_count;
	json_t *report; /* what jansson is to build: known to it beforehand */
};

static void give_up(const char *what, const char *why)
{
	fprintf(stderr, "%s: %s\n", what, why);
	exit(1);
}

static char *read_file(const char *path, size_t *ret_byte_count)
{
	FILE *file = fopen(path, "rb");
	char *text = malloc(1 << 20);

	if (!file || !text)
		give_up(path, "cannot be read");
	*ret_byte_count = fread(text, 1, 1 << 20, file);
	fclose(file);
	return text;
}

static char *evaluate(const struct document *document, size_t *ret_byte_count)
{
	char *text = NULL;

	if (tdpelect_json_evaluate(document->text, document->byte_count, NULL, &text,
				   ret_byte_count, NULL, NULL))
		return NULL;
	return text;
}

static json_t *build(const json_t *value);

static json_t *build_object(const json_t *object)
{
	json_t *made = json_object(), *member;
	const char *key;

	json_object_foreach((json_t *)object, key, member)
		json_object_set_new(made, key, build(member));
	return made;
}

static json_t *build_array(const json_t *array)
{
	json_t *made = json_array(), *element;
	size_t i;

	json_array_foreach(array, i, element)
		json_array_append_new(made, build(element));
	return made;
}

static json_t *build(const json_t *value)
{
	switch (json_typeof(value)) {
	case JSON_OBJECT:
		return build_object(value);
	case JSON_ARRAY:
		return build_array(value);
	case JSON_STRING:
		return json_string(json_string_value(value));
	case JSON_INTEGER:
		return json_integer(json_integer_value(value));
	default:
		return json_boolean(json_is_true(value));
	}
}

static char *build_and_dump(const struct document *document)
{
	json_t *facts = json_loadb(document->text, document->byte_count,
				   JSON_REJECT_DUPLICATES, NULL);
	json_t *report = build(document->report);
	char *text = json_dumps(report, JSON_COMPACT);

	json_decref(report);
	json_decref(facts);
	return text;
}

static void open_document(struct document *document, const char *path)
{
	size_t byte_count;
	char *ours, *theirs;

	document->text = read_file(path, &document->byte_count);
	ours = evaluate(document, &byte_count);
	if (!ours)
		give_up(path, "is not judged");
	document->report = json_loadb(ours, byte_count, 0, NULL);
	theirs = build_and_dump(document);
	if (!theirs || strlen(theirs) + 1 != byte_count ||
	    memcmp(ours, theirs, byte_count - 1) != 0)
		give_up(path, "jansson's report is another");
	tdpelect_json_free(ours);
	free(theirs);
}

/* Of the processor's time, so far. */
static double nanoseconds(void)
{
	return (double)clock() * (1e9 / CLOCKS_PER_SEC);
}

static double time_ours(const struct document *documents, int count, int turns)
{
	double start = nanoseconds();
	size_t byte_count;

	for (int turn = 0; turn < turns; turn++)
		for (int i = 0; i < count; i++)
			tdpelect_json_free(evaluate(&documents[i], &byte_count));
	return nanoseconds() - start;
}

static double time_jansson(const struct document *documents, int count, int turns)
{
	double start = nanoseconds();

	for (int turn = 0; turn < turns; turn++)
		for (int i = 0; i < count; i++)
			free(build_and_dump(&documents[i]));
	return nanoseconds() - start;
}

static void close_documents(struct document *documents, int count)
{
	for (int i = 0; i < count; i++) {
		free(documents[i].text);
		json_decref(documents[i].report);
	}
	free(documents);
}

int main(int argc, char **argv)
{
	int turns = argc > 3 ? (int)strtol(argv[1], NULL, 10) : 0, count = argc - 3;
	int rounds = argc > 3 ? (int)strtol(argv[2], NULL, 10) : 0;
	struct document *documents;

	if (turns < 1 || rounds < 0)
		give_up("documents", "TURNS ROUNDS FILE…");
	documents = calloc((size_t)count, sizeof(*documents));
	if (!documents)
		give_up("documents", "no memory");
	for (int i = 0; i < count; i++)
		open_document(&documents[i], argv[3 + i]);
	for (int round = 0; round < rounds; round++) {
		double each = (double)turns * count;
		double ours = time_ours(documents, count, turns) / each;

		printf("%.0f %.0f\n", ours, time_jansson(documents, count, turns) / each);
		fflush(stdout);
	}
	close_documents(documents, count);
	return 0;
}
