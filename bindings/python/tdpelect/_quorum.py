# SPDX-License-Identifier: MIT
"""Quorum: do enough household representatives attend for the conference to proceed?"""

from __future__ import annotations

from typing import Any

from . import capi, names
from ._convert import Ratio, count, from_count, from_word, member, word_or_zero
from ._finding import Finding, with_findings
from ._law import Law, Rulebook, cite, laws_of, sealed, threshold
from ._result import Answer, result, sentence

_MET = {
    names.QuorumOutcome.MET: True,
    names.QuorumOutcome.NOT_REQUIRED: True,
    names.QuorumOutcome.NOT_MET: False,
}


@result
class Quorum(Answer):
    """Whether the conference may proceed, and the arithmetic. `str()` is the sentence."""

    outcome: names.QuorumOutcome
    """`met`, `not_met`, `unknown` or `not_required`."""
    base: names.Base | None
    """What the ratio is of; None where the rulebook has no rule, like those below."""
    compare: names.Compare | None
    ratio: Ratio | None
    of: int | None
    """The base's count."""
    present: int | None
    needed: int | None
    """The least number that would do."""
    margin: int | None
    """Those present less those needed."""
    implied: int | None
    """At least so many came, as ballots or votes show, where nobody wrote how many."""
    value: names.Value | None
    """The rulebook value that set it."""
    laws: tuple[Law, ...]
    findings: tuple[Finding, ...]

    @property
    def met(self) -> bool | None:
        """True: the conference may proceed (nothing is required, too) · False · None:
        not known."""
        return _MET.get(self.outcome)

    @property
    def proof(self) -> str | None:
        """`"2 x 314 = 628 > 361"`: the comparison, so that anyone can redo it; None where
        nothing was decided by it."""
        if self.outcome not in (names.QuorumOutcome.MET, names.QuorumOutcome.NOT_MET):
            return None
        return proof(self.ratio, self.compare, self.present, self.of)

    def __bool__(self) -> bool:
        raise TypeError("a quorum is met, not met or unknown: ask its .met")

    def _say(self, lang: str) -> str:
        shown = f": {self.proof}" if self.proof else ""
        told = "" if self.needed is None else f": {_told(self, lang)}{shown}"
        outcome = self.outcome.label(lang)
        start = f"{outcome} số người dự" if lang == "vi" else f"quorum {outcome}"
        return sentence(start, told) + cite(self.laws, lang)


def _told(quorum: Quorum, lang: str) -> str:
    """ "314 present, 181 needed (more than 1/2 of the whole electorate of 361)"."""
    share = threshold(quorum, lang)
    if lang == "vi":
        came = "chưa biết có mặt bao nhiêu"
        if quorum.present is not None or quorum.implied is not None:
            least = "ít nhất " if quorum.present is None else ""
            came = f"có mặt {least}{_first(quorum.present, quorum.implied)}"
        return f"{came}, cần ít nhất {quorum.needed} ({share}: {quorum.of})"
    came = "not known how many"
    if quorum.present is not None or quorum.implied is not None:
        least = "at least " if quorum.present is None else ""
        came = f"{least}{_first(quorum.present, quorum.implied)}"
    return f"{came} present, {quorum.needed} needed ({share} of {quorum.of})"


def _first(*numbers: int | None) -> int | None:
    """The first that is known."""
    return next((number for number in numbers if number is not None), None)


def proof(
    ratio: Ratio | None, compare: names.Compare | None, number: int | None, of: int | None
) -> str | None:
    """The proof line; None where anything is not known."""
    if ratio is None or compare is None or number is None or of is None:
        return None
    return capi.tdpelect_proof_print(tuple(ratio), int(compare), number, of) or None


def ratio_or_none(made: tuple[int, int]) -> Ratio | None:
    return Ratio(*made) if made[1] else None


def attendance(form: int, electorate: int, present: int, implied: int) -> Any:
    """The attendance of counts that are C's already."""
    made = capi.tdpelect_attendance()
    made.form = form
    made.electorate_count = electorate
    made.present_count = present
    made.implied_count = implied
    return made


def outcome_of(rulebook: Rulebook, came: Any) -> names.QuorumOutcome:
    """What a quorum comes to, for who asks no more of it."""
    made = capi.tdpelect_quorum_judge(sealed(rulebook), came, None)
    return member(names.QuorumOutcome, made.outcome)


def quorum(
    rulebook: Rulebook,
    *,
    electorate: int | None = None,
    present: int | None = None,
    form: names.Form | str | None = None,
    implied: int | None = None,
) -> Quorum:
    """Do enough attend? `quorum(rulebook, electorate=361, present=314)`

    Counts are household representatives (or voters), None where not known. `form` is the
    round's, conference where not told; `implied`: at least so many were present, as ballots or
    votes show. More present than the electorate leaves it unknown, with a finding.

    2008: Joint Resolution 09/2008, Art. 8(1), explicit. 2022: implicit, since fewer can never
    reach Art. 21(1) (Law 10/2022, Art. 19(1)(b)).

    Errors: `WrongTypeError` (True, 3.0 and "3" are no counts), `RangeError`, `WordError`.
    """
    handle = sealed(rulebook)
    came = attendance(
        word_or_zero("form", names.Form, form),
        count("electorate", electorate),
        count("present", present),
        count("implied", implied),
    )
    made, findings = with_findings(
        lambda context: capi.tdpelect_quorum_judge(handle, came, context)
    )
    value = from_word(names.Value, made.value)
    return Quorum(
        outcome=member(names.QuorumOutcome, made.outcome),
        base=from_word(names.Base, made.base),
        compare=from_word(names.Compare, made.compare),
        ratio=ratio_or_none(made.ratio),
        of=from_count(made.of),
        present=from_count(made.present),
        needed=from_count(made.needed),
        margin=from_count(made.margin),
        implied=from_count(made.implied_count),
        value=value,
        laws=laws_of(rulebook, value),
        findings=findings,
    )
