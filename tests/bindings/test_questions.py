# SPDX-License-Identifier: MIT
"""The four questions, one by one."""

from __future__ import annotations

import datetime

import pytest

import tdpelect
from tdpelect import RoundOutcome, errors, names

# ---- quorum ----------------------------------------------------------------------------


def test_the_quorum_tells_its_arithmetic_and_its_law(law):
    answer = tdpelect.quorum(law, electorate=361, present=314)
    assert answer.outcome is names.QuorumOutcome.MET and answer.met is True
    assert (answer.of, answer.present, answer.needed, answer.margin) == (361, 314, 181, 133)
    assert answer.proof == "2 x 314 = 628 > 361"
    assert answer.laws[0].article == "8"
    assert str(answer) == (
        "Quorum met: 314 present, 181 needed (more than 1/2 of the whole electorate of 361): "
        "2 x 314 = 628 > 361. Law: Art. 8(1), 09/2008/NQLT-CP-UBTWMTTQVN (read in a quotation)."
    )
    assert answer.findings[0].name is names.Finding.QUORUM_MET
    assert answer.findings[0].text("vi") != answer.findings[0].text("en") != ""


def test_exactly_half_is_not_enough(law):
    assert tdpelect.quorum(law, electorate=200, present=100).met is False
    assert tdpelect.quorum(law, electorate=200, present=101).met is True


def test_none_is_unknown_and_neither_0_nor_false(law):
    answer = tdpelect.quorum(law, electorate=361, present=None)
    assert answer.outcome is names.QuorumOutcome.UNKNOWN
    assert answer.met is None and answer.present is None and answer.needed == 181
    assert tdpelect.quorum(law, electorate=361, present=0).met is False
    assert tdpelect.quorum(law).met is None
    assert "not known" in str(answer)


def test_what_the_ballots_show_is_enough(law):
    answer = tdpelect.quorum(law, electorate=100, implied=51)
    assert answer.met is True and answer.implied == 51 and answer.margin is None
    assert "at least 51" in str(answer)


def test_household_ballots_need_none(law):
    answer = tdpelect.quorum(law, electorate=100, form="household_ballots")
    assert answer.outcome is names.QuorumOutcome.NOT_REQUIRED and answer.met is True
    assert str(answer) == "Quorum not required."


def test_more_present_than_there_are_is_a_finding(law):
    answer = tdpelect.quorum(law, electorate=10, present=11)
    assert answer.met is None
    assert names.Finding.COUNT_PRESENT_OVER_ELECTORATE in {f.name for f in answer.findings}


def test_an_answer_has_no_truth_value(law):
    answer = tdpelect.quorum(law, electorate=3, present=2)
    with pytest.raises(TypeError):
        bool(answer)


@pytest.mark.parametrize("value", [True, False, 3.0, "3", b"3", [3], (3,), object(), 3 + 0j])
@pytest.mark.parametrize("name", ["electorate", "present", "implied"])
def test_what_is_no_count_is_refused(law, name, value):
    with pytest.raises(errors.WrongTypeError) as caught:
        tdpelect.quorum(law, **{name: value})
    assert isinstance(caught.value, TypeError) and caught.value.path == name


@pytest.mark.parametrize("value", [-1, 2**31, -(2**31), 2**64, 10**100])
def test_a_count_out_of_range_is_refused(law, value):
    with pytest.raises(errors.RangeError) as caught:
        tdpelect.quorum(law, electorate=value)
    assert caught.value.code == "range" and caught.value.number == 4


def test_a_count_may_be_any_whole_number(law):
    numpy = pytest.importorskip("numpy")
    answer = tdpelect.quorum(law, electorate=numpy.int32(361), present=numpy.uint64(314))
    assert answer.met is True
    for value in (numpy.float64(3), numpy.bool_(True)):
        with pytest.raises(errors.WrongTypeError):
            tdpelect.quorum(law, electorate=value)


# ---- majority --------------------------------------------------------------------------

NGOC_THUY = {"votes": {"A": 159, "B": 149}, "electorate": 361, "present": 314, "valid": 308}


