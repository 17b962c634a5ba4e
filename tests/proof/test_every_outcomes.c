/* SPDX-License-Identifier: MIT */
/* Every small contest: each count every number up to a limit, or not known. The library is
 * compared with the list of JUDGEMENT §5, written here once more and without its arithmetic:
 * what could still happen is tried out. And what is decided with a count missing must be what
 * every count makes of it. */
#include "law_support.h"

#include <stdlib.h>

#define PLACES 12
#define CANDIDATES 3

/* The counts of one contest; absent is unknown. */
enum place { ELECTORATE, PRESENT, ISSUED, RETURNED, VALID, INVALID, VOTES, AGAINST = 9, ABSTAIN = 12 };

struct contest {
	int32_t counts[15];
	int candidates, seats, form, method, kind;
	int is_release, is_2008;
};

static int known(int32_t count)
{
	return count != UNKNOWN;
}

static int is_conference(const struct contest *c)
{
	return c->form == TDPELECT_FORM_CONFERENCE;
}

static int is_secret(const struct contest *c)
{
	return c->method == TDPELECT_METHOD_SECRET_BALLOT;
}

/* ---- JUDGEMENT §3 ---------------------------------------------------------------------- */

static int over(int32_t small, int32_t great)
{
	return known(small) && known(great) && small > great;
}

/* The chain valid <= returned <= issued <= A <= N, ballots beside A where no meeting is. */
static int breaks_chain(const struct contest *c)
{
	static const int chain[] = {VALID, RETURNED, ISSUED, PRESENT, ELECTORATE};

	for (int i = 0; i < 5; i++)
		for (int j = i + 1; j < 5; j++)
			if ((chain[j] != PRESENT || is_conference(c)) &&
			    over(c->counts[chain[i]], c->counts[chain[j]]))
				return 1;
	return 0;
}

static int breaks_sum(const struct contest *c)
{
	static const int above[] = {ISSUED, PRESENT, ELECTORATE};
	int32_t valid = c->counts[VALID], invalid = c->counts[INVALID];
	int32_t returned = c->counts[RETURNED];

	if (over(invalid, returned))
		return 1;
	if (!known(invalid) || (!known(valid) && known(returned)))
		return 0;
	valid = known(valid) ? valid : 0;
	if (known(returned))
		return valid + invalid != returned;
	for (int i = 0; i < 3; i++)
		if (known(c->counts[above[i]]) && (above[i] != PRESENT || is_conference(c)))
			return valid + invalid > c->counts[above[i]];
	return 0;
}

static int breaks_a_bound(const struct contest *c, int32_t count, int times)
{
	static const int links[] = {VALID, RETURNED, ISSUED, PRESENT, ELECTORATE};

	for (int i = 0; i < 5; i++)
		if ((links[i] != PRESENT || is_conference(c)) && known(c->counts[links[i]]) &&
		    count > c->counts[links[i]] * times)
			return 1;
	return 0;
}

static int breaks_votes(const struct contest *c)
{
	int32_t sum = 0;

	for (int i = 0; i < c->candidates; i++) {
		int32_t votes = c->counts[VOTES + i], hands = 0;

		if (known(votes) && breaks_a_bound(c, votes, 1))
			return 1;
		sum += known(votes) ? votes : 0;
		for (int j = 0; j < 3; j++)
			if (known(c->counts[VOTES + 3 * j + i]))
				hands += c->counts[VOTES + 3 * j + i];
		if (!is_secret(c) && over(hands, known(c->counts[PRESENT]) ? c->counts[PRESENT]
									   : c->counts[ELECTORATE]))
			return 1;
	}
	return is_secret(c) && breaks_a_bound(c, sum, c->seats);
}

static int contradicts(const struct contest *c)
{
	return c->counts[ELECTORATE] == 0 || breaks_chain(c) || breaks_sum(c) || breaks_votes(c);
}

/* ---- JUDGEMENT §4 ---------------------------------------------------------------------- */

