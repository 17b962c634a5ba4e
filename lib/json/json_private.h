/* SPDX-License-Identifier: MIT */
#ifndef TDP_JSON_PRIVATE_H
#define TDP_JSON_PRIVATE_H

/* What the files of libtdpelect-json share. All memory comes from jansson's allocator, so
 * that one seam (json_set_alloc_funcs) fails any of it in a test. */

#include <jansson.h>
#include <tdpelect-json.h>

/* The size of a struct's first version, which ended with `last`: see lib/growth.h. */
#define TDP_JSON_FIRST_SIZE(name, last)                                                \
	(offsetof(struct tdpelect_##name, last) + sizeof(((struct tdpelect_##name *)0)->last))

/* Where in a document: a member of its parent or, where `key` is NULL, an element.
 * NULL is the whole document. Lives on the stack of whoever walks. */
struct tdp_json_path {
	const struct tdp_json_path *parent;
	const char *key;
	size_t index;
};

#define TDP_JSON_MEMBER(parent, key) (&(const struct tdp_json_path){(parent), (key), 0})
#define TDP_JSON_ELEMENT(parent, index)                                               \
	(&(const struct tdp_json_path){(parent), NULL, (index)})

/* A document that was read: well-formed, UTF-8, no key twice, not too deep. */
struct tdp_json_document {
	const char *text;             /* the caller's, behind a BOM */
	size_t byte_count;
	const char *outside;          /* printed before every pointer: "", "/files/0" */
	json_t *root;
	struct tdpelect_error *error; /* the caller's; may be NULL */
	struct tdp_json_problems *problems; /* where set, refusals are noted and reading goes on */
};

/* The second has the keys marked TDP_JSON_NEWER too. */
#define TDP_JSON_ELECTION "tdpelect.election/1"
#define TDP_JSON_ELECTION_NEWER "tdpelect.election/1.1"

/* reader.c: `outside` "" for the document the caller handed in. Clear it in any case. */
tdpelect_status tdp_json_document_read(const char *text, size_t byte_count,
				       const char *outside,
				       struct tdp_json_document *ret_document,
				       struct tdpelect_error *reterr_error);
void tdp_json_document_clear(struct tdp_json_document *document);

/* refuse.c: each fills in the document's error and returns `code`. `message` NULL: the
 * label of the code. tdp_json_refuse() points at the value, _key() at the key before it,
 * _core() passes on what the core said of it, _fail() is about no document. */
tdpelect_status tdp_json_refuse(const struct tdp_json_document *in,
				const struct tdp_json_path *at, tdpelect_status code,
				const char *message);
tdpelect_status tdp_json_refuse_key(const struct tdp_json_document *in,
				    const struct tdp_json_path *at, tdpelect_status code,
				    const char *message);
tdpelect_status tdp_json_refuse_core(const struct tdp_json_document *in,
				     const struct tdp_json_path *at,
				     const struct tdpelect_error *core);
tdpelect_status tdp_json_fail(struct tdpelect_error *reterr_error, tdpelect_status code,
			      const char *path, const char *message);
#define tdp_json_no_memory(error) tdp_json_fail(error, TDPELECT_ERROR_MEMORY, "", NULL)

/* Fills in an error; `pointer` is whole. */
tdpelect_status tdp_json_fail_at(struct tdpelect_error *reterr_error,
				 tdpelect_status code, const char *pointer, uint32_t line,
				 uint32_t column, const char *message);

/* memory.c */
void *tdp_json_new(size_t byte_count); /* zeroed */
void tdp_json_delete(void *memory);

/* options.c: a whole copy of the caller's options, defaults where NULL. */
tdpelect_status tdp_json_options_read(const struct tdpelect_json_options *options,
				      struct tdpelect_json_options *ret_options,
				      struct tdpelect_error *reterr_error);

/* packs.c: the library's packs and the caller's, with room for more; NULL without memory. */
const struct tdpelect_pack **tdp_json_all_packs(const struct tdpelect_json_options *options,
						size_t room, size_t *ret_pack_count);

/* format.c: the `format` a document says, checked against the names given (NULL ends
 * them): its index. Refuses what is no object, has no format or another. */
tdpelect_status tdp_json_format(const struct tdp_json_document *in,
				const char *const *formats, size_t *ret_format);

/* judge.c: an election or campaign that was read becomes its report; the caller decrefs
 * it. */
tdpelect_status tdp_json_judge(const struct tdp_json_document *in,
			       const struct tdpelect_json_options *options,
			       json_t **ret_report, int *ret_decided);

/* dump.c: the same value gives the same bytes; one line with a final newline. Free the
 * text with tdpelect_json_free(). */
tdpelect_status tdp_json_text(const json_t *value, char **ret_text,
			      size_t *ret_byte_count,
			      struct tdpelect_error *reterr_error);

/* write.c: a value on one line, its keys as they stand or by their bytes, then `end`; NULL
 * without memory. Free the text with tdp_json_delete(). */
char *tdp_json_written(const json_t *value, int is_sorted, const char *end,
		       size_t *ret_byte_count);

/* Adds a member or element just made. Nonzero where either is NULL or there is no memory:
 * collect with |= and look once. */
int tdp_json_put(json_t *object, const char *key, json_t *value);
int tdp_json_push(json_t *array, json_t *value);
/* What was made, or NULL (and it is gone) where anything was bad. */
json_t *tdp_json_done(json_t *made, int bad);

/* file_name.c: 1 where a name stays in its folder. */
int tdp_json_is_file_name(const char *name);

#endif