def test_the_same_count_elects_on_one_base_and_fails_on_another(law):
    answer = tdpelect.majority(law, **NGOC_THUY)
    assert answer.outcome is names.Outcome.NO_WINNER and answer.elected == ()
    assert (answer.needed, answer.of, str(answer.ratio)) == (181, 361, "1/2")
    assert answer.candidates[0].percent == "44.04"
    assert answer.candidates[0].proof == "2 x 159 = 318 <= 361"
    others = {other.base.word: other for other in answer.other_bases}
    assert others["valid"].elected == ("A",) and others["valid"].percent == "51.62"
    assert others["valid"].differs
    assert names.Finding.MAJORITY_BASE_MATTERS in {f.name for f in answer.findings}
    text = str(answer)
    assert "2 x 159 = 318 <= 361" in text and "181 votes are needed" in text
    assert "Of valid ballots (308) it would elect A (51.62 %)." in text


def test_half_and_one_more_elects(law):
    answer = tdpelect.majority(law, votes={"A": 181, "B": 0}, electorate=361, present=314)
    assert answer.outcome is names.Outcome.ELECTED and answer.elected == ("A",)
    assert str(answer).startswith("Elected: A.")
    assert answer.quorum is names.QuorumOutcome.MET


def test_too_few_present_elect_nobody(law):
    answer = tdpelect.majority(law, votes={"A": 100}, electorate=361, present=100)
    assert answer.outcome is names.Outcome.NO_QUORUM
    told = tdpelect.majority(law, votes={"A": 100}, electorate=150, quorum="not_met")
    assert told.outcome is names.Outcome.NO_QUORUM
    judged = tdpelect.quorum(law, electorate=361, present=100)
    assert tdpelect.majority(law, votes={}, electorate=361, quorum=judged).outcome in (
        names.Outcome.NO_QUORUM,
    )


def test_votes_that_are_not_known_leave_it_unknown(law):
    answer = tdpelect.majority(law, votes={"A": None, "B": 10}, electorate=100, present=90)
    assert answer.outcome is names.Outcome.UNKNOWN
    assert answer.candidates[0].votes is None and answer.candidates[0].proof is None
    assert answer.candidates[1].id == "B"


def test_votes_beyond_the_ballots_are_a_contradiction(law):
    answer = tdpelect.majority(law, votes={"A": 400}, electorate=361, present=314, valid=320)
    assert answer.outcome is names.Outcome.IRRECONCILABLE and answer.contradictions >= 1
    assert any(f.other for f in answer.findings)


def test_a_withdrawn_candidate_cannot_pass(law):
    answer = tdpelect.majority(
        law, votes={"A": 60, "B": 10}, electorate=100, present=90, withdrawn={"A"}
    )
    assert answer.elected == () and answer.candidates[0].passed is not True


def test_several_seats(law):
    answer = tdpelect.majority(
        law, votes={"A": 60, "B": 55, "C": 10}, electorate=100, present=90, seats=2
    )
    assert answer.elected == ("A", "B")


def test_a_tie_goes_to_the_older_where_the_law_says_so(law):
    rule = tdpelect.Rule(
        kind=names.Kind.CHOICE, choice=names.Choice.OLDER, laws=law["majority"].laws
    )
    most = tdpelect.Rule(
        kind=names.Kind.CHOICE, choice=names.Choice.MOST_VOTES, laws=law["majority"].laws
    )
    older = law.derive().set("tie", rule).set("more_pass_than_seats", most).seal()
    votes = {"A": 60, "B": 60}
    counts = {"electorate": 100, "present": 90, "method": "show_of_hands"}
    births = {"A": "1970-01-01", "B": datetime.date(1960, 1, 1)}
    assert tdpelect.majority(older, votes=votes, birth_dates=births, **counts).elected == ("B",)
    assert tdpelect.majority(older, votes=votes, **counts).elected == ()


def test_a_release_has_its_own_outcomes(law_2023):
    answer = tdpelect.majority(
        law_2023, votes={"A": 60}, electorate=100, present=90, kind="release", quorum="met"
    )
    assert answer.outcome in (names.Outcome.RELEASED, names.Outcome.UNDETERMINED)
    assert answer.elected == ()


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"votes": {"A": True}}, errors.WrongTypeError),
        ({"votes": {"A": 1.0}}, errors.WrongTypeError),
        ({"votes": {"A": -1}}, errors.RangeError),
        ({"votes": {1: 1}}, errors.WrongTypeError),
        ({"votes": [1, 2]}, errors.WrongTypeError),
        ({"seats": 0}, errors.RangeError),
        ({"seats": 65}, errors.RangeError),
        ({"seats": True}, errors.WrongTypeError),
        ({"seats": None}, errors.WrongTypeError),
        ({"withdrawn": "A"}, errors.WrongTypeError),
        ({"withdrawn": ["C"]}, errors.ReferenceMissingError),
        ({"against": {"C": 1}}, errors.ReferenceMissingError),
        ({"birth_dates": {"A": "1961-13"}}, errors.DateImpossibleError),
        ({"form": "picnic"}, errors.WordError),
        ({"form": 1}, errors.WrongTypeError),
        ({"form": names.Outcome.ELECTED}, errors.WrongTypeError),
        ({"quorum": "met!"}, errors.WordError),
        ({"quorum": True}, errors.WrongTypeError),
        ({"valid": "308"}, errors.WrongTypeError),
    ],
)
def test_facts_that_are_none_are_refused(law, change, error):
    with pytest.raises(error):
        tdpelect.majority(law, **{**NGOC_THUY, **change})


