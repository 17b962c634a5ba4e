# SPDX-License-Identifier: MIT
"""Ballot by ballot: which papers are valid, and whom they are for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from . import capi, names
from ._convert import count, flag, member, number, text
from ._finding import Finding, with_findings
from ._law import Rulebook, sealed
from ._result import Answer, result, sentence
from .errors import RangeError, WrongTypeError

_GROUNDS = tuple(names.PaperGround)


@result
class Papers(Answer):
    """What the papers come to. `str()` is the sentence."""

    returned: int
    valid: int
    invalid: int
    undetermined: int
    """Papers whose ground the rulebook does not speak of; `findings` names the value."""
    votes: dict[str, int]
    """Of the valid papers, each candidate's."""
    disputed: dict[str, int]
    """Of the undetermined papers, each candidate's."""
    verdicts: tuple[names.PaperVerdict, ...]
    """A paper each."""
    grounds: tuple[tuple[names.PaperGround, ...], ...]
    """A paper each: all that it has."""
    findings: tuple[Finding, ...]

    def __bool__(self) -> bool:
        raise TypeError("ask papers for their .valid or their .votes")

    def _say(self, lang: str) -> str:
        whole = {"vi": f"{self.returned} phiếu", "en": f"{self.returned} ballots"}[lang]
        each = ((names.PaperVerdict.VALID, self.valid),
                (names.PaperVerdict.INVALID, self.invalid),
                (names.PaperVerdict.UNDETERMINED, self.undetermined))  # fmt: skip
        told = ", ".join(f"{verdict.label(lang)} {many}" for verdict, many in each if many)
        return sentence(whole, f": {told}" if told else "")


def _indices(paper: object, row: int, known: dict[str, int]) -> list[int]:
    """The candidates that a paper marks, ascending; -1 for each name that is not listed."""
    if isinstance(paper, (str, bytes)) or not isinstance(paper, Iterable):
        raise WrongTypeError("a paper is a list of the names marked", path="papers", index=row)
    marks = [text("papers", name) for name in paper]
    if len(set(marks)) != len(marks):
        raise RangeError("a name is marked once on a paper", path="papers", index=row)
    return sorted(known.get(name, -1) for name in marks)


def _columns(
    papers: Sequence[object], known: dict[str, int], counts: object, issued: object
) -> Any:
    rows = [_indices(paper, row, known) for row, paper in enumerate(papers)]
    many = _beside("counts", counts, len(rows), 1)
    team = _beside("issued", issued, len(rows), True)
    made = capi.tdpelect_papers(len(known), len(rows), sum(map(len, rows)))
    first = 0
    for row, marks in enumerate(rows):
        made.set_paper(row, first, count("counts", many[row], row), flag("issued", team[row]))
        for mark in marks:
            made.set_mark(first, mark)
            first += 1
    return made


def _beside(name: str, given: object, length: int, default: object) -> Sequence[Any]:
    if given is None:
        return [default] * length
    if isinstance(given, (str, bytes)) or not isinstance(given, Sequence):
        raise WrongTypeError("one for each of papers is wanted", path=name)
    if len(given) != length:
        raise RangeError("one for each of papers is wanted", path=name)
    return given


def papers(
    rulebook: Rulebook,
    papers: Sequence[Iterable[str]],
    *,
    candidates: Iterable[str],
    seats: int = 1,
    counts: Sequence[int] | None = None,
    issued: Sequence[bool] | None = None,
) -> Papers:
    """Which ballots are valid? `papers(rulebook, [["A"], ["A", "B"], []], candidates=["A", "B"])`

    `candidates` are those who stand: leave out who withdrew. `counts` tells how many papers are
    like each, `issued` whether the election team issued it. What the rulebook is silent on is
    undetermined, never guessed: no built-in pack says what makes a ballot invalid, a local one may.

    Errors: `WrongTypeError`, `RangeError`, with the `index` of the paper.
    """
    if isinstance(papers, (str, bytes)) or not isinstance(papers, Sequence):
        raise WrongTypeError("a list of papers is wanted", path="papers")
    known = {
        text("candidates", who): index for index, who in enumerate(dict.fromkeys(candidates))
    }
    made = _columns(papers, known, counts, issued)
    made.seats = number("seats", seats, 1, 64, None, "a number of seats")
    handle = sealed(rulebook)
    (votes, disputed, grounds, verdicts, tally), findings = with_findings(
        lambda context: capi.tdpelect_papers_count(handle, made, context)
    )
    return Papers(
        returned=tally.returned,
        valid=tally.valid,
        invalid=tally.invalid,
        undetermined=tally.undetermined,
        votes=dict(zip(known, votes)),
        disputed=dict(zip(known, disputed)),
        verdicts=tuple(member(names.PaperVerdict, verdict) for verdict in verdicts),
        grounds=tuple(
            tuple(ground for ground in _GROUNDS if mask >> (ground - 1) & 1) for mask in grounds
        ),
        findings=findings,
    )
