# SPDX-License-Identifier: MIT
"""What all answers have in common: sentences in two languages, pickles, comparison."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
from fractions import Fraction

import pytest

import tdpelect
from tdpelect import Ratio, columns, errors, names


@pytest.fixture
def answers(law):
    """One of each kind."""
    rounds = [tdpelect.RoundOutcome("no_winner", "2017-11-12")]
    majority = tdpelect.majority(
        law, votes={"A": 159, "B": 149}, electorate=361, present=300, valid=308
    )
    following = tdpelect.next_step(law, rounds, as_of="2017-12-01")
    return {
        "quorum": tdpelect.quorum(law, electorate=361, present=314),
        "majority": majority,
        "candidacy": majority.candidates[0],
        "finding": majority.findings[0],
        "eligibility": tdpelect.eligibility(
            law,
            role="candidate",
            birth_date="1961",
            facts={"permanent_residence_in_unit": False},
            on="2017-11-12",
        ),
        "next": following,
        "step": following.steps[0],
        "outlook": tdpelect.outlook_attendance(law, electorate=361, present=150),
        "rule": law["majority"],
        "law": law["majority"].laws[0],
    }


@pytest.fixture
def vietnamese():
    before = tdpelect.set_language("vi")
    yield
    tdpelect.set_language(before)


def test_the_minutes_can_take_over_the_vietnamese_sentence(law):
    quorum = tdpelect.quorum(law, electorate=361, present=150)
    assert quorum.text("vi") == (
        "Không đủ số người dự: có mặt 150, cần ít nhất 181 (trên 1/2 tổng số cử tri hoặc đại "
        "diện hộ: 361): 2 x 150 = 300 <= 361. Căn cứ: khoản 1 Điều 8, "
        "09/2008/NQLT-CP-UBTWMTTQVN (đọc qua trích dẫn)."
    )
    elected = tdpelect.majority(law, votes={"A": 300}, electorate=361, present=314, valid=308)
    assert f"{elected:vi}".startswith("Trúng cử: A. Cần ít nhất 181 phiếu")
    failed = tdpelect.majority(
        law, votes={"A": 159}, electorate=361, present=314, valid=308
    ).text("vi")
    assert "Nếu tính trên số phiếu hợp lệ (308) thì A trúng cử (51,62 %)." in failed


def test_a_missing_number_is_said_in_both_languages(law):
    unknown = tdpelect.quorum(law, electorate=361, present=None)
    assert "chưa biết có mặt bao nhiêu, cần ít nhất 181" in unknown.text("vi")
    assert "not known how many present, 181 needed" in unknown.text("en")
    implied = tdpelect.quorum(law, electorate=361, implied=200)
    assert "có mặt ít nhất 200" in implied.text("vi")
    assert "at least 200 present" in implied.text("en")


def test_the_last_day_is_written_as_vietnamese_letters_write_it(answers):
    assert answers["next"].text("vi") == (
        "Phải bầu lại. Việc tiếp theo: UBND cấp xã: bầu lại, chậm nhất ngày 27/11/2017 "
        "(quá hạn 4 ngày)."
    )


def test_every_answer_has_a_sentence_in_each_language(answers):
    for name, answer in answers.items():
        assert str(answer) == answer.text("en") == f"{answer}" == f"{answer:en}", name
        assert answer.text("vi") == f"{answer:vi}" != str(answer), name
        assert answer.text(names.Language.VI) == answer.text("vi"), name
        assert "None" not in answer.text("vi") + answer.text("en"), name


def test_the_language_can_be_set_once_for_all(answers, vietnamese):
    for answer in answers.values():
        assert str(answer) == answer.text("vi")
    assert names.Outcome.ELECTED.label() == "bầu đủ"
    assert "số người dự" in str(answers["quorum"])


@pytest.mark.parametrize(
    ("lang", "error"), [("fr", errors.WordError), (3, errors.WrongTypeError)]
)
def test_another_language_is_refused(answers, lang, error):
    for call in (answers["quorum"].text, names.Outcome.ELECTED.label, tdpelect.set_language):
        with pytest.raises(error):
            call(lang)


def test_answers_go_through_a_pickle_and_a_copy(answers):
    for name, answer in answers.items():
        for again in (pickle.loads(pickle.dumps(answer)), copy.deepcopy(answer)):
            assert again == answer and hash(again) == hash(answer), name
            assert again.text("vi") == answer.text("vi"), name


def test_answers_cannot_be_changed(answers):
    for answer in answers.values():
        field = dataclasses.fields(answer)[0].name
        with pytest.raises(AttributeError):
            setattr(answer, field, names.Outcome.ELECTED)


def test_reports_go_through_a_pickle(election):
    report = tdpelect.evaluate(election, lang="vi")
    again = pickle.loads(pickle.dumps(report))
    assert again == report and str(again) == str(report) and again.decided == report.decided


def test_errors_go_through_a_pickle(election):
    with pytest.raises(errors.TdpelectError) as caught:
        tdpelect.evaluate({**election, "unit": 3})
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is type(caught.value) and str(again) == str(caught.value)
    assert (again.path, again.line, again.column) == ("/unit", 1, caught.value.column)


def test_columns_go_through_a_pickle(law):
    found = columns.quorum(law, electorate=[361], present=[314])
    assert pickle.loads(pickle.dumps(found)) == found


def test_a_word_equals_its_name_and_its_number():
    outcome = names.Outcome.NO_WINNER
    assert outcome == "no_winner" and outcome == 3 and outcome == names.Outcome.NO_WINNER
    assert outcome == "no_winner" and outcome != "elected" and outcome != 4
    assert outcome in ("no_winner", "tied") and outcome not in ("elected",)
    assert {outcome: 1}[names.Outcome(3)] == 1 and {3: 1}[outcome] == 1
    assert pickle.loads(pickle.dumps(outcome)) is outcome


def test_a_ratio_compares_with_numbers_by_its_value():
    half = Ratio(1, 2)
    assert half == 0.5 and half == Fraction(2, 4) and half == (1, 2) and half != (2, 4)
    assert Ratio(1, 3) < half < Ratio(2, 3) and half <= 0.5 and half >= 0.5 and half > 0
    assert half < 1 and not half > 1 and half != "1/2" and float(half) == 0.5
    assert Ratio(1, 2) < Ratio(2, 3) and Ratio(3, 5) < Ratio(2, 3)  # not as tuples
    with pytest.raises(TypeError):
        half < "1"  # noqa: B015


def test_the_import_waits_for_what_is_asked():
    code = (
        "import sys, tdpelect; late = [m for m in sys.modules if m.startswith('tdpelect.')]; "
        "assert not late, late; assert tdpelect.quorum and tdpelect.__version__; "
        "assert not hasattr(tdpelect, 'nothing'); assert 'quorum' in dir(tdpelect)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