def test_many_candidates(law):
    votes = {f"c{i}": i for i in range(500)}
    answer = tdpelect.majority(law, votes=votes, electorate=10**6, present=10**6)
    assert len(answer.candidates) == 500 and answer.outcome is names.Outcome.NO_WINNER


def test_many_findings_are_all_told(law):
    votes = {f"c{i}": 1000 for i in range(100)}
    answer = tdpelect.majority(law, votes=votes, electorate=100, present=90, valid=80)
    assert len(answer.findings) > 64
    assert all(f.text() for f in answer.findings)


# ---- outlook ---------------------------------------------------------------------------


def test_the_outlook_at_the_door(law):
    answer = tdpelect.outlook_attendance(law, electorate=361, present=150)
    assert answer.outlook is names.Outlook.OPEN
    assert (answer.needed, answer.still_needed, answer.still_out) == (181, 31, 211)
    assert str(answer) == "Open: 150 reached, 181 needed, 31 still needed, 211 still out."
    came = tdpelect.outlook_attendance(law, electorate=361, present=181)
    assert came.outlook is names.Outlook.DECIDED and came.still_needed == 0
    assert tdpelect.outlook_attendance(law).outlook is names.Outlook.UNKNOWN
    with pytest.raises(errors.RangeError):
        tdpelect.outlook_attendance(law, electorate=3, present=4)


def test_the_outlook_at_the_count(law):
    def of(candidate, counted=200):
        return tdpelect.outlook_count(
            law,
            votes={"A": 120, "B": 60},
            candidate=candidate,
            counted=counted,
            electorate=361,
            present=314,
        )

    assert of("A").outlook is names.Outlook.OPEN and of("A").still_needed == 61
    assert of("B").outlook is names.Outlook.IMPOSSIBLE and of("B").still_out == 114
    for candidate, counted, error in (
        ("C", 200, errors.ReferenceMissingError),
        (1, 200, errors.WrongTypeError),
        ("A", 100, errors.RangeError),
        ("A", 320, errors.RangeError),
        ("A", True, errors.WrongTypeError),
    ):
        with pytest.raises(error):
            of(candidate, counted)


# ---- eligibility -----------------------------------------------------------------------


def test_every_reason_is_told(law):
    answer = tdpelect.eligibility(
        law,
        role="candidate",
        birth_date="2000-01-01",
        facts={"permanent_residence_in_unit": False, "good_health": False},
        on="2017-11-12",
    )
    assert answer.outcome is names.Eligibility.INELIGIBLE and answer.eligible is False
    assert answer.barred == (names.Fact.AGE, names.Fact.PERMANENT_RESIDENCE_IN_UNIT)
    assert answer.advised == (names.Fact.GOOD_HEALTH,)
    assert {one.pack for one in answer.laws} == {"vn-tt-04-2012"}
    assert "Bars that fail: age" in str(answer)


def test_what_is_missing_is_told(law):
    answer = tdpelect.eligibility(law, role="candidate", on="2017-11-12")
    assert answer.eligible is None and names.Fact.AGE in answer.missing


def test_a_partial_birth_date_is_used(law):
    def age(birth, on="2017-11-12"):
        return tdpelect.eligibility(law, role="voter", birth_date=birth, on=on)

    assert names.Fact.AGE not in age("1961").missing + age("1961").barred
    assert names.Fact.AGE in age("1999").missing
    assert names.Fact.AGE in age("2001-01").barred
    assert age("2018-01-01").implausible


