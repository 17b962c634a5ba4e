# SPDX-License-Identifier: MIT
"""Eligibility: may this person vote for this household, may this person stand?"""

from __future__ import annotations

from collections.abc import Mapping

from . import capi, names
from ._convert import Day, birth_date, day, flag, member, word
from ._finding import Finding, with_findings
from ._law import Law, Rulebook, cite, laws_of, sealed
from ._result import Answer, result, sentence
from .errors import WordError, WrongTypeError

Fact = names.Fact


def facts_of(mask: int) -> tuple[names.Fact, ...]:
    """The facts of a mask (bit 1 << Fact), as the column calls give them."""
    return tuple(fact for fact in names.Fact if mask >> fact & 1)


def fact(name: object) -> names.Fact:
    """A fact that can be told. The age is told by the birth date."""
    found = word("facts", names.Fact, name)
    if found == names.Fact.AGE:
        raise WordError("the age is told by the birth date", path="facts")
    return found


@result
class Eligibility(Answer):
    """Whether a person may, and every reason. `str()` is the sentence."""

    outcome: names.Eligibility
    """`eligible`, `ineligible`, `unknown` or `advised_against`."""
    role: names.Role
    barred: tuple[names.Fact, ...]
    """Bars that are known to fail; `Fact.AGE` is the birth date."""
    advised: tuple[names.Fact, ...]
    """Advices that are known to fail."""
    missing: tuple[names.Fact, ...]
    """Facts of bars and advices that are not known."""
    implausible: bool
    """The birth date cannot be: it is taken as unknown."""
    laws: tuple[Law, ...]
    """Of the bars and advices that fail."""
    findings: tuple[Finding, ...]

    @property
    def eligible(self) -> bool | None:
        """True (also where only advised against) · False · None: not known."""
        if self.outcome == names.Eligibility.UNKNOWN:
            return None
        return self.outcome != names.Eligibility.INELIGIBLE

    def __bool__(self) -> bool:
        raise TypeError("a person is eligible, ineligible or unknown: ask .eligible")

    def _say(self, lang: str) -> str:
        role = {"vi": "", "en": "as a "}[lang] + self.role.label(lang)
        parts = [sentence(role, f": {self.outcome.label(lang)}")]
        for title, facts in zip(_REASONS[lang], (self.barred, self.advised, self.missing)):
            if facts:
                parts.append(f"{title}: {'; '.join(fact.label(lang) for fact in facts)}.")
        return " ".join(parts) + cite(dict.fromkeys(self.laws), lang)


_REASONS = {
    "vi": ("Tiêu chuẩn bắt buộc không đạt", "Tiêu chuẩn khuyến nghị không đạt", "Chưa biết"),
    "en": ("Bars that fail", "Advices that fail", "Not known"),
}


def _laws(
    rulebook: Rulebook, role: names.Role, failed: tuple[names.Fact, ...]
) -> tuple[Law, ...]:
    values = (names.Value.named(f"{role}.{fact}") for fact in failed)
    return tuple(law for value in values for law in laws_of(rulebook, value))


def eligibility(
    rulebook: Rulebook,
    *,
    role: names.Role | str,
    birth_date: Day | None = None,
    facts: Mapping[str, bool | None] | None = None,
    on: Day | None = None,
) -> Eligibility:
    """May this person vote (`role="voter"`) or stand (`role="candidate"`)?
    `eligibility(rulebook, role="candidate", birth_date="1961-05", facts={"citizen": True},
    on="2017-11-12")`

    `birth_date` may be `"1961"` or `"1961-05"`. `facts` maps names of `tdpelect.names.Fact` to
    True, False or None (not known, as if left out). `on` is the polling day; without it the
    age is unknown. A birth date after polling day or before 1880 is implausible and unknown.

    Candidates: Circular 04/2012/TT-BNV, Art. 11, and from 2023 Decree 59/2023, Art. 6(1)(b)
    (nobody on the election team). Voters: lost capacity, Law 10/2022, Art. 18(2); of age and
    residence no instrument speaks. Which article each reason rests on is in `.laws`.

    Errors: `WrongTypeError`, `WordError` (role, fact), `DateFormError`, `DateImpossibleError`.
    """
    which = word("role", names.Role, role)
    person = capi.tdpelect_person()
    person.birth_date = _birth_date("birth_date", birth_date)
    person.known, person.truth = masks(facts)
    handle, day_on = sealed(rulebook), day("on", on)
    made, findings = with_findings(
        lambda context: capi.tdpelect_eligibility_judge(
            handle, int(which), person, day_on, context
        )
    )
    barred, advised = facts_of(made.barred), facts_of(made.advised)
    return Eligibility(
        outcome=member(names.Eligibility, made.outcome),
        role=which,
        barred=barred,
        advised=advised,
        missing=facts_of(made.missing),
        implausible=bool(made.implausible),
        laws=_laws(rulebook, which, barred + advised),
        findings=findings,
    )


_birth_date = birth_date


def masks(facts: object) -> tuple[int, int]:
    """The known and the true facts as bits."""
    if facts is None:
        return 0, 0
    if not isinstance(facts, Mapping):
        raise WrongTypeError("a mapping of facts is wanted", path="facts")
    known = truth = 0
    for name, told in facts.items():
        if told is not None:
            bit = 1 << fact(name)
            known |= bit
            truth |= bit * flag("facts", told)
    return known, truth
