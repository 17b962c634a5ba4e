/* SPDX-License-Identifier: MIT */
/* Any attendance and any tally, well formed or raw bytes: quorum, majority, outlook. */
#include "fuzz.h"

#define CANDIDATES 5
#define FINDINGS 8

static struct tdpelect_attendance take_attendance(struct bytes *bytes, int is_raw)
{
	struct tdpelect_attendance attendance;

	tdpelect_attendance_init(&attendance);
	if (is_raw) {
		take_raw(bytes, &attendance, sizeof(attendance));
		/* More memory than there is cannot be promised. */
		if (attendance.size > sizeof(attendance))
			attendance.size = sizeof(attendance);
		return attendance;
	}
	attendance.form = take_byte(bytes) % 5;
	attendance.electorate_count = take_count(bytes);
	attendance.present_count = take_count(bytes);
	attendance.implied_count = take_count(bytes);
	return attendance;
}

static void take_votes(struct bytes *bytes, struct tdpelect_votes *votes)
{
	tdpelect_votes_init(votes);
	votes->votes = take_count(bytes);
	if (take_byte(bytes) % 4)
		return;
	votes->against = take_count(bytes);
	votes->abstain = take_count(bytes);
	votes->withdrawn = take_byte(bytes) % 2;
	votes->seated = take_byte(bytes) % 3 == 1;
	votes->birth_date = take_date(bytes);
}

static void take_tally(struct bytes *bytes, struct tdpelect_tally *tally,
		       struct tdpelect_votes *votes, int is_raw)
{
	tdpelect_tally_init(tally);
	tally->candidate_count = take_byte(bytes) % (CANDIDATES + 1);
	if (is_raw) {
		size_t candidate_count = tally->candidate_count;

		take_raw(bytes, tally, sizeof(*tally));
		if (tally->size > sizeof(*tally))
			tally->size = sizeof(*tally);
		tally->candidate_count = candidate_count;
	} else {
		tally->kind = take_byte(bytes) % 3;
		tally->form = take_byte(bytes) % 4;
		tally->method = take_byte(bytes) % 3;
		tally->electorate_kind = take_byte(bytes) % 3;
		tally->seats = 1 + take_byte(bytes) % 3;
		tally->electorate_count = take_count(bytes);
		tally->present_count = take_count(bytes);
		tally->issued_ballot_count = take_count(bytes);
		tally->returned_ballot_count = take_count(bytes);
		tally->valid_ballot_count = take_count(bytes);
		tally->invalid_ballot_count = take_count(bytes);
	}
	for (size_t i = 0; i < CANDIDATES; i++)
		take_votes(bytes, &votes[i]);
	tally->votes = votes;
}

/* What was found has a severity and a sentence, and rests on a value that was read. */
static void must_print(const struct tdpelect_context *context)
{
	for (size_t i = 0; i < context->finding_count && i < FINDINGS; i++) {
		const struct tdpelect_finding *finding = &context->findings[i];

		MUST(tdpelect_finding_severity(finding->name) == finding->severity);
		MUST(tdpelect_finding_print(finding, 1, NULL, 0) > 0);
		MUST(tdpelect_finding_print(finding, 2, NULL, 0) > 0);
		MUST(!finding->value || tdpelect_context_covers(context, finding->value));
		MUST(!tdpelect_context_covers_transition(context, i));
	}
}

static void judge_attendance(const tdpelect_rulebook *rulebook,
			     const struct tdpelect_attendance *attendance)
{
	struct tdpelect_finding findings[FINDINGS];
	struct tdpelect_context context;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_quorum quorum = TDPELECT_QUORUM_INIT;
	struct tdpelect_outlook outlook = TDPELECT_OUTLOOK_INIT;
	tdpelect_status status;

	tdpelect_context_init(&context, findings, FINDINGS);
	status = tdpelect_quorum_judge(rulebook, attendance, &context, &quorum, &error);
	must_be_told(status, &error);
	if (!status) {
		MUST(tdpelect_word_name(TDPELECT_SET_QUORUM_OUTCOME, quorum.outcome));
		if (quorum.outcome == TDPELECT_QUORUM_OUTCOME_MET && quorum.present >= 0)
			MUST(quorum.present >= quorum.needed);
		if (quorum.outcome == TDPELECT_QUORUM_OUTCOME_NOT_MET)
			MUST(quorum.present < quorum.needed);
	}
	must_be_told(tdpelect_outlook_attendance(rulebook, attendance, NULL, &outlook, &error),
		     &error);
	must_print(&context);
}

/* Whoever is elected passed, and the number of them is told. */
static void look_at(const struct tdpelect_tally *tally, const struct tdpelect_majority *majority,
		    const struct tdpelect_candidacy *candidacies)
{
	int32_t elected = 0;

	MUST(tdpelect_word_name(TDPELECT_SET_OUTCOME, majority->outcome));
	for (size_t i = 0; i < tally->candidate_count; i++) {
		if (!candidacies[i].elected)
			continue;
		elected++;
		MUST(candidacies[i].passed == 1);
		MUST(tally->votes[i].votes >= majority->needed);
		MUST(!tally->votes[i].withdrawn);
	}
	MUST(elected == majority->elected_count && elected <= tally->seats);
	if (majority->contradiction_count)
		MUST(elected == 0);
}

