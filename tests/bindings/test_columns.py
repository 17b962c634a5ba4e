# SPDX-License-Identifier: MIT
"""Columns answer as one by one, and take no buffer that is not theirs."""

from __future__ import annotations

import datetime
import sys
import threading
from array import array

import pytest

import tdpelect
from tdpelect import columns, errors, names

UNKNOWN = columns.UNKNOWN


def known(value):
    return None if value == UNKNOWN else value


def counts(rng, rows, high=400):
    return [rng.choice([None, rng.randint(0, high), rng.randint(0, high)]) for _ in range(rows)]


# ---- the same as one by one ------------------------------------------------------------


@pytest.mark.parametrize("form", list(names.Form), ids=str)
@pytest.mark.parametrize("book", ["law", "law_2023"])
def test_quorum(request, rng, book, form):
    law = request.getfixturevalue(book)
    electorate, present = counts(rng, 500), counts(rng, 500)
    found = columns.quorum(law, electorate=electorate, present=present, form=form)
    for i, (of, came) in enumerate(zip(electorate, present)):
        one = tdpelect.quorum(law, electorate=of, present=came, form=form)
        assert (found.outcomes[i], known(found.needed[i])) == (one.outcome, one.needed), i


@pytest.mark.parametrize("book", ["law", "law_2023"])
@pytest.mark.parametrize("candidates", [1, 2, 5])
def test_majority(request, rng, book, candidates):
    law = request.getfixturevalue(book)
    rows = 300
    electorate = [rng.choice([None, 0, 200, 361]) for _ in range(rows)]
    present, valid = counts(rng, rows, 361), counts(rng, rows, 361)
    votes = [counts(rng, candidates, 250 // candidates) for _ in range(rows)]
    found = columns.majority(
        law, electorate=electorate, present=present, valid=valid, votes=votes
    )
    outcomes = set()
    for i in range(rows):
        one = tdpelect.majority(
            law,
            votes=dict(zip("ABCDE", votes[i])),
            electorate=electorate[i],
            present=present[i],
            valid=valid[i],
            form="conference",
            method="secret_ballot",
        )
        elected = "ABCDE".index(one.elected[0]) if one.elected else -1
        columns_say = (found.outcomes[i], found.elected[i], known(found.needed[i]))
        assert columns_say == (one.outcome, elected, one.needed), i
        outcomes.add(one.outcome)
    assert len(outcomes) >= 4


def test_what_contradicts_itself_is_named_and_elects_nobody(law):
    found = columns.majority(
        law,
        electorate=[361, 361, 0],
        present=[314, 400, None],
        issued=[314, 300, None],
        returned=[310, 301, None],
        valid=[308, 299, None],
        invalid=[2, 3, None],
        votes=[[200, 108], [300, 0], [0, 0]],
    )
    assert list(found.outcomes) == [
        names.Outcome.ELECTED,
        names.Outcome.IRRECONCILABLE,
        names.Outcome.IRRECONCILABLE,
    ]
    assert list(found.elected) == [0, -1, -1]
    assert list(found.quorums) == [
        names.QuorumOutcome.MET,
        names.QuorumOutcome.UNKNOWN,
        names.QuorumOutcome.UNKNOWN,
    ]
    assert [columns.contradictions_of(mask) for mask in found.contradictions] == [
        (),
        (
            names.Finding.COUNT_RETURNED_OVER_ISSUED,
            names.Finding.COUNT_PRESENT_OVER_ELECTORATE,
            names.Finding.COUNT_SUM_DIFFERS,
            names.Finding.COUNT_VOTES_OVER,
            names.Finding.COUNT_VOTES_SUM_OVER,
        ),
        (names.Finding.COUNT_ELECTORATE_ZERO,),
    ]


@pytest.mark.parametrize("book", ["law", "law_2023"])
@pytest.mark.parametrize("role", list(names.Role), ids=str)
def test_eligibility(request, rng, book, role):
    law = request.getfixturevalue(book)
    rows = 300
    births = [
        rng.choice([None, "1961", "1999-11", "1996", f"{rng.randint(1880, 2025)}-02-28"])
        for _ in range(rows)
    ]
    told = [fact for fact in names.Fact if fact != names.Fact.AGE]
    facts = {str(f): [rng.choice([True, False, None]) for _ in range(rows)] for f in told}
    found = columns.eligibility(
        law, role=role, birth_dates=births, facts=facts, on="2017-11-12"
    )
    for i in range(rows):
        one = tdpelect.eligibility(
            law,
            role=role,
            birth_date=births[i],
            facts={name: column[i] for name, column in facts.items()},
            on="2017-11-12",
        )
        assert found.outcomes[i] == one.outcome, i
        for name in ("barred", "advised", "missing"):
            assert columns.facts_of(getattr(found, name)[i]) == getattr(one, name), (i, name)


@pytest.mark.parametrize("book", ["law", "law_2023"])
def test_next(request, rng, book):
    law = request.getfixturevalue(book)
    rows = 300
    ended = [
        rng.choice([o for o in names.Outcome if "released" not in o.word]) for _ in range(rows)
    ]
    first = [datetime.date(2024, 3, 1) + datetime.timedelta(rng.randint(0, 90)) for _ in ended]
    failures = [rng.randint(0, 2) for _ in ended]
    days = [day + datetime.timedelta(7) for day in first]
    found = columns.next_step(
        law, outcomes=ended, polling_days=days, failures=failures, first_failed_days=first
    )
    for i in range(rows):
        before = [tdpelect.RoundOutcome("no_winner", first[i])] * failures[i]
        one = tdpelect.next_step(law, [*before, tdpelect.RoundOutcome(ended[i], days[i])])
        step = one.steps[0] if one.steps else None
        assert found.states[i] == one.state, (i, ended[i])
        assert found.steps[i] == (step.step if step else 0), (i, ended[i])
        by = int(step.by.strftime("%Y%m%d")) if step and step.by else 0
        assert found.by[i] == by, (i, ended[i])


def test_next_after_a_failure(law):
    found = columns.next_step(
        law,
        outcomes=["no_winner", "no_winner"],
        polling_days=["2017-11-12", "2017-11-19"],
        failures=[0, 1],
        first_failed_days=["2017-11-12", "2017-11-12"],
    )
    assert list(found.states) == [names.State.REVOTE_DUE, names.State.INTERIM]
    assert found.by[0] == 20171127


def test_fraction(rng):
    numbers = [rng.choice([None, -5, 0, 3, 2**31 - 1]) for _ in range(200)]
    raw = array("i", [UNKNOWN if n is None else n for n in numbers])
    bases = array("i", reversed(raw))
    found = columns.fraction("1/2", "more_than", raw, bases)
    for i, (count, base) in enumerate(zip(raw, bases)):
        if count < 0 or base <= 0:
            assert found.reaches[i] == 255 and found.needed[i] == UNKNOWN
        else:
            assert found.reaches[i] == (2 * count > base)
            assert found.needed[i] == base // 2 + 1


def test_add_days():
    found = columns.add_days(["2016-02-28", None, "9999-12-31"], 2)
    assert list(found) == [20160301, 0, 0]
    assert list(columns.add_days(array("i", [20170301]), -1)) == [20170228]


@pytest.mark.parametrize("role", list(names.Role), ids=str)
def test_a_roll_adds_up(law, rng, role):
    births = [rng.choice([None, "1961", "2017-12-01", "2005-01-01"]) for _ in range(200)]
    facts = {"capacity_lost": [rng.choice([True, False, None]) for _ in births]}
    found = columns.roll(law, role=role, birth_dates=births, facts=facts, on="2017-11-12")
    ones = columns.eligibility(law, role=role, birth_dates=births, facts=facts, on="2017-11-12")
    assert found[:4] == ones
    sums = (
        found.eligible_count,
        found.ineligible_count,
        found.unknown_count,
        found.advised_against_count,
    )
    assert sum(sums) == found.row_count == 200
    counted = [list(ones.outcomes).count(outcome) for outcome in (1, 2, 3, 4)]
    if role is names.Role.CANDIDATE:
        assert list(sums) == counted
    assert sum(found.implausible) == births.count("2017-12-01")
    assert found.findings and all(f.text("vi") for f in found.findings)


def test_duplicates_are_found(rng):
    ids = [rng.choice(["", None, *"abcdefghij"]) for _ in range(60)] + ["once"]
    found = columns.duplicates(ids)
    rows: dict = {}
    for row, one in enumerate(ids):
        if one:
            rows.setdefault(one, []).append(row)
    assert sorted(found.groups()) == sorted(r for r in rows.values() if len(r) > 1)
    assert found.id_count == len(rows) and found.duplicate_count == len(found.groups())
    assert [f for f, one in zip(found.firsts, ids) if not one] == [-1] * sum(
        not one for one in ids
    )


def test_one_person_for_two_households():
    houses = columns.duplicates(["h1", "h2", "h2", "h3"])
    people = columns.duplicates(["p1", "p1", "p2", "p2"], households=houses.firsts)
    assert people.groups() == [[0, 1], [2, 3]]
    same = columns.duplicates(["p1", "p2", "p2", "p3"], households=houses.firsts)
    assert same.groups() == [] and houses.groups() == [[1, 2]]


def test_ids_as_arrow_keeps_them():
    found = columns.duplicates((b"h1h2h1", array("i", [0, 2, 4, 6])))
    assert found.groups() == [[0, 2]]
    for offsets in ([0, 2, 4, 7], [0, 6, 4, 6], [0, 2**31 - 1, 2, 6]):
        with pytest.raises(ValueError):
            columns.duplicates((b"h1h2h1", array("i", offsets)))
    for ids in ("h1", b"h1", [1], {"h1": 1}, 3, (b"h1", array("i")), (array("i"), [0])):
        with pytest.raises((TypeError, ValueError)):
            columns.duplicates(ids)
    with pytest.raises(ValueError):
        columns.duplicates(["h1"], households=[0, 0])
    assert columns.duplicates([]).groups() == []


# ---- what comes in and out -------------------------------------------------------------


def test_results_are_written_where_they_are_wanted(law):
    outcomes, needed = bytearray(2), memoryview(bytearray(8)).cast("i")
    found = columns.quorum(
        law, electorate=[361, 10], present=[314, 5], outcomes=outcomes, needed=needed
    )
    assert found.outcomes is outcomes and list(outcomes) == [1, 2]
    assert list(needed) == [181, 6]


def test_numpy_goes_in_without_a_copy(law):
    numpy = pytest.importorskip("numpy")
    electorate = numpy.full(1000, 361, dtype=numpy.int32)
    votes = numpy.tile(numpy.array([181, 100], dtype=numpy.int32), (1000, 1))
    outcomes = numpy.zeros(1000, dtype=numpy.uint8)
    found = columns.majority(
        law, electorate=electorate, present=electorate, votes=votes, outcomes=outcomes
    )
    assert (outcomes == names.Outcome.ELECTED).all() and list(found.elected) == [0] * 1000
    for bad, error in (
        (electorate.astype(numpy.int64), TypeError),
        (electorate.astype(numpy.float64), TypeError),
        (electorate.astype(">i4" if sys.byteorder == "little" else "<i4"), TypeError),
        (electorate.astype(numpy.uint32), TypeError),
        (electorate.astype(bool), TypeError),
        (electorate[::2], ValueError),
        (votes.T[0], ValueError),
    ):
        with pytest.raises(error):
            columns.quorum(law, electorate=electorate, present=bad)
    read_only = numpy.zeros(1000, dtype=numpy.uint8)
    read_only.flags.writeable = False
    with pytest.raises(ValueError, match="writable"):
        columns.quorum(law, electorate=electorate, present=electorate, outcomes=read_only)


def test_facts_may_be_numpy_bools(law):
    numpy = pytest.importorskip("numpy")
    found = columns.eligibility(
        law,
        role="voter",
        birth_dates=numpy.array([19610502], dtype=numpy.int32),
        facts={"resides_in_unit": numpy.array([False])},
        on="2017-11-12",
    )
    assert names.Fact.RESIDES_IN_UNIT in columns.facts_of(found.barred[0] | found.missing[0])


def test_empty_columns_are_no_rows(law):
    assert len(columns.quorum(law, electorate=[], present=[]).outcomes) == 0
    assert len(columns.majority(law, electorate=[], votes=[]).outcomes) == 0
    births = {"birth_dates": [], "on": None}
    assert len(columns.eligibility(law, role="voter", **births).outcomes) == 0
    assert len(columns.next_step(law, outcomes=[], polling_days=[]).states) == 0
    assert len(columns.add_days([], 1)) == 0
    assert columns.roll(law, role="voter", birth_dates=[], on=None).row_count == 0


def test_unknown_present_is_unknown_in_every_row(law):
    found = columns.quorum(law, electorate=[10, 20], present=None)
    assert list(found.outcomes) == [names.QuorumOutcome.UNKNOWN] * 2


INT = array("i", [1, 2, 3])


@pytest.mark.parametrize(
    ("bad", "error"),
    [
        (array("q", [1, 2, 3]), TypeError),
        (array("I", [1, 2, 3]), TypeError),
        (array("f", [1, 2, 3]), TypeError),
        (array("h", [1, 2, 3]), TypeError),
        (b"123", TypeError),
        ("123", TypeError),
        (3, TypeError),
        ({"a": 1}, TypeError),
        ([1, 2, True], errors.WrongTypeError),
        ([1, 2, 3.0], errors.WrongTypeError),
        ([1, 2, -1], errors.RangeError),
        ([1, 2, 2**31], errors.RangeError),
        ([1, 2], ValueError),
        (array("i", [1, 2]), ValueError),
        (memoryview(INT)[::-1], ValueError),
        (memoryview(array("i", range(6)))[::2], ValueError),
        (memoryview(bytearray(13))[1:].cast("i"), ValueError),
    ],
)
def test_a_column_of_another_kind_is_refused(law, bad, error):
    with pytest.raises(error):
        columns.quorum(law, electorate=INT, present=bad)
    with pytest.raises(error):
        columns.majority(law, electorate=INT, votes=INT, valid=bad)


@pytest.mark.parametrize(
    ("out", "error"),
    [
        (bytes(3), ValueError),
        (bytearray(2), ValueError),
        (array("i", [0, 0, 0]), TypeError),
        ([0, 0, 0], TypeError),
        (memoryview(bytearray(6))[::2], ValueError),
    ],
)
def test_a_result_of_another_kind_is_refused(law, out, error):
    with pytest.raises(error):
        columns.quorum(law, electorate=INT, present=INT, outcomes=out)


def test_results_lie_over_nothing_else(law):
    with pytest.raises(ValueError, match="over another"):
        columns.quorum(law, electorate=INT, present=INT, needed=INT)
    shared = bytearray(6)
    same = {"states": memoryview(shared)[:3], "steps": memoryview(shared)[2:5]}
    with pytest.raises(ValueError, match="over another"):
        columns.next_step(law, outcomes=bytes([1, 1, 1]), polling_days=[None] * 3, **same)


def test_a_negative_count_in_a_buffer_is_told_with_its_row(law):
    with pytest.raises(errors.RangeError) as caught:
        columns.quorum(law, electorate=array("i", [3, -1]), present=array("i", [2, 1]))
    assert caught.value.index == 1


def test_a_day_that_is_none_is_told_with_its_row(law):
    with pytest.raises(ValueError, match="row 1"):
        columns.next_step(law, outcomes=bytes([1, 1]), polling_days=array("i", [0, -5]))
    with pytest.raises(errors.DateImpossibleError) as caught:
        columns.next_step(law, outcomes=bytes([1, 1]), polling_days=array("i", [0, 20171131]))
    assert caught.value.index == 1


def test_votes_have_a_cell_for_each_candidate(law):
    for votes, candidates in (([1, 2, 3, 4], None), ([1, 2, 3], 2), ([[1], [2, 3], [4]], None)):
        with pytest.raises(ValueError):
            columns.majority(law, electorate=INT, votes=votes, candidates=candidates)
    for candidates in (-1, 2**40, True, 1.0):
        with pytest.raises(ValueError):
            columns.majority(law, electorate=INT, votes=[1, 2, 3], candidates=candidates)
    found = columns.majority(law, electorate=INT, votes=[1, 0, 2, 0, 3, 0], candidates=2)
    assert len(found.outcomes) == 3


def test_masks_or_facts_not_both(law):
    mask = array("Q", [0])
    births = {"birth_dates": [None], "on": None, "role": "voter"}
    columns.eligibility(law, known=mask, truth=array("Q", [0]), **births)
    for bad in ({"known": mask}, {"known": mask, "truth": mask, "facts": {}}):
        with pytest.raises(errors.WrongTypeError):
            columns.eligibility(law, **bad, **births)
    with pytest.raises(errors.RangeError):
        columns.eligibility(law, known=mask, truth=array("Q", [2]), **births)
    with pytest.raises(ValueError):
        columns.eligibility(law, facts={"citizen": [True, True]}, **births)


def test_a_buffer_is_let_go_of_after_every_call(law):
    column = array("i", [1, 2, 3])
    view = bytearray(3)
    columns.quorum(law, electorate=column, present=column, outcomes=view)
    with pytest.raises(ValueError):
        columns.quorum(law, electorate=column, present=INT[:2], outcomes=view)
    with pytest.raises(TypeError):
        columns.quorum(law, electorate=column, present=column, form="picnic!" and 1)
    column.append(4)  # BufferError while anyone holds on to it
    view.append(0)


def test_other_threads_run_meanwhile(law):
    rows = 200_000
    electorate = array("i", [361]) * rows
    present = array("i", [314]) * rows
    results = []

    def work():
        for _ in range(5):
            found = columns.quorum(law, electorate=electorate, present=present)
            results.append(bytes(found.outcomes) == b"\x01" * rows)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [True] * 20
