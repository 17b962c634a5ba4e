# SPDX-License-Identifier: MIT
"""Columns: the same answers for many rows in one call, without a Python object a row.

A column in is anything with the buffer protocol (array.array, memoryview, NumPy, pandas over
NumPy) or Arrow's PyCapsule interface (PyArrow, Polars, pandas), of int32, uint64 or uint8 as
told, contiguous and in the machine's byte order: it is not copied. Nulls of Arrow are not
known; with any, or in several pieces, a column is copied once. A list (or any other iterable)
works too, with None where not known; in a buffer of counts that is `UNKNOWN`. Days in buffers
are YYYYMMDD, 0 for none; dates of Arrow and NumPy are taken as they are.

A column out is a new `array.array`, or the writable buffer that was handed in. Its numbers are
those of `tdpelect.names`. Other threads run while a call is at work.

Errors, beside each call's: `TypeError` (another type or byte order), `ValueError` (another
number of rows, not contiguous, not writable, over another column), `RangeError` and others of
the library with the row in `.index`; columns out may then be half written.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from . import _arrow, capi, names
from ._convert import (
    LIMIT,
    UNKNOWN,
    Day,
    count,
    day,
    flag,
    is_unknown,
    member,
    number,
    ratio,
    text,
    word,
)
from ._convert import birth_date as _birth_date
from ._eligibility import fact, facts_of
from ._finding import Finding, with_findings
from ._law import Rulebook, sealed
from .errors import SizeError, WrongTypeError

Column = Any
"""A buffer, or an iterable of values and None."""

_INT32, _UINT32, _UINT64, _UINT8 = "i", "I", "Q", "B"
assert array(_INT32).itemsize == array(_UINT32).itemsize == 4
assert array(_UINT64).itemsize == 8


class Fractions(NamedTuple):
    """uint8: 1 reaches it, 0 does not, 255 not known · int32: the least count that does."""

    reaches: Column
    needed: Column


class Quorums(NamedTuple):
    """uint8 of `names.QuorumOutcome` · int32."""

    outcomes: Column
    needed: Column


class Majorities(NamedTuple):
    """uint8 of `names.Outcome` · int32, the candidate's index or -1 · int32 · uint8 of
    `names.QuorumOutcome` · uint32, see `contradictions_of`."""

    outcomes: Column
    elected: Column
    needed: Column
    quorums: Column
    contradictions: Column


class Eligibilities(NamedTuple):
    """uint8 of `names.Eligibility` · three uint64 masks, see `facts_of`."""

    outcomes: Column
    barred: Column
    advised: Column
    missing: Column


class Nexts(NamedTuple):
    """uint8 of `names.State` · uint8 of `names.Step`, 0 for none · int32, YYYYMMDD."""

    states: Column
    steps: Column
    by: Column


class Rolls(NamedTuple):
    """A roll in one role: `Eligibilities`, uint8 of implausible birth dates, and the sums,
    which add up to the rows (of voters, those advised against are eligible)."""

    outcomes: Column
    barred: Column
    advised: Column
    missing: Column
    implausible: Column
    row_count: int
    eligible_count: int
    ineligible_count: int
    unknown_count: int
    advised_against_count: int
    findings: tuple[Finding, ...]


class Duplicates(NamedTuple):
    """int32: the first and the next row with the id of a row; -1: no id, no next."""

    firsts: Column
    nexts: Column
    id_count: int
    """How many different ids there are."""
    duplicate_count: int
    """How many of them stand twice or more."""

    def groups(self) -> list[list[int]]:
        """The rows of each duplicate."""
        found = []
        for row, first in enumerate(self.firsts):
            if first == row and self.nexts[row] >= 0:
                rows = [row]
                while self.nexts[rows[-1]] >= 0:
                    rows.append(self.nexts[rows[-1]])
                found.append(rows)
        return found


# ---- columns in and out ----------------------------------------------------------------


def _view(data: object) -> memoryview | None:
    """The buffer of a column, if it has one that C can tell the type of."""
    try:
        return memoryview(data)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None


def _items(data: Any) -> object:
    """What NumPy has beneath pandas; else plain values of Python, which not all hand out."""
    if hasattr(data, "to_pylist"):
        return data.to_pylist()
    beneath = data.__array__() if hasattr(data, "__array__") else None
    kind = getattr(getattr(beneath, "dtype", None), "kind", "O")
    if kind == "M" and beneath is not None:
        return beneath.astype("datetime64[D]").tolist()
    if kind not in "OT":
        return beneath
    if hasattr(data, "isna"):  # pandas has NaN for a text that is not there
        return [None if missing else item for item, missing in zip(data, data.isna())]
    return data


_KINDS = {_INT32: "int32", _UINT64: "uint64", _UINT8: "uint8"}


def _of_arrow(name: str, data: object, code: str, convert: object) -> object:
    """A column of Arrow's as a buffer; the thing itself where it is none, or holds texts."""
    chunks = _arrow.chunks_of(data)
    if chunks is None or any(not chunk.format for chunk in chunks):
        return data
    kinds = {chunk.kind for chunk in chunks}
    if kinds <= {_KINDS[code]}:
        return _arrow.numbers(chunks, code, UNKNOWN if convert is count else 0)
    if kinds == {"date32"} and convert in (day, _birth_date):
        return _arrow.days(chunks)
    if kinds == {"string"}:
        return data
    wanted = f"a column of {_KINDS[code]} is wanted, not of {' and '.join(sorted(kinds))}"
    raise WrongTypeError(f"{wanted}: cast it before", path=name)


