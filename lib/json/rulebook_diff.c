/* SPDX-License-Identifier: MIT */
/* tdpelect.rulebook-diff/1: what another day, another place or another pack makes of every
 * value. */
#include "law.h"

/* One of the two that are compared. */
struct side {
	const char *place; /* NULL: a pack */
	struct tdpelect_date on;
	tdpelect_rulebook *rulebook;
};

static size_t print_change(const struct tdp_json_printing *printing, char *ret_text,
			   size_t capacity)
{
	return tdpelect_rule_change_print(printing->value, printing->before,
					  printing->rule, printing->language, ret_text,
					  capacity);
}

/* 1 where by the same articles, as well seen; -1 without memory. */
static int rests_on_same(const struct tdpelect_rule *a, const struct tdpelect_rule *b)
{
	json_t *first = tdp_json_laws(a), *second = tdp_json_laws(b);
	int is_same = first && second ? json_equal(first, second) : -1;

	json_decref(first);
	json_decref(second);
	return is_same;
}

static int put_rule(json_t *made, const char *key, int32_t value,
		    const struct tdpelect_rule *rule, int32_t language)
{
	return rule ? tdp_json_put(made, key, tdp_json_rule(value, rule, language)) : 0;
}

static json_t *change_of(int32_t value, const struct tdpelect_rule *a,
			 const struct tdpelect_rule *b, int32_t language)
{
	struct tdp_json_printing printing = {value, a, b, language, print_change};
	json_t *made = json_object();
	int bad = tdp_json_put_word(made, "value", TDPELECT_SET_VALUE, value) || !made;

	bad |= tdp_json_put_word(made, "family", TDPELECT_SET_FAMILY,
				 tdpelect_value_family(value));
	bad |= tdp_json_put(made, "text", tdp_json_printed(&printing));
	bad |= put_rule(made, "first", value, a, language);
	bad |= put_rule(made, "second", value, b, language);
	return tdp_json_done(made, bad);
}

/* To `differing`, or to `elsewhere` where the same is said by another law. */
static int add_value(const struct side sides[2], int32_t value, int32_t language,
		     json_t *differing, json_t *elsewhere)
{
	const struct tdpelect_rule *a = tdpelect_rulebook_rule(sides[0].rulebook, value);
	const struct tdpelect_rule *b = tdpelect_rulebook_rule(sides[1].rulebook, value);
	int is_same;

	if (!a && !b)
		return 0;
	if (!tdpelect_rule_says_same(a, b))
		return tdp_json_push(differing, change_of(value, a, b, language));
	is_same = rests_on_same(a, b);
	if (is_same)
		return is_same < 0;
	return tdp_json_push(elsewhere, change_of(value, a, b, language));
}

static json_t *side_of(const struct side *side)
{
	json_t *made = json_object();
	int bad = tdp_json_put_text(made, "jurisdiction", side->place) || !made;

	bad |= tdp_json_put_date(made, "on", side->on);
	bad |= tdp_json_put_rulebook(made, side->rulebook);
	return tdp_json_done(made, bad);
}

static json_t *document(const struct tdp_json_law laws[2], const struct side sides[2])
{
	json_t *made = tdp_json_law_document("tdpelect.rulebook-diff/1");
	json_t *instruments = json_array(), *differing = json_array(),
	       *elsewhere = json_array();
	int bad = !made || !instruments || !differing || !elsewhere;

	bad |= tdp_json_put(made, "first", side_of(&sides[0]));
	bad |= tdp_json_put(made, "second", side_of(&sides[1]));
	for (size_t i = 0; i < 2; i++)
		bad |= tdp_json_add_instruments(instruments, &laws[i],
						sides[i].rulebook);
	for (int32_t value = 1; value < TDPELECT_VALUE_LIMIT; value++)
		bad |= add_value(sides, value, laws[0].options.language, differing,
				 elsewhere);
	bad |= tdp_json_put(made, "instruments", instruments);
	bad |= tdp_json_put(made, "differences", differing);
	bad |= tdp_json_put(made, "elsewhere", elsewhere);
	return tdp_json_done(made, bad);
}

tdpelect_status tdpelect_json_rulebook_diff(
	const char *first_place, struct tdpelect_date first_on, const char *second_place,
	struct tdpelect_date second_on, const struct tdpelect_json_options *options,
	char **ret_text, size_t *ret_byte_count, struct tdpelect_error *reterr_error)
{
	struct side sides[2] = {{first_place, first_on, NULL},
				{second_place, second_on, NULL}};
	struct tdp_json_law law;
	tdpelect_status status;

	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	status = tdp_json_law_open(&law, options, reterr_error);
	for (size_t i = 0; !status && i < 2; i++) {
		if (!sides[i].on.year)
			sides[i].on = law.options.on;
		status = tdp_json_law_resolve(&law, sides[i].place, sides[i].on,
					      &sides[i].rulebook);
	}
	if (!status) {
		struct tdp_json_law laws[2] = {law, law};

		status = tdp_json_law_finish(&law, document(laws, sides), ret_text,
					     ret_byte_count);
	}
	tdpelect_rulebook_free(sides[0].rulebook);
	tdpelect_rulebook_free(sides[1].rulebook);
	tdp_json_law_clear(&law);
	return status;
}

/* A pack alone, over the library's own choices as every law is. */
static tdpelect_status stack(struct tdp_json_law *law, const struct tdpelect_pack *pack,
			     struct side *side)
{
	if (!pack)
		return tdp_json_fail(law->error, TDPELECT_ERROR_ARGUMENT, "pack", NULL);
	law->packs[law->pack_count++] = pack;
	return tdpelect_rulebook_stack(law->packs, law->pack_count, &pack->id, 1, side->on,
				       &side->rulebook, law->error);
}

static tdpelect_status open_with_room(struct tdp_json_law *law,
				      const struct tdpelect_json_options *options,
				      struct tdpelect_error *error)
{
	tdpelect_status status = tdp_json_law_open(law, options, error);

	if (status)
		return status;
	tdp_json_delete(law->packs);
	law->packs = tdp_json_all_packs(&law->options, 1, &law->pack_count);
	return law->packs ? TDPELECT_OK : tdp_json_no_memory(error);
}

tdpelect_status tdpelect_json_pack_diff(const struct tdpelect_pack *first_pack,
					const struct tdpelect_pack *second_pack,
					struct tdpelect_date on,
					const struct tdpelect_json_options *options,
					char **ret_text, size_t *ret_byte_count,
					struct tdpelect_error *reterr_error)
{
	const struct tdpelect_pack *packs[2] = {first_pack, second_pack};
	struct side sides[2] = {{NULL, on, NULL}, {NULL, on, NULL}};
	struct tdp_json_law laws[2] = {{.packs = NULL}, {.packs = NULL}};
	tdpelect_status status = TDPELECT_OK;

	if (!ret_text)
		return tdp_json_fail(reterr_error, TDPELECT_ERROR_ARGUMENT, "ret_text",
				     NULL);
	for (size_t i = 0; !status && i < 2; i++) {
		status = open_with_room(&laws[i], options, reterr_error);
		if (!status)
			status = stack(&laws[i], packs[i], &sides[i]);
	}
	if (!status)
		status = tdp_json_law_finish(&laws[0], document(laws, sides), ret_text,
					     ret_byte_count);
	for (size_t i = 0; i < 2; i++) {
		tdpelect_rulebook_free(sides[i].rulebook);
		tdp_json_law_clear(&laws[i]);
	}
	return status;
}
