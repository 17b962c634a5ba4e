# SPDX-License-Identifier: MIT
"""Columns of PyArrow, Polars and pandas: the same answers as lists, and no copy where there is
no need of one."""

from __future__ import annotations

import datetime
import gc
from array import array

import pytest

import tdpelect
from tdpelect import _arrow, columns, errors, names

pyarrow = pytest.importorskip("pyarrow")
polars = pytest.importorskip("polars")
pandas = pytest.importorskip("pandas")

ELECTORATE, PRESENT = [361, 200, None, 90], [314, 100, 5, None]


def with_pyarrow(values, kind):
    return pyarrow.array(values, {"int32": pyarrow.int32(), "bool": pyarrow.bool_()}[kind])


def in_pieces(values, kind):
    whole = with_pyarrow(values, kind)
    return pyarrow.chunked_array([whole.slice(0, 1), whole.slice(1), whole.slice(0, 0)])


def sliced(values, kind):
    return with_pyarrow([values[-1], *values, values[0]], kind).slice(1, len(values))


def with_polars(values, kind):
    return polars.Series(values, dtype={"int32": polars.Int32, "bool": polars.Boolean}[kind])


def with_pandas(values, kind):
    return pandas.Series(values, dtype={"int32": "Int32", "bool": "boolean"}[kind])


MAKERS = [with_pyarrow, in_pieces, sliced, with_polars, with_pandas]


@pytest.mark.parametrize("make", MAKERS)
def test_a_null_is_not_known(law, make):
    found = columns.quorum(
        law, electorate=make(ELECTORATE, "int32"), present=make(PRESENT, "int32")
    )
    assert found == columns.quorum(law, electorate=ELECTORATE, present=PRESENT)


@pytest.mark.parametrize("make", MAKERS)
def test_facts(law, rng, make):
    rows = 37
    births = array("i", [rng.randint(1930, 2010) * 10000 for _ in range(rows)])
    told = [[rng.choice([True, False, None]) for _ in range(rows)] for _ in range(2)]
    facts = dict(zip(("citizen", "resides_in_unit"), told))
    asked = {"role": "voter", "on": "2017-11-12", "birth_dates": births}
    found = columns.eligibility(
        law, **asked, facts={name: make(column, "bool") for name, column in facts.items()}
    )
    assert found == columns.eligibility(law, **asked, facts=facts)


def test_dates_are_taken_as_they_are(law):
    days = [datetime.date(1961, 5, 2), None, datetime.date(2000, 2, 29)]
    facts = {"resides_in_unit": [True] * 3}
    asked = {"role": "voter", "on": "2017-11-12", "facts": facts}
    expected = columns.eligibility(law, **asked, birth_dates=days)
    for births in (
        pyarrow.array(days, pyarrow.date32()),
        polars.Series(days),
        pandas.Series(days),
        pandas.to_datetime(pandas.Series(days)),
        pandas.to_datetime(pandas.Series(days)).to_numpy(),
        pyarrow.array(["1961-05-02", None, "2000-02-29"]),
        polars.Series(["1961-05-02", None, "2000-02-29"]),
    ):
        assert columns.eligibility(law, **asked, birth_dates=births) == expected


@pytest.mark.parametrize(
    "ids",
    [
        pyarrow.array(["h1", "h2", "h1", "Hộ-3"]),
        pyarrow.array(["x", "h1", "h2", "h1", "Hộ-3"]).slice(1),
        pyarrow.array(["h1", "h2", "h1", None]),
        pyarrow.chunked_array([["h1", "h2"], ["h1", "h3"]]),
        polars.Series(["h1", "h2", "h1", "a longer one, which Polars keeps elsewhere"]),
        pandas.Series(["h1", "h2", "h1", None]),
    ],
)
def test_ids(ids):
    assert columns.duplicates(ids).groups() == [[0, 2]]


def test_numbers_without_nulls_are_not_copied():
    column = pyarrow.array(range(1000), pyarrow.int32())
    view = _arrow.numbers(_arrow.chunks_of(column), "i", 0)
    address = memoryview(column.buffers()[1])
    assert view.obj is None and view.tolist() == list(range(1000))
    numpy = pytest.importorskip("numpy")
    there = numpy.frombuffer(address, dtype=numpy.int32)
    assert numpy.shares_memory(numpy.asarray(view), there)
    assert isinstance(columns._take("x", column, "i", columns.count), memoryview)