def _take(
    name: str, data: object, code: str, convert: Callable[[str, object, int], int]
) -> Column:
    """A buffer as it is, anything else item by item."""
    if isinstance(data, (str, Mapping)):
        raise WrongTypeError("a column is wanted", path=name)
    if _view(data) is None:
        data = _of_arrow(name, data, code, convert)
    if _view(data) is None:
        data = _items(data)
    if _view(data) is not None:
        return data
    if not isinstance(data, Iterable):
        raise WrongTypeError("a column is wanted", path=name)
    return array(code, [convert(name, item, index) for index, item in enumerate(data)])


def _rows(column: Column) -> int:
    """How many rows: whether they are of the right type is for C to say."""
    view = memoryview(column)
    return view.nbytes // view.itemsize if view.itemsize else 0


def _counts(name: str, data: object) -> Column:
    return _take(name, data, _INT32, count)


def _counts_or_unknown(name: str, data: object, rows: int) -> Column:
    return array(_INT32, [UNKNOWN]) * rows if data is None else _counts(name, data)


def _small(name: str, item: object, index: int) -> int:
    return number(name, item, 0, 255, index)


def _mask(name: str, item: object, index: int) -> int:
    return number(name, item, 0, 2**64 - 1, index)


def _made(out: Column | None, code: str, rows: int) -> Column:
    return array(code, bytes(array(code).itemsize * rows)) if out is None else out


# ---- the calls -------------------------------------------------------------------------


def fraction(
    threshold: Any,
    compare: names.Compare | str,
    counts: Column,
    bases: Column,
    *,
    reaches: Column | None = None,
    needed: Column | None = None,
) -> Fractions:
    """Whether each count is more than (or at least) `threshold` ("1/2") of its base.

    `counts` and `bases` are int32. A row with an unknown or negative count or a base of 0 is
    255, and needs `UNKNOWN`.
    """
    counts, bases = _counts("counts", counts), _counts("bases", bases)
    rows = _rows(counts)
    out = Fractions(_made(reaches, _UINT8, rows), _made(needed, _INT32, rows))
    capi.tdpelect_fraction_columns(
        ratio("threshold", threshold),
        int(word("compare", names.Compare, compare)),
        (counts, bases, *out),
    )
    return out


def quorum(
    rulebook: Rulebook,
    *,
    electorate: Column,
    present: Column | None,
    form: names.Form | str = names.Form.CONFERENCE,
    outcomes: Column | None = None,
    needed: Column | None = None,
) -> Quorums:
    """`tdpelect.quorum` for every row: int32 `electorate` and `present` of rounds of a form."""
    electorate = _counts("electorate", electorate)
    rows = _rows(electorate)
    present = _counts_or_unknown("present", present, rows)
    out = Quorums(_made(outcomes, _UINT8, rows), _made(needed, _INT32, rows))
    form_number = int(word("form", names.Form, form))
    handle = sealed(rulebook)
    capi.tdpelect_quorum_columns(handle, form_number, (electorate, present, *out))
    return out


