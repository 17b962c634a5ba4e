/* SPDX-License-Identifier: MIT */
/* Any columns: every row is answered, or refused, as the call for one answers it. */
#include "fuzz.h"

#define ROWS 70 /* more than a block of the kernels, and a rest */
#define CANDIDATES 4

static void take_column(struct bytes *bytes, int32_t *column, size_t count)
{
	for (size_t i = 0; i < count; i++)
		column[i] = take_count(bytes);
}

static void compare_quorums(struct bytes *bytes, const tdpelect_rulebook *rulebook, size_t rows)
{
	int32_t electorates[ROWS] = {0};
	int32_t presents[ROWS] = {0};
	uint8_t outcomes[ROWS];
	int32_t needed[ROWS];
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	int32_t form = take_byte(bytes) % 4;
	size_t good = rows;

	take_column(bytes, electorates, rows);
	take_column(bytes, presents, rows);
	if (tdpelect_quorum_columns(rulebook, form, electorates, presents, rows, outcomes, needed,
				    &error))
		good = (size_t)error.index;
	MUST(good <= rows);
	for (size_t i = 0; i < rows && i <= good; i++) {
		struct tdpelect_attendance one = TDPELECT_ATTENDANCE_INIT;
		struct tdpelect_quorum found = TDPELECT_QUORUM_INIT;
		tdpelect_status status;

		one.form = form;
		one.electorate_count = electorates[i];
		one.present_count = presents[i];
		status = tdpelect_quorum_judge(rulebook, &one, NULL, &found, NULL);
		MUST(i < good ? !status : status == error.code);
		if (i < good)
			MUST(outcomes[i] == found.outcome && needed[i] == found.needed);
	}
}

/* The columns of one count. */
struct count {
	int32_t electorates[ROWS], presents[ROWS], issued[ROWS], returned[ROWS], valid[ROWS],
		invalid[ROWS];
	int32_t votes[ROWS * CANDIDATES];
	size_t candidate_count;
	uint8_t outcomes[ROWS], quorums[ROWS];
	int32_t elected[ROWS], needed[ROWS];
	uint32_t contradictions[ROWS];
};

static tdpelect_status judge_row(const tdpelect_rulebook *rulebook, const struct count *count,
				 size_t row, struct tdpelect_majority *majority,
				 int32_t *ret_quorum, int32_t *ret_elected)
{
	struct tdpelect_votes votes[CANDIDATES];
	struct tdpelect_candidacy candidacies[CANDIDATES];
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	int32_t contradictions = 0;
	tdpelect_status status;

	tally.method = TDPELECT_METHOD_SECRET_BALLOT;
	tally.electorate_count = attendance.electorate_count = count->electorates[row];
	tally.present_count = attendance.present_count = count->presents[row];
	tally.issued_ballot_count = count->issued[row];
	tally.returned_ballot_count = count->returned[row];
	tally.valid_ballot_count = count->valid[row];
	tally.invalid_ballot_count = count->invalid[row];
	tally.candidate_count = count->candidate_count;
	tally.votes = votes;
	for (size_t i = 0; i < count->candidate_count; i++) {
		tdpelect_votes_init(&votes[i]);
		votes[i].votes = count->votes[row * count->candidate_count + i];
		candidacies[i].size = sizeof(candidacies[i]);
	}
	status = tdpelect_tally_reconcile(rulebook, &tally, NULL, &contradictions, NULL);
	if (status)
		return status;
	if (!contradictions)
		attendance.implied_count = tdpelect_tally_implied_present(rulebook, &tally);
	status = tdpelect_quorum_judge(rulebook, &attendance, NULL, &quorum, NULL);
	if (status)
		return status;
	status = tdpelect_majority_judge(rulebook, &tally, quorum.outcome, NULL, majority,
					 candidacies, NULL);
	*ret_quorum = quorum.outcome;
	*ret_elected = -1;
	for (size_t i = count->candidate_count; !status && i-- > 0;)
		if (candidacies[i].elected)
			*ret_elected = (int32_t)i;
	return status;
}

static void compare_majorities(struct bytes *bytes, const tdpelect_rulebook *rulebook, size_t rows)
{
	static struct count count;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	size_t good = rows;

	count.candidate_count = 1 + take_byte(bytes) % CANDIDATES;
	take_column(bytes, count.electorates, rows);
	take_column(bytes, count.presents, rows);
	take_column(bytes, count.votes, rows * count.candidate_count);
	take_column(bytes, count.issued, rows);
	take_column(bytes, count.returned, rows);
	take_column(bytes, count.valid, rows);
	take_column(bytes, count.invalid, rows);
	if (tdpelect_majority_columns(rulebook, count.electorates, count.presents, count.issued,
				      count.returned, count.valid, count.invalid, count.votes,
				      rows, count.candidate_count, count.outcomes, count.elected,
				      count.needed, count.quorums, count.contradictions, &error))
		good = (size_t)error.index;
	MUST(good <= rows);
	for (size_t i = 0; i < rows && i <= good; i++) {
		struct tdpelect_majority found = TDPELECT_MAJORITY_INIT;
		int32_t quorum = 0;
		int32_t elected = -1;
		tdpelect_status status = judge_row(rulebook, &count, i, &found, &quorum, &elected);

		MUST(i < good ? !status : status == error.code);
		if (i == good)
			break;
		MUST(count.outcomes[i] == found.outcome && count.elected[i] == elected);
		MUST(count.needed[i] == found.needed && count.quorums[i] == quorum);
		MUST(!count.contradictions[i] == !found.contradiction_count);
	}
}

