/* SPDX-License-Identifier: MIT */
#ifndef TDP_RULEBOOK_H
#define TDP_RULEBOOK_H

#include <tdpelect/law.h>

#include "base.h"

/* The project's own choices: always in force, below every law. */
#define TDP_CHOICES_ID "vn-choices"

struct tdp_contradiction {
	int32_t value;
	const char *pack_a;
	const char *pack_b;
};

struct tdp_block {
	struct tdp_block *next;
};

/* Which entry of which pack a value was taken from. */
struct tdp_source {
	const struct tdpelect_pack *pack; /* NULL: absent, or set by hand */
	size_t entry;
};

struct tdpelect_rulebook {
	struct tdpelect_rule rules[TDPELECT_VALUE_LIMIT]; /* kind 0: absent */
	struct tdp_source sources[TDPELECT_VALUE_LIMIT];
	int sealed;
	size_t pack_count;
	const char **pack_ids; /* lowest first */
	size_t contradiction_count;
	struct tdp_contradiction *contradictions;
	struct tdp_block *blocks; /* copies made by tdpelect_rulebook_set() */
};

tdpelect_status tdp_refuse_unsealed(struct tdpelect_error *reterr_error);

/* Judges read the values as they stand: all of them must have been checked. */
static inline tdpelect_status tdp_check_sealed(const tdpelect_rulebook *rulebook,
					       struct tdpelect_error *reterr_error)
{
	return rulebook->sealed ? TDPELECT_OK : tdp_refuse_unsealed(reterr_error);
}

/* The same, also where there is none at all. */
tdpelect_status tdp_check_usable(const tdpelect_rulebook *rulebook, struct tdpelect_error *error);

/* NULL where the rule may stand under the value; else what is wrong, and the field. */
const char *tdp_rule_check(int32_t value, const struct tdpelect_rule *rule,
			   const char **ret_field);

/* 1 where the pack is in force that day, and all that it rests on. */
int tdp_pack_is_in_force(const struct tdpelect_pack *pack, const struct tdpelect_pack *const *packs,
			 size_t pack_count, struct tdpelect_date day);

/* 1 where a pack of `jurisdiction` speaks for `place`: it is the place or contains it. */
int tdp_speaks_for(const char *jurisdiction, const char *place);

const struct tdpelect_pack *tdp_pack_find(const struct tdpelect_pack *const *packs,
					  size_t pack_count, const char *id);

/* 1 where both say the same on every value, on the same authority. */
int tdp_rulebook_is_same(const tdpelect_rulebook *a, const tdpelect_rulebook *b);

/* Whether usable packs speak of the place's country. */
tdpelect_status tdp_place_check(const struct tdpelect_pack *const *packs, size_t pack_count,
				const char *place, struct tdpelect_error *error);

/* `VN`, `VN/ha-noi`, `VN/ha-noi/ngoc-thuy` */
int tdp_place_is_valid(const char *place);

#endif
