/* SPDX-License-Identifier: MIT */
/* Any value set in any rulebook: refused when it is sealed, or it judges. */
#include "fuzz.h"

static void take_rule(struct bytes *bytes, struct tdpelect_rule *rule,
		      struct tdpelect_step_of_households *steps, const struct tdpelect_citation *law)
{
	memset(rule, 0, sizeof(*rule));
	rule->size = take_byte(bytes) % 8 ? sizeof(*rule) : (uint32_t)take_count(bytes);
	if (rule->size > sizeof(*rule))
		rule->size = sizeof(*rule);
	rule->kind = take_byte(bytes) % 10;
	rule->compare = take_byte(bytes) % 4;
	rule->base = take_byte(bytes) % 8;
	rule->first = take_count(bytes);
	rule->second = take_count(bytes);
	rule->unit = take_byte(bytes) % 4;
	rule->event = take_byte(bytes) % 16;
	rule->choice = take_byte(bytes) % 24;
	rule->effect = take_byte(bytes) % 4;
	rule->evidence = take_byte(bytes) % 7;
	for (int i = 0; i < 3; i++)
		steps[i] = (struct tdpelect_step_of_households){take_count(bytes),
								take_count(bytes)};
	rule->steps = steps;
	rule->step_count = take_byte(bytes) % 4;
	rule->laws = law;
	rule->law_count = take_byte(bytes) % 8 != 0;
}

/* As the registry wants it, so that more than one value in a hundred is sealed. */
static void make_fit(struct tdpelect_rule *rule, int32_t value)
{
	rule->size = sizeof(*rule);
	rule->kind = tdpelect_value_kind(value);
	rule->unit = tdpelect_value_unit(value);
	rule->event = tdpelect_value_event(value);
	if (rule->kind != TDPELECT_KIND_CHOICE || !tdpelect_value_allows(value, rule->choice))
		rule->choice = 0;
	if (rule->kind != TDPELECT_KIND_STEPS)
		rule->step_count = 0;
	if (rule->kind != TDPELECT_KIND_RATIO)
		rule->compare = rule->base = 0;
	if (rule->kind != TDPELECT_KIND_CRITERION)
		rule->effect = 0;
	else if (tdpelect_value_fact(value) > 0)
		rule->first &= 1;
	rule->evidence = 0;
}

static void judge_by(struct bytes *bytes, const tdpelect_rulebook *rulebook)
{
	struct tdpelect_votes votes[3] = {TDPELECT_VOTES_INIT, TDPELECT_VOTES_INIT,
					  TDPELECT_VOTES_INIT};
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_candidacy candidacies[3] = {{.size = sizeof(candidacies[0])},
						    {.size = sizeof(candidacies[0])},
						    {.size = sizeof(candidacies[0])}};
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	tally.electorate_count = attendance.electorate_count = take_byte(bytes);
	tally.present_count = attendance.present_count = take_byte(bytes);
	tally.seats = 1 + take_byte(bytes) % 2;
	tally.votes = votes;
	tally.candidate_count = 3;
	for (int i = 0; i < 3; i++)
		votes[i].votes = take_byte(bytes);
	MUST(tdpelect_quorum_judge(rulebook, &attendance, NULL, &quorum, NULL) == 0);
	MUST(tdpelect_majority_judge(rulebook, &tally, quorum.outcome, NULL, &majority,
				     candidacies, NULL) == 0);
}

/* Every rule says something, the same as itself, and a built-in one tells where it is from. */
static void read_values(const tdpelect_rulebook *base, const tdpelect_rulebook *rulebook)
{
	size_t entry = 0;

	for (int32_t value = 0; value < TDPELECT_VALUE_LIMIT; value++) {
		const struct tdpelect_rule *rule = tdpelect_rulebook_rule(rulebook, value);

		if (tdpelect_rulebook_rule(base, value))
			MUST(tdpelect_rulebook_source(base, value, &entry));
		MUST(tdpelect_rule_says_same(rule, rule));
		if (!rule)
			continue;
		MUST(tdpelect_rule_print(value, rule, TDPELECT_LANGUAGE_VI, NULL, 0) > 0);
		MUST(tdpelect_rule_print(value, rule, TDPELECT_LANGUAGE_EN, NULL, 0) > 0);
		MUST(tdpelect_rule_sentence(value, rule, TDPELECT_LANGUAGE_VI, NULL, 0) > 0);
		MUST(tdpelect_rule_change_print(value, tdpelect_rulebook_rule(base, value), rule,
						TDPELECT_LANGUAGE_EN, NULL, 0) > 0);
		MUST(tdpelect_word_name(TDPELECT_SET_FAMILY, tdpelect_value_family(value)));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	static const struct tdpelect_citation law = {"fuzz", "1", NULL, NULL,
						     TDPELECT_EVIDENCE_UNVERIFIED, 0};
	struct bytes bytes = bytes_of(data, byte_count);
	struct tdpelect_step_of_households steps[3];
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_rule rule;
	tdpelect_rulebook *base = take_rulebook(&bytes);
	tdpelect_rulebook *rulebook = NULL;
	tdpelect_status status;

	MUST(tdpelect_rulebook_derive(base, &rulebook, NULL) == 0);
	for (int i = take_byte(&bytes) % 4; i >= 0; i--) {
		int32_t value = take_byte(&bytes);

		take_rule(&bytes, &rule, steps, &law);
		if (take_byte(&bytes) % 4)
			make_fit(&rule, value);
		must_be_told(tdpelect_rulebook_set(rulebook, value, &rule, &error), &error);
	}
	status = tdpelect_rulebook_seal(rulebook, &error);
	must_be_told(status, &error);
	if (!status) {
		MUST(tdpelect_rulebook_listing(rulebook, NULL, 0) < 1000000);
		read_values(base, rulebook);
		judge_by(&bytes, rulebook);
	}
	tdpelect_rulebook_free(rulebook);
	tdpelect_rulebook_free(base);
	return 0;
}