def _by_candidate(data: Mapping[str, Column], rows: int) -> Column:
    """One column a candidate, laid out row by row."""
    width = max(len(data), 1)
    made = array(_INT32, bytes(4 * rows * width))
    for at, column in enumerate(data.values()):
        view = memoryview(_counts("votes", column))
        if view.format not in ("i", "l") or view.itemsize != 4:
            raise TypeError("column 'votes': a buffer of int32 is wanted")
        votes = array(_INT32, view.tolist())
        if len(votes) != rows:
            raise ValueError("column 'votes': it has another number of rows")
        made[at::width] = votes
    return made


def _votes(data: object, rows: int, candidates: int | None) -> tuple[Column, int]:
    """The votes row by row, and how many candidates a row has."""
    if isinstance(data, Mapping):
        return _by_candidate(data, rows), number("votes", len(data), 1, 64)
    if _view(data) is None and isinstance(data, Iterable) and not hasattr(data, "__array__"):
        data = list(data)
        if data and all(isinstance(row, (list, tuple)) for row in data):
            widths = {len(row) for row in data}
            if len(widths) != 1:
                raise ValueError("column 'votes': rows of one length are wanted")
            candidates = widths.pop() if candidates is None else candidates
            data = [cast for row in data for cast in row]
    column = _counts("votes", data)
    if candidates is not None:
        return column, number("candidates", candidates, 1, 64)
    view = memoryview(column)
    if view.ndim == 2 and view.shape:
        return column, view.shape[1]
    if rows and _rows(column) % rows:
        raise ValueError("column 'votes': one cell is wanted for each candidate of each row")
    return column, _rows(column) // rows if rows else 1


def majority(
    rulebook: Rulebook,
    *,
    electorate: Column,
    votes: Column,
    present: Column | None = None,
    issued: Column | None = None,
    returned: Column | None = None,
    valid: Column | None = None,
    invalid: Column | None = None,
    candidates: int | None = None,
    outcomes: Column | None = None,
    elected: Column | None = None,
    needed: Column | None = None,
    quorums: Column | None = None,
    contradictions: Column | None = None,
) -> Majorities:
    """`tdpelect.majority` for every row: secret ballots of conferences for one seat.

    All columns in are int32. `votes` holds one cell for each candidate of a row, row by row:
    two dimensions, a list of rows, or flat (then `candidates` tells how many, unless it
    follows from the rows); a mapping holds a column for each candidate, and is laid out so
    once. A row that contradicts itself elects nobody.
    """
    electorate = _counts("electorate", electorate)
    rows = _rows(electorate)
    votes, width = _votes(votes, rows, candidates)
    counted = {
        "present": present,
        "issued": issued,
        "returned": returned,
        "valid": valid,
        "invalid": invalid,
    }
    some = (None if data is None else _counts(name, data) for name, data in counted.items())
    out = Majorities(
        _made(outcomes, _UINT8, rows),
        _made(elected, _INT32, rows),
        _made(needed, _INT32, rows),
        _made(quorums, _UINT8, rows),
        _made(contradictions, _UINT32, rows),
    )
    handle = sealed(rulebook)
    capi.tdpelect_majority_columns(handle, (electorate, *some, votes, *out, width))
    return out


def contradictions_of(mask: int) -> tuple[names.Finding, ...]:
    """What a cell of `contradictions` names: findings `count.…`, each with both its numbers
    when the row is judged alone."""
    first = names.Finding.COUNT_VALID_OVER_RETURNED
    return tuple(
        member(names.Finding, first + bit)
        for bit in range(mask.bit_length())
        if mask >> bit & 1
    )


def _fact_masks(facts: object, rows: int) -> tuple[Column, Column]:
    """Columns of True, False and None as columns of bits."""
    if not isinstance(facts, Mapping):
        raise WrongTypeError("a mapping of facts is wanted", path="facts")
    known, truth = array(_UINT64, bytes(8 * rows)), array(_UINT64, bytes(8 * rows))
    for name, column in facts.items():
        found = fact(name)
        told = _told(found.word, column)
        if len(told) != rows:
            raise ValueError(f"column '{found}': it has another number of rows")
        capi.tdp_facts_mark(known, truth, told, int(found))
    return known, truth


