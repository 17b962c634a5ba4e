# SPDX-License-Identifier: MIT
"""Scenarios that are kept: what they exercise."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from . import capi, names
from ._convert import language_number
from ._documents import Document
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
