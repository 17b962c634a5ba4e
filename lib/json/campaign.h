/* SPDX-License-Identifier: MIT */
#ifndef TDP_JSON_CAMPAIGN_H
#define TDP_JSON_CAMPAIGN_H

#include "election.h"

struct tdp_json_part;

/* A campaign while its units are added one by one. Lists are in the order of the
 * document: `elections`, then `files`. Clear it in any case. */
struct tdp_json_campaign {
	const struct tdp_json_document *in;
	const struct tdpelect_json_options *options;
	struct tdpelect_campaign totals;
	json_t *ids;            /* of units, as keys */
	json_t *offices;        /* name: units by outcome */
	json_t *groups;         /* name: electorate, present, units without either */
	json_t *revotes;
	json_t *late;           /* for each deadline the ids of units */
	json_t *findings;
	json_t *unit_findings;
	json_t *file_facts;     /* canonical, of `files` */
	json_t *listed;         /* the caller's: every unit and summary; NULL: not wanted */
	struct tdp_json_part *part; /* what-if: each unit is compared; NULL: not wanted */
};

/* One unit: an election of the campaign's own document or of a file. */
struct tdp_json_unit {
	const struct tdp_json_document *in;
	const json_t *source;
	const struct tdp_json_path *at; /* in its document */
	const char *prefix;             /* of its findings: "/elections/3", "/files/0" */
};

/* `listed` is NULL or an array; then it gets {"name", "count", "outcome", "revote", "by"} of
 * every unit and of every summary of heads. */
tdpelect_status tdp_json_campaign_judge(const struct tdp_json_document *in,
					const struct tdpelect_json_options *options,
					json_t *listed, json_t **ret_report,
					int *ret_decided);

/* campaign_units.c, campaign_files.c, summaries.c: what is added. */
tdpelect_status tdp_json_add_unit(struct tdp_json_campaign *campaign,
				  const struct tdp_json_unit *unit);
tdpelect_status tdp_json_add_files(struct tdp_json_campaign *campaign);
tdpelect_status tdp_json_add_summaries(struct tdp_json_campaign *campaign);

/* campaign_listed.c: nothing where no list is wanted; nonzero without memory. */
int tdp_json_list_unit(struct tdp_json_campaign *campaign, const json_t *source,
		       const struct tdpelect_unit *facts);
int tdp_json_list_summary(struct tdp_json_campaign *campaign, const json_t *source,
			  int32_t outcome);

/* tallies.c: sums that are kept as arrays of numbers under a name. 0 without memory. */
int tdp_json_tally(json_t *tallies, const char *name, size_t length, size_t index,
		   int64_t count);
int64_t tdp_json_tallied(const json_t *tally, size_t index);
int tdp_json_tally_office(struct tdp_json_campaign *campaign, const char *office,
			  int32_t outcome, int64_t count);
int tdp_json_tally_groups(struct tdp_json_campaign *campaign, const json_t *groups);

/* The outcomes a unit may have, in the order of reports; 0 ends them. */
extern const int32_t tdp_json_unit_outcomes[];
int tdp_json_is_unit_outcome(int32_t outcome);

/* campaign_report.c, campaign_parts.c, campaign_published.c */
json_t *tdp_json_campaign_report(struct tdp_json_campaign *campaign);
json_t *tdp_json_campaign_offices(const struct tdp_json_campaign *campaign);
json_t *tdp_json_campaign_groups(const struct tdp_json_campaign *campaign);
json_t *tdp_json_campaign_targets(const struct tdp_json_campaign *campaign);
json_t *tdp_json_campaign_deadlines(struct tdp_json_campaign *campaign);
int tdp_json_campaign_check_published(struct tdp_json_campaign *campaign);

/* A finding of the campaign as a whole; nonzero without memory. */
int tdp_json_campaign_remark(struct tdp_json_campaign *campaign, int32_t finding,
			     int64_t left, int64_t right, const struct tdp_json_path *at);

/* Totals; -1 where some held unit does not tell them. */
int64_t tdp_json_total_electorate(const struct tdpelect_campaign *totals);
int64_t tdp_json_total_present(const struct tdpelect_campaign *totals);
int64_t tdp_json_total_full_turnout(const struct tdpelect_campaign *totals);

#endif