/* Is there any attendance that the counts allow and that is no quorum? */
static int32_t quorum_of(const struct contest *c)
{
	struct contest tried = *c;
	int32_t ballots = 0;

	if (!is_conference(c))
		return TDPELECT_QUORUM_OUTCOME_NOT_REQUIRED;
	if (!known(c->counts[ELECTORATE]))
		return TDPELECT_QUORUM_OUTCOME_UNKNOWN;
	if (known(c->counts[PRESENT]))
		return 2 * c->counts[PRESENT] > c->counts[ELECTORATE]
			       ? TDPELECT_QUORUM_OUTCOME_MET
			       : TDPELECT_QUORUM_OUTCOME_NOT_MET;
	/* against and abstaining are no bound that §4 lists; of valid and invalid one alone is */
	for (int i = AGAINST; i < ABSTAIN + 3; i++)
		tried.counts[i] = UNKNOWN;
	for (int i = VALID; i <= INVALID; i++)
		ballots += known(c->counts[i]) ? c->counts[i] : 0;
	for (int32_t a = 0; 2 * a <= c->counts[ELECTORATE]; a++) {
		tried.counts[PRESENT] = a;
		if (ballots <= a && !contradicts(&tried))
			return TDPELECT_QUORUM_OUTCOME_UNKNOWN;
	}
	return TDPELECT_QUORUM_OUTCOME_MET;
}

/* ---- JUDGEMENT §5: the first that applies ---------------------------------------------- */

/* Could candidate i still pass? Every number of votes is tried, everyone allowed in the room. */
static int could_pass(const struct contest *c, int i)
{
	struct contest tried = *c;

	if (!known(tried.counts[PRESENT]))
		tried.counts[PRESENT] = tried.counts[ELECTORATE];
	for (int32_t v = c->counts[ELECTORATE]; 2 * v > c->counts[ELECTORATE]; v--) {
		tried.counts[VOTES + i] = v;
		if (!contradicts(&tried))
			return 1;
	}
	return 0;
}

static int32_t expected(const struct contest *c, int32_t quorum, unsigned *ret_elected)
{
	int passed = 0, may_pass = 0;

	*ret_elected = 0;
	if (contradicts(c))
		return TDPELECT_OUTCOME_IRRECONCILABLE;
	if (!c->is_2008 && (c->form == TDPELECT_FORM_SEPARATE_ELECTION ||
			    c->kind == TDPELECT_ELECTORATE_KIND_VOTERS))
		return TDPELECT_OUTCOME_UNDETERMINED;
	if (quorum == TDPELECT_QUORUM_OUTCOME_NOT_MET)
		return TDPELECT_OUTCOME_NO_QUORUM;
	if (!known(c->counts[ELECTORATE]))
		return TDPELECT_OUTCOME_UNKNOWN;
	for (int i = 0; i < c->candidates; i++) {
		if (!known(c->counts[VOTES + i]))
			may_pass |= could_pass(c, i);
		else if (2 * c->counts[VOTES + i] > c->counts[ELECTORATE]) {
			passed++;
			*ret_elected |= 1u << i;
		}
	}
	if (passed == 0 && quorum == TDPELECT_QUORUM_OUTCOME_UNKNOWN)
		return TDPELECT_OUTCOME_UNKNOWN;
	if (passed > c->seats || may_pass || c->is_release) {
		*ret_elected = 0;
		if (passed <= c->seats && may_pass)
			return TDPELECT_OUTCOME_UNKNOWN;
		if (c->is_release)
			return passed ? TDPELECT_OUTCOME_RELEASED : TDPELECT_OUTCOME_NOT_RELEASED;
		return TDPELECT_OUTCOME_UNDETERMINED;
	}
	return passed == c->seats ? TDPELECT_OUTCOME_ELECTED
	       : passed		  ? TDPELECT_OUTCOME_PARTLY_ELECTED
				  : TDPELECT_OUTCOME_NO_WINNER;
}

/* ---- the library ----------------------------------------------------------------------- */

static int32_t library_quorum(const tdpelect_rulebook *law, const struct tdpelect_tally *tally)
{
	struct tdpelect_attendance attendance = TDPELECT_ATTENDANCE_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;

	attendance.form = tally->form;
	attendance.electorate_count = tally->electorate_count;
	attendance.present_count = tally->present_count;
	attendance.implied_count = tdpelect_tally_implied_present(law, tally);
	assert_ok(tdpelect_quorum_judge(law, &attendance, NULL, &quorum, &error));
	return quorum.outcome;
}

