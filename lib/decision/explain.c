/* SPDX-License-Identifier: MIT */
/* Why two decisions differ: each value that the law says otherwise is tried alone. Nothing here
 * knows what a value is for; the rules themselves answer. */
#include "../memory.h"
#include "compare.h"

/* More than any real election has; then trying would only take long. */
#define TRIED_DIFFERENCES 1024

struct explaining {
	const tdpelect_decision *before;
	const tdpelect_decision *after;
	struct tdpelect_difference *differences;
	size_t count;
	struct tdpelect_error *error;
};

/* What another decision differs in from `before`. */
struct trial {
	tdpelect_rulebook *rulebook;
	tdpelect_decision *decision;
	struct tdpelect_difference *differences;
	size_t count;
};

static int says_same(const struct explaining *explaining, int32_t value)
{
	return tdpelect_rule_says_same(
		tdpelect_rulebook_rule(explaining->before->rulebook, value),
		tdpelect_rulebook_rule(explaining->after->rulebook, value));
}

static int is_tried(const struct explaining *explaining, int32_t value)
{
	return (tdpelect_decision_covers(explaining->before, value) ||
		tdpelect_decision_covers(explaining->after, value)) &&
	       !says_same(explaining, value);
}

/* The law of one side, with one value of the other. */
static tdpelect_status mix(const tdpelect_decision *side, const tdpelect_decision *other,
			   int32_t value, struct trial *trial, struct tdpelect_error *error)
{
	static const struct tdpelect_rule absent = TDPELECT_RULE_INIT;
	const struct tdpelect_rule *rule = tdpelect_rulebook_rule(other->rulebook, value);
	tdpelect_status status = tdpelect_rulebook_derive(side->rulebook, &trial->rulebook, error);

	if (!status)
		status = tdpelect_rulebook_set(trial->rulebook, value, rule ? rule : &absent,
					       error);
	return status ? status : tdpelect_rulebook_seal(trial->rulebook, error);
}

static tdpelect_status list(const tdpelect_decision *before, struct trial *trial,
			    struct tdpelect_error *error)
{
	size_t capacity = 0;
	tdpelect_status status = tdpelect_decision_compare(before, trial->decision, NULL, 0,
							   &capacity, NULL, error);

	if (status)
		return status;
	trial->differences = tdp_memory_new(capacity * sizeof(*trial->differences));
	if (!trial->differences)
		return tdp_fail(error, TDPELECT_ERROR_MEMORY, "", -1, NULL);
	return tdpelect_decision_compare(before, trial->decision, trial->differences, capacity,
					 &trial->count, NULL, error);
}

static void clear(struct trial *trial)
{
	tdp_memory_free(trial->differences);
	tdpelect_decision_free(trial->decision);
	tdpelect_rulebook_free(trial->rulebook);
}

static int is_same_finding(const struct explaining *explaining, const struct trial *trial,
			   const struct tdpelect_difference *a, const struct tdpelect_difference *b)
{
	if (a->before)
		return a->item == b->item; /* both of `before` */
	return tdp_is_seen_alike(&explaining->after->context.findings[a->item],
				 &trial->decision->context.findings[b->item]);
}

/* Of one office a round has one contest; on the side that both have alike a step has one day. */
static int is_same(const struct explaining *explaining, const struct trial *trial,
		   const struct tdpelect_difference *a, const struct tdpelect_difference *b)
{
	if (a->aspect != b->aspect || a->office != b->office || a->round != b->round ||
	    a->subject != b->subject || a->before != b->before || a->after != b->after ||
	    tdpelect_date_compare(a->after_by, b->after_by) != 0)
		return 0;
	if (a->aspect == TDPELECT_ASPECT_FINDING)
		return is_same_finding(explaining, trial, a, b);
	if (a->aspect == TDPELECT_ASPECT_ELECTED)
		return tdp_elects_all(explaining->after, trial->decision, (size_t)a->office);
	return a->item == b->item;
}

