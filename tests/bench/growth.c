/* SPDX-License-Identifier: MIT */
/* A ward, a province, the country: so many groups of 280 people, all by the calls that a caller
 * would make. What is found is held to what was made.
 *
 *     growth GROUPS TURNS
 *
 * Says how many nanoseconds eligibility, duplicates, majority and roll-up took, and how many
 * kilobytes the process held at most.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <tdpelect.h>

enum { PEOPLE = 280, ID_WIDTH = 12, VOTER_AGE = 20060922 };

#define BIT(fact) (UINT64_C(1) << (fact))

struct country {
	tdpelect_rulebook *law;
	size_t groups, people;
	/* of people */
	int32_t *births;
	uint64_t *known, *truth;
	uint8_t *outcomes;
	char *ids;
	int32_t *offsets, *scratch, *firsts, *nexts;
	size_t scratch_count;
	/* of groups */
	int32_t *electorates, *presents, *votes, *elected;
	uint8_t *results;
	/* what must be found */
	size_t voters, distinct, with_quorum, decided, present;
	struct tdpelect_campaign campaign;
};

static const struct tdpelect_date day = {2024, 9, 22};

static void give_up(const char *what)
{
	fprintf(stderr, "growth: %s\n", what);
	exit(1);
}

static void *column(size_t count, size_t width)
{
	void *memory = malloc(count * width);

	if (!memory)
		give_up("no memory");
	return memory;
}

/* The same numbers on every machine. */
static uint32_t draw(uint32_t below)
{
	static uint64_t state = 88172645463325252;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (uint32_t)((state >> 32) * below >> 32);
}

static void fill_person(struct country *country, size_t i)
{
	country->births[i] =
		(int32_t)((1925 + draw(95)) * 10000 + (1 + draw(12)) * 100 + 1 + draw(28));
	country->known[i] = BIT(TDPELECT_FACT_LIMIT) - 1 - BIT(TDPELECT_FACT_AGE);
	country->truth[i] = draw(50) ? BIT(TDPELECT_FACT_RESIDES_IN_UNIT) : 0;
	country->voters += country->births[i] <= VOTER_AGE && country->truth[i] != 0;
}

/* Of twelve digits; one in a hundred is that of an earlier row. */
static void fill_id(struct country *country, size_t i)
{
	size_t row = i && !draw(100) ? draw((uint32_t)i) : i;
	uint64_t number = row * UINT64_C(2654435761) % UINT64_C(1000000000000);
	char *id = country->ids + i * ID_WIDTH;

	if (row != i) { /* the id may be an earlier row's of that row */
		memcpy(id, country->ids + row * ID_WIDTH, ID_WIDTH);
		return;
	}
	country->distinct++;
	for (int digit = ID_WIDTH; digit-- > 0; number /= 10)
		id[digit] = (char)('0' + number % 10);
}

static void fill_group(struct country *country, size_t i)
{
	int32_t electorate = (int32_t)(40 + draw(80)), *votes = country->votes + 2 * i;
	int32_t present = (int32_t)((uint32_t)electorate * (40 + draw(61)) / 100);

	country->electorates[i] = electorate;
	country->presents[i] = present;
	votes[0] = (int32_t)draw((uint32_t)present + 1);
	votes[1] = (int32_t)draw((uint32_t)(present - votes[0]) + 1);
	country->present += (size_t)present;
	if (2 * present <= electorate)
		return;
	country->with_quorum++;
	country->decided += 2 * votes[0] > electorate || 2 * votes[1] > electorate;
}

static void build(struct country *country, size_t groups)
{
	size_t people = groups * PEOPLE;

	country->groups = groups;
	country->people = people;
	country->births = column(people, 4);
	country->known = column(people, 8);
	country->truth = column(people, 8);
	country->outcomes = column(people, 1);
	country->ids = column(people, ID_WIDTH);
	country->offsets = column(people + 1, 4);
	country->firsts = column(people, 4);
	country->nexts = column(people, 4);
	country->scratch_count = tdpelect_roll_scratch_count(people);
	country->scratch = column(country->scratch_count, 4);
	country->electorates = column(groups, 4);
	country->presents = column(groups, 4);
	country->votes = column(2 * groups, 4);
	country->elected = column(groups, 4);
	country->results = column(groups, 1);
	for (size_t i = 0; i < people; i++) {
		fill_person(country, i);
		fill_id(country, i);
		country->offsets[i] = (int32_t)(i * ID_WIDTH);
	}
	country->offsets[people] = (int32_t)(people * ID_WIDTH);
	for (size_t i = 0; i < groups; i++)
		fill_group(country, i);
}

