/* SPDX-License-Identifier: MIT */
/* What makes a pack usable. The built-in packs pass this in a test, others when they are read. */
#include <stdio.h>
#include <string.h>

#include <tdpelect/limits.h>
#include <tdpelect/words.h>

#include "date.h"
#include "fraction.h"
#include "registry.h"
#include "rulebook.h"

static const char *check_ratio(int32_t value, const struct tdpelect_rule *rule,
			       const char **ret_field)
{
	int32_t base = tdp_value_entries[value].base;
	struct tdpelect_fraction fraction = {rule->first, rule->second};

	*ret_field = "ratio";
	if (!tdp_fraction_is_valid(fraction))
		return "a ratio is num/den with 0 < num <= den";
	*ret_field = "compare";
	if (!tdpelect_word_name(TDPELECT_SET_COMPARE, rule->compare))
		return "a ratio needs compare: more_than or at_least";
	*ret_field = "base";
	if (!tdpelect_word_name(TDPELECT_SET_BASE, rule->base))
		return "a ratio needs its base";
	if (base && rule->base != base) /* no rule would follow it */
		return "the value is no share of this base";
	return NULL;
}

static const char *check_range(const struct tdpelect_rule *rule, const char **ret_field)
{
	*ret_field = "min";
	if (rule->first < -1 || rule->second < -1 || (rule->first < 0 && rule->second < 0))
		return "a range needs min, max or both";
	if (rule->second >= 0 && rule->first > rule->second)
		return "min is greater than max";
	return NULL;
}

/* What no rule follows must not stand in a pack: it would be passed over in silence. */
static const char *check_followed(int32_t value, const struct tdpelect_rule *rule,
				  const char **ret_field)
{
	const struct tdp_value_entry *entry = &tdp_value_entries[value];

	*ret_field = "after";
	if (!(entry->events >> rule->event & 1))
		return "the value does not run from this event";
	*ret_field = "unit";
	if (rule->kind == TDPELECT_KIND_DAYS && rule->unit != entry->unit && !entry->any_unit)
		return "the value does not count these days";
	return NULL;
}

static const char *check_term(int32_t value, const struct tdpelect_rule *rule,
			      const char **ret_field)
{
	*ret_field = rule->kind == TDPELECT_KIND_DAYS ? "days" : "months";
	if (rule->first < 1 || rule->first > 36500)
		return "a term is 1 to 36500";
	*ret_field = "after";
	if (!tdpelect_word_name(TDPELECT_SET_EVENT, rule->event))
		return "a term needs the event it runs from";
	*ret_field = "unit";
	if (rule->kind == TDPELECT_KIND_DAYS &&
	    !tdpelect_word_name(TDPELECT_SET_DAY_UNIT, rule->unit))
		return "days are calendar or working";
	return check_followed(value, rule, ret_field);
}

static const char *check_criterion(int32_t value, const struct tdpelect_rule *rule,
				   const char **ret_field)
{
	int is_age = tdpelect_value_fact(value) == TDPELECT_FACT_AGE;

	*ret_field = "criterion";
	if (!tdpelect_word_name(TDPELECT_SET_EFFECT, rule->effect))
		return "a criterion is bar or advise";
	*ret_field = is_age ? "age" : "is";
	if (rule->first < 0 || rule->first > (is_age ? 150 : 1))
		return is_age ? "an age is 0 to 150" : "a fact is true or false";
	return NULL;
}

static const char *check_steps(const struct tdpelect_rule *rule, const char **ret_field)
{
	*ret_field = "steps";
	if (!rule->steps || rule->step_count < 1)
		return "steps need at least one step";
	if (rule->step_count > TDPELECT_PACK_LIST_LIMIT)
		return "there are too many steps";
	for (size_t i = 0; i < rule->step_count; i++) {
		if (rule->steps[i].seats < 0 || rule->steps[i].seats > TDPELECT_SEAT_LIMIT)
			return "seats are 0 to 64";
		if (rule->steps[i].from_households < 0 ||
		    (i > 0 && rule->steps[i].from_households <= rule->steps[i - 1].from_households))
			return "steps rise by households";
	}
	return NULL;
}

static const char *check_kind(int32_t value, const struct tdpelect_rule *rule,
			      const char **ret_field)
{
	switch (rule->kind) {
	case TDPELECT_KIND_RATIO:
		return check_ratio(value, rule, ret_field);
	case TDPELECT_KIND_RANGE:
		return check_range(rule, ret_field);
	case TDPELECT_KIND_DAYS:
	case TDPELECT_KIND_MONTHS:
		return check_term(value, rule, ret_field);
	case TDPELECT_KIND_CHOICE:
		*ret_field = "choice";
		return tdpelect_value_allows(value, rule->choice)
			       ? NULL
			       : "the value does not know this choice";
	case TDPELECT_KIND_CRITERION:
		return check_criterion(value, rule, ret_field);
	case TDPELECT_KIND_STEPS:
		return check_steps(rule, ret_field);
	default: /* none: there is nothing more to say */
		return NULL;
	}
}

static const char *check_laws(const struct tdpelect_rule *rule, const char **ret_field)
{
	*ret_field = "laws";
	if (!rule->laws || rule->law_count < 1)
		return "every value needs a law";
	if (rule->law_count > TDPELECT_PACK_LIST_LIMIT)
		return "there are too many laws";
	for (size_t i = 0; i < rule->law_count; i++) {
		if (!rule->laws[i].pack || !rule->laws[i].article || !rule->laws[i].article[0])
			return "a law needs its article";
		if (!tdpelect_word_name(TDPELECT_SET_EVIDENCE, rule->laws[i].evidence))
			return "a law needs its evidence";
	}
	return NULL;
}