static void compare_people(struct bytes *bytes, const tdpelect_rulebook *rulebook, size_t rows)
{
	int32_t births[ROWS] = {0};
	uint64_t known[ROWS] = {0}, truth[ROWS] = {0};
	uint64_t barred[ROWS], advised[ROWS], missing[ROWS];
	uint8_t outcomes[ROWS];
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_date day = take_date(bytes);
	int32_t role = 1 + take_byte(bytes) % 2;
	size_t good = rows;
	tdpelect_status status;

	for (size_t i = 0; i < rows; i++) {
		struct tdpelect_date birth = take_date(bytes);

		births[i] = birth.year * 10000 + birth.month * 100 + birth.day;
		known[i] = (uint64_t)take_number(bytes) & 0x1ffffe;
		truth[i] = known[i] & (uint64_t)take_number(bytes);
	}
	status = tdpelect_eligibility_columns(rulebook, role, day, births, known, truth, rows,
					      outcomes, barred, advised, missing, &error);
	if (status && error.index < 0)
		return; /* the day or the role: no row was looked at */
	if (status)
		good = (size_t)error.index;
	MUST(good <= rows);
	for (size_t i = 0; i < rows && i <= good; i++) {
		struct tdpelect_person person = TDPELECT_PERSON_INIT;
		struct tdpelect_eligibility found = TDPELECT_ELIGIBILITY_INIT;

		person.birth_date.year = (int16_t)(births[i] / 10000);
		person.birth_date.month = (uint8_t)(births[i] / 100 % 100);
		person.birth_date.day = (uint8_t)(births[i] % 100);
		person.known = known[i];
		person.truth = truth[i];
		if (births[i] < 0 || births[i] > 99991231)
			continue;
		status = tdpelect_eligibility_judge(rulebook, role, &person, day, NULL, &found,
						    NULL);
		MUST(i < good ? !status : status == error.code);
		if (i == good)
			break;
		MUST(outcomes[i] == found.outcome && barred[i] == found.barred);
		MUST(advised[i] == found.advised && missing[i] == found.missing);
	}
}

static void compare_numbers(struct bytes *bytes, size_t rows)
{
	int32_t counts[ROWS] = {0}, bases[ROWS] = {0}, needed[ROWS];
	uint8_t reaches[ROWS];
	struct tdpelect_date days[ROWS] = {{0, 0, 0}}, later[ROWS];
	struct tdpelect_fraction ratio = {1 + take_byte(bytes) % 9, 9};
	int32_t how = 1 + take_byte(bytes) % 2;
	int32_t term = take_count(bytes);

	take_column(bytes, counts, rows);
	take_column(bytes, bases, rows);
	for (size_t i = 0; i < rows; i++)
		days[i] = take_date(bytes);
	MUST(tdpelect_fraction_columns(ratio, how, counts, bases, rows, reaches, needed, NULL) ==
	     0);
	MUST(tdpelect_date_add_days_columns(days, rows, term, later, NULL) == 0);
	for (size_t i = 0; i < rows; i++) {
		struct tdpelect_date one = {0, 0, 0};
		int found = 0;
		int32_t least = 0;

		if (tdpelect_fraction_needed(ratio, how, bases[i], &least, NULL) ||
		    tdpelect_fraction_reaches(ratio, how, counts[i], bases[i], &found, NULL))
			MUST(reaches[i] == 255);
		else
			MUST(reaches[i] == found && needed[i] == least);
		if (tdpelect_date_add_days(days[i], term, &one, NULL))
			memset(&one, 0, sizeof(one));
		MUST(memcmp(&one, &later[i], sizeof(one)) == 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct bytes bytes = bytes_of(data, byte_count);
	tdpelect_rulebook *rulebook = take_rulebook(&bytes);
	size_t rows = take_byte(&bytes) % (ROWS + 1);

	switch (take_byte(&bytes) % 4) {
	case 0:
		compare_quorums(&bytes, rulebook, rows);
		break;
	case 1:
		compare_majorities(&bytes, rulebook, rows);
		break;
	case 2:
		compare_people(&bytes, rulebook, rows);
		break;
	default:
		compare_numbers(&bytes, rows);
	}
	tdpelect_rulebook_free(rulebook);
	return 0;
}
