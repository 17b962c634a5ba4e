/* SPDX-License-Identifier: MIT */
/* Packs, their entries, rules and citations are read where they stand and belong to their
 * pack or rulebook; only a rule that is made here, to be set, owns its arrays. */
%handle(tdpelect_rulebook, tdpelect_rulebook_free)

%nodefaultctor tdpelect_citation;
%nodefaultdtor tdpelect_citation;
%nodefaultctor tdpelect_step_of_households;
%nodefaultdtor tdpelect_step_of_households;
%nodefaultctor tdpelect_pack_entry;
%nodefaultdtor tdpelect_pack_entry;
%nodefaultctor tdpelect_pack;
%ignore tdpelect_pack::under;
%ignore tdpelect_pack::entries;
%ignore tdpelect_rule::steps;
%ignore tdpelect_rule::laws;
%made_with_arrays(tdpelect_rule)
%text_out(tdpelect_rulebook_listing, arg2, arg3)
%text_out(tdpelect_rule_print, arg4, arg5)
%text_out(tdpelect_rule_sentence, arg4, arg5)
%text_out(tdpelect_rule_change_print, arg5, arg6)

%{
/* A rule and its own memory: its laws' strings stay as long as it does. */
static struct tdpelect_rule *tdp_rule_new(size_t step_count, size_t law_count)
{
	struct tdpelect_rule *made = tdp_new(1, sizeof(*made));
	struct tdpelect_step_of_households *steps = tdp_new(step_count, sizeof(*steps));
	struct tdpelect_citation *laws = tdp_new(law_count, sizeof(*laws));

	if (!made || !steps || !laws) {
		free(made);
		free(steps);
		free(laws);
		return NULL;
	}
	made->size = sizeof(*made);
	made->steps = step_count ? steps : NULL;
	made->step_count = step_count;
	made->laws = law_count ? laws : NULL;
	made->law_count = law_count;
	if (!step_count)
		free(steps);
	if (!law_count)
		free(laws);
	return made;
}

static void tdp_citation_clear(struct tdpelect_citation *citation)
{
	free((void *)citation->pack);
	free((void *)citation->article);
	free((void *)citation->clause);
	free((void *)citation->point);
}

static void tdp_rule_free(struct tdpelect_rule *rule)
{
	for (size_t i = 0; i < rule->law_count; i++)
		tdp_citation_clear((struct tdpelect_citation *)rule->laws + i);
	free((void *)rule->laws);
	free((void *)rule->steps);
	free(rule);
}

/* 1 where nothing that was told got lost. */
static int tdp_copied(const char *text, const char *copy)
{
	return !text || copy;
}
%}

%immutable;
%feature("immutable", "0") tdpelect_rule::kind;
%feature("immutable", "0") tdpelect_rule::compare;
%feature("immutable", "0") tdpelect_rule::base;
%feature("immutable", "0") tdpelect_rule::first;
%feature("immutable", "0") tdpelect_rule::second;
%feature("immutable", "0") tdpelect_rule::unit;
%feature("immutable", "0") tdpelect_rule::event;
%feature("immutable", "0") tdpelect_rule::choice;
%feature("immutable", "0") tdpelect_rule::effect;
%feature("immutable", "0") tdpelect_rule::evidence;
%include <tdpelect/law.h>
%mutable;

%extend tdpelect_rule {
	tdpelect_rule(size_t step_count, size_t law_count)
	{
		return tdp_rule_new(step_count, law_count);
	}
	~tdpelect_rule()
	{
		tdp_rule_free($self);
	}
	tdpelect_status set_step(size_t index, int32_t from_households, int32_t seats)
	{
		struct tdpelect_step_of_households *steps = (void *)$self->steps;

		if (index >= $self->step_count)
			return tdp_no_such_index(index);
		steps[index].from_households = from_households;
		steps[index].seats = seats;
		return TDPELECT_OK;
	}
	tdpelect_status set_law(size_t index, const char *pack, const char *article,
				const char *clause, const char *point, int32_t evidence)
	{
		struct tdpelect_citation *law = (struct tdpelect_citation *)$self->laws + index;

		if (index >= $self->law_count)
			return tdp_no_such_index(index);
		tdp_citation_clear(law);
		law->pack = tdp_copy_text(pack);
		law->article = tdp_copy_text(article);
		law->clause = tdp_copy_text(clause);
		law->point = tdp_copy_text(point);
		law->evidence = evidence;
		if (!tdp_copied(pack, law->pack) || !tdp_copied(article, law->article) ||
		    !tdp_copied(clause, law->clause) || !tdp_copied(point, law->point))
			return TDPELECT_ERROR_MEMORY;
		return TDPELECT_OK;
	}
	/** NULL past the end. */
	const struct tdpelect_step_of_households *step_at(size_t index)
	{
		return index < $self->step_count ? $self->steps + index : NULL;
	}
	/** NULL past the end. */
	const struct tdpelect_citation *law_at(size_t index)
	{
		return index < $self->law_count ? $self->laws + index : NULL;
	}
}

%extend tdpelect_pack {
	~tdpelect_pack()
	{
		tdpelect_json_pack_free($self); /* of those that were read; no other is owned */
	}
	/** NULL past the end. */
	const char *under_at(size_t index)
	{
		return index < $self->under_count ? $self->under[index] : NULL;
	}
	/** NULL past the end. */
	const struct tdpelect_pack_entry *entry_at(size_t index)
	{
		return index < $self->entry_count ? $self->entries + index : NULL;
	}
}