const char *tdp_rule_check(int32_t value, const struct tdpelect_rule *rule,
			   const char **ret_field)
{
	const char *wrong;

	*ret_field = "kind";
	if (!tdpelect_value_kind(value))
		return "there is no such value";
	if (rule->kind != TDPELECT_KIND_NONE && rule->kind != tdpelect_value_kind(value))
		return "the value is of another kind";
	wrong = check_kind(value, rule, ret_field);
	return wrong ? wrong : check_laws(rule, ret_field);
}

static tdpelect_status refuse(struct tdpelect_error *error, const char *path, const char *message)
{
	return tdp_fail(error, TDPELECT_ERROR_PACK, path, -1, message);
}

static int is_backwards(struct tdpelect_date from, struct tdpelect_date to)
{
	return tdp_date_is_set(from) && tdp_date_is_set(to) && tdpelect_date_compare(from, to) > 0;
}

static tdpelect_status check_head(const struct tdpelect_pack *pack, struct tdpelect_error *error)
{
	if (!tdp_is_id(pack->id))
		return refuse(error, "/id", "an id is [A-Za-z0-9._-]{1,64}");
	if (!tdp_place_is_valid(pack->jurisdiction))
		return refuse(error, "/jurisdiction", "a jurisdiction is VN/province/commune");
	if (!tdp_date_is_day_or_none(pack->issued))
		return refuse(error, "/instrument/issued", "the date does not exist");
	if (!tdp_date_is_day_or_none(pack->from) || !tdp_date_is_day_or_none(pack->to))
		return refuse(error, "/in_force", "the date does not exist");
	if (is_backwards(pack->from, pack->to))
		return refuse(error, "/in_force", "from is later than to");
	if (!tdp_is_word_or_none(TDPELECT_SET_EVIDENCE, pack->in_force_evidence))
		return refuse(error, "/in_force/evidence", "evidence is a word of its list");
	for (size_t i = 0; i < pack->under_count; i++)
		if (!tdp_is_id(pack->under[i]))
			return refuse(error, "/under", "an id is [A-Za-z0-9._-]{1,64}");
	return TDPELECT_OK;
}

static int overlaps(const struct tdpelect_pack_entry *a, const struct tdpelect_pack_entry *b)
{
	if (tdp_date_is_set(a->to) && tdp_date_is_set(b->from) &&
	    tdpelect_date_compare(a->to, b->from) < 0)
		return 0;
	return !(tdp_date_is_set(b->to) && tdp_date_is_set(a->from) &&
		 tdpelect_date_compare(b->to, a->from) < 0);
}

static tdpelect_status check_entry(const struct tdpelect_pack *pack, size_t index,
				   struct tdpelect_error *error)
{
	const struct tdpelect_pack_entry *entry = &pack->entries[index];
	const char *field = "", *name = tdpelect_word_name(TDPELECT_SET_VALUE, entry->value);
	const char *wrong = NULL;
	char path[120];

	if (!tdp_struct_is_known(&entry->rule, sizeof(entry->rule)))
		return tdp_fail(error, TDPELECT_ERROR_STRUCT, "rule", (int32_t)index, NULL);
	if (!tdp_date_is_day_or_none(entry->from) || !tdp_date_is_day_or_none(entry->to))
		field = "from", wrong = "the date does not exist";
	else if (is_backwards(entry->from, entry->to))
		field = "from", wrong = "from is later than to";
	else
		wrong = tdp_rule_check(entry->value, &entry->rule, &field);
	for (size_t i = 0; !wrong && i < index; i++)
		if (pack->entries[i].value == entry->value && overlaps(&pack->entries[i], entry))
			field = "from", wrong = "the value is told twice for the same days";
	if (!wrong)
		return TDPELECT_OK;
	snprintf(path, sizeof(path), "/values/%s/%s", name ? name : "?", field);
	tdp_fail(error, TDPELECT_ERROR_PACK, path, (int32_t)index, wrong);
	return TDPELECT_ERROR_PACK;
}

tdpelect_status tdpelect_pack_check(const struct tdpelect_pack *pack,
				    struct tdpelect_error *reterr_error)
{
	tdpelect_status status;

	if (!pack)
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "pack", -1, NULL);
	if (!tdp_struct_is_known(pack, sizeof(*pack)))
		return tdp_fail(reterr_error, TDPELECT_ERROR_STRUCT, "pack", -1, NULL);
	if ((pack->entry_count && !pack->entries) || (pack->under_count && !pack->under))
		return tdp_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "pack", -1, NULL);
	if (pack->under_count > TDPELECT_PACK_LIST_LIMIT)
		return tdp_fail(reterr_error, TDPELECT_ERROR_SIZE, "/under", -1, NULL);
	if (pack->entry_count > TDPELECT_PACK_VALUE_LIMIT)
		return tdp_fail(reterr_error, TDPELECT_ERROR_SIZE, "/values", -1, NULL);
	status = check_head(pack, reterr_error);
	for (size_t i = 0; !status && i < pack->entry_count; i++)
		status = check_entry(pack, i, reterr_error);
	return status;
}
