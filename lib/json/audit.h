/* SPDX-License-Identifier: MIT */
#ifndef TDP_AUDIT_H
#define TDP_AUDIT_H

/* Scenarios: facts, and what the report on them must and must not say. */

#include "shape.h"

/* What became of the facts of a scenario, and how that differs from what was expected. */
struct tdp_audit {
	json_t *report;                /* NULL where the facts were refused */
	struct tdpelect_error refused; /* why, then */
	json_t *differences;
	int failed; /* 1 once there was no memory */
};

/* audit_result.c. End it in any case. */
tdpelect_status tdp_audit_begin(struct tdp_audit *audit,
				struct tdpelect_error *reterr_error);
void tdp_audit_end(struct tdp_audit *audit);

/* Judges facts; that they are refused is a result, no failure. Errors: only _MEMORY. */
tdpelect_status tdp_audit_judge(struct tdp_audit *audit,
				const struct tdp_json_document *given,
				const struct tdpelect_json_options *options,
				struct tdpelect_error *reterr_error);
tdpelect_status tdp_audit_judge_text(struct tdp_audit *audit, const char *text,
				     size_t byte_count,
				     const struct tdpelect_json_options *options,
				     struct tdpelect_error *reterr_error);

/* Adds a difference at a pointer into the report; a value of NULL is absent. */
void tdp_audit_differ(struct tdp_audit *audit, const char *at, const json_t *expected,
		      const json_t *found);
void tdp_audit_differ_text(struct tdp_audit *audit, const char *at, const char *expected,
			   const char *found);

/* Adds {"name", "passed", "differences"} to the results. */
tdpelect_status tdp_audit_report(struct tdp_audit *audit, const char *name,
				 json_t *results, struct tdpelect_error *reterr_error);

/* audit_match.c, audit_expect.c: what is expected; NULL expects nothing. */
void tdp_audit_match(struct tdp_audit *audit, const json_t *expected);
void tdp_audit_expect(struct tdp_audit *audit, const json_t *scenario);

/* audit_shape.c: whether a scenario is one. */
tdpelect_status tdp_audit_check(const struct tdp_json_document *in);

/* audit.c: runs whatever it is, a scenario or a table; its results are added. */
tdpelect_status tdp_audit_run(const char *name, const char *text, size_t byte_count,
			      const struct tdpelect_json_options *options, json_t *results,
			      struct tdpelect_error *error);

/* audit_scenario.c, audit_table.c: run one scenario, or a table of them. */
tdpelect_status tdp_audit_scenario(const char *name, const char *text, size_t byte_count,
				   const struct tdpelect_json_options *options,
				   json_t *results, struct tdpelect_error *reterr_error);
tdpelect_status tdp_audit_table(const char *text, size_t byte_count,
				const struct tdpelect_json_options *options,
				json_t *results, struct tdpelect_error *reterr_error);

#endif
