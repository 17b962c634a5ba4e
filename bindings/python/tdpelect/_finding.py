# SPDX-License-Identifier: MIT
"""What the rules saw, beside the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import Any, NamedTuple, TypeVar

from . import capi, names
from ._convert import from_word
from ._result import Answer, result

R = TypeVar("R")

_ROOM = 64  # findings that a call has room for before it is made again
_LANGUAGES = tuple((language.word, int(language)) for language in names.Language)


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


@result
class Finding(Answer):
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
    sentences: dict[str, str] = field(repr=False, compare=False)
    """What `text()` says, by language."""

    def _say(self, lang: str) -> str:
        return self.sentences[lang]


def _finding(made: Any) -> Finding:
    return Finding(
        name=from_word(names.Finding, made.name),
        severity=from_word(names.Severity, made.severity),
        value=from_word(names.Value, made.value),
        at=_place(made.at),
        other=_place(made.other),
        left=made.left,
        right=made.right,
        sentences={
            word: str(capi.tdpelect_finding_print(made, number)) for word, number in _LANGUAGES
        },
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
