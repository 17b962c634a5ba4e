# SPDX-License-Identifier: MIT
"""Scenarios as tests of pytest: each file, and each row of a table, is a test of its own.

In the `pytest.ini` of a repository that has the package installed:

    [pytest]
    tdpelect_scenarios = tests/scenarios
    tdpelect_packs = packs/my-commune.json

`tdpelect_scenarios` are folders or files, `tdpelect_packs` packs beside the built-in ones, both
one a line and counted from the ini-file. JSON of other formats is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ._law import Pack, load_pack
from ._report import ScenarioResult, audit
from .errors import TdpelectError

_MARK = b"tdpelect.scenario"
_COLUMN = "id"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The lines of the ini-file."""
    parser.addini("tdpelect_scenarios", "folders or files of scenarios", "paths", default=[])
    parser.addini("tdpelect_packs", "packs beside the built-in ones", "paths", default=[])


def _is_wanted(path: Path, config: pytest.Config) -> bool:
    return any(
        path == wanted or path.is_relative_to(wanted)
        for wanted in config.getini("tdpelect_scenarios")
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ScenarioFile | None:
    """A scenario or a table in one of the folders asked for."""
    if file_path.suffix not in (".json", ".tsv") or not _is_wanted(file_path, parent.config):
        return None
    if file_path.suffix == ".json" and _MARK not in file_path.read_bytes():
        return None
    made: ScenarioFile = ScenarioFile.from_parent(parent, path=file_path)
    return made


class ScenarioFailed(Exception):
    """A report is not what a scenario expects."""


class ScenarioFile(pytest.File):
    """A scenario, or a table of them."""

    _results: list[ScenarioResult] | None = None

    def collect(self) -> Iterator[ScenarioItem]:
        """One test for the scenario, or for each row."""
        for name in _names(self.path):
            item: ScenarioItem = ScenarioItem.from_parent(self, name=name)
            yield item

    def results(self) -> list[ScenarioResult]:
        """Run once, however many rows are asked for."""
        if self._results is None:
            self._results = audit(self.path, packs=_packs(self.config))
        return self._results


class ScenarioItem(pytest.Item):
    """One scenario, or one row."""

    def runtest(self) -> None:
        """Fails where the report is not what is expected, or the file is unusable."""
        assert isinstance(self.parent, ScenarioFile)
        results = self.parent.results()
        found = [result for result in results if result.name == self.name] or results
        if not found[0]:
            raise ScenarioFailed(found[0])

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> Any:
        """The places that differ, with both values; of an unusable file where and why."""
        failure = excinfo.value
        if isinstance(failure, ScenarioFailed):
            return _told(self.path, failure.args[0])
        if isinstance(failure, TdpelectError):
            place = (
                f"{self.path}:{failure.line}:{failure.column}" if failure.line else self.path
            )
            return f"{place}: {failure.path or ''}: {failure.message}"
        return super().repr_failure(excinfo)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The file, and the scenario's name."""
        return self.path, 0, self.name


def _told(path: Path, result: ScenarioResult) -> str:
    lines = [f"{path}: {result.name}"]
    for one in result.differences:
        lines += ["", f"  at        {one.at}", f"  expected  {one.expected}"]
        lines += [f"  found     {one.found}"]
    return "\n".join(lines)


def _names(path: Path) -> list[str]:
    """What to call each test. Of what cannot be used one, which fails and says why."""
    if path.suffix == ".tsv":
        return _rows(path) or [path.name]
    try:
        scenario = json.loads(path.read_bytes())
    except ValueError:
        return [path.name]
    if not isinstance(scenario, dict) or not str(scenario.get("format")).startswith(
        _MARK.decode()
    ):
        return []  # it only speaks of them
    name = scenario.get("name")
    return [name if isinstance(name, str) and name else path.name]


def _rows(path: Path) -> list[str]:
    try:
        lines = [line for line in path.read_text("utf-8-sig").splitlines() if line]
    except ValueError:
        return []
    header = lines[0].split("\t") if lines else []
    if _COLUMN not in header:
        return []
    column = header.index(_COLUMN)
    cells = [line.split("\t") for line in lines[1:]]
    return [row[column] for row in cells if len(row) > column and row[column]]


_PACKS: pytest.StashKey[list[Pack]] = pytest.StashKey()


def _packs(config: pytest.Config) -> list[Pack]:
    if _PACKS not in config.stash:
        config.stash[_PACKS] = [load_pack(path) for path in config.getini("tdpelect_packs")]
    return config.stash[_PACKS]
