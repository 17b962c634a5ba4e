/* SPDX-License-Identifier: MIT */
#ifndef TDP_JSON_SHAPE_H
#define TDP_JSON_SHAPE_H

/* What an object of the formats may hold: one table a shape. Beside its fields every
 * object may carry `extra` (an object) and `note` (text); neither is ever looked at. */

#include "json_private.h"

enum tdp_json_kind {
	TDP_JSON_TEXT,        /* free */
	TDP_JSON_CONSTANT,    /* the text `text`, or `newer` */
	TDP_JSON_ID,
	TDP_JSON_NAME,        /* a key of one's own: anything but empty */
	TDP_JSON_INTEGER,     /* `least` … `most` */
	TDP_JSON_BOOLEAN,
	TDP_JSON_DATE,
	TDP_JSON_BIRTH_DATE,
	TDP_JSON_WORD,        /* of the set `least` */
	TDP_JSON_RATIO,       /* "1/2", 0 < num <= den */
	TDP_JSON_PERCENT,     /* as printed: "91,0" */
	TDP_JSON_OBJECT,      /* of `shape` */
	TDP_JSON_ARRAY,       /* of `element` */
	TDP_JSON_MAP,         /* keys like `key_field` to `element` */
	TDP_JSON_BY,          /* what `check` says */
};

/* Flags of a field. */
#define TDP_JSON_REQUIRED 1
#define TDP_JSON_ASIDE 2     /* outside `facts_digest`: name, published, rules */
#define TDP_JSON_NEWER 4     /* not a key of `…/1`: of `…/1.1` */

struct tdp_json_shape;

typedef tdpelect_status tdp_json_checker(const struct tdp_json_document *in,
					 const json_t *value,
					 const struct tdp_json_path *at);

struct tdp_json_field {
	const char *key;
	enum tdp_json_kind kind;
	int flags;
	int64_t least;
	int64_t most; /* of arrays and maps: elements */
	const char *text;
	const char *newer;
	const struct tdp_json_shape *shape;
	const struct tdp_json_field *element;
	const struct tdp_json_field *key_field;
	tdp_json_checker *check;
};

struct tdp_json_shape {
	const struct tdp_json_field *fields;
	size_t field_count;
};

#define TDP_JSON_SHAPE(table) {(table), sizeof(table) / sizeof((table)[0])}

/* Initialisers of a field, after its key. */
#define TDP_JSON_IS_COUNT .kind = TDP_JSON_INTEGER, .least = 0, .most = INT32_MAX
#define TDP_JSON_IS_WORD(set) .kind = TDP_JSON_WORD, .least = (set)
#define TDP_JSON_IS_OBJECT(of) .kind = TDP_JSON_OBJECT, .shape = &(of)
#define TDP_JSON_IS_ARRAY(of, limit) .kind = TDP_JSON_ARRAY, .element = &(of), .most = (limit)
#define TDP_JSON_IS_MAP(keys, of, limit)                                               \
	.kind = TDP_JSON_MAP, .key_field = &(keys), .element = &(of), .most = (limit)
#define TDP_JSON_IS_BY(function) .kind = TDP_JSON_BY, .check = (function)

extern const struct tdp_json_shape tdp_json_election_shape;
extern const struct tdp_json_shape tdp_json_campaign_shape;
extern const struct tdp_json_shape tdp_json_pack_shape;

extern const struct tdp_json_field tdp_json_id_field;
extern const struct tdp_json_field tdp_json_name_field;
extern const struct tdp_json_field tdp_json_date_field;
extern const struct tdp_json_field tdp_json_count_field;

/* The shared `rules` of elections and campaigns. */
extern const struct tdp_json_shape tdp_json_rules_shape;

/* Checks an object of a shape, or a value of a field, and all below. */
tdpelect_status tdp_json_check(const struct tdp_json_document *in,
			       const struct tdp_json_shape *shape, const json_t *object,
			       const struct tdp_json_path *at);
tdpelect_status tdp_json_check_value(const struct tdp_json_document *in,
				     const struct tdp_json_field *field,
				     const json_t *value, const struct tdp_json_path *at);

/* scalar.c: the same of a value that is neither object nor array. */
tdpelect_status tdp_json_check_scalar(const struct tdp_json_document *in,
				      const struct tdp_json_field *field,
				      const json_t *value,
				      const struct tdp_json_path *at);

/* pack_values.c: `values` of a pack: each of the form its registered kind has. */
tdp_json_checker tdp_json_check_pack_values;

/* `[A-Za-z0-9._-]{1,64}` */
int tdp_json_is_id(const char *text);

/* 1 for a key that is passed over in an object of its own keys: `extra` with an
 * object. */
int tdp_json_is_extra(const char *key, const json_t *value);

/* read.c: members that were checked before. Absent ones are UNKNOWN, 0, zeros, NULL. */
int32_t tdp_json_count(const json_t *object, const char *key);
int32_t tdp_json_word(const json_t *object, const char *key, int32_t set);
struct tdpelect_date tdp_json_date(const json_t *object, const char *key);
struct tdpelect_printed_percent tdp_json_percent(const json_t *object, const char *key);
struct tdpelect_fraction tdp_json_ratio(const char *text);
const char *tdp_json_string(const json_t *object, const char *key);

#endif
