# SPDX-License-Identifier: MIT
"""Outlook: while people still arrive or ballots are still counted, is it decided?"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from . import capi, names
from ._convert import count, from_count, member, number, text, word_or_zero
from ._finding import Finding, with_findings
from ._law import Rulebook, sealed
from ._majority import Votes, tally
from ._result import Answer, result, sentence
from .errors import ReferenceMissingError


@result
class Outlook(Answer):
    """Where a number that still grows stands. `str()` is the sentence."""

    outlook: names.Outlook
    """`decided`, `impossible`, `open` or `unknown`."""
    needed: int | None
    """The least that does."""
    reached: int | None
    """So far."""
    still_needed: int | None
    """How many more; 0 when decided."""
    still_out: int | None
    """Ballots not counted yet, or people not come yet."""
    findings: tuple[Finding, ...]

    def __bool__(self) -> bool:
        raise TypeError("ask an outlook for its .outlook")

    def _say(self, lang: str) -> str:
        numbers = (self.reached, self.needed, self.still_needed, self.still_out)
        parts = (p.format(n) for p, n in zip(_PARTS[lang], numbers) if n is not None)
        told = ", ".join(parts)
        return sentence(self.outlook.label(lang), f": {told}" if told else "")


_PARTS = {
    "vi": ("đã có {}", "cần {}", "còn thiếu {}", "còn {} chưa tính"),
    "en": ("{} reached", "{} needed", "{} still needed", "{} still out"),
}


def _outlook(made: Any, findings: tuple[Finding, ...]) -> Outlook:
    return Outlook(
        outlook=member(names.Outlook, made.outlook),
        needed=from_count(made.needed),
        reached=from_count(made.reached),
        still_needed=from_count(made.still_needed),
        still_out=from_count(made.still_out),
        findings=findings,
    )


def outlook_attendance(
    rulebook: Rulebook,
    *,
    electorate: int | None = None,
    present: int | None = None,
    form: names.Form | str | None = None,
) -> Outlook:
    """At the door: `present` have come so far, the rest of the electorate may still.
    `outlook_attendance(rulebook, electorate=361, present=150)`

    Forms without a quorum are decided. The law is that of `quorum()`.

    Errors: `WrongTypeError`, `RangeError` (more have come than there are), `WordError`.
    """
    attendance = capi.tdpelect_attendance()
    attendance.form = word_or_zero("form", names.Form, form)
    attendance.electorate_count = count("electorate", electorate)
    attendance.present_count = count("present", present)
    handle = sealed(rulebook)
    return _outlook(
        *with_findings(
            lambda context: capi.tdpelect_outlook_attendance(handle, attendance, context)
        )
    )


def outlook_count(
    rulebook: Rulebook,
    *,
    votes: Votes,
    candidate: str,
    counted: int | None,
    electorate: int | None = None,
    present: int | None = None,
    issued: int | None = None,
    returned: int | None = None,
    valid: int | None = None,
    seats: int = 1,
    withdrawn: Collection[str] = (),
    kind: names.ContestKind | str | None = None,
    form: names.Form | str | None = None,
    method: names.Method | str | None = None,
) -> Outlook:
    """At the count: can `candidate`, with `votes` of the `counted` ballots, still be elected?
    `outlook_count(rulebook, votes={"A": 120, "B": 60}, candidate="A", counted=200,
    electorate=361, present=314)`

    The law is that of `majority()`. Not counted yet is the least known link of the count (valid, returned, issued, present,
    electorate) less those counted.

    Errors: `WrongTypeError`, `RangeError` (more votes than counted, more counted than there
    can be), `WordError`, `ReferenceMissingError` (a candidate that is not in `votes`).
    """
    made = tally(votes, withdrawn=withdrawn)
    if text("candidate", candidate) not in votes:
        raise ReferenceMissingError("no such candidate in votes", path="candidate")
    made.kind = word_or_zero("kind", names.ContestKind, kind)
    made.form = word_or_zero("form", names.Form, form)
    made.method = word_or_zero("method", names.Method, method)
    made.seats = number("seats", seats, 1, 64)
    made.electorate_count = count("electorate", electorate)
    made.present_count = count("present", present)
    made.issued_ballot_count = count("issued", issued)
    made.returned_ballot_count = count("returned", returned)
    made.valid_ballot_count = count("valid", valid)
    at, so_far, handle = (
        list(votes).index(candidate),
        count("counted", counted),
        sealed(rulebook),
    )
    return _outlook(
        *with_findings(
            lambda context: capi.tdpelect_outlook_count(handle, made, so_far, at, context)
        )
    )