def test_the_memory_stays_as_long_as_the_view():
    view = _arrow.numbers(
        _arrow.chunks_of(pyarrow.array([7] * 100_000, pyarrow.int32())), "i", 0
    )
    gc.collect()
    pyarrow.array([8] * 100_000, pyarrow.int32())
    before = pyarrow.total_allocated_bytes()
    assert set(view) == {7}
    del view
    gc.collect()
    assert pyarrow.total_allocated_bytes() < before


@pytest.mark.parametrize(
    "bad",
    [
        pyarrow.array([1, 2], pyarrow.int64()),
        pyarrow.array([1, 2], pyarrow.uint32()),
        pyarrow.array([1.0, 2.0]),
        pyarrow.array([True, False]),
        polars.Series([1, 2]),
        pandas.Series([1, 2], dtype="Int64"),
    ],
)
def test_another_type_is_refused_by_its_name(law, bad):
    with pytest.raises(errors.WrongTypeError, match="a column of int32 is wanted, not of"):
        columns.quorum(law, electorate=[3, 3], present=bad)


@pytest.mark.parametrize(
    "bad",
    [
        pyarrow.array([[1], [2]]),
        pyarrow.array(["a", "b"]).dictionary_encode(),
        pyarrow.table({"a": [1, 2]}),
        polars.DataFrame({"a": [1, 2]}),
        pyarrow.nulls(3),
        polars.Series([datetime.datetime(2017, 1, 1)] * 2),
    ],
)
def test_what_is_no_column_is_refused(law, bad):
    with pytest.raises((TypeError, ValueError)):
        columns.quorum(law, electorate=[3, 3], present=bad)


def test_a_released_array_is_refused(law):
    class Twice:
        def __init__(self, column):
            self.capsules = column.__arrow_c_array__()

        def __arrow_c_array__(self, requested_schema=None):
            return self.capsules

    class Wrong:
        def __arrow_c_array__(self, requested_schema=None):
            return 1, 2

    class Stream:
        def __init__(self):
            self.capsule = pyarrow.chunked_array([[1]]).__arrow_c_stream__()

        def __arrow_c_stream__(self, requested_schema=None):
            return self.capsule

    column = Twice(pyarrow.array([3, 3], pyarrow.int32()))
    for _ in range(2):
        assert len(columns.quorum(law, electorate=column, present=column).needed) == 2
    with pytest.raises((TypeError, ValueError)):
        columns.quorum(law, electorate=Wrong(), present=[1])
    stream = Stream()
    for _ in range(2):
        with pytest.raises((TypeError, ValueError)):
            columns.quorum(law, electorate=stream, present=[1, 2])


@pytest.mark.parametrize("make", MAKERS)
def test_votes_by_candidate(law, make):
    votes = {"A": [181, 10, 9, 50], "B": [100, 101, None, 10]}
    found = columns.majority(
        law,
        electorate=make(ELECTORATE, "int32"),
        present=make(PRESENT, "int32"),
        votes={name: make(column, "int32") for name, column in votes.items()},
    )
    rows = list(zip(*votes.values()))
    assert found == columns.majority(law, electorate=ELECTORATE, present=PRESENT, votes=rows)
    assert found.outcomes[0] == names.Outcome.ELECTED and found.elected[0] == 0
    for bad in ({"A": [1]}, {"A": pyarrow.array([1] * 4)}, {}):
        with pytest.raises((TypeError, ValueError)):
            columns.majority(law, electorate=ELECTORATE, votes=bad)


def test_a_whole_ward_of_polars(law):
    ward = polars.DataFrame(
        {"unit": ["a", "b"], "n": [361, 200], "came": [314, None]},
        schema_overrides={"n": polars.Int32, "came": polars.Int32},
    )
    found = columns.quorum(law, electorate=ward["n"], present=ward["came"])
    result = ward.with_columns(polars.Series("quorum", bytes(found.outcomes).hex(" ").split()))
    assert result["quorum"].to_list() == ["01", "03"]
    assert tdpelect.quorum(law, electorate=361, present=314).outcome == found.outcomes[0]