def test_a_fact_may_be_none(law):
    told = {"capacity_lost": None, "resides_in_unit": True}
    answer = tdpelect.eligibility(
        law, role=names.Role.VOTER, birth_date=datetime.date(1961, 5, 2), facts=told,
        on=datetime.date(2017, 11, 12),
    )  # fmt: skip
    assert names.Fact.CAPACITY_LOST in answer.missing


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"role": "reader"}, errors.WordError),
        ({"role": 1}, errors.WrongTypeError),
        ({"facts": {"citizen": 1}}, errors.WrongTypeError),
        ({"facts": {"citizen": "yes"}}, errors.WrongTypeError),
        ({"facts": {"tall": True}}, errors.WordError),
        ({"facts": {"age": True}}, errors.WordError),
        ({"facts": ["citizen"]}, errors.WrongTypeError),
        ({"birth_date": 1961}, errors.WrongTypeError),
        ({"birth_date": "61"}, errors.DateFormError),
        ({"birth_date": "1961-02-30"}, errors.DateImpossibleError),
        ({"on": "1961-05"}, errors.DateFormError),
    ],
)
def test_what_is_no_fact_is_refused(law, change, error):
    arguments = {"role": "candidate", "on": "2017-11-12", **change}
    with pytest.raises(error):
        tdpelect.eligibility(law, **arguments)


# ---- next ------------------------------------------------------------------------------


def test_the_first_failure_has_a_revote_within_15_days(law):
    answer = tdpelect.next_step(law, [RoundOutcome("no_winner", "2017-11-12")])
    assert answer.state is names.State.REVOTE_DUE
    assert answer.steps[0].step is names.Step.REVOTE
    assert answer.steps[0].by == datetime.date(2017, 11, 27)
    assert "by 2017-11-27" in str(answer)


def test_the_second_failure_differs_by_regime(law, law_2023):
    def failed(first, second):
        return [RoundOutcome("no_winner", first), RoundOutcome("no_winner", second)]

    old = tdpelect.next_step(law, failed("2017-11-12", "2017-11-19"))
    assert old.state is names.State.INTERIM
    new = tdpelect.next_step(law_2023, failed("2024-09-22", "2024-09-29"))
    assert new.state is names.State.REVOTE_DUE and new.steps[0].by is None


def test_working_days_and_the_callers_calendar(law_2023):
    rounds = [RoundOutcome(names.Outcome.ELECTED, datetime.date(2024, 9, 20))]
    plain = tdpelect.next_step(law_2023, rounds)
    assert plain.steps[0].step is names.Step.SEND_RESULT
    assert plain.steps[0].by == datetime.date(2024, 9, 27)
    off = tdpelect.next_step(law_2023, rounds, holidays=["2024-09-23"])
    assert off.steps[0].by == datetime.date(2024, 9, 30)
    on = tdpelect.next_step(law_2023, rounds, workdays=["2024-09-21"], holidays=[])
    assert on.steps[0].by == datetime.date(2024, 9, 26)


def test_what_is_overdue_is_counted(law):
    answer = tdpelect.next_step(
        law, [RoundOutcome("no_winner", "2017-11-12")], as_of="2017-12-01"
    )
    assert answer.steps[0].overdue_days == 4
    assert "4 days overdue" in str(answer)


def test_without_rounds_the_preparation_tells_the_state(law):
    assert tdpelect.next_step(law).state is names.State.NOT_CALLED
    assert tdpelect.next_step(law, preparation="listed").state is names.State.LISTED


def test_recognition(law):
    answer = tdpelect.next_step(
        law,
        [RoundOutcome("elected", "2017-11-12")],
        result_sent="2017-11-13",
        recognition="recognised",
        recognition_date="2017-11-15",
    )
    assert answer.state is names.State.RECOGNISED
    assert [step.step for step in answer.steps] == [names.Step.TAKE_OFFICE]


@pytest.mark.parametrize(
    ("rounds", "change", "error"),
    [
        ([("no_winner",)], {}, errors.WrongTypeError),
        ("no_winner", {}, errors.WrongTypeError),
        (3, {}, errors.WrongTypeError),
        ([RoundOutcome("lost")], {}, errors.WordError),
        ([RoundOutcome(3)], {}, errors.WrongTypeError),
        ([RoundOutcome("no_winner", "12/11/2017")], {}, errors.DateFormError),
        ([], {"breach_pending": 1}, errors.WrongTypeError),
        ([], {"as_of": "yesterday"}, errors.DateFormError),
        ([], {"holidays": "2017-11-12"}, errors.WrongTypeError),
        ([], {"holidays": [None]}, errors.DateImpossibleError),
        ([], {"preparation": "half"}, errors.WordError),
    ],
)
def test_a_history_that_is_none_is_refused(law, rounds, change, error):
    with pytest.raises(error):
        tdpelect.next_step(law, rounds, **change)