static int32_t judged(const struct contest *c, int32_t *ret_quorum, unsigned *ret_elected)
{
	const tdpelect_rulebook *law = c->is_2008 ? law_2008 : law_2022;
	struct tdpelect_tally tally = TDPELECT_TALLY_INIT;
	struct tdpelect_votes votes[CANDIDATES];
	struct tdpelect_candidacy candidacies[CANDIDATES];
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;

	for (int i = 0; i < c->candidates; i++) {
		tdpelect_votes_init(&votes[i]);
		votes[i].votes = c->counts[VOTES + i];
		votes[i].against = c->counts[AGAINST + i];
		votes[i].abstain = c->counts[ABSTAIN + i];
	}
	tally.kind = c->is_release ? TDPELECT_CONTEST_KIND_RELEASE : 0;
	tally.form = c->form;
	tally.method = c->method;
	tally.electorate_kind = c->kind;
	tally.seats = c->seats;
	tally.electorate_count = c->counts[ELECTORATE];
	tally.present_count = c->counts[PRESENT];
	tally.issued_ballot_count = c->counts[ISSUED];
	tally.returned_ballot_count = c->counts[RETURNED];
	tally.valid_ballot_count = c->counts[VALID];
	tally.invalid_ballot_count = c->counts[INVALID];
	tally.votes = votes;
	tally.candidate_count = (size_t)c->candidates;
	*ret_quorum = library_quorum(law, &tally);
	assert_ok(tdpelect_majority_judge(law, &tally, *ret_quorum, NULL, &majority, candidacies,
					  &error));
	*ret_elected = 0;
	for (int i = 0; i < c->candidates; i++)
		*ret_elected |= (unsigned)candidacies[i].elected << i;
	return majority.outcome;
}

static void show(const struct contest *c)
{
	static const char *const names[] = {"N", "A", "issued", "returned", "valid", "invalid",
					    "v0", "v1", "v2", "against0", "against1", "against2",
					    "abstain0", "abstain1", "abstain2"};

	print_error("form %d, method %d, kind %d, seats %d, candidates %d, %s law of 2%s:", c->form,
		    c->method, c->kind, c->seats, c->candidates,
		    c->is_release ? "a release," : "", c->is_2008 ? "008" : "022");
	for (int i = 0; i < 15; i++)
		if (known(c->counts[i]))
			print_error(" %s %d", names[i], (int)c->counts[i]);
	print_error("\n");
}

/* Compares one contest; its outcome and who is elected, in one byte. */
static uint8_t compare(const struct contest *c)
{
	unsigned elected, wanted_elected;
	int32_t quorum, outcome = judged(c, &quorum, &elected);
	int32_t wanted_quorum = contradicts(c) ? quorum : quorum_of(c);
	int32_t wanted = expected(c, wanted_quorum, &wanted_elected);

	if (outcome != wanted || elected != wanted_elected || quorum != wanted_quorum)
		show(c);
	assert_word(QUORUM_OUTCOME, quorum, wanted_quorum);
	assert_word(OUTCOME, outcome, wanted);
	assert_int_equal(elected, wanted_elected);
	return (uint8_t)((unsigned)outcome | elected << 4);
}

/* ---- all of them ----------------------------------------------------------------------- */

struct sweep {
	int places[PLACES]; /* which counts vary */
	int place_count;
	int32_t most;	    /* each from unknown, 0 to this */
	uint8_t *outcomes;
	size_t size, stride[PLACES];
};

static int decides(uint8_t told)
{
	return (told & 15) != TDPELECT_OUTCOME_UNKNOWN;
}

/* A count that was missing tells its number: nothing that was decided may change, unless the
 * number contradicts the others. */
static void prove_knowledge(const struct sweep *sweep, const struct contest *shape)
{
	for (size_t i = 0; i < sweep->size; i++)
		for (int p = 0; decides(sweep->outcomes[i]) && p < sweep->place_count; p++) {
			if (i / sweep->stride[p] % (size_t)(sweep->most + 2))
				continue;
			for (int32_t d = 1; d <= sweep->most + 1; d++) {
				uint8_t told = sweep->outcomes[i + (size_t)d * sweep->stride[p]];

				if (told == sweep->outcomes[i] ||
				    told == TDPELECT_OUTCOME_IRRECONCILABLE)
					continue;
				show(shape);
				fail_msg("contest %zu: count %d = %d makes %d of %d", i,
					 sweep->places[p], (int)d - 1, told, sweep->outcomes[i]);
			}
		}
}

static void run(struct sweep *sweep, struct contest shape)
{
	size_t radix = (size_t)sweep->most + 2;

	for (int i = 0; i < 15; i++)
		shape.counts[i] = UNKNOWN;
	sweep->size = 1;
	for (int p = 0; p < sweep->place_count; p++) {
		sweep->stride[p] = sweep->size;
		sweep->size *= radix;
	}
	sweep->outcomes = malloc(sweep->size);
	assert_non_null(sweep->outcomes);
	for (size_t i = 0; i < sweep->size; i++) {
		for (int p = 0; p < sweep->place_count; p++) {
			int32_t digit = (int32_t)(i / sweep->stride[p] % radix);

			shape.counts[sweep->places[p]] = digit ? digit - 1 : UNKNOWN;
		}
		sweep->outcomes[i] = compare(&shape);
	}
	prove_knowledge(sweep, &shape);
	free(sweep->outcomes);
}

