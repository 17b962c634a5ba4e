# SPDX-License-Identifier: MIT
"""What the rules saw, beside the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from . import capi, names
from ._convert import from_word, word

R = TypeVar("R")

_ROOM = 64  # findings that a call has room for before it is made again


class Place(NamedTuple):
    """Where in the facts: a permanent name and its indices from 0, None where unused."""

    name: str
    round: int | None
    contest: int | None
    item: int | None


def _place(at: tuple[int, int, int, int]) -> Place | None:
    name = capi.tdpelect_word_name(capi.TDPELECT_SET_PLACE, at[0])
    if name is None:
        return None
    return Place(name, *(index if index >= 0 else None for index in at[1:]))


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule saw. Names and numbers are permanent; `text()` is for people."""

    name: names.Finding | None
    severity: names.Severity | None
    value: names.Value | None
    """The rulebook value it rests on."""
    at: Place | None
    other: Place | None
    """The second place of a contradiction."""
    left: int
    """The numbers that the text prints."""
    right: int
    _made: Any = field(repr=False, compare=False)

    def text(self, lang: str = "en") -> str:
        """The sentence, in Vietnamese (`"vi"`) or English (`"en"`)."""
        language = int(word("lang", names.Language, lang))
        return str(capi.tdpelect_finding_print(self._made, language))

    def __str__(self) -> str:
        return self.text()


def _finding(made: Any) -> Finding:
    return Finding(
        from_word(names.Finding, made.name),
        from_word(names.Severity, made.severity),
        from_word(names.Value, made.value),
        _place(made.at),
        _place(made.other),
        made.left,
        made.right,
        made,
    )


def with_findings(call: Callable[[Any], R]) -> tuple[R, tuple[Finding, ...]]:
    """What a call answers, and all its findings: made again if there was too little room."""
    context = capi.tdpelect_context(_ROOM)
    answer = call(context)
    if context.finding_count > context.finding_capacity:
        context = capi.tdpelect_context(context.finding_count)
        answer = call(context)
    found = (context.finding_at(index) for index in range(context.finding_count))
    return answer, tuple(_finding(made) for made in found)
