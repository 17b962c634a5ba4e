# SPDX-License-Identifier: MIT
"""Suites: what scenarios prove together."""

from __future__ import annotations

import pathlib

import pytest

import tdpelect
from tdpelect import errors


def test_a_suite_runs_and_keeps(root: pathlib.Path):
    suite = tdpelect.Suite()
    results = suite.add(root / "tests" / "scenarios" / "majority")
    assert results and all(results)
    coverage = suite.coverage()
    assert ("vn-luat-10-2022", "majority") not in coverage.missing
    assert ("vn-luat-10-2022", "recognition.days") in coverage.missing
    assert "Rule coverage" in str(coverage)
    assert "Các quy định đã được thử" in coverage.render(lang="vi")


def test_what_is_refused_is_not_kept():
    suite = tdpelect.Suite()
    with pytest.raises(errors.TdpelectError):
        suite.add({"format": "tdpelect.scenario/1"})
    assert suite.coverage()["scenarios"] == 0
