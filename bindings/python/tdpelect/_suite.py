# SPDX-License-Identifier: MIT
"""Scenarios that are kept: what they exercise, and what they would notice."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from . import capi, names
from ._convert import language_number, text
from ._documents import Document, document_bytes
from ._law import Pack
from ._report import Files, Folder, JsonReport, ScenarioResult, audit_all


class Coverage(JsonReport):
    """What was exercised, and what not: a mapping over `tdpelect.coverage/1`."""

    __slots__ = ()

    @property
    def missing(self) -> tuple[tuple[str, str], ...]:
        """Every value that no scenario exercises: the pack and the value."""
        return tuple(
            (pack["pack"], value["value"])
            for pack in self["packs"]
            for value in pack["items"]
            if not value["times"]
        )

    def __repr__(self) -> str:
        return (
            f"<Coverage of {self['scenarios']} scenarios: {len(self.missing)} values missing>"
        )


class Mutation(JsonReport):
    """Which slips in the packs the scenarios notice: a mapping over `tdpelect.mutation/1`.
    True where they notice all that can be noticed."""

    __slots__ = ("noticed",)

    noticed: bool
    """True where every slip is noticed, explained or equivalent."""

    def __init__(self, made: bytes, language: int, noticed: bool) -> None:
        super().__init__(made, language)
        self.noticed = noticed

    @property
    def survivors(self) -> tuple[dict[str, Any], ...]:
        """Every slip that no scenario notices and nobody explains."""
        return tuple(s for s in self["survivors"] if "reason" not in s)

    @property
    def equivalents(self) -> tuple[dict[str, Any], ...]:
        """Every slip that leaves the law as it is: what stands below says the same on every day,
        and only the article behind it is another."""
        return tuple(self["equivalents"])

    def __bool__(self) -> bool:
        return self.noticed

    def __repr__(self) -> str:
        return f"<Mutation of {self['mutants']} slips: {len(self.survivors)} unnoticed>"


class Suite:
    """Scenarios that are run and kept, to be asked what they prove together.

    `packs` are a caller's own (`load_pack()`) beside the built-in ones; `lang` is the language
    of the reports' texts.
    """

    def __init__(
        self, *, packs: Iterable[Pack] = (), lang: names.Language | str | None = None
    ) -> None:
        self._made = capi.tdpelect_json_suite_new()
        self._language = language_number(lang)
        self._packs = tuple(packs) if isinstance(packs, Iterable) else packs

    def add(
        self,
        scenario: Document,
        *,
        base_path: Folder | None = None,
        files: Files | None = None,
        name: str = "scenario",
    ) -> list[ScenarioResult]:
        """Runs scenarios as `audit()` does, and keeps them.

        Errors: as `audit()`; what is refused is not kept.
        """
        options: dict[str, Any] = {
            "language": self._language,
            "on": None,
            "as_of": None,
            "more": self._packs,
            "files": files,
        }
        run = partial(capi.tdpelect_json_suite_add, self._made)
        return audit_all(run, scenario, base_path, name, options)

    def coverage(self) -> Coverage:
        """Which values of which packs the scenarios exercise, which outcomes, states, steps,
        findings and transitions came about, and which not."""
        return Coverage(capi.tdpelect_json_suite_coverage(self._made), self._language)

    def mutate(
        self, only: Pack | str | None = None, *, explained: Document | None = None
    ) -> Mutation:
        """Changes every value of every pack, or of one, as a slip would, and runs the scenarios
        again that the change can reach. `explained` is `tdpelect.survivors/1`: slips that nobody
        can notice, with the reason.

        Errors: `ReferenceMissingError` (no such pack); of documents (`explained`).
        """
        pack = only.id if isinstance(only, Pack) else only
        made, noticed = capi.tdpelect_json_suite_mutate(
            self._made,
            None if pack is None else text("only", pack),
            None if explained is None else document_bytes(explained),
        )
        return Mutation(made, self._language, bool(noticed))