static void clear(struct country *country)
{
	void *columns[] = {country->births,  country->known,       country->truth,
			   country->outcomes, country->ids,        country->offsets,
			   country->firsts,  country->nexts,       country->scratch,
			   country->electorates, country->presents, country->votes,
			   country->elected, country->results};

	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		free(columns[i]);
	tdpelect_rulebook_free(country->law);
}

static void judge_people(struct country *country)
{
	struct tdpelect_roll roll = TDPELECT_ROLL_INIT;

	if (tdpelect_roll_judge(country->law, TDPELECT_ROLE_VOTER, day, country->births,
				country->known, country->truth, country->people,
				country->outcomes, NULL, NULL, NULL, NULL, NULL, &roll, NULL) ||
	    roll.eligible_count != (int64_t)country->voters)
		give_up("other voters than were made");
}

static void find_duplicates(struct country *country)
{
	size_t distinct;

	if (tdpelect_roll_duplicates(country->ids, country->offsets, NULL, country->people,
				     country->scratch, country->scratch_count, country->firsts,
				     country->nexts, &distinct, NULL, NULL) ||
	    distinct != country->distinct)
		give_up("other ids than were made");
}

static void judge_groups(struct country *country)
{
	if (tdpelect_majority_columns(country->law, country->electorates, country->presents, NULL,
				      NULL, NULL, NULL, country->votes, country->groups, 2,
				      country->results, country->elected, NULL, NULL, NULL, NULL))
		give_up("groups are not judged");
}

static void roll_up(struct country *country)
{
	tdpelect_campaign_init(&country->campaign);
	for (size_t i = 0; i < country->groups; i++) {
		struct tdpelect_unit unit = TDPELECT_UNIT_INIT;

		unit.held = 1;
		unit.outcome = country->results[i];
		unit.electorate_count = country->electorates[i];
		unit.present_count = country->presents[i];
		if (tdpelect_campaign_add_unit(&country->campaign, &unit, NULL))
			give_up("a unit is not added");
	}
}

static void check_groups(const struct country *country)
{
	const int64_t *outcomes = country->campaign.outcomes;

	if (outcomes[TDPELECT_OUTCOME_ELECTED] != (int64_t)country->decided ||
	    outcomes[TDPELECT_OUTCOME_NO_QUORUM] !=
		    (int64_t)(country->groups - country->with_quorum) ||
	    country->campaign.present != (int64_t)country->present)
		give_up("other outcomes than were made");
}

static double nanoseconds(void (*work)(struct country *), struct country *country, int turns)
{
	clock_t start = clock();

	for (int turn = 0; turn < turns; turn++)
		work(country);
	return (double)(clock() - start) * (1e9 / CLOCKS_PER_SEC) / turns;
}

/* Of this process since it began; what its parent held does not count. 0 where nobody tells. */
static long most_kilobytes(void)
{
	FILE *status = fopen("/proc/self/status", "r");
	char line[256];
	long kilobytes = 0;

	while (status && fgets(line, sizeof(line), status))
		if (strncmp(line, "VmHWM:", 6) == 0)
			kilobytes = strtol(line + 6, NULL, 10);
	if (status)
		fclose(status);
	return kilobytes;
}

int main(int argc, char **argv)
{
	struct country country = {0};
	size_t groups = argc == 3 ? strtoul(argv[1], NULL, 10) : 0, pack_count;
	int turns = argc == 3 ? (int)strtol(argv[2], NULL, 10) : 0;
	const struct tdpelect_pack *const *packs = tdpelect_packs(&pack_count);

	if (!groups || groups > 500000 || turns < 1)
		give_up("GROUPS TURNS");
	if (tdpelect_rulebook_resolve(packs, pack_count, "VN", day, &country.law, NULL))
		give_up("no law");
	build(&country, groups);
	printf("%.0f", nanoseconds(judge_people, &country, turns));
	printf(" %.0f", nanoseconds(find_duplicates, &country, turns));
	printf(" %.0f", nanoseconds(judge_groups, &country, turns));
	printf(" %.0f", nanoseconds(roll_up, &country, turns));
	printf(" %ld\n", most_kilobytes());
	check_groups(&country);
	clear(&country);
	return 0;
}
