/* SPDX-License-Identifier: MIT */
/*
 * Prints some ten thousand answers of the core, for any platform that has a C library: the same
 * bytes everywhere. Numbers are drawn by a generator of its own, so they are the same, too.
 */
#include <stdio.h>
#include <string.h>

#include <tdpelect.h>

static uint32_t seed = 2008;

static int32_t draw(int32_t limit)
{
	seed = seed * 1664525u + 1013904223u;
	return (int32_t)((seed >> 8) % (uint32_t)limit);
}

/* A count near another, now and then unknown or as great as can be. */
static int32_t draw_count(int32_t most)
{
	switch (draw(12)) {
	case 0:
		return TDPELECT_UNKNOWN;
	case 1:
		return INT32_MAX - draw(3);
	default:
		return draw(most + 1);
	}
}

static struct tdpelect_date draw_day(void)
{
	struct tdpelect_date day = {(int16_t)(2005 + draw(23)), (uint8_t)(1 + draw(12)),
				    (uint8_t)(1 + draw(28))};

	if (draw(4) == 0)
		memset(&day, 0, sizeof(day));
	return day;
}

static void print_law(const tdpelect_rulebook *rulebook)
{
	static char listing[65536];
	char digest[72];

	tdpelect_rulebook_listing(rulebook, listing, sizeof(listing));
	tdpelect_rulebook_digest(rulebook, digest);
	printf("%s%s\n", listing, digest);
}

static void print_findings(const struct tdpelect_context *context)
{
	char text[600];

	for (size_t i = 0; i < context->finding_count && i < context->finding_capacity; i++) {
		tdpelect_finding_print(&context->findings[i], 1 + (int32_t)i % 2, text,
				       sizeof(text));
		printf("  %s: %s\n",
		       tdpelect_word_name(TDPELECT_SET_FINDING, context->findings[i].name), text);
	}
}

static void print_count(const tdpelect_rulebook *rulebook)
{
	struct tdpelect_finding findings[16];
	struct tdpelect_context context;
	struct tdpelect_votes votes[3];
	struct tdpelect_tally tally;
	struct tdpelect_candidacy candidacies[3];
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_attendance attendance;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	tdpelect_context_init(&context, findings, 16);
	tdpelect_attendance_init(&attendance);
	tdpelect_tally_init(&tally);
	tally.electorate_count = attendance.electorate_count = draw_count(400);
	tally.present_count = attendance.present_count = draw_count(300);
	tally.valid_ballot_count = draw_count(300);
	tally.seats = 1 + draw(2);
	tally.method = draw(3);
	tally.votes = votes;
	tally.candidate_count = 3;
	for (int i = 0; i < 3; i++) {
		tdpelect_votes_init(&votes[i]);
		votes[i].votes = draw_count(250);
		candidacies[i].size = sizeof(candidacies[i]);
	}
	printf("%d", tdpelect_quorum_judge(rulebook, &attendance, &context, &quorum, NULL));
	printf(" %d\n", tdpelect_majority_judge(rulebook, &tally, quorum.outcome, &context,
						&majority, candidacies, NULL));
	printf("%d %d %d %d %d %d %d\n", quorum.outcome, quorum.needed, quorum.margin,
	       majority.outcome, majority.needed, majority.elected_count,
	       majority.contradiction_count);
	print_findings(&context);
}

static void print_next(const tdpelect_rulebook *rulebook)
{
	struct tdpelect_round_outcome rounds[3];
	struct tdpelect_history history;
	struct tdpelect_step steps[TDPELECT_STEP_LIMIT];
	int32_t state = 0;
	size_t count = 0;
	char by[16];

	tdpelect_history_init(&history);
	history.round_count = (size_t)draw(4);
	history.rounds = rounds;
	for (int i = 0; i < 3; i++) {
		tdpelect_round_outcome_init(&rounds[i]);
		rounds[i].outcome = 1 + draw(9);
		rounds[i].polling_day = draw_day();
		rounds[i].round = i;
	}
	history.result_sent = draw_day();
	history.as_of = draw_day();
	for (size_t i = 0; i < TDPELECT_STEP_LIMIT; i++)
		steps[i].size = sizeof(steps[i]);
	if (tdpelect_next_judge(rulebook, &history, NULL, &state, steps, &count, NULL))
		printf("refused\n");
	printf("%d", state);
	for (size_t i = 0; i < count; i++) {
		tdpelect_date_print(steps[i].by, by, sizeof(by));
		printf(" %d %s %d", steps[i].step, by, steps[i].overdue_days);
	}
	printf("\n");
}

static void print_people(const tdpelect_rulebook *rulebook)
{
	struct tdpelect_person person;
	struct tdpelect_eligibility found = TDPELECT_ELIGIBILITY_INIT;
	struct tdpelect_date day = {2021, 10, 17};

	tdpelect_person_init(&person);
	person.birth_date = draw_day();
	if (person.birth_date.year)
		person.birth_date.year = (int16_t)(person.birth_date.year - 15);
	person.known = (uint64_t)draw(1 << 20) & ~(uint64_t)1;
	person.truth = person.known & (uint64_t)draw(1 << 20);
	printf("%d", tdpelect_eligibility_judge(rulebook, 1 + draw(2), &person, day, NULL, &found,
						NULL));
	printf(" %d %llx %llx %llx\n", found.outcome, (unsigned long long)found.barred,
	       (unsigned long long)found.advised, (unsigned long long)found.missing);
}

int main(void)
{
	static const char *const places[] = {"VN", "VN/ha-noi/ngoc-thuy", "VN/thai-binh"};
	size_t pack_count = 0;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);

	for (int16_t year = 2004; year < 2028; year++) {
		for (int i = 0; i < 3; i++) {
			struct tdpelect_date day = {year, 9, 1};
			tdpelect_rulebook *rulebook = NULL;

			if (tdpelect_rulebook_resolve(packs, pack_count, places[i], day, &rulebook,
						      NULL))
				return 1;
			print_law(rulebook);
			for (int k = 0; k < 100; k++) {
				print_count(rulebook);
				print_next(rulebook);
				print_people(rulebook);
			}
			tdpelect_rulebook_free(rulebook);
		}
	}
	return 0;
}