def _told(name: str, column: object) -> bytes | bytearray | memoryview:
    """A byte a row: 1, 0, or 255 where not known."""
    view = _view(column)
    if view is not None and view.format == "?" and view.c_contiguous:
        return view.cast("B")
    chunks = None if view is not None else _arrow.chunks_of(column)
    if chunks is not None and all(chunk.kind == "bool" for chunk in chunks):
        return _arrow.bools(chunks)
    items = column if view is not None else _items(column)
    if not isinstance(items, Iterable):
        return b""
    return bytes(255 if is_unknown(item) else _flag(name, item) for item in items)


def _flag(name: str, item: object) -> int:
    """A fact of a column; NumPy has a bool of its own."""
    if type(item).__name__ in ("bool_", "bool"):
        return int(bool(item))
    return flag(name, item)


def _people(
    birth_dates: Column, facts: object, known: Column | None, truth: Column | None
) -> tuple[Column, Column, Column]:
    """Birth dates and the two masks."""
    births = _take("birth_dates", birth_dates, _INT32, _birth_date)
    if known is None and truth is None:
        return births, *_fact_masks({} if facts is None else facts, _rows(births))
    if known is None or truth is None or facts is not None:
        raise WrongTypeError("either facts, or known and truth, are wanted", path="facts")
    masks = (("known", known), ("truth", truth))
    known, truth = (_take(name, mask, _UINT64, _mask) for name, mask in masks)
    return births, known, truth


def eligibility(
    rulebook: Rulebook,
    *,
    role: names.Role | str,
    birth_dates: Column,
    on: Day | None,
    facts: Mapping[str, Iterable[bool | None]] | None = None,
    known: Column | None = None,
    truth: Column | None = None,
    outcomes: Column | None = None,
    barred: Column | None = None,
    advised: Column | None = None,
    missing: Column | None = None,
) -> Eligibilities:
    """`tdpelect.eligibility` for every row: one role, one polling day.

    `birth_dates` is int32 (19610502; 19610500 and 19610000 where parts are not known) or an
    iterable of dates. Either `facts` (names to columns of True, False and None) or two uint64
    masks: `known` and `truth`, bits 1 << `names.Fact`.
    """
    people = _people(birth_dates, facts, known, truth)
    rows = _rows(people[0])
    out = Eligibilities(
        _made(outcomes, _UINT8, rows),
        _made(barred, _UINT64, rows),
        _made(advised, _UINT64, rows),
        _made(missing, _UINT64, rows),
    )
    capi.tdpelect_eligibility_columns(
        sealed(rulebook),
        int(word("role", names.Role, role)),
        day("on", on),
        (*people, *out),
    )
    return out


def _outcome(name: str, item: object, index: int) -> int:
    if isinstance(item, (names.Outcome, str)):
        return int(word(name, names.Outcome, item))
    return _small(name, item, index)


def next_step(
    rulebook: Rulebook,
    *,
    outcomes: Column,
    polling_days: Column,
    failures: Column | None = None,
    first_failed_days: Column | None = None,
    states: Column | None = None,
    steps: Column | None = None,
    by: Column | None = None,
) -> Nexts:
    """`tdpelect.next_step` for groups whose last round ended in `outcomes` (uint8 of
    `names.Outcome`) on `polling_days` (int32), after `failures` (uint8) rounds without a
    winner, the first of them on `first_failed_days` (int32)."""
    ended = _take("outcomes", outcomes, _UINT8, _outcome)
    rows = _rows(ended)
    history = (
        ended,
        _take("polling_days", polling_days, _INT32, day),
        None if failures is None else _take("failures", failures, _UINT8, _small),
        None
        if first_failed_days is None
        else _take("first_failed_days", first_failed_days, _INT32, day),
    )
    out = Nexts(
        _made(states, _UINT8, rows), _made(steps, _UINT8, rows), _made(by, _INT32, rows)
    )
    capi.tdpelect_next_columns(sealed(rulebook), (*history, *out))
    return out


