/* SPDX-License-Identifier: MIT */
#ifndef TDP_JSON_SCHEMA_H
#define TDP_JSON_SCHEMA_H

/* The published schemas, in a table that schemas/generate.py makes; a NULL name ends
 * it. */
struct tdp_json_schema_entry {
	const char *name;
	const unsigned char *text;
};

extern const struct tdp_json_schema_entry tdp_json_schemas[];

#endif