/* Both lists stand in one order: what is looked for stands behind what was found last. */
static int holds(const struct explaining *explaining, const struct trial *trial,
		 const struct tdpelect_difference *wanted, size_t *last)
{
	for (size_t i = 0; i < trial->count; i++) {
		size_t at = (*last + i) % trial->count;

		if (is_same(explaining, trial, wanted, &trial->differences[at])) {
			*last = at + 1;
			return 1;
		}
	}
	return 0;
}

static void mark(const struct explaining *explaining, const struct trial *trial, int32_t value,
		 int wanted)
{
	size_t last = 0;

	for (size_t i = 0; i < explaining->count; i++) {
		struct tdpelect_difference *one = &explaining->differences[i];

		if (holds(explaining, trial, one, &last) == wanted)
			one->values[value / 64] |= (uint64_t)1 << (value % 64);
	}
}

/* `wanted` 1: the value taken over alone brings it about; 0: left as it was undoes it. */
static tdpelect_status try(const struct explaining *explaining, int32_t value, int wanted)
{
	const tdpelect_decision *side = wanted ? explaining->before : explaining->after;
	const tdpelect_decision *other = wanted ? explaining->after : explaining->before;
	struct trial trial = {0};
	tdpelect_status status = mix(side, other, value, &trial, explaining->error);
	struct tdp_law law = {.place = "", .on = side->day, .rulebook = trial.rulebook};

	if (!status)
		status = tdp_judge(explaining->before->election, &law, NULL, &trial.decision,
				   explaining->error);
	if (!status)
		status = list(explaining->before, &trial, explaining->error);
	if (!status)
		mark(explaining, &trial, value, wanted);
	clear(&trial);
	return status;
}

static tdpelect_status try_all(const struct explaining *explaining)
{
	tdpelect_status status = TDPELECT_OK;

	for (int32_t value = 1; !status && value < TDPELECT_VALUE_LIMIT; value++) {
		if (!is_tried(explaining, value))
			continue;
		status = try(explaining, value, 1);
		if (!status)
			status = try(explaining, value, 0);
	}
	return status;
}

/* What no value makes alone all of them make together. */
static void join(const struct explaining *explaining, struct tdpelect_difference *one)
{
	for (size_t i = 0; i < TDPELECT_COVERAGE_WORDS; i++)
		if (one->values[i])
			return;
	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++) {
		if (!is_tried(explaining, value))
			continue;
		one->values[value / 64] |= (uint64_t)1 << (value % 64);
		one->is_joint = 1;
	}
}

static tdpelect_status check(const struct explaining *explaining)
{
	tdpelect_status status = tdp_check_compared(explaining->before, explaining->after,
						    explaining->error);

	if (status)
		return status;
	if (!explaining->differences && explaining->count)
		return tdp_fail(explaining->error, TDPELECT_ERROR_ARGUMENT, "differences", -1,
				NULL);
	for (size_t i = 0; i < explaining->count; i++)
		if (explaining->differences[i].size != sizeof(*explaining->differences))
			return tdp_fail(explaining->error, TDPELECT_ERROR_STRUCT, "differences",
					(int32_t)i, NULL);
	return TDPELECT_OK;
}

tdpelect_status tdpelect_decision_explain(const tdpelect_decision *before,
					  const tdpelect_decision *after,
					  struct tdpelect_difference *differences,
					  size_t difference_count,
					  struct tdpelect_error *reterr_error)
{
	const struct explaining explaining = {before, after, differences, difference_count,
					      reterr_error};
	tdpelect_status status = check(&explaining);

	if (status || !tdp_has_law(before) || !tdp_has_law(after))
		return status;
	if (difference_count && difference_count <= TRIED_DIFFERENCES)
		status = try_all(&explaining);
	for (size_t i = 0; !status && i < difference_count; i++)
		join(&explaining, &differences[i]);
	return status;
}

int tdpelect_difference_rests_on(const struct tdpelect_difference *difference, int32_t value)
{
	if (!difference || value < 1 || value >= TDPELECT_VALUE_LIMIT)
		return 0;
	return (int)(difference->values[value / 64] >> (value % 64) & 1);
}