def roll(
    rulebook: Rulebook,
    *,
    role: names.Role | str,
    birth_dates: Column,
    on: Day | None,
    facts: Mapping[str, Iterable[bool | None]] | None = None,
    known: Column | None = None,
    truth: Column | None = None,
) -> Rolls:
    """Everyone on a roll in one role: `eligibility` for every row, the sums, and one finding a
    criterion. Where no law is in force everyone is unknown."""
    people = _people(birth_dates, facts, known, truth)
    rows = _rows(people[0])
    outcomes = _made(None, _UINT8, rows)
    barred, advised, missing = (_made(None, _UINT64, rows) for _ in range(3))
    implausible = _made(None, _UINT8, rows)
    handle, which = sealed(rulebook), int(word("role", names.Role, role))
    polling_day, given = (
        day("on", on),
        (*people, outcomes, barred, advised, missing, implausible),
    )
    made, findings = with_findings(
        lambda context: capi.tdpelect_roll_judge(handle, which, polling_day, given, context)
    )
    return Rolls(
        outcomes,
        barred,
        advised,
        missing,
        implausible,
        made.row_count,
        made.eligible_count,
        made.ineligible_count,
        made.unknown_count,
        made.advised_against_count,
        findings,
    )


def _texts(ids: object) -> tuple[Column, Column]:
    """Texts as one piece of bytes and their offsets, as Arrow keeps them."""
    if isinstance(ids, (str, bytes, Mapping)):
        raise WrongTypeError("a column of ids is wanted", path="ids")
    chunks = _arrow.chunks_of(ids)
    there = None if chunks is None else _arrow.texts(chunks)
    if there is not None:
        return there
    items = _items(ids)
    if not isinstance(items, Iterable):
        raise WrongTypeError("a column of ids is wanted", path="ids")
    pieces, offsets = bytearray(), array(_INT32, [0])
    for item in items:
        if not is_unknown(item):
            pieces += text("ids", item).encode()
        if len(pieces) > LIMIT:
            raise SizeError(path="ids")
        offsets.append(len(pieces))
    return bytes(pieces), offsets


def duplicates(
    ids: Iterable[str | None] | tuple[Column, Column], *, households: Column | None = None
) -> Duplicates:
    """The rows whose ids stand in several rows: households that stand twice on a roll, or, with
    `households` (the `firsts` of that call), people who represent several households.

    `ids` are texts, None or empty for none; or a tuple of their bytes (uint8) and offsets
    (int32, one more than rows), as Arrow keeps them, which are not copied.
    """
    is_pair = isinstance(ids, tuple) and len(ids) == 2 and _view(ids[0]) is not None
    pieces, offsets = ids if is_pair else _texts(ids)
    offsets = _counts("offsets", offsets)
    rows = max(_rows(offsets) - 1, 0)
    firsts, nexts = _made(None, _INT32, rows), _made(None, _INT32, rows)
    scratch = _made(None, _INT32, capi.tdpelect_roll_scratch_count(rows))
    house = None if households is None else _take("households", households, _INT32, _link)
    id_count, duplicate_count = capi.tdpelect_roll_duplicates(
        (firsts, nexts, offsets, house, pieces, scratch)
    )
    return Duplicates(firsts, nexts, id_count, duplicate_count)


def _link(name: str, item: object, index: int) -> int:
    return number(name, item, -1, LIMIT, index)


def add_days(dates: Column, days: int, *, results: Column | None = None) -> Column:
    """Each day (int32) plus so many calendar days; 0 where that is no day."""
    column = _take("dates", dates, _INT32, day)
    out = _made(results, _INT32, _rows(column))
    capi.tdpelect_date_add_days_columns(
        (column, out, number("days", days, -(2**31), 2**31 - 1))
    )
    return out


__all__ = [
    "UNKNOWN",
    "Duplicates",
    "Eligibilities",
    "Fractions",
    "Majorities",
    "Nexts",
    "Quorums",
    "Rolls",
    "add_days",
    "contradictions_of",
    "duplicates",
    "eligibility",
    "facts_of",
    "fraction",
    "majority",
    "next_step",
    "quorum",
    "roll",
]
