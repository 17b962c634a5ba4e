# SPDX-License-Identifier: MIT
"""What holds for all counts, searched and shrunk by Hypothesis."""

from __future__ import annotations

import json
import pickle
from fractions import Fraction

import pytest

import tdpelect
from tdpelect import columns, names

pytest.importorskip("hypothesis")
from hypothesis import given, settings
from hypothesis import strategies as some

LAW = tdpelect.rulebook("VN/ha-noi", on="2017-11-12")
LAW_2023 = tdpelect.rulebook("VN", on="2024-09-22")
laws = some.sampled_from([LAW, LAW_2023])
count = some.integers(0, 2**31 - 1)
count_or_none = some.none() | count
anything = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=9),
    lambda inner: (
        some.lists(inner, max_size=3) | some.dictionaries(some.text(), inner, max_size=3)
    ),
    max_leaves=5,
)
settings.register_profile("calm", deadline=None, max_examples=100, derandomize=True)
settings.load_profile("calm")


@given(laws, some.integers(1, 2**31 - 1), count)
def test_a_quorum_is_the_comparison_of_fractions(law, electorate, present):
    answer = tdpelect.quorum(law, electorate=electorate, present=present)
    if present > electorate:
        assert answer.met is None
        return
    assert answer.met is (Fraction(present, electorate) > answer.ratio)
    assert answer.needed == electorate // 2 + 1
    assert answer.margin == present - answer.needed


@given(laws, some.integers(1, 10**6), some.lists(count, min_size=1, max_size=6))
def test_nobody_is_elected_with_half_or_less(law, electorate, cast):
    votes = {chr(65 + at): number for at, number in enumerate(cast)}
    answer = tdpelect.majority(law, votes=votes, electorate=electorate, present=electorate)
    for candidate in answer.candidates:
        assert not candidate.elected or 2 * candidate.votes > electorate
    if sum(cast) <= electorate:
        most = max(cast)
        assert (answer.outcome == "elected") is (2 * most > electorate)


@given(laws, some.lists(some.tuples(*[count_or_none] * 4), max_size=8))
def test_columns_answer_as_one_by_one(law, rows):
    electorate, present, a, b = zip(*rows) if rows else ((),) * 4
    found = columns.majority(
        law, electorate=electorate, present=present, votes={"A": a, "B": b}
    )
    for at, (of, came, first, second) in enumerate(rows):
        one = tdpelect.majority(
            law,
            votes={"A": first, "B": second},
            electorate=of,
            present=came,
            form="conference",
            method="secret_ballot",
        )
        assert found.outcomes[at] == one.outcome


@given(laws, count_or_none, count_or_none, some.sampled_from(names.Form))
def test_every_answer_prints_in_both_languages_and_pickles(law, electorate, present, form):
    answer = tdpelect.quorum(law, electorate=electorate, present=present, form=form)
    again = pickle.loads(pickle.dumps(answer))
    assert again == answer
    assert again.text("vi").endswith(".") and again.text("en").endswith(".")
    assert "None" not in again.text("vi") + again.text("en")


@given(some.dates(), some.dates())
def test_an_age_is_counted_in_years_of_the_calendar(born, on):
    answer = tdpelect.eligibility(
        LAW, role="voter", birth_date=born, facts={"resides_in_unit": True}, on=on
    )
    is_implausible = born > on or born.year < 1880
    assert answer.implausible is is_implausible
    if not is_implausible:
        age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
        assert (names.Fact.AGE in answer.barred) is (age < 18)


@given(anything)
@settings(max_examples=250)
def test_any_json_is_judged_or_refused(value):
    for given_value in (value, {"format": "tdpelect.election/1", "rounds": value}):
        try:
            tdpelect.evaluate(json.dumps(given_value))
        except tdpelect.TdpelectError as error:
            assert error.code and str(error)


@given(some.sampled_from(["quorum", "majority", "eligibility", "next_step"]), some.data())
@settings(max_examples=250)
def test_any_argument_is_taken_or_refused(name, data):
    call = getattr(tdpelect, name)
    taken = {"role": "voter", "votes": {"A": 1}}
    arguments = data.draw(
        some.dictionaries(
            some.sampled_from(sorted(call.__kwdefaults__ or {"role": 0})), anything
        )
    )
    needs = {"eligibility": ("role",), "majority": ("votes",)}.get(name, ())
    arguments = {**{key: taken[key] for key in needs}, **arguments}
    try:
        answer = call(LAW, **arguments)
    except (TypeError, ValueError):
        return
    assert str(answer) and answer.text("vi")