/* All forms, methods, seats and laws of one sweep. */
static void run_all(struct sweep *sweep, int candidates)
{
	for (int form = TDPELECT_FORM_CONFERENCE; form <= TDPELECT_FORM_HOUSEHOLD_BALLOTS; form++)
		for (int method = 1; method <= TDPELECT_METHOD_SHOW_OF_HANDS; method++)
			for (int seats = 1; seats <= 2; seats++)
				for (int is_2008 = 0; is_2008 <= 1; is_2008++)
					run(sweep, (struct contest){.candidates = candidates,
								    .seats = seats,
								    .form = form,
								    .method = method,
								    .is_2008 = is_2008});
}

TEST(every_attendance_and_every_vote_of_three_candidates_in_a_group_of_up_to_eight)
{
	struct sweep sweep = {{ELECTORATE, PRESENT, VOTES, VOTES + 1, VOTES + 2}, 5, 8, NULL, 0, {0}};

	run_all(&sweep, 3);
}

TEST(every_count_of_ballots_in_a_group_of_up_to_three)
{
	struct sweep sweep = {{ELECTORATE, PRESENT, ISSUED, RETURNED, VALID, INVALID, VOTES},
			      7, 3, NULL, 0, {0}};

	run_all(&sweep, 1);
}

TEST(every_count_of_ballots_and_two_candidates_in_a_group_of_up_to_two)
{
	struct sweep sweep = {{ELECTORATE, PRESENT, ISSUED, RETURNED, VALID, INVALID, VOTES,
			       VOTES + 1},
			      8, 2, NULL, 0, {0}};

	run_all(&sweep, 2);
}

TEST(every_show_of_hands_with_those_against_and_abstaining)
{
	struct sweep sweep = {{ELECTORATE, PRESENT, VALID, VOTES, AGAINST, ABSTAIN, VOTES + 1,
			       AGAINST + 1},
			      8, 2, NULL, 0, {0}};
	struct sweep one = {{ELECTORATE, PRESENT, VALID, VOTES, AGAINST, ABSTAIN}, 6, 5, NULL, 0, {0}};

	run_all(&sweep, 2);
	run_all(&one, 1);
}

TEST(every_kind_of_electorate)
{
	struct sweep sweep = {{ELECTORATE, PRESENT, VOTES, VOTES + 1}, 4, 4, NULL, 0, {0}};

	for (int kind = 1; kind <= TDPELECT_ELECTORATE_KIND_VOTERS; kind++)
		for (int form = 1; form <= TDPELECT_FORM_HOUSEHOLD_BALLOTS; form++)
			for (int is_2008 = 0; is_2008 <= 1; is_2008++)
				run(&sweep, (struct contest){.candidates = 2,
							     .seats = 1,
							     .form = form,
							     .method = 1,
							     .kind = kind,
							     .is_2008 = is_2008});
}

TEST(every_release)
{
	struct sweep sweep = {{ELECTORATE, PRESENT, VALID, VOTES, AGAINST}, 5, 6, NULL, 0, {0}};

	for (int form = 1; form <= TDPELECT_FORM_HOUSEHOLD_BALLOTS; form++)
		for (int method = 1; method <= TDPELECT_METHOD_SHOW_OF_HANDS; method++)
			for (int is_2008 = 0; is_2008 <= 1; is_2008++)
				run(&sweep, (struct contest){.candidates = 1,
							     .seats = 1,
							     .form = form,
							     .method = method,
							     .is_release = 1,
							     .is_2008 = is_2008});
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			every_attendance_and_every_vote_of_three_candidates_in_a_group_of_up_to_eight),
		cmocka_unit_test(every_count_of_ballots_in_a_group_of_up_to_three),
		cmocka_unit_test(every_count_of_ballots_and_two_candidates_in_a_group_of_up_to_two),
		cmocka_unit_test(every_show_of_hands_with_those_against_and_abstaining),
		cmocka_unit_test(every_kind_of_electorate),
		cmocka_unit_test(every_release),
	};

	return cmocka_run_group_tests(tests, open_laws, close_laws);
}
