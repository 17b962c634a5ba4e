# SPDX-License-Identifier: MIT
"""The package is typed, strictly."""

from __future__ import annotations

import pathlib
import subprocess
import sys

import pytest

import tdpelect

PACKAGE = pathlib.Path(tdpelect.__file__).parent

SAMPLE = """
import tdpelect
from tdpelect import names

law: tdpelect.Rulebook = tdpelect.rulebook("VN/ha-noi", on="2017-11-12")
met: bool | None = tdpelect.quorum(law, electorate=361, present=314).met
outcome: names.Outcome = tdpelect.majority(law, votes={"A": 1, "B": None}).outcome
state: names.State | None = tdpelect.evaluate("{}").state
first: names.Step = tdpelect.next_step(law).steps[0].step
"""

WRONG = (
    'tdpelect.quorum(law, electorate="361")',
    "tdpelect.quorum(law, 361)",
    "tdpelect.quorum(law, electorat=361)",
    'law["majority"].ratio = tdpelect.Ratio(1, 3)',
    "names.Outcome.ELECTED.label(3)",
)


def mypy(path: pathlib.Path) -> subprocess.CompletedProcess[str]:
    """Strictly, and leaving nothing behind but beside the file."""
    pytest.importorskip("mypy")
    options = ["--strict", "--config-file=", f"--cache-dir={path.parent / 'cache'}"]
    command = [sys.executable, "-m", "mypy", *options, str(path)]
    return subprocess.run(command, text=True, capture_output=True)


def test_the_package_is_marked_as_typed():
    assert (PACKAGE / "py.typed").exists()


def test_the_package_is_strictly_typed(tmp_path):
    # A copy, for mypy takes what is installed for somebody else's.
    copy = tmp_path / "tdpelect"
    copy.mkdir()
    for path in [*PACKAGE.glob("*.py"), *PACKAGE.glob("*.pyi"), PACKAGE / "py.typed"]:
        if path.name != "capi.py":
            (copy / path.name).write_bytes(path.read_bytes())
    done = mypy(copy)
    assert done.returncode == 0, done.stdout


def test_a_program_is_checked_against_it(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(SAMPLE, encoding="utf-8")
    done = mypy(program)
    assert done.returncode == 0, done.stdout
    for number, line in enumerate(WRONG):
        program = tmp_path / f"wrong{number}.py"
        program.write_text(SAMPLE + line + "\n", encoding="utf-8")
        done = mypy(program)
        assert done.returncode == 1 and program.name in done.stdout, (line, done.stdout)
