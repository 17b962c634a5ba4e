# SPDX-License-Identifier: MIT
"""What if: the same facts under another law."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from . import capi, names
from ._convert import Day, day, flag, language_number, text
from ._documents import Document, document_bytes
from ._law import Pack, all_packs
from ._law import packs as built_in_packs
from ._report import Files, Folder, JsonReport, document_files, document_folder, json_options
from .errors import ArgumentError, WrongTypeError


class WhatIfDifference(NamedTuple):
    """One respect in which the two decisions on a group differ."""

    aspect: names.Aspect
    before: Any
    """By its own law: a word's name, a number, an ISO date or a list of ids; None for none."""
    after: Any
    """By that asked."""
    values: tuple[names.Value, ...]
    """What of the law makes it."""
    together: bool
    """True where no value makes it alone, only all of them together."""
    office: str | None
    round: int | None
    text: str

    def __str__(self) -> str:
        return self.text


class WhatIfGroup(NamedTuple):
    """One group: how its two decisions compare, and in what they differ."""

    unit: str | None
    """None where groups are told only as a sum."""
    contrast: names.Contrast
    differences: tuple[WhatIfDifference, ...]
    document: str | None
    """The document's path, where that was handed in."""
    path: str
    """Its place in the document: `/elections/3`, `/files/0`; empty for an election."""


class WhatIf(JsonReport):
    """What would differ: a mapping over `tdpelect.what-if/1`."""

    __slots__ = ("compared",)

    compared: bool
    """False where some group could not be compared."""

    def __init__(self, made: bytes, language: int, compared: bool) -> None:
        super().__init__(made, language)
        self.compared = compared

    @property
    def total(self) -> int:
        """How many groups there are."""
        return int(self["totals"]["groups"])

    @property
    def differing(self) -> int:
        """How many groups differ in any respect."""
        return self.count(names.Contrast.DIFFERS)

    @property
    def other_result(self) -> int:
        """How many groups have another outcome, or others elected."""
        return int(self["totals"]["other_result"])

    def count(self, what: names.Contrast | names.Aspect) -> int:
        """How many groups compare in this way, or differ in this respect."""
        if isinstance(what, names.Contrast):
            return int(self["totals"]["contrast"][what.word])
        if isinstance(what, names.Aspect):
            return int(self["totals"]["aspects"].get(what.word, 0))
        raise WrongTypeError("a Contrast or an Aspect is wanted", path="what")

    @property
    def groups(self) -> tuple[WhatIfGroup, ...]:
        """The groups that differ or cannot be compared; with `all` every one."""
        return tuple(self._group(one) for one in self["groups"])

    def _group(self, one: Mapping[str, Any]) -> WhatIfGroup:
        return WhatIfGroup(
            one.get("unit"),
            names.Contrast.named(one["contrast"]),
            tuple(self._difference(d) for d in one.get("differences", ())),
            one.get("document"),
            one.get("path", ""),
        )

    def _difference(self, one: Mapping[str, Any]) -> WhatIfDifference:
        return WhatIfDifference(
            names.Aspect.named(one["aspect"]),
            one.get("before"),
            one.get("after"),
            tuple(names.Value.named(self["values"][at]["value"]) for at in one["values"]),
            one.get("together", False),
            one.get("office"),
            one.get("round"),
            one["text"],
        )

    def __repr__(self) -> str:
        return f"<WhatIf of {self.total} groups: {self.differing} differ>"


def _premise(
    on: object, place: object, stack: Iterable[str] | None, packs: Iterable[Pack]
) -> Any:
    premise = capi.tdpelect_premise()
    premise.on = day("on", on)
    if place is not None:
        premise.set_place(text("place", place))
    if stack is not None:
        if isinstance(stack, str) or not isinstance(stack, Iterable):
            raise WrongTypeError("a list of pack ids is wanted", path="stack")
        for pack_id in stack:
            premise.add_pack_id(text("stack", pack_id))
    for pack in all_packs(packs)[len(built_in_packs()) :]:
        premise.add_pack(pack._made)
    return premise


def what_if(
    *documents: Document,
    on: Day | None = None,
    place: str | None = None,
    stack: Iterable[str] | None = None,
    packs: Iterable[Pack] = (),
    known_packs: Iterable[Pack] = (),
    as_of: Day | None = None,
    all: bool = False,
    lang: names.Language | str | None = None,
    base_path: Folder | None = None,
    files: Files | None = None,
) -> WhatIf:
    """The same facts under another law: `what_if(pathlib.Path("ward.json"), on="2024-09-22")`.

    Each document is an election or a campaign, as `evaluate()` takes them. It is judged by its
    own law and by the one asked: that of the day `on`, of the `place`, or of the packs named by
    `stack` instead of both, the first lowest. `packs` (`load_pack()`) take part in the law that
    is asked, `known_packs` on both sides. With `all` groups that do not differ are listed too.
    The others are those of `evaluate()`.

    Errors: those of `evaluate()`; `PlaceError`, `ReferenceMissingError` (stack), `ArgumentError`
    (a stack beside a place or a day; no document).
    """
    known = tuple(known_packs) if isinstance(known_packs, Iterable) else known_packs
    added = tuple(packs) if isinstance(packs, Iterable) else packs
    premise = _premise(on, place, stack, added)
    made = capi.tdpelect_json_what_if_new(premise)
    language = language_number(lang)
    wants_all = int(flag("all", all))
    if not documents:
        raise ArgumentError("an election or a campaign is wanted", path="documents")
    for document in documents:
        content = document_bytes(document)
        folder = document_folder(document, base_path)
        given = document_files(content, folder, files, 0)
        name = os.fspath(document) if isinstance(document, os.PathLike) else None
        options = json_options(language, None, as_of, known, given)
        capi.tdpelect_json_what_if_add(made, name, content, wants_all, options)
    report, compared = capi.tdpelect_json_what_if_report(made)
    return WhatIf(report, language, bool(compared))
