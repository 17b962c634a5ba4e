# SPDX-License-Identifier: MIT
"""Majority: the count is reconciled, then who, if anyone, is elected."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from . import capi, names
from ._convert import (
    UNKNOWN,
    Day,
    Ratio,
    birth_date,
    count,
    from_count,
    from_word,
    member,
    number,
    percent,
    text,
    word,
    word_or_zero,
)
from ._finding import Finding, with_findings
from ._law import Law, Rulebook, cite, laws_of, sealed, threshold
from ._quorum import Quorum, attendance, outcome_of, proof, ratio_or_none
from ._result import Answer, result, sentence
from .errors import ReferenceMissingError, WrongTypeError

Votes = Mapping[str, "int | None"]


@result
class Candidacy(Answer):
    """How one candidate did. `str()` is the proof line."""

    id: str
    votes: int | None
    percent: str | None
    """Of the rule's base, `"44.04"`: for people, no verdict comes from it."""
    passed: bool | None
    """Whether the majority is reached; None where not known."""
    elected: bool
    proof: str | None
    """`"2 x 159 = 318 <= 361"`."""

    def _say(self, lang: str) -> str:
        votes = {"vi": "phiếu", "en": "votes"}[lang]
        told = f"{self.votes} {votes}"
        if self.votes is None:
            told = {"vi": "chưa biết số phiếu", "en": "votes not known"}[lang]
        share = f" ({say_percent(self.percent, lang)})" if self.percent else ""
        shown = f": {self.proof}" if self.proof else ""
        return f"{self.id}: {told}{share}{shown}"


def say_percent(hundredths: str | None, lang: str) -> str:
    """`"44.04 %"`; Vietnamese has a decimal comma."""
    return f"{hundredths} %".replace(".", "," if lang == "vi" else ".")


@result
class OtherBase(Answer):
    """What another base than the law's would have elected."""

    base: names.Base
    of: int
    percent: str | None
    """Of the leading candidate."""
    elected: tuple[str, ...]
    differs: bool
    """Whether it names other people than the law's base."""

    def _say(self, lang: str) -> str:
        base, share = f"{self.base.label(lang)} ({self.of})", say_percent(self.percent, lang)
        if lang == "vi":
            whom = ", ".join(self.elected) or "không ai"
            return f"Nếu tính trên {base} thì {whom} trúng cử ({share})."
        return f"Of {base} it would elect {', '.join(self.elected) or 'nobody'} ({share})."


@result
class Majority(Answer):
    """Who is elected, and the arithmetic. `str()` is the sentence with the proof."""

    outcome: names.Outcome
    elected: tuple[str, ...]
    """The ids of those elected, in the order of `votes`."""
    base: names.Base | None
    """What the ratio is of; None where the rulebook has no rule."""
    compare: names.Compare | None
    ratio: Ratio | None
    of: int | None
    """The base's count."""
    needed: int | None
    """The least number of votes that elects."""
    candidates: tuple[Candidacy, ...]
    other_bases: tuple[OtherBase, ...]
    contradictions: int
    """How many pairs of counts contradict each other; each is a finding."""
    quorum: names.QuorumOutcome
    value: names.Value | None
    laws: tuple[Law, ...]
    findings: tuple[Finding, ...]

    def __bool__(self) -> bool:
        raise TypeError("ask a majority for its .outcome or its .elected")

    def _say(self, lang: str) -> str:
        whom = f": {', '.join(self.elected)}" if self.elected else ""
        outcome = _OUTCOMES.get((self.outcome, lang)) or self.outcome.label(lang)
        lines = [sentence(outcome, whom)]
        if self.needed is not None:
            share = threshold(self, lang)
            lines.append(
                f"Cần ít nhất {self.needed} phiếu ({share}: {self.of})."
                if lang == "vi"
                else f"{self.needed} votes are needed ({share}, {self.of})."
            )
        if self.ratio is not None:
            lines += [sentence(candidate.text(lang)) for candidate in self.candidates]
        lines += [other.text(lang) for other in self.other_bases if other.differs]
        return " ".join(lines) + cite(self.laws, lang)


# Before the names of those elected the label reads badly.
_OUTCOMES = {(names.Outcome.ELECTED, "vi"): "trúng cử"}


# ---- the facts for C -------------------------------------------------------------------


def _mapping(name: str, votes: object) -> Mapping[Any, Any]:
    if votes is None:
        return {}
    if not isinstance(votes, Mapping):
        raise WrongTypeError("a mapping of candidates is wanted", path=name)
    return votes


def _ids(name: str, ids: object, among: Collection[str]) -> Collection[str]:
    if isinstance(ids, (str, bytes)) or not isinstance(ids, Collection):
        raise WrongTypeError("a collection of candidates is wanted", path=name)
    for index, candidate in enumerate(ids):
        if candidate not in among:
            raise ReferenceMissingError("no such candidate in votes", path=name, index=index)
    return ids


def tally(
    votes: object,
    against: object = None,
    abstain: object = None,
    withdrawn: object = (),
    seated: object = (),
    birth_dates: object = None,
) -> Any:
    """A tally with its candidates, in the order of `votes`."""
    given = _mapping("votes", votes)
    more = {"against": _mapping("against", against), "abstain": _mapping("abstain", abstain)}
    births = _mapping("birth_dates", birth_dates)
    for name, mapping in (*more.items(), ("birth_dates", births)):
        _ids(name, mapping, given)
    gone, sits = _ids("withdrawn", withdrawn, given), _ids("seated", seated, given)
    counts = capi.tdpelect_tally(len(given))
    for index, (candidate, cast) in enumerate(given.items()):
        text("votes", candidate)
        made = capi.tdpelect_votes()
        made.votes = count("votes", cast, index)
        made.against = count("against", more["against"].get(candidate), index)
        made.abstain = count("abstain", more["abstain"].get(candidate), index)
        made.withdrawn = int(candidate in gone)
        made.seated = int(candidate in sits)
        made.birth_date = birth_date("birth_dates", births.get(candidate), index)
        counts.set_votes(index, made)
    return counts