static void judge_tally(const tdpelect_rulebook *rulebook, const struct tdpelect_tally *tally,
			int32_t quorum_outcome, int32_t counted)
{
	struct tdpelect_finding findings[FINDINGS];
	struct tdpelect_context context;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	struct tdpelect_majority majority = TDPELECT_MAJORITY_INIT;
	struct tdpelect_candidacy candidacies[CANDIDATES + 1] = {{.size = sizeof(candidacies[0])}};
	struct tdpelect_outlook outlook = TDPELECT_OUTLOOK_INIT;
	int32_t contradictions = -1;
	tdpelect_status status;

	for (size_t i = 0; i <= CANDIDATES; i++)
		candidacies[i].size = sizeof(candidacies[i]);
	tdpelect_context_init(&context, findings, FINDINGS);
	status = tdpelect_majority_judge(rulebook, tally, quorum_outcome, &context, &majority,
					 candidacies, &error);
	must_be_told(status, &error);
	if (!status)
		look_at(tally, &majority, candidacies);
	must_print(&context);
	status = tdpelect_tally_reconcile(rulebook, tally, NULL, &contradictions, &error);
	must_be_told(status, &error);
	if (!status) {
		MUST(contradictions >= 0);
		MUST(tdpelect_tally_implied_present(rulebook, tally) >= TDPELECT_UNKNOWN);
	}
	must_be_told(tdpelect_outlook_count(rulebook, tally, counted, 0, NULL, &outlook, &error),
		     &error);
}

static void judge_meeting(struct bytes *bytes, const tdpelect_rulebook *rulebook)
{
	struct tdpelect_meeting_vote vote;
	struct tdpelect_meeting_result found = TDPELECT_MEETING_RESULT_INIT;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	tdpelect_status status;

	tdpelect_meeting_vote_init(&vote);
	vote.matter = take_byte(bytes) % 8;
	vote.votes = take_count(bytes);
	vote.against = take_count(bytes);
	vote.abstain = take_count(bytes);
	vote.present_count = take_count(bytes);
	vote.electorate_count = take_count(bytes);
	status = tdpelect_meeting_vote_judge(rulebook, &vote, NULL, &found, &error);
	must_be_told(status, &error);
	if (!status)
		MUST(tdpelect_word_name(TDPELECT_SET_MEETING_OUTCOME, found.outcome));
}

#define PAPERS 6

/* valid + invalid + undetermined is all; no candidate has more votes than there are papers. */
static void judge_papers(struct bytes *bytes, const tdpelect_rulebook *rulebook)
{
	struct tdpelect_papers papers = TDPELECT_PAPERS_INIT;
	struct tdpelect_paper_tally tally = TDPELECT_PAPER_TALLY_INIT;
	struct tdpelect_error error = TDPELECT_ERROR_INIT;
	int32_t offsets[PAPERS + 1] = {0}, marks[2 * PAPERS], counts[PAPERS], votes[4], disputed[4];
	uint8_t not_issued[PAPERS], grounds[PAPERS], verdicts[PAPERS];
	tdpelect_status status;

	papers.candidate_count = take_byte(bytes) % 5;
	papers.seats = take_byte(bytes) % 4;
	papers.paper_count = take_byte(bytes) % (PAPERS + 1);
	for (int i = 0; i < 2 * PAPERS; i++)
		marks[i] = take_byte(bytes) % 6 - 1;
	for (int i = 0; i < PAPERS; i++) {
		offsets[i + 1] = take_byte(bytes) % (2 * PAPERS + 1);
		counts[i] = take_count(bytes);
		not_issued[i] = take_byte(bytes) & 1;
	}
	papers.offsets = offsets;
	papers.marks = marks;
	papers.counts = counts;
	papers.not_issued = not_issued;
	status = tdpelect_papers_count(rulebook, &papers, NULL, votes, disputed, grounds, verdicts,
				       &tally, &error);
	must_be_told(status, &error);
	if (status)
		return;
	MUST(tally.valid + tally.invalid + tally.undetermined == tally.returned);
	for (int32_t i = 0; i < papers.candidate_count; i++)
		MUST(votes[i] <= tally.valid && disputed[i] <= tally.undetermined);
	for (size_t i = 0; i < papers.paper_count; i++)
		MUST(tdpelect_word_name(TDPELECT_SET_PAPER_VERDICT, verdicts[i]));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t byte_count)
{
	struct bytes bytes = bytes_of(data, byte_count);
	struct tdpelect_votes votes[CANDIDATES];
	struct tdpelect_attendance attendance;
	struct tdpelect_tally tally;
	tdpelect_rulebook *rulebook = take_rulebook(&bytes);
	int is_raw = take_byte(&bytes) == 7;
	int32_t quorum_outcome = take_byte(&bytes) % 6;
	int32_t counted = take_count(&bytes);

	attendance = take_attendance(&bytes, is_raw);
	judge_attendance(rulebook, &attendance);
	take_tally(&bytes, &tally, votes, is_raw);
	judge_tally(rulebook, &tally, quorum_outcome, counted);
	judge_meeting(&bytes, rulebook);
	judge_papers(&bytes, rulebook);
	tdpelect_rulebook_free(rulebook);
	return 0;
}
