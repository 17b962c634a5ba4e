/* SPDX-License-Identifier: MIT */
#ifndef TDP_JSON_ELECTION_H
#define TDP_JSON_ELECTION_H

#include "shape.h"

/* An election of a document, as the core holds it and judged. Zeros: empty. */
struct tdp_json_election {
	const json_t *source;
	tdpelect_election *facts;
	tdpelect_decision *decision;
	const struct tdpelect_pack **packs;   /* all it may be judged by */
	size_t pack_count;
	struct tdpelect_pack **own_packs;     /* those told in its `rules` */
	size_t own_pack_count;
	int is_dated;                         /* 1 where any round has a date */
	struct tdpelect_date as_of;           /* zeros: all that is recorded is known */
	struct tdpelect_date asked_as_of;     /* as_of where the caller asked for it */
};

/* What the files that read it share. */
struct tdp_json_reading {
	const struct tdp_json_document *in;
	const struct tdpelect_json_options *options;
	tdpelect_election *facts;
};

/* Reads and judges an election that was checked by its shape; clear it in any case. */
tdpelect_status tdp_json_election_judge(const struct tdp_json_document *in,
					const struct tdpelect_json_options *options,
					const json_t *source,
					const struct tdp_json_path *at,
					struct tdp_json_election *ret_election);
/* The same with its comparisons; `trace` may be NULL. */
tdpelect_status tdp_json_election_trace(const struct tdp_json_document *in,
					const struct tdpelect_json_options *options,
					const json_t *source,
					const struct tdp_json_path *at,
					struct tdpelect_trace *trace,
					struct tdp_json_election *ret_election);
void tdp_json_election_clear(struct tdp_json_election *election);

/* JUDGEMENT §2: the day the caller asks for, else the document's. */
struct tdpelect_date tdp_json_as_of(const struct tdpelect_json_options *options,
				    const json_t *source);

/* The parts of it: election_facts.c, offices.c, rounds.c, contest.c, rules.c. */
tdpelect_status tdp_json_read_facts(const struct tdp_json_reading *reading,
				    const json_t *source, const struct tdp_json_path *at);
tdpelect_status tdp_json_read_offices(const struct tdp_json_reading *reading,
				      const json_t *source,
				      const struct tdp_json_path *at);
tdpelect_status tdp_json_read_rounds(const struct tdp_json_reading *reading,
				     const json_t *source,
				     const struct tdp_json_path *at);
tdpelect_status tdp_json_read_contest(const struct tdp_json_reading *reading,
				      int32_t round, const json_t *source,
				      const struct tdp_json_path *at);
tdpelect_status tdp_json_read_rules(const struct tdp_json_reading *reading,
				    struct tdp_json_election *election,
				    const struct tdp_json_path *at);

/* JUDGEMENT §1: exactly one of a place and a stack; `on` goes with a place only. */
tdpelect_status tdp_json_check_rules(const struct tdp_json_document *in,
				     const json_t *rules, const struct tdp_json_path *at);

/* A finding of the document itself, which no rule of the core sees. */
struct tdp_json_remark {
	int32_t finding;
	int64_t left;
	int64_t right;
	const struct tdp_json_path *at;
};

/* report.c: tdpelect.report/1 of a judged election; NULL without memory. */
json_t *tdp_json_report(const struct tdp_json_election *election, int32_t language);
json_t *tdp_json_engine(void);

/* What it was judged by and on: `engine`, `rules`, `facts_digest`, `unit`. */
int tdp_json_put_basis(json_t *made, const struct tdp_json_election *election);

/* report_rounds.c, report_people.c, report_findings.c: its lists. */
json_t *tdp_json_report_rounds(const struct tdp_json_election *election);
json_t *tdp_json_report_eligibility(const struct tdp_json_election *election);
json_t *tdp_json_report_findings(const struct tdp_json_election *election,
				 int32_t language);

/* report.c: the packs and the digest of a rulebook. */
int tdp_json_put_rulebook(json_t *made, const tdpelect_rulebook *rulebook);

/* One finding as a report tells it; `other` may be empty, `rulebook` NULL. */
json_t *tdp_json_finding(const struct tdpelect_finding *finding, const char *path,
			 const char *other, const tdpelect_rulebook *rulebook,
			 int32_t language);

/* Where a value stands in the law; of NULL an empty list. */
json_t *tdp_json_laws(const struct tdpelect_rule *rule);

/* Appends findings, their places told behind `prefix`: of a campaign only errors. */
int tdp_json_add_findings(json_t *list, const struct tdp_json_election *election,
			  const char *prefix, int only_errors, int32_t language);
int tdp_json_add_remark(json_t *list, const struct tdp_json_remark *remark,
			const char *prefix, int32_t language);

/* remarks.c: what of the document itself is to be remarked. */
int tdp_json_add_remarks(json_t *list, const struct tdp_json_election *election,
			 const char *prefix, int only_errors, int32_t language);

/* canonical.c: the facts alone, and "sha256:…" of them; NULL without memory. */
json_t *tdp_json_canonical(const struct tdp_json_shape *shape, const json_t *object);
json_t *tdp_json_digest(const json_t *canonical);

/* text.c: small values of reports. Counts that are not known are left out (0). */
int tdp_json_put_count(json_t *object, const char *key, int64_t count);
int tdp_json_put_word(json_t *object, const char *key, int32_t set, int32_t number);
int tdp_json_put_date(json_t *object, const char *key, struct tdpelect_date date);
int tdp_json_put_percent(json_t *object, const char *key, int64_t hundredths);
int tdp_json_put_ratio(json_t *object, const char *key, struct tdpelect_fraction ratio);
int tdp_json_put_text(json_t *object, const char *key, const char *text);
int tdp_json_put_proof(json_t *object, struct tdpelect_fraction ratio, int32_t compare,
		       int32_t count, int32_t of);

#endif