def _quorum_outcome(rulebook: Rulebook, counts: Any, quorum: object) -> names.QuorumOutcome:
    """As told, or judged of the tally's own counts."""
    if isinstance(quorum, Quorum):
        return quorum.outcome
    if quorum is not None:
        return word("quorum", names.QuorumOutcome, quorum)
    handle = sealed(rulebook)
    implied = UNKNOWN
    if not capi.tdpelect_tally_reconcile(handle, counts, None):
        implied = capi.tdpelect_tally_implied_present(handle, counts)
    came = attendance(counts.form, counts.electorate_count, counts.present_count, implied)
    return outcome_of(rulebook, came)


# ---- the answer of C -------------------------------------------------------------------


def _elected(ids: list[str], mask: int) -> tuple[str, ...]:
    return tuple(candidate for index, candidate in enumerate(ids[:64]) if mask >> index & 1)


def _other_bases(made: Any, ids: list[str]) -> Iterator[OtherBase]:
    for index in range(made.other_base_count):
        other = made.other_base_at(index)
        yield OtherBase(
            base=member(names.Base, other.base),
            of=other.of,
            percent=percent(other.percent_hundredths),
            elected=_elected(ids, other.elected),
            differs=bool(other.differs),
        )


def _candidacy(made: Any, judged: Any, candidate: str, votes: int | None) -> Candidacy:
    shown = None
    if judged.passed >= 0:
        compare = from_word(names.Compare, made.compare)
        shown = proof(ratio_or_none(made.ratio), compare, votes, from_count(made.of))
    return Candidacy(
        id=candidate,
        votes=votes,
        percent=percent(judged.percent_hundredths),
        passed=None if judged.passed < 0 else bool(judged.passed),
        elected=bool(judged.elected),
        proof=shown,
    )


def majority(
    rulebook: Rulebook,
    *,
    votes: Votes,
    electorate: int | None = None,
    present: int | None = None,
    issued: int | None = None,
    returned: int | None = None,
    valid: int | None = None,
    invalid: int | None = None,
    seats: int = 1,
    against: Votes | None = None,
    abstain: Votes | None = None,
    withdrawn: Collection[str] = (),
    seated: Collection[str] = (),
    birth_dates: Mapping[str, Day | None] | None = None,
    kind: names.ContestKind | str | None = None,
    form: names.Form | str | None = None,
    method: names.Method | str | None = None,
    electorate_kind: names.ElectorateKind | str | None = None,
    quorum: Quorum | names.QuorumOutcome | str | None = None,
) -> Majority:
    """Who is elected? `majority(rulebook, votes={"A": 159, "B": 149}, electorate=361,
    present=314, valid=308)`

    `votes` maps each candidate of one contest to the votes for; counts are None where not
    known. `issued` … `invalid` are ballots. `withdrawn` candidates cannot pass, `seated` ones
    were elected before; `birth_dates` matter for ties where the law says "the older". A
    release (`kind="release"`) has the votes for it of the one office holder. `quorum` is that
    of the round; None: judged here of the same counts.

    Law 10/2022, Art. 21(1), and Joint Resolution 09/2008, Art. 8(2): more than half of ALL
    household representatives (or voters) of the group, not of those present.

    Errors: `WrongTypeError`, `RangeError` (a negative count, seats not 1 … 64), `WordError`,
    `ReferenceMissingError` (a candidate that is not in `votes`).
    """
    handle = sealed(rulebook)
    counts = tally(votes, against, abstain, withdrawn, seated, birth_dates)
    counts.kind = word_or_zero("kind", names.ContestKind, kind)
    counts.form = word_or_zero("form", names.Form, form)
    counts.method = word_or_zero("method", names.Method, method)
    counts.electorate_kind = word_or_zero(
        "electorate_kind", names.ElectorateKind, electorate_kind
    )
    counts.seats = number("seats", seats, 1, 64)
    counts.electorate_count = count("electorate", electorate)
    counts.present_count = count("present", present)
    counts.issued_ballot_count = count("issued", issued)
    counts.returned_ballot_count = count("returned", returned)
    counts.valid_ballot_count = count("valid", valid)
    counts.invalid_ballot_count = count("invalid", invalid)
    outcome = _quorum_outcome(rulebook, counts, quorum)
    (made, judged), findings = with_findings(
        lambda context: capi.tdpelect_majority_judge(handle, counts, int(outcome), context)
    )
    ids = list(votes)
    value = from_word(names.Value, made.value)
    candidates = tuple(
        _candidacy(made, one, candidate, from_count(count("votes", votes[candidate])))
        for candidate, one in zip(ids, judged)
    )
    return Majority(
        outcome=member(names.Outcome, made.outcome),
        elected=tuple(candidate.id for candidate in candidates if candidate.elected),
        base=from_word(names.Base, made.base),
        compare=from_word(names.Compare, made.compare),
        ratio=ratio_or_none(made.ratio),
        of=from_count(made.of),
        needed=from_count(made.needed),
        candidates=candidates,
        other_bases=tuple(_other_bases(made, ids)),
        contradictions=made.contradiction_count,
        quorum=outcome,
        value=value,
        laws=laws_of(rulebook, value),
        findings=findings,
    )
