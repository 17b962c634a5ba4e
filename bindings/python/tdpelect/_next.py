# SPDX-License-Identifier: MIT
"""What comes next: a fold over the history of one office, and by which day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from . import capi, names
from ._convert import Day, day, flag, from_day, from_word, member, whole_day, word, word_or_zero
from ._finding import Finding, with_findings
from ._law import Rulebook, sealed
from ._result import Answer, result, sentence
from .errors import TdpelectError, WrongTypeError


@dataclass(frozen=True)
class RoundOutcome:
    """One round as far as one office is concerned."""

    outcome: names.Outcome | str
    """`not_held`: postponed."""
    polling_day: Day | None = None
    """Its first day."""
    closed: Day | None = None
    """Its last day, where it took several."""
    postponed_until: Day | None = None
    contest_kind: names.ContestKind | str | None = None
    """`election`, where not told, or `release`."""


@result
class NextStep(Answer):
    """One thing to do."""

    step: names.Step
    by: datetime.date | None
    """The last lawful day; None where the law sets none."""
    who: names.Who | None
    overdue_days: int
    """From `by` to `as_of`; 0 where not overdue."""

    def _say(self, lang: str) -> str:
        who = f"{self.who.label(lang)}: " if self.who else ""
        if lang == "vi":
            by = f", chậm nhất ngày {self.by:%d/%m/%Y}" if self.by else ""
            late = f" (quá hạn {self.overdue_days} ngày)" if self.overdue_days else ""
        else:
            by = f" by {self.by}" if self.by else ""
            late = f" ({self.overdue_days} days overdue)" if self.overdue_days else ""
        return f"{who}{self.step.label(lang)}{by}{late}"


@result
class Next(Answer):
    """The state of an office and the steps, in the registry's order. `str()` tells both."""

    state: names.State
    steps: tuple[NextStep, ...]
    findings: tuple[Finding, ...]

    def _say(self, lang: str) -> str:
        steps = "; ".join(step.text(lang) for step in self.steps)
        title = {"vi": "Việc tiếp theo", "en": "Next"}[lang]
        return sentence(self.state.label(lang)) + (f" {title}: {steps}." if steps else "")


def _set_round(history: Any, index: int, given: object) -> None:
    if not isinstance(given, RoundOutcome):
        raise WrongTypeError("a RoundOutcome is wanted", path="rounds", index=index)
    made = capi.tdpelect_round_outcome()
    try:
        made.outcome = int(word("outcome", names.Outcome, given.outcome))
        made.contest_kind = word_or_zero("contest_kind", names.ContestKind, given.contest_kind)
        made.round = index
        made.polling_day = day("polling_day", given.polling_day)
        made.closed = day("closed", given.closed)
        made.postponed_until = day("postponed_until", given.postponed_until)
    except TdpelectError as error:
        error.index = index
        raise
    history.set_round(index, made)


def _listed(name: str, given: object) -> list[Any]:
    if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):
        raise WrongTypeError("a list is wanted", path=name)
    return list(given)


def calendar(holidays: object, workdays: object) -> Any:
    """The caller's calendar; None where neither is given."""
    if holidays is None and workdays is None:
        return None
    off = _listed("holidays", () if holidays is None else holidays)
    on = _listed("workdays", () if workdays is None else workdays)
    made = capi.tdpelect_calendar(len(off), len(on))
    for index, value in enumerate(off):
        made.set_holiday(index, whole_day("holidays", value))
    for index, value in enumerate(on):
        made.set_workday(index, whole_day("workdays", value))
    return made


def _step(made: Any) -> NextStep:
    return NextStep(
        step=member(names.Step, made.step),
        by=from_day(made.by),
        who=from_word(names.Who, made.who),
        overdue_days=made.overdue_days,
    )


def next_step(
    rulebook: Rulebook,
    rounds: Iterable[RoundOutcome] = (),
    *,
    preparation: names.State | str | None = None,
    first_polling_day: Day | None = None,
    result_sent: Day | None = None,
    result_received: Day | None = None,
    recognition: names.Recognition | str | None = None,
    recognition_date: Day | None = None,
    interim_appointed: Day | None = None,
    as_of: Day | None = None,
    breach_pending: bool = False,
    escalation_pending: bool = False,
    uncontested: bool = False,
    holidays: Iterable[Day] | None = None,
    workdays: Iterable[Day] | None = None,
) -> Next:
    """What must happen next to one office, and by which day?
    `next_step(rulebook, [RoundOutcome("no_winner", "2017-11-12")])`

    `rounds` are the held and postponed ones in order; `preparation` is how far it came before
    (`called` … `published`). A breach or an escalated problem that nobody has ruled on is
    pending; `uncontested`: rounds were held, none of them for this office. `holidays` and
    `workdays` are the caller's calendar (Tết moves); without one a term that touches it is a
    finding. `as_of` marks what is overdue.

    2008: Joint Resolution 09/2008, Art. 8 (a second round within 15 days, then an interim
    head) and 9. 2022: Law 10/2022, Art. 19(1)(b) (an under-attended meeting sends ballots to
    every household); Decree 59/2023, Art. 3(5)(d) and 8 (5 working days to send, 5 to
    recognise; no deadline for the re-vote).

    Errors: `WrongTypeError`, `WordError`, `DateFormError`, `DateImpossibleError`, with
    `.index` the round.
    """
    given = _listed("rounds", rounds)
    history = capi.tdpelect_history(len(given))
    for index, one in enumerate(given):
        _set_round(history, index, one)
    history.preparation = word_or_zero("preparation", names.State, preparation)
    history.first_polling_day = day("first_polling_day", first_polling_day)
    history.result_sent = day("result_sent", result_sent)
    history.result_received = day("result_received", result_received)
    history.recognition = word_or_zero("recognition", names.Recognition, recognition)
    history.recognition_date = day("recognition_date", recognition_date)
    history.interim_appointed = day("interim_appointed", interim_appointed)
    history.as_of = day("as_of", as_of)
    history.breach_pending = flag("breach_pending", breach_pending)
    history.escalation_pending = flag("escalation_pending", escalation_pending)
    history.uncontested = flag("uncontested", uncontested)
    kept = calendar(holidays, workdays)  # until the call is over
    history.calendar = kept
    handle = sealed(rulebook)
    (state, steps), findings = with_findings(
        lambda context: capi.tdpelect_next_judge(handle, history, context)
    )
    del kept
    return Next(
        state=member(names.State, state),
        steps=tuple(_step(made) for made in steps),
        findings=findings,
    )