def test_the_index_of_a_bad_round_is_told(law):
    rounds = [RoundOutcome("no_winner"), RoundOutcome("no_winner", closed="x")]
    with pytest.raises(errors.DateFormError) as caught:
        tdpelect.next_step(law, rounds)
    assert caught.value.index == 1 and caught.value.path == "closed"


# ---- ballot by ballot -------------------------------------------------------------------


def test_a_paper_that_the_law_is_silent_on_is_undetermined():
    law = tdpelect.rulebook("VN", on="2024-09-22")
    answer = tdpelect.papers(
        law, [["A"], ["B", "A"], [], ["X"]], candidates=["A", "B"], counts=[12, 3, 2, 1],
        issued=[True, True, True, False]
    )  # fmt: skip
    assert (answer.returned, answer.valid, answer.invalid, answer.undetermined) == (
        18,
        12,
        0,
        6,
    )
    assert answer.votes == {"A": 12, "B": 0} and answer.disputed == {"A": 3, "B": 3}
    assert answer.verdicts[0] is names.PaperVerdict.VALID
    assert answer.grounds == (
        (),
        (names.PaperGround.TOO_MANY_MARKS,),
        (names.PaperGround.NO_MARK,),
        (names.PaperGround.UNLISTED_NAME, names.PaperGround.NOT_ISSUED),
    )
    assert {f.value.word for f in answer.findings} == {
        "ballot.too_many_marks", "ballot.no_mark", "ballot.unlisted_name", "ballot.not_issued"
    }  # fmt: skip
    assert answer.text("en") == "18 ballots: valid 12, undetermined 6."
    assert answer.text("vi") == "18 phiếu: hợp lệ 12, chưa xác định được 6."
    assert tdpelect.papers(law, [["A", "B"]], candidates=["A", "B"], seats=2).valid == 1


def test_papers_that_cannot_be_are_refused(law):
    for wrong in ("AB", None, 3):
        with pytest.raises(errors.WrongTypeError):
            tdpelect.papers(law, wrong, candidates=["A"])
    with pytest.raises(errors.RangeError) as caught:
        tdpelect.papers(law, [["A"], ["A", "A"]], candidates=["A"])
    assert caught.value.index == 1
    with pytest.raises(errors.RangeError):
        tdpelect.papers(law, [["A"]], candidates=["A"], counts=[1, 2])
    with pytest.raises(errors.RangeError) as caught:
        tdpelect.papers(law, [["A"], ["A"]], candidates=["A"], counts=[2**31 - 1, 1])
    assert caught.value.index == 1
    with pytest.raises(errors.RangeError):
        tdpelect.papers(law, [["A"]], candidates=["A"], seats=0)
    with pytest.raises(errors.RangeError):
        tdpelect.papers(law, [["A"]], candidates=["A"], counts=[None])


# ---- votes inside the meeting ----------------------------------------------------------


def test_a_meeting_votes_over_those_present():
    law = tdpelect.rulebook("VN", on="2024-09-22")
    answer = tdpelect.meeting_vote(law, matter="secretary", votes=101, present=200)
    assert answer.outcome is names.MeetingOutcome.ADOPTED and answer.adopted is True
    assert (answer.base, answer.of, answer.needed) == (names.Base.PRESENT, 200, 101)
    assert answer.proof == "2 x 101 = 202 > 200"
    assert answer.laws[0].article == "3"
    assert str(answer) == (
        "On the secretary: adopted: 101 for it, 101 needed (more than 1/2 of those present of "
        "200): 2 x 101 = 202 > 200. Law: Art. 3(5)(a), 59/2023/NĐ-CP; Art. 3(5)(b), "
        "59/2023/NĐ-CP; Art. 3(5)(c), 59/2023/NĐ-CP."
    )
    assert answer.text("vi").startswith(
        "Về thư ký cuộc họp: được thông qua: 101 tán thành, cần ít nhất 101 (trên 1/2"
    )
    assert tdpelect.meeting_vote(law, votes=100, present=200).adopted is False
    with pytest.raises(TypeError):
        bool(answer)


def test_a_meetings_vote_may_stay_open(law):
    assert tdpelect.meeting_vote(law, votes=101, present=200).adopted is None
    answer = tdpelect.meeting_vote(tdpelect.rulebook("VN", on="2024-09-22"), votes=101)
    assert answer.outcome is names.MeetingOutcome.UNKNOWN and answer.proof is None
    assert str(answer).startswith("On another matter: unknown.")
    with pytest.raises(errors.WordError):
        tdpelect.meeting_vote(law, matter="treasurer")
