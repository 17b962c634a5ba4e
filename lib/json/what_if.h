/* SPDX-License-Identifier: MIT */
#ifndef TDP_JSON_WHAT_IF_H
#define TDP_JSON_WHAT_IF_H

#include "campaign.h"

/* What one document comes to: all of it is taken over, or nothing. */
struct tdp_json_part {
	const struct tdpelect_premise *premise;
	const struct tdpelect_json_options *options;
	const char *document;            /* its name, or NULL */
	int wants_all;                   /* also groups that do not differ */
	struct tdpelect_contrast totals;
	struct tdpelect_campaign before; /* of groups that were judged by both laws */
	struct tdpelect_campaign after;
	json_t *groups;                  /* "values" of their differences are keys of `values` */
	json_t *values;                  /* key: what both laws say, and in how many groups */
};

/* What all documents come to. */
struct tdpelect_json_what_if {
	const struct tdpelect_premise *premise;
	struct tdp_json_part whole;      /* its differences name positions in `listed` */
	json_t *listed;                  /* what `whole.values` holds, in the order of use */
	json_t *places;                  /* key: its position in `listed` */
	int64_t documents;
	int64_t unusable;
};

int tdp_json_part_begin(struct tdp_json_part *part);
void tdp_json_part_end(struct tdp_json_part *part);

/* what_if_group.c: the ids of those who hold an office; NULL without memory. */
json_t *tdp_json_office_elected(const tdpelect_decision *decision, size_t office);

/* The same file: one group under both laws; `prefix` is its place in the document. */
tdpelect_status tdp_json_compare_group(struct tdp_json_part *part,
				       const struct tdp_json_document *in,
				       const char *prefix,
				       const struct tdp_json_election *election);

/* Groups told only as a sum; nonzero without memory. */
int tdp_json_compare_sum(struct tdp_json_part *part, const char *id, int64_t count);

/* campaign.c: every unit of a campaign, and every summary of heads. */
tdpelect_status tdp_json_campaign_compare(const struct tdp_json_document *in,
					  struct tdp_json_part *part);

/* Two decisions of one group. */
struct tdp_json_pair {
	const struct tdp_json_election *election;
	const tdpelect_decision *before;
	const tdpelect_decision *after;
};

/* what_if_difference.c; NULL without memory. What makes it goes into `part->values`. */
json_t *tdp_json_difference(struct tdp_json_part *part, const struct tdp_json_pair *pair,
			    const struct tdpelect_difference *difference, json_t *seen);

/* what_if_values.c: the key of what both laws say of a value; NULL without memory. */
const char *tdp_json_value_key(struct tdp_json_part *part, const struct tdp_json_pair *pair,
			       int32_t value, json_t *seen);

/* what_if_report.c */
json_t *tdp_json_what_if_report(const struct tdpelect_json_what_if *what_if);

#endif
